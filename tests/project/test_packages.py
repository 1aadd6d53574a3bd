"""Python packages whose build makes bindings for the wheel."""

import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tomllib
import venv
from importlib.metadata import entry_points
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
PLATFORM = sysconfig.get_platform().replace("-", "_").replace(".", "_")
PY3 = f"py3-none-{PLATFORM}"
ABI3 = f"cp3{sys.version_info.minor}-abi3-{PLATFORM}"

pytestmark = [
    pytest.mark.skipif(not shutil.which("cc"), reason="no C compiler"),
    pytest.mark.skipif(
        not entry_points(group="hatch", name="cobindgen"),
        reason="cobindgen is not installed",
    ),
]


@pytest.fixture
def project(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Return a copy of the example that the test names."""
    folder = tmp_path / "project"
    shutil.copytree(ROOT / "examples" / request.param, folder)
    (folder / "dist").mkdir()
    pytest.importorskip(backend_of(folder).partition(".")[0])
    return folder


def backend_of(project: Path) -> str:
    document = tomllib.loads((project / "pyproject.toml").read_text())
    return str(document["build-system"]["build-backend"])


def build(project: Path, what: str = "wheel") -> subprocess.CompletedProcess[str]:
    """Call the backend as pip does. `what` is the end of the name of a PEP 517 hook."""
    return subprocess.run(
        [
            *(sys.executable, "-c"),
            f"import {backend_of(project)} as b; print(b.build_{what}('dist'))",
        ],
        cwd=project,
        env={"PATH": f"{BIN}:/usr/local/bin:/usr/bin:/bin"},
        text=True,
        capture_output=True,
        check=False,
    )


def built(project: Path, what: str = "wheel") -> Path:
    result = build(project, what)
    assert result.returncode == 0, result.stdout + result.stderr
    return project / "dist" / result.stdout.split()[-1]


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))


def output_of(*command: str | Path) -> str:
    return subprocess.run(
        command, text=True, capture_output=True, check=True
    ).stdout.strip()


@pytest.mark.parametrize(
    ("project", "tag", "strength"),
    [
        ("hatch", PY3, None),
        ("setuptools", PY3, None),
        ("scikit-build-core", PY3, "45"),
        ("meson-python", ABI3, "45"),
    ],
    indirect=["project"],
)
def test_wheel(project: Path, tag: str, strength: str | None, tmp_path: Path) -> None:
    """The wheel has the platform's tag, installs alone, and follows the header."""
    for program in {"scikit-build-core": "cmake", "meson-python": "ninja"}.values():
        if strength and not shutil.which(program):
            pytest.skip(f"no {program} here")
    wheel = built(project)
    assert wheel.name == f"knots-1.0-{tag}.whl"
    with ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if name.startswith("knots/")}
        assert {"knots/py.typed", "knots/bindings.py", "knots/bindings.pyi"} < names
        meta = archive.read("knots-1.0.dist-info/WHEEL").decode()
    assert f"Tag: {tag}" in meta and "Root-Is-Purelib: false\n" in meta
    environment = tmp_path / "environment"
    venv.create(environment)
    python = environment / "bin/python"
    pip = (sys.executable, "-m", "pip", "-q", "--python", str(python), "install")
    output_of(*pip, "--no-deps", "--no-index", str(wheel))
    code = "import knots; print(knots.KNOTS_MAX, knots.Knot.KNOT_REEF.value)"
    assert output_of(python, "-c", code) == "12 1"
    if strength:
        call = "import knots; print(knots.knots_strength(knots.Knot.KNOT_REEF))"
        assert output_of(python, "-c", call) == strength
    change(project / "include/knots.h", "MAX 12", "MAX 13")
    with ZipFile(built(project)) as archive:
        assert b"KNOTS_MAX = 13\n" in archive.read("knots/bindings.py")


@pytest.mark.parametrize("project", ["hatch", "setuptools"], indirect=True)
def test_source_distribution(project: Path) -> None:
    """It contains the headers, and no generated file."""
    with tarfile.open(built(project, "sdist")) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert "include/knots.h" in names
    assert "src/knots/bindings.py" not in names


@pytest.mark.parametrize("project", ["hatch", "setuptools"], indirect=True)
def test_editable(project: Path) -> None:
    with (project / "pyproject.toml").open("a") as settings:
        # Without this, hatchling needs the package `editables`.
        settings.write('[tool.hatch.build]\ndev-mode-dirs = ["src"]\n')
    built(project, "editable")
    assert "KNOTS_MAX = 12" in (project / "src/knots/bindings.py").read_text()


@pytest.mark.parametrize("project", ["hatch", "setuptools"], indirect=True)
def test_an_error_of_a_header_is_the_message(project: Path) -> None:
    (project / "include/knots.h").write_text("struct a {\n")
    result = build(project)
    assert result.returncode == 1
    assert "include/knots.h:1:1: error: " in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("project", ["hatch"], indirect=True)
def test_options_of_the_hatch_hook(project: Path) -> None:
    hook = "[tool.hatch.build.hooks.cobindgen]\n"
    settings = project / "pyproject.toml"
    settings.write_text(
        settings.read_text()
        + '[tool.cobindgen.bind.other]\nheaders = ["other.h"]\noutput = "other.py"\n'
    )
    change(settings, hook, f'{hook}platform = "win-amd64"\njobs = ["knots"]\n')
    assert built(project).name == "knots-1.0-py3-none-win_amd64.whl"
    change(settings, "jobs =", "job =")
    assert (
        "cobindgen]: unknown key job; the keys are jobs and platform"
        in build(project).stderr
    )
