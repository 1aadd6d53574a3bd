"""`cobindgen build --watch` as a person at an editor uses it."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, Queue
from threading import Thread

import pytest

pytest.importorskip("watchfiles")

ROOT = Path(__file__).parents[2]
HEADER = '#include "size.h"\n#define LIMIT 1\nstruct point { size x; };\n'
CONFIG = """\
[bind.point]
headers = ["point.h"]
output = "point.py"

[model.point_json]
headers = ["point.h"]
output = "point.json"
"""
# In seconds. Long enough for a busy machine; successful tests do not wait for it.
PATIENCE = 30


class Watching:
    """The running command, whose output comes line by line."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.process = subprocess.Popen(
            [sys.executable, "-m", "cobindgen", "build", "--watch"],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT / "gen")},
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        self._lines: Queue[str] = Queue()
        Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self._lines.put(line.rstrip("\n"))

    def until(self, end: str) -> list[str]:
        """Return the lines up to the first that contains `end`."""
        lines: list[str] = []
        while not lines or end not in lines[-1]:
            try:
                lines.append(self._lines.get(timeout=PATIENCE))
            except Empty:
                pytest.fail(f"no {end!r} in {lines}")
        return lines

    def save(self, name: str, text: str) -> None:
        """Save as editors do: write a new file, which replaces the old one."""
        (self.folder / f"{name}~").write_text(text)
        (self.folder / f"{name}~").replace(self.folder / name)

    def __enter__(self) -> "Watching":
        self.until("watching ")
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()


@pytest.fixture
def watching(tmp_path: Path) -> Iterator[Watching]:
    (tmp_path / "point.h").write_text(HEADER)
    (tmp_path / "size.h").write_text("typedef int size;\n")
    (tmp_path / "cobindgen.toml").write_text(CONFIG)
    with Watching(tmp_path) as started:
        yield started


def test_a_save_writes_the_outputs_and_prints_the_changes(watching: Watching) -> None:
    watching.save("point.h", HEADER.replace("LIMIT 1", "LIMIT 2"))
    lines = watching.until("macro LIMIT: 1 -> 2")
    assert "bind point: wrote point.py" in lines
    assert "model point_json: wrote point.json" in lines
    assert "1 ABI break" in lines
    assert "LIMIT = 2\n" in (watching.folder / "point.py").read_text()


def test_a_save_of_an_included_file(watching: Watching) -> None:
    watching.save("size.h", "typedef long size;\n")
    watching.until("struct point: size 4 -> 8 bytes")


def test_a_deleted_output_is_written_again(watching: Watching) -> None:
    output = watching.folder / "point.py"
    before = output.read_text()
    output.unlink()
    assert watching.until("wrote") == ["bind point: wrote point.py"]
    assert output.read_text() == before


def test_a_syntax_error_leaves_the_outputs(watching: Watching) -> None:
    output = watching.folder / "point.py"
    before = output.read_text()
    watching.save("point.h", HEADER.replace("x; };", "x }"))
    watching.until("error: ")
    assert output.read_text() == before
    watching.save("point.h", HEADER.replace("x; };", "x, y; };"))
    watching.until("bind point: wrote point.py")
    assert output.read_text() != before


def test_a_fault_that_is_undone(watching: Watching) -> None:
    watching.save("point.h", HEADER.replace("x; };", "x }"))
    watching.until("error: ")
    watching.save("point.h", HEADER)
    lines = watching.until("model point_json: no errors; its files stay as they were")
    assert "bind point: no errors; its files stay as they were" in lines


def test_a_missing_include_that_appears(watching: Watching) -> None:
    watching.save("point.h", HEADER.replace("size.h", "new.h"))
    watching.until("can't find the include file new.h")
    watching.save("new.h", "typedef short size;\n")
    watching.until("struct point: size 4 -> 2 bytes")


@pytest.mark.parametrize("cpp", ["cc", "pcpp"])
def test_a_missing_include_that_appears_elsewhere(cpp: str, watching: Watching) -> None:
    """In a directory of -I and in a new directory, which nothing was read from."""
    (watching.folder / "inc").mkdir()
    flags = f'[defaults]\nflags = ["-Iinc", "-isystem", "sys"]\ncpp = "{cpp}"\n'
    watching.save("cobindgen.toml", flags + CONFIG)
    watching.until("watching ")
    for name, number in {"one.h": 2, "new/two.h": 3, "three.h": 4}.items():
        changed = HEADER.replace("size.h", name).replace("1", str(number))
        watching.save("point.h", changed)
        watching.until(f"can't find the include file {name}")
        folder = watching.folder / {"one.h": "inc", "three.h": "sys"}.get(name, "")
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("typedef int size;\n")
        watching.until("bind point: wrote point.py")


def test_a_comment_means_nothing(watching: Watching) -> None:
    watching.save("point.h", HEADER + "/* Nothing. */\n")
    watching.save("size.h", "typedef int size; /* Nothing. */\n")
    watching.save("point.h", HEADER + "int f(void);\n")
    lines = watching.until("function f: added")
    assert not [line for line in lines if "break" in line]


def test_another_configuration(watching: Watching) -> None:
    watching.save("cobindgen.toml", CONFIG.replace("point.py", "other.py"))
    watching.until("bind point: wrote other.py")
    watching.until("watching ")


def test_a_wrong_configuration_waits_for_a_right_one(watching: Watching) -> None:
    watching.save("cobindgen.toml", CONFIG.replace("output", "outptu"))
    watching.until("unknown key outptu; did you mean output?")
    watching.until("watching ")
    watching.save("cobindgen.toml", CONFIG.replace("point.py", "other.py"))
    watching.until("bind point: wrote other.py")


def test_an_error_is_reported_once(watching: Watching) -> None:
    """Two jobs have the error, and it stays after a save, but it is reported once."""
    watching.save("point.h", HEADER.replace("x; };", "x }"))
    lines = watching.until("error: ")
    watching.save("size.h", "typedef short size;\n")
    watching.save("new.h", "")
    watching.save("point.h", HEADER.replace("x; };", "x, y; };"))
    lines += watching.until("field point.y: added")
    assert len([line for line in lines if "error: " in line]) == 1


def test_a_fault_that_two_headers_include_is_reported_once(watching: Watching) -> None:
    """The compiler describes it by what follows, which differs."""
    watching.save("other.h", '#include "size.h"\nint f(void);\n')
    watching.save("cobindgen.toml", CONFIG.replace('["point.h"]', '["other.h"]', 1))
    watching.until("watching ")
    watching.save("size.h", "typedef long size\n")
    watching.until("size.h:1:18: error: ")
    watching.save("other.h", '#include "size.h"\nint g(void)\n')
    watching.save("size.h", "typedef long size;\n")
    lines = watching.until("struct point: size 4 -> 8 bytes")
    watching.save("other.h", '#include "size.h"\nint g(void);\n')
    lines += watching.until("function g: added")
    assert not [line for line in lines if line.startswith("size.h:")]


def test_another_file_starts_nothing(watching: Watching) -> None:
    watching.save("point.h", HEADER.replace("x; };", "x }"))
    watching.until("error: ")
    with (watching.folder / "log").open("a") as log:
        for _ in range(5):
            print("a line", file=log, flush=True)
    watching.save("point.h", HEADER.replace("x; };", "x, y; };"))
    lines = watching.until("wrote point.py")
    assert not [line for line in lines if "error: " in line]


def test_interrupt_ends_it(watching: Watching) -> None:
    watching.process.send_signal(signal.SIGINT)
    assert watching.process.wait(PATIENCE) == 0
    # A late notification about the files of the first build may have caused a line.
    assert "Traceback" not in "\n".join(watching._lines.queue)
