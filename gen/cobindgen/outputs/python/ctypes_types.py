"""C types as ctypes has them, and records as ctypes can lay them out.

ctypes is used only where every Python version does what the compiler does: a
member at a multiple of its size. Bit-fields and misaligned members live in
bytes of padding, behind descriptors that know their place.
"""

from dataclasses import dataclass, replace
from sys import byteorder
from typing import assert_never

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.outputs.python.pyformat import Code, Group, brackets, call, flat, text

# Where a complex number goes like a struct of its two parts: by the System V ABI's
# AMD64 supplement, 3.2.3; by AAPCS64, "Arithmetic types", as a homogeneous aggregate.
COMPLEX_LIKE_STRUCT = frozenset(
    "x86_64-linux x86_64-darwin aarch64-linux aarch64-darwin".split()
)


class NoCtype(Exception):
    """ctypes has no type for it; says which."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a record's fields: a ctypes field, or a descriptor in its place."""

    name: str
    code: Code


@dataclass(frozen=True, slots=True)
class Plan:
    """How ctypes gets a record right.

    `fields`: the list of its entries, as code; `lifted`: of a record without a name,
    those that are no ctypes fields, which an outer record has as its own. `by_value`:
    libffi passes it in the registers that the ABI says. `flexible`: the flexible
    array's element and offset. `align`: what must be asked for, in bytes.
    """

    fields: str
    lifted: tuple[Entry, ...]
    has_descriptors: bool
    anonymous: tuple[str, ...]
    ctypes_align: int
    by_value: bool
    align: int | None
    flexible: tuple[Code, int] | None


@dataclass(slots=True)
class Ctypes:
    """Types of one header. `native`: the target's pointers are this Python's."""

    header: ir.Header
    native: bool
    class_names: dict[str, str]
    records: dict[str, ir.Record]
    plans: dict[str, Plan]

    # ---- types -----------------------------------------------------------------

    def value(self, type_: ir.Type) -> Code:
        """The ctypes type of a member or array element."""
        match type_:
            case ir.Integer():
                return self.integer(type_)
            case ir.Floating():
                return self.floating(type_)
            case ir.Pointer():
                return self.pointer(type_)
            case ir.Array(element, length):
                return f"{flat(self.value(element))} * {length or 0}"
            case ir.RecordRef(key):
                return call("_whole", quoted(self.class_names[key]))
            case ir.EnumRef(integer=integer):
                return self.integer(integer)
            case ir.TypedefRef(type=inner) | ir.Qualified(type=inner):
                return self.value(inner)
            case ir.Complex(part):
                return f"{flat(self.floating(part))} * 2"
            case ir.Vector(element, length):
                return f"{flat(self.value(element))} * {length}"
            case ir.VaList(size):
                return f"c_uint8 * {size}"
            case ir.Void():
                raise NoCtype("void")
            case ir.FunctionType():
                raise NoCtype("a function")
            case _:
                assert_never(type_)

    def integer(self, type_: ir.Integer) -> Code:
        if type_.name == "char":
            return "c_char"
        if type_.name == "_Bool":
            return "c_bool" if self.native else "c_uint8"
        if type_.size > 8:
            return f"c_uint8 * {type_.size}"
        return f"c_{'int' if type_.signed else 'uint'}{8 * type_.size}"

    def floating(self, type_: ir.Floating) -> Code:
        """`float` and `double` are IEEE 754 on every target; others are bytes."""
        match type_.name:
            case "float" | "_Float32":
                return "c_float"
            case "double" | "_Float64" | "_Float32x":
                return "c_double"
            case "long double" if type_.size == 8:
                return "c_double"
            case "long double" if self.native:
                return "c_longdouble"
            case _:
                return f"c_uint8 * {type_.size}"

    def pointer(self, type_: ir.Pointer) -> Code:
        if not self.native:
            # An address of another machine: a number.
            return f"c_uint{8 * type_.size}"
        target = type_.target
        match bare(target):
            case ir.Integer(name="char") if is_const(target):
                return "c_char_p"
            case ir.Void() | ir.VaList():
                return "c_void_p"
            case ir.FunctionType() as function:
                return self.callback(function)
            case ir.RecordRef(key):
                return call("_pointer", quoted(self.class_names[key]))
            case ir.Array(length=None) as array:
                return call("POINTER", self.value(array.element))
            case inner:
                return call("POINTER", self.value(inner))

    def callback(self, function: ir.FunctionType) -> Code:
        """A function pointer's type; one that ctypes can't call is a bare address."""
        if function.variadic or not function.prototyped:
            return "c_void_p"
        try:
            returns = self.result(function.returns)
            params = [self.argument(p.type) for p in function.params]
        except NoCtype:
            return "c_void_p"
        return call("CFUNCTYPE", returns, *params)

    # ---- calls -----------------------------------------------------------------

    def result(self, type_: ir.Type) -> Code:
        """The restype of a function."""
        inner = bare(type_)
        if isinstance(inner, ir.Void):
            return "None"
        if isinstance(inner, ir.VaList):
            raise NoCtype("a va_list")
        if isinstance(inner, ir.Complex) and inner.part.size > 8:
            # In two x87 registers (AMD64 supplement, 3.2.3), where no struct is.
            raise NoCtype(f"_Complex {inner.part.name} as a result")
        if isinstance(inner, ir.Pointer) and isinstance(
            bare(inner.target), ir.FunctionType
        ):
            return self.pointer(inner)
        return self.argument(type_)

    def argument(self, type_: ir.Type) -> Code:
        """The type of what a call passes; raises NoCtype for what libffi can't."""
        inner = bare(type_)
        match inner:
            case ir.RecordRef(key):
                self.require_by_value(key)
            case ir.Integer(size=size) if size > 8:
                raise NoCtype(f"{inner.name} by value")
            case ir.Floating() if isinstance(self.floating(inner), str) and (
                "*" in flat(self.floating(inner))
            ):
                raise NoCtype(f"{inner.name} by value")
            case ir.Complex(part):
                return self.complex(part)
            case ir.Vector():
                raise NoCtype("a vector by value")
            case ir.VaList():
                # An address on every ABI: of an array's element, of the caller's
                # copy, or the va_list itself.
                return "c_void_p"
            case _:
                pass
        return self.value(type_)

    def complex(self, part: ir.Floating) -> Code:
        """The class of a complex number in a call."""
        if "*" in flat(self.floating(part)):
            raise NoCtype(f"_Complex {part.name} by value")
        if self.header.target.name not in COMPLEX_LIKE_STRUCT:
            where = "a struct's way on x86_64 and aarch64 only"
            raise NoCtype(f"_Complex {part.name} by value, {where}")
        return call("_complex", self.floating(part))

    def passes(self, type_: ir.Type) -> bool:
        """Can a call pass it by value?"""
        try:
            self.argument(type_)
        except NoCtype:
            return False
        return True

    def require_by_value(self, key: str) -> None:
        record = self.records[key]
        name = record.name or "an unnamed record"
        if record.size is None:
            raise NoCtype(f"{name}, which is incomplete, by value")
        if not self.plans[key].by_value:
            raise NoCtype(f"{name} by value, which libffi lays out otherwise")

    # ---- records ---------------------------------------------------------------

    def natural_align(self, type_: ir.Type) -> int | None:
        """The alignment that ctypes gives a type on every host, None if that varies."""
        inner = bare(type_)
        match inner:
            case ir.Array(element):
                return self.natural_align(element)
            case ir.Complex(part):
                return self.natural_align(part)
            case ir.RecordRef(key):
                return self.plans[key].ctypes_align
            case ir.Integer(size=size) | ir.Pointer(size=size):
                return size if size <= 8 else 1
            case ir.Floating(size=size):
                code = flat(self.floating(inner))
                return 1 if "*" in code else min(size, 16)
            case ir.Vector(element):
                return self.natural_align(element)
            case ir.VaList():
                return 1
            case ir.Void() | ir.FunctionType():
                return None
            case ir.EnumRef(integer=integer):
                return integer.size
            case ir.TypedefRef() | ir.Qualified():
                raise AssertionError("bare() leaves none")

    @property
    def swapped(self) -> bool:
        """Is the byte order not this Python's?"""
        return self.header.target.big_endian != (byteorder == "big")

    def holds_union(self, type_: ir.Type) -> bool:
        """Is it a union or an array of them? ctypes takes none of the other byte
        order for a field, though it has a class for them."""
        inner = bare(type_)
        if isinstance(inner, ir.Array):
            return self.holds_union(inner.element)
        return isinstance(inner, ir.RecordRef) and inner.key.startswith("union ")

    def plan(self, record: ir.Record, field_names: dict[str, str]) -> Plan:
        """Entries for `record` such that ctypes has its size and offsets."""
        if record.size is None or record.align is None:
            return Plan("[]", (), False, (), 1, False, None, None)
        planner = Planner(self, record, field_names)
        return planner.plan()


class Planner:
    """Lays one record out, byte by byte, in what ctypes does without a doubt."""

    def __init__(
        self, types: Ctypes, record: ir.Record, field_names: dict[str, str]
    ) -> None:
        assert record.size is not None and record.align is not None
        self.types = types
        self.record = record
        self.size, self.align = record.size, record.align
        self.names = field_names
        self.entries: list[Entry] = []
        self.descriptors: list[Entry] = []
        self.anonymous: list[str] = []
        self.cursor = 0
        self.ctypes_align = 1
        self.plain = record.kind == "struct"
        self.padding = 0
        self.unnamed = 0
        self.flexible: tuple[Code, int] | None = None

    def plan(self) -> Plan:
        for field in self.record.fields:
            self.field(field)
        covered = self.cursor
        if self.record.kind == "struct":
            end = -(-covered // self.ctypes_align) * self.ctypes_align
            if end != self.size:
                self.pad(self.size)
        elif covered < self.size:
            self.pad_union()
        asked = None
        if self.ctypes_align < self.align:
            asked = self.raise_align()
        return Plan(
            fields=self.code(),
            lifted=() if self.record.name else tuple(self.descriptors),
            has_descriptors=bool(self.descriptors),
            anonymous=tuple(self.anonymous),
            ctypes_align=self.ctypes_align,
            by_value=self.plain and self.size > 0 and asked is None,
            align=asked,
            flexible=self.flexible,
        )

    def code(self) -> str:
        entries = self.entries + self.descriptors
        pairs = (call("", quoted(entry.name), entry.code) for entry in entries)
        return text(brackets(*pairs), 4, 7)

    def field(self, field: ir.Field) -> None:
        if field.bit_width is not None:
            assert field.name is not None and field.bit_offset is not None
            bit = 8 * field.offset + field.bit_offset
            self.bits(self.names[field.name], bit, field)
            return
        inner = bare(field.type)
        if isinstance(inner, ir.Array) and inner.length is None:
            self.flexible = (self.types.value(inner.element), field.offset)
            self.plain = False
        self.plain &= self.by_value(inner)
        if is_extended(inner) and self.size <= 16:
            # libffi takes such a record for one in memory; it is in a register.
            self.plain = False
        if self.types.swapped and self.types.holds_union(field.type):
            self.misplaced(field)
            return
        align = self.types.natural_align(field.type)
        start = 0 if self.record.kind == "union" else self.cursor
        assert align is not None
        if align > self.align or field.offset % align or field.offset < start:
            self.misplaced(field)
            return
        if field.offset != -(-start // align) * align:
            self.pad(field.offset)
        self.ctypes_align = max(self.ctypes_align, align)
        self.entries.append(Entry(self.entry_name(field), self.types.value(field.type)))
        self.cursor = max(self.cursor, field.offset + field.size)
        if field.name is None:
            self.lift(field)

    def by_value(self, type_: ir.Type) -> bool:
        """Does libffi have a member of the type where the ABI has it?"""
        inner = bare(type_)
        match inner:
            case ir.Array(element):
                return self.by_value(element)
            case ir.RecordRef(key):
                # ctypes passes no union by value, nor a record that it can't lay out.
                return self.types.plans[key].by_value
            case ir.Complex():
                return self.types.passes(inner)
            case _:
                return isinstance(inner, ir.Integer | ir.Floating | ir.Pointer)

    def entry_name(self, field: ir.Field) -> str:
        if field.name is not None:
            return self.names[field.name]
        self.unnamed += 1
        name = f"_unnamed{self.unnamed}"
        self.anonymous.append(name)
        return name

    def lift(self, field: ir.Field) -> None:
        """ctypes lifts the fields of an anonymous member, not its descriptors."""
        inner = bare(field.type)
        assert isinstance(inner, ir.RecordRef)
        for entry in self.types.plans[inner.key].lifted:
            self.descriptors.append(shifted(entry, field.offset))

    def misplaced(self, field: ir.Field) -> None:
        """A member where ctypes wouldn't put it: bytes, and a descriptor over them."""
        self.plain = False
        if field.name is not None:
            code = call("_At", str(field.offset), self.types.value(field.type))
            self.descriptors.append(Entry(self.names[field.name], code))
            return
        inner = bare(field.type)
        assert isinstance(inner, ir.RecordRef)
        record = self.types.records[inner.key]
        for item in record.fields:
            moved = shift_field(item, field.offset)
            if item.bit_width is not None:
                assert item.name is not None and item.bit_offset is not None
                bit = 8 * moved.offset + item.bit_offset
                self.bits(self.names[item.name], bit, item)
            else:
                self.misplaced(moved)

    def bits(self, name: str, bit: int, field: ir.Field) -> None:
        self.plain = False
        integer = bare(field.type)
        assert isinstance(integer, ir.Integer) and field.bit_width is not None
        arguments = [str(bit), str(field.bit_width)]
        if integer.signed:
            arguments.append("signed=True")
        if integer.name == "_Bool":
            arguments.append("boolean=True")
        self.descriptors.append(Entry(name, call("_Bits", *arguments)))

    def pad(self, to: int) -> None:
        self.plain = False
        if to > self.cursor:
            self.padding += 1
            size = to - self.cursor
            self.entries.append(Entry(f"_padding{self.padding}", f"c_uint8 * {size}"))
            self.cursor = to

    def pad_union(self) -> None:
        self.entries.append(Entry("_padding1", f"c_uint8 * {self.size}"))
        self.cursor = self.size

    def raise_align(self) -> int | None:
        """Align the class as the record: by a member of no bytes, or, past what any
        scalar has, by `_align_`, which Python knows from 3.13 on."""
        self.plain = False
        if self.align <= 8:
            self.entries.insert(0, Entry("_alignment", f"c_uint{8 * self.align} * 0"))
            self.ctypes_align = self.align
            return None
        return self.align


def shifted(entry: Entry, offset: int) -> Entry:
    """The same descriptor, `offset` bytes further on."""
    assert isinstance(entry.code, Group)
    first, *rest = entry.code.items
    assert isinstance(first, str)
    step = 8 * offset if entry.code.opening == "_Bits(" else offset
    moved = Group(entry.code.opening, (str(int(first) + step), *rest), ")")
    return Entry(entry.name, moved)


def shift_field(field: ir.Field, offset: int) -> ir.Field:
    return replace(field, offset=field.offset + offset)


def is_extended(type_: ir.Type) -> bool:
    """Is it a `long double` past a double, or an array of them?"""
    inner = bare(type_)
    if isinstance(inner, ir.Array):
        return is_extended(inner.element)
    return isinstance(inner, ir.Floating) and inner.size > 8


def is_const(type_: ir.Type) -> bool:
    while isinstance(type_, ir.TypedefRef):
        type_ = type_.type
    return isinstance(type_, ir.Qualified) and "const" in type_.quals


def quoted(name: str) -> str:
    return f'"{name}"'
