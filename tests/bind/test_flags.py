"""Flags of a pasted command line: used, dropped with a note, or refused."""

import json
import shutil
from pathlib import Path

import pytest

from cobindgen.commands.cli import run

Capture = pytest.CaptureFixture[str]
COMPILERS = [cc for cc in ("gcc", "clang") if shutil.which(cc)]

pytestmark = pytest.mark.skipif(not COMPILERS, reason="no C compiler")

DROPPED = (
    "-c -o a.o -MMD -MF a.d -MT a.o -MP -Wall -Werror=shadow -g3 -pipe a.c -L. -lm "
    "-Wl,--gc-sections -save-temps -flto=auto -fdiagnostics-color=always -H -x c"
)
REFUSED = {
    "-C": "-C keeps comments in the preprocessed headers; leave it out",
    "-CC": "-CC keeps comments in the preprocessed headers; leave it out",
    "-P": "-P leaves the places of declarations out; leave it out",
    "-dM": "-dM changes what the preprocessor prints; leave it out",
    "-fdirectives-only": "-fdirectives-only expands no macros; leave it out",
    "-x c++": "-x c++ is not C; leave it out",
    "-xc++": "-xc++ is not C; leave it out",
    "-traditional-cpp": "-traditional-cpp reads pre-standard C; leave it out",
    "-fplugin=x.so": "-fplugin=x.so loads a plugin; leave it out",
    "-I": "-I needs an argument",
}
HEADER = """\
struct s { char c; int i; };
enum e { A };
#ifdef __OPTIMIZE__
struct o { enum e e; char c; };
#endif
extern char plain[(char)-1 > 0 ? 1 : 2];
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.h").write_text(HEADER)
    return tmp_path


@pytest.mark.parametrize("cc", COMPILERS)
def test_dropped(cc: str, place: Path, capsys: Capture) -> None:
    flags = ["-I.", *DROPPED.split(), "-O2"]
    assert run(["bind", "a.h", "--cc", cc, "-o", "a.py", "--", *flags]) == 0
    words = "dropped flags that do not change how headers are read:"
    assert capsys.readouterr().err == f"cobindgen: note: {words} {DROPPED}\n"
    assert "class struct_o" in (place / "a.py").read_text()
    assert {path.name for path in place.iterdir()} == {"a.h", "a.py", "a.pyi"}


def test_verify_names_what_it_drops(place: Path, capsys: Capture) -> None:
    assert run(["verify", "a.h", "--", "-Wall", "-O2", "-c", "-o", "x"]) == 0
    words = "dropped flags that do not change how headers are read:"
    assert capsys.readouterr().err == f"cobindgen: note: {words} -Wall -c -o x\n"


@pytest.mark.parametrize("flags", REFUSED)
def test_refused(flags: str, place: Path, capsys: Capture) -> None:
    assert run(["bind", "a.h", "-o", "a.py", "--", *flags.split()]) == 1
    assert capsys.readouterr().err.startswith(f"cobindgen: error: {REFUSED[flags]}")
    assert not (place / "a.py").exists()


@pytest.mark.parametrize("flag", ["-I", "-include", "-isystem"])
def test_an_empty_argument_is_refused(flag: str, place: Path, capsys: Capture) -> None:
    assert run(["bind", "a.h", "-o", "a.py", flag, "", "-DX"]) == 2
    assert capsys.readouterr().err.endswith(" must not be empty\n")
    assert run(["bind", "a.h", "-o", "a.py", "--", flag, "", "-DX"]) == 1
    message = f"cobindgen: error: {flag} needs an argument\n"
    assert capsys.readouterr().err == message


@pytest.mark.parametrize("cc", COMPILERS)
@pytest.mark.parametrize(
    ("flag", "sizes", "plain"),
    [
        ("", [8], 2),
        ("-fpack-struct", [5], 2),
        ("-fpack-struct=2", [6], 2),
        ("-O2 -fshort-enums", [8, 2], 2),
        ("-funsigned-char", [8], 1),
    ],
)
def test_flags_that_change_layouts_are_used_for_reading_and_proof(
    cc: str, flag: str, sizes: list[int], plain: int, place: Path, capsys: Capture
) -> None:
    assert run(["verify", "a.h", "--cc", cc, "--", *flag.split()]) == 0
    capsys.readouterr()
    assert run(["model", "a.h", "--cc", cc, "--", *flag.split()]) == 0
    model = json.loads(capsys.readouterr().out)
    assert [record["size"] for record in model["records"]] == sizes
    assert model["variables"][0]["type"]["length"] == plain
