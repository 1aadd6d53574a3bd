"""The text that each macro of the headers expands to.

A part of its own, behind the headers in the translation unit, names every macro that
they define: the preprocessor expands them, and nobody else has to know how.
"""

import re
from collections.abc import Iterable
from pathlib import Path

from cobindgen.diagnostics import fail
from cobindgen.reader.cost import Definition, Definitions
from cobindgen.toolchain.errors import OWN_LINES

DEFINE = re.compile(
    r"^[ \t]*(?:#|%:)[ \t]*define[ \t]+([^\W\d][\w$]*|\$[\w$]*)(\([^)\n]*\))?(.*)", re.M
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


def defined_macros(headers: Iterable[str]) -> dict[str, list[Definition]]:
    """Every macro that a #define line of the headers names, active or not."""
    found: dict[str, list[Definition]] = {}
    for header in headers:
        text = CONTINUED.sub(b"", read_header(header)).decode(errors="replace")
        for name, params, body in DEFINE.findall(text):
            definition = Definition(params_of(params), body)
            found.setdefault(name, []).append(definition)
    return found


def params_of(text: str) -> tuple[str, ...] | None:
    """The parameters of `(a, b)`; None without parentheses."""
    if not text:
        return None
    inside = text[1:-1].strip()
    return tuple(name.strip() for name in inside.split(",")) if inside else ()


def read_header(header: str) -> bytes:
    path = Path(header)
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            # Reading it could wait for ever.
            raise fail(f"can't read {header}: it is not a regular file")
        return path.read_bytes()
    except OSError as error:
        raise fail(f"can't read {header}: {error.strerror}") from None
    except ValueError as error:
        raise fail(f"can't read {header!r}: {error}") from None


def macro_lines(macros: Definitions) -> list[str]:
    """The lines of the translation unit that have the preprocessor expand macros.

    Not those with #define lines that disagree. A variadic macro gets one argument for
    its `...`.
    """
    lines = [f'#line 1 "{OWN_LINES}"']
    for name, definitions in macros.items():
        counts = {None if d.params is None else len(d.params) for d in definitions}
        if len(counts) > 1:
            continue
        (count,) = counts
        arguments = "" if count is None else f"({arguments_of(count)})"
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
