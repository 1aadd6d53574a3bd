"""Function pointers -> CallbackView, a class for each kind of callback."""

from collections.abc import Iterator
from typing import NamedTuple

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.c.spelling import spell
from cobindgen.diagnostics import Location
from cobindgen.outputs.python.source import bracketed, docstring, literal
from cobindgen.outputs.python.types import OVERWRITTEN, NoCtype, Types

LIFETIME = "Keep an instance as long as C may call it."


class CallbackView(NamedTuple):
    """The class of a function pointer. `lines` follow the docstring.

    `function`: its type, None if only C can define and call such a function.
    """

    name: str
    base: str
    doc: str
    lines: tuple[str, ...]
    codes: tuple[str, ...]
    function: ir.FunctionType | None


class FunctionPointer(NamedTuple):
    """A function pointer: a typedef, or one that is named after what it belongs to."""

    name: str
    words: str
    type: ir.FunctionType
    location: Location


def callback_view(name: str, pointer: FunctionPointer, types: Types) -> CallbackView:
    """Return the view. Raises NoCtype if ctypes cannot call the function."""
    function = pointer.type
    if function.variadic:
        raise NoCtype("variadic arguments")
    if not function.prototyped:
        raise NoCtype("arguments that the header does not declare")
    returned = bare(function.returns)
    if isinstance(returned, ir.Complex):
        raise NoCtype(f"{spell(returned)} as a result, which ctypes cannot do")
    result = types.result(function.returns)
    passed = [param.type for param in function.params]
    params = list(map(types.argument, passed))
    found = types.overwriting(function.returns, passed)
    if found is not None:
        raise NoCtype(f"{spell(passed[found])} {OVERWRITTEN}")
    base, lines = "_Callback", [f"_restype_ = {result}"]
    if isinstance(returned, ir.RecordRef):
        base = "_RecordCallback"
        lines.append(f"_register_ = {types.returned(returned.key)}")
    elif isinstance(returned, ir.Pointer) and result != "c_void_p":
        # The only pointer that a ctypes callback can return is `void *`.
        base, lines = "_PointerCallback", [f"_returns_ = {result}"]
    return CallbackView(
        name=name,
        base=base,
        doc=docstring(f"{pointer.words}\n\n{LIFETIME}", 4),
        lines=(*lines, *bracketed("_argtypes_ = [", params, "]", 4)),
        codes=(base, *lines, *params),
        function=function,
    )


def c_function_view(name: str, pointer: FunctionPointer, reason: str) -> CallbackView:
    """Return the view for a function that only C can define and call."""
    remedy = "Make one from a function of C, or from its address."
    return CallbackView(
        name=name,
        base="_CFunction",
        doc=docstring(
            f"{pointer.words}\n\n{reason[0].upper()}{reason[1:]}. {remedy}", 4
        ),
        lines=(f"_skipped_ = __skipped__[{literal(pointer.name)}]",),
        codes=("_CFunction",),
        function=None,
    )


def pointed_function(type_: ir.Type) -> ir.FunctionType | None:
    """Return the function type that `type_` is, or points to directly."""
    inner = bare(type_)
    if isinstance(inner, ir.Pointer):
        inner = bare(inner.target)
    return inner if isinstance(inner, ir.FunctionType) else None


def words_of(typedef: ir.Typedef) -> str:
    declared = f"typedef {spell(typedef.type, typedef.name)}"
    return f"{typedef.doc}\n\n{declared}" if typedef.doc else declared


def anonymous(header: ir.Header, names: dict[str, str]) -> Iterator[FunctionPointer]:
    """Yield function pointers without a typedef, named after what they belong to.

    They are in members, parameters, results, variables and typedefs. `names` are the
    names of the records by key.
    """
    for record in header.records:
        for field in record.fields:
            if field.name is not None:
                name = f"{names[record.key]}_{field.name}"
                yield from inside(field.type, name, record.location)
    for typedef in header.typedefs:
        function = pointed_function(typedef.type)
        if function is None:
            yield from inside(
                typedef.type, f"{typedef.name}_function", typedef.location
            )
        else:
            yield from of_function(function, typedef.name, typedef.location)
    for declared in header.functions:
        yield from of_function(declared.type, declared.name, declared.location)
    for variable in header.variables:
        yield from inside(variable.type, f"{variable.name}_function", variable.location)


def of_function(
    function: ir.FunctionType, name: str, location: Location
) -> Iterator[FunctionPointer]:
    for i, param in enumerate(function.params):
        yield from inside(param.type, f"{name}_{param.name or f'arg{i}'}", location)
    yield from inside(function.returns, f"{name}_result", location)


def inside(type_: ir.Type, name: str, location: Location) -> Iterator[FunctionPointer]:
    """Yield the function pointers inside a declarator."""
    match type_:
        case ir.Pointer(target):
            function = plain(target)
            if isinstance(function, ir.FunctionType):
                yield from of_function(function, name, location)
                yield FunctionPointer(name, spell(type_, name), function, location)
            else:
                yield from inside(target, name, location)
        case ir.Array(element) | ir.Qualified(type=element):
            yield from inside(element, name, location)
        case _:
            pass


def plain(type_: ir.Type) -> ir.Type:
    return plain(type_.type) if isinstance(type_, ir.Qualified) else type_
