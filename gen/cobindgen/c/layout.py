"""The layout of records: sizes, alignments, and the places of members and bit-fields.

The rules are those of System V as GCC and clang apply them (System V ABI, "Aggregates
and Unions" and "Bit-Fields"; GCC manual on `packed`, `aligned`, `#pragma pack`), and
Microsoft's rule for bit-fields. Positions are in bits, sizes and alignments in bytes.
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Member:
    """What the layout depends on for one member. Sizes and alignments are in bytes.

    `width`: the width of a bit-field, in bits. `aligned`: the alignment that an
    attribute of the member requests, 0 for none. `named`: false for an unnamed
    bit-field.
    """

    size: int
    align: int
    width: int | None = None
    packed: bool = False
    aligned: int = 0
    named: bool = True


@dataclass(frozen=True, slots=True)
class Rules:
    """What the layout depends on for the record as a whole.

    `pack`: the limit of `#pragma pack` in bytes, 0 for none. `aligned`: the alignment
    that an attribute of the record requests, in bytes, 0 for none. `ms`: bit-fields
    follow Microsoft's rule.
    """

    union: bool = False
    packed: bool = False
    pack: int = 0
    aligned: int = 0
    ms: bool = False
    anonymous_bitfields_align: bool = False
    clang: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """The layout of a record. `size` and `align` are in bytes.

    `positions`: the first bit of each member, counted from the start of the record.
    """

    size: int
    align: int
    positions: tuple[int, ...]


def array_alignment(size: int, align: int) -> int:
    """Return the largest alignment, at most `align`, that elements of `size` keep.

    Both are in bytes. In `typedef struct { char c; } T __attribute__((aligned(8)));`
    the size of T is not a multiple of its alignment, so C has no array of T.
    """
    while size % align:
        align //= 2
    return align


def round_up(value: int, to: int) -> int:
    return -(-value // to) * to


def lay_out(members: Sequence[Member], rules: Rules) -> Layout:
    """Return the layout of a struct or union with `members`."""
    place = _place_ms if rules.ms else _place
    end, align, positions = place(members, rules)
    align = max(align, rules.aligned)
    return Layout(round_up(round_up(end, 8) // 8, align), align, tuple(positions))


def _place(members: Sequence[Member], rules: Rules) -> tuple[int, int, list[int]]:
    """Place members by the System V rule.

    A bit-field begins where the previous one ends, unless it would cross a boundary of
    its declared type. Its type aligns the record.
    """
    position = end = 0
    record_align = 1
    positions = []
    for member in members:
        packed = member.packed or rules.packed
        position = 0 if rules.union else position
        if member.width is None:
            align = _member_align(member, packed, rules.pack)
            record_align = max(record_align, align)
            position = round_up(position, align * 8)
            size = member.size * 8
        else:
            if member.named or rules.anonymous_bitfields_align:
                record_align = max(
                    record_align, _bit_field_align(member, packed, rules.pack)
                )
            position = _bit_field_position(
                member, packed, rules.pack, position, rules.clang
            )
            size = member.width
        positions.append(position)
        position += size
        end = max(end, position)
    return end, record_align, positions


def _member_align(member: Member, packed: bool, pack: int) -> int:
    """Return the alignment of a member that is not a bit-field.

    `packed` cancels the alignment of the type, but not that of the member's attribute.
    """
    return _capped(max(1 if packed else member.align, member.aligned), pack)


def _capped(align: int, pack: int) -> int:
    """Return `align` limited by `#pragma pack (pack)`.

    A `pack` of 0 means no pragma.
    """
    return min(align, pack) if pack else align


def _bit_field_align(member: Member, packed: bool, pack: int) -> int:
    """Return the alignment that a bit-field requires of its record.

    Packing does not affect a bit-field of zero width (GCC manual, `-mms-bitfields`, and
    GCC's layout code).
    """
    if member.width == 0:
        return max(member.align, member.aligned)
    align = 1 if packed and not pack else member.align
    return _capped(max(align, member.aligned), pack)


def _bit_field_position(
    member: Member, packed: bool, pack: int, position: int, clang: bool
) -> int:
    unit = member.align * 8
    if member.width == 0:
        return round_up(position, max(unit, member.aligned * 8))
    assert member.width is not None
    # clang ignores an alignment above the limit, and GCC reduces it to the limit.
    if member.aligned and not (
        clang and _capped(member.aligned, pack) < member.aligned
    ):
        position = round_up(position, _capped(member.aligned, pack) * 8)
    # In a packed record, bit-fields follow each other without a gap.
    if not packed and not pack:
        begin = position % unit
        if clang:
            crosses = begin + member.width > member.size * 8
        else:
            # GCC counts alignment units. A type that is smaller than its alignment has
            # none. GCC treats a bit-field that fills an aligned integer as an integer.
            whole = member.width in (8, 16, 32, 64) and position % member.width == 0
            units = -(-(begin + member.width) // unit)
            crosses = units > member.size * 8 // unit and not whole
        if crosses:
            position = round_up(position, unit)
    return position


def _place_ms(members: Sequence[Member], rules: Rules) -> tuple[int, int, list[int]]:
    """Place members by Microsoft's rule, as GCC applies it for `ms_struct` and mingw.

    Consecutive bit-fields whose types have the same size are a run: they share units of
    that size. The member after a run begins after its last unit, aligned also for the
    run's type. A bit-field of zero width only ends a run.
    """
    position = end = left = 0
    record_align = 1
    run: Member | None = None
    positions = []
    for member in members:
        packed = member.packed or rules.packed
        if rules.union:
            position, run = 0, None
        record_align = max(record_align, _ms_align(member, run, packed, rules))
        if run is not None and member.width and run.size == member.size:
            if left < member.width:
                align = _capped(max(member.aligned, 1), rules.pack)
                position = round_up(position + left, 8 * align)
                left = 8 * member.size
            left -= member.width
            run = member
        else:
            if run is not None:
                position += left
            before = run
            run = member if member.width else None
            # It ends no run, so it has no effect of its own.
            alone = member.width == 0 and before is None
            if not alone or member.aligned:
                align = 1 if alone else member.align
                if before is not None and not before.packed:
                    align = max(align, before.align)
                align = max(1 if packed else align, member.aligned)
                if not (alone and rules.clang):
                    align = _capped(align, rules.pack)
                position = round_up(position, 8 * align)
            left = 8 * member.size - member.width if member.width else 0
        positions.append(position)
        position += 8 * member.size if member.width is None else member.width
        # In a union, clang gives a bit-field the whole unit, but no alignment.
        whole = rules.clang or not rules.union
        end = max(end, position + left if whole else position)
    return end, record_align, positions


def _ms_align(member: Member, run: Member | None, packed: bool, rules: Rules) -> int:
    """Return the alignment that a member requires of its record by Microsoft's rule."""
    if member.width is None:
        return _member_align(member, packed, rules.pack)
    if rules.clang and rules.union:
        return 1
    if member.width == 0 and run is None:
        return max(member.aligned, 1) if rules.clang else 1
    if member.width and packed:
        return 1
    return _capped(max(member.align, member.aligned), rules.pack)
