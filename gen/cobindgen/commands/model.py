"""`cobindgen model`: headers -> their declarations as JSON."""

from argparse import Namespace

from cobindgen.commands.parsing import Parser, add_headers
from cobindgen.commands.product import Product, add_output, add_writing, write_product
from cobindgen.commands.reading import (
    add_proof,
    add_reading,
    add_runtime,
    made_of_reading,
)
from cobindgen.outputs.model import dump
from cobindgen.pipeline import Reading

EXAMPLES = """\
  cobindgen model -I include include/qapi/error.h > old.json
  cobindgen model include/qapi/error.h -- -Iinclude -DNDEBUG > new.json
"""


def add_arguments(parser: Parser) -> None:
    add_headers(parser)
    add_output(parser, "OUT.json", required=False, default="-")
    add_runtime(parser)
    add_reading(parser)
    add_proof(parser)
    add_writing(parser)


def run(args: Namespace) -> int:
    return write_product(make(args), args)


def make(args: Namespace) -> Product:
    def made(reading: Reading) -> Product:
        text = dump(reading.header)
        return Product({args.output: text}, reading.files, reading.warnings)

    return made_of_reading(args, made)
