"""What callbacks need of included headers: their typedefs, and records by value."""

from collections.abc import Iterator
from contextlib import suppress

from pycparser import c_ast

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.lower.choose import Chooser
from cobindgen.lower.errors import Unsupported
from cobindgen.lower.found import Found
from cobindgen.lower.scope import Scope
from cobindgen.lower.types import complete_record


def define_callbacks(scope: Scope, found: Found, chooser: Chooser) -> None:
    """Add the typedefs of function pointers that parameters, members and results use.

    A caller needs the type to make a callback that C keeps. `--block` omits a typedef.
    """
    for name in dict.fromkeys(names_used(found, scope)):
        chunk = scope.index.typedefs.get(name)
        known = name in found.typedefs or name in found.skipped
        if chunk is None or known or chooser.blocked(name):
            continue
        with scope.position.within(chunk):
            for node in scope.trees.read(chunk):
                if isinstance(node, c_ast.Typedef) and node.name == name:
                    place = scope.position.of(node)
                    type_ = scope.typedefs[name].type
                    found.typedefs[name] = ir.Typedef(
                        name, place, type_, scope.doc(place)
                    )


def complete_passed(scope: Scope, found: Found) -> None:
    """Lower the records that callbacks take or return by value, as for functions."""
    seen: set[str] = set()
    declared = (found.functions, found.variables, found.typedefs)
    types = [entry.type for entries in declared for entry in entries.values()]
    while types:
        for function in (f for type_ in types for f in functions_in(type_, seen)):
            for passed in (function.returns, *(p.type for p in function.params)):
                with suppress(Unsupported):
                    complete_record(scope, passed)
        # These records can have callbacks too.
        new = [r for r in scope.records.values() if r.fields and r.key not in seen]
        seen |= {record.key for record in new}
        types = [field.type for record in new for field in record.fields]


def functions_in(type_: ir.Type, seen: set[str]) -> Iterator[ir.FunctionType]:
    """Yield the function types in a type, without those of typedefs in `seen`."""
    match type_:
        case ir.TypedefRef(name, inner):
            if name not in seen:
                seen.add(name)
                yield from functions_in(inner, seen)
        case ir.Pointer(inner) | ir.Array(inner) | ir.Qualified(inner):
            yield from functions_in(inner, seen)
        case ir.FunctionType(returns, params):
            yield type_
            yield from functions_in(returns, seen)
            for param in params:
                yield from functions_in(param.type, seen)
        case _:
            pass


def names_used(found: Found, scope: Scope) -> Iterator[str]:
    """Yield the typedef names of functions in all declarations that were found.

    A name comes after the names that it needs itself.
    """
    for function in found.functions.values():
        yield from names_in(function.type)
    for variable in found.variables.values():
        yield from names_in(variable.type)
    for record in scope.records.values():
        for field in record.fields:
            yield from names_in(field.type)
    for typedef in found.typedefs.values():
        yield from names_in(typedef.type)


def names_in(type_: ir.Type) -> Iterator[str]:
    match type_:
        case ir.TypedefRef(name, inner):
            if is_function(inner):
                yield name
            yield from names_in(inner)
        case ir.Pointer(inner) | ir.Array(inner) | ir.Qualified(inner):
            yield from names_in(inner)
        case ir.FunctionType(returns, params):
            yield from names_in(returns)
            for param in params:
                yield from names_in(param.type)
        case _:
            pass


def is_function(type_: ir.Type) -> bool:
    """Return whether the type is a function or a pointer to one."""
    inner = bare(type_)
    if isinstance(inner, ir.Pointer):
        inner = bare(inner.target)
    return isinstance(inner, ir.FunctionType)
