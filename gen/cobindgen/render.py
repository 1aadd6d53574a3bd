"""View -> text. The only module that imports jinja2, and that only when it must.

Importing jinja2 takes longer than all the rest of `wrap`, which a build runs at each
change. So a template with no more than text, attributes, `for` and `if` is made into a
Python function from the tree that Jinja reads it as, and kept where Python keeps the
code of modules. Any other template, and a user's own, Jinja renders.
"""

import marshal
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

from cobindgen.diagnostics import InputError, fail

if TYPE_CHECKING:
    from pathlib import Path
    from types import CodeType

    from jinja2 import Environment

HERE = os.path.dirname(os.path.abspath(__file__))
TEMPLATES = os.path.join(HERE, "templates")


_environments: list["Environment"] = []
# Templates that were made into functions.
_compiled: set[str] = set()


class Beyond(Exception):
    """The template does more than text, attributes, `for` and `if`."""


@cache
def environment(override: "Path | str | None" = None) -> "Environment":
    """Templates of ours, or the user's own of the same name in `override`."""
    from jinja2 import ChoiceLoader, Environment, FileSystemLoader, StrictUndefined

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
    by_jinja = (
        template.filename
        for each in _environments
        for template in (each.cache or {}).values()
        if template.filename
    )
    return [*_compiled, *by_jinja]


class Page:
    """The text of `template` with the attributes of `view`, made piece by piece, and
    anew each time: a large one is never there as a whole.

    Raises InputError for a template of the user's that Jinja can't read, and when it
    is iterated for one that wants what the view hasn't.
    """

    def __init__(
        self, template: str, view: Any, override: "Path | str | None" = None
    ) -> None:
        own = override is not None and os.path.isfile(os.path.join(override, template))
        function = None
        if not own and not template.endswith(".html"):
            function = compiled(template)
        self._function = function or by_jinja(template, override)
        self._view = view

    def __iter__(self) -> Iterator[str]:
        return self._function(self._view)


def render(template: str, view: Any, override: "Path | str | None" = None) -> str:
    """The same as a string, for what is short."""
    return "".join(Page(template, view, override))


def by_jinja(
    name: str, override: "Path | str | None" = None
) -> Callable[[Any], Iterator[str]]:
    from jinja2 import TemplateError, TemplateSyntaxError

    @contextmanager
    def judged() -> Iterator[None]:
        try:
            yield
        except TemplateSyntaxError as error:
            raise fail(f"{error.filename}:{error.lineno}: {error.message}") from None
        except TemplateError as error:
            raise fail(f"template {name}: {error.message}") from None
        except InputError:
            raise
        except Exception as error:
            # A template is a program: it may do anything wrong.
            message = f"{type(error).__name__}: {error}"
            raise fail(f"template {name}: {message}") from None

    def pieces(view: Any) -> Iterator[str]:
        with judged():
            yield from template.generate(view=view)

    with judged():
        template = environment(override).get_template(name)
    return pieces


def compiled(template: str) -> Callable[[Any], Iterator[str]] | None:
    """The function of one of our templates, None if it is beyond that."""
    name = os.path.join(TEMPLATES, template)
    with open(name, encoding="utf-8") as file:
        source = file.read()
    # Good for this text, this Python and this module only.
    key = (source, sys.version, os.stat(__file__).st_mtime_ns)
    tag = sys.implementation.cache_tag
    path = os.path.join(HERE, "__pycache__", f"{template}.{tag}.template")
    code = _kept(path, key)
    if code is None:
        try:
            code = compile(python(source), template, "exec")
        except Beyond:
            return None
        _keep(path, key, code)
    _compiled.add(name)
    namespace: dict[str, Callable[[Any], Iterator[str]]] = {}
    exec(code, namespace)
    return namespace["root"]


def _kept(path: str, key: tuple[str, str, int]) -> "CodeType | None":
    try:
        with open(path, "rb") as file:
            found, code = marshal.load(file)
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return code if found == key else None


def _keep(path: str, key: tuple[str, str, int], code: "CodeType") -> None:
    """Where nothing can be written it is made anew each time."""
    if sys.dont_write_bytecode:
        return
    temporary = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(temporary, "wb") as file:
            marshal.dump((key, code), file)
        os.replace(temporary, path)
    except OSError:
        pass


def python(source: str) -> str:
    """`def root(view)`, which yields the text in pieces. Raises Beyond."""
    body = _statements(environment().parse(source).body, {"view"}, "    ")
    # Where the template is empty too it must be a generator.
    return "\n".join(["def root(view):", '    yield ""', *body, ""])


def _statements(body: Iterable[Any], names: set[str], indent: str) -> Iterator[str]:
    from jinja2 import nodes

    yield f"{indent}pass"
    for node in body:
        match node:
            case nodes.Output():
                for part in node.nodes:
                    if isinstance(part, nodes.TemplateData):
                        yield f"{indent}yield {part.data!r}"
                    else:
                        yield f"{indent}yield str({_expression(part, names)})"
            case nodes.For(
                else_=[], test=None, recursive=False, target=nodes.Name() as target
            ):
                name = target.name
                yield f"{indent}for {name} in {_expression(node.iter, names)}:"
                yield from _statements(node.body, names | {name}, f"{indent}    ")
            case nodes.If(elif_=[]):
                yield f"{indent}if {_expression(node.test, names)}:"
                yield from _statements(node.body, names, f"{indent}    ")
                yield f"{indent}else:"
                yield from _statements(node.else_, names, f"{indent}    ")
            case _:
                raise Beyond


def _expression(node: Any, names: set[str]) -> str:
    from jinja2 import nodes

    match node:
        case nodes.Name() if node.name in names:
            return str(node.name)
        case nodes.Getattr():
            return f"{_expression(node.node, names)}.{node.attr}"
        case _:
            raise Beyond
