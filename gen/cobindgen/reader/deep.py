"""Declarations that are nested too deeply for a compiler.

C guarantees 63 levels of brackets and 12 of pointers (C11 5.2.4.1), and clang reads 256
of brackets. GCC crashes at some depth, or needs a time that is quadratic in it. The
compiler gets the preprocessed text without such declarations, in place of the headers.
"""

import re
from collections.abc import Iterable

from cobindgen.c.tokens import LITERAL

DEEPEST = 256
TOO_DEEP = "is nested too deeply"
# Bounds and parameter lists in a row. pycparser's time is quadratic in their number.
LONG_DECLARATOR = re.compile(
    r"(?:(?:\[(?:[^][]|\[[^][]*\])*+\]|\((?:[^()]|\([^()]*\))*+\))\s*){200}"
)
POINTERS = re.compile(rf"(?:\*[\s\w]*){{{DEEPEST + 1}}}")
BRACKET = re.compile(rf"{LITERAL}|^[ \t]*#[^\n]*$|[()\[\]{{}}]", re.M)
# A line, or a part of one, that is not a directive.
LINE = re.compile(r"^(?![ \t]*#)[^\n]+", re.M)
DEFINE = re.compile(r"^#define\b[^\n]*$", re.M)
MACRO = re.compile(r"^#(?:define|undef)\b[^\n]*$", re.M)


def is_deep(text: str, start: int, end: int) -> bool:
    """Return whether `text[start:end]` has brackets or pointers nested too deeply."""
    if end - start <= DEEPEST:
        return False
    if sum(text.count(opening, start, end) for opening in "([{*") <= DEEPEST:
        return False
    depth = 0
    for bracket in BRACKET.finditer(text, start, end):
        depth += {"(": 1, "[": 1, "{": 1}.get(bracket[0], 0)
        depth -= bracket[0] in (")", "]", "}")
        if depth > DEEPEST:
            return True
    return POINTERS.search(text, start, end) is not None


def without(text: str, parts: Iterable[tuple[int, int]]) -> str:
    """Return the preprocessed `text` without its `parts`, for the compiler.

    Its lines keep their numbers. The macros are defined at its end: it must not be
    expanded a second time.
    """
    pieces, at = [], 0
    for start, end in sorted(parts):
        pieces += [text[at:start], LINE.sub("", text[start:end])]
        at = end
    left = DEFINE.sub("", "".join([*pieces, text[at:]]))
    return "\n".join([left, *MACRO.findall(text), ""])
