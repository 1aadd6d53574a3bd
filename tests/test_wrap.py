"""`cobindgen wrap` from the command line. Each tests/cases/wrap-*.h begins with its
options, and has the exact stderr beside it as .err and the file written as .out.
With COBINDGEN_UPDATE set the two are written instead."""

import os
from pathlib import Path

import pytest

from cobindgen.cli import run

CASES = Path(__file__).parent / "cases"
NAMES = sorted(path.stem for path in CASES.glob("wrap-*.h"))


def options(header: Path) -> list[str]:
    line = header.read_bytes().split(b"*/")[0].decode()
    return line.removeprefix("/* cobindgen wrap").split()


def expect(path: Path, text: str) -> None:
    if "COBINDGEN_UPDATE" in os.environ:
        path.unlink(missing_ok=True)
        if text:
            path.write_text(text)
    assert text == (path.read_text() if path.exists() else "")


@pytest.mark.parametrize("name", NAMES)
def test_case(
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(CASES)
    header = CASES / f"{name}.h"
    written = tmp_path / "out.c"
    lint = "--lint" in options(header)
    output = [] if lint else ["-o", str(written)]
    status = run(["wrap", *options(header), header.name, *output])
    err = capsys.readouterr().err
    assert status == (1 if err else 0)
    assert written.exists() == (not err and not lint)
    expect(header.with_suffix(".err"), err)
    expect(header.with_suffix(".out"), written.read_text() if written.exists() else "")
