"""`cobindgen diff` on headers, models and revisions of a git repository."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from cobindgen.commands.cli import run

OLD = "#include <size.h>\nstruct point { size x, y; };\nint area(struct point *p);\n"
NEW = OLD.replace("x, y", "x, y, z")
SIZE = "typedef int size;\n"
ABI_BREAK = "struct point: size 8 -> 12 bytes"

needs_git = pytest.mark.skipif(not shutil.which("git"), reason="no git here")


def git(*args: str) -> None:
    subprocess.run(
        ["git", "-c", "user.name=a", "-c", "user.email=a@b", *args],
        check=True,
        capture_output=True,
    )


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Create two revisions of include/point.h, and an uncommitted change."""
    monkeypatch.chdir(tmp_path)
    for folder in ("include", "build", "sub"):
        Path(folder).mkdir()
    Path("include/point.h").write_text(OLD)
    Path("include/size.h").write_text(SIZE)
    if shutil.which("git"):
        git("init", "-q")
        git("add", "include")
        git("commit", "-qm", "one")
        Path("include/point.h").write_text(NEW)
        git("commit", "-qam", "two")
    Path("include/size.h").write_text("typedef short size;\n")
    return tmp_path


def test_two_headers(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("old.h").write_text(SIZE + "size f(void);\n")
    Path("new.h").write_text(SIZE + "size f(void);\nsize g(void);\n")
    assert run(["diff", "old.h", "new.h"]) == 0
    assert capsys.readouterr().out == (
        "1 addition\n\nAdditions:\n- function g: added\n  new.h:3:6\n"
    )
    assert run(["diff", "new.h", "old.h"]) == 1
    assert "ABI breaks:\n- function g: removed\n" in capsys.readouterr().out


def test_two_models(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, text in (("old", OLD), ("new", NEW)):
        Path("a.h").write_text(text)
        assert run(["model", "-Iinclude", "a.h"]) == 0
        Path(f"{name}.json").write_text(capsys.readouterr().out)
    assert run(["diff", "old.json", "new.json", "--json"]) == 1
    made = json.loads(capsys.readouterr().out)
    assert made["breaks"] is True
    assert made["changes"][0]["message"] == "size 4 -> 6 bytes"


@needs_git
def test_revisions(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each revision is read with its own includes."""
    old, new = "HEAD~1:include/point.h", "HEAD:include/point.h"
    assert run(["diff", "-Iinclude", old, new]) == 1
    assert ABI_BREAK in capsys.readouterr().out
    assert run(["diff", "-I", "include", old, old]) == 0


@needs_git
def test_comments_are_those_of_the_revision(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("include/point.h").write_text(NEW.replace("int area", "// Square.\nint area"))
    git("add", "include/point.h")
    git("commit", "-qm", "three")
    old, new = "HEAD~1:include/point.h", "HEAD:include/point.h"
    assert run(["diff", "-Iinclude", "--json", old, new]) == 0
    made = json.loads(capsys.readouterr().out)
    assert [(c["name"], c["message"]) for c in made["changes"]] == [("area", "comment")]


@needs_git
def test_revision_and_today(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["diff", "-Iinclude", "HEAD:include/point.h", "include/point.h"]) == 1
    assert "size 12 -> 6 bytes" in capsys.readouterr().out


@needs_git
def test_from_below(
    tree: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir("sub")
    flags = ["-isystem", "../include", "-I", str(tree / "build")]
    old, new = "HEAD~1:include/point.h", "HEAD:../include/point.h"
    assert run(["diff", *flags, old, new]) == 1
    assert ABI_BREAK in capsys.readouterr().out


@needs_git
def test_a_directory_missing_in_git_is_that_of_the_working_tree(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("build/config.h").write_text("#define CONFIG 1\n")
    Path("include/point.h").write_text('#include "config.h"\n' + NEW)
    git("add", "include/point.h")
    git("commit", "-qm", "three")
    old, new = "HEAD~1:include/point.h", "HEAD:include/point.h"
    assert run(["diff", "-Iinclude", "-Ibuild", old, new]) == 0


@needs_git
@pytest.mark.parametrize(
    ("spec", "message"),
    [
        ("nowhere:a.h", "git: fatal: Needed a single revision"),
        ("HEAD:a.h", "git: fatal: path 'a.h' does not exist in 'HEAD'"),
        ("a.json", "a.json: No such file or directory"),
        ("include/bad.json", "include/bad.json: not JSON: "),
        (
            "include/other.json",
            "include/other.json: not a model of schema 1 (see cobindgen model)",
        ),
    ],
)
def test_no_such_thing(
    tree: Path, capsys: pytest.CaptureFixture[str], spec: str, message: str
) -> None:
    Path("include/bad.json").write_text("{")
    Path("include/other.json").write_text("[1]")
    assert run(["diff", spec, spec]) == 1
    assert f"error: {message}" in capsys.readouterr().err


def test_no_regular_expression(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["diff", "--ignore", "(", "a.h", "b.h"]) == 2
    message = "'(' is not a valid regular expression: missing )"
    assert message in capsys.readouterr().err


# ---- through the command -------------------------------------------------------


def test_members_and_enumerators_have_their_own_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("old.h").write_text("enum e {\n  A,\n  B\n};\nstruct s {\n  int a;\n};\n")
    Path("new.h").write_text(
        "enum e {\n  A,\n  B = 7\n};\nstruct s {\n\n  long a;\n};\n"
    )
    assert run(["diff", "old.h", "new.h"]) == 1
    said = capsys.readouterr().out
    assert "- enumerator B: 1 -> 7\n  old.h:3:3 -> new.h:3:3\n" in said
    assert "- field s.a: int -> long, 4 -> 8 bytes\n  old.h:6:7 -> new.h:7:8\n" in said


def test_what_cobindgen_toml_says_of_versions(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("old.h").write_text("#define V_MINOR 1\n#define V_ODD 1\n")
    Path("new.h").write_text("#define V_MINOR 2\n#define V_ODD 2\n")
    Path("cobindgen.toml").write_text('[diff]\ngrows = [".*_MINOR"]\n')
    assert run(["diff", "old.h", "new.h"]) == 1
    assert "V_MINOR" not in capsys.readouterr().out
    assert run(["diff", "old.h", "new.h", "--grows", "V_ODD", "--all"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("2 changes without effect\n\nChanges without effect:\n")
    Path("cobindgen.toml").write_text('[diff]\ngrow = ["a"]\n')
    assert run(["diff", "old.h", "new.h"]) == 1
    message = "cobindgen.toml:2:1: error: unknown key grow; did you mean grows?"
    assert message in capsys.readouterr().err
