"""The spelling of a constant in the header: its literal, its expression.

Generated modules show it. It has no effect on the value.
"""

import re

from pycparser import c_ast
from pycparser.c_generator import CGenerator

# A number or a character, perhaps negative, perhaps in parentheses.
LITERAL = re.compile(
    r"[(\s]*(-?)\s*((?:\.?\d[\w.+'-]*)|(?:u8|[LuU])?'(?:[^'\\]|\\.)+')[)\s]*$"
)
# Keywords that not every version of C has, and a macro of <stddef.h>.
KEYWORD = re.compile(r"\b(typeof)\b")
OFFSETOF = re.compile(r"\boffsetof\b")


def literal_in(text: str) -> str | None:
    """Return the literal in `text`, such as `-0x20L` in `( - 0x20L )`, or None."""
    match = LITERAL.match(text)
    # A sign is part of a number only after an exponent: `1e-2`, but not `1-2`.
    if match is None or re.search(r"(?<![eEpP])[+-]", match[2]):
        return None
    return match[1] + match[2]


def text_of(node: c_ast.Node) -> str:
    """Return an expression as C for the compiler, on one line."""
    text = CGenerator().visit(node).replace("\n", " ")
    return KEYWORD.sub(r"__\1__", OFFSETOF.sub("__builtin_offsetof", text))


def expression_of(node: c_ast.Node) -> str | None:
    """Return the text of an expression, None if it has more than names and literals."""
    return CGenerator().visit(node) if plain(node) else None


def plain(node: c_ast.Node) -> bool:
    """Return whether the expression consists of names, literals and operators."""
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
