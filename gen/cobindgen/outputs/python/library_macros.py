"""Macros that need the library -> methods and properties of `Library`.

A call is the method of that function, which checks its arguments. Arithmetic around it
is C's, as in other macros.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeGuard

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.c.expressions import is_rest
from cobindgen.outputs.python import stub
from cobindgen.outputs.python.expressions import (
    ATOM,
    Ambiguous,
    Case,
    Part,
    argument_kinds,
    kind_of,
)
from cobindgen.outputs.python.macros import Typed, parts_of
from cobindgen.outputs.python.names import python_names
from cobindgen.outputs.python.plain_arithmetic import Plain
from cobindgen.outputs.python.source import bracketed, docstring, fitted, literal
from cobindgen.outputs.python.support import helpers
from cobindgen.outputs.python.types import Types


class LibraryMacroView(NamedTuple):
    """A method of `Library`, or a property if `is_property` is true.

    The stub has `stub_head` in `Library`, and `outer_head` and `outer_doc` at module
    level.
    """

    name: str
    is_property: bool
    head: tuple[str, ...]
    doc: str
    body: tuple[str, ...]
    stub_head: tuple[str, ...]
    outer_head: tuple[str, ...]
    outer_doc: str
    returns: str


class NotWritten(Exception):
    """The expression cannot be written in Python."""


class Bound(NamedTuple):
    """What the module binds of the library: C name -> name in `Library`."""

    functions: Mapping[str, str]
    variables: Mapping[str, str]
    types: Types


def library_macro_view(
    macro: ir.LibraryMacro, name: str, bound: Bound
) -> LibraryMacroView:
    """Return the view. Raises NotWritten, or NoCtype for a type that ctypes lacks."""
    named = [param for param in macro.params or () if not param.endswith("...")]
    reserved = helpers() | {"_lib", "ctypes", "arguments"}
    params = dict(python_names(named, reserved))
    rest = ["*arguments"] if macro.params and len(named) < len(macro.params) else []
    writer = Writer(params, bound)
    body = tuple(writer.body(macro.expression))
    returns = (
        "Any"
        if macro.type is None
        else stub.read(bound.types, macro.type, returned=True)
    )
    listed = "" if macro.params is None else f"({', '.join(macro.params)})"
    words = macro.doc or f"{macro.name}{listed}: {macro.text}"
    passed = [*params.values(), *rest]
    annotated = [f"{param}: Any" for param in passed]
    slash = ["/"] if params else []
    return LibraryMacroView(
        name=name,
        is_property=macro.params is None,
        head=tuple(bracketed(f"def {name}(", ["_lib", *slash, *passed], "):", 4)),
        doc=docstring(words, 8),
        body=body,
        stub_head=tuple(stub.head(name, ["_lib", *slash, *annotated], returns, 4, "")),
        outer_head=tuple(stub.head(name, annotated, returns, 0, "")),
        outer_doc=docstring(words, 4),
        returns=returns,
    )


class Writer:
    """Writes an expression of calls, objects and numbers."""

    def __init__(self, params: Mapping[str, str], bound: Bound) -> None:
        self.params, self.bound = params, bound

    def body(self, expression: ir.Expression) -> Iterator[str]:
        """Yield the statements of the method."""
        *before, expression = comma_parts(expression)
        if returns_nothing(expression):
            # `(void)f(x)`.
            parts = (*before, expression)
            yield from (self.write(part) for part in parts if has_effect(part))
            return
        # C evaluates these only for their side effects.
        yield from (self.write(part) for part in before if has_effect(part))
        if isinstance(expression, ir.Call):
            opening = f"return _lib.{self.function(expression)}("
            yield from bracketed(opening, self.arguments(expression), ")", 8)
            return
        yield from fitted(f"return {self.write(expression)}", 8)

    def write(self, expression: ir.Expression) -> str:
        match expression:
            case ir.Argument(name) if name in self.params:
                return self.params[name]
            case ir.Argument():
                raise NotWritten("has the arguments of `...` outside a call")
            case ir.Text(value):
                return literal(value)
            case ir.Call():
                arguments = ", ".join(self.arguments(expression))
                return f"_lib.{self.function(expression)}({arguments})"
            case ir.Object(name, type_):
                return self.object(name, type_)
            case ir.Address(name, type_):
                return self.address(name, type_)
            case ir.Cast(type_, operand):
                return self.cast(type_, operand)
            case ir.Constant(value, type_) if isinstance(bare(type_), ir.Pointer):
                return "None" if value == 0 else f"{value}"
            case _:
                return self.number(expression)

    def function(self, call: ir.Call) -> str:
        if call.function not in self.bound.functions:
            raise NotWritten(f"calls {call.function}, which is not bound")
        return self.bound.functions[call.function]

    def arguments(self, call: ir.Call) -> list[str]:
        return [
            "*arguments" if is_rest(argument) else self.write(argument)
            for argument in call.args
        ]

    def object(self, name: str, type_: ir.Type) -> str:
        if name not in self.bound.variables:
            raise NotWritten(f"names {name}, which is not bound")
        code = f"_lib.{self.bound.variables[name]}"
        inner = bare(type_)
        kind = self.bound.types.value(type_)
        simple = isinstance(inner, ir.Integer | ir.Floating) or kind in (
            "c_char_p",
            "c_void_p",
        )
        return f"{code}.value" if simple else code

    def address(self, name: str, type_: ir.Type) -> str:
        if name in self.bound.functions:
            return f"_lib.c.{self.bound.functions[name]}"
        if name not in self.bound.variables:
            raise NotWritten(f"names {name}, which is not bound")
        return f"ctypes.pointer(_lib.{self.bound.variables[name]})"

    def cast(self, type_: ir.Type, operand: ir.Expression) -> str:
        inner = bare(type_)
        if isinstance(inner, ir.Void):
            return self.write(operand)
        if not isinstance(inner, ir.Pointer):
            return self.number(ir.Cast(type_, operand))
        while isinstance(operand, ir.Cast) and isinstance(
            bare(operand.type), ir.Pointer
        ):
            # In casts from pointer to pointer, only the last one matters.
            operand = operand.operand
        if isinstance(operand, ir.Constant) and operand.value == 0:
            return "None"
        if isinstance(operand, ir.Text):
            return self.write(operand)
        kind = self.bound.types.value(type_)
        if kind == "c_void_p" and not isinstance(operand, ir.Constant):
            # `void *` parameters accept every pointer.
            return self.write(operand)
        return f"_cast({self.write(operand)}, {kind})"

    def number(self, expression: ir.Expression) -> str:
        """Return arithmetic that contains calls."""
        try:
            part = Calculation(self).write(expression)
            return f"int({part.code})" if part.boolean else part.code
        except Ambiguous:
            if any(map(has_effect, lazy_parts(expression))):
                called = next(p.function for p in parts_of(expression) if is_call(p))
                raise NotWritten(f"calls {called} only if C needs it") from None
            typed = TypedCalculation(self)
            part = typed.write(expression)
            if typed.lines:
                raise NotWritten("is a long expression") from None
            return f"int({part.code})"


class Calculation(Plain):
    """Plain arithmetic with values of the library whose types are known."""

    def __init__(self, writer: Writer) -> None:
        target = writer.bound.types.header.target
        super().__init__(writer.params, argument_kinds(target))
        self.writer = writer

    def both(self, left: Part, right: Part) -> tuple[Part, Part]:
        """Return the operands. None gets its own line: C may not evaluate a call."""
        return left, right

    def named(self, part: Part) -> Part:
        return part

    def write(self, expression: ir.Expression) -> Part:
        match expression:
            case ir.Call(type=type_) | ir.Object(type=type_):
                kind = kind_of(type_)
                cases = (Case(kind, kind.low, kind.high),)
                # The expression must stay where C evaluates it.
                return Part(self.writer.write(expression), ATOM, cases, divides=True)
            case ir.Address() | ir.Text():
                raise NotWritten("computes with addresses")
            case ir.Argument() if is_rest(expression):
                raise NotWritten("has the arguments of `...` outside a call")
            case ir.Binary(",", left) if has_effect(left):
                raise NotWritten("has a call within an expression")
            case ir.Constant(type=type_) | ir.Cast(type=type_) if isinstance(
                bare(type_), ir.Pointer
            ):
                raise NotWritten("computes with addresses")
            case _:
                return super().write(expression)


class TypedCalculation(Typed):
    """Arithmetic of numbers that carry their types, with values of the library."""

    def __init__(self, writer: Writer) -> None:
        super().__init__({c: f"_C({python})" for c, python in writer.params.items()})
        self.writer = writer

    def write(self, expression: ir.Expression) -> Part:
        match expression:
            case ir.Call(type=type_) | ir.Object(type=type_):
                inner = bare(type_)
                if not isinstance(inner, ir.Integer):
                    raise NotWritten("computes with something that is not an integer")
                code = f'_C({self.writer.write(expression)}, "{inner.name}")'
                return Part(code, ATOM, ())
            case ir.Address() | ir.Text():
                raise NotWritten("computes with addresses")
            case ir.Constant(type=type_) | ir.Cast(type=type_) if not isinstance(
                bare(type_), ir.Integer
            ):
                raise NotWritten("computes with something that is not an integer")
            case _:
                return super().write(expression)


def comma_parts(expression: ir.Expression) -> Iterator[ir.Expression]:
    """Yield what C evaluates one after the other; the last is the value (6.5.17)."""
    if isinstance(expression, ir.Binary) and expression.op == ",":
        yield from comma_parts(expression.left)
        yield from comma_parts(expression.right)
    else:
        yield expression


def returns_nothing(expression: ir.Expression) -> bool:
    return isinstance(expression, ir.Cast) and isinstance(
        bare(expression.type), ir.Void
    )


def has_effect(expression: ir.Expression) -> bool:
    return any(map(is_call, parts_of(expression)))


def is_call(expression: ir.Expression) -> TypeGuard[ir.Call]:
    return isinstance(expression, ir.Call)


def lazy_parts(expression: ir.Expression) -> Iterator[ir.Expression]:
    """Yield the parts that C evaluates only under a condition."""
    for part in parts_of(expression):
        match part:
            case ir.Binary("&&" | "||", _, right):
                yield right
            case ir.Conditional(_, then, otherwise):
                yield from (then, otherwise)
            case _:
                pass
