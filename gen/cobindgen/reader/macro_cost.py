"""The cost of expanding a macro, estimated from the #define lines.

A header of 40 lines can define a macro with 2^40 tokens. The preprocessor must not
expand such a macro, so its cost is estimated first. Each expansion and each token costs
1. If an argument is copied, its expansion counts once for each copy.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

# The most that one macro may cost, and all macros together.
MOST = 10_000
MOST_TOGETHER = 50_000
# The fixed cost of each macro.
SHARE = 5
TOKEN = re.compile(
    r"[^\W\d][\w$]*|\.?\d(?:[eEpP][+-]|[\w.])*+"
    r"|\"(?:[^\"\\\n]++|\\.)*+\"|'(?:[^'\\\n]++|\\.)*+'|\S"
)


@dataclass(frozen=True, slots=True)
class Definition:
    """A #define line: its parameters, None for an object-like macro, and its body."""

    params: tuple[str, ...] | None
    body: str


# Each macro and its #define lines. The preprocessor uses one of them.
Definitions = Mapping[str, Sequence[Definition]]


@dataclass(frozen=True, slots=True)
class Cost:
    """The cost of an expansion.

    `total`: its cost, with arguments of one token each. `copies`: how often it contains
    an argument, at most.
    """

    total: int
    copies: int


def too_costly(definitions: Definitions) -> dict[str, str]:
    """Return the macros that must not be expanded, with the reason."""
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
    """Return the cost of each macro."""
    tokens = {
        name: [TOKEN.findall(definition.body) for definition in several]
        for name, several in definitions.items()
    }
    known: dict[str, Cost] = {}

    def uses(name: str) -> Iterator[str]:
        words = {word for body in tokens[name] for word in body}
        return (word for word in words if word in tokens and word not in known)

    for name in definitions:
        # Depth first: the macros that a macro uses come before it. There is no
        # recursion, because a chain of macros may be as long as the header. A macro in
        # its own expansion is not expanded again (C11 6.10.3.4p2).
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
    """Return the cost of one expansion of `macro`, whose body has these tokens."""
    total = 1
    copies = dict.fromkeys(macro.params or (), 0)
    # How often the tokens inside each open parenthesis are copied.
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
