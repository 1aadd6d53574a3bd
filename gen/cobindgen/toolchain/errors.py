"""The compiler's messages -> diagnostics, with one wording for all compilers."""

import re
from collections.abc import Iterator
from dataclasses import replace

from cobindgen.diagnostics import (
    Diagnostic,
    InputError,
    Location,
    fail,
    source_line,
)

COMPILER_ERROR = re.compile(r"^(.+?):(\d+):(?:(\d+):)? (?:fatal )?error: (.*)$", re.M)
NOWHERE = re.compile(r"^[^:\n]+: (?:fatal )?error: (.*)$", re.M)
NOT_FOUND = re.compile(r"^'?(.+?)'?:? (?:No such file or directory|file not found)$")
INCLUDED = re.compile(r"(?:In file included|\s+) ?from (.+?):(\d+)(?::\d+)?[,:]$")
# Messages that differ between compilers: pattern, our wording, and the text that the
# caret points at.
WORDINGS = (
    (re.compile(r"unterminated (?:/\* )?comment"), "unterminated comment", "/*"),
    (re.compile(r"unterminated (?:#|cond)"), "#if without an #endif", "#"),
    (re.compile(r"#include nested "), "#include nested too deeply", "#"),
)
# The file name, in line markers, of the lines that cobindgen adds to the headers.
OWN_LINES = "<cobindgen-macros>"


def reported(stderr: str, compiler: str) -> InputError | None:
    """Return the compiler's errors as an InputError.

    Errors about lines that cobindgen added are left out. Returns None if there are no
    others.
    """
    found = [
        diagnostic_of(match, included)
        for match, included in errors(stderr)
        if match[1] != OWN_LINES
    ]
    if found:
        # Errors in lines that are in no file follow from those in the headers.
        return InputError(*([d for d in found if d.location] or found))
    if COMPILER_ERROR.search(stderr):
        return None
    if about := NOWHERE.findall(stderr):
        # An error without a place is about the command line.
        return InputError(*(worded(message, compiler) for message in about))
    return fail(f"{compiler} failed: {stderr.strip() or 'no message'}")


def worded(message: str, compiler: str = "") -> Diagnostic:
    """Return the compiler's message. That of a missing include file is in our words."""
    if missing := NOT_FOUND.match(message):
        name = missing[1]
        ours = f"can't find the include file {name}; -I DIR names a directory to search"
        return Diagnostic(ours, not_found=name)
    return Diagnostic(f"{compiler}: {message}" if compiler else message)


def diagnostic_of(match: re.Match[str], included: tuple[Location, ...]) -> Diagnostic:
    file, diagnostic = unclanged(match[1]), worded(match[4])
    if file.startswith("<"):
        return diagnostic
    message = diagnostic.message
    location = Location(file, int(match[2]), int(match[3] or 1))
    source = source_line(location) or ""
    for pattern, ours, what in WORDINGS:
        if pattern.match(message):
            message = ours
            location = replace(location, column=source.find(what) + 1)
    if re.match(r"\s*#\s*error\b", source) and not message.startswith("#error"):
        message = f"#error {message}"
    # A header that includes itself is in the chain many times. Name it once.
    included = tuple(dict.fromkeys(included))
    return replace(
        diagnostic,
        message=message,
        location=location,
        source=source,
        included=included,
    )


def errors(stderr: str) -> Iterator[tuple[re.Match[str], tuple[Location, ...]]]:
    """Yield each error, with the `In file included from` lines directly before it."""
    chain: list[Location] = []
    for line in stderr.splitlines():
        if included := INCLUDED.match(line):
            if not included[1].startswith("<"):
                chain.append(Location(unclanged(included[1]), int(included[2])))
            continue
        if error := COMPILER_ERROR.match(line):
            yield error, tuple(chain)
        chain = []


def unclanged(file: str) -> str:
    """Return the name as gcc spells it: clang writes `./file` for `file`."""
    return file.removeprefix("./")
