"""Attributes in the AST: their names and arguments.

reader/gnu.py keeps them as qualifiers and `[[…]]` groups. lower/attributes.py has their
meaning.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from pycparser import c_ast

from cobindgen.c.tokens import LITERALS

WORD = re.compile(r"[^\W\d][\w$]*")


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute: `name` without the underscores around it, and `arguments` as text.

    `arguments` is "" if there are none.
    """

    name: str
    arguments: str = ""


def plain_qualifiers(quals: Iterable[str]) -> tuple[str, ...]:
    """Return C's own qualifiers among `quals`, in a fixed order and without repeats."""
    present = set(quals)
    order = ("const", "volatile", "restrict", "_Atomic")
    return tuple(qual for qual in order if qual in present)


def of_qualifiers(quals: Iterable[str], kind: str = "gnu") -> list[Attribute]:
    """Return the attributes of one kind that are kept as qualifiers.

    `gnu`: the attributes of the declaration. `tag`: those after the body of a record or
    enum. `declspec`: those of a `__declspec` before it, which belong to the type and to
    the declaration. `asm`: the asm labels.
    """
    kinds = ("gnu", "declspec") if kind == "gnu" else (kind,)
    found: list[Attribute] = []
    for qual in quals:
        name, _, arguments = qual.partition("(")
        if name in kinds and arguments:
            found += split(arguments[:-1], kind)
    return found


def of_groups(groups: Iterable[c_ast.AttributeSpecifier]) -> list[Attribute]:
    """Return the attributes in `[[…]]` groups: C23's, and those that the lexer adds."""
    found: list[Attribute] = []
    for group in groups:
        for attribute in group.attributes:
            arguments = attribute.arguments or ""
            if attribute.namespace is None and attribute.name == "gnu":
                found += split(arguments, attribute.name)
            else:
                found.append(Attribute(bare(attribute.name), arguments))
    return found


def split(text: str, kind: str) -> list[Attribute]:
    """Return the attributes in a list such as `packed , aligned ( 4 )`."""
    if kind == "asm":
        return [Attribute("asm", text)]
    found: list[Attribute] = []
    at = 0
    while match := WORD.search(text, at):
        at = match.end()
        begin = at + len(text[at:]) - len(text[at:].lstrip())
        arguments = ""
        if text[begin : begin + 1] == "(":
            at = closing(text, begin)
            arguments = text[begin + 1 : at - 1].strip()
        found.append(Attribute(bare(match[0]), arguments))
    return found


def closing(text: str, opened: int) -> int:
    """Return the offset after the parenthesis that closes the one at `opened`."""
    depth, at = 0, opened
    while at < len(text):
        if literal := LITERALS.match(text, at):
            at = literal.end()
            continue
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        at += 1
        if depth == 0:
            break
    return at


def bare(name: str) -> str:
    """Return `packed` for `__packed__` (GCC manual, "Attribute Syntax")."""
    if name.startswith("__") and name.endswith("__") and len(name) > 4:
        return name[2:-2]
    return name


def symbol_of(attributes: Iterable[Attribute]) -> str | None:
    """Return the linker's name that an asm label sets, None without a label."""
    for attribute in attributes:
        if attribute.name == "asm":
            labels = LITERALS.findall(attribute.arguments)
            return "".join(label[1:-1] for label in labels) or None
    return None
