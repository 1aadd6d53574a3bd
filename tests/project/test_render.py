"""Templates contain text. Views prepare the values in it."""

from pathlib import Path

import pytest
from jinja2 import nodes

from cobindgen import render
from cobindgen.diagnostics import InputError

NAMES = sorted(path.name for path in render.TEMPLATES.iterdir())
# The nodes that a template may contain: text, attributes, `for`, `if flag`, `include`
# and filters. Others call, compare, compute, index or assign.
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
    nodes.FilterBlock,
)


def computed(source: str) -> list[str]:
    """Return the nodes of a template that are more than text."""
    tree = render.environment().parse(source)
    # The names of included templates and the arguments of filters are constants.
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


@pytest.mark.parametrize("name", NAMES)
def test_templates_do_not_compute(name: str) -> None:
    assert computed((render.TEMPLATES / name).read_text()) == []


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


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("a\n{% for %}", "t:2: "),
        ("{{ view.missing }}", "template t: "),
        ("{{ view | unknown }}", "No filter named 'unknown'"),
        ("{{ view.upper(1) }}", "template t: TypeError: "),
        ("{% include 'gone' %}", "template t: gone"),
    ],
)
def test_a_wrong_template_of_the_user(
    tmp_path: Path, source: str, message: str
) -> None:
    (tmp_path / "t").write_text(source)
    with pytest.raises(InputError) as error:
        render.render("t", "text", tmp_path)
    assert message in error.value.diagnostics[0].message


def test_the_view_is_text_in_a_page(tmp_path: Path) -> None:
    (tmp_path / "t.html").write_text("<b>{{ view }}</b>")
    assert render.render("t.html", "a < b", tmp_path) == "<b>a &lt; b</b>"
