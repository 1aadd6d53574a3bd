"""Object-like macros and enumerators of untagged enums -> ConstantView."""

from collections.abc import Iterator
from typing import NamedTuple

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.outputs.python.source import (
    assigned,
    constant,
    docstring,
    expression_of,
    literal,
    number,
)
from cobindgen.outputs.python.stub import stub_class
from cobindgen.outputs.python.types import Types


class ConstantView(NamedTuple):
    """A name and its value. `lines` is the statement with the header's comment.

    `final` and `doc` are for the stub. `kind`: the ctypes type of a constant that is a
    pointer, else None. `annotation`: that class in the stub.
    """

    name: str
    value: int | float | bytes | str
    kind: str | None
    annotation: str
    code: str
    final: str
    doc: str | None
    lines: tuple[str, ...]


def enumerator_view(name: str, found: ir.Enumerator) -> ConstantView:
    return constant_view(name, found, number(found.value, found.spelling))


def macro_view(name: str, found: ir.Macro, types: Types) -> ConstantView:
    kind = pointer_kind(found.type, types)
    value = found.value
    code = number(value, found.spelling) if type(value) is int else literal(value)
    if kind is None:
        return constant_view(name, found, code)
    if kind == "c_void_p":
        # Calls return an int. This class can be compared with it.
        kind = annotation = "_VoidPointer"
    else:
        annotation = stub_class(types, kind)
    code = f"{kind}({code})" if "(" not in kind else f"cast({code}, {kind})"
    return constant_view(name, found, code, kind, annotation)


def pointer_kind(type_: ir.Type, types: Types) -> str | None:
    """Return the class of a pointer's objects; None for other types."""
    if not isinstance(bare(type_), ir.Pointer) or not types.native:
        return None
    return types.value(type_)


def constant_view(
    name: str,
    found: ir.Macro | ir.Enumerator,
    code: str,
    kind: str | None = None,
    annotation: str = "",
) -> ConstantView:
    words = found.doc
    lines = tuple(constant(name, code, expression_of(found), words, 0))
    final = assigned(f"{name}: Final", code)
    doc = None if words is None else docstring(words, 0)
    return ConstantView(name, found.value, kind, annotation, code, final, doc, lines)


def untagged(enums: tuple[ir.Enum, ...]) -> Iterator[ir.Enumerator]:
    """Yield the enumerators of enums that have no name."""
    for enum in enums:
        if enum.name is None:
            yield from enum.constants
