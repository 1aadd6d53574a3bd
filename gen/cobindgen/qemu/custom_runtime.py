"""A runtime that the user describes in a TOML file."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from difflib import get_close_matches
from pathlib import Path
from string import Formatter
from types import MappingProxyType
from typing import Any, get_args, get_origin

from cobindgen.diagnostics import fail
from cobindgen.qemu.markers import MARKERS, Direction, Lock, Marker
from cobindgen.qemu.runtimes import RUNTIMES, Runtime

# Key -> the placeholders in braces that a shim replaces.
PLACES: dict[str, tuple[str, ...]] = {
    "assertion": ("condition",),
    "create": ("entry", "block", "name"),
    "wake": ("coroutine",),
    "schedule": ("entry", "block", "name"),
    "poll": ("state",),
    "contexts": ("parameter",),
    "context_acquire": ("context",),
    "context_release": ("context",),
    "error_message": ("error",),
    "error_kind": ("error",),
    "error_hint": ("error",),
    "error_free": ("error",),
    "string_free": ("pointer",),
}


def load(name: str) -> Runtime:
    """Return the user's runtime. Raises InputError for an error in the file.

    `base` names a row of runtimes.py, which has the values of keys that the file lacks.
    """
    try:
        with Path(name).open("rb") as file:
            table: dict[str, Any] = tomllib.load(file)
    except OSError as error:
        raise fail(f"can't read {name}: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise fail(f"{name}: {error}") from None
    base = table.pop("base", None)
    if base not in (None, *RUNTIMES):
        raise fail(f"{name}: base must be one of {', '.join(RUNTIMES)}, not {base}")
    keys: dict[str, Any] = {"name": Path(name).stem}
    keys |= {key: _value(name, key, value) for key, value in table.items()}
    if base is not None:
        row = RUNTIMES[base]
        for key, value in keys.items():
            if isinstance(value, dict):
                # A table is added to that of the row. Other values replace those of the
                # row.
                keys[key] = {**getattr(row, key), **value}
        return replace(row, **keys)
    for key in ("markers", "includes"):
        if key not in keys:
            raise fail(f"{name}: {key} is missing")
    return Runtime(**keys)


def _value(file: str, key: str, value: Any) -> Any:
    """Return the value of a key, checked against the type of the field."""
    kinds = {f.name: f.type for f in fields(Runtime) if f.name != "name"}
    if key not in kinds:
        raise fail(f"{file}: no key {key}{_nearest(key, kinds)}")
    if key == "markers":
        return _markers(file, value)
    if get_origin(kinds[key]) is tuple:
        if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
            raise fail(f"{file}: {key} must be an array of strings")
        return tuple(value)
    if kinds[key] is str:
        if not isinstance(value, str):
            raise fail(f"{file}: {key} must be a string")
        _check_places(file, key, value)
        return value
    if not isinstance(value, dict) or not all(
        isinstance(v, str) for v in value.values()
    ):
        raise fail(f"{file}: {key} must be a table of strings")
    for text in value.values():
        _check_places(file, key, text)
    return value


def _check_places(file: str, key: str, text: str) -> None:
    """Raise InputError for an unknown placeholder in braces."""
    places = PLACES.get(key)
    if places is None:
        return
    known = " and ".join(f"{{{place}}}" for place in places)
    try:
        names = [name for _, name, _, _ in Formatter().parse(text)]
    except ValueError as error:
        raise fail(f"{file}: {key}: {error}; a brace itself is doubled") from None
    for name in names:
        if name is not None and name not in places:
            raise fail(f"{file}: {key} has no {{{name}}}, but {known}")


def _markers(file: str, value: Any) -> Mapping[str, Marker]:
    """Return the markers: names of QEMU's, or a table of new ones."""
    if isinstance(value, list):
        for word in value:
            if word not in MARKERS:
                raise fail(f"{file}: no marker {word}{_nearest(str(word), MARKERS)}")
        # Not a dict, because a dict would be added to the markers of the row.
        return MappingProxyType({word: MARKERS[word] for word in value})
    if not isinstance(value, dict):
        raise fail(f"{file}: markers must be an array or a table")
    return {word: _marker(file, word, keys) for word, keys in value.items()}


def _marker(file: str, word: str, keys: Any) -> Marker:
    if not isinstance(keys, dict) or keys.get("direction") not in get_args(Direction):
        raise fail(f'{file}: marker {word} needs direction = "co" or "no_co"')
    known = [field.name for field in fields(Marker)]
    for key, value in keys.items():
        if key not in known:
            hint = _nearest(key, known)
            raise fail(f"{file}: marker {word} has no key {key}{hint}")
        if not isinstance(value, bool if key == "mixed" else str):
            kind = "true or false" if key == "mixed" else "a string"
            raise fail(f"{file}: marker {word}: {key} must be {kind}")
    if keys.get("lock") not in (None, *get_args(Lock)):
        raise fail(f'{file}: marker {word}: lock is "rdlock" or "wrlock"')
    if keys.get("mixed") and keys["direction"] == "no_co":
        raise fail(f"{file}: marker {word}: a no_co marker can't be mixed")
    return Marker(**keys)


def _nearest(word: str, words: Iterable[str]) -> str:
    close = get_close_matches(word, list(words), 1)
    return f"; the nearest is {close[0]}" if close else ""
