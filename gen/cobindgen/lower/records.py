"""Structs and unions (6.7.2.1): members and bit-fields.

This module collects what determines the layout. c/layout.py computes the places.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from pycparser import c_ast

from cobindgen.c import ir
from cobindgen.c.attributes import of_groups, of_qualifiers
from cobindgen.c.constants import bare, flexible_element
from cobindgen.c.layout import Layout, Member, Rules, lay_out
from cobindgen.diagnostics import Location
from cobindgen.lower.attributes import (
    alignment,
    declarator_attributes,
    placing_attributes,
    pointer_alignment,
    reject_reversed,
    type_alignment,
    with_noreturn,
)
from cobindgen.lower.enums import lower_enum, lower_enum_specifier
from cobindgen.lower.errors import Unsupported, Wrong, limit
from cobindgen.lower.expressions import integer
from cobindgen.lower.measures import bounded, measure
from cobindgen.lower.scope import Scope
from cobindgen.lower.trees import definitions, shown
from cobindgen.lower.types import declare_opaque, lower_declared, lower_type
from cobindgen.reader.parse import Unreadable


def lower_record(
    scope: Scope,
    node: c_ast.Struct | c_ast.Union,
    typedef: str | None = None,
    parent: str | None = None,
) -> None:
    """Lower a struct or union with its members (6.7.2.1)."""
    key = scope.key(node)
    if scope.defined(key):
        return
    if key in scope.open:
        raise Wrong(f"needs {shown(key)}, which is incomplete here")
    location = scope.position.of(node)
    tag = scope.trees.tag(node)
    if key not in scope.records and tag is not None:
        # The record keeps its place in the order even if a member is defined first.
        declare_opaque(scope, node, key)
    scope.open.add(key)
    try:
        if scope.position.unclear and node.decls is not None:
            raise Unsupported(scope.position.unclear)
        record = laid_out(scope, node, key, location)
    except (Unsupported, Unreadable) as error:
        scope.failed[key] = error.reason
        if isinstance(error, Unsupported):
            raise
        raise Unsupported(error.reason) from None
    finally:
        scope.open.discard(key)
    known = scope.records.get(key)
    scope.records[key] = replace(
        record,
        name=tag or typedef,
        tagged=tag is not None,
        parent=parent,
        doc=scope.doc(location),
        scoped=known is not None and known.scoped,
    )


def laid_out(
    scope: Scope, node: c_ast.Struct | c_ast.Union, key: str, location: Location
) -> ir.Record:
    """Return the record with the places of its members."""
    attributes = scope.trees.attributes(node)
    names = {attribute.name for attribute in attributes}
    reject_reversed(scope, attributes)
    ms = scope.abi.ms_bitfields or "ms_struct" in names
    rules = Rules(
        union=isinstance(node, c_ast.Union),
        packed="packed" in names,
        pack=scope.position.pack,
        aligned=type_alignment(scope, attributes),
        ms=ms and "gcc_struct" not in names,
        anonymous_bitfields_align=scope.abi.anonymous_bitfields_align,
        clang=scope.abi.clang,
    )
    items = [item for d in node.decls for item in lower_field(scope, d, key, rules)]
    check_members(scope, items, rules)
    members = [member for member, _ in items]
    if rules.clang and rules.ms and any(is_packed_bit_field(m, rules) for m in members):
        raise Unsupported("has packed bit-fields and ms_struct, where compilers differ")
    layout = lay_out(members, rules)
    bounded(scope, layout.size)
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
        unnamed_bits=any(field is None for _, field in items),
    )


def check_members(
    scope: Scope, items: list[tuple[Member, ir.Field | None]], rules: Rules
) -> None:
    """Check the names of the members, and the place of a flexible array (6.7.2.1)."""
    fields = [field for _, field in items if field is not None]
    names = list(member_names(scope, fields))
    if len(names) != len(set(names)):
        raise Wrong("has two members of one name")
    for field in fields[:-1]:
        if flexible_element(field.type) is not None and not rules.union:
            raise Wrong(f"has a flexible array {field.name} before other members")


def member_names(scope: Scope, fields: Iterable[ir.Field]) -> Iterator[str]:
    """Yield the names of the members, also of those in unnamed ones (6.7.2.1p13)."""
    for field in fields:
        inner = bare(field.type)
        if field.name is not None:
            yield field.name
        elif isinstance(inner, ir.RecordRef):
            yield from member_names(scope, scope.records[inner.key].fields)


def is_packed_bit_field(member: Member, rules: Rules) -> bool:
    return member.width is not None and (member.packed or rules.packed)


def placed(
    items: list[tuple[Member, ir.Field | None]], layout: Layout
) -> Iterator[ir.Field]:
    """Yield the fields with their places. Unnamed bit-fields are padding."""
    for (member_, item), position in zip(items, layout.positions, strict=True):
        if item is not None:
            bit = None if member_.width is None else position % 8
            yield replace(item, offset=position // 8, bit_offset=bit)


def lower_field(
    scope: Scope, node: c_ast.Node, parent: str, rules: Rules
) -> Iterator[tuple[Member, ir.Field | None]]:
    """Yield what a member declaration declares.

    It declares nothing, a member, or padding (an unnamed bit-field, with None as
    field).
    """
    if not isinstance(node, c_ast.Decl):
        return
    if declares_no_member(scope, node.type):
        lower_declared_type(scope, node.type)
        return
    attributes = of_qualifiers(node.quals) + of_groups(node.attributes)
    attributes += placing_attributes(scope, node.type)
    if (
        node.name is None
        and node.bitsize is None
        and not (scope.abi.clang and is_untagged(node.type))
    ):
        # GCC ignores attributes of unnamed members, and clang those of tagged ones.
        attributes = []
    for definition in definitions(node):
        if isinstance(definition, c_ast.Enum):
            lower_enum(scope, definition)
        else:
            lower_record(scope, definition, parent=parent)
    type_ = lower_declared(scope, node)
    type_ = with_noreturn(type_, attributes + declarator_attributes(node.type))
    match bare(type_):
        case ir.FunctionType():
            raise Wrong(f"has a member {node.name} of function type")
        case ir.Void():
            raise Wrong(f"has a member {node.name} of type void")
        case _:
            pass
    limit(type_)
    size, align = measure(scope, type_)
    width = None if node.bitsize is None else integer(scope, node.bitsize)
    if width is not None:
        check_width(type_, width, named=node.name is not None)
    packed = any(a.name == "packed" for a in attributes)
    raised = alignas(scope, node)
    if raised.bit_count() > 1 or 0 < raised < align:
        raise Wrong(f"has _Alignas({raised})")
    layout_member = Member(
        size=size,
        align=pointer_alignment(scope, node.type) or align,
        width=width,
        packed=packed,
        aligned=max(alignment(scope, attributes), raised),
        named=node.name is not None,
    )
    if width is not None and node.name is None:
        yield layout_member, None
        return
    place = scope.position.of(node)
    doc = scope.doc(place)
    yield layout_member, ir.Field(node.name, type_, 0, size, None, width, doc, place)


def declares_no_member(scope: Scope, specifier: c_ast.Node) -> bool:
    """Return whether a declaration has no declarator, and is no anonymous record.

    Inside a record, `struct tag {…};` declares a type, not a member. With Microsoft's
    extensions it does both, and so does a typedef of a record.
    """
    match specifier:
        case c_ast.Struct() | c_ast.Union() if scope.abi.tagged_members:
            return False
        case c_ast.IdentifierType(names=[name]) if scope.abi.tagged_members:
            return name not in scope.index.typedefs or not isinstance(
                bare(scope.typedef(name)), ir.RecordRef
            )
        case c_ast.Struct() | c_ast.Union():
            return specifier.decls is None or specifier.name is not None
        case _:
            return isinstance(specifier, c_ast.Enum | c_ast.IdentifierType)


def is_untagged(specifier: c_ast.Node) -> bool:
    return isinstance(specifier, c_ast.Struct | c_ast.Union) and specifier.name is None


def lower_declared_type(scope: Scope, specifier: c_ast.Node) -> None:
    """Lower the type that a declaration without a member defines, if there is one."""
    match specifier:
        case c_ast.Enum():
            lower_enum_specifier(scope, specifier)
        case c_ast.Struct() | c_ast.Union() if specifier.decls is not None:
            lower_record(scope, specifier)
        case _:
            pass


def check_width(type_: ir.Type, width: int, *, named: bool) -> None:
    """Check the width of a bit-field, in bits (6.7.2.1p4)."""
    integer = bare(type_)
    if not isinstance(integer, ir.Integer):
        raise Wrong("has a bit-field whose type is not an integer")
    limit = 1 if integer.name == "_Bool" else 8 * integer.size
    if not (1 if named else 0) <= width <= limit:
        raise Wrong(f"has a bit-field of {width} bits")


def alignas(scope: Scope, node: c_ast.Decl) -> int:
    """Return the largest `_Alignas` (6.7.5), in bytes, 0 for none."""
    asked = 0
    for item in node.align or ():
        operand = item.alignment
        if isinstance(operand, c_ast.Typename):
            value = measure(scope, lower_type(scope, operand))[1]
        else:
            value = integer(scope, operand)
        asked = max(asked, value)
    return asked
