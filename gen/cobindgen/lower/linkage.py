"""Linkage of functions: what all declarations of one together say (6.2.2, 6.7.4)."""

from dataclasses import replace

from pycparser import c_ast

from cobindgen.c.attributes import of_groups, of_qualifiers
from cobindgen.c.tokens import without_literals
from cobindgen.lower.attributes import declarator_attributes
from cobindgen.lower.found import Found, Linkage
from cobindgen.reader.declared import typedef_names
from cobindgen.reader.index import Index
from cobindgen.reader.parse import WORD

# Attributes of a declaration that define the function (GCC manual, "Common Function
# Attributes").
DEFINING = frozenset({"alias", "ifunc", "weakref"})
NOT_DEFINED = "is static, and the headers do not define it"


def note_linkage(found: Found, node: c_ast.Decl, *, body: bool, gnu: bool) -> None:
    """Note what one declaration says. `gnu`: `inline` has the meaning of GNU C89."""
    attributes = of_qualifiers(node.quals) + declarator_attributes(node.type)
    names = {a.name for a in attributes + of_groups(node.attributes)}
    # The first declaration decides (6.2.2p4-5).
    static = "static" in node.storage
    linkage = found.linkages.setdefault(node.name, Linkage(static))
    linkage.defined |= body or bool(names & DEFINING)
    linkage.only_inline &= (
        "inline" in node.funcspec
        and "extern" not in node.storage
        and "gnu_inline" not in names
        and not gnu
    )


def settle_linkages(found: Found, index: Index) -> None:
    """Set the linkage of each function, and skip those that no program can call.

    These are static functions that the unit does not define.
    """
    note_elsewhere(found, index)
    for name, function in list(found.functions.items()):
        linkage = found.linkages[name]
        if linkage.static and not linkage.defined:
            del found.functions[name]
            found.skip(name, function.location, NOT_DEFINED)
            continue
        plain = linkage.defined and linkage.only_inline and not linkage.static
        found.functions[name] = replace(
            function, inline=linkage.static, inline_definition=plain
        )


def note_elsewhere(found: Found, index: Index) -> None:
    """Note what included headers say about the functions."""
    text = index.unit.text
    for chunk in index.functions:
        end = chunk.end if chunk.body is None else chunk.body
        head = text[chunk.start : end]
        words = WORD.findall(head)
        if found.linkages.keys().isdisjoint(words):
            continue
        for name in typedef_names(without_literals(head)):
            if linkage := found.linkages.get(name):
                linkage.static |= "static" in words
                linkage.defined |= chunk.body is not None
