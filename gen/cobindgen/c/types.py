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
    """A complex type: two values of type `part`, the real one first (6.2.5p13)."""

    part: Floating


@dataclass(frozen=True, slots=True)
class Vector:
    """A GNU vector (`vector_size`) of `length` elements, aligned to its whole size."""

    element: "Type"
    length: int
    size: int


@dataclass(frozen=True, slots=True)
class VaList:
    """`__builtin_va_list`. The ABI defines its size and alignment."""

    size: int
    align: int


@dataclass(frozen=True, slots=True)
class Pointer:
    """A pointer. `size` is the size of pointers on the target, in bytes."""

    target: "Type"
    size: int


@dataclass(frozen=True, slots=True)
class Array:
    """An array. `length` is None for a flexible member or an unknown bound."""

    element: "Type"
    length: int | None


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter. Arrays and functions are adjusted to pointers (6.7.6.3p7, p8)."""

    name: str | None
    type: "Type"


@dataclass(frozen=True, slots=True)
class FunctionType:
    """A function type.

    `prototyped` is false for `()`, which does not describe the parameters. `noreturn`:
    set only for the target of a pointer, where GCC makes it part of the type.
    """

    returns: "Type"
    params: tuple[Parameter, ...]
    variadic: bool = False
    prototyped: bool = True
    noreturn: bool = False


@dataclass(frozen=True, slots=True)
class RecordRef:
    """A struct or union, referred to by its key (`Record.key`)."""

    key: str
    size: int | None
    align: int | None


@dataclass(frozen=True, slots=True)
class EnumRef:
    """An enumerated type, referred to by its key (`Enum.key`), and its integer type."""

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
    """A qualified type. `quals` are in the order const, volatile, restrict, _Atomic."""

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
