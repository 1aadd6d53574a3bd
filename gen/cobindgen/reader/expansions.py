"""The expansion of each macro of the headers.

A part at the end of the translation unit names every macro that the headers define, so
that the preprocessor expands it.
"""

import re
from collections.abc import Iterable
from pathlib import Path

from cobindgen.c.raw_strings import blanked, replaced
from cobindgen.diagnostics import fail
from cobindgen.reader.macro_cost import Definition, Definitions
from cobindgen.toolchain.errors import OWN_LINES

DEFINE = re.compile(
    r"^[ \t]*(?:#|%:)[ \t]*define[ \t]+([^\W\d][\w$]*|\$[\w$]*)(\([^)\n]*\))?(.*)", re.M
)
CONTINUED = re.compile(rb"\\[ \t]*\r?\n")
# `??=` and `??/` (C11 5.2.1.1), which only strict modes replace.
TRIGRAPHS = {b"??=": b"#", b"??/": b"\\"}
EXPANSION = re.compile(r'^__cobindgen_macro "([^"\n]+)"', re.M)
# Line markers. A #pragma that a macro makes is kept.
QUIET = re.compile(r"^[ \t]*#(?![ \t]*pragma)[^\n]*$", re.M)
# clang accepts pragmas about diagnostics anywhere.
CLANG_QUIET = re.compile(
    r"^[ \t]*#(?![ \t]*pragma(?! (?:GCC|clang) (?:diagnostic|warning)\b))[^\n]*$", re.M
)
# Follows each call, before a parenthesis that would close a call left open.
END = "__cobindgen_end"
# A compiler without raw strings removes the comment in this line.
RAW_STRINGS = '__cobindgen_raw R"(" /* )" */'
# Function-like macros are called with these in place of their parameters.
ARGUMENT = "cobindgen_arg_"


def defined_macros(headers: Iterable[str]) -> dict[str, list[Definition]]:
    """Return every macro that a #define line of the headers names, active or not."""
    found: dict[str, list[Definition]] = {}
    for header in headers:
        data = read_header(header)
        for trigraph, character in TRIGRAPHS.items():
            data = data.replace(trigraph, character)
        text = CONTINUED.sub(b"", data).decode(errors="replace")
        text = replaced(text, blanked)
        for name, params, body in DEFINE.findall(text):
            definition = Definition(params_of(params), body)
            found.setdefault(name, []).append(definition)
    return found


def params_of(text: str) -> tuple[str, ...] | None:
    """Return the parameters of `(a, b)`, None without parentheses."""
    if not text:
        return None
    inside = text[1:-1].strip()
    return tuple(name.strip() for name in inside.split(",")) if inside else ()


def read_header(header: str) -> bytes:
    path = Path(header)
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            # Reading a pipe or a device could block for ever.
            raise fail(f"can't read {header}: it is not a regular file")
        return path.read_bytes()
    except OSError as error:
        raise fail(f"can't read {header}: {error.strerror}") from None
    except ValueError as error:
        raise fail(f"can't read {header!r}: {error}") from None


def macro_lines(macros: Definitions) -> list[str]:
    """Return the lines that make the preprocessor expand the macros.

    Macros whose #define lines differ are omitted. A variadic macro gets one argument
    for its `...`.
    """
    lines = [f'#line 1 "{OWN_LINES}"', RAW_STRINGS]
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
    """Return macro -> its expansion, which may be on several lines.

    A macro that leaves a call open takes the closing parenthesis after it, and has no
    expansion.
    """
    pieces = EXPANSION.split(tail)
    expansions = {}
    for name, text in zip(pieces[1::2], pieces[2::2], strict=True):
        flat = " ".join(quiet.sub("", text).split("\n"))
        expansion, _, rest = flat.partition(END)
        if rest.strip() == ")":
            expansions[name] = expansion.strip()
    return expansions
