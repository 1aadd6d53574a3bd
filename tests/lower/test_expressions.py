"""Constant expressions, compared with the compiler."""

import shutil
from pathlib import Path

import pytest

from cobindgen.c import ir
from cobindgen.commands.cli import run
from cobindgen.pipeline import read
from cobindgen.reader.selection import Selection
from cobindgen.toolchain.options import Options

pytestmark = pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")

HEADER = """
#define BOTH(a, b) (__builtin_constant_p(a) && __builtin_constant_p(b))
#define MIN(a, b) \\
    __builtin_choose_expr(BOTH(a, b), (a) < (b) ? (a) : (b), ((void)0))
#define LEAST MIN(7, 5ul)
#define OTHER __builtin_choose_expr(0, "text", 3LL)
#define LIKELY __builtin_expect(!!4, 1)
int variable;
#define UNKNOWN __builtin_choose_expr(__builtin_constant_p(variable), 1, 2)
#define CALLS __builtin_popcount(3)
"""


def test_builtin_functions(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    header = tmp_path / "builtins.h"
    header.write_text(HEADER)
    found = read((str(header),), Options(), Selection())
    constants = {
        macro.name: (macro.value, macro.type.name)
        for macro in found.macros
        if isinstance(macro, ir.Macro) and isinstance(macro.type, ir.Integer)
    }
    assert constants == {
        "LEAST": (5, "unsigned long"),
        "OTHER": (3, "long long"),
        "LIKELY": (1, "long"),
        # The compiler's answers.
        "CALLS": (2, "int"),
        "UNKNOWN": (2, "int"),
    }
    functions = {m.name for m in found.macros if isinstance(m, ir.FunctionMacro)}
    assert functions == {"BOTH", "MIN"}
    assert run(["verify", str(header)]) == 0, capsys.readouterr().err
