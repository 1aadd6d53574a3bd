"""Find marked declarations in the text of a header."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from cobindgen.diagnostics import Diagnostic, InputError
from cobindgen.qemu.markers import MARKERS, Marker
from cobindgen.qemu.rawheader import Conditions, RawHeader

# A word that begins like a marker is probably meant as one.
LOOKALIKE = r"(?:no_|generated_)*co_?wrap\w*"
NAME = re.compile(r"(\w+)\s*\(")
END = re.compile(r"[;{}()]")
TAG = re.compile(r"\b(?:struct|union|enum)\s*\Z")


@dataclass(frozen=True, slots=True)
class Marked:
    """A declaration with a marker, not parsed yet.

    `start`, `end`: offsets in `header.text`, without the semicolon or brace. `marker`:
    the offset of the first marker. `conditions`: the #if conditions around it.
    """

    header: RawHeader
    start: int
    end: int
    marker: int
    defined: bool
    conditions: tuple[str, ...]


def scan(
    header: RawHeader, markers: Mapping[str, Marker], runtime: str
) -> Iterator[Marked]:
    """Yield the marked declarations in order, without those in `#if 0`.

    Raises InputError for a word that looks like a marker but is not one, for a marker
    outside a declaration, and for a declaration that contains an #if.
    """
    words = _Words(markers)
    conditions = Conditions(header)
    done = 0
    errors: list[Diagnostic] = []
    for match in words.find(header.code, 0, len(header.code)):
        offset = match.start()
        if offset < done or not _is_marker(header, match, markers):
            continue
        where = conditions.at(offset)
        if where is None:
            continue
        try:
            marked = declaration(header, offset, where)
            done = marked.end
            for word in words.find(header.code, marked.start, marked.end):
                if _is_marker(header, word, markers):
                    _check(marked, word, markers, runtime)
        except InputError as error:
            errors += error.diagnostics
        else:
            yield marked
    if errors:
        raise InputError(*errors)


def marked_functions(
    name: str,
    source: str,
    functions: frozenset[str],
    markers: Mapping[str, Marker] = MARKERS,
) -> dict[str, str]:
    """Return function -> marker, for those of `functions` that the text marks.

    The result is empty if `cobindgen wrap` would refuse the header.
    """
    header = RawHeader(name, source)
    found: dict[str, str] = {}
    try:
        for marked in scan(header, markers, "auto"):
            word = re.match(r"\w+", header.code[marked.marker :])
            for called in NAME.finditer(header.code, marked.marker, marked.end):
                if word and called[1] in functions:
                    found[called[1]] = word[0]
                    break
    except InputError:
        return {}
    return found


class _Words:
    """Finds words that are markers, or begin like one."""

    def __init__(self, markers: Iterable[str]) -> None:
        own = [re.escape(word) for word in markers if word not in MARKERS]
        self._word = re.compile(rf"(?:{'|'.join([LOOKALIKE, *own])})\b")
        # Searching for these letters is ten times faster than searching for words.
        self._part = re.compile("|".join(["co_?wrap", *own]))

    def find(self, code: str, start: int, end: int) -> Iterator[re.Match[str]]:
        for part in self._part.finditer(code, start, end):
            first = part.start()
            while first > start and (
                code[first - 1].isalnum() or code[first - 1] == "_"
            ):
                first -= 1
            if match := self._word.match(code, first):
                yield match


def _is_marker(
    header: RawHeader, match: re.Match[str], markers: Mapping[str, Marker]
) -> bool:
    """Return False for a function, tag or parameter that only begins like a marker."""
    if match[0] in markers or match[0] in MARKERS:
        return True
    code = header.code
    following = code[match.end() : match.end() + 80].lstrip()[:1]
    return following not in set("(),;[=") and not TAG.search(code, 0, match.start())


def declaration(header: RawHeader, offset: int, conditions: tuple[str, ...]) -> Marked:
    """Return the declaration around `offset`.

    Raises InputError if it has no end, or contains an #if.
    """
    code = header.code
    start = max(code.rfind(c, 0, offset) for c in ";{}") + 1
    for first, last, _, _ in header.directives:
        if first > offset:
            break
        start = max(start, last)
    start += len(code[start:offset]) - len(code[start:offset].lstrip())
    depth, position = 0, start
    while match := END.search(code, position):
        position = match.end()
        if match[0] in "({":
            if match[0] == "{" and depth == 0:
                break
            depth += 1
        elif match[0] in ")}":
            depth -= 1
        elif depth == 0:
            break
    if match is None or depth < 0:
        raise header.error("this marker is not in a declaration", offset)
    for first, _, keyword, _ in header.directives:
        if start <= first < match.start() and keyword != "define":
            raise header.error(
                f"#{keyword} in a marked declaration: declare each case whole", first
            )
    return Marked(header, start, match.start(), offset, match[0] == "{", conditions)


def _check(
    marked: Marked, match: re.Match[str], markers: Mapping[str, Marker], runtime: str
) -> None:
    """Raise InputError if the word is not one of `markers`."""
    word = match[0]
    if word in markers:
        return
    header = marked.header
    name = NAME.search(header.code, match.end(), marked.end)
    function = f" of {name[1]}" if name else ""
    if word in MARKERS:
        raise header.error(
            f"{word}{function} is not a marker of runtime {runtime}", match.start()
        )
    close = get_close_matches(word, markers, 1, 0)
    hint = f"; the nearest is {close[0]}" if close else ""
    raise header.error(f"{word}{function} is not a marker{hint}", match.start())


def defined_markers(header: RawHeader) -> set[str]:
    """Return the markers that the header #defines."""
    names = (
        rest.split("(")[0].split()
        for _, _, k, rest in header.directives
        if k == "define"
    )
    return {name[0] for name in names if name and name[0] in MARKERS}
