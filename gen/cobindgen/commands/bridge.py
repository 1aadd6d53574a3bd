"""`cobindgen bridge`: headers with C coroutines -> asyncio shims in C and Python."""

from argparse import Namespace

from cobindgen.commands.parsing import Parser, UsageError
from cobindgen.commands.product import (
    Product,
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
from cobindgen.pipeline import bridge

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
        help="no C side: run functions that block in threads of an executor",
    )
    parser.add_argument(
        "--bindings",
        metavar="MODULE",
        help="the ctypes module of the headers (default: named like the first)",
    )
    parser.add_argument("--runtime", default="auto", help="as for wrap")
    add_reading(parser)
    add_writing(parser)


def run(args: Namespace) -> int:
    return write_product(make(args), args)


def make(args: Namespace) -> Product:
    if bool(args.c) == args.threads:
        raise UsageError("cobindgen bridge", "give --c OUT.c, or --threads")
    reading = reading_of(args)
    files = bridge(
        reading,
        options_of(args).flags,
        c=args.c,
        py=args.py,
        runtime=args.runtime,
        bindings=args.bindings,
        templates=templates_of(args),
    )
    return Product(files, reading.files)
