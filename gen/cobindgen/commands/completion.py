"""`cobindgen completion`: print a completion script for a shell."""

from argparse import Action, Namespace

import shtab

from cobindgen.commands.dispatch import COMMANDS, module_of
from cobindgen.commands.parsing import Parser, top_parser
from cobindgen.streams import say

EXAMPLES = """\
  cobindgen completion bash > cobindgen.bash
  cobindgen completion zsh > _cobindgen
"""


def add_arguments(parser: Parser) -> None:
    parser.add_argument(
        "shell", choices=("bash", "zsh", "fish"), help="the shell that runs the script"
    )


def run(args: Namespace) -> int:
    top, commands = top_parser(COMMANDS)
    for name, parser in commands.items():
        module_of(name).add_arguments(parser)
        for action in parser._actions:
            complete_files(action)
    say(shtab.complete(top, args.shell) + "\n")
    return 0


def complete_files(action: Action) -> None:
    """Make shtab complete file or directory names if the argument is one."""
    match action.metavar:
        case "DIR":
            action.complete = shtab.DIRECTORY  # type: ignore[attr-defined]
        case "HEADER" | "FILE" | "OLD" | "NEW" | "OUT.py" | "OUT.c":
            action.complete = shtab.FILE  # type: ignore[attr-defined]
