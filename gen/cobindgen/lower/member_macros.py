"""Macros that are paths to members: `#define st_mtime st_mtim.tv_sec`."""

from pycparser import c_ast

from cobindgen.c import ir
from cobindgen.c.constants import NotConstant, bare
from cobindgen.c.literals import integer_literal
from cobindgen.lower.measures import member
from cobindgen.lower.scope import Scope
from cobindgen.reader.index import MacroDefinition


def lower_member_macro(scope: Scope, macro: MacroDefinition) -> ir.MemberMacro | None:
    """Return the path and the records that have it, None if the macro is not a path."""
    text = scope.index.unit.expansions.get(macro.name, "").strip()
    if macro.params is not None or not text:
        return None
    node = scope.trees.parser.expression(text)
    try:
        path = steps(scope, node)
    except NotConstant:
        return None
    if path == (macro.name,):
        return None
    records = tuple(
        record.key
        for record in scope.records.values()
        if record.size is not None and leads(scope, record.key, path)
    )
    if not records:
        return None
    location = scope.index.unit.locate(macro.offset)
    doc = scope.doc(location)
    return ir.MemberMacro(macro.name, location, path, records, macro.body, doc)


def steps(scope: Scope, node: c_ast.Node) -> tuple[str | int, ...]:
    """Return the steps of `a.b[2]`: "a", "b", 2.

    Raises NotConstant if it is not a path.
    """
    match node:
        case c_ast.ID(name=name):
            return (name,)
        case c_ast.StructRef(name=outer, type=".", field=c_ast.ID(name=name)):
            return (*steps(scope, outer), name)
        case c_ast.ArrayRef(name=outer, subscript=c_ast.Constant(value=value)):
            index = integer_literal(value, scope.abi).value
            assert isinstance(index, int)
            return (*steps(scope, outer), index)
        case _:
            raise NotConstant("is not a path")


def leads(scope: Scope, key: str, path: tuple[str | int, ...]) -> bool:
    """Return whether the record has all members of the path."""
    type_: ir.Type = ir.RecordRef(key, None, None)
    for step in path:
        inner = bare(type_)
        if isinstance(inner, ir.RecordRef) and isinstance(step, str):
            if inner.key not in scope.records:
                return False
            found = member(scope.records, inner.key, step)
            if found is None:
                return False
            type_ = found[1].type
        elif isinstance(inner, ir.Array | ir.Pointer) and isinstance(step, int):
            type_ = inner.element if isinstance(inner, ir.Array) else inner.target
        else:
            return False
    return True
