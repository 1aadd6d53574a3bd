"""Sort the flags of a compiler's command line: used, dropped or refused.

Users paste the flags of a build. Flags for warnings, dependencies, debugging, linking
and output do not change the meaning of a header and are dropped. Flags that change the
language, or what the preprocessor prints, are refused, because declarations would be
missed. All other flags are used for reading and for the proof (GCC manual, "Option
Summary").
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cobindgen.diagnostics import fail

# Flags whose argument may be the next word.
TAKES_ARGUMENT = frozenset(
    "-I -isystem -iquote -idirafter -iprefix -iwithprefix -iwithprefixbefore -isysroot "
    "-imultilib -D -U -include -imacros --sysroot -target -arch -B -x --param -mllvm "
    "-Xclang -Xpreprocessor -Xassembler -Xlinker -o -MF -MT -MQ -l -L -T -u -z -e "
    "-dumpbase -dumpdir -dumpbase-ext -aux-info -framework -F".split()
)
DROPPED = re.compile(
    r"-(?:[cSEHQsv]|###|M[MDGP]*|M[FTQ].*|o.*|g.*|pipe|time|pass-exit-codes"
    r"|W(?!p,).*|Wp,-M.*|w|pedantic.*|l.*|L.*|T.*|u|z|e|X(?:linker|assembler)"
    r"|shared.*|static.*|rdynamic|no-pie|pie|nostartfiles|nodefaultlibs|nostdlib"
    r"|save-temps.*|fsyntax-only|flto.*|fno-lto|ffat-lto-objects|fuse-ld=.*"
    r"|fdiagnostics-.*|fno-diagnostics-.*|f(?:no-)?color-diagnostics|fmessage-length=.*"
    r"|f(?:no-)?show-column|fmax-errors=.*|ferror-limit=.*|ftrack-macro-expansion.*"
    r"|f(?:no-)?working-directory|fverbose-asm|fdump-.*|ftime-report.*|fmem-report"
    r"|fprofile.*|fcoverage.*|ftest-coverage|-coverage|aux-info|dumpbase.*|dumpdir"
    r"|framework)"
)
REFUSED = {
    re.compile(r"-CC?"): "keeps comments in the preprocessed headers",
    re.compile(r"-P"): "leaves the places of declarations out",
    re.compile(r"-d.*"): "changes what the preprocessor prints",
    re.compile(r"-fdirectives-only"): "expands no macros",
    re.compile(r"-fpreprocessed"): "expands no macros",
    re.compile(r"-traditional(?:-cpp)?"): "reads pre-standard C",
    re.compile(r"-Wp,.*"): "passes options to the preprocessor alone",
    re.compile(r"-(?:-help.*|-version|-target-help)"): "reads no header",
    re.compile(r"-fplugin.*"): "loads a plugin",
    re.compile(r"-fwide-exec-charset=.*"): "changes what wide strings hold",
    re.compile(r"-fsingle-precision-constant"): "changes the type of constants",
    re.compile(r"-funsigned-bitfields|-fno-signed-bitfields"): (
        "changes the type of bit-fields"
    ),
    re.compile(r"-wrapper"): "runs another program",
}
LANGUAGES = frozenset({"c", "c-header"})


@dataclass(frozen=True, slots=True)
class Flags:
    """The flags that are used to read the headers, and those that were dropped."""

    used: tuple[str, ...]
    dropped: tuple[str, ...]


def usable(flags: Sequence[str]) -> Flags:
    """Sort flags as gcc spells them. Raises InputError for a flag that is refused."""
    used: list[str] = []
    dropped: list[str] = []
    words = iter(flags)
    for word in words:
        argument = next(words, "") if word in TAKES_ARGUMENT else ""
        whole = [word, argument] if argument else [word]
        if word.startswith("-x"):
            language = word[2:] or argument
            if language not in LANGUAGES:
                raise fail(f"{' '.join(whole)} is not C; leave it out")
            dropped += whole
        elif reason := refusal(word):
            raise fail(f"{word} {reason}; leave it out")
        elif not word.startswith(("-", "@")) or DROPPED.fullmatch(word):
            dropped += whole
        else:
            used += whole
            if word in ("-I", "-include", "-isystem", "-iquote") and not argument:
                raise fail(f"{word} needs an argument")
            if word == "-include" and Path(argument).is_fifo():
                # The compiler would wait for another program to write into it.
                raise fail(f"can't read {argument}: it is not a regular file")
    return Flags(tuple(used), tuple(dropped))


def refusal(word: str) -> str | None:
    """Return why a flag is refused, None if it is not."""
    if DROPPED.fullmatch(word):
        return None
    return next((why for flag, why in REFUSED.items() if flag.fullmatch(word)), None)
