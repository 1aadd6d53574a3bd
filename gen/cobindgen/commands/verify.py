"""`cobindgen verify`: ask the compiler about every fact of the headers."""

from argparse import Namespace

from cobindgen.commands.parsing import Parser, add_headers
from cobindgen.commands.reading import add_reading, options_of, selection_of
from cobindgen.diagnostics import InputError, fail
from cobindgen.pipeline import read_all
from cobindgen.prove.verdicts import verify
from cobindgen.streams import report, say

EXAMPLES = """\
  cobindgen verify -I include include/block/block-common.h
"""


def add_arguments(parser: Parser) -> None:
    add_headers(parser)
    add_reading(parser)


def run(args: Namespace) -> int:
    options = options_of(args)
    if not options.has_compiler():
        raise fail(f"can't find the compiler {options.command[0]}")
    reading = read_all(tuple(args.headers), options, selection_of(args))
    report(reading.warnings)
    proof = verify(reading.header, reading.options, reading.abi)
    if proof.wrong:
        raise InputError(*proof.wrong)
    say(f"{proof.asked} facts proven\n")
    return 0
