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
    """Return the length of a list in braces: one more than its largest index.

    A value without braces is for the next scalar of an element (6.7.9p20).
    """
    length = at = 0
    # How many scalars of the last element have no value yet, None if it is unknown.
    left: int | None = 0
    for item in init.exprs or ():
        path = item.name if isinstance(item, c_ast.NamedInitializer) else []
        value = item.expr if path else item
        if path:
            at, left = last_index(scope, path[0]), 0
        if len(path) > 1:
            at, left = at + 1, None
        elif left is None or (left and is_whole(value)):
            raise Unsupported(UNKNOWN)
        elif left:
            left -= 1
        else:
            at += 1
            left = 0 if is_whole(value) else count_scalars(scope, array.element, {}) - 1
        length = max(length, at)
    return length


def is_whole(node: c_ast.Node) -> bool:
    """Return whether the value is for a whole element, and not for a scalar in it."""
    return isinstance(node, c_ast.InitList | c_ast.CompoundLiteral) or is_text(node)


def count_scalars(scope: Scope, type_: ir.Type, counts: dict[str, int]) -> int:
    """Return the number of scalars in the type. `counts` are those of records."""
    match bare(type_):
        case ir.Array(element, length):
            return (length or 0) * count_scalars(scope, element, counts)
        case ir.RecordRef(key) if key in counts:
            return counts[key]
        case ir.RecordRef(key):
            scope.record(key, complete=True)
            record = scope.records[key]
            members = record.fields if record.kind == "struct" else record.fields[:1]
            parts = [count_scalars(scope, member.type, counts) for member in members]
            counts[key] = sum(parts)
            return counts[key]
        case _:
            return 1


def is_text(node: c_ast.Node) -> bool:
    return isinstance(node, c_ast.Constant) and node.value.endswith('"')


def last_index(scope: Scope, designator: c_ast.Node) -> int:
    """Return the index of `[9] =`, or the last one of GNU C's `[1 ... 3] =`."""
    match designator:
        case c_ast.ArrayDesignator(expr=c_ast.BinaryOp(op="...", right=last)):
            return scope.index_of(last)
        case c_ast.ArrayDesignator(expr=index):
            return scope.index_of(index)
        case _:
            raise Unsupported(UNKNOWN)
