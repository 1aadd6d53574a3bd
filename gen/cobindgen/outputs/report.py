"""One HTML page of all that the headers declare: records drawn byte by byte."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from cobindgen.c import ir
from cobindgen.c.spelling import prototype, spell
from cobindgen.diagnostics import Location
from cobindgen.qemu.markers import MARKERS, wrapped_name

ROW_BYTES = 8
ROW_BITS = 8 * ROW_BYTES
TONES = 8

# ---- the view -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a row: columns and lanes count from 1, 64 columns (bits) a row."""

    label: str
    tip: str
    css: str
    column: str
    span: str
    lane: str


@dataclass(frozen=True, slots=True)
class Row:
    """Eight bytes of a record, or a note about rows left out."""

    offset: str
    note: str
    segments: tuple[Segment, ...]


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
class Step:
    """A box of a shim's picture: who runs, where (`css`), and how it gets there."""

    css: str
    where: str
    who: str
    how: str


@dataclass(frozen=True, slots=True)
class Path:
    caption: str
    steps: tuple[Step, ...]


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
        target=_target(header.target),
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


def _target(target: ir.Target) -> str:
    order = "big" if target.big_endian else "little"
    return f"{target.name}, {8 * target.pointer_size}-bit pointers, {order}-endian"


def _place(location: Location) -> str:
    return f"{location.file}:{location.line}"


def _search(*names: str | None) -> str:
    """What the search box looks in."""
    return " ".join(name for name in names if name).lower()


# ---- records --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Leaf:
    """A member that can be named, or a hole (`name` empty); positions in bits."""

    name: str
    type: str
    start: int
    bits: int
    is_bit_field: bool
    doc: str
    lane: int = 0
    tone: str = ""

    @property
    def end(self) -> int:
        return self.start + self.bits


def view_record(record: ir.Record, records: dict[str, ir.Record]) -> RecordView:
    leaves = _coloured(list(_leaves(record, records)))
    title = f"{record.kind} {record.name or '{…}'}" if record.tagged else record.name
    return RecordView(
        title=title or f"{record.kind} {{…}}",
        place=_place(record.location),
        facts=_record_facts(record),
        doc=record.doc or "",
        defined=record.size is not None,
        scale=tuple(f"+{i}" for i in range(ROW_BYTES)),
        rows=tuple(_rows(leaves, 8 * (record.size or 0))),
        fields=tuple(_field(leaf) for leaf in leaves),
        search=_search(record.name, *(leaf.name for leaf in leaves)),
    )


def _record_facts(record: ir.Record) -> str:
    if record.size is None:
        return "opaque: declared, not defined"
    facts = [_bytes(record.size), f"aligned to {record.align}"]
    return ", ".join([*facts, "packed"] if record.packed else facts)


def _bytes(count: int) -> str:
    return f"{count} byte" if count == 1 else f"{count} bytes"


def _leaves(
    record: ir.Record, records: dict[str, ir.Record], start: int = 0, path: str = ""
) -> Iterator[Leaf]:
    """The members of `record`, those of unnamed records inside it in their place."""
    for field in record.fields:
        name = path + (field.name or "")
        at = start + 8 * field.offset + (field.bit_offset or 0)
        inner = _unnamed(field.type, records)
        if inner is not None:
            yield from _leaves(inner, records, at, f"{name}." if field.name else path)
        elif field.name is not None:
            bits = 8 * field.size if field.bit_width is None else field.bit_width
            yield Leaf(
                name,
                spell(field.type),
                at,
                bits,
                field.bit_width is not None,
                field.doc or "",
            )


def _unnamed(ctype: ir.Type, records: dict[str, ir.Record]) -> ir.Record | None:
    match ctype:
        case ir.RecordRef(key) if key in records and records[key].name is None:
            return records[key]
        case ir.Qualified(inner):
            return _unnamed(inner, records)
        case _:
            return None


def _coloured(leaves: list[Leaf]) -> list[Leaf]:
    """Each leaf in the first lane where nothing overlaps it, with a tone."""
    ends: list[int] = []
    result = []
    for number, leaf in enumerate(leaves):
        lane = next((i for i, end in enumerate(ends) if end <= leaf.start), len(ends))
        ends[lane : lane + 1] = [leaf.end]
        result.append(replace(leaf, lane=lane, tone=f"tone{number % TONES}"))
    return result


def _holes(leaves: list[Leaf], size: int) -> list[Leaf]:
    """What no member covers: holes, and the padding behind the last member."""
    holes = []
    at = 0
    for leaf in sorted(leaves, key=lambda leaf: leaf.start):
        if leaf.start > at:
            holes.append(_hole("hole", at, leaf.start))
        at = max(at, leaf.end)
    if at < size:
        holes.append(_hole("padding", at, size))
    return holes


def _hole(kind: str, start: int, end: int) -> Leaf:
    return Leaf("", kind, start, end - start, start % 8 + end % 8 > 0, "", tone="hole")


def _rows(leaves: list[Leaf], size: int) -> Iterator[Row]:
    """The map: eight bytes a row; rows that one member fills are left out."""
    pieces = [leaf for leaf in [*leaves, *_holes(leaves, size)] if leaf.bits]
    shown: set[int] = set()
    for piece in pieces:
        first, last = piece.start // ROW_BITS, (piece.end - 1) // ROW_BITS
        rows = range(first, last + 1)
        shown.update(rows if len(rows) <= 3 else (first, last))
    previous = -1
    for number in sorted(shown):
        if number > previous + 1:
            left_out = (number - previous - 1) * ROW_BYTES
            yield Row("⋮", f"{left_out} bytes more of the same", ())
        inside = [
            p for p in pieces if p.start // ROW_BITS <= number < -(-p.end // ROW_BITS)
        ]
        segments = tuple(_segment(piece, number) for piece in inside)
        yield Row(str(number * ROW_BYTES), "", segments)
        previous = number
    for leaf in leaves:
        if not leaf.bits:
            segment = Segment(
                f"{leaf.name} …", _tip(leaf), f"{leaf.tone} flexible", "1", "64", "1"
            )
            yield Row(str(leaf.start // 8), "", (segment,))


def _segment(piece: Leaf, row: int) -> Segment:
    start = max(piece.start - row * ROW_BITS, 0)
    end = min(piece.end - row * ROW_BITS, ROW_BITS)
    label = piece.name or piece.type
    # The name stands where the piece begins, and not cut off in a few bits.
    begins = piece.start // ROW_BITS == row
    fits = not piece.is_bit_field or len(label) <= end - start
    return Segment(
        label=label if begins and fits else "",
        tip=_tip(piece),
        css=f"{piece.tone} bits" if piece.is_bit_field else piece.tone,
        column=str(start + 1),
        span=str(end - start),
        lane=str(piece.lane + 1),
    )


def _tip(piece: Leaf) -> str:
    lines = [f"{piece.type} {piece.name}" if piece.name else piece.type]
    lines.append(f"{_offset(piece)}, {_size(piece)}")
    return "\n".join([*lines, piece.doc] if piece.doc else lines)


def _offset(piece: Leaf) -> str:
    offset = f"offset {piece.start // 8}"
    return f"{offset}, bit {piece.start % 8}" if piece.is_bit_field else offset


def _size(piece: Leaf) -> str:
    if piece.is_bit_field:
        return f"{piece.bits} bit{'s' if piece.bits > 1 else ''}"
    return _bytes(piece.bits // 8) if piece.bits else "as many as allocated"


def _field(leaf: Leaf) -> FieldView:
    bit = f".{leaf.start % 8}" if leaf.is_bit_field else ""
    return FieldView(
        offset=f"{leaf.start // 8}{bit}",
        size=f"{leaf.bits} b" if leaf.is_bit_field else str(leaf.bits // 8),
        type=leaf.type,
        name=leaf.name,
        doc=leaf.doc,
        css=leaf.tone,
    )


# ---- enums and macros -----------------------------------------------------------


def view_enum(enum: ir.Enum) -> EnumView:
    title = f"enum {enum.name}" if enum.tagged and enum.name else enum.name
    sign = "signed" if enum.integer.signed else "unsigned"
    top = max((constant.value.bit_length() for constant in enum.constants), default=0)
    width = -(-top // 8) * 8
    return EnumView(
        title=title or "enum {…}",
        place=_place(enum.location),
        facts=f"{_bytes(enum.integer.size)}, {sign}{', flags' if enum.flags else ''}",
        doc=enum.doc or "",
        flags=enum.flags,
        constants=tuple(
            ConstantView(
                name=constant.name,
                value=str(constant.value),
                hexadecimal=f"{constant.value:#x}",
                bits=tuple(_bits(constant.value, width)) if enum.flags else (),
                doc=constant.doc or "",
            )
            for constant in enum.constants
        ),
        search=_search(enum.name, *(constant.name for constant in enum.constants)),
    )


def _bits(value: int, width: int) -> Iterator[BitView]:
    """The bits from the most significant one down."""
    for bit in reversed(range(width)):
        yield BitView("on" if value >> bit & 1 else "off")


def view_macro(macro: ir.Macro | ir.FunctionMacro) -> MacroView:
    match macro:
        case ir.Macro(value=value, type=ctype):
            name, spelled = macro.name, spell(ctype)
            shown = _literal(value)
            hexadecimal = f"{value:#x}" if isinstance(value, int) else ""
        case ir.FunctionMacro(params=params, text=text):
            name, spelled = f"{macro.name}({', '.join(params)})", ""
            shown, hexadecimal = text, ""
        case _:
            assert_never(macro)
    return MacroView(
        name=name,
        place=_place(macro.location),
        value=shown,
        hexadecimal=hexadecimal,
        type=spelled,
        doc=macro.doc or "",
        search=_search(macro.name),
    )


def _literal(value: int | float | bytes | str) -> str:
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


def view_function(function: ir.Function) -> DeclarationView:
    return DeclarationView(
        name=function.name,
        place=_place(function.location),
        text=prototype(function),
        marker=function.marker or "",
        doc=function.doc or "",
        paths=tuple(shim_paths(function.name, function.marker)),
        search=_search(function.name, function.marker),
    )


def view_variable(variable: ir.Variable) -> DeclarationView:
    return DeclarationView(
        name=variable.name,
        place=_place(variable.location),
        text=f"extern {spell(variable.type, variable.name)};",
        marker="",
        doc=variable.doc or "",
        paths=(),
        search=_search(variable.name),
    )


def view_typedef(typedef: ir.Typedef) -> DeclarationView:
    return DeclarationView(
        name=typedef.name,
        place=_place(typedef.location),
        text=f"typedef {spell(typedef.type, typedef.name)};",
        marker="",
        doc=typedef.doc or "",
        paths=(),
        search=_search(typedef.name),
    )


def view_skipped(skipped: ir.Skipped) -> SkippedView:
    return SkippedView(
        name=skipped.name,
        place=_place(skipped.location),
        reason=skipped.reason,
        search=_search(skipped.name),
    )


def shim_paths(name: str, marker: str | None) -> Iterator[Path]:
    """Who calls whom in which context, through the shim `name`."""
    facts = MARKERS.get(marker or "")
    if facts is None:
        return
    try:
        wrapped = wrapped_name(name, facts.direction)
    except ValueError:
        # `cobindgen wrap` refuses it: there is no shim to draw.
        return
    locked = f"graph {facts.lock} held" if facts.lock else ""
    if facts.direction == "no_co":
        yield Path(
            "called in a coroutine",
            (
                Step("coroutine", "coroutine", "caller", ""),
                Step("coroutine", "coroutine", name, "yields until it is done"),
                Step("main", "main loop", wrapped, locked),
            ),
        )
        return
    yield Path(
        "called outside coroutines",
        (
            Step("main", "outside coroutines", "caller", ""),
            Step("main", "outside coroutines", name, "polls until it is done"),
            Step("coroutine", "new coroutine", wrapped, locked),
        ),
    )
    if facts.mixed:
        held = f"graph {facts.lock} is the caller's" if facts.lock else ""
        yield Path(
            "called in a coroutine",
            (
                Step("coroutine", "coroutine", "caller", ""),
                Step("coroutine", "coroutine", name, "a plain call"),
                Step("coroutine", "same coroutine", wrapped, held),
            ),
        )
