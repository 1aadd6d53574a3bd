"""Arguments in, exit status out. The only module that writes files or exits."""

import os
import re
import sys
import tempfile
from argparse import (
    Action,
    ArgumentParser,
    ArgumentTypeError,
    Namespace,
    RawDescriptionHelpFormatter,
)
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from cobindgen import __version__
from cobindgen.examples import EXAMPLES
from cobindgen.outputs.completion import SHELLS
from cobindgen.preprocess import Options, Selection
from cobindgen.source import InputError, fail


def run(argv: list[str]) -> int:
    """Exit status: 0 done, 1 the input is wrong or something is stale, 2 usage."""
    ours, rest = split_rest(argv)
    args = parser().parse_args(ours)
    args.rest = rest
    command: Callable[[Namespace], int] = args.command
    try:
        return command(args)
    except InputError as error:
        for diagnostic in error.diagnostics:
            print(diagnostic.render(), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def split_rest(argv: list[str]) -> tuple[list[str], list[str]]:
    """What stands after `--` goes to the compiler as it is."""
    if "--" not in argv:
        return argv, []
    at = argv.index("--")
    return argv[:at], argv[at + 1 :]


def parser() -> ArgumentParser:
    return parsers()[0]


def parsers() -> tuple[ArgumentParser, dict[str, ArgumentParser]]:
    """The parser, and that of each command."""
    top = ArgumentParser(prog="cobindgen", allow_abbrev=False)
    top.add_argument("--version", action="version", version=f"cobindgen {__version__}")
    commands = top.add_subparsers(required=True, metavar="COMMAND")
    add_bind(commands)
    add_model(commands)
    add_verify(commands)
    add_report(commands)
    add_diff(commands)
    add_wrap(commands)
    add_completion(commands)
    for name, command in commands.choices.items():
        command.formatter_class = RawDescriptionHelpFormatter
        command.epilog = f"examples:\n{EXAMPLES.get(name, '')}"
    return top, commands.choices


class Flag(Action):
    """Keep a preprocessor flag as gcc spells it, in the order given."""

    def __call__(
        self,
        _parser: ArgumentParser,
        namespace: Namespace,
        values: Any,
        option_string: str | None = None,
    ) -> None:
        option = "-include" if option_string == "--include" else option_string or ""
        joined = [option + values] if len(option) == 2 else [option, values]
        if option == "-std":
            joined = [f"-std={values}"]
        namespace.flags = [*namespace.flags, *joined]


def add_reading(command: ArgumentParser, names: tuple[str, ...] = ()) -> None:
    """The options of every command that reads headers through a preprocessor.

    `names`: one header for each of these, instead of any number.
    """
    if names:
        for name in names:
            command.add_argument(name, metavar=name.upper())
    else:
        command.add_argument("headers", nargs="+", metavar="HEADER")
    reading = command.add_argument_group("reading the headers")
    for option in ("-I", "-isystem", "-iquote"):
        reading.add_argument(option, action=Flag, metavar="DIR", dest="flags")
    reading.add_argument("-D", action=Flag, metavar="NAME[=VALUE]", dest="flags")
    reading.add_argument("-U", action=Flag, metavar="NAME", dest="flags")
    reading.add_argument(
        "-include", "--include", action=Flag, metavar="FILE", dest="flags"
    )
    reading.add_argument("-std", action=Flag, metavar="STANDARD", dest="flags")
    reading.add_argument("-m", action=Flag, metavar="OPTION", dest="flags")
    reading.add_argument("--cc", default="", metavar="CC", help="the C compiler")
    reading.add_argument(
        "--cpp",
        choices=("auto", "cc", "pcpp"),
        default="auto",
        help="the preprocessor: the compiler's, or the embedded one",
    )
    choosing = command.add_argument_group("choosing declarations")
    choosing.add_argument(
        "--allow",
        action="append",
        type=regex,
        default=[],
        metavar="RE",
        help="only these names",
    )
    choosing.add_argument(
        "--block",
        action="append",
        type=regex,
        default=[],
        metavar="RE",
        help="not these names",
    )
    choosing.add_argument(
        "--deep",
        action="store_true",
        help="define types that are needed only behind a pointer too",
    )
    command.set_defaults(flags=[])


def regex(text: str) -> str:
    try:
        re.compile(text)
    except re.error as error:
        raise ArgumentTypeError(f"{text!r} is no regular expression: {error}") from None
    return text


def options_of(args: Namespace) -> Options:
    return Options(args.cc, args.cpp, (*args.flags, *args.rest))


def selection_of(args: Namespace) -> Selection:
    return Selection(tuple(args.allow), tuple(args.block), args.deep)


def add_bind(commands: Any) -> None:
    bind = commands.add_parser("bind", help="a ctypes module")
    add_reading(bind)
    bind.add_argument("-o", "--output", required=True, metavar="OUT.py")
    bind.add_argument(
        "--library", metavar="NAME", help="the library to load when first used"
    )
    bind.add_argument(
        "--verify", action="store_true", help="write only what the compiler proves"
    )
    bind.add_argument("--depfile", metavar="FILE", help="what was read, as make rules")
    bind.set_defaults(command=run_bind)


def run_bind(args: Namespace) -> int:
    from cobindgen.pipeline import bindings, depfile, prove, read_all

    options = options_of(args)
    reading = read_all(tuple(args.headers), options, selection_of(args))
    if args.verify and (wrong := prove(reading, options).wrong):
        raise InputError(*wrong)
    outputs = bindings(reading, args.output, args.library)
    if args.depfile:
        outputs[args.depfile] = depfile(outputs, reading.files)
    write(outputs)
    return 0


def add_verify(commands: Any) -> None:
    verify = commands.add_parser("verify", help="ask the compiler about every fact")
    add_reading(verify)
    verify.set_defaults(command=run_verify)


def run_verify(args: Namespace) -> int:
    from cobindgen.pipeline import prove, read_all

    options = options_of(args)
    proof = prove(read_all(tuple(args.headers), options, selection_of(args)), options)
    if proof.wrong:
        raise InputError(*proof.wrong)
    print(f"{proof.asked} facts proven")
    return 0


def add_model(commands: Any) -> None:
    model = commands.add_parser("model", help="what the headers declare, as JSON")
    add_reading(model)
    model.set_defaults(command=run_model)


def run_model(args: Namespace) -> int:
    from cobindgen.pipeline import model

    text = model(tuple(args.headers), options_of(args), selection_of(args))
    sys.stdout.write(text)
    return 0


def add_report(commands: Any) -> None:
    report = commands.add_parser("report", help="what the headers declare, as a page")
    add_reading(report)
    report.add_argument("-o", "--output", required=True, metavar="OUT.html")
    report.set_defaults(command=run_report)


def run_report(args: Namespace) -> int:
    from cobindgen.pipeline import report

    text = report(tuple(args.headers), options_of(args), selection_of(args))
    write({args.output: text})
    return 0


def add_diff(commands: Any) -> None:
    diff = commands.add_parser(
        "diff",
        help="what changed between two revisions of a header, for its callers",
        description="OLD and NEW are headers, models in JSON, or REV:PATH of git. "
        "Exit status 1 if a change breaks callers.",
    )
    add_reading(diff, ("old", "new"))
    diff.add_argument("--json", action="store_true", help="as JSON")
    diff.add_argument(
        "--ignore",
        action="append",
        type=regex,
        default=[],
        metavar="RE",
        help="leave out what has such a name",
    )
    diff.set_defaults(command=run_diff)


def run_diff(args: Namespace) -> int:
    from cobindgen.diff import breaks, diff, dump, text, without
    from cobindgen.revisions import load

    specs: tuple[str, str] = args.old, args.new
    old, new = (load(spec, options_of(args), selection_of(args)) for spec in specs)
    changes = without(diff(old, new), args.ignore)
    sys.stdout.write(dump(changes) if args.json else text(changes))
    return int(breaks(changes))


def add_wrap(commands: Any) -> None:
    wrap = commands.add_parser(
        "wrap",
        help="co_wrapper shims in C",
        usage="cobindgen wrap [options] HEADER... -o OUT.c\n"
        "       cobindgen wrap [options] OUT.c HEADER...",
        description="Write a C file with a shim for each marked declaration.",
    )
    wrap.add_argument("headers", nargs="+", metavar="HEADER")
    wrap.add_argument("-o", "--output", metavar="OUT.c")
    wrap.add_argument(
        "--runtime",
        default="auto",
        help="a QEMU release (7.2, 8.0, 8.1, 8.2, 9.0), a file NAME.toml, or auto: "
        "told from block-common.h and graph-lock.h beside the headers (default)",
    )
    wrap.add_argument(
        "--include",
        action="append",
        default=[],
        metavar="HEADER",
        help="include this too in OUT.c",
    )
    wrap.add_argument("--list", action="store_true", help="print what is marked")
    wrap.add_argument(
        "--lint", action="store_true", help="print what doesn't fit the markers"
    )
    wrap.add_argument(
        "--templates", metavar="DIR", help="look for co_wrapper.c here first"
    )
    wrap.add_argument("--depfile", metavar="F", help="for make: what OUT.c came from")
    wrap.set_defaults(command=run_wrap, error=wrap.error)


def run_wrap(args: Namespace) -> int:
    headers: list[str] = args.headers
    output: str | None = args.output
    if output is None and len(headers) > 1 and headers[0].endswith(".c"):
        output, *headers = headers
    if output is None and not (args.list or args.lint):
        args.error("give -o OUT.c, or OUT.c before the headers")
    from cobindgen.wrap import wrap

    result = wrap(headers, args.runtime, args.include, args.templates)
    if output is not None:
        outputs = {output: result.text()}
        if args.depfile:
            outputs[args.depfile] = depfile(output, result.files())
        write(outputs)
    if args.list:
        print(result.table(), end="")
    findings = result.lint() if args.lint else []
    for finding in findings:
        print(finding.render(), file=sys.stderr)
    return 1 if findings else 0


def add_completion(commands: Any) -> None:
    completion = commands.add_parser(
        "completion", help="completion of the command line, for your shell to source"
    )
    completion.add_argument("shell", choices=SHELLS)
    completion.set_defaults(command=run_completion, commands=commands.choices)


def run_completion(args: Namespace) -> int:
    from cobindgen.outputs.completion import view
    from cobindgen.render import render

    sys.stdout.write(render("completion.bash", view(args.shell, args.commands)))
    return 0


def depfile(target: str, files: Iterable[str]) -> str:
    """A rule for make and ninja; each file also as a target, that a deleted header
    is no error."""
    names = [_make(file) for file in dict.fromkeys(files)]
    rules = "".join(f"{name}:\n" for name in names)
    return f"{_make(target)}: {' '.join(names)}\n{rules}"


def _make(name: str) -> str:
    return name.replace("$", "$$").replace("#", "\\#").replace(" ", "\\ ")


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
