"""Tell types, annotations and declared names apart.

A raw header defines few of the types that it uses, so the position of a word tells what
it is: `Foo *f(Bar, Baz qux)` has only one reading.
"""

from pycparser.c_lexer import Token

from cobindgen.qemu.rawheader import RawHeader
from cobindgen.qemu.tokens import ANNOTATION, ATTRIBUTES

TYPES = frozenset(
    "VOID CHAR SHORT INT LONG FLOAT DOUBLE SIGNED UNSIGNED _BOOL _COMPLEX __INT128 "
    "_BITINT _DECIMAL32 _DECIMAL64 _DECIMAL128".split()
)
TYPES_WITH_ARGUMENT = frozenset({"TYPEOF", "TYPEOF_UNQUAL", "_BITINT"})
TAGS = frozenset({"STRUCT", "UNION", "ENUM"})
QUALIFIERS = frozenset({"CONST", "VOLATILE", "RESTRICT", "_ATOMIC"})
# One of these follows a declared name. Another word follows a type or an annotation.
AFTER_NAME = frozenset({"LPAREN", "RPAREN", "LBRACKET", "COMMA", "SEMI", "EQUALS"})
OPEN = {"LPAREN": "RPAREN", "LBRACKET": "RBRACKET", "LBRACE": "RBRACE"}
CLOSE = frozenset(OPEN.values())


class Classifier:
    """Tells types, annotations and declared names apart, in one pass from the left."""

    def __init__(
        self,
        header: RawHeader,
        tokens: list[Token],
        macros: frozenset[str] = frozenset(),
    ) -> None:
        self.tokens = tokens
        # Function-like macros that the headers define.
        self.macros = macros
        self.header = header
        self.i = 0
        self.kept: list[Token] = []
        self.annotations: list[str] = []

    def run(self, at: int) -> list[Token]:
        self.specifiers(at)
        if not self.declarator():
            raise self.header.error("nothing is declared after this marker", at)
        while self.kind() != "SEMI" or self.i + 1 < len(self.tokens):
            # A comma, or a token that pycparser rejects later.
            self.keep()
            if self.i == len(self.tokens):
                break
            self.declarator()
        self.keep()
        return self.kept

    def kind(self, ahead: int = 0) -> str:
        index = self.i + ahead
        return self.tokens[index].type if index < len(self.tokens) else ""

    def keep(self) -> None:
        if self.i < len(self.tokens):
            self.kept.append(self.tokens[self.i])
            self.i += 1

    def group(self, keep: bool) -> None:
        """Read a parenthesis or bracket and everything up to its other half."""
        depth = 0
        while self.i < len(self.tokens):
            kind = self.kind()
            depth += (kind in OPEN) - (kind in CLOSE)
            if keep:
                self.keep()
            else:
                self.i += 1
            if depth == 0:
                return

    def annotation(self) -> None:
        """Leave out a word or attribute, with its arguments."""
        self.annotations.append(self.tokens[self.i].value)
        self.i += 1
        if self.kind() == "LPAREN" and self.kind(-1) != ATTRIBUTES:
            self.group(keep=False)

    def specifiers(self, at: int | None = None) -> None:
        """Read declaration_specifiers (6.7), up to the declarator.

        `at`: see Reader.read; None in a parameter.
        """
        candidates: list[Token] = []
        first = len(self.kept)
        known = False
        while kind := self.kind():
            if kind in (ANNOTATION, ATTRIBUTES):
                self.annotation()
            elif kind in TAGS:
                self.keep()
                while self.kind() in (ANNOTATION, ATTRIBUTES):
                    self.annotation()
                self.keep()
                known = True
                if self.kind() == "LBRACE":
                    self.group(keep=True)
            elif kind in TYPES_WITH_ARGUMENT or (
                kind == "_ATOMIC" and self.kind(1) == "LPAREN"
            ):
                self.keep()
                self.typename()
                known = True
            elif kind in TYPES:
                self.keep()
                known = True
            elif kind == "ID":
                token = self.tokens[self.i]
                if self.kind(1) == "LPAREN" and at is not None and token.lineno < at:
                    self.annotation()
                    continue
                typed = known or bool(candidates)
                named = self.is_name(typed) and (at is None or token.lineno >= at)
                if named and (typed or at is not None):
                    break
                candidates.append(token)
                self.keep()
            elif kind in AFTER_NAME or kind in ("TIMES", "ELLIPSIS"):
                break
            else:
                self.keep()
        self.choose(candidates, known, first, at)

    def is_name(self, typed: bool = True) -> bool:
        """Return whether this word is the declared name, and not a type or annotation.

        `typed`: the words before it can be its type.
        """
        ahead, depth = 1, 0
        while (kind := self.kind(ahead)) and (
            kind in (ANNOTATION, ATTRIBUTES) or depth
        ):
            # Annotations after the name, with their arguments.
            ahead += 1
            depth += self.kind(ahead) == "LPAREN" and kind != ATTRIBUTES
            depth -= kind == "RPAREN"
        if kind == "ID":
            # `int a UNUSED`: macros have names in capitals. `typedef Block BLOCK;`
            word, other = (self.tokens[self.i + n].value for n in (0, ahead))
            return typed and other.isupper() and not word.isupper()
        return kind in AFTER_NAME

    def choose(
        self, candidates: list[Token], known: bool, first: int, at: int | None
    ) -> None:
        """Choose the word that is the type. The others are removed from `kept`."""
        types = [] if known else candidates
        if at is not None and not known and not types:
            raise self.header.error("this declaration has no type", at)
        if len(types) > 1:
            # Macros have names in capitals, types do not.
            types = [t for t in types if not t.value.isupper()]
        if len(types) != 1 and not known and candidates:
            words = " or ".join(t.value for t in candidates)
            raise self.header.error(
                f"can't tell which is the type: {words}; add the word that is not "
                "a type to the runtime's annotations",
                candidates[0].lineno,
            )
        for token in candidates:
            if token in types:
                token.type = "INT"
            else:
                token.type = ANNOTATION
                self.annotations.append(token.value)
        self.kept[first:] = [t for t in self.kept[first:] if t.type != ANNOTATION]

    def declarator(self) -> bool:
        """Read a declarator (6.7.6) or abstract_declarator (6.7.7).

        Return whether there was one.
        """
        named = False
        while kind := self.kind():
            if kind in (ANNOTATION, ATTRIBUTES):
                self.annotation()
            elif kind == "ID":
                if not named and self.is_name():
                    named = True
                    self.keep()
                else:
                    self.annotation()
            elif kind == "LPAREN":
                if named or not self.grouping():
                    self.parameters()
                else:
                    self.keep()
                    self.declarator()
                    self.keep()
                named = True
            elif kind == "LBRACKET":
                self.group(keep=True)
                named = True
            elif kind in QUALIFIERS or kind == "TIMES":
                self.keep()
            else:
                return named
        return named

    def grouping(self) -> bool:
        """Return whether this parenthesis contains a declarator, not parameters."""
        ahead = 1
        while self.kind(ahead) in (ANNOTATION, "VOLATILE"):
            ahead += 1
        kind = self.kind(ahead)
        if kind == "ID":
            return self.kind(ahead + 1) in AFTER_NAME
        return kind in ("TIMES", "LPAREN")

    def parameters(self) -> None:
        """Read '(' parameter_type_list ')' (6.7.6)."""
        self.keep()
        while self.kind() not in ("RPAREN", ""):
            if self.kind() == "ELLIPSIS":
                self.keep()
            else:
                self.refuse_macros()
                self.specifiers()
                self.declarator()
            while self.kind() not in ("COMMA", "RPAREN", ""):
                # No parameter has this token. pycparser rejects it later.
                self.keep()
            if self.kind() == "COMMA":
                self.keep()
        self.keep()

    def refuse_macros(self) -> None:
        """Raise InputError if a macro is called in this parameter.

        Its expansion is not known here.
        """
        ahead = depth = brackets = 0
        while kind := self.kind(ahead):
            if depth == 0 and kind in ("COMMA", "RPAREN"):
                return
            token = self.tokens[self.i + ahead]
            brackets += (kind == "LBRACKET") - (kind == "RBRACKET")
            called = kind == "ID" and self.kind(ahead + 1) == "LPAREN"
            known = called and not brackets and token.value in self.macros
            if known or (
                called and not depth and self.is_macro(token.value, ahead + 1)
            ):
                raise self.header.error(
                    f"{token.value}(…) is a macro that is called in a parameter: "
                    "write its expansion",
                    token.lineno,
                )
            depth += (kind in OPEN) - (kind in CLOSE)
            ahead += 1

    def is_macro(self, name: str, ahead: int) -> bool:
        """Return whether `name(` is a macro, and not a parameter that is a function.

        Macros have names in capitals. After the parameters of a function comes no name.
        """
        if name.isupper():
            return True
        depth = 0
        while kind := self.kind(ahead):
            depth += (kind in OPEN) - (kind in CLOSE)
            ahead += 1
            if depth == 0:
                break
        return self.kind(ahead) in ("ID", "TIMES")

    def typename(self) -> None:
        """Read '(' type_name ')' or an expression, as after typeof."""
        self.keep()
        if self.kind() == "ID" and self.kind(1) not in ("RPAREN", "TIMES"):
            while self.kind() not in ("RPAREN", ""):
                self.keep()
        else:
            self.specifiers()
            self.declarator()
        self.keep()
