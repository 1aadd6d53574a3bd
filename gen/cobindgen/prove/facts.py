"""IR -> facts: every claim about a header, and the question that proves it."""

from collections.abc import Iterator

from cobindgen.c import ir
from cobindgen.c.constants import bare, flexible_element
from cobindgen.c.target import Abi
from cobindgen.prove.fact import (
    Fact,
    Subject,
    has_type,
    holds,
    is_number,
    subject,
)
from cobindgen.prove.macros import constant_facts, macro_facts
from cobindgen.toolchain.questions import Hide, Image

# The bit-fields of a larger record are not proven: each needs an image of that size, in
# bytes.
LARGEST_IMAGE = 1 << 16


def facts(header: ir.Header, abi: Abi) -> Iterator[Fact | Hide]:
    """Yield every claim about `header`.

    Macros come first. After them, macros with the name of a declaration are undefined,
    so that the questions reach the declaration.
    """
    records = {record.key: record for record in header.records}
    types = type_expressions(header)
    for macro in header.macros:
        match macro:
            case ir.Macro():
                yield from constant_facts(macro, abi)
            case ir.FunctionMacro():
                yield from macro_facts(macro, abi)
    yield from declared_facts(header, records, macro=True)
    for name in sorted(declared_names(header)):
        yield Hide(name)
    for record in header.records:
        if record.size is not None and record.key in types:
            yield from record_facts(record, types, records, header.target)
    for enum in header.enums:
        yield from enum_facts(enum)
    yield from declared_facts(header, records, macro=False)


# ---- typedefs, functions, variables ---------------------------------------------


def declared_facts(
    header: ir.Header, records: dict[str, ir.Record], *, macro: bool
) -> Iterator[Fact]:
    """Yield the facts about the types of typedefs, functions and variables.

    `macro`: only of the names that are macros, or only of the others.
    """
    declared: tuple[tuple[ir.Typedef | ir.Function | ir.Variable, str], ...] = (
        *((typedef, f"*({typedef.name} *)0") for typedef in header.typedefs),
        *((f, f.name) for f in header.functions if f.type.prototyped),
        *((variable, variable.name) for variable in header.variables),
    )
    for entry, expression in declared:
        if entry.macro == macro and not unnamed(entry.type, records):
            yield has_type(subject(entry), entry.name, expression, entry.type)


def declared_names(header: ir.Header) -> set[str]:
    """Return the names in the questions that a macro of the same name would hide."""
    names = {enumerator.name for enum in header.enums for enumerator in enum.constants}
    names |= {field.name for r in header.records for field in r.fields if field.name}
    names |= {record.name for record in header.records if record.name}
    names |= {typedef.name for typedef in header.typedefs if not typedef.macro}
    names |= {function.name for function in header.functions if not function.macro}
    names |= {variable.name for variable in header.variables if not variable.macro}
    # A macro cannot have this name (C11 6.10.8p4), and #undef rejects it.
    return names - {"defined"}


# ---- records --------------------------------------------------------------------


def type_expressions(header: ir.Header) -> dict[str, str]:
    """Return key -> a C expression for the type of the record.

    For a record without a name, the expression uses something of its type: a member, a
    typedef or a variable.
    """
    known: dict[str, str] = {}
    for record in header.records:
        if record.tagged:
            known[record.key] = record.key
        elif record.name is not None:
            known[record.key] = record.name

    def reach(type_: ir.Type, expression: str) -> bool:
        match bare(type_):
            case ir.RecordRef(key) if key not in known:
                known[key] = f"cobindgen_value({expression})"
                return True
            case ir.Array(element):
                return reach(element, f"({expression})[0]")
            case ir.Pointer(target):
                return reach(target, f"*({expression})")
            case _:
                return False

    for typedef in header.typedefs:
        reach(typedef.type, f"*({typedef.name} *)0")
    for variable in header.variables:
        reach(variable.type, variable.name)
    found = True
    while found:
        found = False
        for record in header.records:
            outer = known.get(record.key)
            for field in record.fields if outer else ():
                if field.name is not None:
                    found |= reach(field.type, f"(({outer} *)0)->{field.name}")
    return known


def record_facts(
    record: ir.Record,
    types: dict[str, str],
    records: dict[str, ir.Record],
    target: ir.Target,
) -> Iterator[Fact]:
    type_ = types[record.key]
    name = record.name or f"the {record.kind} at line {record.location.line}"
    whole = subject(record)
    assert record.size is not None
    said = f"{name} has {record.size} bytes"
    yield is_number(whole, said, f"sizeof({type_})", record.size)
    yield holds(
        whole,
        f"{name} is aligned to {record.align}",
        f"_Alignof({type_}) == {record.align}",
        f"_Alignof({type_})",
    )
    for owner, offset, field in named_fields(record, records):
        member = (owner.key, field.name)
        about = Subject(record, field.location or record.location, member)
        claim = f"{name}.{field.name}"
        if field.bit_width is not None:
            yield bit_field_fact(about, claim, type_, offset, field, record, target)
            continue
        value = f"(({type_} *)0)->{field.name}"
        place = f"cobindgen_offset({type_}, {field.name})"
        yield is_number(about, f"{claim} is at {offset}", place, offset)
        if flexible_element(field.type) is None:
            size = f"sizeof({value})"
            said = f"{claim} has {field.size} bytes"
            yield is_number(about, said, size, field.size)
        if not unnamed(field.type, records):
            yield has_type(about, claim, value, field.type)


def named_fields(
    record: ir.Record, records: dict[str, ir.Record], base: int = 0
) -> Iterator[tuple[ir.Record, int, ir.Field]]:
    """Yield the members that have a name in C: their record, offset in bytes, field."""
    for field in record.fields:
        inner = bare(field.type)
        if field.name is not None:
            yield record, base + field.offset, field
        elif isinstance(inner, ir.RecordRef):
            yield from named_fields(records[inner.key], records, base + field.offset)


def bit_field_fact(
    about: Subject,
    claim: str,
    type_: str,
    offset: int,
    field: ir.Field,
    record: ir.Record,
    target: ir.Target,
) -> Fact:
    """Return the fact about the place of a bit-field.

    The question is an object with all bits of the field set and all others zero. Its
    bytes show the place.
    """
    assert field.bit_width is not None and field.bit_offset is not None
    assert record.size is not None
    if record.size > LARGEST_IMAGE:
        reason = (
            f"is not asked about records over {LARGEST_IMAGE} bytes with bit-fields"
        )
        return Fact(about, claim, None, unasked=reason)
    ones = (1 << field.bit_width) - 1
    first = 8 * offset + field.bit_offset
    after = 8 * record.size - first - field.bit_width
    bits = ones << (after if target.big_endian else first)
    image = bits.to_bytes(record.size, target.byte_order)
    initializer = f"{{ .{field.name} = -1 }}"

    def place(found: bytes) -> str:
        bits = int.from_bytes(found, target.byte_order)
        before = (bits & -bits).bit_length() - 1
        if target.big_endian:
            before = 8 * len(found) - bits.bit_length()
        return f"{bits.bit_count()} bits from bit {before}"

    said = f"{claim} has {field.bit_width} bits from bit {first}"
    return Fact(about, said, Image(type_, initializer), image, place)


# ---- enums ----------------------------------------------------------------------


def enum_facts(enum: ir.Enum) -> Iterator[Fact]:
    for constant in enum.constants:
        yield holds(
            Subject(constant, constant.location or enum.location),
            f"{constant.name} is {constant.value}",
            equal(constant.name, constant.value),
            constant.name,
        )
    if enum.name is None:
        return
    type_ = enum.key if enum.tagged else enum.name
    about, integer = subject(enum), enum.integer
    said = f"{type_} has {integer.size} bytes"
    yield is_number(about, said, f"sizeof({type_})", integer.size)
    sign = "<" if integer.signed else ">"
    said = f"{type_} is {'signed' if integer.signed else 'unsigned'}"
    yield holds(about, said, f"({type_})-1 {sign} 0")


def equal(expression: str, value: int) -> str:
    """Return a C expression that is true if `expression` has `value`.

    A plain == is not enough: it may convert a negative number to an unsigned one.
    """
    sign = "<" if value < 0 else ">="
    bits = value & ((1 << 64) - 1)
    return f"(unsigned long long)({expression}) == {bits}ULL && ({expression}) {sign} 0"


def unnamed(type_: ir.Type, records: dict[str, ir.Record]) -> bool:
    """Return whether the type contains a record or enum that has no name in C."""
    match type_:
        case ir.RecordRef(key) | ir.EnumRef(key):
            return "@" in key or (key in records and records[key].scoped)
        case ir.Pointer(target):
            return unnamed(target, records)
        case ir.Array(element):
            return unnamed(element, records)
        case ir.Qualified(inner):
            return unnamed(inner, records)
        case ir.FunctionType(returns, params):
            parts = (returns, *(param.type for param in params))
            return any(unnamed(part, records) for part in parts)
        case _:
            return False
