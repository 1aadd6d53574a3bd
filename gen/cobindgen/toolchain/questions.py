"""Questions to the C compiler. It compiles and never runs, so that it may be a
cross compiler; what it says is read from its diagnostics and its object file.

An image is a constant object. The mark before it tells its place in the object file.
So the compiler also answers what no expression can ask: where a bit-field's bits are.
Assertions are the elements of one such object, 1 or 0 each. Each question has a line of
its own, by which the compiler's errors name it.

No question is a `_Static_assert`: a header can define that away, and all would hold.
"""

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from cobindgen.c.ir import Constant, Floating, Integer
from cobindgen.c.target import Abi
from cobindgen.diagnostics import fail
from cobindgen.toolchain.errors import COMPILER_ERROR, reported
from cobindgen.toolchain.options import Options
from cobindgen.toolchain.run import include, run_compiler

FACTS = "<cobindgen-facts>"
MARK = b"\x93cobindgen\xc5\x17"
# GCC may tell of an error in a macro where it is defined only. Preprocessed in a run of
# its own, there are no macros.
APART = "-no-integrated-cpp"

# Names that the headers' own can't shadow; no header need be included for them.
PRELUDE = """\
#define cobindgen_offset(type, member) __builtin_offsetof(type, member)
#define cobindgen_same(a, b) __builtin_types_compatible_p(a, b)
#define cobindgen_value(expression) __typeof__(expression)
"""


@dataclass(frozen=True, slots=True)
class Assertion:
    """An integer constant expression that must not be zero."""

    expression: str


@dataclass(frozen=True, slots=True)
class Image:
    """The bytes of a constant object of `type` initialized by `initializer`."""

    type: str
    initializer: str


@dataclass(frozen=True, slots=True)
class Hide:
    """No question: from here on the macro `name` hides nothing of that name."""

    name: str


Question = Assertion | Image | Hide
# In a unit, each with the number that its line has.
Numbered = Sequence[tuple[int, Question]]


@dataclass(frozen=True, slots=True)
class Answers:
    """`false` are the assertions that don't hold; `rejected` maps a question to the
    compiler's error about it; `images` maps one to its bytes and what follows."""

    false: frozenset[int]
    rejected: dict[int, str]
    images: dict[int, bytes]


def ask(
    headers: Sequence[str], options: Options, questions: Sequence[Question]
) -> Answers:
    """Compile all `questions` at once; again without those that the compiler rejects.

    Raises InputError if there is no compiler, or the headers don't compile.
    """
    rejected: dict[int, str] = {}
    while True:
        left = [(n, q) for n, q in enumerate(questions) if n not in rejected]
        status, errors, data = compile_object(headers, options, left)
        if status == 0:
            return answers_in(data, left, rejected)
        known = len(rejected)
        for match in COMPILER_ERROR.finditer(errors):
            if match[1] == FACTS:
                rejected.setdefault(int(match[2]) - 1, match[4])
        if len(rejected) > known:
            continue
        if APART not in options.flags:
            options = replace(options, flags=(*options.flags, APART))
            continue
        compiler = options.command[0]
        if left:
            # Without our questions only the headers' own errors are left.
            _, errors, _ = compile_object(headers, options, ())
        raise reported(errors, compiler) or fail(f"{compiler} rejects the headers")


def compile_object(
    headers: Sequence[str], options: Options, questions: Numbered
) -> tuple[int, str, bytes]:
    """Exit status, diagnostics and object file of the unit with `questions`."""
    lines = [include(header) for header in headers]
    lines.append(PRELUDE)
    for batch in batches(questions):
        lines += spelled(batch)
    with TemporaryDirectory(prefix="cobindgen-") as directory:
        output = Path(directory) / "facts.o"
        command = [*options.command, "-x", "c", *options.flags, *QUIET]
        unit = "\n".join(lines) + "\n"
        done = run_compiler([*command, "-c", "-o", str(output), "-"], unit)
        if done.status == 0 and not output.is_file():
            raise fail(f"{options.command[0]} reports success, but writes no object")
        data = output.read_bytes() if done.status == 0 else b""
    return done.status, done.errors, data


# No warning is an answer; link-time optimization would leave no plain object; every
# wrong fact is to be named, not the first few.
QUIET = ("-w", "-fno-lto", "-O0", "-g0", "-fmax-errors=0")


def batches(questions: Numbered) -> Iterator[Numbered]:
    """The questions of one object: all assertions between two Hide, or one image."""
    assertions: list[tuple[int, Question]] = []
    for numbered in questions:
        match numbered[1]:
            case Assertion():
                assertions.append(numbered)
            case Image():
                yield [numbered]
            case Hide():
                if assertions:
                    yield assertions
                    assertions = []
                yield [numbered]
    if assertions:
        yield assertions


def spelled(batch: Numbered) -> Iterator[str]:
    """The lines of C for a batch."""
    first, question = batch[0]
    match question:
        case Hide(name):
            yield f"#undef {name}"
        case Image(type_, initializer):
            yield line_of(first)
            yield f"{object_begin(first, f'{type_} it')}, {initializer} }};"
        case Assertion():
            yield f"{object_begin(first, f'unsigned char it[{len(batch)}]')}, {{"
            for number, assertion in batch:
                assert isinstance(assertion, Assertion)
                yield line_of(number)
                yield f"!!({assertion.expression}),"
            yield "} };"


def line_of(number: int) -> str:
    return f'#line {number + 1} "{FACTS}"'


def object_begin(number: int, member: str) -> str:
    """The object's type, its name, and the initializer of its mark."""
    mark = "".join(f"\\{byte:03o}" for byte in MARK + number.to_bytes(4, "big"))
    return (
        "const struct __attribute__((packed)) "
        f"{{ unsigned char mark[{len(MARK) + 4}]; {member}; }} "
        f'cobindgen_{number} = {{ "{mark}"'
    )


def answers_in(data: bytes, questions: Numbered, rejected: dict[int, str]) -> Answers:
    pieces = data.split(MARK)[1:]
    images = {int.from_bytes(piece[:4], "big"): piece[4:] for piece in pieces}
    false: set[int] = set()
    for batch in batches(questions):
        if isinstance(batch[0][1], Assertion):
            bits = images.pop(batch[0][0], b"")
            held = {n for (n, _), bit in zip(batch, bits, strict=False) if bit == 1}
            false |= {number for number, _ in batch} - held
    return Answers(frozenset(false), rejected, images)


def values(
    headers: Sequence[str],
    options: Options,
    expressions: Sequence[str | Hide],
    abi: Abi,
) -> dict[str, Constant]:
    """Value and type of those of `expressions` that are arithmetic constants.

    Each is four images: which type, whether negative, as an integer, as a float.
    """
    types: list[Integer | Floating] = []
    types += (integer for integer in abi.integers.values() if integer.size <= 8)
    types += [abi.floats["float"], abi.floats["double"]]
    cases = ", ".join(f"{type_.name}: {i + 1}" for i, type_ in enumerate(types))
    questions: list[Question] = []
    places: dict[str, int] = {}
    for expression in expressions:
        if isinstance(expression, Hide):
            questions.append(expression)
            continue
        places[expression] = len(questions)
        kind = f"_Generic(({expression}), {cases}, default: 0)"
        integer = f"__builtin_choose_expr({kind} == 0, 0, ({expression}))"
        questions += [
            Image("unsigned char", kind),
            Image("unsigned char", f"{integer} < 0"),
            Image("unsigned long long", f"(unsigned long long){integer}"),
            Image("double", f"(double){integer}"),
        ]
    images = ask(headers, options, questions).images
    order: Literal["big", "little"] = "big" if abi.target.big_endian else "little"
    found = {}
    for expression, place in places.items():
        parts = [images.get(place + k) for k in range(4)]
        if any(part is None for part in parts):
            continue
        code, negative, whole, floating = (part or b"" for part in parts)
        if code[0] == 0:
            continue
        type_ = types[code[0] - 1]
        if isinstance(type_, Floating):
            (value,) = struct.unpack(">d" if order == "big" else "<d", floating[:8])
        else:
            value = int.from_bytes(whole[:8], order) - (negative[0] << 64)
        found[expression] = Constant(value, type_)
    return found


def rejects(headers: Sequence[str], options: Options) -> bool:
    """Does the compiler find an error in the headers?"""
    text = "".join(f"{include(header)}\n" for header in headers)
    command = [*options.command, "-x", "c", *options.flags, "-fsyntax-only", "-w", "-"]
    return run_compiler(command, text).status != 0
