"""The file scope: the symbol table of the unit.

Looking up a name lowers its declaration if that has not happened yet.
"""

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from pycparser import c_ast

from cobindgen.c import ir
from cobindgen.c.target import Abi
from cobindgen.diagnostics import Location
from cobindgen.lower.errors import Unsupported, Wrong
from cobindgen.lower.position import Position
from cobindgen.lower.trees import Definition, Trees, definitions, key_of, shown
from cobindgen.reader.index import Chunk, Index
from cobindgen.reader.parse import Unreadable

# What these names stand for depends on the place (C11 6.10.8.1; GCC manual, "Standard
# Predefined Macros" and "Other Built-in Functions").
PLACES = re.compile(
    r"\b(__LINE__|__FILE__|__FILE_NAME__|__BASE_FILE__|__COUNTER__|__DATE__|__TIME__"
    r"|__TIMESTAMP__|__INCLUDE_LEVEL__|__func__|__FUNCTION__|__PRETTY_FUNCTION__"
    r"|__has_\w+|__builtin_(?:LINE|FILE|FUNCTION))\b"
)
# Returns the comment that documents the declaration at a place.
Doc: TypeAlias = Callable[[Location], str | None]


@dataclass(slots=True)
class Scope(ABC):
    """The symbol table.

    Types contain definitions, and definitions contain types. To avoid a circular
    import, the methods that lower are in definitions.py.
    """

    abi: Abi
    index: Index
    trees: Trees
    position: Position
    doc: Doc
    records: dict[str, ir.Record] = field(default_factory=dict)
    enums: dict[str, ir.Enum] = field(default_factory=dict)
    typedefs: dict[str, ir.TypedefRef] = field(default_factory=dict)
    constants: dict[str, ir.Constant] = field(default_factory=dict)
    # The types of the functions and objects declared so far.
    objects: dict[str, ir.Type] = field(default_factory=dict)
    # Key of a record or enum that cannot be lowered -> the reason.
    failed: dict[str, str] = field(default_factory=dict)
    # Places where the headers do not seem to be valid C, with the reason.
    rejected: list[tuple[Location, str]] = field(default_factory=list)
    # What the compiler says about expressions, None if it rejects one.
    answers: Mapping[str, int | None] = field(default_factory=dict)
    # Whether `ask` may leave a question for the compiler.
    asking: bool = False
    asked: dict[str, None] = field(default_factory=dict)
    # The keys and names that are being lowered.
    open: set[str] = field(default_factory=set)
    _references: dict[str, ir.RecordRef] = field(default_factory=dict)

    @abstractmethod
    def define(self, node: c_ast.Node) -> None:
        """Lower the definition of a record, an enum, a typedef or a constant.

        Raises Unsupported.
        """

    @abstractmethod
    def index_of(self, node: c_ast.Node) -> int:
        """Return the value of an integer constant expression. Raises Unsupported."""

    @abstractmethod
    def type_name(self, node: c_ast.Node) -> ir.Type:
        """Return the type of a type name (6.7.7)."""

    # ---- records and enums -----------------------------------------------------

    def key(self, node: Definition) -> str:
        """Return the key of a record or an enum."""
        defines = node.values if isinstance(node, c_ast.Enum) else node.decls
        if defines is not None:
            key = self.trees.key(node)
            if self.trees.is_scoped(node):
                self.position.declare_tag(key_of(node), key)
        elif node.name is None:
            key = self.trees.key(node)
        else:
            key = self.position.local_key(key_of(node)) or key_of(node)
        known = self.records.get(key)
        # All references share one string.
        return known.key if known else key

    def record(self, key: str, *, complete: bool) -> ir.RecordRef:
        """Return a record by key.

        `complete`: lower its definition if the unit has one.
        """
        if complete and not self.defined(key) and key not in self.open:
            self.define_tag(key)
        if complete and key in self.failed:
            raise Unsupported(f"needs {shown(key)}, which {self.failed[key]}")
        record = self.records.get(key)
        if record is None:
            return ir.RecordRef(key, None, None)
        reference = self._references.get(key)
        if reference is None or reference.size != record.size:
            # All users of a record share one reference, because there may be very many.
            reference = ir.RecordRef(record.key, record.size, record.align)
            self._references[record.key] = reference
        return reference

    def defined(self, key: str) -> bool:
        """Return whether the record is lowered, or failed."""
        record = self.records.get(key)
        return key in self.failed or (record is not None and record.size is not None)

    def define_tag(self, key: str) -> bool:
        """Lower the definition of a tag. Return False if the unit has none."""
        chunk = self.index.tags.get(key.partition(" ")[2])
        if self.trees.tagged(key) is None and chunk is not None:
            with self.position.within(chunk):
                self._needed(key, chunk)
        found = self.trees.tagged(key)
        if found is None:
            return False
        definition, chunk = found
        with self.position.within(chunk):
            self.define(definition)
        return True

    def define_fixed(self, key: str) -> None:
        """Lower `enum e : short;`, which completes an enum (C23 6.7.3.3)."""
        chunk = self.index.fixed.get(key.partition(" ")[2])
        if chunk is not None:
            with self.position.within(chunk):
                for node in self._needed(key, chunk):
                    if isinstance(node, c_ast.Decl) and isinstance(
                        node.type, c_ast.Enum
                    ):
                        self.define(node.type)

    # ---- ordinary names --------------------------------------------------------

    def typedef(self, name: str) -> ir.TypedefRef:
        """Return the typedef `name`. Raises Wrong if it is unknown."""
        if name in self.typedefs:
            return self.typedefs[name]
        chunk = self.index.typedefs.get(name)
        if chunk is not None:
            with self.position.within(chunk):
                for node in self._needed(name, chunk):
                    if isinstance(node, c_ast.Typedef) and node.name == name:
                        self.define(node)
                        return self.typedefs[name]
        raise Wrong(f"unknown type {name}")

    def constant(self, name: str) -> ir.Constant | None:
        """Return the value of an enumerator or a `constexpr` object, else None."""
        if name not in self.constants:
            self._define_enumerator(name)
        if name not in self.constants and name not in self.open:
            self._define_constexpr(name)
        return self.constants.get(name)

    def _define_enumerator(self, name: str) -> None:
        chunk = self.index.enumerators.get(name)
        if chunk is None:
            return
        with self.position.within(chunk):
            for node in self._needed(name, chunk):
                for definition in definitions(node):
                    scoped = self.trees.is_scoped(definition)
                    if isinstance(definition, c_ast.Enum) and not scoped:
                        self.define(definition)

    def _define_constexpr(self, name: str) -> None:
        chunk = self.index.constants.get(name)
        if chunk is None:
            return
        self.open.add(name)
        try:
            with self.position.within(chunk):
                for node in self._needed(name, chunk):
                    if isinstance(node, c_ast.Decl) and node.name == name:
                        self.define(node)
        except Unsupported as error:
            raise Unsupported(f"needs {name}, which {error.reason}") from None
        finally:
            self.open.discard(name)

    def ask(self, expression: str, reason: str) -> int:
        """Return the compiler's value of an integer constant expression.

        If it is not known yet, it is a question: the result is arbitrary, and the unit
        is lowered again with the answer. Raises Unsupported if the compiler is not
        asked or has no answer.
        """
        value = self.answers.get(expression)
        if value is not None:
            return value
        known = expression in self.answers or not self.asking
        if known or self.position.in_parameter_list or PLACES.search(expression):
            raise Unsupported(reason)
        self.asked[expression] = None
        return 1

    def _needed(self, name: str, chunk: Chunk) -> list[c_ast.Node]:
        """Return the AST of a declaration that another one needs because of `name`."""
        try:
            return self.trees.read(chunk)
        except Unreadable as error:
            place = self.trees.failure(error, chunk)
            self.rejected.append((place, error.reason))
            raise Unsupported(f"needs {name}, which {error.reason}") from None
