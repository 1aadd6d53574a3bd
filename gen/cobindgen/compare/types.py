"""What a change of a type means to a caller."""

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
    old, new = pair
    severity = type_severity(old, new, use)
    if severity is None:
        return
    message = f"{what}{old['spelling']} -> {new['spelling']}"
    if old["spelling"] == new["spelling"]:
        # The same words for another type: a typedef or a size has changed.
        message = f"{what}{old['spelling']} is another type now"
    if old["size"] != new["size"] and None not in (old["size"], new["size"]):
        message += f", {old['size']} -> {new['size']} bytes"
    yield changed(severity, kind, name, message, *entries)


def type_severity(old: Json, new: Json, use: Use) -> Severity | None:
    """What a change of type means; None where there is none.

    `use`: the caller hands it in, gets it out, or both.
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
    """Whether a value is passed and stored alike; an enum is an integer.

    An incomplete type has no values, and no size to compare.
    """
    was, now = resolved(old), resolved(new)
    kinds = ["integer" if t["kind"] == "enum" else t["kind"] for t in (was, now)]
    sizes = was["size"], now["size"]
    return kinds[0] == kinds[1] and (None in sizes or sizes[0] == sizes[1])


def same_integer(old: Json, new: Json) -> bool:
    """An enum and its integer are compatible types (C11 6.7.2.2p4)."""
    kinds = {old["kind"], new["kind"]}
    return kinds == {"enum", "integer"} and old["signed"] == new["signed"]


def converts(old: Json, new: Json, use: Use) -> bool:
    """Whether the caller's values still convert, where only qualifiers changed.

    A pointer's target may gain qualifiers on the way (6.5.16.1), not lose them;
    those of the value itself are the callee's own.
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
    """The qualifiers of a type, and what it is without them."""
    whole = canonical(ctype)
    if whole[0] != "qualified":
        return set(), whole
    return set(whole[1]), whole[2]


def canonical(ctype: Json, qualifiers: bool = True) -> Any:
    """What the type is: without typedef names, or also without qualifiers."""
    match ctype["kind"]:
        case "typedef":
            target = ctype["target"]
            if target["spelling"].endswith(UNNAMED):
                # The typedef is the only name that it has.
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
    """The spelling without the qualifiers, which stand in front of a base type."""
    words: list[str] = ctype["spelling"].split(" ")
    return " ".join(words[len(ctype.get("qualifiers", ())) :])


def resolved(ctype: Json) -> Json:
    while ctype["kind"] == "typedef":
        ctype = ctype["target"]
    return ctype
