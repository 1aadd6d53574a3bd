"""The pictures of a marked function: which function calls which, in which context."""

from collections.abc import Iterator
from typing import NamedTuple

from cobindgen.qemu.markers import MARKERS, wrapped_name


class Step(NamedTuple):
    """A box in the picture of a shim: what runs, where (`css`), and why."""

    css: str
    where: str
    who: str
    how: str


class Path(NamedTuple):
    caption: str
    steps: tuple[Step, ...]


def shim_paths(name: str, marker: str | None) -> Iterator[Path]:
    """Yield the calls through the shim `name`, with the context of each function."""
    facts = MARKERS.get(marker or "")
    if facts is None:
        return
    try:
        wrapped = wrapped_name(name, facts.direction)
    except ValueError:
        # `cobindgen wrap` refuses the function, so there is no shim.
        return
    locked = f"graph {facts.lock} held" if facts.lock else ""
    if facts.direction == "no_co":
        yield Path(
            "called in a coroutine",
            (
                Step("coroutine", "coroutine", "caller", ""),
                Step("coroutine", "coroutine", name, "yields until it is done"),
                Step("main", "main loop", wrapped, locked),
            ),
        )
        return
    yield Path(
        "called outside coroutines",
        (
            Step("main", "outside coroutines", "caller", ""),
            Step("main", "outside coroutines", name, "polls until it is done"),
            Step("coroutine", "new coroutine", wrapped, locked),
        ),
    )
    if facts.mixed:
        held = f"graph {facts.lock} is the caller's" if facts.lock else ""
        yield Path(
            "called in a coroutine",
            (
                Step("coroutine", "coroutine", "caller", ""),
                Step("coroutine", "coroutine", name, "a plain call"),
                Step("coroutine", "same coroutine", wrapped, held),
            ),
        )
