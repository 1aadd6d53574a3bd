"""How much one run of the compiler may use. No header, however hostile, gets more.

Environment variables set the limits; the defaults are many times what the largest
headers of a Linux distribution need.
"""

import os
from dataclasses import dataclass

from cobindgen.diagnostics import fail

MEBIBYTE = 1 << 20
# A run may wait for a slow disk or other processes, this many times its CPU time.
PATIENCE = 4


@dataclass(frozen=True, slots=True)
class Limits:
    """`seconds` of CPU time, MiB of `memory`, and MiB that a run may print or write.

    A run that takes PATIENCE times as long by the clock is stopped too.
    """

    seconds: int
    memory: int
    output: int


def limits() -> Limits:
    """The limits that the environment sets. Raises InputError for what is no number."""
    return Limits(
        seconds=number("COBINDGEN_SECONDS", 15),
        memory=number("COBINDGEN_MEMORY", 1024),
        output=number("COBINDGEN_OUTPUT", 256),
    )


def number(variable: str, default: int) -> int:
    text = os.environ.get(variable) or str(default)
    # Longer ones are no limits.
    if not text.isascii() or not text.isdecimal() or not 0 < len(text) < 10:
        raise fail(f"{variable}={text} is not a number; the default is {default}")
    return max(int(text), 1)
