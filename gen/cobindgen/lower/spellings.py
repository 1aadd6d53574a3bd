"""How a header writes a constant: its literal, its expression.

Nothing here bears on a value; generated modules show it.
"""

import re

from pycparser import c_ast
from pycparser.c_generator import CGenerator

# A number or a character, perhaps negative, perhaps in parentheses.
LITERAL = re.compile(
    r"[(\s]*(-?)\s*((?:\.?\d[\w.+'-]*)|(?:u8|[LuU])?'(?:[^'\\]|\\.)+')[)\s]*$"
)


def literal_in(text: str) -> str | None:
    """`( - 0x20L )` -> `-0x20L`; None for what is not one literal."""
    match = LITERAL.match(text)
    # `1-2` looks like a number to the preprocessor only behind an exponent.
    if match is None or re.search(r"(?<![eEpP])[+-]", match[2]):
        return None
    return match[1] + match[2]


def expression_of(node: c_ast.Node) -> str | None:
    """The text of an enumerator's value; None where it is not C that people write."""
    return CGenerator().visit(node) if plain(node) else None


def plain(node: c_ast.Node) -> bool:
    """Is it an expression of names and literals alone?"""
    match node:
        case c_ast.Constant() | c_ast.ID():
            return True
        case c_ast.UnaryOp(op="+" | "-" | "~" | "!"):
            return plain(node.expr)
        case c_ast.BinaryOp():
            return plain(node.left) and plain(node.right)
        case c_ast.TernaryOp():
            return all(map(plain, (node.cond, node.iftrue, node.iffalse)))
        case _:
            return False
