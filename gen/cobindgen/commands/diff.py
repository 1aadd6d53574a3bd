"""`cobindgen diff`: what changed for callers between two revisions of a header."""

from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from cobindgen.build.config import diff_settings
from cobindgen.commands.parsing import Parser, regex
from cobindgen.commands.reading import (
    add_proof,
    add_reading,
    add_runtime,
    options_of,
    read_headers,
    selection_of,
)
from cobindgen.compare import page
from cobindgen.compare.changes import Json, breaks, without
from cobindgen.compare.diff import diff
from cobindgen.compare.revisions import load
from cobindgen.compare.text import dump, text
from cobindgen.diagnostics import Diagnostic
from cobindgen.files import write
from cobindgen.outputs.model import view
from cobindgen.render import render
from cobindgen.streams import report, say

EXAMPLES = """\
  cobindgen diff -I include include/qapi/error.h include/qapi/error.h
  cobindgen diff -I include HEAD:include/qapi/error.h include/qapi/error.h
  cobindgen diff old.json new.json --json --ignore '.*_MAX'
"""


def add_arguments(parser: Parser) -> None:
    parser.description = (
        "OLD and NEW are headers, models in JSON, or REV:PATH in git. "
        "The exit status is 1 if a change breaks callers."
    )
    parser.add_argument("old", metavar="OLD", help="the old revision")
    parser.add_argument("new", metavar="NEW", help="the new revision")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--html",
        metavar="OUT.html",
        help="also write a page that shows changed records side by side",
    )
    parser.add_argument(
        "--ignore",
        action="append",
        type=regex,
        default=[],
        metavar="RE",
        help="leave out names that this regular expression matches as a whole",
    )
    parser.add_argument(
        "--grows",
        action="append",
        type=regex,
        default=[],
        metavar="RE",
        help="constants that this regular expression matches as a whole may grow, such "
        "as a version (also `grows` in [diff] of cobindgen.toml)",
    )
    parser.add_argument(
        "--all", action="store_true", help="also list changes without effect"
    )
    add_runtime(parser)
    add_reading(parser)
    add_proof(parser)


def run(args: Namespace) -> int:
    warnings: list[Diagnostic] = []

    def read(file: str, flags: tuple[str, ...]) -> Json:
        options = replace(options_of(args), flags=flags)
        reading = read_headers((file,), args, options, selection_of(args))
        warnings.extend(reading.warnings)
        return view(reading.header)

    flags = options_of(args).flags
    # A revision is read in another directory.
    if args.runtime.endswith(".toml"):
        args.runtime = str(Path(args.runtime).absolute())
    if args.exported_by:
        args.exported_by = str(Path(args.exported_by).absolute())
    old, new = (load(spec, flags, read) for spec in (args.old, args.new))
    settings = diff_settings()
    changes = diff(old, new, [*args.grows, *settings.get("grows", ())])
    changes = without(changes, [*args.ignore, *settings.get("ignore", ())])
    say(dump(changes) if args.json else text(changes, every=args.all))
    if args.html:
        shown = page.view(changes, old, new)
        write({args.html: render("diff.html", shown)}, [args.old, args.new])
    report(warnings)
    return int(breaks(changes))
