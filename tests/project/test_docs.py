"""The documentation is true: each page is a session in one shell, and a test runs it.

In a `console` block a line after `$ ` is a command. What follows is what it prints,
where `...` is any text; `exit status N` at the end is its status, 0 if not given.
A `pycon` block is a Python session in the shell's directory. A comment in front of a
block says what else it is:

    <!-- file: NAME -->       the block is written to this file
    <!-- from: NAME -->       the block is part of this file, of the session or of the
                              project; `...` replaces omitted lines
    <!-- needs: PROGRAM… -->  the test of the page ends here if there is no such program
    <!-- not run: REASON -->  needs another machine, or takes too long
"""

import fnmatch
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from cobindgen.commands.dispatch import COMMANDS, parser_of

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
BLOCK = re.compile(
    r"(?:^ *<!-- (?P<what>file|from|not run|needs): (?P<name>.*?) -->\n)?"
    r"^ *```(?P<language>\w*)\n(?P<text>.*?)^ *```$",
    re.M | re.S,
)
HEADING = re.compile(r"^### (.*)$", re.M)
PARTS = ("include", "examples", "cobindgen.toml", "out", "templates", "gen", "tests")
NAME = "GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"
EMAIL = "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"
END = "--- the command has ended with status "


def page_id(page: Path) -> str:
    return str(page.relative_to(ROOT))


@pytest.mark.skipif(sys.version_info >= (3, 13), reason="argparse prints other help")
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


@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_page(page: Path, tmp_path: Path) -> None:
    here = tree(tmp_path)
    with Shell(here, environment(page, tmp_path)) as shell:
        for block in BLOCK.finditer(page.read_text()):
            what, name, text = block["what"], block["name"], block["text"]
            if what == "needs" and not all(map(shutil.which, name.split())):
                pytest.skip(f"{name}: not all of them here")
            if what == "file":
                (here / name).parent.mkdir(parents=True, exist_ok=True)
                # A link would write to the project's own file.
                (here / name).unlink(missing_ok=True)
                (here / name).write_text(text)
            elif what == "from":
                place = here if (here / name).exists() else ROOT
                assert_part_of(place / name, dedent(text))
            elif what == "not run":
                continue
            elif block["language"] == "pycon":
                (here / "session.txt").write_text(text)
                shell.run(f"python -m doctest -o ELLIPSIS {here}/session.txt", "")
            elif block["language"] == "console":
                for command, expected in commands(text):
                    shell.run(command, expected)


def tree(folder: Path) -> Path:
    """Return a directory like a clone of the project, in which pages can write."""
    here = folder / "here"
    here.mkdir()
    for name in PARTS:
        (here / name).symlink_to(ROOT / name)
    for name in ("examples", "out"):
        (here / name).unlink()
        shutil.copytree(ROOT / name, here / name)
    return here


def environment(page: Path, folder: Path) -> dict[str, str]:
    """Return an environment in which `cobindgen` is found, except for the README."""
    fixed = {**os.environ, **dict.fromkeys(NAME, "a"), **dict.fromkeys(EMAIL, "a@b")}
    if page.name == "README.md":
        if not (ROOT / ".venv").exists():
            pytest.skip("no .venv: run make")
        (folder / "here" / ".venv").symlink_to(ROOT / ".venv")
        places = [p for p in os.environ["PATH"].split(":") if ".venv" not in p]
        return {**fixed, "PATH": ":".join(places)}
    programs = folder / "bin"
    programs.mkdir()
    for name, arguments in (("cobindgen", "-m cobindgen"), ("python", "")):
        program = programs / name
        program.write_text(f'#!/bin/sh\nexec {sys.executable} {arguments} "$@"\n')
        program.chmod(0o755)
    return {
        **fixed,
        "PATH": f"{programs}:{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT / "gen"),
    }


def commands(text: str) -> list[tuple[str, str]]:
    """Return each command with the output that the page shows."""
    found: list[tuple[str, str]] = []
    for line in text.splitlines(keepends=True):
        if line.startswith("$ "):
            found.append((line[2:], ""))
        elif found and found[-1][0].endswith("\\\n"):
            found[-1] = (found[-1][0] + line, "")
        elif found:
            found[-1] = (found[-1][0], found[-1][1] + line)
    return found


class Shell:
    """One shell for a page: a `cd` in one command affects the next."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self._shell = subprocess.Popen(
            ["bash"],
            cwd=folder,
            env=environment,
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def __enter__(self) -> "Shell":
        return self

    def __exit__(self, *_: object) -> None:
        self._shell.communicate()

    def run(self, command: str, expected: str) -> None:
        """Run the command, and compare its output on stdout and stderr together."""
        stdin, stdout = self._shell.stdin, self._shell.stdout
        assert stdin is not None and stdout is not None
        stdin.write(f"{{ {command.rstrip()}\n}} </dev/null\necho '{END}'$?\n")
        stdin.flush()
        shown = ""
        for line in stdout:
            before, end, status = line.partition(END)
            shown += before
            if end:
                break
        else:
            pytest.fail(f"the shell ended in: {command}{shown}")
        expected, _, wanted = expected.partition("exit status ")
        assert int(status) == int(wanted or 0), f"$ {command}\n{shown}"
        matches = not expected or fnmatch.fnmatchcase(shown, pattern(expected))
        assert matches, f"$ {command}\n{shown}"


def pattern(expected: str) -> str:
    """Return the fnmatch pattern for the output that a page shows."""
    plain = expected.replace("[", "[[]").replace("*", "[*]").replace("?", "[?]")
    return plain.replace("...\n", "*").replace("...", "*")


def assert_part_of(file: Path, text: str) -> None:
    """Check that the lines of `text` are in the file, in this order, without a gap."""
    at, whole = 0, file.read_text()
    for piece in re.split(r"^ *\.\.\.\n", text, flags=re.M):
        found = whole.find(piece, at)
        assert found >= 0, f"not in {file.name}:\n{piece}"
        at = found + len(piece)


@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)", page.read_text()):
        # docs/hooks.py makes these two.
        if not target.startswith(("https://", "block-report.html")):
            assert (page.parent / target).exists(), target


@pytest.mark.parametrize("name", ["CONTRIBUTING.md", "docs/architecture.md"])
def test_files_named_are_there(name: str) -> None:
    """Files that pages name exist: a module `c/ir.py`, a directory `tests/cases/c/`."""
    for path in re.findall(r"`([\w./-]+/[\w./-]*)`", (ROOT / name).read_text()):
        places = (ROOT / path, ROOT / "gen/cobindgen" / path, ROOT / "include" / path)
        assert any(place.exists() for place in places), path


def test_each_option_has_an_example() -> None:
    page = (ROOT / "docs" / "reference" / "options.md").read_text()
    headings = set(
        re.findall(r"(?<![\w-])--?\w[\w-]*", " ".join(HEADING.findall(page)))
    )
    options = {
        option
        for name in COMMANDS
        for action in parser_of(name)._actions
        for option in action.option_strings
    }
    assert options - headings - {"-h"} == set()


def test_a_broken_link_fails_the_site(tmp_path: Path) -> None:
    """`make docs` fails on warnings. With `--quiet`, mkdocs would not see them."""
    mkdocs = Path(sys.executable).with_name("mkdocs")
    if not mkdocs.exists():
        pytest.skip("no MkDocs here: make docs installs it")
    for name in ("docs", "out"):
        shutil.copytree(ROOT / name, tmp_path / name)
    for name in ("mkdocs.yml", "CONTRIBUTING.md", "CHANGELOG.md"):
        shutil.copy(ROOT / name, tmp_path)
    with (tmp_path / "docs/index.md").open("a") as page:
        page.write("\n[a link](nowhere.md) [an anchor](tutorial.md#nowhere)\n")
    recipe = re.search(r"^\t(.*mkdocs build.*)$", (ROOT / "Makefile").read_text(), re.M)
    assert recipe
    result = subprocess.run(
        ["sh", "-c", recipe[1].replace("$(BIN)/mkdocs", str(mkdocs))],
        cwd=tmp_path,
        text=True,
        capture_output=True,
        check=False,
    )
    assert result.returncode == 1
    assert "contains a link 'nowhere.md'" in result.stderr
    assert "does not contain an anchor '#nowhere'" in result.stderr
    assert "2 warnings" in result.stderr + result.stdout
