"""The view of the HTML page of everything that the headers declare."""

import json
from collections.abc import Iterator
from typing import Generic, NamedTuple, TypeVar, assert_never

from cobindgen.c import ir
from cobindgen.c.spelling import prototype, spell
from cobindgen.diagnostics import Location
from cobindgen.outputs.report.bytemap import (
    Leaf,
    MapView,
    bytes_of,
    coloured,
    leaves_of,
    map_of,
)
from cobindgen.outputs.report.links import Anchors, Piece, anchors_of, linked
from cobindgen.outputs.report.shims import Path, shim_paths

# The number of lines of a table in a `Group`.
GROUP = 50


class FieldView(NamedTuple):
    """A member. `inner`: the anchor of its record, if the page shows that record."""

    offset: str
    size: str
    type: tuple[Piece, ...]
    name: str
    doc: str
    css: str
    inner: str


class RecordView(NamedTuple):
    anchor: str
    title: str
    place: str
    facts: str
    doc: str
    defined: bool
    maps: tuple[MapView, ...]
    fields: tuple[FieldView, ...]


class BitView(NamedTuple):
    css: str


class ConstantView(NamedTuple):
    """An enumerator. `written`: the value as the header has it, if not in decimal."""

    name: str
    written: str
    value: str
    hexadecimal: str
    bits: tuple[BitView, ...]
    doc: str


class EnumView(NamedTuple):
    anchor: str
    title: str
    place: str
    facts: str
    doc: str
    flags: bool
    written: bool
    constants: tuple[ConstantView, ...]


class MacroView(NamedTuple):
    """A macro.

    `written` is as in ConstantView. `number`: the value must stay on one line.
    """

    anchor: str
    name: str
    place: str
    written: str
    value: str
    number: bool
    hexadecimal: str
    type: tuple[Piece, ...]
    doc: str


class DeclarationView(NamedTuple):
    """A function, typedef or variable."""

    anchor: str
    name: str
    place: str
    text: tuple[Piece, ...]
    marker: str
    doc: str
    paths: tuple[Path, ...]


class SkippedView(NamedTuple):
    anchor: str
    name: str
    place: str
    reason: str


Line = TypeVar("Line", MacroView, DeclarationView, SkippedView)


class Group(NamedTuple, Generic[Line]):
    """Some lines of a long table. A browser lays out only the groups in view.

    `css` is "again" for all groups except the first, which has the visible head.
    """

    css: str
    lines: tuple[Line, ...]


class Count(NamedTuple):
    anchor: str
    title: str
    number: str


class ReportView(NamedTuple):
    title: str
    headers: tuple[str, ...]
    target: str
    counts: tuple[Count, ...]
    records: tuple[RecordView, ...]
    enums: tuple[EnumView, ...]
    macros: tuple[Group[MacroView], ...]
    functions: tuple[DeclarationView, ...]
    variables: tuple[DeclarationView, ...]
    typedefs: tuple[Group[DeclarationView], ...]
    skipped: tuple[Group[SkippedView], ...]


def view(header: ir.Header) -> ReportView:
    records = {record.key: record for record in header.records}
    named = (r for r in header.records if r.name is not None or r.parent is None)
    # Opaque records come last.
    shown = sorted(named, key=lambda record: record.size is None)
    anchors = anchors_of(shown, header.enums, header.typedefs)
    # The records that the page can show inside a member of their type.
    inner = {r.key: anchors.keys[r.key] for r in shown if r.size is not None}
    sections = {
        "records": len(shown),
        "enums": len(header.enums),
        "macros": len(header.macros),
        "functions": len(header.functions),
        "variables": len(header.variables),
        "typedefs": len(header.typedefs),
        "skipped": len(header.skipped),
    }
    return ReportView(
        title=", ".join(name.rpartition("/")[2] for name in header.headers),
        headers=header.headers,
        target=target_of(header.target),
        counts=tuple(
            Count(name, name.capitalize(), str(number))
            for name, number in sections.items()
            if number
        ),
        records=tuple(view_record(r, records, anchors, inner) for r in shown),
        enums=tuple(view_enum(enum, anchors) for enum in header.enums),
        macros=grouped([view_macro(macro, anchors) for macro in header.macros]),
        functions=tuple(view_function(f, anchors) for f in header.functions),
        variables=tuple(view_variable(v, anchors) for v in header.variables),
        typedefs=grouped([view_typedef(t, anchors) for t in header.typedefs]),
        skipped=grouped([view_skipped(s, anchors) for s in header.skipped]),
    )


def grouped(lines: list[Line]) -> tuple[Group[Line], ...]:
    starts = range(0, len(lines), GROUP)
    return tuple(
        Group("again" if start else "first", tuple(lines[start : start + GROUP]))
        for start in starts
    )


def target_of(target: ir.Target) -> str:
    bits = 8 * target.pointer_size
    return f"{target.name}, {bits}-bit pointers, {target.byte_order}-endian"


def place_of(location: Location) -> str:
    return f"{location.file}:{location.line}"


# ---- records --------------------------------------------------------------------


def view_record(
    record: ir.Record,
    records: dict[str, ir.Record],
    anchors: Anchors,
    inner: dict[str, str],
) -> RecordView:
    leaves = coloured(list(leaves_of(record, records)))
    title = f"{record.kind} {record.name or '{…}'}" if record.tagged else record.name
    shown = title or f"{record.kind} {{…}}"
    return RecordView(
        anchor=anchors.keys[record.key],
        title=shown,
        place=place_of(record.location),
        facts=record_facts(record),
        doc=record.doc or "",
        defined=record.size is not None,
        maps=(map_of(shown, leaves, 8 * (record.size or 0)),) if record.size else (),
        fields=tuple(
            view_field(leaf, anchors, inner.get(leaf.record, "")) for leaf in leaves
        ),
    )


def record_facts(record: ir.Record) -> str:
    if record.size is None:
        return "opaque: declared, not defined"
    facts = [bytes_of(record.size), f"aligned to {record.align}"]
    return ", ".join([*facts, "packed"] if record.packed else facts)


def view_field(leaf: Leaf, anchors: Anchors, inner: str) -> FieldView:
    bit = f".{leaf.start % 8}" if leaf.is_bit_field else ""
    return FieldView(
        offset=f"{leaf.start // 8}{bit}",
        size=f"{leaf.bits} b" if leaf.is_bit_field else str(leaf.bits // 8),
        type=linked(leaf.type, anchors.types),
        name=leaf.name,
        doc=leaf.doc,
        css=leaf.tone,
        inner=inner,
    )


# ---- enums and macros -----------------------------------------------------------


def view_enum(enum: ir.Enum, anchors: Anchors) -> EnumView:
    title = f"enum {enum.name}" if enum.tagged and enum.name else enum.name
    sign = "signed" if enum.integer.signed else "unsigned"
    top = max((constant.value.bit_length() for constant in enum.constants), default=0)
    width = -(-top // 8) * 8
    constants = tuple(
        ConstantView(
            name=constant.name,
            written=as_written(constant.text, constant.value),
            value=str(constant.value),
            hexadecimal=f"{constant.value:#x}",
            bits=tuple(bits_of(constant.value, width)) if enum.flags else (),
            doc=constant.doc or "",
        )
        for constant in enum.constants
    )
    return EnumView(
        anchor=anchors.keys[enum.key],
        title=title or "enum {…}",
        place=place_of(enum.location),
        facts=f"{bytes_of(enum.integer.size)}, {sign}{', flags' if enum.flags else ''}",
        doc=enum.doc or "",
        flags=enum.flags,
        written=any(constant.written for constant in constants),
        constants=constants,
    )


def as_written(text: str | None, value: object) -> str:
    return text if text is not None and text != str(value) else ""


def bits_of(value: int, width: int) -> Iterator[BitView]:
    """Yield the bits, the most significant one first."""
    for bit in reversed(range(width)):
        yield BitView("on" if value >> bit & 1 else "off")


def view_macro(macro: ir.Macro | ir.FunctionMacro, anchors: Anchors) -> MacroView:
    match macro:
        case ir.Macro(value=value, type=ctype):
            name, type_ = macro.name, linked(spell(ctype), anchors.types)
            written, shown = as_written(macro.text, value), literal(value)
            number = isinstance(value, int | float)
            hexadecimal = f"{value:#x}" if isinstance(value, int) else ""
        case ir.FunctionMacro(params=params, text=text):
            name, type_ = f"{macro.name}({', '.join(params)})", ()
            written, shown, number, hexadecimal = text, "", False, ""
        case _:
            assert_never(macro)
    return MacroView(
        anchor=anchors.new(macro.name, "macro"),
        name=name,
        place=place_of(macro.location),
        written="" if written == shown else written,
        value=shown,
        number=number,
        hexadecimal=hexadecimal,
        type=type_,
        doc=macro.doc or "",
    )


def literal(value: int | float | bytes | str) -> str:
    match value:
        case bytes():
            return json.dumps(
                value.decode("utf-8", "backslashreplace"), ensure_ascii=False
            )
        case str():
            return json.dumps(value, ensure_ascii=False)
        case _:
            return str(value)


# ---- functions and the rest -----------------------------------------------------


def view_function(function: ir.Function, anchors: Anchors) -> DeclarationView:
    return DeclarationView(
        anchor=anchors.new(function.name, "function"),
        name=function.name,
        place=place_of(function.location),
        text=linked(prototype(function), anchors.types, function.name),
        marker=function.marker or "",
        doc=function.doc or "",
        paths=tuple(shim_paths(function.name, function.marker)),
    )


def view_variable(variable: ir.Variable, anchors: Anchors) -> DeclarationView:
    text = f"extern {spell(variable.type, variable.name)};"
    return DeclarationView(
        anchor=anchors.new(variable.name, "variable"),
        name=variable.name,
        place=place_of(variable.location),
        text=linked(text, anchors.types),
        marker="",
        doc=variable.doc or "",
        paths=(),
    )


def view_typedef(typedef: ir.Typedef, anchors: Anchors) -> DeclarationView:
    text = f"typedef {spell(typedef.type, typedef.name)};"
    return DeclarationView(
        anchor=anchors.typedefs[typedef.name],
        name=typedef.name,
        place=place_of(typedef.location),
        text=linked(text, anchors.types, anchors.typedefs[typedef.name]),
        marker="",
        doc=typedef.doc or "",
        paths=(),
    )


def view_skipped(skipped: ir.Skipped, anchors: Anchors) -> SkippedView:
    return SkippedView(
        anchor=anchors.new(skipped.name, "skipped"),
        name=skipped.name,
        place=place_of(skipped.location),
        reason=skipped.reason,
    )
