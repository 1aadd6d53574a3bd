"""`cobindgen build`: every job of cobindgen.toml."""

import sys
from argparse import Namespace
from collections.abc import Mapping
from difflib import unified_diff
from pathlib import Path
from typing import Any

from cobindgen.build.config import Job
from cobindgen.build.watch import Task, complain, stamp, watch
from cobindgen.commands.jobs import arguments_of, config_of, jobs_of, make_job
from cobindgen.commands.parsing import Parser
from cobindgen.commands.product import depfile_of, show
from cobindgen.commands.reading import options_of, selection_of
from cobindgen.diagnostics import Diagnostic, InputError, fail
from cobindgen.files import write
from cobindgen.outputs.model import view
from cobindgen.pipeline import read

EXAMPLES = """\
  cobindgen build block_common
  cobindgen build --check
"""


def add_arguments(parser: Parser) -> None:
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these jobs")
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit 1 if a file is stale"
    )
    parser.add_argument(
        "--watch", action="store_true", help="build again at every save, until Ctrl-C"
    )
    parser.add_argument(
        "--config", metavar="FILE", help="read this instead of cobindgen.toml"
    )
    parser.add_argument(
        "--depfile",
        metavar="FILE",
        help="write the names of all files that the jobs read, as a rule for make "
        "or ninja",
    )
    parser.add_argument(
        "--depfile-target",
        metavar="NAME",
        default="build",
        help="the target of that rule (default: build)",
    )


def run(args: Namespace) -> int:
    config = config_of(args)
    if args.watch:
        return run_watch(config, args.names)
    files: dict[str, str] = {}
    sources: list[str] = []
    warnings: list[Diagnostic] = []
    for job in jobs_of(config, args.names):
        product = make_job(job)
        if twice := files.keys() & product.files.keys():
            message = f"{min(twice)} is the output of another job too"
            raise fail(message, job.location)
        files |= product.files
        sources += product.sources
        warnings += product.warnings
    show(warnings)
    if args.check:
        return check(files)
    if args.depfile:
        files[args.depfile] = depfile_of(args.depfile_target, [str(config), *sources])
    write(files)
    return 0


def check(files: Mapping[str, str]) -> int:
    """Print what would change, as a unified diff; 1 if anything would."""
    stale = 0
    for name, text in files.items():
        path = Path(name)
        old = path.read_text(encoding="utf-8") if path.is_file() else ""
        if old != text:
            stale = 1
            lines = (old.splitlines(True), text.splitlines(True))
            sys.stdout.writelines(unified_diff(*lines, f"a/{name}", f"b/{name}"))
    if stale:
        print("cobindgen: stale files; run `cobindgen build`", file=sys.stderr)
    return stale


def run_watch(config: Path, names: list[str]) -> int:
    tasks = [task_of(job) for job in jobs_of(config, names)]
    try:
        while watch(tasks, str(config), write):
            print(f"{config} has changed", flush=True)
            try:
                tasks = [task_of(job) for job in jobs_of(config, names)]
            except InputError as error:
                complain(error.diagnostics)
                tasks = []
    except KeyboardInterrupt:
        pass
    return 0


def task_of(job: Job) -> Task:
    """The job as `watch` runs it."""
    args = arguments_of(job)
    headers = tuple(args.headers)

    def model() -> dict[str, Any]:
        return view(read(headers, options_of(args), selection_of(args)))

    return Task(
        f"{job.command} {job.name}",
        lambda: make_job(job),
        # Only what is read through a preprocessor has a model to compare.
        model if hasattr(args, "flags") else None,
        {name: stamp(name) for name in headers},
    )
