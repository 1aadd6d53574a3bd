"""Constants keep the literal and the expression of the header."""

from pathlib import Path

import pytest

from cobindgen.c import ir
from cobindgen.pipeline import read
from cobindgen.reader.selection import Selection
from cobindgen.toolchain.options import Options

CASES = {
    "(0x0020)": "0x0020",
    "0755": "0755",
    "- 1": "-1",
    "'a'": "'a'",
    r"'\''": r"'\''",
    "L'x'": "L'x'",
    "0x80004005UL": "0x80004005UL",
    "1.5e-3": "1.5e-3",
    "((4))": "4",
    "1-2": None,
    "(1) + (2)": None,
    "(1 << 3)": None,
    "OTHER": None,
    '"text"': None,
}


@pytest.mark.parametrize("body", CASES)
def test_macros(body: str, tmp_path: Path) -> None:
    header = tmp_path / "spelled.h"
    header.write_text(f"#define OTHER 3\n#define X {body} // a comment\n")
    macros = {m.name: m for m in read((str(header),), Options(), Selection()).macros}
    macro = macros["X"]
    assert isinstance(macro, ir.Macro)
    assert (macro.spelling, macro.text) == (CASES[body], body)


def test_enumerators_and_objects(tmp_path: Path) -> None:
    header = tmp_path / "spelled.h"
    header.write_text(
        "enum e { A = 0x10, B, C = A | 0x02, D = -1, E = (int)sizeof(int) };\n"
        "static const int object = 0x40, sum = 1 + A;\n"
    )
    found = read((str(header),), Options(), Selection())
    assert {c.name: (c.spelling, c.text) for c in found.enums[0].constants} == {
        "A": ("0x10", "0x10"),
        "B": (None, None),
        "C": (None, "A | 0x02"),
        "D": ("-1", "-1"),
        "E": (None, None),
    }
    objects = [m for m in found.macros if isinstance(m, ir.Macro)]
    assert [(m.name, m.spelling, m.text) for m in objects] == [
        ("object", "0x40", "0x40"),
        ("sum", None, "1 + A"),
    ]
