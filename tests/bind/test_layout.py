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
from interpreters import VERSIONS, interpreters

# For a long run, COBINDGEN_EXAMPLES=250 makes two thousand records for each compiler.
EXAMPLES = int(os.environ.get("COBINDGEN_EXAMPLES", "12"))


THIS = f"{sys.version_info[0]}.{sys.version_info[1]}"
# What one version makes, each has to lay out the same.
OTHERS = interpreters(*(version for version in VERSIONS if version != THIS))
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
    pairs: list[str] = []

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
        number = len(pairs) // 2
        for name in ("r.py", "r.json"):
            copied = shutil.copy(tmp_path / name, tmp_path / f"{number}-{name}")
            pairs.append(str(copied))

    judge()
    script = Path(__file__).with_name("layout_check.py")
    for python in OTHERS:
        subprocess.run([python, "-W", "error", str(script), *pairs], check=True)
