"""The macros that the headers define, as far as marked declarations use them."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from cobindgen.c.attributes import closing
from cobindgen.c.tokens import LITERALS, split_arguments
from cobindgen.diagnostics import Diagnostic
from cobindgen.qemu.rawheader import Conditions, RawHeader

DEFINITION = re.compile(r"(\w+)(?:\(([^)]*)\))?\s*(.*)", re.S)
WORD = re.compile(r"[A-Za-z_$][\w$]*")
PASTE = re.compile(r"[\w$]+(?:\s*##\s*[\w$]+)+")
# The body of an annotation: words with or without arguments, attributes.
ANNOTATION = re.compile(
    r"(?:\s*(?:\[\[.*?\]\]|[A-Za-z_$][\w$]*\s*(?:\(.*\))?))*\s*", re.S
)
# In the body of an annotation, these would change the type.
KEYWORDS = frozenset(
    "auto bool char const constexpr double enum float inline int long register "
    "restrict short signed static struct thread_local typedef typeof "
    "typeof_unqual union unsigned void volatile _Atomic _BitInt _Bool _Complex "
    "__const __const__ __inline __inline__ __int128 __restrict __restrict__ "
    "__signed__ __thread __typeof __typeof__ __volatile __volatile__".split()
)


class Macro(NamedTuple):
    """A #define.

    `parameters`: None for an object-like macro. `offset`: the place of the #define in
    its header.
    """

    name: str
    parameters: tuple[str, ...] | None
    body: str
    header: RawHeader
    offset: int

    @property
    def words(self) -> frozenset[str]:
        return frozenset(WORD.findall(LITERALS.sub("", self.body)))


class Macros:
    """The macros of some headers, without those in `#if 0`."""

    def __init__(self, headers: Iterable[RawHeader]) -> None:
        self.headers = list(headers)
        self._found: dict[str, list[Macro]] = {}
        self.undefined: set[str] = set()
        for header in self.headers:
            conditions = Conditions(header)
            for start, _, keyword, rest in header.directives:
                if keyword not in ("define", "undef") or not rest:
                    continue
                if conditions.at(start) is None:
                    continue
                if keyword == "undef":
                    self.undefined.add(rest.split()[0])
                elif match := DEFINITION.match(rest):
                    name, parameters, body = match[1], match[2], match[3]
                    macro = Macro(name, _parameters(parameters), body, header, start)
                    self._found.setdefault(name, []).append(macro)

    def names(self) -> frozenset[str]:
        return frozenset(self._found)

    def named(self, name: str) -> list[Macro]:
        """Return the definitions of `name`, in their order."""
        return self._found.get(name, [])

    @cached_property
    def function_like(self) -> frozenset[str]:
        """The names of macros with parameters."""
        return frozenset(
            name
            for name, found in self._found.items()
            if any(macro.parameters is not None for macro in found)
        )

    def holding(self, words: Iterable[str]) -> dict[str, str]:
        """Return the macros whose body contains one of the words, with that word.

        A macro may contain it through another macro. A macro whose own name is such a
        word is not included.
        """
        known = set(words)
        holding: dict[str, str] = {}
        changed = True
        while changed:
            changed = False
            for name, found in self._found.items():
                if name in known or name in holding:
                    continue
                words = frozenset().union(*(macro.words for macro in found))
                if inside := words & (known | holding.keys()):
                    word = min(inside)
                    holding[name] = holding.get(word, word)
                    changed = True
        return holding

    def is_annotation(self, word: str) -> bool:
        """Return whether the word can be left out.

        It cannot if it is a macro for a part of a type, or for more than one parameter.
        """
        return all(_is_annotation(macro.body) for macro in self.named(word))


def _parameters(text: str | None) -> tuple[str, ...] | None:
    return None if text is None else tuple(part.strip() for part in text.split(","))


def _is_annotation(body: str) -> bool:
    if body.endswith((";", "}")):
        return True  # A declaration of its own.
    if not ANNOTATION.fullmatch(body):
        return False
    outside = re.sub(r"\(.*\)|\[\[.*\]\]", "", body, flags=re.S)
    return KEYWORDS.isdisjoint(WORD.findall(outside))


def uses(
    headers: Iterable[RawHeader], names: Iterable[str]
) -> Iterator[tuple[RawHeader, re.Match[str], list[str]]]:
    """Yield each use of a macro of `names` in the headers' code, with its arguments."""
    words = "|".join(map(re.escape, names))
    if not words:
        return
    pattern = re.compile(rf"\b(?:{words})\b")
    for header in headers:
        conditions = Conditions(header)
        for match in pattern.finditer(header.code):
            if conditions.at(match.start()) is not None:
                yield header, match, _arguments(header.code, match.end())


def _arguments(code: str, at: int) -> list[str]:
    """Return the arguments in the parentheses that follow, none without them."""
    rest = code[at:].lstrip()
    if not rest.startswith("("):
        return []
    return split_arguments(rest[1 : closing(rest, 0) - 1])


def hidden_markers(
    headers: list[RawHeader], macros: Macros, markers: Iterable[str]
) -> Iterator[Diagnostic]:
    """Yield an error for each use of a macro that contains or pastes a marker.

    The declaration that it marks cannot be read.
    """
    known = frozenset(markers)
    hiding = macros.holding(known)
    for header, match, _ in uses(headers, hiding):
        text = f"{match[0]} is a macro that holds {hiding[match[0]]}: write it out here"
        yield header.diagnostic(text, match.start())
    pasting = [
        name
        for name in macros.function_like
        if any("##" in macro.body for macro in macros.named(name))
    ]
    for header, match, arguments in uses(headers, pasting):
        for macro in macros.named(match[0]):
            if made := known & _pasted(macro, arguments):
                text = (
                    f"{match[0]} is a macro that makes {min(made)}: write it out here"
                )
                yield header.diagnostic(text, match.start())


def _pasted(macro: Macro, arguments: list[str]) -> set[str]:
    """Return the words that ## makes of these arguments."""
    values = dict(zip(macro.parameters or (), arguments, strict=False))
    return {
        "".join(values.get(word, word) for word in re.split(r"\s*##\s*", chain))
        for chain in PASTE.findall(macro.body)
    }
