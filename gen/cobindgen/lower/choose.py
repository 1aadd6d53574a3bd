"""Which of the headers' names were asked for."""

import re
from collections.abc import Callable

from cobindgen.diagnostics import Location
from cobindgen.read.parts import PRIVATE
from cobindgen.read.selection import Selection

# Names that are the implementation's (C11 7.1.3).
RESERVED = re.compile(r"_[_A-Z]")


def chooser(selection: Selection) -> Callable[[str, Location], bool]:
    """Was a name, declared at a place, asked for?

    `--allow` and `--block` match full names. A C library's private files also declare
    names that are the implementation's; nobody asks for those.
    """
    allow = [re.compile(pattern) for pattern in selection.allow]
    block = [re.compile(pattern) for pattern in selection.block]

    def chosen(name: str, place: Location) -> bool:
        if PRIVATE in place.file and RESERVED.match(name):
            return False
        allowed = not allow or any(pattern.fullmatch(name) for pattern in allow)
        return allowed and not any(pattern.fullmatch(name) for pattern in block)

    return chosen
