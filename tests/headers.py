"""Hypothesis strategies that write C headers: records, enums, macros, prototypes."""

from dataclasses import dataclass

from hypothesis import strategies as st

INTEGERS = (
    "char",
    "signed char",
    "unsigned char",
    "short",
    "unsigned short",
    "int",
    "unsigned",
    "long",
    "unsigned long",
    "long long",
    "unsigned long long",
    "_Bool",
)
BITS = {
    "char": 8,
    "signed char": 8,
    "unsigned char": 8,
    "short": 16,
    "unsigned short": 16,
    "int": 32,
    "unsigned": 32,
    # The smallest width on any target, in bits, so that the header is valid on all
    # targets.
    "long": 32,
    "unsigned long": 32,
    "long long": 64,
    "unsigned long long": 64,
    "_Bool": 1,
}
SCALARS = (*INTEGERS, "float", "double", "void *", "char *", "int (*{name})(int)")


@dataclass(frozen=True)
class Record:
    """The text of a record's definition, and the names of its members."""

    tag: str
    kind: str
    text: str


@st.composite
def members(draw: st.DrawFn, earlier: tuple[Record, ...], depth: int = 0) -> str:
    lines = []
    prefix = "abcd"[depth] + "_"
    for i in range(draw(st.integers(1, 6))):
        lines.append(draw(member(f"{prefix}{i}", earlier, depth)))
    return " ".join(lines)


@st.composite
def member(draw: st.DrawFn, name: str, earlier: tuple[Record, ...], depth: int) -> str:
    kinds = ["scalar", "scalar", "bits", "bits", "array", "padding"]
    if earlier:
        kinds += ["record", "records"]
    if depth < 2:
        kinds += ["anonymous", "nested"]
    match draw(st.sampled_from(kinds)):
        case "scalar":
            type_ = draw(st.sampled_from(SCALARS))
            attribute = draw(field_attribute())
            if "{name}" in type_:
                return f"{type_.format(name=name)}{attribute};"
            return f"{type_} {name}{attribute};"
        case "bits":
            type_ = draw(st.sampled_from(INTEGERS))
            width = draw(st.integers(1, BITS[type_]))
            attribute = draw(st.sampled_from(("", "", "", PACKED)))
            return f"{type_} {name} : {width}{attribute};"
        case "padding":
            type_ = draw(st.sampled_from(INTEGERS[:-1]))
            return f"{type_} : {draw(st.sampled_from((0, 0, 1, 3, 7)))};"
        case "array":
            type_ = draw(st.sampled_from(INTEGERS))
            bounds = "".join(
                f"[{n}]"
                for n in draw(st.lists(st.integers(0, 4), min_size=1, max_size=2))
            )
            return f"{type_} {name}{bounds}{draw(field_attribute())};"
        case "record":
            record = draw(st.sampled_from(earlier))
            return f"{record.kind} {record.tag} {name}{draw(field_attribute())};"
        case "records":
            record = draw(st.sampled_from(earlier))
            return f"{record.kind} {record.tag} {name}[{draw(st.integers(1, 3))}];"
        case shape:
            kind = draw(st.sampled_from(("struct", "union")))
            inner = draw(members(earlier, depth + 1))
            # Members of an anonymous record share the names of the outer record.
            inner = inner.replace("b_", f"b{name}_").replace("c_", f"c{name}_")
            attribute = draw(record_attribute())
            declarator = f" {name}" if shape == "nested" else ""
            return f"{kind} {{ {inner} }}{attribute}{declarator};"


PACKED = " __attribute__((packed))"


def field_attribute() -> st.SearchStrategy[str]:
    aligned = [f" __attribute__((aligned({n})))" for n in (1, 2, 4, 8, 16)]
    return st.sampled_from(("", "", "", "", "", PACKED, *aligned))


def record_attribute() -> st.SearchStrategy[str]:
    return st.sampled_from(
        (
            "",
            "",
            "",
            PACKED,
            " __attribute__((packed, aligned(2)))",
            " __attribute__((aligned(4)))",
            " __attribute__((aligned(32)))",
            " __attribute__((aligned))",
        )
    )


@st.composite
def records(draw: st.DrawFn, count: int = 5) -> str:
    """Return a header of `count` records. Later ones contain earlier ones."""
    made: tuple[Record, ...] = ()
    lines = []
    for i in range(count):
        kind = draw(st.sampled_from(("struct", "struct", "struct", "union")))
        body = draw(members(made))
        attribute = draw(record_attribute())
        text = f"{kind} r{i} {{ {body} }}{attribute};"
        pack = draw(st.sampled_from((0, 0, 0, 1, 2, 4, 8)))
        if pack:
            text = f"#pragma pack(push, {pack})\n{text}\n#pragma pack(pop)"
        lines.append(text)
        made = (*made, Record(f"r{i}", kind, text))
    return "\n".join(lines) + "\n"


# ---- expressions ----------------------------------------------------------------

NUMBERS = st.one_of(
    st.integers(0, 9).map(str),
    st.sampled_from(
        "0 1u 2l 3ul 4LL 5ULL 0755 0x7f 0xFFFFFFFF 0x80000000 0b101 2147483647 "
        "2147483648 4294967295u 0x7FFFFFFFFFFFFFFF 0xFFFFFFFFFFFFFFFF 'Z' '\\n' "
        "'\\377' '\\x41' L'x' u'\\xe9' sizeof(int) sizeof(long[3]) _Alignof(double) "
        "FIVE MINUS sizeof(struct~pair) __builtin_offsetof(struct~pair,second)".split(
            " "
        )
    ).map(lambda text: text.replace("~", " ")),
)
REALS = st.sampled_from(
    "0.5 1.5f 0.1 0.1f 3e8 1e-3f 0x1.8p1 2. .25 16777217.0f".split()
)
CASTS = ("char", "signed char", "unsigned char", "short", "unsigned short", "int")
CASTS += ("unsigned", "long", "unsigned long", "long long", "_Bool", "word")
PREAMBLE = """\
enum { FIVE = 5, MINUS = -1 };
typedef unsigned short word;
struct pair { char first; long second; };
"""


def expressions(params: tuple[str, ...] = (), depth: int = 2) -> st.SearchStrategy[str]:
    """Return integer expressions that C defines.

    There is no division by zero (a condition guards the divisor), no shift out of
    range, and no conversion of a float to an integer.
    """
    leaves = NUMBERS
    if params:
        leaves = st.one_of(NUMBERS, st.sampled_from([f"({p})" for p in params]))
    if not depth:
        return leaves
    inner = expressions(params, depth - 1)
    guarded = "((unsigned)({0}) ? ({1}) / (unsigned)({0}) : ({2}))"
    lazy = "((unsigned)({0}) && (({1}) % (unsigned)({0})) + 1)"
    forms = [
        leaves,
        st.tuples(
            inner, st.sampled_from("+ - * & | ^ < > <= >= == != && ||".split()), inner
        ).map(lambda t: f"({t[0]} {t[1]} {t[2]})"),
        st.tuples(st.sampled_from("- + ~ !".split()), inner).map(
            lambda t: f"({t[0]} {t[1]})"
        ),
        st.tuples(
            inner,
            st.sampled_from(("/", "%")),
            st.integers(2, 300),
            st.sampled_from(("", "u", "l", "ull")),
        ).map(lambda t: f"({t[0]} {t[1]} {t[2]}{t[3]})"),
        st.tuples(inner, st.sampled_from(("<<", ">>")), st.integers(0, 31)).map(
            lambda t: f"({t[0]} {t[1]} {t[2]})"
        ),
        st.tuples(st.sampled_from(CASTS), inner).map(lambda t: f"(({t[0]}){t[1]})"),
        st.tuples(inner, inner, inner).map(lambda t: f"({t[0]} ? {t[1]} : {t[2]})"),
        st.tuples(
            reals(params, depth - 1), st.sampled_from("< > == !=".split()), inner
        ).map(lambda t: f"({t[0]} {t[1]} {t[2]})"),
    ]
    if params:
        # In clang, an expression with a zero divisor is not a constant.
        forms += [
            st.tuples(inner, inner, inner).map(lambda t: guarded.format(*t)),
            st.tuples(inner, inner).map(lambda t: lazy.format(*t)),
        ]
    return st.one_of(forms)


def reals(params: tuple[str, ...] = (), depth: int = 2) -> st.SearchStrategy[str]:
    """Return floating expressions."""
    if depth <= 0:
        return REALS
    inner, whole = reals(params, depth - 1), expressions(params, depth - 1)
    return st.one_of(
        REALS,
        st.tuples(inner, st.sampled_from("+-*/"), st.one_of(inner, whole)).map(
            lambda t: f"({t[0]} {t[1]} {t[2]})"
        ),
        st.tuples(st.sampled_from(("float", "double")), whole).map(
            lambda t: f"(({t[0]}){t[1]})"
        ),
        inner.map(lambda text: f"(-{text})"),
        st.tuples(whole, inner, whole).map(lambda t: f"({t[0]} ? {t[1]} : {t[2]})"),
    )


@st.composite
def macros(draw: st.DrawFn, count: int = 12) -> str:
    """Return a header of macros and an enum of them.

    Later macros contain earlier ones.
    """
    lines = [PREAMBLE]
    for i in range(count):
        body = draw(st.one_of(expressions(), expressions(), reals()))
        if i and draw(st.booleans()):
            body = f"(M{draw(st.integers(0, i - 1))} + {body})"
        lines.append(f"#define M{i} {body}")
    values = draw(st.lists(expressions(), min_size=1, max_size=6))
    items = ", ".join(f"E{i} = (int)({text})" for i, text in enumerate(values))
    return "\n".join([*lines, f"enum random {{ {items}, LAST = 3 }};", ""])


@st.composite
def calls(draw: st.DrawFn, count: int = 8) -> tuple[str, list[tuple[str, list[int]]]]:
    """Return a header of function-like macros, and calls of them."""
    lines, made = [PREAMBLE], []
    numbers = st.one_of(
        st.integers(-5, 5),
        st.integers(-(2**31) + 1, 2**31 - 1),
        st.integers(-(2**62), 2**62),
    )
    for i in range(count):
        params = ("a", "b", "c")[: draw(st.integers(0, 3))]
        body = draw(st.one_of(expressions(params), expressions(params), reals(params)))
        lines.append(f"#define F{i}({', '.join(params)}) {body}")
        for _ in range(3):
            made.append((f"F{i}", [draw(numbers) for _ in params]))
    return "\n".join([*lines, ""]), made


# ---- prototypes -----------------------------------------------------------------

BASES = ("void *", "char *", "const char *", "int *", "const void *", "double *")
BASES += ("struct pair *", "struct pair", "word", "enum color", "struct unknown *")


@st.composite
def declarator(draw: st.DrawFn, name: str, depth: int = 2) -> str:
    """Return a parameter or result of a random type."""
    base = draw(st.sampled_from((*INTEGERS, "float", "double", "long double", *BASES)))
    quals = draw(st.sampled_from(("", "", "const ", "volatile ")))
    match draw(st.integers(0, 5 if depth else 2)):
        case 3:
            return f"{quals}{base} *{draw(st.sampled_from(('', 'const ')))}{name}"
        case 4:
            params = [draw(declarator("", depth - 1)) for _ in range(2)]
            result = draw(st.sampled_from(("void", *INTEGERS)))
            return f"{result} (*{name})({', '.join(params)})"
        case 5:
            return f"{quals}{base} (*{name})[{draw(st.integers(1, 4))}]"
        case _:
            return f"{quals}{base} {name}"


@st.composite
def prototypes(draw: st.DrawFn, count: int = 10) -> str:
    """Return a header of function declarations."""
    lines = [PREAMBLE, "enum color { RED, GREEN };"]
    for i in range(count):
        params = [draw(declarator(f"p{k}")) for k in range(draw(st.integers(0, 5)))]
        arrays = draw(st.sampled_from(("", "", "int a[3]", "char *v[]", "int f(int)")))
        listed = ", ".join([*params, *filter(None, [arrays])]) or "void"
        dots = draw(st.sampled_from(("", "", ", ..."))) if listed != "void" else ""
        call = f"f{i}({listed}{dots})"
        result = draw(declarator(call))
        lines.append(f"{result};")
        lines.append(f"typedef {draw(declarator(f't{i}'))};")
        lines.append(f"extern {draw(declarator(f'v{i}'))};")
    return "\n".join([*lines, ""])
