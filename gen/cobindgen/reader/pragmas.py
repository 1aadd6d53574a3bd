"""The pragmas that change the layout of records.

`#pragma pack` limits the alignment of members. GCC applies the limit at the closing
brace of a record, clang the one at the opening brace. `push` can give a level a name.
`pop` with a name ends that level and those above it. If the name is unknown, GCC pops
one level and clang none (gcc/c-family/c-pragma.cc, clang/lib/Sema/SemaAttr.cpp). clang
expands macros in the pragma. Only GCC has `#pragma scalar_storage_order`, and only
clang has `#pragma options align`, which uses the same levels.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from cobindgen.reader.unit import Unit

PRAGMA = re.compile(
    r"^[ \t]*#[ \t]*pragma[ \t]+(pack|scalar_storage_order)\b[ \t]*(.*)$", re.M
)
PRAGMA_OR_MACRO = re.compile(
    r"^[ \t]*#[ \t]*(?:pragma[ \t]+)?"
    r"(pack|define|undef|(?:options[ \t]+)?align)\b[ \t]*(.*)$",
    re.M,
)
WORDS = re.compile(r"\(([^()]*)\)[ \t]*(.*)")
NUMBER = re.compile(r"(0[xX][0-9a-fA-F]+|0[bB][01]+|0[0-7]*|[1-9]\d{0,8})[uUlL]*")
OCTAL = re.compile(r"0[0-7]+")
NAME = re.compile(r"(?!\d)[\w$]+")
CAPS = (0, 1, 2, 4, 8, 16)
ORDER = re.compile(r"(?:big|little)\s*-\s*endian\b|default\b")
FLAG = re.compile(r"-f(no-)?pack-struct(?:=(\d{1,3}))?")
REVERSED = "has its bytes reversed by #pragma scalar_storage_order"
INSIDE = "has a #pragma pack inside, with other records"
MACRO = "follows a #pragma pack whose macros cobindgen cannot expand"
# Limits of the expansion of macros in a pragma: rounds, and characters.
MOST_STEPS, LONGEST = 20, 200


@dataclass(frozen=True, slots=True)
class PragmaState:
    """The state of the pragmas from an offset on.

    `cap`: the limit on alignment in bytes, 0 for none. `reason`: why records cannot be
    bound, None if they can.
    """

    offset: int
    cap: int
    reason: str | None = None


@dataclass(slots=True)
class Caps:
    """The levels of `#pragma pack`, each with its name if it has one."""

    clang: bool
    levels: list[tuple[str | None, int]] = field(default_factory=list)
    # How many levels have a name.
    names: Counter[str] = field(default_factory=Counter)

    @property
    def cap(self) -> int:
        return self.levels[-1][1]

    def change(self, text: str) -> None:
        """Apply the text after `pack`. A malformed pragma has no effect."""
        match = WORDS.fullmatch(text)
        if match is None or (match[2] and self.clang):
            return
        words = [word.strip() for word in match[1].split(",")]
        action = words.pop(0) if words[0] in ("push", "pop") else "set"
        name = words.pop(0) if action != "set" and self.named(words) else None
        if words in ([], [""]) and action != "pop":
            self.apply(action, name, self.cap if action == "push" else 0)
        elif not words:
            self.pop(name)
        elif len(words) == 1 and (number := NUMBER.fullmatch(words[0])):
            cap = int(number[1], 8 if OCTAL.fullmatch(number[1]) else 0)
            if cap not in CAPS or (action == "pop" and not self.clang):
                return
            if action == "pop":
                self.pop(name)
            self.apply("push" if action == "push" else "set", name, cap)

    def align(self, text: str) -> None:
        """Apply the text after `options align`, which only clang has."""
        match "".join(text.split()):
            case "=packed":
                self.apply("push", None, 1)
            case "=native" | "=natural" | "=power":
                self.apply("push", None, 0)
            case "=reset":
                self.pop(None)
            case _:
                pass

    @staticmethod
    def named(words: list[str]) -> bool:
        return bool(words) and NAME.fullmatch(words[0]) is not None

    def apply(self, action: str, name: str | None, cap: int) -> None:
        if action == "push":
            self.levels.append((name, cap))
            if name is not None:
                self.names[name] += 1
        else:
            self.levels[-1] = (self.levels[-1][0], cap)

    def pop(self, name: str | None) -> None:
        if name is not None and self.names[name]:
            while self.levels[-1][0] != name:
                self.drop()
        elif name is not None and self.clang:
            return
        if len(self.levels) > 1:
            self.drop()

    def drop(self) -> None:
        name, _ = self.levels.pop()
        if name is not None:
            self.names[name] -= 1


class Pragmas:
    """The state of the pragmas of a unit at each place of its text."""

    def __init__(self, unit: Unit, flags: Sequence[str]) -> None:
        self._clang = "__clang__" in unit.predefined
        order = unit.predefined.get("__BYTE_ORDER__", "__ORDER_LITTLE_ENDIAN__")
        native = "big-endian" if "BIG" in order else "little-endian"
        caps = Caps(self._clang, [(None, pack_struct(flags))])
        macros: dict[str, str] = {}
        reversed_, unclear = None, None
        self._found = [PragmaState(0, caps.cap)]
        for line in (PRAGMA_OR_MACRO if self._clang else PRAGMA).finditer(unit.text):
            words = line[2].strip()
            if line[1] in ("define", "undef"):
                if name := NAME.match(words):
                    macros.pop(name[0], None)
                    if line[1] == "define":
                        macros[name[0]] = words[name.end() :] or " "
                continue
            if line[1] == "pack":
                words = expanded(words, macros)
                unclear = MACRO if "#" in words else unclear
                caps.change(words)
            elif line[1].endswith("align"):
                caps.align(words)
            elif named := ORDER.match(words):
                own = "".join(named[0].split()) in (native, "default")
                reversed_ = None if own else REVERSED
            self._found.append(
                PragmaState(line.start(), caps.cap, unclear or reversed_)
            )
        self._offsets = [state.offset for state in self._found]
        self._text = unit.text

    def at(self, offset: int) -> PragmaState:
        return self._found[bisect_right(self._offsets, offset) - 1]

    def of(self, start: int, end: int) -> PragmaState:
        """Return the state for records that are defined in `text[start:end]`."""
        first = self.at(start)
        if self.at(end) is first:
            return first
        opened = self._text.find("{", start, end)
        closed = self._text.rfind("}", start, end)
        if opened < 0 or self.at(opened) is self.at(closed):
            return self.at(max(opened, start))
        if self._text.count("{", start, end) > 1:
            return PragmaState(start, 0, INSIDE)
        return self.at(opened if self._clang else closed)


def expanded(words: str, macros: dict[str, str]) -> str:
    """Return the text of a pragma with the macros in it expanded.

    A call of a function-like macro becomes `#`.
    """

    def value(name: re.Match[str]) -> str:
        definition = macros.get(name[0], f" {name[0]}")
        return "#" if definition.startswith("(") else definition.strip()

    for _ in range(MOST_STEPS if macros else 0):
        words = NAME.sub(value, words)[:LONGEST]
    return words


def pack_struct(flags: Sequence[str]) -> int:
    """Return the limit that the flag -fpack-struct sets. The last one counts."""
    cap = 0
    for flag in flags:
        if match := FLAG.fullmatch(flag):
            cap = 0 if match[1] else int(match[2] or 1)
    return cap
