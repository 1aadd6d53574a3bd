"""Which names of the headers the user asks for."""

import re

from cobindgen.diagnostics import Location
from cobindgen.reader.parts import PRIVATE
from cobindgen.reader.selection import Selection

# Names that are reserved for the implementation (C11 7.1.3).
RESERVED = re.compile(r"_[_A-Z]")
# What GLib's G_DEFINE_AUTO* macros declare, for g_autoptr() and the like in C.
GLIB = "glib_autoptr_clear_"
AUTOMATIC = re.compile(
    r"glib_(?:auto|autoptr|listautoptr|slistautoptr|queueautoptr)_"
    r"(?:cleanup|clear|destroy)_\w+|\w+_(?:list|slist|queue)?autoptr"
)


class Chooser:
    """Decides whether the user asks for a name that is declared at a place.

    `--allow` and `--block` match whole names. Reserved names in private files of the C
    library are never included. What GLib's macros declare beside each type is included
    only if `--allow` matches it. text: the unit's, which shows whether the headers use
    these macros.
    """

    def __init__(self, selection: Selection, text: str) -> None:
        self._glib = GLIB in text
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
        if self._allow:
            allowed = any(p.fullmatch(name) for p in self._allow)
        else:
            allowed = not (self._glib and AUTOMATIC.fullmatch(name))
        return allowed and not self.blocked(name)

    def blocked(self, name: str) -> bool:
        """Return whether `--block` matches the name."""
        for pattern in self._block:
            if pattern.fullmatch(name):
                self._unmatched.pop(pattern, None)
                return True
        return False

    @property
    def unmatched(self) -> tuple[str, ...]:
        """The options that have not matched any name."""
        return tuple(self._unmatched.values())
