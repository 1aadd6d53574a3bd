"""`cobindgen init`: write a first cobindgen.toml."""

import json
import re
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from keyword import iskeyword
from pathlib import Path
from typing import NamedTuple

from cobindgen.commands.parsing import Parser
from cobindgen.commands.product import add_force
from cobindgen.commands.reading import add_flags
from cobindgen.diagnostics import fail
from cobindgen.files import write
from cobindgen.render import render

EXAMPLES = """\
  cobindgen init include/block/block-common.h -Iinclude -o first.toml
"""


class JobView(NamedTuple):
    """A job. `header` and `output` are quoted TOML strings."""

    name: str
    header: str
    output: str


class ConfigView(NamedTuple):
    """The file. `flags` is a list in TOML."""

    flags: str
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
    add_flags(parser)
    add_force(parser)


def run(args: Namespace) -> int:
    for header in args.headers:
        if not Path(header).is_file():
            raise fail(f"can't read {header}: there is no such file")
    if Path(args.output).exists() and not args.force:
        raise fail(f"{args.output} exists; --force replaces it")
    flags = [*args.flags, *(["--", *args.rest] if args.rest else [])]
    view = ConfigView(toml(flags), tuple(jobs_of(dict.fromkeys(args.headers))))
    write({args.output: render("cobindgen.toml", view)}, args.headers, force=True)
    return 0


def jobs_of(headers: Iterable[str]) -> Iterator[JobView]:
    """Yield a job for each header, each with a name of its own."""
    names: set[str] = set()
    for header in headers:
        first = name = module_name(header)
        number = 2
        while name in names:
            name = f"{first}_{number}"
            number += 1
        names.add(name)
        yield JobView(name, toml(header), toml(f"{name}.py"))


def module_name(header: str) -> str:
    """Return a name that can be imported and hides no module of Python."""
    name = re.sub(r"\W", "_", Path(header).stem, flags=re.ASCII)
    if name in sys.stdlib_module_names or iskeyword(name):
        return f"{name}_bindings"
    return f"_{name}" if name[0].isdigit() else name


def toml(value: str | list[str]) -> str:
    """Return the value in TOML. A JSON string or list is one."""
    return json.dumps(value)
