"""One declaration or expression -> pycparser AST.

Each is parsed alone, and the parser told which of its words are typedef names: what
one of them can't be read for harms no other, and the cost follows what is asked for.
"""

import re
from collections.abc import Iterator

from pycparser import c_ast
from pycparser.c_lexer import Token
from pycparser.c_parser import ParseError

from cobindgen.c.literals import LONGEST, NO_TEXT
from cobindgen.diagnostics import Location
from cobindgen.reader.gnu import GnuLexer, GnuParser
from cobindgen.reader.index import Chunk, Index

WORD = re.compile(r"[^\W\d][\w$]*")
# pycparser's errors: `file:line:column: words`, or `file: words`.
ERROR = re.compile(r"^([^:]*)(?::(\d+):(\d+))?: (.*)$", re.S)
BEGINNING = Location("h", 1)
# Kinds of tokens before and behind a type that is one word.
BEFORE_TYPE = frozenset(
    "LPAREN COMMA SEMI LBRACE CONST VOLATILE STATIC EXTERN TYPEDEF INLINE".split()
)
AFTER_TYPE = frozenset("ID TIMES LPAREN RPAREN COMMA CONST VOLATILE".split())

# pycparser's answer to some wrong input is a crash of its own.
CRASHES = (AssertionError, AttributeError, IndexError, TypeError, ValueError)


# A longer number fits no type, and pycparser needs very long to read it.
LONG_NUMBER = re.compile(rf"(?<![\w.])\.?\d[\w.']{{{LONGEST}}}")
# Enumerators, members, parameters or elements of one declaration. No header that a
# person or a program has written for use has as many.
MOST_PARTS = 100_000
TOO_LARGE = f"has more than {MOST_PARTS} parts"


class Unreadable(Exception):
    """A declaration or expression that is no C that we know."""

    def __init__(self, reason: str, location: Location | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.location = location


class Parser:
    """Parses pieces of an indexed unit."""

    def __init__(self, index: Index, *, c23: bool) -> None:
        self._index = index
        self._parser = GnuParser(c23=c23)

    def declaration(self, chunk: Chunk) -> list[c_ast.Node]:
        """The declarations in `chunk`, one node a declarator; their coordinates are
        lines and columns of the header."""
        text = self._index.text(chunk).lstrip()
        if text.count(",") + text.count(";") > MOST_PARTS:
            raise Unreadable(TOO_LARGE)
        if LONG_NUMBER.search(text):
            raise Unreadable(f"has a number of more than {LONGEST} characters")
        place = self._index.locate(chunk)
        types = self._typedefs(text, chunk.start)
        try:
            return self._parse(text, types, place)
        except Unreadable as error:
            if f"\\{NO_TEXT}" in text:
                reason = "has a byte that is not UTF-8"
                raise Unreadable(reason, error.location) from None
            unknown = [
                token
                for token in type_like(self._parser.clex, text, place)
                if token.value not in types
            ]
            if not self._readable(text, types | {token.value for token in unknown}):
                raise
        # It is C but for these words.
        token = unknown[0]
        location = Location(token.filename, token.lineno, token.column)
        raise Unreadable(f"unknown type {token.value}", location)

    def _readable(self, text: str, types: set[str]) -> bool:
        try:
            self._parse(text, types)
        except Unreadable:
            return False
        return True

    def expression(self, text: str) -> c_ast.Node:
        """`text` as a C expression."""
        nodes = self._parse(f"int cobindgen = {text}\n;", self._typedefs(text, None))
        if len(nodes) != 1 or nodes[0].init is None:
            raise Unreadable("no expression")
        return nodes[0].init

    def _typedefs(self, text: str, before: int | None) -> set[str]:
        """The typedef names in `text` that stand before the offset `before`."""
        typedefs = self._index.typedefs
        return {
            word
            for word in WORD.findall(text)
            if (chunk := typedefs.get(word)) is not None
            and (before is None or chunk.start < before)
        }

    def _parse(
        self, text: str, types: set[str], place: Location = BEGINNING
    ) -> list[c_ast.Node]:
        try:
            return self._parser.piece(text, types, place.line, place.column)
        except ParseError as error:
            raise self._unreadable(str(error)) from None
        except RecursionError:
            raise Unreadable("is nested too deeply") from None
        except CRASHES as error:
            raise Unreadable(f"can't be parsed ({type(error).__name__})") from None

    def _unreadable(self, said: str) -> Unreadable:
        """pycparser's error in our words, at the token that it couldn't take."""
        try:
            token = self._parser._peek()
        except ParseError:
            token = None
        match = ERROR.match(said)
        if match is not None and match[2]:
            location = Location(match[1], int(match[2]), int(match[3]))
            before, _, value = match[4].partition("before: ")
            if not before:
                return Unreadable(f"can't be parsed before `{value}`", location)
            words = f"{before[0].lower()}{before[1:]}"
            return Unreadable(f"can't be parsed: {words}", location)
        if token is None:
            return Unreadable("can't be parsed: it ends too early")
        location = Location(token.filename, token.lineno, token.column)
        return Unreadable(f"can't be parsed before `{token.value}`", location)


def type_like(lexer: GnuLexer, text: str, place: Location) -> Iterator[Token]:
    """The words in `text`, which begins at `place`, that stand where a type does."""
    lexer.input(text, "h")
    tokens = [None, *lexer.start(place.line, place.column)]
    try:
        tokens += [*iter(lexer.token, None), None]
    except ParseError:
        # No C: the parser has said where.
        return
    seen = set()
    for before, token, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if (
            token is not None
            and token.type == "ID"
            and token.value not in seen
            and (before is None or before.type in BEFORE_TYPE)
            and (after is not None and after.type in AFTER_TYPE)
        ):
            seen.add(token.value)
            yield token
