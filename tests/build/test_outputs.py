"""Writing: never over a user's file, all files or none, no temporary files left."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cobindgen.commands.cli import run

ROOT = Path(__file__).parents[2]
HEADER = "int f(void);\n"
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("a.h").write_text(HEADER)
    return tmp_path


REFUSED = {
    "bind a.h -o a.h": "a.h is an input: it can't be an output too",
    "bind a.h -o symbolic.py": "symbolic.py is an input, the same file as a.h: it",
    "bind a.h -o hard.py": "hard.py is an input, the same file as a.h: it can't be",
    "bind a.h -o o.py --depfile a.h": "a.h is an input: it can't be an output too",
    "bind a.h -o o.py --depfile o.py": None,
    "bind a.h -o o.py --glue o.py": None,
    "bind a.h -o o.py --glue folder/../o.py": (
        "folder/../o.py and o.py are the same file, for two outputs"
    ),
    "bridge a.h --threads --py a.h": "a.h is an input: it can't be an output too",
    "model a.h -o a.h": "a.h is an input: it can't be an output too",
    "wrap m.h -o m.h": "m.h is an input: it can't be an output too",
    "report a.h -o a.h": "a.h is an input: it can't be an output too",
    "bind a.h -o mine.py": (
        "mine.py exists, and was not made by cobindgen; --force replaces it"
    ),
    "bind a.h -o o.py --depfile mine.py": "mine.py exists, and was not made by cob",
    "model a.h -o mine.py": "mine.py exists, and was not made by cobindgen; --force",
    "wrap m.h -o mine.py": "mine.py exists, and was not made by cobindgen; --force",
    "report a.h -o mine.py": "mine.py exists, and was not made by cobindgen; --for",
}


@pytest.mark.parametrize("line", REFUSED)
def test_refused(line: str, work: Path, capsys: Capture) -> None:
    Path("m.h").write_text("int co_wrapper bdrv_a(BlockDriverState *bs);\n")
    Path("mine.py").write_text("print('mine')\n")
    Path("symbolic.py").symlink_to("a.h")
    Path("hard.py").hardlink_to("a.h")
    Path("folder").mkdir()
    before = {path: path.read_bytes() for path in work.iterdir() if path.is_file()}
    message = REFUSED[line] or "o.py is the name of two outputs"
    assert run(line.split()) == 1
    assert message in capsys.readouterr().err
    after = {path: path.read_bytes() for path in work.iterdir() if path.is_file()}
    assert after == before


@pytest.mark.parametrize(
    ("line", "text"),
    {
        "bind a.h -o mine": "# Helpers for shapes.py, which is made by cobindgen.\n",
        "report a.h -o mine": "<p>This page is not made by cobindgen.</p>\n",
        "bind a.h -o o.py --depfile mine": "Subject: hello\n",
    }.items(),
)
def test_a_text_that_looks_generated(
    line: str, text: str, work: Path, capsys: Capture
) -> None:
    Path("mine").write_text(text)
    assert run(line.split()) == 1
    message = "mine exists, and was not made by cobindgen; --force replaces it"
    assert message in capsys.readouterr().err
    assert Path("mine").read_text() == text


def test_force(work: Path) -> None:
    Path("mine.py").write_text("print('mine')\n")
    assert run(["bind", "a.h", "-o", "mine.py", "--force"]) == 0
    assert "cobindgen" in Path("mine.py").read_text()


@pytest.mark.parametrize(
    "line",
    [
        "bind a.h -o o.py --depfile o.d --glue g.c",
        "bridge a.h --threads --py o.py",
        "model a.h -o o.json --depfile o.d",
        "report a.h -o o.html",
        "wrap a.h -o o.c",
    ],
)
def test_each_output_is_recognized(line: str, work: Path) -> None:
    Path("a.h").write_text("int co_wrapper a_b(int n);\n")
    if not line.startswith("wrap"):
        Path("a.h").write_text("int b(void);\n")
    assert run(line.split()) == 0
    Path("a.h").write_text(Path("a.h").read_text() + "int c(void);\n")
    assert run(line.split()) == 0


def test_an_empty_file_can_be_replaced(work: Path) -> None:
    Path("o.py").touch()
    assert run(["bind", "a.h", "-o", "o.py"]) == 0


def test_jobs(work: Path, capsys: Capture) -> None:
    job = '[bind.{0}]\nheaders = "a.h"\noutput = "{0}.py"\n'
    config = Path("cobindgen.toml")
    Path("link.py").symlink_to("b.py")
    config.write_text(job.format("b") + job.format("link"))
    assert run(["build"]) == 1
    message = "cobindgen.toml:4:7: error: link.py is also the output of bind.b\n"
    assert message in capsys.readouterr().err
    config.write_text(job.format("b") + 'depfile = "cobindgen.toml"\n')
    assert run(["build"]) == 1
    assert "cobindgen.toml is an input" in capsys.readouterr().err
    Path("c.py").write_text("print('mine')\n")
    config.write_text(job.format("c"))
    assert run(["build"]) == 1
    assert run(["build", "--force"]) == 0
    capsys.readouterr()
    config.write_text('[model.m]\nheaders = "a.h"\n')
    assert run(["build"]) == 1
    assert "model.m: - is not a file: a job writes files only" in (
        capsys.readouterr().err
    )


@pytest.mark.parametrize("key", ["headers", "output", "flags", "library"])
def test_nul_in_the_configuration(key: str, work: Path, capsys: Capture) -> None:
    values = {"headers": "a.h", "output": "a.py", key: "a\\u0000.h"}
    lines = [f'{name} = "{value}"\n' for name, value in values.items()]
    Path("cobindgen.toml").write_text("".join(["[bind.a]\n", *lines]))
    assert run(["build"]) == 1
    message = f":1: error: {key} must not contain NUL\n"
    assert message in capsys.readouterr().err


def test_no_link_is_followed_to_a_temporary(
    work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A link is not followed even if its name is that of the temporary file."""
    monkeypatch.setattr("os.urandom", bytes)
    Path("victim").write_text("precious\n")
    Path(f".o.py.{bytes(8).hex()}").symlink_to("victim")
    assert run(["bind", "a.h", "-o", "o.py"]) == 1
    assert Path("victim").read_text() == "precious\n"
    assert not Path("o.py").exists()


SIGNALS = [signal.SIGTERM, signal.SIGINT, signal.SIGHUP]


@pytest.mark.parametrize("number", SIGNALS)
def test_a_signal_leaves_nothing_behind(number: signal.Signals, work: Path) -> None:
    """After a signal, the output is complete or absent, and no other file is left."""
    lines = (f"struct s{n} {{ int a; long b[{n + 1}]; }};\n" for n in range(300))
    Path("a.h").write_text("".join(lines))
    command = [sys.executable, "-m", "cobindgen", "bind", "a.h", "-o", "o.py"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "gen")}
    start = time.monotonic()
    subprocess.run(command, env=environment, check=True)
    takes = time.monotonic() - start
    whole = {path.name: path.read_bytes() for path in work.glob("o.py*")}
    for part in range(1, 11):
        for name in whole:
            Path(name).unlink(missing_ok=True)
        process = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE)
        time.sleep(takes * part / 10)
        process.send_signal(number)
        _, errors = process.communicate()
        # If Python itself is still starting, it prints its own traceback.
        assert b"cobindgen/" not in errors.replace(b"cobindgen/__main__.py", b"")
        left = {path.name: path.read_bytes() for path in work.iterdir()}
        assert left.items() <= {**whole, "a.h": Path("a.h").read_bytes()}.items()


@pytest.mark.parametrize("number", SIGNALS)
def test_a_signal_to_all_processes_of_build(
    number: signal.Signals, work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No temporary file is left."""
    temporary = work / "temporary"
    temporary.mkdir()
    lines = ("#!/bin/sh", f"echo $$ >> {work}/compilers", "sleep 0.3", 'exec cc "$@"')
    (work / "slow").write_text("\n".join(lines) + "\n")
    (work / "slow").chmod(0o755)
    job = '[bind.%d]\nheaders = "a.h"\noutput = "o%d.py"\ncc = "./slow"\n'
    Path("cobindgen.toml").write_text("".join(job % (n, n) for n in range(8)))
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "gen"),
        "TMPDIR": str(temporary),
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "cobindgen", "build", "-j", "2"],
        env=environment,
        start_new_session=True,
        stderr=subprocess.PIPE,
    )
    compilers = work / "compilers"
    while not compilers.exists() or len(compilers.read_text().split()) < 2:
        time.sleep(0.05)
    # The compilers run, and are not only being started.
    time.sleep(0.1)
    os.killpg(process.pid, number)
    _, errors = process.communicate()
    assert process.returncode in (128 + number, 130), errors
    assert b"Traceback" not in errors
    assert list(temporary.iterdir()) == []


# ---- depfiles -------------------------------------------------------------------

NAMES = [
    *("a b", "a$b", "a#b", "a:b", "a\\b", "a\\ b", "a\\\\ b", "$(x)", "a%b"),
    *("~a", "a,b", "a@b", "-a", "a!b", "a(b)"),
]
# Names that ninja cannot read, even as gcc escapes them.
FOR_MAKE = ["a\tb", "a'b", "a*b", "a?b", "a&b"]
REFUSED_NAMES = ["a\nb", "a=b", "a;b", "a|b", "a\\#b", "a\\:b", "a\\"]


def make(work: Path) -> list[str]:
    rule = "cobindgen bind d/a.h -o o.py --depfile o.d && echo run >> runs"
    Path("Makefile").write_text(f"o.py:\n\t{rule}\n-include o.d\n")
    return ["make", "-s"]


def ninja(work: Path) -> list[str]:
    rule = "cobindgen bind d/a.h -o o.py --depfile o.d && echo run >> runs"
    Path("build.ninja").write_text(
        f"rule bind\n command = {rule}\n depfile = o.d\nbuild o.py: bind\n"
    )
    return ["ninja", "--quiet"]


@pytest.mark.parametrize("tool", [make, ninja])
def test_depfiles(tool: object, work: Path) -> None:
    """Both make and ninja read each name: nothing runs unless the file changes."""
    assert callable(tool)
    if not shutil.which(tool.__name__):
        pytest.skip(f"no {tool.__name__} here")
    program = work / "bin/cobindgen"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m cobindgen "$@"\n')
    program.chmod(0o755)
    environment = {
        **os.environ,
        "PATH": f"{program.parent}:{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT / "gen"),
    }
    Path("d").mkdir()
    command = tool(work)

    def runs() -> int:
        subprocess.run(command, env=environment, check=True, timeout=60)
        return len(Path("runs").read_text().splitlines())

    wrong = []
    for name in [*NAMES, *(FOR_MAKE if tool is make else [])]:
        for left in ("runs", "o.py", "o.pyi", "o.d", ".ninja_log", ".ninja_deps"):
            Path(left).unlink(missing_ok=True)
        Path("d/a.h").write_text(f'#include "{name}.h"\n')
        included = Path(f"d/{name}.h")
        included.write_text("int g(void);\n")
        for path in (Path("d/a.h"), included):
            os.utime(path, (1, 1))
        first = (runs(), runs())
        included.write_text("int h(void);\n")
        os.utime(included, None)
        if (*first, runs()) != (1, 1, 2):
            wrong.append(name)
    assert wrong == []


@pytest.mark.parametrize("name", REFUSED_NAMES)
def test_a_name_that_make_cannot_read(name: str, work: Path, capsys: Capture) -> None:
    command = ["bind", "a.h", "-o", "o.py", "--depfile", "o.d", "--depfile-target"]
    assert run([*command, name]) == 1
    message = f"a depfile can't name {name!r}: rename the file"
    assert message in capsys.readouterr().err
    assert not Path("o.py").exists()
