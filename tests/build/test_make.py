"""make regenerates only what a change affects, and starts no Python without need.

The tests use a copy of the tree, in which `python` is a script that writes a log.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(
    not (shutil.which("make") and shutil.which("cc")), reason="no make or no cc"
)
CONFIG = """\
[defaults]
flags = ["-Iinclude"]

[bind.one]
headers = ["include/one.h"]
output = "out/one.py"

[model.two]
headers = ["include/two.h"]
output = "out/two.json"

[wrap.shims]
headers = ["include/three.h"]
runtime = "9.0"
output = "out/shims.c"
"""
HEADERS = {
    "one.h": '#include "nested/deep.h"\nint one(deep d);\n',
    "two.h": "int two(void);\n",
    "three.h": "int co_wrapper bdrv_three(BlockDriverState *bs);\n",
    "nested/deep.h": "typedef int deep;\n",
}
ALL = ["one.py", "one.pyi", "shims.c", "two.json"]
Make = Callable[..., list[str]]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in ("Makefile", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    # The generator and its templates are copies too, for the tests to change.
    for name in ("gen", "templates"):
        ignore = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, tmp_path / name, symlinks=True, ignore=ignore)
    (tmp_path / "cobindgen.toml").write_text(CONFIG)
    for name, text in HEADERS.items():
        path = tmp_path / "include" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    (tmp_path / "out").mkdir()
    python = tmp_path / ".venv/bin/python"
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\necho "$*" >> log\nexec {sys.executable} "$@"\n')
    python.chmod(0o755)
    (tmp_path / ".venv/stamp").touch()
    backdate(tmp_path)
    return tmp_path


def backdate(tree: Path) -> None:
    """Set the times of all files back by an hour, in the same order."""
    files = [path for path in tree.rglob("*") if path.is_file()]
    for path in files:
        stat = path.stat()
        os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns - 3600 * 10**9))


@pytest.fixture
def make(tree: Path) -> Make:
    def run(*arguments: str) -> list[str]:
        """Return the command lines of the Pythons that make starts."""
        log = tree / "log"
        log.unlink(missing_ok=True)
        environment = {**os.environ, "PYTHONPATH": str(tree / "gen")}
        environment.pop("MAKEFLAGS", None)
        command = ["make", "-s", f"PYTHON={sys.executable}", *arguments]
        subprocess.run(command, cwd=tree, env=environment, check=True, timeout=300)
        return log.read_text().splitlines() if log.exists() else []

    assert len(run()) == 3
    backdate(tree)
    return run


def times(tree: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mtime_ns for path in (tree / "out").iterdir()}


def rewritten(tree: Path, before: dict[str, int]) -> list[str]:
    return sorted(name for name, at in times(tree).items() if before.get(name) != at)


def jobs(lines: list[str]) -> list[str]:
    return sorted(line.split()[3] for line in lines)


def test_an_unchanged_tree_starts_no_python(make: Make) -> None:
    assert make() == []


def test_a_nested_include(tree: Path, make: Make) -> None:
    before = times(tree)
    assert sorted(before) == ALL
    (tree / "include/nested/deep.h").write_text("typedef unsigned deep;\n")
    assert jobs(make()) == ["one"]
    # In the stub, the type is int as before, so the stub does not change.
    assert rewritten(tree, before) == ["one.py"]
    assert make() == []


def test_a_template(tree: Path, make: Make) -> None:
    before = times(tree)
    template = tree / "templates/co_wrapper.c"
    template.write_text("/* Changed. */\n" + template.read_text())
    assert jobs(make()) == ["shims"]
    assert rewritten(tree, before) == ["shims.c"]
    assert make() == []


def test_the_generator(tree: Path, make: Make) -> None:
    before = times(tree)
    (tree / "gen/cobindgen/reader/index.py").touch()
    assert jobs(make()) == ["one", "shims", "two"]
    assert rewritten(tree, before) == []
    assert make() == []


def test_a_comment_of_nothing(tree: Path, make: Make) -> None:
    before = times(tree)
    header = tree / "include/one.h"
    header.write_text(header.read_text() + "\n/* The end. */\n")
    assert jobs(make()) == ["one"]
    assert rewritten(tree, before) == []
    assert make() == []


def test_a_deleted_output(tree: Path, make: Make) -> None:
    text = (tree / "out/shims.c").read_text()
    before = times(tree)
    (tree / "out/shims.c").unlink()
    make()
    assert (tree / "out/shims.c").read_text() == text
    assert rewritten(tree, before) == ["shims.c"]
    assert make() == []


def test_a_deleted_header_is_not_an_error(tree: Path, make: Make) -> None:
    (tree / "include/nested/deep.h").unlink()
    (tree / "include/one.h").write_text("int one(int d);\n")
    assert jobs(make()) == ["one"]
    assert make() == []


def test_check(tree: Path, make: Make) -> None:
    def check() -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-m", "cobindgen", "build", "--check"]
        environment = {**os.environ, "PYTHONPATH": str(tree / "gen")}
        return subprocess.run(
            command, cwd=tree, env=environment, capture_output=True, text=True
        )

    done = check()
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    before = times(tree)
    (tree / "include/two.h").write_text("int three(void);\n")
    done = check()
    assert done.returncode == 1
    assert done.stderr == "cobindgen: stale files; run `cobindgen build`\n"
    lines = done.stdout.splitlines()
    assert lines[:2] == ["--- a/out/two.json", "+++ b/out/two.json"]
    changed = [line for line in lines[2:] if line[0] in "-+"]
    assert ['"two"' in changed[0], '"three"' in changed[1]] == [True, True]
    assert [line[0] for line in changed] == ["-", "+"]
    assert rewritten(tree, before) == []
