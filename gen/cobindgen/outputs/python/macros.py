"""Function-like macros as Python functions that compute what C computes.

An argument has no C type until the macro is called. A Python int counts as the C type
that its literal would have. In most macros, each operation still has one C type, or the
same result in every type that an argument may have. These become plain Python, with a
mask where C converts: `wp & (1 << 63)`. Others compute with the support class `_C`, a
number that has a C type.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, assert_never

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.c.expressions import operands
from cobindgen.c.target import RANKS
from cobindgen.outputs.python.expressions import (
    ATOM,
    BIT_OR,
    COMPARISON,
    INT,
    LEVELS,
    LONGEST,
    UNARY,
    Ambiguous,
    Part,
    argument_kinds,
)
from cobindgen.outputs.python.plain_arithmetic import Plain
from cobindgen.outputs.python.source import WIDTH, literal


class PythonFunction(NamedTuple):
    """The body of a function.

    `takes`: the annotation of its parameters, `float` if the macro has a floating
    constant or cast. `returns`: the type of the result for integers.
    """

    statements: tuple[str, ...]
    takes: str
    returns: str


def python_function(
    macro: ir.FunctionMacro, params: Mapping[str, str], target: ir.Target
) -> PythonFunction:
    """Return the body. `params` maps C's names to Python's."""
    returns = "float" if is_floating(macro.expression) else "int"
    takes = "float" if any(map(of_floating, parts_of(macro.expression))) else "int"
    try:
        plain = Plain(params, argument_kinds(target))
        result = plain.write(macro.expression)
        code = f"int({result.code})" if result.boolean else result.code
        statements = [*plain.lines, f"return {code}"]
    except Ambiguous:
        typed = Typed(params)
        number = typed.write(macro.expression)
        names = [params[name] for name in macro.params if name in typed.used]
        if names:
            typed.lines[:0] = conversions(names)
        statements = [*typed.lines, f"return {returns}({number.code})"]
    return PythonFunction(tuple(statements), takes, returns)


def conversions(names: list[str]) -> list[str]:
    """Return the statements that give the arguments C types."""
    values = ", ".join(f"_C({name})" for name in names)
    line = f"{', '.join(names)} = {values}"
    return [line] if len(line) <= WIDTH - 4 else [f"{n} = _C({n})" for n in names]


def parts_of(expression: ir.Expression) -> Iterable[ir.Expression]:
    """Return `expression` and its parts, without those that a comma discards."""
    yield expression
    discards = isinstance(expression, ir.Binary) and expression.op == ","
    for operand in operands(expression)[1 if discards else 0 :]:
        yield from parts_of(operand)


def of_floating(expression: ir.Expression) -> bool:
    match expression:
        case ir.Constant(type=type_) | ir.Cast(type=type_):
            return isinstance(bare(type_), ir.Floating)
        case _:
            return False


def is_floating(expression: ir.Expression) -> bool:
    """Return whether the type is floating although those of the arguments are not."""
    match expression:
        case ir.Constant(type=type_) | ir.Cast(type=type_):
            return isinstance(bare(type_), ir.Floating)
        case ir.Unary("!") | ir.Argument():
            return False
        case ir.Unary(operand=operand):
            return is_floating(operand)
        case ir.Binary("+" | "-" | "*" | "/", left, right):
            return is_floating(left) or is_floating(right)
        case ir.Binary(",", _, right):
            return is_floating(right)
        case ir.Binary():
            return False
        case ir.Conditional(_, then, otherwise):
            return is_floating(then) or is_floating(otherwise)
        case ir.Call() | ir.Object() | ir.Address() | ir.Text():
            return isinstance(bare(expression.type), ir.Floating)


def kinds_table(
    macros: Iterable[ir.FunctionMacro | ir.LibraryMacro],
) -> tuple[str, ...]:
    """Return names and kinds of the types in the macros, as `_C` needs them."""
    found = {}
    for macro in macros:
        for part in parts_of(macro.expression):
            match part:
                case ir.Argument() | ir.Unary() | ir.Binary() | ir.Conditional():
                    continue
                case _:
                    inner = bare(part.type)
            if isinstance(inner, ir.Integer | ir.Floating):
                found[inner.name] = inner
    return tuple(f'"{name}": {python_kind(t)}' for name, t in sorted(found.items()))


def literal_kinds(target: ir.Target) -> str:
    """Return the types of a constant without a suffix: int, long, unsigned long, …."""
    kinds = argument_kinds(target)
    return str(tuple((kind.rank, kind.bits, kind.signed) for kind in kinds))


def python_kind(type_: ir.Type) -> str:
    """Return (rank, bits, signed) of an integer type, (bytes,) of a floating type."""
    if isinstance(type_, ir.Integer):
        return f"({RANKS[type_.name]}, {8 * type_.size}, {type_.signed})"
    assert isinstance(type_, ir.Floating)
    return f"({type_.size},)"


# ---- numbers that carry their types ------------------------------------------------


@dataclass(slots=True)
class Typed:
    """Writes an expression of `_C` numbers.

    A part is `boolean` if its value is a plain Python number and not a `_C`.
    """

    params: Mapping[str, str]
    lines: list[str] = field(default_factory=list)
    used: set[str] = field(default_factory=set)

    def write(self, expression: ir.Expression) -> Part:
        match expression:
            case ir.Argument(name):
                self.used.add(name)
                return Part(self.params[name], ATOM, ())
            case ir.Constant(value, type_):
                return constant(value, type_)
            case ir.Unary("!", operand):
                return self.called("_not", operand)
            case ir.Unary(op, operand):
                (part,) = self.operands(operand)
                return Part(f"{op}{carrying(part, UNARY)}", UNARY, ())
            case ir.Binary(",", _, right):
                return self.write(right)
            case ir.Binary("&&" | "||" as op, left, right):
                return self.called("_and" if op == "&&" else "_or", left, right)
            case ir.Binary(op, left, right):
                return self.binary(op, *self.operands(left, right))
            case ir.Conditional(condition, then, otherwise):
                return self.called("_select", condition, then, otherwise)
            case ir.Cast(type_, operand):
                (part,) = self.operands(operand)
                return Part(f'_C({part.code}, "{name_of(type_)}")', ATOM, ())
            case ir.Call() | ir.Object() | ir.Address() | ir.Text():
                raise AssertionError("a macro of numbers needs no library")
            case _:
                assert_never(expression)

    def operands(self, *expressions: ir.Expression) -> list[Part]:
        """Return the parts of the operands. Long ones get lines of their own."""
        parts = [self.write(expression) for expression in expressions]
        while sum(len(part.code) for part in parts) > LONGEST:
            longest = max(range(len(parts)), key=lambda i: len(parts[i].code))
            name = f"_{len(self.lines) + 1}"
            if len(parts[longest].code) <= len(name):
                break
            self.lines.append(f"{name} = {parts[longest].code}")
            parts[longest] = Part(name, ATOM, (), parts[longest].boolean)
        return parts

    def called(self, name: str, *expressions: ir.Expression) -> Part:
        listed = ", ".join(part.code for part in self.operands(*expressions))
        return Part(f"{name}({listed})", ATOM, ())

    def binary(self, op: str, left: Part, right: Part) -> Part:
        level = LEVELS[op]
        # `a < b < c` means something else in Python.
        above = BIT_OR if level == COMPARISON else level
        # The left operand's class computes.
        first, second = carrying(left, above), right.inside(above + 1)
        return Part(f"{first} {op} {second}", level, ())


def constant(value: int | float, type_: ir.Type) -> Part:
    """Return a number: plain if the type of Python's number is enough."""
    plain, name = literal(value), name_of(type_)
    if name == "double" or (name == "int" and INT.low <= value <= INT.high):
        return Part(plain, UNARY if plain[0] == "-" else ATOM, (), boolean=True)
    return Part(f'_C({plain}, "{name}")', ATOM, ())


def carrying(part: Part, level: int) -> str:
    """Return the operand as a `_C`."""
    return f"_C({part.code})" if part.boolean else part.inside(level)


def name_of(type_: ir.Type) -> str:
    inner = bare(type_)
    assert isinstance(inner, ir.Integer | ir.Floating)
    return inner.name
