"""Programs that use real libraries: no ctypes.cast, and no type error."""

import importlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from ctypes.util import find_library
from pathlib import Path

import pytest

from cobindgen.commands.cli import run

pytestmark = pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")

INCLUDE = Path("/usr/include")
SODIUM = "core.h crypto_secretbox.h crypto_hash_sha256.h randombytes.h".split()
LUA = ("lua", "lauxlib", "lualib")
SDL = "SDL SDL_error SDL_events SDL_rect SDL_surface SDL_video".split()
# Program -> the library's name, the headers, other options.
PROGRAMS = {
    "sqlite3_program": ("sqlite3", ["sqlite3.h"], []),
    "zlib_program": ("z", ["zlib.h"], []),
    "curl_program": ("curl", ["curl/curl.h", "curl/easy.h"], []),
    "sodium_program": ("sodium", [f"sodium/{name}" for name in SODIUM], []),
    "lua_program": ("lua5.4", [f"lua5.4/{name}.h" for name in LUA], []),
    "pcap_program": ("pcap", ["pcap/pcap.h"], ["--deep"]),
    "sdl_program": (
        "SDL2-2.0",
        [f"SDL2/{name}.h" for name in SDL],
        ["-I", "/usr/include/SDL2"],
    ),
}
FOLDERS = (INCLUDE, *sorted(INCLUDE.glob("*-linux-gnu")))
HERE = Path(__file__).parent / "programs"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    before = set(sys.modules)
    yield tmp_path
    for name in set(sys.modules) - before:
        del sys.modules[name]


@pytest.mark.parametrize("name", PROGRAMS)
def test_program(name: str, folder: Path) -> None:
    library, headers, options = PROGRAMS[name]
    place = next((f for f in FOLDERS if (f / headers[0]).exists()), None)
    if place is None or find_library(library) is None:
        pytest.skip(f"no lib{library}, or no {headers[0]}")
    paths = [str(place / header) for header in headers]
    module = f"{name.removesuffix('_program')}_"
    command = ["bind", *paths, *options, "--library", library]
    assert run([*command, "-o", f"{module}.py"]) == 0
    shutil.copy(HERE / f"{name}.py", folder)
    assert "cast" not in (folder / f"{name}.py").read_text()
    importlib.import_module(name).main()
    checked = [f"{name}.py", f"{module}.pyi"]
    mypy = [sys.executable, "-m", "mypy", "--strict", *checked]
    done = subprocess.run(mypy, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    if shutil.which("pyright"):
        done = subprocess.run(
            ["pyright", *checked], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout
