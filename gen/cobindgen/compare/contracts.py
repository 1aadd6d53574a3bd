"""Changes of the rules for a function's callers: QEMU's markers and annotations."""

from collections.abc import Iterable, Iterator
from itertools import product

from cobindgen.compare.changes import Change, Json, Severity, changed
from cobindgen.qemu.markers import MARKERS

CONTEXTS = ("coroutine", "outside")
LOCKS = ("none", "read", "write")
# Annotation -> the contexts and the states of the graph lock in which such a function
# may be called. A caller that has the lock for writing may also read.
ALLOWED = {
    "coroutine_fn": (("coroutine",), LOCKS),
    "no_coroutine_fn": (("outside",), LOCKS),
    "coroutine_mixed_fn": (CONTEXTS, LOCKS),
    "GRAPH_RDLOCK": (CONTEXTS, ("read", "write")),
    "GRAPH_WRLOCK": (CONTEXTS, ("write",)),
    "GRAPH_UNLOCKED": (CONTEXTS, ("none",)),
}


def annotation_changes(
    name: str, old: Json, new: Json, kind: str = "function"
) -> Iterator[Change]:
    """Yield the change of the annotations, if there is one.

    `kind`: "function", or "field" for a member that points to a function.

    It is an API break if a call that was allowed is no longer allowed. An annotation
    that is not in the table counts as a restriction.
    """
    was, now = set(old.get("annotations", ())), set(new.get("annotations", ()))
    if was == now:
        return
    rules_before, rules_after = rules(was, kind), rules(now, kind)
    before, after = allowed(rules_before), allowed(rules_after)
    others_before = rules_before - ALLOWED.keys()
    others_after = rules_after - ALLOWED.keys()
    severity: Severity = "none"
    if not before <= after or not others_after <= others_before:
        severity = "api"
    elif before < after or others_after < others_before:
        severity = "addition"
    message = f"annotations {listed(was)} -> {listed(now)}"
    yield changed(severity, kind, name, message, old, new)


def rules(annotations: set[str], kind: str) -> set[str]:
    """Return the annotations; those of a member without the `_PTR` of pointers."""
    if kind == "function":
        return annotations
    return {annotation.removesuffix("_PTR") for annotation in annotations}


def allowed(annotations: Iterable[str]) -> set[tuple[str, str]]:
    """Return the context and the state of the lock of each call that is allowed."""
    calls = set(product(CONTEXTS, LOCKS))
    for annotation in annotations:
        calls &= set(product(*ALLOWED.get(annotation, (CONTEXTS, LOCKS))))
    return calls


def listed(annotations: Iterable[str]) -> str:
    return ", ".join(sorted(annotations)) or "none"


def marker_changes(name: str, old: Json, new: Json) -> Iterator[Change]:
    was, now = old.get("marker"), new.get("marker")
    if was == now:
        return
    before, after = contexts_of(was), contexts_of(now)
    severity: Severity = "none"
    if {was, now} - MARKERS.keys() - {None}:
        # A marker that is not QEMU's counts as a restriction.
        severity = "api" if now else "addition"
    elif not before <= after or lock_of(was) != lock_of(now):
        severity = "api"
    elif before < after:
        severity = "addition"
    message = f"marker {was or 'none'} -> {now or 'none'}"
    yield changed(severity, "function", name, message, old, new)


def contexts_of(name: str | None) -> set[str]:
    """Return the contexts in which a function with that marker may be called."""
    marker = MARKERS.get(name or "")
    if marker is None or marker.mixed:
        return {"coroutine", "outside"}
    return {"outside"} if marker.direction == "co" else {"coroutine"}


def lock_of(name: str | None) -> str | None:
    marker = MARKERS.get(name or "")
    return marker.lock if marker else None
