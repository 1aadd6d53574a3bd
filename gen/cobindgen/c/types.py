"""Types, as plain frozen data (C11 6.2.5). Sizes and alignments are in bytes."""

from dataclasses import dataclass


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
