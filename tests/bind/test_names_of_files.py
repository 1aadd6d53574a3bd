"""Names of included files that are not text, and files that never end."""

import os
import shutil
from pathlib import Path

import pytest

from cobindgen.commands.cli import run

Capture = pytest.CaptureFixture[str]

pytestmark = pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("cc", ["gcc", "clang"])
@pytest.mark.parametrize(
    ("name", "in_rule"),
    [
        (b"caf\xe9", b"caf\xe9/part.h"),
        ("\u00e9 t".encode(), "\u00e9\\ t/part.h".encode()),
        (b"t\tb", b"t\\\tb/part.h"),
        (b'q"b', b'q"b/part.h'),
    ],
)
def test_the_depfile_names_it(
    name: bytes, in_rule: bytes, cc: str, place: Path, capsys: Capture
) -> None:
    if shutil.which(cc) is None:
        pytest.skip(f"no {cc} here")
    folder = Path(os.fsdecode(name))
    folder.mkdir()
    (folder / "part.h").write_text("typedef int t;\n")
    Path("a.h").write_text("#include <part.h>\nt f(void);\n")
    command = ["bind", "a.h", "-o", "a.py", "--depfile", "a.d", "--cc", cc]
    assert run([*command, "-I", str(folder)]) == 0, capsys.readouterr().err
    assert b" " + in_rule + b" " in Path("a.d").read_bytes().splitlines()[0]


def test_a_newline_in_the_name(place: Path, capsys: Capture) -> None:
    Path("n\nl").mkdir()
    Path("n\nl/part.h").write_text("typedef int t;\n")
    Path("a.h").write_text("#include <part.h>\nt f(void);\n")
    assert run(["bind", "a.h", "-o", "a.py", "--depfile", "a.d", "-I", "n\nl"]) == 1
    said = capsys.readouterr().err
    assert "a depfile can't name 'n\\nl/part.h': rename the file" in said
    assert not Path("a.py").exists()


@pytest.mark.parametrize("command", ["bind", "wrap", "lint", "bridge", "verify"])
@pytest.mark.parametrize("header", ["fifo", "/dev/zero"])
def test_a_header_that_never_ends(
    header: str, command: str, place: Path, capsys: Capture
) -> None:
    os.mkfifo("fifo")
    arguments = {
        "bind": ["bind", header, "-o", "a.py"],
        "wrap": ["wrap", header, "-o", "a.c"],
        "lint": ["wrap", header, "--lint"],
        "bridge": ["bridge", header, "--threads", "--py", "a.py", "--bindings", "b"],
        "verify": ["verify", header],
    }
    assert run(arguments[command]) == 1
    message = f"cobindgen: error: can't read {header}: it is not a regular file\n"
    assert capsys.readouterr().err == message


@pytest.mark.parametrize("before", [[], ["--"]])
def test_a_file_to_include_that_is_a_fifo(
    before: list[str], place: Path, capsys: Capture
) -> None:
    os.mkfifo("fifo")
    Path("a.h").write_text("int f(void);\n")
    assert run(["bind", "a.h", "-o", "a.py", *before, "-include", "fifo"]) == 1
    message = "cobindgen: error: can't read fifo: it is not a regular file\n"
    assert capsys.readouterr().err == message


def test_a_line_directive_that_names_a_fifo(place: Path, capsys: Capture) -> None:
    os.mkfifo("fifo")
    Path("a.h").write_text('#line 1 "fifo"\nint f(void);\n')
    for command in (["bind", "a.h", "-o", "a.py"], ["model", "a.h", "--cpp", "pcpp"]):
        assert run(command) == 0, capsys.readouterr().err


def test_a_line_directive_that_names_the_folder(place: Path, capsys: Capture) -> None:
    """A header in the current folder has the folder's name: `.`, or no name."""
    for name in ("", "."):
        Path("a.h").write_text(f'#line 1 "{name}"\nint f(void);\n')
        assert run(["model", "a.h"]) == 0
        assert '"f"' not in capsys.readouterr().out
