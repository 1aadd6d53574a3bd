"""One declaration or expression -> pycparser AST.

Each is parsed alone, behind the typedef names that it uses: what one of them
can't be read for harms no other, and the cost follows what is asked for.
"""

import re

from pycparser import c_ast
from pycparser.c_parser import CParser, ParseError

from cobindgen.gnu import GnuLexer
from cobindgen.index import Chunk, Index
from cobindgen.source import Location

WORD = re.compile(r"[^\W\d][\w$]*")
# pycparser's errors: `file:line:column: words`, or `file: words`.
ERROR = re.compile(r"^[^:]*(?::(\d+):(\d+))?: (.*)$", re.S)

# pycparser's answer to some wrong input is a crash of its own.
CRASHES = (AssertionError, AttributeError, IndexError, TypeError, ValueError)


class Unreadable(Exception):
    """A declaration or expression that is no C that we know."""

    def __init__(self, reason: str, location: Location | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.location = location


def unreadable(error: str) -> Unreadable:
    """pycparser's error in our words."""
    match = ERROR.match(error)
    if match is None:
        return Unreadable(f"can't be parsed: {error}")
    line, column, words = match.groups()
    location = Location("", int(line), int(column)) if line else None
    before, _, token = words.partition("before: ")
    if not before:
        return Unreadable(f"can't be parsed before `{token}`", location)
    return Unreadable(f"can't be parsed: {words[0].lower()}{words[1:]}", location)


class Parser:
    """Parses pieces of an indexed unit."""

    def __init__(self, index: Index, *, c23: bool) -> None:
        self._index = index
        lexer = type("Lexer", (GnuLexer,), {"c23": c23})
        self._parser = CParser(lexer=lexer, dialect="c23")

    def declaration(self, chunk: Chunk) -> list[c_ast.Node]:
        """The declarations in `chunk`, one node a declarator; their coordinates are
        lines and columns of the header."""
        text = self._index.text(chunk)
        place = self._index.locate(chunk)
        prelude = self._typedefs(text, chunk.number)
        marked = f'{prelude}\n# {place.line} "h"\n{text.lstrip()}'
        return self._parse(marked)[prelude.count(";") :]

    def expression(self, text: str) -> c_ast.Node:
        """`text` as a C expression."""
        prelude = self._typedefs(text, None)
        nodes = self._parse(f"{prelude}\nint cobindgen = {text}\n;")
        if len(nodes) != prelude.count(";") + 1 or nodes[-1].init is None:
            raise Unreadable("no expression")
        return nodes[-1].init

    def _typedefs(self, text: str, before: int | None) -> str:
        """`typedef int name;` for each typedef name in `text` that stands before."""
        typedefs = self._index.typedefs
        return " ".join(
            f"typedef int {word};"
            for word in sorted(set(WORD.findall(text)))
            if (chunk := typedefs.get(word)) is not None
            and (before is None or chunk.number < before)
        )

    def _parse(self, text: str) -> list[c_ast.Node]:
        try:
            return list(self._parser.parse(text, "h").ext)
        except ParseError as error:
            raise unreadable(str(error)) from None
        except RecursionError:
            raise Unreadable("is nested too deeply") from None
        except CRASHES as error:
            raise Unreadable(f"can't be parsed ({type(error).__name__})") from None
