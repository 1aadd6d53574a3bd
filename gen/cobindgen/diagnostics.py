"""Places in files, and the messages about them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

# Characters of a source line that is shown.
LONGEST_SOURCE = 1000


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a file, which is named as the user named it.

    Lines and columns count from 1.
    """

    file: str
    line: int
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One message. `source` is the source line.

    `included` is the chain of #include lines that lead to the file, innermost first.
    `not_found`: the name of the include file, if the message says that it is missing.
    """

    message: str
    location: Location | None = None
    source: str | None = None
    included: tuple[Location, ...] = ()
    severity: str = "error"
    not_found: str | None = None

    def render(self) -> str:
        """Return the message as gcc formats it: include chain, place, source, caret."""
        lines = [
            f"{'In file included from' if i == 0 else '                 from'} "
            f"{place.file}:{place.line}:"
            for i, place in enumerate(self.included)
        ]
        place = f"{self.location}: " if self.location else "cobindgen: "
        lines.append(f"{place}{self.severity}: {self.message}")
        if self.source and self.location and len(self.source) <= LONGEST_SOURCE:
            # If the line is indented with tabs, the caret needs the same tabs before
            # it.
            lead = self.source[: self.location.column - 1]
            pad = "".join("\t" if c == "\t" else " " for c in lead)
            lines += [f"    {self.source}", f"    {pad}^"]
        return "\n".join(lines)


class InputError(Exception):
    """The input is wrong. The exit status is 1, and nothing is written."""

    def __init__(self, *diagnostics: Diagnostic) -> None:
        super().__init__(*diagnostics)
        self.diagnostics = diagnostics

    def __str__(self) -> str:
        return "\n".join(diagnostic.render() for diagnostic in self.diagnostics)


def fail(message: str, location: Location | None = None) -> InputError:
    """Return an InputError with one message. The source line is read from the file."""
    return InputError(Diagnostic(message, location, source_line(location)))


@contextmanager
def system_errors() -> Iterator[None]:
    """Turn an error of the system about a file into an InputError that names the file.

    Such as for a name that is too long, wherever it is first used.
    """
    try:
        yield
    except OSError as error:
        if error.filename is None:
            raise
        raise fail(f"{error.filename}: {error.strerror}") from None


def source_line(location: Location | None) -> str | None:
    """Return the text of the line at `location`, or None if it cannot be read."""
    if location is None:
        return None
    try:
        status = Path(location.file).stat()
        lines = lines_of(location.file, status.st_mtime_ns)
    except (OSError, ValueError):
        return None
    return lines[location.line - 1] if 0 < location.line <= len(lines) else None


@lru_cache(maxsize=2)
def lines_of(file: str, _modified: int) -> list[str]:
    """Return the lines of the file at its time of modification."""
    return source_bytes(file).decode(errors="replace").replace("\r\n", "\n").split("\n")


def source_bytes(file: str) -> bytes:
    """Return the bytes of a file that a header names, maybe by `#line`.

    Returns none for what is not a regular file, which may never end. Raises OSError.
    """
    path = Path(file)
    return path.read_bytes() if path.is_file() else b""
