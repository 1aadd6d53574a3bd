"""Python text as `ruff format` leaves it: nested calls that break where they must.

A bracket that doesn't fit on its line has one item a line and a trailing comma,
which the formatter keeps.
"""

from dataclasses import dataclass

WIDTH = 88


@dataclass(frozen=True, slots=True)
class Group:
    """`opening` items `closing`: a call, a list, a tuple, a dict."""

    opening: str
    items: tuple["Code", ...]
    closing: str


Code = str | Group


def call(function: str, *arguments: Code) -> Group:
    return Group(f"{function}(", arguments, ")")


def brackets(*items: Code) -> Group:
    return Group("[", items, "]")


def flat(code: Code) -> str:
    """On one line."""
    if isinstance(code, str):
        return code
    return code.opening + ", ".join(map(flat, code.items)) + code.closing


def text(code: Code, column: int = 0, after: int = 0) -> str:
    """`code` where the line it begins on is indented by `column` columns, and has
    `after` columns of other text before or behind it."""
    line = flat(code)
    if isinstance(code, str) or not code.items or column + after + len(line) <= WIDTH:
        return line
    inner = column + 4
    lines = [f"{' ' * inner}{text(item, inner, 1)}," for item in code.items]
    return "\n".join([code.opening, *lines, " " * column + code.closing])


def docstring(doc: str, column: int) -> str:
    """`doc` as a docstring whose quotes stand at `column`."""
    escaped = doc.replace("\\", "\\\\").replace('"""', '\\"\\"\\"').expandtabs()
    lines = [line.rstrip() for line in printable(escaped).split("\n")]
    if lines[-1].endswith('"'):
        lines[-1] = lines[-1][:-1] + '\\"'
    if len(lines) == 1:
        return f'"""{lines[0].strip()}"""'
    first, *rest = lines
    pad = " " * column
    body = "\n".join(pad + line if line else "" for line in rest)
    return f'"""{first.strip()}\n{body}\n{" " * column}"""'


def printable(text_: str) -> str:
    """Control characters of a comment could end or disguise a line of ours."""
    if text_.replace("\n", "").isprintable():
        return text_
    return "".join(c if c == "\n" or c.isprintable() else " " for c in text_)


def literal(value: int | float | bytes | str) -> str:
    """`value` as the formatter spells it: double quotes where it can."""
    spelled = repr(value)
    if isinstance(value, bytes | str) and "'" in spelled[:2]:
        prefix = "b" if isinstance(value, bytes) else ""
        body = spelled[len(prefix) + 1 : -1]
        if body.count('"') > body.count("'"):
            return spelled
        body = body.replace("\\'", "'").replace('"', '\\"')
        return f'{prefix}"{body}"'
    if isinstance(value, float) and spelled in ("inf", "-inf", "nan"):
        return f'float("{spelled}")'
    return spelled
