"""Functions, variables and the macros that need them: the members of `Library`."""

from collections.abc import Iterator, Sequence

from cobindgen.c import ir
from cobindgen.outputs.c.glue import can_hand_on
from cobindgen.outputs.places import place
from cobindgen.outputs.python.functions import (
    GLUE,
    FunctionView,
    VariableView,
    function_view,
    variable_view,
)
from cobindgen.outputs.python.library_macros import (
    Bound,
    LibraryMacroView,
    NotWritten,
    library_macro_view,
)
from cobindgen.outputs.python.scope import Scope
from cobindgen.outputs.python.types import NoCtype


def functions(scope: Scope) -> Iterator[tuple[ir.Function, FunctionView]]:
    """Yield the functions that ctypes can call. The others are skipped."""
    for function in scope.header.functions:
        reason = not_callable(scope, function)
        if reason is None:
            try:
                name = scope.names.library[function.name]
                glue = scope.around.glue
                yield function, function_view(function, name, scope.types, glue=glue)
                continue
            except NoCtype as error:
                reason = f"passes {error}"
        scope.skipped[function.name] = f"{place(function.location)}: {reason}"


def not_callable(scope: Scope, function: ir.Function) -> str | None:
    """Return the reason why no module can call the function."""
    if not scope.types.native:
        return f"can be called on {scope.header.target.name} only"
    if function.inline:
        if not scope.around.glue:
            return f"is static, so no library exports it{GLUE}"
        if not can_hand_on(function):
            return "is static and variadic"
    return None


def variables(scope: Scope) -> Iterator[VariableView]:
    """Yield the variables that ctypes has a type for. The others are skipped."""
    for variable in scope.header.variables:
        reason = f"is on {scope.header.target.name} only"
        if scope.types.native:
            try:
                name = scope.names.library[variable.name]
                outer = scope.names[variable.name]
                yield variable_view(variable, name, outer, scope.types)
                continue
            except NoCtype as error:
                reason = f"ctypes has no type for {error}"
        scope.skipped[variable.name] = f"{place(variable.location)}: {reason}"


def library_macros(
    scope: Scope,
    functions: Sequence[tuple[ir.Function, FunctionView]],
    variables: Sequence[VariableView],
) -> Iterator[LibraryMacroView]:
    """Yield the macros that need the library.

    If the library lacks something for a macro, the reason names it.
    """
    bound = Bound(
        {f.name: scope.names.library[f.name] for f, _ in functions},
        {
            v.name: scope.names.library[v.name]
            for v in scope.header.variables
            if v.name not in scope.skipped
        },
        scope.types,
    )
    taken = {view.name for _, view in functions} | {v.name for v in variables}
    # The compiler may know the value of such a macro.
    taken |= {scope.names[macro.name] for macro in scope.header.macros}
    for macro in scope.header.library_macros:
        name = scope.names[macro.name]
        if name in taken or not scope.types.native:
            continue
        try:
            found = library_macro_view(macro, name, bound)
        except NotWritten as error:
            reason = f"needs the library, and {error}"
            scope.skipped[macro.name] = f"{place(macro.location)}: {reason}"
        except NoCtype as error:
            reason = f"needs the library, and ctypes has no type for {error}"
            scope.skipped[macro.name] = f"{place(macro.location)}: {reason}"
        else:
            scope.skipped.pop(macro.name, None)
            yield found
