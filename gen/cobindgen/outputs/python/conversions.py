"""How a Python argument becomes what C's parameter takes.

The method of a function tests the common case inline. What is left, the helpers of the
support template convert or refuse, with the function, the parameter and the C type in
the message. The same helpers serve the bridge.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.c.spelling import spell
from cobindgen.outputs.python.by_value import Direct, NeedsGlue, passing
from cobindgen.outputs.python.source import WIDTH, bracketed, literal
from cobindgen.outputs.python.types import NoCtype, Types, is_const

# Builtins that the statements here use: no parameter has such a name.
RESERVED = frozenset({"complex", "getattr", "globals", "isinstance"})
WORD = re.compile(r"(?<![\w\".])[A-Za-z_]\w*")


@dataclass(frozen=True, slots=True)
class Argument:
    """A parameter: its name in Python, and in messages; its type.

    `others`: the names of all parameters, which hide what is at module level.
    """

    name: str
    where: str
    type: ir.Type
    others: frozenset[str]

    @property
    def spelling(self) -> str:
        return spell(unqualified(self.type))


def conversion(argument: Argument, types: Types) -> Iterator[str]:
    """Statements that make of the argument what ctypes passes."""
    name, type_ = argument.name, argument.type
    inner = bare(type_)
    match inner:
        case ir.Integer("_Bool"):
            return
        case ir.Integer("char"):
            yield from rebound(argument, "_character", argument.spelling)
        case ir.Integer() if is_wide(type_) and types.value(type_) == "c_wchar":
            yield from rebound(argument, "_taken", argument.spelling, kind="c_wchar")
        case ir.Integer():
            low, high = bounds(inner)
            test = [f"not isinstance({name}, int)", f"not {low} <= {name} < {high}"]
            kind = types.value(type_)
            call = called(argument, "_integer", argument.spelling, kind=kind)
            yield from guarded(test, call)
        case ir.Floating():
            test = [f"{name}.__class__ is not float"]
            yield from guarded(test, called(argument, "_real", argument.spelling))
        case ir.Complex():
            yield from rebound(argument, "_complex_number", argument.spelling)
        case ir.RecordRef(key):
            yield from rebound(argument, "_record", kind=types.class_name(key))
        case ir.VaList():
            yield from rebound(argument, "_buffer", "va_list", kind="c_void_p")
        case ir.Pointer(target):
            yield from of_pointer(argument, inner, target, types)
        case _:
            raise NoCtype(f"{argument.spelling} by value")


def of_pointer(
    argument: Argument, pointer: ir.Pointer, target: ir.Type, types: Types
) -> Iterator[str]:
    name, const = argument.name, is_const(target)
    inner = bare(target)
    match inner:
        case ir.Void():
            yield from buffer(argument, const, "c_void_p")
        case ir.Integer("char") if const:
            yield from unless_bytes(argument, called(argument, "_text"))
        case ir.Integer("char" | "signed char" | "unsigned char"):
            yield from buffer(argument, False, types.value(target))
        case ir.FunctionType():
            code = types.value(argument.type)
            helper = "_buffer" if code == "c_void_p" else "_callback"
            yield from rebound(argument, helper, argument.spelling, kind=code)
        case _ if is_wide(target):
            if const:
                yield from rebound(argument, "_wide")
            else:
                yield from rebound(
                    argument, "_pointer", argument.spelling, kind="c_wchar"
                )
        case _:
            kind = pointed(argument_code(pointer, types))
            test = f'getattr({name}, "_type_", None) is not {free(kind, argument)}'
            if " * " in kind or len(f"if {test}:") + 8 > WIDTH:
                yield from rebound(argument, "_pointer", argument.spelling, kind=kind)
            else:
                call = called(argument, "_pointer", argument.spelling, kind=kind)
                yield from guarded([test], call)


def buffer(argument: Argument, const: bool, kind: str) -> Iterator[str]:
    call = called(argument, "_buffer", argument.spelling, kind=kind)
    if const:
        yield from unless_bytes(argument, call)
    else:
        yield from guarded([f"{argument.name} is not None"], call)


def unless_bytes(argument: Argument, call: list[str]) -> Iterator[str]:
    # A parameter may be named `bytes`.
    bytes_ = 'b"".__class__' if "bytes" in argument.others else "bytes"
    yield from guarded([f"{argument.name}.__class__ is not {bytes_}"], call)


def guarded(test: list[str], statement: list[str]) -> Iterator[str]:
    """`if` any of the tests: the statement."""
    line = f"if {' or '.join(test)}:"
    if len(line) + 8 <= WIDTH:
        yield line
    else:
        yield "if ("
        yield f"    {test[0]}"
        yield from (f"    or {part}" for part in test[1:])
        yield "):"
    yield from (f"    {line}" for line in statement)


def rebound(
    argument: Argument, helper: str, *texts: str, kind: str | None = None
) -> list[str]:
    """The same, not in an `if`."""
    return called(argument, helper, *texts, kind=kind, column=8)


def called(
    argument: Argument,
    helper: str,
    *texts: str,
    kind: str | None = None,
    column: int = 12,
) -> list[str]:
    """`name = helper(name, where, …)`: what converts the argument or refuses it."""
    items = [argument.name, argument.where]
    items += [literal(text) for text in texts]
    if kind is not None:
        items.append(free(kind, argument))
    return list(bracketed(f"{argument.name} = {helper}(", items, ")", column))


def free(code: str, argument: Argument) -> str:
    """Code of a type where a parameter may have the name of a class."""

    def replaced(match: re.Match[str]) -> str:
        name = match[0]
        return f'globals()["{name}"]' if name in argument.others else name

    return WORD.sub(replaced, code)


def bounds(type_: ir.Integer) -> tuple[str, str]:
    """The least value and the one after the greatest, as Python spells them."""
    bits = 8 * type_.size
    if type_.signed:
        return f"-(2**{bits - 1})", f"2**{bits - 1}"
    return "0", f"2**{bits}"


def unqualified(type_: ir.Type) -> ir.Type:
    return type_.type if isinstance(type_, ir.Qualified) else type_


def is_wide(type_: ir.Type) -> bool:
    """Is it `wchar_t`, which no other type is?"""
    while isinstance(type_, ir.Qualified):
        type_ = type_.type
    return isinstance(type_, ir.TypedefRef) and type_.name == "wchar_t"


# ---- ctypes types of parameters and results ------------------------------------------


def argument_code(type_: ir.Type, types: Types) -> str:
    """The ctypes type of a parameter. Raises NoCtype for what needs glue."""
    inner = bare(type_)
    match inner:
        case ir.RecordRef(key):
            return record_code(key, types)
        case ir.Pointer(target):
            return pointer_code(target, types) or types.argument(type_)
        case _:
            return types.argument(type_)


def pointer_code(target: ir.Type, types: Types) -> str | None:
    """Where a parameter's type is not that of a member: texts behind two pointers."""
    inner = bare(target)
    while isinstance(inner, ir.Array) and inner.length is None:
        target, inner = inner.element, bare(inner.element)
        if not isinstance(inner, ir.Array):
            return f"POINTER({types.value(target)})"
    if isinstance(inner, ir.Pointer):
        last = bare(inner.target)
        if isinstance(last, ir.Integer) and last.name == "char" and types.native:
            return "POINTER(c_char_p)"
    return None


def result_code(type_: ir.Type, types: Types) -> str:
    inner = bare(type_)
    if isinstance(inner, ir.RecordRef):
        return record_code(inner.key, types)
    return types.result(type_)


def record_code(key: str, types: Types) -> str:
    """A record's class, or what stands in for it."""
    try:
        targets = (types.header.target, *types.header.further_targets)
        how = passing(types.records[key], types.records, targets)
    except NeedsGlue as error:
        raise NoCtype(str(error)) from None
    name = types.class_name(key)
    if isinstance(how, Direct):
        return name
    members = ", ".join(f"({code}, {count})" for code, count in how.members)
    return f"_stand_in({name}, {members})"


def pointed(code: str) -> str:
    """`T` of `POINTER(T)`."""
    return code.removeprefix("POINTER(").removesuffix(")")
