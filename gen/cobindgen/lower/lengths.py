"""The length that an initializer gives to an array (6.7.9p22)."""

from typing import TypeAlias

from pycparser import c_ast

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.c.literals import string_literal
from cobindgen.lower.errors import Unsupported, Wrong
from cobindgen.lower.measures import measure, member
from cobindgen.lower.scope import Scope
from cobindgen.reader.parse import MOST_PARTS

# Types of objects that have no value yet, the next one last, and how many of each.
Rest: TypeAlias = list[tuple[ir.Type, int]]
MOST_STEPS = 10_000_000
UNKNOWN = "has a length that cobindgen cannot tell from its initializer"


def completed(scope: Scope, type_: ir.Type, init: c_ast.Node | None) -> ir.Type:
    """Return `type_`; an array without a length gets that of the initializer.

    Raises Unsupported if the length is unknown here.
    """
    array = bare(type_)
    if init is None or not isinstance(array, ir.Array) or array.length is not None:
        return type_
    match init:
        case c_ast.Constant() as text:
            length = text_length(scope, array, text)
        case c_ast.InitList(exprs=[c_ast.Constant() as text]) if is_text(
            text
        ) and isinstance(bare(array.element), ir.Integer):
            length = text_length(scope, array, text)
        case c_ast.InitList():
            length = list_length(scope, array, init)
        case c_ast.CompoundLiteral():
            literal = bare(completed(scope, scope.type_name(init.type), init.init))
            if not isinstance(literal, ir.Array) or literal.length is None:
                raise Wrong("has an initializer of another type")
            length = literal.length
        case _:
            raise Unsupported(UNKNOWN)
    whole = ir.Array(array.element, length)
    measure(scope, whole)
    return whole


def text_length(scope: Scope, array: ir.Array, node: c_ast.Constant) -> int:
    """Return the length of a string, with the terminating zero."""
    match string_literal(node.value, scope.abi):
        case _, ir.Array(character, int(length)):
            if measure(scope, array.element) != measure(scope, character):
                raise Wrong("has a string of other characters as its initializer")
            return length
        case _:
            raise Unsupported(UNKNOWN)


def list_length(scope: Scope, array: ir.Array, init: c_ast.InitList) -> int:
    """Return the length of a list in braces: one more than its largest index."""
    values = init.exprs or ()
    designators = sum(isinstance(value, c_ast.NamedInitializer) for value in values)
    # Each designator looks at the members of a record.
    if designators * MOST_PARTS > MOST_STEPS and any(
        designators * len(record.fields) > MOST_STEPS
        for record in scope.records.values()
    ):
        raise Unsupported("has too many designators for records with many members")
    length = at = 0
    rest: Rest = []
    for value in values:
        if isinstance(value, c_ast.NamedInitializer):
            index, *path = value.name
            at = last_index(scope, index) + 1
            rest = designated(scope, array.element, path)
            take(scope, rest, value.expr)
        else:
            if not rest:
                at += 1
                rest = [(array.element, 1)]
            take(scope, rest, value)
        length = max(length, at)
    return length


def take(scope: Scope, rest: Rest, value: c_ast.Node) -> None:
    """Remove the object that `value` initializes from `rest`.

    A value without braces is for the next scalar of an array or a record (6.7.9p20).
    """
    while rest:
        type_, count = rest.pop()
        if count > 1:
            rest.append((type_, count - 1))
        if is_whole(scope, type_, value):
            return
        parts = parts_of(scope, type_)
        if not parts:
            if is_text(value) and isinstance(bare(type_), ir.Integer):
                raise Wrong("has a string in place of a number")
            return
        rest += reversed(parts)


def is_whole(scope: Scope, type_: ir.Type, value: c_ast.Node) -> bool:
    """Return whether the value is for the whole object, and not for a part of it."""
    match bare(type_), value:
        case _, c_ast.InitList():
            return True
        case ir.Array(element), c_ast.Constant() if is_text(value):
            return isinstance(bare(element), ir.Integer)
        case (ir.Array() | ir.RecordRef()) as own, c_ast.CompoundLiteral():
            literal = bare(scope.type_name(value.type))
            if isinstance(own, ir.RecordRef) and isinstance(literal, ir.RecordRef):
                return own.key == literal.key
            return isinstance(own, ir.Array) and isinstance(literal, ir.Array)
        case _:
            return False


def parts_of(scope: Scope, type_: ir.Type) -> Rest:
    """Return the parts of an object that take values, in order. A scalar has none."""
    match bare(type_):
        case ir.Array(element, length) | ir.Vector(element, length):
            return [(element, length)] if length else []
        case ir.RecordRef() as record:
            fields = fields_of(scope, record)
            if scope.records[record.key].kind == "union":
                fields = fields[:1]
            return [(field.type, 1) for field in fields]
        case _:
            return []


def fields_of(scope: Scope, record: ir.RecordRef) -> tuple[ir.Field, ...]:
    scope.record(record.key, complete=True)
    return scope.records[record.key].fields


def designated(scope: Scope, type_: ir.Type, path: list[c_ast.Node]) -> Rest:
    """Return the object that a designator names, and what follows it in `type_`."""
    rest: Rest = []
    for step in path:
        match bare(type_), step:
            case ir.Array(element, int(length)), c_ast.ArrayDesignator():
                behind = length - 1 - last_index(scope, step)
                if behind < 0:
                    raise Wrong("has an initializer behind the end of an array")
                rest += [(element, behind)] if behind else []
                type_ = element
            case ir.RecordRef() as record, c_ast.ID(name=name):
                type_ = member_named(scope, record, name, rest)
            case _:
                raise Wrong("has an initializer of a member that it does not have")
    return [*rest, (type_, 1)]


def member_named(scope: Scope, record: ir.RecordRef, name: str, rest: Rest) -> ir.Type:
    """Return the type of a member, also inside unnamed ones.

    The members after it are added to `rest`.
    """
    fields = fields_of(scope, record)
    for at, field in enumerate(fields):
        inner = bare(field.type) if field.name is None else None
        unnamed = inner if isinstance(inner, ir.RecordRef) else None
        if field.name != name and not (
            unnamed and member(scope.records, unnamed.key, name)
        ):
            continue
        if scope.records[record.key].kind == "struct":
            rest += [(later.type, 1) for later in reversed(fields[at + 1 :])]
        return member_named(scope, unnamed, name, rest) if unnamed else field.type
    raise Wrong(f"has an initializer of {name}, which is not a member")


def is_text(node: c_ast.Node) -> bool:
    return isinstance(node, c_ast.Constant) and node.value.endswith('"')


def last_index(scope: Scope, designator: c_ast.Node) -> int:
    """Return the index of `[9] =`, or the last one of GNU C's `[1 ... 3] =`."""
    match designator:
        case c_ast.ArrayDesignator(expr=c_ast.BinaryOp(op="...", left=low, right=high)):
            first, last = scope.index_of(low), scope.index_of(high)
        case c_ast.ArrayDesignator(expr=index):
            first = last = scope.index_of(index)
        case _:
            raise Unsupported(UNKNOWN)
    if not 0 <= first <= last:
        raise Wrong("has an initializer with a wrong index")
    return last
