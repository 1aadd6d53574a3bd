"""The byte map of a record: eight bytes in a row, with holes."""

from collections.abc import Iterator
from typing import NamedTuple

from cobindgen.c import ir
from cobindgen.c.spelling import spell

ROW_BYTES = 8
ROW_BITS = 8 * ROW_BYTES
TONES = 8


class Segment(NamedTuple):
    """A segment of a row. Columns (bits) and lanes count from 1; a row has 64 columns.

    `tab` is the `tabindex`: "0" for the segment that the Tab key reaches, "-1" for the
    others.
    """

    label: str
    tip: str
    css: str
    column: str
    span: str
    lane: str
    tab: str = "-1"


class Row(NamedTuple):
    """Eight bytes of a record, or a note about rows that are left out."""

    offset: str
    note: str
    segments: tuple[Segment, ...]


class MapView(NamedTuple):
    title: str
    scale: tuple[str, ...]
    rows: tuple[Row, ...]


class Leaf(NamedTuple):
    """A member that has a name, or a hole (`name` is empty). Positions are in bits.

    `record`: the key of the record if the member is a record.
    """

    name: str
    type: str
    start: int
    bits: int
    is_bit_field: bool
    doc: str
    record: str = ""
    lane: int = 0
    tone: str = ""

    @property
    def end(self) -> int:
        return self.start + self.bits


def leaves_of(
    record: ir.Record, records: dict[str, ir.Record], start: int = 0, path: str = ""
) -> Iterator[Leaf]:
    """Yield the members of `record`, with those of anonymous records in their place."""
    for field in (*record.fields, *record.denied):
        name = path + (field.name or "")
        at = start + 8 * field.offset + (field.bit_offset or 0)
        inner = unnamed_record(field.type, records)
        if inner is not None:
            yield from leaves_of(inner, records, at, f"{name}." if field.name else path)
        elif field.name is not None:
            bits = 8 * field.size if field.bit_width is None else field.bit_width
            yield Leaf(
                name,
                spell(field.type),
                at,
                bits,
                field.bit_width is not None,
                field.doc or "",
                record_key(field.type),
            )


def record_key(ctype: ir.Type) -> str:
    """Return the key of the record in `ctype` (itself or its elements), or ""."""
    match ctype:
        case ir.RecordRef(key):
            return key
        case ir.Qualified(inner) | ir.Array(inner):
            return record_key(inner)
        case ir.TypedefRef(type=inner):
            return record_key(inner)
        case _:
            return ""


def unnamed_record(ctype: ir.Type, records: dict[str, ir.Record]) -> ir.Record | None:
    match ctype:
        case ir.RecordRef(key) if key in records and records[key].name is None:
            return records[key]
        case ir.Qualified(inner):
            return unnamed_record(inner, records)
        case _:
            return None


def coloured(leaves: list[Leaf]) -> list[Leaf]:
    """Return each leaf with a colour, in the first lane without an overlap."""
    ends: list[int] = []
    result = []
    for number, leaf in enumerate(leaves):
        lane = next((i for i, end in enumerate(ends) if end <= leaf.start), len(ends))
        ends[lane : lane + 1] = [leaf.end]
        result.append(leaf._replace(lane=lane, tone=f"tone{number % TONES}"))
    return result


def holes_in(leaves: list[Leaf], size: int) -> list[Leaf]:
    """Return the bits that no member covers: holes, and the padding at the end."""
    holes = []
    at = 0
    for leaf in sorted(leaves, key=lambda leaf: leaf.start):
        if leaf.start > at:
            holes.append(hole("hole", at, leaf.start))
        at = max(at, leaf.end)
    if at < size:
        holes.append(hole("padding", at, size))
    return holes


def hole(kind: str, start: int, end: int) -> Leaf:
    in_bits = start % 8 + end % 8 > 0
    return Leaf("", kind, start, end - start, in_bits, "", tone="hole")


def map_of(title: str, leaves: list[Leaf], size: int) -> MapView:
    """Return the map of a record of `size` bits.

    The Tab key stops at its first segment.
    """
    rows = tuple(map_rows(leaves, size))
    first = next((row for row in rows if row.segments), None)
    if first is not None:
        head, *rest = first.segments
        stop = first._replace(segments=(head._replace(tab="0"), *rest))
        rows = tuple(stop if row is first else row for row in rows)
    return MapView(title, tuple(f"+{i}" for i in range(ROW_BYTES)), rows)


def map_rows(leaves: list[Leaf], size: int) -> Iterator[Row]:
    """Yield the rows. Rows that one member fills completely are left out."""
    pieces = [leaf for leaf in [*leaves, *holes_in(leaves, size)] if leaf.bits]
    shown: set[int] = set()
    for piece in pieces:
        first, last = piece.start // ROW_BITS, (piece.end - 1) // ROW_BITS
        rows = range(first, last + 1)
        # A note about one row would be no shorter than the row.
        shown.update(rows if len(rows) <= 3 else (first, last))
    previous = -1
    for number in sorted(shown):
        if number > previous + 1:
            left_out = (number - previous - 1) * ROW_BYTES
            yield Row("⋮", f"{left_out} bytes more of the same", ())
        inside = [
            p for p in pieces if p.start // ROW_BITS <= number < -(-p.end // ROW_BITS)
        ]
        segments = tuple(view_segment(piece, number) for piece in inside)
        yield Row(str(number * ROW_BYTES), "", segments)
        previous = number
    for leaf in leaves:
        if not leaf.bits:
            segment = Segment(
                f"{leaf.name} …", tip_of(leaf), f"{leaf.tone} flexible", "1", "64", "1"
            )
            yield Row(str(leaf.start // 8), "", (segment,))


def view_segment(piece: Leaf, row: int) -> Segment:
    start = max(piece.start - row * ROW_BITS, 0)
    end = min(piece.end - row * ROW_BITS, ROW_BITS)
    label = piece.name or piece.type
    # The name is shown where the member begins, if there is enough space.
    begins = piece.start // ROW_BITS == row
    fits = not piece.is_bit_field or len(label) <= end - start
    return Segment(
        label=label if begins and fits else "",
        tip=tip_of(piece),
        css=f"{piece.tone} bits" if piece.is_bit_field else piece.tone,
        column=str(start + 1),
        span=str(end - start),
        lane=str(piece.lane + 1),
    )


def tip_of(piece: Leaf) -> str:
    lines = [f"{piece.type} {piece.name}" if piece.name else piece.type]
    lines.append(f"{offset_of(piece)}, {size_of(piece)}")
    return "\n".join([*lines, piece.doc] if piece.doc else lines)


def offset_of(piece: Leaf) -> str:
    offset = f"offset {piece.start // 8}"
    return f"{offset}, bit {piece.start % 8}" if piece.is_bit_field else offset


def size_of(piece: Leaf) -> str:
    if piece.is_bit_field:
        return f"{piece.bits} bit{'s' if piece.bits > 1 else ''}"
    return bytes_of(piece.bits // 8) if piece.bits else "as many as allocated"


def bytes_of(count: int) -> str:
    return f"{count} byte" if count == 1 else f"{count} bytes"
