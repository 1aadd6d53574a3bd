"""Function-like macros and initializers -> MacroView, a Python function."""

from collections.abc import Iterator
from typing import NamedTuple

from cobindgen.c import ir
from cobindgen.outputs.python import support
from cobindgen.outputs.python.macros import python_function
from cobindgen.outputs.python.member_macros import initializer_statements
from cobindgen.outputs.python.names import python_names
from cobindgen.outputs.python.scope import Scope
from cobindgen.outputs.python.source import bracketed, docstring

# Builtins that the body of a function-like macro may use.
MACRO_RESERVED = frozenset({"abs", "bool", "float", "int"})


class MacroView(NamedTuple):
    """A function-like macro as a Python function."""

    name: str
    head: tuple[str, ...]
    doc: str
    statements: tuple[str, ...]


def macro_function(scope: Scope, macro: ir.FunctionMacro) -> MacroView:
    """Return the function that computes what the macro computes."""
    params = python_names(macro.params, support.helpers() | MACRO_RESERVED)
    written = python_function(macro, params, scope.header.target)
    annotated = [f"{params[p]}: {written.takes}" for p in macro.params]
    name = scope.names[macro.name]
    head = bracketed(f"def {name}(", annotated, f") -> {written.returns}:", 0)
    shown = f"{macro.name}({', '.join(macro.params)})"
    doc = macro.doc or f"{shown}: {macro.text}"
    return MacroView(name, tuple(head), docstring(doc, 4), written.statements)


def initializers(scope: Scope) -> Iterator[MacroView]:
    """Yield functions that make the object that a macro initializes."""
    for macro in scope.header.initializers:
        written = initializer_statements(macro, scope.names)
        if written is None or scope.names[macro.name] in scope.names.classes.values():
            continue
        made, statements = written
        head = f"def {scope.names[macro.name]}() -> {made}:"
        doc = macro.doc or f"{macro.name}: {macro.text}"
        scope.skipped.pop(macro.name, None)
        yield MacroView(scope.names[macro.name], (head,), docstring(doc, 4), statements)
