"""C types -> their ctypes expressions in a generated module."""

from dataclasses import dataclass, field
from struct import calcsize
from sys import byteorder
from typing import NamedTuple, assert_never

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.c.spelling import spell
from cobindgen.outputs.python.by_value import (
    SYSTEM_V,
    Direct,
    NeedsGlue,
    overwriting,
    passing,
    returned,
)
from cobindgen.outputs.python.names import reference

# Architectures that pass a complex argument like a struct of its two parts (System V
# ABI, AMD64 supplement, 3.2.3; AAPCS64, "Arithmetic types").
COMPLEX_LIKE_STRUCT = frozenset(
    "x86_64-linux x86_64-darwin aarch64-linux aarch64-darwin".split()
)
COMPLEX = {
    "c_float": "_ComplexFloat",
    "c_double": "_ComplexDouble",
    "c_longdouble": "_ComplexLongDouble",
}
# C's integer types by name, if the module and the running Python have the same ABI.
INTEGERS = {
    "char": "c_char",
    "signed char": "c_byte",
    "unsigned char": "c_ubyte",
    "short": "c_short",
    "unsigned short": "c_ushort",
    "int": "c_int",
    "unsigned int": "c_uint",
    "long": "c_long",
    "unsigned long": "c_ulong",
    "long long": "c_longlong",
    "unsigned long long": "c_ulonglong",
}
SIZED = {
    f"{u}int{8 * n}_t": f"c_{u}int{8 * n}" for u in ("", "u") for n in (1, 2, 4, 8)
}
SIZES = {"size_t": "c_size_t", "ssize_t": "c_ssize_t"}
# Every name that an expression here takes from ctypes.
CTYPES = frozenset(
    {
        *INTEGERS.values(),
        *SIZED.values(),
        *SIZES.values(),
        *COMPLEX,
        "POINTER",
        "c_bool",
        "c_char_p",
        "c_void_p",
        "c_wchar",
        "c_wchar_p",
        "cast",
    }
)


# The reason if `Types.overwriting` finds a record.
OVERWRITTEN = (
    "by value after five integers and a floating number, which libffi cannot do before "
    "version 3.4.7"
)


class NoCtype(Exception):
    """ctypes has no type for it. The message names the type."""


class Shape(NamedTuple):
    """How ctypes lays out the class of a record, and what may be done with it.

    `low` and `high`: the alignments in bytes that ctypes gives the class before Python
    3.13, and from 3.13 on. `over_aligned`: instances need more alignment than ctypes
    gives them.
    """

    low: int
    high: int
    over_aligned: bool


@dataclass(slots=True)
class Types:
    """The types of one header.

    `class_names` and `shapes` are by key of the record. `typedefs` are the typedef
    names that are callback classes. `callbacks` are the callback classes by signature.
    `prefix` comes before each name of a class.
    """

    header: ir.Header
    class_names: dict[str, str]
    records: dict[str, ir.Record]
    prefix: str = ""
    shapes: dict[str, Shape] = field(default_factory=dict)
    typedefs: dict[str, str] = field(default_factory=dict)
    callbacks: dict[str, str] = field(default_factory=dict)
    # The names of callback classes in expressions.
    callback_names: set[str] = field(default_factory=set)
    # Those of functions that only C can define.
    c_functions: set[str] = field(default_factory=set)

    @property
    def targets(self) -> tuple[ir.Target, ...]:
        return (self.header.target, *self.header.further_targets)

    @property
    def native(self) -> bool:
        """Whether pointers of the target have the size of pointers in this Python."""
        target = self.header.target
        return target.pointer_size == calcsize("P") and not self.swapped

    @property
    def same_abi(self) -> bool:
        """Whether integer types have the same sizes too."""
        return self.native and self.header.target.long_size == calcsize("l")

    @property
    def swapped(self) -> bool:
        """Whether the byte order is the other one."""
        return self.header.target.big_endian != (byteorder == "big")

    def class_name(self, key: str) -> str:
        return self.prefix + reference(self.class_names[key])

    # ---- types -----------------------------------------------------------------

    def value(self, type_: ir.Type) -> str:
        """Return the ctypes type of a member or array element."""
        match type_:
            case ir.Integer():
                return self.integer(type_)
            case ir.Floating():
                return self.floating(type_)
            case ir.Pointer():
                return self.pointer(type_)
            case ir.Array(element, length):
                return self.array(element, length or 0)
            case ir.RecordRef(key):
                return self.class_name(key)
            case ir.EnumRef(integer=integer):
                return self.integer(integer)
            case ir.TypedefRef(name, inner):
                return self.named(name, inner)
            case ir.Qualified(type=inner):
                return self.value(inner)
            case ir.Complex(part):
                return f"{self.floating(part)} * 2"
            case ir.Vector(element, length):
                return f"{self.value(element)} * {length}"
            case ir.VaList(size):
                return f"c_uint8 * {size}"
            case ir.Void():
                raise NoCtype("void")
            case ir.FunctionType():
                raise NoCtype("a function")
            case _:
                assert_never(type_)

    def named(self, name: str, type_: ir.Type) -> str:
        """Return a type by its typedef name, if ctypes or the module has that name."""
        inner = bare(type_)
        if isinstance(inner, ir.Pointer) and name in self.typedefs:
            return self.prefix + reference(self.typedefs[name])
        if name == "wchar_t" and self.same_abi:
            return "c_wchar"
        if isinstance(inner, ir.Integer) and inner.name != "char":
            if SIZED.get(name, "").endswith(f"int{8 * inner.size}"):
                return SIZED[name]
            if self.same_abi and name in SIZES:
                return SIZES[name]
        return self.value(type_)

    def array(self, element: ir.Type, length: int) -> str:
        inner = bare(element)
        if isinstance(inner, ir.RecordRef) and self.over_aligned(inner.key):
            return f"_array({self.value(element)}, {length})"
        return f"{self.value(element)} * {length}"

    def over_aligned(self, key: str) -> bool:
        shape = self.shapes.get(key)
        return shape is not None and shape.over_aligned

    def integer(self, type_: ir.Integer) -> str:
        if type_.name == "_Bool":
            return "c_bool" if self.native else "c_uint8"
        if (self.same_abi or type_.name == "char") and type_.name in INTEGERS:
            return INTEGERS[type_.name]
        if type_.size > 8:
            return f"c_uint8 * {type_.size}"
        return sized(type_.size, type_.signed)

    def floating(self, type_: ir.Floating) -> str:
        """Return the type. Only `float` and `double` are the same on every target.

        They are IEEE 754 types. Others are arrays of bytes.
        """
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

    def pointer(self, type_: ir.Pointer) -> str:
        if not self.native:
            # An address on another kind of machine is a number.
            return f"c_uint{8 * type_.size}"
        target = type_.target
        match bare(target):
            case ir.Integer(name="char") if is_const(target):
                return "c_char_p"
            case ir.Void() | ir.VaList():
                return "c_void_p"
            case ir.Integer() if is_const(target) and self.value(target) == "c_wchar":
                return "c_wchar_p"
            case ir.FunctionType() as function:
                return self.function_pointer(function, target)
            case ir.Array(element, None):
                return f"POINTER({self.value(element)})"
            case _:
                return f"POINTER({self.value(target)})"

    def function_pointer(self, function: ir.FunctionType, target: ir.Type) -> str:
        """Return the class of a function pointer, `c_void_p` if it has none."""
        if isinstance(target, ir.TypedefRef) and target.name in self.typedefs:
            return self.prefix + reference(self.typedefs[target.name])
        name = self.callbacks.get(self.signature(function))
        return "c_void_p" if name is None else self.prefix + reference(name)

    def signature(self, function: ir.FunctionType) -> str:
        """Return result and parameters as ctypes types, or the C type without them."""
        if function.variadic or not function.prototyped:
            return spell(function)
        try:
            params = [self.argument(p.type) for p in function.params]
            return ", ".join([self.result(function.returns), *params])
        except NoCtype:
            return spell(function)

    # ---- calls -----------------------------------------------------------------

    def result(self, type_: ir.Type) -> str:
        """Return the restype of a function."""
        inner = bare(type_)
        if isinstance(inner, ir.Void):
            return "None"
        if isinstance(inner, ir.VaList):
            raise NoCtype("a va_list")
        if isinstance(inner, ir.Complex) and inner.part.size > 8:
            # It is returned in two x87 registers (AMD64 supplement, 3.2.3), a struct is
            # not.
            raise NoCtype(f"_Complex {inner.part.name} as a result")
        return self.argument(type_)

    def argument(self, type_: ir.Type) -> str:
        """Return the type that a call passes. Raises NoCtype if libffi cannot."""
        inner = bare(type_)
        match inner:
            case ir.RecordRef(key):
                return self.record(key)
            case ir.Integer(size=size) if size > 8:
                raise NoCtype(f"{inner.name} by value, which ctypes cannot do")
            case ir.Floating() if "*" in self.floating(inner):
                raise NoCtype(f"{inner.name} by value, which ctypes cannot do")
            case ir.Complex(part):
                return self.complex(part)
            case ir.Vector():
                raise NoCtype("a vector by value, which ctypes cannot do")
            case ir.VaList():
                # Every ABI passes an address: of an array's element, of the caller's
                # copy, or the va_list itself.
                return "c_void_p"
            case _:
                pass
        return self.value(type_)

    def complex(self, part: ir.Floating) -> str:
        """Return the class of a complex number in a call."""
        if "*" in self.floating(part):
            raise NoCtype(f"_Complex {part.name} by value")
        if self.header.target.name not in COMPLEX_LIKE_STRUCT:
            where = "which ctypes can do on x86_64 and aarch64 only"
            raise NoCtype(f"_Complex {part.name} by value, {where}")
        return COMPLEX[self.floating(part)]

    def record(self, key: str) -> str:
        """Return the class that passes a record by value: its own, or a stand-in."""
        try:
            how = passing(self.records[key], self.records, self.targets)
        except NeedsGlue as error:
            raise NoCtype(str(error)) from None
        name = self.class_name(key)
        if isinstance(how, Direct):
            return name
        members = ", ".join(f"({code}, {count})" for code, count in how.members)
        return f"_stand_in({name}, {members})"

    def overwriting(self, returns: ir.Type, params: list[ir.Type]) -> int | None:
        """Return the number of a record that libffi writes over another argument."""
        if not SYSTEM_V.isdisjoint(target.name for target in self.targets):
            return overwriting(returns, params, self.records)
        return None

    def returned(self, key: str) -> str:
        """Return the ctypes type that a callback returns instead of a record."""
        try:
            return returned(self.records[key], self.records, self.targets)
        except NeedsGlue as error:
            raise NoCtype(str(error)) from None

    # ---- alignment -------------------------------------------------------------

    def alignment(self, type_: ir.Type) -> tuple[int, int]:
        """Return the alignment in ctypes before Python 3.13 and since, in bytes."""
        inner = bare(type_)
        match inner:
            case ir.Array(element) | ir.Vector(element):
                return self.alignment(element)
            case ir.Complex(part):
                return self.alignment(part)
            case ir.RecordRef(key):
                shape = self.shapes[key]
                return shape.low, shape.high
            case ir.EnumRef(integer=integer):
                return self.alignment(integer)
            case ir.Pointer(size=size):
                return size, size
            case ir.Integer(size=size, align=align):
                align = 1 if size > 8 else align if self.same_abi else size
                return align, align
            case ir.Floating(size=size, align=align):
                align = align if self.same_abi else min(size, 16)
                align = 1 if "*" in self.floating(inner) else align
                return align, align
            case ir.VaList():
                return 1, 1
            case ir.Void() | ir.FunctionType():
                raise NoCtype(f"a member of type {type(inner).__name__}")
            case ir.TypedefRef() | ir.Qualified():
                raise AssertionError("bare() leaves none")
            case _:
                assert_never(inner)


def sized(size: int, signed: bool) -> str:
    """Return the integer type of `size` bytes."""
    return f"c_{'int' if signed else 'uint'}{8 * size}"


def is_const(type_: ir.Type) -> bool:
    while isinstance(type_, ir.TypedefRef):
        type_ = type_.type
    return isinstance(type_, ir.Qualified) and "const" in type_.quals
