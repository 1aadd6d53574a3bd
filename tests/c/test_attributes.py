"""Attributes in the AST: names, arguments, asm labels."""

import pytest
from pycparser import c_ast

from cobindgen.c.attributes import (
    Attribute,
    bare,
    closing,
    of_groups,
    of_qualifiers,
    plain_qualifiers,
    split,
    symbol_of,
)


def test_plain_qualifiers() -> None:
    quals = [
        "gnu(packed)",
        "volatile",
        "const",
        "const",
        "tag(x)",
        "_Atomic",
        "restrict",
    ]
    assert plain_qualifiers(quals) == ("const", "volatile", "restrict", "_Atomic")
    assert plain_qualifiers([]) == ()


@pytest.mark.parametrize(
    ("text", "attributes"),
    [
        ("", []),
        (" , ", []),
        ("packed", [Attribute("packed")]),
        ("__packed__ , aligned ( 4 )",
         [Attribute("packed"), Attribute("aligned", "4")]),
        ("aligned(4)", [Attribute("aligned", "4")]),
        ("a ( ) , b", [Attribute("a"), Attribute("b")]),
        ("format ( printf , 1 , (2) ) , cold",
         [Attribute("format", "printf , 1 , (2)"), Attribute("cold")]),
        ('alias ( "a)b\\")" ) , weak',
         [Attribute("alias", '"a)b\\")"'), Attribute("weak")]),
        ("é , $x , _a1$ ( b )",
         [Attribute("é"), Attribute("x"), Attribute("_a1$", "b")]),
        ("broken ( 1", [Attribute("broken", "")]),
    ],
)  # fmt: skip
def test_split(text: str, attributes: list[Attribute]) -> None:
    assert split(text, "gnu") == attributes


def test_an_asm_label_is_one_argument() -> None:
    assert split('"a" "b"', "asm") == [Attribute("asm", '"a" "b"')]


def test_of_qualifiers() -> None:
    quals = [
        "const",
        "gnu(packed , cold)",
        'asm("name")',
        "tag(aligned ( 8 ))",
        "gnu(a)",
    ]
    assert [a.name for a in of_qualifiers(quals)] == ["packed", "cold", "a"]
    assert of_qualifiers(quals, "tag") == [Attribute("aligned", "8")]
    assert of_qualifiers(quals, "asm") == [Attribute("asm", '"name"')]


def group(*attributes: tuple[str | None, str, str | None]) -> c_ast.Node:
    return c_ast.AttributeSpecifier(
        [c_ast.Attribute(name, namespace, text) for namespace, name, text in attributes]
    )


def test_of_groups() -> None:
    groups = [
        group((None, "gnu", "packed , cold"), (None, "nodiscard", None)),
        group(("gnu", "__aligned__", "4"), (None, "asm", '"label"')),
        group(("vendor", "asm", "x"), (None, "deprecated", '"why"')),
        group((None, "gnu", None)),
    ]
    assert of_groups(groups) == [
        Attribute("packed"),
        Attribute("cold"),
        Attribute("nodiscard"),
        Attribute("aligned", "4"),
        Attribute("asm", '"label"'),
        Attribute("asm", "x"),
        Attribute("deprecated", '"why"'),
    ]


@pytest.mark.parametrize(
    ("text", "opened", "end"),
    [("()", 0, 2), ("a(b)c", 1, 4), ("((a)(b))c", 0, 8), ('(")")x', 0, 5), ("((", 0, 2),
     ('("\\")")x', 0, 7)],
)  # fmt: skip
def test_closing(text: str, opened: int, end: int) -> None:
    assert closing(text, opened) == end


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("packed", "packed"),
        ("__packed__", "packed"),
        ("__a__", "a"),
        ("____", "____"),
        ("_____", "_"),
        ("__packed", "__packed"),
        ("packed__", "packed__"),
    ],
)
def test_bare(name: str, plain: str) -> None:
    assert bare(name) == plain


def test_symbol_of() -> None:
    label = Attribute("asm", '"real" "_name"')
    assert symbol_of([Attribute("cold"), label]) == "real_name"
    assert symbol_of([label, Attribute("asm", '"second"')]) == "real_name"
    assert symbol_of([Attribute("asm", '""')]) is None
    assert symbol_of([Attribute("alias", '"other"')]) is None
    assert symbol_of([]) is None
