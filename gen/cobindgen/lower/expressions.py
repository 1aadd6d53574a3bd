"""Expressions (6.5): AST -> ir.Expression, with names, sizeof and casts resolved.

`lower_expression` keeps the operations; `evaluate` computes the value.
"""

from collections.abc import Mapping
from types import MappingProxyType

from pycparser import c_ast

from cobindgen.c import ir
from cobindgen.c.constants import AskCompiler, NotConstant, bare, fold, type_of
from cobindgen.c.literals import (
    character_literal,
    float_literal,
    integer_literal,
    string_literal,
)
from cobindgen.c.target import Abi
from cobindgen.lower.errors import Unsupported
from cobindgen.lower.lengths import completed
from cobindgen.lower.measures import measure, member, offset
from cobindgen.lower.scope import Scope
from cobindgen.lower.spellings import text_of

BINARY = frozenset("+ - * / % << >> < > <= >= == != & | ^ && ||".split())
UNARY = frozenset(["+", "-", "~", "!"])


def lower_expression(
    node: c_ast.Node, scope: Scope, arguments: Mapping[str, str] = MappingProxyType({})
) -> ir.Expression:
    """Lower an expression.

    `arguments` maps the placeholders for a macro's parameters to their names. Raises
    NotConstant if the expression contains something that is not constant.
    """
    match node:
        case c_ast.Constant():
            return literal(node, scope.abi)
        case c_ast.ID():
            return identifier(node.name, scope, arguments)
        case c_ast.UnaryOp(op="sizeof" | "_Alignof" | "alignof"):
            return measured(node, scope)
        case c_ast.UnaryOp() if node.op in UNARY:
            return ir.Unary(node.op, lower_expression(node.expr, scope, arguments))
        case c_ast.BinaryOp() if node.op in BINARY:
            left = lower_expression(node.left, scope, arguments)
            return ir.Binary(
                node.op, left, lower_expression(node.right, scope, arguments)
            )
        case c_ast.TernaryOp(cond=condition, iftrue=then, iffalse=otherwise):
            parts = (condition, then, otherwise)
            return ir.Conditional(
                *(lower_expression(part, scope, arguments) for part in parts)
            )
        case c_ast.Cast():
            type_ = scope.type_name(node.to_type)
            return ir.Cast(type_, lower_expression(node.expr, scope, arguments))
        case c_ast.ExprList(exprs=[first, *rest]):
            result = lower_expression(first, scope, arguments)
            for part in rest:
                right = lower_expression(part, scope, arguments)
                result = ir.Binary(",", result, right)
            return result
        case c_ast.FuncCall(name=c_ast.ID(name="offsetof"), args=args):
            return offset_of(args, scope)
        case c_ast.FuncCall(name=c_ast.ID(name=name), args=args):
            return builtin(name, args.exprs if args else [], scope, arguments)
        case c_ast.GenericSelection() | c_ast.Compound() | c_ast.UnaryOp(op="&"):
            raise AskCompiler(f"has {words(node)}, which only the compiler evaluates")
        case _:
            raise NotConstant(f"contains {words(node)}, so it is not a constant")


def words(node: c_ast.Node) -> str:
    """Return the kind of the expression in words, for messages."""
    match node:
        case c_ast.GenericSelection():
            return "_Generic"
        case c_ast.Compound():
            return "statements in parentheses"
        case c_ast.UnaryOp(op="&"):
            return "the address of an object"
        case c_ast.UnaryOp(op="*"):
            return "the object that a pointer points to"
        case c_ast.UnaryOp(op=op):
            return f"the operator {op.replace('p', '')}"
        case c_ast.BinaryOp(op=op):
            return f"the operator {op}"
        case c_ast.StructRef():
            return "a member of a record"
        case c_ast.ArrayRef():
            return "an element of an array"
        case c_ast.InitList():
            return "an initializer list"
        case c_ast.CompoundLiteral():
            return "a compound literal"
        case c_ast.Assignment():
            return "an assignment"
        case c_ast.FuncCall():
            return "a call of what a pointer points to"
        case _:
            return "something that is not a value"


def builtin(
    name: str, args: list[c_ast.Node], scope: Scope, arguments: Mapping[str, str]
) -> ir.Expression:
    """Lower a call of a GCC built-in function that occurs in constant macros."""
    match name, args:
        case "__builtin_constant_p", [operand]:
            # An operand that can be lowered is constant, and so are the arguments that
            # Python passes to a macro.
            lower_expression(operand, scope, arguments)
            return ir.Constant(1, scope.abi.integers["int"])
        case "__builtin_choose_expr", [condition, then, otherwise]:
            # The operand that is not chosen may be anything, such as `((void)0)`.
            number = fold(lower_expression(condition, scope, arguments), scope.abi)
            return lower_expression(
                then if number.value else otherwise, scope, arguments
            )
        case "__builtin_expect", [operand, _]:
            long = scope.abi.integers["long"]
            return ir.Cast(long, lower_expression(operand, scope, arguments))
        case _:
            refuse = AskCompiler if name.startswith("__builtin_") else NotConstant
            raise refuse(f"calls {name}")


def is_string(node: c_ast.Node) -> bool:
    return isinstance(node, c_ast.Constant) and (
        node.type in ("string", "wstring") or node.value.endswith('"')
    )


def literal(node: c_ast.Constant, abi: Abi) -> ir.Constant:
    text = node.value
    if is_string(node):
        raise NotConstant("has a string in an arithmetic expression")
    if node.type == "bool":
        return ir.Constant(int(text == "true"), abi.integers["_Bool"])
    if node.type == "nullptr_t":
        return ir.Constant(0, nullptr_type(abi))
    if text.endswith("'"):
        return character_literal(text, abi)
    if "float" in node.type or "double" in node.type or "_Decimal" in node.type:
        if "_Decimal" in node.type:
            raise NotConstant("is a decimal floating constant")
        return float_literal(text, abi)
    return integer_literal(text, abi)


def nullptr_type(abi: Abi) -> ir.TypedefRef:
    """Return the type of `nullptr`: passed and stored as a `void *` (C23 7.21.2)."""
    return ir.TypedefRef(
        "typeof(nullptr)", ir.Pointer(ir.Void(), abi.target.pointer_size)
    )


def identifier(
    name: str, scope: Scope, arguments: Mapping[str, str]
) -> ir.Argument | ir.Constant:
    if name in arguments:
        return ir.Argument(arguments[name])
    constant = scope.constant(name)
    if constant is None:
        raise NotConstant(f"names {name}, which is not a constant")
    return constant


def measured(node: c_ast.UnaryOp, scope: Scope) -> ir.Constant:
    """Return the value of `sizeof` or `_Alignof`, in bytes."""
    operand = node.expr
    if isinstance(operand, c_ast.Typename):
        size, align = measure(scope, scope.type_name(operand))
    else:
        size, align = measure(scope, operand_type(operand, scope))
    return ir.Constant(size if node.op == "sizeof" else align, scope.abi.size_t)


def operand_type(node: c_ast.Node, scope: Scope) -> ir.Type:
    """Return the type of an operand of `sizeof` or `typeof`, which is not evaluated.

    Raises AskCompiler if the type is unknown here.
    """
    match node:
        case c_ast.Constant(value=value) if value.endswith('"'):
            string = string_literal(value, scope.abi)
            if string is not None:
                return string[1]
        case c_ast.ID(name=name) if name in scope.objects:
            return scope.objects[name]
        case c_ast.CompoundLiteral():
            return completed(scope, scope.type_name(node.type), node.init)
        case c_ast.Cast():
            return scope.type_name(node.to_type)
        case c_ast.StructRef():
            return member_of(scope, node).type
        case c_ast.ArrayRef():
            return pointed(operand_type(node.name, scope))
        case c_ast.UnaryOp(op="*"):
            return pointed(operand_type(node.expr, scope))
        case c_ast.UnaryOp(op="&"):
            size = scope.abi.target.pointer_size
            return ir.Pointer(operand_type(node.expr, scope), size)
        case c_ast.FuncCall(name=c_ast.ID(name=name)) if name not in scope.objects:
            pass
        case c_ast.FuncCall(name=called):
            function = bare(operand_type(called, scope))
            if isinstance(function, ir.Pointer):
                function = bare(function.target)
            if isinstance(function, ir.FunctionType):
                return function.returns
        case c_ast.Assignment(lvalue=changed):
            return operand_type(changed, scope)
        case c_ast.UnaryOp(op="++" | "--" | "p++" | "p--", expr=changed):
            return operand_type(changed, scope)
        case c_ast.BinaryOp(op="+" | "-") if pointer := pointer_of(node.left, scope):
            difference = node.op == "-" and pointer_of(node.right, scope)
            return scope.abi.ptrdiff_t if difference else pointer
        case _:
            pass
    try:
        if is_operation(node):
            return type_of(operation(node, scope), scope.abi)
        expression = lower_expression(node, scope)
        if isinstance(expression, ir.Constant):
            return expression.type
        return type_of(expression, scope.abi)
    except NotConstant as error:
        raise AskCompiler(str(error)) from None


def is_operation(node: c_ast.Node) -> bool:
    return (
        isinstance(node, c_ast.TernaryOp)
        or (isinstance(node, c_ast.UnaryOp) and node.op in UNARY)
        or (isinstance(node, c_ast.BinaryOp) and node.op in BINARY)
    )


def operation(node: c_ast.Node, scope: Scope) -> ir.Expression:
    """Lower an operation of which only the type is needed.

    Its operands may be objects.
    """
    match node:
        case c_ast.UnaryOp(op="!"):
            # Pointers are operands too.
            return ir.Object("", scope.abi.integers["int"])
        case c_ast.UnaryOp() if node.op in UNARY:
            return ir.Unary(node.op, operation(node.expr, scope))
        case c_ast.BinaryOp() if node.op in BINARY:
            left, right = operation(node.left, scope), operation(node.right, scope)
            return ir.Binary(node.op, left, right)
        case c_ast.TernaryOp(cond=condition, iftrue=then, iffalse=otherwise):
            parts = (condition, then, otherwise)
            return ir.Conditional(*(operation(part, scope) for part in parts))
        case c_ast.StructRef():
            field = member_of(scope, node)
            if field.bit_width is not None:
                raise AskCompiler("computes with a bit-field")
            return ir.Object(field.name or "", field.type)
        case _:
            return ir.Object("", operand_type(node, scope))


def pointer_of(node: c_ast.Node, scope: Scope) -> ir.Pointer | None:
    """Return the type of a pointer or an array as a pointer (6.3.2.1p3)."""
    if isinstance(node, c_ast.BinaryOp):
        return None
    try:
        type_ = bare(operand_type(node, scope))
    except NotConstant:
        return None
    if isinstance(type_, ir.Array):
        return ir.Pointer(type_.element, scope.abi.target.pointer_size)
    return type_ if isinstance(type_, ir.Pointer) else None


def pointed(type_: ir.Type) -> ir.Type:
    """Return the type of `*p` or `a[0]` (6.5.3.2)."""
    match bare(type_):
        case ir.Pointer(target):
            return target
        case ir.Array(element):
            return element
        case ir.FunctionType():
            # A function is its own address (6.3.2.1p4).
            return type_
        case _:
            raise AskCompiler("dereferences something that is not a pointer")


def member_of(scope: Scope, node: c_ast.StructRef) -> ir.Field:
    """Return the member of `a.b` or `a->b`, of an unqualified record (6.5.2.3p3)."""
    outer = operand_type(node.name, scope)
    if node.type == "->":
        outer = pointed(outer)
    record = bare(outer)
    if not isinstance(record, ir.RecordRef) or isinstance(outer, ir.Qualified):
        raise AskCompiler(
            "names a member of something that is not an unqualified record"
        )
    measure(scope, record)
    found = member(scope.records, record.key, node.field.name)
    if found is None:
        raise NotConstant(f"names {node.field.name}, which is not a member")
    return found[1]


def offset_of(args: c_ast.ExprList, scope: Scope) -> ir.Constant:
    """Return the value of `offsetof(type, member.path[2])`, in bytes (7.19p3)."""
    typename, designator = args.exprs
    path: list[str | int] = []
    while True:
        match designator:
            case c_ast.ID():
                path.append(designator.name)
                break
            case c_ast.StructRef(type="."):
                path.append(designator.field.name)
                designator = designator.name
            case c_ast.ArrayRef(subscript=index):
                path.append(integer(scope, index))
                designator = designator.name
            case _:
                raise NotConstant("has an offsetof of something that is not a member")
    found = offset(scope, scope.type_name(typename), path[::-1])
    return ir.Constant(found, scope.abi.size_t)


def evaluate(scope: Scope, node: c_ast.Node) -> ir.Constant:
    """Return the value of a constant expression (6.6). Raises Unsupported."""
    try:
        return fold(lower_expression(node, scope), scope.abi)
    except NotConstant as error:
        raise Unsupported(f"has an expression that {error}") from None


def integer(scope: Scope, node: c_ast.Node, name: str | None = None) -> int:
    """Return the value of an integer constant expression. Raises Unsupported.

    `name`: the enumerator that has this value, by which the compiler knows it too.
    """
    value: int | float
    try:
        value = fold(lower_expression(node, scope), scope.abi).value
    except AskCompiler as error:
        value = scope.ask(name or text_of(node), f"has an expression that {error}")
    except NotConstant as error:
        raise Unsupported(f"has an expression that {error}") from None
    if not isinstance(value, int):
        raise Unsupported("has a floating value where an integer must be")
    return value
