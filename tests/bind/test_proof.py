"""The proof is the default.

What the compiler denies is skipped, with what depends on it. Everything else is
written.
"""

import json
import shutil
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from cobindgen.commands.cli import run

Capture = pytest.CaptureFixture[str]

pytestmark = pytest.mark.skipif(not shutil.which("gcc"), reason="needs gcc")


def bind(
    header: str, tmp_path: Path, capsys: Capture, *options: str
) -> tuple[ModuleType, str]:
    """Return the module and the messages."""
    (tmp_path / "in.h").write_text(header)
    output = tmp_path / "made.py"
    command = ["bind", str(tmp_path / "in.h"), "-o", str(output), "--cc", "gcc"]
    assert run([*command, *options]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    spec = spec_from_file_location("made", output)
    assert spec is not None and spec.loader is not None
    made = module_from_spec(spec)
    spec.loader.exec_module(made)
    return made, err


SEMICOLON = "#define SEMI 5;\nint f(void);\n#define FIVE 5\n"
UNAVAILABLE = """\
struct old { int a; int b __attribute__((unavailable)); };
struct holds { struct old it; };
struct apart { int a; };
int f(struct old *it);
int by_value(struct holds it);
int gone(void) __attribute__((unavailable("use f")));
"""


def test_a_macro_that_ends_in_a_semicolon(tmp_path: Path, capsys: Capture) -> None:
    made, said = bind(SEMICOLON, tmp_path, capsys)
    assert not hasattr(made, "SEMI")
    assert "SEMI is 5: the compiler says" in made.__skipped__["SEMI"]
    assert made.FIVE == 5
    assert "the compiler denies 2 of 5 facts; skipped: SEMI (" in said
    assert said.startswith("cobindgen: warning: ")


def test_what_is_marked_unavailable(tmp_path: Path, capsys: Capture) -> None:
    made, said = bind(UNAVAILABLE, tmp_path, capsys)
    skipped = made.__skipped__
    assert skipped.keys() == {"old", "holds", "by_value", "gone"}
    assert "unavailable" in skipped["old"]
    assert skipped["holds"].endswith("needs old, which is skipped")
    assert skipped["by_value"].endswith("needs holds, which is skipped")
    assert "skipped: old, holds, by_value, gone (" in said
    assert hasattr(made.struct_apart, "a")


def test_no_verify_writes_what_was_read(tmp_path: Path, capsys: Capture) -> None:
    made, said = bind(SEMICOLON, tmp_path, capsys, "--no-verify")
    assert made.SEMI == 5
    assert said == ""


def test_verify_is_still_taken(tmp_path: Path, capsys: Capture) -> None:
    made, _ = bind(SEMICOLON, tmp_path, capsys, "--verify")
    assert "SEMI" in made.__skipped__


def test_verify_itself_fails(tmp_path: Path, capsys: Capture) -> None:
    header = tmp_path / "in.h"
    header.write_text(SEMICOLON)
    assert run(["verify", str(header), "--cc", "gcc"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert f"{header}:1:1: error: SEMI is 5: the compiler says" in err


@pytest.mark.parametrize("verify", ["", "verify = true\n", "verify = false\n"])
def test_a_job(
    verify: str, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("in.h").write_text(SEMICOLON)
    Path("cobindgen.toml").write_text(
        f'[model.a]\nheaders = ["in.h"]\noutput = "a.json"\ncc = "gcc"\n{verify}'
    )
    assert run(["build"]) == 0
    model = json.loads(Path("a.json").read_text())
    bound = "SEMI" in {macro["name"] for macro in model["macros"]}
    assert bound == ("false" in verify)
    assert ("denies" in capsys.readouterr().err) == (not bound)


def test_a_header_that_does_not_compile(tmp_path: Path, capsys: Capture) -> None:
    header = tmp_path / "in.h"
    header.write_text('int f(void);\n_Static_assert(sizeof(int) == 5, "");\n')
    output = tmp_path / "made.py"
    assert run(["bind", str(header), "-o", str(output), "--cc", "gcc"]) == 1
    assert f"{header}:2:1: error: " in capsys.readouterr().err
    assert not output.exists()
