"""The ctypes module and its stub: ir.Header -> a view with all strings ready."""

from collections.abc import Iterator
from pathlib import PurePath
from typing import NamedTuple

from cobindgen.c import ir
from cobindgen.outputs.python import library, support
from cobindgen.outputs.python.constants import (
    ConstantView,
    enumerator_view,
    macro_view,
    untagged,
)
from cobindgen.outputs.python.definitions import TypeView, type_views
from cobindgen.outputs.python.docstrings import with_readable_docs
from cobindgen.outputs.python.enums import EnumView, enum_view
from cobindgen.outputs.python.functions import FunctionView, VariableView
from cobindgen.outputs.python.head import (
    abi_check,
    import_statement,
    made_by,
)
from cobindgen.outputs.python.library_macros import LibraryMacroView
from cobindgen.outputs.python.macro_functions import (
    MacroView,
    initializers,
    macro_function,
)
from cobindgen.outputs.python.macros import kinds_table, literal_kinds
from cobindgen.outputs.python.member_macros import PathView, path_views
from cobindgen.outputs.python.mentions import mentioned, needs
from cobindgen.outputs.python.scope import Scope, Surroundings
from cobindgen.outputs.python.source import bracketed, docstring, literal
from cobindgen.outputs.python.stub_module import StubModule, StubModuleView


class SkippedView(NamedTuple):
    """A name that is skipped, and the reason."""

    name: str
    reason: str


class RenamedView(NamedTuple):
    """A function's name at module level and in `Library`, if they differ."""

    outer: str
    inner: str


class BindingsView(NamedTuple):
    """The module and its stub."""

    doc: str
    imports: tuple[str, ...]
    ctypes_import: tuple[str, ...]
    enum_import: str | None
    support_import: tuple[str, ...]
    support: support.SupportView
    abi: str | None
    modules: tuple[str, ...]
    skipped: tuple[SkippedView, ...]
    constants: tuple[ConstantView, ...]
    pointers: tuple[ConstantView, ...]
    enums: tuple[EnumView, ...]
    types: tuple[TypeView, ...]
    macros: tuple[MacroView, ...]
    kinds: tuple[str, ...]
    literals: str | None
    subject: str
    functions: tuple[FunctionView, ...]
    variables: tuple[VariableView, ...]
    library_macros: tuple[LibraryMacroView, ...]
    paths: tuple[PathView, ...]
    library: str | None
    searched: tuple[str, ...]
    has_library: bool
    renamed: tuple[RenamedView, ...]
    stub: StubModuleView


def view(header: ir.Header, title: str, around: Surroundings) -> BindingsView:
    """Return the view of the templates `bindings.py` and `bindings.pyi`."""
    scope = Scope(with_readable_docs(header), around)
    # The order matters: each step may skip names, or bind names that were skipped.
    enums = tuple(enum_views(scope))
    values = tuple(constants(scope))
    types = tuple(type_views(scope))
    functions = tuple(library.functions(scope))
    methods = tuple(method for _, method in functions)
    variables = tuple(library.variables(scope))
    macros = [m for m in scope.header.macros if isinstance(m, ir.FunctionMacro)]
    macro_views = tuple(macro_function(scope, macro) for macro in macros)
    macro_views += tuple(initializers(scope))
    library_macros = tuple(library.library_macros(scope, functions, variables))
    paths = tuple(path_properties(scope))
    has_library = bool(methods or variables) or scope.around.library is not None
    abi = abi_check(scope.header) if scope.types.same_abi else None
    codes = {
        *mentioned(types, methods, variables, values, macro_views, library_macros),
        "_Path" if paths else "",
        "_Library _found _SEARCHED" if has_library else "",
        "" if all(m.is_property for m in library_macros) else "_macro",
        abi or "",
    }
    need = needs(codes, scope.around.support)
    bases = sorted({enum.base for enum in enums})
    constant_words = ["Final" for _ in (*values, *enums)]
    constant_words += [v.annotation for v in values]
    return BindingsView(
        doc=docstring(f"{title}\n\n{made_by(scope.header)}", 0),
        imports=need.imports,
        ctypes_import=need.ctypes_import,
        enum_import=f"from enum import {', '.join(bases)}" if bases else None,
        support_import=need.support_import,
        support=need.support,
        abi=abi,
        modules=tuple(map(import_statement, scope.around.used)),
        skipped=tuple(
            SkippedView(literal(name), literal(reason))
            for name, reason in scope.skipped.items()
        ),
        constants=tuple(v for v in values if v.kind is None),
        pointers=tuple(v for v in values if v.kind is not None),
        enums=enums,
        types=types,
        macros=macro_views,
        kinds=kinds_table((*macros, *scope.header.library_macros))
        if need.arithmetic
        else (),
        literals=literal_kinds(scope.header.target) if need.arithmetic else None,
        subject=title.removeprefix("ctypes bindings of ").removesuffix("."),
        functions=methods,
        variables=variables,
        library_macros=library_macros,
        paths=paths,
        library=None if scope.around.library is None else literal(scope.around.library),
        searched=tuple(
            bracketed("names = [", [*map(literal, searched(scope))], "]", 8)
        ),
        has_library=has_library,
        renamed=tuple(
            RenamedView(literal(scope.names[n]), literal(p))
            for n, p in scope.names.library.items()
            if scope.names[n] != p
        ),
        stub=StubModule(scope.header, scope.names, scope.types, scope.plans).view(
            aliases=[v.alias for v in types if v.alias is not None],
            callbacks=scope.callbacks,
            functions=functions,
            variables=variables,
            paths=paths,
            others=[
                *constant_words,
                *bases,
                *(m.head[0] for m in macro_views),
                *(line for m in library_macros for line in m.stub_head),
            ],
            library=has_library,
            at_module_level=scope.around.library is not None,
            used=scope.around.used,
        ),
    )


def enum_views(scope: Scope) -> Iterator[EnumView]:
    """Yield the enums, without those that are imported."""
    hidden = frozenset(scope.hidden)
    for enum in scope.header.enums:
        if enum.name is not None and enum.key not in scope.names.imported:
            outer = {c.name: scope.names[c.name] for c in enum.constants}
            name = scope.names.classes[enum.key]
            yield enum_view(enum, name, outer, hidden, scope.around.rename)


def constants(scope: Scope) -> Iterator[ConstantView]:
    """Yield the enumerators of enums without a name, then the macros."""
    for constant in untagged(scope.header.enums):
        if constant.name not in scope.hidden:
            yield enumerator_view(scope.names[constant.name], constant)
    for macro in scope.header.macros:
        if isinstance(macro, ir.Macro):
            yield macro_view(scope.names[macro.name], macro, scope.types)


def path_properties(scope: Scope) -> Iterator[PathView]:
    """Yield the properties of records for macros that are paths to members."""
    for macro in scope.header.member_macros:
        found = tuple(path_views(macro, scope.names))
        if found:
            scope.skipped.pop(macro.name, None)
        yield from found


def searched(scope: Scope) -> list[str]:
    """Return the names that `load()` searches for: the library's, or the headers'."""
    if scope.around.library is not None:
        return [scope.around.library]
    return [PurePath(name).stem for name in scope.header.headers]
