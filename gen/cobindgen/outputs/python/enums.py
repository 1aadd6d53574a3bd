"""Enums: ir.Enum -> EnumView."""

from typing import NamedTuple

from cobindgen.c import ir
from cobindgen.outputs.python.names import (
    Rename,
    enumerator_reserved,
    is_private,
    python_names,
    reference,
    rename_all,
)
from cobindgen.outputs.python.source import (
    assigned,
    commented,
    constant,
    docstring,
    expression_of,
    number,
)


class EnumeratorView(NamedTuple):
    """An enumerator: its name in the class, and its name `outer` at module level.

    `shown` is false if a macro of the same name hides it. The stub has `stated`, its
    lines in the class, `final` and `doc`.
    """

    name: str
    value: str
    expression: str | None
    outer: str
    final: str
    shown: bool
    stated: tuple[str, ...]
    words: str | None
    doc: str | None


class EnumView(NamedTuple):
    """An enum class. `lines` are its members with their comments.

    `functional`: a name begins with two underscores, so a class body cannot define it.
    `private`: the name of the class in class bodies, if they cannot use its own.
    `verbatim`: every member has the same name at module level.
    """

    name: str
    base: str
    words: str
    doc: str
    functional: bool
    private: str | None
    verbatim: bool
    lines: tuple[str, ...]
    members: tuple[EnumeratorView, ...]


def member_view(
    constant: ir.Enumerator, class_: str, name: str, outer: str, *, shown: bool
) -> EnumeratorView:
    value = number(constant.value, constant.spelling)
    return EnumeratorView(
        name=name,
        value=value,
        expression=expression_of(constant),
        outer=outer,
        final=assigned(f"{outer}: Final", f"{class_}.{name}"),
        shown=shown,
        stated=tuple(assigned(name, value, 4).split("\n")),
        words=constant.doc,
        doc=None if constant.doc is None else docstring(constant.doc, 4),
    )


def enum_view(
    enum: ir.Enum,
    name: str,
    outer: dict[str, str],
    hidden: frozenset[str],
    rename: Rename,
) -> EnumView:
    """Return the view. `outer`: C name -> module-level name. `hidden`: macro names."""
    names = [constant.name for constant in enum.constants]
    inner = python_names(names, enumerator_reserved(names))
    rename_all(inner, rename)
    members = tuple(
        member_view(c, name, inner[c.name], outer[c.name], shown=c.name not in hidden)
        for c in enum.constants
    )
    functional = any(member.name.startswith("__") for member in members)
    words = enum.doc or (enum.key if enum.tagged else f"enum {name}")
    return EnumView(
        name=name,
        base="IntFlag" if enum.flags else "IntEnum",
        words=words,
        doc=docstring(words, 4),
        functional=functional,
        private=reference(name) if is_private(name) else None,
        verbatim=all(member.name == member.outer for member in members),
        lines=tuple(
            line
            for member in members
            for line in (
                commented(f'("{member.name}", {member.value}),', member.words, 8)
                if functional
                else constant(
                    member.name, member.value, member.expression, member.words, 4
                )
            )
        ),
        members=members,
    )
