"""`cobindgen build -j N`: the same files and messages, and progress on a terminal."""

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BUILD = [sys.executable, "-m", "cobindgen", "build"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "gen")}
JOB = '[bind.j{0}]\nheaders = ["h{0}.h"]\noutput = "o{0}.py"\n'
COUNT = 6


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """Return a directory with jobs, of which the first one takes the longest."""
    for number in range(COUNT):
        records = (f"struct r{number}_{n} {{ int x; }};\n" for n in range(60))
        text = "".join(records) if number == 0 else f"int f{number}(void);\n"
        (tmp_path / f"h{number}.h").write_text(text)
    jobs = "".join(map(JOB.format, range(COUNT)))
    (tmp_path / "cobindgen.toml").write_text(jobs)
    return tmp_path


def build(work: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*BUILD, *options],
        cwd=work,
        env=ENVIRONMENT,
        text=True,
        capture_output=True,
        check=False,
    )


def outputs(work: Path) -> dict[str, str]:
    texts = {path.name: path.read_text() for path in work.glob("o*.py*")}
    for name in texts:
        (work / name).unlink()
    return texts


def test_the_same_files_and_no_message(work: Path) -> None:
    results = []
    for options in ((), ("-j", "3")):
        result = build(work, *options)
        results.append((outputs(work), result.stdout, result.stderr, result.returncode))
    assert results[0] == results[1]
    assert len(results[0][0]) == 2 * COUNT
    assert results[0][1:] == ("", "", 0)


def test_errors_are_in_the_order_of_the_jobs(work: Path) -> None:
    (work / "h0.h").write_text((work / "h0.h").read_text() + "struct {\n")
    (work / "h3.h").write_text('#include "none.h"\n')
    (work / "h5.h").write_text("struct {\n")
    results = [build(work, *options) for options in ((), ("-j", "3"))]
    assert results[0].stderr == results[1].stderr
    assert [result.returncode for result in results] == [1, 1]
    assert re.findall(r"^(\w+)\.h:\d+", results[1].stderr, re.M) == ["h0", "h3", "h5"]
    assert outputs(work) == {}


PROCESSORS = os.sched_getaffinity(0)


@pytest.mark.skipif(len(PROCESSORS) == 1, reason="there is one processor")
@pytest.mark.parametrize(
    ("processes", "each"), [(len(PROCESSORS), 1), (1, len(PROCESSORS))]
)
def test_processes_stay_on_their_processors(
    processes: int, each: int, work: Path
) -> None:
    """If each processor has a process, the compilers of a process stay on it."""
    compiler, log = work / "noting-cc", work / "log"
    compiler.write_text(f'#!/bin/sh\nnproc >> {log}\nexec cc "$@"\n')
    compiler.chmod(0o755)
    with (work / "cobindgen.toml").open("a") as file:
        file.write(f'[defaults]\ncc = "{compiler}"\n')
    result = build(work, "-j", str(processes))
    assert result.stderr == ""
    assert {int(line) for line in log.read_text().split()} == {each}


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("size", [(24, 80), (0, 0)], ids=str)
def test_progress_is_one_line_on_a_terminal(
    size: tuple[int, int], jobs: str, work: Path
) -> None:
    """A terminal that does not know its size shows it too. At the end it is gone."""
    reader, writer = pty.openpty()
    fcntl.ioctl(writer, termios.TIOCSWINSZ, struct.pack("4H", *size, 0, 0))
    process = subprocess.Popen(
        [*BUILD, "-j", jobs], cwd=work, env=ENVIRONMENT, stderr=writer
    )
    os.close(writer)
    seen = b""
    try:
        while read := os.read(reader, 4096):
            seen += read
    except OSError:
        # On Linux, this is the end of a terminal.
        pass
    os.close(reader)
    assert process.wait() == 0
    text = seen.decode()
    assert f"0/{COUNT} [" in text
    assert "\n" not in text
    *_, last, end = text.split("\r")
    assert (last.strip(), end) == ("", "")
    assert all(len(line) <= 80 for line in text.split("\r"))
