"""The steps of each shim, in their order.

Each shim is linked with a runtime that records the calls (recorder/). The trace is
compared with the steps of QEMU's wrappers in `steps` below, which are written
independently of the templates. Then faults are planted, and each must be found.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from cobindgen.commands.cli import run

RECORDER = Path(__file__).parent / "recorder"
RELEASES = ["7.2", "8.0", "8.1", "8.2", "9.0"]
HEADERS = [
    "qemu/osdep.h",
    "block/coroutines.h",
    "block/block-gen.h",
    "block/dirty-bitmap.h",
]
# Declaration, type of a variable for it, and its size in bytes; the name for objects.
Param = tuple[str, str, int | str]
BS: Param = ("BlockDriverState *bs", "BlockDriverState *%s", "node")
NODE: Param = ("Node* const", "Node *%s", "node")
TAG: Param = ("struct BlockDriverState *bs", "BlockDriverState *%s", "node")
CHILD: Param = ("BdrvChild *child", "BdrvChild *%s", "child")
BLK: Param = ("BlockBackend *blk", "BlockBackend *%s", "backend")
BOOL: Param = ("bool force", "bool %s", "true")


def integer(name: str) -> Param:
    return (f"int {name}", "int %s", 4)


@dataclass(frozen=True)
class Signature:
    name: str
    returns: str
    size: int | str
    params: tuple[Param, ...]

    @property
    def of_object(self) -> bool:
        return bool(self.params) and self.params[0][2] in ("node", "child", "backend")


SIGNATURES = [
    Signature("flush", "int", 4, (BS,)),
    Signature("refresh", "void", 0, (NODE, integer("hint"))),
    Signature("check", "int", 4, (TAG, integer("fix"), integer("level"))),
    Signature(
        "pread",
        "int",
        4,
        (
            CHILD,
            ("int64_t offset", "int64_t %s", 8),
            ("int64_t bytes", "int64_t %s", 8),
            ("const void *buf", "const void *%s", 8),
            ("unsigned flags", "unsigned %s", 4),
        ),
    ),
    Signature("getlength", "int64_t", 8, (BLK,)),
    Signature("eject", "void", 0, (BLK, BOOL)),
    Signature("init", "bool", "true", ()),
    Signature("stop", "void", 0, ()),
    Signature("second", "const char *", 8, (integer("a"), BS)),
    Signature(
        "parents",
        "void *",
        8,
        (("BlockDriverState **bs", "BlockDriverState **%s", 8), integer("ret")),
    ),
    Signature(
        "names",
        "short",
        2,
        tuple(map(integer, ["ret", "s", "co", "opaque", "ctx", "poll_state", "Upper"])),
    ),
    Signature(
        "shapes",
        "Pair",
        8,
        (
            ("Pair pair", "Pair %s", 8),
            ("int array[3]", "int *%s", 8),
            ("char *const argv[static 2]", "char *const *%s", 8),
            ("int compare(const void *)", "int (*%s)(const void *)", 8),
            ("int (*next)(int ret)", "int (*%s)(int)", 8),
            ("signed char", "signed char %s", 1),
        ),
    ),
]

# Marker -> family, mixed, lock, the releases that have it.
MARKERS = {
    "generated_co_wrapper": ("co", True, "", "7.2"),
    "co_wrapper": ("co", False, "", "8.0 8.1 8.2 9.0"),
    "co_wrapper_mixed": ("co", True, "", "8.0 8.1 8.2 9.0"),
    "co_wrapper_bdrv_rdlock": ("co", False, "rd", "8.0 8.1 8.2 9.0"),
    "co_wrapper_mixed_bdrv_rdlock": ("co", True, "rd", "8.0 8.1 8.2 9.0"),
    "no_co_wrapper": ("no_co", False, "", "8.0 8.1 8.2 9.0"),
    "no_co_wrapper_bdrv_rdlock": ("no_co", False, "rd", "8.2 9.0"),
    "no_co_wrapper_bdrv_wrlock": ("no_co", False, "wr", "8.2 9.0"),
}


@dataclass(frozen=True)
class Shim:
    """A function to generate, and the function that it must call."""

    marker: str
    signature: Signature

    @property
    def family(self) -> str:
        return MARKERS[self.marker][0]

    def named(self, co: bool) -> str:
        first = f"m{list(MARKERS).index(self.marker)}"
        return (
            f"{first}_co_{self.signature.name}"
            if co
            else f"{first}_{self.signature.name}"
        )

    @property
    def name(self) -> str:
        return self.named(self.family == "no_co")

    @property
    def wrapped(self) -> str:
        return self.named(self.family == "co")

    def declaration(self, marker: str, name: str) -> str:
        params = ", ".join(p[0] for p in self.signature.params) or "void"
        return f"{self.signature.returns} {marker} {name}({params});\n"


def shims(release: str) -> Iterator[Shim]:
    """Yield the shims of a release.

    7.2 stores an int, and has shims only for functions of a node.
    """
    for marker, (*_, releases) in MARKERS.items():
        for signature in SIGNATURES:
            fits = signature.of_object and signature.returns in ("int", "void")
            if release in releases.split() and (release != "7.2" or fits):
                yield Shim(marker, signature)


# ---- the specification, step by step ---------------------------------------------


def value(size: int | str, seed: int) -> str:
    """Return a value as recorder.c fills and prints it."""
    if isinstance(size, str):
        return {"true": "01"}.get(size, size)
    return "".join(f"{(16 * seed + i + 1) & 255:02x}" for i in range(size))


def steps(
    release: str, shim: Shim, inside: bool, loop: bool, current: str
) -> list[str]:
    """Return the trace of one call, from inside a coroutine or from outside."""
    family, mixed, lock, _ = MARKERS[shim.marker]
    signature = shim.signature
    values = [value(size, n) for n, (*_, size) in enumerate(signature.params, 1)]
    call = " ".join([shim.wrapped, *values])
    result = " ".join(
        ["returned", *([value(signature.size, 15)] * bool(signature.size))]
    )
    own_context = "object" if signature.of_object else "main"
    if family == "co":
        if mixed and inside:
            return [*["assume"] * (lock == "rd"), call, result]
        assertion = [] if mixed else [f"assert {int(not inside)}"]
        if not mixed and inside:
            return assertion
        polled = {"7.2": "node", "9.0": current}.get(release, own_context)
        return [
            *assertion,
            "create",
            f"poll {polled} 1 1",
            *["loop 1"] * loop,
            *["co rdlock"] * (lock == "rd"),
            call,
            *["co rdunlock"] * (lock == "rd"),
            "kick 0",
            result,
        ]
    if not inside:
        return ["assert 0"]
    locked = release in ("8.1", "8.2")
    take, give = {
        "": ([], []),
        "rd": (["main rdlock"], ["main rdunlock"]),
        "wr": (["wrlock"], ["wrunlock"]),
    }[lock]
    return [
        "assert 1",
        "schedule main",
        "yield",
        *take,
        *[f"acquire {own_context}"] * locked,
        call,
        *[f"release {own_context}"] * locked,
        *give,
        "wake 1",
        result,
    ]


def expected(release: str) -> str:
    lines = []
    for shim in shims(release):
        for current in ("main", "object", "other"):
            for loop in (False, True):
                for inside in (False, True):
                    lines.append(f"# {shim.name} {int(inside)} {int(loop)} {current}")
                    lines += steps(release, shim, inside, loop, current)
    return "\n".join(lines) + "\n"


# ---- generated: the header, the wrapped functions, the calls -------------------------


def header(release: str) -> str:
    lines = ["typedef struct BlockDriverState Node;\n"]
    lines += [f"#define {marker}\n" for marker in MARKERS]
    lines.append("typedef struct Pair { int a, b; } Pair;\n")
    for shim in shims(release):
        lines.append(shim.declaration(shim.marker, shim.name))
        lines.append(shim.declaration("", shim.wrapped))
    return "".join(lines)


def record(size: int | str, name: str) -> str:
    if isinstance(size, str) and size != "true":
        return f'record_call({name} == {size} ? " {size}" : " garbage");'
    return f"record_value(&{name}, sizeof({name}));"


def variable(param: Param, name: str, seed: int) -> str:
    _, type_, size = param
    declared = type_ % name
    if isinstance(size, str):
        return f"{declared} = {size};"
    return f"{declared}; fill(&{name}, sizeof({name}), {seed});"


def program(release: str) -> str:
    """Return the wrapped functions, and a call of each shim."""
    text = ['#include "recorder.h"\n#include "shims.h"\n']
    calls = []
    for shim in shims(release):
        params = shim.signature.params
        names = [f"a{n}" for n in range(len(params))]
        taken = (
            ", ".join(p[1] % n for p, n in zip(params, names, strict=True)) or "void"
        )
        returns = shim.signature.returns
        result = (returns, f"{returns} %s", shim.signature.size)
        text.append(f"{returns} {shim.wrapped}({taken})\n{{\n")
        text.append(f'record_call("{shim.wrapped}");\n')
        text += [f"{record(p[2], n)}\n" for p, n in zip(params, names, strict=True)]
        text.append("record_end();\n")
        if shim.family == "no_co":
            text.append("forget_object();\n")
        if returns != "void":
            text.append(f"{variable(result, 'result', 15)}\nreturn result;\n")
        text.append(f"}}\nstatic void call_{shim.name}(void)\n{{\n")
        text += [
            f"{variable(p, n, seed)}\n"
            for seed, (p, n) in enumerate(zip(params, names, strict=True), 1)
        ]
        call = f"{shim.name}({', '.join(names)});\n"
        end = 'record_call("returned");\n'
        if returns != "void":
            call = f"{result[1] % 'result'} = {call}"
            end += f"{record(result[2], 'result')}\n"
        text.append(f"{call}{end}record_end();\n}}\n")
        calls.append(f'{{ "{shim.name}", call_{shim.name} }},\n')
    text.append(f"const Call calls[] = {{\n{''.join(calls)}}};\n")
    text.append("const size_t n_calls = sizeof(calls) / sizeof(calls[0]);\n")
    return "".join(text)


class Bench:
    """A directory in which everything except the shims is compiled."""

    def __init__(self, directory: Path, release: str) -> None:
        self.directory = directory
        self.release = release
        for name in HEADERS:
            path = directory / name
            path.parent.mkdir(exist_ok=True)
            path.write_text('#include "recorder.h"\n#include "shims.h"\n')
        source = directory / "shims.h"
        source.write_text(
            f"#ifndef SHIMS_H\n#define SHIMS_H\n{header(release)}#endif\n"
        )
        (directory / "program.c").write_text(program(release))
        arguments = ["wrap", "--runtime", release, str(source), "-o"]
        assert run([*arguments, str(directory / "shims.c")]) == 0
        self.shims = (directory / "shims.c").read_text()
        self.flags = [
            f"-DRUNTIME={release.replace('.', '')}",
            f"-I{RECORDER}",
            f"-I{directory}",
        ]
        for name in (RECORDER / "recorder.c", directory / "program.c"):
            self.compile(name, "-w")

    def compile(self, source: Path, *flags: str) -> None:
        target = self.directory / f"{source.stem}.o"
        command = ["cc", *self.flags, *flags, "-c", str(source), "-o", str(target)]
        subprocess.run(command, check=True)

    def trace(self, text: str, *flags: str) -> str:
        """Return what the recorder writes with these shims."""
        mutant = self.directory / "mutant.c"
        mutant.write_text(text)
        self.compile(mutant, *flags)
        objects = [
            str(self.directory / f"{n}.o") for n in ("recorder", "program", "mutant")
        ]
        binary = self.directory / "test"
        subprocess.run(["cc", *objects, "-o", str(binary)], check=True)
        done = subprocess.run(
            [str(binary)], stdout=subprocess.PIPE, text=True, timeout=60, check=False
        )
        return done.stdout


@pytest.fixture(scope="module")
def benches(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Bench]:
    made: dict[str, Bench] = {}

    def bench(release: str) -> Bench:
        if release not in made:
            made[release] = Bench(tmp_path_factory.mktemp("shims"), release)
        return made[release]

    return bench


@pytest.mark.parametrize("release", RELEASES)
@pytest.mark.parametrize("level", ["-O0", "-O2"])
def test_steps(release: str, level: str, benches: Callable[[str], Bench]) -> None:
    bench = benches(release)
    trace = bench.trace(bench.shims, "-Wall", "-Wextra", "-Werror", level)
    assert trace.splitlines() == expected(release).splitlines()


# ---- planted faults ------------------------------------------------------------

# Each is a release, a pattern, and what it becomes.
FAULTS = {
    "in_progress not set": ("9.0", r"\.in_progress = true", ".in_progress = false"),
    "in_progress not cleared": ("9.0", r"    s->poll_state.in_progress = false;\n", ""),
    "kick missing": ("9.0", r"    aio_wait_kick\(\);\n", ""),
    "kick before clearing": (
        "9.0",
        r"(    s->poll_state.in_progress = false;\n)(    aio_wait_kick\(\);\n)",
        r"\2\1",
    ),
    "kick doubled": ("9.0", r"(    aio_wait_kick\(\);\n)", r"\1\1"),
    "co lock left out": ("8.0", r"    bdrv_graph_co_rdlock\(\);\n", ""),
    "co unlock left out": ("8.0", r"    bdrv_graph_co_rdunlock\(\);\n", ""),
    "read lock left out": ("9.0", r"    bdrv_graph_rdlock_main_loop\(\);\n", ""),
    "read unlock left out": ("9.0", r"    bdrv_graph_rdunlock_main_loop\(\);\n", ""),
    "write lock left out": ("8.2", r"    bdrv_graph_wrlock\(NULL\);\n", ""),
    "write unlock left out": ("8.2", r"    bdrv_graph_wrunlock\(NULL\);\n", ""),
    "context's lock left out": ("8.1", r"    aio_context_acquire\(ctx\);\n", ""),
    "context's unlock left out": ("8.1", r"    aio_context_release\(ctx\);\n", ""),
    "lock order swapped": (
        "8.2",
        r"(    bdrv_graph_wrlock\(NULL\);\n)(    aio_context_acquire\(ctx\);\n)",
        r"\2\1",
    ),
    "unlock order swapped": (
        "8.2",
        r"(    aio_context_release\(ctx\);\n)(    bdrv_graph_wrunlock\(NULL\);\n)",
        r"\2\1",
    ),
    "unlock before the call": (
        "8.0",
        r"(    s->ret = [^;]*;\n)(    bdrv_graph_co_rdunlock\(\);\n)",
        r"\2\1",
    ),
    "assertion left out, outside": (
        "9.0",
        r"    assert\(!qemu_in_coroutine\(\)\);\n",
        "",
    ),
    "assertion left out, inside": (
        "9.0",
        r"    assert\(qemu_in_coroutine\(\)\);\n",
        "",
    ),
    "assertion of the contrary": (
        "9.0",
        r"assert\(!qemu_in_coroutine\(\)\)",
        "assert(qemu_in_coroutine())",
    ),
    "assertion too late": (
        "9.0",
        r"(    assert\(!qemu_in_coroutine\(\)\);\n)(.*?)(    bdrv_poll_co)",
        r"\2\1\3",
    ),
    "main context for a child's": (
        "8.2",
        r"bdrv_get_aio_context\(child->bs\)",
        "qemu_get_aio_context()",
    ),
    "main context for a backend's": (
        "8.0",
        r"blk_get_aio_context\(blk\)",
        "qemu_get_aio_context()",
    ),
    "main context for the current": (
        "9.0",
        r"qemu_get_current_aio_context\(\)",
        "qemu_get_aio_context()",
    ),
    "object's context for the bottom half": (
        "8.2",
        r"(aio_bh_schedule_oneshot\()qemu_get_aio_context\(\)(, m5_co_flush)",
        r"\1bdrv_get_aio_context(bs)\2",
    ),
    "another node": ("7.2", r"\.bs = child->bs", ".bs = NULL"),
    "context looked up after the call": (
        "8.1",
        r"aio_context_release\(ctx\);(?=\n    aio_co_wake\(s->co\);\n}\n\n"
        r"int coroutine_fn m5_co_flush)",
        "aio_context_release(bdrv_get_aio_context(s->bs));",
    ),
    "wake missing": ("9.0", r"    aio_co_wake\(s->co\);\n", ""),
    "wake doubled": ("9.0", r"(    aio_co_wake\(s->co\);\n)", r"\1\1"),
    "yield missing": ("9.0", r"    qemu_coroutine_yield\(\);\n", ""),
    "yield doubled": ("9.0", r"(    qemu_coroutine_yield\(\);\n)", r"\1\1"),
    "mixed path lost": ("9.0", r"if \(qemu_in_coroutine\(\)\)", "if (0)"),
    "mixed path always": ("9.0", r"if \(qemu_in_coroutine\(\)\)", "if (1)"),
    "lock in the mixed path": (
        "9.0",
        r"assume_graph_lock\(\)",
        "bdrv_graph_co_rdlock()",
    ),
    "assumption left out": ("9.0", r"        assume_graph_lock\(\);\n", ""),
    "arguments swapped": (
        "9.0",
        r"(m1_co_pread\(s->child, )(s->offset), (s->bytes)",
        r"\1\3, \2",
    ),
    "arguments swapped in the mixed path": (
        "9.0",
        r"(m2_co_pread\(child, )offset, bytes",
        r"\1bytes, offset",
    ),
    "arguments swapped in the block": (
        "9.0",
        r"\.offset = offset,\n        \.bytes = bytes",
        ".offset = bytes,\n        .bytes = offset",
    ),
    "result truncated": ("9.0", r"    int64_t ret;", "    int ret;"),
    "argument truncated": ("9.0", r"    int64_t offset;", "    int offset;"),
    "result lost": ("9.0", r"s->ret = (m1_co_flush)", r"\1"),
    "result of 7.2 lost": ("7.2", r"s->poll_state\.ret = ", ""),
    "block read after the kick": (
        "9.0",
        r"    aio_wait_kick\(\);\n",
        "    aio_wait_kick();\n    (void)*(volatile char *)s;\n",
    ),
    "block read after the wake": (
        "9.0",
        r"    aio_co_wake\(s->co\);\n",
        "    aio_co_wake(s->co);\n    (void)*(volatile char *)s;\n",
    ),
    "result stored after the kick": (
        "9.0",
        r"(    s->ret = [^;]*;\n)(    s->poll_state.in_progress = false;\n"
        r"    aio_wait_kick\(\);\n)",
        r"\2\1",
    ),
    "another coroutine woken": ("9.0", r"qemu_coroutine_self\(\)", "NULL"),
    "wrapped function called twice": ("9.0", r"(    s->ret = [^;]*;\n)", r"\1\1"),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_fault_is_caught(fault: str, benches: Callable[[str], Bench]) -> None:
    release, pattern, replacement = FAULTS[fault]
    bench = benches(release)
    mutant, found = re.subn(pattern, replacement, bench.shims, flags=re.S)
    assert found, "nothing to plant this fault in"
    assert bench.trace(mutant, "-w", "-O0") != expected(release)


# ---- every declarator of tests/cases/wrap/declarators.h compiles as declared ------

DECLARATORS = Path(__file__).parents[1] / "cases/wrap/declarators"
ENVIRONMENT = """
#include "recorder.h"
struct Big { int a[9]; };
union Any { int a; double b; };
enum Mode { MODE };
typedef struct Foo { int a; } Foo;
#define N 3
#define G_GNUC_UNUSED __attribute__((unused))
#define G_GNUC_PRINTF(a, b)
#define ANY_MACRO(a, b)
"""
NOTHING = "GRAPH_RDLOCK GRAPH_UNLOCKED coroutine_mixed_fn MY_API MY_END"
# The wrapped functions' declarations, from those of the shims.
RENAMED = [
    (r"\\\n", ""),
    (r"\bbdrv_(?!co_)", "bdrv_co_"),
    (r"\bbdrv_co_child\b(.*), \*.*;", r"bdrv_child\1;"),
    (r"\bblk_co_unref\b", "blk_unref"),
    (r"static inline [^}]*}", ""),
]


@pytest.mark.parametrize("cc", ["gcc", "clang"])
def test_declarators_compile(cc: str, tmp_path: Path) -> None:
    if not shutil.which(cc):
        pytest.skip(f"no {cc} here")
    text = DECLARATORS.with_suffix(".h").read_text()
    text = text.replace('extern "C" {', "").replace("(void);\n}\n", "(void);\n")
    wrapped = text[text.index("unsigned int co_wrapper") : text.rindex("#endif")]
    for pattern, replacement in RENAMED:
        wrapped = re.sub(pattern, replacement, wrapped)
    empty = "".join(f"#define {word}\n" for word in [*MARKERS, *NOTHING.split()])
    header = f"#pragma once\n{ENVIRONMENT}{empty}{text}{wrapped}"
    for name in HEADERS:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text('#include "shims.h"\n')
    (tmp_path / "shims.h").write_text(header)
    flags = "-std=gnu2x -DRUNTIME=82 -Wall -Wextra -Werror -Wno-comment -Wno-unused"
    source = str(DECLARATORS.with_suffix(".out"))
    command = [cc, *flags.split(), "-Wno-ignored-qualifiers", f"-I{RECORDER}"]
    command += [f"-I{tmp_path}", "-c", "-x", "c", source, "-o", os.devnull]
    done = subprocess.run(command, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.stderr, done.returncode) == ("", 0)
