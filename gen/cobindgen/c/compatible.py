"""Compatible types (C11 6.2.7): whether two declarations of one name agree."""

from cobindgen.c import ir
from cobindgen.c.constants import bare


def agree(one: ir.Type, other: ir.Type) -> bool:
    """Return whether the types are compatible.

    This is less strict than the standard: it finds what every compiler rejects.
    """
    match bare(one), bare(other):
        case ir.FunctionType() as f, ir.FunctionType() as g:
            if not (f.prototyped and g.prototyped):
                return agree(f.returns, g.returns)
            return (
                (len(f.params), f.variadic) == (len(g.params), g.variadic)
                and agree(f.returns, g.returns)
                and all(
                    agree(a.type, b.type)
                    for a, b in zip(f.params, g.params, strict=True)
                )
            )
        case ir.Pointer(f), ir.Pointer(g):
            return agree(f, g)
        case ir.Array(f, n), ir.Array(g, m):
            return agree(f, g) and (n == m or None in (n, m))
        case ir.RecordRef(key), ir.RecordRef(other_key):
            return key == other_key
        case f, g:
            return f == g
