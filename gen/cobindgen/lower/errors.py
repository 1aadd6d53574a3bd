"""Why a declaration cannot be lowered: the two exceptions, and the limit on nesting."""

from typing import Any

from cobindgen.c import ir

TOO_DEEP = "is nested too deeply"
# Levels of a type or an expression. CPython's parser takes 200 parentheses, and one
# level may need several.
DEEPEST = 50
# Parts of a type or an expression.
LARGEST = 10_000


class Unsupported(Exception):
    """C allows it, but no binding can be made, or its facts are unknown; says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Wrong(Unsupported):
    """C does not allow it, as far as this tool can tell; the compiler is asked."""


def internal(error: Exception) -> str:
    """The reason to skip a declaration on which this tool itself fails."""
    return f"is beyond cobindgen, which fails on it ({type(error).__name__})"


# The attributes of a type or an expression that hold others; all else is a leaf.
PARTS: dict[type, tuple[str, ...]] = {
    ir.Pointer: ("target",),
    ir.Array: ("element",),
    ir.FunctionType: ("returns", "params"),
    ir.Parameter: ("type",),
    ir.TypedefRef: ("type",),
    ir.Qualified: ("type",),
    ir.Unary: ("operand",),
    ir.Binary: ("left", "right"),
    ir.Conditional: ("condition", "then", "otherwise"),
    ir.Cast: ("operand", "type"),
    ir.Call: ("args",),
}


def limit(node: ir.Type | ir.Expression) -> None:
    """Raise Unsupported for what is nested deeper than Python's parser can take, or is
    larger than a person would read, all typedefs written out."""
    left: list[tuple[Any, int]] = [(node, 0)]
    seen = 0
    while left:
        item, depth = left.pop()
        seen += 1
        if depth == DEEPEST:
            raise Unsupported(TOO_DEEP)
        if seen > LARGEST:
            raise Unsupported("is too large a type or expression")
        left += [(part, depth + 1) for part in parts(item)]


def parts(node: Any) -> list[Any]:
    """What a type or an expression directly holds."""
    found: list[Any] = []
    for name in PARTS.get(type(node), ()):
        value = getattr(node, name)
        if isinstance(value, tuple):
            found += value
        else:
            found.append(value)
    return found
