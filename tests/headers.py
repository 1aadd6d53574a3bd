"""Hypothesis strategies that write C headers: records of all shapes, enums, macros."""

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
    # The least of any target: a width must fit wherever the header is read.
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
            # Members of an anonymous record share the outer one's names.
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
    """A header of `count` records, later ones made of earlier ones."""
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
