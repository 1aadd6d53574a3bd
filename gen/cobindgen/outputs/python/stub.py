"""The stub: annotations of members, parameters, results and callbacks.

The stub accepts what the module accepts at run time. If that depends on the value, as
for buffers that C may write to, the stub accepts every type that may be valid.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple, assert_never

from cobindgen.c import ir
from cobindgen.c.constants import bare, without_typedefs
from cobindgen.outputs.python.conversions import argument_code, is_wide, pointed
from cobindgen.outputs.python.functions import (
    are_named,
    is_open,
    parameter_names,
)
from cobindgen.outputs.python.head import import_lines, import_order
from cobindgen.outputs.python.names import python_names
from cobindgen.outputs.python.source import WIDTH, bracketed, docstring, names_in
from cobindgen.outputs.python.support import TEMPLATES
from cobindgen.outputs.python.types import CTYPES, Types, is_const

# The name of a class in class bodies, if they cannot use its own name.
PRIVATE = re.compile(r"\b_c(__\w+)")
ARRAY = re.compile(r"(.*) \* \d+")
# The elements of buffers that are accepted for an array of numbers.
SCALAR = re.compile(r"c_(?!char|wchar|void|bool)\w+")


class StubFunctionView(NamedTuple):
    """A function's `def`, in `Library` or at module level."""

    lines: tuple[str, ...]
    doc: str


class StubCallbackView(NamedTuple):
    """The class of a function pointer. `callable`: what may be passed for one."""

    name: str
    doc: str
    init: tuple[str, ...]
    call: tuple[str, ...]
    alias: tuple[str, ...]


# ---- what is read -------------------------------------------------------------------


def read(types: Types, type_: ir.Type, *, returned: bool = False) -> str:
    """Return the type that reading a member, or a call, gives in Python."""
    inner = bare(type_)
    enum = enum_class(types, type_)
    if enum is not None:
        return f"{enum} | int"
    match inner:
        case ir.Void():
            return "None"
        case ir.Integer(name="char"):
            return "bytes"
        case ir.Integer(name="_Bool"):
            return "bool" if types.native else "int"
        case ir.Integer() if is_wide(type_) and types.value(type_) == "c_wchar":
            return "str"
        case ir.Integer(size=size):
            return "int" if size <= 8 or returned else "Array[c_uint8]"
        case ir.Floating():
            code = types.floating(inner)
            return "Array[c_uint8]" if "*" in code else "float"
        case ir.EnumRef():
            return "int"
        case ir.Array(element=e) if types.value(e) == "c_char":
            return "bytes"
        case ir.Array(element=e) if types.value(e) == "c_wchar":
            return "str"
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


def enum_class(types: Types, type_: ir.Type) -> str | None:
    """Return the class of a type that is an enum of the module, else None."""
    inner = without_typedefs(type_)
    if isinstance(inner, ir.EnumRef) and inner.key in types.class_names:
        return PRIVATE.sub(r"\1", types.class_name(inner.key))
    return None


def member(types: Types, field: ir.Field) -> str:
    """Return the type that reading a member gives."""
    inner = bare(field.type)
    if isinstance(inner, ir.Integer) and inner.name == "_Bool":
        return "bool"
    if field.bit_width is not None and enum_class(types, field.type) is None:
        return "int"
    return read(types, field.type)


def assigned(types: Types, field: ir.Field, got: str) -> str:
    """Return the type that may be assigned to a member that reads as `got`."""
    match bare(field.type):
        case ir.Integer(name="char") if field.bit_width is None:
            return "bytes | int"
        case ir.Integer(name="_Bool"):
            return "bool | int"
        case ir.Pointer():
            code = types.value(field.type)
            if code.startswith("POINTER("):
                target = stub_class(types, pointed(code))
                return f"_Items[{target}]"
            if code in types.callback_names:
                return code
            return got if code != "c_void_p" else "int | c_void_p | None"
        case ir.RecordRef():
            return f"_Values[{got}]"
        case ir.Array() if got.startswith("Array["):
            return f"_Values[{got}]"
        case _:
            return got


def read_pointer(types: Types, code: str) -> str:
    known = {
        "c_char_p": "bytes | None",
        "c_wchar_p": "str | None",
        "c_void_p": "int | None",
    }
    plain = "int" if code.startswith("c_uint") else stub_class(types, code)
    return known.get(code, plain)


def stub_class(types: Types, code: str) -> str:
    """Return the class that `code` evaluates to, as an annotation."""
    array = ARRAY.fullmatch(code)
    if array is not None:
        return f"Array[{stub_class(types, array[1])}]"
    if code.startswith("_array("):
        inner, _, _ = code.removeprefix("_array(").rpartition(", ")
        return f"Array[{stub_class(types, inner)}]"
    if code.startswith("POINTER("):
        return f"_Pointer[{stub_class(types, pointed(code))}]"
    return PRIVATE.sub(r"\1", code)


# ---- what is passed -----------------------------------------------------------------


def passed(types: Types, type_: ir.Type) -> str:
    """Return the type that a call accepts."""
    inner = bare(type_)
    match inner:
        case ir.VaList():
            return "_Memory"
        case ir.Integer(name="char"):
            return "bytes | bytearray | _Integer"
        case ir.Integer(name="_Bool"):
            return "bool | _Integer"
        case ir.Integer() if is_wide(type_) and types.value(type_) == "c_wchar":
            return "str"
        case ir.Integer() | ir.EnumRef():
            enum = enum_class(types, type_)
            return "_Integer" if enum is None else f"{enum} | _Integer"
        case ir.Floating():
            return "_Real"
        case ir.Complex():
            return "complex"
        case ir.Pointer(target):
            return passed_pointer(types, type_, target)
        case _:
            return read(types, type_)


def passed_pointer(types: Types, type_: ir.Type, target: ir.Type) -> str:
    inner, const = bare(target), is_const(target)
    match inner:
        case ir.Void():
            return "_Memory"
        case ir.Integer(name="char") if const:
            return "_Text"
        case ir.Integer(name="char" | "signed char" | "unsigned char"):
            return "_Bytes"
        case _ if const and is_wide(target):
            return "str | Array[c_wchar] | c_wchar_p | None"
        case ir.FunctionType():
            code = PRIVATE.sub(r"\1", types.value(type_))
            return "_Memory" if code == "c_void_p" else f"_{code}"
        case _:
            kind = stub_class(types, pointed(argument_code(type_, types)))
            buffer = " | Buffer" if SCALAR.fullmatch(kind) else ""
            return f"_Ref[{kind}]{buffer}"


# ---- functions and callbacks ---------------------------------------------------------


def function_view(
    types: Types, function: ir.Function, name: str, words: str, *, method: bool
) -> StubFunctionView:
    """Return the view. `method`: it is in `Library`, with `_lib` as first argument."""
    params = parameters(types, function)
    params = ["_lib", *params] if method else params[params[0] == "/" :]
    returns = read(types, function.type.returns, returned=True)
    column = 4 if method else 0
    lines = head(name, params, returns, column, "")
    return StubFunctionView(tuple(lines), docstring(words, column + 4))


def head(
    name: str, params: list[str], returns: str, column: int, body: str = " ..."
) -> Iterator[str]:
    """Yield the `def` of a function. A long union has one type in each line."""
    closing = f") -> {returns}:{body}"
    for line in bracketed(f"def {name}(", params, closing, column):
        if column + len(line) <= WIDTH:
            yield line
        else:
            first, *rest = line.split(" | ")
            yield first
            yield from (f"    | {type_}" for type_ in rest)


def parameters(types: Types, function: ir.Function) -> list[str]:
    type_ = function.type
    names = parameter_names(function)
    params = [
        f"{label}: {passed(types, param.type)}"
        for label, param in zip(names, type_.params, strict=True)
    ]
    open_ = is_open(type_)
    positional = open_ or not are_named(function)
    listed = [*params, "/"] if positional else ["/", *params]
    return [*listed, "*arguments: Any"] if open_ else listed


def callback_view(
    types: Types, name: str, doc: str, function: ir.FunctionType | None
) -> StubCallbackView:
    """Return the view. `doc` is the docstring of the class in the module."""
    if function is None:
        init = head(
            "__init__", ["_self", "function: CFuncPtr | int = ...", "/"], "None", 4
        )
        alias = f"_{name}: TypeAlias = CFuncPtr | None"
        return StubCallbackView(name, doc, tuple(init), (), (alias,))
    taken = [read(types, p.type) for p in function.params]
    result = callback_result(types, function.returns)
    labels = python_names(
        dict.fromkeys(p.name or f"arg{i}" for i, p in enumerate(function.params)),
        frozenset({"self"}),
    )
    named = len(labels) == len(function.params)
    names = list(labels.values()) if named else [f"arg{i}" for i in range(len(taken))]
    params = [
        f"{n}: {passed(types, p.type)}"
        for n, p in zip(names, function.params, strict=True)
    ]
    returns = read(types, function.returns, returned=True)
    slash = ["/"] if params else []
    return StubCallbackView(
        name=name,
        doc=doc,
        init=tuple(
            head(
                "__init__", ["_self", f"function: _{name} | int = ...", "/"], "None", 4
            )
        ),
        call=tuple(head("__call__", ["_self", *params, *slash], returns, 4)),
        alias=tuple(callable_alias(name, taken, result)),
    )


def callable_alias(name: str, taken: list[str], result: str) -> Iterator[str]:
    """Yield the types that may be passed for a function pointer, functions included."""
    types = [f"Callable[[{', '.join(taken)}], {result}]", "CFuncPtr", "None"]
    line = " | ".join(types)
    opening = f"_{name}: TypeAlias = "
    if len(opening) + len(line) <= WIDTH:
        yield f"{opening}{line}"
    elif len(line) + 4 <= WIDTH:
        yield from (f"{opening}(", f"    {line}", ")")
    else:
        yield from (f"{opening}(", "    Callable[")
        lines = [*bracketed("[", taken, "],", 8), f"{result},"]
        yield from (f"        {line}" for line in lines)
        yield from ("    ]", "    | CFuncPtr", "    | None", ")")


def callback_result(types: Types, type_: ir.Type) -> str:
    """Return the types that a Python function may return to C."""
    inner = bare(type_)
    match inner:
        case ir.Void():
            return "object"
        case ir.Pointer():
            return "Any"
        case ir.Integer(name="char"):
            return "bytes | int"
        case ir.Integer(name="_Bool"):
            return "bool | int"
        case _:
            return read(types, type_)


# ---- parts and imports ---------------------------------------------------------------

PARTS = ("field", "record", "allocation", "void_pointer", "arguments")
ORIGINS = {
    "os": ("PathLike",),
    "_ctypes": ("CFuncPtr", "_CArgObject", "_CData", "_Pointer", "_SimpleCData"),
    "collections.abc": ("Callable",),
    "ctypes": ("CDLL", "Array", "Structure", "Union"),
    "enum": ("IntEnum", "IntFlag"),
    "typing": (
        "Any",
        "Final",
        "Generic",
        "SupportsFloat",
        "SupportsIndex",
        "TypeAlias",
        "TypeVar",
        "overload",
    ),
    "typing_extensions": ("Buffer", "Self"),
}


class StubParts(NamedTuple):
    """`imports` are lines; `templates` are included."""

    imports: tuple[str, ...]
    templates: tuple[str, ...]


def stub_view(code: Iterable[str]) -> StubParts:
    """Return what a stub with these pieces of code needs."""
    words = names_in({*code})
    templates: list[str] = []
    # A part needs only parts before it.
    for name in reversed(PARTS):
        template = f"stub_{name}.pyi"
        text = (TEMPLATES / template).read_text(encoding="utf-8")
        if words & set(re.findall(r"^(?:class )?(_\w+)", text, re.M)):
            templates.insert(0, template)
            words |= names_in([text])
    return StubParts(tuple(imports(words)), tuple(templates))


def imports(words: set[str]) -> Iterator[str]:
    standard = sorted(ORIGINS.keys() - {"typing_extensions"})
    if "builtins" in words:
        yield "import builtins"
    found = [imported(module, words) for module in standard]
    yield from (line for lines in found for line in lines)
    # typing_extensions is not in the standard library, but every type checker has it.
    extensions = imported("typing_extensions", words)
    if extensions:
        yield from ("", *extensions)


def imported(module: str, words: set[str]) -> list[str]:
    """Return the import of the names that a stub uses of a module."""
    used = words & set(ORIGINS[module])
    if module == "ctypes":
        # Names of parameters, such as `c_status`, are not imported.
        used |= words & CTYPES - {"POINTER", "cast"}
    return import_lines(module, sorted(used, key=import_order))
