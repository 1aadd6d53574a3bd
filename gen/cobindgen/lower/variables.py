"""Objects: variables of the library, and constants that the header defines."""

from pycparser import c_ast

from cobindgen.c import ir
from cobindgen.c.attributes import of_qualifiers, symbol_of
from cobindgen.c.constants import NotConstant, bare, convert
from cobindgen.lower.attributes import declarator_attributes, with_noreturn
from cobindgen.lower.errors import Unsupported
from cobindgen.lower.expressions import evaluate, is_string, operand_type
from cobindgen.lower.lengths import completed
from cobindgen.lower.scope import Scope
from cobindgen.lower.spellings import expression_of, literal_in
from cobindgen.lower.types import lower_declared, qualified, qualifiers_of, unqualified


def lower_variable(scope: Scope, node: c_ast.Decl) -> ir.Variable:
    """Lower a variable that a library exports."""
    if not {"_Thread_local", "thread_local", "__thread"}.isdisjoint(node.storage):
        raise Unsupported("is thread-local, so it has no single address")
    if "register" in node.storage:
        raise Unsupported("is in a register, so it has no address")
    attributes = of_qualifiers(node.quals) + declarator_attributes(node.type)
    location = scope.position.of(node)
    type_ = with_noreturn(lower_object_type(scope, node), attributes)
    type_ = completed(scope, type_, node.init)
    scope.objects[node.name] = type_
    return ir.Variable(
        name=node.name,
        location=location,
        type=type_,
        symbol=symbol_of(attributes),
        doc=scope.doc(location),
    )


def lower_object_type(
    scope: Scope, node: c_ast.Decl, *, complete: bool = True
) -> ir.Type:
    """Return the type of an object.

    `auto` takes it from the initializer (C23 6.7.10).
    """
    if is_inferred(node):
        try:
            type_ = operand_type(node.init, scope)
        except NotConstant as error:
            raise Unsupported(f"has the type of an expression that {error}") from None
        if isinstance(bare(type_), ir.Integer | ir.Floating | ir.Pointer):
            return qualified(unqualified(type_), node.quals)
    return lower_declared(scope, node, complete=complete)


def is_inferred(node: c_ast.Decl) -> bool:
    return isinstance(node.type, c_ast.TypeDecl) and isinstance(
        node.type.type, c_ast.InferredType
    )


def is_number(node: c_ast.Node) -> bool:
    """Return whether an initializer can be a number: no list, and no string."""
    return not (
        is_string(node) or isinstance(node, c_ast.InitList | c_ast.NamedInitializer)
    )


def lower_constant(scope: Scope, node: c_ast.Decl) -> ir.Macro:
    """Lower `static const int x = 1;` or `constexpr int x = 1;`.

    No library exports such an object, but its value is known. Only `constexpr` makes it
    a constant expression in C.
    """
    named = "constexpr" in node.storage
    declared = lower_object_type(scope, node)
    quals = qualifiers_of(declared)
    if node.init is None or not (named or "const" in quals) or "volatile" in quals:
        raise Unsupported("is a static object, which no library exports")
    type_ = bare(declared)
    init = node.init
    if isinstance(init, c_ast.InitList) and len(init.exprs) == 1:
        init = init.exprs[0]
    try:
        if isinstance(init, c_ast.InitList) and not init.exprs:
            number = convert(ir.Constant(0, scope.abi.integers["int"]), type_)
        elif is_number(init):
            number = convert(evaluate(scope, init), type_)
        else:
            raise NotConstant("is not a number")
    except NotConstant as error:
        raise Unsupported(f"is a static object that {error}") from None
    if named:
        scope.constants[node.name] = ir.Constant(number.value, number.type)
    location = scope.position.of(node)
    text = expression_of(init)
    return ir.Macro(
        node.name,
        location,
        number.value,
        number.type,
        scope.doc(location),
        object=True,
        spelling=None if text is None else literal_in(text),
        text=text,
    )
