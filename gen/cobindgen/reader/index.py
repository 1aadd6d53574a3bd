"""Unit -> what each file-scope declaration declares, without parsing it.

One regular expression finds the few characters that can end a declaration or hide its
end. The shape of a declaration tells what it declares. Wrong guesses are harmless: a
name that nobody asks for has no effect, and a declaration that somebody asks for is
parsed.
"""

import re
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from cobindgen.c.tokens import LITERAL, without_literals
from cobindgen.diagnostics import Location
from cobindgen.reader.declared import (
    PARENTHESES,
    TAG,
    TYPEDEF,
    enumerators,
    initialized_names,
    outside,
    typedef_names,
    without_operands,
)
from cobindgen.reader.deep import is_deep
from cobindgen.reader.expansions import params_of
from cobindgen.reader.pragmas import Pragmas, PragmaState
from cobindgen.reader.unit import MARKER, Unit

# The text between declarations, and a simple declaration.
BLANK = re.compile(r"(?:[ \t\n\f\v\r]++|#[^\n]*+)*+")
SIMPLE = re.compile(r"""[^;{}"'#]*;""")
# Strings and characters may contain braces. Directives are lines of their own.
HIDING = rf"{LITERAL}|^[ \t]*#[^\n]*$"
EVENT = re.compile(HIDING + r"|[;{}]", re.M)
BRACE = re.compile(HIDING + r"|[{}]", re.M)
DIRECTIVE = re.compile(r"^[ \t]*#(?![ \t]*(?:\d|line\b))[^\n]*$", re.M)
DEFINED = re.compile(r"^#define ([\w$]+)(\([^)\n]*\))?[ ]?(.*)$", re.M)
UNDEFINED = re.compile(r"^#undef ([\w$]+)$", re.M)
# An empty declaration, or assembly. It declares nothing.
EMPTY = re.compile(r"\s*(?:;|(?:asm|__asm|__asm__)\b)")
# `enum e : short;`, which makes the type complete (C23 6.7.3.3).
FIXED = re.compile(r"enum\s+((?!\d)[\w$]+)\s*:")


@dataclass(slots=True)
class Chunk:
    """One file-scope declaration: `text[start:end]` of the unit.

    No other chunk has the same start. `body`: the offset of a function's body, which is
    not parsed. `pragmas`: their state for the records in it. `deep`: it is nested
    too deeply to be parsed.
    """

    start: int
    end: int
    pragmas: PragmaState
    body: int | None = None
    deep: bool = False


@dataclass(frozen=True, slots=True)
class MacroDefinition:
    """An active #define of a header: its offset, parameters and body."""

    name: str
    offset: int
    params: tuple[str, ...] | None
    body: str


@dataclass(slots=True)
class Index:
    """The place of each file-scope declaration of the unit.

    `asked`: the declarations of the given headers, in the order of the source.
    `functions`: the function definitions of other headers, and their static
    declarations.
    `undefined`: the offset of the last #undef of a name.
    `typedefs`, `tags` and `enumerators`: the declaration that defines a name.
    """

    unit: Unit
    asked: deque[Chunk] = field(default_factory=deque)
    functions: list[Chunk] = field(default_factory=list)
    macros: dict[str, MacroDefinition] = field(default_factory=dict)
    undefined: dict[str, int] = field(default_factory=dict)
    typedefs: dict[str, Chunk] = field(default_factory=dict)
    tags: dict[str, Chunk] = field(default_factory=dict)
    enumerators: dict[str, Chunk] = field(default_factory=dict)
    # `enum e : short;`: tags that may have no other definition.
    fixed: dict[str, Chunk] = field(default_factory=dict)
    # `constexpr` objects.
    constants: dict[str, Chunk] = field(default_factory=dict)
    # Offset and reason of text that no C compiler accepts.
    malformed: list[tuple[int, str]] = field(default_factory=list)
    # The same for a second definition, which C23 accepts if both are equal (6.7.3.4).
    repeated: list[tuple[int, str]] = field(default_factory=list)
    # Begin and end of each declaration that is nested too deeply.
    deep: set[tuple[int, int]] = field(default_factory=set)
    # The place of each chunk by its start.
    _places: dict[int, Location] = field(default_factory=dict)

    def locate(self, chunk: Chunk) -> Location:
        """Return the place in the sources where `chunk` begins."""
        if chunk.start not in self._places:
            self._places[chunk.start] = self.unit.locate(chunk.start)
        return self._places[chunk.start]

    def text(self, chunk: Chunk) -> str:
        """Return the text to parse: no directives, and an empty function body."""
        end = chunk.end if chunk.body is None else chunk.body
        text = self.unit.text[chunk.start : end]
        if "#" in text:
            text = DIRECTIVE.sub("", text)
        return text if chunk.body is None else text + "{}"


def index(unit: Unit, flags: Sequence[str] = ()) -> Index:
    """Find the file-scope declarations of `unit`, which was read with `flags`."""
    found = Index(unit)
    text = unit.text
    headers = unit.parts or frozenset(unit.headers)
    regions = list(unit.regions())
    pragmas = Pragmas(unit, flags)
    chunks: list[Chunk] = []
    constants = "constexpr" in text
    region = at = 0
    find_macros(found, headers, regions)
    found.undefined = {m[1]: m.start() for m in UNDEFINED.finditer(text)}
    while (at := blank_end(text, at)) < len(text):
        # A declaration belongs to the file that it begins in.
        while region + 1 < len(regions) and regions[region + 1][0] <= at:
            region += 1
        asked = bool(regions) and regions[region][1] in headers
        simple = SIMPLE.match(text, at)
        if simple is not None:
            chunks.append(Chunk(at, simple.end(), pragmas.at(at)))
            # `typedef` is not always the first word: `__extension__ typedef …`.
            if (
                asked
                or text.find("typedef", at, simple.end()) >= 0
                or text.startswith("enum", at)
                or (constants and text.find("constexpr", at, simple.end()) >= 0)
            ):
                declare(found, chunks[-1], asked)
            elif text.find("static", at, simple.end()) >= 0:
                found.functions.append(chunks[-1])
            at = note_depth(found, chunks[-1])
            continue
        end, body = compound_end(text, at)
        if end is None:
            if asked:
                found.malformed.append((at, "unterminated declaration"))
            break
        if body == at:
            # `int f(a) int a; { … }`: an old-style definition.
            at = rejoin(found, chunks, text, at)
        chunks.append(Chunk(at, end, pragmas.of(at, end), body))
        if asked or body is None:
            declare(found, chunks[-1], asked)
        else:
            found.functions.append(chunks[-1])
        at = note_depth(found, chunks[-1])
    return found


def note_depth(found: Index, chunk: Chunk) -> int:
    """Note whether `chunk` is nested too deeply, and return its end."""
    chunk.deep = is_deep(found.unit.text, chunk.start, chunk.end)
    if chunk.deep:
        found.deep.add((chunk.start, chunk.end))
    return chunk.end


def blank_end(text: str, at: int) -> int:
    match = BLANK.match(text, at)
    assert match is not None
    return match.end()


def compound_end(text: str, start: int) -> tuple[int | None, int | None]:
    """Return the end of the declaration at `start`, and the offset of a body.

    Returns None, None if the text ends first.
    """
    at = start
    while event := EVENT.search(text, at):
        at = event.end()
        match text[event.start()]:
            case ";":
                return at, None
            case "{":
                closed = closing_brace(text, event.start())
                if closed is None:
                    return None, None
                if is_function(text, start, event.start()):
                    return closed, event.start()
                at = closed
            case "}":
                # One brace too many. The parser reports it.
                return at, None
            case _:
                pass
    return None, None


def closing_brace(text: str, opened: int) -> int | None:
    """Return the offset after the brace that closes the one at `opened`."""
    depth = 0
    for event in BRACE.finditer(text, opened):
        brace = text[event.start()]
        if brace == "{":
            depth += 1
        elif brace == "}":
            depth -= 1
            if depth == 0:
                return event.end()
    return None


def find_macros(
    found: Index, headers: frozenset[str], regions: list[tuple[int, str]]
) -> None:
    """Find the #define lines of the headers."""
    text = found.unit.text
    ends = [start for start, _ in regions[1:]] + [len(text)]
    for (start, file), end in zip(regions, ends, strict=True):
        if file in headers:
            for macro in DEFINED.finditer(text, start, end):
                found.macros[macro[1]] = MacroDefinition(
                    macro[1], macro.start(), params_of(macro[2] or ""), macro[3]
                )


def is_function(text: str, start: int, opened: int) -> bool:
    """Return whether the brace at `opened` begins the body of a function."""
    head = text[start:opened].rstrip()
    if not head.endswith((")", "]")):
        return not head
    head = without_literals(head)
    if head.count("(") != head.count(")"):
        # A compound literal: `int a[sizeof((int[]){1, 2})];`
        return False
    head = without_operands(head).rstrip()
    # `int *p = (int[]){1, 2};`
    return head.endswith(")") and "=" not in outside(PARENTHESES, head)


def rejoin(found: Index, chunks: list[Chunk], text: str, start: int) -> int:
    """Return the start of the declaration that the pieces before `start` belong to."""
    while chunks and chunks[-1].body is None:
        piece = chunks.pop()
        if found.asked and found.asked[-1] is piece:
            found.asked.pop()
        start = piece.start
        if "(" in text[piece.start : piece.end]:
            break
    return start


def declare(found: Index, chunk: Chunk, asked: bool) -> None:
    """Record the types and enumerators that `chunk` defines."""
    text = found.unit.text[chunk.start : chunk.end]
    if asked and not EMPTY.match(text):
        found.asked.append(chunk)
    if chunk.body is not None:
        return
    if "#" in text:
        text = DIRECTIVE.sub("", MARKER.sub("", text))
    text = without_literals(text)
    braces = "{" in text
    if "constexpr" in text:
        for name in initialized_names(text):
            found.constants.setdefault(name, chunk)
    elif text.startswith("enum") and (forward := FIXED.match(without_operands(text))):
        found.fixed.setdefault(forward[1], chunk)
    if TYPEDEF.search(text):
        for name in typedef_names(text):
            found.typedefs.setdefault(name, chunk)
    if braces:
        text = outside(PARENTHESES, without_operands(text))
        for name in TAG.findall(text):
            if asked and name in found.tags:
                found.repeated.append((chunk.start, f"redefinition of {name}"))
            found.tags.setdefault(name, chunk)
        for name in enumerators(text):
            found.enumerators.setdefault(name, chunk)
