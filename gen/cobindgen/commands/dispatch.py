"""The commands by name. Each is in the module of the same name."""

from argparse import Namespace
from importlib import import_module
from typing import Protocol, cast

from cobindgen.commands.parsing import Parser
from cobindgen.commands.product import Product

# The description of each command in `cobindgen --help`.
COMMANDS = {
    "init": "write a first cobindgen.toml",
    "bind": "write a ctypes module",
    "model": "print what the headers declare, as JSON",
    "verify": "ask the compiler about every fact",
    "support": "write the code that ctypes modules share",
    "report": "write a page that shows what the headers declare",
    "build": "run every job of cobindgen.toml",
    "diff": "show what changed for callers between two revisions of a header",
    "bridge": "write asyncio shims: await C coroutines from Python",
    "completion": "print a completion script for your shell",
    "wrap": "write co_wrapper shims in C",
}


class Command(Protocol):
    """What the module of a command defines."""

    # Command lines that `--help` shows. A test runs them in the root directory.
    EXAMPLES: str

    def add_arguments(self, parser: Parser) -> None: ...
    def run(self, args: Namespace) -> int: ...


class Maker(Command, Protocol):
    """A command that can be a job of `build`."""

    def make(self, args: Namespace) -> Product: ...


def module_of(name: str) -> Command:
    """Import the module of a command. Modules of other commands are not imported."""
    return cast(Command, import_module(f"cobindgen.commands.{name}"))


def parser_of(name: str) -> Parser:
    """Return the parser for the arguments of a command."""
    command = module_of(name)
    parser = Parser(
        prog=f"cobindgen {name}",
        epilog=f"examples:\n{command.EXAMPLES}",
    )
    command.add_arguments(parser)
    return parser


def maker_of(name: str) -> Maker | None:
    """Return the module of a command that `build` can run, None for other commands."""
    module = module_of(name) if name in COMMANDS else None
    return cast(Maker, module) if hasattr(module, "make") else None
