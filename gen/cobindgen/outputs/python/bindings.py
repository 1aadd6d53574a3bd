"""The ctypes module and its stub: ir.Header -> a view of ready strings."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import assert_never

from cobindgen import __version__
from cobindgen.c import ir
from cobindgen.c.spelling import spell
from cobindgen.outputs.c.glue import can_hand_on
from cobindgen.outputs.places import place
from cobindgen.outputs.python import stub, support
from cobindgen.outputs.python.constants import (
    ConstantView,
    enumerator_view,
    macro_view,
    untagged,
)
from cobindgen.outputs.python.docstrings import with_readable_docs
from cobindgen.outputs.python.enums import EnumView, enum_view
from cobindgen.outputs.python.functions import (
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
from cobindgen.outputs.python.macros import kinds_table, python_function
from cobindgen.outputs.python.member_macros import (
    PathView,
    initializer_statements,
    path_views,
)
from cobindgen.outputs.python.module_names import ModuleNames, bare_reference
from cobindgen.outputs.python.names import (
    Rename,
    as_it_is,
    python_names,
    reference,
)
from cobindgen.outputs.python.order import Definition, Form, ordered
from cobindgen.outputs.python.plans import Plan
from cobindgen.outputs.python.records import RecordView, record_view
from cobindgen.outputs.python.source import bracketed, docstring, literal
from cobindgen.outputs.python.stub_module import StubModule, StubModuleView
from cobindgen.outputs.python.typedefs import (
    AliasView,
    CallbackView,
    callable_type,
    callback_view,
    pointed_function,
    returns_record,
    words_of,
)
from cobindgen.outputs.python.types import CTYPES, Mentions, NoCtype, Types

# What the body of a function-like macro may use.
MACRO_RESERVED = frozenset({"abs", "bool", "float", "int"})


@dataclass(frozen=True, slots=True)
class TypeView:
    """A step of defining types. `gap` has the empty lines before it.

    One of: the class of a record, alone or with its `_fields_`; these alone; a
    callback's class; another name. `private`: gives a class a name that class bodies
    can use.
    """

    gap: str
    private: str | None = None
    record: RecordView | None = None
    fields: RecordView | None = None
    later: RecordView | None = None
    callback: CallbackView | None = None
    alias: AliasView | None = None


@dataclass(frozen=True, slots=True)
class MacroView:
    """A function-like macro as a Python function."""

    name: str
    head: tuple[str, ...]
    doc: str
    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SkippedView:
    """What is not there, and why."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class RenamedView:
    """A function's name at module level, and in `Library`."""

    outer: str
    inner: str


@dataclass(frozen=True, slots=True)
class BindingsView:
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
    searched: str
    has_library: bool
    renamed: tuple[RenamedView, ...]
    stub: StubModuleView


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


def view(
    header: ir.Header, title: str, around: Surroundings = Surroundings()
) -> BindingsView:
    """What the templates `bindings.py` and `bindings.pyi` print."""
    return Builder(with_readable_docs(header), title, around).view()


class Builder:
    """Names everything first, then writes each declaration down.

    `prefix` stands before each class of the module where another module's code uses
    them.
    """

    def __init__(
        self, header: ir.Header, title: str, around: Surroundings, prefix: str = ""
    ) -> None:
        self.header = header
        self.title = title
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
                yield callback_view(name, words, function, self.types)
            except NoCtype as error:
                self.not_callable_type(name, error)

    def not_callable_type(self, name: str, error: NoCtype) -> None:
        """A typedef that ctypes can't call is a bare address."""
        for typedef, python in list(self.types.typedefs.items()):
            if python == name:
                del self.types.typedefs[typedef]

    # ---- the view ----------------------------------------------------------------

    def view(self) -> BindingsView:
        enums = tuple(self.enums())
        values = tuple(self.constants())
        types = tuple(self.type_views())
        functions = tuple(self.functions())
        variables = tuple(self.variables())
        macros = [m for m in self.header.macros if isinstance(m, ir.FunctionMacro)]
        macro_views = tuple(map(self.macro, macros))
        macro_views += tuple(self.initializers())
        library_macros = tuple(self.library_macros(functions, variables))
        paths = tuple(self.paths())
        used = Mentions(CTYPES | support.helpers())
        note_all(used, types, functions, variables, values, macro_views)
        used.note("_Path" if paths else "")
        for library_macro in library_macros:
            for line in library_macro.body:
                used.note(line)
        for view_ in types:
            for record in (view_.record, view_.later):
                used.note("" if record is None else record.bases)
        callable_ = bool(functions or variables)
        callable_ |= self.around.library is not None
        if callable_:
            used.note(
                "_Library _found _SEARCHED _macro"
                if library_macros
                else "_Library _found _SEARCHED"
            )
        abi = self.abi() if self.types.same_abi else None
        used.note(abi or "")
        helpers = used.found & support.helpers()
        chosen = support.needed(helpers)
        shared = self.around.support
        inside = [
            p for p in chosen if shared is None or p.name in support.INCLUDED_ALWAYS
        ]
        typed = any(part.name == "arithmetic" for part in chosen)
        from_support = sorted(
            helpers & frozenset().union(*(p.defines for p in chosen if p not in inside))
        )
        bases = sorted({enum.base for enum in enums})
        constant_words = ["Final" for _ in (*values, *enums)]
        constant_words += [v.kind for v in values if v.kind is not None]
        return BindingsView(
            doc=docstring(f"{self.title}\n\n{self.made_by()}", 0),
            imports=(
                *support.included(inside).imports,
                *(["ctypes.util"] if self.around.library else []),
            ),
            ctypes_import=tuple(
                import_lines("ctypes", sorted(used.found & CTYPES, key=import_order))
            ),
            enum_import=f"from enum import {', '.join(bases)}" if bases else None,
            support_import=tuple(import_lines(shared or "", from_support)),
            support=support.included(inside),
            abi=abi,
            modules=tuple(map(import_statement, self.around.used)),
            skipped=tuple(
                SkippedView(literal(name), literal(reason))
                for name, reason in self.skipped.items()
            ),
            constants=tuple(v for v in values if v.kind is None),
            pointers=tuple(v for v in values if v.kind is not None),
            enums=enums,
            types=types,
            macros=macro_views,
            kinds=kinds_table((*macros, *self.header.library_macros)) if typed else (),
            literals=self.literal_kinds() if typed else None,
            subject=self.title.removeprefix("ctypes bindings of ").removesuffix("."),
            functions=functions,
            variables=variables,
            library_macros=library_macros,
            paths=paths,
            library=None
            if self.around.library is None
            else literal(self.around.library),
            searched=f"[{', '.join(map(literal, self.searched()))}]",
            has_library=callable_,
            renamed=tuple(
                RenamedView(literal(self.names[n]), literal(p))
                for n, p in self.names.library.items()
                if self.names[n] != p
            ),
            stub=StubModule(self.header, self.names, self.types, self.plans).view(
                aliases=[v.alias for v in types if v.alias is not None],
                callbacks=self.callbacks,
                functions=list(zip(self.bound, functions, strict=True)),
                variables=variables,
                others=[
                    *constant_words,
                    *bases,
                    *(m.head[0] for m in macro_views),
                    *(line for m in library_macros for line in m.stub_head),
                ],
                library=callable_,
                used=self.around.used,
            ),
        )

    def searched(self) -> list[str]:
        """What `load()` looks for: the library's name, or those of the headers."""
        if self.around.library is not None:
            return [self.around.library]
        return [PurePath(name).stem for name in self.header.headers]

    def made_by(self) -> str:
        target = self.header.target
        models = {(4, 4): "ILP32", (8, 8): "LP64", (8, 4): "LLP64"}
        sizes = target.pointer_size, target.long_size
        order = "big" if target.big_endian else "little"
        model = models.get(sizes, f"{sizes[0]}-byte pointers, {sizes[1]}-byte long")
        targets = (target, *self.header.further_targets)
        machines = " and ".join(
            dict.fromkeys(t.name.partition("-")[0] for t in targets)
        )
        return (
            f"Made by cobindgen {__version__} for {machines}, {model}, {order}-endian. "
            "Edit the\nheader, not this file."
        )

    def abi(self) -> str:
        target = self.header.target
        order = "big" if target.big_endian else "little"
        sizes = f"pointer={target.pointer_size}, long={target.long_size}"
        return f'_check_abi(__name__, {sizes}, order="{order}")'

    # ---- constants and enums -------------------------------------------------------

    def enums(self) -> Iterator[EnumView]:
        hidden = frozenset(self.hidden)
        for enum in self.header.enums:
            if enum.name is not None and enum.key not in self.names.imported:
                outer = {c.name: self.names[c.name] for c in enum.constants}
                name = self.names.classes[enum.key]
                yield enum_view(enum, name, outer, hidden, self.around.rename)

    def constants(self) -> Iterator[ConstantView]:
        for constant in untagged(self.header.enums):
            if constant.name not in self.hidden:
                yield enumerator_view(self.names[constant.name], constant)
        for macro in self.header.macros:
            if isinstance(macro, ir.Macro):
                yield macro_view(self.names[macro.name], macro, self.types)

    def literal_kinds(self) -> str:
        """What an unsuffixed constant may be: int, long, unsigned long and further."""
        long = 8 * self.header.target.long_size
        kinds = [(3, 32, True), (4, long, True), (4, long, False)]
        kinds += [(5, 64, True), (5, 64, False)] if long < 64 else []
        return str(tuple(kinds))

    def macro(self, macro: ir.FunctionMacro) -> MacroView:
        params = python_names(macro.params, support.helpers() | MACRO_RESERVED)
        written = python_function(macro, params, self.header.target)
        annotated = [f"{params[p]}: {written.takes}" for p in macro.params]
        name = self.names[macro.name]
        head = bracketed(f"def {name}(", annotated, f") -> {written.returns}:", 0)
        shown = f"{macro.name}({', '.join(macro.params)})"
        doc = macro.doc or f"{shown}: {macro.text}"
        return MacroView(name, tuple(head), docstring(doc, 4), written.statements)

    def initializers(self) -> Iterator[MacroView]:
        """Functions that make what a macro initializes."""
        for macro in self.header.initializers:
            written = initializer_statements(macro, self.names)
            if written is None or self.names[macro.name] in self.names.classes.values():
                continue
            made, statements = written
            head = f"def {self.names[macro.name]}() -> {made}:"
            doc = macro.doc or f"{macro.name}: {macro.text}"
            self.skipped.pop(macro.name, None)
            yield MacroView(
                self.names[macro.name], (head,), docstring(doc, 4), statements
            )

    def paths(self) -> Iterator[PathView]:
        """Properties of records that are paths to members."""
        for macro in self.header.member_macros:
            found = tuple(path_views(macro, self.names))
            if found:
                self.skipped.pop(macro.name, None)
            yield from found

    # ---- types ---------------------------------------------------------------------

    def type_views(self) -> Iterator[TypeView]:
        """Records, callbacks and aliases, each behind what it is made of."""
        gap, after_class = "\n", False
        for definition, form in ordered(self.definitions()):
            match definition.what:
                case RecordView() as record:
                    if form is Form.FIELDS:
                        gap = "\n\n" if after_class else "\n"
                        yield TypeView(gap, later=record.later())
                        after_class = False
                        continue
                    whole = form is Form.WHOLE and not record.opaque
                    inline = record if whole and not record.has_private_splits else None
                    private = private_name(record.name)
                    yield TypeView("\n\n", private, record=record, fields=inline)
                    if form is Form.WHOLE and record.has_private_splits:
                        yield TypeView("\n\n", later=record.later())
                    after_class = True
                case CallbackView() as callback:
                    private = private_name(callback.name)
                    yield TypeView("\n\n", private, callback=callback)
                    after_class = True
                case AliasView() as alias:
                    yield TypeView("\n\n" if after_class else "", alias=alias)
                    after_class = False
                case other:
                    assert_never(other)

    def definitions(
        self,
    ) -> Iterator[Definition[RecordView | CallbackView | AliasView]]:
        callbacks = {callback.name: callback for callback in self.callbacks}
        for key, theirs in self.names.imported.items():
            name = self.names.classes[key]
            yield Definition(name, (), False, False, AliasView(name, theirs, theirs))
        entries: list[ir.Record | ir.Typedef] = [
            *(r for r in self.header.records if r.key not in self.names.imported),
            *self.header.typedefs,
        ]
        for entry in by_place(entries):
            if isinstance(entry, ir.Record):
                plan = self.plans.get(entry.key)
                record = self.record(entry, plan)
                yield Definition(
                    reference(record.name),
                    record.codes,
                    plan is not None,
                    False,
                    record,
                )
                continue
            callback = callbacks.pop(self.names[entry.name], None)
            if callback is not None:
                yield of_callback(callback)
                continue
            for alias in self.typedef(entry):
                yield Definition(alias.name, (alias.code,), False, False, alias)
        yield from map(of_callback, callbacks.values())
        for renamed in self.header.tag_aliases:
            name = self.names[renamed.name]
            target = self.names.classes.get(renamed.key)
            taken = {*self.names.classes.values(), *self.names.aliases}
            if target is None or name in taken:
                continue
            self.skipped.pop(renamed.name, None)
            alias = AliasView(name, target, target)
            yield Definition(name, (reference(target),), False, False, alias)
        for alias_name, name in self.names.aliases.items():
            python = self.names[name]
            alias = AliasView(self.names[alias_name], python, python)
            codes = (reference(python),)
            yield Definition(alias.name, codes, False, False, alias)

    def record(self, record: ir.Record, plan: Plan | None) -> RecordView:
        names = self.names.field_names(record)
        enums = {}
        for member in record.fields:
            inner = enum_reference(member.type)
            if inner in self.names.classes and member.name is not None:
                enums[names[member.name]] = reference(self.names.classes[inner])
        return record_view(
            record,
            self.names.classes[record.key],
            plan,
            doc=record.doc or self.names.typedef_doc(record),
            types=self.types,
            enums=enums,
        )

    def typedef(self, typedef: ir.Typedef) -> Iterator[AliasView]:
        name = self.names[typedef.name]
        if name in self.names.classes.values():
            return
        function = pointed_function(typedef.type)
        if function is not None and returns_record(function):
            returned = spell(function.returns)
            reason = f"a callback that returns {returned}, which ctypes cannot make"
            self.skipped[typedef.name] = f"{place(typedef.location)}: {reason}"
            return
        inner = bare_reference(typedef.type)
        if inner in self.names.classes:
            target = self.names.classes[inner]
            yield AliasView(name, target, target)
            return
        try:
            code = self.alias(typedef.type)
        except NoCtype as error:
            self.skipped[typedef.name] = f"ctypes has no type for {error}"
            return
        yield AliasView(name, code, stub.stub_class(self.types, code))

    def alias(self, type_: ir.Type) -> str:
        function = type_
        while isinstance(function, ir.TypedefRef | ir.Qualified):
            name = function.name if isinstance(function, ir.TypedefRef) else ""
            if name in self.types.typedefs:
                return self.types.typedefs[name]
            function = function.type
        match function:
            case ir.FunctionType():
                return self.types.function_pointer(function, function)
            case ir.Void():
                return "None"
            case _:
                return self.types.value(type_)

    # ---- functions and variables ---------------------------------------------------

    def functions(self) -> Iterator[FunctionView]:
        self.bound: list[ir.Function] = []
        for function in self.header.functions:
            reason = self.not_callable(function)
            if reason is None:
                try:
                    name = self.names.library[function.name]
                    glue = self.around.glue
                    found = function_view(function, name, self.types, glue=glue)
                    self.bound.append(function)
                    yield found
                    continue
                except NoCtype as error:
                    reason = f"passes {error}"
            self.skipped[function.name] = f"{place(function.location)}: {reason}"

    def not_callable(self, function: ir.Function) -> str | None:
        if not self.types.native:
            return f"can be called on {self.header.target.name} only"
        if function.inline:
            if not self.around.glue:
                return "is static inline, so no library exports it (--glue)"
            if not can_hand_on(function):
                return "is static inline and variadic"
        return None

    def library_macros(
        self, functions: tuple[FunctionView, ...], variables: tuple[VariableView, ...]
    ) -> Iterator[LibraryMacroView]:
        """Macros that need the library. What it lacks for one is in its reason."""
        bound = Bound(
            {f.name: self.names.library[f.name] for f in self.bound},
            {
                v.name: self.names.library[v.name]
                for v in self.header.variables
                if v.name not in self.skipped
            },
            self.types,
        )
        taken = {f.name for f in functions} | {v.name for v in variables}
        # The compiler may know the value of one all the same.
        taken |= {self.names[macro.name] for macro in self.header.macros}
        for macro in self.header.library_macros:
            name = self.names[macro.name]
            if name in taken or not self.types.native:
                continue
            try:
                view_ = library_macro_view(macro, name, name, bound)
            except NotWritten as error:
                reason = f"needs the library, and {error}"
                self.skipped[macro.name] = f"{place(macro.location)}: {reason}"
            except NoCtype as error:
                reason = f"needs the library, and ctypes has no type for {error}"
                self.skipped[macro.name] = f"{place(macro.location)}: {reason}"
            else:
                self.skipped.pop(macro.name, None)
                yield view_

    def variables(self) -> Iterator[VariableView]:
        for variable in self.header.variables:
            try:
                if not self.types.native:
                    raise NoCtype(f"anything but {self.header.target.name}'s")
                name = self.names.library[variable.name]
                yield variable_view(variable, name, self.types)
            except NoCtype as error:
                reason = f"{place(variable.location)}: ctypes has no type for {error}"
                self.skipped[variable.name] = reason


def note_all(
    used: Mentions,
    types: tuple[TypeView, ...],
    functions: tuple[FunctionView, ...],
    variables: tuple[VariableView, ...],
    values: tuple[ConstantView, ...],
    macros: tuple[MacroView, ...],
) -> None:
    """Note what the module's code mentions."""
    for view_ in types:
        for record in (view_.fields, view_.later):
            if record is not None:
                for code in (*record.codes, *(split.code for split in record.splits)):
                    used.note(code)
                if record.members:
                    used.note("_initialize")
        if view_.callback is not None:
            used.note("_Callback")
            for code in view_.callback.codes:
                used.note(code)
        if view_.alias is not None:
            used.note(view_.alias.code)
    for function in functions:
        for line in function.codes:
            used.note(line)
    for variable in variables:
        used.note(variable.lines[0])
        used.note(variable.kind)
    for value in values:
        if value.kind is not None:
            used.note(value.code)
    for macro in macros:
        for line in macro.statements:
            used.note(line)


def of_callback(
    callback: CallbackView,
) -> Definition[RecordView | CallbackView | AliasView]:
    name = reference(callback.name)
    return Definition(name, callback.codes, False, True, callback)


def private_name(name: str) -> str | None:
    """The statement that gives a class another name, if it needs one."""
    other = reference(name)
    return None if other == name else f"{other} = {name}"


def by_place(
    entries: list[ir.Record | ir.Typedef],
) -> list[ir.Record | ir.Typedef]:
    """In the order of the source: by file as the files come, then by line."""
    files = {entry.location.file: 0 for entry in entries}
    for number, file in enumerate(files):
        files[file] = number
    return sorted(entries, key=lambda e: (files[e.location.file], e.location.line))


def bare_typedef(type_: ir.Type) -> str | None:
    """The typedef that `type_` is another name of."""
    while isinstance(type_, ir.Qualified):
        type_ = type_.type
    return type_.name if isinstance(type_, ir.TypedefRef) else None


def enum_reference(type_: ir.Type) -> str | None:
    """The key of the enum that a member is, or an array of."""
    while isinstance(type_, ir.TypedefRef | ir.Qualified):
        type_ = type_.type
    return type_.key if isinstance(type_, ir.EnumRef) else None


def import_lines(module: str, names: list[str]) -> list[str]:
    """`from module import …`, one name a line where they are many."""
    if not names:
        return []
    line = f"from {module} import {', '.join(names)}"
    if len(line) <= 88:
        return [line]
    return [f"from {module} import (", *(f"    {name}," for name in names), ")"]


def import_order(name: str) -> tuple[int, str]:
    """As import sorters have it: CONSTANTS, Classes, functions."""
    rank = 0 if name.isupper() else 1 if name[0].isupper() else 2
    return rank, name


def import_statement(module: str) -> str:
    """`name`, `package.name`, or `.name` beside the generated module, by a name that
    no header has."""
    package, dot, name = module.rpartition(".")
    if not dot:
        return f"import {name} as _{name}"
    return f"from {package or '.'} import {name} as _{name}"
