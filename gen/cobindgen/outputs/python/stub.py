"""What the stub says: annotations of members, parameters, results and variables."""

import re
from typing import assert_never

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.outputs.python.functions import parameter_names
from cobindgen.outputs.python.source import bracketed
from cobindgen.outputs.python.types import Types

# The name that class bodies have for a class whose own they can't use.
PRIVATE = re.compile(r"\b_c(__\w+)")
ARRAY = re.compile(r"(.*) \* \d+")


def read(types: Types, type_: ir.Type, *, returned: bool = False) -> str:
    """What reading a member, or a call, gives in Python."""
    inner = bare(type_)
    match inner:
        case ir.Void():
            return "None"
        case ir.Integer(name="char"):
            return "bytes"
        case ir.Integer(name="_Bool"):
            return "bool" if types.native else "int"
        case ir.Integer(size=size):
            return "int" if size <= 8 else "Array[c_uint8]"
        case ir.Floating():
            code = types.floating(inner)
            return "Array[c_uint8]" if "*" in code else "float"
        case ir.EnumRef():
            return "int"
        case ir.Array(element=e) if types.value(e) == "c_char":
            return "bytes"
        case ir.Pointer():
            return read_pointer(types, types.value(type_))
        case ir.RecordRef(key):
            return PRIVATE.sub(r"\1", types.class_name(key))
        case ir.Complex() if returned:
            return "complex"
        case ir.Array() | ir.Complex() | ir.Vector() | ir.VaList():
            return stub_class(types, types.value(inner))
        case ir.FunctionType():
            return "Any"
        case ir.TypedefRef() | ir.Qualified():
            raise AssertionError("bare() leaves none")
        case _:
            assert_never(inner)


def member(types: Types, field: ir.Field) -> str:
    inner = bare(field.type)
    if isinstance(inner, ir.Integer) and inner.name == "_Bool":
        return "bool"
    if field.bit_width is not None:
        return "int"
    return read(types, field.type)


def passed(types: Types, type_: ir.Type) -> str:
    """What a call takes."""
    inner = bare(type_)
    if isinstance(inner, ir.VaList):
        return "_Address"
    if not isinstance(inner, ir.Pointer):
        return "complex" if isinstance(inner, ir.Complex) else read(types, type_)
    match types.value(type_):
        case "c_char_p":
            return "_String"
        case "c_void_p":
            return "_Address"
        case code if not code.startswith("POINTER("):
            return "_Callback"
        case code:
            return f"_Ref[{stub_target(types, code)}]"


def signature(types: Types, name: str, function: ir.Function) -> tuple[str, ...]:
    """The stub's `def`."""
    type_ = function.type
    names = parameter_names(function)
    params = [
        f"{label}: {passed(types, param.type)}"
        for label, param in zip(names, type_.params, strict=True)
    ]
    end = ["*args: Any"] if type_.variadic or not type_.prototyped else []
    returns = read(types, type_.returns, returned=True)
    items = ["self", *params, *(["/"] if params else []), *end]
    return tuple(bracketed(f"def {name}(", items, f") -> {returns}:", 4))


def stub_class(types: Types, code: str) -> str:
    """The class that `code` evaluates to, as an annotation."""
    array = ARRAY.fullmatch(code)
    if array is not None:
        return f"Array[{stub_class(types, array[1])}]"
    if code.startswith("_array("):
        inner, _, _ = code.removeprefix("_array(").rpartition(", ")
        return f"Array[{stub_class(types, inner)}]"
    if code.startswith("POINTER("):
        return f"_Pointer[{stub_class(types, code[8:-1])}]"
    if code.removeprefix(types.prefix) in types.callback_names:
        return "CFuncPtr"
    return PRIVATE.sub(r"\1", code)


def stub_target(types: Types, code: str) -> str:
    return stub_class(types, code).removeprefix("_Pointer[").removesuffix("]")


def read_pointer(types: Types, code: str) -> str:
    return {"c_char_p": "bytes | None", "c_void_p": "int | None"}.get(
        code, "int" if code.startswith("c_uint") else stub_class(types, code)
    )
