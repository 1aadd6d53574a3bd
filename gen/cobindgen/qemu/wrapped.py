"""What a shim defines and calls, and why a function cannot have one."""

import re
from dataclasses import dataclass
from typing import Any

from pycparser import c_ast

from cobindgen.qemu.markers import Marker
from cobindgen.qemu.prototype import Prototype
from cobindgen.qemu.rawheader import RawHeader
from cobindgen.qemu.runtimes import Runtime
from cobindgen.qemu.spelling import expression, spell
from cobindgen.qemu.typedefs import Typedefs

VA_LISTS = frozenset({"va_list", "__builtin_va_list", "__gnuc_va_list"})
IDENTIFIER = re.compile(r"(?<![\w.])[A-Za-z_]\w*")


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A function that a shim defines. `target` is the function that the shim calls.

    `spelling`: the marker's. `conditions`: the #if conditions around the declaration.
    """

    prototype: Prototype
    marker: Marker
    spelling: str
    target: str
    conditions: tuple[str, ...]

    @property
    def name(self) -> str:
        return self.prototype.name

    @property
    def header(self) -> RawHeader:
        return self.prototype.header


def locks(item: Wrapped, runtime: Runtime) -> list[str]:
    """Return what is locked around the call, outermost first."""
    held: list[str] = [item.marker.lock] if item.marker.lock else []
    if item.marker.direction == "no_co" and runtime.context_acquire:
        held.append("context")
    return held


def context_of(
    item: Wrapped, typedefs: Typedefs, runtime: Runtime, parameter: str
) -> str:
    """Return the context of the first parameter, by its type, as an expression."""
    params = item.prototype.params
    if params and runtime.contexts:
        wanted = typedefs.canonical(params[0].type)
        for type_, expression in runtime.contexts.items():
            if typedefs.canonical_of(type_) == wanted:
                return expression.format(parameter=parameter)
    return runtime.context


def refusal(
    item: Wrapped, defined: bool, typedefs: Typedefs, runtime: Runtime
) -> str | None:
    """Return why this function cannot have a shim, None if it can."""
    function, marker = item.prototype, item.marker
    if defined:
        return "this is its definition"
    for word in ("static", "inline"):
        if word in function.annotations:
            return f"it is {word}, so the shim would be another function"
    if doubt := typedefs.doubt(function.returns):
        return doubt
    if "_Atomic" in (typedefs.resolve(function.returns).quals or ()):
        return "it returns an _Atomic type, which clang cannot convert"
    for param in function.params:
        if isinstance(param, c_ast.EllipsisParam):
            return "it is variadic"
        if doubt := typedefs.doubt(param.type):
            return doubt
        if typedefs.canonical(param.type) == "void":
            return "a parameter is void: write (void) for no parameters"
        node = typedefs.resolve(param.type)
        while isinstance(node, (c_ast.PtrDecl, c_ast.ArrayDecl)):
            node = typedefs.resolve(node.type)
        if isinstance(node, c_ast.TypeDecl):
            if VA_LISTS & set(getattr(node.type, "names", ())):
                return "a va_list can't be read by another coroutine"
            if getattr(node.type, "decls", None) or getattr(node.type, "values", None):
                return "a parameter's type is defined in it"
        if _variable(param.type, function):
            return "the type of a parameter depends on another's value"
    first = function.params[0].type if function.params else None
    if first is not None and runtime.contexts and typedefs.is_typeof(first):
        return "the type of its first parameter is a typeof: write the type"
    lock = marker.lock
    if lock and lock not in (
        runtime.co_lock if marker.direction == "co" else runtime.main_lock
    ):
        return f"runtime {runtime.name} has no {lock} for {marker.direction} shims"
    if marker.direction == "co":
        returns = typedefs.canonical(function.returns)
        if runtime.poll_result and returns not in ("int", "void"):
            text = spell(function.returns)
            return f"it returns {text}, runtime {runtime.name} keeps an int"
        if runtime.poll_context and not context_of(item, typedefs, runtime, "p"):
            types = " or ".join(runtime.contexts)
            return f"runtime {runtime.name} needs {types} as its first parameter"
    return None


def _variable(node: Any, function: Prototype) -> bool:
    """Return whether the stored type would be variably modified (C11 6.7.6.2).

    The outermost bound of an array parameter is not stored.
    """
    names = {getattr(param, "name", None) for param in function.params}
    if "typeof" in (text := spell(node)) and names & set(IDENTIFIER.findall(text)):
        return True
    if isinstance(node, c_ast.ArrayDecl):
        if node.dim is not None and expression(node.dim) == "*":
            return True
        node = node.type
    while not isinstance(node, (c_ast.TypeDecl, c_ast.FuncDecl)):
        if isinstance(node, c_ast.ArrayDecl) and node.dim is not None:
            words = set(IDENTIFIER.findall(expression(node.dim)))
            if words & names or expression(node.dim) == "*":
                return True
        node = node.type
    return False
