"""Standard streams that are closed, full, or read by nobody any more."""

import os
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress

from cobindgen.diagnostics import Diagnostic


class StreamError(Exception):
    """Standard output takes nothing more; the cause is the OSError."""


def guarded(run: Callable[[], int]) -> int:
    """The exit status of `run`, whatever becomes of the standard streams.

    Where nobody reads standard output, all is well. Where it is full, the status is 1.
    """
    open_closed()
    try:
        try:
            return run()
        finally:
            say("")
    except StreamError as error:
        discard(sys.stdout.fileno())
        cause = error.__cause__
        if not isinstance(cause, OSError) or isinstance(cause, BrokenPipeError):
            return 0
        complain(f"cobindgen: error: can't write to standard output: {cause.strerror}")
        return 1


def open_closed() -> None:
    """Open what the caller closed, so that no file of ours takes the place of a
    standard stream, and no message goes into it."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            # The lowest number that is free.
            os.open(os.devnull, os.O_RDWR)
    if sys.stdout is None:
        sys.stdout = os.fdopen(1, "w", closefd=False)
    if sys.stderr is None:
        sys.stderr = os.fdopen(2, "w", closefd=False)


def discard(number: int) -> None:
    """What is left in a stream's buffer would fail again when Python ends."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, number)
    os.close(null)


def say(text: str) -> None:
    """Write to standard output, now. Raises StreamError."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        raise StreamError from error


def report(diagnostics: Iterable[Diagnostic]) -> None:
    """Print each on standard error, once."""
    for diagnostic in dict.fromkeys(diagnostics):
        complain(diagnostic.render())


def complain(message: str) -> None:
    """A message on standard error. If it can't be written, nothing else can say so."""
    with suppress(OSError):
        print(message, file=sys.stderr, flush=True)
