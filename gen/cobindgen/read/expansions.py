"""The text that each macro of the headers expands to.

A part of its own, behind the headers in the translation unit, names every macro that
they define: the preprocessor expands them, and nobody else has to know how.
"""

import re
from collections.abc import Sequence
from pathlib import Path

from cobindgen.diagnostics import fail
from cobindgen.toolchain.errors import OWN_LINES

DEFINE = re.compile(
    rb"^[ \t]*#[ \t]*define[ \t]+([A-Za-z_$\x80-\xff][\w$\x80-\xff]*)(\([^)\n]*\))?",
    re.M,
)
CONTINUED = re.compile(rb"\\[ \t]*\r?\n")
EXPANSION = re.compile(r'^__cobindgen_macro "([^"\n]+)"', re.M)
# Line markers; a #pragma that a macro makes is no part of an expression, and stays.
QUIET = re.compile(r"^[ \t]*#(?![ \t]*pragma)[^\n]*$", re.M)
# clang takes those about diagnostics anywhere.
CLANG_QUIET = re.compile(
    r"^[ \t]*#(?![ \t]*pragma(?! (?:GCC|clang) (?:diagnostic|warning)\b))[^\n]*$", re.M
)
# Stands behind each call of ours, before a parenthesis that an open one would take.
END = "__cobindgen_end"
# Function-like macros are called with these in place of their parameters.
ARGUMENT = "cobindgen_arg_"


def defined_macros(headers: Sequence[str]) -> dict[str, int | None]:
    """Every macro that a #define line of the headers names, active or not, with its
    number of parameters; -1 where lines disagree or the macro is variadic."""
    names: dict[str, int | None] = {}
    for header in headers:
        for raw, params in DEFINE.findall(CONTINUED.sub(b"", read_header(header))):
            name = raw.decode(errors="replace")
            count = arity(params) if params else None
            if names.setdefault(name, count) != count:
                count = -1
            names[name] = count
    return names


def arity(params: bytes) -> int:
    inside = params[1:-1].strip()
    if b"..." in inside:
        return -1
    return inside.count(b",") + 1 if inside else 0


def read_header(header: str) -> bytes:
    try:
        return Path(header).read_bytes()
    except OSError as error:
        raise fail(f"can't read {header}: {error.strerror}") from None


def macro_lines(names: dict[str, int | None]) -> list[str]:
    """The lines of the translation unit that have the preprocessor expand `names`."""
    lines = [f'#line 1 "{OWN_LINES}"']
    for name, count in names.items():
        arguments = "" if count is None else f"({arguments_of(count)})"
        if count != -1:
            lines += [
                f"#ifdef {name}",
                f'__cobindgen_macro "{name}" {name}{arguments} {END} )',
                "#endif",
            ]
    return lines


def arguments_of(count: int) -> str:
    return ", ".join(f"{ARGUMENT}{i}" for i in range(count))


def expansions_in(tail: str, quiet: re.Pattern[str]) -> dict[str, str]:
    """Macro -> its expansion; the preprocessor may spread one over lines. One that
    leaves a call open takes our parenthesis, and has none."""
    pieces = EXPANSION.split(tail)
    expansions = {}
    for name, text in zip(pieces[1::2], pieces[2::2], strict=True):
        flat = " ".join(quiet.sub("", text).split("\n"))
        expansion, _, rest = flat.partition(END)
        if rest.strip() == ")":
            expansions[name] = expansion.strip()
    return expansions
