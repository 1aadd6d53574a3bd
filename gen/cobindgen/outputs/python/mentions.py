"""The names that the code of a module uses: they tell what to import and include."""

import re
from collections.abc import Iterator

from cobindgen.outputs.python.constants import ConstantView
from cobindgen.outputs.python.definitions import TypeView
from cobindgen.outputs.python.functions import FunctionView, VariableView
from cobindgen.outputs.python.library_macros import LibraryMacroView
from cobindgen.outputs.python.macro_functions import MacroView


class Mentions:
    """Finds which of some names pieces of code use."""

    def __init__(self, names: frozenset[str]) -> None:
        self._pattern = re.compile(rf"(?<![\w\".])(?:{'|'.join(sorted(names))})\b")
        self.found: set[str] = set()

    def note(self, code: str) -> None:
        self.found.update(self._pattern.findall(code))


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
