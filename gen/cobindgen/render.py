"""Template + view -> text. The only module that imports jinja2."""

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
    """The templates of cobindgen; those of the same name in `override` come first."""
    made = Environment(
        loader=ChoiceLoader(
            [FileSystemLoader(path) for path in (override, TEMPLATES) if path]
        ),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        # Text of a header is never markup of the page.
        autoescape=lambda name: name is not None and name.endswith(".html"),
    )
    _environments.append(made)
    return made


def render(template: str, view: Any, override: Path | None = None) -> str:
    """The text of `template`, in which `view` is the one name.

    Raises InputError for a template that Jinja can't read, that asks the view for an
    attribute it doesn't have, or that fails in another way.
    """
    try:
        return environment(override).get_template(template).render(view=view)
    except TemplateSyntaxError as error:
        raise fail(f"{error.filename}:{error.lineno}: {error.message}") from None
    except TemplateError as error:
        raise fail(f"template {template}: {error.message}") from None
    except Exception as error:
        # A user's template is a program, and may fail in any way.
        if override is None:
            raise
        message = f"{type(error).__name__}: {error}"
        raise fail(f"template {template}: {message}") from None


def loaded() -> set[Path]:
    """The template files in use so far."""
    return {
        Path(template.filename)
        for each in _environments
        for template in (each.cache or {}).values()
        if template.filename
    }
