"""Function pointers -> CallbackView, a class for each kind of callback."""

from collections.abc import Iterator
from typing import NamedTuple

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.c.spelling import spell
from cobindgen.outputs.python.source import bracketed, docstring
from cobindgen.outputs.python.types import Types

LIFETIME = "Keep an instance as long as C may call it."


class CallbackView(NamedTuple):
    """The class of a function pointer. `arguments` are lines without indentation."""

    name: str
    base: str
    doc: str
    result: str
    arguments: tuple[str, ...]
    codes: tuple[str, ...]
    function: ir.FunctionType


class Anonymous(NamedTuple):
    """A function pointer without a typedef, named after what it belongs to."""

    name: str
    words: str
    type: ir.FunctionType


def callback_view(
    name: str, words: str, function: ir.FunctionType, types: Types
) -> CallbackView:
    """Return the view. Raises NoCtype if ctypes cannot call the function."""
    result = types.result(function.returns)
    params = [types.argument(p.type) for p in function.params]
    returned = bare(function.returns)
    # The only pointer that a ctypes callback can return is `void *`.
    pointer = isinstance(returned, ir.Pointer) and result != "c_void_p"
    base = "_PointerCallback" if pointer else "_Callback"
    return CallbackView(
        name=name,
        base=base,
        doc=docstring(f"{words}\n\n{LIFETIME}", 4),
        result=f"{'_returns_' if pointer else '_restype_'} = {result}",
        arguments=tuple(bracketed("_argtypes_ = [", params, "]", 4)),
        codes=(base, result, *params),
        function=function,
    )


def pointed_function(type_: ir.Type) -> ir.FunctionType | None:
    """Return the function type that `type_` is, or points to directly."""
    inner = bare(type_)
    if isinstance(inner, ir.Pointer):
        inner = bare(inner.target)
    return inner if isinstance(inner, ir.FunctionType) else None


def callable_type(function: ir.FunctionType) -> bool:
    """Return whether ctypes has a function type for it: not if it is variadic."""
    plain = function.prototyped and not function.variadic
    return plain and not returns_record(function)


def returns_record(function: ir.FunctionType) -> bool:
    """Return whether the result is a record or complex number.

    ctypes makes no callback that returns one.
    """
    return isinstance(bare(function.returns), ir.RecordRef | ir.Complex)


def words_of(typedef: ir.Typedef) -> str:
    declared = f"typedef {spell(typedef.type, typedef.name)}"
    return f"{typedef.doc}\n\n{declared}" if typedef.doc else declared


def anonymous(header: ir.Header, names: dict[str, str]) -> Iterator[Anonymous]:
    """Yield function pointers without a typedef, named after what they belong to.

    They are in members, parameters, results, variables and typedefs. `names` are the
    names of the records by key.
    """
    for record in header.records:
        for field in record.fields:
            if field.name is not None:
                yield from inside(field.type, f"{names[record.key]}_{field.name}")
    for typedef in header.typedefs:
        function = pointed_function(typedef.type)
        if function is None:
            yield from inside(typedef.type, f"{typedef.name}_function")
        else:
            yield from of_function(function, typedef.name)
    for declared in header.functions:
        yield from of_function(declared.type, declared.name)
    for variable in header.variables:
        yield from inside(variable.type, f"{variable.name}_function")


def of_function(function: ir.FunctionType, name: str) -> Iterator[Anonymous]:
    for i, param in enumerate(function.params):
        yield from inside(param.type, f"{name}_{param.name or f'arg{i}'}")
    yield from inside(function.returns, f"{name}_result")


def inside(type_: ir.Type, name: str) -> Iterator[Anonymous]:
    """Yield the function pointers inside a declarator."""
    match type_:
        case ir.Pointer(target):
            function = plain(target)
            if isinstance(function, ir.FunctionType):
                if callable_type(function):
                    yield from of_function(function, name)
                    yield Anonymous(name, spell(type_, name), function)
            else:
                yield from inside(target, name)
        case ir.Array(element) | ir.Qualified(type=element):
            yield from inside(element, name)
        case _:
            pass


def plain(type_: ir.Type) -> ir.Type:
    return plain(type_.type) if isinstance(type_, ir.Qualified) else type_
