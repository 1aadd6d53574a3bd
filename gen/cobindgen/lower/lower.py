"""AST -> IR: one lower_x for each construct.

What a declaration needs is read when it is needed and kept; a type needed only
behind a pointer stays opaque. What can't be lowered raises Unsupported, and costs
itself and what needs it.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any, TypeAlias
from weakref import WeakKeyDictionary

from pycparser import c_ast

from cobindgen.c import ir
from cobindgen.c.attributes import (
    Attribute,
    of_groups,
    of_qualifiers,
    plain_qualifiers,
    symbol_of,
)
from cobindgen.c.constants import NotConstant, bare, convert, fits, fold
from cobindgen.c.layout import Layout, Member, Rules, lay_out
from cobindgen.c.target import FLOAT_MODES, MODES, Abi, canonical
from cobindgen.diagnostics import Location
from cobindgen.lower.expressions import lower_expression, operand_type
from cobindgen.read.index import Chunk, Index
from cobindgen.read.parse import Parser, Unreadable


class Unsupported(Exception):
    """What C allows and we can't bind, or can't know; says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Wrong(Unsupported):
    """What C doesn't allow, as far as we can tell; the compiler is asked."""


TOO_DEEP = "is nested too deeply"
# Types and expressions; CPython takes 200 parentheses, of which each may need some.
DEEPEST = 50

Definition: TypeAlias = c_ast.Struct | c_ast.Union | c_ast.Enum
Doc = Callable[[Location], str | None]


@dataclass(slots=True)
class Scope:
    """The file scope as far as it has been read: what each name turned out to be."""

    index: Index
    parser: Parser
    abi: Abi
    doc: Doc
    records: dict[str, ir.Record] = field(default_factory=dict)
    enums: dict[str, ir.Enum] = field(default_factory=dict)
    typedefs: dict[str, ir.TypedefRef] = field(default_factory=dict)
    constants: dict[str, ir.Constant] = field(default_factory=dict)
    failed: dict[str, str] = field(default_factory=dict)
    _references: dict[str, ir.RecordRef] = field(default_factory=dict)
    # Where and why the headers seem to be no C at all.
    rejected: list[tuple[Location, str]] = field(default_factory=list)
    _read: dict[int, list[c_ast.Node]] = field(default_factory=dict)
    _places: dict[int, Location] = field(default_factory=dict)
    _tags: dict[str, tuple[Definition, Chunk]] = field(default_factory=dict)
    # Attributes behind a definition's closing brace, which are the type's own.
    _behind: WeakKeyDictionary[Definition, list[Attribute]] = field(
        default_factory=WeakKeyDictionary
    )
    _open: set[str] = field(default_factory=set)
    # The keys of untagged definitions, which only the AST knows apart.
    _keys: WeakKeyDictionary[Definition, str] = field(default_factory=WeakKeyDictionary)
    _numbers: Iterator[int] = field(default_factory=count)
    _chunk: Chunk | None = None
    # How many parameter lists the lowering is in.
    _lists: int = 0
    # Where what is being lowered stands, if that is no declaration.
    here: Location | None = None

    # ---- reading ---------------------------------------------------------------

    def read(self, chunk: Chunk) -> list[c_ast.Node]:
        """The AST of `chunk`, its tags noted. Raises Unreadable."""
        if chunk.start in self._read:
            return self._read[chunk.start]
        nodes = self.parser.declaration(chunk)
        self._places[chunk.start] = self.index.locate(chunk)
        if "{" not in self.index.unit.text[chunk.start : chunk.end]:
            return nodes
        for node in nodes:
            for definition, quals in owned_definitions(node, ()):
                # Kept until it is lowered: another declaration may need it first. What
                # defines nothing is asked for once.
                self._read[chunk.start] = nodes
                if attributes := of_qualifiers(quals, "tag"):
                    self._behind[definition] = attributes
                if definition.name is not None:
                    key = key_of(definition)
                    self._tags.setdefault(key, (definition, chunk))
        return nodes

    def release(self, chunk: Chunk) -> None:
        """Forget the AST of `chunk`, if all that it defines is lowered by now."""
        nodes = self._read.get(chunk.start, [])
        found = [definition for node in nodes for definition in definitions(node)]
        if not all(map(self.lowered, found)) or not all(
            node.name in self.typedefs
            for node in nodes
            if isinstance(node, c_ast.Typedef)
        ):
            return
        self._places.pop(chunk.start, None)
        self._read.pop(chunk.start, None)
        for definition in found:
            if definition.name is not None:
                self._tags.pop(key_of(definition), None)
                self.index.tags.pop(definition.name, None)
            if isinstance(definition, c_ast.Enum):
                for item in definition.values.enumerators:
                    self.index.enumerators.pop(getattr(item, "name", ""), None)

    def lowered(self, node: Definition) -> bool:
        key = self.key(node)
        record = self.records.get(key)
        return key in self.enums or (record is not None and record.size is not None)

    @contextmanager
    def within(self, chunk: Chunk) -> Iterator[None]:
        """Places and `#pragma pack` are those of `chunk` meanwhile."""
        outer, self._chunk = self._chunk, chunk
        try:
            yield
        finally:
            self._chunk = outer

    def failure(self, error: Unreadable, chunk: Chunk) -> Location:
        """Where in the sources `chunk` couldn't be read."""
        begin = self.index.locate(chunk)
        at = error.location
        if at is None:
            return begin
        return replace(at, file=begin.file) if at.file == "h" else at

    def place(self, node: c_ast.Node) -> Location:
        if self._chunk is None:
            return self.here or Location(self.index.unit.headers[0], 1)
        chunk = self._places[self._chunk.start]
        if node.coord is None:
            return chunk
        file = chunk.file if node.coord.file == "h" else node.coord.file
        return Location(file, node.coord.line, node.coord.column or 1)

    @property
    def pack(self) -> int:
        return self._chunk.pack if self._chunk else 0

    # ---- names -----------------------------------------------------------------

    def typedef(self, name: str) -> ir.TypedefRef:
        """The typedef `name`, read now if need be."""
        if name in self.typedefs:
            return self.typedefs[name]
        chunk = self.index.typedefs.get(name)
        if chunk is None:
            raise Wrong(f"unknown type {name}")
        with self.within(chunk):
            for node in self.needed(name, chunk):
                if isinstance(node, c_ast.Typedef) and node.name == name:
                    return lower_typedef(self, node)
        raise Wrong(f"unknown type {name}")

    def needed(self, name: str, chunk: Chunk) -> list[c_ast.Node]:
        try:
            return self.read(chunk)
        except Unreadable as error:
            self.rejected.append((self.failure(error, chunk), error.reason))
            raise Unsupported(f"needs {name}, which {error.reason}") from None

    def enumerator(self, name: str) -> ir.Constant | None:
        """The constant that an enumerator or a `constexpr` object names, read now if
        need be."""
        chunk = self.index.enumerators.get(name)
        if name not in self.constants and chunk is not None:
            with self.within(chunk):
                for node in self.needed(name, chunk):
                    for definition in definitions(node):
                        if isinstance(definition, c_ast.Enum):
                            lower_enum(self, definition)
        chunk = self.index.constants.get(name)
        if name not in self.constants and chunk is not None and name not in self._open:
            self._open.add(name)
            try:
                with self.within(chunk):
                    for node in self.needed(name, chunk):
                        if isinstance(node, c_ast.Decl) and node.name == name:
                            lower_constant(self, node)
            except Unsupported as error:
                raise Unsupported(f"needs {name}, which {error.reason}") from None
            finally:
                self._open.discard(name)
        return self.constants.get(name)

    def type_name(self, node: c_ast.Node) -> ir.Type:
        return lower_type(self, node)

    def record(self, key: str, *, complete: bool) -> ir.RecordRef:
        """A record by tag; `complete` defines it if the unit does."""
        if complete and not self.defined(key) and key not in self._open:
            found = self.definition(key)
            if found is not None:
                with self.within(found[1]):
                    lower_record(self, found[0])
        if complete and key in self.failed:
            raise Unsupported(f"needs {key}, which {self.failed[key]}")
        record = self.records.get(key)
        if record is None:
            return ir.RecordRef(key, None, None)
        reference = self._references.get(key)
        if reference is None or reference.size != record.size:
            # There may be very many: one for all.
            reference = ir.RecordRef(record.key, record.size, record.align)
            self._references[record.key] = reference
        return reference

    def defined(self, key: str) -> bool:
        record = self.records.get(key)
        return key in self.failed or (record is not None and record.size is not None)

    def key(self, node: Definition) -> str:
        """The tag's key, or one of its own for an untagged definition."""
        if node.name is not None:
            key = key_of(node)
            known = self.records.get(key)
            # One string for all that refer to it.
            return known.key if known else key
        if node not in self._keys:
            self._keys[node] = f"{kind_of(node)} @{next(self._numbers)}"
        return self._keys[node]

    def attributes(self, node: Definition) -> list[Attribute]:
        """The attributes of a definition, before and behind its body."""
        return of_groups(node.attributes) + self._behind.get(node, [])

    def definition(self, key: str) -> tuple[Definition, Chunk] | None:
        """The definition of a tag, read now if need be."""
        chunk = self.index.tags.get(key.partition(" ")[2])
        if key not in self._tags and chunk is not None:
            with self.within(chunk):
                self.needed(key, chunk)
        return self._tags.get(key)

    def fixed(self, key: str) -> None:
        """An enum that `enum e : short;` alone completes, read now if need be."""
        chunk = self.index.fixed.get(key.partition(" ")[2])
        if chunk is not None:
            with self.within(chunk):
                for node in self.needed(key, chunk):
                    if isinstance(node, c_ast.Decl) and isinstance(
                        node.type, c_ast.Enum
                    ):
                        lower_enum(self, node.type)

    # ---- measures --------------------------------------------------------------

    def measure(self, type_: ir.Type) -> tuple[int, int]:
        """Size and alignment in bytes. Raises Unsupported for incomplete types."""
        match type_:
            case ir.Integer() | ir.Floating() | ir.VaList():
                return type_.size, type_.align
            case ir.Complex(part):
                return 2 * part.size, part.align
            case ir.Vector(size=size):
                return size, min(size, max(size, self.abi.biggest_alignment))
            case ir.Pointer(size=size):
                return size, size
            case ir.EnumRef(integer=integer):
                return integer.size, integer.align
            case ir.Array(element, length):
                size, align = self.measure(element)
                return size * (length or 0), align
            case ir.TypedefRef(type=inner, align=align):
                size, natural = self.measure(inner)
                return size, align or natural
            case ir.Qualified(inner):
                return self.measure(inner)
            case ir.RecordRef(key):
                ref = self.record(key, complete=True)
                if ref.size is None or ref.align is None:
                    raise Wrong(f"needs {key}, which is incomplete here")
                return ref.size, ref.align
            case ir.Void() | ir.FunctionType():
                # GNU C: both measure 1 (GCC manual, "Pointer Arith").
                return 1, 1

    def offset(self, type_: ir.Type, path: list[str | int]) -> int:
        """`offsetof(type_, path)` in bytes."""
        offset = 0
        for step in path:
            type_ = bare(type_)
            if isinstance(type_, ir.Array) and isinstance(step, int):
                type_ = type_.element
                offset += step * self.measure(type_)[0]
            elif isinstance(type_, ir.RecordRef) and isinstance(step, str):
                self.measure(type_)
                inner = member(self.records, type_.key, step)
                if inner is None:
                    raise NotConstant(f"has an offsetof of {step}, which isn't there")
                offset += inner[0]
                type_ = inner[1]
            else:
                raise NotConstant("has an offsetof of no member")
        return offset

    def evaluate(self, node: c_ast.Node) -> ir.Constant:
        """The value of a constant expression."""
        try:
            return fold(lower_expression(node, self), self.abi)
        except NotConstant as error:
            raise Unsupported(f"has an expression that {error}") from None

    def integer(self, node: c_ast.Node) -> int:
        value = self.evaluate(node).value
        if not isinstance(value, int):
            raise Unsupported("has a floating value where an integer must be")
        return value


def member(
    records: dict[str, ir.Record], key: str, name: str
) -> tuple[int, ir.Type] | None:
    """Offset in bytes and type of the member `name`, anonymous members' included."""
    for item in records[key].fields:
        if item.name == name:
            return item.offset, item.type
        inner = bare(item.type)
        if item.name is None and isinstance(inner, ir.RecordRef):
            found = member(records, inner.key, name)
            if found is not None:
                return item.offset + found[0], found[1]
    return None


def kind_of(node: Definition) -> str:
    return type(node).__name__.lower()


def key_of(node: Definition) -> str:
    return f"{kind_of(node)} {node.name}"


def definitions(node: c_ast.Node) -> Iterator[Definition]:
    """Every struct, union or enum with a body in `node`, outermost first."""
    return (definition for definition, _ in owned_definitions(node, ()))


def owned_definitions(
    node: c_ast.Node, quals: Iterable[str]
) -> Iterator[tuple[Definition, Iterable[str]]]:
    """The same, each with the qualifiers of the specifiers that it stands in."""
    # Down the declarator, to what it declares.
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


DECLARATORS = (
    c_ast.Decl,
    c_ast.TypeDecl,
    c_ast.PtrDecl,
    c_ast.Typedef,
    c_ast.Typename,
    c_ast.ArrayDecl,
    c_ast.AttributedType,
)


# ---- types ---------------------------------------------------------------------


def lower_type(scope: Scope, node: c_ast.Node, *, complete: bool = True) -> ir.Type:
    """A declarator's type. `complete`: its size will be needed."""
    match node:
        case c_ast.TypeDecl():
            base = lower_specifier(scope, node.type, complete=complete)
            attributes = of_qualifiers(node.quals or ()) + of_groups(node.attributes)
            base = apply_type_attributes(scope, base, attributes)
            return qualified(base, node.quals or ())
        case c_ast.PtrDecl():
            target = lower_type(scope, node.type, complete=False)
            pointer = ir.Pointer(target, scope.abi.target.pointer_size)
            return qualified(pointer, node.quals or ())
        case c_ast.ArrayDecl():
            return lower_array(scope, node)
        case c_ast.FuncDecl():
            return lower_function_type(scope, node)
        case c_ast.Typename() | c_ast.Decl() | c_ast.Typedef():
            # Its qualifiers are those of the innermost type, which has them too.
            return lower_type(scope, node.type, complete=complete)
        case _:
            return lower_specifier(scope, node, complete=complete)


def lower_declared(scope: Scope, node: c_ast.Node, *, complete: bool = True) -> ir.Type:
    """The type of what `node` declares, by the attributes before its specifiers too."""
    type_ = lower_type(scope, node.type, complete=complete)
    return apply_type_attributes(scope, type_, of_groups(node.attributes))


def qualified(type_: ir.Type, quals: list[str] | tuple[str, ...]) -> ir.Type:
    plain = plain_qualifiers(quals)
    if not plain:
        return type_
    if isinstance(type_, ir.Qualified):
        plain = plain_qualifiers(plain + type_.quals)
        type_ = type_.type
    return ir.Qualified(type_, plain)


def qualifiers_of(type_: ir.Type) -> tuple[str, ...]:
    """All that qualify it, typedefs' own included."""
    found: tuple[str, ...] = ()
    while isinstance(type_, ir.Qualified | ir.TypedefRef):
        if isinstance(type_, ir.Qualified):
            found += type_.quals
        type_ = type_.type
    return found


def unqualified(type_: ir.Type) -> ir.Type:
    """What `typeof_unqual` has of it; of an array, its elements (C23 6.7.3.6p4)."""
    while qualifiers_of(type_):
        assert isinstance(type_, ir.Qualified | ir.TypedefRef)
        type_ = type_.type
    inner = bare(type_)
    if isinstance(inner, ir.Array) and inner.element != unqualified(inner.element):
        return replace(inner, element=unqualified(inner.element))
    return type_


def lower_specifier(scope: Scope, node: c_ast.Node, *, complete: bool) -> ir.Type:
    """What the specifiers before a declarator name."""
    match node:
        case c_ast.IdentifierType():
            return lower_identifier(scope, node.names, complete=complete)
        case c_ast.Struct() | c_ast.Union():
            key = scope.key(node)
            if node.decls is not None:
                lower_record(scope, node)
                return scope.record(key, complete=complete)
            if key not in scope.records:
                declare_opaque(scope, node, key)
            return scope.record(key, complete=complete)
        case c_ast.Enum():
            return lower_enum_specifier(scope, node)
        case c_ast.AttributedType():
            base = lower_specifier(scope, node.type, complete=complete)
            reject_on_type(node)
            return apply_type_attributes(scope, base, of_groups(node.attributes))
        case c_ast.TypeOf():
            return lower_typeof(scope, node)
        case c_ast.Typename():
            return lower_type(scope, node, complete=complete)
        case c_ast.InferredType():
            raise Unsupported("has the type of its initializer, which is no number")
        case c_ast.BitIntType():
            raise Unsupported("uses _BitInt, which ctypes has no type for")
        case _:
            raise Unsupported(
                f"has a type that is unknown here ({type(node).__name__})"
            )


def lower_identifier(scope: Scope, names: list[str], *, complete: bool) -> ir.Type:
    """`unsigned long int`, `_Complex double`, or a typedef name."""
    abi = scope.abi
    reference = scope.typedefs.get(names[0]) if len(names) == 1 else None
    if "_Complex" in names:
        rest = [name for name in names if name != "_Complex"] or ["double"]
        spelling = " ".join(sorted(rest, key="long".__ne__))
        if spelling not in abi.floats:
            raise Unsupported(f"uses _Complex {spelling}, which ctypes has no type for")
        return ir.Complex(abi.floats[spelling])
    if len(names) == 1 and reference is None:
        match names[0]:
            case "void":
                return ir.Void()
            case "__builtin_va_list":
                return abi.va_list
            case "__uint128_t":
                return abi.integers["unsigned __int128"]
            case "__auto_type":
                raise Unsupported("uses __auto_type")
            case name if name in abi.floats:
                return abi.floats[name]
    if reference is None:
        if "double" in names:
            return abi.floats["long double" if "long" in names else "double"]
        try:
            return abi.integers[canonical(" ".join(names))]
        except KeyError:
            if len(names) > 1:
                raise Unsupported(f"uses {' '.join(names)}, which is no type") from None
        reference = scope.typedef(names[0])
    if complete:
        complete_record(scope, reference)
    return reference


def complete_record(scope: Scope, type_: ir.Type) -> None:
    """Define the record that `type_` names, if it does and the unit can."""
    match bare(type_):
        case ir.RecordRef(key):
            scope.record(key, complete=True)
        case ir.Array(element):
            complete_record(scope, element)
        case _:
            pass


def lower_typeof(scope: Scope, node: c_ast.TypeOf) -> ir.Type:
    if isinstance(node.expr, c_ast.Typename):
        type_ = lower_type(scope, node.expr)
    else:
        try:
            type_ = operand_type(node.expr, scope)
        except NotConstant as error:
            raise Unsupported(f"uses typeof of what {error}") from None
        if isinstance(node.expr, c_ast.ID) and node.expr.name in scope.index.constants:
            type_ = qualified(type_, ["const"])
    return unqualified(type_) if node.op == "typeof_unqual" else type_


def lower_array(scope: Scope, node: c_ast.ArrayDecl) -> ir.Array:
    element = lower_type(scope, node.type)
    if node.dim is None:
        return ir.Array(element, None)
    length = scope.integer(node.dim)
    if length < 0:
        raise Wrong("has an array of negative size")
    return ir.Array(element, length)


def lower_function_type(scope: Scope, node: c_ast.FuncDecl) -> ir.FunctionType:
    returns = lower_type(scope, node.type, complete=False)
    reject_convention(of_groups(node.attributes))
    if node.args is None:
        return ir.FunctionType(returns, (), prototyped=scope.abi.c23)
    scope._lists += 1
    try:
        return with_params(scope, node, returns)
    finally:
        scope._lists -= 1


def with_params(
    scope: Scope, node: c_ast.FuncDecl, returns: ir.Type
) -> ir.FunctionType:
    params, variadic = [], False
    for param in node.args.params:
        match param:
            case c_ast.EllipsisParam():
                variadic = True
            case c_ast.ID():
                # `int f(a) int a; {…}`: types follow, see lower_function.
                return ir.FunctionType(returns, (), prototyped=False)
            case _:
                params.append(lower_param(scope, param))
    if len(params) == 1 and params[0].name is None and params[0].type == ir.Void():
        params = []
    return ir.FunctionType(returns, tuple(params), variadic)


# Calling conventions other than the platform's; ctypes can't tell them apart.
CONVENTIONS = frozenset("ms_abi sysv_abi fastcall thiscall regparm vectorcall".split())


def reject_convention(attributes: list[Attribute]) -> None:
    for attribute in attributes:
        if attribute.name in CONVENTIONS:
            raise Unsupported(f"is called by the {attribute.name} convention")


def lower_param(scope: Scope, node: c_ast.Node) -> ir.Parameter:
    """Arrays and functions decay to pointers (6.7.6.3p7-8)."""
    size = scope.abi.target.pointer_size
    if isinstance(node.type, c_ast.ArrayDecl):
        # Its bound may name other parameters; nobody needs it.
        element = lower_type(scope, node.type.type, complete=False)
        quals = [q for q in node.type.dim_quals or () if q != "static"]
        return ir.Parameter(node.name, qualified(ir.Pointer(element, size), quals))
    type_ = lower_declared(scope, node, complete=False)
    match bare(type_):
        case ir.FunctionType():
            type_ = ir.Pointer(type_, size)
        case ir.Array(element):
            # What qualifies an array qualifies its elements (6.7.3p9).
            type_ = ir.Pointer(qualified(element, qualifiers_of(type_)), size)
        case _:
            pass
    attributes = of_qualifiers(node.quals or ()) + declarator_attributes(node.type)
    return ir.Parameter(node.name, with_noreturn(type_, attributes))


def with_noreturn(type_: ir.Type, attributes: list[Attribute]) -> ir.Type:
    """`noreturn` on a pointer says it of the function pointed to."""
    pointer = bare(type_)
    if (
        isinstance(pointer, ir.Pointer)
        and isinstance(function := bare(pointer.target), ir.FunctionType)
        and any(attribute.name == "noreturn" for attribute in attributes)
    ):
        return replace(pointer, target=replace(function, noreturn=True))
    return type_


def apply_type_attributes(
    scope: Scope, type_: ir.Type, attributes: list[Attribute]
) -> ir.Type:
    """`mode` and `vector_size` make another type of it."""
    for attribute in attributes:
        match attribute.name:
            case "mode":
                type_ = with_mode(scope.abi, type_, attribute.arguments.strip("_"))
            case "vector_size":
                size = attribute_value(scope, attribute)
                element = bare(type_)
                if not isinstance(element, ir.Integer | ir.Floating):
                    raise Unsupported("uses vector_size on no scalar")
                type_ = ir.Vector(type_, size // element.size, size)
            case "ext_vector_type" | "neon_vector_type" | "scalar_storage_order":
                raise Unsupported(f"uses the attribute {attribute.name}")
            case _:
                pass
    return type_


def reject_on_type(node: c_ast.Node) -> None:
    """`char a[3] [[gnu::aligned(8)]]`: behind a type, not a name, C23 has the attribute
    be the type's, which GCC and clang take for different things."""
    for group in node.attributes:
        for attribute in group.attributes:
            name = attribute.name.strip("_")
            if attribute.namespace is not None and name in ("aligned", "packed"):
                raise Unsupported(f"has {name} on a type, where compilers differ")


def with_mode(abi: Abi, type_: ir.Type, mode: str) -> ir.Type:
    """`mode(DI)`: the type of that machine mode (GCC internals, "Machine Modes")."""
    if mode in ("word", "pointer", "unwind_word"):
        size: int | None = abi.target.pointer_size
    else:
        size = MODES.get(mode)
    inner = bare(type_)
    if mode in FLOAT_MODES:
        return abi.floats[FLOAT_MODES[mode]]
    if size is None or not isinstance(inner, ir.Integer):
        raise Unsupported(f"uses the mode {mode}")
    if size == 16:
        return abi.integers["__int128" if inner.signed else "unsigned __int128"]
    return abi.signed_of_size(size) if inner.signed else abi.unsigned_of_size(size)


def attribute_value(scope: Scope, attribute: Attribute) -> int:
    try:
        return scope.integer(scope.parser.expression(attribute.arguments))
    except Unreadable as error:
        raise Unsupported(f"has {attribute.name} of what {error.reason}") from None


def alignment(scope: Scope, attributes: list[Attribute]) -> int:
    """The strictest `aligned`, in bytes, 0 for none; bare it asks for the most that
    any type of the target needs."""
    asked = 0
    for attribute in attributes:
        if attribute.name in ("aligned", "align"):
            value = (
                attribute_value(scope, attribute)
                if attribute.arguments
                else scope.abi.biggest_alignment
            )
            asked = max(asked, value)
    return asked


# ---- enums ---------------------------------------------------------------------


def lower_enum_specifier(scope: Scope, node: c_ast.Enum) -> ir.EnumRef:
    key = scope.key(node)
    if node.values is not None:
        lower_enum(scope, node)
    if key not in scope.enums:
        found = scope.definition(key)
        if found is not None:
            with scope.within(found[1]):
                lower_enum(scope, found[0])
        else:
            scope.fixed(key)
    if key in scope.failed:
        raise Unsupported(f"needs {key}, which {scope.failed[key]}")
    if key not in scope.enums:
        # GNU C lets an enum be declared before its definition, incomplete.
        return ir.EnumRef(key, scope.abi.integers["unsigned int"])
    return ir.EnumRef(key, scope.enums[key].integer)


def lower_enum(scope: Scope, node: c_ast.Enum, typedef: str | None = None) -> None:
    """An enumerated type (6.7.2.2)."""
    key = scope.key(node)
    if key in scope.enums or key in scope.failed:
        return
    location = scope.place(node)
    try:
        constants = list(enumerators(scope, node))
        integer = underlying(scope, node, [c.value for c in constants])
    except Unsupported as error:
        scope.failed[key] = error.reason
        raise
    plain = scope.abi.integers["int"]
    ints = [not node.underlying_type and fits(c.value, plain) for c in constants]
    if scope.abi.wide_enumerators and not all(ints):
        ints = [False] * len(ints)
    for constant, is_int in zip(constants, ints, strict=True):
        own = plain if is_int else integer
        scope.constants[constant.name] = ir.Constant(constant.value, own)
    explicit = all(
        item.value is not None
        for item in (node.values.enumerators if node.values else ())
        if isinstance(item, c_ast.Enumerator)
    )
    scope.enums[key] = ir.Enum(
        key=key,
        name=node.name or typedef,
        tagged=node.name is not None,
        location=location,
        constants=tuple(constants),
        integer=integer,
        flags=are_flags([c.value for c in constants], explicit=explicit),
        doc=scope.doc(location),
    )


def enumerators(scope: Scope, node: c_ast.Enum) -> Iterator[ir.Enumerator]:
    value = -1
    for item in node.values.enumerators if node.values else ():
        if not isinstance(item, c_ast.Enumerator):
            continue
        place = scope.place(item)
        value = value + 1 if item.value is None else scope.integer(item.value)
        if item.name in scope.constants:
            scope.rejected.append((place, f"redefinition of {item.name}"))
        # Those before it are in scope for the next (6.2.1p7).
        scope.constants[item.name] = ir.Constant(value, smallest(scope.abi, value))
        yield ir.Enumerator(item.name, value, scope.doc(place), place)


def smallest(abi: Abi, value: int) -> ir.Integer:
    for name in ("int", "unsigned int", "long", "unsigned long", "long long"):
        if fits(value, abi.integers[name]):
            return abi.integers[name]
    return abi.integers["unsigned long long"]


def underlying(scope: Scope, node: c_ast.Enum, values: list[int]) -> ir.Integer:
    """The compatible integer type: C23's fixed one, or what GCC and clang choose
    (GCC manual, "Structures, unions, enumerations, and bit-fields")."""
    if node.underlying_type is not None:
        fixed = bare(lower_type(scope, node.underlying_type))
        if not isinstance(fixed, ir.Integer):
            raise Unsupported("has an underlying type that is no integer")
        return fixed
    attributes = scope.attributes(node)
    short = scope.abi.short_enums or any(a.name == "packed" for a in attributes)
    low, high = min(values, default=0), max(values, default=0)
    pick = scope.abi.unsigned_of_size if low >= 0 else scope.abi.signed_of_size
    for size in (1, 2, 4, 8) if short else (4, 8):
        integer = pick(size)
        if fits(low, integer) and fits(high, integer):
            return integer
    raise Unsupported("has values that no integer type holds")


def are_flags(values: list[int], *, explicit: bool) -> bool:
    """Are the values bits? Then two of them or-ed make sense, and IntFlag does."""
    bits = sorted({v for v in values if v > 0 and v & (v - 1) == 0})
    if min(values, default=-1) < 0 or len(bits) < 2 or not explicit:
        return False
    union = 0
    for bit in bits:
        union |= bit
    numbered = len(set(values)) == max(values) - min(values) + 1
    combined = all(v & ~union == 0 or v & (v + 1) == 0 for v in values)
    return combined and (not numbered or values == [1, 2])


# ---- records -------------------------------------------------------------------


def declare_opaque(
    scope: Scope, node: c_ast.Struct | c_ast.Union, key: str, doc: str | None = None
) -> None:
    scope.records[key] = ir.Record(
        key=key,
        name=node.name,
        tagged=True,
        kind="union" if isinstance(node, c_ast.Union) else "struct",
        location=scope.place(node),
        size=None,
        align=None,
        doc=doc,
        scoped=scope._lists > 0,
    )


def lower_record(
    scope: Scope,
    node: c_ast.Struct | c_ast.Union,
    typedef: str | None = None,
    parent: str | None = None,
) -> None:
    """A struct or union with its members (6.7.2.1)."""
    key = scope.key(node)
    if scope.defined(key):
        return
    if key in scope._open:
        raise Wrong(f"needs {key}, which is incomplete here")
    location = scope.place(node)
    if key not in scope.records and node.name is not None:
        # Keeps its place among the records even if a member is defined first.
        declare_opaque(scope, node, key)
    scope._open.add(key)
    try:
        record = define(scope, node, key, location)
    except (Unsupported, Unreadable) as error:
        scope.failed[key] = error.reason
        if isinstance(error, Unsupported):
            raise
        raise Unsupported(error.reason) from None
    finally:
        scope._open.discard(key)
    scope.records[key] = replace(
        record, name=node.name or typedef, parent=parent, doc=scope.doc(location)
    )


def define(
    scope: Scope, node: c_ast.Struct | c_ast.Union, key: str, location: Location
) -> ir.Record:
    attributes = scope.attributes(node)
    names = {attribute.name for attribute in attributes}
    if "scalar_storage_order" in names:
        raise Unsupported("uses the attribute scalar_storage_order")
    ms = scope.abi.ms_bitfields or "ms_struct" in names
    rules = Rules(
        union=isinstance(node, c_ast.Union),
        packed="packed" in names,
        pack=scope.pack,
        aligned=alignment(scope, attributes),
        ms=ms and "gcc_struct" not in names,
        anonymous_bitfields_align=scope.abi.anonymous_bitfields_align,
    )
    items = [item for d in node.decls for item in lower_field(scope, d, key)]
    layout = lay_out([member for member, _ in items], rules)
    return ir.Record(
        key=key,
        name=node.name,
        tagged=node.name is not None,
        kind="union" if rules.union else "struct",
        location=location,
        size=layout.size,
        align=layout.align,
        packed=rules.packed,
        fields=tuple(placed(items, layout)),
    )


def placed(
    items: list[tuple[Member, ir.Field | None]], layout: Layout
) -> Iterator[ir.Field]:
    """The fields where the layout put them; unnamed bit-fields are but padding."""
    for (member_, item), position in zip(items, layout.positions, strict=True):
        if item is not None:
            bit = None if member_.width is None else position % 8
            yield replace(item, offset=position // 8, bit_offset=bit)


# Where a type or an expression has others in it; what isn't here is a leaf.
PARTS: dict[type, tuple[str, ...]] = {
    ir.Pointer: ("target",),
    ir.Array: ("element",),
    ir.FunctionType: ("returns", "params"),
    ir.Parameter: ("type",),
    ir.TypedefRef: ("type",),
    ir.Qualified: ("type",),
    ir.Unary: ("operand",),
    ir.Binary: ("left", "right"),
    ir.Conditional: ("condition", "then", "otherwise"),
    ir.Cast: ("operand", "type"),
}


def limit(node: ir.Type | ir.Expression) -> None:
    """Raise Unsupported for what is nested deeper than Python's parser can take."""
    level: list[Any] = [node]
    for _ in range(DEEPEST):
        inner: list[Any] = []
        for item in level:
            for name in PARTS.get(type(item), ()):
                value = getattr(item, name)
                if type(value) is tuple:
                    inner += value
                else:
                    inner.append(value)
        if not inner:
            return
        level = inner
    raise Unsupported(TOO_DEEP)


def lower_field(
    scope: Scope, node: c_ast.Node, parent: str
) -> Iterator[tuple[Member, ir.Field | None]]:
    """A member declaration: none, a member, or padding (an unnamed bit-field)."""
    if not isinstance(node, c_ast.Decl):
        return
    attributes = of_qualifiers(node.quals) + of_groups(node.attributes)
    attributes += declarator_attributes(node.type, placing=True)
    named_parts = isinstance(node.type, c_ast.Struct | c_ast.Union)
    if named_parts and (node.type.decls is None or node.type.name is not None):
        # `struct tag {…};` inside a record declares a type and no member.
        if node.type.decls is not None:
            lower_record(scope, node.type)
        return
    if isinstance(node.type, c_ast.Enum):
        lower_enum_specifier(scope, node.type)
        return
    if isinstance(node.type, c_ast.IdentifierType):
        return
    for definition in definitions(node):
        if isinstance(definition, c_ast.Enum):
            lower_enum(scope, definition)
        else:
            lower_record(scope, definition, parent=parent)
    type_ = with_noreturn(lower_declared(scope, node), attributes)
    if isinstance(bare(type_), ir.FunctionType):
        raise Wrong(f"has a member {node.name} of function type")
    limit(type_)
    size, align = scope.measure(type_)
    width = None if node.bitsize is None else scope.integer(node.bitsize)
    if width is not None:
        check_width(type_, width, named=node.name is not None)
    layout_member = Member(
        size=size,
        align=align,
        width=width,
        packed=any(a.name == "packed" for a in attributes),
        aligned=max(alignment(scope, attributes), alignas(scope, node)),
        named=node.name is not None,
    )
    if width is not None and node.name is None:
        yield layout_member, None
        return
    place = scope.place(node)
    doc = scope.doc(place)
    yield layout_member, ir.Field(node.name, type_, 0, size, None, width, doc, place)


def check_width(type_: ir.Type, width: int, *, named: bool) -> None:
    """The constraints on a bit-field's width (6.7.2.1p4)."""
    integer = bare(type_)
    if not isinstance(integer, ir.Integer):
        raise Wrong("has a bit-field of no integer type")
    limit = 1 if integer.name == "_Bool" else 8 * integer.size
    if not (1 if named else 0) <= width <= limit:
        raise Wrong(f"has a bit-field of {width} bits")


def declarator_attributes(
    node: c_ast.Node, *, placing: bool = False
) -> list[Attribute]:
    """The attributes behind a declarator, wherever its suffixes put them; `placing`:
    they say where what is declared may lie."""
    found: list[Attribute] = []
    outermost = node
    while isinstance(
        node, c_ast.TypeDecl | c_ast.PtrDecl | c_ast.ArrayDecl | c_ast.FuncDecl
    ):
        found += of_groups(node.attributes)
        if placing and not isinstance(node, c_ast.TypeDecl):
            reject_on_type(node)
        if isinstance(node, c_ast.PtrDecl):
            # `int *__attribute__((aligned(32))) p;` is about p, for all agree.
            behind = of_qualifiers(node.quals or ())
            for attribute in behind if placing else ():
                if attribute.name == "packed" or (
                    attribute.name == "aligned" and node is not outermost
                ):
                    name = attribute.name
                    raise Unsupported(
                        f"has {name} on a pointer, where compilers differ"
                    )
            found += behind
        node = node.type
    return found


def alignas(scope: Scope, node: c_ast.Decl) -> int:
    """The strictest `_Alignas` (6.7.5), in bytes, 0 for none."""
    asked = 0
    for item in node.align or ():
        operand = item.alignment
        if isinstance(operand, c_ast.Typename):
            value = scope.measure(lower_type(scope, operand))[1]
        else:
            value = scope.integer(operand)
        asked = max(asked, value)
    return asked


# ---- file-scope declarations ---------------------------------------------------


def lower_typedef(scope: Scope, node: c_ast.Typedef) -> ir.TypedefRef:
    """A typedef name (6.7.8); an untagged type that it names takes its name."""
    if node.name in scope.typedefs:
        return scope.typedefs[node.name]
    inner = node.type.type if isinstance(node.type, c_ast.TypeDecl) else None
    if isinstance(inner, c_ast.AttributedType):
        inner = inner.type
    if isinstance(inner, c_ast.Struct | c_ast.Union) and inner.decls is not None:
        lower_record(scope, inner, typedef=None if inner.name else node.name)
    elif isinstance(inner, c_ast.Enum) and inner.values is not None:
        lower_enum(scope, inner, typedef=None if inner.name else node.name)
    type_ = lower_declared(scope, node, complete=False)
    attributes = of_qualifiers(node.quals) + of_groups(node.attributes)
    attributes += declarator_attributes(node.type, placing=True)
    align = alignment(scope, attributes) or None
    type_ = with_noreturn(type_, attributes)
    scope.typedefs[node.name] = reference = ir.TypedefRef(node.name, type_, align)
    return reference


def lower_function(
    scope: Scope,
    node: c_ast.Decl,
    type_: ir.FunctionType,
    definition: c_ast.FuncDef | None = None,
) -> ir.Function:
    """A function's declaration, or its definition's head."""
    attributes = of_qualifiers(node.quals) + declarator_attributes(node.type)
    attributes += of_groups(node.attributes)
    reject_convention(attributes)
    if definition is not None and definition.param_decls:
        type_ = replace(type_, params=old_style_params(scope, node, definition))
    for passed in (type_.returns, *(param.type for param in type_.params)):
        complete_record(scope, passed)
    location = scope.place(node)
    return ir.Function(
        name=node.name,
        location=location,
        type=type_,
        symbol=symbol_of(attributes),
        inline="static" in node.storage,
        doc=scope.doc(location),
    )


def old_style_params(
    scope: Scope, node: c_ast.Decl, definition: c_ast.FuncDef
) -> tuple[ir.Parameter, ...]:
    """The parameters of `int f(a) char a; {…}`, as a caller passes them: promoted
    (6.5.2.2p6)."""
    types = {
        item.name: lower_param(scope, item).type for item in definition.param_decls
    }
    integer = scope.abi.integers["int"]
    params = []
    for param in node.type.args.params:
        type_ = types.get(param.name, integer)
        match bare(type_):
            case ir.Integer(size=size) if size < integer.size:
                type_ = integer
            case ir.Floating(name="float"):
                type_ = scope.abi.floats["double"]
            case _:
                pass
        params.append(ir.Parameter(param.name, type_))
    return tuple(params)


def lower_variable(scope: Scope, node: c_ast.Decl) -> ir.Variable:
    """An object that a library exports."""
    if not {"_Thread_local", "thread_local", "__thread"}.isdisjoint(node.storage):
        raise Unsupported("is thread-local, so it has no one address")
    if "register" in node.storage:
        raise Unsupported("is in a register, so it has no address")
    attributes = of_qualifiers(node.quals) + declarator_attributes(node.type)
    location = scope.place(node)
    type_ = with_noreturn(lower_object_type(scope, node), attributes)
    return ir.Variable(
        name=node.name,
        location=location,
        type=type_,
        symbol=symbol_of(attributes),
        doc=scope.doc(location),
    )


def lower_object_type(
    scope: Scope, node: c_ast.Decl, *, complete: bool = True
) -> ir.Type:
    """An object's type, which `auto` takes from its initializer (C23 6.7.10)."""
    if isinstance(node.type, c_ast.TypeDecl) and isinstance(
        node.type.type, c_ast.InferredType
    ):
        try:
            type_ = operand_type(node.init, scope)
        except NotConstant as error:
            raise Unsupported(f"has the type of what {error}") from None
        if isinstance(bare(type_), ir.Integer | ir.Floating | ir.Pointer):
            return qualified(unqualified(type_), node.quals)
    return lower_declared(scope, node, complete=complete)


def lower_constant(scope: Scope, node: c_ast.Decl) -> ir.Macro:
    """`static const int x = 1;`: no library exports it, but its value is known. And
    `constexpr int x = 1;`, which C takes for a constant expression too."""
    named = "constexpr" in node.storage
    if node.init is None or not (named or "const" in node.quals):
        raise Unsupported("is a static object, which no library exports")
    type_ = bare(lower_object_type(scope, node))
    init = node.init
    if isinstance(init, c_ast.InitList) and len(init.exprs) == 1:
        init = init.exprs[0]
    try:
        if isinstance(init, c_ast.InitList) and init.exprs:
            raise NotConstant("is no number")
        if isinstance(init, c_ast.InitList):
            number = convert(ir.Constant(0, scope.abi.integers["int"]), type_)
        else:
            number = convert(scope.evaluate(init), type_)
    except NotConstant as error:
        raise Unsupported(f"is a static object that {error}") from None
    if named:
        scope.constants[node.name] = ir.Constant(number.value, number.type)
    location = scope.place(node)
    return ir.Macro(
        node.name, location, number.value, number.type, scope.doc(location), object=True
    )
