"""The `_fields_` of a record: ctypes must have the compiler's offsets on every Python.

A member that is not a bit-field is a ctypes field at its true offset. If ctypes would
place it elsewhere, named padding comes before it, or the class has `_pack_`. Bit-fields
are ctypes bit-fields: runs of one integer type, with named padding in their gaps. A
field of zero bytes separates two adjacent runs of different types, because ctypes would
join them. A bit-field that fits in no run is split, and a descriptor joins the pieces.
"""

from typing import NamedTuple

from cobindgen.c import ir
from cobindgen.c.constants import bare, flexible_element
from cobindgen.c.layout import array_alignment, round_up
from cobindgen.outputs.python.plans import Entry, Inner, Plan, Split
from cobindgen.outputs.python.types import Shape, Types, sized


class Misaligned(Exception):
    """The layout is impossible with this `_pack_`. A smaller one is needed."""


class Bits(NamedTuple):
    """A bit-field, or a piece of one: its first bit in the record, and its width."""

    name: str
    first: int
    width: int
    size: int
    code: str
    signed: bool
    field: ir.Field | None


def plan(types: Types, record: ir.Record, names: dict[str, str], inner: Inner) -> Plan:
    """Return the plan of a complete record; `names` are its members' names in Python.

    `inner` is what it has from its anonymous members.
    """
    packs: tuple[int | None, ...] = (None, 8, 4, 2, 1)
    for pack in packs:
        try:
            found = Planner(types, record, names, pack, inner).plan()
        except Misaligned:
            continue
        if found.pieces and record.align == 1 and pack is None:
            packed = Planner(types, record, names, 1, inner).plan()
            return min(found, packed, key=lambda plan: plan.pieces)
        return found
    raise AssertionError("`_pack_ = 1` allows any layout")


class Planner:
    """Plans the layout of one record with one value of `_pack_`."""

    def __init__(
        self,
        types: Types,
        record: ir.Record,
        names: dict[str, str],
        pack: int | None,
        inner: Inner,
    ) -> None:
        assert record.size is not None and record.align is not None
        self.types = types
        self.record = record
        self.size = record.size
        # The size of a ctypes record is a multiple of its alignment.
        self.align = array_alignment(record.size, record.align)
        self.union = record.kind == "union"
        self.names = names
        self.pack = pack
        self.inner = inner
        self.taken = {*names.values(), *inner.names}
        self.entries: list[Entry] = []
        self.splits: list[Split] = []
        self.anonymous: list[str] = []
        self.members: list[str] = []
        self.cursor = self.end = 0
        self.low = self.high = 1
        # The integer type of the run of bit-fields that ends at the cursor.
        self.run: int | None = None
        self.flexible: ir.Type | None = None

    def plan(self) -> Plan:
        waiting: list[Bits] = []
        for field in self.record.fields:
            if field.bit_width is not None:
                waiting.append(self.bits(field))
                self.members.append(waiting[-1].name)
                if self.union:
                    self.place(waiting, self.size)
                    waiting = []
                continue
            self.place(waiting, field.offset)
            waiting = []
            self.member(field)
        self.place(waiting, self.size)
        align = self.raise_align()
        self.finish()
        names = tuple(entry.name for entry in self.entries)
        members = tuple(self.members)
        over = self.align > 16 and self.types.native
        return Plan(
            entries=tuple(self.entries),
            shape=Shape(self.low, self.high, over),
            splits=(*self.splits, *self.inner.splits),
            names=frozenset(self.taken),
            anonymous=tuple(self.anonymous),
            members=None if members == names else members,
            pack=self.pack,
            align=align,
            flexible=self.flexible,
        )

    # ---- members that are not bit-fields -----------------------------------------

    def member(self, field: ir.Field) -> None:
        low, high = map(self.packed, self.types.alignment(field.type))
        if field.offset % high or high > self.align:
            raise Misaligned
        if self.union:
            self.cursor = 0
        for align in (low, high):
            if round_up(self.cursor, align) != field.offset:
                self.pad(field.offset)
        name = self.name_of(field)
        self.add(Entry(name, None, field=field), field.size, low, high)
        self.members.append(name)
        element = flexible_element(field.type)
        if element is not None:
            self.flexible = element

    def name_of(self, field: ir.Field) -> str:
        if field.name is not None:
            return self.names[field.name]
        name = self.fresh(f"_unnamed{len(self.anonymous) + 1}")
        self.anonymous.append(name)
        return name

    # ---- bit-fields --------------------------------------------------------------

    def bits(self, field: ir.Field) -> Bits:
        assert field.name is not None
        assert field.bit_offset is not None and field.bit_width is not None
        integer = bare(field.type)
        assert isinstance(integer, ir.Integer)
        code = self.types.value(field.type)
        size = integer.size
        if integer.name in ("char", "_Bool"):
            # ctypes supports neither type for bit-fields.
            code = sized(size, integer.signed)
        elif size > 8:
            # A bit-field of __int128 that is no wider than 64 bits.
            code, size = sized(8, integer.signed), 8
        first = 8 * field.offset + field.bit_offset
        name = self.names[field.name]
        return Bits(name, first, field.bit_width, size, code, integer.signed, field)

    def place(self, fields: list[Bits], bound: int) -> None:
        """Place consecutive bit-fields before byte `bound`."""
        todo = [piece for bits in fields for piece in self.readable(bits)]
        while todo:
            if self.union:
                self.cursor = 0
            unit = self.unit(todo, bound)
            if unit is None and self.union:
                self.in_bytes(todo.pop())
                continue
            if unit is None:
                todo = self.split(todo, bound)
                continue
            start, size = unit
            inside = [bits for bits in todo if bits.first < 8 * (start + size)]
            self.write_unit(start, size, inside)
            todo = todo[len(inside) :]

    def readable(self, bits: Bits) -> list[Bits]:
        """Return the bit-field, or a piece whose descriptor converts it to a bool."""
        assert bits.field is not None
        if bits.width > 64:
            # ctypes has no integer type with so many bits.
            return self.pieces(bits)
        if is_bool(bits.field.type):
            return self.pieces(bits, whole=True)
        return [bits]

    def unit(self, todo: list[Bits], bound: int) -> tuple[int, int] | None:
        """Return the offset and the size of an integer for the first of `todo`.

        Each other one that begins in it is also inside. It has the declared type's size
        if possible.
        """
        first = todo[0]
        for size in dict.fromkeys((first.size, 8, 4, 2, 1)):
            align = self.packed(size)
            start = first.first // 8 // align * align
            end = start + size
            if start < self.cursor or end > bound or align > self.align:
                continue
            inside = [bits for bits in todo if bits.first < 8 * end]
            if all(bits.first + bits.width <= 8 * end for bits in inside):
                return start, size
        return None

    def split(self, todo: list[Bits], bound: int) -> list[Bits]:
        """Return the bit-fields, with the first that crosses a byte boundary split."""
        for i, bits in enumerate(todo):
            if bits.first // 8 != (bits.first + bits.width - 1) // 8:
                room = todo[i + 1].first if i + 1 < len(todo) else 8 * bound
                return [*todo[:i], *self.pieces(bits, room), *todo[i + 1 :]]
        raise Misaligned

    def in_bytes(self, bits: Bits) -> None:
        """Place a bit-field of a union that is smaller than an integer around it."""
        size = -(-bits.width // 8)
        name = self.fresh(f"_{bits.name}_bits")
        self.cursor = 0
        self.add(Entry(name, f"c_uint8 * {size}"), size, 1, 1)
        self.splits.append(
            Split(bits.name, (), bits.width, bits.signed, False, array=name)
        )

    def pieces(self, bits: Bits, room: int = 0, *, whole: bool = False) -> list[Bits]:
        """Return `bits` cut at boundaries of ctypes integers, up to the bit `room`."""
        assert bits.field is not None
        found: list[Bits] = []
        at, left = bits.first, bits.width
        while left:
            size = 1
            if at % 8 == 0:
                size = self.piece_size(at // 8, left, room)
            width = left if whole else min(left, 8 * size - at % 8)
            name = self.fresh(f"_{bits.name}_bits{len(found)}")
            unsigned = sized(size, False)
            found.append(Bits(name, at, width, size, unsigned, False, None))
            at, left = at + width, left - width
        type_ = bare(bits.field.type)
        assert isinstance(type_, ir.Integer)
        # The least significant piece is the first on little-endian targets.
        big = self.types.header.target.big_endian
        place = bits.width if big else 0
        places = []
        for piece in found:
            place -= piece.width if big else 0
            places.append((piece.name, place))
            place += 0 if big else piece.width
        boolean = is_bool(bits.field.type)
        self.splits.append(
            Split(bits.name, tuple(places), bits.width, type_.signed, boolean)
        )
        return found

    def piece_size(self, start: int, bits: int, room: int) -> int:
        """Return the size of the integer at byte `start` for `bits` bits.

        It is the smallest that contains them, or the largest that they fill.
        """
        sizes = [s for s in (1, 2, 4, 8) if self.may_begin(s, start)]
        for size in sizes:
            if 8 * size >= bits and 8 * (start + size) <= room:
                return size
        return max(s for s in sizes if s == 1 or 8 * s <= bits)

    def may_begin(self, size: int, start: int) -> bool:
        """Return whether an integer of `size` bytes can begin at byte `start`."""
        align = self.packed(size)
        return size == 1 or (start % align == 0 and align <= self.align)

    def write_unit(self, start: int, size: int, inside: list[Bits]) -> None:
        """Write the fields of one integer, with padding in its gaps."""
        align = self.packed(size)
        if self.cursor != start:
            # Python 3.14 puts a bit-field at the first place where it fits, as C on
            # Linux does. The bit-fields before it align its integer.
            self.pad(start)
        elif self.run is not None and (self.run != size or self.union):
            self.separate()
        at = 8 * start
        unsigned = sized(size, False)
        for bits in inside:
            if bits.first > at:
                self.gap(unsigned, bits.first - at)
            code = bits.code if bits.size == size else sized(size, bits.signed)
            self.entries.append(Entry(bits.name, code, bits.width, bits.field))
            at = bits.first + bits.width
        if at < 8 * (start + size) and not self.union:
            self.gap(unsigned, 8 * (start + size) - at)
        self.cursor = start + size
        self.end = max(self.end, self.cursor)
        self.low, self.high = max(self.low, align), max(self.high, align)
        self.run = size

    def gap(self, code: str, bits: int) -> None:
        self.entries.append(Entry(self.fresh("_pad"), code, bits))

    # ---- padding, alignment, size --------------------------------------------------

    def separate(self) -> None:
        self.entries.append(Entry(self.fresh("_pad"), "c_uint8 * 0"))
        self.run = None

    def add(self, entry: Entry, size: int, low: int, high: int) -> None:
        self.entries.append(entry)
        self.low, self.high = max(self.low, low), max(self.high, high)
        self.cursor = self.cursor if entry.field is None else entry.field.offset
        self.cursor += size
        self.end = max(self.end, self.cursor)
        self.run = None

    def pad(self, to: int) -> None:
        if to > self.cursor:
            entry = Entry(self.fresh("_pad"), f"c_uint8 * {to - self.cursor}")
            self.add(entry, to - self.cursor, 1, 1)

    def raise_align(self) -> int | None:
        """Align the class as the record. Return the value of `_align_`, None for none.

        `_align_` needs Python 3.13. If possible, a member of zero bytes aligns the
        class instead.
        """
        if self.low >= self.align:
            return None
        if self.align <= 8 and self.pack is None:
            entry = Entry(self.fresh("_align"), f"c_uint{8 * self.align} * 0")
            self.entries.insert(0, entry)
            self.low = self.high = self.align
            return None
        if self.high >= self.align:
            return None
        self.high = self.align
        return self.align

    def finish(self) -> None:
        """Give the class its size."""
        ends = {round_up(self.end, a) for a in (self.low, self.high)}
        if ends == {self.size}:
            return
        if self.end > self.size or any(self.size % a for a in (self.low, self.high)):
            raise Misaligned
        if self.union:
            self.cursor = 0
        self.pad(self.size)

    def packed(self, align: int) -> int:
        return align if self.pack is None else min(align, self.pack)

    def fresh(self, name: str) -> str:
        """Return `name`, with a number if it is taken."""
        number = 1
        chosen = name
        while chosen in self.taken:
            number += 1
            chosen = f"{name}{number}"
        self.taken.add(chosen)
        return chosen


def is_bool(type_: ir.Type) -> bool:
    inner = bare(type_)
    return isinstance(inner, ir.Integer) and inner.name == "_Bool"
