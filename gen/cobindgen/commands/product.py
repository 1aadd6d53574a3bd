"""What the commands that write files share: the product, its options, its depfile."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from cobindgen.diagnostics import Diagnostic, fail
from cobindgen.files import depfile, write
from cobindgen.render import loaded

PACKAGE = Path(__file__).parent.parent


@dataclass(frozen=True, slots=True)
class Product:
    """What a command makes, file name -> text, the files that it read, and warnings
    about them."""

    files: Mapping[str, str]
    sources: tuple[str, ...]
    warnings: tuple[Diagnostic, ...] = ()


def add_output(
    command: ArgumentParser, metavar: str, *, required: bool = True, default: str = ""
) -> None:
    """The option of a command that writes one file."""
    command.add_argument(
        "-o",
        "--output",
        required=required,
        default=default or None,
        metavar=metavar,
        help="the file to write",
    )


def add_writing(command: ArgumentParser) -> None:
    """The options of every command that writes files."""
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
        help="prefer the templates in this directory to those of cobindgen",
    )


def templates_of(args: Namespace) -> Path | None:
    """The directory of the user's templates. Raises InputError if there is none."""
    if args.templates is None:
        return None
    directory = Path(args.templates)
    if not directory.is_dir():
        raise fail(f"--templates: {directory} is not a directory")
    return directory


def write_product(product: Product, args: Namespace) -> int:
    """Write the files, and the depfile if it is asked for."""
    write(with_depfile(product, args).files)
    show(product.warnings)
    return 0


def show(warnings: Iterable[Diagnostic]) -> None:
    """Print each warning once."""
    for warning in dict.fromkeys(warnings):
        print(warning.render(), file=sys.stderr)


def with_depfile(product: Product, args: Namespace) -> Product:
    if not args.depfile:
        return product
    target = args.depfile_target or next(iter(product.files))
    rules = depfile_of(target, product.sources)
    return replace(product, files={**product.files, args.depfile: rules})


def depfile_of(target: str, sources: Iterable[str]) -> str:
    """The rules for what was read: the headers, the templates in use, and cobindgen
    itself, for another version may write another text."""
    own = sorted(relative(path) for path in {*PACKAGE.rglob("*.py"), *loaded()})
    return depfile(target, [*sources, *own])


def relative(path: Path) -> str:
    here = Path.cwd()
    path = path.resolve()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)
