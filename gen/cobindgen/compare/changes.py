"""A change between two models, and functions that all comparisons use."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

Json = dict[str, Any]
Severity = Literal["abi", "api", "addition", "none"]

TITLES: dict[Severity, tuple[str, str]] = {
    "abi": ("ABI break", "ABI breaks"),
    "api": ("API break", "API breaks"),
    "addition": ("addition", "additions"),
    "none": ("change without effect", "changes without effect"),
}
NOT_COMPARED = "not compared"


@dataclass(frozen=True, slots=True)
class Change:
    """A change. `old` and `new` are its places (`file:line:column`), None if absent."""

    severity: Severity
    kind: str
    name: str
    message: str
    old: str | None
    new: str | None


def breaks(changes: Iterable[Change]) -> bool:
    """Return whether callers must change or be rebuilt (exit status 1)."""
    return any(change.severity in ("abi", "api") for change in changes)


def without(changes: list[Change], names: Iterable[str]) -> list[Change]:
    """Return the changes whose whole name no regular expression of `names` matches."""
    patterns = [re.compile(name) for name in names]
    return [c for c in changes if not any(p.fullmatch(c.name) for p in patterns)]


def changed(
    severity: Severity,
    kind: str,
    name: str,
    message: str,
    old: Json | None,
    new: Json | None,
) -> Change:
    """Return the change from the entry `old` of one model to `new` of the other."""
    return Change(severity, kind, name, message, place_of(old), place_of(new))


def place_of(entry: Json | None) -> str | None:
    if entry is None:
        return None
    place = entry["location"]
    return f"{place['file']}:{place['line']}:{place['column']}"


def pairs(
    old: Iterable[Json], new: Iterable[Json]
) -> Iterator[tuple[str, Json | None, Json | None]]:
    """Yield each name once, with its entries. Entries without a name are left out."""
    before = {entry["name"]: entry for entry in old if entry["name"] is not None}
    after = {entry["name"]: entry for entry in new if entry["name"] is not None}
    for name in before | after:
        yield name, before.get(name), after.get(name)


def skipped_in(model: Json) -> dict[str, Json]:
    return {entry["name"]: entry for entry in model["skipped"]}


def gone_or_new(
    kind: str,
    name: str,
    before: Json | None,
    after: Json | None,
    models: tuple[Json, Json],
    severity: Severity,
) -> Iterator[Change]:
    """Yield the change of an entry that only one model has.

    `severity` is the severity of a removal. Two kinds of entries are not reported:

    - a name that the other model skips: `skipped_changes` reports it;
    - an entry of an included header: it is in a model only if something uses it.
    """
    old, new = models
    if not is_own(before, old) and not is_own(after, new):
        return
    if after is None and name not in skipped_in(new):
        yield changed(severity, kind, name, "removed", before, after)
    elif before is None and name not in skipped_in(old):
        yield changed("addition", kind, name, "added", before, after)


def is_own(entry: Json | None, model: Json) -> bool:
    return entry is not None and entry["location"]["file"] in model["headers"]
