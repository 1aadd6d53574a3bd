"""The jobs of cobindgen.toml as command lines: which keys they take, how they run."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from cobindgen.build.config import Job, find, jobs
from cobindgen.commands.dispatch import COMMANDS, Maker, maker_of, parser_of
from cobindgen.commands.parsing import UsageError, parse
from cobindgen.commands.product import Product, with_depfile
from cobindgen.diagnostics import InputError, fail
from cobindgen.files import is_stream

# Options of the command line alone.
NO_KEYS = frozenset({"help", "list", "lint", "tree", "force"})


def config_of(args: Namespace) -> Path:
    """The configuration that the command line names, or that of this directory."""
    return Path(args.config) if args.config else find()


def jobs_of(config: Path, names: list[str]) -> list[Job]:
    """The jobs with these names, or all of them. Raises InputError."""
    every = jobs(config, job_keys())
    for name in names:
        if name not in {job.name for job in every}:
            raise fail(f"{config} has no job {name}")
    return [job for job in every if not names or job.name in names]


def job_keys() -> dict[str, frozenset[str]]:
    """The commands that can be jobs, and the keys of each."""
    return {name: keys_of(parser_of(name)) for name in COMMANDS if maker_of(name)}


def keys_of(command: ArgumentParser) -> frozenset[str]:
    """The keys that a job of this command may have: its long options, and
    `flags` where it takes the preprocessor's."""
    options = (name for action in command._actions for name in action.option_strings)
    keys = {name[2:] for name in options if name.startswith("--")} - NO_KEYS
    flags = {"flags"} & {action.dest for action in command._actions}
    return frozenset(keys | flags | {"headers"})


def make_job(job: Job) -> Product:
    """Run the job's command up to its files, which are not written. Raises InputError
    at the job's place for wrong keys, at the header's for wrong headers."""
    args = arguments_of(job)
    try:
        product = with_depfile(maker(job).make(args), args)
    except UsageError as error:
        raise wrong(job, str(error)) from None
    except Exception as error:
        error.add_note(f"job {job.command}.{job.name}")
        raise
    for name in product.files:
        if is_stream(name):
            raise wrong(job, f"{name} is not a file: a job writes files only")
    return product


def maker(job: Job) -> Maker:
    command = maker_of(job.command)
    assert command is not None
    return command


def arguments_of(job: Job) -> Namespace:
    """The parsed command line of the job. Raises InputError at its place."""
    try:
        return parse(parser_of(job.command), job.arguments)
    except UsageError as error:
        message = str(error).removeprefix("argument --").replace("/--no-verify", "")
        raise wrong(job, message) from None


def wrong(job: Job, message: str) -> InputError:
    return fail(f"{job.command}.{job.name}: {message}", job.location)
