"""Write files: all or none, only changed ones, and never over a user's own file."""

import errno
import os
import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

from cobindgen.diagnostics import fail
from cobindgen.streams import say

STDOUT = ("-", "/dev/stdout")
# Equal for two names of the same file: device and inode, or the path if there is no
# file yet.
Identity: TypeAlias = tuple[int, int] | Path
# Signs that cobindgen made a file: a line that begins as the line of every template,
# the first keys of a model, or a rule and a rule without prerequisites for each file.
MADE = re.compile(
    r"^(?:<footer[^>\n]*>|[^\w\n]*)(?:coroutine wrappers, )?made by cobindgen\b",
    re.IGNORECASE | re.MULTILINE,
)
MODEL = re.compile(r'\{\s*"schema": \d+,\s*"headers": \[')
DEPFILE = re.compile(r"\S.*: .*\n(\S.*:\n)+")
# Characters that make cannot read as part of a name, even if they are escaped.
UNNAMEABLE = re.compile(r"[\n=;|]|\\[#:]|\\$")


def depfile(target: str, files: Iterable[str]) -> str:
    """Return a rule for make and ninja.

    Each file is also a target of its own, so that make does not fail after a header is
    deleted. Raises InputError for a name that make cannot read.
    """
    names = [escaped(file) for file in dict.fromkeys(files)]
    rules = "".join(f"{name}:\n" for name in names)
    return f"{escaped(target)}: {' '.join(names)}\n{rules}"


def escaped(name: str) -> str:
    """Return the file name as gcc escapes it in rules.

    ninja cannot read tabs and a few rare characters; it then runs the rule every time.
    """
    if UNNAMEABLE.search(name):
        raise fail(f"a depfile can't name {name!r}: rename the file")
    # Backslashes are doubled only before a blank.
    name = re.sub(r"(\\*)([ \t])", r"\1\1\\\2", name)
    return name.replace("$", "$$").replace("#", "\\#").replace(":", "\\:")


def write(
    outputs: Mapping[str, str], inputs: Iterable[str] = (), *, force: bool = False
) -> None:
    """Write each file whose text differs from the existing one: all or none.

    A file is never half-written: the text goes to a temporary file beside it, which
    then replaces it. An unchanged file keeps its modification time, so that make sees
    no change. A device is written directly.

    Raises InputError if an output is also one of `inputs` or another output, if it
    exists and was not made by cobindgen (unless `force`), or if the system reports an
    error.
    """
    check_distinct(outputs, inputs)
    # The name of each output, its temporary file, and the file that it replaces.
    staged: list[tuple[str, Path, Path]] = []
    try:
        for name, text in outputs.items():
            if is_stream(name):
                continue
            path = target_of(name)
            if path.is_file():
                old = path.read_bytes()
                if old == encoded(text):
                    continue
                if not (force or may_replace(old.decode(errors="replace"), text)):
                    raise fail(
                        f"{name} exists, and was not made by cobindgen; "
                        "--force replaces it"
                    )
            temporary = path.with_name(f".{path.name}.{os.urandom(8).hex()}")
            # Before it exists, so that an interrupt leaves none behind.
            staged.append((name, temporary, path))
            # Mode x never follows a link that somebody else created.
            with temporary.open("xb") as file:
                file.write(encoded(text))
            if path.is_file():
                temporary.chmod(path.stat().st_mode & 0o7777)
        for name, text in outputs.items():
            if is_stream(name):
                put(name, text)
        while staged:
            name, temporary, path = staged[0]
            temporary.replace(path)
            staged.pop(0)
    except OSError as error:
        folder = Path(name).parent
        remedy = "" if folder.exists() else f"; make the directory {folder} first"
        raise fail(f"can't write {name}: {error.strerror}{remedy}") from None
    finally:
        for _, temporary, _ in staged:
            with suppress(OSError):
                temporary.unlink()


def target_of(name: str) -> Path:
    """Return the file that an output is written to: links are followed.

    Raises OSError if it is a directory, or a link that leads back to itself.
    """
    path = Path(os.path.realpath(name))
    if path.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    if path.is_dir():
        raise OSError(errno.EISDIR, os.strerror(errno.EISDIR))
    return path


def encoded(text: str) -> bytes:
    """Return the text in UTF-8. A file name that is not UTF-8 keeps its bytes."""
    return text.encode(errors="surrogateescape")


def check_distinct(outputs: Iterable[str], inputs: Iterable[str]) -> None:
    """Raise InputError if an output is also another output or an input.

    Links are followed.
    """
    read = {identity(name): name for name in dict.fromkeys(inputs)}
    seen: dict[Identity, str] = {}
    for name in outputs:
        if is_stream(name):
            continue
        key = identity(name)
        if key in seen:
            raise fail(f"{name} and {seen[key]} are the same file, for two outputs")
        if key in read:
            other = "" if read[key] == name else f", the same file as {read[key]}"
            raise fail(f"{name} is an input{other}: it can't be an output too")
        seen[key] = name


def identity(name: str) -> Identity:
    path = Path(name)
    try:
        status = path.stat()
    except OSError:
        return Path(os.path.realpath(name))
    return status.st_dev, status.st_ino


def may_replace(old: str, new: str) -> bool:
    """Return whether `new` may replace `old` without the loss of a user's own text.

    If `new` does not say that cobindgen made it, as with a user's own template, `old`
    cannot say so either, and may be replaced.
    """
    return not old.strip() or is_made(old) or not is_made(new)


def is_made(text: str) -> bool:
    return any((MADE.search(text), MODEL.match(text), DEPFILE.fullmatch(text)))


def is_stream(name: str) -> bool:
    """Return whether the name is standard output or a device, not a regular file."""
    path = Path(name)
    special = name in STDOUT or name.startswith(("/dev/", "/proc/"))
    return special or (path.exists() and not path.is_file() and not path.is_dir())


def put(name: str, text: str) -> None:
    if name in STDOUT:
        # Keep the order of everything that goes to standard output.
        say(text)
    else:
        Path(name).write_bytes(encoded(text))
