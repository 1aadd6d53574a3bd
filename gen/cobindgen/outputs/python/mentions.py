"""The names that the code of a module uses: they tell what to import and include."""

from collections.abc import Iterator
from typing import NamedTuple

from cobindgen.outputs.python import support
from cobindgen.outputs.python.constants import ConstantView
from cobindgen.outputs.python.definitions import TypeView
from cobindgen.outputs.python.functions import FunctionView, VariableView
from cobindgen.outputs.python.head import import_lines, import_order
from cobindgen.outputs.python.library_macros import LibraryMacroView
from cobindgen.outputs.python.macro_functions import MacroView
from cobindgen.outputs.python.source import names_in
from cobindgen.outputs.python.types import CTYPES


class Needs(NamedTuple):
    """What the code of a module needs.

    `support`: the parts of the support template that the module includes. The other
    parts are imported from the shared module. `arithmetic`: it needs `_C`.
    """

    imports: tuple[str, ...]
    ctypes_import: tuple[str, ...]
    support_import: tuple[str, ...]
    support: support.SupportView
    arithmetic: bool


def needs(codes: set[str], shared: str | None) -> Needs:
    """Return what these pieces of code need.

    `shared`: the module that has the support template, None if there is none.
    """
    used = names_in(codes)
    helpers = used & support.helpers()
    chosen = support.needed(helpers)
    inside = [p for p in chosen if shared is None or p.name in support.INCLUDED_ALWAYS]
    outside = frozenset().union(*(p.defines for p in chosen if p not in inside))
    needed = helpers.union(*(part.uses for part in inside))
    included = support.included(inside)
    imports = {*included.imports}
    if any("ctypes." in code for code in codes):
        imports.add("ctypes")
    return Needs(
        imports=tuple(sorted(imports)),
        ctypes_import=tuple(
            import_lines("ctypes", sorted(used & CTYPES, key=import_order))
        ),
        support_import=tuple(
            import_lines(shared or "", sorted(needed & outside, key=import_order))
        ),
        support=included,
        arithmetic=any(part.name == "arithmetic" for part in chosen),
    )


def mentioned(
    types: tuple[TypeView, ...],
    functions: tuple[FunctionView, ...],
    variables: tuple[VariableView, ...],
    values: tuple[ConstantView, ...],
    macros: tuple[MacroView, ...],
    library_macros: tuple[LibraryMacroView, ...],
) -> Iterator[str]:
    """Yield the code in the views."""
    for type_ in types:
        yield from of_type(type_)
    for function in functions:
        yield from function.codes
    for variable in variables:
        yield variable.lines[0]
        yield variable.kind
    for value in values:
        if value.kind is not None:
            yield value.code
    for macro in macros:
        yield from macro.statements
    for library_macro in library_macros:
        yield from library_macro.body


def of_type(view: TypeView) -> Iterator[str]:
    for record in (view.record, view.later):
        if record is not None:
            yield record.bases
    for record in (view.fields, view.later):
        if record is not None:
            yield from record.codes
            yield from (split.code for split in record.splits)
            if record.members:
                yield "_initialize"
    if view.callback is not None:
        yield "_Callback"
        yield from view.callback.codes
    if view.alias is not None:
        yield view.alias.code
