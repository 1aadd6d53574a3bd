"""The commands as functions, for build scripts.

They take what the command line takes, by the same way, and write nothing. Both raise
`InputError` where the headers are wrong.
"""

from collections.abc import Iterable, Mapping, Sequence
from os import PathLike, fspath

from cobindgen.c import ir
from cobindgen.commands import bind as bind_command
from cobindgen.commands.dispatch import parser_of
from cobindgen.commands.parsing import parse
from cobindgen.commands.reading import reading_of
from cobindgen.diagnostics import InputError

__all__ = ["InputError", "bind", "read"]

Name = str | PathLike[str]


def read(
    headers: Sequence[Name],
    *,
    flags: Sequence[str] = (),
    cc: str | None = None,
    cpp: str = "auto",
    allow: Iterable[str] = (),
    block: Iterable[str] = (),
    deep: bool = False,
    verify: bool = True,
) -> ir.Header:
    """What the headers declare, as `cobindgen model` prints it.

    `flags` are those of the preprocessor, as gcc spells them; after `"--"`, those of
    the compiler. The other arguments are the options of the same names.
    """
    words = [*selecting(cc, cpp, allow, block, deep, verify)]
    argv = [*words, *names(headers), *flags]
    return reading_of(parse(parser_of("model"), argv)).header


def bind(
    headers: Sequence[Name],
    output: Name,
    *,
    library: str | None = None,
    glue: Name | None = None,
    support: str | None = None,
    use: Mapping[str, Sequence[Name]] | None = None,
    templates: Name | None = None,
    flags: Sequence[str] = (),
    cc: str | None = None,
    cpp: str = "auto",
    allow: Iterable[str] = (),
    block: Iterable[str] = (),
    deep: bool = False,
    verify: bool = True,
) -> dict[str, str]:
    """The ctypes module of the headers, as `cobindgen bind` writes it.

    Returns the text of each file by its name: `output`, the stub beside it, and `glue`
    if it is given. `use` maps a module to the headers whose types it has. The other
    arguments are the options of the same names, or those of `read`.
    """
    words = [f"--output={fspath(output)}"]
    words += [*selecting(cc, cpp, allow, block, deep, verify)]
    options = {
        "library": library,
        "glue": glue,
        "support": support,
        "templates": templates,
    }
    words += [f"--{k}={fspath(v)}" for k, v in options.items() if v is not None]
    for module, own in (use or {}).items():
        words.append(f"--use={module}={','.join(names(own))}")
    argv = [*words, *names(headers), *flags]
    return dict(bind_command.make(parse(parser_of("bind"), argv)).files)


def names(files: Iterable[Name]) -> list[str]:
    return [fspath(file) for file in files]


def selecting(
    cc: str | None,
    cpp: str,
    allow: Iterable[str],
    block: Iterable[str],
    deep: bool,
    verify: bool,
) -> Iterable[str]:
    """The options that both have, as words of a command line."""
    if cc is not None:
        yield f"--cc={cc}"
    yield f"--cpp={cpp}"
    yield from (f"--allow={name}" for name in allow)
    yield from (f"--block={name}" for name in block)
    if deep:
        yield "--deep"
    yield "--verify" if verify else "--no-verify"
