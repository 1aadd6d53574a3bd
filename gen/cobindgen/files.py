"""Writing files: all or none, and only those whose text has changed."""

import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from cobindgen.diagnostics import fail


def depfile(target: str, files: Iterable[str]) -> str:
    """A rule for make and ninja. Each file is a target of its own too, so that make
    doesn't fail when a header was deleted."""
    names = [_make(file) for file in dict.fromkeys(files)]
    rules = "".join(f"{name}:\n" for name in names)
    return f"{_make(target)}: {' '.join(names)}\n{rules}"


def _make(name: str) -> str:
    return name.replace("$", "$$").replace("#", "\\#").replace(" ", "\\ ")


def write(outputs: Mapping[str, str]) -> None:
    """Write each file whose text differs from what is there, all or none.

    A file is never half-written: the text goes to a temporary beside it, which
    then takes its place; an unchanged one keeps its mtime, so that make does.
    What is no regular file (/dev/stdout) is written to. Raises InputError.
    """
    staged: list[tuple[Path, Path]] = []
    try:
        for name, text in outputs.items():
            path = Path(name).resolve()
            if is_special(name) or (path.exists() and not path.is_file()):
                put(name, text)
                continue
            data = text.encode()
            mode = 0o666 & ~umask()
            if path.is_file():
                if path.read_bytes() == data:
                    continue
                mode = path.stat().st_mode & 0o7777
            temporary = path.with_name(f".{path.name}.{os.getpid()}")
            staged.append((temporary, path))
            temporary.write_bytes(data)
            temporary.chmod(mode)
        while staged:
            temporary, path = staged[0]
            temporary.replace(path)
            staged.pop(0)
    except OSError as error:
        raise fail(f"can't write {name}: {error.strerror}") from None
    finally:
        for temporary, _ in staged:
            temporary.unlink(missing_ok=True)


def is_special(name: str) -> bool:
    """Standard output, or a device: not a file to be replaced."""
    return name == "-" or name.startswith(("/dev/", "/proc/"))


def put(name: str, text: str) -> None:
    if name in ("-", "/dev/stdout"):
        # What else goes to standard output stands before and behind it.
        sys.stdout.write(text)
    else:
        Path(name).write_bytes(text.encode())


def umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
