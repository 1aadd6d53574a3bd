"""The changes as an HTML page, with the changed records drawn side by side."""

from collections.abc import Iterator
from typing import NamedTuple

from cobindgen.compare.changes import NOT_COMPARED, TITLES, Change, Json
from cobindgen.compare.records import flat, position_of
from cobindgen.compare.text import summary
from cobindgen.outputs.report.bytemap import (
    TONES,
    Leaf,
    MapView,
    bytes_of,
    coloured,
    map_of,
)


class ChangeView(NamedTuple):
    kind: str
    name: str
    message: str
    place: str


class ClassView(NamedTuple):
    """The changes of one severity. `css` is the name of the severity."""

    title: str
    css: str
    number: str
    changes: tuple[ChangeView, ...]


class RecordView(NamedTuple):
    """A record in both revisions: facts and map of the old one, then of the new one."""

    title: str
    sides: tuple["Side", ...]
    changes: tuple[ChangeView, ...]


class Side(NamedTuple):
    name: str
    facts: str
    maps: tuple[MapView, ...]


class DiffView(NamedTuple):
    title: str
    summary: str
    classes: tuple[ClassView, ...]
    records: tuple[RecordView, ...]


def view(changes: list[Change], old: Json, new: Json) -> DiffView:
    names = [", ".join(model["headers"]) for model in (old, new)]
    return DiffView(
        title=" → ".join(dict.fromkeys(names)),
        summary=summary(changes),
        classes=tuple(classes_of(changes)),
        records=tuple(records_of(changes, old, new)),
    )


def classes_of(changes: list[Change]) -> Iterator[ClassView]:
    for severity, (one, many) in TITLES.items():
        chosen = tuple(
            view_change(change)
            for change in changes
            if change.severity == severity and change.kind != NOT_COMPARED
        )
        if chosen:
            title = one if len(chosen) == 1 else many
            name = f"{title[0].upper()}{title[1:]}"
            yield ClassView(name, severity, str(len(chosen)), chosen)


def view_change(change: Change) -> ChangeView:
    places = dict.fromkeys(place for place in (change.old, change.new) if place)
    return ChangeView(change.kind, change.name, change.message, " → ".join(places))


def records_of(changes: list[Change], old: Json, new: Json) -> Iterator[RecordView]:
    """Yield the records that both revisions define and whose layout changes."""
    before = {record["name"]: record for record in old["records"]}
    for record in new["records"]:
        name = record["name"]
        was = before.get(name)
        its = [change for change in changes if is_of(change, name)]
        if was is None or not its or None in (was["size"], record["size"]):
            continue
        leaves = [list(leaves_of(was)), list(leaves_of(record))]
        members = dict.fromkeys(leaf.name for side in leaves for leaf in side)
        tones = {member: f"tone{i % TONES}" for i, member in enumerate(members)}
        title = f"{record['kind']} {name}"
        yield RecordView(
            title=title,
            sides=tuple(
                Side(
                    said,
                    f"{bytes_of(entry['size'])}, aligned to {entry['align']}",
                    (drawn(f"{title}, {said}", entry, mine, other, tones),),
                )
                for said, entry, mine, other in (
                    ("before", was, leaves[0], leaves[1]),
                    ("after", record, leaves[1], leaves[0]),
                )
            ),
            changes=tuple(view_change(change) for change in its),
        )


def is_of(change: Change, name: str | None) -> bool:
    if change.severity == "none" or name is None:
        return False
    if change.kind == "field":
        return change.name.startswith(f"{name}.")
    return change.kind in ("struct", "union") and change.name == name


def drawn(
    title: str,
    record: Json,
    leaves: list[Leaf],
    others: list[Leaf],
    tones: dict[str, str],
) -> MapView:
    """Return the map of one revision.

    A member has the same colour in both. A member that is at another place in the other
    revision is marked.
    """
    same = {(leaf.name, leaf.start, leaf.bits, leaf.type) for leaf in others}
    marked = [
        leaf._replace(
            tone=tones[leaf.name]
            if (leaf.name, leaf.start, leaf.bits, leaf.type) in same
            else f"{tones[leaf.name]} moved",
        )
        for leaf in coloured(leaves)
    ]
    return map_of(title, marked, 8 * record["size"])


def leaves_of(record: Json) -> Iterator[Leaf]:
    for field in flat(record["fields"]):
        # The members of a nested record are drawn, not the record itself.
        if "fields" in field and field["type"]["kind"] != "array":
            continue
        offset, bit, width = position_of(field)
        yield Leaf(
            name=field["name"],
            type=field["type"]["spelling"],
            start=8 * offset + (bit or 0),
            bits=8 * field["size"] if width is None else width,
            is_bit_field=width is not None,
            doc=field.get("doc", ""),
        )
