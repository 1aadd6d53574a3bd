"""`cobindgen init`: write a first cobindgen.toml."""

import json
import re
from argparse import Namespace
from pathlib import Path
from typing import NamedTuple

from cobindgen.commands.parsing import Parser
from cobindgen.commands.product import add_force
from cobindgen.diagnostics import fail
from cobindgen.files import write
from cobindgen.render import render

EXAMPLES = """\
  cobindgen init include/block/block-common.h -o first.toml
"""


class JobView(NamedTuple):
    """A job. `header` and `output` are quoted TOML strings."""

    name: str
    header: str
    output: str


class ConfigView(NamedTuple):
    jobs: tuple[JobView, ...]


def add_arguments(parser: Parser) -> None:
    parser.description = (
        "Write a cobindgen.toml with a job that binds each header, and comments on "
        "further keys."
    )
    parser.add_argument(
        "headers", nargs="+", metavar="HEADER", help="a C header to bind"
    )
    parser.add_argument(
        "-o",
        "--output",
        default="cobindgen.toml",
        metavar="FILE",
        help="the file to write (default: cobindgen.toml)",
    )
    add_force(parser)


def run(args: Namespace) -> int:
    for header in args.headers:
        if not Path(header).is_file():
            raise fail(f"can't read {header}: there is no such file")
    if Path(args.output).exists() and not args.force:
        raise fail(f"{args.output} exists; --force replaces it")
    view = ConfigView(tuple(job_of(name) for name in dict.fromkeys(args.headers)))
    write({args.output: render("cobindgen.toml", view)}, args.headers, force=True)
    return 0


def job_of(header: str) -> JobView:
    name = re.sub(r"\W", "_", Path(header).stem, flags=re.ASCII)
    # A JSON string is also a TOML string.
    return JobView(name, json.dumps(header), json.dumps(f"{name}.py"))
