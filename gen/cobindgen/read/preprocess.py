"""Headers -> Unit: one run of `cc -E -dD`, or of pcpp where there is no compiler."""

import re
from collections.abc import Sequence

from cobindgen.diagnostics import Diagnostic, InputError, source_line
from cobindgen.read.embedded import run_pcpp
from cobindgen.read.expansions import (
    CLANG_QUIET,
    QUIET,
    defined_macros,
    expansions_in,
    macro_lines,
)
from cobindgen.read.parts import parts_of
from cobindgen.read.unit import Unit
from cobindgen.toolchain.errors import OWN_LINES, reported
from cobindgen.toolchain.options import Options
from cobindgen.toolchain.run import include, run_compiler

UNIVERSAL = re.compile(r"(?<![\\])\\U(000[0-9a-fA-F]{5}|0010[0-9a-fA-F]{4})")
FILE = re.compile(r'^# \d+ "[^<"]', re.M)
CLANG = b"#define __clang__ "


def preprocess(
    headers: Sequence[str],
    options: Options,
) -> Unit:
    """Run the preprocessor over `headers`.

    Raises InputError where a header or something it includes can't be read, with
    the place the preprocessor gives.
    """
    names = defined_macros(headers)
    unit = run_once(headers, names, options)
    parts = parts_of(unit)
    more = defined_macros(sorted(parts - set(headers)))
    if more.keys() - names.keys():
        unit = run_once(headers, more | names, options)
    unit.parts = frozenset(parts)
    return unit


def run_once(
    headers: Sequence[str],
    names: dict[str, int | None],
    options: Options,
) -> Unit:
    """One run, with the expansions of `names`."""
    use_cc = options.cpp == "cc" or (options.cpp == "auto" and options.has_compiler())
    run = run_cc if use_cc else run_embedded
    output, error = run(translation_unit(headers, names), options)
    if error is not None:
        # A macro that can't be called as its #define suggests is no error of the
        # header: only what is wrong without our calls is.
        _, error = run(translation_unit(headers, {}), options)
    if error is not None:
        raise error
    body, _, tail = output.partition(f'"{OWN_LINES}"')
    # The compiler's own macros come before those of any file.
    first = FILE.search(body) if use_cc else None
    head = body[: first.start()] if first else body
    predefined = dict(re.findall(r"^#define (__\w+) (.*)$", head, re.M))
    quiet = CLANG_QUIET if "__clang__" in predefined else QUIET
    expansions = expansions_in(tail, quiet)
    return Unit(tuple(headers), body, expansions, predefined)


def translation_unit(headers: Sequence[str], names: dict[str, int | None]) -> str:
    lines = [*map(include, headers), *macro_lines(names)]
    return "\n".join(lines) + "\n"


def run_cc(text: str, options: Options) -> tuple[str, InputError | None]:
    """What `cc -E -dD` prints for `text`, and its errors."""
    command = [*options.command, "-E", "-dD", "-x", "c", *options.flags, "-"]
    done = run_compiler(command, text)
    wrong = reported(done.errors, command[0]) if done.status else None
    return decoded(done.output), wrong


def run_embedded(text: str, options: Options) -> tuple[str, InputError | None]:
    """The same of pcpp, in this process."""
    forced = "".join(f"{include(name)}\n" for name in options.forced)
    output, error = run_pcpp(f"{forced}{text}", options.flags)
    return decoded(output.encode(errors="surrogateescape")), error


def decoded(data: bytes) -> str:
    """The preprocessor's output, where no comment is left. Raises InputError."""
    try:
        decoded = data.decode()
    except UnicodeDecodeError as error:
        raise not_utf8(data, error) from None
    # As GCC prints an identifier's letters that are not ASCII.
    return UNIVERSAL.sub(lambda match: chr(int(match[1], 16)), decoded)


def not_utf8(output: bytes, error: UnicodeDecodeError) -> InputError:
    before = output[: error.start].decode(errors="replace")
    predefined = {"__clang__": "1"} if CLANG in output else {}
    unit = Unit(("<stdin>",), before + "?", {}, predefined)
    place = unit.locate(len(before))
    message = f"not UTF-8: byte 0x{output[error.start]:02x}"
    chain = unit.included_from(place.file)
    return InputError(Diagnostic(message, place, source_line(place), chain))
