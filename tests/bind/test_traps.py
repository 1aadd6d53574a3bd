"""Constructs that other generators get wrong: bench/traps.h, compared with gcc."""

import runpy
import shutil
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parents[2] / "bench" / "compare.py"


@pytest.mark.skipif(not shutil.which("cc"), reason="no C compiler")
def test_no_trap_gives_a_wrong_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(BENCH.parent)
    compare = runpy.run_path(str(BENCH))
    answers = compare["truth"]()
    assert len(answers) == 47
    command = [sys.executable, "-m", "cobindgen", "bind", "-o"]
    assert compare["judge"](command, answers) == (47, [])
