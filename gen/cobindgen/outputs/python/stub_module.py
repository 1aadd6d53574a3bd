"""The stub of a module: ir.Header and what the module binds -> StubModuleView."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from cobindgen.c import ir
from cobindgen.outputs.python import stub
from cobindgen.outputs.python.callbacks import CallbackView
from cobindgen.outputs.python.definitions import AliasView
from cobindgen.outputs.python.functions import FunctionView, VariableView
from cobindgen.outputs.python.head import import_statement
from cobindgen.outputs.python.member_macros import PathView
from cobindgen.outputs.python.module_names import ModuleNames, bare_reference
from cobindgen.outputs.python.plans import Plan
from cobindgen.outputs.python.records import spelled
from cobindgen.outputs.python.source import WIDTH, bracketed, docstring
from cobindgen.outputs.python.types import Types

# The builtins that annotations of members may contain.
BUILTINS = frozenset({"bool", "bytes", "complex", "float", "int", "str", "tuple"})


class StubMemberView(NamedTuple):
    """A member of a record."""

    lines: tuple[str, ...]
    doc: str | None


class StubRecordView(NamedTuple):
    """A record. `init` is its `__init__`.

    `flexible`: the class of the elements of its flexible array.
    """

    name: str
    base: str
    doc: str
    members: tuple[StubMemberView, ...]
    init: tuple[str, ...]
    flexible: str | None


class StubVariableView(NamedTuple):
    """A variable in `Library`, and at module level under the name `outer`."""

    name: str
    outer: str
    annotation: str
    kind: str
    doc: str
    outer_doc: str


class StubModuleView(NamedTuple):
    """What the template `bindings.pyi` prints in addition to the view of the module."""

    imports: tuple[str, ...]
    templates: tuple[str, ...]
    modules: tuple[str, ...]
    records: tuple[StubRecordView, ...]
    callbacks: tuple[stub.StubCallbackView, ...]
    aliases: tuple[AliasView, ...]
    methods: tuple[stub.StubFunctionView, ...]
    functions: tuple[stub.StubFunctionView, ...]
    variables: tuple[StubVariableView, ...]


class StubModule(NamedTuple):
    """Makes the stub of a header's module."""

    header: ir.Header
    names: ModuleNames
    types: Types
    plans: Mapping[str, Plan]

    def view(
        self,
        *,
        aliases: Sequence[AliasView],
        callbacks: Sequence[CallbackView],
        functions: Sequence[tuple[ir.Function, FunctionView]],
        variables: Sequence[VariableView],
        paths: Sequence[PathView],
        others: Sequence[str],
        library: bool,
        at_module_level: bool,
        used: Mapping[str, ir.Header],
    ) -> StubModuleView:
        """Return the view of the stub. `others` are the other names that it uses.

        `library`: the module has the class `Library`. `at_module_level`: it also has
        the functions themselves.
        """
        records = tuple(self.records(paths))
        shown = tuple(
            stub.callback_view(self.types, c.name, c.doc, c.function) for c in callbacks
        )
        methods = tuple(
            stub.function_view(
                self.types, f, self.names.library[f.name], view.words, method=True
            )
            for f, view in functions
        )
        plain = tuple(
            stub.function_view(
                self.types, f, self.names[f.name], view.words, method=False
            )
            for f, view in (functions if at_module_level else ())
        )
        code = [
            *others,
            *(line for r in records for line in (r.base, *r.init, r.flexible or "")),
            *("Array" for r in records if r.flexible),
            *("_Aligned" for p in self.plans.values() if p.shape.over_aligned),
            *(line for r in records for m in r.members for line in m.lines),
            *(line for c in shown for line in ("CFuncPtr", *c.init, *c.call, *c.alias)),
            *(word for a in aliases for word in ("TypeAlias", a.annotation)),
            *(line for m in methods for line in m.lines),
        ]
        objects = tuple(map(self.variable, variables))
        code += [word for v in objects for word in (v.annotation, v.kind)]
        if library:
            code += ["Any", "PathLike", "CDLL"]
        parts = stub.stub_view(code)
        return StubModuleView(
            imports=parts.imports,
            templates=parts.templates,
            modules=tuple(map(import_statement, used)),
            records=records,
            callbacks=shown,
            aliases=tuple(aliases),
            methods=methods,
            functions=plain,
            variables=objects,
        )

    def variable(self, variable: VariableView) -> StubVariableView:
        kind = stub.stub_class(self.types, variable.kind)
        return StubVariableView(
            name=variable.name,
            outer=variable.outer,
            annotation=f"_Field[{kind}, Any]",
            kind=kind,
            doc=docstring(variable.words, 4),
            outer_doc=docstring(variable.words, 0),
        )

    def records(self, paths: Sequence[PathView]) -> Iterator[StubRecordView]:
        for record in self.header.records:
            if record.key in self.names.imported:
                continue
            plan = self.plans.get(record.key)
            name = self.names.classes[record.key]
            words = record.doc or self.names.typedef_doc(record)
            members, init = [], ["_self", "/"]
            listed = list(self.members(record))
            # After a member `bytes`, the name means that member in the body of the
            # class.
            hidden = BUILTINS & {label for label, _ in listed}
            for label, member in listed:
                got = stub.member(self.types, member)
                takes = stub.assigned(self.types, member, got)
                got, takes = outside(got, hidden), outside(takes, hidden)
                doc = None if member.doc is None else docstring(member.doc, 4)
                members.append(StubMemberView(tuple(field(label, got, takes)), doc))
                init.append(f"{label}: {takes} = ...")
            for path in paths:
                if path.record == record.key:
                    line = f"{path.name}: _Field[Any, Any]"
                    members.append(StubMemberView((line,), None))
            flexible = None if plan is None else plan.flexible
            head = stub.head("__init__", init, "None", 4)
            yield StubRecordView(
                name=name,
                base="_Union" if record.kind == "union" else "_Record",
                doc=docstring(words or spelled(record, name), 4),
                members=tuple(members),
                init=tuple(head) if members else (),
                flexible=None
                if flexible is None
                else stub.stub_class(self.types, self.types.value(flexible)),
            )

    def members(self, record: ir.Record) -> Iterator[tuple[str, ir.Field]]:
        """Yield the members by Python name, also those of anonymous records."""
        names = self.names.all_field_names(record)
        for member in record.fields:
            if member.name is not None:
                yield names[member.name], member
                continue
            inner = bare_reference(member.type)
            if inner in self.names.records:
                yield from self.members(self.names.records[inner])


def field(label: str, got: str, takes: str) -> Iterator[str]:
    """Yield the annotation of a member."""
    opening = f"{label}: _Field["
    if len(opening) + 4 > WIDTH:
        yield from (f"{label}: (", f"    _Field[{got}, {takes}]", ")")
    else:
        yield from bracketed(opening, [got, takes], "]", 4)


def outside(annotation: str, hidden: frozenset[str]) -> str:
    """Return the annotation, also if members of the class hide builtins."""
    if not hidden:
        return annotation
    names = "|".join(sorted(hidden))
    return re.sub(rf"(?<![\w.])({names})\b", r"builtins.\1", annotation)
