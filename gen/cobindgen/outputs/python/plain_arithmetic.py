"""Function-like macros with Python's own integers, and a mask where C converts.

An argument may have any type that C gives an integer literal. An operation is written
plainly if its result is the same for each of these types.
"""

from collections.abc import Callable, Iterable, Mapping
from itertools import product
from typing import assert_never

from cobindgen.c import ir
from cobindgen.outputs.python.expressions import (
    AND,
    ATOM,
    BIT_AND,
    BIT_OR,
    COMPARISON,
    COMPARISONS,
    CONDITIONAL,
    INT,
    LEVELS,
    LONGEST,
    NOT,
    OR,
    PRODUCT,
    SHIFT,
    SUM,
    UNARY,
    Ambiguous,
    Case,
    Kind,
    Part,
    common,
    kind_of,
    merged,
    promote,
)

TRUTH = (Case(INT, 0, 1),)
Bounds = Callable[[Case, Case], tuple[int, int]]


def corners(operation: Callable[[int, int], int]) -> Bounds:
    """Return the range of an operation that is monotonic in each operand."""

    def bounds(a: Case, b: Case) -> tuple[int, int]:
        found = [operation(x, y) for x in (a.low, a.high) for y in (b.low, b.high)]
        return min(found), max(found)

    return bounds


def bits_bounds(a: Case, b: Case) -> tuple[int, int]:
    """Return the range of `|` and `^`: no bit above those of the operands."""
    ends = (a.low, a.high, b.low, b.high)
    bits = max(end.bit_length() for end in ends)
    return (-(1 << bits) if min(ends) < 0 else 0), (1 << bits) - 1


def and_bounds(a: Case, b: Case) -> tuple[int, int]:
    masks = [case.high for case in (a, b) if case.low >= 0]
    return (0, min(masks)) if masks else bits_bounds(a, b)


# Operations that commute with conversion to a wider type modulo 2**N.
RING: dict[str, Bounds] = {
    "+": corners(lambda x, y: x + y),
    "-": corners(lambda x, y: x - y),
    "*": corners(lambda x, y: x * y),
    "&": and_bounds,
    "|": bits_bounds,
    "^": bits_bounds,
}


class Plain:
    """Writes an expression with Python's own integers.

    Raises Ambiguous if the result depends on the types of the arguments.
    """

    def __init__(self, params: Mapping[str, str], kinds: tuple[Kind, ...]) -> None:
        self.params = params
        self.argument = arguments(kinds)
        self.lines: list[str] = []

    def write(self, expression: ir.Expression) -> Part:
        match expression:
            case ir.Argument(name):
                return Part(self.params[name], ATOM, self.argument)
            case ir.Constant(value, type_):
                return self.constant(value, kind_of(type_))
            case ir.Unary("!", operand):
                part = self.write(operand)
                code = f"not {part.inside(NOT)}"
                return Part(code, NOT, TRUTH, boolean=True, divides=part.divides)
            case ir.Unary(op, operand):
                return self.unary(op, self.write(operand))
            case ir.Binary(",", _, right):
                return self.write(right)
            case ir.Binary("&&" | "||" as op, left, right):
                return self.logical(op, left, right)
            case ir.Binary(op, left, right):
                first, second = self.both(self.write(left), self.write(right))
                if op in RING:
                    return self.ring(op, first, second)
                if op in COMPARISONS:
                    return self.comparison(op, first, second)
                if op in ("<<", ">>"):
                    return self.shift(op, first, second)
                return self.division(op, first, second)
            case ir.Conditional(condition, then, otherwise):
                return self.conditional(condition, then, otherwise)
            case ir.Cast(type_, operand):
                return self.cast(kind_of(type_), self.write(operand))
            case ir.Call() | ir.Object() | ir.Address() | ir.Text():
                raise AssertionError("a macro of numbers needs no library")
            case _:
                assert_never(expression)

    def constant(self, value: int | float, kind: Kind) -> Part:
        if isinstance(value, float):
            raise Ambiguous
        level = UNARY if value < 0 else ATOM
        return Part(str(value), level, (Case(kind, value, value),))

    def both(self, left: Part, right: Part) -> tuple[Part, Part]:
        """Return two operands. A long one gets a line of its own."""
        if len(left.code) + len(right.code) <= LONGEST:
            return left, right
        if len(left.code) > len(right.code):
            return self.named(left), right
        return left, self.named(right)

    def named(self, part: Part) -> Part:
        if part.divides:
            raise Ambiguous
        name = f"_{len(self.lines) + 1}"
        self.lines.append(f"{name} = {part.code}")
        return Part(name, ATOM, part.cases, part.boolean)

    def unary(self, op: str, part: Part) -> Part:
        cases = [Case(promote(c.kind), c.low, c.high) for c in part.cases]
        match op:
            case "+":
                return Part(part.code, part.level, merged(cases), part.boolean)
            case "-":
                cases = [Case(c.kind, -c.high, -c.low) for c in cases]
            case "~":
                cases = [Case(c.kind, ~c.high, ~c.low) for c in cases]
        code = f"{op}{part.inside(UNARY)}"
        return self.settled(Part(code, UNARY, merged(cases), divides=part.divides))

    def ring(self, op: str, left: Part, right: Part) -> Part:
        cases, converted = [], False
        for a, b in product(left.cases, right.cases):
            kind = common(a.kind, b.kind)
            operands = [Case(kind, c.low, c.high) for c in (a, b)]
            low, high = RING[op](*operands)
            # A mask removes the bits that a conversion of the other operand would
            # change.
            masked = op == "&" and any(c.low >= 0 and c.fits for c in operands)
            converted |= not masked and not all(c.fits for c in operands)
            cases.append(Case(kind, low, high))
        level, bitwise = LEVELS[op], op in "&|^"
        if bitwise:
            code = f"{left.bits(level)} {op} {right.bits(level + 1)}"
        else:
            code = f"{left.inside(level)} {op} {right.inside(level + 1)}"
        boolean = left.boolean and right.boolean and bitwise
        divides = left.divides or right.divides
        part = Part(code, level, merged(cases), boolean, divides)
        return self.settled(part, changed=converted)

    def settled(self, part: Part, *, changed: bool = False) -> Part:
        """Return `part` reduced to its type if the value may not fit."""
        if not changed and all(case.fits for case in part.cases):
            return part
        if len(part.kinds) > 1:
            raise Ambiguous
        (kind,) = part.kinds
        return self.reduced(part, kind)

    def reduced(self, part: Part, kind: Kind) -> Part:
        """Return `part` converted to `kind`, modulo 2**N."""
        case = (Case(kind, kind.low, kind.high),)
        if kind.signed:
            code = f"_signed({part.code}, {kind.bits})"
            return Part(code, ATOM, case, divides=part.divides)
        code = f"{part.inside(BIT_AND)} & 0x{kind.high:X}"
        return Part(code, BIT_AND, case, divides=part.divides)

    def same_kind(self, left: Part, right: Part) -> tuple[Part, Part, set[Kind]]:
        """Return both operands after the usual arithmetic conversions."""
        kinds = set()
        changed = [False, False]
        for a, b in product(left.cases, right.cases):
            kind = common(a.kind, b.kind)
            kinds.add(kind)
            for i, case in enumerate((a, b)):
                changed[i] |= not Case(kind, case.low, case.high).fits
        if any(changed) and len(kinds) > 1:
            raise Ambiguous
        parts = [
            self.reduced(part, next(iter(kinds))) if change else part
            for part, change in zip((left, right), changed, strict=True)
        ]
        return parts[0], parts[1], kinds

    def comparison(self, op: str, left: Part, right: Part) -> Part:
        first, second, _ = self.same_kind(left, right)
        # `a < b < c` means something else in Python.
        code = f"{first.inside(BIT_OR)} {op} {second.inside(BIT_OR)}"
        divides = left.divides or right.divides
        return Part(code, COMPARISON, TRUTH, boolean=True, divides=divides)

    def shift(self, op: str, left: Part, right: Part) -> Part:
        """Return the shift in the type of the promoted left operand (C11 6.5.7p3)."""
        cases = [Case(promote(c.kind), c.low, c.high) for c in left.cases]
        bits = {case.kind.bits for case in cases}
        count = right
        if not (right.low >= 0 and right.high < min(bits)):
            if len(bits) > 1:
                raise Ambiguous
            (width,) = bits
            code = f"{right.inside(PRODUCT)} % {width}"
            count = Part(code, PRODUCT, (Case(INT, 0, width - 1),))
        least, most = count.low, count.high
        if op == "<<":
            ends = [(c, c.low << least, c.low << most) for c in cases]
            highs = [max(c.high << least, c.high << most) for c in cases]
        else:
            ends = [(c, c.low >> least, c.low >> most) for c in cases]
            highs = [max(c.high >> least, c.high >> most) for c in cases]
        found = [
            Case(c.kind, min(a, b), high)
            for (c, a, b), high in zip(ends, highs, strict=True)
        ]
        divides = left.divides or right.divides
        code = f"{left.inside(SUM)} {op} {count.inside(SUM)}"
        return self.settled(Part(code, SHIFT, merged(found), divides=divides))

    def division(self, op: str, left: Part, right: Part) -> Part:
        first, second, kinds = self.same_kind(left, right)
        size = max(abs(first.low), abs(first.high))
        low = 0 if first.low >= 0 and second.low >= 0 else -size
        cases = tuple(Case(kind, low, size) for kind in kinds)
        if low == 0:
            python = "//" if op == "/" else "%"
            code = f"{first.inside(PRODUCT)} {python} {second.inside(UNARY)}"
            return Part(code, PRODUCT, limited(cases), divides=True)
        name = "_quotient" if op == "/" else "_remainder"
        call = f"{name}({first.code}, {second.code})"
        part = Part(call, ATOM, cases, divides=True)
        if op == "%" or not (second.low <= -1 <= second.high):
            return Part(call, ATOM, limited(cases), divides=True)
        return self.settled(part)

    def truth(self, part: Part) -> Part:
        """Return 0 or 1, as `&&` and `||` do."""
        if part.boolean:
            return part
        code = f"{part.inside(BIT_OR)} != 0"
        return Part(code, COMPARISON, TRUTH, boolean=True, divides=part.divides)

    def logical(self, op: str, left: ir.Expression, right: ir.Expression) -> Part:
        word, level = ("and", AND) if op == "&&" else ("or", OR)
        first, second = self.both(*(self.truth(self.write(e)) for e in (left, right)))
        code = f"{first.inside(level)} {word} {second.inside(level)}"
        divides = first.divides or second.divides
        return Part(code, level, TRUTH, boolean=True, divides=divides)

    def conditional(
        self, condition: ir.Expression, then: ir.Expression, otherwise: ir.Expression
    ) -> Part:
        test = self.write(condition)
        first, second, _ = self.same_kind(self.write(then), self.write(otherwise))
        first, second = self.both(first, second)
        if len(test.code) + len(first.code) + len(second.code) > LONGEST:
            test = self.named(test)
        cases = [
            Case(common(a.kind, b.kind), case.low, case.high)
            for a, b in product(first.cases, second.cases)
            for case in (a, b)
        ]
        code = f"{first.inside(OR)} if {test.inside(OR)} else {second.inside(OR)}"
        boolean = first.boolean or second.boolean
        divides = any(part.divides for part in (test, first, second))
        return Part(code, CONDITIONAL, limited(merged(cases)), boolean, divides)

    def cast(self, kind: Kind, part: Part) -> Part:
        if kind.rank == 0:
            truth = self.truth(part)
            case = (Case(kind, 0, 1),)
            return Part(truth.code, truth.level, case, True, part.divides)
        cases = merged(Case(kind, c.low, c.high) for c in part.cases)
        cast = Part(part.code, part.level, cases, part.boolean, part.divides)
        return cast if all(c.fits for c in cases) else self.reduced(cast, kind)


def limited(cases: Iterable[Case]) -> tuple[Case, ...]:
    """Return the values limited to the range of their types."""
    return tuple(
        Case(c.kind, max(c.low, c.kind.low), min(c.high, c.kind.high)) for c in cases
    )


def arguments(kinds: tuple[Kind, ...]) -> tuple[Case, ...]:
    """Return the possible values of an argument: the first kind that contains each."""
    cases: list[Case] = []
    for kind in kinds:
        above = max((case.high for case in cases), default=-1) + 1
        low = above if not kind.signed else kind.low
        if above <= kind.high:
            cases.append(Case(kind, low, kind.high))
    return tuple(cases)
