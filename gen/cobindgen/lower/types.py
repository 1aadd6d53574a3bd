"""Types (6.7.2, 6.7.6): specifiers, and the declarators around them.

`complete`: the size of the type is needed, so the definition of a record is lowered.
The target of a pointer may stay opaque.
"""

from dataclasses import replace

from pycparser import c_ast

from cobindgen.c import ir
from cobindgen.c.attributes import of_groups, of_qualifiers, plain_qualifiers
from cobindgen.c.constants import NotConstant, bare
from cobindgen.c.target import canonical
from cobindgen.lower.attributes import (
    apply_type_attributes,
    declarator_attributes,
    reject_convention,
    reject_on_type,
    reject_vectors,
    with_noreturn,
)
from cobindgen.lower.enums import lower_enum_specifier
from cobindgen.lower.errors import Unsupported, Wrong
from cobindgen.lower.expressions import integer, operand_type
from cobindgen.lower.measures import measure
from cobindgen.lower.scope import Scope

# An array with more elements may exceed the largest object, so its size is checked.
SMALL = 1 << 16

# ---- declarators -------------------------------------------------------------


def lower_type(scope: Scope, node: c_ast.Node, *, complete: bool = True) -> ir.Type:
    """Return the type of a declarator. `complete`: its size is needed."""
    match node:
        case c_ast.TypeDecl():
            base = lower_specifier(scope, node.type, complete=complete)
            attributes = of_qualifiers(node.quals or ()) + of_groups(node.attributes)
            base = apply_type_attributes(scope, base, attributes)
            return qualified(base, node.quals or ())
        case c_ast.PtrDecl():
            reject_convention(of_qualifiers(node.quals or ()))
            reject_vectors(of_groups(node.attributes or ()))
            target = lower_type(scope, node.type, complete=False)
            pointer = ir.Pointer(target, scope.abi.target.pointer_size)
            return qualified(pointer, node.quals or ())
        case c_ast.ArrayDecl():
            reject_vectors(of_groups(node.attributes))
            return lower_array(scope, node)
        case c_ast.FuncDecl():
            return lower_function_type(scope, node)
        case c_ast.Typename() | c_ast.Decl() | c_ast.Typedef():
            # The innermost type has the same qualifiers.
            return lower_type(scope, node.type, complete=complete)
        case _:
            return lower_specifier(scope, node, complete=complete)


def lower_declared(scope: Scope, node: c_ast.Node, *, complete: bool = True) -> ir.Type:
    """Return the type that `node` declares, with attributes before its specifiers."""
    type_ = lower_type(scope, node.type, complete=complete)
    return apply_type_attributes(scope, type_, of_groups(node.attributes))


def lower_array(scope: Scope, node: c_ast.ArrayDecl) -> ir.Array:
    """Lower `element[n]` (6.7.6.2)."""
    element = lower_type(scope, node.type)
    match bare(element):
        case ir.Void() | ir.FunctionType():
            raise Wrong("has an array whose elements are not objects")
        case ir.Array(length=None):
            raise Wrong("has an array whose elements have no size")
        case ir.RecordRef():
            measure(scope, element)
        case _:
            pass
    if has_alignment(element):
        size, align = measure(scope, element)
        if size % align:
            raise Wrong(
                "has an array of a type that is aligned more than its size allows"
            )
    if node.dim is None:
        return ir.Array(element, None)
    length = integer(scope, node.dim)
    if length < 0:
        raise Wrong("has an array of negative size")
    array = ir.Array(element, length)
    if length > SMALL:
        measure(scope, array)
    return array


def has_alignment(type_: ir.Type) -> bool:
    """Return whether a typedef changes the alignment of the type."""
    while isinstance(type_, ir.TypedefRef | ir.Qualified):
        if isinstance(type_, ir.TypedefRef) and type_.align:
            return True
        type_ = type_.type
    return False


def lower_function_type(scope: Scope, node: c_ast.FuncDecl) -> ir.FunctionType:
    """Lower `returns(parameters)` (6.7.6.3)."""
    returns = lower_type(scope, node.type, complete=False)
    match bare(returns):
        case ir.Array():
            raise Wrong("is a function that returns an array")
        case ir.FunctionType():
            raise Wrong("is a function that returns a function")
        case _:
            pass
    reject_convention(of_groups(node.attributes))
    reject_vectors(of_groups(node.attributes))
    if node.args is None:
        return ir.FunctionType(returns, (), prototyped=scope.abi.c23)
    with scope.position.parameter_list():
        return with_params(scope, node, returns)


def with_params(
    scope: Scope, node: c_ast.FuncDecl, returns: ir.Type
) -> ir.FunctionType:
    """Return the function type with the parameters of `node`."""
    params, variadic = [], False
    names = [name for p in node.args.params if (name := getattr(p, "name", None))]
    if len(names) != len(set(names)):
        raise Wrong("has two parameters of one name")
    for param in node.args.params:
        match param:
            case c_ast.EllipsisParam():
                variadic = True
            case c_ast.ID():
                # `int f(a) int a; {…}`: the types follow; see functions.py.
                return ir.FunctionType(returns, (), prototyped=False)
            case _:
                params.append(lower_param(scope, param))
    # `f(void)`, also if a typedef names void (6.7.6.3p10).
    match params:
        case [ir.Parameter(None, type_)] if bare(type_) == ir.Void():
            params = []
        case _ if any(bare(param.type) == ir.Void() for param in params):
            raise Wrong("has a parameter of type void")
        case [] if variadic and not scope.abi.only_variadic:
            raise Wrong("has no parameter before the ...")
        case _:
            pass
    return ir.FunctionType(returns, tuple(params), variadic)


def lower_param(scope: Scope, node: c_ast.Node) -> ir.Parameter:
    """Lower a parameter. Arrays and functions become pointers (6.7.6.3p7-8)."""
    size = scope.abi.target.pointer_size
    if isinstance(node.type, c_ast.ArrayDecl):
        # The bound is not needed. It may name other parameters.
        element = lower_element(scope, node.type.type)
        quals = [q for q in node.type.dim_quals or () if q != "static"]
        return ir.Parameter(node.name, qualified(ir.Pointer(element, size), quals))
    type_ = lower_declared(scope, node, complete=False)
    match bare(type_):
        case ir.FunctionType():
            type_ = ir.Pointer(type_, size)
        case ir.Array(element):
            # The qualifiers of an array apply to its elements (6.7.3p9).
            type_ = ir.Pointer(qualified(element, qualifiers_of(type_)), size)
        case _:
            pass
    attributes = of_qualifiers(node.quals or ()) + declarator_attributes(node.type)
    return ir.Parameter(node.name, with_noreturn(type_, attributes))


def lower_element(scope: Scope, node: c_ast.Node) -> ir.Type:
    """Return the element type of an array parameter.

    An inner bound may name a parameter; then the length is unknown.
    """
    if isinstance(node, c_ast.ArrayDecl):
        element = lower_element(scope, node.type)
        try:
            return ir.Array(element, integer(scope, node.dim))
        except Unsupported:
            return ir.Array(element, None)
    return lower_type(scope, node, complete=False)


# ---- specifiers --------------------------------------------------------------


def lower_specifier(scope: Scope, node: c_ast.Node, *, complete: bool) -> ir.Type:
    """Return the type that the specifiers before a declarator name."""
    match node:
        case c_ast.IdentifierType():
            return lower_identifier(scope, node.names, complete=complete)
        case c_ast.Struct() | c_ast.Union():
            key = scope.key(node)
            if node.decls is not None:
                scope.define(node)
                return scope.record(key, complete=complete)
            if key not in scope.records:
                declare_opaque(scope, node, key)
            return scope.record(key, complete=complete)
        case c_ast.Enum():
            return lower_enum_specifier(scope, node)
        case c_ast.AttributedType():
            base = lower_specifier(scope, node.type, complete=complete)
            reject_on_type(node)
            return apply_type_attributes(scope, base, of_groups(node.attributes))
        case c_ast.TypeOf():
            return lower_typeof(scope, node)
        case c_ast.Typename():
            return lower_type(scope, node, complete=complete)
        case c_ast.InferredType():
            raise Unsupported("has the type of its initializer, which is not a number")
        case c_ast.BitIntType():
            raise Unsupported("uses _BitInt, which ctypes has no type for")
        case _:
            raise Unsupported("has a type that cobindgen cannot read")


def lower_identifier(scope: Scope, names: list[str], *, complete: bool) -> ir.Type:
    """Lower `unsigned long int`, `_Complex double`, or a typedef name."""
    abi = scope.abi
    reference = scope.typedefs.get(names[0]) if len(names) == 1 else None
    if "_Complex" in names:
        rest = [name for name in names if name != "_Complex"] or ["double"]
        spelling = " ".join(sorted(rest, key="long".__ne__))
        if spelling not in abi.floats:
            raise Unsupported(f"uses _Complex {spelling}, which ctypes has no type for")
        return ir.Complex(abi.floats[spelling])
    if len(names) == 1 and reference is None:
        match names[0]:
            case "void":
                return ir.Void()
            case "__builtin_va_list":
                return abi.va_list
            case "__uint128_t":
                return abi.integers["unsigned __int128"]
            case "__auto_type":
                raise Unsupported("uses __auto_type")
            case name if name in abi.floats:
                return abi.floats[name]
    if reference is None:
        if sorted(names) == ["double", "long"]:
            return abi.floats["long double"]
        try:
            return abi.integers[canonical(" ".join(names))]
        except KeyError:
            if len(names) > 1:
                raise Wrong(f"uses {' '.join(names)}, which is not a type") from None
        reference = scope.typedef(names[0])
    if complete:
        complete_record(scope, reference)
    return reference


def lower_typeof(scope: Scope, node: c_ast.TypeOf) -> ir.Type:
    """Lower `typeof(type)` or `typeof(expression)` (C23 6.7.3.6)."""
    if isinstance(node.expr, c_ast.Typename):
        type_ = lower_type(scope, node.expr)
    else:
        try:
            type_ = operand_type(node.expr, scope)
        except NotConstant as error:
            raise Unsupported(f"uses typeof of an expression that {error}") from None
        if isinstance(node.expr, c_ast.ID) and node.expr.name in scope.index.constants:
            type_ = qualified(type_, ["const"])
    return unqualified(type_) if node.op == "typeof_unqual" else type_


def complete_record(scope: Scope, type_: ir.Type) -> None:
    """Lower the definition of the record that `type_` names, if there is one."""
    match bare(type_):
        case ir.RecordRef(key):
            scope.record(key, complete=True)
        case ir.Array(element):
            complete_record(scope, element)
        case _:
            pass


def declare_opaque(
    scope: Scope, node: c_ast.Struct | c_ast.Union, key: str, doc: str | None = None
) -> None:
    scope.records[key] = ir.Record(
        key=key,
        name=node.name,
        tagged=True,
        kind="union" if isinstance(node, c_ast.Union) else "struct",
        location=scope.position.of(node),
        size=None,
        align=None,
        doc=doc,
        scoped=scope.position.in_parameter_list
        and not scope.position.declared_before(key),
    )


# ---- qualifiers --------------------------------------------------------------


def qualified(type_: ir.Type, quals: list[str] | tuple[str, ...]) -> ir.Type:
    plain = plain_qualifiers(quals)
    if not plain:
        return type_
    if isinstance(type_, ir.Qualified):
        plain = plain_qualifiers(plain + type_.quals)
        type_ = type_.type
    return ir.Qualified(type_, plain)


def qualifiers_of(type_: ir.Type) -> tuple[str, ...]:
    """Return all qualifiers of the type, including those in its typedefs."""
    found: tuple[str, ...] = ()
    while isinstance(type_, ir.Qualified | ir.TypedefRef):
        if isinstance(type_, ir.Qualified):
            found += type_.quals
        type_ = type_.type
    return found


def unqualified(type_: ir.Type) -> ir.Type:
    """Return the type as `typeof_unqual` has it (C23 6.7.3.6p4).

    The elements of an array lose their qualifiers too.
    """
    while qualifiers_of(type_):
        assert isinstance(type_, ir.Qualified | ir.TypedefRef)
        type_ = type_.type
    inner = bare(type_)
    if isinstance(inner, ir.Array) and inner.element != unqualified(inner.element):
        return replace(inner, element=unqualified(inner.element))
    return type_
