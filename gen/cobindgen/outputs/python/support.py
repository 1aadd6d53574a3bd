"""The code that ctypes modules share: parts of the template `support.py`."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SupportView:
    """`templates` are included; `imports` are modules of the standard library."""

    imports: tuple[str, ...]
    templates: tuple[str, ...]


def view() -> SupportView:
    """What the template `support.py` prints."""
    return SupportView((), ())
