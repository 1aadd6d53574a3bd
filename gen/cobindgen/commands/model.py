"""`cobindgen model`: what the headers declare, as JSON."""

from argparse import Namespace

from cobindgen.commands.parsing import Parser, add_headers
from cobindgen.commands.product import Product, add_output, add_writing, write_product
from cobindgen.commands.reading import add_proof, add_reading, reading_of
from cobindgen.outputs.model import dump

EXAMPLES = """\
  cobindgen model -I include include/qapi/error.h > old.json
  cobindgen model include/qapi/error.h -- -Iinclude -DNDEBUG > new.json
"""


def add_arguments(parser: Parser) -> None:
    add_headers(parser)
    add_output(parser, "OUT.json", required=False, default="-")
    add_reading(parser)
    add_proof(parser)
    add_writing(parser)


def run(args: Namespace) -> int:
    return write_product(make(args), args)


def make(args: Namespace) -> Product:
    reading = reading_of(args)
    return Product({args.output: dump(reading.header)}, reading.files, reading.warnings)
