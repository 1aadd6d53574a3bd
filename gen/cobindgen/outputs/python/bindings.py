"""The ctypes module and its stub: ir.Header -> views of ready strings."""

import dataclasses
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from struct import calcsize
from sys import byteorder
from typing import Generic, TypeVar, assert_never

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.c.spelling import spell
from cobindgen.outputs.c.glue import can_hand_on, symbol_of
from cobindgen.outputs.places import place
from cobindgen.outputs.python.ctypes_types import Ctypes, NoCtype, Plan, quoted
from cobindgen.outputs.python.docstrings import with_readable_docs
from cobindgen.outputs.python.macros import kinds_table, python_function
from cobindgen.outputs.python.names import (
    FIELD_RESERVED,
    Names,
    enumerator_reserved,
    python_names,
    settle,
)
from cobindgen.outputs.python.pyformat import (
    WIDTH,
    Code,
    Group,
    brackets,
    call,
    docstring,
    flat,
    literal,
    text,
)

# Names of the module's own machinery and what it imports.
OWN = frozenset(
    "Any Array BigEndianStructure BigEndianUnion CDLL CFUNCTYPE Callable Iterator "
    "Library LittleEndianStructure LittleEndianUnion POINTER Structure TYPE_CHECKING "
    "Union addressof c_bool c_char c_char_p c_double c_float c_int16 c_int32 c_int64 "
    "c_int8 c_longdouble c_uint16 c_uint32 c_uint64 c_uint8 c_void_p cast ctypes enum "
    "load memmove string_at annotations find_library sizeof getattr globals hasattr "
    "isinstance list dict setattr sorted super vars id type zip Final TypeAlias "
    "CFuncPtr int bool bytes float complex str tuple property self len os RLock "
    "_LOCK _ENUMS _OWNERS _RECORDS _TYPES _FUNCTIONS _VARIABLES _PENDING _LIBRARY "
    "_enum _make_enum _record _shell _whole _pointer _Complex _complex _flexible "
    "_Descriptor _At _Bits _type _function _variable _default _C _KINDS _number "
    "_literal_kind _converted _promoted _common _compute _compare _quotient "
    "_remainder _truth _and _or _not _select _signed abs _finish _get _cdll _name "
    "_symbol missing _Pointer _Ref _Address _String _Callback".split()
)


V = TypeVar("V")


class Each(Generic[V]):
    """Views that are made anew each time that they are asked for."""

    def __init__(self, make: Callable[[], Iterator[V]]) -> None:
        self._make = make

    def __iter__(self) -> Iterator[V]:
        return self._make()

    def __bool__(self) -> bool:
        return next(self._make(), None) is not None


# A view makes a string when the template asks for it: a large header's would be as
# much again as what it declares.


@dataclass(frozen=True, slots=True)
class ConstantView:
    """A name and its number or string: in the module, and in the stub."""

    name: str
    value: int | float | bytes | str
    words: str | None

    @property
    def statement(self) -> str:
        return assignment(self.name, literal(self.value))

    @property
    def final(self) -> str:
        return assignment(f"{self.name}: Final", literal(self.value))

    @property
    def doc(self) -> str | None:
        return comment(self.words, 0)


@dataclass(frozen=True, slots=True)
class MemberView:
    """An enumerator, in its class and beside it."""

    name: str
    value: str
    final: str | None
    doc: str | None


@dataclass(frozen=True, slots=True)
class EnumView:
    """An enum class."""

    builder: "Builder"
    enum: ir.Enum

    @property
    def name(self) -> str:
        return self.builder.class_name(self.enum)

    @property
    def maker(self) -> str:
        return maker(self.name)

    @property
    def base(self) -> str:
        return "IntFlag" if self.enum.flags else "IntEnum"

    @property
    def words(self) -> str:
        enum = self.enum
        return enum.doc or (enum.key if enum.tagged else f"enum {self.name}")

    @property
    def doc(self) -> str:
        return docstring(with_members(self.words, self.enum.constants), 4)

    @property
    def stub_doc(self) -> str:
        return docstring(self.words, 4)

    @property
    def members(self) -> Iterator[MemberView]:
        return self.builder.enumerators(self.enum)


@dataclass(frozen=True, slots=True)
class FieldView:
    """A member as the stub shows it."""

    name: str
    annotation: str
    doc: str | None


@dataclass(frozen=True, slots=True)
class RecordView:
    """A Structure or Union class."""

    builder: "Builder"
    record: ir.Record

    @property
    def name(self) -> str:
        return self.builder.class_name(self.record)

    @property
    def maker(self) -> str:
        return maker(self.name)

    @property
    def base(self) -> str:
        return self.builder.base(self.record)

    @property
    def words(self) -> str:
        record = self.record
        doc = record.doc or self.builder.typedef_doc(record)
        return doc or spelled(record, self.name)

    @property
    def doc(self) -> str:
        return docstring(with_members(self.words, self.record.fields), 4)

    @property
    def stub_doc(self) -> str:
        return docstring(self.words, 4)

    @property
    def plan(self) -> Plan:
        return self.builder.types.plans[self.record.key]

    @property
    def decorator(self) -> str:
        plan = self.plan
        arguments: list[Code] = [self.base]
        if plan.anonymous:
            arguments.append(
                text(call("anonymous=", *(f'"{a}"' for a in plan.anonymous)))
                if len(plan.anonymous) > 1
                else f'anonymous=("{plan.anonymous[0]}",)'
            )
        if plan.align is not None:
            arguments.append(f"align={plan.align}")
        if plan.flexible is not None:
            offset = plan.flexible[1]
            arguments.append(f"flexible={offset}")
        if self.record.size is None:
            arguments.append("opaque=True")
        return text(call("@_record", *arguments))

    @property
    def fields(self) -> str:
        return self.plan.fields

    @property
    def members(self) -> Iterator[FieldView]:
        return self.builder.members(self.record)

    @property
    def flexible(self) -> str | None:
        flexible = self.plan.flexible
        return None if flexible is None else stub_class(flexible[0])

    @property
    def has_body(self) -> bool:
        return bool(self.plan.flexible) or next(self.members, None) is not None


@dataclass(frozen=True, slots=True)
class AliasView:
    """Another name of a type."""

    name: str
    annotation: str
    made: str | None = None

    @property
    def maker(self) -> str:
        return maker(self.name)

    @property
    def code(self) -> str:
        """What makes it; for a class of the module, what gets it."""
        if self.made is not None:
            return self.made
        return text(call("_get", quoted(self.annotation)), 4, 7)

    @property
    def final(self) -> str:
        return assignment(f"{self.name}: TypeAlias", self.annotation)


@dataclass(frozen=True, slots=True)
class FunctionView:
    """A function of the library."""

    builder: "Builder"
    function: ir.Function
    entry: str

    @property
    def name(self) -> str:
        return self.builder.names[self.function.name]

    @property
    def maker(self) -> str:
        return maker(self.name)

    @property
    def signature(self) -> str:
        return self.builder.signature(self.name, self.function.type)

    @property
    def words(self) -> str:
        function = self.function
        prototype = spell(function.type, function.name)
        return f"{function.doc}\n\n{prototype}" if function.doc else prototype

    @property
    def doc(self) -> str:
        return docstring(self.words, 4)

    @property
    def stub_doc(self) -> str:
        return docstring(self.words, 8)


@dataclass(frozen=True, slots=True)
class VariableView:
    """An object of the library."""

    name: str
    entry: str
    annotation: str
    words: str

    @property
    def maker(self) -> str:
        return maker(self.name)

    @property
    def doc(self) -> str:
        return docstring(self.words, 4)

    @property
    def stub_doc(self) -> str:
        return docstring(self.words, 8)


@dataclass(frozen=True, slots=True)
class MacroView:
    """A function-like macro as a Python function."""

    name: str
    signature: str
    doc: str
    statements: tuple[str, ...]
    support: frozenset[str]


@dataclass(frozen=True, slots=True)
class SkippedView:
    """What is not there, and why."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class BindingsView:
    """The module and its stub."""

    doc: str
    import_line: str | None
    structure: str
    int_kind: str
    literal_kinds: str
    kinds: tuple[str, ...]
    has_typed_macros: bool
    has_quotients: bool
    has_signed: bool
    library: str | None
    modules: tuple[str, ...]
    constants: Each[ConstantView]
    enums: Each[EnumView]
    records: Each[RecordView]
    aliases: Each[AliasView]
    functions: tuple[FunctionView, ...]
    variables: tuple[VariableView, ...]
    macros: tuple[MacroView, ...]
    skipped: tuple[SkippedView, ...]
    has_descriptors: bool
    has_flexible: bool
    has_records: bool
    has_pointers: bool
    has_complex: bool
    uses_ctypes: bool
    big_endian: bool
    byteorder: str


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a module has around it: the library to load by default; whether the glue
    for static inline functions is compiled beside it; and the modules that have
    some of its types, by module the headers' models."""

    library: str | None = None
    glue: bool = False
    used: Mapping[str, ir.Header] = dataclasses.field(default_factory=dict)
    # The module that has what every module needs, where it isn't included.
    support: str | None = None


def view(
    header: ir.Header, title: str, around: Surroundings = Surroundings()
) -> BindingsView:
    """What the templates `bindings.py` and `bindings.pyi` print."""
    return Builder(with_readable_docs(header), title, around).view()


class Builder:
    """Names everything first, then writes each declaration down."""

    def __init__(self, header: ir.Header, title: str, around: Surroundings) -> None:
        self.header = header
        self.title = title
        self.around = around
        target = header.target
        order = "big" if target.big_endian else "little"
        self.native = target.pointer_size == calcsize("P") and order == byteorder
        self.order = order
        self.records = {record.key: record for record in header.records}
        self.imported = dict(self.imported_types())
        self.skipped: dict[str, str] = {
            s.name: f"{place(s.location)}: {s.reason}" for s in header.skipped
        }
        self.hidden = dict(self.hide_enumerators())
        self.skipped |= self.hidden
        class_names = self.name_classes()
        self.names = self.name_module(class_names)
        self.class_names = {key: self.names[name] for key, name in class_names.items()}
        self.typedef_docs = {
            self.names[t.name]: t.doc for t in header.typedefs if t.doc
        }
        self.types = Ctypes(header, self.native, self.class_names, self.records, {})
        # Field names of the records where Python can't have all as C has them.
        self.renamed: dict[str, dict[str, str]] = {}
        self.plan_records()

    def imported_types(self) -> Iterator[tuple[str, str]]:
        """Key -> `module.class` of the types that another module has as we do. Untagged
        ones are the same by the typedef that names them."""
        for module, other in self.around.used.items():
            theirs = {shared_name(entry): measure(entry) for entry in types_of(other)}
            for entry in types_of(self.header):
                name = shared_name(entry)
                if name is not None and theirs.get(name) == measure(entry):
                    yield entry.key, f"{module.rpartition('.')[2]}.{name}"

    # ---- names -----------------------------------------------------------------

    def name_classes(self) -> dict[str, str]:
        """Key -> the C name that its class is to have."""
        typedefs: dict[str, list[str]] = {}
        for typedef in self.header.typedefs:
            inner = bare_reference(typedef.type)
            if inner is not None:
                typedefs.setdefault(inner, []).append(typedef.name)
        names: dict[str, str] = {}
        for entry in types_of(self.header):
            named = typedefs.get(entry.key, [])
            kind, _, tag = entry.key.partition(" ")
            if entry.name is not None and (entry.name in named or not entry.tagged):
                names[entry.key] = entry.name
            elif named:
                names[entry.key] = named[0]
            elif entry.tagged:
                names[entry.key] = f"{kind}_{tag}"
        for record in self.header.records:
            if record.key not in names:
                names[record.key] = self.nested_name(record, names)
        return names

    def nested_name(self, record: ir.Record, names: dict[str, str]) -> str:
        """`Outer_member` for an untagged record in another, `Outer_1` for an
        anonymous one."""
        number = record.key.partition("@")[2]
        outer = self.records.get(record.parent or "")
        if outer is None:
            return f"{record.kind}_unnamed{number}"
        prefix = names.get(outer.key) or self.nested_name(outer, names)
        for field in outer.fields:
            if bare_reference(element(field.type)) == record.key:
                if field.name is not None:
                    return f"{prefix}_{field.name}"
                position = [f for f in outer.fields if f.name is None].index(field)
                return f"{prefix}_unnamed{position + 1}"
        return f"{prefix}_unnamed{number}"

    def name_module(self, class_names: dict[str, str]) -> Names:
        """C name -> Python name for everything at module level."""
        header = self.header
        wanted = {m.name: "" for m in header.macros}
        wanted.update((c.name, "") for e in header.enums for c in e.constants)
        for declared in (header.typedefs, header.functions, header.variables):
            wanted.update((entry.name, "") for entry in declared)
        wanted.update((name, "") for name in class_names.values())
        self.aliases = dict(self.tag_aliases(wanted, class_names))
        settle(wanted, OWN | {name for name in wanted if name.startswith("_make_")})
        return Names(item for item in wanted.items() if item[0] != item[1])

    def tag_aliases(
        self, claimed: dict[str, str], class_names: dict[str, str]
    ) -> Iterator[tuple[str, str]]:
        """`struct_x` for a class that a typedef named, and plain `x` where nothing
        else claims it: alias -> class. Each alias is a claim too."""
        for entry in types_of(self.header):
            if not entry.tagged or entry.name is None:
                continue
            kind, tag = entry.key.partition(" ")[0], entry.name
            for alias in (f"{kind}_{tag}", tag):
                if alias not in claimed:
                    claimed[alias] = ""
                    yield alias, class_names[entry.key]

    def plan_records(self) -> None:
        for record in by_value_order(self.header.records, self.records):
            names = [field.name for field in record.fields if field.name is not None]
            fields = python_names(dict.fromkeys(names), FIELD_RESERVED)
            if any(name != python for name, python in fields.items()):
                self.renamed[record.key] = fields
            # Lifted members keep the names that they have in their own record.
            known = dict(self.lifted_names(record)) | fields
            self.types.plans[record.key] = self.types.plan(record, known)

    def field_names(self, record: ir.Record) -> dict[str, str]:
        """C name -> Python name of the record's own fields."""
        own = {field.name: field.name for field in record.fields if field.name}
        return self.renamed.get(record.key, own)

    def lifted_names(self, record: ir.Record) -> Iterator[tuple[str, str]]:
        for field in record.fields:
            inner = bare_reference(field.type)
            if field.name is None and inner in self.records:
                yield from self.field_names(self.records[inner]).items()
                yield from self.lifted_names(self.records[inner])

    # ---- the view ----------------------------------------------------------------

    def view(self) -> BindingsView:
        records = Each(self.record_views)
        # Those that may yet turn out to have no ctype are made once.
        typedefs = tuple(self.typedefs())
        aliases = Each(lambda: chain(self.class_aliases(), typedefs))
        functions = tuple(self.functions())
        variables = tuple(self.variables())
        macros = tuple(self.macros())
        support = {part for macro in macros for part in macro.support}
        plans = self.types.plans.values()
        used = Mentions(CTYPES | {"_pointer", "_complex"})
        for record in records:
            used.note(record.fields)
        for alias in aliases:
            used.note(alias.code)
        for entry in chain((f.entry for f in functions), (v.entry for v in variables)):
            used.note(entry)
        bases = {record.base for record in records}
        return BindingsView(
            doc=docstring(self.title, 0),
            import_line=import_line(used.found & CTYPES | bases),
            structure=self.structure("Structure"),
            int_kind="(3, 32, True)",
            literal_kinds=self.literal_kinds(),
            kinds=kinds_table(
                m for m in self.header.macros if isinstance(m, ir.FunctionMacro)
            ),
            has_typed_macros="typed" in support,
            has_quotients="quotient" in support,
            has_signed="signed" in support,
            library=None
            if self.around.library is None
            else literal(self.around.library),
            modules=tuple(import_statement(module) for module in self.around.used),
            constants=Each(self.constants),
            enums=Each(self.enum_views),
            records=records,
            aliases=aliases,
            functions=functions,
            variables=variables,
            macros=macros,
            skipped=tuple(
                SkippedView(literal(name), literal(reason))
                for name, reason in self.skipped.items()
            ),
            has_descriptors=any(p.has_descriptors for p in plans),
            has_flexible=any(p.flexible for p in plans),
            has_records=bool(records or self.imported),
            has_pointers="_pointer" in used.found,
            has_complex="_complex" in used.found,
            uses_ctypes=bool(records or aliases or functions or variables),
            big_endian=self.order == "big",
            byteorder=f'"{self.order}"',
        )

    def hide_enumerators(self) -> Iterator[tuple[str, str]]:
        """Those that C can't name for a macro of their name, and where each is."""
        header = self.header
        macros = {macro.name for macro in header.macros}
        for declared in (header.typedefs, header.functions, header.variables):
            macros |= {entry.name for entry in declared if entry.macro}
        for enum in self.header.enums:
            for constant in enum.constants:
                if constant.name in macros:
                    place = f"{enum.location.file}:{enum.location.line}"
                    kept = f", a member of {enum.name}" if enum.name else ""
                    reason = f"an enumerator{kept}; the macro of its name hides it"
                    yield constant.name, f"{place}: {reason}"

    def enum_views(self) -> Iterator[EnumView]:
        for enum in self.header.enums:
            if enum.name is not None and enum.key not in self.imported:
                yield EnumView(self, enum)

    def record_views(self) -> Iterator[RecordView]:
        for record in self.header.records:
            if record.key not in self.imported:
                yield RecordView(self, record)

    def constants(self) -> Iterator[ConstantView]:
        for enum in self.header.enums:
            for constant in enum.constants:
                if enum.name is None and constant.name not in self.hidden:
                    name = self.names[constant.name]
                    yield ConstantView(name, constant.value, constant.doc)
        for macro in self.header.macros:
            if isinstance(macro, ir.Macro):
                yield ConstantView(self.names[macro.name], macro.value, macro.doc)

    def class_name(self, entry: ir.Record | ir.Enum) -> str:
        return self.class_names[entry.key]

    def enumerators(self, enum: ir.Enum) -> Iterator[MemberView]:
        names = [c.name for c in enum.constants]
        members = python_names(names, enumerator_reserved(names))
        class_name = self.class_name(enum)
        for constant in enum.constants:
            name, final = members[constant.name], None
            if constant.name not in self.hidden:
                final = assignment(f"{name}: Final", f"{class_name}.{name}")
            doc = comment(constant.doc, 4)
            yield MemberView(name, str(constant.value), final, doc)

    def typedef_doc(self, record: ir.Record) -> str | None:
        """The comment of `typedef struct X X;`, often the only one that X has."""
        name = self.class_names[record.key]
        return self.typedef_docs.get(name)

    def literal_kinds(self) -> str:
        """What an unsuffixed constant may be: int, long, unsigned long and further."""
        long = 8 * self.header.target.long_size
        kinds = [(3, 32, True), (4, long, True), (4, long, False)]
        kinds += [(5, 64, True), (5, 64, False)] if long < 64 else []
        return str(tuple(kinds))

    def base(self, record: ir.Record) -> str:
        return self.structure("Union" if record.kind == "union" else "Structure")

    def structure(self, base: str) -> str:
        if self.native:
            return base
        return f"{'Big' if self.order == 'big' else 'Little'}Endian{base}"

    def members(self, record: ir.Record) -> Iterator[FieldView]:
        names = dict(self.lifted_names(record)) | self.field_names(record)
        for field in record.fields:
            if field.name is None:
                inner = bare_reference(field.type)
                if inner in self.records:
                    yield from self.members(self.records[inner])
                continue
            yield FieldView(
                names[field.name],
                "bool" if is_bool(field.type) else self.read(field.type),
                comment(field.doc, 4),
            )

    def class_aliases(self) -> Iterator[AliasView]:
        for key, theirs in self.imported.items():
            yield AliasView(self.class_names[key], theirs, theirs)
        for alias, name in self.aliases.items():
            python = self.names[name]
            yield AliasView(self.names[alias], python)

    def typedefs(self) -> Iterator[AliasView]:
        classes = set(self.class_names.values())
        for typedef in self.header.typedefs:
            name = self.names[typedef.name]
            if name in classes:
                continue
            inner = bare_reference(typedef.type)
            if inner in self.class_names:
                yield AliasView(name, self.class_names[inner])
                continue
            try:
                code = self.alias(typedef.type)
            except NoCtype as error:
                self.skipped[typedef.name] = f"ctypes has no type for {error}"
                continue
            yield AliasView(name, stub_class(code), text(code, 4, 7))

    def alias(self, type_: ir.Type) -> Code:
        inner = bare(type_)
        if isinstance(inner, ir.FunctionType):
            return self.types.callback(inner)
        if isinstance(inner, ir.Void):
            return "None"
        return self.types.value(type_)

    def functions(self) -> Iterator[FunctionView]:
        for function in self.header.functions:
            reason = self.not_callable(function)
            if reason is None:
                try:
                    yield FunctionView(self, function, self.entry(function))
                    continue
                except NoCtype as error:
                    reason = f"passes {error}"
            self.skipped[function.name] = f"{place(function.location)}: {reason}"

    def not_callable(self, function: ir.Function) -> str | None:
        if not self.native:
            return f"can be called on {self.header.target.name} only"
        if function.inline:
            if not self.around.glue:
                return "is static inline, so no library exports it (--glue)"
            if not can_hand_on(function):
                return "is static inline and variadic"
        return None

    def entry(self, function: ir.Function) -> str:
        """Symbol, result and parameters; raises NoCtype for what can't be called."""
        type_ = function.type
        params = [self.types.argument(p.type) for p in type_.params]
        # `int f(a) char a; {…}` has no prototype, but its parameters are known.
        known = type_.prototyped or params
        parts: list[Code] = [
            literal(symbol_of(function, glue=self.around.glue)),
            self.types.result(type_.returns),
            brackets(*params) if known else "None",
        ]
        return text(call("", *parts), 4, 8)

    def signature(self, name: str, type_: ir.FunctionType) -> str:
        """The stub's `def`, with the parameters' names where they are unlike."""
        named = [p.name or f"arg{i}" for i, p in enumerate(type_.params)]
        unlike = len(set(named)) == len(named)
        names = python_names(named, frozenset({"self"})) if unlike else {}
        params: list[Code] = ["self"]
        for i, param in enumerate(type_.params):
            label = names.get(named[i], f"arg{i}")
            params.append(f"{label}: {self.passed(param.type)}")
        if type_.params:
            # ctypes functions take no keywords.
            params.append("/")
        if type_.variadic or not type_.prototyped:
            params.append("*args: Any")
        returns = self.read(type_.returns, returned=True)
        head = text(call(f"def {name}", *params), 4, len(f" -> {returns}:"))
        return f"{head} -> {returns}:"

    def variables(self) -> Iterator[VariableView]:
        for variable in self.header.variables:
            try:
                if not self.native:
                    raise NoCtype(f"anything but {self.header.target.name}'s")
                code = self.types.value(variable.type)
            except NoCtype as error:
                reason = f"{place(variable.location)}: ctypes has no type for {error}"
                self.skipped[variable.name] = reason
                continue
            symbol = literal(variable.symbol or variable.name)
            doc = variable.doc or spell(variable.type, variable.name)
            yield VariableView(
                self.names[variable.name],
                text(call("", symbol, code), 4, 8),
                stub_class(code),
                doc,
            )

    def macros(self) -> Iterator[MacroView]:
        for macro in self.header.macros:
            if not isinstance(macro, ir.FunctionMacro):
                continue
            params = python_names(macro.params, OWN)
            written = python_function(macro, params, self.header.target)
            annotated = [f"{params[p]}: {written.takes}" for p in macro.params]
            name = self.names[macro.name]
            head = text(call(f"def {name}", *annotated), 0, len(" -> float:"))
            shown = f"{macro.name}({', '.join(macro.params)})"
            doc = macro.doc or f"{shown}: {macro.text}"
            yield MacroView(
                name,
                f"{head} -> {written.returns}:",
                docstring(doc, 4),
                written.statements,
                written.support,
            )

    # ---- annotations ---------------------------------------------------------------

    def read(self, type_: ir.Type, *, returned: bool = False) -> str:
        """What reading a member, or a call, gives in Python."""
        inner = bare(type_)
        match inner:
            case ir.Void():
                return "None"
            case ir.Integer(name="char"):
                return "bytes"
            case ir.Integer(name="_Bool"):
                return "bool" if self.native else "int"
            case ir.Integer(size=size):
                return "int" if size <= 8 else "Array[c_uint8]"
            case ir.Floating():
                code = flat(self.types.floating(inner))
                return "Array[c_uint8]" if "*" in code else "float"
            case ir.EnumRef():
                return "int"
            case ir.Array(element=e) if flat(self.types.value(e)) == "c_char":
                return "bytes"
            case ir.Pointer():
                return read_pointer(self.types.pointer(inner))
            case ir.RecordRef(key):
                return self.class_names[key]
            case ir.Complex() if returned:
                return "complex"
            case ir.Array() | ir.Complex() | ir.Vector() | ir.VaList():
                return stub_class(self.types.value(inner))
            case ir.FunctionType():
                return "Any"
            case ir.TypedefRef() | ir.Qualified():
                raise AssertionError("bare() leaves none")
            case _:
                assert_never(inner)

    def passed(self, type_: ir.Type) -> str:
        """What a call takes."""
        inner = bare(type_)
        if isinstance(inner, ir.VaList):
            return "_Address"
        if not isinstance(inner, ir.Pointer):
            return "complex" if isinstance(inner, ir.Complex) else self.read(type_)
        code = self.types.pointer(inner)
        match flat(code):
            case "c_char_p":
                return "_String"
            case "c_void_p":
                return "_Address"
            case callback if callback.startswith("CFUNCTYPE"):
                return "_Callback"
            case _:
                return f"_Ref[{stub_target(code)}]"


def types_of(header: ir.Header) -> tuple[ir.Record | ir.Enum, ...]:
    return (*header.records, *header.enums)


def shared_name(entry: ir.Record | ir.Enum) -> str | None:
    """The name that every module gives a type that it declares."""
    if entry.tagged:
        return entry.key.replace(" ", "_")
    return entry.name


def measure(entry: ir.Record | ir.Enum) -> tuple[int | None, int]:
    """What two modules must agree on to share a type: size in bytes, members."""
    if isinstance(entry, ir.Enum):
        return entry.integer.size, len(entry.constants)
    return entry.size, len(entry.fields)


def import_statement(module: str) -> str:
    """`name`, `package.name`, or `.name` beside the generated module."""
    package, dot, name = module.rpartition(".")
    if not dot:
        return f"import {name}"
    return f"from {package or '.'} import {name}"


def maker(name: str) -> str:
    """The head of the function that makes `name`, as the formatter breaks it."""
    line = f"def _make_{name}() -> Any:"
    return line if len(line) <= WIDTH else f"{line[:-4]}(\n    Any\n):"


def assignment(left: str, right: str) -> str:
    """A statement on one line, or in parentheses where that makes it fit."""
    line = f"{left} = {right}"
    if len(line) <= WIDTH or len(left) + 4 > WIDTH or 4 + len(right) > WIDTH:
        return line
    return f"{left} = (\n    {right}\n)"


def bare_reference(type_: ir.Type) -> str | None:
    """The key of the record or enum that `type_` is, None for another type."""
    while isinstance(type_, ir.TypedefRef | ir.Qualified):
        type_ = type_.type
    return type_.key if isinstance(type_, ir.RecordRef | ir.EnumRef) else None


def element(type_: ir.Type) -> ir.Type:
    inner = bare(type_)
    return element(inner.element) if isinstance(inner, ir.Array) else type_


def by_value_order(
    records: Iterable[ir.Record], known: dict[str, ir.Record]
) -> Iterator[ir.Record]:
    """The records, each after those that its members are."""
    done: set[str] = set()

    def visit(record: ir.Record) -> Iterator[ir.Record]:
        if record.key in done:
            return
        done.add(record.key)
        for field in record.fields:
            inner = bare_reference(element(field.type))
            if inner in known:
                yield from visit(known[inner])
        yield record

    for record in records:
        yield from visit(record)


def is_bool(type_: ir.Type) -> bool:
    inner = bare(type_)
    return isinstance(inner, ir.Integer) and inner.name == "_Bool"


def spelled(record: ir.Record, name: str) -> str:
    what = record.key if record.tagged else f"{record.kind} {name}"
    if record.size is None:
        return f"{what}: opaque"
    unit = "byte" if record.size == 1 else "bytes"
    return f"{what}: {record.size} {unit}"


def with_members(
    doc: str, members: Iterable[ir.Field] | Iterable[ir.Enumerator]
) -> str:
    """`doc`, and below it what the header says of each member."""
    said = [(m.name, m.doc) for m in members if m.doc and m.name]
    if not said:
        return doc
    lines = [f"{name}: {' '.join(words.split())}" for name, words in said]
    return "\n".join([doc, "", *lines])


def comment(doc: str | None, column: int) -> str | None:
    return None if doc is None else docstring(doc, column)


# What the code of types and functions may take from ctypes.
CTYPES = frozenset(
    "CFUNCTYPE POINTER c_bool c_char c_char_p c_double c_float c_int16 c_int32 c_int64 "
    "c_int8 c_longdouble c_uint16 c_uint32 c_uint64 c_uint8 c_void_p".split()
)


class Mentions:
    """Which of some names pieces of code use; what follows a quote is no name."""

    def __init__(self, names: Iterable[str]) -> None:
        self._pattern = re.compile(rf"(?<!\")\b(?:{'|'.join(sorted(names))})\b")
        self.found: set[str] = set()

    def note(self, code: str) -> None:
        self.found.update(self._pattern.findall(code))


def import_line(names: Iterable[str]) -> str | None:
    ordered = tuple(sorted(names, key=import_order))
    if not ordered:
        return None
    line = f"from ctypes import {', '.join(ordered)}"
    return (
        line
        if len(line) <= 88
        else "from ctypes import " + text(Group("(", ordered, ")"), 0, 88)
    )


def import_order(name: str) -> tuple[int, str]:
    """As isort has it: CONSTANTS, Classes, functions."""
    rank = 0 if name.isupper() else 1 if name[0].isupper() else 2
    return rank, name


def stub_class(code: Code) -> str:
    """The class that `code` evaluates to, as an annotation."""
    spelled = flat(code)
    if not spelled.endswith(")") and " * " in spelled:
        inner, _, _ = spelled.rpartition(" * ")
        return f"Array[{stub_class(inner)}]"
    if spelled.startswith(("_whole(", "_pointer(", "POINTER(")):
        name = spelled[spelled.index("(") + 1 : -1]
        if spelled.startswith("_whole("):
            return name.strip('"')
        return f"_Pointer[{stub_class(name.strip(chr(34)))}]"
    if spelled.startswith("CFUNCTYPE("):
        return "CFuncPtr"
    return spelled


def stub_target(code: Code) -> str:
    return stub_class(code).removeprefix("_Pointer[").removesuffix("]")


def read_pointer(code: Code) -> str:
    spelled = flat(code)
    return {"c_char_p": "bytes | None", "c_void_p": "int | None"}.get(
        spelled, "int" if spelled.startswith("c_uint") else stub_class(code)
    )
