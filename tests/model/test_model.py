"""The model of a header that has one declaration of each kind."""

import json
from typing import Any

import pytest

from cobindgen.c import ir
from cobindgen.diagnostics import Location
from cobindgen.outputs.model import dump, view

INT = ir.Integer("int", 4, 4, True)
CHAR = ir.Integer("char", 1, 1, True)
LONG = ir.Integer("unsigned long", 8, 8, False)
U64 = ir.TypedefRef("uint64_t", LONG)
TARGET = ir.Target(8, 8, False, "x86_64-linux-gnu")


def at(line: int) -> Location:
    return Location("a.h", line, 2)


HEADER = ir.Header(
    headers=("a.h",),
    target=TARGET,
    enums=(
        ir.Enum(
            "enum e",
            "e",
            True,
            at(1),
            (ir.Enumerator("E0", 0, "Zero."), ir.Enumerator("E1", -1)),
            INT,
            False,
        ),
    ),
    macros=(
        ir.Macro("M", at(2), 1 << 63, LONG, "Big."),
        ir.Macro("S", at(3), b"caf\xc3\xa9\xff", ir.Array(CHAR, 7)),
        ir.Macro("F", at(4), float("inf"), ir.Floating("double", 8, 8)),
        ir.FunctionMacro("ID", at(5), ("x",), "(x)", ir.Argument("x")),
    ),
    records=(
        ir.Record(
            "struct s",
            "s",
            True,
            "struct",
            at(6),
            16,
            8,
            fields=(
                ir.Field("flag", INT, 0, 4, 3, 1, "A bit."),
                ir.Field(None, ir.RecordRef("union a.h:8", 8, 8), 8, 8),
                ir.Field("tail", ir.Array(CHAR, None), 16, 0),
            ),
            doc="A record.",
        ),
        ir.Record(
            "union a.h:8",
            None,
            False,
            "union",
            at(8),
            8,
            8,
            fields=(ir.Field("u", U64, 0, 8), ir.Field("i", INT, 0, 4)),
            parent="struct s",
        ),
        ir.Record("struct o", "o", True, "struct", at(9), None, None),
    ),
    typedefs=(ir.Typedef("uint64_t", at(10), LONG),),
    functions=(
        ir.Function(
            "f",
            at(11),
            ir.FunctionType(
                INT,
                (
                    ir.Parameter("name", ir.Pointer(ir.Qualified(CHAR, ("const",)), 8)),
                    ir.Parameter(None, ir.Array(U64, 4)),
                ),
                variadic=True,
            ),
            symbol="f64",
            marker="co_wrapper",
        ),
    ),
    variables=(ir.Variable("v", at(12), ir.Complex(ir.Floating("float", 4, 4))),),
    skipped=(ir.Skipped("x", at(13), "it is a label"),),
)


def load() -> dict[str, Any]:
    return json.loads(dump(HEADER))  # type: ignore[no-any-return]


def test_text_is_the_view() -> None:
    assert load() == view(HEADER)


def test_keys() -> None:
    assert list(load()) == [
        "schema",
        "headers",
        "enums",
        "macros",
        "records",
        "typedefs",
        "functions",
        "variables",
        "skipped",
    ]
    assert load()["schema"] == 1
    assert load()["headers"] == ["a.h"]


def test_enum() -> None:
    assert load()["enums"] == [
        {
            "name": "e",
            "location": {"file": "a.h", "line": 1, "column": 2},
            "tagged": True,
            "underlying": {"size": 4, "signed": True},
            "flags": False,
            "constants": [
                {"name": "E0", "value": 0, "doc": "Zero."},
                {"name": "E1", "value": -1},
            ],
        }
    ]


def test_macros() -> None:
    big, string, infinite, function = load()["macros"]
    assert (big["value"], big["type"], big["doc"]) == (1 << 63, "unsigned long", "Big.")
    assert string["value"].encode("utf-8", "surrogateescape") == b"caf\xc3\xa9\xff"
    assert string["type"] == "char [7]"
    assert infinite["value"] == "inf"
    assert (function["params"], function["expression"]) == (["x"], "(x)")
    assert "value" not in function


def test_records() -> None:
    record, opaque = load()["records"]
    assert (record["kind"], record["size"], record["align"]) == ("struct", 16, 8)
    assert record["packed"] is False
    flag, anonymous, tail = record["fields"]
    assert flag == {
        "name": "flag",
        "type": {"kind": "integer", "size": 4, "spelling": "int", "signed": True},
        "offset": 0,
        "size": 4,
        "bit_offset": 3,
        "bit_width": 1,
        "doc": "A bit.",
    }
    assert anonymous["name"] is None
    assert anonymous["type"] == {"kind": "union", "size": 8, "spelling": "union {…}"}
    assert [(f["name"], f["offset"]) for f in anonymous["fields"]] == [
        ("u", 0),
        ("i", 0),
    ]
    assert (tail["size"], tail["type"]["length"], tail["type"]["size"]) == (
        0,
        None,
        None,
    )
    assert (opaque["name"], opaque["size"], opaque["fields"]) == ("o", None, [])


def test_typedef_names_are_kept() -> None:
    (record, _) = load()["records"]
    kept = record["fields"][1]["fields"][0]["type"]
    assert (kept["kind"], kept["spelling"], kept["size"]) == ("typedef", "uint64_t", 8)
    assert kept["target"]["spelling"] == "unsigned long"
    assert load()["typedefs"][0]["type"]["kind"] == "integer"


def test_function() -> None:
    (function,) = load()["functions"]
    assert function["returns"]["spelling"] == "int"
    assert [(p["name"], p["type"]["spelling"]) for p in function["params"]] == [
        ("name", "const char *"),
        (None, "uint64_t [4]"),
    ]
    assert function["params"][0]["type"]["target"] == {
        "kind": "integer",
        "size": 1,
        "spelling": "const char",
        "signed": True,
        "qualifiers": ["const"],
    }
    assert function["params"][1]["type"]["size"] == 32
    assert function["variadic"] is True
    assert (function["symbol"], function["marker"]) == ("f64", "co_wrapper")


def test_variable_and_skipped() -> None:
    assert load()["variables"][0]["type"] == {
        "kind": "complex",
        "size": 8,
        "spelling": "_Complex float",
    }
    assert load()["skipped"] == [
        {
            "name": "x",
            "location": {"file": "a.h", "line": 13, "column": 2},
            "reason": "it is a label",
        }
    ]


@pytest.mark.parametrize(
    ("ctype", "expected"),
    [
        (ir.Void(), ("void", None)),
        (ir.VaList(24, 8), ("va_list", 24)),
        (ir.Vector(INT, 4, 16), ("vector", 16)),
        (ir.EnumRef("enum e", INT), ("enum", 4)),
        (ir.FunctionType(INT, ()), ("function", None)),
    ],
)
def test_other_types(ctype: ir.Type, expected: tuple[str, int | None]) -> None:
    header = ir.Header((), TARGET, typedefs=(ir.Typedef("t", at(1), ctype),))
    made = view(header)["typedefs"][0]["type"]
    assert (made["kind"], made["size"]) == expected


def test_nothing() -> None:
    assert json.loads(dump(ir.Header((), TARGET)))["records"] == []
