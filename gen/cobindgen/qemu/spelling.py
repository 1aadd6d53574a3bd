"""pycparser's type nodes -> C text."""

from collections.abc import Callable
from typing import Any

from pycparser import c_ast
from pycparser.c_generator import CGenerator

QUALIFIERS = frozenset({"const", "volatile", "restrict", "_Atomic"})


def c_qualifiers(quals: list[str] | None) -> list[str]:
    """Return C's own qualifiers. The reader passes markers as qualifiers too."""
    return [q for q in quals or [] if q in QUALIFIERS]


def spell(node: Any, name: str = "", base: Callable[[Any], str] | None = None) -> str:
    """Return the declaration of `name` with the type `node`, without markers."""
    text = name
    while True:
        match node:
            case c_ast.TypeDecl():
                quals = c_qualifiers(node.quals)
                words = [*quals, (base or base_type)(node.type)]
                return " ".join([*words, text] if text else words)
            case c_ast.PtrDecl():
                quals = c_qualifiers(node.quals)
                text = "*" + " ".join([*quals, text] if text else quals)
                if isinstance(node.type, (c_ast.ArrayDecl, c_ast.FuncDecl)):
                    text = f"({text})"
            case c_ast.ArrayDecl():
                bound = [*(node.dim_quals or [])]
                if node.dim is not None:
                    bound.append(expression(node.dim))
                text = f"{text}[{' '.join(bound)}]"
            case c_ast.FuncDecl():
                text = f"{text}({_params(node, base)})"
            case _:
                raise TypeError(f"no type: {node!r}")
        node = node.type


def _params(node: Any, base: Callable[[Any], str] | None) -> str:
    if node.args is None:
        return ""
    return ", ".join(
        "..." if isinstance(p, c_ast.EllipsisParam)
        else spell(p.type, "" if base else p.name or "", base)
        for p in node.args.params
    )  # fmt: skip


def base_type(node: Any) -> str:
    """Return a type specifier as C spells it."""
    match node:
        case c_ast.IdentifierType():
            return " ".join(node.names)
        case c_ast.Struct():
            return f"struct {node.name}"
        case c_ast.Union():
            return f"union {node.name}"
        case c_ast.Enum():
            return f"enum {node.name}"
        case _:
            return expression(node)


def expression(node: Any) -> str:
    """Return an expression as C."""
    return str(CGenerator().visit(node))
