"""The names that the text of a declaration seems to declare, found from its shape.

Nothing is parsed. A wrong guess is harmless: a name that nobody asks for has no effect,
and a declaration that somebody asks for is parsed.
"""

import re
from collections.abc import Iterator

from cobindgen.c.tokens import split_arguments

# Constructs with parentheses that are not part of a declarator.
OPERANDS = re.compile(
    r"(?:__attribute__|__attribute|__asm__|__asm|asm|__declspec|__typeof__|__typeof|typeof"
    r"|__typeof_unqual__|__typeof_unqual"
    r"|typeof_unqual|_Atomic|_Alignas|alignas|_BitInt)\s*"
    r"\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*+\))*+\))*+\))*+\)"
    r"|\[\[(?:(?!\[\[|\]\]).)*+\]\]",
    re.S,
)
TYPE = re.compile(r"__typeof|typeof|_Atomic|_BitInt")
# Each construct has one of these.
OPERAND_WORDS = "attribute asm declspec typeof _Atomic lignas _BitInt [[".split()
TYPEDEF = re.compile(r"typedef(?<![\w$]typedef)(?![\w$])")
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
# The brackets that `outside` leaves out. A parameter list is a scope of its own. Braces
# enclose the bodies of types, and initializers.
PARENTHESES = re.compile(r"[()]")
BRACES = re.compile(r"[{}]")
BRACKETS = re.compile(r"[()\[\]{}]")
# `(name)` before a parameter list or a bound.
ENCLOSED = re.compile(rf"\(\s*{NAME}\)\s*[(\[]")
QUALIFIERS = frozenset(
    "typedef __extension__ const volatile restrict _Atomic __const __volatile "
    "__restrict __restrict__".split()
)
# What can come before the name in the parentheses of a declarator.
INNER = re.compile(rf"(?:[\s(*^]|(?:{'|'.join(sorted(QUALIFIERS))})(?![\w$]))*+{NAME}")
TYPE_ENDS = frozenset(
    "* char short int long float double signed unsigned void _Bool bool _Complex "
    "__complex__ __signed__ __int128".split()
)
TAG_WORDS = frozenset({"struct", "union", "enum"})
# The last word, before any bounds: `.*` takes the words in front of it.
NAMED = re.compile(rf".*(?<![\w$])((?!\d)[\w$]+)\s*{BOUNDS}$", re.S)


def without_operands(text: str) -> str:
    """Return `text` without the constructs of OPERANDS, and `int` for those of TYPE."""
    if any(word in text for word in OPERAND_WORDS):
        return OPERANDS.sub(lambda m: " int " if TYPE.match(m[0]) else "", text)
    return text


def outside(brackets: re.Pattern[str], text: str, filler: str = " ") -> str:
    """Return what is outside of `brackets` in a text without literals.

    `filler` replaces each pair of brackets. The result ends at a bracket that is not
    closed or not opened.
    """
    pieces = []
    depth = begin = 0
    for match in brackets.finditer(text):
        if match[0] in "([{":
            if depth == 0:
                pieces.append(text[begin : match.start()])
            depth += 1
        elif depth == 0:
            return filler.join([*pieces, text[begin : match.start()]])
        else:
            depth -= 1
            begin = match.end()
    return filler.join([*pieces, text[begin:]] if depth == 0 else pieces)


def initialized_names(text: str) -> list[str]:
    """Return the names that an initializer follows."""
    return INITIALIZED.findall(without_operands(text))


def enumerators(text: str) -> Iterator[str]:
    for body in ENUM_BODY.findall(text):
        body = outside(PARENTHESES, body) if "(" in body else body
        yield from ENUMERATOR.findall(body)


def defined_names(text: str) -> Iterator[str]:
    """Yield the tags and enumerators that a declaration seems to define."""
    text = without_operands(text)
    yield from TAG.findall(text)
    yield from enumerators(text)


def typedef_names(text: str) -> list[str]:
    """Return the names that the declarators of a text without literals declare."""
    # `int` replaces the body of a type, so that a type is before each declarator.
    text = without_operands(outside(BRACES, text, " int ")).rstrip("; \t\n")
    first, *others = split_arguments(text) if "(" in text else text.split(",")
    # Every declarator has a type before it, as the first one has.
    pieces = (first, *(f"int {other}" for other in others))
    return [match[1] for piece in pieces if (match := declared(piece))]


def declared(piece: str) -> re.Match[str] | None:
    """Return a match whose first group is the name that a declarator declares."""
    # A bound may contain parentheses: `a[sizeof(int)]`.
    while "[" in piece and "(" in piece and (flat := BOUND.sub("[]", piece)) != piece:
        piece = flat
    opened = piece.find("(")
    if opened < 0:
        return NAMED.match(piece)
    # `(*f)(…)`, `((f))` and `(f)(…)` have the name inside, `f(…)` has it before.
    inner = piece[opened + 1 :].lstrip()
    if (
        inner.startswith(("*", "^", "("))
        or ends_type(piece[:opened])
        or ENCLOSED.match(piece, opened)
    ):
        return INNER.match(piece, opened)
    return NAMED.match(piece[:opened])


def ends_type(text: str) -> bool:
    """Return whether `text` is all of a type: in `int (x)`, not in `int f(x)`."""
    words = [w for w in text.replace("*", " * ").split() if w not in QUALIFIERS]
    return len(words) < 2 or words[-1] in TYPE_ENDS or words[-2] in TAG_WORDS
