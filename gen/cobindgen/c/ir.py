"""The IR: what a set of headers declares, as plain frozen data.

This module has the declarations. types.py and expressions.py have the types and
expressions that they consist of. Sizes, alignments and offsets are in bytes, bit
positions and widths in bits. A size of None means an incomplete type (C11 6.2.5p22).
The IR depends on no parser and no output: `lower` makes it, `outputs` read it.
"""

from dataclasses import dataclass
from typing import Literal

from cobindgen.c.expressions import (
    Address,
    Argument,
    Binary,
    Call,
    Cast,
    Conditional,
    Constant,
    Expression,
    Object,
    Text,
    Unary,
)
from cobindgen.c.types import (
    Array,
    Complex,
    EnumRef,
    Floating,
    FunctionType,
    Integer,
    Parameter,
    Pointer,
    Qualified,
    RecordRef,
    Type,
    TypedefRef,
    VaList,
    Vector,
    Void,
)
from cobindgen.diagnostics import Location

__all__ = [
    "Address",
    "Argument",
    "Array",
    "Binary",
    "Call",
    "Cast",
    "Complex",
    "Conditional",
    "Constant",
    "Enum",
    "EnumRef",
    "Enumerator",
    "Expression",
    "Field",
    "Floating",
    "Function",
    "FunctionMacro",
    "FunctionType",
    "Header",
    "Initializer",
    "Integer",
    "LibraryMacro",
    "Macro",
    "MemberMacro",
    "Object",
    "Parameter",
    "Pointer",
    "Qualified",
    "Record",
    "RecordRef",
    "Skipped",
    "TagAlias",
    "Target",
    "Text",
    "Type",
    "Typedef",
    "TypedefRef",
    "Unary",
    "VaList",
    "Variable",
    "Vector",
    "Void",
]


@dataclass(frozen=True, slots=True)
class Enumerator:
    """An enumeration constant.

    `spelling` and `text` are as in Macro. They are None if the header gives no value.
    """

    name: str
    value: int
    doc: str | None = None
    location: Location | None = None
    spelling: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Enum:
    """An enumerated type.

    `name` is the tag; for an enum without a tag its typedef name, or None.
    `flags`: the values are bits that programs combine with `|`, as in an IntFlag.
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
    """A member. `name` is None for an anonymous struct or union (6.7.2.1p13).

    `size` is the size of the type. For a bit-field, `offset` is the byte that contains
    its first bit, and `bit_offset` is the position of that bit in the byte. Bits count
    from the least significant one on little-endian targets, and from the most
    significant one on big-endian targets. `annotations`: as in Function, for callers of
    the function that a member points to.
    """

    name: str | None
    type: Type
    offset: int
    size: int
    bit_offset: int | None = None
    bit_width: int | None = None
    doc: str | None = None
    location: Location | None = None
    annotations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """A struct or union. `size` is None if it is opaque. `name` is as in Enum.

    `parent` is the key of the record that contains the definition, if there is one.
    `denied` are members that the compiler does not let a program use, such as those
    with the attribute `unavailable`. They are not among `fields`. `unnamed_bits`: it
    has bit-fields without a name, which are padding.
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
    # First named in a parameter list. Each such list declares another type (6.2.1p4).
    scoped: bool = False
    # The place in an included file that defines an opaque record.
    definition: Location | None = None
    denied: tuple[Field, ...] = ()
    unnamed_bits: bool = False


@dataclass(frozen=True, slots=True)
class Typedef:
    """A typedef name that the headers declare.

    `macro`: `name` is an object-like macro that expands to the name of another typedef.
    """

    name: str
    location: Location
    type: Type
    doc: str | None = None
    macro: bool = False


@dataclass(frozen=True, slots=True)
class Function:
    """A function.

    `symbol`: the linker's name, if an asm label sets another name than `name`.
    `inline`: a static function, which no library exports.
    `inline_definition`: a C99 inline definition (6.7.4p7), which a library exports only
    if one of its files asks for it.
    `macro`: `name` is a macro that expands to the name of another function.
    `annotations`: empty macros that state a rule for callers, such as QEMU's
    `coroutine_fn` and `GRAPH_RDLOCK`.
    """

    name: str
    location: Location
    type: FunctionType
    symbol: str | None = None
    inline: bool = False
    inline_definition: bool = False
    marker: str | None = None
    annotations: tuple[str, ...] = ()
    doc: str | None = None
    macro: bool = False


@dataclass(frozen=True, slots=True)
class Variable:
    """An exported object (`extern`). `symbol` and `macro` are as in Function."""

    name: str
    location: Location
    type: Type
    symbol: str | None = None
    doc: str | None = None
    macro: bool = False


@dataclass(frozen=True, slots=True)
class Macro:
    """An object-like macro that is a constant expression, with C's value and type.

    `object`: it is a `static const` object, which is not a constant expression in C.
    `spelling`: the number or character that the #define contains (`0x20L`, `-1`,
    `'a'`), if it contains nothing else except parentheses.
    `text`: the replacement list as written, with no macro expanded (`(1 <<
    FLAG_BITS)`).
    """

    name: str
    location: Location
    value: int | float | bytes | str
    type: Type
    doc: str | None = None
    object: bool = False
    spelling: str | None = None
    text: str | None = None


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
class LibraryMacro:
    """A macro whose expression calls functions of the library, or names its objects.

    Examples: `#define lua_pop(L, n) lua_settop(L, -(n) - 1)`, `#define COMM
    (&comm_world)`. `params` is None for an object-like macro. `text` is the replacement
    list as written, with no macro expanded. `type` is the type of the expression, or
    None if it depends on the types of the arguments.
    """

    name: str
    location: Location
    params: tuple[str, ...] | None
    text: str
    expression: Expression
    type: Type | None
    doc: str | None = None


@dataclass(frozen=True, slots=True)
class MemberMacro:
    """A macro that is a path to a member: `#define st_mtime st_mtim.tv_sec`.

    `path` contains member names, and numbers for subscripts. `records` are the keys of
    the records that have such a path.
    """

    name: str
    location: Location
    path: tuple[str | int, ...]
    records: tuple[str, ...]
    text: str
    doc: str | None = None


@dataclass(frozen=True, slots=True)
class Initializer:
    """A macro that initializes an object.

    It is a compound literal, `(struct opts){ .version = 2 }`, or a list, `{ 2, 5 }`, if
    a name or a variable of the header tells the type. `values`: the members that it
    sets, each with its path. All other members are zero.
    """

    name: str
    location: Location
    type: Type
    values: tuple[tuple[tuple[str | int, ...], "Constant | Text"], ...]
    text: str
    doc: str | None = None


@dataclass(frozen=True, slots=True)
class TagAlias:
    """A macro that renames a tag: `#define stat64 stat`, for `struct stat64`.

    `key` is the key of the record or enum.
    """

    name: str
    location: Location
    key: str
    doc: str | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that the headers declare and that cannot be bound, with the reason."""

    name: str
    location: Location
    reason: str


@dataclass(frozen=True, slots=True)
class Target:
    """The ABI that the headers were read for. Sizes are in bytes."""

    pointer_size: int
    long_size: int
    big_endian: bool
    name: str

    @property
    def byte_order(self) -> Literal["big", "little"]:
        return "big" if self.big_endian else "little"


@dataclass(frozen=True, slots=True)
class Header:
    """Everything that a set of headers declares, each kind in the order of the source.

    The names in `library_macros`, `member_macros`, `initializers` and `tag_aliases` are
    in `skipped` too. An output that can show one of them ignores its `skipped` entry.
    `further_targets`: the headers were read for `target`, and also proven for these.
    """

    headers: tuple[str, ...]
    target: Target
    enums: tuple[Enum, ...] = ()
    macros: tuple[Macro | FunctionMacro, ...] = ()
    records: tuple[Record, ...] = ()
    typedefs: tuple[Typedef, ...] = ()
    functions: tuple[Function, ...] = ()
    variables: tuple[Variable, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    library_macros: tuple[LibraryMacro, ...] = ()
    member_macros: tuple[MemberMacro, ...] = ()
    initializers: tuple[Initializer, ...] = ()
    tag_aliases: tuple[TagAlias, ...] = ()
    further_targets: tuple[Target, ...] = ()
