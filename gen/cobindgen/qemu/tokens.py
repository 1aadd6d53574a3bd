"""The tokens of a declaration in a raw header, for pycparser."""

import re
from collections.abc import Iterable

from pycparser.c_lexer import CLexer, Token
from pycparser.c_parser import ParseError

from cobindgen.qemu.rawheader import RawHeader
from cobindgen.reader.gnu import ASM, ATTRIBUTE, SILENT
from cobindgen.reader.keywords import C23_WORDS, KEYWORDS

# Kinds of tokens that are not passed to pycparser: annotations and [[…]].
ANNOTATION = "ANNOTATION"
ATTRIBUTES = "ATTRIBUTES"
UNREADABLE = "can't read this declaration"
TOKEN = re.compile(
    r"[A-Za-z_$][\w$]*|\.?\d(?:[eEpP][+-]|[\w.'])*"
    r"|\[\s*\[[^][]*(?:\[[^][]*\][^][]*)*\]\s*\]"
    r"|(?:u8|[uUL])?(?:\"(?:[^\"\\]++|\\.)*+\"|'(?:[^'\\]++|\\.)*+')"
    r"|\.\.\.|<<=?|>>=?|&&|\|\||->|[-+*/%&|^<>=!]=|\S"
)


class Tokenizer:
    """Makes pycparser's tokens. The `lineno` of a token is its offset in the header.

    `annotations`: words that are not types; `X*` means all words that begin with X.
    Markers become qualifiers, so that pycparser keeps them at their place.
    """

    def __init__(self, annotations: Iterable[str], markers: frozenset[str]) -> None:
        words = list(annotations)
        self._words = frozenset(w for w in words if not w.endswith("*"))
        self._prefixes = tuple(w[:-1] for w in words if w.endswith("*"))
        self._markers = markers
        self._lexer = CLexer(self._lex_error, dialect="c23")
        # Spelling -> kind and spelling of the token. None: the token is left out.
        self._kinds: dict[str, tuple[str, str] | None] = {}

    def tokens(self, header: RawHeader, start: int, end: int) -> list[Token]:
        """Return the tokens of [start, end) in standard C's spelling, and a semicolon.

        Raises InputError for a character that begins no token.
        """
        tokens = []
        kinds = self._kinds
        for match in TOKEN.finditer(header.text, start, end):
            text = match[0]
            if text not in kinds:
                try:
                    kinds[text] = self._kind(text)
                except ParseError as error:
                    raise header.error(
                        f"{UNREADABLE}: {error}", match.start()
                    ) from None
            if kind := kinds[text]:
                tokens.append(Token(*kind, match.start(), 1, ""))
        tokens.append(Token("SEMI", ";", end, 1, ""))
        return tokens

    def _kind(self, text: str) -> tuple[str, str] | None:
        """Return kind and spelling of a token. pycparser's lexer decides last."""
        if text in SILENT:
            return None
        if text in KEYWORDS:
            return KEYWORDS[text]
        if text in self._markers:
            return ("VOLATILE", text)
        if text.startswith("[") and text != "[":
            return (ATTRIBUTES, text)
        if text in self._words or text.startswith(self._prefixes):
            return (ANNOTATION, text)
        if text in ATTRIBUTE or text in ASM:
            return (ANNOTATION, text)
        if text in C23_WORDS and text != "bool":
            return ("ID", text)
        self._lexer.input(text)
        token = self._lexer.token()
        return (token.type, text)

    def _lex_error(self, message: str, line: int, column: int) -> None:
        raise ParseError(message)
