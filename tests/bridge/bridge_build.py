"""Build the toy library with asyncio shims, for tests and benchmarks."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[2]
RUNTIME = ROOT / "tests" / "runtime"
HEADER = RUNTIME / "toy-calls.h"
PATHS = [f"-I{ROOT / 'include'}", f"-I{RUNTIME}"]


def cobindgen(*arguments: str | Path) -> None:
    command = [sys.executable, "-m", "cobindgen", *map(str, arguments)]
    subprocess.run(command, cwd=ROOT / "gen", check=True)


def build(directory: Path, *flags: str, compiler: str = "cc") -> Path:
    """Return the library with the C side of the shims. Both modules are beside it."""
    library = directory / "libtoy.so"
    shims, wrapped = directory / "toy_shims.c", directory / "wrapped.c"
    cobindgen("bind", HEADER, *PATHS, "-o", directory / "toy_calls.py")
    python = directory / "toy_shims.py"
    runtime = ["--runtime", RUNTIME / "toy.toml"]
    cobindgen("bridge", HEADER, *PATHS, *runtime, "--c", shims, "--py", python)
    cobindgen("wrap", HEADER, "--include", "toy-calls.h", "-o", wrapped)
    parts = ["aio", "coroutine", "error", "graph-lock", "toy-calls"]
    sources = [RUNTIME / f"{part}.c" for part in parts]
    command = [compiler, "-D_GNU_SOURCE", "-Wall", "-Wextra", "-Werror", "-O1", "-g"]
    command += ["-fPIC", "-shared", "-pthread", *PATHS, *flags, "-o", str(library)]
    subprocess.run([*command, *sources, shims, wrapped], check=True)
    return library


def import_file(file: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(file.stem, file)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[file.stem] = module
    spec.loader.exec_module(module)
    return module
