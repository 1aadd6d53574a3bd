"""The names that the text of a declaration seems to declare, found from its shape.

Nothing is parsed. A wrong guess is harmless: a name that nobody asks for has no effect,
and a declaration that somebody asks for is parsed.
"""

import re
from collections.abc import Iterator

# Constructs with parentheses that are not part of a declarator.
OPERANDS = re.compile(
    r"(?:__attribute__|__attribute|__asm__|__asm|asm|__declspec|__typeof__|__typeof|typeof"
    r"|__typeof_unqual__|__typeof_unqual"
    r"|typeof_unqual|_Atomic|_Alignas|alignas|_BitInt)\s*"
    r"\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*+\))*+\))*+\))*+\)"
    r"|\[\[(?:(?!\[\[|\]\]).)*+\]\]",
    re.S,
)
# Each construct has one of these.
OPERAND_WORDS = "attribute asm declspec typeof _Atomic lignas _BitInt [[".split()
TAG = re.compile(r"\b(?:struct|union|enum)\s+((?!\d)[\w$]+)\s*(?=[:{])")
# A whole word, and the bounds of an array. They never backtrack, so that the time to
# search for them is linear.
NAME = r"(?<![\w$])((?!\d)[\w$]++)\s*+"
BOUNDS = r"(?:\[(?:[^][]|\[[^][]*\])*+\]\s*+)*+"
# Each name before an initializer. Names inside initializers are harmless.
INITIALIZED = re.compile(rf"{NAME}{BOUNDS}=(?!=)")
ENUM_BODY = re.compile(r"\benum\b[^{};()]*\{([^}]*)\}")
ENUMERATOR = re.compile(r"(?:^|,)\s*((?!\d)[\w$]+)\s*(?=[=,]|$)")
BOUND = re.compile(r"\[(?:[^\[\]]|\[\])+\]")
BRACES = re.compile(r"\{[^{}]*\}")
PARENTHESIS = re.compile(r"[()]")
POINTED = re.compile(rf"\(\s*[*^][^()]*?{NAME}{BOUNDS}[()]")
ENCLOSED = re.compile(rf"\(\s*{NAME}\)\s*[(\[]")
ALONE = re.compile(rf"\(\s*{NAME}\)\s*$")
TYPE_ENDS = frozenset(
    "* char short int long float double signed unsigned void const volatile".split()
)
TAG_WORDS = frozenset({"struct", "union", "enum"})
CALLED = re.compile(rf"{NAME}\)?\s*+\(")
# The last word, before any bounds: `.*` takes the words in front of it.
NAMED = re.compile(rf".*(?<![\w$])((?!\d)[\w$]+)\s*{BOUNDS}$", re.S)


def without_operands(text: str) -> str:
    """Return `text` without the constructs of OPERANDS."""
    if any(word in text for word in OPERAND_WORDS):
        return OPERANDS.sub("", text)
    return text


def outside_parentheses(text: str) -> str:
    """Return `text` without the text in parentheses.

    Parameter lists are scopes of their own.
    """
    pieces = []
    depth = begin = 0
    for match in PARENTHESIS.finditer(text):
        if match[0] == "(":
            if depth == 0:
                pieces.append(text[begin : match.start()])
            depth += 1
        elif depth:
            depth -= 1
            begin = match.end()
    return "".join(pieces) + (text[begin:] if depth == 0 else "")


def without_braces(text: str) -> str:
    """Return `text` without what braces enclose: the bodies of types, initializers.

    It ends at a brace that is not closed.
    """
    count = 1
    while count:
        text, count = BRACES.subn(" ", text)
    return re.split(r"[{}]", text, maxsplit=1)[0]


def initialized_names(text: str) -> list[str]:
    """Return the names that an initializer follows."""
    return INITIALIZED.findall(without_operands(text))


def enumerators(text: str) -> Iterator[str]:
    for body in ENUM_BODY.findall(text):
        body = outside_parentheses(body) if "(" in body else body
        yield from ENUMERATOR.findall(body)


def defined_names(text: str) -> Iterator[str]:
    """Yield the tags and enumerators that a declaration seems to define."""
    text = without_operands(text)
    yield from TAG.findall(text)
    yield from enumerators(text)


def typedef_names(text: str) -> list[str]:
    """Return the names that the declarators declare.

    `text` begins after the body of a record, if there is one.
    """
    text = without_operands(text).rstrip("; \t\n")
    pieces = split_declarators(text) if "(" in text else text.split(",")
    return [match[1] for piece in pieces if (match := declared(piece))]


def declared(piece: str) -> re.Match[str] | None:
    """Return a match whose first group is the name that a declarator declares."""
    # A bound may contain parentheses: `a[sizeof(int)]`.
    while "[" in piece and "(" in piece and (flat := BOUND.sub("[]", piece)) != piece:
        piece = flat
    opened = piece.find("(")
    if opened < 0:
        return NAMED.match(piece)
    # `(*f)(…)` and `(*(*f)(…))(…)` name f; `f(… (*g)(…))` and `(f)(…)` too.
    inner = piece[opened + 1 :].lstrip()
    if inner.startswith(("*", "^", "(")):
        return POINTED.search(piece, opened)
    if ends_type(piece[:opened]) and (alone := ALONE.match(piece, opened)):
        return alone
    return ENCLOSED.match(piece, opened) or CALLED.search(piece)


def ends_type(text: str) -> bool:
    """Return whether `text` is all of a type: in `int (x)`, not in `int f(x)`."""
    words = text.replace("*", " * ").replace("typedef", "").split()
    return len(words) < 2 or words[-1] in TYPE_ENDS or words[-2] in TAG_WORDS


def split_declarators(text: str) -> list[str]:
    """Split at the commas outside parentheses."""
    pieces, depth, begin = [], 0, 0
    for at, character in enumerate(text):
        if character == "(":
            depth += 1
        elif character == ")":
            depth -= 1
        elif character == "," and depth == 0:
            pieces.append(text[begin:at])
            begin = at + 1
    return [*pieces, text[begin:]]
