"""The documentation is what the program does: each page is a session that runs.

A block after `<!-- file: NAME -->` is that file. In a `console` block a line after
`$ ` is a command, and what follows is what it prints, where `...` is anything.
`<!-- not run: REASON -->` before a block is for what needs another machine.
"""

import fnmatch
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    page
    for page in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]
    if page.parent.name != "reference"
)
BLOCK = re.compile(
    r"(?:<!-- (?P<what>file|not run|needs): (?P<name>.*?) -->\n)?"
    r"^```(?P<language>\w*)\n(?P<text>.*?)^```$",
    re.M | re.S,
)


@pytest.mark.skipif(sys.version_info >= (3, 13), reason="another argparse")
def test_the_reference_is_fresh() -> None:
    result = subprocess.run(
        [sys.executable, "docs/generate.py", "--check"],
        cwd=ROOT,
        env={"PYTHONPATH": "gen", "PATH": "/usr/bin:/bin"},
        text=True,
        capture_output=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_page(page: Path, tmp_path: Path) -> None:
    environment = prepare(tmp_path)
    here = tmp_path / "here"
    for block in BLOCK.finditer(page.read_text()):
        what, name, text = block["what"], block["name"], block["text"]
        if what == "needs" and not all(map(shutil.which, name.split())):
            pytest.skip(f"{name}: not all of them here")
        if what == "file":
            (here / name).parent.mkdir(parents=True, exist_ok=True)
            (here / name).write_text(text)
        elif what == "not run":
            continue
        elif block["language"] == "pycon":
            (here / "session.txt").write_text(text)
            run("cd out && python -m doctest ../session.txt", "", here, environment)
        elif block["language"] == "console":
            for command, expected in commands(text):
                run(command, expected, here, environment)


def prepare(folder: Path) -> dict[str, str]:
    """A directory with the project's own tree, and this `cobindgen` and `python`."""
    here, programs = folder / "here", folder / "bin"
    here.mkdir()
    programs.mkdir()
    for name in ("include", "examples", "cobindgen.toml", "out", "templates", "gen"):
        if (ROOT / name).exists():
            (here / name).symlink_to(ROOT / name)
    for name in ("examples", "out"):
        if (ROOT / name).exists():
            (here / name).unlink()
            shutil.copytree(ROOT / name, here / name)
    for name, arguments in (("cobindgen", "-m cobindgen"), ("python", "")):
        program = programs / name
        program.write_text(f'#!/bin/sh\nexec {sys.executable} {arguments} "$@"\n')
        program.chmod(0o755)
    return {
        **os.environ,
        "PATH": f"{programs}:{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT / "gen"),
        "GIT_AUTHOR_NAME": "a",
        "GIT_AUTHOR_EMAIL": "a@b",
        "GIT_COMMITTER_NAME": "a",
        "GIT_COMMITTER_EMAIL": "a@b",
    }


def commands(text: str) -> list[tuple[str, str]]:
    """Each command with the output shown."""
    found: list[tuple[str, str]] = []
    for line in text.splitlines(keepends=True):
        if line.startswith("$ "):
            found.append((line[2:], ""))
        elif found and found[-1][0].endswith("\\\n"):
            found[-1] = (found[-1][0] + line, "")
        elif found:
            found[-1] = (found[-1][0], found[-1][1] + line)
    return found


def run(command: str, expected: str, folder: Path, environment: dict[str, str]) -> None:
    """Run it, and compare what it prints on stdout and stderr together."""
    result = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=environment,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    if "exit status" not in expected:
        assert result.returncode == 0, f"{command}{result.stdout}"
    else:
        expected, _, status = expected.rpartition("exit status ")
        assert result.returncode == int(status), f"{command}{result.stdout}"
    if expected:
        pattern = expected.replace("[", "[[]").replace("*", "[*]").replace("?", "[?]")
        pattern = pattern.replace("...\n", "*").replace("...", "*")
        shown = result.stdout
        assert fnmatch.fnmatchcase(shown, pattern), f"$ {command}{shown}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)", page.read_text()):
        if not target.startswith("https://"):
            assert (page.parent / target).exists(), target
