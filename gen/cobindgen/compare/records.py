"""Changes of structs and unions, and of their members."""

import json
from collections.abc import Iterator

from cobindgen.compare.changes import Change, Json, changed, gone_or_new, pairs
from cobindgen.compare.contracts import annotation_changes
from cobindgen.compare.types import canonical, type_changes


def record_changes(old: Json, new: Json) -> Iterator[Change]:
    for name, before, after in pairs(old["records"], new["records"]):
        if before is None or after is None:
            (kind,) = (entry["kind"] for entry in (before, after) if entry)
            yield from gone_or_new(kind, name, before, after, (old, new), "api")
            continue
        kind, pair = after["kind"], (before, after)
        if before["kind"] != kind:
            message = f"was a {before['kind']}, is a {kind}"
            yield changed("abi", kind, name, message, *pair)
        elif before["size"] is None and after["size"] is not None:
            yield changed("addition", kind, name, "is no longer opaque", *pair)
        elif before["size"] is not None and after["size"] is None:
            yield changed("api", kind, name, "is opaque now", *pair)
        else:
            for what in ("size", "align"):
                if before[what] != after[what]:
                    message = f"{what} {before[what]} -> {after[what]} bytes"
                    yield changed("abi", kind, name, message, *pair)
            yield from field_changes(name, before, after)


def field_changes(record: str, old: Json, new: Json) -> Iterator[Change]:
    olds, news = members(old), members(new)
    new_names = renamed_fields(olds, news)
    for name, before, after in pairs(olds, news):
        full = f"{record}.{name}"
        if before is None and after is not None:
            if name not in new_names.values():
                type_ = after["type"]["spelling"]
                message = f"added at offset {described(after)}: {type_}"
                yield changed("addition", "field", full, message, before, after)
        elif before is not None and after is None:
            if name in new_names:
                renamed = next(f for f in news if f["name"] == new_names[name])
                message = f"renamed to {new_names[name]}"
                yield changed("api", "field", full, message, before, renamed)
            else:
                message = f"removed from offset {described(before)}"
                yield changed("abi", "field", full, message, before, after)
        elif before is not None and after is not None:
            if position_of(before) != position_of(after):
                message = f"offset {described(before)} -> {described(after)}"
                yield changed("abi", "field", full, message, before, after)
            types = before["type"], after["type"]
            yield from type_changes("", "both", types, "field", full, (before, after))
            yield from annotation_changes(full, before, after, "field")


def renamed_fields(olds: list[Json], news: list[Json]) -> dict[str, str]:
    """Return old name -> new name for fields that keep their place and type."""

    def keyed(fields: list[Json], other: list[Json]) -> dict[str, str]:
        names = {field["name"] for field in other}
        return {
            json.dumps([position_of(f), f["size"], canonical(f["type"])]): f["name"]
            for f in fields
            if f["name"] not in names
        }

    before, after = keyed(olds, news), keyed(news, olds)
    return {name: after[key] for key, name in before.items() if key in after}


def members(record: Json) -> list[Json]:
    """Return every member that a caller can name.

    A member without a location (in a model of an earlier version) gets that of its
    record.
    """
    return [{"location": record["location"], **f} for f in flat(record["fields"])]


def flat(fields: list[Json], start: int = 0, path: str = "") -> Iterator[Json]:
    """Yield every member that a caller can name; `a.b` for a member of a nested record.

    Members of anonymous records count as members of the record that contains them.
    """
    for field in fields:
        offset = start + field["offset"]
        name = path + (field["name"] or "")
        if field["name"] is not None:
            yield {**field, "name": name, "offset": offset}
        # For an array of records, these are the members of its first element.
        dotted = f"{name}." if field["name"] is not None else path
        yield from flat(field.get("fields", []), offset, dotted)


def position_of(field: Json) -> tuple[int, int | None, int | None]:
    return field["offset"], field.get("bit_offset"), field.get("bit_width")


def described(field: Json) -> str:
    """Return the offset as text: `16`, or `16, bit 3-5` for a bit-field."""
    offset, bit, width = position_of(field)
    if bit is None or width is None:
        return f"{offset}"
    return f"{offset}, bit {bit}" + (f"-{bit + width - 1}" if width > 1 else "")
