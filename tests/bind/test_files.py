"""Which files' declarations are bound: those of the headers and of their parts."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from cobindgen.commands.cli import run

Capture = pytest.CaptureFixture[str]

pytestmark = pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")

FILES = {
    # Only includes others.
    "net.h": '#include "net/link.h"\n#include "net2/wire.h"\n#include "other/far.h"\n',
    "net/link.h": '#include "base.h"\nint link_up(void);\n',
    "net/base.h": "#define NET_BASE 1\n",
    "net2/wire.h": "int wire_cut(void);\n",
    "other/far.h": "int far_away(void);\n",
    # The main header of its folder, which declares one function itself.
    "disk2/disk.h": '#include "part.h"\nint disk_open(void);\n'
    "typedef int (*disk_call)(int);\nstruct plate {\n int (*read)(int);\n};\n",
    "disk2/part.h": "".join(f"int part_{i}(int a,\n int b);\n" for i in range(9)),
}


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def model(*arguments: str) -> dict[str, Any]:
    assert run(["model", *arguments, "-o", "model.json"]) == 0
    found: dict[str, Any] = json.loads(Path("model.json").read_text())
    return found


def functions(*arguments: str) -> list[str]:
    return [function["name"] for function in model(*arguments)["functions"]]


@pytest.mark.parametrize("cpp", ["cc", "pcpp"])
def test_a_header_that_only_includes_binds_the_folder_of_its_name(
    cpp: str, place: Path, capsys: Capture
) -> None:
    (place / "include").mkdir()
    for name in ("net.h", "net", "net2", "other"):
        (place / name).rename(place / "include" / name)
    # The files are in a folder of one library.
    everything = ["link_up", "wire_cut", "far_away"]
    assert functions("include/net.h", "--cpp", cpp) == everything
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("cpp", ["cc", "pcpp"])
def test_the_same_in_a_folder_of_many_libraries(cpp: str) -> None:
    """In /usr/include or the working directory, another folder is another library."""
    found = model("net.h", "--cpp", cpp)
    assert [f["name"] for f in found["functions"]] == ["link_up", "wire_cut"]
    assert [m["name"] for m in found["macros"]] == ["NET_BASE"]


@pytest.mark.parametrize("glob", ["disk2/*", "part.h", "disk2/p*.h", "*/part.h"])
def test_files(glob: str, capsys: Capture) -> None:
    assert functions("disk2/disk.h", "--files", glob) == [
        *(f"part_{i}" for i in range(9)),
        "disk_open",
    ]
    assert capsys.readouterr().err == ""


def test_files_by_their_full_path(place: Path) -> None:
    assert len(functions("disk2/disk.h", "--files", f"{place}/disk2/*")) == 10


def test_a_main_header_that_declares_little_gets_a_note(capsys: Capture) -> None:
    assert functions("disk2/disk.h") == ["disk_open"]
    assert capsys.readouterr().err == (
        "cobindgen: note: disk2/disk.h declares 1 function; the files beside it that "
        "it includes declare 9, which --files 'disk2/*' binds too\n"
    )


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ("--files=nothing/*", "--files nothing/* matches no file"),
        ("--allow=disk_clse", "--allow disk_clse matches no name"),
        ("--allow=disk", "--allow disk matches no name"),
        ("--block=part_1", "--block part_1 matches no name"),
    ],
)
def test_a_pattern_that_matches_nothing(
    option: str, message: str, capsys: Capture
) -> None:
    assert run(["model", "disk2/disk.h", "--allow=disk_.*", option]) == 0
    assert capsys.readouterr().err == f"cobindgen: warning: {message}\n"


def test_a_pattern_that_matches(capsys: Capture) -> None:
    patterns = ["--allow=part_[0-4]", "--block=part_[2-9]", "--files=part.h"]
    assert functions("disk2/disk.h", *patterns) == ["part_0", "part_1"]
    assert capsys.readouterr().err == ""
