"""`cobindgen bridge`: headers with C coroutines -> asyncio shims in C and Python."""

from argparse import Namespace
from pathlib import PurePath

from cobindgen.commands.parsing import Parser, UsageError, add_headers, is_module_name
from cobindgen.commands.product import (
    Product,
    add_writing,
    outputs,
    templates_of,
    write_product,
)
from cobindgen.commands.reading import (
    add_proof,
    add_reading,
    made_of_reading,
    options_of,
)
from cobindgen.commands.renaming import add_rename, renaming
from cobindgen.diagnostics import Diagnostic, fail
from cobindgen.outputs.c.bridge import c_prefix
from cobindgen.outputs.c.bridge import view as c_view
from cobindgen.outputs.places import include_name
from cobindgen.outputs.python.bridge import BridgeView, module_name, view
from cobindgen.pipeline import Reading
from cobindgen.qemu.plan import plan
from cobindgen.qemu.release import choose
from cobindgen.reader.expansions import defined_macros
from cobindgen.render import render

EXAMPLES = """\
  cobindgen bridge -I include include/block/block-io.h --c bridge.c --py bridge.py
  cobindgen bridge -I include include/qapi/error.h --threads --py error_shims.py
"""


def add_arguments(parser: Parser) -> None:
    add_headers(parser)
    parser.add_argument(
        "--py", required=True, metavar="OUT.py", help="write the Python side here"
    )
    parser.add_argument(
        "--c",
        metavar="OUT.c",
        help="write the C side here; compile it into the library",
    )
    parser.add_argument(
        "--threads",
        action="store_true",
        help="write no C side: run blocking functions in threads",
    )
    parser.add_argument(
        "--bindings",
        metavar="MODULE",
        help="the ctypes module of the headers (default: the name of the first header)",
    )
    add_rename(parser)
    parser.add_argument(
        "--runtime", default="auto", help="the QEMU release, as for wrap"
    )
    add_reading(parser)
    add_proof(parser)
    add_writing(parser)


def run(args: Namespace) -> int:
    return write_product(make(args), args)


def make(args: Namespace) -> Product:
    if bool(args.c) == args.threads:
        raise UsageError(args.program, "give either --c OUT.c or --threads")
    bindings = args.bindings or module_name(args.headers[0])
    check_module(bindings)
    return made_of_reading(args, lambda reading: product(reading, args, bindings))


def product(reading: Reading, args: Namespace, bindings: str) -> Product:
    """Return the files of the bridge: the Python side, and the C side if there is one.

    Raises InputError if there is nothing to await.
    """
    headers = reading.header.headers
    choice = choose(args.runtime, headers, ())
    options, templates = options_of(args), templates_of(args)
    title = f"asyncio shims of {', '.join(map(include_name, headers))}."
    shown = view(
        reading.header,
        plan(reading.header, choice.runtime, threads=args.threads),
        choice.runtime,
        title=title,
        prefix=c_prefix(args.c or args.py),
        bindings=bindings,
        rename=renaming(args.rename),
        threads=args.threads,
        folders=options.folders,
    )
    check_awaitable(shown, headers)
    sources, warnings = (*reading.files, *choice.files), reading.warnings
    if args.threads:
        python = render("bridge_threads.py", shown, templates)
        return Product({args.py: python}, sources, warnings)
    if not any(job.coroutine for job in shown.jobs):
        text = f"no coroutine in {', '.join(headers)}: its functions run one at a time"
        warnings = (*warnings, Diagnostic(text, severity="warning"))
    native = c_view(
        shown.jobs,
        choice.runtime,
        title=title,
        prefix=shown.prefix,
        includes=tuple(as_included(name, options.folders) for name in headers),
        macros=defined_macros(headers),
    )
    files = outputs(
        (args.c, render("bridge.c", native, templates)),
        (args.py, render("bridge.py", shown, templates)),
    )
    return Product(files, sources, warnings)


def check_module(name: str) -> None:
    """Raise InputError if Python cannot import a module of this name."""
    for part in name.split("."):
        if not is_module_name(part):
            raise fail(
                f"{name} is not a valid name for a Python module: give the bindings "
                "another file name, and name it with --bindings MODULE"
            )


def check_awaitable(shown: BridgeView, headers: tuple[str, ...]) -> None:
    """Raise InputError, with the reasons, if no function can be awaited."""
    if shown.calls:
        return
    names = ", ".join(headers)
    if not shown.skipped:
        raise fail(f"no function is declared in {names}")
    reasons = "".join(f"\n    {one.name}: {one.reason}" for one in shown.skipped)
    raise fail(f"no function of {names} can be awaited{reasons}")


def as_included(header: str, folders: tuple[str, ...]) -> str:
    """Return the name for an #include, relative to one of `folders` if possible."""
    path = PurePath(header)
    for folder in folders:
        if path.is_relative_to(folder):
            return str(path.relative_to(folder))
    return header
