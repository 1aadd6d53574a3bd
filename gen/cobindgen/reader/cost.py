"""What it takes to expand a macro, estimated from the #define lines alone.

A header of 40 lines can define a macro of 2^40 tokens. The preprocessor must not be
asked to expand such a macro, so its cost is worked out before. Each expansion and each
token costs 1. Where an argument is copied, all that it expands to counts as often.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

# The most that one macro may cost, and all macros together.
MOST = 10_000
MOST_TOGETHER = 50_000
# What each macro adds to the latter.
SHARE = 5
TOKEN = re.compile(
    r"[^\W\d][\w$]*|\.?\d(?:[eEpP][+-]|[\w.])*"
    r"|\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|\S"
)


@dataclass(frozen=True, slots=True)
class Definition:
    """A #define line: its parameters, None where it has none, and its body."""

    params: tuple[str, ...] | None
    body: str


# Each macro and its #define lines, of which the preprocessor takes one.
Definitions = Mapping[str, Sequence[Definition]]


@dataclass(frozen=True, slots=True)
class Cost:
    """`total`: of an expansion, with arguments of one token each; `copies`: how often
    the expansion has one argument, at most."""

    total: int
    copies: int


def too_costly(definitions: Definitions) -> dict[str, str]:
    """The macros that are not to be expanded, and the reason."""
    totals = {name: cost.total for name, cost in costs(definitions).items()}
    budget = MOST_TOGETHER + SHARE * len(definitions)
    reasons = {}
    for name in sorted(definitions, key=totals.__getitem__):
        budget -= totals[name]
        if totals[name] > MOST:
            reasons[name] = f"expands in more than {MOST} steps"
        elif budget < 0:
            reasons[name] = "expands in too many steps, with the header's other macros"
    return reasons


def costs(definitions: Definitions) -> dict[str, Cost]:
    """The cost of each macro."""
    tokens = {
        name: [TOKEN.findall(definition.body) for definition in several]
        for name, several in definitions.items()
    }
    known: dict[str, Cost] = {}

    def uses(name: str) -> Iterator[str]:
        words = {word for body in tokens[name] for word in body}
        return (word for word in words if word in tokens and word not in known)

    for name in definitions:
        # Depth first, those that a macro uses before itself. Not by recursion: a chain
        # of macros may be as long as the header. A macro that stands in its own
        # expansion is not expanded again (C11 6.10.3.4p2).
        path = {} if name in known else {name: uses(name)}
        while path:
            current = next(reversed(path))
            used = next((word for word in path[current] if word not in path), None)
            if used is not None:
                path[used] = uses(used)
                continue
            del path[current]
            known[current] = worst(
                cost(definition, body, known)
                for definition, body in zip(
                    definitions[current], tokens[current], strict=True
                )
            )
    return known


def worst(found: Iterable[Cost]) -> Cost:
    several = list(found)
    return Cost(max(c.total for c in several), max(c.copies for c in several))


def cost(macro: Definition, tokens: list[str], known: Mapping[str, Cost]) -> Cost:
    """The cost of one expansion of `macro`, whose body has these tokens."""
    total = 1
    copies = dict.fromkeys(macro.params or (), 0)
    # How often each token inside the open parentheses is copied.
    times = [1]
    called = 1
    for token in tokens:
        if token == "(":
            times.append(min(times[-1] * called, MOST + 1))
        elif token == ")" and len(times) > 1:
            times.pop()
        used = known.get(token, Cost(1, 1))
        called = max(used.copies, 1)
        total += used.total * times[-1]
        if token in copies:
            copies[token] += times[-1]
    return Cost(min(total, MOST + 1), min(max(copies.values(), default=1), MOST + 1))
