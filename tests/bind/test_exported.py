"""`--exported-by LIBRARY` binds what the library exports; `--rename` renames it."""

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from cobindgen.commands.cli import run

pytestmark = pytest.mark.skipif(shutil.which("gcc") is None, reason="no gcc")

HEADER = """\
enum lib_mode { LIB_OFF, LIB_ON };
typedef struct lib_point { int x; } lib_point;
int lib_get(enum lib_mode mode);
int lib_lost(void);
int lib_hidden(void);
extern int lib_count, lib_nowhere;
static inline int lib_inline(void) { return 5; }
#define LIB_MAX 9
#define lib_twice(m) (2 * lib_get(m))
"""
SOURCE = """\
#include "lib.h"
int lib_get(enum lib_mode mode) { return mode; }
__attribute__((visibility("hidden"))) int lib_hidden(void) { return 1; }
int lib_count = 3;
"""


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    Path("lib.h").write_text(HEADER)
    Path("lib.c").write_text(SOURCE)
    command = ["gcc", "-shared", "-fPIC", "lib.c", "-o", "liblib.so"]
    subprocess.run(command, check=True)
    return str(tmp_path / "liblib.so")


def bound(*options: str) -> dict[str, Any]:
    command = ["bind", "lib.h", "--cc", "gcc", *options, "-o", "bound.py"]
    assert run(command) == 0
    space: dict[str, Any] = {"__name__": "bound"}
    exec(compile(Path("bound.py").read_text(), "bound.py", "exec"), space)
    return space


def test_exported_by(library: str) -> None:
    space = bound("--exported-by", library)
    reasons = {n: t.split(": ", 1)[1] for n, t in space["__skipped__"].items()}
    assert reasons["lib_lost"] == "liblib.so exports no lib_lost"
    assert reasons["lib_hidden"] == "liblib.so exports no lib_hidden"
    assert reasons["lib_nowhere"] == "liblib.so exports no lib_nowhere"
    assert "is static" in reasons["lib_inline"]
    lib = space["load"](library)
    assert lib.missing() == [] and lib.lib_get(space["LIB_ON"]) == 1
    with pytest.raises(AttributeError, match=r"liblib\.so exports no lib_lost"):
        lib.lib_lost()


def test_the_library_is_a_dependency(library: str) -> None:
    bound("--exported-by", library, "--depfile", "bound.d")
    assert library in Path("bound.d").read_text()


@pytest.mark.parametrize(
    "file, words",
    [
        ("none.so", "none.so cannot be read: No such file or directory"),
        ("lib.h", "lib.h is not an ELF library: Magic number does not match"),
    ],
)
def test_a_file_that_is_not_a_library(
    library: str, file: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["bind", "lib.h", "--exported-by", file, "-o", "bound.py"]
    assert run(command) == 1
    assert words in capsys.readouterr().err
    assert not Path("bound.py").exists()


def test_a_damaged_library(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Its section headers lie outside of the file."""
    Path("half.so").write_bytes(Path(library).read_bytes()[:2000])
    assert run(["bind", "lib.h", "--exported-by", "half.so", "-o", "bound.py"]) == 1
    assert "half.so is not an ELF library" in capsys.readouterr().err


def test_rename(library: str) -> None:
    """The names in Python are shorter. Documentation and errors use the names in C."""
    renames = ["--rename", "lib_(.*)=\\1", "--rename", "LIB_(.*)=\\1"]
    space = bound(*renames, "--exported-by", library)
    assert (space["OFF"], space["ON"], space["MAX"]) == (0, 1, 9)
    assert space["mode"].ON is space["ON"]
    assert space["point"](5).x == 5
    lib = space["load"](library)
    assert lib.get(1) == 1 and lib.count.value == 3 and lib.twice(1) == 2
    assert lib.get.__doc__ == "int lib_get(enum lib_mode mode)"
    with pytest.raises(TypeError, match="lib_get: mode: expected enum lib_mode"):
        lib.get("on")
    assert "lib_lost" in space["__skipped__"]


def test_clashing_names(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["bind", "lib.h", "--rename", "LIB_O.*=SAME", "-o", "bound.py"]
    assert run(command) == 1
    assert "--rename gives LIB_OFF and LIB_ON the name SAME" in capsys.readouterr().err


@pytest.mark.parametrize(
    "text, words",
    [
        ("lib_", "'lib_' is not REGEX=REPLACEMENT"),
        ("(=x", "'(' is not a valid regular expression"),
        ("lib_(.*)=\\2", "'\\\\2' is not a valid replacement for 'lib_(.*)': invalid"),
    ],
)
def test_wrong_rename(
    text: str, words: str, library: str, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["bind", "lib.h", "--rename", text, "-o", "bound.py"]
    assert run(command) == 2
    assert words in capsys.readouterr().err
