"""Templates hold text. What is made into a function says the same as Jinja."""

from pathlib import Path
from typing import Any

import pytest
from jinja2 import nodes

from cobindgen import render
from cobindgen.outputs.c import co_wrapper
from cobindgen.qemu.collect import collect
from cobindgen.qemu.rawheader import RawHeader
from cobindgen.qemu.runtimes import RUNTIMES

TEMPLATES = sorted(path.name for path in Path(render.TEMPLATES).iterdir())
# All that a template may be made of: text, attributes, `for`, `if flag`, `include`
# and filters. What isn't here calls, compares, computes, indexes or assigns.
ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Getattr,
    nodes.For,
    nodes.If,
    nodes.Include,
    nodes.Filter,
)


def computed(source: str) -> list[str]:
    """What in a template is more than text."""
    tree = render.environment(None).parse(source)
    # The name of an included template is a constant, as filters' arguments are.
    plain = {
        id(constant)
        for node in tree.find_all((nodes.Include, nodes.Filter))
        for constant in node.iter_child_nodes()
        if isinstance(constant, nodes.Const)
    }
    return [
        f"{node.lineno}: {node}"
        for node in tree.find_all(nodes.Node)
        if not isinstance(node, ALLOWED) and id(node) not in plain
    ]


@pytest.mark.parametrize("name", TEMPLATES)
def test_templates_do_not_compute(name: str) -> None:
    assert computed(Path(render.TEMPLATES, name).read_text()) == []


@pytest.mark.parametrize(
    "source",
    [
        "{{ a() }}",
        "{{ a[0] }}",
        "{{ a ~ b }}",
        "{{ a + 1 }}",
        "{{ -a }}",
        "{{ 1 }}",
        "{{ [a] }}",
        "{{ a if b else c }}",
        "{% if a == b %}{% endif %}",
        "{% if not a %}{% endif %}",
        "{% if a is none %}{% endif %}",
        "{% set a = b %}",
        "{% macro a() %}{% endmacro %}",
        "{% block a %}{% endblock %}",
    ],
)
def test_the_rule_sees_computation(source: str) -> None:
    assert computed(source)


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
    found = collect([RawHeader("a.h", HEADER)], runtime)
    view = co_wrapper.view(found, runtime, "as asked for")
    function = render.compiled("co_wrapper.c")
    assert function is not None
    by_jinja = render.by_jinja("co_wrapper.c")
    assert "".join(function(view)) == "".join(by_jinja(view))


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
        return "".join(function(view))

    (templates / "t").write_text("a")
    assert [text(None), text(None)] == ["a", "a"]
    (templates / "t").write_text("b")
    assert [text(None), text(None)] == ["b", "b"]
    assert made == ["a", "b"]
