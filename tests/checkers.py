"""The type checkers that users' programs must pass."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

CHECKERS = {"mypy": ["mypy", "--strict"]}
if find_spec("basedpyright"):
    # Pyright with the node that it needs.
    CHECKERS["pyright"] = ["basedpyright", "--level", "error"]


def check(checker: str, folder: Path, *files: str) -> subprocess.CompletedProcess[str]:
    """Return the messages of a checker about files in the folder.

    Pyright's rules are pyright's own.
    """
    (folder / "pyrightconfig.json").write_text('{"typeCheckingMode": "standard"}')
    command = [sys.executable, "-m", *CHECKERS[checker], *files]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True)
