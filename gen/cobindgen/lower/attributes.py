"""GNU and C23 attributes that change a type, a layout or a call.

An attribute that no binding can support is refused here. All other attributes do not
affect the ABI and are ignored.
"""

from collections.abc import Iterator
from dataclasses import replace

from pycparser import c_ast

from cobindgen.c import ir
from cobindgen.c.attributes import Attribute, of_groups, of_qualifiers
from cobindgen.c.constants import bare, without_typedefs
from cobindgen.c.target import FLOAT_MODES, MODES, Abi
from cobindgen.lower.errors import Unsupported, Wrong
from cobindgen.lower.expressions import integer
from cobindgen.lower.scope import Scope
from cobindgen.reader.parse import Unreadable

# Calling conventions that differ from the platform's. ctypes does not support them.
CONVENTIONS = frozenset(
    "ms_abi sysv_abi fastcall thiscall regparm vectorcall regcall".split()
)
# GCC's largest `aligned`, in bytes.
LARGEST = 1 << 28


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
    reject_convention(attributes)
    for attribute in attributes:
        match attribute.name:
            case "mode":
                enum = isinstance(without_typedefs(type_), ir.EnumRef)
                if enum and not scope.abi.clang:
                    # The type that GCC makes has no name in C, and cannot be proven.
                    raise Unsupported("uses mode on an enum that is defined before")
                type_ = with_mode(scope.abi, type_, attribute.arguments.strip("_"))
            case "vector_size":
                size = attribute_value(scope, attribute)
                element = bare(type_)
                if not isinstance(element, ir.Integer | ir.Floating):
                    raise Unsupported("uses vector_size on a type that is not a scalar")
                if is_bool(element):
                    raise Wrong("uses vector_size on _Bool")
                if size <= 0 or size % element.size:
                    raise Wrong(f"has a vector of {size} bytes")
                if size > scope.abi.biggest_alignment and not scope.abi.clang:
                    raise Unsupported(
                        f"uses a vector of {size} bytes, which GCC aligns "
                        "differently from place to place on this target"
                    )
                type_ = ir.Vector(type_, size // element.size, size)
            case "scalar_storage_order" if isinstance(bare(type_), ir.RecordRef):
                reject_reversed(scope, [attribute])
            case "ext_vector_type" | "neon_vector_type":
                raise Unsupported(f"uses the attribute {attribute.name}")
            case _:
                pass
    return type_


def reject_reversed(scope: Scope, attributes: list[Attribute]) -> None:
    """Refuse a record with the byte order of another machine. clang has no such."""
    native = "big-endian" if scope.abi.target.big_endian else "little-endian"
    for attribute in attributes:
        if attribute.name != "scalar_storage_order" or scope.abi.clang:
            continue
        if attribute.arguments.strip('" ') != native:
            raise Unsupported("uses the attribute scalar_storage_order")


def reject_vectors(attributes: list[Attribute]) -> None:
    """Refuse `float a[3] __attribute__((vector_size(16)))`.

    In GCC the elements are vectors. clang rejects it.
    """
    for attribute in attributes:
        if attribute.name in ("vector_size", "mode"):
            raise Unsupported(f"has {attribute.name} after brackets or parentheses")


def is_bool(type_: ir.Type) -> bool:
    return isinstance(type_, ir.Integer) and type_.name == "_Bool"


def with_mode(abi: Abi, type_: ir.Type, mode: str) -> ir.Type:
    """Return the type of a machine mode such as `DI` (GCC internals, Machine Modes)."""
    if mode in ("word", "pointer", "unwind_word"):
        size: int | None = abi.target.pointer_size
    else:
        size = MODES.get(mode)
    inner = bare(type_)
    if mode in FLOAT_MODES:
        if not isinstance(inner, ir.Floating):
            raise Wrong(f"uses the mode {mode} on a type that is not floating")
        return abi.floats[FLOAT_MODES[mode]]
    if size is None or not isinstance(inner, ir.Integer) or is_bool(inner):
        raise Unsupported(f"uses the mode {mode}")
    if size == 16:
        return abi.integers["__int128" if inner.signed else "unsigned __int128"]
    return abi.signed_of_size(size) if inner.signed else abi.unsigned_of_size(size)


def with_noreturn(type_: ir.Type, attributes: list[Attribute]) -> ir.Type:
    """Return the type with `noreturn` applied to the function that it points to."""
    if (
        any(attribute.name == "noreturn" for attribute in attributes)
        and isinstance(pointer := bare(type_), ir.Pointer)
        and isinstance(function := bare(pointer.target), ir.FunctionType)
    ):
        return replace(pointer, target=replace(function, noreturn=True))
    return type_


def declarator_attributes(node: c_ast.Node) -> list[Attribute]:
    """Return the attributes after a declarator and its parts."""
    found: list[Attribute] = []
    for part in declarators(node):
        found += of_groups(part.attributes)
        if isinstance(part, c_ast.PtrDecl):
            found += of_qualifiers(part.quals or ())
    return found


def placing_attributes(scope: Scope, node: c_ast.Node) -> list[Attribute]:
    """Return those that determine the place of what the declarator declares.

    In clang, the attributes after a `*` belong to the declaration. In GCC, they belong
    to the pointer: see `pointer_alignment`.
    """
    found: list[Attribute] = []
    for part in declarators(node):
        found += of_groups(part.attributes)
        if not isinstance(part, c_ast.TypeDecl):
            reject_on_type(part)
        if isinstance(part, c_ast.PtrDecl):
            behind = of_qualifiers(part.quals or ())
            if scope.abi.clang:
                found += behind
            elif part is not node and isinstance(node, c_ast.ArrayDecl):
                reject_alignment(behind)
    return found


def declarators(node: c_ast.Node) -> Iterator[c_ast.Node]:
    """Yield the parts of a declarator, the outermost first."""
    while isinstance(
        node, c_ast.TypeDecl | c_ast.PtrDecl | c_ast.ArrayDecl | c_ast.FuncDecl
    ):
        yield node
        node = node.type


def reject_alignment(attributes: list[Attribute]) -> None:
    if any(attribute.name == "aligned" for attribute in attributes):
        raise Unsupported("has an array of pointers with aligned")


def pointer_alignment(scope: Scope, node: c_ast.Node) -> int:
    """Return the alignment of `int *__attribute__((aligned(32))) p`, 0 for none.

    In GCC, it is that of the pointer's type. The last one counts.
    """
    if scope.abi.clang or not isinstance(node, c_ast.PtrDecl):
        return 0
    return [0, *alignments(scope, of_qualifiers(node.quals or ()))][-1]


def alignment(scope: Scope, attributes: list[Attribute]) -> int:
    """Return the largest `aligned`, in bytes, 0 for none."""
    return max(alignments(scope, attributes), default=0)


def type_alignment(scope: Scope, attributes: list[Attribute]) -> int:
    """Return the `aligned` of a record or a typedef, in bytes, 0 for none.

    GCC uses the last one, clang the largest.
    """
    asked = [0, *alignments(scope, attributes)]
    return max(asked) if scope.abi.clang else asked[-1]


def alignments(scope: Scope, attributes: list[Attribute]) -> list[int]:
    """Return the value of each `aligned`, in bytes.

    Without an argument it is the largest alignment that a type of the target needs.
    """
    found = [
        attribute_value(scope, attribute)
        if attribute.arguments
        else scope.abi.biggest_alignment
        for attribute in attributes
        if attribute.name == "aligned"
    ]
    # GCC ignores 0.
    least = 1 if scope.abi.clang else 0
    for value in found:
        if not least <= value <= LARGEST or value.bit_count() > 1:
            raise Wrong(f"has an alignment of {value} bytes")
    return [value for value in found if value]


def attribute_value(scope: Scope, attribute: Attribute) -> int:
    try:
        return integer(scope, scope.trees.parser.expression(attribute.arguments))
    except Unreadable as error:
        raise Unsupported(
            f"has {attribute.name} with an argument that {error.reason}"
        ) from None
