"""Mutated headers with every command.

No run may print a traceback, take too long or take too much memory, and no module may
have a fact that gcc denies. A campaign: COBINDGEN_MUTANTS=10000 pytest tests/mutated -n
2. COBINDGEN_SEED repeats a run; pytest prints the seed at its start.
"""

import os
import resource
import shutil
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from importlib.util import module_from_spec, spec_from_file_location
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, note, seed, settings
from hypothesis import strategies as st

from cobindgen.commands.cli import run
from mutated.conftest import MUTANTS, SEED
from mutated.judge import denied
from mutated.mutate import HEADERS, ROOT, mutants

# Limits for each process: CPU time and memory. A busy machine needs more wall time.
SECONDS, BYTES = 20, 1 << 30
FLAGS = [f"-I{ROOT / 'include'}", f"-I{ROOT / 'tests/runtime'}"]
# The commands that read the mutant `in.h`; `was.h` is the original header.
COMMANDS = {
    "bind": ["bind", "in.h", "-o", "made.py"],
    "bind by pcpp": ["bind", "in.h", "-o", "made.py", "--cpp", "pcpp"],
    "bind unproven": ["bind", "in.h", "-o", "made.py", "--no-verify", "--deep"],
    "glue": ["bind", "in.h", "-o", "made.py", "--glue", "glue.c"],
    "model": ["model", "in.h", "-o", "made.json"],
    "report": ["report", "in.h", "-o", "made.html"],
    "verify": ["verify", "in.h"],
    "wrap": ["wrap", "in.h", "-o", "made.c"],
    "lint": ["wrap", "in.h", "--lint"],
    "bridge": ["bridge", "in.h", "--c", "made.c", "--py", "made.py"],
    "threads": ["bridge", "in.h", "--threads", "--py", "made.py"],
    "diff": ["diff", "was.h", "in.h"],
}
# After these commands, gcc checks what was written.
PROVEN = ("bind", "bind by pcpp", "glue")

pytestmark = pytest.mark.skipif(not shutil.which("gcc"), reason="needs gcc")


@pytest.mark.parametrize("command", COMMANDS)
def test_mutants(command: str, tmp_path: Path) -> None:
    number = [*COMMANDS].index(command)

    @seed(SEED + number)
    @settings(
        max_examples=max(1, MUTANTS // len(COMMANDS)),
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(mutants(HEADERS), st.just(command))
    def judge(mutant: tuple[Path, bytes], command: str) -> None:
        header, text = mutant
        note(f"{header}\n{text.decode(errors='replace')}")
        folder = tmp_path / "work"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        (folder / "in.h").write_bytes(text)
        (folder / "was.h").write_bytes(header.read_bytes())
        flags = [*FLAGS, f"-I{header.parent}"]
        assert forked(lambda: tried(command, flags), folder) == ""

    judge()


def tried(command: str, flags: list[str]) -> str:
    """Return what is wrong with a run of the command here, "" if nothing is."""
    out, err = StringIO(), StringIO()
    extra = [] if COMMANDS[command][0] == "wrap" else flags
    with redirect_stdout(out), redirect_stderr(err):
        status = run([*COMMANDS[command], *extra])
    said = err.getvalue()
    if status not in (0, 1) or "Traceback" in said:
        return f"exit status {status}: {said}"
    if status == 1 and not said and command != "diff":
        return "it failed and said nothing"
    if status == 0 and command in PROVEN:
        spec = spec_from_file_location("made", "made.py")
        assert spec is not None and spec.loader is not None
        module = module_from_spec(spec)
        sys.modules["made"] = module
        spec.loader.exec_module(module)
        return "\n".join(denied(module, str(Path("in.h").resolve()), flags))
    return ""


def forked(action: Callable[[], str], folder: Path) -> str:
    """Return what `action` returns in a separate process, or how the process ended.

    The process runs in `folder` and has limits on time and memory.
    """
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        os.setpgid(0, 0)
        os.chdir(folder)
        os.environ["COBINDGEN_TRACEBACK"] = "1"
        limit = address_space() + BYTES
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        try:
            found = action()
        except BaseException:
            found = traceback.format_exc()
        with os.fdopen(write, "w") as pipe:
            pipe.write(found)
        os._exit(0)
    os.close(write)

    def stop(_signal: int, _frame: object) -> None:
        os.killpg(child, signal.SIGKILL)

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(10 * SECONDS)
    try:
        with os.fdopen(read) as pipe:
            found = pipe.read()
        _, status = os.waitpid(child, 0)
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
    return found or (f"ended with status {status}" if status else "")


def address_space() -> int:
    """Return the number of bytes that this process has mapped.

    pytest mapped them before, so they do not count for a mutant.
    """
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    return pages * resource.getpagesize()


def test_gcc_is_really_asked(tmp_path: Path) -> None:
    """A wrong fact is found in a module of the same kind."""
    (tmp_path / "in.h").write_text(
        "struct pair { char a; int b; };\n#define SEVEN 7\nenum e { NONE = -1, ONE };\n"
    )

    def wrong() -> str:
        assert tried("bind", []) == ""
        header = Path("in.h")
        text = header.read_text().replace("int b", "double b").replace(" 7", " 8")
        header.write_text(text.replace("-1", "0xffffffffffffffff"))
        return "\n".join(denied(sys.modules["made"], str(header.resolve()), []))

    found = forked(wrong, tmp_path)
    for fact in (
        "sizeof(struct pair) = 8",
        "struct pair.b at 4",
        "SEVEN = 7",
        "NONE =",
    ):
        assert fact in found


def test_any_error_of_gcc_counts(tmp_path: Path) -> None:
    """A check that does not compile is a denial; a name that C does not have is not."""
    (tmp_path / "in.h").write_text(
        "struct pair { char a; int b; };\n#define SEVEN 7\n#define TAG pair\n"
    )

    def wrong() -> str:
        assert tried("bind", []) == ""
        made = sys.modules["made"]
        made.TAG = 5  # type: ignore[attr-defined]
        made.pair = 6  # type: ignore[attr-defined]
        Path("in.h").write_text(
            "struct pair { char a; int b; };\n#define SEVEN (*(int *)0)\n"
            "#define TAG pair\n"
        )
        return "\n".join(denied(made, str(Path("in.h").resolve()), []))

    found = forked(wrong, tmp_path)
    assert found.startswith("SEVEN = 7: ")
    assert "TAG" not in found
