"""Two models -> the changes for callers of the header.

Each change has one of these severities:

- ABI break: a program that was built with the old header fails with the new library;
- API break: a caller's source does not compile, or means something else;
- addition;
- none: a comment, the order, the name of a parameter, another spelling of a type.
"""

import re
from collections.abc import Iterable, Iterator

from cobindgen.compare.changes import (
    NOT_COMPARED,
    TITLES,
    Change,
    Json,
    changed,
    pairs,
    skipped_in,
)
from cobindgen.compare.constants import (
    constant_changes,
    enum_changes,
    function_macro_changes,
)
from cobindgen.compare.functions import (
    function_changes,
    typedef_changes,
    variable_changes,
)
from cobindgen.compare.records import record_changes

SECTIONS = {
    "enums": "enum",
    "macros": "macro",
    "records": "record",
    "typedefs": "typedef",
    "functions": "function",
    "variables": "variable",
}


def diff(old: Json, new: Json, grows: Iterable[str] = ()) -> list[Change]:
    """Return the changes from model `old` to model `new`, the most severe first.

    `grows`: regular expressions for constants that callers expect to grow.
    """
    changes = [
        *constant_changes(old, new, [re.compile(name) for name in grows]),
        *enum_changes(old, new),
        *function_macro_changes(old, new),
        *record_changes(old, new),
        *typedef_changes(old, new),
        *function_changes(old, new),
        *variable_changes(old, new),
        *skipped_changes(old, new),
        *comment_changes(old, new),
        *order_changes(old, new),
    ]
    return sorted(
        without_repeats(changes), key=lambda change: list(TITLES).index(change.severity)
    )


def without_repeats(changes: list[Change]) -> list[Change]:
    """Return the changes, with one for `typedef struct S {…} S;` instead of two."""
    tags = {
        (change.name, change.message)
        for change in changes
        if change.kind in ("enum", "struct", "union")
    }
    return [
        change
        for change in changes
        if change.kind != "typedef" or (change.name, change.message) not in tags
    ]


def skipped_changes(old: Json, new: Json) -> Iterator[Change]:
    before, after = skipped_in(old), skipped_in(new)
    for name, entry in after.items():
        if name in before:
            yield changed("none", NOT_COMPARED, name, entry["reason"], None, entry)
        else:
            message = f"skipped now: {entry['reason']}"
            yield changed("none", "skipped", name, message, None, entry)
    for name, entry in before.items():
        if name not in after:
            message = f"no longer skipped; the reason was: {entry['reason']}"
            yield changed("none", "skipped", name, message, entry, None)


def comment_changes(old: Json, new: Json) -> Iterator[Change]:
    for section, kind in SECTIONS.items():
        for name, before, after in pairs(old[section], new[section]):
            if before and after and comment_differs(before, after):
                yield changed("none", kind, name, "comment", before, after)


def comment_differs(old: Json, new: Json) -> bool:
    """Return whether the comment differs, or the comment of a part that both have."""
    if old.get("doc") != new.get("doc"):
        return True
    return any(
        comment_differs(before, after)
        for parts in ("constants", "fields")
        for _, before, after in pairs(old.get(parts, []), new.get(parts, []))
        if before and after
    )


def order_changes(old: Json, new: Json) -> Iterator[Change]:
    for section in SECTIONS:
        before = [entry["name"] for entry in old[section]]
        after = [entry["name"] for entry in new[section]]
        common = set(before) & set(after)
        if [n for n in before if n in common] != [n for n in after if n in common]:
            yield Change("none", section, "order", "another order", None, None)
