"""Writing: all or nothing, and nothing that is there already."""

import os
from collections.abc import Iterable

from cobindgen.source import fail


def depfile(target: str, files: Iterable[str]) -> str:
    """A rule for make and ninja; each file also as a target, that a deleted header
    is no error."""
    names = [_make(file) for file in dict.fromkeys(files)]
    rules = "".join(f"{name}:\n" for name in names)
    return f"{_make(target)}: {' '.join(names)}\n{rules}"


def _make(name: str) -> str:
    return name.replace("$", "$$").replace("#", "\\#").replace(" ", "\\ ")


def write(outputs: dict[str, str]) -> None:
    """Write each file whose text differs from what is there, all or none.

    A file is never half-written: the text goes to a temporary beside it, which
    then takes its place; an unchanged one keeps its mtime, so that make does.
    What is no regular file (/dev/stdout) is written to. Raises InputError.
    """
    staged: list[tuple[str, str]] = []
    try:
        for name, text in outputs.items():
            path = os.path.realpath(name)
            data = text.encode()
            if os.path.exists(path) and not os.path.isfile(path):
                with open(path, "wb") as file:
                    file.write(data)
                continue
            mode = 0o666 & ~umask()
            if os.path.isfile(path):
                with open(path, "rb") as file:
                    if file.read() == data:
                        continue
                mode = os.stat(path).st_mode & 0o7777
            directory, stem = os.path.split(path)
            temporary = os.path.join(directory, f".{stem}.{os.getpid()}")
            staged.append((temporary, path))
            with open(temporary, "wb") as file:
                file.write(data)
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


def umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
