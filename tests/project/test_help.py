"""--help: each command has examples, and they run as shown."""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cobindgen.commands.cli import run
from cobindgen.commands.dispatch import COMMANDS, module_of

ROOT = Path(__file__).parents[2]


def test_each_command_has_examples(capsys: pytest.CaptureFixture[str]) -> None:
    for name in COMMANDS:
        with pytest.raises(SystemExit) as done:
            run([name, "--help"])
        assert done.value.code == 0
        assert f"examples:\n  cobindgen {name} " in capsys.readouterr().out


@pytest.mark.skipif(not shutil.which("git"), reason="no git here")
@pytest.mark.skipif(not shutil.which("cc"), reason="no C compiler")
def test_the_examples_run(tmp_path: Path) -> None:
    for name in ("include", "templates", "cobindgen.toml", "pyproject.toml", "out"):
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, tmp_path / name)
        elif (ROOT / name).exists():
            shutil.copy(ROOT / name, tmp_path / name)
    script = "\n".join(
        [
            "set -e",
            f'cobindgen() {{ {shlex.quote(sys.executable)} -m cobindgen "$@"; }}',
            "git init -q . && git add include",
            "git -c user.name=a -c user.email=a@b commit -qm one",
            # Others use the models that these write.
            module_of("model").EXAMPLES,
            *(module_of(name).EXAMPLES for name in COMMANDS),
        ]
    )
    result = subprocess.run(
        ["sh", "-c", script],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT / "gen")},
        text=True,
        capture_output=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
