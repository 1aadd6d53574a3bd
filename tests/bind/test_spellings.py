"""Rare spellings of C, with the compiler's preprocessor and with the embedded one."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from cobindgen.commands.cli import run

HEADERS = {
    "digraphs": (
        "%:define N 3\nstruct s <% int a<:N:>; %>;\nint f(int a<::>);\n"
        'static const char text[] = "<% <:";\n',
        {"s": 12},
        ["f"],
    ),
    "offsetof": (
        "struct s { int offsetof; };\nint offsetof(int offsetof);\n",
        {"s": 4},
        ["offsetof"],
    ),
    "the macro offsetof": (
        "#include <stddef.h>\nstruct t { char c; int i; };\n"
        "struct s { char c[offsetof(struct t, i)]; };\n",
        {"t": 8, "s": 4},
        [],
    ),
    "dollars": ("struct $a { int b$c; };\nint $f(int $);\n", {"$a": 4}, ["$f"]),
    "no semicolon": (
        "struct s { int a; int b };\nunion u { short low : 11 };\nint f(void);\n",
        {"s": 8, "u": 2},
        ["f"],
    ),
}


@pytest.mark.parametrize("name", HEADERS)
@pytest.mark.parametrize("cpp", ["cc", "pcpp"])
def test_spelling(
    name: str, cpp: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if cpp == "cc" and shutil.which("cc") is None:
        pytest.skip("no C compiler")
    text, sizes, functions = HEADERS[name]
    (tmp_path / "a.h").write_text(text)
    assert run(["model", str(tmp_path / "a.h"), "--cpp", cpp]) == 0
    out, err = capsys.readouterr()
    model: dict[str, Any] = json.loads(out)
    assert err == "" or shutil.which("cc") is None
    assert {record["name"]: record["size"] for record in model["records"]} == sizes
    assert [function["name"] for function in model["functions"]] == functions
    assert {entry["name"] for entry in model["skipped"]} <= {"text"}
