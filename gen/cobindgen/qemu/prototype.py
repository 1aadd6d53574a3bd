"""A declaration in a raw header -> Prototype.

pycparser parses the tokens, after the classifier has marked the names of types and has
removed annotations and attributes.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from pycparser import c_ast
from pycparser.c_lexer import CLexer, Token
from pycparser.c_parser import CParser, ParseError

from cobindgen.diagnostics import InputError
from cobindgen.qemu.classify import Classifier
from cobindgen.qemu.rawheader import RawHeader
from cobindgen.qemu.spelling import spell
from cobindgen.qemu.tokens import UNREADABLE, Tokenizer
from cobindgen.reader.deep import LONG_DECLARATOR, TOO_DEEP


@dataclass(frozen=True, slots=True)
class Prototype:
    """A declared function. `returns` and the parameters are pycparser's nodes.

    `offset`: the offset of its name. `markers`: the markers in its declaration.
    `annotations`: all other words and attributes that are not types.
    """

    header: RawHeader
    name: str
    offset: int
    returns: Any
    params: list[Any]
    markers: list[str]
    annotations: frozenset[str]


class _Replay(CLexer):
    """A lexer that returns tokens made before."""

    tokens: Iterable[Token] = ()

    def input(self, text: str, filename: str = "") -> None:
        super().input(text, filename)
        self._next = iter(self.tokens)

    def token(self) -> Token | None:
        return next(self._next, None)


class Reader:
    """Reads declarations, one at a time.

    Tokenizer describes annotations and markers. `macros`: function-like macros that the
    headers define.
    """

    def __init__(
        self,
        annotations: Iterable[str],
        markers: Iterable[str],
        macros: frozenset[str] = frozenset(),
    ) -> None:
        self._macros = macros
        self._markers = frozenset(markers)
        self._tokenizer = Tokenizer(annotations, self._markers)
        self._parser = CParser(lexer=_Replay, dialect="c23")

    def read(self, header: RawHeader, start: int, end: int, at: int) -> list[Prototype]:
        """Return the functions declared in [start, end) of the header's text.

        `at`: the offset of the marker, or of the name that is searched for. A word with
        arguments before it is an annotation. Raises InputError if the declaration
        cannot be read.
        """
        if LONG_DECLARATOR.search(header.code, start, end):
            raise header.error(f"{UNREADABLE}: it {TOO_DEEP}", at)
        try:
            tokens = self._tokenizer.tokens(header, start, end)
            classified = Classifier(header, tokens, self._macros)
            nodes = self._parse(classified.run(at))
        except (ParseError, AssertionError, RecursionError) as error:
            raise _unreadable(header, str(error), at, end) from None
        annotations = frozenset(classified.annotations)
        return [self._prototype(header, node, annotations, at) for node in nodes]

    def typedef(self, text: str) -> dict[str, Any]:
        """Return the names that a typedef declares, each with its type.

        Raises InputError if the typedef cannot be read.
        """
        header = RawHeader("typedef", text)
        at = text.index("typedef")
        try:
            tokens = self._tokenizer.tokens(header, 0, text.rindex(";"))
            nodes = self._parse(Classifier(header, tokens).run(at))
        except (ParseError, AssertionError, RecursionError) as error:
            raise _unreadable(header, str(error), at, len(text)) from None
        return {node.name: node.type for node in nodes if hasattr(node, "name")}

    def _parse(self, tokens: list[Token]) -> list[Any]:
        self._parser.clex.tokens = tokens
        nodes: list[Any] = self._parser.parse("").ext
        return nodes

    def _prototype(
        self, header: RawHeader, node: Any, annotations: frozenset[str], at: int
    ) -> Prototype:
        """Return the prototype of a function.

        A FuncDecl directly under the declaration is a function. Under a PtrDecl it is a
        pointer to one.
        """
        offset = node.coord.line if node.coord else at
        if not isinstance(node, c_ast.Decl) or not isinstance(
            node.type, c_ast.FuncDecl
        ):
            name = getattr(node, "name", None) or "this"
            raise header.error(f"{name} is not a function", offset)
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


def _unreadable(header: RawHeader, text: str, at: int, end: int) -> InputError:
    """Return pycparser's `:OFFSET:COLUMN: message` as an error at its place."""
    parts = text.split(":", 3)
    offset = int(parts[1]) if len(parts) == 4 and parts[1].isdigit() else at
    message = parts[-1].strip()
    message = message.replace("before: ;", "the declaration ends too early")
    message = message.replace("before:", "unexpected")
    return header.error(f"{UNREADABLE}: {message}", min(offset, end))
