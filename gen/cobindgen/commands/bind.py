"""`cobindgen bind`: headers -> a ctypes module and its stub."""

import sys
from argparse import ArgumentTypeError, Namespace

from cobindgen.commands.parsing import Parser
from cobindgen.commands.product import (
    Product,
    add_output,
    add_writing,
    templates_of,
    write_product,
)
from cobindgen.commands.reading import (
    add_headers,
    add_reading,
    options_of,
    reading_of,
)
from cobindgen.diagnostics import InputError
from cobindgen.files import is_special
from cobindgen.outputs.python.bindings import Surroundings
from cobindgen.pipeline import bindings, prove, read_all, static_inline
from cobindgen.read.selection import Selection

EXAMPLES = """\
  cobindgen bind -I include include/block/block-common.h -o block_common.py
  cobindgen bind -I include include/qapi/error.h -o error.py --library qemu-block
  cobindgen bind /usr/include/stdint.h -o limits.py --allow '.*_MAX'
"""


def add_arguments(parser: Parser) -> None:
    add_headers(parser)
    add_output(parser, "OUT.py")
    parser.add_argument(
        "--library", metavar="NAME", help="the library to load when first used"
    )
    parser.add_argument(
        "--verify", action="store_true", help="write only what the compiler proves"
    )
    parser.add_argument(
        "--static-inline",
        metavar="OUT.c",
        help="write C that exports the static inline functions, and bind them",
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
    add_reading(parser)
    add_writing(parser)


def used_module(text: str) -> tuple[str, tuple[str, ...]]:
    module, equals, headers = text.partition("=")
    words = module.removeprefix(".").split(".")
    if not equals or not headers or not all(word.isidentifier() for word in words):
        raise ArgumentTypeError(f"{text!r} is not MODULE=HEADER")
    return module, tuple(headers.split(","))


def run(args: Namespace) -> int:
    return write_product(make(args), args)


def make(args: Namespace) -> Product:
    options = options_of(args)
    reading = reading_of(args)
    if args.verify and not options.has_compiler():
        note = f"{args.output}: nothing proven, for there is no {options.command[0]}"
        print(f"cobindgen: {note}", file=sys.stderr)
    elif args.verify and (wrong := prove(reading, options).wrong):
        raise InputError(*wrong)
    used = {
        module: read_all(headers, options, Selection()) for module, headers in args.use
    }
    around = Surroundings(
        args.library,
        glue=args.static_inline is not None,
        used={module: other.header for module, other in used.items()},
    )
    templates = templates_of(args)
    files = bindings(reading, args.output, around, templates)
    if is_special(args.output):
        del files[f"{args.output}i"]
    if args.static_inline:
        files[args.static_inline] = static_inline(reading, options, templates)
    sources = dict.fromkeys(reading.files)
    for other in used.values():
        sources |= dict.fromkeys(other.files)
    return Product(files, tuple(sources))
