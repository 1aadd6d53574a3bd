"""The files that a command writes, the options for them, and the depfile."""

from argparse import ArgumentParser, Namespace, _ArgumentGroup
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from cobindgen.commands.parsing import PACKAGE, UsageError
from cobindgen.diagnostics import Diagnostic, fail
from cobindgen.files import STDOUT, depfile, write
from cobindgen.render import TEMPLATES, loaded
from cobindgen.streams import report


@dataclass(frozen=True, slots=True)
class Product:
    """The result of a command: texts by file name, the files that it read, warnings."""

    files: Mapping[str, str]
    sources: tuple[str, ...]
    warnings: tuple[Diagnostic, ...] = ()


def add_output(
    command: ArgumentParser, metavar: str, *, required: bool = True, default: str = ""
) -> None:
    """Add the option `-o` to a command."""
    command.add_argument(
        "-o",
        "--output",
        required=required,
        default=default or None,
        metavar=metavar,
        help="the file to write; - is standard output",
    )


def add_writing(command: ArgumentParser) -> None:
    """Add the options of every command that writes files."""
    writing = command.add_argument_group("writing")
    writing.add_argument(
        "--depfile",
        metavar="FILE",
        help="write the names of all files that were read, as a rule for make or ninja",
    )
    writing.add_argument(
        "--depfile-target",
        metavar="NAME",
        help="the target of that rule (default: the output)",
    )
    writing.add_argument(
        "--templates",
        metavar="DIR",
        help="use the templates in this directory instead of those of the same name",
    )
    add_force(writing)


def add_force(options: ArgumentParser | _ArgumentGroup) -> None:
    options.add_argument(
        "--force",
        action="store_true",
        help="replace files that were not made by cobindgen",
    )


def templates_of(args: Namespace) -> Path | None:
    """Return the directory of the user's templates, None without the option.

    Raises InputError if the directory does not exist.
    """
    if args.templates is None:
        return None
    directory = Path(args.templates)
    if not directory.is_dir():
        raise fail(f"--templates: {directory} is not a directory")
    return directory


def write_product(product: Product, args: Namespace) -> int:
    """Write the files, and the depfile if the user asks for it. Return the exit status.

    Raises UsageError if several files would go to standard output.
    """
    whole = with_depfile(product, args)
    write(whole.files, whole.sources, force=args.force)
    report(whole.warnings)
    return 0


def with_depfile(product: Product, args: Namespace) -> Product:
    """Return the product with the templates among its sources, and with its depfile."""
    streams = [name for name in product.files if name in STDOUT]
    if streams and len(product.files) > 1:
        others = ", ".join(name for name in product.files if name not in streams)
        message = f"only one output can go to {streams[0]}, but there is also {others}"
        raise UsageError(args.program, message)
    sources = (*product.sources, *sorted(map(relative, loaded())))
    if not args.depfile:
        return replace(product, sources=sources)
    if args.depfile in STDOUT:
        raise UsageError(args.program, "argument --depfile: give the name of a file")
    if streams and not args.depfile_target:
        message = f"--depfile needs --depfile-target if the output is {streams[0]}"
        raise UsageError(args.program, message)
    target = args.depfile_target or next(iter(product.files))
    rules = depfile_of(target, sources)
    files = outputs(*product.files.items(), (args.depfile, rules))
    return replace(product, files=files, sources=sources)


def outputs(*files: tuple[str, str]) -> dict[str, str]:
    """Return the texts by file name. Raises InputError for a name that occurs twice."""
    for name, count in Counter(name for name, _ in files).items():
        if count > 1:
            raise fail(f"{name} is the name of two outputs")
    return dict(files)


def depfile_of(target: str, sources: Iterable[str]) -> str:
    """Return the text of a depfile.

    It also names cobindgen's own modules, because another version may write another
    text.
    """
    modules = (p for p in PACKAGE.rglob("*.py") if TEMPLATES not in p.parents)
    return depfile(target, [*sources, *sorted(map(relative, modules))])


def relative(path: Path) -> str:
    here = Path.cwd()
    path = path.resolve()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)
