"""The layout of C text: 80 columns, continuation lines under the parenthesis."""

from cobindgen.c.tokens import split_arguments

WIDTH = 80


def definition(before: str, name: str, params: list[str], after: str = "") -> str:
    """Return the head of a function: type (`before`), name, parameters, `after`."""
    items = params or ["void"]
    head = f"{before}{name}("
    if _fits(head, items, len(after) + 1):
        return _list(head, items, f"){after}", len(head))
    # The type gets a line of its own.
    head = f"{name}("
    indent = len(head) if _fits(head, items, len(after) + 1) else 4
    return f"{before.rstrip()}\n" + _list(head, items, f"){after}", indent)


def call(before: str, name: str, arguments: list[str], indent: int) -> str:
    """Return a call of `name`, broken after commas where needed.

    `before` is the text in front of it. The statement begins at column `indent`.
    """
    head = f"{before}{name}("
    whole = f"{head}{', '.join(arguments)})"
    if indent + len(whole) + 1 <= WIDTH or not arguments:
        return whole
    under = indent + len(head)
    if under + max(len(item) for item in arguments) + 2 > WIDTH:
        target, equals, value = before.partition(" = ")
        if equals:
            indent += 4
            rest = call(value, name, arguments, indent)
            return f"{target} =\n{' ' * indent}{rest}"
        under = indent + 4
    return _list(head, arguments, ")", under, indent + len(head))


def fill(statement: str, indent: int) -> str:
    """Return the same for a call, or an assignment of a call, that is already text."""
    head, parenthesis, rest = statement.partition("(")
    if not parenthesis:
        return statement
    before, equals, name = head.rpartition(" = ")
    inside = rest[:-1]
    arguments = split_arguments(inside) if inside else []
    return call(before + equals, name, arguments, indent)


def declare(spelling: str, name: str) -> str:
    """Return the declaration `AioContext *ctx` for `AioContext *` and `ctx`."""
    return f"{spelling}{'' if spelling.endswith('*') else ' '}{name}"


def _fits(head: str, items: list[str], after: int) -> bool:
    return len(head) + max(len(item) for item in items) + after <= WIDTH


def _list(
    head: str, items: list[str], close: str, under: int, column: int | None = None
) -> str:
    """Return the items with commas, as many on each line as fit.

    `column` is where they begin, `under` where continuation lines begin.
    """
    text = head
    column = len(head) if column is None else column
    for number, item in enumerate(items):
        last = number == len(items) - 1
        piece = item + (f"{close};" if last else ",")
        space = 1 if number else 0
        if column + space + len(piece) > WIDTH and (number or under < column):
            text += "\n" + " " * under
            column = under
        else:
            text += " " * space
            column += space
        text += piece
        column += len(piece)
    return text[:-1]
