"""IR -> facts: every claim about a header, and the question that proves it."""

import re
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from cobindgen.c import ir
from cobindgen.c.constants import NotConstant, bare, fold
from cobindgen.c.spelling import spell
from cobindgen.c.target import Abi
from cobindgen.diagnostics import Location
from cobindgen.toolchain.questions import Assertion, Hide, Image, Question

BOOL = re.compile(r"\bbool\b")
# What a function-like macro is tried on.
SAMPLES = (0, 1, 7, 4096)


@dataclass(frozen=True, slots=True)
class Fact:
    """One claim about a declaration, and the question that proves it.

    `image` is what the bytes must begin with, and `read` says what others mean;
    `value` is an expression to ask for where the claim about it is wrong."""

    claim: str
    location: Location
    question: Question
    image: bytes | None = None
    read: Callable[[bytes], str] = bytes.hex
    value: str | None = None


def facts(header: ir.Header, abi: Abi) -> Iterator[Fact]:
    records = {record.key: record for record in header.records}
    types = dict(type_expressions(header, records))
    for macro in header.macros:
        match macro:
            case ir.Macro():
                yield from constant_facts(macro, abi)
            case ir.FunctionMacro():
                yield from macro_facts(macro, abi)
    yield from declared_facts(header, records, macro=True)
    for name in sorted(declared_names(header)):
        yield Fact("", Location(header.headers[0], 1), Hide(name))
    for record in header.records:
        if record.size is not None and record.key in types:
            yield from record_facts(record, types, records, header.target.big_endian)
    for enum in header.enums:
        yield from enum_facts(enum)
    yield from declared_facts(header, records, macro=False)


def declared_facts(
    header: ir.Header, records: dict[str, ir.Record], *, macro: bool
) -> Iterator[Fact]:
    """Of types, functions and variables; `macro`: of those that are by a macro."""
    for typedef in header.typedefs:
        if typedef.macro == macro and not unnamed(typedef.type, records):
            claim = f"{typedef.name} is {spell(typedef.type)}"
            value = f"*({typedef.name} *)0"
            yield has_type(claim, typedef.location, value, typedef.type)
    for function in header.functions:
        known = function.type.prototyped and not unnamed(function.type, records)
        if function.macro == macro and known:
            claim = f"{function.name} is {spell(function.type)}"
            yield has_type(claim, function.location, function.name, function.type)
    for variable in header.variables:
        if variable.macro == macro and not unnamed(variable.type, records):
            claim = f"{variable.name} is {spell(variable.type)}"
            yield has_type(claim, variable.location, variable.name, variable.type)


def declared_names(header: ir.Header) -> set[str]:
    """What the facts mention, and a macro of the same name would hide."""
    names = {enumerator.name for enum in header.enums for enumerator in enum.constants}
    names |= {field.name for r in header.records for field in r.fields if field.name}
    names |= {record.name for record in header.records if record.name}
    names |= {typedef.name for typedef in header.typedefs if not typedef.macro}
    names |= {function.name for function in header.functions if not function.macro}
    names |= {variable.name for variable in header.variables if not variable.macro}
    # No macro can be called so, and none undefined.
    return names - {"defined"}


def type_expressions(
    header: ir.Header, records: dict[str, ir.Record]
) -> Iterator[tuple[str, str]]:
    """Key -> how C names the record; an untagged one through what holds it."""
    known: dict[str, str] = {}
    for record in header.records:
        if record.tagged:
            known[record.key] = record.key
        elif record.name is not None:
            known[record.key] = record.name
    changed = True
    while changed:
        changed = False
        for record in header.records:
            outer = known.get(record.key)
            for field in record.fields if outer else ():
                inner = bare(field.type)
                if (
                    field.name is not None
                    and isinstance(inner, ir.RecordRef)
                    and inner.key not in known
                ):
                    known[inner.key] = f"cobindgen_value((({outer} *)0)->{field.name})"
                    changed = True
    yield from known.items()


def record_facts(
    record: ir.Record,
    types: dict[str, str],
    records: dict[str, ir.Record],
    big_endian: bool,
) -> Iterator[Fact]:
    type_ = types[record.key]
    name = record.name or type_
    where = record.location
    assert record.size is not None
    claim = f"{name} has {record.size} bytes"
    yield is_number(claim, where, f"sizeof({type_})", record.size)
    yield holds(
        f"{name} is aligned to {record.align}",
        where,
        # `typedef struct {…} T __attribute__((aligned))`: the record has no name of
        # its own, and T may be aligned further.
        f"_Alignof({type_}) == {record.align}"
        if record.tagged
        else f"_Alignof({type_}) % {record.align} == 0",
        f"_Alignof({type_})",
    )
    for offset, field in named_fields(record, records):
        claim = f"{name}.{field.name}"
        member = f"(({type_} *)0)->{field.name}"
        if field.bit_width is not None:
            yield bit_field_fact(claim, where, type_, offset, field, record, big_endian)
            continue
        place = f"cobindgen_offset({type_}, {field.name})"
        yield is_number(f"{claim} is at {offset}", where, place, offset)
        if not flexible(field.type):
            said = f"{claim} has {field.size} bytes"
            yield is_number(said, where, f"sizeof({member})", field.size)
        if not unnamed(field.type, records):
            said = f"{claim} is {spell(field.type)}"
            yield has_type(said, where, member, field.type)


def named_fields(
    record: ir.Record, records: dict[str, ir.Record], base: int = 0
) -> Iterator[tuple[int, ir.Field]]:
    """The members that C reaches by name, and their offsets in bytes."""
    for field in record.fields:
        inner = bare(field.type)
        if field.name is not None:
            yield base + field.offset, field
        elif isinstance(inner, ir.RecordRef):
            yield from named_fields(records[inner.key], records, base + field.offset)


def bit_field_fact(
    claim: str,
    where: Location,
    type_: str,
    offset: int,
    field: ir.Field,
    record: ir.Record,
    big_endian: bool,
) -> Fact:
    """All bits of one member set, the others zero: the image shows its place."""
    assert field.bit_width is not None and field.bit_offset is not None
    assert record.size is not None
    ones = (1 << field.bit_width) - 1
    first = 8 * offset + field.bit_offset
    if big_endian:
        bits = ones << (8 * record.size - first - field.bit_width)
        image = bits.to_bytes(record.size, "big")
    else:
        image = (ones << first).to_bytes(record.size, "little")
    initializer = f"{{ .{field.name} = -1 }}"

    def place(found: bytes) -> str:
        bits = int.from_bytes(found, "big" if big_endian else "little")
        before = (bits & -bits).bit_length() - 1
        if big_endian:
            before = 8 * len(found) - bits.bit_length()
        return f"{bits.bit_count()} bits from bit {before}"

    said = f"{claim} has {field.bit_width} bits from bit {first}"
    return Fact(said, where, Image(type_, initializer), image, place)


def enum_facts(enum: ir.Enum) -> Iterator[Fact]:
    for constant in enum.constants:
        yield holds(
            f"{constant.name} is {constant.value}",
            enum.location,
            equal(constant.name, constant.value),
            constant.name,
        )
    if enum.name is None:
        return
    type_ = enum.key if enum.tagged else enum.name
    claim = f"{type_} has {enum.integer.size} bytes"
    yield is_number(claim, enum.location, f"sizeof({type_})", enum.integer.size)
    sign = "<" if enum.integer.signed else ">"
    yield holds(
        f"{type_} is {'signed' if enum.integer.signed else 'unsigned'}",
        enum.location,
        f"({type_})-1 {sign} 0",
    )


def equal(expression: str, value: int) -> str:
    """That an integer expression has `value`: C's == would convert the sign away."""
    sign = "<" if value < 0 else ">="
    bits = value & ((1 << 64) - 1)
    return f"(unsigned long long)({expression}) == {bits}ULL && ({expression}) {sign} 0"


def constant_facts(macro: ir.Macro, abi: Abi) -> Iterator[Fact]:
    where, value = macro.location, macro.value
    claim = f"{macro.name} is {value!r}"
    inner = bare(macro.type)
    match value:
        case int() if isinstance(inner, ir.Pointer):
            return
        case int():
            size = 16 if isinstance(inner, ir.Integer) and inner.size > 8 else 8
            yield number_fact(claim, where, value, f"({macro.name})", abi, size)
        case bytes():
            size = len(value) + 1
            image = value + b"\0"
            type_ = f"char cobindgen_text[{size}]"
            question = Image(f"struct {{ {type_}; }}", f"{{ {macro.name} }}")
            yield Fact(claim, where, question, image, text)
        case str():
            return
        case float() if value == value:
            # No static assertion: a comparison of these is no integer constant
            # expression (6.6p6).
            packed = struct.pack(">d" if abi.target.big_endian else "<d", value)
            question = Image("double", f"(double)({macro.name})")
            yield Fact(claim, where, question, packed, value=f"({macro.name})")
        case float():
            return
    if isinstance(value, int | float) and not macro.object:
        yield same(
            f"{macro.name} is of type {spell(macro.type)}",
            where,
            f"cobindgen_value({macro.name})",
            c_type(macro.type),
        )


def text(found: bytes) -> str:
    """The string that `found` begins with, which may go on behind it."""
    string, end, _ = found.partition(b"\0")
    return f"{string!r}{'' if end else ' and on'}"


def number_fact(
    claim: str, where: Location, value: int, expression: str, abi: Abi, size: int = 8
) -> Fact:
    """An image, which takes more for a constant than clang's assertions do."""
    order: Literal["big", "little"] = "big" if abi.target.big_endian else "little"
    image = (value & ((1 << 8 * size) - 1)).to_bytes(size, order)
    type_ = f"unsigned {'long long' if size == 8 else '__int128'}"
    return Fact(claim, where, Image(type_, expression), image, value=expression)


def macro_facts(macro: ir.FunctionMacro, abi: Abi) -> Iterator[Fact]:
    """The macro called with a few constants, where C defines the result."""
    for sample in SAMPLES:
        constants = dict.fromkeys(macro.params, sample)
        try:
            number = fold(substitute(macro.expression, constants, abi), abi)
        except NotConstant:
            continue
        if not isinstance(number.value, int):
            continue
        call = f"{macro.name}({', '.join([str(sample)] * len(macro.params))})"
        claim = f"{call} is {number.value}"
        yield number_fact(claim, macro.location, number.value, f"({call})", abi)


def substitute(
    expression: ir.Expression, values: dict[str, int], abi: Abi
) -> ir.Expression:
    def on(part: ir.Expression) -> ir.Expression:
        match part:
            case ir.Argument(name):
                return ir.Constant(values[name], abi.integers["int"])
            case ir.Constant():
                return part
            case ir.Unary(op, operand):
                return ir.Unary(op, on(operand))
            case ir.Binary(op, left, right):
                return ir.Binary(op, on(left), on(right))
            case ir.Conditional(condition, then, otherwise):
                return ir.Conditional(on(condition), on(then), on(otherwise))
            case ir.Cast(type_, operand):
                return ir.Cast(type_, on(operand))

    return on(expression)


def holds(
    claim: str, where: Location, expression: str, value: str | None = None
) -> Fact:
    return Fact(claim, where, Assertion(expression), value=value)


def is_number(claim: str, where: Location, expression: str, number: int) -> Fact:
    return holds(claim, where, f"{expression} == {number}", expression)


def same(claim: str, where: Location, left: str, right: str) -> Fact:
    return holds(claim, where, f"cobindgen_same({left}, {right})")


def has_type(claim: str, where: Location, expression: str, type_: ir.Type) -> Fact:
    """That `expression` is of `type_`."""
    pointer = type_.type if isinstance(type_, ir.Qualified) else type_
    if isinstance(pointer, ir.Pointer) and isinstance(pointer.target, ir.FunctionType):
        # GCC takes `noreturn` for a part of a pointer's type, and in no type's name.
        expression, type_ = f"*{expression}", pointer.target
    if isinstance(type_, ir.FunctionType) and type_.variadic and not type_.params:
        # clang 19 can't read `int (...)`, only `int (*)(...)`.
        expression, type_ = f"&{expression}", ir.Pointer(type_, 0)
    return same(claim, where, f"cobindgen_value({expression})", c_type(type_))


def c_type(type_: ir.Type) -> str:
    """The type's name for the compiler, which may not know `bool`."""
    return BOOL.sub("_Bool", spell(type_))


def flexible(type_: ir.Type) -> bool:
    inner = bare(type_)
    return isinstance(inner, ir.Array) and inner.length is None


def unnamed(type_: ir.Type, records: dict[str, ir.Record]) -> bool:
    """Is there a record or enum in it that C has no name for?"""
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
