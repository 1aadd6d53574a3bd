"""IR types -> C source: declarators, built from the inside out (C11 6.7.6)."""

import re
from typing import assert_never

from cobindgen.c import ir

ANONYMOUS = "{…}"
BOOL = re.compile(r"\bbool\b")


def spell(ctype: ir.Type, name: str = "") -> str:
    """Return `ctype` as C spells it, as a declaration of `name` if a name is given.

    Examples: `const char *`, `int (*)(int)`, `uint64_t [4]`; with a name
    `int (*name)(int)`. A record or enum without a tag has no spelling in C and becomes
    `struct {…}`.
    """
    match ctype:
        case ir.Pointer():
            return _pointer(ctype, "", name)
        case ir.Qualified(inner, quals):
            return _qualified(inner, " ".join(quals), name)
        case ir.Array(element, length):
            bound = "" if length is None else length
            return spell(element, f"{name}[{bound}]")
        case ir.FunctionType(returns, noreturn=noreturn):
            spelled = spell(returns, f"{name}({_params(ctype)})")
            return f"__attribute__((noreturn)) {spelled}" if noreturn else spelled
        case _:
            return _join(_base(ctype), name)


def portable(ctype: ir.Type, name: str = "") -> str:
    """Return the same for every C standard: `_Bool`, as `bool` may need a header."""
    return BOOL.sub("_Bool", spell(ctype, name))


def prototype(function: ir.Function) -> str:
    """Return the declaration of `function`, with the names of its parameters."""
    ctype = function.type
    params = _params(ctype, names=True)
    storage = "static " if function.inline else ""
    return f"{storage}{spell(ctype.returns, f'{function.name}({params})')};"


def _pointer(pointer: ir.Pointer, quals: str, name: str) -> str:
    declarator = f"*{quals}{' ' if quals and name else ''}{name}"
    target = pointer.target
    if isinstance(target, ir.Qualified):
        target = target.type
    if isinstance(target, ir.Array | ir.FunctionType):
        declarator = f"({declarator})"
    return spell(pointer.target, declarator)


def _qualified(inner: ir.Type, quals: str, name: str) -> str:
    match inner:
        case ir.Pointer():
            return _pointer(inner, quals, name)
        case ir.Array(element, length):
            # The qualifiers of an array apply to its elements (6.7.3p9).
            qualified = ir.Qualified(element, tuple(quals.split()))
            return spell(ir.Array(qualified, length), name)
        case _:
            return f"{quals} {spell(inner, name)}"


def _params(function: ir.FunctionType, names: bool = False) -> str:
    if not function.prototyped:
        return ""
    params = [
        spell(param.type, (param.name or "") if names else "")
        for param in function.params
    ]
    if function.variadic:
        params.append("...")
    return ", ".join(params) or "void"


def _base(
    base: ir.Void
    | ir.Integer
    | ir.Floating
    | ir.Complex
    | ir.Vector
    | ir.VaList
    | ir.RecordRef
    | ir.EnumRef
    | ir.TypedefRef,
) -> str:
    match base:
        case ir.Void():
            return "void"
        case ir.Integer("_Bool"):
            return "bool"
        case ir.Integer(name) | ir.Floating(name) | ir.TypedefRef(name):
            return name
        case ir.Complex(part):
            return f"_Complex {part.name}"
        case ir.Vector(element, _, size):
            return f"{spell(element)} __attribute__((vector_size({size})))"
        case ir.VaList():
            return "__builtin_va_list"
        case ir.RecordRef(key) | ir.EnumRef(key):
            # A key is `struct tag` if there is a tag.
            kind, _, tag = key.partition(" ")
            tagged = tag.replace("$", "_").isidentifier()
            return key if tagged else f"{kind} {ANONYMOUS}"
        case _:
            assert_never(base)


def _join(base: str, declarator: str) -> str:
    return f"{base} {declarator}" if declarator else base
