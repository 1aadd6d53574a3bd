"""What is wrong with the input is said, at its place, and nothing is written.

Each tests/cases/bind/*.h begins with its options, and has the exact stderr beside it
as .err, whatever the compiler; COBINDGEN_UPDATE writes them, as for tests/test_wrap.py.
"""

import os
import shutil
from pathlib import Path

import pytest

from cobindgen.cli import run

CASES = Path(__file__).parent / "cases/bind"
NAMES = sorted(path.stem for path in CASES.glob("*.h"))
Capture = pytest.CaptureFixture[str]

needs_cc = pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty directory, which is the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def options(header: Path) -> list[str]:
    line = header.read_bytes().split(b"*/")[0].decode()
    return line.removeprefix("/* cobindgen bind").split()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("cc", ["gcc", "clang"])
def test_case(
    name: str, cc: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    if not shutil.which(cc):
        pytest.skip(f"no {cc} here")
    monkeypatch.chdir(CASES)
    header = CASES / f"{name}.h"
    written = tmp_path / "out.py"
    written.write_text("as it was")
    depfile = tmp_path / "out.d"
    arguments = [*options(header), "--cc", cc, header.name]
    assert run(["bind", *arguments, "-o", str(written), "--depfile", str(depfile)]) == 1
    err = capsys.readouterr().err
    expected = header.with_suffix(".err")
    if "COBINDGEN_UPDATE" in os.environ:
        expected.write_text(err)
    assert err == expected.read_text()
    assert [path.name for path in tmp_path.iterdir()] == ["out.py"]
    assert written.read_text() == "as it was"
    for command in ("model", "verify"):
        assert run([command, *arguments]) == 1
        assert capsys.readouterr() == ("", err)


@needs_cc
@pytest.mark.parametrize(
    ("text", "skipped"),
    [
        # What the compiler takes is no error: it is skipped, and the rest bound.
        ("int f(int (^block)(void));", "can't be parsed before `^`"),
        ("typedef int t; int f(struct { int a; } x, _Fract y);", "unknown type _Fract"),
    ],
)
def test_what_only_we_can_not_read(
    text: str, skipped: str, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (place / "a.h").write_text(f"{text}\nint ok(void);\n")
    (place / "anything").write_text('#!/bin/sh\ncase "$*" in *-E*) exec cc "$@";; esac')
    (place / "anything").chmod(0o755)
    assert run(["bind", "a.h", "--cc", "./anything", "-o", "a.py"]) == 0
    written = (place / "a.py").read_text()
    assert f'"f": "a.h:1: {skipped}",' in written
    assert "ok" in written
