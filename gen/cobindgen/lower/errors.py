"""The exceptions of lowering, and the limits on nesting and size."""

from typing import Any

from cobindgen.c import ir
from cobindgen.reader.deep import TOO_DEEP

# The most levels of a type or an expression. CPython's parser accepts 200 nested
# parentheses, and one level may need several.
DEEPEST = 50
# The most parts of a type or an expression.
LARGEST = 10_000


class Unsupported(Exception):
    """The declaration is valid C, but cannot be bound. `reason` says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Wrong(Unsupported):
    """The declaration does not seem to be valid C. The compiler decides."""


def internal(error: Exception) -> str:
    """Return the reason to skip a declaration on which cobindgen itself fails."""
    return f"causes an internal error of cobindgen ({type(error).__name__})"


# The attributes that contain other types or expressions. Classes that are not listed
# are leaves.
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
    """Raise Unsupported if a type or expression is too deep or too large.

    Python's parser limits the depth. Typedefs count with their types written out.
    """
    left: list[tuple[Any, int]] = [(node, 0)]
    seen = 0
    while left:
        item, depth = left.pop()
        seen += 1
        if depth == DEEPEST:
            raise Unsupported(TOO_DEEP)
        if seen > LARGEST:
            raise Unsupported("is too large")
        left += [(part, depth + 1) for part in parts(item)]


def parts(node: Any) -> list[Any]:
    """Return the direct parts of a type or an expression."""
    found: list[Any] = []
    for name in PARTS.get(type(node), ()):
        value = getattr(node, name)
        if isinstance(value, tuple):
            found += value
        else:
            found.append(value)
    return found
