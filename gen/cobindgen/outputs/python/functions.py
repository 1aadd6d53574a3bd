"""Functions and variables of the library -> methods of `Library`."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from cobindgen.c import ir
from cobindgen.c.constants import bare, is_function_pointer, without_typedefs
from cobindgen.c.spelling import prototype, spell
from cobindgen.outputs.c.glue import PREFIX, Shim, can_hand_on, is_glued
from cobindgen.outputs.python import support
from cobindgen.outputs.python.conversions import (
    RESERVED,
    Argument,
    argument_code,
    conversion,
    free,
)
from cobindgen.outputs.python.names import python_names
from cobindgen.outputs.python.source import bracketed, docstring, literal
from cobindgen.outputs.python.types import OVERWRITTEN, NoCtype, Types, is_const

# Types that glue passes as pointers if ctypes cannot pass them.
IN_MEMORY = ir.RecordRef | ir.Complex | ir.Vector | ir.Integer | ir.Floating
# The remedy in the reason of a function that glue makes callable.
GLUE = "; --glue makes it callable"
KEPT = """\
A Python function that is passed lives until the call returns. If C keeps it
longer, pass an instance of the parameter's type, and keep that."""


class FunctionView(NamedTuple):
    """A method of `Library`. `decorator` has the types, `head` is the `def`."""

    name: str
    decorator: tuple[str, ...]
    head: tuple[str, ...]
    doc: str
    body: tuple[str, ...]
    words: str
    shim: Shim | None

    @property
    def codes(self) -> tuple[str, ...]:
        return (*self.decorator, *self.body)


class VariableView(NamedTuple):
    """A variable in `Library`, and at module level under the name `outer`."""

    name: str
    outer: str
    lines: tuple[str, ...]
    kind: str
    words: str


def function_view(
    function: ir.Function, name: str, types: Types, *, glue: bool
) -> FunctionView:
    """Return the view of a function. Raises NoCtype if it cannot be called."""
    return Method(function, name, types, glue=glue).view()


class Method:
    """Writes the method of one function.

    `behind` and `returns_behind`: what the glue's shim takes and returns as pointers.
    """

    def __init__(
        self, function: ir.Function, name: str, types: Types, *, glue: bool
    ) -> None:
        self.function, self.name, self.types = function, name, types
        self.names = parameter_names(function)
        self.behind: set[int] = set()
        self.returns_behind = False
        self.glue = glue and can_hand_on(function)
        self.arguments = [self.argument(i) for i in range(len(self.names))]
        self.result = self.result_type()
        self.keep_registers()

    def argument(self, i: int) -> str:
        """Return the ctypes type of a parameter."""
        type_ = self.function.type.params[i].type
        try:
            return argument_code(type_, self.types)
        except NoCtype as error:
            return self.argument_behind(i, error)

    def argument_behind(self, i: int, error: NoCtype) -> str:
        kind = self.in_memory(self.function.type.params[i].type, error)
        self.behind.add(i)
        return f"POINTER({kind})"

    def result_type(self) -> str:
        type_ = self.function.type.returns
        try:
            return self.types.result(type_)
        except NoCtype as error:
            kind = self.in_memory(type_, error)
            self.returns_behind = True
            self.arguments.insert(0, f"POINTER({kind})")
            return "None"

    def keep_registers(self) -> None:
        """Pass a record by address if libffi would write it over another argument."""
        address = ir.Pointer(ir.Void(), self.types.header.target.pointer_size)
        type_, first = self.function.type, int(self.returns_behind)
        returns = ir.Void() if self.returns_behind else type_.returns
        passed = [address] * first + [
            address if i in self.behind else param.type
            for i, param in enumerate(type_.params)
        ]
        while (found := self.types.overwriting(returns, passed)) is not None:
            error = NoCtype(f"{spell(passed[found])} {OVERWRITTEN}")
            self.arguments[found] = self.argument_behind(found - first, error)
            passed[found] = address

    def in_memory(self, type_: ir.Type, error: NoCtype) -> str:
        """Return the type that a shim's pointer points to. Raises the error."""
        inner = bare(type_)
        known = isinstance(inner, IN_MEMORY)
        if isinstance(inner, ir.RecordRef) and inner.size is None:
            known = False
        if self.glue and known:
            return self.types.value(type_)
        raise NoCtype(f"{error}{GLUE if known else ''}") from None

    @property
    def shim(self) -> Shim | None:
        if not self.glue or not (
            self.behind or self.returns_behind or is_glued(self.function)
        ):
            return None
        return Shim(self.function, frozenset(self.behind), self.returns_behind)

    def view(self) -> FunctionView:
        words = self.words()
        return FunctionView(
            name=self.name,
            decorator=tuple(self.decorator()),
            head=tuple(self.head()),
            doc=docstring(words, 8),
            body=tuple(self.body()),
            words=words,
            shim=self.shim,
        )

    def words(self) -> str:
        function = self.function
        parts = [prototype(function).removesuffix(";"), function.doc]
        if any(self.may_be_python(p.type) for p in function.type.params):
            parts.append(KEPT)
        return "\n\n".join(part for part in parts if part)

    def may_be_python(self, type_: ir.Type) -> bool:
        """Return whether a Python function may be passed for a parameter."""
        if not is_function_pointer(type_):
            return False
        return self.types.value(type_) not in {"c_void_p", *self.types.c_functions}

    def decorator(self) -> Iterator[str]:
        type_ = self.function.type
        # `int f(a) char a; {…}` has no prototype, but its parameters are known.
        known = type_.prototyped or self.arguments
        symbol = self.function.symbol or self.function.name
        if self.shim is not None:
            symbol = PREFIX + self.function.name
        items = [self.result, *self.arguments]
        items += [] if known else ["prototype=False"]
        name = self.function.name
        items += [] if name == self.name else [f"name={literal(name)}"]
        items += [] if symbol == name else [f"symbol={literal(symbol)}"]
        items += ["by_address=True"] if self.behind or self.returns_behind else []
        return bracketed("@_function(", items, ")", 4)

    def head(self) -> Iterator[str]:
        names = self.names
        params = ["/", *names] if are_named(self.function) else [*names, "/"]
        if is_open(self.function.type):
            params = [*names, "/", "*arguments"]
        return bracketed(f"def {self.name}(", ["_lib", *params], "):", 4)

    def body(self) -> Iterator[str]:
        function, others = self.function, frozenset(self.names)
        lines: list[str] = []
        for i, (name, param) in enumerate(
            zip(self.names, function.type.params, strict=True)
        ):
            # The ctypes function knows its own name and parameters.
            argument = Argument(name, "", param.type, others, i)
            lines += conversion(argument, self.types)
            if i in self.behind and isinstance(bare(param.type), ir.Complex):
                lines.append(f"{name} = (c_longdouble * 2)({name}.real, {name}.imag)")
        passed = list(self.names)
        if is_open(function.type):
            passed.append("*_c.variadic(arguments)")
        call = f"_lib.c.{self.name}"
        if lines or is_open(function.type):
            yield f"_c = {call}"
            yield from lines
            call = "_c"
        if self.returns_behind:
            yield from self.call_behind(call, passed)
        else:
            yield from self.call(call, passed)

    def call(self, call: str, passed: list[str]) -> Iterator[str]:
        inner = without_typedefs(self.function.type.returns)
        if isinstance(inner, ir.EnumRef) and inner.key in self.types.class_names:
            enum = free(self.types.class_name(inner.key), self.names)
            items = [enum, f"{call}({', '.join(passed)})"]
            yield from bracketed("return _member(", items, ")", 8)
            return
        yield from bracketed(f"return {call}(", passed, ")", 8)

    def call_behind(self, call: str, passed: list[str]) -> Iterator[str]:
        type_ = self.function.type.returns
        kind = self.types.value(type_)
        made = f"({kind})()" if " * " in kind else f"{kind}()"
        yield f"_result = {free(made, self.names)}"
        yield from bracketed(f"{call}(", ["_result", *passed], ")", 8)
        match bare(type_):
            case ir.Complex():
                yield "return complex(*_result)"
            case ir.Integer(signed=signed):
                order = self.types.header.target.byte_order
                yield f'return int.from_bytes(_result, "{order}", signed={signed})'
            case _:
                yield "return _result"


def is_open(type_: ir.FunctionType) -> bool:
    """Return whether it takes arguments that the header does not name."""
    return type_.variadic or not type_.prototyped


def are_named(function: ir.Function) -> bool:
    """Return whether each parameter has a name of its own."""
    names = [param.name for param in function.type.params]
    return all(names) and len(set(names)) == len(names)


def parameter_names(function: ir.Function) -> list[str]:
    params = function.type.params
    if not are_named(function):
        return [f"arg{i}" for i in range(len(params))]
    names = [stripped(param.name) or "_" for param in params]
    if len(set(names)) < len(names):
        names = [f"arg{i}" for i in range(len(params))]
    reserved = support.helpers() | RESERVED | {"_lib", "_c", "_result", "arguments"}
    return list(python_names(names, reserved).values())


def stripped(name: str | None) -> str:
    """Return the name without leading underscores.

    Python would rename `__n` in a class body, and system headers have many such names.
    """
    return re.sub("^__+", "", name or "")


def is_constant(type_: ir.Type) -> bool:
    """Return whether C may not assign to an object of the type (C11 6.3.2.1)."""
    inner = bare(type_)
    if isinstance(inner, ir.Array):
        return is_constant(inner.element)
    return is_const(type_)


def variable_view(
    variable: ir.Variable, name: str, outer: str, types: Types
) -> VariableView:
    kind = types.value(variable.type)
    symbol = literal(variable.symbol or variable.name)
    words = variable.doc or spell(variable.type, variable.name)
    doc = docstring(words, 8) if "\n" in words else literal(words)
    code = [symbol, kind, doc]
    code += ["const=True"] if is_constant(variable.type) else []
    lines = tuple(bracketed(f"{name} = _Variable(", code, ")", 4))
    return VariableView(name, outer, lines, kind, words)
