"""One HTML page of all that the headers declare."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from cobindgen.c import ir
from cobindgen.c.spelling import prototype, spell
from cobindgen.diagnostics import Location
from cobindgen.outputs.report.bytemap import (
    ROW_BYTES,
    Leaf,
    Row,
    bytes_of,
    coloured,
    leaves_of,
    map_rows,
)
from cobindgen.outputs.report.shims import Path, shim_paths


@dataclass(frozen=True, slots=True)
class FieldView:
    offset: str
    size: str
    type: str
    name: str
    doc: str
    css: str


@dataclass(frozen=True, slots=True)
class RecordView:
    title: str
    place: str
    facts: str
    doc: str
    defined: bool
    scale: tuple[str, ...]
    rows: tuple[Row, ...]
    fields: tuple[FieldView, ...]
    search: str


@dataclass(frozen=True, slots=True)
class BitView:
    css: str


@dataclass(frozen=True, slots=True)
class ConstantView:
    name: str
    value: str
    hexadecimal: str
    bits: tuple[BitView, ...]
    doc: str


@dataclass(frozen=True, slots=True)
class EnumView:
    title: str
    place: str
    facts: str
    doc: str
    flags: bool
    constants: tuple[ConstantView, ...]
    search: str


@dataclass(frozen=True, slots=True)
class MacroView:
    name: str
    place: str
    value: str
    hexadecimal: str
    type: str
    doc: str
    search: str


@dataclass(frozen=True, slots=True)
class DeclarationView:
    """A function, typedef or variable."""

    name: str
    place: str
    text: str
    marker: str
    doc: str
    paths: tuple[Path, ...]
    search: str


@dataclass(frozen=True, slots=True)
class SkippedView:
    name: str
    place: str
    reason: str
    search: str


@dataclass(frozen=True, slots=True)
class Count:
    anchor: str
    title: str
    number: str


@dataclass(frozen=True, slots=True)
class ReportView:
    title: str
    headers: tuple[str, ...]
    target: str
    counts: tuple[Count, ...]
    records: tuple[RecordView, ...]
    enums: tuple[EnumView, ...]
    macros: tuple[MacroView, ...]
    functions: tuple[DeclarationView, ...]
    variables: tuple[DeclarationView, ...]
    typedefs: tuple[DeclarationView, ...]
    skipped: tuple[SkippedView, ...]


def view(header: ir.Header) -> ReportView:
    records = {record.key: record for record in header.records}
    named = (r for r in header.records if r.name is not None or r.parent is None)
    # Those with nothing to draw come last.
    shown = sorted(named, key=lambda record: record.size is None)
    sections = {
        "records": ("Records", shown),
        "enums": ("Enums", header.enums),
        "macros": ("Macros", header.macros),
        "functions": ("Functions", header.functions),
        "variables": ("Variables", header.variables),
        "typedefs": ("Typedefs", header.typedefs),
        "skipped": ("Skipped", header.skipped),
    }
    return ReportView(
        title=", ".join(name.rpartition("/")[2] for name in header.headers),
        headers=header.headers,
        target=target_of(header.target),
        counts=tuple(
            Count(anchor, title, str(len(entries)))
            for anchor, (title, entries) in sections.items()
            if entries
        ),
        records=tuple(view_record(record, records) for record in shown),
        enums=tuple(view_enum(enum) for enum in header.enums),
        macros=tuple(view_macro(macro) for macro in header.macros),
        functions=tuple(view_function(function) for function in header.functions),
        variables=tuple(view_variable(variable) for variable in header.variables),
        typedefs=tuple(view_typedef(typedef) for typedef in header.typedefs),
        skipped=tuple(view_skipped(skipped) for skipped in header.skipped),
    )


def target_of(target: ir.Target) -> str:
    order = "big" if target.big_endian else "little"
    return f"{target.name}, {8 * target.pointer_size}-bit pointers, {order}-endian"


def place_of(location: Location) -> str:
    return f"{location.file}:{location.line}"


def search_text(*names: str | None) -> str:
    """What the search box looks in."""
    return " ".join(name for name in names if name).lower()


def view_record(record: ir.Record, records: dict[str, ir.Record]) -> RecordView:
    leaves = coloured(list(leaves_of(record, records)))
    title = f"{record.kind} {record.name or '{…}'}" if record.tagged else record.name
    return RecordView(
        title=title or f"{record.kind} {{…}}",
        place=place_of(record.location),
        facts=record_facts(record),
        doc=record.doc or "",
        defined=record.size is not None,
        scale=tuple(f"+{i}" for i in range(ROW_BYTES)),
        rows=tuple(map_rows(leaves, 8 * (record.size or 0))),
        fields=tuple(view_field(leaf) for leaf in leaves),
        search=search_text(record.name, *(leaf.name for leaf in leaves)),
    )


def record_facts(record: ir.Record) -> str:
    if record.size is None:
        return "opaque: declared, not defined"
    facts = [bytes_of(record.size), f"aligned to {record.align}"]
    return ", ".join([*facts, "packed"] if record.packed else facts)


def view_field(leaf: Leaf) -> FieldView:
    bit = f".{leaf.start % 8}" if leaf.is_bit_field else ""
    return FieldView(
        offset=f"{leaf.start // 8}{bit}",
        size=f"{leaf.bits} b" if leaf.is_bit_field else str(leaf.bits // 8),
        type=leaf.type,
        name=leaf.name,
        doc=leaf.doc,
        css=leaf.tone,
    )


def view_enum(enum: ir.Enum) -> EnumView:
    title = f"enum {enum.name}" if enum.tagged and enum.name else enum.name
    sign = "signed" if enum.integer.signed else "unsigned"
    top = max((constant.value.bit_length() for constant in enum.constants), default=0)
    width = -(-top // 8) * 8
    return EnumView(
        title=title or "enum {…}",
        place=place_of(enum.location),
        facts=f"{bytes_of(enum.integer.size)}, {sign}{', flags' if enum.flags else ''}",
        doc=enum.doc or "",
        flags=enum.flags,
        constants=tuple(
            ConstantView(
                name=constant.name,
                value=str(constant.value),
                hexadecimal=f"{constant.value:#x}",
                bits=tuple(bits_of(constant.value, width)) if enum.flags else (),
                doc=constant.doc or "",
            )
            for constant in enum.constants
        ),
        search=search_text(enum.name, *(constant.name for constant in enum.constants)),
    )


def bits_of(value: int, width: int) -> Iterator[BitView]:
    """The bits from the most significant one down."""
    for bit in reversed(range(width)):
        yield BitView("on" if value >> bit & 1 else "off")


def view_macro(macro: ir.Macro | ir.FunctionMacro) -> MacroView:
    match macro:
        case ir.Macro(value=value, type=ctype):
            name, spelled = macro.name, spell(ctype)
            shown = literal(value)
            hexadecimal = f"{value:#x}" if isinstance(value, int) else ""
        case ir.FunctionMacro(params=params, text=text):
            name, spelled = f"{macro.name}({', '.join(params)})", ""
            shown, hexadecimal = text, ""
        case _:
            assert_never(macro)
    return MacroView(
        name=name,
        place=place_of(macro.location),
        value=shown,
        hexadecimal=hexadecimal,
        type=spelled,
        doc=macro.doc or "",
        search=search_text(macro.name),
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


def view_function(function: ir.Function) -> DeclarationView:
    return DeclarationView(
        name=function.name,
        place=place_of(function.location),
        text=prototype(function),
        marker=function.marker or "",
        doc=function.doc or "",
        paths=tuple(shim_paths(function.name, function.marker)),
        search=search_text(function.name, function.marker),
    )


def view_variable(variable: ir.Variable) -> DeclarationView:
    return DeclarationView(
        name=variable.name,
        place=place_of(variable.location),
        text=f"extern {spell(variable.type, variable.name)};",
        marker="",
        doc=variable.doc or "",
        paths=(),
        search=search_text(variable.name),
    )


def view_typedef(typedef: ir.Typedef) -> DeclarationView:
    return DeclarationView(
        name=typedef.name,
        place=place_of(typedef.location),
        text=f"typedef {spell(typedef.type, typedef.name)};",
        marker="",
        doc=typedef.doc or "",
        paths=(),
        search=search_text(typedef.name),
    )


def view_skipped(skipped: ir.Skipped) -> SkippedView:
    return SkippedView(
        name=skipped.name,
        place=place_of(skipped.location),
        reason=skipped.reason,
        search=search_text(skipped.name),
    )
