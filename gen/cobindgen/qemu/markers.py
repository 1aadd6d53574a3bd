"""The co_wrapper markers: one row for each marker."""

from dataclasses import dataclass
from typing import Literal

Direction = Literal["co", "no_co"]
Lock = Literal["rdlock", "wrlock"]


@dataclass(frozen=True, slots=True)
class Marker:
    """What a marked declaration requests.

    `direction`: "co" defines a plain function that runs a coroutine function; "no_co"
    defines a coroutine function that runs a plain one. `mixed`: it can also be called
    in a coroutine. `lock`: the graph lock that is taken around the call. `annotations`:
    the words before the name in the definition of the shim.
    """

    direction: Direction
    mixed: bool = False
    lock: Lock | None = None
    annotations: str = ""


MARKERS: dict[str, Marker] = {
    "generated_co_wrapper": Marker("co", mixed=True),
    "co_wrapper": Marker("co"),
    "co_wrapper_mixed": Marker("co", mixed=True),
    "co_wrapper_bdrv_rdlock": Marker("co", lock="rdlock"),
    "co_wrapper_mixed_bdrv_rdlock": Marker("co", mixed=True, lock="rdlock"),
    "no_co_wrapper": Marker("no_co", annotations="coroutine_fn"),
    "no_co_wrapper_bdrv_rdlock": Marker(
        "no_co", lock="rdlock", annotations="coroutine_fn"
    ),
    "no_co_wrapper_bdrv_wrlock": Marker(
        "no_co", lock="wrlock", annotations="coroutine_fn"
    ),
}


def wrapped_name(function: str, direction: Direction) -> str:
    """Return the function that the shim `function` calls.

    Raises ValueError with the reason if there is none.
    """
    first, _, rest = function.partition("_")
    match direction:
        case "co":
            if not first or not rest:
                raise ValueError(
                    f"{function} must have the form WORD_REST, to wrap WORD_co_REST"
                )
            if "_co_" in function:
                raise ValueError(
                    f"{function} already has the name of a coroutine function"
                )
            return f"{first}_co_{rest}"
        case "no_co":
            second, _, rest = rest.partition("_")
            if not first or second != "co" or not rest:
                raise ValueError(
                    f"{function} must have the form WORD_co_REST, to wrap WORD_REST"
                )
            return f"{first}_{rest}"
