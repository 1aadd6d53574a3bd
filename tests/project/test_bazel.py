"""examples/bazel: sandboxed actions, and a cache that a second workspace uses."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "bench"))
from bazel import install  # noqa: E402

pytestmark = pytest.mark.skipif(not shutil.which("bazel"), reason="no bazel here")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "workspace"
    shutil.copytree(ROOT / "examples/bazel", folder)
    install(folder / "tools/site")
    yield folder
    bazel(folder, "shutdown")


def bazel(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bazel", f"--output_user_root={folder.parent / 'bazel'}", *arguments],
        cwd=folder,
        text=True,
        capture_output=True,
        check=False,
    )


def test_the_example(workspace: Path) -> None:
    """Build it, twice, and again after a change of an included header.

    It fails if the included header is not among its inputs.
    """
    result = bazel(workspace, "build", "//:shapes")
    assert result.returncode == 0, result.stderr
    output = workspace / "bazel-bin/shapes.py"
    assert re.search(r"^SIDE_MAX = 100000\b", output.read_text(), re.M)
    assert (
        "INFO: 1 process: 1 internal." in bazel(workspace, "build", "//:shapes").stderr
    )
    units = workspace / "include/units.h"
    units.write_text(units.read_text().replace("METRE 1000", "METRE 100"))
    assert bazel(workspace, "build", "//:shapes").returncode == 0
    assert re.search(r"^SIDE_MAX = 10000\b", output.read_text(), re.M)
    rules = workspace / "BUILD"
    rules.write_text(rules.read_text().replace('["include/units.h"]', "[]"))
    result = bazel(workspace, "build", "//:shapes")
    assert result.returncode == 1
    assert "include/shapes.h:4:10: error: can't find the include file" in result.stderr


def test_a_second_workspace_runs_nothing() -> None:
    command = [sys.executable, ROOT / "bench/bazel.py", "2"]
    result = subprocess.run(command, text=True, capture_output=True, check=True)
    first, second = result.stdout.splitlines()
    assert re.search("3 processes: 1 internal, 2 .*sandbox", first)
    assert second.endswith("3 processes: 2 remote cache hit, 1 internal.")
