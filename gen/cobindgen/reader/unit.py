"""A preprocessed translation unit, and the place in the sources of each character."""

import os
import re
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace

from cobindgen.diagnostics import Location
from cobindgen.toolchain.errors import unclanged

# A line marker. The expression begins with `#`, so that a search is fast.
MARKER = re.compile(
    r'#(?<![^\n]#)(?:line)? (\d{1,10}) "([^"\n]*(?:\\"[^"\n]*)*)"([ \d]*)$', re.M
)


# GCC writes bytes that are not printable ASCII in octal, and clang some as in C.
ESCAPE = re.compile(r"\\(?:([0-7]{3})|(.))")
SIMPLE = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "v": "\v", "f": "\f"}


def unescaped(name: str) -> str:
    """Return the file name that a line marker quotes."""
    text = ESCAPE.sub(
        lambda m: chr(int(m[1], 8)) if m[1] else SIMPLE.get(m[2], m[2]), name
    )
    if not text.isascii():
        # The octal escapes of a name are those of its bytes.
        with suppress(UnicodeEncodeError):
            return os.fsdecode(text.encode("latin-1"))
    return text


@dataclass(slots=True)
class Unit:
    """A preprocessed translation unit.

    `text`: what the preprocessor printed, with line markers and #define lines.
    `expansions`: the expansion of each macro that the headers define. `predefined`: the
    compiler's own macros, which describe the ABI.
    """

    headers: tuple[str, ...]
    text: str
    expansions: dict[str, str]
    predefined: dict[str, str]
    # Macros that the preprocessor was not asked to expand, and why.
    refused: dict[str, str] = field(default_factory=dict)
    # The headers, and the files that are part of them: see parts_of.
    parts: frozenset[str] = frozenset()
    _marks: list[int] = field(default_factory=list)
    _places: list[tuple[int, str, str]] = field(default_factory=list)
    # For a marker: an offset after it, and the number of lines between them.
    _counted: dict[int, tuple[int, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for mark in MARKER.finditer(self.text):
            line, name, flags = mark.groups()
            if "\\" in name:
                name = unescaped(name)
            if "__clang__" in self.predefined:
                name = unclanged(name)
            self._marks.append(mark.end() + 1)
            self._places.append((int(line), name, flags))

    def pieces(self) -> Iterator[tuple[str, str]]:
        """Yield the text that each file contributes, piece by piece."""
        ends = [*self._marks[1:], len(self.text)]
        for start, end, (_, file, _) in zip(
            self._marks, ends, self._places, strict=True
        ):
            yield file, self.text[start:end]

    def inclusions(self) -> Iterator[tuple[str, str]]:
        """Yield each #include as (including file, included file).

        This is found from the order of the files, because not every preprocessor marks
        it.
        """
        stack: list[str] = []
        for _, file, _ in self._places:
            if file in stack:
                del stack[stack.index(file) + 1 :]
            else:
                if stack:
                    yield stack[-1], file
                stack.append(file)

    def regions(self) -> Iterator[tuple[int, str]]:
        """Yield the offset where the text of another file begins, and its name."""
        last = None
        for mark, (_, file, _) in zip(self._marks, self._places, strict=True):
            if file != last:
                yield mark, file
                last = file

    def locate(self, offset: int) -> Location:
        """Return the place in the sources of the character at `offset` of the text."""
        at = bisect_right(self._marks, offset) - 1
        if at < 0:
            return Location(self.headers[0], 1)
        line, file, _ = self._places[at]
        begin = self.text.rfind("\n", 0, offset) + 1
        # Most offsets are in ascending order, so lines are counted from the previous
        # one.
        start, counted = self._counted.get(at, (self._marks[at], 0))
        if start > offset:
            start, counted = self._marks[at], 0
        counted += self.text.count("\n", start, offset)
        self._counted[at] = offset, counted
        line += counted
        return Location(file, line, offset - begin + 1)

    def files(self) -> list[str]:
        """Return every file that was read, the headers first, each once."""
        names = dict.fromkeys(self.headers)
        names.update(dict.fromkeys(file for _, file, _ in self._places))
        return [name for name in names if not name.startswith("<")]

    def included_from(self, file: str) -> tuple[Location, ...]:
        """Return the #include lines that first led to `file`, innermost first."""
        stack: list[Location] = []
        begin = 0
        for mark, (line, name, _) in zip(self._marks, self._places, strict=True):
            if stack:
                # This marker replaces the #include line.
                end = self.text.rfind("\n", 0, mark - 1)
                place = stack.pop()
                lines = self.text.count("\n", begin, end + 1)
                stack.append(replace(place, line=place.line + lines))
            if name == file:
                return tuple(p for p in reversed(stack) if not p.file.startswith("<"))
            files = [place.file for place in stack]
            if name in files:
                del stack[files.index(name) :]
            stack.append(Location(name, line))
            begin = mark
        return ()
