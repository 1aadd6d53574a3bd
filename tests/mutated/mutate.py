"""Real headers with random changes, such as typing errors or a flipped bit."""

import re
from collections.abc import Callable
from pathlib import Path

from hypothesis import strategies as st

ROOT = Path(__file__).parents[2]
PLACES = ("include/**/*.h", "tests/cases/c/*.h", "tests/runtime/toy-*.h", "docs/**/*.h")
HEADERS = sorted(path for place in PLACES for path in ROOT.glob(place))
TOKEN = re.compile(rb"\w+|\"[^\"\n]*\"|/\*.*?\*/|//[^\n]*|\s+|.", re.S)
Tokens = list[bytes]
# The number of bytes of a token that is repeated.
LONG = 50_000


def deleted(tokens: Tokens, at: int, other: int) -> Tokens:
    return tokens[:at] + tokens[at + 1 :]


def doubled(tokens: Tokens, at: int, other: int) -> Tokens:
    return tokens[: at + 1] + tokens[at:]


def swapped(tokens: Tokens, at: int, other: int) -> Tokens:
    tokens = list(tokens)
    tokens[at], tokens[other] = tokens[other], tokens[at]
    return tokens


def copied(tokens: Tokens, at: int, other: int) -> Tokens:
    return [*tokens[:at], tokens[other], *tokens[at:]]


def truncated(tokens: Tokens, at: int, other: int) -> Tokens:
    return tokens[:at]


def flipped(tokens: Tokens, at: int, other: int) -> Tokens:
    """Flip one bit of one byte."""
    text = bytearray(tokens[at])
    text[other % len(text)] ^= 1 << other % 8
    return [*tokens[:at], bytes(text), *tokens[at + 1 :]]


def repeated(tokens: Tokens, at: int, other: int) -> Tokens:
    """Repeat a token very often: what takes quadratic time takes minutes then."""
    times = LONG // len(tokens[at])
    return [*tokens[:at], tokens[at] * times, *tokens[at:]]


CHANGES: tuple[Callable[[Tokens, int, int], Tokens], ...] = (
    *(deleted, doubled, swapped, copied, flipped),
    *(truncated, repeated),
)


@st.composite
def mutants(draw: st.DrawFn, headers: list[Path]) -> tuple[Path, bytes]:
    """Return a header, and its text with one to four changes."""
    header = draw(st.sampled_from(headers))
    tokens = TOKEN.findall(header.read_bytes())
    for _ in range(draw(st.integers(1, 4))):
        # A change of blanks or comments alone rarely has an effect.
        words = [i for i, token in enumerate(tokens) if not token.isspace()]
        if len(words) < 2:
            break
        at, other = draw(st.sampled_from(words)), draw(st.sampled_from(words))
        tokens = draw(st.sampled_from(CHANGES))(tokens, at, other)
    return header, b"".join(tokens)
