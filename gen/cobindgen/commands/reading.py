"""The options of the commands that preprocess headers."""

from argparse import (
    Action,
    ArgumentError,
    ArgumentParser,
    BooleanOptionalAction,
    Namespace,
    _ArgumentGroup,
)
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from cobindgen.commands.parsing import regex
from cobindgen.commands.product import Product
from cobindgen.pipeline import (
    Reading,
    prove,
    prove_for,
    proving,
    read_all,
    unproven,
)
from cobindgen.qemu.release import choose
from cobindgen.reader.selection import Selection
from cobindgen.toolchain.exported import exported_only
from cobindgen.toolchain.flags import usable
from cobindgen.toolchain.options import Options


class Flag(Action):
    """Store a preprocessor flag as gcc spells it, in the order of the command line."""

    def __call__(
        self,
        _parser: ArgumentParser,
        namespace: Namespace,
        values: Any,
        option_string: str | None = None,
    ) -> None:
        if values == "":
            raise ArgumentError(self, "must not be empty")
        match option_string:
            case "-pthread":
                flags = ["-pthread"]
            case "-std":
                flags = [f"-std={values}"]
            case "-I" | "-D" | "-U" | "-m":
                flags = [f"{option_string}{values}"]
            case "--include":
                flags = ["-include", values]
            case _:
                flags = [str(option_string), values]
        namespace.flags = [*namespace.flags, *flags]


def add_flags(command: ArgumentParser) -> _ArgumentGroup:
    """Add the flags of the preprocessor. Return their group."""
    reading = command.add_argument_group("reading the headers")
    for option, meaning in (
        ("-I", "search this directory for included headers"),
        ("-isystem", "search this directory after those of -I"),
        ("-iquote", 'search this directory for #include "..." only'),
    ):
        reading.add_argument(
            option, action=Flag, metavar="DIR", dest="flags", help=meaning
        )
    reading.add_argument(
        "-D",
        action=Flag,
        metavar="NAME[=VALUE]",
        dest="flags",
        help="define a macro (default value: 1)",
    )
    reading.add_argument(
        "-U", action=Flag, metavar="NAME", dest="flags", help="undefine a macro"
    )
    reading.add_argument(
        "-include",
        "--include",
        action=Flag,
        metavar="FILE",
        dest="flags",
        help="read this file before the headers",
    )
    reading.add_argument(
        "-std",
        action=Flag,
        metavar="STANDARD",
        dest="flags",
        help="the C standard, as in -std=gnu11",
    )
    reading.add_argument(
        "-m",
        action=Flag,
        metavar="OPTION",
        dest="flags",
        help="an option for the target machine, as in -m32",
    )
    reading.add_argument(
        "-pthread", action=Flag, nargs=0, dest="flags", help="passed to the compiler"
    )
    command.set_defaults(flags=[])
    return reading


def add_reading(command: ArgumentParser) -> None:
    """Add the options for reading headers and for choosing declarations."""
    reading = add_flags(command)
    reading.add_argument(
        "--cc", metavar="CC", help="the C compiler (default: $CC, or cc)"
    )
    reading.add_argument(
        "--cpp",
        choices=("auto", "cc", "pcpp"),
        default="auto",
        help="the preprocessor: the compiler's (cc) or the embedded one (pcpp); "
        "auto uses the compiler's if there is one",
    )
    choosing = command.add_argument_group("choosing declarations")
    choosing.add_argument(
        "--allow",
        action="append",
        type=regex,
        default=[],
        metavar="RE",
        help="bind only names that this regular expression matches as a whole",
    )
    choosing.add_argument(
        "--block",
        action="append",
        type=regex,
        default=[],
        metavar="RE",
        help="skip names that this regular expression matches as a whole",
    )
    choosing.add_argument(
        "--files",
        action="append",
        default=[],
        metavar="GLOB",
        help="also bind declarations in included files whose path matches this pattern",
    )
    choosing.add_argument(
        "--exported-by",
        metavar="LIBRARY",
        help="bind only functions and variables that this library file exports",
    )
    choosing.add_argument(
        "--deep",
        action="store_true",
        help="also define types that are used only as targets of pointers",
    )


def add_runtime(command: ArgumentParser) -> None:
    command.add_argument(
        "--runtime",
        default="auto",
        help="a QEMU release or a file NAME.toml, which has the names of markers and "
        "annotations (default: those of all releases)",
    )


def add_proof(command: ArgumentParser) -> None:
    command.add_argument(
        "--verify",
        action=BooleanOptionalAction,
        default=True,
        help="prove every fact with the compiler, and skip what it denies (default)",
    )
    command.add_argument(
        "--prove-for",
        action="append",
        default=[],
        metavar="CC",
        help="also prove the facts with this compiler, so that the module works on its "
        "target; a fact that differs is an error",
    )


def options_of(args: Namespace) -> Options:
    flags = usable((*args.flags, *args.rest))
    return Options(args.cc or "", args.cpp, flags.used, flags.dropped)


def selection_of(args: Namespace) -> Selection:
    return Selection(tuple(args.allow), tuple(args.block), args.deep, tuple(args.files))


def reading_of(args: Namespace) -> Reading:
    """Read the headers of the command line, and prove them unless --no-verify is given.

    Raises InputError.
    """
    return read_headers(args.headers, args, options_of(args), selection_of(args))


def read_headers(
    headers: Sequence[str], args: Namespace, options: Options, selection: Selection
) -> Reading:
    reading = read_only(headers, args, options, selection)
    if args.verify:
        proves = options.has_compiler()
        reading = prove(reading) if proves else unproven(reading)
    for compiler in args.prove_for:
        reading = prove_for(reading, replace(options, cc=compiler))
    return reading


def made_of_reading(args: Namespace, make: Callable[[Reading], Product]) -> Product:
    """Return what `make` makes of the headers that the command line names.

    `make` runs while the compiler checks the facts. If the compiler denies some of
    them, `make` runs a second time, without these. Raises InputError.
    """
    options = options_of(args)
    if not args.verify or args.prove_for or not options.has_compiler():
        return make(reading_of(args))
    reading = read_only(args.headers, args, options, selection_of(args))
    with proving(reading) as proven:
        try:
            product = make(reading)
        except Exception:
            # A fact that the compiler denies may be the reason. Report it first.
            return make(proven())
        left = proven()
    return product if left is reading else make(left)


def read_only(
    headers: Sequence[str], args: Namespace, options: Options, selection: Selection
) -> Reading:
    """Read the headers without a proof of their facts."""
    # Only some commands have the option --runtime.
    name = getattr(args, "runtime", "auto")
    if name == "auto":
        reading = read_all(tuple(headers), options, selection)
    else:
        choice = choose(name, (), ())
        reading = read_all(tuple(headers), options, selection, choice.runtime)
        reading = replace(reading, files=(*reading.files, *choice.files))
    if not args.exported_by:
        return reading
    library = Path(args.exported_by)
    header = exported_only(reading.header, library)
    return replace(reading, header=header, files=(*reading.files, str(library)))
