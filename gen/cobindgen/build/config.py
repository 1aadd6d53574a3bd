"""cobindgen.toml -> jobs. A job is a command line: `[bind.zlib]` with

    headers = ["zlib.h"]
    output = "zlib.py"
    verify = true
    flags = ["-Iinclude"]

is `cobindgen bind zlib.h --output zlib.py --verify -Iinclude`. `[defaults]` holds
what every job that knows the key has too.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from cobindgen.diagnostics import InputError, Location, fail

FILES = ("cobindgen.toml", "pyproject.toml")
# Keys that are no option of their own.
POSITIONAL = "headers"
FLAGS = "flags"


@dataclass(frozen=True, slots=True)
class Job:
    """One command of the configuration; `name` is its table's."""

    name: str
    command: str
    arguments: tuple[str, ...]
    location: Location


def find() -> Path:
    """The working directory's configuration. Raises InputError if there is none."""
    for name in FILES:
        path = Path(name)
        if path.is_file() and (name == FILES[0] or "[tool.cobindgen" in read(path)):
            return path
    raise fail(f"no {FILES[0]} here, nor [tool.cobindgen] in a {FILES[1]}")


def read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "not UTF-8"
        raise fail(f"can't read {path}: {reason}") from None


def jobs(path: Path, keys: Mapping[str, frozenset[str]]) -> list[Job]:
    """The jobs in `path`; `keys` are the options that each command knows.

    Raises InputError for what is no TOML, and for keys that nobody knows.
    """
    text = read(path)
    try:
        document: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line (\d+), column (\d+)", str(error))
        end = (text.count("\n", 0, len(text.rstrip())) + 1, 1)
        where = Location(str(path), *(map(int, place.groups()) if place else end))
        raise fail(str(error).partition(" (at")[0], where) from None
    if path.name == "pyproject.toml":
        document = document.get("tool", {}).get("cobindgen", {})
    reader = Reader(path, text, keys)
    defaults = document.pop("defaults", {})
    if not isinstance(defaults, dict):
        raise reader.error("defaults", "defaults must be a table")
    found = [
        job for item in document.items() for job in reader.command(*item, defaults)
    ]
    reader.check_defaults(defaults)
    if not found:
        raise fail(f"{path} has no job")
    return found


@dataclass(frozen=True, slots=True)
class Reader:
    """Turns tables into command lines, and knows where each key stands."""

    path: Path
    text: str
    keys: Mapping[str, frozenset[str]]

    def command(
        self, command: str, tables: Any, defaults: Mapping[str, Any]
    ) -> Iterator[Job]:
        if command not in self.keys:
            raise self.unknown(command, {*self.keys, "defaults"})
        if not isinstance(tables, dict):
            raise self.error(command, f"{command} must be a table of jobs")
        for name, table in tables.items():
            if not isinstance(table, dict):
                raise self.error(name, f"{command}.{name} must be a table")
            for key in table:
                if key not in self.keys[command]:
                    raise self.unknown(key, self.keys[command])
            known = {k: v for k, v in defaults.items() if k in self.keys[command]}
            arguments = tuple(self.arguments({**known, **table}))
            yield Job(name, command, arguments, self.place(name))

    def check_defaults(self, defaults: Mapping[str, Any]) -> None:
        every = frozenset().union(*self.keys.values())
        for key in defaults:
            if key not in every:
                raise self.unknown(key, every)

    def arguments(self, table: Mapping[str, Any]) -> Iterator[str]:
        # `--` ends the compiler's flags, so they come last.
        for key in sorted(table, key=FLAGS.__eq__):
            values = table[key] if isinstance(table[key], list) else [table[key]]
            for value in values:
                match value:
                    case True:
                        yield f"--{key}"
                    case False:
                        pass
                    case str() | int() | float():
                        plain = key in (POSITIONAL, FLAGS)
                        yield str(value) if plain else f"--{key}={value}"
                    case _:
                        raise self.error(key, f"{key} must be text or a list of it")

    def unknown(self, key: str, known: set[str] | frozenset[str]) -> InputError:
        near = get_close_matches(key, known, 1)
        hint = f"; did you mean {near[0]}?" if near else ""
        return self.error(key, f"unknown key {key}{hint}")

    def error(self, key: str, message: str) -> InputError:
        return fail(message, self.place(key))

    def place(self, key: str) -> Location:
        """The first line that has `key` as a key or in a table's name."""
        pattern = rf"^\s*(?:\[+[^\]\n]*\b)?({re.escape(key)})\b"
        match = re.search(pattern, self.text, re.M)
        if match is None:
            return Location(str(self.path), 1)
        line = self.text.count("\n", 0, match.start(1)) + 1
        column = match.start(1) - self.text.rfind("\n", 0, match.start(1))
        return Location(str(self.path), line, column)
