"""How ctypes passes a record by value.

ctypes gives libffi a list of the members. If libffi then does what the ABI requires,
the class of the record is passed. libffi does not support unions, bit-fields and packed
records. For these, a stand-in is passed: a struct of plain members that the ABI passes
in the same registers or in the same place on the stack. If neither is right, the
function needs glue in C.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from cobindgen.c import ir
from cobindgen.c.constants import bare, element
from cobindgen.c.layout import array_alignment

# System V ABI, AMD64 supplement, 3.2.3. Stand-ins are implemented for this ABI only.
SYSTEM_V = frozenset(["x86_64-linux", "x86_64-darwin"])
EIGHTBYTE = 8
# A larger record is passed in memory, whatever its members are.
LARGEST_IN_REGISTERS = 16
# The largest record that any ABI passes in registers is one of 8 doubles, on 64-bit
# PowerPC. In it, ctypes describes an array in an array as a pointer (CPython,
# Modules/_ctypes/stgdict.c, MAX_STRUCT_SIZE).
LARGEST_ANYWHERE = 64


class NeedsGlue(Exception):
    """ctypes cannot pass the record. The message says why."""


class Direct(NamedTuple):
    """ctypes passes the class of the record itself."""


class StandIn(NamedTuple):
    """A struct with `count` members of each ctypes type is passed instead."""

    members: tuple[tuple[str, int], ...]


INTEGER_REGISTERS, SSE_REGISTERS = 6, 8

Class = Literal["integer", "sse"]
Records = Mapping[str, ir.Record]


def passing(
    record: ir.Record, records: Records, targets: tuple[ir.Target, ...]
) -> Direct | StandIn:
    """Return how to pass `record` on all `targets`. Raises NeedsGlue."""
    name = record.name or "an unnamed record"
    if record.size is None or record.align is None:
        raise NeedsGlue(f"{name}, which is incomplete, by value")
    if is_direct(record, records):
        return Direct()
    for target in targets:
        if target.name not in SYSTEM_V:
            raise NeedsGlue(f"{name} by value, which ctypes cannot do on {target.name}")
    try:
        return StandIn(stand_in(record, records))
    except NeedsGlue as error:
        raise NeedsGlue(f"{name} by value, which ctypes cannot do: {error}") from None


def returned(
    record: ir.Record, records: Records, targets: tuple[ir.Target, ...]
) -> str:
    """Return the ctypes type that a callback returns instead of a record.

    It is the type of a register, or `c_void_p` for the address of a record in memory.
    Raises NeedsGlue.
    """
    passing(record, records, targets)
    where = f"{record.name or 'an unnamed record'} as a result, which ctypes cannot do"
    for target in targets:
        if target.name not in SYSTEM_V:
            raise NeedsGlue(f"{where} on {target.name}")
    assert record.size is not None
    if record.size > LARGEST_IN_REGISTERS:
        return "c_void_p"
    if record.size > EIGHTBYTE:
        raise NeedsGlue(f"{where}: it is in two registers")
    ((code, _),) = stand_in(record, records)
    if code.startswith("c_uint"):
        return "c_uint64"
    return "c_float" if record.size == 4 else "c_double"


# ---- records that ctypes passes as they are -----------------------------------------


def is_direct(record: ir.Record, records: Records) -> bool:
    """Return whether all members are plain and where they are without attributes."""
    if (
        record.kind == "union"
        or not record.size
        or not has_natural_layout(record, records)
    ):
        return False
    return all(is_direct_member(f.type, records, record.size) for f in record.fields)


def is_direct_member(type_: ir.Type, records: Records, whole: int) -> bool:
    """Return whether a member of a record of `whole` bytes is plain."""
    match bare(type_):
        case ir.Integer(size=size):
            return size <= EIGHTBYTE
        case ir.Floating(name, size):
            # libffi passes a small struct with a `long double` in memory, the ABI in a
            # register.
            return name in ("float", "double") or (
                name == "long double"
                and (whole > LARGEST_IN_REGISTERS or size == EIGHTBYTE)
            )
        case ir.Pointer():
            return True
        case ir.Complex(part):
            return is_direct_member(part, records, whole)
        case ir.Array(element, length):
            # A complex number is an array too.
            nested = isinstance(bare(element), ir.Array | ir.Complex)
            return (
                bool(length)
                and (whole > LARGEST_ANYWHERE or not nested)
                and is_direct_member(element, records, whole)
            )
        case ir.RecordRef(key):
            return is_direct(records[key], records)
        case _:
            return False


def has_natural_layout(record: ir.Record, records: Records) -> bool:
    """Return whether each member is at the next multiple of its alignment.

    Size and alignment of the record must also follow from its members.
    """
    if record.denied or record.unnamed_bits:
        return False
    end, align = 0, 1
    for field in record.fields:
        step = natural_align(field.type, records)
        if field.bit_width is not None or step is None:
            return False
        if field.offset != -(-end // step) * step:
            return False
        end, align = field.offset + field.size, max(align, step)
    return (record.size, record.align) == (-(-end // align) * align, align)


def natural_align(type_: ir.Type, records: Records) -> int | None:
    """Return the alignment of a member in bytes, or None if ctypes has another one."""
    inner = bare(element(type_))
    align = align_of(inner, records)
    if isinstance(inner, ir.RecordRef) and align is not None:
        size = records[inner.key].size
        return align if size and array_alignment(size, align) == align else None
    return align


def align_of(type_: ir.Type, records: Records) -> int | None:
    """Return the alignment of a type in bytes, or None if it cannot be in a member."""
    match bare(type_):
        case ir.Integer(align=align) | ir.Floating(align=align):
            return align
        case ir.Pointer(size=size):
            return size
        case ir.Complex(part):
            return part.align
        case ir.Array(element):
            return align_of(element, records)
        case ir.RecordRef(key):
            return records[key].align
        case _:
            return None


# ---- stand-ins -----------------------------------------------------------------------


def stand_in(record: ir.Record, records: Records) -> tuple[tuple[str, int], ...]:
    """Return the members of a struct that the ABI passes as it passes `record`."""
    size, align = record.size, record.align
    assert size is not None and align is not None
    if is_empty(record, records):
        # GCC passes nothing, and clang passes the bytes of one that is large.
        raise NeedsGlue("it has no members")
    if align > EIGHTBYTE:
        raise NeedsGlue(f"it is aligned to {align}")
    align = array_alignment(size, align)
    integer = f"c_uint{8 * align}"
    if size > LARGEST_IN_REGISTERS:
        return ((integer, size // align),)
    members = []
    for i, class_ in enumerate(classes(size, scalars(record, records, 0))):
        count = min(EIGHTBYTE, size - EIGHTBYTE * i) // align
        if class_ == "integer":
            members.append((integer, count))
            continue
        if class_ is None:
            raise NeedsGlue("it has eight bytes of padding")
        if has_unnamed_bits(record, records):
            # In a union and beside a float, they are an integer to some compilers.
            raise NeedsGlue("it has a bit-field without a name and a float")
        if align < 4:
            raise NeedsGlue(f"it has a float, and is aligned to {align}")
        members.append(("c_float" if align == 4 else "c_double", count))
    return tuple(members)


def classes(
    size: int, scalars: Iterable[tuple[int, int, Class]]
) -> Iterator[Class | None]:
    """Yield the class of each eightbyte of a value, None for padding."""
    found = [set[Class]() for _ in range(-(-size // EIGHTBYTE))]
    for offset, end, class_ in scalars:
        for i in range(offset // EIGHTBYTE, -(-end // EIGHTBYTE)):
            found[i].add(class_)
    for each in found:
        yield "integer" if "integer" in each else "sse" if each else None


def is_empty(record: ir.Record, records: Records) -> bool:
    """Return whether all members are records without members, or have no bytes."""
    for field in record.fields:
        inner = bare(element(field.type))
        if field.size and not (
            isinstance(inner, ir.RecordRef) and is_empty(records[inner.key], records)
        ):
            return False
    return True


def has_unnamed_bits(record: ir.Record, records: Records) -> bool:
    """Return whether it, or a record in it, has a bit-field without a name."""
    return record.unnamed_bits or any(
        has_unnamed_bits(records[inner.key], records)
        for field in record.fields
        if isinstance(inner := bare(element(field.type)), ir.RecordRef)
    )


def scalars(
    record: ir.Record, records: Records, at: int
) -> Iterator[tuple[int, int, Class]]:
    """Yield begin and end of each scalar in a record, in bytes, and its class.

    Raises NeedsGlue for a member that is skipped, packed, or not a plain scalar.
    """
    if record.denied:
        raise NeedsGlue(f"its member {record.denied[0].name} is skipped")
    for field in record.fields:
        if field.bit_width is not None:
            assert field.bit_offset is not None
            first = 8 * (at + field.offset) + field.bit_offset
            # GCC takes the smallest integer that has the bits for the member of the
            # union, and passes a record with an integer that is not aligned in memory.
            integer = max(8, 1 << (field.bit_width - 1).bit_length())
            if record.kind == "union" and first % integer:
                raise NeedsGlue("a union in it has a bit-field that is not aligned")
            yield first // 8, -(-(first + field.bit_width) // 8), "integer"
        else:
            align = align_of(field.type, records)
            if align is None or (at + field.offset) % align:
                # clang passes such a record in memory, GCC not always.
                raise NeedsGlue("it is packed")
            yield from scalars_of(field.type, records, at + field.offset)


def scalars_of(
    type_: ir.Type, records: Records, at: int
) -> Iterator[tuple[int, int, Class]]:
    inner = bare(type_)
    match inner:
        case ir.Integer(size=size) | ir.Pointer(size=size) if size <= EIGHTBYTE:
            yield placed(at, size, "integer")
        case ir.Floating(size=size) if size in (4, 8):
            yield placed(at, size, "sse")
        case ir.Complex(part):
            yield from scalars_of(part, records, at)
            yield from scalars_of(part, records, at + part.size)
        case ir.Array(element, length) if length:
            for i in range(length):
                yield from scalars_of(
                    element, records, at + i * size_of(element, records)
                )
        case ir.RecordRef(key):
            yield from scalars(records[key], records, at)
        case ir.Integer(name) | ir.Floating(name):
            raise NeedsGlue(f"it has a {name}")
        case _:
            raise NeedsGlue("it has a member that is not a plain scalar")


def placed(at: int, size: int, class_: Class) -> tuple[int, int, Class]:
    if at % size:
        # The ABI passes such a record in memory, however small it is.
        raise NeedsGlue("it is packed")
    return at, at + size, class_


def size_of(type_: ir.Type, records: Records) -> int:
    inner = bare(type_)
    match inner:
        case ir.Integer(size=size) | ir.Floating(size=size) | ir.Pointer(size=size):
            return size
        case ir.Complex(part):
            return 2 * part.size
        case ir.Array(element, length):
            return (length or 0) * size_of(element, records)
        case ir.RecordRef(key):
            # The record may have been incomplete where it is mentioned.
            return records[key].size or 0
        case _:
            raise NeedsGlue("it has a member that is not a plain scalar")


# ---- the other arguments -------------------------------------------------------------


def overwriting(
    returns: ir.Type, params: Sequence[ir.Type], records: Records
) -> int | None:
    """Return the number of a record that libffi writes over an argument before it.

    Before version 3.4.7, libffi copies all of a record to the place of the last integer
    register. The first floating register is after it (libffi issue 574).
    """
    # The address of a result in memory is the first argument.
    inner = bare(returns)
    in_memory = (
        isinstance(inner, ir.RecordRef)
        and size_of(inner, records) > LARGEST_IN_REGISTERS
    )
    integers, floats = int(in_memory), 0
    for i, param in enumerate(params):
        needed = registers(param, records)
        last = integers == INTEGER_REGISTERS - 1
        if needed == ["integer", "sse"] and last and floats:
            return i
        more = integers + needed.count("integer"), floats + needed.count("sse")
        if more[0] <= INTEGER_REGISTERS and more[1] <= SSE_REGISTERS:
            integers, floats = more
    return None


def registers(type_: ir.Type, records: Records) -> list[Class | None]:
    """Return the classes of the registers for an argument, none if it is in memory."""
    inner = bare(type_)
    if isinstance(inner, ir.VaList):
        # Its address is passed.
        return ["integer"]
    size = size_of(inner, records)
    long_double = isinstance(inner, ir.Floating) and size > EIGHTBYTE
    if size > LARGEST_IN_REGISTERS or long_double:
        return []
    return list(classes(size, scalars_of(inner, records, 0)))
