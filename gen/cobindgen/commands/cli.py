"""The entry: choose the command, run it, turn errors into messages and a status."""

import sys

from cobindgen.commands.dispatch import COMMANDS, module_of, parser_of
from cobindgen.commands.parsing import UsageError, parse, top_parser, unknown
from cobindgen.diagnostics import InputError


def run(argv: list[str]) -> int:
    """Run the command line `argv` and return its exit status.

    0: done. 1: the input is wrong, or something is stale or breaks callers. 2: usage.
    """
    try:
        name = argv[0] if argv else ""
        if name not in COMMANDS:
            if name and not name.startswith("-"):
                raise unknown("cobindgen", "command", name, COMMANDS)
            # Prints what --help or --version asks for and exits, or raises UsageError.
            top_parser(COMMANDS)[0].parse_args(argv)
        return module_of(name).run(parse(parser_of(name), argv[1:]))
    except UsageError as error:
        print(f"{error.program}: error: {error}", file=sys.stderr)
        return 2
    except InputError as error:
        for diagnostic in error.diagnostics:
            print(diagnostic.render(), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
