"""Typedef names (6.7.8)."""

from dataclasses import replace

from pycparser import c_ast

from cobindgen.c import ir
from cobindgen.c.attributes import of_groups, of_qualifiers
from cobindgen.c.constants import bare
from cobindgen.lower.attributes import (
    declarator_attributes,
    placing_attributes,
    pointer_alignment,
    type_alignment,
    with_noreturn,
)
from cobindgen.lower.enums import lower_enum
from cobindgen.lower.errors import DEEPEST
from cobindgen.lower.records import lower_record
from cobindgen.lower.scope import Scope
from cobindgen.lower.types import lower_declared, qualified, qualifiers_of


def lower_typedef(scope: Scope, node: c_ast.Typedef) -> ir.TypedefRef:
    """Lower a typedef name (6.7.8).

    A type without a tag gets the name of the typedef.
    """
    if node.name in scope.typedefs:
        return scope.typedefs[node.name]
    inner = node.type.type if isinstance(node.type, c_ast.TypeDecl) else None
    if isinstance(inner, c_ast.AttributedType):
        inner = inner.type
    unnamed = False
    if isinstance(inner, c_ast.Struct | c_ast.Union) and inner.decls is not None:
        unnamed = not inner.name
        lower_record(scope, inner, typedef=node.name if unnamed else None)
    elif isinstance(inner, c_ast.Enum) and inner.values is not None:
        lower_enum(scope, inner, typedef=None if has_other_mode(node) else node.name)
    type_ = lower_declared(scope, node, complete=False)
    # GCC applies the attributes of the specifiers last.
    attributes = placing_attributes(scope, node.type)
    attributes += of_qualifiers(node.quals) + of_groups(node.attributes)
    align = type_alignment(scope, attributes) or pointer_alignment(scope, node.type)
    if align and unnamed:
        # C has no other name for the record, so no other alignment of it.
        key = scope.key(inner)
        scope.records[key] = replace(scope.records[key], align=align)
    attributes += declarator_attributes(node.type)
    type_ = with_noreturn(shortened(type_), attributes)
    reference = ir.TypedefRef(node.name, type_, align or None)
    scope.typedefs[node.name] = reference
    return reference


def has_other_mode(node: c_ast.Typedef) -> bool:
    """Return whether the typedef is of another size than its type: `mode` after it."""
    attributes = of_qualifiers(node.quals) + of_groups(node.attributes)
    attributes += declarator_attributes(node.type)
    return any(attribute.name == "mode" for attribute in attributes)


def shortened(type_: ir.Type) -> ir.Type:
    """Return the same type without its typedefs, if there is a long chain of them."""
    inner = type_
    for _ in range(DEEPEST // 2):
        if not isinstance(inner, ir.TypedefRef | ir.Qualified):
            return type_
        if isinstance(inner, ir.TypedefRef) and inner.align:
            return type_
        inner = inner.type
    return qualified(bare(type_), qualifiers_of(type_))
