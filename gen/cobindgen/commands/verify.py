"""`cobindgen verify`: ask the compiler about every fact of the headers."""

from argparse import Namespace

from cobindgen.commands.parsing import Parser
from cobindgen.commands.reading import (
    add_headers,
    add_reading,
    options_of,
    reading_of,
)
from cobindgen.diagnostics import InputError, fail
from cobindgen.pipeline import prove

EXAMPLES = """\
  cobindgen verify -I include include/block/block-common.h
"""


def add_arguments(parser: Parser) -> None:
    add_headers(parser)
    add_reading(parser)


def run(args: Namespace) -> int:
    options = options_of(args)
    if not options.has_compiler():
        raise fail(f"there is no {options.command[0]} to ask")
    proof = prove(reading_of(args), options)
    if proof.wrong:
        raise InputError(*proof.wrong)
    print(f"{proof.asked} facts proven")
    return 0
