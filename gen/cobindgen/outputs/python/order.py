"""The order in which Python can define the types of a module.

It is the order of the header as far as possible: a type comes after the types that it
contains. If others point to a record before it is defined, its class comes first, and
its `_fields_` follow where the header defines it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")
# A class, and whether only a pointer to it is needed.
NAME = re.compile(r"((?:POINTER\()+)?\b([A-Za-z_]\w*)\b(\))?")


class Definition(NamedTuple, Generic[T]):
    """Something to define. `codes` are the expressions that it consists of.

    `splits`: the class can come before its `_fields_`. `by_reference`: it only needs
    the class of a record, as a callback does.
    """

    name: str
    codes: tuple[str, ...]
    what: T
    splits: bool = False
    by_reference: bool = False


class Form(Enum):
    """Which part of a definition comes at a place."""

    WHOLE = auto()
    CLASS = auto()
    FIELDS = auto()


@dataclass(slots=True)
class Sorter(Generic[T]):
    definitions: dict[str, Definition[T]]
    begun: set[str] = field(default_factory=set)
    classes: set[str] = field(default_factory=set)

    def visit(self, this: Definition[T]) -> Iterator[tuple[Definition[T], Form]]:
        if this.name in self.begun:
            return
        self.begun.add(this.name)
        pointed = []
        for name, pointer_only in self.needs(this):
            other = self.definitions[name]
            if pointer_only and other.splits:
                pointed.append(other)
            else:
                yield from self.visit(other)
        for other in pointed:
            if other.name not in self.classes:
                self.classes.add(other.name)
                yield other, Form.CLASS
        if this.splits and this.name in self.classes:
            yield this, Form.FIELDS
        else:
            self.classes.add(this.name)
            yield this, Form.WHOLE

    def needs(self, this: Definition[T]) -> list[tuple[str, bool]]:
        """Return the other definitions that it names, in order."""
        found: dict[str, bool] = {}
        for code in this.codes:
            for pointer, name, end in NAME.findall(code):
                if name in self.definitions:
                    only = bool(pointer and end) or this.by_reference
                    found[name] = found.get(name, True) and only
        return list(found.items())


def ordered(
    definitions: Iterable[Definition[T]],
) -> Iterator[tuple[Definition[T], Form]]:
    known = {definition.name: definition for definition in definitions}
    sorter = Sorter(known)
    for definition in known.values():
        yield from sorter.visit(definition)
