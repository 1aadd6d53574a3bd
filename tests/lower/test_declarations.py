"""Which declarations are found, and under which name."""

import runpy
import shutil
from pathlib import Path
from typing import Any

import pytest

from cobindgen.commands.cli import run
from cobindgen.pipeline import read
from cobindgen.reader.selection import Selection
from cobindgen.toolchain.options import Options

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


def test_a_macro_beside_another_of_its_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    header = tmp_path / "clashes.h"
    header.write_text(CLASHES)
    found = read((str(header),), Options(), Selection())
    # SAME is only the enumerator.
    assert [macro.name for macro in found.macros] == ["OTHER", "NAMELESS", "FREE"]
    assert {item.name: item.reason for item in found.skipped} == {
        "FLAG": "is also an enumerator, which keeps the name",
        "word": "is also a type, which keeps the name",
    }
    # In the compiler too, OTHER and NAMELESS are the macros.
    assert run(["verify", str(header)]) == 0, capsys.readouterr().err

    module = tmp_path / "clashes_bindings.py"
    assert run(["bind", str(header), "-o", str(module)]) == 0
    names: dict[str, Any] = runpy.run_path(str(module))
    assert [names[n] for n in ("FLAG", "SAME", "OTHER", "NAMELESS")] == [3, 4, 8, 2]
    assert dict(names["enum_e"].__members__) == {"FLAG": 3, "SAME": 4, "OTHER": 7}
    assert all(
        text.startswith(f"{tmp_path.name}/clashes.h:")
        for text in names["__skipped__"].values()
    )
    reasons = {n: text.split(": ")[1] for n, text in names["__skipped__"].items()}
    assert reasons == {
        "FLAG": "is also an enumerator, which keeps the name",
        "word": "is also a type, which keeps the name",
        "OTHER": "an enumerator, a member of e; the macro of its name hides it",
        "NAMELESS": "an enumerator; the macro of its name hides it",
    }
