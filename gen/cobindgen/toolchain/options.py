"""How to read the headers: the compiler, the preprocessor and their flags."""

import os
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import pairwise
from shlex import split
from shutil import which
from typing import Literal

from cobindgen.diagnostics import fail

Preprocessor = Literal["auto", "cc", "pcpp"]
# Flags that name directories with headers, in the order in which these are searched.
SEARCHED = ("-iquote", "-I", "-isystem")


@dataclass(frozen=True, slots=True)
class Options:
    """How to read the headers: compiler, preprocessor, and flags as gcc spells them.

    `dropped` are the user's flags that are not used: see flags.py. `text`: preprocessed
    C that the compiler reads in place of the headers.
    """

    cc: str = ""
    cpp: Preprocessor = "auto"
    flags: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    text: str | None = None

    @property
    def command(self) -> list[str]:
        text = self.cc or os.environ.get("CC") or "cc"
        with suppress(ValueError):
            if words := split(text):
                return words
        raise fail(f"{text!r} is not a command for a C compiler")

    @property
    def forced(self) -> tuple[str, ...]:
        """The files that `-include` names. They are read before the headers."""
        return tuple(b for a, b in pairwise(self.flags) if a == "-include")

    @property
    def folders(self) -> tuple[str, ...]:
        """The directories that the flags name, where included files are searched."""
        return tuple(
            flag.removeprefix(option) or following
            for flag, following in pairwise((*self.flags, ""))
            for option in SEARCHED
            if flag.startswith(option)
        )

    def reading(self, text: str) -> "Options":
        """Return options with which the compiler reads `text`, and no other file."""
        flags, words = [], iter(self.flags)
        for word in words:
            if word in ("-include", "-imacros"):
                next(words, None)
            else:
                flags.append(word)
        return replace(self, flags=tuple(flags), text=text)

    def has_compiler(self) -> bool:
        found = which(self.command[0]) is not None
        if self.cc and not found and self.cpp != "pcpp":
            # The user asked for this compiler, so pcpp does not replace it.
            raise fail(f"can't find the compiler {self.command[0]}")
        return found
