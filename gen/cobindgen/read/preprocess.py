"""Headers -> Unit: one run of `cc -E -dD`, or of pcpp where there is no compiler.

The translation unit includes the headers and then, in a part of its own, names
every macro that they define; so it is the preprocessor that expands them, and
nobody else has to know how.
"""

import os
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path
from shlex import split
from typing import Literal

from cobindgen.diagnostics import Diagnostic, InputError, Location, fail, source_line

MARKER = re.compile(r'^#(?:line)? (\d+) "([^"\n]*(?:\\"[^"\n]*)*)"([ \d]*)$', re.M)
DEFINE = re.compile(
    rb"^[ \t]*#[ \t]*define[ \t]+([A-Za-z_$\x80-\xff][\w$\x80-\xff]*)(\([^)\n]*\))?",
    re.M,
)
UNIVERSAL = re.compile(r"(?<![\\])\\U(000[0-9a-fA-F]{5}|0010[0-9a-fA-F]{4})")
CONTINUED = re.compile(rb"\\[ \t]*\r?\n")
FILE = re.compile(r'^# \d+ "[^<"]', re.M)
EXPANSION = re.compile(r'^__cobindgen_macro "([^"\n]+)"', re.M)
# Line markers; a #pragma that a macro makes is no part of an expression, and stays.
QUIET = re.compile(r"^[ \t]*#(?![ \t]*pragma)[^\n]*$", re.M)
# clang takes those about diagnostics anywhere.
CLANG_QUIET = re.compile(
    r"^[ \t]*#(?![ \t]*pragma(?! (?:GCC|clang) (?:diagnostic|warning)\b))[^\n]*$", re.M
)
# Stands behind each call of ours, before a parenthesis that an open one would take.
END = "__cobindgen_end"
COMPILER_ERROR = re.compile(r"^(.+?):(\d+):(?:(\d+):)? (?:fatal )?error: (.*)$", re.M)
NOWHERE = re.compile(r"^[^:\n]+: (?:fatal )?error: (.*)$", re.M)
NOT_FOUND = re.compile(r"^'?(.+?)'?:? (?:No such file or directory|file not found)$")
# What compilers say each in their own words: ours, and what it is about.
WORDINGS = (
    (re.compile(r"unterminated (?:/\* )?comment"), "comment without an end", "/*"),
    (re.compile(r"unterminated (?:#|cond)"), "#if without an #endif", "#"),
    (re.compile(r"#include nested "), "#include nested too deeply", "#"),
)
CLANG = b"#define __clang__ "

INCLUDED = re.compile(r"(?:In file included|\s+) ?from (.+?):(\d+)(?::\d+)?[,:]$")

# The name under which the part with the expansions stands in line markers.
EXPANSIONS = "<cobindgen-macros>"
# A line that is neither empty nor a directive declares something.
DECLARES = re.compile(r"^[ \t]*[^#\s]", re.M)
# The folder of what a C library's headers alone may include.
PRIVATE = "/bits/"
# Folders that hold many packages' headers side by side.
SYSTEM_FOLDERS = frozenset(
    {"", "/usr/include", "/usr/local/include", "/usr/include/x86_64-linux-gnu"}
)
# Function-like macros are called with these in place of their parameters.
ARGUMENT = "cobindgen_arg_"

Preprocessor = Literal["auto", "cc", "pcpp"]


@dataclass(frozen=True, slots=True)
class Options:
    """How to read the headers: compiler, preprocessor, flags as gcc spells them."""

    cc: str = ""
    cpp: Preprocessor = "auto"
    flags: tuple[str, ...] = ()

    @property
    def command(self) -> list[str]:
        text = self.cc or os.environ.get("CC") or "cc"
        with suppress(ValueError):
            if words := split(text):
                return words
        raise fail(f"{text!r} is no command for a C compiler")

    @property
    def forced(self) -> tuple[str, ...]:
        """The files that `-include` names: they come before the headers."""
        return tuple(b for a, b in pairwise(self.flags) if a == "-include")

    def has_compiler(self) -> bool:
        from shutil import which

        found = which(self.command[0]) is not None
        if self.cc and not found and self.cpp != "pcpp":
            # Who asks for a compiler wants no other answer.
            raise fail(f"can't find the compiler {self.command[0]}")
        return found


@dataclass(frozen=True, slots=True)
class Selection:
    """What of the headers to take: names by regular expression (of the whole name),
    and whether types needed only behind a pointer are defined too."""

    allow: tuple[str, ...] = ()
    block: tuple[str, ...] = ()
    deep: bool = False


@dataclass(slots=True)
class Unit:
    """A preprocessed translation unit.

    `text` is what the preprocessor printed for the headers, with its line markers
    and #define lines; `expansions` maps each macro the headers define to the text
    it expands to; `predefined` is the compiler's own macros, which tell the ABI.
    """

    headers: tuple[str, ...]
    text: str
    expansions: dict[str, str]
    predefined: dict[str, str]
    # The headers, and the files that are parts of them: see parts_of.
    parts: frozenset[str] = frozenset()
    _marks: list[int] = field(default_factory=list)
    _places: list[tuple[int, str, str]] = field(default_factory=list)
    # Of a mark: an offset behind it, and the lines between them.
    _counted: dict[int, tuple[int, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for mark in MARKER.finditer(self.text):
            line, name, flags = mark.groups()
            if "\\" in name:
                name = re.sub(r"\\(.)", r"\1", name)
            if "__clang__" in self.predefined:
                name = unclanged(name)
            self._marks.append(mark.end() + 1)
            self._places.append((int(line), name, flags))

    def pieces(self) -> Iterator[tuple[str, str]]:
        """The text that comes of each file, piece by piece."""
        ends = [*self._marks[1:], len(self.text)]
        for start, end, (_, file, _) in zip(
            self._marks, ends, self._places, strict=True
        ):
            yield file, self.text[start:end]

    def inclusions(self) -> Iterator[tuple[str, str]]:
        """Each #include as (the file it stands in, the file it names). Told from the
        order of the files alone: not every preprocessor marks them."""
        stack: list[str] = []
        for _, file, _ in self._places:
            if file in stack:
                del stack[stack.index(file) + 1 :]
            else:
                if stack:
                    yield stack[-1], file
                stack.append(file)

    def regions(self) -> Iterator[tuple[int, str]]:
        """Where the text of another file begins, and its name."""
        last = None
        for mark, (_, file, _) in zip(self._marks, self._places, strict=True):
            if file != last:
                yield mark, file
                last = file

    def locate(self, offset: int) -> Location:
        """The place in the sources of the character at `offset` of the text."""
        at = bisect_right(self._marks, offset) - 1
        if at < 0:
            return Location(self.headers[0], 1)
        line, file, _ = self._places[at]
        begin = self.text.rfind("\n", 0, offset) + 1
        # Most offsets come in their order: lines are counted from the last one.
        start, counted = self._counted.get(at, (self._marks[at], 0))
        if start > offset:
            start, counted = self._marks[at], 0
        counted += self.text.count("\n", start, offset)
        self._counted[at] = offset, counted
        line += counted
        return Location(file, line, offset - begin + 1)

    def files(self) -> list[str]:
        """Every file read, headers first, each once."""
        names = dict.fromkeys(self.headers)
        names.update(dict.fromkeys(file for _, file, _ in self._places))
        return [name for name in names if not name.startswith("<")]

    def included_from(self, file: str) -> tuple[Location, ...]:
        """The #include lines that first led to `file`, innermost first."""
        stack: list[Location] = []
        begin = 0
        for mark, (line, name, _) in zip(self._marks, self._places, strict=True):
            if stack:
                # The #include is the line that this marker took the place of.
                end = self.text.rfind("\n", 0, mark - 1)
                place = stack.pop()
                lines = self.text.count("\n", begin, end + 1)
                stack.append(replace(place, line=place.line + lines))
            if name == file:
                return tuple(p for p in reversed(stack) if not p.file.startswith("<"))
            files = [place.file for place in stack]
            if name in files:
                del stack[files.index(name) :]
            stack.append(Location(name, line))
            begin = mark
        return ()


def preprocess(
    headers: Sequence[str],
    options: Options,
    meanwhile: Callable[[], None] | None = None,
) -> Unit:
    """Run the preprocessor over `headers`, and `meanwhile` beside it.

    Raises InputError where a header or something it includes can't be read, with
    the place the preprocessor gives.
    """
    names = defined_macros(headers)
    unit = run_once(headers, names, options, meanwhile)
    parts = parts_of(unit)
    more = defined_macros(sorted(parts - set(headers)))
    if more.keys() - names.keys():
        unit = run_once(headers, more | names, options)
    unit.parts = frozenset(parts)
    return unit


def run_once(
    headers: Sequence[str],
    names: dict[str, int | None],
    options: Options,
    meanwhile: Callable[[], None] | None = None,
) -> Unit:
    """One run, with the expansions of `names`."""
    use_cc = options.cpp == "cc" or (options.cpp == "auto" and options.has_compiler())
    run = run_compiler if use_cc else run_embedded
    output, error = run(translation_unit(headers, names), options, meanwhile)
    if error is not None:
        # A macro that can't be called as its #define suggests is no error of the
        # header: only what is wrong without our calls is.
        _, error = run(translation_unit(headers, {}), options)
    if error is not None:
        raise error
    body, _, tail = output.partition(f'"{EXPANSIONS}"')
    # The compiler's own macros come before those of any file.
    first = FILE.search(body) if use_cc else None
    head = body[: first.start()] if first else body
    predefined = dict(re.findall(r"^#define (__\w+) (.*)$", head, re.M))
    quiet = CLANG_QUIET if "__clang__" in predefined else QUIET
    expansions = expansions_in(tail, quiet)
    return Unit(tuple(headers), body, expansions, predefined)


def unclanged(file: str) -> str:
    """clang names what it finds in the working directory `./file`, gcc `file`."""
    return file.removeprefix("./")


def parts_of(unit: Unit) -> set[str]:
    """The files whose declarations are the headers' own: the headers; what they
    include of a folder `bits`, as glibc names what nobody else may include; and for
    a header that declares nothing itself, the includes of its own folder."""
    parts = set(unit.headers)
    declaring = {
        file for file, text in unit.pieces() if file in parts and DECLARES.search(text)
    }
    folders = {
        header.rpartition("/")[0] for header in unit.headers if header not in declaring
    } - SYSTEM_FOLDERS
    changed = True
    while changed:
        changed = False
        for includer, file in unit.inclusions():
            if file in parts or includer not in parts:
                continue
            own = any(file.startswith(f"{folder}/") for folder in folders)
            if own or PRIVATE in file:
                parts.add(file)
                changed = True
    return parts


def expansions_in(tail: str, quiet: re.Pattern[str]) -> dict[str, str]:
    """Macro -> its expansion; the preprocessor may spread one over lines. One that
    leaves a call open takes our parenthesis, and has none."""
    pieces = EXPANSION.split(tail)
    expansions = {}
    for name, text in zip(pieces[1::2], pieces[2::2], strict=True):
        flat = " ".join(quiet.sub("", text).split("\n"))
        expansion, _, rest = flat.partition(END)
        if rest.strip() == ")":
            expansions[name] = expansion.strip()
    return expansions


def defined_macros(headers: Sequence[str]) -> dict[str, int | None]:
    """Every macro that a #define line of the headers names, active or not, with its
    number of parameters; -1 where lines disagree or the macro is variadic."""
    names: dict[str, int | None] = {}
    for header in headers:
        for raw, params in DEFINE.findall(CONTINUED.sub(b"", read_header(header))):
            name = raw.decode(errors="replace")
            count = arity(params) if params else None
            if names.setdefault(name, count) != count:
                count = -1
            names[name] = count
    return names


def arity(params: bytes) -> int:
    inside = params[1:-1].strip()
    if b"..." in inside:
        return -1
    return inside.count(b",") + 1 if inside else 0


def read_header(header: str) -> bytes:
    try:
        return Path(header).read_bytes()
    except OSError as error:
        raise fail(f"can't read {header}: {error.strerror}") from None


def translation_unit(headers: Sequence[str], names: dict[str, int | None]) -> str:
    lines = [include(header) for header in headers]
    lines.append(f'#line 1 "{EXPANSIONS}"')
    for name, count in names.items():
        arguments = "" if count is None else f"({arguments_of(count)})"
        if count != -1:
            lines += [
                f"#ifdef {name}",
                f'__cobindgen_macro "{name}" {name}{arguments} {END} )',
                "#endif",
            ]
    return "\n".join(lines) + "\n"


def include(header: str) -> str:
    """The directive that includes `header`."""
    if not header.isprintable() or '"' in header:
        raise fail(f"{header!r} can't stand in an #include, by its name")
    return f'#include "{header}"'


def arguments_of(count: int) -> str:
    return ", ".join(f"{ARGUMENT}{i}" for i in range(count))


def run_compiler(
    text: str, options: Options, meanwhile: Callable[[], None] | None = None
) -> tuple[str, InputError | None]:
    """What `cc -E -dD` prints for `text`, and its errors; `meanwhile` is done while
    it runs."""
    from subprocess import PIPE, Popen
    from tempfile import TemporaryFile

    command = [*options.command, "-E", "-dD", "-x", "c", *options.flags, "-"]
    # Files, not pipes: the compiler never waits for us to read.
    wrong = None
    with TemporaryFile() as output, TemporaryFile() as errors:
        try:
            process = Popen(command, stdin=PIPE, stdout=output, stderr=errors)
        except OSError as error:
            raise fail(f"can't run {command[0]}: {error.strerror}") from None
        assert process.stdin is not None
        with suppress(BrokenPipeError), process.stdin:
            process.stdin.write(text.encode())
        if meanwhile is not None:
            meanwhile()
        status = process.wait()
        if status:
            errors.seek(0)
            wrong = reported(errors.read().decode(errors="replace"), command[0])
        output.seek(0)
        data = output.read()
    return decoded(data), wrong


def run_embedded(
    text: str, options: Options, meanwhile: Callable[[], None] | None = None
) -> tuple[str, InputError | None]:
    """The same of pcpp, in this process."""
    from cobindgen.read.embedded import run_pcpp

    forced = "".join(f"{include(name)}\n" for name in options.forced)
    output, error = run_pcpp(f"{forced}{text}", options.flags)
    return decoded(output.encode(errors="surrogateescape")), error


def decoded(data: bytes) -> str:
    """The preprocessor's output, where no comment is left. Raises InputError."""
    try:
        decoded = data.decode()
    except UnicodeDecodeError as error:
        raise not_utf8(data, error) from None
    # As GCC prints an identifier's letters that are not ASCII.
    return UNIVERSAL.sub(lambda match: chr(int(match[1], 16)), decoded)


def reported(stderr: str, compiler: str) -> InputError | None:
    """The compiler's errors as ours, but for those about our own lines."""
    found = [
        diagnostic_of(match, included_lines(stderr[: match.start()]))
        for match in COMPILER_ERROR.finditer(stderr)
        if match[1] != EXPANSIONS
    ]
    if found:
        return InputError(*found)
    if COMPILER_ERROR.search(stderr):
        return None
    if about := NOWHERE.findall(stderr):
        # About the command line.
        return InputError(*(Diagnostic(worded(message, compiler)) for message in about))
    return fail(f"{compiler} failed: {stderr.strip() or 'no message'}")


def worded(message: str, compiler: str = "") -> str:
    """The compiler's message, or ours where it is one of every header's."""
    if missing := NOT_FOUND.match(message):
        return f"can't find the include file {missing[1]}"
    return f"{compiler}: {message}" if compiler else message


def diagnostic_of(match: re.Match[str], included: tuple[Location, ...]) -> Diagnostic:
    file, message = unclanged(match[1]), worded(match[4])
    if file.startswith("<"):
        return Diagnostic(message)
    location = Location(file, int(match[2]), int(match[3] or 1))
    source = source_line(location) or ""
    for pattern, ours, what in WORDINGS:
        if pattern.match(message):
            message = ours
            location = replace(location, column=source.find(what) + 1)
    if re.match(r"\s*#\s*error\b", source) and not message.startswith("#error"):
        message = f"#error {message}"
    # A header that includes itself is in the chain as often as the compiler bears.
    included = tuple(dict.fromkeys(included))
    return Diagnostic(message, location, source, included)


def included_lines(before: str) -> tuple[Location, ...]:
    """The `In file included from` lines that end `before`, innermost first."""
    chain: list[Location] = []
    for line in reversed(before.splitlines()):
        match = INCLUDED.match(line)
        if not match:
            break
        if not match[1].startswith("<"):
            chain.append(Location(unclanged(match[1]), int(match[2])))
    return tuple(reversed(chain))


def not_utf8(output: bytes, error: UnicodeDecodeError) -> InputError:
    before = output[: error.start].decode(errors="replace")
    predefined = {"__clang__": "1"} if CLANG in output else {}
    unit = Unit(("<stdin>",), before + "?", {}, predefined)
    place = unit.locate(len(before))
    message = f"not UTF-8: byte 0x{output[error.start]:02x}"
    chain = unit.included_from(place.file)
    return InputError(Diagnostic(message, place, source_line(place), chain))
