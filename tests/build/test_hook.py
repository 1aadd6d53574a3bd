"""The pre-commit hook fails if a file is stale, and takes no file names."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
HOOK = (ROOT / ".pre-commit-hooks.yaml").read_text()


def entry(folder: Path) -> int:
    """Return the exit status of the hook's entry in `folder`."""
    match = re.search(r"^  entry: cobindgen (.*)$", HOOK, re.M)
    assert match
    return subprocess.run(
        [sys.executable, "-m", "cobindgen", *match[1].split()],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT / "gen")},
        capture_output=True,
        check=False,
    ).returncode


def test_the_hook(tmp_path: Path) -> None:
    (tmp_path / "a.h").write_text("#define A 1\n")
    (tmp_path / "cobindgen.toml").write_text(
        '[bind.a]\nheaders = ["a.h"]\noutput = "a.py"\n'
    )
    assert entry(tmp_path) == 1
    subprocess.run(
        [sys.executable, "-m", "cobindgen", "build"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT / "gen")},
        check=True,
    )
    assert entry(tmp_path) == 0
    (tmp_path / "a.h").write_text("#define A 2\n")
    assert entry(tmp_path) == 1


def test_its_files_are_those_that_matter() -> None:
    pattern = re.search(r"^  files: '(.*)'$", HOOK, re.M)
    assert pattern
    for name in ("include/a.h", "cobindgen.toml", "out/a.py", "out/a.pyi"):
        assert re.search(pattern[1], name), name
    assert not re.search(pattern[1], "README.md")
    assert "pass_filenames: false" in HOOK
