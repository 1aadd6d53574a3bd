"""Structs and unions: ir.Record and its plan -> RecordView."""

from collections.abc import Iterator
from typing import NamedTuple

from cobindgen.c import ir
from cobindgen.outputs.places import include_name
from cobindgen.outputs.python.names import is_private
from cobindgen.outputs.python.plans import Entry, Plan, Split
from cobindgen.outputs.python.source import bracketed, commented, docstring, literal
from cobindgen.outputs.python.types import Types


class SplitView(NamedTuple):
    """A bit-field that is split."""

    name: str
    code: str


class EnumMemberView(NamedTuple):
    """A member whose C type is an enum of the module."""

    name: str
    enum: str


class RecordView(NamedTuple):
    """A class for a struct or union.

    `fields` are the lines of `_fields_`, without indentation.
    """

    name: str
    bases: str
    doc: str
    declared: tuple[str, ...]
    pack: int | None
    align: int | None
    aligned: int | None
    anonymous: tuple[str, ...]
    enums: tuple[EnumMemberView, ...]
    members: tuple[str, ...]
    splits: tuple[SplitView, ...]
    opaque: bool
    empty: bool
    fields: tuple[str, ...]
    codes: tuple[str, ...]
    plan: Plan | None

    def later(self) -> "RecordView":
        """Return the same for statements after the class."""
        assert self.plan is not None
        return self._replace(
            anonymous=named_list(
                f"{self.name}._anonymous_", self.plan.anonymous, column=0
            ),
            members=named_list(
                f"{self.name}._members_", self.plan.members or (), column=0
            ),
        )

    @property
    def has_private_splits(self) -> bool:
        """Whether the body of the class would rename a split bit-field."""
        return any(is_private(split.name) for split in self.splits)

    @property
    def has_options(self) -> bool:
        """Whether the class has statements before its `_fields_`."""
        return bool(self.pack or self.align or self.aligned or self.declared)


def record_view(
    record: ir.Record,
    name: str,
    plan: Plan | None,
    *,
    doc: str | None,
    types: Types,
    enums: dict[str, str],
    skipped: bool,
) -> RecordView:
    """Return the view of a record.

    `plan` is None for an opaque record. `skipped`: there is a reason why it is opaque.
    `enums`: the classes of members that are enums.
    """
    words = doc or spelled(record, name)
    if plan is None:
        return RecordView(
            name=name,
            bases="_Opaque",
            doc=docstring(words, 4),
            declared=tuple(declared(record, skipped)),
            pack=None,
            align=None,
            aligned=None,
            anonymous=(),
            enums=(),
            members=(),
            splits=(),
            opaque=True,
            empty=False,
            fields=(),
            codes=(),
            plan=None,
        )
    over = plan.shape.over_aligned
    return RecordView(
        name=name,
        bases=bases(record, plan, types.swapped),
        doc=docstring(words, 4),
        declared=(),
        pack=plan.pack,
        align=plan.align,
        aligned=record.align if over else None,
        anonymous=named_list("_anonymous_", plan.anonymous),
        enums=tuple(EnumMemberView(literal(m), e) for m, e in enums.items()),
        members=named_list("_members_", plan.members or ()),
        splits=tuple(split_view(split, types) for split in plan.splits),
        opaque=False,
        empty=not plan.entries,
        fields=tuple(line for entry in plan.entries for line in lines(entry, types)),
        codes=tuple(code_of(entry, types) for entry in plan.entries),
        plan=plan,
    )


def declared(record: ir.Record, skipped: bool) -> Iterator[str]:
    """Yield the statements that say why a record is opaque."""
    yield f"_declared_ = {literal(include_name(record.location.file))}"
    if skipped:
        yield f"_skipped_ = __skipped__[{literal(record.name or record.key)}]"
    elif record.definition is not None:
        yield f"_defined_ = {literal(include_name(record.definition.file))}"


def bases(record: ir.Record, plan: Plan, swapped: bool) -> str:
    kind = "Union" if record.kind == "union" else "Record"
    special = "Aligned" if plan.shape.over_aligned else "Swapped" if swapped else ""
    base = f"_{special}{kind}"
    return base if plan.flexible is None else f"_Flexible, {base}"


def named_list(
    attribute: str, names: tuple[str, ...], column: int = 4
) -> tuple[str, ...]:
    """Return the statement that gives a class a list of names, if there are any."""
    items = [literal(name) for name in names]
    return tuple(bracketed(f"{attribute} = [", items, "]", column)) if items else ()


def code_of(entry: Entry, types: Types) -> str:
    if entry.code is not None:
        return entry.code
    assert entry.field is not None
    return types.value(entry.field.type)


def lines(entry: Entry, types: Types) -> Iterator[str]:
    """Yield the lines of an element of `_fields_`, with the header's comment."""
    bits = [] if entry.bits is None else [str(entry.bits)]
    doc = None if entry.field is None else entry.field.doc
    items = [literal(entry.name), code_of(entry, types), *bits]
    first, *rest = bracketed("(", items, "),", 8)
    yield from commented(first, doc, 8)
    yield from rest


def split_view(split: Split, types: Types) -> SplitView:
    if split.array is not None:
        order = literal(types.header.target.byte_order)
        items = [str(split.width), literal(split.array), order]
        items += ["signed=True"] if split.signed else []
        return SplitView(split.name, f"_BytesBits({', '.join(items)})")
    if split.boolean:
        ((name, _),) = split.pieces
        return SplitView(split.name, f"_bool({literal(name)})")
    pieces = ", ".join(f"({literal(name)}, {place})" for name, place in split.pieces)
    signed = ", signed=True" if split.signed else ""
    return SplitView(split.name, f"_bits({split.width}, [{pieces}]{signed})")


def spelled(record: ir.Record, name: str) -> str:
    what = record.key if record.tagged else f"{record.kind} {name}"
    if record.size is None:
        return f"{what}: opaque"
    unit = "byte" if record.size == 1 else "bytes"
    return f"{what}: {record.size} {unit}"
