"""Functions and variables of the library -> methods of `Library`."""

from collections.abc import Iterator
from dataclasses import dataclass

from cobindgen.c import ir
from cobindgen.c.spelling import spell
from cobindgen.outputs.c.glue import symbol_of
from cobindgen.outputs.python.names import python_names
from cobindgen.outputs.python.source import WIDTH, bracketed, docstring, literal
from cobindgen.outputs.python.types import Types


@dataclass(frozen=True, slots=True)
class FunctionView:
    """A method of `Library`: `decorator` has the types, `head` is the `def`."""

    name: str
    decorator: tuple[str, ...]
    head: tuple[str, ...]
    doc: str
    call: tuple[str, ...]
    codes: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class VariableView:
    """An object of the library."""

    name: str
    lines: tuple[str, ...]
    kind: str
    words: str


def function_view(
    function: ir.Function, name: str, types: Types, *, glue: bool
) -> FunctionView:
    """Raises NoCtype for a function that can't be called."""
    type_ = function.type
    params = [types.argument(p.type) for p in type_.params]
    result = types.result(type_.returns)
    # `int f(a) char a; {…}` has no prototype, but its parameters are known.
    known = type_.prototyped or params
    codes = [result, f"[{', '.join(params)}]" if known else "None"]
    symbol = symbol_of(function, glue=glue)
    if symbol != name:
        codes.append(literal(symbol))
    open_ended = type_.variadic or not type_.prototyped
    names = parameter_names(function)
    passed = [*names, *(["*arguments"] if open_ended else [])]
    positional = ["/", *names] if named(function) else [*names, "/"]
    if open_ended:
        positional = [*names, "/", "*arguments"]
    words = described(function)
    return FunctionView(
        name=name,
        decorator=tuple(decorator(result, params if known else None, codes[2:])),
        head=tuple(bracketed(f"def {name}(", ["_lib", *positional], "):", 4)),
        doc=docstring(words, 8),
        call=tuple(bracketed(f"return _lib.c.{name}(", passed, ")", 8)),
        codes=(*params, result),
        words=words,
    )


def decorator(
    result: str, params: list[str] | None, symbol: list[str]
) -> Iterator[str]:
    """`@_function(result, [parameters], symbol)`."""
    listed = "None" if params is None else f"[{', '.join(params)}]"
    flat = list(bracketed("@_function(", [result, listed, *symbol], ")", 4))
    if params is None or len(flat) == 1 or len(listed) <= WIDTH - 9:
        yield from flat
        return
    yield from ("@_function(", f"    {result},", "    [")
    yield from (f"        {param}," for param in params)
    yield from ("    ],", *(f"    {item}," for item in symbol), ")")


def described(function: ir.Function) -> str:
    prototype = spell(function.type, function.name)
    return f"{function.doc}\n\n{prototype}" if function.doc else prototype


def named(function: ir.Function) -> bool:
    """Has each parameter a name of its own?"""
    names = [param.name for param in function.type.params]
    return all(names) and len(set(names)) == len(names)


def parameter_names(function: ir.Function) -> list[str]:
    params = function.type.params
    if not named(function):
        return [f"arg{i}" for i in range(len(params))]
    # Python would rename `__n` in a class body; headers of systems are full of it.
    names = [(param.name or "").lstrip("_") or "_" for param in params]
    if len(set(names)) < len(names):
        names = [f"arg{i}" for i in range(len(params))]
    return list(python_names(names, frozenset({"_lib"})).values())


def variable_view(variable: ir.Variable, name: str, types: Types) -> VariableView:
    kind = types.value(variable.type)
    symbol = literal(variable.symbol or variable.name)
    words = variable.doc or spell(variable.type, variable.name)
    code = [symbol, kind, docstring_literal(words)]
    lines = tuple(bracketed(f"{name} = _Variable(", code, ")", 4))
    return VariableView(name, lines, kind, words)


def docstring_literal(words: str) -> str:
    return literal(words)
