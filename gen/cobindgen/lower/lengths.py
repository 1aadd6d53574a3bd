"""The length that an initializer gives to an array (6.7.9p22)."""

from pycparser import c_ast

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.c.literals import string_literal
from cobindgen.lower.errors import Unsupported
from cobindgen.lower.scope import Scope

UNKNOWN = "has a length that cobindgen cannot tell from its initializer"


def completed(scope: Scope, type_: ir.Type, init: c_ast.Node | None) -> ir.Type:
    """Return `type_`; an array without a length gets that of the initializer.

    Raises Unsupported if the length is unknown here.
    """
    array = bare(type_)
    if init is None or not isinstance(array, ir.Array) or array.length is not None:
        return type_
    match init:
        case c_ast.Constant():
            length = text_length(scope, init)
        case c_ast.InitList(exprs=[c_ast.Constant() as text]) if text.value.endswith(
            '"'
        ) and isinstance(bare(array.element), ir.Integer):
            length = text_length(scope, text)
        case c_ast.InitList():
            length = list_length(scope, array, init)
        case _:
            raise Unsupported(UNKNOWN)
    return ir.Array(array.element, length)


def text_length(scope: Scope, node: c_ast.Constant) -> int:
    """Return the length of a string, with the terminating zero."""
    match string_literal(node.value, scope.abi):
        case _, ir.Array(_, int(length)):
            return length
        case _:
            raise Unsupported(UNKNOWN)


def list_length(scope: Scope, array: ir.Array, init: c_ast.InitList) -> int:
    """Return the length of a list in braces: one more than its largest index."""
    nested = isinstance(bare(array.element), ir.Array | ir.RecordRef)
    length = at = 0
    for item in init.exprs or ():
        if isinstance(item, c_ast.NamedInitializer):
            at = last_index(scope, item)
            item = item.expr
        braces = isinstance(item, c_ast.InitList)
        if nested and not braces and not is_text(item):
            raise Unsupported(UNKNOWN)
        at += 1
        length = max(length, at)
    return length


def is_text(node: c_ast.Node) -> bool:
    return isinstance(node, c_ast.Constant) and node.value.endswith('"')


def last_index(scope: Scope, item: c_ast.NamedInitializer) -> int:
    """Return the index of `[9] =`, or the last one of GNU C's `[1 ... 3] =`."""
    match item.name:
        case [c_ast.ArrayDesignator(expr=c_ast.BinaryOp(op="...", right=last))]:
            return scope.index_of(last)
        case [c_ast.ArrayDesignator(expr=index)]:
            return scope.index_of(index)
        case _:
            raise Unsupported("has a designator of several steps")
