"""What all views of a module share: names, types, plans, and skipped names."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from cobindgen.c import ir
from cobindgen.outputs.places import place
from cobindgen.outputs.python.callbacks import (
    CallbackView,
    FunctionPointer,
    c_function_view,
    callback_view,
    pointed_function,
    words_of,
)
from cobindgen.outputs.python.module_names import ModuleNames
from cobindgen.outputs.python.names import Rename, as_it_is, reference
from cobindgen.outputs.python.types import NoCtype, Types


class Surroundings(NamedTuple):
    """What a module is made with, besides its headers."""

    # The library that the module loads when it is first used.
    library: str | None = None
    # Whether a C file is written that makes more functions callable.
    glue: bool = False
    # The modules that already have some of the types, with their headers.
    used: Mapping[str, ir.Header] = MappingProxyType({})
    # The module that has the support code.
    support: str | None = None
    rename: Rename = as_it_is


class Scope:
    """The names of a module, which are chosen before any view is made.

    `skipped` maps names to reasons; views add what cannot be bound. `prefix` comes
    before each class of the module in the code of other modules.
    """

    def __init__(
        self, header: ir.Header, around: Surroundings, prefix: str = ""
    ) -> None:
        self.header = header
        self.around = around
        self.skipped: dict[str, str] = {
            s.name: f"{place(s.location)}: {s.reason}" for s in header.skipped
        }
        self.names = ModuleNames(header, around.used, around.rename)
        self.hidden = dict(self.hide_enumerators())
        self.skipped |= self.hidden
        self.types = Types(
            header, self.names.classes, self.names.records, prefix=prefix
        )
        self.plans = self.names.plan_records(self.types)
        # Typedefs that are classes of their own, and function pointers without a
        # typedef.
        self.callbacks = tuple(self.callback_classes())

    def hide_enumerators(self) -> Iterator[tuple[str, str]]:
        """Yield the enumerators that a macro of the same name hides, with places."""
        header = self.header
        macros = {macro.name for macro in header.macros}
        for declared in (header.typedefs, header.functions, header.variables):
            macros |= {entry.name for entry in declared if entry.macro}
        for enum in header.enums:
            for constant in enum.constants:
                if constant.name in macros:
                    kept = f", a member of {enum.name}" if enum.name else ""
                    reason = f"an enumerator{kept}; the macro of its name hides it"
                    where = place(constant.location or enum.location)
                    yield constant.name, f"{where}: {reason}"

    def callback_classes(self) -> Iterator[CallbackView]:
        """Yield the classes of function pointers. `types` learns each in turn."""
        if not self.types.native:
            return
        found: list[FunctionPointer] = []
        for typedef in self.header.typedefs:
            function = pointed_function(typedef.type)
            if function is None or bare_typedef(typedef.type) is not None:
                continue
            self.types.typedefs[typedef.name] = self.names[typedef.name]
            found.append(
                FunctionPointer(
                    typedef.name, words_of(typedef), function, typedef.location
                )
            )
        for pointer in found:
            signature = self.types.signature(pointer.type)
            self.types.callbacks.setdefault(signature, self.names[pointer.name])
        for pointer in self.names.anonymous:
            signature = self.types.signature(pointer.type)
            if signature not in self.types.callbacks:
                self.types.callbacks[signature] = self.names[pointer.name]
                found.append(pointer)
        for pointer in found:
            name = self.names[pointer.name]
            self.types.callback_names.add(reference(name))
            try:
                yield callback_view(name, pointer, self.types)
            except NoCtype as error:
                reason = f"only C can define and call it: it passes {error}"
                self.skipped[pointer.name] = f"{place(pointer.location)}: {reason}"
                self.types.c_functions.add(reference(name))
                yield c_function_view(name, pointer, reason)


def bare_typedef(type_: ir.Type) -> str | None:
    """Return the typedef in a qualified type or a pointer, None for other types."""
    while isinstance(type_, ir.Qualified | ir.Pointer):
        type_ = type_.target if isinstance(type_, ir.Pointer) else type_.type
    return type_.name if isinstance(type_, ir.TypedefRef) else None
