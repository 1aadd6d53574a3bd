"""`cobindgen wrap`: headers with marked declarations -> co_wrapper shims in C."""

from argparse import Namespace
from pathlib import Path

from cobindgen.commands.parsing import Parser, UsageError, add_headers
from cobindgen.commands.product import (
    Product,
    add_output,
    add_writing,
    templates_of,
    write_product,
)
from cobindgen.diagnostics import fail
from cobindgen.outputs.c.co_wrapper import view
from cobindgen.qemu.runtimes import RUNTIMES
from cobindgen.qemu.wrap import Wrap, wrap
from cobindgen.render import render
from cobindgen.streams import report, say

EXAMPLES = """\
  cobindgen wrap include/block/block-io.h -o block-gen.c
  cobindgen wrap --list include/block/block-io.h
"""


def add_arguments(parser: Parser) -> None:
    parser.usage = (
        "cobindgen wrap [options] HEADER... -o OUT.c\n"
        "       cobindgen wrap [options] OUT.c HEADER..."
    )
    parser.description = "Write a C file with a shim for each marked declaration."
    add_headers(parser)
    add_output(parser, "OUT.c", required=False)
    parser.add_argument(
        "--runtime",
        default="auto",
        help=f"a QEMU release ({', '.join(RUNTIMES)}), a file NAME.toml, or auto: "
        "read block-common.h and graph-lock.h beside the headers (default)",
    )
    parser.add_argument(
        "--include",
        action="append",
        default=[],
        metavar="HEADER",
        help="also include this header in OUT.c",
    )
    parser.add_argument(
        "--list", action="store_true", help="print the marked declarations"
    )
    parser.add_argument(
        "--lint",
        action="store_true",
        help="check the marked declarations, and print what is wrong",
    )
    parser.add_argument(
        "--tree",
        metavar="DIR",
        help="with --lint: also report marked declarations in other headers below DIR",
    )
    add_writing(parser)


def run(args: Namespace) -> int:
    # QEMU's own step takes the output as the first argument.
    if args.output is None and len(args.headers) > 1 and args.headers[0].endswith(".c"):
        args.output, *args.headers = args.headers
    if args.output is None and not (args.list or args.lint):
        raise UsageError(args.program, "give -o OUT.c, or OUT.c before the headers")
    if args.tree and not Path(args.tree).is_dir():
        raise fail(f"{args.tree} is not a directory")
    found = wrap(args.headers, args.runtime)
    if args.output is not None:
        write_product(product_of(found, args), args)
    if args.list:
        say(found.table())
    tree = Path(args.tree) if args.tree else None
    findings = found.lint(tree) if args.lint else []
    report(findings)
    return 1 if findings else 0


def make(args: Namespace) -> Product:
    return product_of(wrap(args.headers, args.runtime), args)


def product_of(found: Wrap, args: Namespace) -> Product:
    found.check()
    choice = found.choice
    shown = view(found.wrappings, choice.runtime, choice.reason, tuple(args.include))
    text = render("co_wrapper.c", shown, templates_of(args))
    return Product({args.output: text}, found.files())
