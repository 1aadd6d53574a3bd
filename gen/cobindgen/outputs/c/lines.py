"""Layout of C text: 80 columns, with continuation lines under the parenthesis."""

WIDTH = 80


def definition(before: str, name: str, params: list[str], after: str = "") -> str:
    """A function's head: `before` is its type, `after` what follows the parameters."""
    items = params or ["void"]
    head = f"{before}{name}("
    if _fits(head, items, len(after) + 1):
        return _list(head, items, f"){after}", len(head))
    # The type gets a line of its own.
    head = f"{name}("
    indent = len(head) if _fits(head, items, len(after) + 1) else 4
    return f"{before.rstrip()}\n" + _list(head, items, f"){after}", indent)


def call(before: str, name: str, arguments: list[str], indent: int) -> str:
    """A call of `name`; `before` is what stands in front, such as `return `."""
    return fill(f"{before}{name}({', '.join(arguments)})", indent)


def fill(statement: str, indent: int) -> str:
    """A call that begins at column `indent`, broken after commas where needed."""
    if indent + len(statement) + 1 <= WIDTH or "(" not in statement:
        return statement
    head, _, rest = statement.partition("(")
    head += "("
    items = _arguments(rest[:-1])
    under = indent + len(head)
    if under + max(len(item) for item in items) + 2 > WIDTH:
        target, equals, value = statement.partition(" = ")
        if equals:
            indent += 4
            return f"{target} =\n{' ' * indent}{fill(value, indent)}"
        under = indent + 4
    return _list(head, items, ")", under, indent + len(head))


def declare(spelling: str, name: str) -> str:
    """`AioContext *` and `ctx` -> `AioContext *ctx`."""
    return f"{spelling}{'' if spelling.endswith('*') else ' '}{name}"


def _fits(head: str, items: list[str], after: int) -> bool:
    return len(head) + max(len(item) for item in items) + after <= WIDTH


def _arguments(text: str) -> list[str]:
    """The arguments of a call, split at the commas outside parentheses."""
    items, depth = [""], 0
    for char in text:
        depth += (char == "(") - (char == ")")
        if char == "," and depth == 0:
            items.append("")
        else:
            items[-1] += char
    return [item.strip() for item in items]


def _list(
    head: str, items: list[str], close: str, under: int, column: int | None = None
) -> str:
    """The items with commas, as many on a line as fit. `column` is where they begin,
    `under` where continuation lines do."""
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
