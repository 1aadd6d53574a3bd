"""Records, callbacks and other names of types -> TypeView, in order of definition."""

from collections.abc import Iterator
from typing import NamedTuple, assert_never

from cobindgen.c import ir
from cobindgen.c.constants import without_typedefs
from cobindgen.outputs.places import place
from cobindgen.outputs.python import stub
from cobindgen.outputs.python.callbacks import CallbackView
from cobindgen.outputs.python.module_names import bare_reference
from cobindgen.outputs.python.names import reference
from cobindgen.outputs.python.order import Definition, Form, ordered
from cobindgen.outputs.python.plans import Plan
from cobindgen.outputs.python.records import RecordView, record_view
from cobindgen.outputs.python.scope import Scope
from cobindgen.outputs.python.source import assigned
from cobindgen.outputs.python.types import NoCtype


class AliasView(NamedTuple):
    """Another name of a type. `annotation` is for the stub."""

    name: str
    code: str
    annotation: str

    @property
    def statement(self) -> str:
        return assigned(self.name, self.code)

    @property
    def final(self) -> str:
        return assigned(f"{self.name}: TypeAlias", self.annotation)


class TypeView(NamedTuple):
    """A step in the definition of types. `gap` contains the empty lines before it.

    It is one of: a record's class, with or without `_fields_`; the `_fields_`; a
    callback's class; another name. `private`: gives a class a name that class bodies
    can use. `first_other_name`: the names that repeat a type begin here.
    """

    gap: str
    private: str | None = None
    record: RecordView | None = None
    fields: RecordView | None = None
    later: RecordView | None = None
    callback: CallbackView | None = None
    alias: AliasView | None = None
    first_other_name: bool = False

    @property
    def has_body(self) -> bool:
        """Whether the class of a record has more than a docstring."""
        options = self.record is not None and self.record.has_options
        return options or self.fields is not None


def type_views(scope: Scope) -> Iterator[TypeView]:
    """Yield records, callbacks and aliases, each after the types that it contains."""
    # Before the first definition are constants, enums and `__skipped__`.
    after_class, first = False, True
    other_names = {scope.names[name] for name in scope.names.aliases}
    for definition, form in ordered(definitions(scope)):
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
                begins = alias.name in other_names
                gap = "\n\n" if after_class else "\n" if first or begins else ""
                yield TypeView(gap, alias=alias, first_other_name=begins)
                after_class = False
                if begins:
                    other_names = set()
            case other:
                assert_never(other)
        first = False


def definitions(
    scope: Scope,
) -> Iterator[Definition[RecordView | CallbackView | AliasView]]:
    """Yield the definitions in the order of the source."""
    callbacks = {callback.name: callback for callback in scope.callbacks}
    classes = frozenset(scope.names.classes.values())
    for key, theirs in scope.names.imported.items():
        name = scope.names.classes[key]
        yield Definition(name, (), AliasView(name, theirs, theirs))
    entries: list[ir.Record | ir.Typedef] = [
        *(r for r in scope.header.records if r.key not in scope.names.imported),
        *scope.header.typedefs,
    ]
    for entry in by_place(entries):
        if isinstance(entry, ir.Record):
            plan = scope.plans.get(entry.key)
            record = record_of(scope, entry, plan)
            name, splits = reference(record.name), plan is not None
            yield Definition(name, record.codes, record, splits=splits)
            continue
        callback = callbacks.pop(scope.names[entry.name], None)
        if callback is not None:
            yield of_callback(callback)
            continue
        if scope.names[entry.name] in classes:
            continue
        for alias in aliases_of(scope, entry):
            yield Definition(alias.name, (alias.code,), alias)
    yield from map(of_callback, callbacks.values())
    for renamed in scope.header.tag_aliases:
        name = scope.names[renamed.name]
        target = scope.names.classes.get(renamed.key)
        if target is None or name in classes or name in scope.names.aliases:
            continue
        scope.skipped.pop(renamed.name, None)
        alias = AliasView(name, target, target)
        yield Definition(name, (reference(target),), alias)
    for alias_name, name in scope.names.aliases.items():
        python = scope.names[name]
        alias = AliasView(scope.names[alias_name], python, python)
        codes = (reference(python),)
        yield Definition(alias.name, codes, alias)


def record_of(scope: Scope, record: ir.Record, plan: Plan | None) -> RecordView:
    """Return the class of a record, with the comment of its typedef if it has none."""
    names = scope.names.field_names(record)
    enums = {}
    for member in record.fields:
        inner = enum_reference(member.type)
        if inner in scope.names.classes and member.name is not None:
            enums[names[member.name]] = reference(scope.names.classes[inner])
    return record_view(
        record,
        scope.names.classes[record.key],
        plan,
        doc=record.doc or scope.names.typedef_doc(record),
        types=scope.types,
        enums=enums,
        skipped=(record.name or record.key) in scope.skipped,
    )


def aliases_of(scope: Scope, typedef: ir.Typedef) -> Iterator[AliasView]:
    """Yield the name of a typedef, unless ctypes has no such type."""
    name = scope.names[typedef.name]
    inner = bare_reference(typedef.type)
    if inner in scope.names.classes:
        target = scope.names.classes[inner]
        yield AliasView(name, target, target)
        return
    try:
        code = alias_code(scope, typedef.type)
    except NoCtype as error:
        reason = f"ctypes has no type for {error}"
        scope.skipped[typedef.name] = f"{place(typedef.location)}: {reason}"
        return
    yield AliasView(name, code, stub.stub_class(scope.types, code))


def alias_code(scope: Scope, type_: ir.Type) -> str:
    """Return the ctypes expression of a typedef's type. Raises NoCtype."""
    function = type_
    while isinstance(function, ir.TypedefRef | ir.Qualified):
        name = function.name if isinstance(function, ir.TypedefRef) else ""
        if name in scope.types.typedefs:
            return scope.types.typedefs[name]
        function = function.type
    match function:
        case ir.FunctionType():
            return scope.types.function_pointer(function, function)
        case ir.Void():
            return "None"
        case _:
            return scope.types.value(type_)


def of_callback(
    callback: CallbackView,
) -> Definition[RecordView | CallbackView | AliasView]:
    name = reference(callback.name)
    return Definition(name, callback.codes, callback, by_reference=True)


def private_name(name: str) -> str | None:
    """Return the statement that gives a class another name, if it needs one."""
    other = reference(name)
    return None if other == name else f"{other} = {name}"


def by_place(
    entries: list[ir.Record | ir.Typedef],
) -> list[ir.Record | ir.Typedef]:
    """Return the entries in the order of the source: by file, then by line."""
    files = {entry.location.file: 0 for entry in entries}
    for number, file in enumerate(files):
        files[file] = number
    return sorted(entries, key=lambda e: (files[e.location.file], e.location.line))


def enum_reference(type_: ir.Type) -> str | None:
    """Return the key if the type is an enum, else None."""
    inner = without_typedefs(type_)
    return inner.key if isinstance(inner, ir.EnumRef) else None
