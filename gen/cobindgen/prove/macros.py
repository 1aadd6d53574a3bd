"""Facts about macros: their values and types, and their results for some arguments."""

import struct
from collections.abc import Iterator

from cobindgen.c import ir
from cobindgen.c.constants import NotConstant, bare, fold
from cobindgen.c.spelling import portable, spell
from cobindgen.c.target import Abi
from cobindgen.prove.fact import Fact, Subject, has_type, subject
from cobindgen.toolchain.questions import Image

# The arguments that each function-like macro is tested with.
SAMPLES = (0, 1, 7, 4096)


def constant_facts(macro: ir.Macro, abi: Abi) -> Iterator[Fact]:
    about, value = subject(macro), macro.value
    claim = f"{macro.name} is {value!r}"
    inner = bare(macro.type)
    match value:
        case int() if isinstance(inner, ir.Pointer):
            return
        case int():
            size = 16 if isinstance(inner, ir.Integer) and inner.size > 8 else 8
            yield number_fact(about, claim, value, f"({macro.name})", abi, size)
        case bytes() if isinstance(inner, ir.Pointer):
            # `(const unsigned char *) "text"`: clang does not evaluate a string in a
            # cast.
            yield has_type(about, macro.name, f"({macro.name})", macro.type)
        case bytes():
            size = len(value) + 1
            image = value + b"\0"
            type_ = f"char cobindgen_text[{size}]"
            question = Image(f"struct {{ {type_}; }}", f"{{ {macro.name} }}")
            yield Fact(about, claim, question, image, text)
        case str() if isinstance(inner, ir.Array):
            yield wide_fact(about, claim, value, macro.name, inner, abi)
        case str():
            # The same for a pointer: the compiler evaluates nothing in a cast.
            yield has_type(about, macro.name, f"({macro.name})", macro.type)
        case float() if value == value:
            # An image, not an assertion: a comparison of floating constants is not an
            # integer constant expression (6.6p6).
            packed = struct.pack(">d" if abi.target.big_endian else "<d", value)
            question = Image("double", f"(double)({macro.name})")
            yield Fact(about, claim, question, packed, value=f"({macro.name})")
        case float():
            return
    if isinstance(value, int | float) and not macro.object:
        said = f"{macro.name} is of type {spell(macro.type)}"
        type_ = f"cobindgen_value({macro.name})"
        # An object of its own: the text of a macro may end in `;`, or contain something
        # else that would break the next question.
        alone = Image(
            "unsigned char", f"cobindgen_same({type_}, {portable(macro.type)})"
        )
        yield Fact(about, said, alone, b"\1", lambda found: "no")


def wide_fact(
    about: Subject, claim: str, value: str, name: str, type_: ir.Array, abi: Abi
) -> Fact:
    """Return an image of the string's units."""
    unit = bare(type_.element)
    assert isinstance(unit, ir.Integer)
    encoding = f"utf-{8 * unit.size}-{'be' if abi.target.big_endian else 'le'}"
    image = f"{value}\0".encode(encoding)
    member = f"__typeof__({name}[0]) cobindgen_text[{len(image) // unit.size}]"
    question = Image(f"struct {{ {member}; }}", f"{{ {name} }}")

    def text(found: bytes) -> str:
        return repr(found.decode(encoding, "replace"))

    return Fact(about, claim, question, image, text)


def text(found: bytes) -> str:
    """Return the string at the start of `found`, marked if it is not complete."""
    string, end, _ = found.partition(b"\0")
    return f"{string!r}{'' if end else ' and on'}"


def number_fact(
    about: Subject, claim: str, value: int, expression: str, abi: Abi, size: int = 8
) -> Fact:
    """Return the fact that `expression` is `value`; `size` is in bytes.

    It is proven with an image: clang accepts more constants there than in an assertion.
    """
    bits = value & ((1 << 8 * size) - 1)
    image = bits.to_bytes(size, abi.target.byte_order)
    type_ = f"unsigned {'long long' if size == 8 else '__int128'}"
    return Fact(about, claim, Image(type_, expression), image, value=expression)


def macro_facts(macro: ir.FunctionMacro, abi: Abi) -> Iterator[Fact]:
    """Yield the results of the macro for some constants, if C defines them."""
    for sample in SAMPLES:
        constants = dict.fromkeys(macro.params, sample)
        try:
            number = fold(substitute(macro.expression, constants, abi), abi)
        except NotConstant:
            continue
        if not isinstance(number.value, int):
            continue
        call = f"{macro.name}({', '.join([str(sample)] * len(macro.params))})"
        claim = f"{call} is {number.value}"
        yield number_fact(subject(macro), claim, number.value, f"({call})", abi)


def substitute(
    expression: ir.Expression, values: dict[str, int], abi: Abi
) -> ir.Expression:
    def on(part: ir.Expression) -> ir.Expression:
        match part:
            case ir.Argument(name):
                return ir.Constant(values[name], abi.integers["int"])
            case ir.Constant():
                return part
            case ir.Unary(op, operand):
                return ir.Unary(op, on(operand))
            case ir.Binary(op, left, right):
                return ir.Binary(op, on(left), on(right))
            case ir.Conditional(condition, then, otherwise):
                return ir.Conditional(on(condition), on(then), on(otherwise))
            case ir.Cast(type_, operand):
                return ir.Cast(type_, on(operand))
            case ir.Call() | ir.Object() | ir.Address() | ir.Text():
                raise AssertionError("a macro of numbers needs no library")

    return on(expression)
