"""Questions to the C compiler, and its answers.

The compiled code never runs, so the compiler may be a cross compiler. The answers are
in its diagnostics and its assembly.

An image is a constant object. A mark before it shows its place in the object file. An
image answers what no expression can ask, such as where the bits of a bit-field are.
Assertions are elements of one such object, each 1 or 0. Each question has a line of its
own, so that the compiler's errors name the question.

No question is a `_Static_assert`: a header can define that away, and then every claim
would seem true.
"""

import struct
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import chain, zip_longest

from cobindgen.c.ir import Constant, Floating, Integer
from cobindgen.c.target import Abi
from cobindgen.diagnostics import InputError, fail
from cobindgen.toolchain.assembly import PREFIX, bytes_of, to_assembly
from cobindgen.toolchain.errors import COMPILER_ERROR, reported
from cobindgen.toolchain.options import Options
from cobindgen.toolchain.run import Running, include, run_compiler, started

FACTS = "<cobindgen-facts>"
MARK = b"\x93cobindgen\xc5\x17"
# GCC may report an error in a macro only at its definition. With this flag, GCC
# preprocesses in a run of its own, so that no macros are left when it compiles.
APART = "-no-integrated-cpp"

# GCC may say this of the question after one that is not an expression.
FOLLOWS = "extra brace group at end of initializer"

# Words that the questions may contain. A header can define any of them as a macro.
WORDS = (
    "char const double enum extern float int long short signed sizeof static struct "
    "typedef union unsigned void volatile _Alignof _Bool _Complex _Generic __alignof__ "
    "__attribute__ __int128 __typeof__ __packed__ __used__ "
    "__builtin_choose_expr __builtin_offsetof __builtin_types_compatible_p "
    "cobindgen_offset cobindgen_same cobindgen_value"
).split()
UNHIDDEN = "".join(f"#undef {word}\n" for word in WORDS)
# Names that the headers cannot shadow and that need no #include.
PRELUDE = f"""\
{UNHIDDEN}#pragma pack()
#pragma scalar_storage_order default
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
    """Not a question: undefine the macro `name`, so that it hides no declaration."""

    name: str


Question = Assertion | Image | Hide
# There may be very many questions: they are made again for each unit, not kept.
Questions = Callable[[], Iterable[Question]]
# The questions of a unit, each with the number that its line has.
Numbered = Sequence[tuple[int, Question]]


@dataclass(slots=True)
class Sheet:
    """A unit of questions. It records its objects while its lines are made.

    `assertions` maps the first assertion of each object to all of its numbers; `images`
    are the numbers of the other objects.
    """

    assertions: dict[int, list[int]] = field(default_factory=dict)
    images: set[int] = field(default_factory=set)

    def lines(
        self, unit: Iterable[str], questions: Iterable[tuple[int, Question]]
    ) -> Iterator[str]:
        yield from unit
        yield PRELUDE
        for batch in chain(batches(questions), [LAST]):
            yield from spelled(batch)
            first, question = batch[0]
            match question:
                case Assertion():
                    self.assertions[first] = [number for number, _ in batch]
                case Image():
                    self.images.add(first)
                case Hide():
                    pass


@dataclass(frozen=True, slots=True)
class Answers:
    """The compiler's answers, by the number of the question.

    `false`: the assertions that are false. `rejected`: the compiler's error about a
    question. `images`: the bytes of an image, and what follows them.
    """

    false: frozenset[int]
    rejected: dict[int, str]
    images: dict[int, bytes]

    def image(self, number: int, size: int) -> bytes:
        """Return the first `size` bytes of an image."""
        return self.images.get(number, b"")[:size]


@dataclass(frozen=True, slots=True)
class Compiling:
    """The compiler's run on a unit of questions."""

    sheet: Sheet
    running: Running
    options: Options

    def finish(self) -> tuple[str, bytes | None]:
        """Return the compiler's errors, and the objects' bytes if there is none."""
        done = self.running.finish()
        if done.status:
            return done.errors, None
        numbers = self.sheet.images | self.sheet.assertions.keys()
        data = bytes_of(done.output, numbers, self.options.command, self.options.flags)
        if MARK + COMPLETE.to_bytes(4, "big") not in data:
            compiler = self.options.command[0]
            raise fail(f"{compiler} reports success, but writes no object")
        return done.errors, data


@contextmanager
def compiling(
    headers: Sequence[str],
    options: Options,
    abi: Abi,
    questions: Iterable[tuple[int, Question]],
) -> Iterator[Compiling]:
    """Start the compiler on the unit of the headers and `questions`."""
    sheet = Sheet()
    command = [*options.command, "-x", "c", *options.flags, *QUIET]
    command += [*to_assembly(options, abi), "-o", "-", "-"]
    unit = headers_for(headers, options)
    lines = (f"{line}\n" for line in sheet.lines(unit, questions))
    with started(command, lines) as running:
        yield Compiling(sheet, running, options)


@dataclass(frozen=True, slots=True)
class Asked:
    """Questions that the compiler works on."""

    headers: Sequence[str]
    options: Options
    abi: Abi
    questions: Questions
    first: Compiling

    def answers(self) -> Answers:
        """Wait for the answers.

        The compiler is asked again without the questions that it rejects. Raises
        InputError if the headers do not compile.
        """
        options, sheet = self.options, self.first.sheet
        rejected: dict[int, str] = {}
        errors, data = self.first.finish()
        while data is None:
            known = len(rejected)
            for match in COMPILER_ERROR.finditer(errors):
                if match[1] == FACTS and match[4] != FOLLOWS:
                    rejected.setdefault(int(match[2]) - 1, match[4])
            if len(rejected) == known:
                if APART in options.flags:
                    raise self.rejection(options)
                options = replace(options, flags=(*options.flags, APART))
            numbered = enumerate(self.questions())
            left = ((n, question) for n, question in numbered if n not in rejected)
            with compiling(self.headers, options, self.abi, left) as again:
                errors, data = again.finish()
            sheet = again.sheet
        return answers_in(data, sheet, rejected)

    def rejection(self, options: Options) -> InputError:
        """Return the errors of the headers themselves, without any question."""
        compiler = options.command[0]
        with compiling(self.headers, options, self.abi, ()) as bare:
            errors, _ = bare.finish()
        return reported(errors, compiler) or fail(f"{compiler} rejects the headers")


@contextmanager
def asked(
    headers: Sequence[str], options: Options, abi: Abi, questions: Questions
) -> Iterator[Asked]:
    """Start the compiler on all `questions` at once.

    Raises InputError if there is no compiler.
    """
    with compiling(headers, options, abi, enumerate(questions())) as first:
        yield Asked(headers, options, abi, questions, first)


# No warnings. No link-time optimization, which would leave no plain object. All errors,
# so that every wrong fact is named.
QUIET = ("-w", "-fno-lto", "-g0", "-fmax-errors=0")
# The last object, and its number. It proves that the output is complete.
COMPLETE = 0x0FFFFFFF
LAST: Numbered = ((COMPLETE, Image("unsigned char", "1")),)


def batches(questions: Iterable[tuple[int, Question]]) -> Iterator[Numbered]:
    """Yield the questions of each object: assertions up to a Hide, or one image."""
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
    """Yield the lines of C for a batch."""
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
    """Return the object's type, its name, and the initializer of its mark."""
    mark = "".join(f"\\{byte:03o}" for byte in MARK + number.to_bytes(4, "big"))
    return (
        "const struct __attribute__((__packed__, __used__)) "
        f"{{ unsigned char mark[{len(MARK) + 4}]; {member}; }} "
        f'{PREFIX}{number} = {{ "{mark}"'
    )


def answers_in(data: bytes, sheet: Sheet, rejected: dict[int, str]) -> Answers:
    pieces = data.split(MARK)[1:]
    images = {int.from_bytes(piece[:4], "big"): piece[4:] for piece in pieces}
    false: set[int] = set()
    for first, numbers in sheet.assertions.items():
        bits = images.pop(first, b"")[: len(numbers)]
        answers = zip_longest(numbers, bits, fillvalue=0)
        false.update(number for number, bit in answers if bit != 1)
    return Answers(frozenset(false), rejected, images)


def values(
    headers: Sequence[str],
    options: Options,
    expressions: Sequence[str | Hide],
    abi: Abi,
) -> dict[str, Constant]:
    """Return the value and type of each expression that is an arithmetic constant.

    Values that no Python number can represent are left out.
    """
    types: list[Integer | Floating] = []
    types += (integer for integer in abi.integers.values() if integer.size <= 8)
    types += (abi.floats[name] for name in ("float", "double", "long double"))
    cases = ", ".join(f"{type_.name}: {i + 1}" for i, type_ in enumerate(types))
    questions: list[Question] = []
    places: dict[str, int] = {}
    for expression in expressions:
        if isinstance(expression, Hide):
            questions.append(expression)
            continue
        places[expression] = len(questions)
        questions += images_of(expression, cases)
    with asked(headers, options, abi, lambda: questions) as asking:
        images = asking.answers().images
    found = {}
    for expression, place in places.items():
        parts = [images[n] for n in range(place, place + IMAGES) if n in images]
        if len(parts) == IMAGES:
            constant = constant_in(parts, types, abi)
            if constant is not None:
                found[expression] = constant
    return found


# The number of images that `images_of` returns.
IMAGES = 5


def images_of(expression: str, cases: str) -> list[Image]:
    """Return the images that show the value and type of an expression.

    They are: its type, whether it is negative, its value as an integer, its value as a
    double, and whether that double is equal to it. `cases`: the number of each
    arithmetic type, for `_Generic`. The number 0 is for other types.
    """
    kind = f"_Generic(({expression}), {cases}, default: 0)"
    number = f"__builtin_choose_expr({kind} == 0, 0, ({expression}))"
    return [
        Image("unsigned char", kind),
        Image("unsigned char", f"{number} < 0"),
        Image("unsigned long long", f"(unsigned long long){number}"),
        Image("double", f"(double){number}"),
        Image("unsigned char", f"(double){number} == {number}"),
    ]


def constant_in(
    images: Sequence[bytes], types: Sequence[Integer | Floating], abi: Abi
) -> Constant | None:
    """Return the constant that the images of an expression show.

    None if its type is not arithmetic, or if no Python number can represent it.
    """
    kind, negative, integer, double, same = images
    if kind[0] == 0:
        return None
    type_ = types[kind[0] - 1]
    order = abi.target.byte_order
    if isinstance(type_, Integer):
        value = int.from_bytes(integer[:8], order) - (negative[0] << 64)
        return Constant(value, type_)
    if type_.name == "long double" and not same[0]:
        return None
    (real,) = struct.unpack(">d" if order == "big" else "<d", double[:8])
    return Constant(real, type_)


def rejects(headers: Sequence[str], options: Options) -> bool:
    """Return whether the compiler finds an error in the headers."""
    lines = (f"{line}\n" for line in headers_for(headers, options))
    command = [*options.command, "-x", "c", *options.flags, "-fsyntax-only", "-w", "-"]
    return run_compiler(command, lines).status != 0


def headers_for(headers: Sequence[str], options: Options) -> Iterator[str]:
    """Return the lines that give the compiler the headers."""
    return map(include, headers) if options.text is None else iter([options.text])
