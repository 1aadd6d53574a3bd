"""Expressions of macros, as plain frozen data (C11 6.5)."""

from dataclasses import dataclass

from cobindgen.c.types import Type


@dataclass(frozen=True, slots=True)
class Argument:
    """A use of the macro's parameter."""

    name: str


@dataclass(frozen=True, slots=True)
class Constant:
    """A value of arithmetic type, or an address that is a constant."""

    value: int | float
    type: Type


@dataclass(frozen=True, slots=True)
class Unary:
    """`op operand`: + - ~ !"""

    op: str
    operand: "Expression"


@dataclass(frozen=True, slots=True)
class Binary:
    """`left op right`: arithmetic, comparison, && || and the comma."""

    op: str
    left: "Expression"
    right: "Expression"


@dataclass(frozen=True, slots=True)
class Conditional:
    """`condition ? then : otherwise`."""

    condition: "Expression"
    then: "Expression"
    otherwise: "Expression"


@dataclass(frozen=True, slots=True)
class Cast:
    """`(type) operand`."""

    type: Type
    operand: "Expression"


@dataclass(frozen=True, slots=True)
class Call:
    """A call of a function that the headers declare; `type` is the result's."""

    function: str
    args: tuple["Expression", ...]
    type: Type


@dataclass(frozen=True, slots=True)
class Object:
    """The value of a library's object."""

    name: str
    type: Type


@dataclass(frozen=True, slots=True)
class Address:
    """The address of a library's object or function; `type` is the pointer's."""

    name: str
    type: Type


@dataclass(frozen=True, slots=True)
class Text:
    """A string literal, without its terminating zero; `type` is the array's."""

    value: bytes | str
    type: Type


# The last four stand in a LibraryMacro only.
Expression = (
    Argument
    | Constant
    | Unary
    | Binary
    | Conditional
    | Cast
    | Call
    | Object
    | Address
    | Text
)
