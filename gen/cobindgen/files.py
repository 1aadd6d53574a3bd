"""Writing: all or nothing, and nothing that is there already."""

import os
import sys
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from cobindgen.diagnostics import fail

# A file's text: whole, or what makes it piece by piece each time it is asked to.
Text: TypeAlias = str | Iterable[str]


def depfile(target: str, files: Iterable[str]) -> str:
    """A rule for make and ninja; each file also as a target, that a deleted header
    is no error."""
    names = [_make(file) for file in dict.fromkeys(files)]
    rules = "".join(f"{name}:\n" for name in names)
    return f"{_make(target)}: {' '.join(names)}\n{rules}"


def _make(name: str) -> str:
    return name.replace("$", "$$").replace("#", "\\#").replace(" ", "\\ ")


def whole(text: Text) -> str:
    if isinstance(text, str):
        return text
    from io import StringIO

    # Not join(), which would keep every piece until the last is made.
    buffer = StringIO()
    buffer.writelines(text)
    return buffer.getvalue()


def pieces(text: Text) -> Iterable[str]:
    return (text,) if isinstance(text, str) else text


def holds(path: str, text: Text) -> bool:
    """Is `text` what the file has?"""
    with open(path, "rb") as file:
        for piece in pieces(text):
            data = piece.encode()
            if file.read(len(data)) != data:
                return False
        return not file.read(1)


def write(outputs: Mapping[str, Text]) -> None:
    """Write each file whose text differs from what is there, all or none.

    A file is never half-written: the text goes to a temporary beside it, which
    then takes its place; an unchanged one keeps its mtime, so that make does.
    What is no regular file (/dev/stdout) is written to. Raises InputError.
    """
    staged: list[tuple[str, str]] = []
    try:
        for name, text in outputs.items():
            path = os.path.realpath(name)
            there = os.path.exists(path) and not os.path.isfile(path)
            if there or is_special(name):
                put(name, text)
                continue
            mode = 0o666 & ~umask()
            if os.path.isfile(path):
                if holds(path, text):
                    continue
                mode = os.stat(path).st_mode & 0o7777
            directory, stem = os.path.split(path)
            temporary = os.path.join(directory, f".{stem}.{os.getpid()}")
            staged.append((temporary, path))
            put(temporary, text)
            os.chmod(temporary, mode)
        while staged:
            temporary, path = staged[0]
            os.replace(temporary, path)
            staged.pop(0)
    except OSError as error:
        raise fail(f"can't write {name}: {error.strerror}") from None
    finally:
        for temporary, _ in staged:
            if os.path.exists(temporary):
                os.unlink(temporary)


def is_special(name: str) -> bool:
    """/dev/stdout may be a file, but not one to be replaced."""
    return name.startswith(("/dev/", "/proc/"))


def put(path: str, text: Text) -> None:
    if path == "/dev/stdout":
        # What else the caller's shell sends there stands before and behind it.
        sys.stdout.writelines(pieces(text))
        return
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.writelines(pieces(text))


def umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
