"""What a change of a header means to those who use it, from two models.

Each change is one of
- an ABI break: a program built before goes wrong with the library of today;
- an API break: a caller's source doesn't compile, or means something else;
- an addition;
- none: a comment, the order, a parameter's name, another spelling of a type.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from textwrap import fill
from typing import Any, Literal

from cobindgen.qemu.markers import MARKERS

Json = dict[str, Any]
Severity = Literal["abi", "api", "addition", "none"]

TITLES: dict[Severity, tuple[str, str]] = {
    "abi": ("ABI break", "ABI breaks"),
    "api": ("API break", "API breaks"),
    "addition": ("addition", "additions"),
    "none": ("change without effect", "changes without effect"),
}
UNNAMED = "{…}"
NOT_COMPARED = "not compared"


@dataclass(frozen=True, slots=True)
class Change:
    """`old` and `new` are the places, `file:line:column`; None where it isn't."""

    severity: Severity
    kind: str
    name: str
    message: str
    old: str | None
    new: str | None


def diff(old: Json, new: Json) -> list[Change]:
    """The changes from model `old` to model `new`, the worst first."""
    changes = [
        *_constants(old, new),
        *_enums(old, new),
        *_function_macros(old, new),
        *_records(old, new),
        *_typedefs(old, new),
        *_functions(old, new),
        *_variables(old, new),
        *_skipped(old, new),
        *_comments(old, new),
        *_order(old, new),
    ]
    return sorted(
        _once(changes), key=lambda change: list(TITLES).index(change.severity)
    )


def breaks(changes: Iterable[Change]) -> bool:
    """Whether a caller has to do something: exit status 1."""
    return any(change.severity in ("abi", "api") for change in changes)


def without(changes: list[Change], names: Iterable[str]) -> list[Change]:
    """Those whose whole name none of the regular expressions `names` matches."""
    patterns = [re.compile(name) for name in names]
    return [c for c in changes if not any(p.fullmatch(c.name) for p in patterns)]


def _once(changes: list[Change]) -> list[Change]:
    """`typedef struct S {…} S;` gone is one change, not that of S twice."""
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


# ---- text ---------------------------------------------------------------------


def summary(changes: list[Change]) -> str:
    """`1 ABI break, 2 additions`."""
    parts = []
    compared = [change for change in changes if change.kind != NOT_COMPARED]
    for severity, (one, many) in TITLES.items():
        count = sum(change.severity == severity for change in compared)
        if count:
            parts.append(f"{count} {one if count == 1 else many}")
    return ", ".join(parts) or "no change"


def text(changes: list[Change]) -> str:
    """The changes as a commit message has them, 72 columns wide.

    Those without effect are only counted.
    """
    lines = [summary(changes)]
    for severity, (_, many) in TITLES.items():
        if severity == "none":
            continue
        chosen = [change for change in changes if change.severity == severity]
        if chosen:
            lines += ["", f"{many[0].upper()}{many[1:]}:"]
            lines += [_line(change) for change in chosen]
    # An include guard, say, has nothing to compare.
    names = [
        change.name
        for change in changes
        if change.kind == NOT_COMPARED and change.message != "expands to nothing"
    ]
    if names:
        lines += ["", _fill(f"Not compared, as skipped in both: {', '.join(names)}")]
    return "\n".join(lines) + "\n"


def _line(change: Change) -> str:
    places = [place for place in (change.old, change.new) if place]
    if len(places) == 2 and places[0] == places[1]:
        del places[1]
    entry = _fill(f"{change.kind} {change.name}: {change.message}", "- ", "  ")
    return f"{entry}\n  {' -> '.join(places)}"


def _fill(paragraph: str, first: str = "", other: str = "") -> str:
    return fill(
        paragraph,
        width=72,
        initial_indent=first,
        subsequent_indent=other,
        break_long_words=False,
        break_on_hyphens=False,
    )


def dump(changes: list[Change]) -> str:
    """The changes as JSON."""
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


# ---- entries --------------------------------------------------------------------


def _pairs(
    old: Iterable[Json], new: Iterable[Json]
) -> Iterator[tuple[str, Json | None, Json | None]]:
    """Entries of the same name, each name once; those without a name left out."""
    before = {entry["name"]: entry for entry in old if entry["name"] is not None}
    after = {entry["name"]: entry for entry in new if entry["name"] is not None}
    for name in before | after:
        yield name, before.get(name), after.get(name)


def _place(entry: Json | None) -> str | None:
    if entry is None:
        return None
    place = entry["location"]
    return f"{place['file']}:{place['line']}:{place['column']}"


def _change(
    severity: Severity,
    kind: str,
    name: str,
    message: str,
    old: Json | None,
    new: Json | None,
) -> Change:
    return Change(severity, kind, name, message, _place(old), _place(new))


def _skips(model: Json) -> dict[str, Json]:
    return {entry["name"]: entry for entry in model["skipped"]}


def _skipped(old: Json, new: Json) -> Iterator[Change]:
    before, after = _skips(old), _skips(new)
    for name, entry in after.items():
        if name in before:
            yield _change("none", NOT_COMPARED, name, entry["reason"], None, entry)
        else:
            message = f"skipped now: {entry['reason']}"
            yield _change("none", "skipped", name, message, None, entry)
    for name, entry in before.items():
        if name not in after:
            message = f"skipped no more; it was: {entry['reason']}"
            yield _change("none", "skipped", name, message, entry, None)


def _gone_or_new(
    kind: str,
    name: str,
    before: Json | None,
    after: Json | None,
    models: tuple[Json, Json],
    severity: Severity,
) -> Iterator[Change]:
    """What one of the two models lacks; `severity` is that of its removal.

    What is skipped there hasn't gone: nobody can tell (see `_skipped`). Nor has
    what another header declares, which the model has only as long as it needs it.
    """
    old, new = models
    if not _is_own(before, old) and not _is_own(after, new):
        return
    if after is None and name not in _skips(new):
        yield _change(severity, kind, name, "removed", before, after)
    elif before is None and name not in _skips(old):
        yield _change("addition", kind, name, "added", before, after)


def _is_own(entry: Json | None, model: Json) -> bool:
    return entry is not None and entry["location"]["file"] in model["headers"]


# ---- constants ------------------------------------------------------------------


def _constant_entries(model: Json) -> list[Json]:
    """Enumerators and object-like macros: a caller uses them the same way."""
    enumerators = [
        {
            **constant,
            "location": enum["location"],
            "kind": "enumerator",
            "type": None,
        }
        for enum in model["enums"]
        for constant in enum["constants"]
    ]
    macros = [{**m, "kind": "macro"} for m in model["macros"] if "value" in m]
    return macros + enumerators


def _constants(old: Json, new: Json) -> Iterator[Change]:
    olds, news = _constant_entries(old), _constant_entries(new)
    old_names = {entry["name"] for entry in olds}
    for name, before, after in _pairs(olds, news):
        if before is None or after is None:
            (kind,) = (entry["kind"] for entry in (before, after) if entry)
            for change in _gone_or_new(kind, name, before, after, (old, new), "api"):
                heirs = (
                    [
                        entry["name"]
                        for entry in news
                        if entry["name"] not in old_names
                        and entry["kind"] == kind
                        and entry["value"] == before["value"]
                    ]
                    if before
                    else []
                )
                yield _renamed(change, heirs)
            continue
        kind = after["kind"]
        if before["value"] != after["value"]:
            message = f"{_literal(before['value'])} -> {_literal(after['value'])}"
            yield _change("abi", kind, name, message, before, after)
        elif before["kind"] != kind:
            message = f"was {_a(before['kind'])}, is {_a(kind)}"
            yield _change("none", kind, name, message, before, after)
        elif before["type"] != after["type"]:
            message = f"type {before['type']} -> {after['type']}"
            yield _change("api", kind, name, message, before, after)


def _renamed(change: Change, heirs: list[str]) -> Change:
    if len(heirs) != 1:
        return change
    message = f"{change.message}; {heirs[0]} is new and has its value"
    return Change(
        change.severity, change.kind, change.name, message, change.old, change.new
    )


def _a(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _literal(value: object) -> str:
    if isinstance(value, int) and abs(value) > 255:
        return f"{value} ({value:#x})"
    return json.dumps(value, ensure_ascii=False)


def _enums(old: Json, new: Json) -> Iterator[Change]:
    for name, before, after in _pairs(old["enums"], new["enums"]):
        if before is None or after is None:
            yield from _gone_or_new("enum", name, before, after, (old, new), "api")
            continue
        was, now = before["underlying"], after["underlying"]
        if was["size"] != now["size"]:
            message = f"size {was['size']} -> {now['size']} bytes"
            yield _change("abi", "enum", name, message, before, after)
        elif was["signed"] != now["signed"]:
            message = "is signed now" if now["signed"] else "is unsigned now"
            yield _change("api", "enum", name, message, before, after)


def _function_macros(old: Json, new: Json) -> Iterator[Change]:
    kind = "macro"
    olds = [macro for macro in old["macros"] if "params" in macro]
    news = [macro for macro in new["macros"] if "params" in macro]
    for name, before, after in _pairs(olds, news):
        if before is None or after is None:
            yield from _gone_or_new(kind, name, before, after, (old, new), "api")
            continue
        was, now = len(before["params"]), len(after["params"])
        if was != now:
            message = f"takes {was} -> {now} arguments"
            yield _change("api", kind, name, message, before, after)
        elif _expression(before) != _expression(after):
            message = f"{before['expression']} -> {after['expression']}"
            yield _change("api", kind, name, message, before, after)


def _expression(macro: Json) -> list[str]:
    """The expression's tokens, the parameters by their number."""
    tokens = re.findall(r"\w+|[^\w\s]", macro["expression"])
    params = {param: f"#{i}" for i, param in enumerate(macro["params"])}
    return [params.get(token, token) for token in tokens]


# ---- types ----------------------------------------------------------------------


def _canonical(ctype: Json, qualifiers: bool = True) -> Any:
    """What the type is: without typedef names, or also without qualifiers."""
    match ctype["kind"]:
        case "typedef":
            target = ctype["target"]
            if target["spelling"].endswith(UNNAMED):
                # The typedef is the only name that it has.
                base = [target["kind"], ctype["name"]]
            else:
                base = _canonical(target, qualifiers)
        case "pointer":
            base = ["pointer", _canonical(ctype["target"], qualifiers)]
        case "array" | "vector":
            element = _canonical(ctype["element"], qualifiers)
            base = [ctype["kind"], ctype["length"], element]
        case "function":
            base = [
                "function",
                _canonical(ctype["returns"], qualifiers),
                *(_canonical(param, qualifiers) for param in ctype["params"]),
                ctype["variadic"],
                ctype["prototyped"],
            ]
        case _:
            base = [ctype["kind"], _unqualified(ctype)]
    quals = sorted(ctype.get("qualifiers", ())) if qualifiers else []
    return ["qualified", quals, base] if quals else base


def _unqualified(ctype: Json) -> str:
    """The spelling without the qualifiers, which stand in front of a base type."""
    words: list[str] = ctype["spelling"].split(" ")
    return " ".join(words[len(ctype.get("qualifiers", ())) :])


def _resolved(ctype: Json) -> Json:
    while ctype["kind"] == "typedef":
        ctype = ctype["target"]
    return ctype


def _same_representation(old: Json, new: Json) -> bool:
    """Whether a value is passed and stored alike; an enum is an integer.

    An incomplete type has no values, and no size to compare.
    """
    was, now = _resolved(old), _resolved(new)
    kinds = ["integer" if t["kind"] == "enum" else t["kind"] for t in (was, now)]
    sizes = was["size"], now["size"]
    return kinds[0] == kinds[1] and (None in sizes or sizes[0] == sizes[1])


Use = Literal["in", "out", "both"]


def _type_severity(old: Json, new: Json, use: Use) -> Severity | None:
    """What a change of type means; None where there is none.

    `use`: the caller hands it in, gets it out, or both.
    """
    if not _same_representation(old, new):
        return "abi"
    if _canonical(old) == _canonical(new):
        return None if old["spelling"] == new["spelling"] else "none"
    if _same_integer(_resolved(old), _resolved(new)):
        return "none"
    if _canonical(old, qualifiers=False) == _canonical(new, qualifiers=False):
        return "none" if _converts(old, new, use) else "api"
    return "api"


def _same_integer(old: Json, new: Json) -> bool:
    """An enum and its integer are compatible types (C11 6.7.2.2p4)."""
    kinds = {old["kind"], new["kind"]}
    return kinds == {"enum", "integer"} and old["signed"] == new["signed"]


def _converts(old: Json, new: Json, use: Use) -> bool:
    """Whether the caller's values still convert, where only qualifiers changed.

    A pointer's target may gain qualifiers on the way (6.5.16.1), not lose them;
    those of the value itself are the callee's own.
    """
    was, now = _resolved(old), _resolved(new)
    if was["kind"] != "pointer":
        return use != "both"
    before, below = _split(was["target"])
    after, other = _split(now["target"])
    if below != other or use == "both":
        return False
    return before <= after if use == "in" else after <= before


def _split(ctype: Json) -> tuple[set[str], Any]:
    """The qualifiers of a type, and what it is without them."""
    canonical = _canonical(ctype)
    if canonical[0] != "qualified":
        return set(), canonical
    return set(canonical[1]), canonical[2]


def _types(
    what: str,
    use: Use,
    pair: tuple[Json, Json],
    kind: str,
    name: str,
    entries: tuple[Json, Json],
) -> Iterator[Change]:
    old, new = pair
    severity = _type_severity(old, new, use)
    if severity is None:
        return
    message = f"{what}{old['spelling']} -> {new['spelling']}"
    if old["spelling"] == new["spelling"]:
        # The same words for another type: a typedef or a size has changed.
        message = f"{what}{old['spelling']} is another type now"
    if old["size"] != new["size"] and None not in (old["size"], new["size"]):
        message += f", {old['size']} -> {new['size']} bytes"
    yield _change(severity, kind, name, message, *entries)


# ---- records --------------------------------------------------------------------


def _records(old: Json, new: Json) -> Iterator[Change]:
    for name, before, after in _pairs(old["records"], new["records"]):
        if before is None or after is None:
            (kind,) = (entry["kind"] for entry in (before, after) if entry)
            yield from _gone_or_new(kind, name, before, after, (old, new), "api")
            continue
        kind, pair = after["kind"], (before, after)
        if before["kind"] != kind:
            message = f"was a {before['kind']}, is a {kind}"
            yield _change("abi", kind, name, message, *pair)
        elif before["size"] is None and after["size"] is not None:
            yield _change("addition", kind, name, "is no longer opaque", *pair)
        elif before["size"] is not None and after["size"] is None:
            yield _change("api", kind, name, "is opaque now", *pair)
        else:
            for what in ("size", "align"):
                if before[what] != after[what]:
                    message = f"{what} {before[what]} -> {after[what]} bytes"
                    yield _change("abi", kind, name, message, *pair)
            yield from _diff_fields(name, before, after)


def _flat(fields: list[Json], start: int = 0, path: str = "") -> Iterator[Json]:
    """Every member that a caller can name: those of unnamed members, `a.b`."""
    for field in fields:
        offset = start + field["offset"]
        name = path + (field["name"] or "")
        if field["name"] is not None:
            yield {**field, "name": name, "offset": offset}
        # The elements of an array of unnamed records stand at many offsets.
        dotted = f"{name}." if field["name"] is not None else path
        yield from _flat(field.get("fields", []), offset, dotted)


def _position(field: Json) -> tuple[int, int | None, int | None]:
    return field["offset"], field.get("bit_offset"), field.get("bit_width")


def _at(field: Json) -> str:
    """`16`, or `16, bits 3-5` of a bit-field."""
    offset, bit, width = _position(field)
    if bit is None or width is None:
        return f"{offset}"
    return f"{offset}, bit {bit}" + (f"-{bit + width - 1}" if width > 1 else "")


def _diff_fields(record: str, old: Json, new: Json) -> Iterator[Change]:
    olds, news = list(_flat(old["fields"])), list(_flat(new["fields"]))
    entries = (old, new)
    heirs = _field_heirs(olds, news)
    for name, before, after in _pairs(olds, news):
        full = f"{record}.{name}"
        if before is None and after is not None:
            if name not in heirs.values():
                message = f"added at offset {_at(after)}: {after['type']['spelling']}"
                yield _change("addition", "field", full, message, *entries)
        elif before is not None and after is None:
            if name in heirs:
                message = f"renamed to {heirs[name]}"
                yield _change("api", "field", full, message, *entries)
            else:
                message = f"removed from offset {_at(before)}"
                yield _change("abi", "field", full, message, *entries)
        elif before is not None and after is not None:
            if _position(before) != _position(after):
                message = f"offset {_at(before)} -> {_at(after)}"
                yield _change("abi", "field", full, message, *entries)
            types = before["type"], after["type"]
            yield from _types("", "both", types, "field", full, entries)


def _field_heirs(olds: list[Json], news: list[Json]) -> dict[str, str]:
    """Old name -> new name of fields that kept their place and type."""

    def keyed(fields: list[Json], other: list[Json]) -> dict[str, str]:
        names = {field["name"] for field in other}
        return {
            json.dumps([_position(f), f["size"], _canonical(f["type"])]): f["name"]
            for f in fields
            if f["name"] not in names
        }

    before, after = keyed(olds, news), keyed(news, olds)
    return {name: after[key] for key, name in before.items() if key in after}


# ---- typedefs, functions, variables ---------------------------------------------


def _typedefs(old: Json, new: Json) -> Iterator[Change]:
    for name, before, after in _pairs(old["typedefs"], new["typedefs"]):
        if before is None or after is None:
            yield from _gone_or_new("typedef", name, before, after, (old, new), "api")
            continue
        types = before["type"], after["type"]
        tags = [t["spelling"] for t in types if t["kind"] in ("struct", "union")]
        # What changed in the record itself, the record says.
        if len(set(tags)) != 1:
            yield from _types("", "both", types, "typedef", name, (before, after))


def _functions(old: Json, new: Json) -> Iterator[Change]:
    kind = "function"
    for name, before, after in _pairs(old["functions"], new["functions"]):
        if before is None or after is None:
            inline = before is not None and before.get("inline", False)
            removal: Severity = "api" if inline else "abi"
            yield from _gone_or_new(kind, name, before, after, (old, new), removal)
            continue
        pair = before, after
        if before.get("symbol", name) != after.get("symbol", name):
            message = f"symbol {before.get('symbol', name)} -> "
            message += after.get("symbol", name)
            yield _change("abi", kind, name, message, *pair)
        if after.get("inline", False) and not before.get("inline", False):
            yield _change("abi", kind, name, "is static inline now", *pair)
        elif before.get("inline", False) and not after.get("inline", False):
            yield _change("none", kind, name, "was static inline", *pair)
        types = before["returns"], after["returns"]
        yield from _types("returns ", "out", types, kind, name, pair)
        yield from _params(name, before, after)
        yield from _marker(name, before, after)


def _params(name: str, old: Json, new: Json) -> Iterator[Change]:
    kind = "function"
    was, now = old["params"], new["params"]
    if old["prototyped"] != new["prototyped"]:
        said = "has" if new["prototyped"] else "has lost"
        yield _change("api", kind, name, f"{said} a prototype", old, new)
    elif len(was) != len(now):
        message = f"takes {len(was)} -> {len(now)} arguments"
        yield _change("abi", kind, name, message, old, new)
    if old["variadic"] != new["variadic"]:
        message = "is variadic now" if new["variadic"] else "is variadic no more"
        yield _change("abi", kind, name, message, old, new)
    if len(was) != len(now):
        return
    for number, (before, after) in enumerate(zip(was, now, strict=True), 1):
        said = f"argument {number} "
        types = before["type"], after["type"]
        yield from _types(said, "in", types, kind, name, (old, new))
        if before["name"] != after["name"]:
            message = f"{said}named {before['name']} -> {after['name']}"
            yield _change("none", kind, name, message, old, new)


def _marker(name: str, old: Json, new: Json) -> Iterator[Change]:
    was, now = old.get("marker"), new.get("marker")
    if was == now:
        return
    before, after = _contexts(was), _contexts(now)
    severity: Severity = "none"
    if not before <= after or _lock(was) != _lock(now):
        severity = "api"
    elif before < after:
        severity = "addition"
    message = f"marker {was or 'none'} -> {now or 'none'}"
    yield _change(severity, "function", name, message, old, new)


def _contexts(name: str | None) -> set[str]:
    """Where a function of that marker may be called."""
    marker = MARKERS.get(name or "")
    if marker is None or marker.mixed:
        return {"coroutine", "outside"}
    return {"outside"} if marker.direction == "co" else {"coroutine"}


def _lock(name: str | None) -> str | None:
    marker = MARKERS.get(name or "")
    return marker.lock if marker else None


def _variables(old: Json, new: Json) -> Iterator[Change]:
    kind = "variable"
    for name, before, after in _pairs(old["variables"], new["variables"]):
        if before is None or after is None:
            yield from _gone_or_new(kind, name, before, after, (old, new), "abi")
            continue
        types = before["type"], after["type"]
        yield from _types("", "both", types, kind, name, (before, after))


# ---- what has no effect ---------------------------------------------------------

SECTIONS = {
    "enums": "enum",
    "macros": "macro",
    "records": "record",
    "typedefs": "typedef",
    "functions": "function",
    "variables": "variable",
}


def _comments(old: Json, new: Json) -> Iterator[Change]:
    for section, kind in SECTIONS.items():
        for name, before, after in _pairs(old[section], new[section]):
            if before and after and _commented(before, after):
                yield _change("none", kind, name, "comment", before, after)


def _commented(old: Json, new: Json) -> bool:
    """Whether the comment differs, or that of a part that both have."""
    if old.get("doc") != new.get("doc"):
        return True
    return any(
        _commented(before, after)
        for parts in ("constants", "fields")
        for _, before, after in _pairs(old.get(parts, []), new.get(parts, []))
        if before and after
    )


def _order(old: Json, new: Json) -> Iterator[Change]:
    for section in SECTIONS:
        before = [entry["name"] for entry in old[section]]
        after = [entry["name"] for entry in new[section]]
        common = set(before) & set(after)
        if [n for n in before if n in common] != [n for n in after if n in common]:
            yield Change("none", section, "order", "another order", None, None)
