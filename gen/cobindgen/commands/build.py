"""`cobindgen build`: every job of cobindgen.toml."""

from argparse import Namespace
from collections.abc import Iterable, Mapping
from difflib import unified_diff
from pathlib import Path
from typing import Any

from cobindgen.build.config import Job, find
from cobindgen.build.watch import Task, stamp, watch
from cobindgen.commands.jobs import arguments_of, config_of, jobs_of, make_job
from cobindgen.commands.parallel import all_outcomes
from cobindgen.commands.parsing import Parser, positive
from cobindgen.commands.product import Product, add_force, depfile_of
from cobindgen.commands.reading import options_of, selection_of
from cobindgen.diagnostics import InputError, fail
from cobindgen.files import Identity, identity, write
from cobindgen.outputs.model import view
from cobindgen.pipeline import read
from cobindgen.streams import complain, report, say
from cobindgen.toolchain.limits import begin_command

EXAMPLES = """\
  cobindgen build block_common
  cobindgen build -j 2
  cobindgen build --check
"""


def add_arguments(parser: Parser) -> None:
    parser.add_argument("names", nargs="*", metavar="NAME", help="run only these jobs")
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit 1 if a file is stale"
    )
    parser.add_argument(
        "--watch",
        action="store_true",
        help="build again after every save, until Ctrl-C",
    )
    parser.add_argument(
        "-j",
        type=positive,
        default=1,
        metavar="N",
        help="run N jobs at a time (default: 1)",
    )
    parser.add_argument(
        "--config", metavar="FILE", help="read this file instead of cobindgen.toml"
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
    add_force(parser)


def run(args: Namespace) -> int:
    config = config_of(args)
    if args.watch:
        return run_watch(config, args.names)
    product = all_products(config, args.names, args.j)
    report(product.warnings)
    if args.check:
        return check(product.files)
    files = dict(product.files)
    if args.depfile:
        files[args.depfile] = depfile_of(args.depfile_target, product.sources)
    write(files, product.sources, force=args.force)
    return 0


def build(names: list[str]) -> list[str]:
    """Run the jobs of this directory and return the names of the files written.

    Raises InputError.
    """
    product = all_products(find(), names, 1)
    report(product.warnings)
    write(product.files, product.sources)
    return [*product.files]


def all_products(config: Path, names: list[str], processes: int) -> Product:
    """Return what the jobs make, together. Raises InputError."""
    jobs = jobs_of(config, names)
    outcomes = [*all_outcomes(jobs, processes)]
    warnings = tuple(each for outcome in outcomes for each in outcome.warnings)
    if wrong := [each for outcome in outcomes for each in outcome.wrong]:
        report(warnings)
        raise InputError(*wrong)
    sources = (str(config), *(name for each in outcomes for name in each.sources))
    return Product(merged(jobs, outcomes), sources, warnings)


def merged(jobs: Iterable[Job], products: Iterable[Product]) -> dict[str, str]:
    """Return the files of all jobs.

    Raises InputError if two jobs write the same file.
    """
    files: dict[str, str] = {}
    writers: dict[Identity, Job] = {}
    for job, product in zip(jobs, products, strict=True):
        for name, text in product.files.items():
            other = writers.setdefault(identity(name), job)
            if other is not job:
                message = f"{name} is also the output of {other.command}.{other.name}"
                raise fail(message, job.location())
            files[name] = text
    return files


def check(files: Mapping[str, str]) -> int:
    """Print what would change, as a unified diff. Return 1 if anything would change."""
    stale = 0
    for name, text in files.items():
        path = Path(name)
        old = path.read_text(encoding="utf-8") if path.is_file() else ""
        if old != text:
            stale = 1
            lines = (old.splitlines(True), text.splitlines(True))
            say("".join(unified_diff(*lines, f"a/{name}", f"b/{name}")))
    if stale:
        complain("cobindgen: stale files; run `cobindgen build`")
    return stale


def run_watch(config: Path, names: list[str]) -> int:
    tasks = [task_of(job) for job in jobs_of(config, names)]
    try:
        while True:
            watch(tasks, str(config), write)
            say(f"{config} has changed\n")
            try:
                tasks = [task_of(job) for job in jobs_of(config, names)]
            except InputError as error:
                report(error.diagnostics)
                tasks = []
    except KeyboardInterrupt:
        pass
    return 0


def task_of(job: Job) -> Task:
    """Return the job in the form that `watch` runs."""
    args = arguments_of(job)
    headers = tuple(args.headers)
    # Only commands that preprocess headers have flags, and a model to compare.
    reads = hasattr(args, "flags")

    def model() -> dict[str, Any]:
        begin_command()
        return view(read(headers, options_of(args), selection_of(args)))

    return Task(
        f"{job.command} {job.name}",
        lambda: make_job(job),
        model if reads else None,
        options_of(args).folders if reads else (),
        {name: stamp(name) for name in headers},
    )
