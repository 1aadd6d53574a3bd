"""The current position in the sources: places for messages, and `#pragma pack`."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from pycparser import c_ast

from cobindgen.diagnostics import Location
from cobindgen.reader.index import Chunk, Index

# The most characters between the begin of a declaration and a tag in it.
LONGEST = 4000


@dataclass(slots=True)
class Position:
    """The declaration or the macro that is being lowered."""

    index: Index
    # The place of the macro that is being lowered. A macro has no chunk.
    macro: Location | None = None
    _chunk: Chunk | None = None
    # The tags that the enclosing parameter lists declare, outermost list first: tag
    # with its keyword -> key.
    _lists: list[dict[str, str]] = field(default_factory=list)

    @contextmanager
    def within(self, chunk: Chunk) -> Iterator[None]:
        """Use the places and the `#pragma pack` of `chunk` inside the `with` block."""
        outer, self._chunk = self._chunk, chunk
        try:
            yield
        finally:
            self._chunk = outer

    @contextmanager
    def parameter_list(self) -> Iterator[None]:
        """Enter a parameter list. A tag first named in it is local to it (6.2.1p4)."""
        self._lists.append({})
        try:
            yield
        finally:
            self._lists.pop()

    @property
    def in_parameter_list(self) -> bool:
        return bool(self._lists)

    def declare_tag(self, tag: str, key: str) -> None:
        """Let `tag` mean `key` until the end of the parameter list."""
        if self._lists:
            self._lists[-1][tag] = key

    def local_key(self, tag: str) -> str | None:
        """Return the key of a tag that an enclosing parameter list defines."""
        found = (tags[tag] for tags in reversed(self._lists) if tag in tags)
        return next(found, None)

    def declared_before(self, tag: str) -> bool:
        """Return whether `struct tag` is declared before the current declaration."""
        if self._chunk is None:
            return True
        text = self.index.unit.text
        kind, _, name = tag.partition(" ")
        mention = re.compile(rf"\b{kind}\s+{re.escape(name)}(?![\w$])")
        return any(
            not in_parentheses(text, match.start())
            for match in mention.finditer(text, 0, self._chunk.start)
        )

    @property
    def pack(self) -> int:
        """The limit of `#pragma pack` on alignments, in bytes, 0 for none."""
        return self._chunk.pragmas.cap if self._chunk else 0

    @property
    def unclear(self) -> str | None:
        """The reason if a pragma makes records here impossible to bind."""
        return self._chunk.pragmas.reason if self._chunk else None

    def of(self, node: c_ast.Node) -> Location:
        """Return the place in the sources of a node of the current declaration."""
        chunk = self._chunk
        if chunk is None:
            return self.macro or Location(self.index.unit.headers[0], 1)
        begin = self.index.locate(chunk)
        if node.coord is None:
            return begin
        file = begin.file if node.coord.file == "h" else node.coord.file
        return Location(file, node.coord.line, node.coord.column or 1)


def in_parentheses(text: str, at: int) -> bool:
    """Return whether `text[at]` is inside parentheses of its declaration."""
    depth = braces = 0
    for character in reversed(text[max(0, at - LONGEST) : at]):
        match character:
            case "}":
                braces += 1
            case "{":
                if not braces:
                    break
                braces -= 1
            case ";" if not braces:
                break
            case "(" if not braces:
                depth += 1
            case ")" if not braces:
                depth -= 1
            case _:
                pass
    return depth > 0
