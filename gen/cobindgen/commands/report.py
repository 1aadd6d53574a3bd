"""`cobindgen report`: headers -> an HTML page that shows their declarations."""

from argparse import Namespace

from cobindgen.commands.parsing import Parser, add_headers
from cobindgen.commands.product import (
    Product,
    add_output,
    add_writing,
    templates_of,
    write_product,
)
from cobindgen.commands.reading import add_proof, add_reading, made_of_reading
from cobindgen.outputs.python.docstrings import with_readable_docs
from cobindgen.outputs.report.page import view
from cobindgen.pipeline import Reading
from cobindgen.render import render

EXAMPLES = """\
  cobindgen report -I include include/block/block-common.h -o report.html
"""


def add_arguments(parser: Parser) -> None:
    add_headers(parser)
    add_output(parser, "OUT.html")
    add_reading(parser)
    add_proof(parser)
    add_writing(parser)


def run(args: Namespace) -> int:
    return write_product(make(args), args)


def make(args: Namespace) -> Product:
    def made(reading: Reading) -> Product:
        shown = view(with_readable_docs(reading.header))
        text = render("report.html", shown, templates_of(args))
        return Product({args.output: text}, reading.files, reading.warnings)

    return made_of_reading(args, made)
