"""Runs the compiler: the one place that starts a process for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from subprocess import run
from tempfile import TemporaryFile

from cobindgen.diagnostics import fail


@dataclass(frozen=True, slots=True)
class Finished:
    """Exit status, standard output and error messages of one run."""

    status: int
    output: bytes
    errors: str


def run_compiler(command: Sequence[str], unit: str) -> Finished:
    """Run `command` with the translation unit `unit` as its standard input.

    Raises InputError if the command can't be started.
    """
    # Files, not pipes: the compiler never waits for us to read.
    with TemporaryFile() as output, TemporaryFile() as errors, TemporaryFile() as given:
        given.write(unit.encode())
        given.seek(0)
        try:
            done = run(command, stdin=given, stdout=output, stderr=errors, check=False)
        except OSError as error:
            raise fail(f"can't run {command[0]}: {error.strerror}") from None
        output.seek(0)
        errors.seek(0)
        messages = errors.read().decode(errors="replace")
        return Finished(done.returncode, output.read(), messages)


def include(header: str) -> str:
    """The directive that includes `header`."""
    if not header.isprintable() or '"' in header:
        raise fail(f"{header!r} can't stand in an #include, by its name")
    return f'#include "{header}"'
