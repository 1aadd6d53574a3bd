"""`cobindgen bridge`: headers with C coroutines -> asyncio shims in C and Python."""

import keyword
from argparse import Namespace
from pathlib import Path, PurePath

from cobindgen.commands.parsing import Parser, UsageError, add_headers
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
from cobindgen.outputs.python.bridge import module_name, view
from cobindgen.outputs.python.names import Rename, as_it_is
from cobindgen.pipeline import Reading
from cobindgen.qemu.plan import plan
from cobindgen.qemu.release import choose
from cobindgen.qemu.runtimes import Runtime
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
    choice = choose(args.runtime, reading.header.headers, ())
    files, warnings = bridge(
        reading,
        options_of(args).flags,
        choice.runtime,
        c=args.c,
        py=args.py,
        bindings=bindings,
        rename=renaming(args.rename),
        templates=templates_of(args),
    )
    sources = (*reading.files, *choice.files)
    return Product(files, sources, (*reading.warnings, *warnings))


def check_module(name: str) -> None:
    """Raise InputError if Python cannot import a module of this name."""
    for part in name.split("."):
        if not part.isidentifier() or keyword.iskeyword(part):
            raise fail(
                f"{name} is not a valid name for a Python module: give the bindings "
                "another file name, and name it with --bindings MODULE"
            )


def bridge(
    reading: Reading,
    flags: tuple[str, ...],
    row: Runtime,
    *,
    c: str | None,
    py: str,
    bindings: str,
    rename: Rename = as_it_is,
    templates: Path | None = None,
) -> tuple[dict[str, str], list[Diagnostic]]:
    """Return the files of the bridge, by name, and warnings.

    `c` is the C side and `py` the Python side. If `c` is None, there is only the Python
    side, which runs blocking functions in threads. Raises InputError if there is
    nothing to await.
    """
    headers = reading.header.headers
    name = f"asyncio shims of {', '.join(map(include_name, headers))}."
    shown = view(
        reading.header,
        plan(reading.header, row, threads=c is None),
        row,
        title=name,
        prefix=c_prefix(c or py),
        bindings=bindings,
        rename=rename,
        threads=c is None,
        flags=flags,
    )
    if not shown.calls:
        reasons = [f"\n    {one.name}: {one.reason}" for one in shown.skipped]
        names = ", ".join(headers)
        if not reasons:
            raise fail(f"no function is declared in {names}")
        raise fail(f"no function of {names} can be awaited{''.join(reasons)}")
    if c is None:
        return {py: render("bridge_threads.py", shown, templates)}, []
    warnings = []
    if not any(job.coroutine for job in shown.jobs):
        text = f"no coroutine in {', '.join(headers)}: its functions run one at a time"
        warnings.append(Diagnostic(text, severity="warning"))
    native = c_view(
        shown.jobs,
        row,
        title=name,
        prefix=shown.prefix,
        includes=tuple(as_included(name, flags) for name in headers),
        macros=defined_macros(headers),
    )
    files = outputs(
        (c, render("bridge.c", native, templates)),
        (py, render("bridge.py", shown, templates)),
    )
    return files, warnings


def as_included(header: str, flags: tuple[str, ...]) -> str:
    """Return the name for an #include, relative to the -I directory if possible."""
    path = PurePath(header)
    for flag in flags:
        if flag.startswith("-I") and path.is_relative_to(flag[2:]):
            return str(path.relative_to(flag[2:]))
    return header
