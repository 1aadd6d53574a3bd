"""`--rename REGEX=REPLACEMENT`: names in Python."""

import re
from argparse import ArgumentTypeError

from cobindgen.commands.parsing import Parser, regex
from cobindgen.outputs.python.names import Rename, as_it_is


def add_rename(parser: Parser) -> None:
    parser.add_argument(
        "--rename",
        action="append",
        type=rename_rule,
        default=[],
        metavar="REGEX=REPLACEMENT",
        help="replace names that this regular expression matches as a whole",
    )


def rename_rule(text: str) -> tuple[str, str]:
    """Check the argument of `--rename`."""
    pattern, equals, replacement = text.partition("=")
    if not equals or not pattern:
        raise ArgumentTypeError(f"{text!r} is not REGEX=REPLACEMENT")
    try:
        # This only parses the replacement.
        re.sub(regex(pattern), replacement, "")
    except (re.error, IndexError) as error:
        raise ArgumentTypeError(
            f"{replacement!r} is not a valid replacement for {pattern!r}: {error}"
        ) from None
    return pattern, replacement


def renaming(rules: list[tuple[str, str]]) -> Rename:
    """Return a function that applies the first rule that matches a name."""
    if not rules:
        return as_it_is

    def rename(name: str) -> str:
        for pattern, replacement in rules:
            if match := re.fullmatch(pattern, name):
                return match.expand(replacement)
        return name

    return rename
