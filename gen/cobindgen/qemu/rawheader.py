"""The text of a header: what is code in it, and under which #if conditions.

Preprocessing would expand the markers, and the build may run this step before the
included headers exist. So only translation phases 1 to 3 are done here (C11 5.1.1.2):
line splices are removed, comments become blanks.
"""

import re
from bisect import bisect_right
from functools import cached_property

from cobindgen.c.raw_strings import blanked, replaced
from cobindgen.c.tokens import LITERAL, STRING
from cobindgen.diagnostics import Diagnostic, InputError, Location, source_line
from cobindgen.reader.expansions import read_header

COMMENT_OR_LITERAL = re.compile(rf"//[^\n]*|/\*.*?(?:\*/|\Z)|{LITERAL}", re.S)
NO_CODE = re.compile(rf"^[ \t]*#[^\n]*|{STRING}", re.M)
DIRECTIVE = re.compile(r"\s*#\s*(\w*)\s*(.*?)\s*", re.S)
DEFINED = re.compile(r"(!?)\s*defined\s*(?:\(\s*(\w+)\s*\)|(\w+))")
NUMBER = re.compile(r"\(*\s*(\d+)\s*\)*")
# Bytes that are not UTF-8 are decoded to these.
NOT_UTF8 = re.compile("[\udc80-\udcff]")
CONDITIONALS = frozenset(
    "if ifdef ifndef elif elifdef elifndef else endif define".split()
)


class RawHeader:
    """The text of a header.

    `text` has no line splices and no comments. `code` also has no directives and no
    strings. Offsets are the same in both; `place` gives the place in the file.
    """

    def __init__(self, name: str, source: str) -> None:
        self.name = name
        source = replaced(source.replace("\r\n", "\n"), blanked)
        pieces = source.split("\\\n")
        # The offsets in `text` of removed line splices (backslash and newline).
        self._splices: list[int] = []
        length = 0
        for piece in pieces[:-1]:
            length += len(piece)
            self._splices.append(length)
        self.text = COMMENT_OR_LITERAL.sub(_blank_comment, "".join(pieces))
        # (first offset, last offset, keyword, the rest of the line)
        self.directives: list[tuple[int, int, str, str]] = []
        self.code = NO_CODE.sub(self._blank_other, self.text)

    def _blank_other(self, match: re.Match[str]) -> str:
        text = match[0]
        if not text.startswith('"') and (line := DIRECTIVE.fullmatch(text)):
            self.directives.append((match.start(), match.end(), line[1], line[2]))
        return " " * len(text)

    @cached_property
    def line_starts(self) -> list[int]:
        """The offset at which each line of the file begins."""
        newlines = (match.end() for match in re.finditer("\n", self.text))
        return sorted([0, *newlines, *self._splices])

    def place(self, offset: int) -> Location:
        splices = bisect_right(self._splices, offset)
        line = self.text.count("\n", 0, offset) + splices + 1
        start = self.text.rfind("\n", 0, offset) + 1
        if splices:
            start = max(start, self._splices[splices - 1])
        return Location(self.name, line, offset - start + 1)

    def diagnostic(
        self, message: str, offset: int, severity: str = "error"
    ) -> Diagnostic:
        place = self.place(offset)
        return Diagnostic(message, place, source_line(place), severity=severity)

    def error(self, message: str, offset: int) -> InputError:
        return InputError(self.diagnostic(message, offset))


class Conditions:
    """The #if groups around a place. Ask for ascending offsets."""

    def __init__(self, header: RawHeader) -> None:
        self._directives = [d for d in header.directives if d[2] in CONDITIONALS]
        self._next = 0
        # For each open #if: the conditions, with those of earlier branches negated.
        self._open: list[list[str]] = []

    def at(self, offset: int) -> tuple[str, ...] | None:
        """Return the condition of each open #if, outermost first; None in `#if 0`."""
        while self._next < len(self._directives):
            start, _, keyword, rest = self._directives[self._next]
            if start > offset:
                break
            self._next += 1
            self._take(keyword, rest)
        conditions = []
        for group in self._open:
            parts = [part for part in group if part != "1"]
            if "0" in parts:
                return None
            if len(parts) > 1:
                parts = [
                    p if p[:1] == "!" or DEFINED.fullmatch(p) else f"({p})"
                    for p in parts
                ]
            if parts:
                conditions.append(" && ".join(parts))
        return tuple(conditions)

    def _take(self, keyword: str, rest: str) -> None:
        if keyword in ("if", "ifdef", "ifndef"):
            self._open.append([_condition(keyword, rest)])
        elif keyword == "define":
            # An include guard, which is false after the first #include of the header.
            guard = f"!defined({rest.split()[0] if rest else ''})"
            for group in self._open:
                if group == [guard]:
                    group[:] = ["1"]
        elif self._open:
            group = self._open[-1]
            if keyword == "endif":
                self._open.pop()
                return
            group[-1] = _negated(group[-1])
            if keyword != "else":
                group.append(_condition(keyword.removeprefix("el"), rest))


def _condition(keyword: str, rest: str) -> str:
    if keyword == "ifdef":
        return f"defined({rest})"
    if keyword == "ifndef":
        return f"!defined({rest})"
    if match := DEFINED.fullmatch(rest):
        return f"{match[1]}defined({match[2] or match[3]})"
    if match := NUMBER.fullmatch(rest):
        return "1" if match[1].strip("0") else "0"
    return " ".join(rest.split())


def _negated(condition: str) -> str:
    if condition in ("0", "1"):
        return "1" if condition == "0" else "0"
    if DEFINED.fullmatch(condition):
        return condition[1:] if condition[0] == "!" else f"!{condition}"
    return f"!({condition})"


def _blank_comment(match: re.Match[str]) -> str:
    text = match[0]
    if text[0] != "/":
        return text
    return "\n".join(" " * len(line) for line in text.split("\n"))


def read(name: str) -> RawHeader:
    """Read the header `name`. Raises InputError if it is missing or is not text."""
    data = read_header(name)
    # Bytes that are not UTF-8 are allowed in comments and strings.
    text = data.decode(errors="surrogateescape").removeprefix("\ufeff")
    header = RawHeader(name, text)
    if wrong := NOT_UTF8.search(header.code):
        byte = ord(wrong[0]) & 0xFF
        raise header.error(f"byte 0x{byte:02x} isn't UTF-8", wrong.start())
    return header
