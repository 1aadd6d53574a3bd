"""Glue that exports static inline functions: ir.Header -> a C file."""

import re
from dataclasses import dataclass

from cobindgen.c import ir
from cobindgen.c.spelling import spell

PREFIX = "cobindgen_"
BOOL = re.compile(r"\bbool\b")


@dataclass(frozen=True, slots=True)
class GlueView:
    """One function: its prototype under the exported name, and the call."""

    prototype: str
    statement: str


@dataclass(frozen=True, slots=True)
class StaticInlineView:
    includes: tuple[str, ...]
    functions: tuple[GlueView, ...]


def view(header: ir.Header, forced: tuple[str, ...]) -> StaticInlineView:
    """What the template `static_inline.c` prints; it includes the `forced` first."""
    return StaticInlineView(
        includes=(*forced, *header.headers),
        functions=tuple(glue(f) for f in header.functions if f.inline and glued(f)),
    )


def glued(function: ir.Function) -> bool:
    """Can its arguments be handed on? C has no way to for `...`."""
    return function.type.prototyped and not function.type.variadic


def symbol_of(function: ir.Function) -> str:
    """What a library exports the function as."""
    if function.inline:
        return PREFIX + function.name
    return function.symbol or function.name


def glue(function: ir.Function) -> GlueView:
    type_ = function.type
    names = [f"a{i}" for i in range(len(type_.params))]
    params = [spell(p.type, n) for p, n in zip(type_.params, names, strict=True)]
    declarator = f"{symbol_of(function)}({', '.join(params) or 'void'})"
    call = f"{function.name}({', '.join(names)})"
    return GlueView(
        prototype=BOOL.sub("_Bool", spell(type_.returns, declarator)),
        statement=f"{call};" if type_.returns == ir.Void() else f"return {call};",
    )
