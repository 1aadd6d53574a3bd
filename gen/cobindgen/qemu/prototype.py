"""A declaration as it stands in a raw header -> Prototype.

The types are known by name only, so the words are told apart by where they stand,
as a reader does: `Foo *f(Bar, Baz qux)` can only be read one way. What pycparser
gets is a list of tokens in which each type's name is of a type's kind, and
annotations and attributes are left out. A token's `lineno` is its offset in the
header: pycparser only hands it on.
"""

import re
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from pycparser import c_ast
from pycparser.c_lexer import CLexer, Token
from pycparser.c_parser import CParser, ParseError

from cobindgen.diagnostics import InputError
from cobindgen.qemu.rawheader import RawHeader
from cobindgen.read.gnu import ASM, ATTRIBUTE, C23_WORDS, KEYWORDS, SILENT

TYPES = frozenset(
    "VOID CHAR SHORT INT LONG FLOAT DOUBLE SIGNED UNSIGNED _BOOL _COMPLEX __INT128 "
    "_BITINT _DECIMAL32 _DECIMAL64 _DECIMAL128".split()
)
TYPES_WITH_ARGUMENT = frozenset({"TYPEOF", "TYPEOF_UNQUAL", "_BITINT"})
TAGS = frozenset({"STRUCT", "UNION", "ENUM"})
QUALIFIERS = frozenset({"CONST", "VOLATILE", "RESTRICT", "_ATOMIC"})
# What stands behind a declared name, and never behind a type or an annotation
# that another word follows.
AFTER_NAME = frozenset({"LPAREN", "RPAREN", "LBRACKET", "COMMA", "SEMI", "EQUALS"})
OPEN = {"LPAREN": "RPAREN", "LBRACKET": "RBRACKET", "LBRACE": "RBRACE"}
CLOSE = frozenset(OPEN.values())
C_QUALIFIERS = frozenset({"const", "volatile", "restrict", "_Atomic"})
VA_LISTS = frozenset({"va_list", "__builtin_va_list", "__gnuc_va_list"})
# Kinds of tokens that pycparser doesn't get: words and [[…]].
ANNOTATION = "ANNOTATION"
ATTRIBUTES = "ATTRIBUTES"
UNREADABLE = "can't read this declaration"
TOKEN = re.compile(
    r"[A-Za-z_$][\w$]*|\.?\d(?:[eEpP][+-]|[\w.'])*"
    r"|\[\s*\[[^][]*(?:\[[^][]*\][^][]*)*\]\s*\]"
    r"|(?:u8|[uUL])?(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*')"
    r"|\.\.\.|<<=?|>>=?|&&|\|\||->|[-+*/%&|^<>=!]=|\S"
)
TYPEDEF = re.compile(r"typedef\b[^;{}]*;")
WORD = re.compile(r"\w+")


class Prototype(NamedTuple):
    """A declared function. `returns` and the parameters are pycparser's nodes.

    offset: of its name. markers: those that stand in its declaration.
    annotations: every word and attribute around it that is no type.
    """

    header: RawHeader
    name: str
    offset: int
    returns: Any
    params: list[Any]
    markers: list[str]
    annotations: frozenset[str]


class _Replay(CLexer):  # type: ignore[misc]
    """Hands out tokens made before."""

    tokens: Iterable[Token] = ()

    def input(self, text: str, filename: str = "") -> None:
        super().input(text, filename)
        self._next = iter(self.tokens)

    def token(self) -> Token | None:
        return next(self._next, None)


class Reader:
    """Reads declarations. `annotations` are words that are no type, `X*` all that
    begin with X."""

    def __init__(self, annotations: Iterable[str], markers: Iterable[str]) -> None:
        words = list(annotations)
        self._words = frozenset(w for w in words if not w.endswith("*"))
        self._prefixes = tuple(w[:-1] for w in words if w.endswith("*"))
        self._markers = frozenset(markers)
        self._parser = CParser(lexer=_Replay, dialect="c23")
        self._lexer = CLexer(self._lex_error, dialect="c23")
        # Spelling -> type and spelling of the token; None is left out.
        self._kinds: dict[str, tuple[str, str] | None] = {}

    def _lex_error(self, message: str, line: int, column: int) -> None:
        raise ParseError(message)

    def read(self, header: RawHeader, start: int, end: int, at: int) -> list[Prototype]:
        """The functions declared in [start, end) of the header's text.

        at: offset of the marker, or of the name looked for; a word in front of it
        with arguments is an annotation. Raises InputError where it can't be read.
        """
        try:
            classified = _Classifier(header, self._tokens(header, start, end))
            tokens = classified.run(at)
            self._parser.clex.tokens = tokens
            nodes = self._parser.parse("").ext
        except (ParseError, AssertionError, RecursionError) as error:
            raise _unreadable(header, str(error), at, end) from None
        annotations = frozenset(classified.annotations)
        return [self._prototype(header, node, annotations, at) for node in nodes]

    def _tokens(self, header: RawHeader, start: int, end: int) -> list[Token]:
        """The tokens, spelled as in standard C, and a semicolon."""
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
        """One token alone; pycparser's lexer says what it is."""
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

    def typedef(self, header: RawHeader, match: re.Match[str], name: str) -> Any:
        """The type that a matched typedef gives `name`, or None."""
        try:
            tokens = self._tokens(header, match.start(), match.end() - 1)
            classified = _Classifier(header, tokens).run(match.start())
            self._parser.clex.tokens = classified
            nodes = self._parser.parse("").ext
        except (ParseError, AssertionError, InputError):
            return None
        return next((n.type for n in nodes if getattr(n, "name", None) == name), None)

    def _prototype(
        self, header: RawHeader, node: Any, annotations: frozenset[str], at: int
    ) -> Prototype:
        """FuncDecl directly under the declaration: a function, not a pointer to one."""
        offset = node.coord.line if node.coord else at
        if not isinstance(node, c_ast.Decl) or not isinstance(
            node.type, c_ast.FuncDecl
        ):
            name = getattr(node, "name", None) or "this"
            raise header.error(f"{name} is no function", offset)
        for word in ("static", "inline"):
            if word in node.storage or word in node.funcspec:
                annotations |= {word}
        params = node.type.args.params if node.type.args else []
        if not node.type.args:
            raise header.error(
                f"{node.name} has no prototype: write (void) for no parameters", offset
            )
        qualifiers = list(node.quals)
        inner = node.type.type
        while not isinstance(inner, c_ast.TypeDecl):
            qualifiers += getattr(inner, "quals", None) or []
            inner = inner.type
        if len(params) == 1 and spell(params[0].type) == "void":
            params = []
        markers = [q for q in qualifiers if q in self._markers]
        returns = node.type.type
        return Prototype(
            header, node.name, offset, returns, params, markers, annotations
        )


class _Classifier:
    """Tells types, annotations and declared names apart, in one pass from the left."""

    def __init__(self, header: RawHeader, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.header = header
        self.i = 0
        self.kept: list[Token] = []
        self.annotations: list[str] = []

    def run(self, at: int) -> list[Token]:
        self.specifiers(at)
        if not self.declarator():
            raise self.header.error("nothing is declared behind this marker", at)
        while self.kind() != "SEMI" or self.i + 1 < len(self.tokens):
            # A comma, or what pycparser will object to.
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
        """A parenthesis or bracket and all up to its other half."""
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
        """A word or attribute that is left out, with its arguments."""
        self.annotations.append(self.tokens[self.i].value)
        self.i += 1
        if self.kind() == "LPAREN" and self.kind(-1) != ATTRIBUTES:
            self.group(keep=False)

    def specifiers(self, at: int | None = None) -> None:
        """declaration_specifiers (6.7), up to the declarator. `at`: see Reader.read;
        None in a parameter."""
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
                named = self.is_name() and (at is None or token.lineno >= at)
                if named and (known or candidates or at is not None):
                    break
                candidates.append(token)
                self.keep()
            elif kind in AFTER_NAME or kind in ("TIMES", "ELLIPSIS"):
                break
            else:
                self.keep()
        self.choose(candidates, known, first, at)

    def is_name(self) -> bool:
        """Is this word what is declared, and no type or annotation in front of it?"""
        ahead, depth = 1, 0
        while (kind := self.kind(ahead)) and (
            kind in (ANNOTATION, ATTRIBUTES) or depth
        ):
            # Annotations behind the name, with their arguments.
            ahead += 1
            depth += self.kind(ahead) == "LPAREN" and kind != ATTRIBUTES
            depth -= kind == "RPAREN"
        if kind == "ID":
            # `int a UNUSED`: macros are written in capitals.
            word, other = (self.tokens[self.i + n].value for n in (0, ahead))
            return other.isupper() and not word.isupper()
        return kind in AFTER_NAME

    def choose(
        self, candidates: list[Token], known: bool, first: int, at: int | None
    ) -> None:
        """Which of the words is the type; the others are left out of `kept`."""
        types = [] if known else candidates
        if at is not None and not known and not types:
            raise self.header.error("this declaration has no type", at)
        if len(types) > 1:
            # Macros are written in capitals, types are not.
            types = [t for t in types if not t.value.isupper()]
        if len(types) != 1 and not known and candidates:
            words = " or ".join(t.value for t in candidates)
            raise self.header.error(
                f"can't tell which is the type: {words}; name what is no type in the "
                "runtime's annotations",
                candidates[0].lineno,
            )
        for token in candidates:
            if token in types:
                token.type = "INT"
            else:
                self.annotations.append(token.value)
        rest = [t for t in self.kept[first:] if t not in candidates or t in types]
        self.kept[first:] = rest

    def declarator(self) -> bool:
        """declarator or abstract_declarator (6.7.6, 6.7.7), up to what ends it; was
        there anything?"""
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
        """Does this parenthesis hold a declarator, and not parameters?"""
        ahead = 1
        while self.kind(ahead) in (ANNOTATION, "VOLATILE"):
            ahead += 1
        kind = self.kind(ahead)
        if kind == "ID":
            return self.kind(ahead + 1) in AFTER_NAME
        return kind in ("TIMES", "LPAREN")

    def parameters(self) -> None:
        """'(' parameter_type_list ')' (6.7.6)."""
        self.keep()
        while self.kind() not in ("RPAREN", ""):
            before = self.i
            if self.kind() == "ELLIPSIS":
                self.keep()
            else:
                self.specifiers()
                self.declarator()
            if self.kind() == "COMMA" or self.i == before:
                self.keep()
        self.keep()

    def typename(self) -> None:
        """'(' type_name ')' or an expression, as after typeof."""
        self.keep()
        if self.kind() == "ID" and self.kind(1) not in ("RPAREN", "TIMES"):
            while self.kind() not in ("RPAREN", ""):
                self.keep()
        else:
            self.specifiers()
            self.declarator()
        self.keep()


def _unreadable(header: RawHeader, text: str, at: int, end: int) -> InputError:
    """pycparser's `:OFFSET:COLUMN: message` at its place."""
    parts = text.split(":", 3)
    offset = int(parts[1]) if len(parts) == 4 and parts[1].isdigit() else at
    message = parts[-1].strip()
    message = message.replace("before: ;", "the declaration ends too early")
    message = message.replace("before:", "unexpected")
    return header.error(f"{UNREADABLE}: {message}", min(offset, end))


# ---- types as pycparser's nodes ------------------------------------------------


class Typedefs:
    """The typedefs of the given headers, each read when it is asked for."""

    def __init__(self, headers: Iterable[RawHeader], reader: Reader) -> None:
        self._reader = reader
        self._found: dict[str, Any] = {}
        # Each word -> the typedefs it stands in, with their headers.
        self._words: dict[str, list[tuple[RawHeader, re.Match[str]]]] = {}
        for header in headers:
            for match in TYPEDEF.finditer(header.code):
                if header.code[match.start() - 1 : match.start()].isidentifier():
                    continue  # The end of a longer word.
                for word in WORD.findall(match[0]):
                    self._words.setdefault(word, []).append((header, match))

    def find(self, name: str) -> Any:
        """The type that `name` stands for; None where the headers don't say."""
        if name not in self._found:
            places = self._words.get(name, ())
            types = (self._reader.typedef(*place, name) for place in places)
            self._found[name] = next((t for t in types if t is not None), None)
        return self._found[name]

    def resolve(self, node: Any) -> Any:
        """`node` with typedefs at its top replaced by what they stand for."""
        seen = set()
        while isinstance(node, c_ast.TypeDecl):
            names: list[str] = getattr(node.type, "names", [])
            if len(names) != 1 or names[0] in seen:
                break
            seen.add(names[0])
            found = self.find(names[0])
            if found is None:
                break
            node = _qualified(found, node.quals or [])
        return node

    def stored(self, node: Any) -> Any:
        """The type of an object that keeps a value of the type `node` (6.7.6.3p7,
        p8): arrays and functions are pointers, qualifiers at the top are gone."""
        top = self.resolve(node)
        match top:
            case c_ast.ArrayDecl():
                return c_ast.PtrDecl([], top.type)
            case c_ast.FuncDecl():
                return c_ast.PtrDecl([], node if top is not node else top)
            case c_ast.PtrDecl() if top is node or _plain(top.quals):
                return c_ast.PtrDecl([], top.type)
            case _ if top is not node and not _plain(top.quals):
                return node if not _plain(node.quals) else _unqualified(node)
            case _:
                return _unqualified(top)

    def canonical(self, node: Any) -> str:
        """The same text for the same type: no typedef, no name, no `struct`."""
        node = self.resolve(node)
        match node:
            case c_ast.ArrayDecl():
                node = c_ast.PtrDecl([], node.type)
            case c_ast.FuncDecl():
                node = c_ast.PtrDecl([], node)
            case c_ast.PtrDecl():
                node = c_ast.PtrDecl([], node.type)
            case _:
                node = _unqualified(node)
        return spell(self._expanded(node), "", _canonical_base)

    def _expanded(self, node: Any) -> Any:
        node = self.resolve(node)
        match node:
            case c_ast.PtrDecl():
                return c_ast.PtrDecl(
                    sorted(_plain(node.quals)), self._expanded(node.type)
                )
            case c_ast.ArrayDecl():
                return c_ast.ArrayDecl(self._expanded(node.type), node.dim, [])
            case _:
                return node


def _plain(quals: list[str] | None) -> list[str]:
    """C's own qualifiers: markers travel among them."""
    return [q for q in quals or [] if q in C_QUALIFIERS]


def _unqualified(node: Any) -> Any:
    return c_ast.TypeDecl(node.declname, [], None, node.type)


def _qualified(node: Any, quals: list[str]) -> Any:
    """`node` with qualifiers added at its top; an array's go to its elements."""
    match node:
        case c_ast.PtrDecl():
            return c_ast.PtrDecl([*(node.quals or []), *quals], node.type)
        case c_ast.ArrayDecl():
            return c_ast.ArrayDecl(
                _qualified(node.type, quals), node.dim, node.dim_quals
            )
        case c_ast.TypeDecl():
            both = [*(node.quals or []), *quals]
            return c_ast.TypeDecl(node.declname, both, None, node.type)
        case _:
            return node


def _canonical_base(node: Any) -> str:
    """`unsigned long int` is `unsigned long`; a tag is its name."""
    names = list(getattr(node, "names", ()))
    if len(names) > 1:
        names = sorted(n for n in names if n != "int")
        if "char" not in names and "signed" in names:
            names.remove("signed")
        return " ".join(names) or "int"
    if isinstance(node, (c_ast.Struct, c_ast.Union, c_ast.Enum)):
        return str(node.name)
    return base_type(node)


def spell(node: Any, name: str = "", base: Callable[[Any], str] | None = None) -> str:
    """The declaration of `name` with the type `node`; markers are left out."""
    text = name
    while True:
        match node:
            case c_ast.TypeDecl():
                quals = [q for q in node.quals or [] if q in C_QUALIFIERS]
                words = [*quals, (base or base_type)(node.type)]
                return " ".join([*words, text] if text else words)
            case c_ast.PtrDecl():
                quals = [q for q in node.quals or [] if q in C_QUALIFIERS]
                text = "*" + " ".join([*quals, text] if text else quals)
                if isinstance(node.type, (c_ast.ArrayDecl, c_ast.FuncDecl)):
                    text = f"({text})"
            case c_ast.ArrayDecl():
                bound = [*(node.dim_quals or [])]
                if node.dim is not None:
                    bound.append(expression(node.dim))
                text = f"{text}[{' '.join(bound)}]"
            case c_ast.FuncDecl():
                text = f"{text}({_params(node, base)})"
            case _:
                raise TypeError(f"no type: {node!r}")
        node = node.type


def _params(node: Any, base: Callable[[Any], str] | None) -> str:
    if node.args is None:
        return ""
    return ", ".join(
        "..." if isinstance(p, c_ast.EllipsisParam)
        else spell(p.type, "" if base else p.name or "", base)
        for p in node.args.params
    )  # fmt: skip


def base_type(node: Any) -> str:
    """A type specifier as C spells it."""
    match node:
        case c_ast.IdentifierType():
            return " ".join(node.names)
        case c_ast.Struct():
            return f"struct {node.name}"
        case c_ast.Union():
            return f"union {node.name}"
        case c_ast.Enum():
            return f"enum {node.name}"
        case _:
            return expression(node)


def expression(node: Any) -> str:
    """An expression as C; nearly all are names and numbers, which need no generator."""
    if isinstance(node, c_ast.ID):
        return str(node.name)
    if isinstance(node, c_ast.Constant):
        return str(node.value)
    from pycparser.c_generator import CGenerator

    return str(CGenerator().visit(node))
