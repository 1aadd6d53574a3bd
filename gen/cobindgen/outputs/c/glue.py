"""Glue: C functions that ctypes can call where it cannot call the header's own.

The user compiles the file beside the library, or into it. Each shim has the prefix
`cobindgen_`. What ctypes cannot pass by value, a shim takes behind a pointer.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.c.spelling import spell

PREFIX = "cobindgen_"
BOOL = re.compile(r"\bbool\b")


@dataclass(frozen=True, slots=True)
class Shim:
    """A function to make callable.

    `behind`: the positions of parameters that the shim takes behind a pointer.
    `returns_behind`: its first parameter is a pointer to where the result goes.
    """

    function: ir.Function
    behind: frozenset[int] = frozenset()
    returns_behind: bool = False


@dataclass(frozen=True, slots=True)
class ShimView:
    """`declare`: the function is a C99 inline, of which the file needs a definition.
    Another file that has one too wins."""

    name: str
    declare: bool
    prototype: str
    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GlueView:
    includes: tuple[str, ...]
    functions: tuple[ShimView, ...]


def view(header: ir.Header, forced: tuple[str, ...], shims: Iterable[Shim]) -> GlueView:
    """What the template `glue.c` prints; it includes the `forced` headers first."""
    includes = (*forced, *header.headers)
    return GlueView(includes, tuple(map(shim_view, shims)))


def is_glued(function: ir.Function) -> bool:
    """Is the function called through a shim if there is glue?

    No shim can hand on the arguments of `...`.
    """
    only_inline = function.inline or function.inline_definition
    return only_inline and can_hand_on(function)


def can_hand_on(function: ir.Function) -> bool:
    return function.type.prototyped and not function.type.variadic


def symbol_of(function: ir.Function, *, glue: bool) -> str:
    """What a library, or the glue beside it, exports the function as."""
    if glue and is_glued(function):
        return PREFIX + function.name
    return function.symbol or function.name


def shim_view(shim: Shim) -> ShimView:
    function, type_ = shim.function, shim.function.type
    returns = unqualified(type_.returns)
    params = ["void *result"] if shim.returns_behind else []
    for i, param in enumerate(type_.params):
        behind = i in shim.behind
        params.append(
            f"const void *p{i}" if behind else c_spelling(param.type, f"a{i}")
        )
    declarator = f"{PREFIX}{function.name}({', '.join(params) or 'void'})"
    result = ir.Void() if shim.returns_behind else returns
    return ShimView(
        name=function.name,
        declare=function.inline_definition,
        prototype=c_spelling(result, declarator),
        statements=tuple(statements(shim, returns)),
    )


def statements(shim: Shim, returns: ir.Type) -> Iterator[str]:
    type_ = shim.function.type
    for i in sorted(shim.behind):
        # A Python buffer need not be aligned as C wants it.
        yield f"{c_spelling(unqualified(type_.params[i].type), f'a{i}')};"
        yield f"__builtin_memcpy(&a{i}, p{i}, sizeof(a{i}));"
    arguments = ", ".join(f"a{i}" for i in range(len(type_.params)))
    # In parentheses no macro of that name takes the arguments.
    call = f"({shim.function.name})({arguments})"
    if shim.returns_behind:
        yield f"{c_spelling(returns, 'r')} = {call};"
        yield "__builtin_memcpy(result, &r, sizeof(r));"
    elif isinstance(bare(returns), ir.Void):
        yield f"{call};"
    else:
        yield f"return {call};"


def unqualified(type_: ir.Type) -> ir.Type:
    """The type of a variable that is assigned to. A qualified result has no meaning."""
    return type_.type if isinstance(type_, ir.Qualified) else type_


def c_spelling(type_: ir.Type, name: str) -> str:
    """The type as every C standard spells it, without a header for `bool`."""
    return BOOL.sub("_Bool", spell(type_, name))
