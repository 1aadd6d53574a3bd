"""The Pythons of this machine, found on PATH and in pyenv, for tests."""

import shutil
import subprocess
from pathlib import Path

VERSIONS = ("3.11", "3.12", "3.13", "3.14")
# Without the global lock.
FREE_THREADED = ("3.13t", "3.14t")


def starts(python: Path) -> bool:
    """Return whether this Python starts.

    pyenv puts a python3.12 on PATH that fails unless that version is chosen.
    """
    return not subprocess.run([python, "-c", ""], capture_output=True).returncode


def interpreters(*versions: str) -> list[Path]:
    """Return one Python of each version that is there."""
    found = []
    for version in versions:
        name = f"python{version}"
        number = version.removesuffix("t")
        pyenv = Path.home().glob(f".pyenv/versions/{number}*/bin/{name}")
        places = [*map(Path, filter(None, [shutil.which(name)])), *sorted(pyenv)]
        found += [place for place in places if starts(place)][:1]
    return found
