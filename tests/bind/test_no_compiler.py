"""Without a C compiler, everything is generated, and a warning says: not proven."""

import json
from pathlib import Path
from typing import Any

import pytest

from cobindgen.commands.cli import run

ROOT = Path(__file__).parents[2]
HEADER = "include/block/block-common.h"
Capture = pytest.CaptureFixture[str]
NOTE = "cobindgen: warning: nothing is proven, because there is no cc\n"


@pytest.fixture
def no_compiler(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.delenv("CC", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))


def model(*arguments: str, capsys: Capture) -> dict[str, Any]:
    assert run(["model", "-Iinclude", HEADER, *arguments]) == 0
    out, err = capsys.readouterr()
    assert err in ("", NOTE)
    found: dict[str, Any] = json.loads(out)
    return found


def without_system(model: Any) -> Any:
    """Return the model without details that depend on the system.

    These are the places and internal names of types in the C library, and columns,
    which macros earlier in the line shift.
    """
    if isinstance(model, list):
        return [without_system(item) for item in model]
    if not isinstance(model, dict):
        return model
    if model.get("kind") == "typedef" and model["name"].startswith("__"):
        return without_system(model["target"])
    if place := model.get("location"):
        ours = place["file"].startswith("include/")
        model = {**model, "location": place["line"] if ours else None}
    return {key: without_system(value) for key, value in model.items()}


def test_the_same_model(request: pytest.FixtureRequest, capsys: Capture) -> None:
    request.getfixturevalue("monkeypatch").chdir(ROOT)
    proven = model("--cc", "cc", capsys=capsys)
    request.getfixturevalue("no_compiler")
    alone = model(capsys=capsys)
    assert without_system(alone) == without_system(proven)


@pytest.mark.usefixtures("no_compiler")
def test_bind(tmp_path: Path, capsys: Capture) -> None:
    output = tmp_path / "block_common.py"
    arguments = ["-Iinclude", HEADER, "-o", str(output), "--support", "_c_support"]
    assert run(["bind", *arguments]) == 0
    assert capsys.readouterr() == ("", NOTE)
    assert output.read_text() == (ROOT / "out/block_common.py").read_text()


@pytest.mark.usefixtures("no_compiler")
def test_build(capsys: Capture) -> None:
    assert run(["build", "--check", "block_common", "block-gen"]) == 0
    assert capsys.readouterr() == ("", NOTE)


@pytest.mark.usefixtures("no_compiler")
def test_build_says_once_that_nothing_is_proven(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("in.h").write_text("int f(void);\n")
    jobs = (f'[model.{n}]\nheaders = ["in.h"]\noutput = "{n}.json"\n' for n in "ab")
    Path("cobindgen.toml").write_text("".join(jobs))
    assert run(["build"]) == 0
    assert capsys.readouterr() == ("", NOTE)


@pytest.mark.usefixtures("no_compiler")
def test_no_verify(tmp_path: Path, capsys: Capture) -> None:
    output = str(tmp_path / "block_common.py")
    assert run(["bind", "-Iinclude", HEADER, "-o", output, "--no-verify"]) == 0
    assert capsys.readouterr() == ("", "")


@pytest.mark.usefixtures("no_compiler")
def test_verify(capsys: Capture) -> None:
    assert run(["verify", "-Iinclude", HEADER]) == 1
    assert capsys.readouterr() == ("", "cobindgen: error: can't find the compiler cc\n")


@pytest.mark.usefixtures("no_compiler")
def test_a_compiler_that_the_user_names(capsys: Capture) -> None:
    assert run(["model", "--cpp", "cc", "-Iinclude", HEADER]) == 1
    message = "cobindgen: error: can't run cc: No such file or directory\n"
    assert capsys.readouterr() == ("", message)
