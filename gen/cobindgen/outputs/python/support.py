"""The parts of the support template that generated modules need.

A module includes the parts that it needs, or imports them from a file of their own.
"""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

TEMPLATES = Path(__file__).parents[2] / "templates"
# The parts in their order. Each needs only parts before it.
PARTS = (
    "abi",
    "records",
    "opaque",
    "bits",
    "swapped",
    "aligned",
    "flexible",
    "overaligned",
    "complex",
    "arguments",
    "callback_arguments",
    "callbacks",
    "record_callbacks",
    "c_functions",
    "by_value",
    "void_pointers",
    "enums",
    "paths",
    "conversions",
    "library",
    "integers",
    "arithmetic",
)
# These parts use tables of the module, so they cannot be shared.
INCLUDED_ALWAYS = frozenset({"arithmetic"})
MODULES = ("ctypes", "math", "os", "struct", "sys")
DEFINED = re.compile(r"^(?:def|class) (\w+)|^(\w+) =", re.M)
MODULE = re.compile(rf"(?<![\w\".])({'|'.join(MODULES)})\.\w")
WORD = re.compile(r"(?<![\w\"])[A-Za-z_]\w*")


class Part(NamedTuple):
    """A part of the support template, with the names that it defines and uses."""

    name: str
    template: str
    defines: frozenset[str]
    uses: frozenset[str]
    # Of the standard library.
    modules: frozenset[str]


class SupportView(NamedTuple):
    """The parts. `templates` are included; `imports` are modules of Python."""

    imports: tuple[str, ...]
    templates: tuple[str, ...]


@cache
def parts() -> tuple[Part, ...]:
    return tuple(read(name) for name in PARTS)


def read(name: str) -> Part:
    template = f"support_{name}.py"
    text = (TEMPLATES / template).read_text(encoding="utf-8")
    uses, modules = WORD.findall(text), MODULE.findall(text)
    return Part(name, template, defined(text), frozenset(uses), frozenset(modules))


def defined(text: str) -> frozenset[str]:
    """Return the names that a template defines at the top level."""
    return frozenset(a or b for a, b in DEFINED.findall(text))


@cache
def helpers() -> frozenset[str]:
    """Return every name that a part defines."""
    return frozenset().union(*(part.defines for part in parts()))


@cache
def reserved() -> frozenset[str]:
    """Return the module-level names that generated modules use themselves."""
    own = (TEMPLATES / "bindings.py").read_text(encoding="utf-8")
    return helpers() | defined(own) | frozenset(MODULES)


def needed(names: Iterable[str]) -> tuple[Part, ...]:
    """Return the parts that define `names`, and the parts that these use."""
    wanted = set(names)
    found = []
    for part in reversed(parts()):
        if part.defines & wanted:
            wanted |= part.uses
            found.append(part)
    return tuple(reversed(found))


def included(chosen: Iterable[Part]) -> SupportView:
    """Return the view that includes these parts."""
    chosen = tuple(chosen)
    used = frozenset().union(*(part.modules for part in chosen))
    return SupportView(
        tuple(name for name in MODULES if name in used),
        tuple(part.template for part in chosen),
    )


def view() -> SupportView:
    """Return the view of the template `support.py`: the file that modules share."""
    return included(part for part in parts() if part.name not in INCLUDED_ALWAYS)
