"""Make modules from headers, for tests."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

from cobindgen.commands.cli import run


def imported(
    header: str, folder: Path, *options: str, name: str = "made"
) -> ModuleType:
    """Import the module of a header's text. Its files are in `folder`."""
    (folder / f"{name}.h").write_text(header)
    output = folder / f"{name}.py"
    command = ["bind", str(folder / f"{name}.h"), "-o", str(output), *options]
    assert run(command) == 0
    return load(output)


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # pickle finds classes by the name of their module.
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module


def compiled(source: str, folder: Path, *flags: str, cc: str = "cc") -> str:
    """Compile the text of a C file, and return the path of the library."""
    file, library = folder / "made.c", folder / "libmade.so"
    file.write_text(source)
    command = [cc, "-shared", "-fPIC", "-w", f"-I{folder}", *flags, str(file)]
    subprocess.run([*command, "-o", str(library)], check=True)
    return str(library)
