"""Each example builds, rebuilds after a header change, and does nothing otherwise."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def needs(*tools: str) -> pytest.MarkDecorator:
    missing = [tool for tool in tools if not shutil.which(tool)]
    return pytest.mark.skipif(bool(missing), reason=f"no {', '.join(missing)} here")


@pytest.fixture
def examples(tmp_path: Path) -> Path:
    """Return a copy of examples/, with a `cobindgen` that logs its runs."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    program = tmp_path / "bin" / "cobindgen"
    program.parent.mkdir()
    program.write_text(
        f"#!/bin/sh\necho run >> {tmp_path}/runs\n"
        f'PYTHONPATH={ROOT}/gen exec {sys.executable} -m cobindgen "$@"\n'
    )
    program.chmod(0o755)
    return tmp_path / "examples"


def build(examples: Path, *command: str) -> None:
    path = f"{examples.parent}/bin:{os.environ['PATH']}"
    result = subprocess.run(
        command,
        cwd=examples,
        env={**os.environ, "PATH": path},
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    assert result.returncode == 0, result.stdout


def runs(examples: Path) -> int:
    """Return how often `cobindgen bind` has run."""
    return len((examples.parent / "runs").read_text().splitlines())


def use(folder: Path, expression: str) -> str:
    """Return the value of `expression` with the module `shapes` built in `folder`."""
    script = f"import shapes; lib = shapes.load('./libshapes.so'); print({expression})"
    result = subprocess.run(
        [sys.executable, "-c", script],
        cwd=folder,
        text=True,
        capture_output=True,
        check=True,
    )
    return result.stdout.strip()


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))


def check(examples: Path, folder: Path, make: Callable[[], None], first: int) -> None:
    """Build, call the library, change what the header includes, and build again.

    `first`: the number of runs of cobindgen before the first bindings are made.
    """
    make()
    assert runs(examples) == first + 1
    area = "lib.rectangle_area(shapes.Rectangle(3, 4, shapes.UNIT_INCH))"
    assert use(folder, area) == "12.0"
    assert use(folder, "shapes.SIDE_MAX") == "100000"
    make()
    assert runs(examples) == first + 1, "nothing changed, but it ran"
    change(examples / "lib/units.h", "METRE 1000", "METRE 100")
    make()
    assert runs(examples) == first + 2
    assert use(folder, "shapes.SIDE_MAX") == "10000"
    text = (folder / "shapes.py").read_text()
    assert str(examples.parent) not in text, "a path of this machine"


@needs("make", "cc")
def test_make(examples: Path) -> None:
    check(
        examples, examples / "make", lambda: build(examples, "make", "-Cmake", "-j2"), 0
    )


@needs("ninja", "cc")
def test_ninja(examples: Path) -> None:
    check(examples, examples / "ninja", lambda: build(examples, "ninja", "-Cninja"), 0)


@needs("meson", "ninja", "cc")
def test_meson(examples: Path) -> None:
    build(examples, "meson", "setup", "meson/build", "meson")
    check(
        examples,
        examples / "meson/build",
        lambda: build(examples, "ninja", "-Cmeson/build"),
        0,
    )


@pytest.mark.parametrize(
    ("generator", "tool"), [("Unix Makefiles", "make"), ("Ninja", "ninja")]
)
@needs("cmake", "cc")
def test_cmake(examples: Path, generator: str, tool: str) -> None:
    if not shutil.which(tool):
        pytest.skip(f"no {tool} here")
    build(examples, "cmake", f"-G{generator}", "-Scmake", "-Bcmake/build")
    first = runs(examples)
    check(
        examples,
        examples / "cmake/build",
        lambda: build(examples, "cmake", "--build", "cmake/build"),
        first,
    )


@needs("make", "meson", "ninja", "cmake", "cc")
def test_the_same_bytes_from_each(examples: Path) -> None:
    build(examples, "make", "-Cmake")
    build(examples, "ninja", "-Cninja")
    build(examples, "meson", "setup", "meson/build", "meson")
    build(examples, "ninja", "-Cmeson/build")
    build(examples, "cmake", "-Scmake", "-Bcmake/build")
    build(examples, "cmake", "--build", "cmake/build")
    folders = ("make", "ninja", "meson/build", "cmake/build")
    texts = {(examples / folder / "shapes.py").read_bytes() for folder in folders}
    assert len(texts) == 1
