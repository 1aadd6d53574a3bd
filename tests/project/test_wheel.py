"""An installed wheel is the complete program, with its templates."""

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return `cobindgen` in an environment with the wheel and its dependencies."""
    folder = tmp_path_factory.mktemp("wheel")
    environment = folder / "environment"
    venv.create(environment, with_pip=True)
    for command in (
        ["wheel", "--no-deps", "-w", str(folder), str(ROOT)],
        ["install", "--find-links", str(folder), "cobindgen"],
    ):
        result = subprocess.run(
            [environment / "bin" / "python", "-m", "pip", "-q", *command],
            text=True,
            capture_output=True,
            check=False,
        )
        if "No matching distribution" in result.stderr:
            pytest.skip("no package index here")
        assert result.returncode == 0, result.stderr
    return environment / "bin" / "cobindgen"


def run(program: Path, folder: Path, *args: str) -> str:
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    result = subprocess.run(
        [program, *args],
        cwd=folder,
        env=environment,
        text=True,
        capture_output=True,
        check=True,
    )
    return result.stdout


def test_version(program: Path, tmp_path: Path) -> None:
    assert run(program, tmp_path, "--version").startswith("cobindgen ")


def test_every_template_is_there(program: Path, tmp_path: Path) -> None:
    installed = next((program.parent.parent / "lib").glob("*/site-packages/cobindgen"))
    ours = {path.name for path in (ROOT / "templates").iterdir()}
    there = {path.name for path in (installed / "templates").iterdir()}
    # pip compiles the templates that are valid Python.
    assert there - {"__pycache__"} == ours


def test_bind(program: Path, tmp_path: Path) -> None:
    (tmp_path / "a.h").write_text("#define A 1\n")
    run(program, tmp_path, "bind", "a.h", "-o", "a.py")
    result = subprocess.run(
        [sys.executable, "-c", "import a; print(a.A)"],
        cwd=tmp_path,
        text=True,
        capture_output=True,
        check=True,
    )
    assert result.stdout == "1\n"


def test_cmake_module(program: Path, tmp_path: Path) -> None:
    folder = run(program, tmp_path, "--cmake-dir").strip()
    assert (Path(folder) / "cobindgen.cmake").is_file()


def test_the_same_bytes_twice(tmp_path: Path) -> None:
    """From a copy elsewhere with other times and modes too, and from the sdist."""
    hashes = []
    for number in (1, 2):
        copy = tmp_path / str(number)
        for folder in ("gen", "templates"):
            shutil.copytree(ROOT / folder, copy / folder, symlinks=True)
        for file in ("pyproject.toml", "README.md", "LICENSE"):
            shutil.copy(ROOT / file, copy)
        if number == 2:
            for path in copy.rglob("*.py"):
                path.chmod(0o600)
                os.utime(path, (1e9, 1e9))
        hashes += [hashed(build(copy, "sdist")), hashed(build(copy, "wheel"))]
    with tarfile.open(build(copy, "sdist")) as archive:
        archive.extractall(copy, filter="data")
    hashes.append(hashed(build(next(copy.glob("cobindgen-*")), "wheel")))
    assert hashes[0] == hashes[2]
    assert hashes[1] == hashes[3] == hashes[4]


def hashed(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def build(folder: Path, what: str) -> Path:
    """Return as pip does: `what` is the end of a function of PEP 517."""
    pytest.importorskip("hatchling")
    code = f"import hatchling.build as b; print(b.build_{what}('dist'))"
    result = subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        text=True,
        capture_output=True,
        check=True,
    )
    return folder / "dist" / result.stdout.split()[-1]
