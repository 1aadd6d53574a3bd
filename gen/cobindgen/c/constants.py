"""Constant expressions with C's types: promotions, conversions, wrap-around.

`fold` evaluates an expression (C11 6.6) with the target's types. literals.py reads
literals.
"""

import math
import operator
import struct
from collections.abc import Callable
from fractions import Fraction

from cobindgen.c import ir
from cobindgen.c.target import RANKS, Abi

Number = ir.Constant


class NotConstant(Exception):
    """The expression is not constant, or cannot be evaluated here.

    The message says why.
    """


class AskCompiler(NotConstant):
    """The expression cannot be evaluated here, but the compiler may know its value."""


def round_float(value: float, type_: ir.Floating) -> float:
    """Return `value` rounded to the precision of the type."""
    formats = {2: "e", 4: "f"}
    if type_.size not in formats or type_.name == "__bf16":
        return value
    try:
        (rounded,) = struct.unpack(
            f"={formats[type_.size]}", struct.pack(f"={formats[type_.size]}", value)
        )
    except OverflowError:
        return math.copysign(math.inf, value)
    return float(rounded)


# ---- types of operations -------------------------------------------------------


# The types that only name or qualify another one.
OUTER = (ir.TypedefRef, ir.Qualified)


def without_typedefs(type_: ir.Type) -> ir.Type:
    """Return the type without typedefs and qualifiers."""
    while isinstance(type_, OUTER):
        type_ = type_.type
    return type_


def bare(type_: ir.Type) -> ir.Type:
    """Return the type without typedefs and qualifiers; an enum becomes its integer."""
    inner = without_typedefs(type_)
    return inner.integer if isinstance(inner, ir.EnumRef) else inner


def unqualified(type_: ir.Type) -> ir.Type:
    """Return the type without the qualifiers at its top; a typedef keeps its own."""
    return type_.type if isinstance(type_, ir.Qualified) else type_


def is_function_pointer(type_: ir.Type) -> bool:
    inner = bare(type_)
    return isinstance(inner, ir.Pointer) and isinstance(
        bare(inner.target), ir.FunctionType
    )


def element(type_: ir.Type) -> ir.Type:
    """Return the type of the elements of an array, also of one of arrays."""
    inner = bare(type_)
    return element(inner.element) if isinstance(inner, ir.Array) else type_


def flexible_element(type_: ir.Type) -> ir.Type | None:
    """Return the type of the elements of an array without a length, or None.

    A flexible array member (6.7.2.1p18) is one.
    """
    match bare(type_):
        case ir.Array(element, None):
            return element
        case _:
            return None


def fits(value: int, type_: ir.Integer) -> bool:
    return wrap(value, type_) == value


def wrap(value: int, type_: ir.Integer) -> int:
    """Return `value` modulo 2**N (6.3.1.3; signed types wrap, as GCC defines it)."""
    if type_.name == "_Bool":
        return int(value != 0)
    bits = 8 * type_.size
    value &= (1 << bits) - 1
    return value - (1 << bits) if type_.signed and value >> (bits - 1) else value


def promote(type_: ir.Integer, abi: Abi) -> ir.Integer:
    """Return the promoted type (integer promotions, 6.3.1.1p2)."""
    integer = abi.integers["int"]
    if RANKS[type_.name] >= RANKS["int"]:
        return type_
    if type_.size < integer.size or type_.signed:
        return integer
    return abi.integers["unsigned int"]


Arithmetic = ir.Integer | ir.Floating


def common(left: Arithmetic, right: Arithmetic, abi: Abi) -> Arithmetic:
    """Return the common type (usual arithmetic conversions, 6.3.1.8)."""
    if isinstance(left, ir.Floating) or isinstance(right, ir.Floating):
        floats = [t for t in (left, right) if isinstance(t, ir.Floating)]
        order = list(abi.floats)
        return max(floats, key=lambda t: (t.size, order.index(t.name)))
    left, right = promote(left, abi), promote(right, abi)
    if left.signed == right.signed:
        return max(left, right, key=lambda t: RANKS[t.name])
    unsigned, signed = (right, left) if left.signed else (left, right)
    if RANKS[unsigned.name] >= RANKS[signed.name]:
        return unsigned
    if signed.size > unsigned.size:
        return signed
    return abi.integers[f"unsigned {signed.name}"]


def convert(number: Number, type_: ir.Type) -> Number:
    """Convert `number` to `type_` (6.3.1).

    Raises NotConstant if C leaves it undefined.
    """
    target = bare(type_)
    value = number.value
    match target:
        case ir.Integer():
            if isinstance(value, float):
                if not math.isfinite(value):
                    raise NotConstant(
                        "conversion of an infinity or NaN to an integer is undefined"
                    )
                whole = int(value != 0) if target.name == "_Bool" else math.trunc(value)
                if not fits(whole, target):
                    raise NotConstant(
                        f"conversion of {value} to {target.name} is undefined"
                    )
                return Number(whole, type_)
            return Number(wrap(value, target), type_)
        case ir.Floating():
            # No integer type has values that are too large for it.
            converted = float(value)
            if target.size > 8 and Fraction(value) != Fraction(converted):
                raise AskCompiler(f"a Python float cannot hold this {target.name}")
            return Number(round_float(converted, target), type_)
        case ir.Pointer(size=size) if isinstance(value, int):
            # An address that is a constant: (void *)0, (handler)-1.
            return Number(value & ((1 << 8 * size) - 1), type_)
        case _:
            raise NotConstant("is not an arithmetic constant")


def arithmetic(number: Number) -> Arithmetic:
    type_ = bare(number.type)
    if not isinstance(type_, ir.Integer | ir.Floating):
        raise NotConstant("is not an arithmetic constant")
    return type_


COMPARISONS: dict[str, Callable[[int | float, int | float], bool]] = {
    "<": operator.lt,
    ">": operator.gt,
    "<=": operator.le,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}
# The numbers may come from a hostile header. The operands are within the type's width,
# so no result is large.
INTEGER_OPERATIONS: dict[str, Callable[[int, int], int]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "&": operator.and_,
    "|": operator.or_,
    "^": operator.xor,
}
FLOAT_OPERATIONS: dict[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
}


def fold(expression: ir.Expression, abi: Abi) -> Number:
    """Return the value and type of `expression`.

    Raises NotConstant if it is not a constant expression, or if C leaves it undefined.
    """
    match expression:
        case ir.Constant():
            return expression
        case ir.Argument():
            raise NotConstant("depends on an argument")
        case ir.Call() | ir.Object() | ir.Address() | ir.Text():
            raise NotConstant("needs the library")
        case ir.Unary():
            return _unary(expression.op, fold(expression.operand, abi), abi)
        case ir.Binary(op="&&" | "||"):
            return _logical(expression, abi)
        case ir.Binary(op=","):
            # The compiler does not accept it in an assertion either (6.6p3).
            raise NotConstant("has a comma, which a constant expression must not have")
        case ir.Binary():
            left, right = fold(expression.left, abi), fold(expression.right, abi)
            return _binary(expression.op, left, right, abi)
        case ir.Conditional():
            return _conditional(expression, abi)
        case ir.Cast():
            return convert(fold(expression.operand, abi), expression.type)


def _unary(op: str, number: Number, abi: Abi) -> Number:
    type_ = arithmetic(number)
    value = number.value
    if op == "!":
        return Number(int(not value), abi.integers["int"])
    if isinstance(type_, ir.Floating) or isinstance(value, float):
        if op == "~":
            raise NotConstant("~ of a floating value")
        return Number(-value if op == "-" else value, type_)
    promoted = promote(type_, abi)
    result = {"-": -value, "+": value, "~": ~value}[op]
    return _checked(result, promoted)


def _checked(value: int, type_: ir.Integer) -> Number:
    """Return `value`: unsigned types wrap, signed overflow is undefined (6.5p5)."""
    if type_.signed and not fits(value, type_):
        raise NotConstant(f"overflows {type_.name}")
    return Number(wrap(value, type_), type_)


def _logical(expression: ir.Binary, abi: Abi) -> Number:
    left = fold(expression.left, abi)
    arithmetic(left)
    if bool(left.value) == (expression.op == "||"):
        return Number(int(bool(left.value)), abi.integers["int"])
    right = fold(expression.right, abi)
    arithmetic(right)
    return Number(int(bool(right.value)), abi.integers["int"])


def _conditional(expression: ir.Conditional, abi: Abi) -> Number:
    chosen, other = expression.then, expression.otherwise
    if not fold(expression.condition, abi).value:
        chosen, other = other, chosen
    number = fold(chosen, abi)
    type_ = type_of(other, abi)
    return convert(number, common(arithmetic(number), type_, abi))


def _binary(op: str, left: Number, right: Number, abi: Abi) -> Number:
    left_type, right_type = arithmetic(left), arithmetic(right)
    if op in ("<<", ">>"):
        return _shift(op, left, right, abi)
    type_ = common(left_type, right_type, abi)
    a, b = convert(left, type_).value, convert(right, type_).value
    if op in COMPARISONS:
        return Number(int(COMPARISONS[op](a, b)), abi.integers["int"])
    if isinstance(type_, ir.Floating):
        return _float_binary(op, float(a), float(b), type_)
    assert isinstance(a, int) and isinstance(b, int)
    if op in ("/", "%"):
        if b == 0:
            raise NotConstant("divides by zero")
        # C truncates toward zero (6.5.5p6); Python's // rounds down.
        quotient = abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)
        return _checked(quotient if op == "/" else a - quotient * b, type_)
    return _checked(INTEGER_OPERATIONS[op](a, b), type_)


def _float_binary(op: str, a: float, b: float, type_: ir.Floating) -> Number:
    if type_.size > 8:
        raise AskCompiler(f"has {type_.name} arithmetic")
    if op == "/":
        if b == 0:
            value = math.nan if a == 0 or math.isnan(a) else math.inf
            if value == math.inf and math.copysign(1, a) != math.copysign(1, b):
                value = -value
            return Number(value, type_)
        return Number(round_float(a / b, type_), type_)
    if op not in FLOAT_OPERATIONS:
        raise NotConstant(f"{op} of floating values")
    return Number(round_float(FLOAT_OPERATIONS[op](a, b), type_), type_)


def _shift(op: str, left: Number, right: Number, abi: Abi) -> Number:
    """Return the shifted value, in the type of the promoted left operand (6.5.7p3)."""
    left_type, right_type = arithmetic(left), arithmetic(right)
    if isinstance(left_type, ir.Floating) or isinstance(right_type, ir.Floating):
        raise NotConstant(f"{op} of a floating value")
    type_ = promote(left_type, abi)
    value, count = int(left.value), int(right.value)
    if not 0 <= count < 8 * type_.size:
        raise NotConstant(f"shifts by {count}")
    # Headers write the sign bit as 1 << 31. GCC defines that it wraps.
    return Number(wrap(value << count if op == "<<" else value >> count, type_), type_)


def type_of(expression: ir.Expression, abi: Abi) -> Arithmetic:
    """Return the type of `expression` without evaluating it."""
    match expression:
        case (
            ir.Constant()
            | ir.Cast()
            | ir.Call()
            | ir.Object()
            | ir.Address()
            | ir.Text()
        ):
            type_ = bare(expression.type)
            if not isinstance(type_, ir.Integer | ir.Floating):
                raise NotConstant("is not an arithmetic constant")
            return type_
        case ir.Argument():
            raise NotConstant("depends on an argument")
        case ir.Unary():
            operand = type_of(expression.operand, abi)
            if expression.op == "!":
                return abi.integers["int"]
            return promote(operand, abi) if isinstance(operand, ir.Integer) else operand
        case ir.Binary(op="&&" | "||" | "<" | ">" | "<=" | ">=" | "==" | "!="):
            return abi.integers["int"]
        case ir.Binary(op=","):
            return type_of(expression.right, abi)
        case ir.Binary(op="<<" | ">>"):
            left = type_of(expression.left, abi)
            return promote(left, abi) if isinstance(left, ir.Integer) else left
        case ir.Binary():
            left, right = type_of(expression.left, abi), type_of(expression.right, abi)
            return common(left, right, abi)
        case ir.Conditional():
            then = type_of(expression.then, abi)
            return common(then, type_of(expression.otherwise, abi), abi)
