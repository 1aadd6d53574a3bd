"""Pieces of Python source text: literals, docstrings, comments, bracketed lists."""

import re
from collections.abc import Iterator, Sequence

from cobindgen.c import ir

# The line length that `ruff format` and Black have by default.
WIDTH = 88


def literal(value: int | float | bytes | str) -> str:
    """Return `value` as the formatter spells it, with double quotes if possible."""
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


INTEGER = re.compile(r"(-?)(?:0([xXbB])([0-9a-fA-F]+)|0([0-7]+)|([0-9]+))[uUlLzZ]*")


def number(value: int, spelling: str | None) -> str:
    """Return `value` as C spells it, if Python has the same number literal."""
    match = INTEGER.fullmatch(spelling or "")
    if match is None:
        return str(value)
    sign, base, digits, octal, decimal = match.groups()
    text = decimal or f"0o{octal}"
    if base:
        # The formatter's way: 0xFF.
        text = f"0{base.lower()}{digits.upper()}"
    return f"{sign}{text}" if int(f"{sign}{text}", 0) == value else str(value)


def docstring(doc: str, column: int) -> str:
    """Return `doc` as a docstring whose quotes are at `column`."""
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


def printable(text: str) -> str:
    """Return `text` without control characters, which could end or disguise a line."""
    if text.replace("\n", "").isprintable():
        return text
    return "".join(c if c == "\n" or c.isprintable() else " " for c in text)


def commented(line: str, doc: str | None, column: int) -> Iterator[str]:
    """Yield `line`, which starts at `column`, with `doc` after it, or above if long."""
    if doc is None:
        yield line
        return
    lines = [part.strip() for part in printable(doc).expandtabs().split("\n")]
    if len(lines) == 1 and column + len(line) + len(lines[0]) + 4 <= WIDTH:
        yield f"{line}  # {lines[0]}".rstrip()
        return
    yield from (f"# {part}".rstrip() for part in lines)
    yield line


def constant(
    left: str, right: str, expression: str | None, doc: str | None, column: int
) -> Iterator[str]:
    """Yield `left = right` with C's expression for it, and the header's comment."""
    line = assigned(left, right) if column == 0 else f"{left} = {right}"
    if expression is None or column + len(line) + len(expression) + 4 > WIDTH:
        yield from commented(line, doc, column)
        return
    above = [] if doc is None else printable(doc).expandtabs().split("\n")
    yield from (f"# {part.strip()}".rstrip() for part in above)
    yield f"{line}  # {printable(expression)}"


def expression_of(found: ir.Macro | ir.Enumerator) -> str | None:
    """Return the C expression of a number, None if it is just a number."""
    if found.spelling is not None or isinstance(found.value, str | bytes):
        return None
    return None if found.text is None else " ".join(found.text.split())


def assigned(left: str, right: str) -> str:
    """Return a statement at column 0, in parentheses if they make it fit."""
    line = f"{left} = {right}"
    if len(line) <= WIDTH or len(left) + 4 > WIDTH or len(right) + 4 > WIDTH:
        return line
    return f"{left} = (\n    {right}\n)"


CALL = re.compile(r"^(?!from ).*\w\($")


def bracketed(
    opening: str, items: Sequence[str], closing: str, column: int
) -> Iterator[str]:
    """Yield a list in brackets that starts at `column`, as the formatter writes it.

    It is on one line if it fits, else there is one item in each line. All arguments of
    a call may be on its second line.
    """
    listed = ", ".join(items)
    line = f"{opening}{listed}{closing}"
    if not items or column + len(line) <= WIDTH:
        yield line
        return
    yield opening
    if CALL.search(opening) and column + 4 + len(listed) <= WIDTH:
        yield f"    {listed}"
    else:
        yield from (f"    {item}," for item in items)
    yield closing
