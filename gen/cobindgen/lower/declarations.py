"""Lower or skip each file-scope declaration that the user asks for."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TypeAlias

from pycparser import c_ast

from cobindgen.c import ir
from cobindgen.c.attributes import of_groups, of_qualifiers
from cobindgen.c.compatible import agree
from cobindgen.c.constants import bare, flexible_element
from cobindgen.c.tokens import split_arguments, without_literals
from cobindgen.lower.enums import lower_enum_specifier
from cobindgen.lower.errors import Unsupported, Wrong, internal, limit
from cobindgen.lower.found import Found
from cobindgen.lower.functions import lower_function
from cobindgen.lower.linkage import note_linkage
from cobindgen.lower.records import lower_record
from cobindgen.lower.scope import Scope
from cobindgen.lower.trees import definitions
from cobindgen.lower.typedefs import lower_typedef
from cobindgen.lower.types import complete_record, declare_opaque, lower_type
from cobindgen.lower.variables import (
    is_inferred,
    lower_constant,
    lower_object_type,
    lower_variable,
)
from cobindgen.reader.declared import (
    BRACES,
    TYPEDEF,
    defined_names,
    outside,
    typedef_names,
)
from cobindgen.reader.deep import TOO_DEEP
from cobindgen.reader.index import Chunk
from cobindgen.reader.parse import TOO_LARGE, Unreadable

Declared: TypeAlias = ir.Typedef | ir.Function | ir.Variable


@dataclass(frozen=True, slots=True)
class Declarations:
    """Lowers declarations and adds them to `found`."""

    scope: Scope
    found: Found

    def chunk(self, chunk: Chunk) -> None:
        """Lower one declaration of the headers, or skip the names in it."""
        index_ = self.scope.index
        try:
            nodes = self.scope.trees.read(chunk)
        except (Unreadable, RecursionError) as error:
            if isinstance(error, RecursionError):
                error = Unreadable(TOO_DEEP)
            if error.reason == TOO_DEEP and not chunk.deep:
                index_.deep.add((chunk.start, chunk.end))
            place = self.scope.trees.failure(error, chunk)
            if error.reason not in (TOO_DEEP, TOO_LARGE):
                self.scope.rejected.append((place, error.reason))
            text = without_literals(index_.text(chunk))
            deep = error.reason == TOO_DEEP
            found = self.scope.trees.parser.names_in if deep else names_in
            names = (*found(text), *defined_names(text))
            if error.reason == TOO_LARGE:
                # Report one name instead of all of them.
                names = names[:1]
            for name in filter(self.scope.trees.parser.is_name, names):
                # `typedef int;` seems to declare `int`.
                if self.found.wanted(name, place):
                    self.found.skip(name, place, error.reason)
            return
        with self.scope.position.within(chunk):
            for node in nodes:
                if isinstance(node, c_ast.Decl) and node.name is None:
                    # Attributes after the body apply to declared objects, and this
                    # declaration declares none.
                    while isinstance(node.type, c_ast.AttributedType):
                        node.type = node.type.type
                self.declaration(node)
        self.scope.trees.forget(chunk)

    def declaration(self, node: c_ast.Node) -> None:
        name = name_of(node)
        if name is None or not self.found.wanted(name, self.scope.position.of(node)):
            return
        self.note_scoped(node)
        try:
            self.lower(node, name)
        except (Unsupported, Unreadable) as error:
            place = self.scope.position.of(node)
            if isinstance(error, Wrong):
                self.scope.rejected.append((place, f"{name} {error.reason}"))
            self.found.skip(name, place, error.reason)
            self.skip_parts(node, error.reason)
        except RecursionError:
            self.found.skip(name, self.scope.position.of(node), TOO_DEEP)
        except Exception as error:
            self.found.skip(name, self.scope.position.of(node), internal(error))
            self.skip_parts(node, internal(error))

    def note_scoped(self, node: c_ast.Node) -> None:
        """Record the names that the parameter lists of `node` declare."""
        for definition in definitions(node):
            if self.scope.trees.is_scoped(definition):
                values = getattr(definition, "values", None)
                for item in (definition, *(values.enumerators if values else ())):
                    place = self.scope.position.of(item)
                    if item.name is not None and self.found.wanted(item.name, place):
                        self.found.scoped.setdefault(item.name, place)

    def skip_parts(self, node: c_ast.Node, reason: str) -> None:
        """Skip the enumerators in a declaration that could not be lowered."""
        for definition in definitions(node):
            if (
                not isinstance(definition, c_ast.Enum)
                or self.scope.key(definition) in self.scope.enums
            ):
                continue
            for item in definition.values.enumerators:
                place = self.scope.position.of(item)
                if self.found.wanted(item.name, place):
                    self.found.skip(item.name, place, reason)

    def lower(self, node: c_ast.Node, name: str) -> None:
        scope = self.scope
        match node:
            case c_ast.Typedef():
                reference = lower_typedef(scope, node)
                limit(reference.type)
                if isinstance(bare(reference.type), ir.RecordRef):
                    # The record may be defined in an included file.
                    with suppress(Unsupported):
                        complete_record(scope, reference.type)
                location = scope.position.of(node)
                doc_ = scope.doc(location)
                typedef = ir.Typedef(name, location, reference.type, doc_)
                known = self.found.typedefs.setdefault(name, typedef)
                if known is not typedef:
                    again = lower_type(scope, node.type, complete=False)
                    self.compare(known, replace(typedef, type=again))
            case c_ast.FuncDef():
                type_ = lower_type(scope, node.decl.type)
                if not isinstance(type_, ir.FunctionType):
                    raise Wrong("has a body but is not a function")
                function = lower_function(scope, node.decl, type_, node)
                self.function(function, node.decl, body=True)
            case c_ast.Decl(type=c_ast.Struct() | c_ast.Union() as inner):
                if inner.decls is not None:
                    lower_record(scope, inner)
                    return
                reject_forward(scope, node)
                if scope.key(inner) not in scope.records:
                    declare_opaque(scope, inner, scope.key(inner))
            case c_ast.Decl(type=c_ast.Enum() as inner):
                lower_enum_specifier(scope, inner)
            case c_ast.Decl():
                self.object_or_function(node, name)

    def object_or_function(self, node: c_ast.Decl, name: str) -> None:
        scope = self.scope
        if "auto" in node.storage and not is_inferred(node):
            raise Wrong("is auto, which only variables of functions can be")
        for definition in definitions(node.type):
            lower_type(scope, definition)
        type_ = lower_object_type(scope, node, complete=False)
        scope.objects[name] = type_
        function_type = bare(type_)
        if isinstance(function_type, ir.FunctionType):
            args = getattr(node.type, "args", None)
            for param in args.params if args else ():
                if isinstance(param, c_ast.ID):
                    raise Wrong(f"has a parameter of unknown type {param.name}")
            function = lower_function(scope, node, function_type)
            self.function(function, node, body=False)
        elif "static" in node.storage or "constexpr" in node.storage:
            # `static const int x;` may come before or after `static const int x = 1;`.
            if name not in self.found.macros:
                self.found.macros[name] = lower_constant(scope, node)
                self.found.skipped.pop(name, None)
        else:
            self.variable(lower_variable(scope, node))

    def function(self, function: ir.Function, node: c_ast.Decl, *, body: bool) -> None:
        """Add a function. A later declaration may complete an earlier one (6.2.7p4)."""
        limit(function.type)
        gnu = "__GNUC_GNU_INLINE__" in self.scope.index.unit.predefined
        note_linkage(self.found, node, body=body, gnu=gnu)
        known = self.found.functions.get(function.name, function)
        self.compare(known, function)
        described = known.type.prototyped or known.type.params
        kept = known if described else function
        symbol = known.symbol or function.symbol
        self.found.functions[function.name] = replace(kept, symbol=symbol)

    def variable(self, variable: ir.Variable) -> None:
        """Add a variable.

        A later declaration may complete an earlier `extern int a[];`.
        """
        limit(variable.type)
        known = self.found.variables.get(variable.name, variable)
        self.compare(known, variable)
        if flexible_element(known.type) is not None:
            self.found.variables[variable.name] = variable
        self.found.variables.setdefault(variable.name, variable)

    def compare(self, known: Declared, again: Declared) -> None:
        """Record an error if two declarations of a name do not agree (6.7p4)."""
        if known is not again and not agree(known.type, again.type):
            reason = f"conflicting types for {known.name}"
            self.scope.rejected.append((again.location, reason))


def reject_forward(scope: Scope, node: c_ast.Decl) -> None:
    """Refuse `struct __attribute__((packed)) s;` before the definition.

    In clang, it changes the layout.
    """
    key = scope.key(node.type)
    attributes = of_groups(node.type.attributes) + of_qualifiers(node.quals, "declspec")
    layout = {"aligned", "packed"} & {attribute.name for attribute in attributes}
    if layout and scope.abi.clang and not scope.defined(key):
        scope.failed[key] = f"has {min(layout)} on a declaration before its definition"
        raise Unsupported(scope.failed[key])


def name_of(node: c_ast.Node) -> str | None:
    """Return the name under which a declaration is skipped, None if it has no name."""
    match node:
        case c_ast.FuncDef():
            return str(node.decl.name)
        case c_ast.Decl(name=None, type=c_ast.Struct() | c_ast.Union() | c_ast.Enum()):
            kind = type(node.type).__name__.lower()
            return str(node.type.name or f"{kind} {{…}}")
        case c_ast.Decl() | c_ast.Typedef():
            return str(node.name)
        case _:
            return None


# An untagged definition begins with one of these.
KINDS = frozenset({"struct", "union", "enum"})


def names_in(text: str) -> Iterator[str]:
    """Yield the names that a declaration with syntax errors seems to declare.

    The text has no literals.
    """
    if TYPEDEF.search(text):
        yield from typedef_names(text)
        return
    for piece in split_arguments(outside(BRACES, text)):
        head = piece.partition("=")[0].rstrip("; \t\n")
        yield from (name for name in typedef_names(head) if name not in KINDS)
