"""Run the compiler within limits. No other module starts the compiler."""

import os
import re
import select
import signal
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from shutil import which
from subprocess import Popen, TimeoutExpired
from time import monotonic

from cobindgen.diagnostics import InputError, fail
from cobindgen.signals import temporary_directory
from cobindgen.toolchain.limits import MEBIBYTE, PATIENCE, SPENT, Limits, limits

# A shell script that sets the limits and then becomes the compiler. A limit that the
# system does not support is not set.
LIMITED = (
    'for limit in "-c 0" "-S -t $1" "-v $2" "-f $3"; '
    'do ulimit $limit 2>/dev/null; done; shift 3; exec "$@"'
)
# Error messages are read up to this many bytes.
MOST_ERRORS = 16 * MEBIBYTE
# A stopped run that used less of its time by the clock has waited for something.
IDLE = 0.05
# Messages of compilers and their drivers when a limit stops them.
NO_TIME = re.compile(r"CPU time limit exceeded")
NO_MEMORY = re.compile(
    r"out of memory|memory exhausted|cannot allocate|bad_alloc|MemoryError", re.I
)
NO_SPACE = re.compile(r"File size limit exceeded|File too large")


@dataclass(frozen=True, slots=True)
class Finished:
    """Exit status, standard output and error messages of one run.

    `complete`: `errors` is not cut off.
    """

    status: int
    output: bytes
    errors: str
    complete: bool


class LimitReached(InputError):
    """A run was stopped by a limit of CPU time, memory or output."""


@dataclass(frozen=True, slots=True)
class Running:
    """A run that has started: its process, and the directory of its files.

    It is stopped if it has not ended at `deadline`, by the monotonic clock.
    """

    process: Popen[bytes]
    directory: Path
    name: str
    allowed: Limits
    deadline: float
    # The CPU time of all child processes, in seconds, before the run.
    before: float

    def finish(self) -> Finished:
        """Wait for the end of the run.

        Raises LimitReached if it was stopped. If the clock stopped it, the machine may
        be slow and the headers right: that is an InputError.
        """
        status = status_at(self.deadline, self.process)
        used = children_seconds() - self.before
        SPENT.set(SPENT.get() + used)
        output = (self.directory / "output").read_bytes()
        with (self.directory / "errors").open("rb") as file:
            messages = file.read(MOST_ERRORS).decode(errors="replace")
            complete = not file.read(1)
        if status is None:
            patience = PATIENCE * self.allowed.left
            SPENT.set(self.allowed.seconds)
            late = f"did not end within {patience} s"
            if used < IDLE * patience:
                late += " and did almost nothing (does a header include a pipe?)"
            raise stopped(late, self.name, "SECONDS")
        if status:
            check_limits(status, messages, self.name, self.allowed)
        return Finished(status, output, messages, complete)


@contextmanager
def started(
    command: Sequence[str],
    unit: Iterable[str],
    environment: Mapping[str, str] | None = None,
    name: str = "",
) -> Iterator[Running]:
    """Start `command` with the pieces of `unit` as its standard input.

    The run ends with the `with` statement at the latest. `environment` is added to that
    of this process. Messages call the command `name`. Raises InputError if the command
    cannot be started.
    """
    allowed = limits()
    name = name or command[0]
    if allowed.left <= 0:
        raise out_of_time(name, allowed)
    if which(command[0]) is None:
        raise fail(f"can't run {name}: No such file or directory")
    with temporary_directory() as directory:
        given, output, errors = (
            directory / file for file in ("unit", "output", "errors")
        )
        # Bytes that are not UTF-8 are in it as in file names (PEP 383).
        with given.open(
            "w", encoding="utf-8", errors="surrogateescape", newline=""
        ) as file:
            file.writelines(unit)
        with (
            given.open("rb") as stdin,
            output.open("xb") as stdout,
            errors.open("xb") as stderr,
        ):
            before = children_seconds()
            try:
                process = Popen(
                    limited(command, allowed),
                    stdin=stdin,
                    stdout=stdout,
                    stderr=stderr,
                    # The compiler's temporary files are removed even if it is stopped.
                    env={**os.environ, **(environment or {}), "TMPDIR": str(directory)},
                    start_new_session=True,
                )
            except OSError as error:
                raise fail(f"can't run {name}: {error.strerror}") from None
        deadline = monotonic() + PATIENCE * allowed.left
        try:
            yield Running(process, directory, name, allowed, deadline, before)
        finally:
            # This also ends processes that it started and that still run.
            kill(process)
            process.wait()


def run_compiler(
    command: Sequence[str],
    unit: Iterable[str],
    environment: Mapping[str, str] | None = None,
    name: str = "",
) -> Finished:
    """Run `command` to its end: see `started`.

    Raises InputError if it can't be started, LimitReached if it was stopped.
    """
    with started(command, unit, environment, name) as running:
        return running.finish()


def run_module(
    module: str, arguments: Sequence[str], unit: Iterable[str], name: str
) -> Finished:
    """Run a module of this package as a separate program, so that the limits apply.

    `name` is its name in messages. Raises InputError as `run_compiler` does.
    """
    paths = {"PYTHONPATH": os.pathsep.join(sys.path)}
    return run_compiler([sys.executable, "-m", module, *arguments], unit, paths, name)


def limited(command: Sequence[str], allowed: Limits) -> list[str]:
    """Return a command that runs `command` within the limits, if there is a shell."""
    shell = which("sh")
    if shell is None or os.name != "posix":
        return list(command)
    # Units: seconds, KiB, and blocks of 512 bytes (POSIX, ulimit).
    numbers = (allowed.left, allowed.memory * 1024, allowed.output * 2048)
    return [shell, "-c", LIMITED, "sh", *map(str, numbers), *command]


def status_at(deadline: float, process: Popen[bytes]) -> int | None:
    """Wait for the end of the process and return its exit status.

    If it still runs at `deadline`, end it and return None.
    """
    try:
        if sys.platform == "linux":
            wait_for(process.pid, deadline - monotonic())
        return process.wait(max(0, deadline - monotonic()))
    except TimeoutExpired:
        kill(process)
        process.wait()
        return None


def wait_for(pid: int, seconds: float) -> None:
    """Wait until the process has ended, or so many seconds have passed.

    Popen.wait looks again and again if it may not wait for ever, and can be 50 ms late.
    Return at once if the system can't wait for a process in another way.
    """
    with suppress(OSError):
        descriptor = os.pidfd_open(pid)
        try:
            events = select.poll()
            events.register(descriptor, select.POLLIN)
            events.poll(max(0, 1000 * seconds))
        finally:
            os.close(descriptor)


def kill(process: Popen[bytes]) -> None:
    """End the process and those that it started."""
    with suppress(ProcessLookupError, PermissionError):
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()


def check_limits(status: int, messages: str, name: str, allowed: Limits) -> None:
    """Raise LimitReached if the compiler failed because of a limit."""
    if NO_TIME.search(messages) or status == -getattr(signal, "SIGXCPU", 0):
        raise out_of_time(name, allowed)
    if NO_SPACE.search(messages) or status == -getattr(signal, "SIGXFSZ", 0):
        raise reached(f"wrote more than {allowed.output} MiB", name, "OUTPUT")
    if NO_MEMORY.search(messages):
        need = f"needed more than {allowed.memory} MiB of memory"
        raise reached(need, name, "MEMORY")


def children_seconds() -> float:
    """Return the CPU time of all child processes that have ended, in seconds."""
    times = os.times()
    return times.children_user + times.children_system


def out_of_time(name: str, allowed: Limits) -> LimitReached:
    what = f"needed more than {allowed.seconds} s of CPU time in all its runs"
    return reached(what, name, "SECONDS")


def reached(what: str, name: str, variable: str) -> LimitReached:
    return LimitReached(*stopped(what, name, variable).diagnostics)


def stopped(what: str, name: str, variable: str) -> InputError:
    remedy = f"if the headers are that large, set COBINDGEN_{variable} higher"
    return fail(f"{name} {what} and was stopped; {remedy}")


def include(header: str) -> str:
    """Return the directive that includes `header`."""
    if not header.isprintable() or '"' in header:
        raise fail(
            f"{header!r} cannot be included because of its name; rename the file"
        )
    return f'#include "{header}"'
