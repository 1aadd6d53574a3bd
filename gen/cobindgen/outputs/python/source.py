"""Pieces of Python source text: literals, docstrings, comments, bracketed lists."""

import re
from collections.abc import Iterable, Iterator, Sequence

from cobindgen.c import ir

# The line length that `ruff format` and Black have by default.
WIDTH = 88
# A name that is neither an attribute nor the begin of a string.
NAME = re.compile(r"(?<![\w\".])[A-Za-z_]\w*")


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


def names_in(codes: Iterable[str]) -> set[str]:
    """Return the names that pieces of code use, without those of attributes."""
    return {name for code in codes for name in NAME.findall(code)}


def docstring(doc: str, column: int) -> str:
    """Return `doc` as a docstring whose quotes are at `column`."""
    escaped = doc.replace("\\", "\\\\").replace('"""', '\\"\\"\\"').expandtabs()
    lines = [line.rstrip() for line in printable(escaped).split("\n")]
    if lines[-1].endswith('"'):
        lines[-1] = lines[-1][:-1] + '\\"'
    if len(lines) == 1:
        return f'"""{lines[0].strip()}"""'
    first, *rest = lines
    # The formatter removes the indentation that all lines share.
    shared = min((len(line) - len(line.lstrip()) for line in rest if line), default=0)
    pad = " " * column
    body = "\n".join(pad + line[shared:] if line else "" for line in rest)
    return f'"""{first.strip()}\n{body}\n{" " * column}"""'


def printable(text: str) -> str:
    """Return `text` without control characters, which could end or disguise a line."""
    if text.replace("\n", "").isprintable():
        return text
    return "".join(c if c == "\n" or c.isprintable() else " " for c in text)


def commented(line: str, doc: str | None, column: int) -> Iterator[str]:
    """Yield `line`, which starts at `column`, with `doc` after it, or above if long."""
    if doc is None:
        yield from line.split("\n")
        return
    lines = [part.strip() for part in printable(doc).expandtabs().split("\n")]
    if len(lines) == 1 and column + len(line) + len(lines[0]) + 4 <= WIDTH:
        yield f"{line}  # {lines[0]}".rstrip()
        return
    yield from (f"# {part}".rstrip() for part in lines)
    yield from line.split("\n")


def constant(
    left: str, right: str, expression: str | None, doc: str | None, column: int
) -> Iterator[str]:
    """Yield `left = right` with C's expression for it, and the header's comment."""
    line = assigned(left, right, column)
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


def assigned(left: str, right: str, column: int = 0) -> str:
    """Return an assignment as the formatter writes it.

    A long value is on its own line.
    """
    line = f"{left} = {right}"
    if column + len(line) <= WIDTH:
        return line
    if right[0].isidentifier() and right[-1] in ")]":
        return "\n".join(fitted(line, column))
    if column + max(len(left), len(right)) + 4 > WIDTH:
        return line
    return f"{left} = (\n    {right}\n)"


CALL = re.compile(r"^(?!from ).*\w\($")


def bracketed(
    opening: str, items: Sequence[str], closing: str, column: int
) -> Iterator[str]:
    """Yield lines for a list of items in brackets that starts at `column`.

    The lines are those of the formatter: one line if it fits, else one item a line. All
    arguments of a call may be on its second line.
    """
    listed = ", ".join(items)
    # A docstring of several lines is an item on its own lines.
    room = WIDTH if "\n" not in listed else 0
    line = f"{opening}{listed}{closing}"
    if not items or column + len(line) <= room:
        yield line
        return
    yield opening
    if CALL.search(opening) and column + 4 + len(listed) <= room:
        yield f"    {listed}"
    else:
        for item in items:
            *lines, last = fitted(item, column + 5)
            yield from (f"    {line}" for line in lines)
            yield f"    {last},"
    yield closing


def fitted(code: str, column: int) -> Iterator[str]:
    """Yield an expression or a statement as lines.

    If it is too long, its last brackets are split over lines.
    """
    pair = None
    if (
        column + len(code) > WIDTH
        and code[0] not in "\"'"
        and len(cut(code, " | ")) == 1
    ):
        pair = last_brackets(code)
    if pair is None:
        yield code
        return
    start, end = pair
    opening, inner, closing = code[: start + 1], code[start + 1 : end], code[end:]
    items = cut(inner, ", ")
    if len(items) > 1:
        yield from bracketed(opening, items, closing, column)
        return
    yield opening
    operands = cut(inner, " or ")
    if len(operands) > 1 and column + 4 + len(inner) > WIDTH:
        yield from (f"    {'or ' * (i > 0)}{part}" for i, part in enumerate(operands))
    else:
        yield from (f"    {line}" for line in fitted(inner, column + 4))
    yield closing


TOKEN = re.compile(r"""b?"(?:[^"\\]++|\\.)*+"|b?'(?:[^'\\]++|\\.)*+'|.""", re.S)


def tokens(code: str) -> Iterator[tuple[int, str, int]]:
    """Yield each string or character: its place, its text, its depth in brackets."""
    depth = 0
    for token in TOKEN.finditer(code):
        depth -= token[0] in (")", "]")
        yield token.start(), token[0], depth
        depth += token[0] in ("(", "[")


def cut(code: str, separator: str) -> list[str]:
    """Return the parts of `code` between separators outside of brackets."""
    found, start = [], 0
    for at, _, depth in tokens(code):
        if depth == 0 and code.startswith(separator, at):
            found.append(code[start:at])
            start = at + len(separator)
    return [*found, code[start:]]


def last_brackets(code: str) -> tuple[int, int] | None:
    """Return the places of the last outermost brackets."""
    outer = [at for at, token, depth in tokens(code) if depth == 0 and token in "()[]"]
    return (outer[-2], outer[-1]) if outer else None
