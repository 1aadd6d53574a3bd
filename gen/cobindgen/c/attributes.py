"""Attributes as the lexer hid them in the AST: qualifiers and `[[…]]` groups."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from pycparser import c_ast

# `name`, `name (arguments)`; arguments nest, and hold strings.
STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
WORD = re.compile(r"[^\W\d][\w$]*")


@dataclass(frozen=True, slots=True)
class Attribute:
    """`name` without the underscores around it; `arguments` as text, "" for none."""

    name: str
    arguments: str = ""


def plain_qualifiers(quals: Iterable[str]) -> tuple[str, ...]:
    """C's own qualifiers among `quals`, in one order, each once."""
    present = set(quals)
    order = ("const", "volatile", "restrict", "_Atomic")
    return tuple(qual for qual in order if qual in present)


def of_qualifiers(quals: Iterable[str], kind: str = "gnu") -> list[Attribute]:
    """The attributes that came as qualifiers: `gnu` those of the declaration,
    `tag` those behind a record's or enum's body, `asm` the asm labels."""
    found: list[Attribute] = []
    for qual in quals:
        if qual.startswith(f"{kind}("):
            found += split(qual[len(kind) + 1 : -1], kind)
    return found


def of_groups(groups: Iterable[c_ast.AttributeSpecifier]) -> list[Attribute]:
    """The attributes in `[[…]]` groups: C23's own, and the lexer's."""
    found: list[Attribute] = []
    for group in groups:
        for attribute in group.attributes:
            arguments = attribute.arguments or ""
            if attribute.namespace is None and attribute.name in ("gnu", "asm"):
                found += split(arguments, attribute.name)
            else:
                found.append(Attribute(bare(attribute.name), arguments))
    return found


def split(text: str, kind: str) -> list[Attribute]:
    """`packed , aligned ( 4 )` -> its attributes."""
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
    """The offset behind the parenthesis that closes the one at `opened`."""
    depth, at = 0, opened
    while at < len(text):
        if string := STRING.match(text, at):
            at = string.end()
            continue
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        at += 1
        if depth == 0:
            break
    return at


def bare(name: str) -> str:
    """`__packed__` and `packed` are one (GCC manual, "Attribute Syntax")."""
    if name.startswith("__") and name.endswith("__") and len(name) > 4:
        return name[2:-2]
    return name


def symbol_of(attributes: Iterable[Attribute]) -> str | None:
    """The name an asm label gives to the linker."""
    for attribute in attributes:
        if attribute.name == "asm":
            return "".join(s[1:-1] for s in STRING.findall(attribute.arguments)) or None
    return None
