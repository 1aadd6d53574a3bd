"""The plan of a record for ctypes: `layout` makes it, views show it."""

from typing import NamedTuple

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.outputs.python.types import Shape


class Entry(NamedTuple):
    """An element of `_fields_`: a member if `field` is set, else padding or a piece.

    `code` is None if the type is that of the member.
    """

    name: str
    code: str | None
    bits: int | None = None
    field: ir.Field | None = None


class Split(NamedTuple):
    """A split bit-field: the name of each piece, and its place in the bit-field.

    `array`: the first bits of an array of bytes instead, in a union.
    """

    name: str
    pieces: tuple[tuple[str, int], ...]
    width: int
    signed: bool
    boolean: bool
    array: str | None = None


class Plan(NamedTuple):
    """How ctypes gets the layout of a record right.

    `names`: the names of all members, including those of anonymous members. `members`:
    the names in C's order, if `_fields_` differs. `flexible`: the element type of the
    flexible array member. `align` and `pack`: the values of `_align_` and `_pack_`, in
    bytes.
    """

    entries: tuple[Entry, ...]
    shape: Shape
    names: frozenset[str] = frozenset()
    splits: tuple[Split, ...] = ()
    anonymous: tuple[str, ...] = ()
    members: tuple[str, ...] | None = None
    pack: int | None = None
    align: int | None = None
    flexible: ir.Type | None = None

    @property
    def pieces(self) -> int:
        """The number of pieces of split bit-fields."""
        return sum(len(split.pieces) or 1 for split in self.splits if not split.boolean)


class Inner(NamedTuple):
    """What a record has from its anonymous members: field names, split bit-fields."""

    names: frozenset[str] = frozenset()
    splits: tuple[Split, ...] = ()


def inner_of(record: ir.Record, plans: dict[str, Plan]) -> Inner:
    found = Inner()
    for field in record.fields:
        type_ = bare(field.type)
        if field.name is None and isinstance(type_, ir.RecordRef):
            plan = plans[type_.key]
            found = Inner(found.names | plan.names, (*found.splits, *plan.splits))
    return found
