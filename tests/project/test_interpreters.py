"""Every installed Python makes the same bytes, and can use them.

The packages that cobindgen needs are those of the Python that runs the tests: each of
them works without a part in C. The interpreters are found on PATH and in pyenv.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import jinja2
import pytest

from interpreters import VERSIONS, interpreters

ROOT = Path(__file__).parents[2]
PACKAGES = Path(jinja2.__file__).parents[1]
SHAPES = (
    "import shapes; lib = shapes.load('./libshapes.so');"
    "print(lib.rectangle_area(shapes.Rectangle(3, 4, shapes.UNIT_INCH)))"
)

pytestmark = pytest.mark.skipif(not shutil.which("cc"), reason="no C compiler")


THIS = f"{sys.version_info[0]}.{sys.version_info[1]}"
OTHERS = interpreters(*(version for version in VERSIONS if version != THIS))


@pytest.fixture(params=OTHERS, ids=lambda path: path.name)
def python(request: pytest.FixtureRequest) -> Path:
    return Path(request.param)


def run(python: Path, folder: Path, *arguments: str) -> str:
    result = subprocess.run(
        [python, *arguments],
        cwd=folder,
        env={
            **os.environ,
            "PYTHONPATH": f"{ROOT / 'gen'}:{PACKAGES}",
            "PYTHONDONTWRITEBYTECODE": "1",
        },
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    assert result.returncode == 0, result.stdout
    return result.stdout


def test_the_outputs_are_the_same(python: Path) -> None:
    """All outputs are the same: bindings, shims, asyncio shims, model and report."""
    assert run(python, ROOT, "-m", "cobindgen", "build", "--check") == ""


def test_a_library_is_used(python: Path, tmp_path: Path) -> None:
    library = ROOT / "examples/lib"
    command = ["-m", "cobindgen", "bind", str(library / "shapes.h"), "-o", "shapes.py"]
    run(python, tmp_path, *command)
    build = ["cc", "-shared", "-fPIC", library / "shapes.c", "-o", "libshapes.so"]
    subprocess.run(build, cwd=tmp_path, check=True)
    assert run(python, tmp_path, "-c", SHAPES) == "12.0\n"


@pytest.mark.parametrize("name", ["sqlite3", "zlib"])
def test_a_program(python: Path, name: str, tmp_path: Path) -> None:
    """A program uses calls, callbacks, structs and errors of a real library."""
    header = Path(f"/usr/include/{name}.h")
    if not header.exists():
        pytest.skip(f"no {header}")
    library = {"sqlite3": "sqlite3", "zlib": "z"}[name]
    command = ["-m", "cobindgen", "bind", str(header), "--library", library]
    run(python, tmp_path, *command, "-o", f"{name}_.py")
    program = ROOT / f"tests/bind/programs/{name}_program.py"
    shutil.copy(program, tmp_path)
    run(python, tmp_path, "-c", f"import {program.stem}; {program.stem}.main()")


def test_awaiting_coroutines(python: Path, tmp_path: Path) -> None:
    """The demo reads a thousand times at once on a toy block layer."""
    environment = {"BUILD": str(tmp_path), "PYTHON": str(python)}
    result = subprocess.run(
        ["make", "-C", ROOT / "examples/block"],
        env=os.environ | environment,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    assert result.returncode == 0, result.stdout
    assert "1000 x await blk_co_pread() at once" in result.stdout
