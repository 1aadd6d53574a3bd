"""Enumerations (6.7.2.2): their constants, and the compatible integer type."""

from collections.abc import Iterator
from dataclasses import replace

from pycparser import c_ast

from cobindgen.c import ir
from cobindgen.c.constants import bare, fits
from cobindgen.c.target import MODES, Abi
from cobindgen.lower.attributes import type_alignment
from cobindgen.lower.errors import Unsupported
from cobindgen.lower.expressions import integer
from cobindgen.lower.scope import Scope
from cobindgen.lower.spellings import expression_of, literal_in
from cobindgen.lower.trees import shown


def lower_enum_specifier(scope: Scope, node: c_ast.Enum) -> ir.EnumRef:
    """Return the type of `enum tag` or `enum tag {…}`.

    The enum is lowered if the unit defines it.
    """
    key = scope.key(node)
    if node.values is not None:
        lower_enum(scope, node)
    if key not in scope.enums and not scope.define_tag(key):
        scope.define_fixed(key)
    if key in scope.failed:
        raise Unsupported(f"needs {shown(key)}, which {scope.failed[key]}")
    if key not in scope.enums:
        # GNU C allows a declaration before the definition; the enum is incomplete.
        return ir.EnumRef(key, scope.abi.integers["unsigned int"])
    return ir.EnumRef(key, scope.enums[key].integer)


def lower_enum(scope: Scope, node: c_ast.Enum, typedef: str | None = None) -> None:
    """Lower an enumerated type (6.7.2.2)."""
    key = scope.key(node)
    if key in scope.enums or key in scope.failed:
        return
    location = scope.position.of(node)
    scoped = scope.trees.is_scoped(node)
    outside = dict(scope.constants) if scoped else None
    try:
        constants = list(enumerators(scope, node))
        underlying = underlying_type(scope, node, [c.value for c in constants])
        # GCC ignores `aligned` on an enum.
        align = type_alignment(scope, scope.trees.attributes(node))
        if align and scope.abi.clang:
            underlying = replace(underlying, align=align)
    except Unsupported as error:
        scope.failed[key] = error.reason
        raise
    plain = scope.abi.integers["int"]
    ints = [not node.underlying_type and fits(c.value, plain) for c in constants]
    if scope.abi.wide_enumerators and not all(ints):
        ints = [False] * len(ints)
    for constant, is_int in zip(constants, ints, strict=True):
        own = plain if is_int else underlying
        scope.constants[constant.name] = ir.Constant(constant.value, own)
    explicit = all(
        item.value is not None
        for item in (node.values.enumerators if node.values else ())
        if isinstance(item, c_ast.Enumerator)
    )
    if outside is not None:
        # They are unknown outside the parameter list (6.2.1p4).
        scope.constants, constants = outside, []
    scope.enums[key] = ir.Enum(
        key=key,
        name=scope.trees.tag(node) or typedef,
        tagged=scope.trees.tag(node) is not None,
        location=location,
        constants=tuple(constants),
        integer=underlying,
        flags=are_flags([c.value for c in constants], explicit=explicit),
        doc=scope.doc(location),
    )


def enumerators(scope: Scope, node: c_ast.Enum) -> Iterator[ir.Enumerator]:
    value = -1
    for item in node.values.enumerators if node.values else ():
        if not isinstance(item, c_ast.Enumerator):
            continue
        place = scope.position.of(item)
        if item.value is None:
            value += 1
        else:
            name = None if scope.trees.is_scoped(node) else item.name
            value = integer(scope, item.value, name)
        if item.name in scope.constants:
            scope.rejected.append((place, f"redefinition of {item.name}"))
        # An enumerator is in scope for the next one (6.2.1p7).
        scope.constants[item.name] = ir.Constant(value, smallest(scope.abi, value))
        text = None if item.value is None else expression_of(item.value)
        spelling = None if text is None else literal_in(text)
        doc = scope.doc(place)
        yield ir.Enumerator(item.name, value, doc, place, spelling, text)


def smallest(abi: Abi, value: int) -> ir.Integer:
    """Return the type of an enumerator before its enum is complete."""
    for name in ("int", "unsigned int", "long", "unsigned long", "long long"):
        if fits(value, abi.integers[name]):
            return abi.integers[name]
    return abi.integers["unsigned long long"]


def underlying_type(scope: Scope, node: c_ast.Enum, values: list[int]) -> ir.Integer:
    """Return the compatible integer type.

    It is the fixed type of C23, or the one that GCC and clang choose (GCC manual,
    "Structures, unions, enumerations, and bit-fields").
    """
    if node.underlying_type is not None:
        fixed = bare(scope.type_name(node.underlying_type))
        if not isinstance(fixed, ir.Integer):
            raise Unsupported("has an underlying type that is not an integer")
        return fixed
    attributes = scope.trees.attributes(node)
    modes = [a.arguments.strip("_") for a in attributes if a.name == "mode"]
    if modes:
        size = MODES.get(modes[-1])
        if size not in (1, 2, 4, 8):
            raise Unsupported(f"uses the mode {modes[-1]} on an enum")
        # In clang, the type is always signed.
        signed = min(values, default=0) < 0 or scope.abi.clang
        abi = scope.abi
        moded = abi.signed_of_size(size) if signed else abi.unsigned_of_size(size)
        if not (fits(min(values), moded) and fits(max(values), moded)):
            raise Unsupported("has values that do not fit its mode")
        return moded
    short = scope.abi.short_enums or any(a.name == "packed" for a in attributes)
    low, high = min(values, default=0), max(values, default=0)
    negative = low < 0 or scope.abi.int_enums
    pick = scope.abi.signed_of_size if negative else scope.abi.unsigned_of_size
    for size in (1, 2, 4, 8) if short else (4, 8):
        candidate = pick(size)
        if fits(low, candidate) and fits(high, candidate):
            return candidate
    raise Unsupported("has values that fit no integer type")


def are_flags(values: list[int], *, explicit: bool) -> bool:
    """Return whether the values are bits, so that an IntFlag fits."""
    bits = sorted({v for v in values if v > 0 and v & (v - 1) == 0})
    if min(values, default=-1) < 0 or len(bits) < 2 or not explicit:
        return False
    union = 0
    for bit in bits:
        union |= bit
    numbered = len(set(values)) == max(values) - min(values) + 1
    combined = all(v & ~union == 0 or v & (v + 1) == 0 for v in values)
    return combined and (not numbered or values == [1, 2])
