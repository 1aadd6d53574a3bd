"""The commands as functions, for build scripts.

They take what the command line takes, do the same, and write nothing.
"""

import warnings
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator, Mapping
from os import PathLike, fspath

from cobindgen.c.ir import Header
from cobindgen.commands import bind as bind_command
from cobindgen.commands.dispatch import parser_of
from cobindgen.commands.parsing import UsageError, parse_given
from cobindgen.commands.product import with_depfile
from cobindgen.commands.reading import reading_of
from cobindgen.diagnostics import Diagnostic, InputError, system_errors
from cobindgen.toolchain.limits import begin_command

__all__ = ["Header", "InputError", "bind", "read"]

Name = str | PathLike[str]
# One name, or several.
Several = Name | Iterable[Name]
# The value of an option: True gives it, False and None do not, a list repeats it.
Value = bool | Several | None


def read(
    headers: Several,
    *,
    flags: str | Iterable[str] = (),
    cc: str | None = None,
    cpp: str | None = None,
    allow: str | Iterable[str] = (),
    block: str | Iterable[str] = (),
    files: str | Iterable[str] = (),
    exported_by: Name | None = None,
    deep: bool = False,
    verify: bool = True,
    prove_for: str | Iterable[str] = (),
) -> Header:
    """Read C headers and return what they declare.

    The result has the facts that `cobindgen model` prints, as dataclasses. Sizes,
    offsets and alignments are in bytes.

    Args:
        headers: A header or several, as on the command line.
        flags: Flags of the preprocessor as gcc spells them, such as `"-Iinclude"`.
            Those after `"--"` go to the compiler unchanged.
        cc: The C compiler. Default: the environment variable `CC`, or `cc`.
        cpp: The preprocessor: `"auto"`, `"cc"` or `"pcpp"`.
        allow: Regular expressions. Only names that one of them matches are bound.
        block: Regular expressions. Names that one of them matches are skipped.
        files: Patterns. Declarations of included files that match are bound too.
        exported_by: A library. Only functions and variables that it exports are bound.
        deep: Whether to also define types that are used only as targets of pointers.
        verify: Whether to ask the compiler about every fact.
        prove_for: Further compilers that must confirm every fact.

    Raises:
        InputError: The headers are wrong. `str()` gives what the command line prints,
            and `diagnostics` each place and message.
        ValueError: An argument is wrong.

    Warns:
        UserWarning: What the command line prints as a warning.
    """
    options = {
        "cc": cc,
        "cpp": cpp,
        "allow": allow,
        "block": block,
        "files": files,
        "exported-by": exported_by,
        "deep": deep,
        "no-verify": not verify,
        "prove-for": prove_for,
    }
    args = arguments("model", headers, options, flags)
    with system_errors():
        reading = reading_of(args)
    warn(reading.warnings)
    return reading.header


def bind(
    headers: Several,
    output: Name,
    *,
    library: str | None = None,
    rename: Callable[[str], str] | None = None,
    glue: Name | None = None,
    support: str | None = None,
    use: Mapping[str, Several] | None = None,
    depfile: Name | None = None,
    templates: Name | None = None,
    flags: str | Iterable[str] = (),
    cc: str | None = None,
    cpp: str | None = None,
    allow: str | Iterable[str] = (),
    block: str | Iterable[str] = (),
    files: str | Iterable[str] = (),
    exported_by: Name | None = None,
    deep: bool = False,
    verify: bool = True,
    prove_for: str | Iterable[str] = (),
) -> dict[str, str]:
    """Make the ctypes module of C headers and return the text of each file by its name.

    The files are those that `cobindgen bind` writes: `output`, the stub beside it, and
    `glue` and `depfile` if they are given. Nothing is written.

    Args:
        headers: A header or several, as on the command line.
        output: The name of the module's file, such as `"zlib_c.py"`.
        library: The library that the module loads when it is first used.
        rename: A function from a name in C to the name in Python.
        glue: The name of a C file that makes more functions callable.
        support: The module that has the code that modules share.
        use: Modules by name, with the headers whose types each of them has.
        depfile: The name of a file with rules for make or ninja: all files read.
        templates: A directory of templates that replace those of cobindgen.
        flags: As for `read`, like all that follow.
        cc: The C compiler.
        cpp: The preprocessor.
        allow: Only these names.
        block: Not these names.
        files: Included files whose declarations are bound too.
        exported_by: A library. Only its functions and variables are bound.
        deep: Whether to also define types that are used only as targets of pointers.
        verify: Whether to ask the compiler.
        prove_for: Further compilers.

    Raises:
        InputError: The headers are wrong. `str()` gives what the command line prints,
            and `diagnostics` each place and message.
        ValueError: An argument is wrong.

    Warns:
        UserWarning: What the command line prints as a warning.
    """
    used = [f"{module}={','.join(names(own))}" for module, own in (use or {}).items()]
    options = {
        "output": output,
        "library": library,
        "glue": glue,
        "support": support,
        "use": used,
        "depfile": depfile,
        "templates": templates,
        "cc": cc,
        "cpp": cpp,
        "allow": allow,
        "block": block,
        "files": files,
        "exported-by": exported_by,
        "deep": deep,
        "no-verify": not verify,
        "prove-for": prove_for,
    }
    args = arguments("bind", headers, options, flags)
    try:
        with system_errors():
            product = with_depfile(bind_command.make(args, rename), args)
    except UsageError as error:
        raise ValueError(str(error)) from None
    warn(product.warnings)
    return dict(product.files)


def arguments(
    command: str,
    headers: Several,
    options: Mapping[str, Value],
    flags: str | Iterable[str],
) -> Namespace:
    """Begin a command: return its arguments. Raises ValueError if one is wrong."""
    begin_command()
    given = [*names(headers), *names(flags)]
    argv = [word for name, value in options.items() for word in words(name, value)]
    try:
        return parse_given(parser_of(command), argv, given)
    except UsageError as error:
        raise ValueError(str(error)) from None


def words(option: str, value: Value) -> Iterator[str]:
    """Yield the option as the command line has it."""
    match value:
        case None | False:
            pass
        case True:
            yield f"--{option}"
        case _:
            yield from (f"--{option}={name}" for name in names(value))


def names(files: Several) -> list[str]:
    several = [files] if isinstance(files, str | PathLike) else files
    return [fspath(file) for file in several]


def warn(diagnostics: Iterable[Diagnostic]) -> None:
    """Warn at the line that calls `read` or `bind`."""
    for diagnostic in diagnostics:
        if diagnostic.severity == "warning":
            warnings.warn(diagnostic.render(), stacklevel=3)
