"""`cobindgen bind`: headers -> a ctypes module and its stub."""

import sys
from argparse import ArgumentTypeError, Namespace
from collections.abc import Iterator
from pathlib import Path

from cobindgen.commands.parsing import Parser, add_headers, is_module_name
from cobindgen.commands.product import (
    Product,
    add_output,
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
    read_headers,
)
from cobindgen.commands.renaming import add_rename, renaming
from cobindgen.diagnostics import Diagnostic
from cobindgen.files import is_stream
from cobindgen.outputs.c.glue import view as glue_view
from cobindgen.outputs.places import include_name
from cobindgen.outputs.python.bindings import BindingsView, view
from cobindgen.outputs.python.names import Rename
from cobindgen.outputs.python.scope import Surroundings
from cobindgen.pipeline import Reading
from cobindgen.reader.selection import Selection
from cobindgen.render import render
from cobindgen.toolchain.options import Options

EXAMPLES = """\
  cobindgen bind -I include include/block/block-common.h -o block_common.py
  cobindgen bind -I include include/qapi/error.h -o error.py --library qemu-block
  cobindgen bind /usr/include/stdint.h -o limits.py --allow '.*_MAX'
"""


def add_arguments(parser: Parser) -> None:
    add_headers(parser)
    add_output(parser, "OUT.py")
    parser.add_argument(
        "--library", metavar="NAME", help="load this library on the first call"
    )
    parser.add_argument(
        "--glue",
        metavar="OUT.c",
        help="also write a C file that makes more functions callable, such as static "
        "inline ones; compile it and pass it to load()",
    )
    parser.add_argument(
        "--support",
        metavar="MODULE",
        help="import the code that modules share from this module, made by "
        "`cobindgen support` (in cobindgen.toml: the name of a support job)",
    )
    parser.add_argument(
        "--use",
        action="append",
        type=used_module,
        default=[],
        metavar="MODULE=HEADER[,HEADER...]",
        help="take the types of these headers from this module instead of "
        "defining them again",
    )
    add_rename(parser)
    add_reading(parser)
    add_proof(parser)
    add_writing(parser)


def used_module(text: str) -> tuple[str, tuple[str, ...]]:
    module, equals, headers = text.partition("=")
    words = module.removeprefix(".").split(".")
    if not equals or not headers or not all(word.isidentifier() for word in words):
        raise ArgumentTypeError(f"{text!r} is not MODULE=HEADER")
    return module, tuple(headers.split(","))


def run(args: Namespace) -> int:
    return write_product(make(args), args)


def make(args: Namespace, rename: Rename | None = None) -> Product:
    """Return the module and its stub; `rename` takes the place of `--rename`."""
    options = options_of(args)
    used = {
        module: read_headers(headers, args, options, Selection())
        for module, headers in args.use
    }
    named = rename or renaming(args.rename)
    return made_of_reading(args, lambda reading: product(reading, used, named, args))


def product(
    reading: Reading, used: dict[str, Reading], rename: Rename, args: Namespace
) -> Product:
    around = Surroundings(
        args.library,
        glue=args.glue is not None,
        used={module: other.header for module, other in used.items()},
        support=args.support,
        rename=rename,
    )
    templates = templates_of(args)
    shown = view(reading.header, title(reading.header.headers), around)
    files = bindings(shown, args.output, templates)
    if is_stream(args.output):
        del files[f"{args.output}i"]
    if args.glue:
        text = glue(shown, reading, options_of(args), templates)
        files = outputs(*files.items(), (args.glue, text))
    sources = dict.fromkeys(reading.files)
    for other in used.values():
        sources |= dict.fromkeys(other.files)
    warnings = (*reading.warnings, *warnings_of(Path(args.output)))
    return Product(files, tuple(sources), warnings)


def warnings_of(output: Path) -> Iterator[Diagnostic]:
    """Yield a warning if no program can import the output, or if it hides a module."""
    package = (output.parent / "__init__.py").exists()
    if output.suffix == ".py" and not is_module_name(output.stem):
        message = f"{output.name} cannot be imported, because of its name"
        yield Diagnostic(f"{output}: {message}", severity="warning")
    if output.stem in sys.stdlib_module_names and not package:
        message = (
            f"{output.name} hides Python's own module {output.stem} from programs in "
            f"its folder; another name is safer: {output.stem}_bindings.py"
        )
        yield Diagnostic(f"{output}: {message}", severity="warning")


def bindings(
    shown: BindingsView, output: str, templates: Path | None
) -> dict[str, str]:
    """Return the text of the ctypes module `output` and of its stub, by file name."""
    return {
        output: render("bindings.py", shown, templates),
        f"{output}i": render("bindings.pyi", shown, templates),
    }


def glue(
    shown: BindingsView, reading: Reading, options: Options, templates: Path | None
) -> str:
    """Return the C file with a wrapper for each function that ctypes cannot call."""
    shims = [f.shim for f in shown.functions if f.shim is not None]
    return render("glue.c", glue_view(reading.header, options.forced, shims), templates)


def title(headers: tuple[str, ...]) -> str:
    return f"ctypes bindings of {', '.join(map(include_name, headers))}."
