"""The IR: what a set of headers declares, as plain frozen data.

Sizes, alignments and offsets are in bytes, bit positions and widths in bits.
A size of None means an incomplete type (C11 6.2.5p22). It knows no output and
no parser; `lower` makes it, `outputs` read it.
"""

from dataclasses import dataclass
from typing import Literal

from cobindgen.diagnostics import Location

# ---- types ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Void:
    """`void`."""


@dataclass(frozen=True, slots=True)
class Integer:
    """A standard or extended integer type, `_Bool` and `char` included (6.2.5)."""

    name: str
    size: int
    align: int
    signed: bool


@dataclass(frozen=True, slots=True)
class Floating:
    """A real floating type."""

    name: str
    size: int
    align: int


@dataclass(frozen=True, slots=True)
class Complex:
    """A complex type: two of `part`, real first (6.2.5p13)."""

    part: Floating


@dataclass(frozen=True, slots=True)
class Vector:
    """GNU `vector_size`: `length` elements, aligned to the whole size."""

    element: "Type"
    length: int
    size: int


@dataclass(frozen=True, slots=True)
class VaList:
    """`__builtin_va_list`, whatever the ABI makes of it."""

    size: int
    align: int


@dataclass(frozen=True, slots=True)
class Pointer:
    """A pointer; `size` is the target's, in bytes."""

    target: "Type"
    size: int


@dataclass(frozen=True, slots=True)
class Array:
    """`length` elements; None is a flexible member or an unknown bound."""

    element: "Type"
    length: int | None


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter as the function gets it: arrays and functions decayed (6.7.6.3)."""

    name: str | None
    type: "Type"


@dataclass(frozen=True, slots=True)
class FunctionType:
    """`prototyped` is false for `()`, which says nothing of the parameters.

    `noreturn`: of what a pointer points to, where GCC makes it part of the type."""

    returns: "Type"
    params: tuple[Parameter, ...]
    variadic: bool = False
    prototyped: bool = True
    noreturn: bool = False


@dataclass(frozen=True, slots=True)
class RecordRef:
    """A struct or union by its key (`Record.key`)."""

    key: str
    size: int | None
    align: int | None


@dataclass(frozen=True, slots=True)
class EnumRef:
    """An enumerated type by its key (`Enum.key`), with its compatible integer."""

    key: str
    integer: Integer


@dataclass(frozen=True, slots=True)
class TypedefRef:
    """A typedef name, and the type it names."""

    name: str
    type: "Type"
    # `typedef struct S T __attribute__((aligned(64)))` aligns T, not S.
    align: int | None = None


@dataclass(frozen=True, slots=True)
class Qualified:
    """`quals` in the order const, volatile, restrict, _Atomic."""

    type: "Type"
    quals: tuple[str, ...]


Type = (
    Void
    | Integer
    | Floating
    | Complex
    | Vector
    | VaList
    | Pointer
    | Array
    | FunctionType
    | RecordRef
    | EnumRef
    | TypedefRef
    | Qualified
)

# ---- declarations -----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Enumerator:
    """An enumeration constant; `spelling` and `text` as in Macro, if it has a value
    of its own."""

    name: str
    value: int
    doc: str | None = None
    location: Location | None = None
    spelling: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Enum:
    """`name` is the tag, else the typedef name of an untagged enum, else None.

    `flags`: the values are bits to be or-ed (what IntFlag is for).
    """

    key: str
    name: str | None
    tagged: bool
    location: Location
    constants: tuple[Enumerator, ...]
    integer: Integer
    flags: bool
    doc: str | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """A member. `name` None is an anonymous struct or union (6.7.2.1p13).

    A bit-field's `offset` is the byte that holds its first bit, `bit_offset`
    the bit's place in it: from the least significant on little-endian targets,
    from the most significant on big-endian ones. `size` is that of the type.
    """

    name: str | None
    type: Type
    offset: int
    size: int
    bit_offset: int | None = None
    bit_width: int | None = None
    doc: str | None = None
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """A struct or union; `size` None is opaque. `name` as in Enum.

    `parent` is the key of the record that the definition stands in, if any.
    """

    key: str
    name: str | None
    tagged: bool
    kind: Literal["struct", "union"]
    location: Location
    size: int | None
    align: int | None
    packed: bool = False
    fields: tuple[Field, ...] = ()
    parent: str | None = None
    doc: str | None = None
    # First named in a parameter list: another type in each (6.2.1p4).
    scoped: bool = False


@dataclass(frozen=True, slots=True)
class Typedef:
    """A typedef name that the headers declare.

    `macro`: an object-like macro that is another typedef's name.
    """

    name: str
    location: Location
    type: Type
    doc: str | None = None
    macro: bool = False


@dataclass(frozen=True, slots=True)
class Function:
    """`symbol` is the linker's name where an asm label gives another than `name`.

    `inline`: a static inline, which no library exports. `inline_definition`: a C99
    inline (6.7.4p7), which a library exports only where one of its files says so.
    `macro`: `name` is a macro
    that is another function's name.
    """

    name: str
    location: Location
    type: FunctionType
    symbol: str | None = None
    inline: bool = False
    inline_definition: bool = False
    marker: str | None = None
    doc: str | None = None
    macro: bool = False


@dataclass(frozen=True, slots=True)
class Variable:
    """An exported object (`extern`). `symbol` and `macro` as in Function."""

    name: str
    location: Location
    type: Type
    symbol: str | None = None
    doc: str | None = None
    macro: bool = False


@dataclass(frozen=True, slots=True)
class Macro:
    """An object-like macro that is a constant expression, with C's value and type.

    `object`: a `static const` object, which C takes for no constant expression.
    `spelling`: the number or character that the #define writes (`0x20L`, `-1`,
    `'a'`), if it writes nothing else but parentheses. `text`: all that it writes,
    no macro in it expanded (`(1 << FLAG_BITS)`).
    """

    name: str
    location: Location
    value: int | float | bytes | str
    type: Type
    doc: str | None = None
    object: bool = False
    spelling: str | None = None
    text: str | None = None


# ---- expressions of function-like macros -------------------------------------


@dataclass(frozen=True, slots=True)
class Argument:
    """A use of the macro's parameter."""

    name: str


@dataclass(frozen=True, slots=True)
class Constant:
    """A value of arithmetic type, or an address that is a constant."""

    value: int | float
    type: Type


@dataclass(frozen=True, slots=True)
class Unary:
    """`op operand`: + - ~ !"""

    op: str
    operand: "Expression"


@dataclass(frozen=True, slots=True)
class Binary:
    """`left op right`: arithmetic, comparison, && || and the comma."""

    op: str
    left: "Expression"
    right: "Expression"


@dataclass(frozen=True, slots=True)
class Conditional:
    """`condition ? then : otherwise`."""

    condition: "Expression"
    then: "Expression"
    otherwise: "Expression"


@dataclass(frozen=True, slots=True)
class Cast:
    """`(type) operand`."""

    type: Type
    operand: "Expression"


Expression = Argument | Constant | Unary | Binary | Conditional | Cast


@dataclass(frozen=True, slots=True)
class FunctionMacro:
    """A function-like macro that expands to an expression of its arguments."""

    name: str
    location: Location
    params: tuple[str, ...]
    text: str
    expression: Expression
    doc: str | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something the headers declare that can't be bound, and why."""

    name: str
    location: Location
    reason: str


@dataclass(frozen=True, slots=True)
class Target:
    """The ABI that the headers were read for. Sizes in bytes."""

    pointer_size: int
    long_size: int
    big_endian: bool
    name: str


@dataclass(frozen=True, slots=True)
class Header:
    """All that a set of headers declares, each kind in the order of the source."""

    headers: tuple[str, ...]
    target: Target
    enums: tuple[Enum, ...] = ()
    macros: tuple[Macro | FunctionMacro, ...] = ()
    records: tuple[Record, ...] = ()
    typedefs: tuple[Typedef, ...] = ()
    functions: tuple[Function, ...] = ()
    variables: tuple[Variable, ...] = ()
    skipped: tuple[Skipped, ...] = ()
