"""Signals that end the program, and temporary files that none of them leaves behind."""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory
from types import FrameType
from typing import NoReturn

# SIGHUP: the terminal was closed. Windows does not have it.
ENDING = [signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]


def end_by_exception() -> None:
    """Make these signals raise SystemExit, so that temporary files are removed."""
    for number in ENDING:
        # `nohup` makes the program ignore SIGHUP.
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, terminate)


def terminate(number: int, _frame: FrameType | None) -> NoReturn:
    # Another signal must not interrupt the removal of temporary files: a pool ends its
    # processes with SIGTERM when the first of them has ended.
    for other in ENDING:
        signal.signal(other, signal.SIG_IGN)
    sys.exit(128 + number)


@contextmanager
def temporary_directory() -> Iterator[Path]:
    """Make a directory that is removed at the end, also if a signal interrupts that."""
    directory = TemporaryDirectory(prefix="cobindgen-")
    try:
        yield Path(directory.name)
    finally:
        try:
            directory.cleanup()
        except BaseException:
            rmtree(directory.name, ignore_errors=True)
            raise
