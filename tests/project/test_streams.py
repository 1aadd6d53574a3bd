"""Standard streams that are closed, full, or no longer read by anybody."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cobindgen.commands.cli import run

ROOT = Path(__file__).parents[2]
COMMANDS = {
    "model": "model a.h",
    "verify": "verify a.h",
    "diff": "diff a.h b.h",
    "check": "build --check",
    "help": "bind --help",
    "version": "--version",
    "completion": "completion bash",
    "list": "wrap --list m.h",
    "stdout": "bind a.h -o -",
}


@pytest.fixture
def work(tmp_path: Path) -> Path:
    (tmp_path / "a.h").write_text("int f(void);\n")
    (tmp_path / "b.h").write_text("int f(void);\nint g(void);\n")
    (tmp_path / "m.h").write_text("int co_wrapper bdrv_a(BlockDriverState *bs);\n")
    (tmp_path / "cobindgen.toml").write_text(
        '[bind.a]\nheaders = "a.h"\noutput = "a.py"\n'
    )
    return tmp_path


def shell(work: Path, line: str) -> "subprocess.CompletedProcess[str]":
    """Run `line`, in which `cobindgen` is the one under test."""
    program = f'cobindgen() {{ {sys.executable} -m cobindgen "$@"; }}'
    return subprocess.run(
        ["bash", "-c", f"set -o pipefail\n{program}\n{line}"],
        cwd=work,
        env={**os.environ, "PYTHONPATH": str(ROOT / "gen")},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize("name", COMMANDS)
def test_closed(name: str, work: Path) -> None:
    done = shell(work, f"cobindgen {COMMANDS[name]} >&-")
    expected = "cobindgen: stale files; run `cobindgen build`\n"
    assert done.stderr == (expected if name == "check" else "")
    assert (done.returncode, done.stdout) == (int(name == "check"), "")


@pytest.mark.parametrize("name", COMMANDS)
def test_full(name: str, work: Path) -> None:
    done = shell(work, f"cobindgen {COMMANDS[name]} > /dev/full")
    message = "cobindgen: error: can't write to standard output: No space left on"
    assert done.stderr.startswith(message)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)


@pytest.mark.parametrize("name", COMMANDS)
def test_head(name: str, work: Path) -> None:
    (work / "a.h").write_text("".join(f"int f{n}(void);\n" for n in range(9000)))
    done = shell(work, f"cobindgen {COMMANDS[name]} | head -c 1")
    # `diff` may have written to the pipe before its reader ended.
    breaks = done.returncode == 1 and name == "diff"
    assert (len(done.stdout), done.stderr, done.returncode) == (1, "", int(breaks))


def test_files_are_written_without_streams(work: Path) -> None:
    done = shell(work, "cobindgen bind a.h -o a.py <&- >&- 2>&-")
    assert done.returncode == 0
    assert "f" in (work / "a.py").read_text()


def test_no_error_on_standard_output(work: Path) -> None:
    for redirection in ("2>&-", "2>/dev/full"):
        for line in ("model none.h", "model --none", "nothing", "build none"):
            done = shell(work, f"cobindgen {line} {redirection}")
            assert done.stdout == ""
            assert done.returncode in (1, 2)


def test_only_one_output_goes_to_a_stream(
    work: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(work)
    assert run(["bind", "a.h", "-o", "-", "--glue", "g.c"]) == 2
    assert run(["bridge", "a.h", "--c", "-", "--py", "b.py"]) == 2
    assert run(["model", "a.h", "--depfile", "d"]) == 2
    assert run(["bind", "a.h", "-o", "a.py", "--depfile", "-"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err == (
        "cobindgen bind: error: only one output can go to -, but there is also g.c\n"
        "cobindgen bridge: error: only one output can go to -, but there is also b.py\n"
        "cobindgen model: error: --depfile needs --depfile-target if the output is"
        " -\ncobindgen bind: error: argument --depfile: give the name of a file\n"
    )
    assert run(["bind", "a.h", "-o", "-"]) == 0
    assert "import ctypes" in capsys.readouterr().out


def test_unknown_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["bnd"]) == 2
    assert run(["xyz"]) == 2
    assert run(["bind", "--libary=z", "a.h", "-o", "a.py"]) == 2
    assert run(["model", "--xyz", "a.h"]) == 2
    assert run([]) == 2
    assert capsys.readouterr().err == (
        "cobindgen: error: unknown command bnd; did you mean bind?\n"
        "cobindgen: error: unknown command xyz; see cobindgen --help\n"
        "cobindgen bind: error: unknown option --libary; did you mean --library?\n"
        "cobindgen model: error: unknown option --xyz; see cobindgen model --help\n"
        "cobindgen: error: the following arguments are required: COMMAND; "
        "see cobindgen --help\n"
    )


@pytest.mark.parametrize("option", ["-I", "-isystem", "-D", "-include"])
def test_an_empty_argument(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["model", option, "", "a.h"]) == 2
    assert f"argument {option}" in (message := capsys.readouterr().err)
    assert "must not be empty" in message


@pytest.mark.parametrize(
    ("line", "argument"),
    {
        "model ?": "HEADER",
        "bind a.h -o ?": "-o/--output",
        "bind a.h -o a.py --depfile ?": "--depfile",
        "bind a.h -o a.py --glue ?": "--glue",
        "bind a.h -o a.py --prove-for ?": "--prove-for",
        "bind a.h -o a.py --cc ?": "--cc",
        "bridge a.h --threads --py ?": "--py",
        "bridge a.h --c ? --py a.py": "--c",
        "diff a.h b.h --html ?": "--html",
        "wrap a.h --lint --tree ?": "--tree",
        "build --config ?": "--config",
        "init ?": "HEADER",
    }.items(),
)
def test_an_empty_name(
    line: str, argument: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([word.replace("?", "") for word in line.split()]) == 2
    message = f"error: argument {argument}: must not be empty\n"
    assert capsys.readouterr().err.endswith(message)
