"""The limits of the compiler's runs. They protect against hostile headers.

Environment variables set the limits. The defaults are many times what the largest
headers of a Linux distribution need.
"""

import os
from contextvars import ContextVar
from dataclasses import dataclass
from math import ceil

from cobindgen.diagnostics import fail

MEBIBYTE = 1 << 20
# A run may take this many times its CPU time by the clock: it may wait for a slow disk
# or for other processes.
PATIENCE = 4


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits: seconds of CPU time, MiB of memory, and MiB that a run may write.

    `seconds` is for all runs of a command, and `left` for the next one. A run that
    takes PATIENCE times that by the clock is stopped too.
    """

    seconds: int
    left: int
    memory: int
    output: int


# The CPU time that the compiler's runs of the current command have taken, in seconds.
# Each thread has its own: threads of a build script may call the API at the same time.
SPENT = ContextVar("SPENT", default=0.0)


def begin_command() -> None:
    """Begin a command: it has used none of its CPU time yet.

    A job of `build` and a call of the API are commands too.
    """
    SPENT.set(0.0)


def limits() -> Limits:
    """Return the limits that the environment sets.

    Raises InputError for a value that is not a number.
    """
    seconds = number("COBINDGEN_SECONDS", 15)
    return Limits(
        seconds=seconds,
        left=ceil(seconds - SPENT.get()),
        memory=number("COBINDGEN_MEMORY", 1024),
        output=number("COBINDGEN_OUTPUT", 256),
    )


def number(variable: str, default: int) -> int:
    text = os.environ.get(variable) or str(default)
    # A number with ten digits or more would not limit anything.
    if not text.isascii() or not text.isdecimal() or not 0 < len(text) < 10:
        raise fail(f"{variable}={text} is not a number; the default is {default}")
    return max(int(text), 1)
