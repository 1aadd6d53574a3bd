"""One declaration or expression -> pycparser AST.

Each is parsed separately, with a list of the typedef names in it. A syntax error
affects only its own declaration, and only declarations that are needed cost time.
"""

import re
from collections.abc import Iterator

from pycparser import c_ast
from pycparser.c_lexer import Token
from pycparser.c_parser import ParseError

from cobindgen.c.literals import LONGEST, NO_TEXT
from cobindgen.diagnostics import Location
from cobindgen.reader.declared import BRACKETS, outside
from cobindgen.reader.deep import LONG_DECLARATOR, TOO_DEEP
from cobindgen.reader.gnu import GnuLexer
from cobindgen.reader.gnu_parser import GnuParser
from cobindgen.reader.index import Chunk, Index

WORD = re.compile(r"(?!\d)[\w$]+")
# pycparser's errors: `file:line:column: words`, or `file: words`.
ERROR = re.compile(r"^([^:]*)(?::(\d+):(\d+))?: (.*)$", re.S)
BEGINNING = Location("h", 1)
# Qualifiers of pointers in clang (clang, "Nullability Attributes").
NULLABILITY = frozenset(
    {"_Nonnull", "_Nullable", "_Nullable_result", "_Null_unspecified"}
)
# The declarator of a block, as in `void (^f)(int)` (clang, "Language Specification for
# Blocks").
BLOCK = re.compile(r"\(\s*\^")
# Kinds of tokens before and after a type that is one word.
BEFORE_TYPE = frozenset(
    "LPAREN COMMA SEMI LBRACE CONST VOLATILE STATIC EXTERN TYPEDEF INLINE".split()
)
AFTER_TYPE = frozenset("ID TIMES LPAREN RPAREN COMMA CONST VOLATILE".split())

# pycparser raises these for some invalid input.
CRASHES = (AssertionError, AttributeError, IndexError, TypeError, ValueError)


# A longer number fits no type, and pycparser needs a very long time to read it.
LONG_NUMBER = re.compile(rf"(?<![\w.])\.?\d(?:[eEpP][+-]|[\w.']){{{LONGEST}}}")
# Enumerators, members, parameters or elements of one declaration. No header that a
# person or a program has written for use has as many.
MOST_PARTS = 100_000
TOO_LARGE = f"has more than {MOST_PARTS} parts"


class Unreadable(Exception):
    """A declaration or expression that cannot be parsed."""

    def __init__(self, reason: str, location: Location | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.location = location


class Parser:
    """Parses pieces of an indexed unit."""

    def __init__(self, index: Index, *, c23: bool) -> None:
        self._index = index
        clang = "__clang__" in index.unit.predefined
        words = NULLABILITY if clang else frozenset()
        self._parser = GnuParser(c23=c23, words=words)

    def declaration(self, chunk: Chunk) -> list[c_ast.Node]:
        """Parse the declarations in `chunk`: one node for each declarator.

        Their coordinates are lines and columns of the header.
        """
        if chunk.deep:
            raise Unreadable(TOO_DEEP)
        text = self._index.text(chunk).lstrip()
        if text.count(",") + text.count(";") > MOST_PARTS:
            raise Unreadable(TOO_LARGE)
        if LONG_DECLARATOR.search(text):
            raise Unreadable(TOO_DEEP)
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
            if BLOCK.search(text):
                reason = "has a block, which ctypes has no type for"
                raise Unreadable(reason, error.location) from None
            unknown = [
                token
                for token in type_like(self._parser.clex, text, place)
                if token.value not in types
            ]
            if not self._readable(text, types | {token.value for token in unknown}):
                raise
        # It is valid C except for these words.
        token = unknown[0]
        location = Location(token.filename, token.lineno, token.column)
        raise Unreadable(f"unknown type {token.value}", location)

    def is_name(self, word: str) -> bool:
        """Return whether a word is not a keyword."""
        return self._parser.clex.is_name(word)

    def names_in(self, text: str) -> list[str]:
        """Return the names that a declaration seems to declare if it is not parsed.

        They are the words outside brackets that are neither keywords nor types. If
        there are none, as in `int ((name))`, the name is the first such word inside.
        The text has no literals.
        """
        names = self._names(outside(BRACKETS, text).partition("=")[0])
        return names or self._names(text)[:1]

    def _names(self, text: str) -> list[str]:
        """Return the words in `text` that are neither keywords nor types."""
        words = dict.fromkeys(WORD.findall(text))
        return [
            word
            for word in words
            if self.is_name(word) and word not in self._index.typedefs
        ]

    def _readable(self, text: str, types: set[str]) -> bool:
        try:
            self._parse(text, types)
        except Unreadable:
            return False
        return True

    def expression(self, text: str) -> c_ast.Node:
        """Parse `text` as a C expression."""
        nodes = self._parse(f"int cobindgen = {text}\n;", self._typedefs(text, None))
        if len(nodes) != 1 or nodes[0].init is None:
            raise Unreadable("is not an expression")
        return nodes[0].init

    def _typedefs(self, text: str, before: int | None) -> set[str]:
        """Return the typedef names in `text` that are declared before `before`."""
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
            raise Unreadable(TOO_DEEP) from None
        except CRASHES as error:
            raise Unreadable(f"can't be parsed ({type(error).__name__})") from None

    def _unreadable(self, said: str) -> Unreadable:
        """Return pycparser's error in other words, at the token that it rejects."""
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
    """Yield the words in `text`, which begins at `place`, that may be types."""
    lexer.input(text, "h")
    tokens = [None, *lexer.start(place.line, place.column)]
    try:
        tokens += [*iter(lexer.token, None), None]
    except ParseError:
        # Not C. The parser has reported the place.
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
