"""Arguments in, exit status out. The only module that writes files or exits."""

from __future__ import annotations

import os
import re
import sys
from argparse import (
    Action,
    ArgumentParser,
    ArgumentTypeError,
    Namespace,
    RawDescriptionHelpFormatter,
)
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from cobindgen import __version__
from cobindgen.commands.examples import EXAMPLES
from cobindgen.diagnostics import InputError, fail
from cobindgen.files import Text, depfile, is_special, whole, write

# A build runs `wrap` often, and its time is that of imports: what only other
# commands need is imported where they need it.
if TYPE_CHECKING:
    from pathlib import Path

    from cobindgen.build.config import Job
    from cobindgen.build.watch import Task
    from cobindgen.qemu.wrap import Wrap
    from cobindgen.read.selection import Selection
    from cobindgen.toolchain.options import Options


def run(argv: list[str]) -> int:
    """Exit status: 0 done, 1 the input is wrong or something is stale, 2 usage."""
    ours, rest = split_rest(argv)
    args = parsers(ours[:1] == ["wrap"])[0].parse_args(ours)
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


class Formatter(RawDescriptionHelpFormatter):
    """The same help on every terminal; argparse would import shutil to ask it."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=80)


class Parser(ArgumentParser):
    """`job` is the one whose arguments are parsed, if they are no command line's."""

    job: Job | None = None

    def __init__(self, **arguments: Any) -> None:
        super().__init__(formatter_class=Formatter, allow_abbrev=False, **arguments)

    def error(self, message: str) -> NoReturn:
        if self.job is None:
            super().error(message)
        name = f"{self.job.command}.{self.job.name}"
        raise fail(f"{name}: {message.removeprefix('argument --')}", self.job.location)


def parsers(
    only_wrap: bool = False,
) -> tuple[ArgumentParser, dict[str, ArgumentParser]]:
    """The parser, and that of each command."""
    top = Parser(prog="cobindgen")
    top.add_argument("--version", action="version", version=f"cobindgen {__version__}")
    top.add_argument(
        "--cmake-dir",
        action="version",
        version=os.path.dirname(os.path.dirname(__file__)),  # noqa: PTH120
        help="print where cobindgen.cmake is, and exit",
    )
    commands = top.add_subparsers(required=True, metavar="COMMAND")
    if not only_wrap:
        add_bind(commands)
        add_model(commands)
        add_verify(commands)
        add_report(commands)
        add_build(commands)
        add_diff(commands)
        add_bridge(commands)
        add_completion(commands)
    add_wrap(commands)
    for name, command in commands.choices.items():
        command.epilog = f"examples:\n{EXAMPLES.get(name, '')}"
    return top, dict(commands.choices)


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
        joined = [f"{option}{values}"] if len(option) == 2 else [option, values]
        if option == "-pthread":
            joined = [option]
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
    reading.add_argument(
        "-pthread", action=Flag, nargs=0, dest="flags", help="as pkg-config says"
    )
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
    from cobindgen.toolchain.options import Options

    return Options(args.cc, args.cpp, (*args.flags, *args.rest))


def selection_of(args: Namespace) -> Selection:
    from cobindgen.read.selection import Selection

    return Selection(tuple(args.allow), tuple(args.block), args.deep)


def add_writing(command: ArgumentParser, metavar: str, *, required: bool) -> None:
    """The options of every command that writes files, as jobs of `build` do.

    `metavar`: of the one file it writes; empty where it has options for several.
    """
    writing = command.add_argument_group("writing")
    if metavar:
        writing.add_argument("-o", "--output", required=required, metavar=metavar)
    writing.add_argument(
        "--depfile", metavar="FILE", help="what was read, as rules for make or ninja"
    )
    writing.add_argument(
        "--depfile-target", metavar="NAME", help="the rules' target, if not OUT"
    )
    writing.add_argument(
        "--templates", metavar="DIR", help="look for templates here first"
    )


class Product(NamedTuple):
    """What a command makes, file name -> text, and the files that it read."""

    files: Mapping[str, Text]
    sources: tuple[str, ...]


def run_product(args: Namespace) -> int:
    """Run a command that makes files, and write them."""
    product: Product = args.product(args)
    write(with_depfile(product, args))
    return 0


def with_depfile(product: Product, args: Namespace) -> Mapping[str, Text]:
    if not args.depfile:
        return product.files
    files = product.files
    if getattr(args, "templates", None):
        # Only when it has been used is it known what a user's template includes.
        files = {name: whole(text) for name, text in files.items()}
    target = args.depfile_target or next(iter(files))
    rules = depfile(target, [*product.sources, *own_files()])
    return {**files, args.depfile: rules}


def own_files() -> list[str]:
    """The modules and templates of ours that have been in use."""
    from pathlib import Path

    root = Path(__file__).parent.parent
    modules = (getattr(module, "__file__", None) for module in sys.modules.values())
    files = {Path(name) for name in modules if name and Path(name).is_relative_to(root)}
    render = sys.modules.get("cobindgen.render")
    if render is not None:
        files |= {Path(name) for name in render.loaded()}
    return sorted(map(relative, files))


def relative(path: Path) -> str:
    from pathlib import Path

    here = Path.cwd()
    path = path.resolve()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)


def add_bind(commands: Any) -> None:
    bind = commands.add_parser("bind", help="a ctypes module")
    add_reading(bind)
    add_writing(bind, "OUT.py", required=True)
    bind.add_argument(
        "--library", metavar="NAME", help="the library to load when first used"
    )
    bind.add_argument(
        "--verify", action="store_true", help="write only what the compiler proves"
    )
    bind.add_argument(
        "--static-inline",
        metavar="OUT.c",
        help="write C that exports the static inline functions, and bind them",
    )
    bind.add_argument(
        "--use",
        action="append",
        type=used_module,
        default=[],
        metavar="MODULE=HEADER[,HEADER...]",
        help="import the types that the bindings of HEADER, in MODULE, have",
    )
    bind.set_defaults(command=run_product, product=make_bindings)


def used_module(text: str) -> tuple[str, tuple[str, ...]]:
    module, equals, headers = text.partition("=")
    words = module.removeprefix(".").split(".")
    if not equals or not headers or not all(word.isidentifier() for word in words):
        raise ArgumentTypeError(f"{text!r} is not MODULE=HEADER")
    return module, tuple(headers.split(","))


def make_bindings(args: Namespace) -> Product:
    from cobindgen.pipeline import bindings, prove, read_all, static_inline
    from cobindgen.read.selection import Selection

    options = options_of(args)
    wanted = selection_of(args)
    reading = read_all(tuple(args.headers), options, wanted)
    if args.verify and not options.has_compiler():
        note = f"{args.output}: nothing proven, for there is no {options.command[0]}"
        print(f"cobindgen: {note}", file=sys.stderr)
    elif args.verify and (wrong := prove(reading, options).wrong):
        raise InputError(*wrong)
    from cobindgen.outputs.python.bindings import Surroundings

    used = {
        module: read_all(headers, options, Selection()) for module, headers in args.use
    }
    around = Surroundings(
        args.library,
        glue=args.static_inline is not None,
        used={module: other.header for module, other in used.items()},
    )
    templates = override_of(args)
    files = bindings(reading, args.output, around, templates)
    if is_special(args.output):
        del files[f"{args.output}i"]
    if args.static_inline:
        files[args.static_inline] = static_inline(reading, options, templates)
    sources = dict.fromkeys(reading.files)
    for other in used.values():
        sources |= dict.fromkeys(other.files)
    return Product(files, tuple(sources))


def override_of(args: Namespace) -> Path | None:
    from pathlib import Path

    if args.templates and not Path(args.templates).is_dir():
        raise fail(f"{args.templates} is no directory of templates")
    return Path(args.templates) if args.templates else None


def add_verify(commands: Any) -> None:
    verify = commands.add_parser("verify", help="ask the compiler about every fact")
    add_reading(verify)
    verify.set_defaults(command=run_verify)


def run_verify(args: Namespace) -> int:
    from cobindgen.pipeline import prove, read_all

    options = options_of(args)
    if not options.has_compiler():
        raise fail(f"there is no {options.command[0]} to ask")
    proof = prove(read_all(tuple(args.headers), options, selection_of(args)), options)
    if proof.wrong:
        raise InputError(*proof.wrong)
    print(f"{proof.asked} facts proven")
    return 0


def add_model(commands: Any) -> None:
    model = commands.add_parser("model", help="what the headers declare, as JSON")
    add_reading(model)
    add_writing(model, "OUT.json", required=False)
    model.set_defaults(command=run_model, product=make_model)


def run_model(args: Namespace) -> int:
    if args.output:
        return run_product(args)
    args.output = "-"
    sys.stdout.writelines(make_model(args).files["-"])
    return 0


def make_model(args: Namespace) -> Product:
    from cobindgen.pipeline import model, read_all

    reading = read_all(tuple(args.headers), options_of(args), selection_of(args))
    return Product({args.output: model(reading)}, reading.files)


def add_report(commands: Any) -> None:
    report = commands.add_parser("report", help="what the headers declare, as a page")
    add_reading(report)
    add_writing(report, "OUT.html", required=True)
    report.set_defaults(command=run_product, product=make_report)


def make_report(args: Namespace) -> Product:
    from cobindgen.pipeline import read_all, report

    reading = read_all(tuple(args.headers), options_of(args), selection_of(args))
    files = {args.output: report(reading, override_of(args))}
    return Product(files, reading.files)


def add_build(commands: Any) -> None:
    build = commands.add_parser("build", help="every job of cobindgen.toml")
    build.add_argument("names", nargs="*", metavar="NAME", help="only these jobs")
    build.add_argument(
        "--check", action="store_true", help="write nothing; exit 1 if a file is stale"
    )
    build.add_argument(
        "--watch", action="store_true", help="again at every save, until Ctrl-C"
    )
    build.add_argument("--config", metavar="FILE", help="instead of cobindgen.toml")
    build.add_argument("--depfile", metavar="FILE", help="for the jobs together")
    build.add_argument("--depfile-target", metavar="NAME", default="build")
    build.set_defaults(command=run_build, commands=commands.choices)


def run_build(args: Namespace) -> int:
    if args.watch:
        return run_watch(args)
    files: dict[str, str] = {}
    sources: list[str] = []
    for job in jobs_of(args):
        product = run_job(job, args.commands)
        if twice := files.keys() & product.files.keys():
            message = f"{min(twice)} is the output of another job too"
            raise fail(message, job.location)
        # What it was made from is let go, before the next job is read.
        files |= {name: whole(text) for name, text in product.files.items()}
        sources += product.sources
    if args.check:
        return check(files)
    if args.depfile:
        config = [args.config] if args.config else []
        rules = depfile(args.depfile_target, [*config, *sources, *own_files()])
        files[args.depfile] = rules
    write(files)
    return 0


def run_watch(args: Namespace) -> int:
    from cobindgen.build.watch import complain, watch

    tasks = [task_of(job, args.commands) for job in jobs_of(args)]
    try:
        while watch(tasks, args.config, write):
            print(f"{args.config} has changed", flush=True)
            try:
                tasks = [task_of(job, args.commands) for job in jobs_of(args)]
            except InputError as error:
                complain(error)
                tasks = []
    except KeyboardInterrupt:
        pass
    return 0


def task_of(job: Job, commands: dict[str, ArgumentParser]) -> Task:
    """The job as `watch` wants it; one that reads through a preprocessor can tell
    what a change means."""
    from cobindgen.build.watch import Task, stamp
    from cobindgen.pipeline import model_of

    args = arguments_of(job, commands)
    headers = tuple(args.headers)

    def model() -> dict[str, Any]:
        return model_of(headers, options_of(args), selection_of(args))

    return Task(
        f"{job.command} {job.name}",
        lambda: run_job(job, commands),
        model if hasattr(args, "flags") else None,
        {name: stamp(name) for name in headers},
    )


def jobs_of(args: Namespace) -> list[Job]:
    """The jobs that the command line names, or all of them."""
    from pathlib import Path

    from cobindgen.build.config import find, jobs

    path = Path(args.config) if args.config else find()
    args.config = str(path)
    every = jobs(path, {c: keys_of(p) for c, p in args.commands.items() if makes(p)})
    for name in args.names:
        if name not in {job.name for job in every}:
            raise fail(f"{path} has no job {name}")
    return [job for job in every if not args.names or job.name in args.names]


def makes(command: ArgumentParser) -> bool:
    return command.get_default("product") is not None


def keys_of(command: ArgumentParser) -> frozenset[str]:
    """The keys that a job of this command may have: its long options, and
    `flags` where it takes the preprocessor's."""
    options = (name for action in command._actions for name in action.option_strings)
    keys = {name[2:] for name in options if name.startswith("--")}
    keys -= {"help", "list", "lint"}
    flags = {"flags"} & {action.dest for action in command._actions}
    return frozenset(keys | flags | {"headers"})


def run_job(job: Job, commands: dict[str, ArgumentParser]) -> Product:
    args = arguments_of(job, commands)
    product: Product = args.product(args)
    return Product(with_depfile(product, args), product.sources)


def arguments_of(job: Job, commands: dict[str, ArgumentParser]) -> Namespace:
    ours, rest = split_rest(list(job.arguments))
    parser = commands[job.command]
    assert isinstance(parser, Parser)
    parser.job = job
    args = parser.parse_args(ours)
    args.rest = rest
    return args


def check(files: dict[str, str]) -> int:
    """Print what would change, as a unified diff; 1 if anything would."""
    from difflib import unified_diff
    from pathlib import Path

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
    from cobindgen.compare.changes import breaks, without
    from cobindgen.compare.diff import diff
    from cobindgen.compare.revisions import load
    from cobindgen.compare.text import dump, text

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
    add_writing(wrap, "OUT.c", required=False)
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
    wrap.set_defaults(command=run_wrap, product=make_shims, error=wrap.error)


def run_wrap(args: Namespace) -> int:
    if args.output is None and len(args.headers) > 1 and args.headers[0].endswith(".c"):
        args.output, *args.headers = args.headers
    if args.output is None and not (args.list or args.lint):
        args.error("give -o OUT.c, or OUT.c before the headers")
    from cobindgen.qemu.wrap import wrap

    found = wrap(args.headers, args.runtime)
    if args.output is not None:
        write(with_depfile(shims_of(found, args), args))
    if args.list:
        print(found.table(), end="")
    findings = found.lint() if args.lint else []
    for finding in findings:
        print(finding.render(), file=sys.stderr)
    return 1 if findings else 0


def make_shims(args: Namespace) -> Product:
    from cobindgen.qemu.wrap import wrap

    return shims_of(wrap(args.headers, args.runtime), args)


def shims_of(found: Wrap, args: Namespace) -> Product:
    from cobindgen.pipeline import shims

    text = shims(found, tuple(args.include), override_of(args))
    return Product({args.output: text}, found.files())


def add_completion(commands: Any) -> None:
    from cobindgen.commands.completion import SHELLS

    completion = commands.add_parser(
        "completion", help="completion of the command line, for your shell to source"
    )
    completion.add_argument("shell", choices=SHELLS)
    completion.set_defaults(command=run_completion, commands=commands.choices)


def run_completion(args: Namespace) -> int:
    from cobindgen.commands.completion import view
    from cobindgen.render import render

    sys.stdout.write(render("completion.bash", view(args.shell, args.commands)))
    return 0


def add_bridge(commands: Any) -> None:
    bridge = commands.add_parser(
        "bridge", help="asyncio shims: await C coroutines from Python"
    )
    add_reading(bridge)
    add_writing(bridge, "", required=False)
    bridge.add_argument("--py", required=True, metavar="OUT.py")
    bridge.add_argument("--c", metavar="OUT.c", help="the C side, for the library")
    bridge.add_argument(
        "--threads",
        action="store_true",
        help="no C side: functions that block, in an executor",
    )
    bridge.add_argument(
        "--bindings",
        metavar="MODULE",
        help="the ctypes module of the headers (default: named like the first)",
    )
    bridge.add_argument("--runtime", default="auto", help="as for wrap")
    bridge.set_defaults(command=run_product, product=make_bridge, error=bridge.error)


def make_bridge(args: Namespace) -> Product:
    from cobindgen.pipeline import bridge, read_all

    if bool(args.c) == args.threads:
        args.error("give --c OUT.c, or --threads")
    options = options_of(args)
    reading = read_all(tuple(args.headers), options, selection_of(args))
    files = bridge(
        reading,
        options.flags,
        c=args.c,
        py=args.py,
        runtime=args.runtime,
        bindings=args.bindings,
        templates=override_of(args),
    )
    return Product(files, reading.files)
