"""A fact: a claim about a declaration, and the question that proves it."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from cobindgen.c import ir
from cobindgen.c.spelling import spell
from cobindgen.diagnostics import Location
from cobindgen.toolchain.questions import Assertion, Image

BOOL = re.compile(r"\bbool\b")

Declared = (
    ir.Record
    | ir.Enum
    | ir.Macro
    | ir.FunctionMacro
    | ir.Typedef
    | ir.Function
    | ir.Variable
)


@dataclass(frozen=True, slots=True)
class Subject:
    """What a fact is about: an entry of the header, and the place of the part that the
    fact names (a member of the record, say). `entry` is None for the target itself."""

    entry: Declared | ir.Enumerator | None
    location: Location


@dataclass(frozen=True, slots=True)
class Fact:
    """One claim about a declaration, and the question that proves it.

    `image`: the bytes that the compiler must answer with. `read` explains other bytes.
    `value`: an expression to ask for if the claim is wrong. `question` is None for what
    is not asked, and so not proven; `unasked` says why.
    """

    subject: Subject
    claim: str
    question: Assertion | Image | None
    image: bytes | None = None
    read: Callable[[bytes], str] = bytes.hex
    value: str | None = None
    unasked: str = ""


def subject(entry: Declared) -> Subject:
    return Subject(entry, entry.location)


def holds(
    about: Subject, claim: str, expression: str, value: str | None = None
) -> Fact:
    return Fact(about, claim, Assertion(expression), value=value)


def is_number(about: Subject, claim: str, expression: str, number: int) -> Fact:
    """That the integer `expression` is `number`."""
    return holds(about, claim, f"{expression} == {number}", expression)


def has_type(about: Subject, name: str, expression: str, type_: ir.Type) -> Fact:
    """That `expression` is of `type_`."""
    claim = f"{name} is {spell(type_)}"
    pointer = type_.type if isinstance(type_, ir.Qualified) else type_
    if isinstance(pointer, ir.Pointer) and isinstance(pointer.target, ir.FunctionType):
        # GCC takes `noreturn` for a part of a pointer's type, and in no type's name.
        expression, type_ = f"*{expression}", pointer.target
    if isinstance(type_, ir.FunctionType) and type_.variadic and not type_.params:
        # clang 19 can't read `int (...)`, only `int (*)(...)`.
        expression, type_ = f"&{expression}", ir.Pointer(type_, 0)
    value = f"cobindgen_value({expression})"
    return holds(about, claim, f"cobindgen_same({value}, {c_type(type_)})")


def c_type(type_: ir.Type) -> str:
    """The type's name for the compiler, which may not know `bool`."""
    return BOOL.sub("_Bool", spell(type_))
