"""View -> text. The only module that imports jinja2."""

from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, StrictUndefined

TEMPLATES = Path(__file__).parent / "templates"

_environments: list[Environment] = []


@cache
def environment(override: Path | None) -> Environment:
    """Templates of ours, or the user's own of the same name in `override`."""
    loaders = [FileSystemLoader(path) for path in (override, TEMPLATES) if path]
    made = Environment(
        loader=ChoiceLoader(loaders),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        # A header is anybody's text: in a page it stays text.
        autoescape=lambda name: name is not None and name.endswith(".html"),
    )
    _environments.append(made)
    return made


def loaded() -> list[str]:
    """The template files in use so far."""
    return [
        template.filename
        for each in _environments
        for template in (each.cache or {}).values()
        if template.filename
    ]


def render(template: str, view: Any, override: Path | None = None) -> str:
    """The text of `template` with the attributes of `view` (a dataclass)."""
    return environment(override).get_template(template).render(view=view)
