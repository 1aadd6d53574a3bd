"""Function-like macros as Python functions that count as C does.

Each operation is a statement of its own on `_C` values, which carry C's types; so
no line grows with the expression.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.c.target import RANKS
from cobindgen.outputs.python.pyformat import literal

FUNCTIONS = {"&&": "_and", "||": "_or", "/": "_div", "%": "_mod", "!": "_not"}


@dataclass(frozen=True, slots=True)
class PythonFunction:
    """A function's body; `takes` is `int`, or `float` where one is in it; `returns`
    what comes of integers."""

    statements: tuple[str, ...]
    takes: str
    returns: str


def python_function(
    macro: ir.FunctionMacro, params: Mapping[str, str]
) -> PythonFunction:
    """The body that works the macro out; `params` maps C's names to Python's."""
    statements: list[str] = []
    floats = False

    def name(code: str) -> str:
        variable = f"_{len(statements)}"
        statements.append(f"{variable} = {code}")
        return variable

    def write(expression: ir.Expression) -> str:
        nonlocal floats
        match expression:
            case ir.Argument(argument):
                return f"_C({params[argument]})"
            case ir.Constant(value, type_):
                floats |= isinstance(value, float)
                return f"_C({literal(value)}, {ctype(type_)})"
            case ir.Unary("!", operand):
                return f"_not({name(write(operand))})"
            case ir.Unary(op, operand):
                return f"{op}{name(write(operand))}"
            case ir.Binary(",", _, right):
                return write(right)
            case ir.Binary(op, left, right):
                first, second = name(write(left)), name(write(right))
                if op in FUNCTIONS:
                    return f"{FUNCTIONS[op]}({first}, {second})"
                return f"{first} {op} {second}"
            case ir.Conditional(condition, then, otherwise):
                parts = [name(write(e)) for e in (condition, then, otherwise)]
                return f"_select({', '.join(parts)})"
            case ir.Cast(type_, operand):
                floats |= isinstance(bare(type_), ir.Floating)
                return f"_cast({name(write(operand))}, {ctype(type_)})"

    result = write(macro.expression)
    takes = "float" if floats else "int"
    returns = "float" if is_floating(macro.expression) else "int"
    statements.append(f"return {returns}({result})")
    return PythonFunction(tuple(statements), takes, returns)


def is_floating(expression: ir.Expression) -> bool:
    """Is its type one, if the arguments' are not?"""
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


def ctype(type_: ir.Type) -> str:
    """(rank, bits, signed) of an integer type, (bytes,) of a floating one."""
    inner = bare(type_)
    if isinstance(inner, ir.Integer):
        return f"({RANKS[inner.name]}, {8 * inner.size}, {inner.signed})"
    assert isinstance(inner, ir.Floating)
    return f"({inner.size},)"
