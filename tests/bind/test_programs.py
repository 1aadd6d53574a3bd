"""Programs that use real libraries: no ctypes.cast, and no type error.

Programs whose library is not installed are skipped. COBINDGEN_CAMPAIGN=1 also runs
those of docs/how-to/libraries.md that take long.
"""

import importlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from ctypes.util import find_library
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from checkers import CHECKERS, check
from cobindgen.commands.cli import run

pytestmark = pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")


@dataclass(frozen=True)
class Program:
    """The library's name and its headers, as a user types them.

    `handles`: how many macros are properties of the library.
    """

    library: str
    headers: str
    options: list[str] = field(default_factory=list)
    handles: int = 0


PROGRAMS = {
    "sqlite3": Program("sqlite3", "sqlite3.h"),
    "zlib": Program("z", "zlib.h"),
    "curl": Program("curl", "curl/curl.h", ["--files", "*/curl/*"]),
    "sodium": Program("sodium", "sodium.h"),
    "lua": Program("lua5.4", "lua5.4/lua.h lua5.4/lauxlib.h lua5.4/lualib.h"),
    "pcap": Program("pcap", "pcap.h", ["--deep"]),
    "sdl": Program("SDL2-2.0", "SDL2/SDL.h", ["--files", "*/SDL2/*"]),
}
CAMPAIGN = {
    "mpi": Program("mpi", "openmpi/include/mpi.h", handles=102),
    "hdf5": Program("hdf5_serial", "hdf5/serial/hdf5.h", handles=340),
    "git2": Program("git2", "git2.h", ["--files", "*/git2/*"]),
}
INCLUDE = Path("/usr/include")
FOLDERS = (
    INCLUDE,
    *sorted(INCLUDE.glob("*-linux-gnu")),
    *sorted(Path("/usr/lib").glob("*-linux-gnu")),
)
HERE = Path(__file__).parent / "programs"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    yield tmp_path
    for name, module in list(sys.modules.items()):
        if (getattr(module, "__file__", None) or "").startswith(f"{tmp_path}/"):
            del sys.modules[name]


def bound(name: str, program: Program) -> list[str]:
    """Bind the library of a program, or skip the test. Return the files to check."""
    headers = program.headers.split()
    place = next((f for f in FOLDERS if (f / headers[0]).exists()), None)
    if place is None or find_library(program.library) is None:
        pytest.skip(f"no lib{program.library}, or no {headers[0]}")
    paths = [*(str(place / h) for h in headers), f"-I{(place / headers[0]).parent}"]
    module = f"{name}_.py"
    command = ["bind", *paths, *program.options, "--library", program.library]
    assert run([*command, "-o", module]) == 0
    shutil.copy(HERE / f"{name}_program.py", ".")
    return [f"{name}_program.py", f"{module}i"]


@pytest.mark.parametrize("name", PROGRAMS)
def test_program(name: str, folder: Path) -> None:
    files = bound(name, PROGRAMS[name])
    assert "cast" not in Path(files[0]).read_text()
    importlib.import_module(f"{name}_program").main()
    for checker in CHECKERS:
        done = check(checker, folder, *files)
        assert done.returncode == 0, done.stdout


@pytest.mark.skipif("COBINDGEN_CAMPAIGN" not in os.environ, reason="no campaign")
@pytest.mark.parametrize("name", CAMPAIGN)
def test_campaign(name: str, folder: Path) -> None:
    """Run in a separate process, because a process can start MPI only once."""
    files = bound(name, CAMPAIGN[name])
    assert "cast" not in Path(files[0]).read_text()
    command = [sys.executable, "-c", f"import {name}_program as p; p.main()"]
    subprocess.run(command, check=True)
    library = importlib.import_module(f"{name}_").Library
    handles = [m for m in vars(library).values() if isinstance(m, property)]
    assert len(handles) >= CAMPAIGN[name].handles
    for checker in CHECKERS:
        done = check(checker, folder, *files)
        assert done.returncode == 0, done.stdout
