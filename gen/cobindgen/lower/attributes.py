"""GNU and C23 attributes that change a type, a layout or a call.

An attribute that no binding can support is refused here. All other attributes do not
affect the ABI and are ignored.
"""

from dataclasses import replace

from pycparser import c_ast

from cobindgen.c import ir
from cobindgen.c.attributes import Attribute, of_groups, of_qualifiers
from cobindgen.c.constants import bare, without_typedefs
from cobindgen.c.target import FLOAT_MODES, MODES, Abi
from cobindgen.lower.errors import Unsupported
from cobindgen.lower.expressions import integer
from cobindgen.lower.scope import Scope
from cobindgen.reader.parse import Unreadable

# Calling conventions that differ from the platform's. ctypes does not support them.
CONVENTIONS = frozenset("ms_abi sysv_abi fastcall thiscall regparm vectorcall".split())


def reject_convention(attributes: list[Attribute]) -> None:
    for attribute in attributes:
        if attribute.name in CONVENTIONS:
            raise Unsupported(f"uses the {attribute.name} calling convention")


def reject_on_type(node: c_ast.Node) -> None:
    """Refuse `aligned` and `packed` on a type, as in `char a[3] [[gnu::aligned(8)]]`.

    In C23, such an attribute belongs to the type, and GCC and clang treat it
    differently.
    """
    for group in node.attributes:
        for attribute in group.attributes:
            name = attribute.name.strip("_")
            if attribute.namespace is not None and name in ("aligned", "packed"):
                raise Unsupported(f"has {name} on a type, where compilers differ")


def apply_type_attributes(
    scope: Scope, type_: ir.Type, attributes: list[Attribute]
) -> ir.Type:
    """Return the type that `mode` and `vector_size` make of `type_`."""
    for attribute in attributes:
        match attribute.name:
            case "mode":
                if isinstance(without_typedefs(type_), ir.EnumRef):
                    raise Unsupported("uses mode on an enum")
                type_ = with_mode(scope.abi, type_, attribute.arguments.strip("_"))
            case "vector_size":
                size = attribute_value(scope, attribute)
                element = bare(type_)
                if not isinstance(element, ir.Integer | ir.Floating):
                    raise Unsupported("uses vector_size on a type that is not a scalar")
                if size > scope.abi.biggest_alignment and not scope.abi.clang:
                    raise Unsupported(
                        f"uses a vector of {size} bytes, which GCC aligns "
                        "differently from place to place on this target"
                    )
                type_ = ir.Vector(type_, size // element.size, size)
            case "ext_vector_type" | "neon_vector_type" | "scalar_storage_order":
                raise Unsupported(f"uses the attribute {attribute.name}")
            case _:
                pass
    return type_


def reject_vectors(attributes: list[Attribute]) -> None:
    """Refuse `float a[3] __attribute__((vector_size(16)))`.

    In GCC the elements are vectors. clang rejects it.
    """
    for attribute in attributes:
        if attribute.name in ("vector_size", "mode"):
            raise Unsupported(f"has {attribute.name} after brackets or parentheses")


def with_mode(abi: Abi, type_: ir.Type, mode: str) -> ir.Type:
    """Return the type of a machine mode such as `DI` (GCC internals, Machine Modes)."""
    if mode in ("word", "pointer", "unwind_word"):
        size: int | None = abi.target.pointer_size
    else:
        size = MODES.get(mode)
    inner = bare(type_)
    if mode in FLOAT_MODES:
        return abi.floats[FLOAT_MODES[mode]]
    if size is None or not isinstance(inner, ir.Integer):
        raise Unsupported(f"uses the mode {mode}")
    if size == 16:
        return abi.integers["__int128" if inner.signed else "unsigned __int128"]
    return abi.signed_of_size(size) if inner.signed else abi.unsigned_of_size(size)


def with_noreturn(type_: ir.Type, attributes: list[Attribute]) -> ir.Type:
    """Return the type with `noreturn` applied to the function that it points to."""
    pointer = bare(type_)
    if (
        isinstance(pointer, ir.Pointer)
        and isinstance(function := bare(pointer.target), ir.FunctionType)
        and any(attribute.name == "noreturn" for attribute in attributes)
    ):
        return replace(pointer, target=replace(function, noreturn=True))
    return type_


def declarator_attributes(
    node: c_ast.Node, *, placing: bool = False
) -> list[Attribute]:
    """Return the attributes after a declarator and its parts.

    `placing`: the declaration has a layout, so attributes that compilers interpret
    differently are refused.
    """
    found: list[Attribute] = []
    outermost = node
    while isinstance(
        node, c_ast.TypeDecl | c_ast.PtrDecl | c_ast.ArrayDecl | c_ast.FuncDecl
    ):
        found += of_groups(node.attributes)
        if placing and not isinstance(node, c_ast.TypeDecl):
            reject_on_type(node)
        if isinstance(node, c_ast.PtrDecl):
            # `int *__attribute__((aligned(32))) p;` aligns p in every compiler.
            behind = of_qualifiers(node.quals or ())
            for attribute in behind if placing else ():
                if attribute.name == "packed" or (
                    attribute.name == "aligned" and node is not outermost
                ):
                    name = attribute.name
                    raise Unsupported(
                        f"has {name} on a pointer, where compilers differ"
                    )
            found += behind
        node = node.type
    return found


def pointer_attributes(node: c_ast.Node) -> list[Attribute]:
    """Return the attributes after the `*`, as in `int *__attribute__((…)) p`."""
    behind = node.quals if isinstance(node, c_ast.PtrDecl) else None
    return of_qualifiers(behind or ())


def alignment(scope: Scope, attributes: list[Attribute]) -> int:
    """Return the largest `aligned`, in bytes, 0 for none."""
    return max(alignments(scope, attributes), default=0)


def type_alignment(scope: Scope, attributes: list[Attribute]) -> int:
    """Return the `aligned` of a record or a typedef, in bytes, 0 for none.

    GCC uses the last one, clang the largest. If these differ, the type is refused.
    """
    asked = alignments(scope, attributes)
    if asked and asked[-1] != max(asked):
        raise Unsupported("has aligned twice, where compilers differ")
    return max(asked, default=0)


def alignments(scope: Scope, attributes: list[Attribute]) -> list[int]:
    """Return the value of each `aligned`, in bytes.

    Without an argument it is the largest alignment that a type of the target needs.
    """
    return [
        attribute_value(scope, attribute)
        if attribute.arguments
        else scope.abi.biggest_alignment
        for attribute in attributes
        if attribute.name in ("aligned", "align")
    ]


def attribute_value(scope: Scope, attribute: Attribute) -> int:
    try:
        return integer(scope, scope.trees.parser.expression(attribute.arguments))
    except Unreadable as error:
        raise Unsupported(
            f"has {attribute.name} with an argument that {error.reason}"
        ) from None
