"""`cobindgen wrap` from the command line.

Each tests/cases/wrap/*.h begins with its options. Beside it are the exact stderr as
.err and the written file as .out. COBINDGEN_UPDATE rewrites both.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cobindgen.commands.cli import run

ROOT = Path(__file__).parents[2]
CASES = ROOT / "tests/cases/wrap"
NAMES = sorted(path.stem for path in CASES.glob("*.h"))
INPUTS = [
    "include/block/block-io.h",
    "include/block/dirty-bitmap.h",
    "include/block/block_int-io.h",
    "include/block/block-global-state.h",
    "include/sysemu/block-backend-global-state.h",
    "include/sysemu/block-backend-io.h",
    "include/block/coroutines.h",
]
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Change to an empty directory."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def options(header: Path) -> list[str]:
    line = header.read_bytes().split(b"*/")[0].decode()
    return line.removeprefix("/* cobindgen wrap").split()


def expect(path: Path, text: str) -> None:
    if "COBINDGEN_UPDATE" in os.environ:
        path.unlink(missing_ok=True)
        if text:
            path.write_text(text)
    assert text == (path.read_text() if path.exists() else "")


@pytest.mark.parametrize("name", NAMES)
def test_case(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.chdir(CASES)
    header = CASES / f"{name}.h"
    written = tmp_path / "out.c"
    lint = "--lint" in options(header)
    output = [] if lint else ["-o", str(written)]
    status = run(["wrap", *options(header), header.name, *output])
    err = capsys.readouterr().err
    assert status == (1 if err else 0)
    assert written.exists() == (not err and not lint)
    expect(header.with_suffix(".err"), err)
    expect(header.with_suffix(".out"), written.read_text() if written.exists() else "")


# ---- our own include tree -------------------------------------------------------


@pytest.fixture(scope="module")
def block_gen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("wrap") / "block-gen.c"
    assert run(["wrap", *(str(ROOT / name) for name in INPUTS), "-o", str(output)]) == 0
    return output


def compile_(command: list[str], source: Path) -> "subprocess.CompletedProcess[str]":
    if not shutil.which(command[0]):
        pytest.skip(f"no {command[0]} here")
    return subprocess.run(
        [*command, "-I", str(ROOT / "include"), "-c", str(source), "-o", os.devnull],
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("cc", ["gcc", "clang"])
@pytest.mark.parametrize("level", ["-O0", "-O2"])
def test_no_warning(cc: str, level: str, block_gen: Path) -> None:
    flags = ["-Wall", "-Wextra", "-Werror", "-Wredundant-decls", "-Wshadow"]
    done = compile_([cc, level, *flags], block_gen)
    assert (done.stderr, done.returncode) == ("", 0)


THREAD_SAFETY = ["clang", "-Wthread-safety", "-Werror"]


def test_thread_safety(block_gen: Path) -> None:
    done = compile_(THREAD_SAFETY, block_gen)
    assert (done.stderr, done.returncode) == ("", 0)


@pytest.mark.parametrize(
    "left_out",
    [
        "assume_graph_lock();",
        "bdrv_graph_co_rdlock();",
        "bdrv_graph_co_rdunlock();",
        "bdrv_graph_rdlock_main_loop();",
        "bdrv_graph_wrlock();",
        "bdrv_graph_wrunlock();",
    ],
)
def test_thread_safety_sees_a_missing_lock(
    left_out: str, block_gen: Path, tmp_path: Path
) -> None:
    text = block_gen.read_text()
    assert left_out in text
    mutant = tmp_path / "mutant.c"
    mutant.write_text(text.replace(left_out, ""))
    assert "[-Werror,-Wthread-safety" in compile_(THREAD_SAFETY, mutant).stderr


def test_only_shims_are_exported(block_gen: Path, tmp_path: Path) -> None:
    target = tmp_path / "block-gen.o"
    include = str(ROOT / "include")
    subprocess.run(
        ["cc", "-I", include, "-c", str(block_gen), "-o", str(target)], check=True
    )
    symbols = subprocess.run(
        ["nm", "-g", "--defined-only", str(target)],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    ).stdout
    marked = re.findall(r"^struct (\w+)__args \{", block_gen.read_text(), re.M)
    assert sorted(re.findall(r" T (\w+)", symbols)) == sorted(marked)
    assert len(marked) == 56


def test_our_headers_are_consistent(capsys: Capture) -> None:
    assert run(["wrap", "--lint", *(str(ROOT / name) for name in INPUTS)]) == 0
    assert capsys.readouterr().err == ""


def test_same_bytes_from_anywhere(block_gen: Path, place: Path) -> None:
    """The file depends neither on the directory nor on the order of arguments."""
    names = [os.path.relpath(ROOT / name) for name in INPUTS]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "gen"), "PYTHONHASHSEED": "7"}
    subprocess.run(
        [sys.executable, "-m", "cobindgen", "wrap", "other.c", *names],
        env=environment,
        check=True,
    )
    text = Path("other.c").read_text()
    assert text == block_gen.read_text()
    assert str(ROOT) not in text
    assert "/* block/block-io.h:" in text
    assert max(map(len, text.splitlines())) <= 80


# ---- which runtime ----------------------------------------------------------------

BY_VOID = "void no_coroutine_fn TSA_ACQUIRE(graph_lock)\nbdrv_graph_wrlock(void);\n"
BY_NODE = "void bdrv_graph_wrlock(BlockDriverState *bs) TSA_NO_TSA;\n"


@pytest.mark.parametrize(
    ("common", "defined", "lock", "told"),
    [
        ("block.h", "generated_co_wrapper", None, "7.2, according to block.h"),
        (
            "block-common.h",
            "generated_co_wrapper",
            None,
            "7.2, according to block-common.h",
        ),
        ("block-common.h", "co_wrapper", None, "8.0, according to block-common.h"),
        (
            "block-common.h",
            "co_wrapper",
            BY_VOID,
            "8.0, according to block-common.h and graph-lock.h",
        ),
        (
            "block-common.h",
            "no_co_wrapper",
            BY_VOID,
            "8.0, according to block-common.h and graph-lock.h",
        ),
        (
            "block-common.h",
            "no_co_wrapper",
            BY_NODE,
            "8.1, according to block-common.h and graph-lock.h",
        ),
        (
            "block-common.h",
            "no_co_wrapper no_co_wrapper_bdrv_wrlock",
            BY_NODE,
            "8.2, according to block-common.h and graph-lock.h",
        ),
        (
            "block-common.h",
            "no_co_wrapper no_co_wrapper_bdrv_wrlock",
            BY_VOID,
            "9.0, according to block-common.h and graph-lock.h",
        ),
        (
            "block-common.h",
            "",
            None,
            "9.0, assumed: no block-common.h beside the headers",
        ),
    ],
)
def test_auto(
    common: str, defined: str, lock: str | None, told: str, place: Path
) -> None:
    lines = [f"#define {word}\n" for word in defined.split()]
    Path(common).write_text(f"/* #define co_wrapper */\n{''.join(lines)}")
    if lock:
        Path("graph-lock.h").write_text(f"/* bdrv_graph_wrlock() */\n{lock}")
    marker = "generated_co_wrapper" if told.startswith("7.2") else "co_wrapper"
    Path("block-io.h").write_text(f"int {marker} a_b(BlockDriverState *bs);\n")
    assert run(["wrap", "block-io.h", "-o", "out.c"]) == 0
    assert f" * Runtime {told}.\n" in Path("out.c").read_text()


def test_auto_without_headers_goes_by_the_markers(place: Path) -> None:
    Path("a.h").write_text("int generated_co_wrapper bdrv_flush(BlockDriverState *b);")
    assert run(["wrap", "a.h", "-o", "out.c"]) == 0
    assert " * Runtime 7.2, assumed: " in Path("out.c").read_text()


def test_auto_fits_none(place: Path, capsys: Capture) -> None:
    Path("block-common.h").write_text("#define no_co_wrapper\n")
    Path("graph-lock.h").write_text("void bdrv_graph_wrlock(bool drain);\n")
    Path("a.h").write_text("")
    assert run(["wrap", "a.h", "-o", "out.c"]) == 1
    assert capsys.readouterr().err == (
        "cobindgen: error: can't tell the runtime from block-common.h and graph-lock.h:"
        " give --runtime NAME\n"
    )


def test_fibers(place: Path) -> None:
    """A runtime that is not QEMU's, as in examples/fibers/README.md."""
    example = ROOT / "examples/fibers"
    runtime = str(example / "fibers.toml")
    header = str(example / "store.h")
    assert run(["wrap", "--runtime", runtime, header, "-o", "store-gen.c"]) == 0
    sources = [str(example / name) for name in ("main.c", "store.c", "fiber.c")]
    flags = ["-Wall", "-Wextra", "-Werror", f"-I{example}"]
    subprocess.run(["cc", *flags, *sources, "store-gen.c", "-o", "store"], check=True)
    done = subprocess.run(["./store"], stdout=subprocess.PIPE, text=True, check=True)
    assert done.stdout == (
        "open first\nget one from first\n3000000000000\n"
        "open second\nget two hundred from second\n11000000000000\n"
    )


PENDING = """
base = "9.0"
schedule = '''aio_bh_schedule_oneshot_full(qemu_get_aio_context(), QEMU_CLOCK_REALTIME,
{entry}, {block}, "{name}")'''
main_lock.wrlock = "bdrv_graph_wrlock(true)"

[markers.co_wrapper_mixed]
direction = "co"
mixed = true
annotations = "coroutine_mixed_fn"
"""


def test_pending_changes_need_no_code(place: Path) -> None:
    Path("next.toml").write_text(PENDING)
    Path("a.h").write_text(
        "int co_wrapper_mixed a_b(void);\n"
        "int co_wrapper a_c(void);\n"
        "void coroutine_fn no_co_wrapper_bdrv_wrlock a_co_d(int n);\n"
        "void coroutine_fn no_co_wrapper_bdrv_rdlock a_co_e(int n);\n"
    )
    arguments = ["--runtime", "next.toml", "--include", "a/a.h", "--include", "b.h"]
    assert run(["wrap", *arguments, "a.h", "-o", "out.c"]) == 0
    text = Path("out.c").read_text()
    for part in (
        '#include "block/dirty-bitmap.h"\n#include "a/a.h"\n#include "b.h"\n',
        "\nint coroutine_mixed_fn a_b(void)\n",
        "\nint a_c(void)\n",
        "    bdrv_graph_wrlock(true);\n",
        "    bdrv_graph_rdlock_main_loop();\n",
        'a_co_d__bh, &s, "a_co_d");\n',
    ):
        assert part in text


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("kick = ", "Invalid value (at end of document)"),
        ("base = []", "base must be one of 7.2, 8.0, 8.1, 8.2, 9.0, not []"),
        ('base = "10.0"', "base must be one of 7.2, 8.0, 8.1, 8.2, 9.0, not 10.0"),
        ("", "markers is missing"),
        ('base = "9.0"\nkik = "k()"', "no key kik; the nearest is kick"),
        ('base = "9.0"\nname = "n"', "no key name"),
        ('base = "9.0"\nkick = 1', "kick must be a string"),
        ('base = "9.0"\nincludes = "a.h"', "includes must be an array of strings"),
        ('base = "9.0"\nco_lock = "l()"', "co_lock must be a table of strings"),
        ('base = "9.0"\nmarkers = "co_wrapper"', "markers must be an array or a table"),
        (
            'base = "9.0"\nmarkers = ["co_wraper"]',
            "no marker co_wraper; the nearest is co_wrapper",
        ),
        (
            'base = "9.0"\n[markers.M]\nmixed = true',
            'marker M needs direction = "co" or "no_co"',
        ),
        (
            'base = "9.0"\n[markers.M]\ndirection = "co"\nlok = "rdlock"',
            "marker M has no key lok; the nearest is lock",
        ),
        (
            'base = "9.0"\n[markers.M]\ndirection = "co"\nlock = "r"',
            'marker M: lock is "rdlock" or "wrlock"',
        ),
        (
            'base = "9.0"\n[markers.M]\ndirection = "co"\nmixed = "yes"',
            "marker M: mixed must be true or false",
        ),
        (
            'base = "9.0"\n[markers.M]\ndirection = "no_co"\nmixed = true',
            "marker M: a no_co marker can't be mixed",
        ),
        (
            'base = "9.0"\nschedule = "post({entri})"',
            "schedule has no {entri}, but {entry} and {block} and {name}",
        ),
        (
            'base = "9.0"\nwake = "wake({coroutine)"',
            "wake: expected '}' before end of string; a brace itself is doubled",
        ),
    ],
)
def test_runtime_errors(text: str, message: str, place: Path, capsys: Capture) -> None:
    Path("mine.toml").write_text(text)
    Path("a.h").write_text("")
    assert run(["wrap", "--runtime", "mine.toml", "a.h", "-o", "out.c"]) == 1
    assert capsys.readouterr().err == f"cobindgen: error: mine.toml: {message}\n"
    assert not Path("out.c").exists()


def test_no_such_runtime(place: Path, capsys: Capture) -> None:
    Path("a.h").write_text("")
    assert run(["wrap", "--runtime", "8.3", "a.h", "-o", "out.c"]) == 1
    assert capsys.readouterr().err == (
        "cobindgen: error: no runtime 8.3: give one of 7.2, 8.0, 8.1, 8.2, 9.0, auto, "
        "or a file FILE.toml\n"
    )


# ---- reading and writing ---------------------------------------------------------


def test_list(place: Path, capsys: Capture) -> None:
    Path("a.h").write_text(
        "int co_wrapper_bdrv_rdlock bdrv_flush(BlockDriverState *bs);\n"
        "void coroutine_fn no_co_wrapper_bdrv_wrlock\nbdrv_co_unref(Foo *foo);\n"
        "int co_wrapper bdrv_init(void);\n"
    )
    assert run(["wrap", "--list", "--runtime", "8.2", "a.h"]) == 0
    assert capsys.readouterr().out == (
        "bdrv_flush     co_wrapper_bdrv_rdlock     bdrv_co_flush  rdlock           "
        "a.h:1:28\n"
        "bdrv_co_unref  no_co_wrapper_bdrv_wrlock  bdrv_unref     wrlock, context  "
        "a.h:3:1\n"
        "bdrv_init      co_wrapper                 bdrv_co_init   -                "
        "a.h:4:16\n"
        "3 shims, runtime 8.2, as requested\n"
    )


def test_depfile(place: Path) -> None:
    Path("block-common.h").write_text("#define generated_co_wrapper\n")
    Path("a b.h").write_text("int generated_co_wrapper a_b(BdrvChild *child);\n")
    assert run(["wrap", "a b.h", "-o", "out.c", "--depfile", "out.d"]) == 0
    rule, *phony = Path("out.d").read_text().splitlines()
    assert rule.startswith("out.c: a\\ b.h block-common.h")
    assert "a\\ b.h:" in phony


def test_output_is_asked_for(place: Path, capsys: Capture) -> None:
    assert run(["wrap", "a.h", "b.h"]) == 2
    assert "give -o OUT.c, or OUT.c before the headers" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("header", "message"),
    [
        ("none.h", "can't read none.h: No such file or directory"),
        (".", "can't read .: Is a directory"),
    ],
)
def test_no_header(header: str, message: str, place: Path, capsys: Capture) -> None:
    assert run(["wrap", "--runtime", "9.0", header, "-o", "out.c"]) == 1
    assert capsys.readouterr().err == f"cobindgen: error: {message}\n"


def test_nothing_marked(place: Path, capsys: Capture) -> None:
    Path("a.h").write_text("int a_b(void);\n")
    Path("block-common.h").write_text("#define generated_co_wrapper\n")
    assert run(["wrap", "a.h", "-o", "out.c"]) == 1
    assert capsys.readouterr().err == (
        "cobindgen: error: no declaration in a.h is marked; the markers of runtime 7.2 "
        "are generated_co_wrapper\n"
    )
    assert not Path("out.c").exists()
    assert run(["wrap", "a.h", "--list"]) == 0


def test_can_not_write(place: Path, capsys: Capture) -> None:
    Path("a.h").write_text("int co_wrapper a_b(void);\n")
    assert run(["wrap", "a.h", "-o", "none/out.c"]) == 1
    assert capsys.readouterr().err == (
        "cobindgen: error: can't write none/out.c: No such file or directory; "
        "make the directory none first\n"
    )


def test_existing_files_are_kept(place: Path, capsys: Capture) -> None:
    """After an error nothing is written. A file with the same text is not touched."""
    Path("a.h").write_text("int co_wrapper a_b(void);\n")
    assert run(["wrap", "a.h", "-o", "out.c"]) == 0
    before = Path("out.c").stat()
    assert run(["wrap", "a.h", "-o", "out.c"]) == 0
    Path("a.h").write_text("int co_wrapper a(void);\n")
    assert run(["wrap", "a.h", "-o", "out.c"]) == 1
    after = Path("out.c").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_own_template(place: Path, capsys: Capture) -> None:
    Path("a.h").write_text("int co_wrapper a_b(void);\nint co_wrapper a_c(void);\n")
    Path("co_wrapper.c").write_text(
        "{% for shim in view.shims %}"
        "{{ shim.block | upper }}{{ loop.index }} {% endfor %}"
    )
    arguments = ["wrap", "a.h", "-o", "out.txt", "--templates"]
    assert run([*arguments, "."]) == 0
    assert Path("out.txt").read_text() == "A_B__ARGS1 A_C__ARGS2 "
    Path("co_wrapper.c").write_text("\n{% for %}")
    assert run([*arguments, "."]) == 1
    Path("co_wrapper.c").write_text("{{ view.shimms }}")
    assert run([*arguments, "."]) == 1
    assert run([*arguments, "none"]) == 1
    assert capsys.readouterr().err == (
        "cobindgen: error: co_wrapper.c:2: Expected an expression, got 'end of "
        "statement block'\n"
        "cobindgen: error: template co_wrapper.c: "
        "'cobindgen.outputs.c.co_wrapper.FileView object' has no attribute 'shimms'\n"
        "cobindgen: error: --templates: none is not a directory\n"
    )


def test_lint_of_a_tree(place: Path, capsys: Capture) -> None:
    """Lint finds marked declarations that no build step sees, and inline functions."""
    Path("block").mkdir()
    Path("block/io.h").write_text(
        "int co_wrapper bdrv_pread(BdrvChild *child);\n"
        "int coroutine_fn bdrv_co_size(int n);\n"
        "int coroutine_fn co_wrapper bdrv_size(int n);\n"
    )
    Path("block/int.h").write_text(
        "static inline int coroutine_fn bdrv_co_pread(BdrvChild *child)\n"
        "{ return 0; }\n"
        "int co_wrapper bdrv_hidden(BdrvChild *child); /* co_wrapper */\n"
    )
    assert run(["wrap", "--lint", "block/io.h"]) == 1
    size = (
        "block/io.h:3:29: warning: bdrv_size is called outside coroutines, but is "
        "coroutine_fn\n    int coroutine_fn co_wrapper bdrv_size(int n);\n"
        "                                ^\n"
    )
    assert capsys.readouterr().err == size
    assert run(["wrap", "--lint", "--tree", ".", "block/io.h"]) == 1
    assert capsys.readouterr().err == size + (
        "block/int.h:3:5: warning: this declaration is marked, but its header is not "
        "an input\n    int co_wrapper bdrv_hidden(BdrvChild *child); /* co_wrapper */\n"
        "        ^\n"
    )
    assert run(["wrap", "--lint", "--tree", "none", "block/io.h"]) == 1
    assert "none is not a directory" in capsys.readouterr().err
