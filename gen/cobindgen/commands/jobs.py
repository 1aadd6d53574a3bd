"""The jobs of cobindgen.toml as command lines: their keys, and how they run."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from cobindgen.build.config import Job, find, jobs
from cobindgen.commands.dispatch import COMMANDS, Maker, maker_of, parser_of
from cobindgen.commands.parsing import UsageError, parse_given
from cobindgen.commands.product import Product, with_depfile
from cobindgen.diagnostics import InputError, fail, system_errors
from cobindgen.files import is_stream
from cobindgen.toolchain.limits import begin_command

# Options that are not keys of a job.
NO_KEYS = frozenset({"help", "list", "lint", "tree", "force"})


def config_of(args: Namespace) -> Path:
    """Return the configuration that the command line names, or the one found here."""
    return Path(args.config) if args.config else find()


def jobs_of(config: Path, names: list[str]) -> list[Job]:
    """Return the jobs with these names, or all.

    Raises InputError for an unknown name.
    """
    every = jobs(config, job_keys())
    known = dict.fromkeys(job.name for job in every)
    for name in names:
        if name not in known:
            raise fail(f"{config} has no job {name}; it has {', '.join(known)}")
    return [job for job in every if not names or job.name in names]


def job_keys() -> dict[str, frozenset[str]]:
    """Return the commands that can be jobs, with the keys of each."""
    return {name: keys_of(parser_of(name)) for name in COMMANDS if maker_of(name)}


def keys_of(command: ArgumentParser) -> frozenset[str]:
    """Return the keys that a job of this command may have.

    These are its long options, and `headers` and `flags` if it takes them.
    """
    options = (name for action in command._actions for name in action.option_strings)
    keys = {name[2:] for name in options if name.startswith("--")} - NO_KEYS
    others = {"headers", "flags"} & {action.dest for action in command._actions}
    return frozenset(keys | others)


def make_job(job: Job) -> Product:
    """Run the command of the job and return its files without writing them.

    Raises InputError at the place of the job for wrong keys, and at the place in the
    header for a wrong header.
    """
    begin_command()
    args = arguments_of(job)
    try:
        with system_errors():
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
    """Return the parsed command line of the job.

    Raises InputError at the job's place.
    """
    try:
        return parse_given(parser_of(job.command), job.options, job.words)
    except UsageError as error:
        message = str(error).removeprefix("argument --").replace("/--no-verify", "")
        raise wrong(job, message) from None


def wrong(job: Job, message: str) -> InputError:
    return fail(f"{job.command}.{job.name}: {message}", job.location())
