"""`#pragma pack`: where it changes the cap on alignment."""

import re

PACK = re.compile(r"#[ \t]*pragma[ \t]+pack[ \t]*\(([^)\n]*)\)", re.M)


def pack_changes(text: str) -> list[tuple[int, int]]:
    """Where `#pragma pack` changes the cap, and what to, in bytes."""
    changes, stack = [], [0]
    at = text.find("pragma pack")
    while at >= 0:
        line = text.rfind("\n", 0, at) + 1
        if pragma := PACK.match(text, line):
            change_pack(stack, pragma[1])
            changes.append((line, stack[-1]))
        at = text.find("pragma pack", at + 1)
    return changes


def change_pack(packs: list[int], arguments: str) -> None:
    """`#pragma pack`: (n), (), (push), (push, n), (push, id, n), (pop), (pop, id)."""
    words = [word.strip() for word in arguments.split(",") if word.strip()]
    sizes = [int(word) for word in words if word.isdecimal()]
    if words[:1] == ["push"]:
        packs.append(sizes[-1] if sizes else packs[-1])
    elif words[:1] == ["pop"]:
        if len(packs) > 1:
            packs.pop()
    else:
        packs[-1] = sizes[-1] if sizes else 0
