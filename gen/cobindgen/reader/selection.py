"""Which declarations of the headers the user asks for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Selection:
    """Which declarations of the headers the user asks for.

    Regular expressions for whole names, whether to define types that are only targets
    of pointers, and globs of included files whose declarations are also bound.
    """

    allow: tuple[str, ...] = ()
    block: tuple[str, ...] = ()
    deep: bool = False
    files: tuple[str, ...] = ()
