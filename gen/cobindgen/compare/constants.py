"""Changes of enumerators, enums and macros."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace

from cobindgen.compare.changes import (
    Change,
    Json,
    Severity,
    changed,
    gone_or_new,
    pairs,
)


def constant_changes(
    old: Json, new: Json, grows: list[re.Pattern[str]]
) -> Iterator[Change]:
    olds, news = constants_of(old), constants_of(new)
    old_names = {entry["name"] for entry in olds}
    added = [entry for entry in news if entry["name"] not in old_names]
    for name, before, after in pairs(olds, news):
        if before is None or after is None:
            (kind,) = (entry["kind"] for entry in (before, after) if entry)
            for change in gone_or_new(kind, name, before, after, (old, new), "api"):
                yield with_new_name(change, before, added) if before else change
            continue
        kind = after["kind"]
        if before["value"] != after["value"]:
            message = f"{literal(before['value'])} -> {literal(after['value'])}"
            expected = any(pattern.fullmatch(name) for pattern in grows)
            harmless = expected and has_grown(before["value"], after["value"])
            severity: Severity = "none" if harmless else "abi"
            yield changed(severity, kind, name, message, before, after)
        elif before["kind"] != kind:
            message = f"was {with_article(before['kind'])}, is {with_article(kind)}"
            yield changed("none", kind, name, message, before, after)
        elif before["type"] != after["type"]:
            message = f"type {before['type']} -> {after['type']}"
            yield changed("api", kind, name, message, before, after)


def has_grown(old: object, new: object) -> bool:
    match old, new:
        case int() | float(), int() | float():
            return new > old
        case _:
            return False


def constants_of(model: Json) -> list[Json]:
    """Return the enumerators and object-like macros: callers use both as constants."""
    enumerators = [
        {
            "location": enum["location"],
            **constant,
            "kind": "enumerator",
            "type": None,
        }
        for enum in model["enums"]
        for constant in enum["constants"]
    ]
    macros = [{**m, "kind": "macro"} for m in model["macros"] if "value" in m]
    return macros + enumerators


def with_new_name(change: Change, removed: Json, added: list[Json]) -> Change:
    """Return the removal of a constant with its new name in the message.

    That is the name of the one constant in `added` that has its value, if there is
    exactly one.
    """
    names = [
        entry["name"]
        for entry in added
        if entry["kind"] == removed["kind"] and entry["value"] == removed["value"]
    ]
    if len(names) != 1:
        return change
    message = f"{change.message}; {names[0]} is new and has its value"
    return replace(change, message=message)


def with_article(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def literal(value: object) -> str:
    if isinstance(value, int) and abs(value) > 255:
        return f"{value} ({value:#x})"
    return json.dumps(value, ensure_ascii=False)


def enum_changes(old: Json, new: Json) -> Iterator[Change]:
    for name, before, after in pairs(old["enums"], new["enums"]):
        if before is None or after is None:
            yield from gone_or_new("enum", name, before, after, (old, new), "api")
            continue
        was, now = before["underlying"], after["underlying"]
        if was["size"] != now["size"]:
            message = f"size {was['size']} -> {now['size']} bytes"
            yield changed("abi", "enum", name, message, before, after)
        elif was["signed"] != now["signed"]:
            message = "is signed now" if now["signed"] else "is unsigned now"
            yield changed("api", "enum", name, message, before, after)


def function_macro_changes(old: Json, new: Json) -> Iterator[Change]:
    kind = "macro"
    olds = [macro for macro in old["macros"] if "params" in macro]
    news = [macro for macro in new["macros"] if "params" in macro]
    for name, before, after in pairs(olds, news):
        if before is None or after is None:
            yield from gone_or_new(kind, name, before, after, (old, new), "api")
            continue
        was, now = len(before["params"]), len(after["params"])
        if was != now:
            message = f"takes {was} -> {now} arguments"
            yield changed("api", kind, name, message, before, after)
        elif tokens_of(before) != tokens_of(after):
            message = f"{before['expression']} -> {after['expression']}"
            yield changed("api", kind, name, message, before, after)


def tokens_of(macro: Json) -> list[str]:
    """Return the tokens of the expression. Each parameter is replaced by its number."""
    tokens = re.findall(r"\w+|[^\w\s]", macro["expression"])
    params = {param: f"#{i}" for i, param in enumerate(macro["params"])}
    return [params.get(token, token) for token in tokens]
