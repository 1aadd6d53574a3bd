"""Which declarations of the headers to take."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Selection:
    """What of the headers to take: names by regular expression (of the whole name),
    whether types needed only behind a pointer are defined too, and globs of included
    files whose declarations are taken as well."""

    allow: tuple[str, ...] = ()
    block: tuple[str, ...] = ()
    deep: bool = False
    files: tuple[str, ...] = ()
