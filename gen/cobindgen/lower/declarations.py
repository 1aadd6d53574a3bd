"""A unit -> ir.Header: every declaration that was asked for, lowered or skipped."""

import re
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from pycparser import c_ast

from cobindgen.c import ir
from cobindgen.c.constants import AskCompiler, NotConstant, bare
from cobindgen.c.target import Abi
from cobindgen.diagnostics import Location
from cobindgen.lower.lower import (
    TOO_DEEP,
    Doc,
    Scope,
    Unsupported,
    Wrong,
    declare_opaque,
    definitions,
    limit,
    lower_constant,
    lower_enum_specifier,
    lower_function,
    lower_object_type,
    lower_record,
    lower_type,
    lower_typedef,
    lower_variable,
)
from cobindgen.lower.macros import lower_macro
from cobindgen.read.index import Chunk, Index, defined_names, typedef_names
from cobindgen.read.parse import Parser, Unreadable
from cobindgen.read.parts import PRIVATE
from cobindgen.read.selection import Selection

Declared = ir.Typedef | ir.Function | ir.Variable
Named = TypeVar("Named", ir.Function, ir.Variable)

RESERVED = re.compile(r"_[_A-Z]")


class Collector:
    """Lowers the asked-for declarations of a unit one by one."""

    def __init__(self, scope: Scope, wanted: Selection) -> None:
        self.scope = scope
        self._chosen = chooser(wanted)
        self.macros: dict[str, ir.Macro | ir.FunctionMacro] = {}
        self.typedefs: dict[str, ir.Typedef] = {}
        self.functions: dict[str, ir.Function] = {}
        self.variables: dict[str, ir.Variable] = {}
        self.skipped: dict[str, ir.Skipped] = {}
        # Macros that only the compiler can work out.
        self.unknown: list[str] = []

    def wanted(self, name: str, place: Location) -> bool:
        """Was the name asked for? A C library's private files also declare names that
        are the implementation's (C11 7.1.3)."""
        if PRIVATE in place.file and RESERVED.match(name):
            return False
        return self._chosen(name)

    def skip(self, name: str, location: Location, reason: str) -> None:
        self.skipped.setdefault(name, ir.Skipped(name, location, reason))

    def chunk(self, chunk: Chunk) -> None:
        """One declaration of the headers."""
        index_ = self.scope.index
        try:
            nodes = self.scope.read(chunk)
        except (Unreadable, RecursionError) as error:
            if isinstance(error, RecursionError):
                error = Unreadable(TOO_DEEP)
            place = self.scope.failure(error, chunk)
            self.scope.rejected.append((place, error.reason))
            text = index_.text(chunk)
            for name in (*names_in(text), *defined_names(text)):
                if self.wanted(name, place):
                    self.skip(name, place, error.reason)
            return
        with self.scope.within(chunk):
            for node in nodes:
                if isinstance(node, c_ast.Decl) and node.name is None:
                    # What stands behind a definition's body is for the objects that it
                    # declares; there are none.
                    while isinstance(node.type, c_ast.AttributedType):
                        node.type = node.type.type
                self.declaration(node)
        self.scope.release(chunk)

    def declaration(self, node: c_ast.Node) -> None:
        name = name_of(node)
        if name is None or not self.wanted(name, self.scope.place(node)):
            return
        try:
            self.lower(node, name)
        except (Unsupported, Unreadable) as error:
            place = self.scope.place(node)
            if isinstance(error, Wrong):
                self.scope.rejected.append((place, f"{name} {error.reason}"))
            self.skip(name, place, error.reason)
            self.skip_parts(node, error.reason)
        except RecursionError:
            self.skip(name, self.scope.place(node), TOO_DEEP)

    def skip_parts(self, node: c_ast.Node, reason: str) -> None:
        """What is defined within a declaration that could not be lowered."""
        for definition in definitions(node):
            if (
                not isinstance(definition, c_ast.Enum)
                or self.scope.key(definition) in self.scope.enums
            ):
                continue
            for item in definition.values.enumerators:
                place = self.scope.place(item)
                if self.wanted(item.name, place):
                    self.skip(item.name, place, reason)

    def lower(self, node: c_ast.Node, name: str) -> None:
        scope = self.scope
        match node:
            case c_ast.Typedef():
                reference = lower_typedef(scope, node)
                limit(reference.type)
                location = scope.place(node)
                doc_ = scope.doc(location)
                typedef = ir.Typedef(name, location, reference.type, doc_)
                if self.typedefs.setdefault(name, typedef) is not typedef:
                    again = lower_type(scope, node.type, complete=False)
                    self.compare(self.typedefs[name], replace(typedef, type=again))
            case c_ast.FuncDef():
                type_ = lower_type(scope, node.decl.type)
                assert isinstance(type_, ir.FunctionType)
                function = lower_function(scope, node.decl, type_, node)
                self.function(function)
            case c_ast.Decl(type=c_ast.Struct() | c_ast.Union() as inner):
                if inner.decls is not None:
                    lower_record(scope, inner)
                elif scope.key(inner) not in scope.records:
                    declare_opaque(scope, inner, scope.key(inner))
            case c_ast.Decl(type=c_ast.Enum() as inner):
                lower_enum_specifier(scope, inner)
            case c_ast.Decl():
                self.object_or_function(node, name)

    def object_or_function(self, node: c_ast.Decl, name: str) -> None:
        scope = self.scope
        for definition in definitions(node.type):
            lower_type(scope, definition)
        type_ = lower_object_type(scope, node, complete=False)
        if isinstance(bare(type_), ir.FunctionType):
            function_type = bare(type_)
            assert isinstance(function_type, ir.FunctionType)
            args = getattr(node.type, "args", None)
            for param in args.params if args else ():
                if isinstance(param, c_ast.ID):
                    raise Wrong(f"has a parameter of unknown type {param.name}")
            self.function(lower_function(scope, node, function_type))
        elif "static" in node.storage or "constexpr" in node.storage:
            self.macros.setdefault(name, lower_constant(scope, node))
        else:
            self.variable(lower_variable(scope, node))

    def function(self, function: ir.Function) -> None:
        """A later declaration may add what an earlier one left out (6.2.7p4)."""
        limit(function.type)
        known = self.functions.get(function.name, function)
        self.compare(known, function)
        kept = known if known.type.prototyped else function
        symbol = known.symbol or function.symbol
        self.functions[function.name] = replace(kept, symbol=symbol)

    def variable(self, variable: ir.Variable) -> None:
        """`extern int a[]; extern int a[4];`"""
        limit(variable.type)
        known = self.variables.get(variable.name, variable)
        self.compare(known, variable)
        type_ = bare(known.type)
        if isinstance(type_, ir.Array) and type_.length is None:
            self.variables[variable.name] = variable
        self.variables.setdefault(variable.name, variable)

    def compare(self, known: Declared, again: Declared) -> None:
        """Two declarations of one name must agree (6.7p4)."""
        if not agree(known.type, again.type):
            reason = f"conflicting types for {known.name}"
            self.scope.rejected.append((again.location, reason))

    def all_macros(self) -> None:
        for name, macro in self.scope.index.macros.items():
            place = self.scope.index.unit.locate(macro.offset)
            if not self.wanted(name, place) or self.declares(name):
                continue
            try:
                if macro.params is not None or not self.alias(name, place):
                    self.macro(lower_macro(self.scope, macro))
            except RecursionError:
                self.skip(name, place, TOO_DEEP)
            except (Unsupported, NotConstant) as error:
                self.skip(name, place, str(error))
                if isinstance(error, AskCompiler) and macro.params is None:
                    self.unknown.append(name)

    def alias(self, name: str, place: Location) -> bool:
        """`#define X Y` of a function, an object or a type: X is Y, as it is in C."""
        scope = self.scope
        target = scope.index.unit.expansions.get(name, "").strip()
        kinds: list[Container[str]] = [self.functions, self.variables, self.typedefs]
        known: list[Container[str]] = [*kinds[:2], scope.index.typedefs]
        which = next((i for i, names in enumerate(known) if target in names), None)
        # `#define f f64`: where f is a function too, C has no way to it any more.
        if any(name in kind for i, kind in enumerate(kinds) if i != which):
            return False
        if which == 0:
            function = self.functions[target]
            self.functions[name] = another(function, name, place, scope.doc(place))
        elif which == 1:
            variable = self.variables[target]
            self.variables[name] = another(variable, name, place, scope.doc(place))
        elif which == 2:
            type_ = scope.typedef(target)
            self.typedefs[name] = ir.Typedef(name, place, type_, scope.doc(place), True)
        else:
            return False
        return True

    def macro(self, macro: ir.Macro | ir.FunctionMacro) -> None:
        """Python has one name where C has an X and an X(…); an X that is both an
        enumerator and a macro is the macro."""
        enumerator = self.scope.constants.get(macro.name)
        if isinstance(macro, ir.FunctionMacro):
            limit(macro.expression)
            if enumerator is not None:
                raise Unsupported("is an enumerator too, which keeps the name")
            if macro.name in self.typedefs:
                raise Unsupported("is a type too, which keeps the name")
        elif enumerator is not None and macro.value == enumerator.value:
            return
        self.macros[macro.name] = macro

    def declares(self, name: str) -> bool:
        """`#define X X` beside an enumerator, function or object X adds nothing."""
        if name not in self.scope.index.unit.expansions:
            # Defined and undefined again before the headers' end.
            return self.gone(name)
        expansion = self.scope.index.unit.expansions[name].strip()
        return expansion == name and (
            name in self.scope.constants
            or name in self.functions
            or name in self.variables
        )

    def gone(self, name: str) -> bool:
        macro = self.scope.index.macros[name]
        return f"#undef {name}\n" in self.scope.index.unit.text[macro.offset :]


def another(declared: Named, name: str, place: Location, doc: str | None) -> Named:
    """A function or variable by another name."""
    return replace(
        declared,
        name=name,
        location=place,
        symbol=declared.symbol or declared.name,
        doc=doc or declared.doc,
        macro=True,
    )


@dataclass(frozen=True, slots=True)
class Lowered:
    """What the headers declare, and what only the compiler can decide.

    `unknown` are the macros whose value it must tell; `rejected` is what does not
    look like C, with the place, and is an error if it agrees.
    """

    header: ir.Header
    unknown: tuple[str, ...]
    rejected: tuple[tuple[Location, str], ...]


def lower_unit(indexed: Index, abi: Abi, wanted: Selection, doc: Doc) -> Lowered:
    """All that the unit's headers declare, and the types that this needs."""
    unit = indexed.unit
    scope = Scope(indexed, Parser(indexed, c23=abi.c23), abi, doc)
    collector = Collector(scope, wanted)
    while indexed.asked:
        collector.chunk(indexed.asked.popleft())
    collector.all_macros()
    if wanted.deep:
        define_all(scope, collector)
    for key, reason in scope.failed.items():
        if key in scope.records:
            record = scope.records[key]
            collector.skip(record.name or key, record.location, reason)
    enums = tuple(enum for enum in scope.enums.values() if enum.constants)
    for enum in scope.enums.values():
        if not enum.constants:
            integer = enum.integer.name
            reason = f"has no constants here; what is of the type is {integer}"
            collector.skip(enum.name or enum.key, enum.location, reason)
    for offset, reason in indexed.malformed + indexed.repeated:
        place = unit.locate(offset)
        scope.rejected.append((place, reason))
        if abi.c23 and (offset, reason) in indexed.repeated:
            continue
        # All that may be known of a declaration without an end.
        for name in names_in(unit.text[offset:].partition("\n")[0]):
            collector.skip(name, place, reason)
    header = ir.Header(
        headers=unit.headers,
        target=abi.target,
        enums=enums,
        macros=tuple(collector.macros.values()),
        records=tuple(scope.records.values()),
        typedefs=tuple(collector.typedefs.values()),
        functions=tuple(collector.functions.values()),
        variables=tuple(collector.variables.values()),
        skipped=tuple(collector.skipped.values()),
    )
    return Lowered(header, tuple(collector.unknown), tuple(scope.rejected))


def agree(one: ir.Type, other: ir.Type) -> bool:
    """Are the types compatible (6.2.7)? Enough to tell what no compiler takes."""
    match bare(one), bare(other):
        case ir.FunctionType() as f, ir.FunctionType() as g:
            if not (f.prototyped and g.prototyped):
                return agree(f.returns, g.returns)
            return (
                (len(f.params), f.variadic) == (len(g.params), g.variadic)
                and agree(f.returns, g.returns)
                and all(map(agree, types_of(f), types_of(g)))
            )
        case ir.Pointer(f), ir.Pointer(g):
            return agree(f, g)
        case ir.Array(f, n), ir.Array(g, m):
            return agree(f, g) and (n == m or None in (n, m))
        case ir.RecordRef(key), ir.RecordRef(other_key):
            return key == other_key
        case f, g:
            return f == g


def types_of(type_: ir.FunctionType) -> list[ir.Type]:
    return [param.type for param in type_.params]


def define_all(scope: Scope, collector: Collector) -> None:
    """Define the records that are needed behind pointers only, and theirs."""
    done: set[str] = set()
    while opaque := [
        key for key, r in scope.records.items() if r.size is None and key not in done
    ]:
        for key in opaque:
            done.add(key)
            try:
                scope.record(key, complete=True)
            except Unsupported as error:
                collector.skip(key, scope.records[key].location, error.reason)


def chooser(wanted: Selection) -> Callable[[str], bool]:
    """Does --allow or --block let a name through?"""
    allow = [re.compile(pattern) for pattern in wanted.allow]
    block = [re.compile(pattern) for pattern in wanted.block]
    if not allow and not block:
        return lambda name: True

    def chosen(name: str) -> bool:
        allowed = not allow or any(pattern.fullmatch(name) for pattern in allow)
        return allowed and not any(pattern.fullmatch(name) for pattern in block)

    return chosen


def name_of(node: c_ast.Node) -> str | None:
    """The name that a declaration is skipped under; None where it declares none."""
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


def names_in(text: str) -> Iterator[str]:
    """The names that an unreadable declaration seems to declare."""
    if "typedef" in text:
        yield from typedef_names(text[text.rfind("}") + 1 :])
        return
    head = re.split(r"[={]", text, maxsplit=1)[0].rstrip("; \t\n")
    yield from typedef_names(head)
