"""`cobindgen support`: write the code that generated modules share."""

from argparse import Namespace

from cobindgen.commands.parsing import Parser
from cobindgen.commands.product import (
    Product,
    add_output,
    add_writing,
    templates_of,
    write_product,
)
from cobindgen.outputs.python.support import view
from cobindgen.render import render

EXAMPLES = """\
  cobindgen support -o _c_support.py
"""


def add_arguments(parser: Parser) -> None:
    parser.description = (
        "Write the module that ctypes modules import from when they are made with "
        "`bind --support`; without that option, each module includes the same code."
    )
    add_output(parser, "OUT.py")
    add_writing(parser)


def run(args: Namespace) -> int:
    return write_product(make(args), args)


def make(args: Namespace) -> Product:
    return Product({args.output: render("support.py", view(), templates_of(args))}, ())
