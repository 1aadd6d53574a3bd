"""The comments of the headers, each for the declaration beside it.

The preprocessor drops comments, so they are read from the file: a comment that ends on
the line before, or one after the declaration on the same line.
"""

import re
from array import array
from bisect import bisect_right

from cobindgen.c.raw_strings import blanked, replaced
from cobindgen.c.tokens import LITERAL
from cobindgen.diagnostics import Location, source_bytes

# Strings and characters are matched too, because they can contain `//` and `/*`.
TOKEN = re.compile(rf"{LITERAL}|/\*.*?\*/|//[^\n]*", re.S)
LEAD = re.compile(r"^[ \t]*\*{0,2}[ \t]?", re.M)
END = re.compile(r"\n")
ENDS = re.compile(r"[{},;]")
NESTED = re.compile(r"\([^(){}]*\)|\{[^(){}]*\}")
# A declaration may begin lines before its name: `static inline int\nf(void)`.
MOST_LINES_ABOVE = 3


class FileComments:
    """The comments of one file, by line."""

    def __init__(self, text: str) -> None:
        self._text = text = replaced(text, blanked)
        # The offset of each line, and of the end.
        self._begins = array("L", [0])
        self._begins.extend(end.end() for end in END.finditer(text))
        self._begins.append(len(text) + 1)
        self._before: dict[int, str] = {}
        # The comment after code, and the column where the code ends, from 0.
        self._behind: dict[int, tuple[str, int]] = {}
        for token in TOKEN.finditer(text):
            if token[0][0] == "/":
                line = bisect_right(self._begins, token.start())
                self._note(text, token, line, self._begins[line - 1])
        if not self._before and not self._behind:
            # The file cannot be read, so nothing in it has a comment.
            self._text, self._begins = "", array("L")

    def _line(self, number: int) -> str:
        return self._text[self._begins[number - 1] : self._begins[number] - 1]

    def _note(self, text: str, token: re.Match[str], line: int, begin: int) -> None:
        code = text[begin : token.start()].strip()
        end_line = line + token[0].count("\n")
        if code:
            self._behind.setdefault(line, (token[0], token.start() - begin))
        elif token[0].startswith("//") and line - 1 in self._before:
            # Consecutive // lines are one comment.
            self._before[line] = f"{self._before.pop(line - 1)}\n{token[0]}"
        else:
            self._before[end_line] = token[0]

    def of(self, line: int, column: int) -> str | None:
        """Return the comment of what is declared at a place, without its decoration."""
        if line >= len(self._begins):
            # A #line directive may name any line.
            return None
        comment, end = self._behind.get(line, ("", 0))
        if comment and last_of(self._line(line)[column - 1 : end]):
            return plain(comment)
        for above in range(line - 1, max(line - 1 - MOST_LINES_ABOVE, 0), -1):
            if above in self._before:
                # A comment above belongs to the first declaration on the line.
                if ENDS.search(self._line(line), 0, column - 1):
                    return None
                return plain(self._before[above])
            # The code of the line, without the comment after it.
            behind = self._behind.get(above)
            code = self._line(above)[: behind[1] if behind else None].strip()
            if not code or code.startswith("#") or code[-1] in ";{},:":
                return None
        return None


def last_of(code: str) -> bool:
    """Return whether the declarator at the start of `code` is the last on its line.

    `int a, b;` is one declaration; `A, B` are two enumerators.
    """
    while (flat := NESTED.sub("", code)) != code:
        code = flat
    code = code.strip()
    return not re.search(r"[{};]" if code.endswith(";") else r"[{},;]", code[:-1])


def plain(comment: str) -> str | None:
    """Return the words of a comment, without `/**`, leading stars and indentation."""
    if comment.startswith("//"):
        text = re.sub(r"^[ \t]*///?[!<]?[ \t]?", "", comment, flags=re.M)
    else:
        body = comment[2:-2]
        text = LEAD.sub("", re.sub(r"^[*!]+<?(?=\s)", "", body))
    lines = [line.rstrip() for line in text.split("\n")]
    text = "\n".join(lines).strip()
    # A comment without words is decoration, such as a row of stars.
    return text if re.search(r"\w", text) else None


class Comments:
    """The comments of all files. A file is read when it is first needed."""

    def __init__(self) -> None:
        self._files: dict[str, FileComments] = {}

    def of(self, location: Location) -> str | None:
        """Return the comment of what is declared at `location`."""
        file = location.file
        if file not in self._files:
            self._files[file] = FileComments(text_of(file))
        return self._files[file].of(location.line, location.column)


def text_of(file: str) -> str:
    try:
        return source_bytes(file).decode(errors="replace").replace("\r\n", "\n")
    except OSError:
        return ""
