"""Arguments in, exit status out. The only module that writes files or exits."""

import os
import sys
import tempfile
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from cobindgen import __version__
from cobindgen.source import InputError, fail


def run(argv: list[str]) -> int:
    """Exit status: 0 done, 1 the input is wrong or something is stale, 2 usage."""
    args = parser().parse_args(argv)
    command: Callable[[Namespace], int] = args.command
    try:
        return command(args)
    except InputError as error:
        for diagnostic in error.diagnostics:
            print(diagnostic.render(), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def parser() -> ArgumentParser:
    top = ArgumentParser(prog="cobindgen", description=__doc__)
    top.add_argument("--version", action="version", version=f"cobindgen {__version__}")
    commands = top.add_subparsers(required=True, metavar="COMMAND")
    add_wrap(commands)
    return top


def add_wrap(commands: Any) -> None:
    wrap = commands.add_parser(
        "wrap",
        help="co_wrapper shims in C",
        formatter_class=RawDescriptionHelpFormatter,
    )
    wrap.add_argument("headers", nargs="+", metavar="HEADER")
    wrap.add_argument("-o", "--output", required=True, metavar="OUT.c")
    wrap.set_defaults(command=run_wrap)


def run_wrap(args: Namespace) -> int:
    raise NotImplementedError


def write(outputs: dict[str, str]) -> None:
    """Write each file whose text differs from what is there, all or none.

    A file is never half-written: the text goes to a temporary beside it, which
    then takes its place; an unchanged one keeps its mtime, so that make does.
    """
    staged: list[tuple[str, Path]] = []
    try:
        for name, text in outputs.items():
            path = Path(name)
            data = text.encode()
            if path.is_file() and path.read_bytes() == data:
                continue
            descriptor, temporary = tempfile.mkstemp(
                prefix=f".{path.name}.", dir=path.parent
            )
            staged.append((temporary, path))
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
            Path(temporary).chmod(
                path.stat().st_mode & 0o7777 if path.exists() else 0o666 & ~umask()
            )
        while staged:
            temporary, path = staged[0]
            Path(temporary).replace(path)
            staged.pop(0)
    except OSError as error:
        raise fail(f"can't write {name}: {error.strerror}") from None
    finally:
        for temporary, _ in staged:
            Path(temporary).unlink(missing_ok=True)


def umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
