"""The files whose declarations count as the headers' own."""

import re

from cobindgen.read.unit import Unit

# A line that is neither empty nor a directive declares something.
DECLARES = re.compile(r"^[ \t]*[^#\s]", re.M)
# The folder of what a C library's headers alone may include.
PRIVATE = "/bits/"
# Folders that hold many packages' headers side by side.
SYSTEM_FOLDERS = frozenset(
    {"", "/usr/include", "/usr/local/include", "/usr/include/x86_64-linux-gnu"}
)


def parts_of(unit: Unit) -> set[str]:
    """The files whose declarations are the headers' own: the headers; what they
    include of a folder `bits`, as glibc names what nobody else may include; and for
    a header that declares nothing itself, the includes of its own folder."""
    parts = set(unit.headers)
    declaring = {
        file for file, text in unit.pieces() if file in parts and DECLARES.search(text)
    }
    folders = {
        header.rpartition("/")[0] for header in unit.headers if header not in declaring
    } - SYSTEM_FOLDERS
    changed = True
    while changed:
        changed = False
        for includer, file in unit.inclusions():
            if file in parts or includer not in parts:
                continue
            own = any(file.startswith(f"{folder}/") for folder in folders)
            if own or PRIVATE in file:
                parts.add(file)
                changed = True
    return parts
