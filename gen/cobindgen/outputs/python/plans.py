"""A record as ctypes can lay it out: what `layout` finds, and views show."""

from dataclasses import dataclass

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.outputs.python.types import Shape


@dataclass(frozen=True, slots=True)
class Entry:
    """An element of `_fields_`: a member if `field` is set, else padding or a piece.

    `code` is None where the member's own type is meant.
    """

    name: str
    code: str | None
    bits: int | None = None
    field: ir.Field | None = None


@dataclass(frozen=True, slots=True)
class Split:
    """A bit-field that is made of others: the name of each and its place in it.

    `array`: the first bits of an array of bytes instead, which a union has.
    """

    name: str
    pieces: tuple[tuple[str, int], ...]
    width: int
    signed: bool
    boolean: bool
    array: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """How ctypes gets a record right.

    `names`: all that the class has, those of anonymous members too. `members`: names
    in C's order, where `_fields_` has others or another order.
    `flexible`: the element type of the flexible array member. `align`: what
    `_align_` is to be, `pack` what `_pack_` is to be, in bytes.
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
        """How many bit-fields there are that make up others."""
        return sum(len(split.pieces) or 1 for split in self.splits if not split.boolean)


@dataclass(frozen=True, slots=True)
class Inner:
    """What a record has from its anonymous members: all their fields' names, and
    their split bit-fields."""

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
