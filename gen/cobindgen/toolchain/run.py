"""Runs the compiler, within limits: the one place that starts a process for it."""

import os
import re
import signal
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from shutil import which
from subprocess import Popen
from tempfile import TemporaryDirectory
from threading import Event, Timer

from cobindgen.diagnostics import InputError, fail
from cobindgen.toolchain.limits import MEBIBYTE, PATIENCE, Limits, limits

# Sets the limits, then becomes the compiler. A limit that a system does not have is
# not set there.
LIMITED = (
    'for limit in "-c 0" "-S -t $1" "-v $2" "-f $3"; '
    'do ulimit $limit 2>/dev/null; done; shift 3; exec "$@"'
)
# Error messages are read up to this many bytes.
MOST_ERRORS = 16 * MEBIBYTE
# What compilers and their drivers say when a limit stops them.
NO_TIME = re.compile(r"CPU time limit exceeded")
NO_MEMORY = re.compile(
    r"out of memory|memory exhausted|cannot allocate|bad_alloc|MemoryError", re.I
)
NO_SPACE = re.compile(r"File size limit exceeded|File too large")


@dataclass(frozen=True, slots=True)
class Finished:
    """Exit status, standard output and error messages of one run.

    `complete`: whether `errors` are all of them.
    """

    status: int
    output: bytes
    errors: str
    complete: bool


class LimitReached(InputError):
    """A run was stopped: it needed more than a limit allows."""


@dataclass(frozen=True, slots=True)
class Running:
    """A run that has begun: its process, and the directory of its files."""

    process: Popen[bytes]
    directory: Path
    name: str
    allowed: Limits
    late: Event = field(default_factory=Event)

    def finish(self) -> Finished:
        """Wait until it ends. Raises LimitReached if it was stopped."""
        status = self.process.wait()
        output = (self.directory / "output").read_bytes()
        with (self.directory / "errors").open("rb") as file:
            messages = file.read(MOST_ERRORS).decode(errors="replace")
            complete = not file.read(1)
        if self.late.is_set():
            patience = PATIENCE * self.allowed.seconds
            raise reached(f"did not end within {patience} s", self.name, "SECONDS")
        if status:
            check_limits(status, messages, self.name, self.allowed)
        return Finished(status, output, messages, complete)

    def stop(self) -> None:
        """End it, because it is late."""
        self.late.set()
        kill(self.process)


@contextmanager
def started(
    command: Sequence[str],
    unit: str,
    environment: Mapping[str, str] | None = None,
    name: str = "",
) -> Iterator[Running]:
    """Start `command` with the translation unit `unit` as its standard input. It ends
    with the `with` statement, at the latest.

    `environment` is added to this process's; messages call the command `name`.

    Raises InputError if the command can't be started.
    """
    allowed = limits()
    name = name or command[0]
    if which(command[0]) is None:
        raise fail(f"can't run {name}: No such file or directory")
    with TemporaryDirectory(prefix="cobindgen-") as directory:
        given, output, errors = (
            Path(directory, file) for file in ("unit", "output", "errors")
        )
        given.write_bytes(unit.encode(errors="surrogateescape"))
        with (
            given.open("rb") as stdin,
            output.open("xb") as stdout,
            errors.open("xb") as stderr,
        ):
            try:
                process = Popen(
                    limited(command, allowed),
                    stdin=stdin,
                    stdout=stdout,
                    stderr=stderr,
                    # Its temporary files go when it is stopped.
                    env={**os.environ, **(environment or {}), "TMPDIR": directory},
                    start_new_session=True,
                )
            except OSError as error:
                raise fail(f"can't run {name}: {error.strerror}") from None
        running = Running(process, Path(directory), name, allowed)
        timer = Timer(PATIENCE * allowed.seconds, running.stop)
        timer.start()
        try:
            yield running
        finally:
            timer.cancel()
            # Also what it has started and left behind.
            kill(process)
            process.wait()


def run_compiler(
    command: Sequence[str],
    unit: str,
    environment: Mapping[str, str] | None = None,
    name: str = "",
) -> Finished:
    """Run `command` to its end: see `started`.

    Raises InputError if it can't be started, LimitReached if it was stopped.
    """
    with started(command, unit, environment, name) as running:
        return running.finish()


def limited(command: Sequence[str], allowed: Limits) -> list[str]:
    """The command that runs `command` within the limits, where there is a shell."""
    shell = which("sh")
    if shell is None or os.name != "posix":
        return list(command)
    # In seconds, KiB and blocks of 512 bytes (POSIX, ulimit).
    numbers = (allowed.seconds, allowed.memory * 1024, allowed.output * 2048)
    return [shell, "-c", LIMITED, "sh", *map(str, numbers), *command]


def kill(process: Popen[bytes]) -> None:
    """End the process and those that it started."""
    with suppress(ProcessLookupError, PermissionError):
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()


def check_limits(status: int, messages: str, name: str, allowed: Limits) -> None:
    """Raise LimitReached if that is why the compiler failed."""
    if NO_TIME.search(messages) or status == -getattr(signal, "SIGXCPU", 0):
        need = f"needed more than {allowed.seconds} s of CPU time"
        raise reached(need, name, "SECONDS")
    if NO_SPACE.search(messages) or status == -getattr(signal, "SIGXFSZ", 0):
        raise reached(f"wrote more than {allowed.output} MiB", name, "OUTPUT")
    if NO_MEMORY.search(messages):
        need = f"needed more than {allowed.memory} MiB of memory"
        raise reached(need, name, "MEMORY")


def reached(what: str, name: str, variable: str) -> LimitReached:
    remedy = f"if the headers are that large, set COBINDGEN_{variable} higher"
    return LimitReached(*fail(f"{name} {what} and was stopped; {remedy}").diagnostics)


def include(header: str) -> str:
    """The directive that includes `header`."""
    if not header.isprintable() or '"' in header:
        raise fail(f"{header!r} can't stand in an #include, by its name")
    return f'#include "{header}"'
