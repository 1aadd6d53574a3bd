"""What all views of one module share: names, types, plans, and what is skipped."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from cobindgen.c import ir
from cobindgen.outputs.places import place
from cobindgen.outputs.python.module_names import ModuleNames
from cobindgen.outputs.python.names import Rename, as_it_is, reference
from cobindgen.outputs.python.typedefs import (
    CallbackView,
    callable_type,
    callback_view,
    pointed_function,
    words_of,
)
from cobindgen.outputs.python.types import NoCtype, Types


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a module has around it: the library to load by default; whether the glue
    for static inline functions is compiled beside it; the modules that have some of
    its types, by module the headers' models; the module with the shared support;
    what makes Python's names of C's."""

    library: str | None = None
    glue: bool = False
    used: Mapping[str, ir.Header] = field(default_factory=dict)
    support: str | None = None
    rename: Rename = as_it_is


class Scope:
    """Names everything before any view is made.

    `skipped` has the reason by name; who makes a view adds to it what can't be bound.
    `prefix` stands before each class of the module where another module's code uses
    them.
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
        # Typedefs that are classes of their own, and function pointers without one.
        self.callbacks = tuple(self.callback_classes())

    def hide_enumerators(self) -> Iterator[tuple[str, str]]:
        """Those that C can't name for a macro of their name, and where each is."""
        header = self.header
        macros = {macro.name for macro in header.macros}
        for declared in (header.typedefs, header.functions, header.variables):
            macros |= {entry.name for entry in declared if entry.macro}
        for enum in header.enums:
            for constant in enum.constants:
                if constant.name in macros:
                    kept = f", a member of {enum.name}" if enum.name else ""
                    reason = f"an enumerator{kept}; the macro of its name hides it"
                    where = f"{enum.location.file}:{enum.location.line}"
                    yield constant.name, f"{where}: {reason}"

    def callback_classes(self) -> Iterator[CallbackView]:
        """The classes of function pointers; `types` learns each before the next."""
        if not self.types.native:
            return
        found: list[tuple[str, str, ir.FunctionType]] = []
        for typedef in self.header.typedefs:
            function = pointed_function(typedef.type)
            if function is None or not callable_type(function):
                continue
            if bare_typedef(typedef.type) is not None:
                continue
            name = self.names[typedef.name]
            self.types.typedefs[typedef.name] = name
            found.append((name, words_of(typedef), function))
        for name, _, function in found:
            signature = self.types.signature(function)
            if signature is not None:
                self.types.callbacks.setdefault(signature, name)
        for entry in self.names.anonymous:
            signature = self.types.signature(entry.type)
            if signature is not None and signature not in self.types.callbacks:
                name = self.names[entry.name]
                self.types.callbacks[signature] = name
                found.append((name, entry.words, entry.type))
        for name, words, function in found:
            try:
                callback = callback_view(name, words, function, self.types)
            except NoCtype:
                self.not_callable_type(name)
            else:
                self.types.callback_names.add(reference(name))
                yield callback

    def not_callable_type(self, name: str) -> None:
        """A typedef that ctypes can't call is a bare address."""
        for typedef, python in list(self.types.typedefs.items()):
            if python == name:
                del self.types.typedefs[typedef]


def bare_typedef(type_: ir.Type) -> str | None:
    """The typedef that `type_` is another name of, or a pointer to whose function."""
    while isinstance(type_, ir.Qualified | ir.Pointer):
        type_ = type_.target if isinstance(type_, ir.Pointer) else type_.type
    return type_.name if isinstance(type_, ir.TypedefRef) else None
