"""Python expressions that compute what C computes, with the range of their values."""

from collections.abc import Iterable
from typing import NamedTuple

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.c.target import RANKS

# How tightly Python's operators bind (language reference, 6.17).
CONDITIONAL, OR, AND, NOT, COMPARISON, BIT_OR, BIT_XOR, BIT_AND = range(8)
SHIFT, SUM, PRODUCT, UNARY, ATOM = range(8, 13)
COMPARISONS = frozenset(["<", ">", "<=", ">=", "==", "!="])
LEVELS = dict.fromkeys(COMPARISONS, COMPARISON)
LEVELS |= {"|": BIT_OR, "^": BIT_XOR, "&": BIT_AND, "<<": SHIFT, ">>": SHIFT}
LEVELS |= {"+": SUM, "-": SUM, "*": PRODUCT, "/": PRODUCT, "%": PRODUCT}
# An expression longer than this gets a line of its own.
LONGEST = 48


class Ambiguous(Exception):
    """The result depends on the C types of the arguments."""


class Kind(NamedTuple):
    """An integer type, as arithmetic needs it. `bits` is its width in bits."""

    rank: int
    bits: int
    signed: bool

    @property
    def low(self) -> int:
        return -(1 << self.bits - 1) if self.signed else 0

    @property
    def high(self) -> int:
        return (1 << self.bits - self.signed) - 1


INT = Kind(RANKS["int"], 32, True)


def kind_of(type_: ir.Type) -> Kind:
    """Return the kind of an integer type. Raises Ambiguous for a floating type."""
    inner = bare(type_)
    if not isinstance(inner, ir.Integer):
        raise Ambiguous
    bits = 1 if inner.name == "_Bool" else 8 * inner.size
    return Kind(RANKS[inner.name], bits, inner.signed)


def argument_kinds(target: ir.Target) -> tuple[Kind, ...]:
    """Return the types that a literal without a suffix may have, in C's order."""
    long, long_long = RANKS["long"], RANKS["long long"]
    bits = 8 * target.long_size
    kinds = [INT, Kind(long, bits, True), Kind(long, bits, False)]
    if bits < 64:
        kinds += [Kind(long_long, 64, True), Kind(long_long, 64, False)]
    return tuple(kinds)


def promote(kind: Kind) -> Kind:
    """Return the promoted kind (integer promotions, C11 6.3.1.1p2)."""
    return kind if kind.rank >= INT.rank else INT


def common(left: Kind, right: Kind) -> Kind:
    """Return the common kind (usual arithmetic conversions, C11 6.3.1.8)."""
    left, right = promote(left), promote(right)
    if left.signed == right.signed:
        return max(left, right)
    unsigned, signed = (right, left) if left.signed else (left, right)
    if unsigned.rank >= signed.rank:
        return unsigned
    if signed.bits > unsigned.bits:
        return signed
    return Kind(signed.rank, signed.bits, False)


class Case(NamedTuple):
    """A value of type `kind` between `low` and `high`."""

    kind: Kind
    low: int
    high: int

    @property
    def fits(self) -> bool:
        return self.kind.low <= self.low and self.high <= self.kind.high


class Part(NamedTuple):
    """Python code for an expression, and its possible values.

    `boolean`: the code evaluates to a `bool`. `divides`: it may raise
    ZeroDivisionError, so it must stay where C evaluates it.
    """

    code: str
    level: int
    cases: tuple[Case, ...]
    boolean: bool = False
    divides: bool = False

    def inside(self, level: int) -> str:
        """Return the code as an operand of an operator with precedence `level`."""
        return f"({self.code})" if self.level < level else self.code

    def bits(self, level: int) -> str:
        """Return the code as an operand of a bitwise operator.

        Python does not need the parentheses in `a & (1 << 3)`, but readers do.
        """
        if self.level in (SHIFT, SUM):
            return f"({self.code})"
        plain = self.level == ATOM and self.code.isdecimal() and len(self.code) > 1
        return f"0x{int(self.code):X}" if plain else self.inside(level)

    @property
    def low(self) -> int:
        return min(case.low for case in self.cases)

    @property
    def high(self) -> int:
        return max(case.high for case in self.cases)

    @property
    def kinds(self) -> set[Kind]:
        return {case.kind for case in self.cases}


def merged(cases: Iterable[Case]) -> tuple[Case, ...]:
    """Return one case for each kind."""
    found: dict[Kind, Case] = {}
    for case in cases:
        known = found.get(case.kind, case)
        low, high = min(known.low, case.low), max(known.high, case.high)
        found[case.kind] = Case(case.kind, low, high)
    return tuple(found.values())
