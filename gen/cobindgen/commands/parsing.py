"""The parser of command lines, and argument types that several commands use."""

import re
import sys
from argparse import (
    ArgumentParser,
    ArgumentTypeError,
    Namespace,
    RawDescriptionHelpFormatter,
)
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from itertools import takewhile
from keyword import iskeyword
from pathlib import Path
from typing import Any, NoReturn

from cobindgen import __version__
from cobindgen.streams import say

PACKAGE = Path(__file__).parent.parent


class UsageError(Exception):
    """The command line is wrong: exit status 2."""

    def __init__(self, program: str, message: str) -> None:
        super().__init__(message)
        self.program = program


class Formatter(RawDescriptionHelpFormatter):
    """Help is 80 columns wide on every terminal, so that documentation can show it."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=80)


class Parser(ArgumentParser):
    """A parser that raises UsageError instead of exiting."""

    def __init__(self, **arguments: Any) -> None:
        super().__init__(formatter_class=Formatter, allow_abbrev=False, **arguments)
        # The type of arguments without another one.
        self.register("type", None, filled)

    def error(self, message: str) -> NoReturn:
        if message.startswith("the following arguments are required"):
            message = f"{message}; see {self.prog} --help"
        raise UsageError(self.prog, message)

    def _print_message(self, message: str, file: Any = None) -> None:
        # argparse would ignore an error of standard output.
        if message and file is sys.stdout:
            say(message)
        else:
            super()._print_message(message, file)


def parse(parser: Parser, argv: Sequence[str]) -> Namespace:
    """Return the parsed arguments. `rest` is what follows `--`: flags for the compiler.

    Raises UsageError.
    """
    at = argv.index("--") if "--" in argv else len(argv)
    for word in argv[:at]:
        # argparse would give the option a list without elements (in 3.11).
        if word.startswith("--") and word.endswith("=--"):
            parser.error(f"argument {word[:-3]}: expected one argument")
    args, others = parser.parse_known_args(argv[:at])
    for other in others:
        if other.startswith("-"):
            raise unknown(parser.prog, "option", other, parser._option_string_actions)
    if others:
        parser.error(f"unexpected argument {others[0]!r}")
    args.rest = [*argv[at + 1 :]]
    args.program = parser.prog
    return args


def parse_given(
    parser: Parser, options: Iterable[str], words: Iterable[str]
) -> Namespace:
    """Parse options, then headers and flags of the preprocessor: see `parse`.

    Raises UsageError, also if one of `words` is an option.
    """
    known = {
        name
        for name, action in parser._option_string_actions.items()
        if action.dest != "flags"
    }
    for word in takewhile("--".__ne__, words):
        # `-ofile` is an option too.
        if known & {word.partition("=")[0], word[:2]}:
            what = f"{word} is not a header or a flag of the preprocessor"
            raise UsageError(parser.prog, what)
    return parse(parser, [*options, *words])


def unknown(program: str, kind: str, word: str, known: Iterable[str]) -> UsageError:
    """Return the error for an option or command that does not exist."""
    word = word.partition("=")[0]
    near = get_close_matches(word, known, 1)
    hint = f"did you mean {near[0]}?" if near else f"see {program} --help"
    return UsageError(program, f"unknown {kind} {word}; {hint}")


def positive(text: str) -> int:
    """Parse an argument that is a number from 1."""
    if not text.isdecimal() or int(text) == 0:
        raise ArgumentTypeError(f"{text!r} is not a number from 1")
    return int(text)


def is_module_name(name: str) -> bool:
    """Return whether an import statement can name the module."""
    return name.isidentifier() and not iskeyword(name)


def filled(text: str) -> str:
    """Check that an argument, such as the name of a file, is not empty."""
    if not text:
        raise ArgumentTypeError("must not be empty")
    return text


def regex(text: str) -> str:
    """Check an argument that is a regular expression."""
    try:
        re.compile(text)
    except re.error as error:
        raise ArgumentTypeError(
            f"{text!r} is not a valid regular expression: {error}"
        ) from None
    return text


def top_parser(commands: Mapping[str, str]) -> tuple[Parser, dict[str, Parser]]:
    """Return the parser of the whole command line, and one for each command.

    The parsers of the commands have no arguments yet. `commands` maps each command to
    its description in `cobindgen --help`.
    """
    top = Parser(prog="cobindgen")
    top.add_argument(
        "--version",
        action="version",
        version=f"cobindgen {__version__}",
        help="print the version and exit",
    )
    top.add_argument(
        "--cmake-dir",
        action="version",
        version=str(PACKAGE),
        help="print the directory of cobindgen.cmake and exit",
    )
    choices = top.add_subparsers(required=True, metavar="COMMAND")
    parsers = {
        name: choices.add_parser(name, help=summary)
        for name, summary in commands.items()
    }
    return top, parsers


def add_headers(command: ArgumentParser) -> None:
    command.add_argument(
        "headers", nargs="+", metavar="HEADER", help="a C header to read"
    )
