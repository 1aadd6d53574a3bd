"""Choose the command, run it, and turn errors into messages and an exit status."""

import os
import traceback
from pathlib import Path
from shlex import join

from cobindgen import __version__
from cobindgen.commands.dispatch import COMMANDS, module_of, parser_of
from cobindgen.commands.parsing import UsageError, parse, top_parser, unknown
from cobindgen.diagnostics import InputError, system_errors
from cobindgen.streams import StreamError, complain, report
from cobindgen.toolchain.limits import begin_command


def run(argv: list[str]) -> int:
    """Run the command line `argv` and return its exit status.

    0: success. 1: the input is wrong, or a file is stale, or a change breaks callers.
    2: wrong usage. 70: an error of cobindgen itself (EX_SOFTWARE in sysexits.h).
    """
    try:
        name = argv[0] if argv else ""
        if name not in COMMANDS:
            if name and not name.startswith("-"):
                raise unknown("cobindgen", "command", name, COMMANDS)
            # This prints the help or the version and exits, or raises UsageError.
            top_parser(COMMANDS)[0].parse_args(argv)
        begin_command()
        args = parse(parser_of(name), argv[1:])
        with system_errors():
            return module_of(name).run(args)
    except UsageError as error:
        complain(f"{error.program}: error: {error}")
        return 2
    except InputError as error:
        report(error.diagnostics)
        return 1
    except KeyboardInterrupt:
        return 130
    except StreamError:
        raise
    except Exception as error:
        if os.environ.get("COBINDGEN_TRACEBACK"):
            complain("".join(traceback.format_exception(error)).rstrip())
        complain(internal_error(error, argv))
        return 70


def internal_error(error: Exception, argv: list[str]) -> str:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(frame.filename).name}:{frame.lineno}"
    what = " ".join(f"{type(error).__name__}: {error}".split())
    notes = ", ".join([place, *getattr(error, "__notes__", ())])
    return (
        f"cobindgen: internal error: {what} ({notes}, version {__version__})\n"
        f"The command was: cobindgen {join(argv)}\n"
        "This is an error of cobindgen, not of your headers. Please report it, with\n"
        "the header and the command line. COBINDGEN_TRACEBACK=1 shows where it is."
    )
