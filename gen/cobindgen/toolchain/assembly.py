"""The compiler's assembly -> an object file with the answers.

The assembler gets only the data of the objects that the questions define. Assembly in a
header (`asm(".incbin …")`, `.rept`) never reaches it.
"""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import cache
from io import BytesIO, TextIOWrapper
from itertools import chain

from cobindgen.c.target import Abi
from cobindgen.diagnostics import fail
from cobindgen.signals import temporary_directory
from cobindgen.toolchain.limits import MEBIBYTE
from cobindgen.toolchain.options import Options
from cobindgen.toolchain.run import run_compiler

PREFIX = "cobindgen_"
# The label of a question's object. macOS and 32-bit Windows put _ before names of C.
LABEL = re.compile(rf"_?{PREFIX}(\d+):\s*")
# Directives with numbers and strings only. They mean the same in every assembler.
OPERAND = r'(?:-?\d+|0x[0-9a-fA-F]+|"(?:[^"\\]++|\\.)*+")'
DATA = re.compile(
    r"\s*\.(?:byte|[248]byte|short|value|hword|half|long|int|word|quad|dword|xword|octa"
    rf"|ascii|asciz|string|zero|skip|space)\s+{OPERAND}(?:\s*,\s*{OPERAND})*\s*"
)
FILL = re.compile(r"\s*\.(?:zero|skip|space)\s+(\d{1,18})")
# The largest number of zero bytes that one directive may produce.
MOST_ZEROS = 16 * MEBIBYTE


def bytes_of(
    assembly: bytes,
    numbers: Container[int],
    command: Sequence[str],
    flags: Sequence[str],
) -> bytes:
    """Return an object file with the data of the objects in `assembly`.

    `numbers` are the numbers of the objects. Raises InputError if the assembler fails.
    """
    lines = TextIOWrapper(BytesIO(assembly), "utf-8", errors="replace", newline="\n")
    with temporary_directory() as directory:
        output = directory / "facts.o"
        assemble = [*command, *flags, "-w", "-x", "assembler", "-c", "-o", str(output)]
        done = run_compiler(
            [*assemble, "-"], chain([".data\n"], own_data(lines, numbers))
        )
        if done.status == 0 and not output.is_file():
            raise fail(f"{command[0]} reports success, but writes no object")
        if done.status:
            reason = done.errors.strip() or "no message"
            raise fail(f"{command[0]} can't assemble its own output: {reason}")
        return output.read_bytes()


def own_data(assembly: Iterable[str], numbers: Container[int]) -> Iterator[str]:
    """Yield the labels of the questions' objects, and the data after each label."""
    seen: set[str] = set()
    own = False
    for line in assembly:
        if label := LABEL.fullmatch(line):
            if label[1] in seen:
                raise fail(f"assembly in the headers defines {PREFIX}{label[1]}")
            seen.add(label[1])
            own = int(label[1]) in numbers
        elif line.strip():
            fill = FILL.match(line)
            own = own and DATA.fullmatch(line) is not None
            own = own and (fill is None or int(fill[1]) <= MOST_ZEROS)
        if own:
            yield line


def to_assembly(options: Options, abi: Abi) -> tuple[str, ...]:
    """Return the flags that make the compiler write assembly without parsing any.

    clang would parse the assembly in a header and write it again. `abi` tells that the
    compiler is clang, unless pcpp read the headers.
    """
    clang = abi.clang or (options.cpp == "pcpp" and is_clang(tuple(options.command)))
    return ("-S", "-fno-verbose-asm", *(("-fno-integrated-as",) if clang else ()))


@cache
def is_clang(command: tuple[str, ...]) -> bool:
    return b"clang" in run_compiler([*command, "--version"], []).output
