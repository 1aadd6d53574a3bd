"""Object-like macros and enumerators of untagged enums -> ConstantView."""

from collections.abc import Iterator
from dataclasses import dataclass

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.outputs.python.source import assigned, commented, docstring, literal
from cobindgen.outputs.python.types import Types


@dataclass(frozen=True, slots=True)
class ConstantView:
    """A name and its value; `lines` is the statement with the header's comment.

    `final` and `doc` are the stub's. `kind`: the ctypes type that a pointer is an
    object of, else None.
    """

    name: str
    value: int | float | bytes | str
    kind: str | None
    code: str
    final: str
    doc: str | None
    lines: tuple[str, ...]


def enumerator_view(name: str, constant: ir.Enumerator) -> ConstantView:
    return constant_view(name, constant.value, None, str(constant.value), constant.doc)


def macro_view(name: str, found: ir.Macro, types: Types) -> ConstantView:
    kind = pointer_kind(found.type, types)
    code = literal(found.value)
    if kind is not None:
        code = f"{kind}({code})" if "(" not in kind else f"cast({code}, {kind})"
    return constant_view(name, found.value, kind, code, found.doc)


def pointer_kind(type_: ir.Type, types: Types) -> str | None:
    """The class of a pointer's objects; None for `void *`, which ctypes has as int."""
    if not isinstance(bare(type_), ir.Pointer) or not types.native:
        return None
    kind = types.value(type_)
    return None if kind == "c_void_p" else kind


def constant_view(
    name: str,
    value: int | float | bytes | str,
    kind: str | None,
    code: str,
    words: str | None,
) -> ConstantView:
    lines = tuple(commented(assigned(name, code), words, 0))
    final = assigned(f"{name}: Final", code)
    doc = None if words is None else docstring(words, 0)
    return ConstantView(name, value, kind, code, final, doc, lines)


def untagged(enums: tuple[ir.Enum, ...]) -> Iterator[ir.Enumerator]:
    """The enumerators of enums that have no name."""
    for enum in enums:
        if enum.name is None:
            yield from enum.constants
