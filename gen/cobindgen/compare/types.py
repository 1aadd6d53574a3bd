"""The effect of a changed type on callers."""

from collections.abc import Iterator
from typing import Any, Literal

from cobindgen.compare.changes import Change, Json, Severity, changed

UNNAMED = "{…}"
Use = Literal["in", "out", "both"]


def type_changes(
    what: str,
    use: Use,
    pair: tuple[Json, Json],
    kind: str,
    name: str,
    entries: tuple[Json, Json],
) -> Iterator[Change]:
    """Yield the change of the type of an entry, if there is one.

    `what`: the beginning of the message, such as `returns `. `use`: see
    `type_severity`.
    """
    old, new = pair
    severity = type_severity(old, new, use)
    if severity is None:
        return
    message = f"{what}{old['spelling']} -> {new['spelling']}"
    if old["spelling"] == new["spelling"]:
        # The spelling is the same, but a typedef in it or a size has changed.
        message = f"{what}{old['spelling']} is another type now"
    if old["size"] != new["size"] and None not in (old["size"], new["size"]):
        message += f", {old['size']} -> {new['size']} bytes"
    yield changed(severity, kind, name, message, *entries)


def type_severity(old: Json, new: Json, use: Use) -> Severity | None:
    """Return the severity of a changed type, None if it did not change.

    `use`: whether callers pass a value of the type in, get one out, or both.
    """
    if not same_representation(old, new):
        return "abi"
    if canonical(old) == canonical(new):
        return None if old["spelling"] == new["spelling"] else "none"
    if same_integer(resolved(old), resolved(new)):
        return "none"
    if canonical(old, qualifiers=False) == canonical(new, qualifiers=False):
        return "none" if converts(old, new, use) else "api"
    return "api"


def same_representation(old: Json, new: Json) -> bool:
    """Return whether values are passed and stored in the same way.

    An enum is an integer. An incomplete type has no values, so its size is not
    compared.
    """
    was, now = resolved(old), resolved(new)
    kinds = ["integer" if t["kind"] == "enum" else t["kind"] for t in (was, now)]
    sizes = was["size"], now["size"]
    return kinds[0] == kinds[1] and (None in sizes or sizes[0] == sizes[1])


def same_integer(old: Json, new: Json) -> bool:
    """Return whether one is an enum, the other its integer type (C11 6.7.2.2p4)."""
    kinds = {old["kind"], new["kind"]}
    return kinds == {"enum", "integer"} and old["signed"] == new["signed"]


def converts(old: Json, new: Json, use: Use) -> bool:
    """Return whether callers' values still convert, if only qualifiers changed.

    A conversion may add qualifiers to a pointer's target, but not remove them
    (6.5.16.1). Qualifiers of a parameter itself do not concern callers.
    """
    was, now = resolved(old), resolved(new)
    if was["kind"] != "pointer":
        return use != "both"
    before, below = split_qualifiers(was["target"])
    after, other = split_qualifiers(now["target"])
    if below != other or use == "both":
        return False
    return before <= after if use == "in" else after <= before


def split_qualifiers(ctype: Json) -> tuple[set[str], Any]:
    """Return the qualifiers of a type, and the type without them."""
    whole = canonical(ctype)
    if whole[0] != "qualified":
        return set(), whole
    return set(whole[1]), whole[2]


def canonical(ctype: Json, qualifiers: bool = True) -> Any:
    """Return the type without typedef names, and on request without qualifiers."""
    match ctype["kind"]:
        case "typedef":
            target = ctype["target"]
            if target["spelling"].endswith(UNNAMED):
                # The typedef is the only name of the type.
                base = [target["kind"], ctype["name"]]
            else:
                base = canonical(target, qualifiers)
        case "pointer":
            base = ["pointer", canonical(ctype["target"], qualifiers)]
        case "array" | "vector":
            element = canonical(ctype["element"], qualifiers)
            base = [ctype["kind"], ctype["length"], element]
        case "function":
            base = [
                "function",
                canonical(ctype["returns"], qualifiers),
                *(canonical(param, qualifiers) for param in ctype["params"]),
                ctype["variadic"],
                ctype["prototyped"],
            ]
        case _:
            base = [ctype["kind"], unqualified(ctype)]
    quals = sorted(ctype.get("qualifiers", ())) if qualifiers else []
    return ["qualified", quals, base] if quals else base


def unqualified(ctype: Json) -> str:
    """Return the spelling without the qualifiers, which come first in a base type."""
    words: list[str] = ctype["spelling"].split(" ")
    return " ".join(words[len(ctype.get("qualifiers", ())) :])


def resolved(ctype: Json) -> Json:
    while ctype["kind"] == "typedef":
        ctype = ctype["target"]
    return ctype
