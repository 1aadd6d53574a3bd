"""cobindgen.toml -> jobs.

A job is a command line: `[bind.zlib]` with

    headers = ["zlib.h"]
    output = "zlib.py"
    deep = true
    flags = ["-Iinclude"]

is `cobindgen bind zlib.h --output zlib.py --deep -Iinclude`. `[defaults]` sets default
values for all jobs.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import chain
from pathlib import Path
from typing import Any

from cobindgen.diagnostics import InputError, Location, fail

FILES = ("cobindgen.toml", "pyproject.toml")
# Keys that are not long options.
POSITIONAL = "headers"
FLAGS = "flags"
# Tables that are not jobs.
SETTINGS = frozenset({"defaults", "diff"})
DIFF_KEYS = frozenset({"grows", "ignore"})


@dataclass(frozen=True, slots=True)
class Job:
    """One command of the configuration `path`. `name` is the name of its table.

    `words`: headers, and flags of the preprocessor.
    """

    name: str
    command: str
    options: tuple[str, ...]
    words: tuple[str, ...]
    path: Path

    def location(self) -> Location:
        """Return the place of the table.

        Only messages need it, and to find it for each of many jobs takes long.
        """
        return place_of(self.path, read(self.path), self.command, self.name)


def find() -> Path:
    """Find the configuration in the working directory.

    Raises InputError if none exists.
    """
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
    """Return the jobs in `path`. `keys` are the keys that each command knows.

    Raises InputError, with the place, for wrong TOML or a wrong job.
    """
    found = reader_of(path, keys).jobs()
    if not found:
        raise fail(f"{path} has no job")
    return found


def diff_settings() -> dict[str, list[str]]:
    """Return the lists in the table `[diff]` of the configuration found here, by key.

    `cobindgen diff` uses them. Raises InputError for an unknown key.
    """
    try:
        path = find()
    except InputError:
        return {}
    return reader_of(path, {"diff": DIFF_KEYS}).diff()


def reader_of(path: Path, keys: Mapping[str, frozenset[str]]) -> "Reader":
    text = read(path)
    return Reader(path, text, keys, document_of(path, text))


def document_of(path: Path, text: str) -> dict[str, Any]:
    """Return the configuration in the text of the file `path`, as tables."""
    try:
        document: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line (\d+), column (\d+)", str(error))
        end = (text.count("\n", 0, len(text.rstrip())) + 1, 1)
        where = Location(str(path), *(map(int, place.groups()) if place else end))
        raise fail(str(error).partition(" (at")[0], where) from None
    if path.name == "pyproject.toml":
        document = document.get("tool", {}).get("cobindgen", {})
    return document


@dataclass(frozen=True, slots=True)
class Reader:
    """Turns tables into command lines, and finds the place of a key for messages."""

    path: Path
    text: str
    keys: Mapping[str, frozenset[str]]
    document: Mapping[str, Any]

    def jobs(self) -> list[Job]:
        defaults = self.document.get("defaults", {})
        if not isinstance(defaults, dict):
            raise self.error("defaults must be a table", "defaults")
        every = frozenset().union(*self.keys.values())
        for key in defaults:
            if key not in every:
                raise self.unknown(every, "defaults", key)
        return [
            self.job(command, name, table, defaults)
            for command, tables in self.document.items()
            if command not in SETTINGS
            for name, table in self.tables(command, tables)
        ]

    def diff(self) -> dict[str, list[str]]:
        table = self.document.get("diff", {})
        if not isinstance(table, dict):
            raise self.error("diff must be a table", "diff")
        for key, names in table.items():
            if key not in DIFF_KEYS:
                raise self.unknown(DIFF_KEYS, "diff", key)
            if not isinstance(names, list) or not all(
                isinstance(n, str) for n in names
            ):
                raise self.error(f"{key} must be a list of text", "diff", key)
            for name in names:
                try:
                    re.compile(name)
                except re.error as error:
                    message = f"{name!r} is not a valid regular expression: {error}"
                    raise self.error(message, "diff", key) from None
        return table

    def tables(self, command: str, tables: Any) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield the name and the table of each job of a command."""
        if command not in self.keys:
            raise self.unknown({*self.keys, *SETTINGS}, command)
        if not isinstance(tables, dict):
            raise self.error(f"{command} must be a table of jobs", command)
        for name, table in tables.items():
            if not isinstance(table, dict):
                raise self.error(f"{command}.{name} must be a table", command, name)
            yield name, table

    def job(
        self,
        command: str,
        name: str,
        table: Mapping[str, Any],
        defaults: Mapping[str, Any],
    ) -> Job:
        for key in table:
            if key not in self.keys[command]:
                raise self.unknown(self.keys[command], command, name, key)
        known = {k: v for k, v in defaults.items() if k in self.keys[command]}
        values = {**known, **table}
        if command == "bind" and "support" in values:
            place = (command, name, "support") if "support" in table else ("defaults",)
            values["support"] = self.support_module(values, *place)
        given = {
            key: tuple(self.arguments(key, value, command, name))
            for key, value in values.items()
        }
        words = given.pop(POSITIONAL, ()) + given.pop(FLAGS, ())
        return Job(name, command, tuple(chain(*given.values())), words, self.path)

    def arguments(self, key: str, value: Any, *table: str) -> Iterator[str]:
        """Yield the words of the command line for `key = value`."""
        for each in value if isinstance(value, list) else [value]:
            match each:
                case True:
                    yield f"--{key}"
                case False:
                    if f"no-{key}" in self.keys[table[0]]:
                        yield f"--no-{key}"
                case str() if "\0" in each:
                    raise self.error(f"{key} must not contain NUL", *table, key)
                case str() | int() | float():
                    plain = key in (POSITIONAL, FLAGS)
                    yield str(each) if plain else f"--{key}={each}"
                case _:
                    message = f"{key} must be text or a list of it"
                    raise self.error(message, *table, key)

    def support_module(self, values: Mapping[str, Any], *place: str) -> str:
        """Return the module that a bind job with the key `support` imports.

        It is the output of that support job, as a relative import if both are in a
        package.
        """
        name, output = values["support"], str(values.get("output", ""))
        support = self.document.get("support", {})
        table = support.get(name) if isinstance(support, dict) else None
        if not isinstance(table, dict) or "output" not in table:
            message = f"support must name a table [support.NAME] with an output: {name}"
            raise self.error(message, *place)
        module, shared = Path(output), Path(str(table["output"]))
        if module.parent != shared.parent:
            message = f"{shared} must be in the directory of {module}, to be imported"
            raise self.error(message, *place)
        package = (module.parent / "__init__.py").exists()
        return f".{shared.stem}" if package else shared.stem

    def unknown(self, known: Iterable[str], *key: str) -> InputError:
        near = get_close_matches(key[-1], known, 1)
        hint = f"; did you mean {near[0]}?" if near else ""
        return self.error(f"unknown key {key[-1]}{hint}", *key)

    def error(self, message: str, *key: str) -> InputError:
        return fail(message, place_of(self.path, self.text, *key))


def place_of(path: Path, text: str, *key: str) -> Location:
    """Return the place of the last part of `key`: the table, then the key in it.

    `text` is that of the configuration `path`.
    """
    start = 0
    for part in key:
        # At the start of a line or as a word in the head of a table. Otherwise the
        # last part of a head, which may begin or end with any character.
        pattern = rf"^\s*(?:\[+[^\]\n]*\b)?({re.escape(part)})\b"
        pattern = rf"{pattern}|(?<=[.\"']){re.escape(part)}(?=[\"']?\s*\])"
        found = re.compile(pattern, re.M).search(text, start)
        if found is None:
            break
        start = found.start(1 if found[1] else 0)
    line = text.count("\n", 0, start) + 1
    column = start - text.rfind("\n", 0, start)
    return Location(str(path), line, column)
