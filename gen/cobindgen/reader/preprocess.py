"""Headers -> Unit: one run of `cc -E -dD`, or of pcpp if there is no compiler."""

import re
from collections.abc import Sequence

from cobindgen.c.literals import NO_TEXT
from cobindgen.c.raw_strings import (
    LIKELY,
    quoted,
    quoted_before_lines,
    replaced,
)
from cobindgen.c.tokens import LITERAL
from cobindgen.diagnostics import InputError, fail
from cobindgen.reader.expansions import (
    CLANG_QUIET,
    QUIET,
    RAW_STRINGS,
    defined_macros,
    expansions_in,
    macro_lines,
)
from cobindgen.reader.macro_cost import Definitions, too_costly
from cobindgen.reader.parts import parts_of
from cobindgen.reader.unit import Unit
from cobindgen.toolchain.errors import OWN_LINES, reported
from cobindgen.toolchain.options import Options
from cobindgen.toolchain.run import (
    Finished,
    LimitReached,
    include,
    run_compiler,
    run_module,
)

UNIVERSAL = re.compile(r"(?<![\\])\\U(000[0-9a-fA-F]{5}|0010[0-9a-fA-F]{4})")
DIGRAPHS = {"<%": "{ ", "%>": "} ", "<:": "[ ", ":>": "] "}
# Strings, characters and directives are matched too, because they can contain digraphs.
DIGRAPH = re.compile(rf"{LITERAL}|^[ \t]*#[^\n]*|<%|%>|<:|:>", re.M)
# `%:` is `#`, and clang prints it as written in the body of a macro.
HASH = re.compile(rf"{LITERAL}|%:")
# Bytes that are not UTF-8 are decoded to these.
BYTE = re.compile(r"[\udc80-\udcff]")
LITERAL_OR_BYTE = re.compile(
    rf"(?P<narrow>(?:\bu8)?(?<!\w)(?:{LITERAL}))|\b[LuU](?:{LITERAL})"
    rf"|{BYTE.pattern}"
)
PREDEFINED = re.compile(r"^#define (_\w+) (.*)$", re.M)
FILE = re.compile(r'^# \d+ "[^<"]', re.M)
# The last line of the unit. If it is missing, the output is not complete.
COMPLETE = "__cobindgen_complete"


def preprocess(
    headers: Sequence[str], options: Options, globs: Sequence[str] = ()
) -> Unit:
    """Run the preprocessor over `headers`. `globs` name parts of them: see parts_of.

    Raises InputError, with the preprocessor's place, if a header or a file that it
    includes cannot be read.
    """
    macros = defined_macros(headers)
    unit = run_once(headers, macros, options)
    parts = parts_of(unit, globs)
    more = defined_macros(sorted(parts - set(headers)))
    if more.keys() - macros.keys():
        unit = run_once(headers, {**more, **macros}, options)
    unit.parts = frozenset(parts)
    return unit


def run_once(headers: Sequence[str], macros: Definitions, options: Options) -> Unit:
    """Run once, with the expansions of those `macros` that are not too costly."""
    use_cc = options.cpp == "cc" or (options.cpp == "auto" and options.has_compiler())
    run = run_cc if use_cc else run_embedded
    refused = too_costly(macros)
    lines = macro_lines({n: d for n, d in macros.items() if n not in refused})
    try:
        output, error = run(translation_unit(headers, lines), options)
    except LimitReached as limit:
        if not macros:
            raise
        reason = f"its expansion with all others: {limit.diagnostics[0].message}"
        refused = dict.fromkeys(macros, reason)
        output, error = run(translation_unit(headers, macro_lines({})), options)
    else:
        if error is not None:
            # A macro that cannot be called as its #define suggests is not an error of
            # the header. Only errors that also occur without the calls are errors of
            # the header.
            _, error = run(translation_unit(headers, macro_lines({})), options)
    if error is not None:
        raise error
    body, _, tail = output.rstrip().removesuffix(COMPLETE).partition(f'"{OWN_LINES}"')
    # The compiler's own macros come before those of any file.
    first = FILE.search(body) if use_cc else None
    head = body[: first.start()] if first else body
    predefined = dict(PREDEFINED.findall(head))
    if not use_cc and options.has_compiler():
        predefined |= macros_of_compiler(options)
    quiet = CLANG_QUIET if "__clang__" in predefined else QUIET
    expansions = expansions_in(tail, quiet)
    return Unit(tuple(headers), body, expansions, predefined, refused)


def translation_unit(headers: Sequence[str], lines: Sequence[str]) -> str:
    return "\n".join([*map(include, headers), *lines, COMPLETE, ""])


def run_cc(text: str, options: Options) -> tuple[str, InputError | None]:
    """Return what `cc -E -dD` prints for `text`, and its errors."""
    command = [*options.command, "-E", "-dD", "-x", "c", *options.flags, "-"]
    return checked(run_compiler(command, [text]), command[0])


def macros_of_compiler(options: Options) -> dict[str, str]:
    """Return the compiler's own macros, which describe the ABI.

    Headers that pcpp reads are bound for that compiler too.
    """
    command = [*options.command, "-E", "-dM", "-x", "c", *options.flags, "-"]
    done = run_compiler(command, [""])
    return {} if done.status else dict(PREDEFINED.findall(decoded(done.output)))


def run_embedded(text: str, options: Options) -> tuple[str, InputError | None]:
    """Return the same for pcpp. It runs as a process, so that the limits apply."""
    forced = "".join(f"{include(name)}\n" for name in options.forced)
    name = "the embedded preprocessor"
    done = run_module("cobindgen.reader.embedded", options.flags, [forced, text], name)
    return checked(done, "")


def checked(done: Finished, name: str) -> tuple[str, InputError | None]:
    if done.status:
        return decoded(done.output), reported(done.errors, name)
    if not done.output.rstrip().endswith(COMPLETE.encode()):
        message = "printed only a part of the preprocessed headers"
        raise fail(f"{name or 'the embedded preprocessor'} {message}")
    return decoded(done.output), None


def decoded(data: bytes) -> str:
    """Return the preprocessor's output as text. No comment is left in it."""
    text = data.decode(errors="surrogateescape")
    # RAW_STRINGS has one raw string itself.
    if RAW_STRINGS in text and len(LIKELY.findall(text)) > 1:
        # clang prints the newlines again after the line.
        clang = "#define __clang__ " in text
        text = replaced(text, quoted if clang else quoted_before_lines)
    if not data.isascii() and BYTE.search(text):
        text = LITERAL_OR_BYTE.sub(without_bytes, text)
    if any(digraph in text for digraph in (*DIGRAPHS, "%:")):
        text = DIGRAPH.sub(undigraphed, text)
    if r"\U" in text:
        # GCC prints letters of identifiers that are not ASCII as \u escapes.
        text = UNIVERSAL.sub(lambda match: chr(int(match[1], 16)), text)
    return text


def without_bytes(match: re.Match[str]) -> str:
    """Return the match with an escape for each byte that is not UTF-8.

    In a narrow literal, it is the escape of that byte. In a wide literal, and outside
    literals, it is an escape that C does not have, so that the compiler rejects the
    byte.
    """
    if match["narrow"] is not None:
        return BYTE.sub(lambda byte: f"\\{ord(byte[0]) & 0xFF:03o}", match[0])
    return BYTE.sub(f"\\{NO_TEXT}", match[0])


def undigraphed(match: re.Match[str]) -> str:
    """Return a digraph as its token (C11 6.4.6p3), at the same place."""
    if match[0].startswith("#define"):
        return HASH.sub(lambda m: "#" if m[0] == "%:" else m[0], match[0])
    return DIGRAPHS.get(match[0], match[0])
