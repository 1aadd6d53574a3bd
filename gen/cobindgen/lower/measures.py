"""Sizes, alignments and offsets of types on the target, in bytes."""

from typing import assert_never

from cobindgen.c import ir
from cobindgen.c.constants import NotConstant, bare
from cobindgen.lower.errors import Wrong
from cobindgen.lower.scope import Scope
from cobindgen.lower.trees import shown


def measure(scope: Scope, type_: ir.Type) -> tuple[int, int]:
    """Return size and alignment (6.5.3.4). Raises Unsupported for incomplete types."""
    match type_:
        case ir.Integer() | ir.Floating() | ir.VaList():
            return type_.size, type_.align
        case ir.Complex(part):
            return 2 * part.size, part.align
        case ir.Vector(size=size):
            return size, size
        case ir.Pointer(size=size):
            return size, size
        case ir.EnumRef(integer=integer):
            return integer.size, integer.align
        case ir.Array(element, length):
            size, align = measure(scope, element)
            return bounded(scope, size * (length or 0)), align
        case ir.TypedefRef(type=inner, align=align):
            size, natural = measure(scope, inner)
            return size, align or natural
        case ir.Qualified(inner):
            return measure(scope, inner)
        case ir.RecordRef(key):
            ref = scope.record(key, complete=True)
            if ref.size is None or ref.align is None:
                raise Wrong(f"needs {shown(key)}, which is incomplete here")
            return ref.size, ref.align
        case ir.Void() | ir.FunctionType():
            # In GNU C, the size of both is 1 (GCC manual, "Pointer Arith").
            return 1, 1
        case _:
            assert_never(type_)


def bounded(scope: Scope, size: int) -> int:
    """Return `size`. Raises Wrong if it is more than PTRDIFF_MAX bytes."""
    if size >= 1 << (8 * scope.abi.target.pointer_size - 1):
        raise Wrong("is larger than any object can be")
    return size


def offset(scope: Scope, type_: ir.Type, path: list[str | int]) -> int:
    """Return `offsetof(type_, path)`, in bytes (7.19p3)."""
    total = 0
    for step in path:
        type_ = bare(type_)
        if isinstance(type_, ir.Array) and isinstance(step, int):
            type_ = type_.element
            total += step * measure(scope, type_)[0]
        elif isinstance(type_, ir.RecordRef) and isinstance(step, str):
            measure(scope, type_)
            inner = member(scope.records, type_.key, step)
            if inner is None:
                raise NotConstant(f"has an offsetof of {step}, which is not a member")
            if inner[1].bit_width is not None:
                raise NotConstant("has an offsetof of a bit-field")
            total += inner[0]
            type_ = inner[1].type
        else:
            raise NotConstant("has an offsetof of something that is not a member")
    return total


def member(
    records: dict[str, ir.Record], key: str, name: str
) -> tuple[int, ir.Field] | None:
    """Return the member `name` and its offset, also inside anonymous members."""
    for item in records[key].fields:
        if item.name == name:
            return item.offset, item
        inner = bare(item.type)
        if item.name is None and isinstance(inner, ir.RecordRef):
            found = member(records, inner.key, name)
            if found is not None:
                return item.offset + found[0], found[1]
    return None
