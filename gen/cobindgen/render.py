"""Template + view -> text. No other module imports Jinja2."""

from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
)

from cobindgen.diagnostics import fail

TEMPLATES = Path(__file__).parent / "templates"

_environments: list[Environment] = []


@cache
def environment(override: Path | None = None) -> Environment:
    """Return the environment of the templates. Those in `override` come first."""
    made = Environment(
        loader=ChoiceLoader(
            [FileSystemLoader(path) for path in (override, TEMPLATES) if path]
        ),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        # In a page, text from a header must not be read as HTML.
        autoescape=lambda name: name is not None and name.endswith(".html"),
    )
    _environments.append(made)
    return made


def render(template: str, view: Any, override: Path | None = None) -> str:
    """Return the text of `template`, which sees only the name `view`.

    Raises InputError if Jinja cannot parse the template, if the template uses an
    attribute that the view does not have, or if a user's template fails in another way.
    """
    try:
        return environment(override).get_template(template).render(view=view)
    except TemplateSyntaxError as error:
        raise fail(f"{error.filename}:{error.lineno}: {error.message}") from None
    except TemplateError as error:
        raise fail(f"template {template}: {error.message}") from None
    except Exception as error:
        # A user's template is a program. It can fail in any way.
        if override is None:
            raise
        message = f"{type(error).__name__}: {error}"
        raise fail(f"template {template}: {message}") from None


def loaded() -> set[Path]:
    """Return the template files that were loaded so far."""
    return {
        Path(template.filename)
        for each in _environments
        for template in (each.cache or {}).values()
        if template.filename
    }
