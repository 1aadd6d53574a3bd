"""Where members lie: size, alignment and offsets as the compiler has them.

The System V rules as GCC and clang apply them (System V ABI, "Aggregates and
Unions" and "Bit-Fields"; GCC manual on `packed`, `aligned`, `#pragma pack`), and
Microsoft's rule for bit-fields. Positions within are in bits.
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Member:
    """What layout needs to know of a member; sizes and alignments in bytes.

    `width` is a bit-field's in bits; `aligned` an alignment asked for on the
    member itself, 0 for none; `named` is false for unnamed bit-fields.
    """

    size: int
    align: int
    width: int | None = None
    packed: bool = False
    aligned: int = 0
    named: bool = True


@dataclass(frozen=True, slots=True)
class Rules:
    """The record's own: union or struct, `#pragma pack` cap in bytes (0 none),
    alignment asked for in bytes, and the ABI's bit-field rule."""

    union: bool = False
    packed: bool = False
    pack: int = 0
    aligned: int = 0
    ms: bool = False
    anonymous_bitfields_align: bool = False
    clang: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """`positions`: each member's first bit, counted from the record's start.
    `size` and `align` in bytes."""

    size: int
    align: int
    positions: tuple[int, ...]


def round_up(value: int, to: int) -> int:
    return -(-value // to) * to


def lay_out(members: Sequence[Member], rules: Rules) -> Layout:
    """The layout of a struct or union with `members`."""
    place = _place_ms if rules.ms else _place
    end, align, positions = place(members, rules)
    align = max(align, rules.aligned)
    return Layout(round_up(round_up(end, 8) // 8, align), align, tuple(positions))


def _place(members: Sequence[Member], rules: Rules) -> tuple[int, int, list[int]]:
    """System V: a bit-field lies where the last one ended unless it would cross a
    boundary of its declared type; its type aligns the record."""
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
    """A plain member's alignment: `packed` drops the type's, but not the member's."""
    return _capped(max(1 if packed else member.align, member.aligned), pack)


def _capped(align: int, pack: int) -> int:
    """`align` under `#pragma pack (pack)`; 0 stands for no pragma."""
    return min(align, pack) if pack else align


def _bit_field_align(member: Member, packed: bool, pack: int) -> int:
    """What a bit-field adds to the record's alignment. One of zero width is not
    influenced by packing (GCC manual, `-mms-bitfields`, and its layout code)."""
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
    if member.aligned:
        position = round_up(position, _capped(member.aligned, pack) * 8)
    # Under packing bit-fields follow each other without a gap.
    if not packed and not pack:
        begin = position % unit
        if clang:
            crosses = begin + member.width > member.size * 8
        else:
            # GCC counts the units; a type aligned to more than its size fills none.
            crosses = -(-(begin + member.width) // unit) > member.size * 8 // unit
        if crosses:
            position = round_up(position, unit)
    return position


def _place_ms(members: Sequence[Member], rules: Rules) -> tuple[int, int, list[int]]:
    """Microsoft, as GCC has it for `ms_struct` and mingw: bit-fields whose types have
    one size share units of that size. The member after such a run begins behind its
    unit, aligned for the run's type too. A bit-field of zero width only ends a run."""
    position = end = left = 0
    record_align = 1
    run: Member | None = None
    positions = []
    for member in members:
        packed = member.packed or rules.packed
        if rules.union:
            position, run = 0, None
        record_align = max(record_align, _ms_align(member, run, packed, rules.pack))
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
            if member.width != 0 or before is not None or member.aligned:
                align = 1 if member.width == 0 and before is None else member.align
                if before is not None and not before.packed:
                    align = max(align, before.align)
                align = max(1 if packed else align, member.aligned)
                position = round_up(position, 8 * _capped(align, rules.pack))
            left = 8 * member.size - member.width if member.width else 0
        positions.append(position)
        position += 8 * member.size if member.width is None else member.width
        end = max(end, position, 0 if rules.union else position + left)
    return end, record_align, positions


def _ms_align(member: Member, run: Member | None, packed: bool, pack: int) -> int:
    """What a member adds to the record's alignment under Microsoft's rule."""
    if member.width is None:
        return _member_align(member, packed, pack)
    if packed if member.width else run is None:
        return 1
    return _capped(max(member.align, member.aligned), pack)
