"""Names that Python does not accept, and names that clash."""

import ctypes
import enum

import pytest

from cobindgen.outputs.python.names import (
    FIELD_RESERVED,
    enumerator_reserved,
    identifier,
    python_name,
    python_names,
)


@pytest.mark.parametrize(
    ("name", "python"),
    [
        ("bdrv_open", "bdrv_open"),
        ("raise", "raise_"),
        ("None", "None_"),
        ("match", "match"),
        ("_", "_"),
        ("__u32", "__u32"),
        ("__init__", "__init___"),
        ("__LINE__", "__LINE__"),
        ("a$b", "a_b"),
        ("$1", "_1"),
        ("\N{LATIN SMALL LIGATURE FI}le", "file"),
        ("gr\N{LATIN SMALL LETTER U WITH DIAERESIS}n", "grün"),
        (r"caf\u00e9", "café"),
        ("\N{GRINNING FACE}", "_"),
        ("1", "_1"),
    ],
)
def test_name(name: str, python: str) -> None:
    assert python_name(name) == python
    assert python.isidentifier()


def test_reserved_by_ctypes() -> None:
    """Each name in the set would break a Structure."""
    assert python_name("_fields_", FIELD_RESERVED) == "_fields__"
    assert python_name("from_param", FIELD_RESERVED) == "from_param_"
    assert python_name("int", frozenset({"int"})) == "int_"


def test_ctypes_has_no_other_names() -> None:
    """Each name that this Python's ctypes defines is in the set or has underscores."""
    own = {*dir(ctypes.Structure), *dir(type(ctypes.Structure))}
    assert {n for n in own if python_name(n, FIELD_RESERVED) == n} == set()


def test_clash_goes_to_the_later_one() -> None:
    names = ["raise", "raise_", "a$b", "a_b", "a@b"]
    assert python_names(names) == {
        "raise": "raise__",
        "raise_": "raise_",
        "a$b": "a_b_",
        "a_b": "a_b",
        "a@b": "a_b__",
    }


def test_clash_of_normalised_names() -> None:
    ligature = "\N{LATIN SMALL LIGATURE FI}"
    assert python_names([ligature, "fi"]) == {ligature: "fi_", "fi": "fi"}
    assert identifier(ligature) == "fi"


def test_reserved_is_never_given() -> None:
    reserved = frozenset({"load", "load_"})
    assert python_names(["load"], reserved) == {"load": "load__"}


def test_a_reserved_name_verbatim_gives_way() -> None:
    assert python_names(["load_", "load"], frozenset({"load"})) == {
        "load_": "load_",
        "load": "load__",
    }


def test_enum_class_takes_the_names() -> None:
    names = ["mro", "_missing_", "_x_", "__init__", "None", "name", "_", "__", "A"]
    python = python_names(names, enumerator_reserved(names))
    made = enum.IntEnum(  # type: ignore[misc]
        "E", [(p, i) for i, p in enumerate(python.values())]
    )
    assert [member.value for member in made] == list(range(len(names)))
