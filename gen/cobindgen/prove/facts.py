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
from cobindgen.toolchain.questions import Assertion, Hide, Image

BOOL = re.compile(r"\bbool\b")
# What a function-like macro is tried on.
SAMPLES = (0, 1, 7, 4096)


Declared = (
    ir.Record
    | ir.Enum
    | ir.Macro
    | ir.FunctionMacro
    | ir.Typedef
    | ir.Function
    | ir.Variable
)


@dataclass(frozen=True, slots=True)
class Subject:
    """What a fact is about: an entry of the header, and the place of the part that the
    fact names (a member of the record, say)."""

    entry: Declared | ir.Enumerator
    location: Location


@dataclass(frozen=True, slots=True)
class Fact:
    """One claim about a declaration, and the question that proves it.

    `image`: the bytes that the compiler must answer with. `read` explains other bytes.
    `value`: an expression to ask for if the claim is wrong.
    """

    subject: Subject
    claim: str
    question: Assertion | Image
    image: bytes | None = None
    read: Callable[[bytes], str] = bytes.hex
    value: str | None = None


def facts(header: ir.Header, abi: Abi) -> Iterator[Fact | Hide]:
    """Every claim of `header`. Macros come first: behind them, macros that have the
    name of something declared are undefined."""
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
            yield from record_facts(record, types, records, header.target.big_endian)
    for enum in header.enums:
        yield from enum_facts(enum)
    yield from declared_facts(header, records, macro=False)


# ---- typedefs, functions, variables ---------------------------------------------


def declared_facts(
    header: ir.Header, records: dict[str, ir.Record], *, macro: bool
) -> Iterator[Fact]:
    """The types of typedefs, functions and variables. `macro`: only of those that a
    macro names, or only of the others."""
    declared: tuple[tuple[ir.Typedef | ir.Function | ir.Variable, str], ...] = (
        *((typedef, f"*({typedef.name} *)0") for typedef in header.typedefs),
        *((f, f.name) for f in header.functions if f.type.prototyped),
        *((variable, variable.name) for variable in header.variables),
    )
    for entry, expression in declared:
        if entry.macro == macro and not unnamed(entry.type, records):
            yield has_type(subject(entry), entry.name, expression, entry.type)


def declared_names(header: ir.Header) -> set[str]:
    """The names in the questions that a macro of the same name would hide."""
    names = {enumerator.name for enum in header.enums for enumerator in enum.constants}
    names |= {field.name for r in header.records for field in r.fields if field.name}
    names |= {record.name for record in header.records if record.name}
    names |= {typedef.name for typedef in header.typedefs if not typedef.macro}
    names |= {function.name for function in header.functions if not function.macro}
    names |= {variable.name for variable in header.variables if not variable.macro}
    # No macro can have this name (C11 6.10.8p4), and #undef refuses it.
    return names - {"defined"}


# ---- records --------------------------------------------------------------------


def type_expressions(header: ir.Header) -> dict[str, str]:
    """Key -> a C expression for the record's type. A record without a name is reached
    through what has its type: a member, a typedef or a variable."""
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
    big_endian: bool,
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
        # `typedef struct {…} T __attribute__((aligned))`: the record has no name of
        # its own, and T may be aligned further.
        f"_Alignof({type_}) == {record.align}"
        if record.tagged
        else f"_Alignof({type_}) % {record.align} == 0",
        f"_Alignof({type_})",
    )
    for offset, field in named_fields(record, records):
        about = Subject(record, field.location or record.location)
        claim = f"{name}.{field.name}"
        if field.bit_width is not None:
            yield bit_field_fact(about, claim, type_, offset, field, record, big_endian)
            continue
        member = f"(({type_} *)0)->{field.name}"
        place = f"cobindgen_offset({type_}, {field.name})"
        yield is_number(about, f"{claim} is at {offset}", place, offset)
        if not flexible(field.type):
            size = f"sizeof({member})"
            said = f"{claim} has {field.size} bytes"
            yield is_number(about, said, size, field.size)
        if not unnamed(field.type, records):
            yield has_type(about, claim, member, field.type)


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
    about: Subject,
    claim: str,
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
    """That an integer expression has `value`: C's == would convert the sign away."""
    sign = "<" if value < 0 else ">="
    bits = value & ((1 << 64) - 1)
    return f"(unsigned long long)({expression}) == {bits}ULL && ({expression}) {sign} 0"


# ---- macros ---------------------------------------------------------------------


def constant_facts(macro: ir.Macro, abi: Abi) -> Iterator[Fact]:
    about, value = subject(macro), macro.value
    claim = f"{macro.name} is {value!r}"
    inner = bare(macro.type)
    match value:
        case int() if isinstance(inner, ir.Pointer):
            return
        case int():
            size = 16 if isinstance(inner, ir.Integer) and inner.size > 8 else 8
            yield number_fact(about, claim, value, f"({macro.name})", abi, size)
        case bytes() if isinstance(inner, ir.Pointer):
            # `(const unsigned char *) "text"`: clang evaluates nothing behind a cast.
            yield has_type(about, macro.name, f"({macro.name})", macro.type)
        case bytes():
            size = len(value) + 1
            image = value + b"\0"
            type_ = f"char cobindgen_text[{size}]"
            question = Image(f"struct {{ {type_}; }}", f"{{ {macro.name} }}")
            yield Fact(about, claim, question, image, text)
        case str():
            return
        case float() if value == value:
            # No static assertion: a comparison of these is no integer constant
            # expression (6.6p6).
            packed = struct.pack(">d" if abi.target.big_endian else "<d", value)
            question = Image("double", f"(double)({macro.name})")
            yield Fact(about, claim, question, packed, value=f"({macro.name})")
        case float():
            return
    if isinstance(value, int | float) and not macro.object:
        said = f"{macro.name} is of type {spell(macro.type)}"
        type_ = f"cobindgen_value({macro.name})"
        # An object of its own: a macro's text may end in `;`, or break otherwise what
        # comes after it.
        alone = Image("unsigned char", f"cobindgen_same({type_}, {c_type(macro.type)})")
        yield Fact(about, said, alone, b"\1", lambda found: "no")


def text(found: bytes) -> str:
    """The string that `found` begins with, which may go on behind it."""
    string, end, _ = found.partition(b"\0")
    return f"{string!r}{'' if end else ' and on'}"


def number_fact(
    about: Subject, claim: str, value: int, expression: str, abi: Abi, size: int = 8
) -> Fact:
    """An image, which takes more for a constant than clang's assertions do."""
    order: Literal["big", "little"] = "big" if abi.target.big_endian else "little"
    image = (value & ((1 << 8 * size) - 1)).to_bytes(size, order)
    type_ = f"unsigned {'long long' if size == 8 else '__int128'}"
    return Fact(about, claim, Image(type_, expression), image, value=expression)


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
        yield number_fact(subject(macro), claim, number.value, f"({call})", abi)


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
            case ir.Call() | ir.Object() | ir.Address() | ir.Text():
                raise AssertionError("a macro of numbers needs no library")

    return on(expression)


# ---- the forms of a fact --------------------------------------------------------


def subject(entry: Declared) -> Subject:
    return Subject(entry, entry.location)


def holds(
    about: Subject, claim: str, expression: str, value: str | None = None
) -> Fact:
    return Fact(about, claim, Assertion(expression), value=value)


def is_number(about: Subject, claim: str, expression: str, number: int) -> Fact:
    """That the integer `expression` is `number`."""
    return holds(about, claim, f"{expression} == {number}", expression)


def has_type(about: Subject, name: str, expression: str, type_: ir.Type) -> Fact:
    """That `expression` is of `type_`."""
    claim = f"{name} is {spell(type_)}"
    pointer = type_.type if isinstance(type_, ir.Qualified) else type_
    if isinstance(pointer, ir.Pointer) and isinstance(pointer.target, ir.FunctionType):
        # GCC takes `noreturn` for a part of a pointer's type, and in no type's name.
        expression, type_ = f"*{expression}", pointer.target
    if isinstance(type_, ir.FunctionType) and type_.variadic and not type_.params:
        # clang 19 can't read `int (...)`, only `int (*)(...)`.
        expression, type_ = f"&{expression}", ir.Pointer(type_, 0)
    value = f"cobindgen_value({expression})"
    return holds(about, claim, f"cobindgen_same({value}, {c_type(type_)})")


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
