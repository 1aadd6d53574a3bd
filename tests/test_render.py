"""Templates hold text. What is made into a function says the same as Jinja."""

from pathlib import Path
from typing import Any

import pytest
from jinja2 import nodes

from cobindgen import render
from cobindgen.outputs import co_wrapper
from cobindgen.outputs.runtime import RUNTIMES
from cobindgen.rawheader import RawHeader

TEMPLATES = sorted(path.name for path in Path(render.TEMPLATES).iterdir())
COMPUTATION = (
    nodes.Call,
    nodes.Compare,
    nodes.BinExpr,
    nodes.UnaryExpr,
    nodes.Getitem,
    nodes.CondExpr,
    nodes.Test,
    nodes.Assign,
    nodes.Macro,
)


@pytest.mark.parametrize("name", TEMPLATES)
def test_templates_do_not_compute(name: str) -> None:
    source = Path(render.TEMPLATES, name).read_text()
    tree = render.environment(None).parse(source)
    found = [f"{name}:{node.lineno}: {node}" for node in tree.find_all(COMPUTATION)]
    assert found == []


HEADER = """
int co_wrapper_mixed bdrv_a(BlockDriverState *bs);
void co_wrapper_mixed_bdrv_rdlock bdrv_b(BdrvChild *child);
#ifdef CONFIG_C
int co_wrapper bdrv_c(void);
#endif
void coroutine_fn no_co_wrapper bdrv_co_d(BlockBackend *blk);
int coroutine_fn no_co_wrapper_bdrv_wrlock bdrv_co_e(int a);
"""


def test_a_function_says_the_same_as_jinja() -> None:
    runtime = RUNTIMES["8.2"]
    found = co_wrapper.collect([RawHeader("a.h", HEADER)], runtime)
    view = co_wrapper.view(found, runtime, "as asked for")
    function = render.compiled("co_wrapper.c")
    assert function is not None
    assert function(view) == render.by_jinja("co_wrapper.c", view)


@pytest.mark.parametrize(
    "source",
    [
        "{{ view.a | upper }}",
        "{{ view.a() }}",
        "{{ other }}",
        "{% include 'a' %}",
        "{% for a in view.b %}{{ loop.index }}{% endfor %}",
        "{% for a in view.b %}{% else %}a{% endfor %}",
        "{% for a in view.b if a %}{% endfor %}",
        "{% if view.a == 1 %}{% endif %}",
        "{% if view.a %}{% elif view.b %}{% endif %}",
    ],
)
def test_more_is_left_to_jinja(source: str) -> None:
    with pytest.raises(render.Beyond):
        render.python(source)


def test_the_function_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And made anew when the template changes."""
    templates = tmp_path / "templates"
    templates.mkdir()
    monkeypatch.setattr(render, "TEMPLATES", str(templates))
    monkeypatch.setattr(render, "HERE", str(tmp_path))
    monkeypatch.setattr("sys.dont_write_bytecode", False)
    made: list[str] = []
    python = render.python

    def counted(source: str) -> str:
        made.append(source)
        return python(source)

    monkeypatch.setattr(render, "python", counted)

    def text(view: Any) -> str:
        function = render.compiled("t")
        assert function is not None
        return function(view)

    (templates / "t").write_text("a")
    assert [text(None), text(None)] == ["a", "a"]
    (templates / "t").write_text("b")
    assert [text(None), text(None)] == ["b", "b"]
    assert made == ["a", "b"]
