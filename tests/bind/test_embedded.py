"""The embedded preprocessor names files as the compiler does."""

import json
import re
import shutil
from pathlib import Path

import pytest

from cobindgen.commands.cli import run

pytestmark = pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")


@pytest.mark.parametrize(
    "arguments",
    [
        ["first.h"],  # Without any flag.
        ["./first.h"],
        ["../here/first.h"],
        ["{here}/first.h"],
        ["-Ideep", "first.h"],
        ["-I", "{here}/deep", "-iquote", ".", "deep/second.h"],
        ["-I{here}/deep", "deep/../deep/third.h"],
    ],
)
def test_places(
    arguments: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    here = tmp_path / "here"
    (here / "deep").mkdir(parents=True)
    (here / "first.h").write_text('#include "deep/second.h"\nint f(struct s *);\n')
    (here / "deep/second.h").write_text('#include "third.h"\nstruct s { T x; };\n')
    (here / "deep/third.h").write_text("typedef int T;\nenum e { A };\n")
    monkeypatch.chdir(here)
    models = []
    for cpp in ("cc", "pcpp"):
        flags = [argument.format(here=here) for argument in arguments]
        assert run(["model", "--cpp", cpp, *flags]) == 0
        models.append(json.loads(capsys.readouterr().out))
    assert models[0] == models[1]
    assert models[0]["records"] or models[0]["enums"]


def test_forced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The files of -include come first, in their order.

    Their names must be valid in an #include.
    """
    monkeypatch.chdir(tmp_path)
    Path("first.h").write_text("typedef int first;\n")
    Path("second.h").write_text("typedef first second;\n")
    Path("own.h").write_text("static inline second f(first x) { return x; }\n")
    forced = ["-include", "first.h", "--include", "second.h"]
    for cpp in ("cc", "pcpp"):
        command = ["bind", "own.h", "--cpp", cpp, *forced, "--glue", "glue.c"]
        assert run([*command, "-o", "own.py"]) == 0
        included = re.findall('#include "(.*)"', Path("glue.c").read_text())
        assert included == ["first.h", "second.h", "own.h"]
    assert run(["model", "own.h", "--cpp", "pcpp", "-include", 'a"b.h']) == 1
    message = "'a\"b.h' cannot be included because of its name; rename the file"
    assert capsys.readouterr().err == f"cobindgen: error: {message}\n"


def test_names_with_a_dollar_or_a_letter_of_another_script(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    header = tmp_path / "a.h"
    header.write_text(
        "#define $MACRO 4\n#define M$ ($MACRO + 1)\n#define $F(x$) ((x$) + M$)\n"
        "#define \u03c0 3\n"
        "#if \u03c0 == 3 && defined $MACRO\nint a$b(int x$);\n#endif\n",
        encoding="utf-8",
    )
    models = []
    for cpp in ("cc", "pcpp"):
        assert run(["model", str(header), "--cpp", cpp]) == 0
        models.append(json.loads(capsys.readouterr().out))
    assert models[0] == models[1]
    assert len(models[0]["macros"]) == 4
    assert models[0]["skipped"] == []
