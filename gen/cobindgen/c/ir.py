"""The IR: what a set of headers declares, as plain frozen data.

Here are the declarations; types.py and expressions.py have what they are made of.

Sizes, alignments and offsets are in bytes, bit positions and widths in bits.
A size of None means an incomplete type (C11 6.2.5p22). It knows no output and
no parser; `lower` makes it, `outputs` read it.
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
    `macro`: `name` is a macro that is another function's name. `annotations`: macros
    without an expansion that say what a caller must hold to, such as QEMU's
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
    """A macro whose expression calls functions of the library, or names its objects:
    `#define lua_pop(L, n) lua_settop(L, -(n) - 1)`, `#define COMM (&comm_world)`.

    `params` is None for an object-like macro. `text` is what the #define writes, no
    macro in it expanded. `type`: of the expression, None where the arguments' types
    decide it.
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

    `path` has member names, and numbers for subscripts; `records` are the keys of
    the records that have the path.
    """

    name: str
    location: Location
    path: tuple[str | int, ...]
    records: tuple[str, ...]
    text: str
    doc: str | None = None


@dataclass(frozen=True, slots=True)
class Initializer:
    """A macro that initializes an object: `(struct opts){ .version = 2 }`; `{ 2, 5 }`
    where a name or a variable of the header tells the type.

    `values`: the members that it sets, each by its path; all others are zero.
    """

    name: str
    location: Location
    type: Type
    values: tuple[tuple[tuple[str | int, ...], "Constant | Text"], ...]
    text: str
    doc: str | None = None


@dataclass(frozen=True, slots=True)
class TagAlias:
    """A macro that renames a tag: `#define stat64 stat`, for `struct stat64`. `key` is
    the record's or the enum's."""

    name: str
    location: Location
    key: str
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
    """All that a set of headers declares, each kind in the order of the source.

    The names in `library_macros`, `member_macros`, `initializers` and `tag_aliases`
    are in `skipped` too: an output that can show one drops that entry.
    `further_targets`: the header was read for `target`, and is proven for these too.
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
