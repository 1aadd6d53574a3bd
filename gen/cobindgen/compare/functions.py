"""Changes of functions, variables and typedefs."""

from collections.abc import Iterator

from cobindgen.compare.changes import (
    Change,
    Json,
    Severity,
    changed,
    gone_or_new,
    pairs,
)
from cobindgen.compare.contracts import annotation_changes, marker_changes
from cobindgen.compare.types import type_changes


def function_changes(old: Json, new: Json) -> Iterator[Change]:
    kind = "function"
    for name, before, after in pairs(old["functions"], new["functions"]):
        if before is None or after is None:
            inline = before is not None and before.get("inline", False)
            removal: Severity = "api" if inline else "abi"
            yield from gone_or_new(kind, name, before, after, (old, new), removal)
            continue
        pair = before, after
        if before.get("symbol", name) != after.get("symbol", name):
            message = f"symbol {before.get('symbol', name)} -> "
            message += after.get("symbol", name)
            yield changed("abi", kind, name, message, *pair)
        if after.get("inline", False) and not before.get("inline", False):
            yield changed("abi", kind, name, "is static now", *pair)
        elif before.get("inline", False) and not after.get("inline", False):
            yield changed("none", kind, name, "was static", *pair)
        types = before["returns"], after["returns"]
        yield from type_changes("returns ", "out", types, kind, name, pair)
        yield from parameter_changes(name, before, after)
        yield from marker_changes(name, before, after)
        yield from annotation_changes(name, before, after)


def parameter_changes(name: str, old: Json, new: Json) -> Iterator[Change]:
    kind = "function"
    was, now = old["params"], new["params"]
    if old["prototyped"] != new["prototyped"]:
        said = "has" if new["prototyped"] else "has lost"
        yield changed("api", kind, name, f"{said} a prototype", old, new)
    elif len(was) != len(now):
        message = f"takes {len(was)} -> {len(now)} arguments"
        yield changed("abi", kind, name, message, old, new)
    if old["variadic"] != new["variadic"]:
        message = "is variadic now" if new["variadic"] else "is no longer variadic"
        yield changed("abi", kind, name, message, old, new)
    if len(was) != len(now):
        return
    for number, (before, after) in enumerate(zip(was, now, strict=True), 1):
        said = f"argument {number} "
        types = before["type"], after["type"]
        yield from type_changes(said, "in", types, kind, name, (old, new))
        if before["name"] != after["name"]:
            message = f"{said}named {before['name']} -> {after['name']}"
            yield changed("none", kind, name, message, old, new)


def variable_changes(old: Json, new: Json) -> Iterator[Change]:
    kind = "variable"
    for name, before, after in pairs(old["variables"], new["variables"]):
        if before is None or after is None:
            yield from gone_or_new(kind, name, before, after, (old, new), "abi")
            continue
        types = before["type"], after["type"]
        yield from type_changes("", "both", types, kind, name, (before, after))


def typedef_changes(old: Json, new: Json) -> Iterator[Change]:
    for name, before, after in pairs(old["typedefs"], new["typedefs"]):
        if before is None or after is None:
            yield from gone_or_new("typedef", name, before, after, (old, new), "api")
            continue
        types = before["type"], after["type"]
        tags = [t["spelling"] for t in types if t["kind"] in ("struct", "union")]
        # The changes of the record itself are reported with the record.
        if len(set(tags)) != 1:
            yield from type_changes("", "both", types, "typedef", name, (before, after))
