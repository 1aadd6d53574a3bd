"""Statements that convert a Python argument for a C parameter.

A method tests numbers and pointers itself, which is faster than a call. Helpers of the
support template convert or refuse other values. Their messages have the function, the
parameter and the C type. The bridge uses the same helpers.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from cobindgen.c import ir
from cobindgen.c.constants import bare, flexible_element, unqualified
from cobindgen.c.spelling import spell
from cobindgen.outputs.python.source import NAME, WIDTH, bracketed, literal
from cobindgen.outputs.python.types import NoCtype, Types, is_const

# Builtins that the statements use. A parameter with such a name is renamed.
RESERVED = frozenset({"complex", "getattr", "globals", "isinstance"})


class Argument(NamedTuple):
    """A parameter: its name in Python, its name in messages, and its type.

    `others`: the names of all parameters, which hide names at module level. `number`:
    its place, if there is a ctypes function `_c` that knows its parameters.
    """

    name: str
    where: str
    type: ir.Type
    others: frozenset[str]
    number: int | None = None

    @property
    def spelling(self) -> str:
        return spell(unqualified(self.type))


def conversion(argument: Argument, types: Types) -> Iterator[str]:
    """Yield the statements that convert the argument for ctypes."""
    name, type_, spelling = argument.name, argument.type, argument.spelling
    inner = bare(type_)
    match inner:
        case ir.Integer("_Bool"):
            return
        case ir.Integer("char"):
            yield from converted(argument, "character", spelling)
        case ir.Integer() if is_wide(type_) and types.value(type_) == "c_wchar":
            yield from converted(argument, "taken", spelling, kind="c_wchar")
        case ir.Integer(size=size, signed=signed) if size > 8:
            yield from converted(argument, "long_integer", spelling, size, signed)
        case ir.Integer():
            low, high = bounds(inner)
            test = [f"not isinstance({name}, int)", f"not {low} <= {name} < {high}"]
            kind = types.value(type_)
            yield from unless(test, argument, "integer", spelling, kind=kind)
        case ir.Vector() | ir.Floating() if " * " in types.value(type_):
            # Glue takes the address of its bytes.
            kind = f"({types.value(type_)})"
            yield from converted(argument, "instance", spelling, kind=kind)
        case ir.Floating():
            test = [f"{name}.__class__ is not float"]
            yield from unless(test, argument, "real", spelling)
        case ir.Complex():
            yield from converted(argument, "complex_number", spelling)
        case ir.RecordRef(key):
            yield from converted(argument, "record", kind=types.class_name(key))
        case ir.VaList():
            yield from converted(argument, "buffer", "va_list", kind="c_void_p")
        case ir.Pointer(target):
            yield from of_pointer(argument, inner, target, types)
        case _:
            raise NoCtype(f"{spelling} by value")


def of_pointer(
    argument: Argument, pointer: ir.Pointer, target: ir.Type, types: Types
) -> Iterator[str]:
    spelling, const = argument.spelling, is_const(target)
    inner = bare(target)
    if const and not spelling.startswith("const "):
        # A typedef hides it. Helpers must know that C does not write there.
        shown = ir.Qualified(inner, ("const",))
        spelling = spell(replace(pointer, target=shown))
    match inner:
        case ir.Void():
            helper = "readable" if const else "buffer"
            yield from converted(argument, helper, spelling, kind="c_void_p")
        case ir.Integer("char") if const:
            yield from converted(argument, "text")
        case ir.Integer("char" | "signed char" | "unsigned char"):
            kind = types.value(target)
            yield from converted(argument, "buffer", spelling, kind=kind)
        case ir.FunctionType():
            kind = types.value(argument.type)
            helper = "buffer" if kind == "c_void_p" else "callback"
            yield from converted(argument, helper, spelling, kind=kind)
        case _ if is_wide(target):
            if const:
                yield from converted(argument, "wide")
            else:
                yield from converted(argument, "pointer", spelling, kind="c_wchar")
        case _:
            kind = pointed(argument_code(pointer, types))
            test = f'getattr({argument.name}, "_type_", None) is not '
            test += free(kind, argument.others)
            if " * " in kind or len(f"if {test}:") + 8 > WIDTH:
                yield from converted(argument, "pointer", spelling, kind=kind)
            else:
                yield from unless([test], argument, "pointer", spelling, kind=kind)


def unless(
    test: list[str], argument: Argument, helper: str, *texts: str, kind: str = ""
) -> Iterator[str]:
    """Yield an `if` with the test, and the conversion in it."""
    line = f"if {' or '.join(test)}:"
    if len(line) + 8 <= WIDTH:
        yield line
    else:
        yield "if ("
        yield f"    {test[0]}"
        yield from (f"    or {part}" for part in test[1:])
        yield "):"
    lines = converted(argument, helper, *texts, kind=kind, column=12)
    yield from (f"    {line}" for line in lines)


def converted(
    argument: Argument,
    helper: str,
    *values: str | int,
    kind: str = "",
    column: int = 8,
) -> Iterator[str]:
    """Yield the call of a helper that converts the argument or refuses it.

    It is `name = _c.helper(name, number, …)` or `name = _helper(name, where, …)`.
    """
    if argument.number is not None:
        call, where, last = f"_c.{helper}", str(argument.number), []
    else:
        call, where = f"_{helper}", argument.where
        last = [free(kind, argument.others)] if kind else []
    items = [argument.name, where, *map(literal, values), *last]
    yield from bracketed(f"{argument.name} = {call}(", items, ")", column)


def free(code: str, others: Iterable[str]) -> str:
    """Return the code of a type, also if a parameter has the name of the class."""

    def replaced(match: re.Match[str]) -> str:
        name = match[0]
        return f'globals()["{name}"]' if name in others else name

    return NAME.sub(replaced, code)


def bounds(type_: ir.Integer) -> tuple[str, str]:
    """Return the smallest value, and one more than the largest, as Python text."""
    bits = 8 * type_.size
    if type_.signed:
        return f"-(2**{bits - 1})", f"2**{bits - 1}"
    return "0", f"2**{bits}"


def is_wide(type_: ir.Type) -> bool:
    """Return whether the type is `wchar_t`."""
    named = unqualified(type_)
    return isinstance(named, ir.TypedefRef) and named.name == "wchar_t"


# ---- ctypes types of parameters ------------------------------------------------------


def argument_code(type_: ir.Type, types: Types) -> str:
    """Return the ctypes type of a parameter. Raises NoCtype if it needs glue."""
    inner = bare(type_)
    code = pointer_code(inner.target, types) if isinstance(inner, ir.Pointer) else None
    return code or types.argument(type_)


def pointer_code(target: ir.Type, types: Types) -> str | None:
    """Return the type of a parameter that differs from that of a member, or None.

    It differs for pointers to pointers to strings.
    """
    inner = bare(target)
    while (part := flexible_element(inner)) is not None:
        target, inner = part, bare(part)
        if not isinstance(inner, ir.Array):
            return f"POINTER({types.value(target)})"
    if isinstance(inner, ir.Pointer):
        last = bare(inner.target)
        if isinstance(last, ir.Integer) and last.name == "char" and types.native:
            return "POINTER(c_char_p)"
    return None


def pointed(code: str) -> str:
    """Return `T` for `POINTER(T)`."""
    return code.removeprefix("POINTER(").removesuffix(")")
