"""Functions (6.7.6.3, 6.9.1)."""

from dataclasses import replace

from pycparser import c_ast

from cobindgen.c import ir
from cobindgen.c.attributes import of_groups, of_qualifiers, symbol_of
from cobindgen.c.constants import bare
from cobindgen.lower.attributes import declarator_attributes, reject_convention
from cobindgen.lower.errors import Unsupported
from cobindgen.lower.scope import Scope
from cobindgen.lower.types import complete_record, lower_param


def lower_function(
    scope: Scope,
    node: c_ast.Decl,
    type_: ir.FunctionType,
    definition: c_ast.FuncDef | None = None,
) -> ir.Function:
    """Lower a function declaration, or the head of a function definition."""
    attributes = of_qualifiers(node.quals) + declarator_attributes(node.type)
    attributes += of_groups(node.attributes)
    reject_convention(attributes)
    if any(attribute.name == "error" for attribute in attributes):
        raise Unsupported("has the attribute error: no call of it compiles")
    if definition is not None and node.type.args is None:
        # The () of a definition says that there are no parameters (6.7.6.3p14).
        type_ = replace(type_, prototyped=True)
    elif definition is not None and definition.param_decls:
        type_ = replace(type_, params=old_style_params(scope, node, definition))
    for passed in (type_.returns, *(param.type for param in type_.params)):
        complete_record(scope, passed)
    location = scope.position.of(node)
    return ir.Function(
        name=node.name,
        location=location,
        type=type_,
        symbol=symbol_of(attributes),
        doc=scope.doc(location),
    )


def old_style_params(
    scope: Scope, node: c_ast.Decl, definition: c_ast.FuncDef
) -> tuple[ir.Parameter, ...]:
    """Return the parameters of `int f(a) char a; {…}` as callers pass them.

    The arguments are promoted (6.5.2.2p6).
    """
    types = {
        item.name: lower_param(scope, item).type for item in definition.param_decls
    }
    int_ = scope.abi.integers["int"]
    params = []
    for param in node.type.args.params:
        type_ = types.get(param.name, int_)
        match bare(type_):
            case ir.Integer(size=size) if size < int_.size:
                type_ = int_
            case ir.Floating(name="float"):
                type_ = scope.abi.floats["double"]
            case _:
                pass
        params.append(ir.Parameter(param.name, type_))
    return tuple(params)
