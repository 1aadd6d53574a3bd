"""Glue: C functions that ctypes can call, for functions that it cannot call.

The user compiles the file into the library, or beside it. The name of each shim begins
with `cobindgen_`. A shim takes a pointer to each value that ctypes cannot pass.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cobindgen.c import ir
from cobindgen.c.constants import bare, unqualified
from cobindgen.c.spelling import portable

PREFIX = "cobindgen_"


class Shim(NamedTuple):
    """A function that the glue makes callable.

    `behind`: the positions of parameters that are passed as pointers. `returns_behind`:
    the first parameter of the shim is a pointer to the place for the result.
    """

    function: ir.Function
    behind: frozenset[int] = frozenset()
    returns_behind: bool = False


class ShimView(NamedTuple):
    """A shim. `declare`: the function is a C99 inline function.

    The file must contain a definition of it. If another file contains one too, that one
    is used.
    """

    name: str
    declare: bool
    prototype: str
    statements: tuple[str, ...]


class GlueView(NamedTuple):
    includes: tuple[str, ...]
    functions: tuple[ShimView, ...]


def view(header: ir.Header, forced: tuple[str, ...], shims: Iterable[Shim]) -> GlueView:
    """Return the view of `glue.c`, which includes the `forced` headers first."""
    includes = (*forced, *header.headers)
    return GlueView(includes, tuple(map(shim_view, shims)))


def is_glued(function: ir.Function) -> bool:
    """Return whether the function is called through a shim if there is glue.

    A variadic function is not: a shim cannot pass the arguments of `...` on.
    """
    only_inline = function.inline or function.inline_definition
    return only_inline and can_hand_on(function)


def can_hand_on(function: ir.Function) -> bool:
    # `int f(a) char a; {…}` has no prototype, but its parameters are known.
    type_ = function.type
    return not type_.variadic and (type_.prototyped or bool(type_.params))


def shim_view(shim: Shim) -> ShimView:
    function, type_ = shim.function, shim.function.type
    returns = unqualified(type_.returns)
    params = ["void *result"] if shim.returns_behind else []
    for i, param in enumerate(type_.params):
        behind = i in shim.behind
        params.append(f"const void *p{i}" if behind else portable(param.type, f"a{i}"))
    declarator = f"{PREFIX}{function.name}({', '.join(params) or 'void'})"
    result = ir.Void() if shim.returns_behind else returns
    return ShimView(
        name=function.name,
        declare=function.inline_definition,
        prototype=portable(result, declarator),
        statements=tuple(statements(shim, returns)),
    )


def statements(shim: Shim, returns: ir.Type) -> Iterator[str]:
    type_ = shim.function.type
    for i in sorted(shim.behind):
        # A Python buffer may not have the alignment that C requires.
        yield f"{portable(unqualified(type_.params[i].type), f'a{i}')};"
        yield f"__builtin_memcpy(&a{i}, p{i}, sizeof(a{i}));"
    arguments = ", ".join(f"a{i}" for i in range(len(type_.params)))
    # The parentheses prevent the expansion of a macro of that name.
    call = f"({shim.function.name})({arguments})"
    if shim.returns_behind:
        yield f"{portable(returns, 'r')} = {call};"
        yield "__builtin_memcpy(result, &r, sizeof(r));"
    elif isinstance(bare(returns), ir.Void):
        yield f"{call};"
    else:
        yield f"return {call};"
