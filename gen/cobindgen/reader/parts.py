"""The files whose declarations count as the headers' own."""

import re
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path, PurePath

from cobindgen.diagnostics import Diagnostic
from cobindgen.reader.unit import Unit

# A line that is neither empty nor a directive declares something.
DECLARES = re.compile(r"^[ \t]*[^#\s]", re.M)
# A declaration of a function, roughly. It is not a typedef and not inside braces.
FUNCTION = re.compile(r"(?:^|[;}])\s*(?!typedef\b)[^\s;{}][^;{}]*\)\s*(?=;)")
DIRECTIVE = re.compile(r"^[ \t]*#.*", re.M)
# The folder of files that only the headers of the C library may include.
PRIVATE = "/bits/"
# Folders with the headers of many packages.
SYSTEM_FOLDER = re.compile(r"/usr(/local)?/include(/[\w-]+-linux-\w+)?|\.?")
# A note is printed if other headers of the folder have more functions than this.
FEW = 5


def parts_of(unit: Unit, globs: Sequence[str] = ()) -> set[str]:
    """Return the files whose declarations count as the headers' own.

    These are

    - the headers, and the files that match `globs`;
    - for a header that only includes others: the headers in its own folder, and in the
      folder of its name, such as git2/ for git2.h and event2/ for event.h;
    - the files that these include from a folder `bits`, which is private to glibc.
    """
    own = [piece for piece in unit.pieces() if piece[0] in unit.headers]
    declaring = {file for file, text in own if DECLARES.search(text)}
    umbrellas = [header for header in unit.headers if header not in declaring]
    files = unit.files() if umbrellas else []
    parts = {
        *unit.headers,
        *(file for glob in globs for file in matching(unit, glob)),
        *(f for f in files if any(belongs(f, header) for header in umbrellas)),
    }
    changed = True
    while changed:
        changed = False
        for includer, file in unit.inclusions():
            if PRIVATE in file and includer in parts and file not in parts:
                parts.add(file)
                changed = True
    return parts


def belongs(file: str, header: str) -> bool:
    """Return whether `file` is in the folder of `header`, or of its name."""
    folder = PurePath(header).parent
    path = PurePath(file)
    if not path.is_relative_to(folder):
        return False
    if not SYSTEM_FOLDER.fullmatch(str(folder)):
        return True
    first = (*path.relative_to(folder).parts, "")[0]
    return first != path.name and is_named_like(first, header)


def is_named_like(folder: str, header: str) -> bool:
    """Return whether the folder has the name of a library with that main header."""
    stem = re.escape(PurePath(header).stem)
    return re.fullmatch(rf"(?:lib)?{stem}-?[\d.]*", folder, re.I) is not None


def matching(unit: Unit, glob: str) -> list[str]:
    """Return the files of the unit for which a glob matches the path, or its end."""
    return [
        file
        for file in unit.files()
        if fnmatchcase(file, glob)
        or fnmatchcase(str(Path(file).absolute()), glob)
        or fnmatchcase(file, f"*/{glob}")
    ]


def beside(unit: Unit) -> Iterator[Diagnostic]:
    """Yield a note for a main header, such as SDL2/SDL.h, whose parts are not bound.

    It includes other headers of its folder, and it has the name of its folder.
    """
    mains = [h for h in unit.headers if is_named_like(PurePath(h).parent.name, h)]
    if not mains:
        return
    functions: dict[str, int] = {}
    for file, text in unit.pieces():
        found = FUNCTION.findall(DIRECTIVE.sub("", text))
        functions[file] = functions.get(file, 0) + len(found)
    for header in mains:
        folder = str(PurePath(header).parent)
        others = sum(
            count
            for file, count in functions.items()
            if file not in unit.parts and str(PurePath(file).parent) == folder
        )
        own = functions.get(header, 0)
        if others > FEW:
            message = (
                f"{header} declares {own} function{'s' * (own != 1)}; the files beside "
                f"it that it includes declare {others}, which "
                f"--files '{folder}/*' binds too"
            )
            yield Diagnostic(message, severity="note")
