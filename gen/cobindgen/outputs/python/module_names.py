"""The name of each declaration in its module."""

from collections.abc import Iterator, Mapping

from cobindgen.c import ir
from cobindgen.c.constants import element, flexible_element, without_typedefs
from cobindgen.outputs.python import support
from cobindgen.outputs.python.callbacks import FunctionPointer, anonymous
from cobindgen.outputs.python.layout import plan
from cobindgen.outputs.python.names import (
    BUILTINS,
    FIELD_RESERVED,
    FLEXIBLE_RESERVED,
    LIBRARY,
    Names,
    Rename,
    as_it_is,
    python_names,
    rename_all,
    settle,
)
from cobindgen.outputs.python.plans import Plan, inner_of
from cobindgen.outputs.python.types import CTYPES, Types

# Names that a module imports, and names that it defines for users.
IMPORTED = CTYPES | {"IntEnum", "IntFlag"}
PUBLIC = frozenset({"Library", "load", "allocate_array"})


class ModuleNames:
    """Names at each level.

    `self[name]`: the name at module level of C's `name`. `library[name]`: the name of a
    function or variable in `Library`. `classes[key]`: the name of the class of a record
    or enum. `imported`: the types of other modules, as `module.class`.
    """

    def __init__(
        self,
        header: ir.Header,
        used: Mapping[str, ir.Header],
        rename: Rename = as_it_is,
    ) -> None:
        self.header, self.rename = header, rename
        self.records = {record.key: record for record in header.records}
        self.imported = dict(self.imported_types(used))
        # Key of a record -> the names of the records in it, by their keys.
        self.member_names: dict[str, dict[str, str]] = {}
        wanted_classes = self.wanted_classes()
        claimed = self.claimed(wanted_classes)
        # Each takes the names that are free after those before it.
        self.aliases = dict(self.tag_aliases(claimed, wanted_classes))
        self.anonymous = tuple(self.unclaimed(claimed, wanted_classes))
        self.names = self.module_level(claimed, used)
        self.classes = {key: self[name] for key, name in wanted_classes.items()}
        self.library = self.library_level()
        self.typedef_docs = {self[t.name]: t.doc for t in header.typedefs if t.doc}
        # The members whose names differ in Python.
        self.renamed: dict[str, dict[str, str]] = {}

    def __getitem__(self, name: str) -> str:
        return self.names[name]

    def imported_types(
        self, used: Mapping[str, ir.Header]
    ) -> Iterator[tuple[str, str]]:
        """Yield the types of other modules.

        A type without a tag is the same if its typedef has the same name.
        """
        for module, other in used.items():
            theirs = {shared_name(entry): measure(entry) for entry in types_of(other)}
            for entry in types_of(self.header):
                name = shared_name(entry)
                if name is not None and theirs.get(name) == measure(entry):
                    yield entry.key, f"_{module.rpartition('.')[2]}.{name}"

    # ---- module level ------------------------------------------------------------

    def wanted_classes(self) -> dict[str, str]:
        """Return key -> the C name that the class should have."""
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
        """Return the name of an untagged record in another: `Outer_member`.

        An anonymous record is `Outer_1`.
        """
        number = record.key.partition("@")[2]
        outer = self.records.get(record.parent or "")
        if outer is None:
            return f"{record.kind}_unnamed{number}"
        prefix = names.get(outer.key) or self.nested_name(outer, names)
        if outer.key not in self.member_names:
            self.member_names[outer.key] = member_names(outer)
        name = self.member_names[outer.key].get(record.key, f"unnamed{number}")
        return f"{prefix}_{name}"

    def claimed(self, classes: dict[str, str]) -> dict[str, str]:
        """Return the names that the headers give, each without a Python name yet."""
        header = self.header
        wanted = {m.name: "" for m in (*header.macros, *header.library_macros)}
        wanted.update((macro.name, "") for macro in header.member_macros)
        wanted.update((macro.name, "") for macro in header.initializers)
        wanted.update((macro.name, "") for macro in header.tag_aliases)
        wanted.update((c.name, "") for e in header.enums for c in e.constants)
        for declared in (header.typedefs, header.functions, header.variables):
            wanted.update((entry.name, "") for entry in declared)
        wanted.update((name, "") for name in classes.values())
        return wanted

    def module_level(
        self, wanted: dict[str, str], used: Mapping[str, ir.Header]
    ) -> Names:
        """Return C name -> Python name for everything at module level."""
        modules = {f"_{module.rpartition('.')[2]}" for module in used}
        reserved = BUILTINS | IMPORTED | PUBLIC | support.reserved() | modules
        settle(wanted, frozenset(reserved))
        rename_all(wanted, self.rename, frozenset(reserved))
        return Names(item for item in wanted.items() if item[0] != item[1])

    def tag_aliases(
        self, claimed: dict[str, str], class_names: dict[str, str]
    ) -> Iterator[tuple[str, str]]:
        """Yield `struct_x` for a class named by a typedef, and `x` if that is free.

        The pairs are alias and class. Each alias takes its name.
        """
        for entry in types_of(self.header):
            if not entry.tagged or entry.name is None:
                continue
            kind, tag = entry.key.partition(" ")[0], entry.name
            for alias in (f"{kind}_{tag}", tag):
                if alias not in claimed:
                    claimed[alias] = ""
                    yield alias, class_names[entry.key]

    def unclaimed(
        self, claimed: dict[str, str], class_names: dict[str, str]
    ) -> Iterator[FunctionPointer]:
        """Yield the function pointers without a name, each with a free one."""
        for entry in anonymous(self.header, class_names):
            name = entry.name
            while name in claimed:
                name += "_"
            claimed[name] = ""
            yield entry._replace(name=name)

    def library_level(self) -> dict[str, str]:
        """Return C name -> name in `Library`, where builtins hide nothing."""
        names = [f.name for f in self.header.functions]
        names += [v.name for v in self.header.variables]
        classes = frozenset({*self.classes.values(), *self.names.values()})
        reserved = LIBRARY | IMPORTED | support.helpers()
        # In the body of a class, names are looked up in the class first.
        taken = frozenset(n for n in names if self[n] != n) & classes
        found = python_names(dict.fromkeys(names), reserved | taken)
        rename_all(found, self.rename, reserved)
        return found

    def typedef_doc(self, record: ir.Record) -> str | None:
        """Return the comment of `typedef struct X X;`, often the only comment on X."""
        return self.typedef_docs.get(self.classes[record.key])

    # ---- members -----------------------------------------------------------------

    def plan_records(self, types: Types) -> dict[str, Plan]:
        """Return the plan of each complete record. Add its shape to `types`."""
        plans: dict[str, Plan] = {}
        for record in by_value_order(self.records):
            self.name_members(record)
            if record.size is not None and record.align is not None:
                names = self.all_field_names(record)
                found = plan(types, record, names, inner_of(record, plans))
                plans[record.key] = found
                types.shapes[record.key] = found.shape
        return plans

    def name_members(self, record: ir.Record) -> None:
        names = [field.name for field in record.fields if field.name is not None]
        reserved = FIELD_RESERVED
        if any(flexible_element(field.type) is not None for field in record.fields):
            reserved |= FLEXIBLE_RESERVED
        fields = python_names(dict.fromkeys(names), reserved)
        if any(name != python for name, python in fields.items()):
            self.renamed[record.key] = fields

    def field_names(self, record: ir.Record) -> dict[str, str]:
        """Return C name -> Python name of the fields of the record itself."""
        own = {field.name: field.name for field in record.fields if field.name}
        return self.renamed.get(record.key, own)

    def all_field_names(self, record: ir.Record) -> dict[str, str]:
        """Return the same, with the members of anonymous records."""
        return dict(self.lifted_names(record)) | self.field_names(record)

    def lifted_names(self, record: ir.Record) -> Iterator[tuple[str, str]]:
        for field in record.fields:
            inner = bare_reference(field.type)
            if field.name is None and inner in self.records:
                yield from self.field_names(self.records[inner]).items()
                yield from self.lifted_names(self.records[inner])


def types_of(header: ir.Header) -> tuple[ir.Record | ir.Enum, ...]:
    return (*header.records, *header.enums)


def shared_name(entry: ir.Record | ir.Enum) -> str | None:
    """Return the name of a type that is the same in every module, or None."""
    if entry.tagged:
        return entry.key.replace(" ", "_")
    return entry.name


def measure(entry: ir.Record | ir.Enum) -> tuple[int | None, int]:
    """Return what modules that share a type must agree on: size in bytes, members."""
    if isinstance(entry, ir.Enum):
        return entry.integer.size, len(entry.constants)
    return entry.size, len(entry.fields)


def member_names(outer: ir.Record) -> dict[str, str]:
    """Return key of a record in `outer` -> the name of its first member of that type.

    Unnamed members are `unnamed1`, `unnamed2`, and so on.
    """
    found: dict[str, str] = {}
    unnamed = 0
    for field in outer.fields:
        unnamed += field.name is None
        key = bare_reference(element(field.type))
        if key is not None:
            found.setdefault(key, field.name or f"unnamed{unnamed}")
    return found


def bare_reference(type_: ir.Type) -> str | None:
    """Return the key if the type is a record or enum, else None."""
    inner = without_typedefs(type_)
    return inner.key if isinstance(inner, ir.RecordRef | ir.EnumRef) else None


def by_value_order(known: dict[str, ir.Record]) -> Iterator[ir.Record]:
    """Yield the records, each after the records that it contains."""
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

    for record in known.values():
        yield from visit(record)
