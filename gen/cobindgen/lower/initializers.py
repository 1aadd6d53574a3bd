"""Macros that initialize an object (6.7.9): `(struct opts){ .a = 2 }`, `{ 2, 5 }`.

A plain list has no type. The name of the macro tells it: `OPTS_INIT` and
`OPTS_INITIALIZER` are for `opts`, `opts_t` or `struct opts`, or for a variable `opts`.
"""

import re
from collections.abc import Iterator
from typing import TypeAlias

from pycparser import c_ast

from cobindgen.c import ir
from cobindgen.c.constants import NotConstant, bare, convert
from cobindgen.c.literals import string_literal
from cobindgen.lower.errors import Unsupported
from cobindgen.lower.expressions import evaluate, integer
from cobindgen.lower.measures import measure, member
from cobindgen.lower.scope import Scope
from cobindgen.reader.index import MacroDefinition

Path: TypeAlias = tuple[str | int, ...]
Values: TypeAlias = Iterator[tuple[Path, ir.Constant | ir.Text]]

NAMED = re.compile(
    r"(.+?)_(?:STATIC_)?(?:INIT|INITIALIZER|INITIALISER|DEFAULTS?)(?:_NP)?$"
)


def lower_initializer(scope: Scope, macro: MacroDefinition) -> ir.Initializer | None:
    """Return the initializer, None if the macro is not one.

    Raises Unsupported or NotConstant.
    """
    text = scope.index.unit.expansions.get(macro.name, "").strip()
    if macro.params is not None or "{" not in text:
        return None
    scope.position.macro = location = scope.index.unit.locate(macro.offset)
    node = scope.trees.parser.expression(text)
    match node:
        case c_ast.CompoundLiteral(type=type_name, init=init):
            type_: ir.Type | None = scope.type_name(type_name)
        case c_ast.InitList() as init:
            type_ = type_by_name(scope, macro.name)
        case _:
            return None
    if type_ is None:
        raise Unsupported("initializes an object whose type is unknown")
    if not isinstance(bare(type_), ir.RecordRef | ir.Array):
        return None
    measure(scope, type_)
    values = tuple(fill(scope, type_, init, ()))
    doc = scope.doc(location)
    return ir.Initializer(macro.name, location, type_, values, macro.body, doc)


def type_by_name(scope: Scope, name: str) -> ir.Type | None:
    """Return the type that `name` seems to initialize.

    It is a typedef, a record, or the type of a variable.
    """
    match = NAMED.match(name)
    if match is None:
        return None
    for base in (match[1], match[1].lower()):
        for typedef in (base, f"{base}_t"):
            if typedef in scope.index.typedefs:
                return scope.typedef(typedef)
        for key in (f"struct {base}", f"union {base}"):
            if key in scope.records:
                return scope.record(key, complete=True)
        if base in scope.objects:
            return scope.objects[base]
    return None


def fill(scope: Scope, type_: ir.Type, node: c_ast.Node, path: Path) -> Values:
    """Yield the values that `node` gives to the object at `path`."""
    inner = bare(type_)
    if isinstance(node, c_ast.Constant) and node.value.endswith('"'):
        yield path, text(scope, inner, node.value)
    elif isinstance(inner, ir.RecordRef | ir.Array):
        if not isinstance(node, c_ast.InitList):
            raise NotConstant("omits the braces of a member")
        if not is_zero(node):
            yield from fill_list(scope, inner, node, path)
    else:
        if isinstance(node, c_ast.InitList):
            if len(node.exprs) != 1:
                raise NotConstant("initializes a number with a list")
            node = node.exprs[0]
        yield path, convert(evaluate(scope, node), type_)


def text(scope: Scope, type_: ir.Type, literal: str) -> ir.Text:
    """Return a string for an array of characters or a pointer to characters."""
    string = string_literal(literal, scope.abi)
    if string is None or not isinstance(type_, ir.Array | ir.Pointer):
        raise NotConstant(
            "has a string for an object that is not an array or a pointer"
        )
    return ir.Text(*string)


def is_zero(node: c_ast.InitList) -> bool:
    """Return whether the list is `{}` or `{0}`, which set everything to zero."""
    match node.exprs or []:
        case []:
            return True
        case [c_ast.Constant(value="0")]:
            return True
        case _:
            return False


def fill_list(
    scope: Scope, type_: ir.RecordRef | ir.Array, node: c_ast.InitList, path: Path
) -> Values:
    """Yield the values of a list in braces.

    Each value is for the next member, or for the one that its designator names
    (6.7.9p17).
    """
    at = 0
    for item in node.exprs:
        if isinstance(item, c_ast.NamedInitializer):
            if len(item.name) != 1:
                raise NotConstant("has a designator of several steps")
            (designator,) = item.name
            item = item.expr
            match type_, designator:
                case ir.RecordRef(key), c_ast.ID(name=name):
                    at, step, inner = named(scope, key, name)
                case ir.Array(), c_ast.ArrayDesignator(expr=index):
                    at, step, inner = next_member(scope, type_, integer(scope, index))
                case _:
                    raise NotConstant("has a designator of another kind")
        else:
            at, step, inner = next_member(scope, type_, at)
        yield from fill(scope, inner, item, (*path, *step))


def named(scope: Scope, key: str, name: str) -> tuple[int, Path, ir.Type]:
    """Return the index after the member `name`, the path to it, and its type."""
    for at, field in enumerate(scope.records[key].fields):
        if field.name == name:
            return at + 1, (name,), field.type
        inner = bare(field.type)
        if field.name is None and isinstance(inner, ir.RecordRef):
            found = member(scope.records, inner.key, name)
            if found is not None:
                # A value without a designator rarely follows, so it is refused.
                return len(scope.records[key].fields), (name,), found[1].type
    raise NotConstant(f"names {name}, which is not a member")


def next_member(
    scope: Scope, type_: ir.RecordRef | ir.Array, at: int
) -> tuple[int, Path, ir.Type]:
    """Return the index after the member at index `at`, the path to it, and its type."""
    if isinstance(type_, ir.Array):
        if at < 0 or (type_.length is not None and at >= type_.length):
            raise NotConstant("has too many values")
        return at + 1, (at,), type_.element
    record = scope.records[type_.key]
    fields = record.fields if record.kind == "struct" else record.fields[:1]
    if at >= len(fields):
        raise NotConstant("has too many values")
    field = fields[at]
    return at + 1, () if field.name is None else (field.name,), field.type
