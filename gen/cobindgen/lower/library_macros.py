"""Macros that call functions of the library, or name its objects."""

import re
from dataclasses import dataclass

from pycparser import c_ast

from cobindgen.c import ir
from cobindgen.c.constants import NotConstant, bare, fold, type_of
from cobindgen.c.expressions import is_rest, parts
from cobindgen.c.literals import string_literal
from cobindgen.lower.errors import Unsupported, limit
from cobindgen.lower.expressions import BINARY, UNARY, lower_expression
from cobindgen.lower.found import Found
from cobindgen.lower.macros import read
from cobindgen.lower.scope import Scope
from cobindgen.reader.expansions import ARGUMENT
from cobindgen.reader.index import MacroDefinition

# Operators that accept addresses and numbers.
OF_ANY = frozenset("== != < > <= >= && || ,".split())

# GNU C's way to omit the comma before no arguments of `...`.
REST = re.compile(r",\s*##\s*\w+")


def lower_library_macro(
    scope: Scope, found: Found, macro: MacroDefinition
) -> ir.LibraryMacro | None:
    """Return the macro as an expression with names of the library, None without any.

    Raises Unsupported or NotConstant.
    """
    text = scope.index.unit.expansions.get(macro.name, "").strip()
    if not text or "#" in REST.sub("", macro.body) or macro.name in found.functions:
        return None
    scope.position.macro = location = scope.index.unit.locate(macro.offset)
    params = {f"{ARGUMENT}{i}": name for i, name in enumerate(macro.params or ())}
    writer = Library(scope, found, params)
    expression = writer.lower(read(scope, text))
    if not writer.needed:
        return None
    limit(expression)
    return ir.LibraryMacro(
        macro.name,
        location,
        macro.params,
        macro.body,
        expression,
        result_type(scope, expression),
        scope.doc(location),
    )


@dataclass(slots=True)
class Library:
    """Lowers an expression that may name functions and objects.

    `params` maps the placeholders for the macro's parameters to their names. `needed`:
    the expression needs the library.
    """

    scope: Scope
    found: Found
    params: dict[str, str]
    needed: bool = False

    def lower(self, node: c_ast.Node) -> ir.Expression:
        match node:
            case c_ast.ID(name=name):
                return self.name(node, name)
            case c_ast.Constant(value=value) if value.endswith('"'):
                return self.text(value)
            case c_ast.FuncCall(name=c_ast.ID(name=name), args=args) if (
                name in self.found.functions
            ):
                self.needed = True
                return self.call(name, args.exprs if args else [])
            case c_ast.UnaryOp(op="&", expr=c_ast.ID(name=name)):
                return self.address(name)
            case c_ast.UnaryOp(op=op, expr=inner) if op in UNARY:
                operand = self.lower(inner)
                return ir.Unary(op, operand if op == "!" else self.number(operand))
            case c_ast.BinaryOp(op=op) if op in BINARY:
                return self.binary(op, self.lower(node.left), self.lower(node.right))
            case c_ast.TernaryOp(cond=condition, iftrue=then, iffalse=otherwise):
                parts = (condition, then, otherwise)
                return self.chosen(ir.Conditional(*map(self.lower, parts)))
            case c_ast.Cast(to_type=to_type, expr=inner):
                return self.cast(self.scope.type_name(to_type), self.lower(inner))
            case c_ast.ExprList(exprs=[first, *rest]):
                result = self.lower(first)
                for part in rest:
                    result = ir.Binary(",", result, self.lower(part))
                return result
            case _:
                return lower_expression(node, self.scope, self.params)

    def chosen(self, conditional: ir.Conditional) -> ir.Expression:
        """Return the operand that a constant condition chooses.

        If the types of the operands differ, return the conditional.
        """
        then, otherwise = conditional.then, conditional.otherwise
        type_ = result_type(self.scope, then)
        try:
            condition = fold(conditional.condition, self.scope.abi)
        except NotConstant:
            return conditional
        if type_ is None or type_ != result_type(self.scope, otherwise):
            return conditional
        return then if condition.value else otherwise

    def name(self, node: c_ast.ID, name: str) -> ir.Expression:
        if name in self.params or name not in self.found.variables:
            if name in self.found.functions:
                return self.address(name)
            return lower_expression(node, self.scope, self.params)
        type_ = self.found.variables[name].type
        if isinstance(bare(type_), ir.Array):
            return self.address(name)
        self.needed = True
        return ir.Object(name, type_)

    def address(self, name: str) -> ir.Address:
        """Return the address of `name`: `&name`, or a decayed array or function."""
        if name in self.found.functions:
            target: ir.Type = self.found.functions[name].type
        elif name in self.found.variables:
            target = self.found.variables[name].type
        else:
            raise NotConstant(f"takes the address of {name}, which is not bound")
        self.needed = True
        return ir.Address(name, ir.Pointer(target, self.scope.abi.target.pointer_size))

    def text(self, literal: str) -> ir.Text:
        string = string_literal(literal, self.scope.abi)
        if string is None:
            raise NotConstant("joins a string with something else")
        return ir.Text(*string)

    def call(self, name: str, args: list[c_ast.Node]) -> ir.Call:
        type_ = self.found.functions[name].type
        passed = tuple(map(self.lower, args))
        if type_.prototyped and not any(map(is_rest, passed)):
            missing = len(args) < len(type_.params)
            if missing or (len(args) > len(type_.params) and not type_.variadic):
                raise Unsupported(f"calls {name} with {len(args)} arguments")
        return ir.Call(name, passed, type_.returns)

    def binary(self, op: str, left: ir.Expression, right: ir.Expression) -> ir.Binary:
        if op not in OF_ANY:
            left, right = self.number(left), self.number(right)
        return ir.Binary(op, left, right)

    def cast(self, type_: ir.Type, operand: ir.Expression) -> ir.Cast:
        if isinstance(bare(type_), ir.Integer | ir.Floating):
            operand = self.number(operand)
        return ir.Cast(type_, operand)

    def number(self, operand: ir.Expression) -> ir.Expression:
        """Return `operand`. Raises NotConstant if it is an address."""
        type_ = result_type(self.scope, operand)
        if type_ is not None and not isinstance(bare(type_), ir.Integer | ir.Floating):
            raise NotConstant("computes with something that is not a number")
        return operand


def use(expression: ir.Expression) -> str:
    """Return the first use of the library in words: `calls f`, `names x`."""
    for part in parts(expression):
        match part:
            case ir.Call(function):
                return f"calls {function}"
            case ir.Object(name) | ir.Address(name):
                return f"names {name}"
            case _:
                pass
    raise AssertionError("needs nothing")


def result_type(scope: Scope, expression: ir.Expression) -> ir.Type | None:
    """Return the type of `expression`, None if it depends on the arguments' types."""
    match expression:
        case ir.Call() | ir.Object() | ir.Address() | ir.Text():
            return expression.type
        case ir.Cast() | ir.Constant():
            return expression.type
        case ir.Binary(op=",", right=right):
            return result_type(scope, right)
        case ir.Conditional(_, then, otherwise):
            known = result_type(scope, then)
            if known == result_type(scope, otherwise):
                return known
        case _:
            pass
    try:
        return type_of(expression, scope.abi)
    except NotConstant:
        return None
