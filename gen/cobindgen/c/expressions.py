"""Expressions of macros, as plain frozen data (C11 6.5)."""

from collections.abc import Iterator
from dataclasses import dataclass

from cobindgen.c.types import Type


@dataclass(frozen=True, slots=True)
class Argument:
    """A use of a parameter of the macro."""

    name: str


@dataclass(frozen=True, slots=True)
class Constant:
    """A constant of arithmetic type, or a constant address."""

    value: int | float
    type: Type


@dataclass(frozen=True, slots=True)
class Unary:
    """`op operand`, with one of + - ~ !."""

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
    """A call of a function that the headers declare.

    `type` is the type of the result.
    """

    function: str
    args: tuple["Expression", ...]
    type: Type


@dataclass(frozen=True, slots=True)
class Object:
    """The value of an object (variable) of the library."""

    name: str
    type: Type


@dataclass(frozen=True, slots=True)
class Address:
    """The address of an object or function of the library.

    `type` is the pointer's type.
    """

    name: str
    type: Type


@dataclass(frozen=True, slots=True)
class Text:
    """A string literal without its terminating zero. `type` is the array's type."""

    value: bytes | str
    type: Type


# Only a LibraryMacro contains the last four.
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


def is_rest(expression: Expression) -> bool:
    """Return whether the expression is the arguments of `...`."""
    return isinstance(expression, Argument) and expression.name.endswith("...")


def operands(expression: Expression) -> tuple[Expression, ...]:
    """Return the direct parts of `expression`."""
    match expression:
        case Unary(operand=operand) | Cast(operand=operand):
            return (operand,)
        case Binary(_, left, right):
            return (left, right)
        case Conditional(condition, then, otherwise):
            return (condition, then, otherwise)
        case Call(args=args):
            return args
        case _:
            return ()


def parts(expression: Expression) -> Iterator[Expression]:
    """Yield `expression` and all its parts."""
    yield expression
    for operand in operands(expression):
        yield from parts(operand)
