"""A list of changes as text and as JSON."""

import json
from dataclasses import asdict
from textwrap import fill

from cobindgen.compare.changes import NOT_COMPARED, TITLES, Change, breaks


def text(changes: list[Change], *, every: bool = False) -> str:
    """Return the changes as text for a commit message, 72 columns wide.

    `every`: also list the changes without effect, which are otherwise only counted.
    """
    lines = [summary(changes)]
    for severity, (_, many) in TITLES.items():
        if severity == "none" and not every:
            continue
        chosen = [
            change
            for change in changes
            if change.severity == severity and change.kind != NOT_COMPARED
        ]
        if chosen:
            lines += ["", f"{many[0].upper()}{many[1:]}:"]
            lines += [entry(change) for change in chosen]
    # A macro that expands to nothing, such as an include guard, cannot change.
    names = [
        change.name
        for change in changes
        if change.kind == NOT_COMPARED and change.message != "expands to nothing"
    ]
    if names:
        lines += ["", filled(f"Not compared, as skipped in both: {', '.join(names)}")]
    return "\n".join(lines) + "\n"


def entry(change: Change) -> str:
    places = [place for place in (change.old, change.new) if place]
    if len(places) == 2 and places[0] == places[1]:
        del places[1]
    item = filled(f"{change.kind} {change.name}: {change.message}", "- ", "  ")
    return f"{item}\n  {' -> '.join(places)}" if places else item


def filled(paragraph: str, first: str = "", other: str = "") -> str:
    return fill(
        paragraph,
        width=72,
        initial_indent=first,
        subsequent_indent=other,
        break_long_words=False,
        break_on_hyphens=False,
    )


def summary(changes: list[Change]) -> str:
    """Return the number of changes of each severity: `1 ABI break, 2 additions`."""
    parts = []
    compared = [change for change in changes if change.kind != NOT_COMPARED]
    for severity, (one, many) in TITLES.items():
        count = sum(change.severity == severity for change in compared)
        if count:
            parts.append(f"{count} {one if count == 1 else many}")
    return ", ".join(parts) or "no change"


def dump(changes: list[Change]) -> str:
    """Return the changes as JSON."""
    return (
        json.dumps(
            {
                "schema": 1,
                "breaks": breaks(changes),
                "changes": [asdict(change) for change in changes],
            },
            indent=2,
        )
        + "\n"
    )
