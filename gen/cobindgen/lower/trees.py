"""The ASTs of the unit's declarations, and the types that they define."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import count
from typing import TypeAlias

from pycparser import c_ast

from cobindgen.c.attributes import Attribute, of_groups, of_qualifiers
from cobindgen.diagnostics import Location
from cobindgen.reader.index import Chunk, Index
from cobindgen.reader.parse import Parser, Unreadable

Definition: TypeAlias = c_ast.Struct | c_ast.Union | c_ast.Enum


@dataclass(slots=True)
class Trees:
    """Parses a declaration when it is first needed, and records the tags in it.

    An AST that defines a type is kept, because another declaration may need the type.
    """

    index: Index
    parser: Parser
    _kept: dict[int, list[c_ast.Node]] = field(default_factory=dict)
    _tags: dict[str, tuple[Definition, Chunk]] = field(default_factory=dict)
    # Attributes after the closing brace of a definition, which belong to the type.
    _behind: dict[Definition, list[Attribute]] = field(default_factory=dict)
    # Definitions in parameter lists. Their tags are unknown outside (6.2.1p4).
    _scoped: set[Definition] = field(default_factory=set)
    # The keys of definitions without a tag.
    _keys: dict[Definition, str] = field(default_factory=dict)
    _numbers: Iterator[int] = field(default_factory=count)

    def read(self, chunk: Chunk) -> list[c_ast.Node]:
        """Return the AST of `chunk`. Raises Unreadable."""
        if chunk.start in self._kept:
            return self._kept[chunk.start]
        nodes = self.parser.declaration(chunk)
        if "{" not in self.index.unit.text[chunk.start : chunk.end]:
            return nodes
        for node in nodes:
            self._scoped.update(scoped_definitions(node))
            for definition, quals in owned_definitions(node, ()):
                self._kept[chunk.start] = nodes
                attributes = of_qualifiers(quals, "tag")
                attributes += of_qualifiers(quals, "declspec")
                if attributes:
                    self._behind[definition] = attributes
                if self.tag(definition) is not None:
                    key = key_of(definition)
                    self._tags.setdefault(key, (definition, chunk))
        return nodes

    def forget(self, chunk: Chunk) -> None:
        """Drop the AST of a declaration that is lowered.

        It takes more memory than the IR. If it is needed again, it is parsed again.
        """
        for node in self._kept.pop(chunk.start, ()):
            for definition in definitions(node):
                self._tags.pop(key_of(definition), None)
                self._keys.pop(definition, None)

    def failure(self, error: Unreadable, chunk: Chunk) -> Location:
        """Return the place in the sources where `chunk` could not be parsed."""
        begin = self.index.locate(chunk)
        at = error.location
        if at is None:
            return begin
        return replace(at, file=begin.file) if at.file == "h" else at

    def tagged(self, key: str) -> tuple[Definition, Chunk] | None:
        """Return the definition of a tag and its declaration, if already parsed."""
        return self._tags.get(key)

    def key(self, node: Definition) -> str:
        """Return the key: `struct tag`, or `struct @1` if there is no tag."""
        if self.tag(node) is not None:
            return key_of(node)
        if node not in self._keys:
            self._keys[node] = f"{kind_of(node)} @{next(self._numbers)}"
        return self._keys[node]

    def tag(self, node: Definition) -> str | None:
        """Return the tag, None if it is unknown in file scope."""
        return None if node in self._scoped else node.name

    def is_scoped(self, node: Definition) -> bool:
        """Return whether the definition is in a parameter list."""
        return node in self._scoped

    def attributes(self, node: Definition) -> list[Attribute]:
        """Return the attributes of a definition, before and after its body."""
        return of_groups(node.attributes) + self._behind.get(node, [])


def kind_of(node: Definition) -> str:
    """Return `struct`, `union` or `enum`."""
    return type(node).__name__.lower()


def key_of(node: Definition) -> str:
    return f"{kind_of(node)} {node.name}"


def shown(key: str) -> str:
    """Return the key for a message: `struct tag` or `an untagged struct`."""
    kind, _, tag = key.partition(" ")
    if not tag.startswith("@"):
        return key
    return f"an untagged {kind}"


def definitions(node: c_ast.Node) -> Iterator[Definition]:
    """Yield every struct, union or enum with a body in `node`, outermost first."""
    return (definition for definition, _ in owned_definitions(node, ()))


def owned_definitions(
    node: c_ast.Node, quals: Iterable[str]
) -> Iterator[tuple[Definition, Iterable[str]]]:
    """Yield the definitions in `node`, each with the qualifiers of its specifiers."""
    # Go down the declarator to the specifiers.
    while isinstance(node, DECLARATORS):
        if not isinstance(node, c_ast.AttributedType):
            quals = getattr(node, "quals", None) or ()
        node = node.type
    match node:
        case c_ast.Struct() | c_ast.Union():
            if node.decls is not None:
                yield node, quals
                for declaration in node.decls:
                    yield from owned_definitions(declaration, ())
        case c_ast.Enum():
            if node.values is not None:
                yield node, quals
        case c_ast.FuncDef():
            yield from owned_definitions(node.decl, ())
        case c_ast.FuncDecl():
            for param in node.args.params if node.args else ():
                yield from owned_definitions(param, ())
            yield from owned_definitions(node.type, ())
        case _:
            pass


def scoped_definitions(node: c_ast.Node) -> Iterator[Definition]:
    """Yield the definitions in parameter lists at any depth."""
    while isinstance(node, DECLARATORS):
        node = node.type
    match node:
        case c_ast.Struct() | c_ast.Union():
            for declaration in node.decls or ():
                yield from scoped_definitions(declaration)
        case c_ast.FuncDef():
            yield from scoped_definitions(node.decl)
        case c_ast.FuncDecl():
            for param in node.args.params if node.args else ():
                yield from definitions(param)
            yield from scoped_definitions(node.type)
        case _:
            pass


DECLARATORS = (
    c_ast.Decl,
    c_ast.TypeDecl,
    c_ast.PtrDecl,
    c_ast.Typedef,
    c_ast.Typename,
    c_ast.ArrayDecl,
    c_ast.AttributedType,
)
