"""The commands by name, each in the module of the same name."""

from argparse import Namespace
from importlib import import_module
from typing import Protocol, cast

from cobindgen.commands.parsing import Parser
from cobindgen.commands.product import Product

# What the list in `cobindgen --help` says of each.
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
    """What the module of a command has."""

    # Command lines that `--help` shows. A test runs them in the root of the project.
    EXAMPLES: str

    def add_arguments(self, parser: Parser) -> None: ...
    def run(self, args: Namespace) -> int: ...


class Maker(Command, Protocol):
    """A command that can be a job of `build`."""

    def make(self, args: Namespace) -> Product: ...


def module_of(name: str) -> Command:
    """The module of a command. Only the modules of the command in use are imported."""
    return cast(Command, import_module(f"cobindgen.commands.{name}"))


def parser_of(name: str) -> Parser:
    """The parser of a command's own arguments."""
    command = module_of(name)
    parser = Parser(
        prog=f"cobindgen {name}",
        epilog=f"examples:\n{command.EXAMPLES}",
    )
    command.add_arguments(parser)
    return parser


def maker_of(name: str) -> Maker | None:
    """The module of a command that `build` can run, None if it can't."""
    module = module_of(name) if name in COMMANDS else None
    return cast(Maker, module) if hasattr(module, "make") else None
