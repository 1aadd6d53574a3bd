"""Comments of Doxygen, kernel-doc and GTK-Doc as docstrings."""

import ast
import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cobindgen.commands.cli import run
from cobindgen.outputs.python.docstrings import readable

HEADER = r"""
/**
 * \brief Appends a record to \p ring.
 *
 * See #mode, and %LIMIT; 100% sure, a & b.
 * @param[in] ring  the ring, never NULL
 * @param kind      the kind,
 *                  as it is stored
 * @return 1 if it was stored
 * @retval -1 on error
 * @note Not thread safe \<yet\>, C\#, \&x.
 * @code
 * put(r, 1);
 * @endcode
 * @ingroup rings
 */
int put(void *ring, int kind);

/**
 * grow() - make room
 * @size: how many bytes
 * @flags: where from,
 *   see &struct pool
 *
 * The @flags may be 0; write to me@flags.org.
 *
 * Return: the room or %NULL.
 */
void *grow(unsigned long size, int flags);

/**
 * list_append:
 * @list: (nullable): a #List
 * @data: (transfer none) (not nullable): what to add
 *
 * Adds it at the end.
 *
 * Returns: (transfer full): the new start of @list
 */
void *list_append(void *list, void *data);

/* Sends #1 to user@host, 50 % of it as `\n`. */
int post(void);

/** @{ */
enum /** @brief A colour. */ colour {
    RED, /**< the colour of \ref grow "blood" */
};
"""
WORDS = {
    "put": """\
Appends a record to ring.

See mode, and LIMIT; 100% sure, a & b.

    put(r, 1);

Parameters:
    ring: the ring, never NULL
    kind: the kind,
        as it is stored

Returns:
    1 if it was stored
    -1: on error

Note:
    Not thread safe <yet>, C#, &x.""",
    "grow": """\
Make room

The flags may be 0; write to me@flags.org.

Parameters:
    size: how many bytes
    flags: where from,
        see struct pool

Returns:
    the room or NULL.""",
    "list_append": """\
Adds it at the end.

Parameters:
    list: a List
    data: what to add

Returns:
    the new start of list""",
    "post": "Sends #1 to user@host, 50 % of it as `\\n`.",
}


@pytest.fixture(scope="module")
def stub(tmp_path_factory: pytest.TempPathFactory) -> ast.Module:
    folder = tmp_path_factory.mktemp("docs")
    header, output = folder / "docs.h", folder / "docs.py"
    header.write_text(HEADER)
    assert run(["bind", str(header), "-o", str(output)]) == 0
    return ast.parse(output.with_suffix(".pyi").read_text())


@pytest.mark.parametrize("name", WORDS)
def test_function(stub: ast.Module, name: str) -> None:
    found = [
        node
        for node in ast.walk(stub)
        if isinstance(node, ast.FunctionDef) and node.name == name
    ]
    assert WORDS[name] in (ast.get_docstring(found[0]) or "")


def test_member(stub: ast.Module) -> None:
    assert "the colour of blood" in ast.unparse(stub)


markup = st.sampled_from(
    "@brief \\param @return %NULL #x &struct @x: Returns: @code @endcode @{ @} - \n"
    " ".split(" ")
)
text = st.text(string.ascii_letters + " \n*:@#%&\\(){}-.,", max_size=20)


@given(st.lists(st.one_of(markup, text)).map(" ".join))
def test_no_word_is_lost(doc: str) -> None:
    """Words that are not commands are kept, and reading always ends."""
    shown = readable(doc)
    kept = set(re.findall(r"(?<![\w@\\])[a-z]+z\b", doc))
    commands = re.search(r"[@\\](?!brief|param|return|x)\w", doc)
    assert commands or kept <= set(re.findall(r"[a-z]+z\b", shown))


def test_lists_and_entities() -> None:
    doc = r"""Reads &lt;b&gt; &amp; &quot;c&quot;, &page; of&nbsp;&struct pool.
\li one
  @arg two,
    on two lines
<li> three
@return either
\li 0 or
\li -1
"""
    assert readable(doc) == (
        'Reads <b> & "c", page; of struct pool.\n'
        "- one\n"
        "- two,\n"
        "    on two lines\n"
        "- three\n"
        "\n"
        "Returns:\n"
        "    either\n"
        "    - 0 or\n"
        "    - -1"
    )
