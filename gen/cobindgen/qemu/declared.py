"""The words of a function's declaration in the text of its header.

The preprocessor expands QEMU's annotations and markers to nothing, so they are read
from the text of the header.
"""

import re
from dataclasses import dataclass

from cobindgen.c import ir
from cobindgen.diagnostics import Location
from cobindgen.qemu.rawheader import RawHeader, read

WORD = re.compile(r"\w+")
BOUNDARY = re.compile(r"[;{}]")
PARENTHESIS = re.compile(r"[()]")


@dataclass(frozen=True, slots=True)
class Words:
    """The words outside the parameter list, and those in it, in their order."""

    own: tuple[str, ...] = ()
    parameters: tuple[str, ...] = ()


class Declarations:
    """Finds declarations in the files that declare functions."""

    def __init__(self) -> None:
        self._headers: dict[str, RawHeader] = {}

    def words(self, function: ir.Function) -> Words:
        """Return the words of the declaration, none if a macro declares it."""
        name = re.compile(rf"\b{re.escape(function.name)}\s*\(")
        found = self._find(name, function.location)
        if found is None:
            return Words()
        code, match = found
        start = max(code.rfind(c, 0, match.start()) for c in ";{}") + 1
        closing = _closing(code, match.end())
        ends = BOUNDARY.search(code, closing)
        end = ends.start() if ends else len(code)
        return Words(
            (
                *WORD.findall(code, start, match.start()),
                *WORD.findall(code, closing, end),
            ),
            tuple(WORD.findall(code, match.end(), closing)),
        )

    def is_function(self, entry: ir.Skipped) -> bool:
        """Return whether the text at the entry's place declares a function."""
        name = re.compile(rf"\b{re.escape(entry.name)}\s*\(")
        return self._find(name, entry.location) is not None

    def member(self, field: ir.Field) -> tuple[str, ...]:
        """Return the words of a member's declaration."""
        if field.name is None or field.location is None:
            return ()
        name = re.compile(rf"\b{re.escape(field.name)}\b")
        found = self._find(name, field.location)
        if found is None:
            return ()
        code, match = found
        start = max(code.rfind(c, 0, match.start()) for c in ";{}") + 1
        ends = BOUNDARY.search(code, match.end())
        return tuple(WORD.findall(code, start, ends.start() if ends else len(code)))

    def _find(
        self, name: re.Pattern[str], place: Location
    ) -> tuple[str, re.Match[str]] | None:
        """Return the code of the file, and the name in the line of the place."""
        if place.file not in self._headers:
            self._headers[place.file] = read(place.file)
        header = self._headers[place.file]
        code = header.code
        if place.line > len(header.line_starts):
            return None
        line = header.line_starts[place.line - 1]
        match = name.search(code, line, code.find("\n", line) + 1 or len(code))
        return (code, match) if match else None


def _closing(code: str, position: int) -> int:
    """Return the end of the parenthesis that is open at `position`."""
    depth = 1
    while depth and (match := PARENTHESIS.search(code, position)):
        depth += 1 if match[0] == "(" else -1
        position = match.end()
    return position
