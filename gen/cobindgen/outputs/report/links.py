"""The anchors of a page, and the links to them from spelled types."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from cobindgen.c import ir

WORD = re.compile(r"([A-Za-z_$][\w$]*)")


class Piece(NamedTuple):
    """A piece of text. `href` is the anchor that it links to, "" for none."""

    text: str
    href: str = ""


@dataclass(slots=True)
class Anchors:
    """The anchors of a page.

    Those of records and enums are found by key, those of typedefs by name. A name in a
    spelled type links to one of them.
    """

    taken: set[str] = field(default_factory=set)
    keys: dict[str, str] = field(default_factory=dict)
    typedefs: dict[str, str] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)

    def new(self, name: str, kind: str) -> str:
        """Return a new anchor for the entry `name`, also if that name is taken."""
        anchor, number = name, 1
        while anchor in self.taken:
            anchor = f"{name}-{kind}{number if number > 1 else ''}"
            number += 1
        self.taken.add(anchor)
        return anchor


def anchors_of(
    records: Iterable[ir.Record],
    enums: Iterable[ir.Enum],
    typedefs: Iterable[ir.Typedef],
) -> Anchors:
    """Return the anchors that the names of types link to."""
    anchors = Anchors()
    entries: tuple[ir.Record | ir.Enum, ...] = (*records, *enums)
    for entry in entries:
        kind = "enum" if isinstance(entry, ir.Enum) else entry.kind
        anchor = anchors.new(entry.name or f"{kind}-{entry.location.line}", kind)
        anchors.keys[entry.key] = anchor
        if entry.name is not None:
            anchors.types.setdefault(entry.name, anchor)
    for typedef in typedefs:
        anchor = anchors.new(typedef.name, "typedef")
        anchors.typedefs[typedef.name] = anchor
        anchors.types.setdefault(typedef.name, anchor)
    return anchors


def linked(text: str, types: Mapping[str, str], own: str = "") -> tuple[Piece, ...]:
    """Return `text` in pieces.

    Each name of a type links to its anchor, except to `own`.
    """
    return tuple(merged(pieces_of(text, types, own)))


def pieces_of(text: str, types: Mapping[str, str], own: str) -> Iterator[Piece]:
    for word in WORD.split(text):
        href = types.get(word, "")
        yield Piece(word, "" if href == own else href)


def merged(pieces: Iterable[Piece]) -> Iterator[Piece]:
    plain = ""
    for piece in pieces:
        if piece.href:
            if plain:
                yield Piece(plain)
            yield piece
            plain = ""
        else:
            plain += piece.text
    if plain:
        yield Piece(plain)
