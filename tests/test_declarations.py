"""Which declarations come out, and under which name."""

import shutil
from pathlib import Path

import pytest

from cobindgen.cli import run
from cobindgen.pipeline import read
from cobindgen.preprocess import Options, Selection

pytestmark = pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")

CLASHES = """
enum e { FLAG = 3, SAME = 4, OTHER = 7 };
enum { NAMELESS = 1 };
#define FLAG(x) ((x) >> 1)
#define SAME (SAME)
#define OTHER 8
#define NAMELESS 2
typedef int word;
#define word(x) ((x) & 0xffff)
#define FREE(x) (x)
"""


def test_a_macro_leaves_the_name_to_what_is_declared(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    header = tmp_path / "clashes.h"
    header.write_text(CLASHES)
    found = read((str(header),), Options(), Selection())
    assert [macro.name for macro in found.macros] == ["FREE"]
    assert {item.name: item.reason for item in found.skipped} == {
        "FLAG": "is an enumerator too, which keeps the name",
        "OTHER": "is an enumerator too, which keeps the name",
        "NAMELESS": "is an enumerator too, which keeps the name",
        "word": "is a type too, which keeps the name",
    }
    # To the compiler, OTHER and NAMELESS are the macros: nothing is asked of them.
    assert run(["verify", str(header)]) == 0, capsys.readouterr().err
