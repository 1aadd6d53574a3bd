"""`cobindgen diff`: what changed for callers between two revisions of a header."""

import sys
from argparse import Namespace

from cobindgen.commands.parsing import Parser, regex
from cobindgen.commands.reading import add_reading, options_of, selection_of
from cobindgen.compare.changes import breaks, without
from cobindgen.compare.diff import diff
from cobindgen.compare.revisions import load
from cobindgen.compare.text import dump, text

EXAMPLES = """\
  cobindgen diff -I include include/qapi/error.h include/qapi/error.h
  cobindgen diff -I include HEAD:include/qapi/error.h include/qapi/error.h
  cobindgen diff old.json new.json --json --ignore '.*_MAX'
"""


def add_arguments(parser: Parser) -> None:
    parser.description = (
        "OLD and NEW are headers, models in JSON, or REV:PATH of git. "
        "Exit status 1 if a change breaks callers."
    )
    parser.add_argument("old", metavar="OLD", help="the old revision")
    parser.add_argument("new", metavar="NEW", help="the new revision")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--ignore",
        action="append",
        type=regex,
        default=[],
        metavar="RE",
        help="leave out names that this regular expression matches",
    )
    add_reading(parser)


def run(args: Namespace) -> int:
    specs: tuple[str, str] = args.old, args.new
    old, new = (load(spec, options_of(args), selection_of(args)) for spec in specs)
    changes = without(diff(old, new), args.ignore)
    sys.stdout.write(dump(changes) if args.json else text(changes))
    return int(breaks(changes))
