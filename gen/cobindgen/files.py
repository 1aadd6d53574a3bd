"""Writing files: all or none, only what has changed, and never over a user's file."""

import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypeAlias

from cobindgen.diagnostics import fail
from cobindgen.streams import say

STDOUT = ("-", "/dev/stdout")
# What is equal for two names of one file: its device and inode, or where it would be.
Identity: TypeAlias = tuple[int, int] | Path
# What tells that cobindgen made a file: the line in every template, the first key of a
# model, or nothing but rules.
MADE = re.compile(r"\bmade by cobindgen\b", re.I)
MODEL = re.compile(r'\{\s*"schema": \d+,\s*"headers": \[')
DEPFILE = re.compile(r"\S.*: .*\n(\S.*:\n)*")
# What make takes for something else than a part of a name, however it is escaped.
UNNAMEABLE = re.compile(r"[\n=;|]|\\[#:]|\\$")


def depfile(target: str, files: Iterable[str]) -> str:
    """A rule for make and ninja. Each file is a target of its own too, so that make
    doesn't fail when a header was deleted. Raises InputError for names that no rule
    can hold."""
    names = [escaped(file) for file in dict.fromkeys(files)]
    rules = "".join(f"{name}:\n" for name in names)
    return f"{escaped(target)}: {' '.join(names)}\n{rules}"


def escaped(name: str) -> str:
    """The file name as gcc writes it into rules. ninja reads all but tabs and a few
    rare characters, with which it runs the rule each time."""
    if UNNAMEABLE.search(name):
        raise fail(f"a depfile can't name {name!r}: rename the file")
    # Backslashes before a blank are doubled, those elsewhere are not.
    name = re.sub(r"(\\*)([ \t])", r"\1\1\\\2", name)
    return name.replace("$", "$$").replace("#", "\\#").replace(":", "\\:")


def write(
    outputs: Mapping[str, str], inputs: Iterable[str] = (), *, force: bool = False
) -> None:
    """Write each file whose text differs from what is there, all or none.

    A file is never half-written: the text goes to a temporary beside it, which then
    takes its place. An unchanged file keeps its time, so that make sees no change.
    Devices are written to. Raises InputError for an output that is also one of
    `inputs` or another output, for one that cobindgen didn't make (unless `force`), and
    where the system refuses.
    """
    check_distinct(outputs, inputs)
    # The name of the output that is being written, its temporary, and its place.
    staged: list[tuple[str, Path, Path]] = []
    try:
        for name, text in outputs.items():
            if is_stream(name):
                continue
            path = Path(name).resolve()
            if path.is_file():
                old = path.read_bytes()
                if old == text.encode():
                    continue
                if not (force or may_replace(old.decode(errors="replace"), text)):
                    raise fail(
                        f"{name} exists, and was not made by cobindgen; "
                        "--force replaces it"
                    )
            temporary = path.with_name(f".{path.name}.{os.urandom(8).hex()}")
            # Before it exists, so that an interrupt leaves none behind.
            staged.append((name, temporary, path))
            # x: never through a link that somebody put there.
            with temporary.open("xb") as file:
                file.write(text.encode())
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
        raise fail(f"can't write {name}: {error.strerror}") from None
    finally:
        for _, temporary, _ in staged:
            temporary.unlink(missing_ok=True)


def check_distinct(outputs: Iterable[str], inputs: Iterable[str]) -> None:
    """Raises InputError for an output that is another output or an input, whatever
    links lead to it."""
    read = {identity(name): name for name in inputs}
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
        return path.resolve()
    return status.st_dev, status.st_ino


def may_replace(old: str, new: str) -> bool:
    """Whether nothing of a user's is lost. A text without a line that says who made it,
    as a user's own template may write, protects nothing."""
    return not old.strip() or is_made(old) or not is_made(new)


def is_made(text: str) -> bool:
    return any((MADE.search(text), MODEL.match(text), DEPFILE.fullmatch(text)))


def is_stream(name: str) -> bool:
    """Standard output or a device: not a file that another could take the place of."""
    path = Path(name)
    special = name in STDOUT or name.startswith(("/dev/", "/proc/"))
    return special or (path.exists() and not path.is_file() and not path.is_dir())


def put(name: str, text: str) -> None:
    if name in STDOUT:
        # What else goes to standard output stands before and behind it.
        say(text)
    else:
        Path(name).write_bytes(text.encode())
