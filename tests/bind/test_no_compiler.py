"""Without a C compiler: everything is generated, and that nothing is proven is said."""

import json
from pathlib import Path
from typing import Any

import pytest

from cobindgen.commands.cli import run

ROOT = Path(__file__).parents[2]
HEADER = "include/block/block-common.h"
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def no_compiler(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.delenv("CC", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))


def model(*arguments: str, capsys: Capture) -> dict[str, Any]:
    assert run(["model", "-Iinclude", HEADER, *arguments]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    found: dict[str, Any] = json.loads(out)
    return found


def without_system(model: Any) -> Any:
    """The model but for where and through which names of its own this machine's C
    library defines a type, and columns, which macros before a name shift."""
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
    arguments = ["-Iinclude", HEADER, "-o", str(output), "--verify"]
    assert run(["bind", *arguments]) == 0
    note = f"cobindgen: {output}: nothing proven, for there is no cc\n"
    assert capsys.readouterr() == ("", note)
    assert output.read_text() == (ROOT / "out/block_common.py").read_text()


@pytest.mark.usefixtures("no_compiler")
def test_build(capsys: Capture) -> None:
    assert run(["build", "--check", "block_common", "block-gen"]) == 0
    note = "cobindgen: out/block_common.py: nothing proven, for there is no cc\n"
    assert capsys.readouterr() == ("", note)


@pytest.mark.usefixtures("no_compiler")
def test_verify(capsys: Capture) -> None:
    assert run(["verify", "-Iinclude", HEADER]) == 1
    assert capsys.readouterr() == ("", "cobindgen: error: there is no cc to ask\n")


@pytest.mark.usefixtures("no_compiler")
def test_compiler_that_is_asked_for(capsys: Capture) -> None:
    assert run(["model", "--cpp", "cc", "-Iinclude", HEADER]) == 1
    message = "cobindgen: error: can't run cc: No such file or directory\n"
    assert capsys.readouterr() == ("", message)
