"""Raw strings of GNU C: `R"(…)"` and `R"name(…)name"`, with C's prefixes.

GCC reads them from gnu99 on (GCC manual, "Raw Strings"), clang 19 from gnu11 on.
They may contain quotes, comments, directives and newlines. They are replaced once, so
that no other part of cobindgen has to know them.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from cobindgen.c.tokens import CHARACTER, STRING

# In every text with raw strings. The search is quick: it begins with two characters.
LIKELY = re.compile(r'R"[^\s()\\"]{0,16}+\(')
# The begin of a raw string. Strings, characters and comments may contain one.
TOKEN = re.compile(
    r'(?<![\w$])(?P<prefix>u8|[LuU]|)R"(?P<name>[^\s()\\"]{0,16}+)\('
    rf"|{STRING}|{CHARACTER}" + r"|/\*(?s:.*?)\*/|//[^\n]*"
)
ESCAPED = str.maketrans({"\\": r"\\", '"': r"\"", "\n": r"\n"})
ON_LINES = str.maketrans({"\\": r"\\", '"': r"\"", "\n": "\\n\\\n"})
# Begins the characters of a raw string for pcpp. It is not a character of Unicode.
MARK = "\ufdd0"
MARKED = re.compile(rf'(?<!\\)"{MARK}')
# Each costs a search in the whole text. No valid C has one.
MOST_UNENDED = 100
NOT_NEWLINE = re.compile(r"[^\n]")


@dataclass(frozen=True, slots=True)
class RawString:
    """A raw string: its prefix without the R, its characters, and its spelling.

    `directive`: it has several lines and is in a directive.
    """

    prefix: str
    content: str
    spelling: str
    directive: bool


def replaced(text: str, replace: Callable[[RawString], str]) -> str:
    """Return `text` with something else for each raw string."""
    if not LIKELY.search(text):
        return text
    pieces = []
    # Names that no raw string ends with from here on.
    unended: set[str] = set()
    at = begin = 0
    while token := TOKEN.search(text, at):
        start, at = token.span()
        name = token["name"]
        if name is None:
            continue
        lost = name in unended or len(unended) > MOST_UNENDED
        end = -1 if lost else text.find(f'){name}"', at)
        if end < 0:
            unended.add(name)
            at = text.index('"', start)
            continue
        content, at = text[at:end], end + len(name) + 2
        directive = "\n" in content and is_directive(text, start)
        raw = RawString(token["prefix"], content, text[start:at], directive)
        pieces += [text[begin:start], replace(raw)]
        begin = at
    return "".join([*pieces, text[begin:]])


def is_directive(text: str, at: int) -> bool:
    """Return whether the line of `text[at]` begins with `#`."""
    return text[text.rfind("\n", 0, at) + 1 : at].lstrip().startswith("#")


def quoted(raw: RawString) -> str:
    """Return an ordinary string on one line."""
    return f'{raw.prefix}"{raw.content.translate(ESCAPED)}"'


def quoted_before_lines(raw: RawString) -> str:
    """Return an ordinary string, and its newlines after it."""
    return quoted(raw) + "\n" * (0 if raw.directive else raw.content.count("\n"))


def quoted_on_lines(raw: RawString) -> str:
    """Return an ordinary string that continues from line to line, with MARK."""
    return f'{raw.prefix}"{MARK}{raw.content.translate(ON_LINES)}"'


def unmarked(text: str) -> str:
    """Return preprocessed text without MARK.

    Where `#` has made a string of the string, it gets an escape that C does not have,
    because its raw form is lost.
    """
    return MARKED.sub('"', text).replace(MARK, r"\R")


def blanked(raw: RawString) -> str:
    """Return an empty string and blanks, with as many lines and characters."""
    return '""' + NOT_NEWLINE.sub(" ", raw.spelling)[2:]
