"""Which names of the headers the user asks for."""

import re

from cobindgen.diagnostics import Location
from cobindgen.reader.parts import PRIVATE
from cobindgen.reader.selection import Selection

# Names that are reserved for the implementation (C11 7.1.3).
RESERVED = re.compile(r"_[_A-Z]")


class Chooser:
    """Decides whether the user asks for a name that is declared at a place.

    `--allow` and `--block` match whole names. Reserved names in private files of the C
    library are never included.
    """

    def __init__(self, selection: Selection) -> None:
        self._allow = [re.compile(pattern) for pattern in selection.allow]
        self._block = [re.compile(pattern) for pattern in selection.block]
        self._unmatched = {
            **{pattern: f"--allow {pattern.pattern}" for pattern in self._allow},
            **{pattern: f"--block {pattern.pattern}" for pattern in self._block},
        }

    def __call__(self, name: str, place: Location) -> bool:
        if PRIVATE in place.file and RESERVED.match(name):
            return False
        for pattern in [p for p in self._unmatched if p.fullmatch(name)]:
            del self._unmatched[pattern]
        allowed = not self._allow or any(p.fullmatch(name) for p in self._allow)
        return allowed and not self.blocked(name)

    def blocked(self, name: str) -> bool:
        """Does `--block` match the name?"""
        for pattern in self._block:
            if pattern.fullmatch(name):
                self._unmatched.pop(pattern, None)
                return True
        return False

    @property
    def unmatched(self) -> tuple[str, ...]:
        """The options that have not matched any name."""
        return tuple(self._unmatched.values())
