"""Which declarations of the headers to take."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Selection:
    """What of the headers to take: names by regular expression (of the whole name),
    and whether types needed only behind a pointer are defined too."""

    allow: tuple[str, ...] = ()
    block: tuple[str, ...] = ()
    deep: bool = False
