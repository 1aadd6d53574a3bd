"""Compare cobindgen with other generators of bindings: right answers, and time.

    python bench/compare.py BIN [HEADER...]

BIN is the bin directory of an environment with ctypesgen, ctypeslib2 and cffi;
rust-bindgen and rustc are looked for on PATH. A tool that is not there is left out, and
so is rust-bindgen if it fails. It finds libclang through LIBCLANG_PATH.

The first table says how many of the compiler's answers about traps.h each tool gives.
The second has the time for traps.h, with that of cffi.
The third has the time of a whole process for each header (some of the system's if none
is given), in s: processor time with that of child processes, time by the clock,
and the import of the generated module. It shows medians of 5 runs, the tools by turns.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

import peers

ROOT = Path(__file__).parent.parent
TRAPS = Path(__file__).parent / "traps.h"
ROUNDS = 5
# Each with the package whose directories it is found in, for pkg-config.
HEADERS = {
    "zlib.h": "zlib",
    "png.h": "libpng",
    "sqlite3.h": "sqlite3",
    "vulkan/vulkan_core.h": "vulkan",
    "Python.h": "python3",
    "gtk/gtk.h": "gtk+-3.0",
}

CONSTANTS = """T_NOT T_DIVIDE T_NEGATIVE_DIVIDE T_NEGATIVE_MODULO T_WRAP T_CHARACTER
T_ESCAPE T_OCTAL T_SHIFT T_INT64 T_MIXED T_CONDITIONAL T_CAST T_SIZEOF T_LONG_MINUS
T_FLOAT T_FIRST T_NEXT T_SELF""".split()
STRINGS = ("T_STRING", "T_JOINED")
# Field names, for offsetof; a bit-field has none.
RECORDS = {
    "iphdr": ("tos", "tot_len", "daddr"),
    "t_packed": ("c", "i", "s"),
    "t_trailing_packed": ("l",),
    "t_event": ("events", "data"),
    "t_aligned": ("i",),
    "t_bits": ("f",),
    "t_anonymous": ("tag", "number", "high"),
    "t_pragma": ("l",),
    "t_flexible": ("count", "item"),
}

# Run with the module's own Python: what it says to each question.
ASK = """
import ctypes, importlib, json, sys
module = importlib.import_module(sys.argv[1])
constants, strings, records = json.load(sys.stdin)
def tell(question):
    try:
        return question()
    except Exception:
        return None
def plain(value):
    value = getattr(value, "value", value)
    return list(value) if isinstance(value, bytes) else value
def text(value):
    value = plain(value)
    return [*value.encode("latin-1")] if isinstance(value, str) else value
def number(value):
    value = plain(value)
    return ord(value) if isinstance(value, str) else value
def offset(record, name):
    instance = record()
    outer = ctypes.addressof(instance)
    try:
        return getattr(record, name).offset
    except AttributeError:
        return ctypes.addressof(getattr(instance, name)) - outer
answers = {}
for name in constants:
    answers[name] = tell(lambda: number(getattr(module, name)))
for name in strings:
    answers[name] = tell(lambda: text(getattr(module, name)))
for tag, fields in records.items():
    record = tell(lambda: getattr(module, "struct_" + tag))
    answers[tag] = tell(lambda: ctypes.sizeof(record))
    for name in fields:
        answers[f"{tag}.{name}"] = tell(lambda: offset(record, name))
print(json.dumps(answers))
"""


def tools(programs: Path) -> dict[str, list[str]]:
    """Name -> command; the header follows, and before it `-o` and the output."""
    found = {"cobindgen": [sys.executable, "-m", "cobindgen", "bind", "-o"]}
    others = {
        "ctypesgen": ["ctypesgen"],
        "ctypeslib2": ["clang2py", "-i"],
        # It leaves macros out if not told otherwise.
        "ctypeslib2, macros too": ["clang2py", "-i", "-k", "cdefmstu"],
    }
    for name, (program, *options) in others.items():
        if (programs / program).exists():
            found[name] = [str(programs / program), *options, "-o"]
    if bindgen := shutil.which("bindgen"):
        found["bindgen"] = [bindgen, "-o"]
    return found


def truth() -> dict[str, object]:
    """Return the compiler's answer to each question."""
    lines = [
        *(f'printf("{name} %.20Lg\\n", (long double)({name}));' for name in CONSTANTS),
        *(
            f'printf("{name}"); for (unsigned i = 0; i < sizeof({name}) - 1; i++)'
            f' printf(" %d", {name}[i]); puts("");'
            for name in STRINGS
        ),
    ]
    for tag, fields in RECORDS.items():
        lines.append(f'printf("{tag} %zu\\n", sizeof(struct {tag}));')
        lines += [
            f'printf("{tag}.{name} %zu\\n", offsetof(struct {tag}, {name}));'
            for name in fields
        ]
    source = (
        f'#include <stddef.h>\n#include <stdio.h>\n#include "{TRAPS}"\n'
        f"int main(void) {{ {' '.join(lines)} }}\n"
    )
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "truth"
        subprocess.run(
            ["cc", "-w", "-o", program, "-xc", "-"], input=source, text=True, check=True
        )
        output = subprocess.run(
            [program], stdout=subprocess.PIPE, text=True, check=True
        )
    answers: dict[str, object] = {}
    for line in output.stdout.splitlines():
        name, *values = line.split()
        if name in STRINGS:
            answers[name] = [int(value) for value in values]
        else:
            answers[name] = float(values[0]) if "." in values[0] else int(values[0])
    return answers


def judge(command: list[str], answers: dict[str, object]) -> tuple[int, list[str]]:
    """Return how many answers are right, and the names of the wrong and the absent."""
    with tempfile.TemporaryDirectory() as folder:
        make(command, str(TRAPS), folder)
        given = subprocess.run(
            [sys.executable, "-c", ASK, "made"],
            input=json.dumps([CONSTANTS, STRINGS, RECORDS]),
            cwd=folder,
            text=True,
            capture_output=True,
            check=False,
        )
    if given.returncode:
        return 0, ["(the module doesn't import)"]
    said = json.loads(given.stdout)
    wrong = [
        f"{name}{'' if said[name] is None else '!'}"
        for name, answer in answers.items()
        if said[name] != answer
    ]
    return len(answers) - len(wrong), wrong


def peer_answers(programs: Path) -> dict[str, dict[str, object]]:
    """Return the answers of the tools that do not make a ctypes module."""
    questions = (CONSTANTS, STRINGS, RECORDS)
    found = {}
    if bindgen := shutil.which("bindgen"):
        try:
            found["bindgen"] = peers.bindgen(bindgen, questions)
        except (OSError, subprocess.CalledProcessError) as error:
            print(f"bindgen is left out: {error}", file=sys.stderr)
    if has_cffi(programs):
        for mode in ("abi", "api"):
            name = f"cffi, {mode.upper()} mode"
            found[name] = peers.cffi(str(programs / "python"), mode, questions)
    return found


def has_cffi(programs: Path) -> bool:
    run = subprocess.run([programs / "python", "-c", "import cffi"], check=False)
    return run.returncode == 0


def directories(header: str) -> list[str]:
    """Return `-I` options for one of HEADERS, none for another header."""
    for name, package in HEADERS.items():
        if header.endswith(f"/{name}"):
            command = ["pkg-config", "--cflags-only-I", package]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            return done.stdout.split()
    return []


def found(name: str) -> str | None:
    """Return where a header of HEADERS is, None if it is not installed."""
    for option in ("-I/usr/include", *directories(f"/{name}")):
        if (path := Path(option[2:]) / name).exists():
            return str(path)
    return None


def make(command: list[str], header: str, folder: str) -> tuple[float, float]:
    """Return the processor time and the wall time of the whole process, in seconds."""
    options = directories(header)
    if options and "clang2py" in command[0]:
        options = [f"--clang-args={' '.join(options)}"]
    line = [*command, f"{folder}/made.py", *options, header]
    if "bindgen" in Path(command[0]).name:
        line = [*command, f"{folder}/made.rs", header, "--", *options]
    # Without PYTHONDONTWRITEBYTECODE, as an installed program runs.
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "gen")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    start, before = time.perf_counter(), getrusage(RUSAGE_CHILDREN)
    subprocess.run(
        line,
        env=environment,
        capture_output=True,
        check=False,
    )
    after = getrusage(RUSAGE_CHILDREN)
    busy = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return busy, time.perf_counter() - start


def load(folder: str) -> float | None:
    """Return the time of the import, in seconds, without the interpreter's start."""
    script = "import time; s = time.perf_counter(); import made; "
    done = subprocess.run(
        [sys.executable, "-c", script + "print(time.perf_counter() - s)"],
        cwd=folder,
        text=True,
        capture_output=True,
        check=False,
    )
    return None if done.returncode else float(done.stdout)


def main(programs: Path, headers: list[str]) -> None:
    commands = tools(programs)
    answers = truth()
    print("| tool | right | absent | wrong |\n|---|---|---|---|")
    for name, command in commands.items():
        if name == "bindgen":
            continue
        right, missed = judge(command, answers)
        absent = [q for q in missed if not q.endswith("!")]
        wrong = [q.removesuffix("!") for q in missed if q.endswith("!")]
        print(f"| {name} | {right} | {cell(absent)} | {cell(wrong)} |")
    others = peer_answers(programs)
    if "bindgen" not in others:
        commands.pop("bindgen", None)
    for name, said in others.items():
        absent = [question for question in answers if said.get(question) is None]
        wrong = [
            q for q, answer in answers.items() if said.get(q) not in (None, answer)
        ]
        right = len(answers) - len(absent) - len(wrong)
        print(f"| {name} | {right} | {cell(absent)} | {cell(wrong)} |")
    print("\n| tool, with traps.h | processor, s |\n|---|---|")
    timed_traps(programs, commands)
    print("\n| header | tool | processor, s | clock, s | import, s |")
    print("|---|---|---|---|---|")
    for header in headers:
        timed(header, commands)


def timed_traps(programs: Path, commands: dict[str, list[str]]) -> None:
    """Print the processor time of each tool for traps.h.

    That of cffi includes its answers: it makes no module in ABI mode. bindgen is left
    out, because its version 0.60 panics at glibc's headers.
    """
    for name, command in commands.items():
        if name != "bindgen":
            with tempfile.TemporaryDirectory() as folder:
                busy = [make(command, str(TRAPS), folder)[0] for _ in range(ROUNDS)]
            print(f"| {name} | {statistics.median(busy):.2f} |")
    for mode in ("abi", "api") if has_cffi(programs) else ():
        busy = []
        for _ in range(ROUNDS):
            before = getrusage(RUSAGE_CHILDREN)
            peers.cffi(str(programs / "python"), mode, (CONSTANTS, STRINGS, RECORDS))
            after = getrusage(RUSAGE_CHILDREN)
            busy.append(
                after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
            )
        print(f"| cffi, {mode.upper()} mode | {statistics.median(busy):.2f} |")


def cell(names: list[str]) -> str:
    return f"{len(names)}: {', '.join(names)}" if names else "0"


def timed(header: str, commands: dict[str, list[str]]) -> None:
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    loads: dict[str, list[float | None]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(ROUNDS):
            for name, command in commands.items():
                times[name].append(make(command, header, folder))
                # The first import compiles the module.
                load(folder)
                loads[name].append(load(folder))
                (Path(folder) / "made.py").unlink(missing_ok=True)
    for name in commands:
        seconds = [load for load in loads[name] if load is not None]
        shown = f"{statistics.median(seconds):.3f}" if seconds else "fails"
        shown = "not Python" if name == "bindgen" else shown
        busy, clock = map(statistics.median, zip(*times[name], strict=True))
        print(f"| {header} | {name} | {busy:.2f} | {clock:.2f} | {shown} |")


if __name__ == "__main__":
    installed = (found(name) for name in HEADERS)
    main(Path(sys.argv[1]), sys.argv[2:] or [path for path in installed if path])
