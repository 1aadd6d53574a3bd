"""The embedded preprocessor, pcpp, for systems without a C compiler.

It runs as a separate program, so that the limits of the compiler apply. It behaves
like a compiler for this machine: it defines the macros that describe the ABI, and has
the headers that C requires of every implementation (C11 4p6), which are beside this
module.
"""

import io
import os
import platform
import re
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from struct import calcsize
from typing import Any, TextIO

from pcpp import OutputDirective, Preprocessor, parser
from pcpp import preprocessor as pcpp_preprocessor
from pcpp.preprocessor import Action

from cobindgen.c.raw_strings import quoted_on_lines, replaced, unmarked
from cobindgen.c.tokens import LITERAL
from cobindgen.diagnostics import Diagnostic, Location, source_line
from cobindgen.reader.unit import MARKER
from cobindgen.toolchain.options import SEARCHED

INCLUDED = re.compile(r'^#include "(.*)"$', re.M)
FREESTANDING = Path(__file__).parent / "freestanding"
# The values of -std that select C23.
C23 = re.compile(r"-std=(?:c|gnu)2[3x]")
# The values of -std in which trigraphs are replaced (C11 5.2.1.1), and the flags.
STRICT = re.compile(
    r"-std=(?:c(?:90|89|99|9x|11|1x|17|18)|iso9899:.*)|-ansi|-trigraphs"
)
# The values of -std without raw strings, and the flags.
NO_RAW = re.compile(r"-std=(?:c\d.|iso9899:.*|gnu(?:89|90))|-ansi")
TRIGRAPH = re.compile(r"\?\?([=/'()!<>-])")
REPLACED = dict(zip("=/'()!<>-", "#\\^[]|{}~", strict=True))
# Directives of C23, which pcpp ignores.
ELIFDEF = re.compile(r"^([ \t]*#[ \t]*elif)(n?)def[ \t]+(\w+)", re.M)
# Two things that pcpp does not know: `%:` is `#` (C11 6.4.6p3), and a line comment goes
# on after a backslash at the end of the line (C11 5.1.1.2p1).
UNKNOWN = re.compile(
    rf"{LITERAL}|/\*(?s:.*?)\*/|(?P<hash>(?:%:)+)|(?P<comment>//(?:[^\\\n]++|\\\n|\\)*+)"
)
MACRO = re.compile(r"^[ \t]*#[ \t]*(define|undef)[ \t]+", re.M)
CONDITION = re.compile(r"^[ \t]*#[ \t]*(?:el)?if\b.*", re.M)
PRAGMA = re.compile(
    r'\b_Pragma[ \t]*\([ \t]*(?:u8|[LuU])?"((?:[^"\\\n]++|\\.)*+)"[ \t]*\)'
)
TRUE = re.compile(r"\btrue\b")


# `Embedded` replaces trigraphs where the language has them.
pcpp_preprocessor.trigraph = str
# GNU C's identifiers have `$` and the letters of Unicode.
parser.t_CPP_ID = r"[^\W\d$][\w$]*|\$[\w$]*"


class Embedded(Preprocessor):  # type: ignore[misc]
    """Prints what `cc -E -dD` prints: line markers, and #define lines as written."""

    def __init__(self) -> None:
        # pcpp loads its own lexer from a file. That lexer lacks our identifiers.
        super().__init__(lexer=parser.lex.lex(module=parser))
        self.errors: list[Diagnostic] = []
        # Each file that was read -> the #include line that first led to it.
        self.included: dict[str, Location] = {}
        self.line_directive = "#"
        self.named: Callable[[str], str] = str
        self.c23 = False
        self.trigraphs = False
        self.raw_strings = False

    def on_error(self, file: str, line: int, msg: str, include: str = "") -> None:
        """Record an error. `include`: the file name in the #include that is wrong."""
        if file.startswith("<"):
            self.errors.append(Diagnostic(msg))
            return
        place = Location(self.named(file), line)
        source = source_line(place) or ""
        if include:
            place = replace(place, column=source.find(include))
        elif msg.startswith("Unterminated "):
            msg = "#if without an #endif"
        place = replace(place, column=max(place.column, source.find("#") + 1))
        self.errors.append(Diagnostic(msg, place, source))

    def wrong_directive(self, message: str) -> None:
        """Report an error at the directive that was read last."""
        at = self.lastdirective
        self.on_error(at.source if at else "<stdin>", at.lineno if at else 1, message)

    def on_file_open(self, is_system_include: bool, includepath: str) -> TextIO:
        """Open a file. A comment may contain any bytes; see `decoded`."""
        path = Path(includepath)
        text = path.read_text(encoding="utf-8-sig", errors="surrogateescape")
        if at := self.lastdirective:
            place = Location(self.named(at.source), at.lineno)
            self.included.setdefault(self.named(includepath), place)
        if self.raw_strings:
            text = replaced(text, quoted_on_lines)
        if self.trigraphs:
            text = TRIGRAPH.sub(lambda m: REPLACED[m[1]], text)
        if "%:" in text or "\\\n" in text:
            text = UNKNOWN.sub(in_words_of_pcpp, text)
        text = ELIFDEF.sub(
            lambda m: f"{m[1]} {'!' if m[2] else ''}defined({m[3]})", text
        )
        if self.c23:
            text = CONDITION.sub(lambda m: TRUE.sub("1", m[0]), text)
        return io.StringIO(text)

    def on_include_not_found(
        self, is_malformed: bool, is_system: bool, curdir: str, includepath: str
    ) -> None:
        self.on_error(
            self.lastdirective.source,
            self.lastdirective.lineno,
            # As gcc says it. `toolchain.errors` has the words for the user.
            f"{includepath}: No such file or directory",
            includepath,
        )
        raise OutputDirective(Action.IgnoreAndRemove)

    def on_directive_handle(
        self,
        directive: object,
        toks: Iterable[Any],
        ifpassthru: bool,
        precedingtoks: object,
    ) -> bool | None:
        name = getattr(directive, "value", "")
        super().on_directive_handle(directive, toks, ifpassthru, precedingtoks)
        # None: obey the directive and also print it.
        return None if name in ("define", "undef") else True

    def on_directive_unknown(
        self, directive: Any, toks: Iterable[Any], ifpassthru: bool, precedingtoks: Any
    ) -> bool | None:
        if directive.value != "error":
            return None
        text = "".join(token.value for token in toks)
        self.on_error(directive.source, directive.lineno, f"#error {text}".rstrip())
        return True


def in_words_of_pcpp(match: re.Match[str]) -> str:
    """Return a part of a header as pcpp reads it, with the same number of lines."""
    if match["comment"]:
        return "\n" * match[0].count("\n")
    length = len(match[0])
    return ("#" * (length // 2)).ljust(length) if match["hash"] else match[0]


def main(flags: tuple[str, ...]) -> int:
    """Preprocess a unit from standard input, with output and errors as a compiler's."""
    # The bytes of a string or a comment may be invalid UTF-8.
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        assert isinstance(stream, io.TextIOWrapper)
        stream.reconfigure(encoding="utf-8", errors="surrogateescape", newline="\n")
    preprocessor = Embedded()
    try:
        run(preprocessor, sys.stdin.read(), flags)
    except MemoryError:
        print("MemoryError", file=sys.stderr)
        return 1
    except RecursionError:
        preprocessor.wrong_directive("#include nested too deeply")
    except Exception as error:
        words = f"the embedded preprocessor fails here ({type(error).__name__})"
        preprocessor.wrong_directive(words)
    for diagnostic in preprocessor.errors:
        print(diagnostic.render(), file=sys.stderr)
    return 1 if preprocessor.errors else 0


def run(preprocessor: Embedded, text: str, flags: tuple[str, ...]) -> None:
    """Preprocess the unit `text` to standard output."""
    prelude = "".join(
        f"#define {name} {value}\n" for name, value in predefined().items()
    )
    preprocessor.c23 = any(C23.fullmatch(flag) for flag in flags)
    preprocessor.trigraphs = any(STRICT.fullmatch(flag) for flag in flags)
    preprocessor.raw_strings = not any(NO_RAW.fullmatch(flag) for flag in flags)
    if preprocessor.c23:
        prelude += "#undef __STDC_VERSION__\n#define __STDC_VERSION__ 202311L\n"
    apply(preprocessor, flags)
    preprocessor.add_path(str(FREESTANDING))
    name_of = naming(text, flags)
    preprocessor.named = lambda file: re.sub(".+", name_of, file)
    preprocessor.rewrite_paths = [(".+", name_of)]
    preprocessor.parse(f'{prelude}#line 1 "<stdin>"\n{text}', "<stdin>")
    output = io.StringIO()
    preprocessor.write(output)
    text = MACRO.sub(r"#\1 ", unmarked(output.getvalue()))
    # pcpp prints no marker for a file that begins with an #include.
    for file, place in preprocessor.included.items():
        sys.stdout.write(f'# {place.line} "{place.file}"\n# 1 "{file}"\n')
    sys.stdout.write(with_pragmas(text))


def with_pragmas(text: str) -> str:
    """Return `_Pragma("…")` as the corresponding #pragma line (C11 6.10.9)."""
    if "_Pragma" not in text:
        return text
    lines = []
    place, number = "", 1
    for line in text.split("\n"):
        if marker := MARKER.fullmatch(line):
            place, number = marker[2], int(marker[1])
            lines.append(line)
            continue
        before, *rest = PRAGMA.split(line)
        lines.append(before)
        for words, behind in zip(rest[::2], rest[1::2], strict=True):
            words = re.sub(r"\\([\\\"])", r"\1", words)
            lines += [f"#pragma {words}", f'# {number} "{place}"', behind]
        number += 1
    return "\n".join(lines)


def naming(text: str, flags: tuple[str, ...]) -> Callable[[re.Match[str]], str]:
    """Return a function that turns pcpp's absolute paths into a compiler's file names.

    A compiler names a file by the directory in which it was found, as the flag spells
    it.
    """
    here = Path.cwd()
    headers: list[str] = INCLUDED.findall(text)
    spelled = {os.path.normpath(here / name): name for name in ("<stdin>", *headers)}
    directories = [f"{d.rstrip('/')}/" for o in SEARCHED for d in values(flags, o)]
    directories += [name[: name.rfind("/") + 1] for name in headers]
    prefixes = [
        (f"{os.path.normpath(here / name).rstrip('/')}/", name) for name in directories
    ]

    def name_of(match: re.Match[str]) -> str:
        path = str(match[0])
        if path in spelled:
            return spelled[path]
        for prefix, name in prefixes:
            if path.startswith(prefix):
                return name + path.removeprefix(prefix)
        return path

    return name_of


def apply(preprocessor: Embedded, flags: tuple[str, ...]) -> None:
    for option in SEARCHED:
        for directory in values(flags, option):
            preprocessor.add_path(directory)
    for macro in values(flags, "-D"):
        name, _, value = macro.partition("=")
        preprocessor.define(f"{name} {value if '=' in macro else 1}")
    for name in values(flags, "-U"):
        preprocessor.undef(name)


def values(flags: tuple[str, ...], option: str) -> list[str]:
    """Return the arguments of `option`, joined to it or as the next flag."""
    found = []
    for flag, following in zip(flags, (*flags, "")[1:], strict=True):
        if flag == option:
            found.append(following)
        elif len(option) == 2 and flag.startswith(option):
            found.append(flag[2:])
    return found


def predefined() -> dict[str, str]:
    """Return the macros of a GNU C compiler for the machine of this Python."""
    pointer, long = calcsize("P"), calcsize("l")
    word = "long" if long == 8 else "long long"
    size = "unsigned " + ("int" if pointer == 4 else word)
    suffix = "L" if long == 8 else "LL"
    order = "LITTLE" if sys.byteorder == "little" else "BIG"
    return {
        "__STDC__": "1",
        "__STDC_VERSION__": "201710L",
        "__SIZEOF_POINTER__": str(pointer),
        "__SIZEOF_LONG__": str(long),
        "__BYTE_ORDER__": f"__ORDER_{order}_ENDIAN__",
        "__SIZE_TYPE__": size,
        "__UINTPTR_TYPE__": size,
        "__PTRDIFF_TYPE__": size.removeprefix("unsigned "),
        "__INTPTR_TYPE__": size.removeprefix("unsigned "),
        "__WCHAR_TYPE__": "unsigned short" if sys.platform == "win32" else "int",
        "__INT64_TYPE__": word,
        "__UINT64_TYPE__": f"unsigned {word}",
        "__INT64_C(c)": f"c ## {suffix}",
        "__UINT64_C(c)": f"c ## U{suffix}",
        "__LONG_MAX__": f"{(1 << 8 * long - 1) - 1}L",
        "__SIZE_MAX__": f"{(1 << 8 * pointer) - 1}U{suffix}",
        f"__{machine()}__": "1",
        **PLATFORM.get(sys.platform, {}),
    }


def machine() -> str:
    """Return the architecture of this machine as GCC's macros spell it."""
    name = platform.machine()
    return {"AMD64": "x86_64", "arm64": "aarch64"}.get(name, name)


PLATFORM = {
    "linux": {"__linux__": "1", "__unix__": "1"},
    "darwin": {"__APPLE__": "1"},
    "win32": {"_WIN32": "1"},
}


if __name__ == "__main__":
    sys.exit(main(tuple(sys.argv[1:])))
