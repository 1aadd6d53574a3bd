"""A fact: a claim about a declaration, and the question that proves it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from cobindgen.c import ir
from cobindgen.c.constants import unqualified
from cobindgen.c.spelling import portable, spell
from cobindgen.diagnostics import Location
from cobindgen.toolchain.questions import Assertion, Image

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
    """The entry of the header that a fact describes.

    `location` is the place of the part that the fact names, such as a member of a
    record. `entry` is None for a fact about the target itself. `member`: the member
    that the fact describes, with the key of its record, which may be an anonymous
    member of `entry`.
    """

    entry: Declared | ir.Enumerator | None
    location: Location
    member: tuple[str, str | None] | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """One claim about a declaration, and the question that proves it.

    `image`: the bytes that must be the answer. `read`: describes other bytes.
    `value`: an expression whose value the message gives if the claim is wrong.
    `question`: None if the compiler is not asked; then the claim counts as denied, and
    `unasked` says why.
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
    """Return the fact that the integer `expression` is `number`."""
    return holds(about, claim, f"{expression} == {number}", expression)


def has_type(about: Subject, name: str, expression: str, type_: ir.Type) -> Fact:
    """Return the fact that `expression` has the type `type_`."""
    claim = f"{name} is {spell(type_)}"
    pointer = unqualified(type_)
    if isinstance(pointer, ir.Pointer) and isinstance(pointer.target, ir.FunctionType):
        # In GCC, `noreturn` is part of the type of a pointer, but a type name cannot
        # contain it.
        expression, type_ = f"*{expression}", pointer.target
    if isinstance(type_, ir.FunctionType) and type_.variadic and not type_.params:
        # clang 19 accepts `int (*)(...)` as a type name, but not `int (...)`.
        expression, type_ = f"&{expression}", ir.Pointer(type_, 0)
    value = f"cobindgen_value({expression})"
    if isinstance(type_, ir.Array) and type_.length == 0:
        # In GCC, the type of `int a[] = {}` is not compatible with `int [0]`.
        same = f"cobindgen_same({value}, {portable(replace(type_, length=None))})"
        return holds(about, claim, f"{same} && sizeof({expression}) == 0")
    return holds(about, claim, f"cobindgen_same({value}, {portable(type_)})")
