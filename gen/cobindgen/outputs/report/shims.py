"""The pictures of a marked function: who calls whom, in which context."""

from collections.abc import Iterator
from dataclasses import dataclass

from cobindgen.qemu.markers import MARKERS, wrapped_name


@dataclass(frozen=True, slots=True)
class Step:
    """A box of a shim's picture: who runs, where (`css`), and how it gets there."""

    css: str
    where: str
    who: str
    how: str


@dataclass(frozen=True, slots=True)
class Path:
    caption: str
    steps: tuple[Step, ...]


def shim_paths(name: str, marker: str | None) -> Iterator[Path]:
    """Who calls whom in which context, through the shim `name`."""
    facts = MARKERS.get(marker or "")
    if facts is None:
        return
    try:
        wrapped = wrapped_name(name, facts.direction)
    except ValueError:
        # `cobindgen wrap` refuses it: there is no shim to draw.
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
