"""A CParser for pycparser with the grammar of GNU C."""

from collections.abc import Iterable

from pycparser import c_ast
from pycparser.c_parser import CParser, _TokenStream

from cobindgen.reader.gnu import GnuLexer

NAMES = frozenset({"ID", "TYPEID"})


class GnuParser(CParser):
    """A CParser that gets the typedef names, and takes its tokens from a list."""

    clex: GnuLexer

    def __init__(self, *, c23: bool, words: frozenset[str]) -> None:
        lexer = type("Lexer", (GnuLexer,), {"c23": c23, "words": words})
        super().__init__(lexer=lexer, dialect="c23")

    def _parse_declaration_end(self, decls: list[c_ast.Node]) -> list[c_ast.Node]:
        """Parse the end of a declaration.

        GNU C accepts the last member of a record without a semicolon.
        """
        if self._peek_type() == "RBRACE":
            return decls
        ended: list[c_ast.Node] = super()._parse_declaration_end(decls)
        return ended

    def _parse_decl_suffixes(self, decl: c_ast.Node) -> c_ast.Node:
        """Parse what follows a name or `(name)`. GNU C takes attributes after both."""
        if self._peek_type() == "ATTRIBUTE_BEGIN":
            decl.attributes = [
                *(decl.attributes or ()),
                *self._parse_attribute_specifier_sequence(),
            ]
        suffixed: c_ast.Node = super()._parse_decl_suffixes(decl)
        return suffixed

    def _parse_argument_expression_list(self) -> c_ast.Node:
        """Parse arguments. Some built-in functions of GNU C take types."""
        arguments = [self._parse_argument()]
        while self._accept("COMMA"):
            arguments.append(self._parse_argument())
        return c_ast.ExprList(arguments, arguments[0].coord)

    def _parse_argument(self) -> c_ast.Node:
        if self._starts_declaration():
            return self._parse_type_name()
        return self._parse_assignment_expression()

    def _parse_initializer_item(self) -> c_ast.Node:
        """Parse an element of a list. GNU C's `a: 1` is an old form of `.a = 1`."""
        if self._peek_type() in NAMES and self._peek_type(2) == "COLON":
            name = self._parse_identifier_or_typeid()
            self._advance()
            return c_ast.NamedInitializer([name], self._parse_initializer())
        return super()._parse_initializer_item()

    def _parse_designation(self) -> list[c_ast.Node]:
        """Parse designators. GNU C's `[2] 1` is an old form of `[2] = 1`."""
        designators: list[c_ast.Node] = self._parse_designator_list()
        if not isinstance(designators[-1], c_ast.ArrayDesignator):
            self._expect("EQUALS")
        else:
            self._accept("EQUALS")
        return designators

    def _parse_designator(self) -> c_ast.Node:
        """Parse a designator. GNU C's `[1 ... 3] =` becomes a BinaryOp."""
        if self._peek_type() != "LBRACKET":
            return super()._parse_designator()
        self._advance()
        index = self._parse_constant_expression()
        if self._accept("ELLIPSIS"):
            last = self._parse_constant_expression()
            index = c_ast.BinaryOp("...", index, last)
        self._expect("RBRACKET")
        return c_ast.ArrayDesignator(index)

    def piece(
        self, text: str, types: Iterable[str], line: int = 1, column: int = 1
    ) -> list[c_ast.Node]:
        """Parse the declarations in `text`, which begins at a place in file `h`.

        `types` are the typedef names in scope. Raises ParseError.
        """
        self._scope_stack = [dict.fromkeys(types, True)]
        self._typedef_checked_token = None
        self.clex.input(text, "h")
        self._tokens = _TokenStream(self.clex.token)
        self._tokens._buffer += self.clex.start(line, column)
        nodes: list[c_ast.Node] = self._parse_translation_unit()
        return nodes
