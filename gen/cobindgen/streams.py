"""Standard streams that are closed, full, or no longer read by anybody."""

import os
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress

from cobindgen.diagnostics import Diagnostic


class StreamError(Exception):
    """Writing to standard output failed. The cause is the OSError."""


def guarded(run: Callable[[], int]) -> int:
    """Call `run` and return its exit status, also if a standard stream fails.

    If nobody reads standard output, that is not an error. If it is full, the status is
    1.
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
    """Open the standard streams that the caller closed.

    Otherwise the first file that is opened would take the number of the stream, and
    messages would go into it.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            # os.open uses the lowest free number, which is this one.
            os.open(os.devnull, os.O_RDWR)
    if sys.stdout is None:
        sys.stdout = os.fdopen(1, "w", closefd=False)
    if sys.stderr is None:
        sys.stderr = os.fdopen(2, "w", closefd=False)


def discard(number: int) -> None:
    """Discard a stream's buffer: writing it at exit would fail again."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, number)
    os.close(null)


def say(text: str) -> None:
    """Write to standard output without buffering. Raises StreamError."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        raise StreamError from error


def report(diagnostics: Iterable[Diagnostic]) -> None:
    """Print each diagnostic once on standard error."""
    for diagnostic in dict.fromkeys(diagnostics):
        complain(diagnostic.render())


def complain(message: str) -> None:
    """Print a message on standard error. Ignore an error: nothing could report it."""
    with suppress(OSError):
        print(message, file=sys.stderr, flush=True)
