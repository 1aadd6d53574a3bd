"""Random records: compiler, model and module agree on the layout."""

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from layout_check import check

from cobindgen.commands.cli import run
from headers import records

# For a long run, COBINDGEN_EXAMPLES=250 makes two thousand records for each compiler.
EXAMPLES = int(os.environ.get("COBINDGEN_EXAMPLES", "12"))


def runs(python: str) -> bool:
    """Return whether this Python runs.

    A version manager may have only a stub for it.
    """
    if shutil.which(python) is None:
        return False
    command = [python, "--version"]
    return subprocess.run(command, capture_output=True).returncode == 0


# Other versions of Python must give the generated classes the same layout.
VERSIONS = [f"python3.{n}" for n in (11, 12, 13, 14) if n != sys.version_info[1]]
OTHERS = [python for python in VERSIONS if runs(python)]
COMPILERS = (
    "gcc",
    "clang",
    "i686-linux-gnu-gcc",
    "arm-linux-gnueabihf-gcc",
    "aarch64-linux-gnu-gcc",
    "riscv64-linux-gnu-gcc",
    "s390x-linux-gnu-gcc",
    "x86_64-w64-mingw32-gcc",
)


def random(text: str, compiler: str, folder: Path) -> tuple[dict[str, Any], Any]:
    """Return the proven model of a header, and its module."""
    header, output = folder / "r.h", folder / "r.py"
    header.write_text(text)
    flags = [str(header), "--cc", compiler]
    assert run(["verify", *flags]) == 0, text
    assert run(["model", *flags, "-o", str(folder / "r.json")]) == 0
    assert run(["bind", *flags, "-o", str(output)]) == 0
    return json.loads((folder / "r.json").read_text()), load(output)


def load(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location("r", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("compiler", COMPILERS)
def test_random_records(compiler: str, tmp_path: Path) -> None:
    if shutil.which(compiler) is None:
        pytest.skip(f"no {compiler}")

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(records(8))
    def judge(text: str) -> None:
        model, module = random(text, compiler, tmp_path)
        assert not model["skipped"], model["skipped"]
        assert len([r for r in model["records"] if r["tagged"]]) == 8
        for record in model["records"]:
            if record["tagged"]:
                check(record, getattr(module, f"{record['kind']}_{record['name']}"))

        for python in OTHERS:
            script = Path(__file__).with_name("layout_check.py")
            files = [str(tmp_path / "r.py"), str(tmp_path / "r.json")]
            subprocess.run([python, "-W", "error", str(script), *files], check=True)

    judge()
