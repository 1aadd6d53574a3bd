"""A CLexer for pycparser that reads GNU C and C23 without losing attributes.

pycparser's grammar has no `__attribute__`, no asm labels and no annotations of a
project. It has type qualifiers, and the `[[…]]` of C23. So each foreign construct
becomes one token of the kind that the grammar accepts at that place, with the text as
its value. In the AST it is in `quals` or in `attributes`, where c/attributes.py reads
it.
"""

import re
from collections import deque
from collections.abc import Callable
from typing import Literal

from pycparser.c_lexer import CLexer, Dialect, Token

from cobindgen.reader.keywords import C23_WORDS, KEYWORDS

# Blanks and one token that does not depend on its context: a word, the end of a line,
# a number, or a punctuator. `L"x"` and `u'x'` are not words, and `[[` is special.
PLAIN = re.compile(
    r"[ \t]*(?:([^\W\d][\w$]*)(?![\w$\"'])|(\n)"
    r"|(\.?\d(?:[eEpP][+-]|'?[\w.])*|<<=?|>>=?|\.\.\.|->|\+\+|--|&&|\|\|"
    r"|[-+*/%&|^=<>!]=?|[(){},;.\]~?]|\[(?!\s*\[)))"
)
WORD = re.compile(r"[^\W\d][\w$]*|\$[\w$]*")
# `1.5f32x` (C23 6.4.4.3).
FLOAT_OF_WIDTH = re.compile(
    r"(?:(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+"
    r"|0[xX][\da-fA-F.]+[pP][+-]?\d+)[fF](?:16|32|64|128)x?\b"
)
# `__declspec(align(8))` is `__attribute__((aligned(8)))`. GCC has no attribute `align`.
ALIGN = re.compile(r"\balign\b")
LONGEST_PUNCTUATOR = 3
MOST_WORDS = 4000
QUOTES = frozenset({"'", '"'})
SILENT = frozenset({"__extension__"})
ATTRIBUTE = frozenset({"__attribute__", "__attribute", "__declspec"})
ASM = frozenset({"asm", "__asm", "__asm__"})
SPECIAL = frozenset({*SILENT, *ATTRIBUTE, *ASM})
TAGS = frozenset({"STRUCT", "UNION", "ENUM"})
QUALIFIERS = frozenset({"CONST", "VOLATILE", "RESTRICT"})
END_OF_DECLARATOR = frozenset({"ID", "RBRACKET", "RPAREN"})
END_OF_WIDTH = frozenset({"COMMA", "SEMI", "LBRACE", "COLON", "RPAREN"})
# The colon of `a ? b : c`. No width follows it.
CHOICE = "CHOICE"
END_OF_TYPEOF = frozenset({"TYPEOF", "TYPEOF_UNQUAL", "_ALIGNAS", "_ATOMIC", "_BITINT"})


class GnuLexer(CLexer):
    """A lexer. `words` are further qualifiers: they stay in the AST, without effect."""

    words: frozenset[str] = frozenset()
    c23 = False
    # An attribute of pycparser's class, which has no type annotations.
    _pos: int
    _lineno: int
    _line_start: int
    _lexdata: str
    _filename: str
    _in_attribute: bool
    _pending_tok: Token | None
    _keyword_map: dict[str, str]

    def __init__(
        self,
        error_func: Callable[[str, int, int], None],
        *,
        dialect: Dialect = "c23",
    ) -> None:
        super().__init__(error_func, dialect=dialect)
        self._single = CLexer(lambda message, line, column: None, dialect=dialect)
        # Spelling -> type and value of the token, None if `token` must decide. It has
        # the keywords, and the words, short numbers and punctuators read so far.
        self._kinds: dict[str, tuple[str, str] | None] = {}
        for word in {*self._keyword_map, *KEYWORDS, *SPECIAL, *self.words}:
            self._kinds[word] = self._kind(word)
        self._reset()

    def _kind(self, spelling: str) -> tuple[str, str] | None:
        """Return the kind of a word, number or punctuator by itself."""
        if spelling in SPECIAL or spelling in self.words:
            return None
        if spelling in C23_WORDS and not self.c23:
            return "ID", spelling
        if spelling in KEYWORDS:
            return KEYWORDS[spelling]
        self._single.input(spelling)
        token = self._single.token()
        return (token.type, spelling) if token and token.value == spelling else None

    def is_name(self, word: str) -> bool:
        """Return whether a word is not a keyword."""
        return (self._kind(word) or ("", ""))[0] == "ID"

    def input(self, text: str, filename: str = "") -> None:
        super().input(text, filename)
        self._reset()

    def _reset(self) -> None:
        self._ready: deque[Token] = deque()
        # Tokens that `_width` has read but not translated.
        self._again: deque[Token] = deque()
        self._last: Token | None = None
        # Type of the token before each open parenthesis: the end of `typeof(…)` ends a
        # type, the end of a parameter list ends a declarator.
        self._openers: list[str] = []
        self._closed = ""
        # After `struct`, `union` or `enum`: whether the tag was read.
        self._tag: Literal["to come", "last", ""] = ""
        self._brackets = False
        # After the body of a type, and qualifiers.
        self._behind_body = False

    def start(self, line: int, column: int) -> list[Token]:
        """Return the first tokens, mostly all; `token` gives the rest.

        The text begins at this line and column.
        """
        self._lineno, self._line_start = line, 1 - column
        tokens = self._plain()
        if self._pos < len(self._lexdata):
            for token in tokens:
                self._track(token)
        return tokens

    def _plain(self) -> list[Token]:
        """Return the tokens from here up to the first that depends on its context."""
        tokens: list[Token] = []
        kinds, file = self._kinds, self._filename
        at, line, begin = self._pos, self._lineno, self._line_start
        while found := PLAIN.match(self._lexdata, at):
            group = found.lastindex
            if group == 2:
                at = begin = found.end()
                line += 1
                continue
            value = found[group or 0]
            if value in kinds:
                kind = kinds[value]
            elif group == 1:
                kind = ("ID", value)
                # A header repeats few words many times. They share one string.
                if len(kinds) < MOST_WORDS:
                    kinds[value] = kind
            else:
                kind = self._kind(value)
                # Only punctuators and small numbers, because there may be very many
                # others.
                if len(value) <= LONGEST_PUNCTUATOR:
                    kinds[value] = kind
            if kind is None:
                break
            column = found.start(group or 0) - begin + 1
            tokens.append(Token(*kind, line, column, file))
            at = found.end()
        self._pos, self._lineno, self._line_start = at, line, begin
        return tokens

    def _match_token(self) -> Token | None:
        """Match identifiers, with all letters of Unicode, and `$` (6.4.2.1)."""
        text, pos = self._lexdata, self._pos
        if number := FLOAT_OF_WIDTH.match(text, pos):
            self._pos = number.end()
            return self._make_token("FLOAT_CONST", number[0], pos)
        word = WORD.match(text, pos)
        # `L"x"` and `u'x'` are not words.
        if word is None or text[word.end() : word.end() + 1] in QUOTES:
            return super()._match_token()
        value = word[0]
        kind = "ID" if self._in_attribute else self._keyword_map.get(value, "ID")
        self._pos = word.end()
        return self._make_token(kind, value, pos)

    def token(self) -> Token | None:
        while not self._ready:
            plain = not self._in_attribute and self._pending_tok is None
            if plain and not self._again:
                self._ready.extend(self._plain())
            if not self._ready:
                token = self._raw()
                if token is None:
                    return None
                self._translate(token)
        token = self._ready.popleft()
        self._track(token)
        return token

    def _track(self, token: Token) -> None:
        if token.type == "LPAREN":
            self._openers.append(self._last.type if self._last else "")
        elif token.type == "RPAREN" and self._openers:
            self._closed = self._openers.pop()
        self._track_tag(token)
        if token.type not in QUALIFIERS:
            self._behind_body = token.type == "RBRACE"
        self._last = token

    def _track_tag(self, token: Token) -> None:
        """Track the tag after its keyword. `[[…]]` may come between them."""
        if token.type in TAGS:
            self._tag = "to come"
        elif self._brackets or token.type == "ATTRIBUTE_BEGIN":
            self._brackets = token.type != "ATTRIBUTE_END"
        else:
            self._tag = "last" if self._tag == "to come" and token.type == "ID" else ""

    def _translate(self, token: Token) -> None:
        value = token.value
        if value in ATTRIBUTE or value in ASM:
            self._foreign(token)
        elif value in self.words:
            token.type = "VOLATILE"
            self._ready.append(token)
        elif value in SILENT:
            pass
        elif token.type == "COLON":
            self._width(token)
        elif token.type == CHOICE:
            token.type = "COLON"
            self._ready.append(token)
        else:
            if value in KEYWORDS:
                token.type, token.value = KEYWORDS[value]
            elif value in C23_WORDS and not self.c23:
                token.type = "ID"
            self._ready.append(token)

    def _width(self, colon: Token) -> None:
        """Move attributes after the width of a bit-field before its colon."""
        width: list[Token] = []
        depth = choices = 0
        while (token := self._raw()) is not None:
            if token.value in ATTRIBUTE and depth == 0:
                self._foreign(token)
                continue
            width.append(token)
            if token.type == "COLON" and choices:
                choices -= 1
                token.type = CHOICE
            elif token.type in END_OF_WIDTH and depth == 0:
                break
            depth += {"LPAREN": 1, "RPAREN": -1}.get(token.type, 0)
            choices += token.type == "CONDOP"
        self._ready.append(colon)
        self._again.extendleft(reversed(width))

    def _raw(self) -> Token | None:
        """Return the next token, not translated."""
        return self._again.popleft() if self._again else super().token()

    def _foreign(self, token: Token) -> None:
        """Read `__attribute__((…))` or `asm("…")` as a token of the grammar."""
        text = token.value
        argument = self._raw()
        if text in ASM and argument is not None and argument.type in QUALIFIERS:
            argument = self._raw()
        if argument is None or argument.type != "LPAREN":
            self.error_func(f"{text} without (", token.lineno, token.column)
            return
        inside = self._balanced()
        if text in ASM:
            name, arguments = "asm", inside
        else:
            # __declspec(x) has one pair of parentheses, __attribute__((x)) has two.
            name = "declspec" if text == "__declspec" else "gnu"
            arguments = (
                ALIGN.sub("aligned", inside) if text == "__declspec" else inside[2:-2]
            )
        self._place(token, name, arguments)

    def _balanced(self) -> str:
        """Return the tokens up to the closing parenthesis, separated by a space."""
        depth, parts = 1, []
        while (token := self._raw()) is not None:
            if token.type == "LPAREN":
                depth += 1
            elif token.type == "RPAREN":
                depth -= 1
                if not depth:
                    break
            parts.append(token.value)
        return " ".join(parts)

    def _place(self, token: Token, name: str, arguments: str) -> None:
        """Add `[[name(arguments)]]` after a tag keyword or declarator, or a qualifier.

        pycparser has already told the name of a type (TYPEID) from that of a declarator
        (ID): it looks at the last token before it asks for the next.
        """
        last = self._last.type if self._last else ""
        declarator = last in END_OF_DECLARATOR and not (
            (last == "RPAREN" and self._closed in END_OF_TYPEOF) or self._tag == "last"
        )
        if last in TAGS or last == "ATTRIBUTE_END" or declarator:
            name = "gnu" if name == "declspec" else name
            self._attribute(token, name, arguments)
            return
        # An attribute after the body of a record or enum belongs to the type. A
        # __declspec before the body does, and one after it does not.
        if name == "declspec" and self._behind_body:
            name = "gnu"
        elif last == "RBRACE" or (self._last and self._last.value.startswith("tag(")):
            name = "tag"
        qualifier = self._at(token, "VOLATILE", f"{name}({arguments})")
        if last == "LPAREN":
            # `(__attribute__((stdcall)) *f)()`: it becomes a qualifier after the `*`.
            # `(__attribute__((noinline)) f)()`: it becomes an attribute after the name.
            following = self._raw()
            while following is not None and following.type == "LPAREN":
                self._ready.append(following)
                following = self._raw()
            if following is not None and following.type in ("TIMES", "ID"):
                self._ready.append(following)
                if following.type == "ID":
                    self._attribute(token, name, arguments)
                    return
                following = None
            self._ready.append(qualifier)
            if following is not None:
                self._translate(following)
            return
        self._ready.append(qualifier)

    def _attribute(self, token: Token, name: str, arguments: str) -> None:
        for kind, value in (
            ("ATTRIBUTE_BEGIN", "[["),
            ("ID", name),
            ("ATTRIBUTE_ARGUMENTS", arguments),
            ("ATTRIBUTE_END", "]]"),
        ):
            self._ready.append(self._at(token, kind, value))

    @staticmethod
    def _at(token: Token, kind: str, value: str) -> Token:
        return Token(kind, value, token.lineno, token.column, token.filename)
