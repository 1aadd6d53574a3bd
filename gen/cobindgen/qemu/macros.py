"""Macros that the headers define, as far as they matter to marked declarations."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cobindgen.diagnostics import Diagnostic
from cobindgen.qemu.rawheader import Conditions, RawHeader

DEFINITION = re.compile(r"(\w+)(\([^)]*\))?\s*(.*)", re.S)
WORD = re.compile(r"\w+")


class Macro(NamedTuple):
    """A #define; `function_like` has parameters."""

    name: str
    function_like: bool
    body: str
    words: frozenset[str]


def macros_of(headers: Iterable[RawHeader]) -> list[Macro]:
    found = []
    for header in headers:
        for _, _, keyword, rest in header.directives:
            match = DEFINITION.match(rest) if keyword == "define" else None
            if match:
                words = frozenset(WORD.findall(match[3]))
                found.append(Macro(match[1], match[2] is not None, match[3], words))
    return found


def hidden_markers(
    headers: list[RawHeader], macros: Iterable[Macro], markers: Iterable[str]
) -> Iterator[Diagnostic]:
    """An error for each use of a macro whose body holds a marker: the declaration that
    it marks can't be read."""
    known = set(markers)
    hiding: dict[str, str] = {}
    macros = [macro for macro in macros if macro.name not in known]
    changed = True
    while changed:
        changed = False
        for macro in macros:
            inside = macro.words & (known | hiding.keys())
            if inside and macro.name not in hiding:
                word = min(inside)
                hiding[macro.name] = hiding.get(word, word)
                changed = True
    if not hiding:
        return
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, hiding))})\b")
    for header in headers:
        conditions = Conditions(header)
        for match in pattern.finditer(header.code):
            if conditions.at(match.start()) is not None:
                name = match[0]
                text = f"{name} is a macro that holds {hiding[name]}: write it out here"
                yield header.error(text, match.start()).diagnostics[0]
