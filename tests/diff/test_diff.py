"""Each kind of change and its severity. The models are made from the IR."""

import json
from dataclasses import replace

import pytest

from cobindgen.c import ir
from cobindgen.compare.changes import Json, breaks, without
from cobindgen.compare.diff import diff
from cobindgen.compare.text import dump, summary, text
from cobindgen.diagnostics import Location
from cobindgen.outputs.model import view

INT = ir.Integer("int", 4, 4, True)
UNSIGNED = ir.Integer("unsigned int", 4, 4, False)
CHAR = ir.Integer("char", 1, 1, True)
LONG = ir.Integer("long", 8, 8, True)
FLOAT = ir.Floating("float", 4, 4)
TARGET = ir.Target(8, 8, False, "x86_64-linux-gnu")
AT = Location("a.h", 1)


def pointer(target: ir.Type, *quals: str) -> ir.Pointer:
    return ir.Pointer(ir.Qualified(target, quals) if quals else target, 8)


def enum(*constants: tuple[str, int], name: str | None = "E") -> ir.Enum:
    members = tuple(ir.Enumerator(*constant) for constant in constants)
    key = f"enum {name or 'a.h:1'}"
    return ir.Enum(key, name, True, AT, members, INT, False)


def record(*fields: ir.Field, size: int | None = 16, name: str = "S") -> ir.Record:
    return ir.Record(f"struct {name}", name, True, "struct", AT, size, 8, fields=fields)


def function(
    returns: ir.Type = INT, *params: tuple[str, ir.Type], name: str = "f"
) -> ir.Function:
    parameters = tuple(ir.Parameter(*param) for param in params)
    return ir.Function(name, AT, ir.FunctionType(returns, parameters))


def macro(value: int | bytes, ctype: ir.Type = INT, name: str = "M") -> ir.Macro:
    return ir.Macro(name, AT, value, ctype)


Item = (
    ir.Enum
    | ir.Macro
    | ir.FunctionMacro
    | ir.Record
    | ir.Typedef
    | ir.Function
    | ir.Variable
    | ir.Skipped
)


def model(*items: Item) -> Json:
    def of(*kinds: type) -> tuple[Item, ...]:
        return tuple(item for item in items if isinstance(item, kinds))

    header = ir.Header(
        ("a.h",),
        TARGET,
        of(ir.Enum),  # type: ignore[arg-type]
        of(ir.Macro, ir.FunctionMacro),  # type: ignore[arg-type]
        of(ir.Record),  # type: ignore[arg-type]
        of(ir.Typedef),  # type: ignore[arg-type]
        of(ir.Function),  # type: ignore[arg-type]
        of(ir.Variable),  # type: ignore[arg-type]
        of(ir.Skipped),  # type: ignore[arg-type]
    )
    # The model as it is after it was written to a file and read.
    return json.loads(json.dumps(view(header)))  # type: ignore[no-any-return]


def changes(old: Json, new: Json) -> list[str]:
    return [f"{c.severity} {c.kind} {c.name}: {c.message}" for c in diff(old, new)]


FLAG = ir.Field("flag", INT, 0, 4, 3, 2)
COUNT = ir.Field("count", INT, 4, 4)
NEXT = ir.Field("next", pointer(CHAR), 8, 8)
UNION = ir.RecordRef("union a.h:2", 8, 8)
INNER = ir.Record(
    "union a.h:2",
    None,
    False,
    "union",
    AT,
    8,
    8,
    fields=(ir.Field("l", LONG, 0, 8), ir.Field("i", INT, 4, 4)),
    parent="struct S",
)
SAME = function()
T_INT = ir.Typedef("T", AT, INT)

CASES: dict[str, tuple[list[Item], list[Item], list[str]]] = {
    "nothing": ([SAME], [SAME], []),
    "enumerator added": (
        [enum(("A", 0))],
        [enum(("A", 0), ("B", 1))],
        ["addition enumerator B: added"],
    ),
    "enumerator removed": (
        [enum(("A", 0), ("B", 1))],
        [enum(("A", 0))],
        ["api enumerator B: removed"],
    ),
    "enumerator renumbered": (
        [enum(("A", 0), ("MAX", 1))],
        [enum(("A", 0), ("B", 1), ("MAX", 2))],
        ["abi enumerator MAX: 1 -> 2", "addition enumerator B: added"],
    ),
    "enumerator renamed": (
        [enum(("A", 7))],
        [enum(("B", 7))],
        [
            "api enumerator A: removed; B is new and has its value",
            "addition enumerator B: added",
        ],
    ),
    "enumerator of a named enum now": (
        [enum(("A", 0), name=None)],
        [enum(("A", 0))],
        ["addition enum E: added"],
    ),
    "enum's size": (
        [enum(("A", 0))],
        [replace(enum(("A", 0)), integer=LONG)],
        ["abi enum E: size 4 -> 8 bytes"],
    ),
    "enum's sign": (
        [enum(("A", 0))],
        [replace(enum(("A", 0)), integer=UNSIGNED)],
        ["api enum E: is unsigned now"],
    ),
    "enum and its typedef removed": (
        [enum(), ir.Typedef("E", AT, ir.EnumRef("enum E", INT))],
        [],
        ["api enum E: removed"],
    ),
    "macro's value": ([macro(1)], [macro(512)], ["abi macro M: 1 -> 512 (0x200)"]),
    "macro's text": ([macro(b"a")], [macro(b"b")], ['abi macro M: "a" -> "b"']),
    "macro's type": ([macro(1)], [macro(1, LONG)], ["api macro M: type int -> long"]),
    "macro removed": ([macro(1)], [], ["api macro M: removed"]),
    "macro to enumerator": (
        [macro(1, name="A")],
        [enum(("A", 1))],
        ["addition enum E: added", "none enumerator A: was a macro, is an enumerator"],
    ),
    "function-like macro's parameter renamed": (
        [ir.FunctionMacro("M", AT, ("x",), "((x) + 1)", ir.Argument("x"))],
        [ir.FunctionMacro("M", AT, ("y",), "((y)+1)", ir.Argument("y"))],
        [],
    ),
    "function-like macro's expression": (
        [ir.FunctionMacro("M", AT, ("x",), "(x)", ir.Argument("x"))],
        [ir.FunctionMacro("M", AT, ("x",), "-(x)", ir.Argument("x"))],
        ["api macro M: (x) -> -(x)"],
    ),
    "function-like macro's arguments": (
        [ir.FunctionMacro("M", AT, ("x",), "(x)", ir.Argument("x"))],
        [ir.FunctionMacro("M", AT, ("x", "y"), "(x)", ir.Argument("x"))],
        ["api macro M: takes 1 -> 2 arguments"],
    ),
    "record's size": (
        [record(COUNT)],
        [record(COUNT, size=24)],
        ["abi struct S: size 16 -> 24 bytes"],
    ),
    "record's kind": (
        [record(COUNT)],
        [replace(record(COUNT), kind="union")],
        ["abi union S: was a struct, is a union"],
    ),
    "record opaque": (
        [record(COUNT)],
        [record(size=None)],
        ["api struct S: is opaque now"],
    ),
    "record defined": (
        [record(size=None)],
        [record(COUNT)],
        ["addition struct S: is no longer opaque"],
    ),
    "field moved": (
        [record(COUNT)],
        [record(replace(COUNT, offset=8))],
        ["abi field S.count: offset 4 -> 8"],
    ),
    "bit-field moved and widened": (
        [record(FLAG)],
        [record(replace(FLAG, bit_offset=4, bit_width=1))],
        ["abi field S.flag: offset 0, bit 3-4 -> 0, bit 4"],
    ),
    "field added": (
        [record(COUNT)],
        [record(COUNT, NEXT)],
        ["addition field S.next: added at offset 8: char *"],
    ),
    "field removed": (
        [record(COUNT, NEXT)],
        [record(COUNT)],
        ["abi field S.next: removed from offset 8"],
    ),
    "field renamed": (
        [record(COUNT)],
        [record(replace(COUNT, name="number"))],
        ["api field S.count: renamed to number"],
    ),
    "field retyped, wider": (
        [record(COUNT)],
        [record(replace(COUNT, type=LONG, size=8))],
        ["abi field S.count: int -> long, 4 -> 8 bytes"],
    ),
    "field retyped, as wide": (
        [record(COUNT)],
        [record(replace(COUNT, type=FLOAT))],
        ["abi field S.count: int -> float"],
    ),
    "field respelled": (
        [record(COUNT)],
        [record(replace(COUNT, type=ir.TypedefRef("T", INT)))],
        ["none field S.count: int -> T"],
    ),
    "typedef of the same name is wider": (
        [record(replace(COUNT, type=ir.TypedefRef("T", INT)))],
        [record(replace(COUNT, type=ir.TypedefRef("T", LONG)))],
        ["abi field S.count: T is another type now, 4 -> 8 bytes"],
    ),
    "member of an anonymous union moved": (
        [record(COUNT, ir.Field(None, UNION, 8, 8)), INNER],
        [record(COUNT, ir.Field(None, UNION, 16, 8)), INNER],
        ["abi field S.l: offset 8 -> 16", "abi field S.i: offset 12 -> 20"],
    ),
    "typedef's type": (
        [T_INT],
        [ir.Typedef("T", AT, UNSIGNED)],
        ["api typedef T: int -> unsigned int"],
    ),
    "typedef of a struct that grew": (
        [record(COUNT), ir.Typedef("T", AT, ir.RecordRef("struct S", 16, 8))],
        [record(COUNT, size=24), ir.Typedef("T", AT, ir.RecordRef("struct S", 24, 8))],
        ["abi struct S: size 16 -> 24 bytes"],
    ),
    "typedef of a struct is defined": (
        [ir.Typedef("T", AT, ir.RecordRef("struct S", None, None))],
        [ir.Typedef("T", AT, ir.RecordRef("struct S", 8, 8))],
        [],
    ),
    "function added": ([], [SAME], ["addition function f: added"]),
    "function removed": ([SAME], [], ["abi function f: removed"]),
    "static function removed": (
        [replace(SAME, inline=True)],
        [],
        ["api function f: removed"],
    ),
    "function static": (
        [SAME],
        [replace(SAME, inline=True)],
        ["abi function f: is static now"],
    ),
    "function's symbol": (
        [SAME],
        [replace(SAME, symbol="f64")],
        ["abi function f: symbol f -> f64"],
    ),
    "function returns": (
        [function()],
        [function(LONG)],
        ["abi function f: returns int -> long, 4 -> 8 bytes"],
    ),
    "argument added": (
        [function()],
        [function(INT, ("a", INT))],
        ["abi function f: takes 0 -> 1 arguments"],
    ),
    "argument renamed": (
        [function(INT, ("a", INT))],
        [function(INT, ("b", INT))],
        ["none function f: argument 1 named a -> b"],
    ),
    "argument points elsewhere": (
        [function(INT, ("a", pointer(INT)))],
        [function(INT, ("a", pointer(CHAR)))],
        ["api function f: argument 1 int * -> char *"],
    ),
    "argument's target const now": (
        [function(INT, ("a", pointer(CHAR)))],
        [function(INT, ("a", pointer(CHAR, "const")))],
        ["none function f: argument 1 char * -> const char *"],
    ),
    "argument's target const no more": (
        [function(INT, ("a", pointer(CHAR, "const")))],
        [function(INT, ("a", pointer(CHAR)))],
        ["api function f: argument 1 const char * -> char *"],
    ),
    "result's target const now": (
        [function(pointer(CHAR))],
        [function(pointer(CHAR, "const"))],
        ["api function f: returns char * -> const char *"],
    ),
    "const two levels down doesn't convert": (
        [function(INT, ("a", pointer(pointer(CHAR))))],
        [function(INT, ("a", pointer(pointer(CHAR, "const"))))],
        ["api function f: argument 1 char ** -> const char **"],
    ),
    "enum for its integer": (
        [function(INT, ("a", INT))],
        [function(INT, ("a", ir.EnumRef("enum E", INT)))],
        ["none function f: argument 1 int -> enum E"],
    ),
    "variadic": (
        [function()],
        [ir.Function("f", AT, ir.FunctionType(INT, (), variadic=True))],
        ["abi function f: is variadic now"],
    ),
    "prototype": (
        [ir.Function("f", AT, ir.FunctionType(INT, (), prototyped=False))],
        [function(INT, ("a", INT))],
        ["api function f: has a prototype"],
    ),
    "marker narrows": (
        [replace(SAME, marker="co_wrapper_mixed")],
        [replace(SAME, marker="co_wrapper")],
        ["api function f: marker co_wrapper_mixed -> co_wrapper"],
    ),
    "marker renamed": (
        [replace(SAME, marker="generated_co_wrapper")],
        [replace(SAME, marker="co_wrapper_mixed")],
        ["none function f: marker generated_co_wrapper -> co_wrapper_mixed"],
    ),
    "marker widens": (
        [replace(SAME, marker="co_wrapper")],
        [replace(SAME, marker="co_wrapper_mixed")],
        ["addition function f: marker co_wrapper -> co_wrapper_mixed"],
    ),
    "marker's lock": (
        [replace(SAME, marker="co_wrapper")],
        [replace(SAME, marker="co_wrapper_bdrv_rdlock")],
        ["api function f: marker co_wrapper -> co_wrapper_bdrv_rdlock"],
    ),
    "marker added": (
        [SAME],
        [replace(SAME, marker="no_co_wrapper")],
        ["api function f: marker none -> no_co_wrapper"],
    ),
    "variable": (
        [ir.Variable("v", AT, INT)],
        [ir.Variable("v", AT, ir.Array(INT, 2))],
        ["abi variable v: int -> int [2], 4 -> 8 bytes"],
    ),
    "skipped is not removed": (
        [SAME],
        [ir.Skipped("f", AT, "unknown type")],
        ["none skipped f: skipped now: unknown type"],
    ),
    "no longer skipped is not added": (
        [ir.Skipped("f", AT, "unknown type")],
        [SAME],
        ["none skipped f: no longer skipped; the reason was: unknown type"],
    ),
    "comment": (
        [record(COUNT)],
        [record(replace(COUNT, doc="How many."))],
        ["none record S: comment"],
    ),
    "order": (
        [SAME, function(name="g")],
        [function(name="g"), SAME],
        ["none functions order: another order"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_change(name: str) -> None:
    old, new, expected = CASES[name]
    assert changes(model(*old), model(*new)) == expected


def test_only_breaks_break() -> None:
    for name, (old, new, expected) in CASES.items():
        found = breaks(diff(model(*old), model(*new)))
        assert found == any(c.startswith(("abi", "api")) for c in expected), name


def test_declarations_of_other_headers_are_not_removed() -> None:
    """Its change is reported. That it is no longer needed is not a change."""
    other = Location("b.h", 1)
    lent = replace(record(COUNT), location=other)
    assert changes(model(lent), model()) == []
    assert changes(model(), model(lent)) == []
    assert changes(model(lent), model(replace(lent, size=24))) != []


def test_skipped_in_both_is_said() -> None:
    odd = ir.Skipped("odd", AT, "no such type")
    guard = ir.Skipped("A_H", AT, "expands to nothing")
    found = diff(model(odd, guard), model(odd, guard))
    assert text(found) == "no change\n\nNot compared, as skipped in both: odd\n"
    assert not breaks(found)


def test_names_left_out() -> None:
    found = diff(model(enum(("A_MAX", 1)), SAME), model(enum(("A_MAX", 2))))
    assert [c.name for c in without(found, [".*_MAX"])] == ["f"]
    assert len(without(found, ["A"])) == 2


def test_text() -> None:
    old = model(enum(("A", 0), ("MAX", 1)), record(COUNT, NEXT), function())
    new = model(
        enum(("A", 0), ("B", 1), ("MAX", 2)), record(replace(COUNT, doc="c"), NEXT)
    )
    assert (
        text(diff(old, new))
        == """\
2 ABI breaks, 1 addition, 1 change without effect

ABI breaks:
- enumerator MAX: 1 -> 2
  a.h:1:1
- function f: removed
  a.h:1:1

Additions:
- enumerator B: added
  a.h:1:1
"""
    )


def test_changes_without_effect_on_demand() -> None:
    old = model(function(INT, ("a", INT)))
    new = model(function(INT, ("b", INT)))
    found = diff(old, new)
    assert text(found) == "1 change without effect\n"
    assert (
        text(found, every=True)
        == """\
1 change without effect

Changes without effect:
- function f: argument 1 named a -> b
  a.h:1:1
"""
    )


@pytest.mark.parametrize(
    ("old", "new", "severity"), [(1, 2, "none"), (2, 1, "abi"), (b"1", b"2", "abi")]
)
def test_a_version_that_only_grows(
    old: int | bytes, new: int | bytes, severity: str
) -> None:
    models = model(macro(old, name="A_VERSION")), model(macro(new, name="A_VERSION"))
    assert [c.severity for c in diff(*models)] == ["abi"]
    assert [c.severity for c in diff(*models, [".*_VERSION"])] == [severity]
    assert [c.severity for c in diff(*models, ["VERSION"])] == ["abi"]


ANNOTATIONS = {
    ("", "coroutine_fn"): "api",
    ("coroutine_fn", ""): "addition",
    ("coroutine_fn", "coroutine_mixed_fn"): "addition",
    ("", "coroutine_mixed_fn"): "none",
    ("coroutine_fn", "no_coroutine_fn"): "api",
    ("", "GRAPH_RDLOCK"): "api",
    ("GRAPH_RDLOCK", ""): "addition",
    ("GRAPH_RDLOCK", "GRAPH_WRLOCK"): "api",
    ("GRAPH_WRLOCK", "GRAPH_RDLOCK"): "addition",
    ("GRAPH_RDLOCK", "GRAPH_UNLOCKED"): "api",
    ("coroutine_fn", "coroutine_fn GRAPH_RDLOCK"): "api",
    ("coroutine_fn", "GRAPH_RDLOCK"): "api",
    ("", "must_check"): "api",
    ("must_check", ""): "addition",
}


@pytest.mark.parametrize(("old", "new"), ANNOTATIONS)
def test_annotations(old: str, new: str) -> None:
    before, after = (
        replace(function(), annotations=tuple(words.split())) for words in (old, new)
    )
    (change,) = diff(model(before), model(after))
    assert change.severity == ANNOTATIONS[old, new]
    assert change.message.startswith("annotations ")
    assert diff(model(after), model(after)) == []


def test_no_change() -> None:
    assert summary([]) == "no change"
    assert text([]) == "no change\n"


def test_text_fits_a_commit_message() -> None:
    long = [ir.Typedef(f"a_rather_long_name_{i}_" * 2, AT, INT) for i in range(3)]
    lines = text(diff(model(*long), model())).splitlines()
    assert lines
    assert max(map(len, lines)) <= 72


def test_json() -> None:
    made = json.loads(dump(diff(model(SAME), model())))
    assert made == {
        "schema": 1,
        "breaks": True,
        "changes": [
            {
                "severity": "abi",
                "kind": "function",
                "name": "f",
                "message": "removed",
                "old": "a.h:1:1",
                "new": None,
            }
        ],
    }
