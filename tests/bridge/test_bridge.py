"""The asyncio shims for each kind of declaration and each release."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from cobindgen.commands.bridge import as_included
from cobindgen.commands.cli import run
from cobindgen.outputs.c import bridge as c_bridge
from cobindgen.outputs.python import bridge
from cobindgen.outputs.python.names import as_it_is
from cobindgen.pipeline import read_all
from cobindgen.qemu.plan import plan
from cobindgen.qemu.runtimes import RUNTIMES
from cobindgen.reader.selection import Selection
from cobindgen.toolchain.options import Options

ROOT = Path(__file__).parents[2]
INCLUDE = ROOT / "include"
GLOBAL_STATE = INCLUDE / "block/block-global-state.h"
HEADERS = [
    "block/block-global-state.h",
    "block/block-io.h",
    "block/block_int-io.h",
    "block/coroutines.h",
    "block/dirty-bitmap.h",
    "sysemu/block-backend-global-state.h",
    "sysemu/block-backend-io.h",
]


class Views(NamedTuple):
    """Both sides of the shims of a header."""

    c: c_bridge.BridgeView
    python: bridge.BridgeView


def viewed(header: Path, release: str, *allow: str) -> Views:
    reading = read_all(
        (str(header),), Options(flags=(f"-I{INCLUDE}",)), Selection(allow)
    )
    runtime = RUNTIMES[release]
    work = plan(reading.header, runtime)
    python = bridge.view(
        reading.header,
        work,
        runtime,
        title="",
        prefix="p",
        bindings="b",
        rename=as_it_is,
        threads=False,
        folders=(),
    )
    c = c_bridge.view(
        python.jobs, runtime, title="", prefix="p", includes=(), macros=()
    )
    return Views(c, python)


def around(shown: Views, function: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    call = next(call for call in shown.c.calls if call.function == function)
    return call.before, call.after


SET_ERROR = "cob_set_error(&cob_call->cob_request, cob_call->cob_error)"


@pytest.mark.parametrize(
    ("release", "before", "after"),
    [
        ("9.0", ("bdrv_graph_wrlock()",), ("bdrv_graph_wrunlock()",)),
        (
            "8.2",
            (
                "AioContext *cob_context = bdrv_get_aio_context(cob_call->arg_parent)",
                "bdrv_graph_wrlock(NULL)",
                "aio_context_acquire(cob_context)",
            ),
            ("aio_context_release(cob_context)", "bdrv_graph_wrunlock(NULL)"),
        ),
    ],
)
def test_target_of_a_marker(
    release: str, before: tuple[str, ...], after: tuple[str, ...]
) -> None:
    """The function takes the locks that its no_co shim takes.

    The object may be gone afterwards. The coroutine function does the same without a
    coroutine.
    """
    shown = viewed(GLOBAL_STATE, release, "bdrv_(co_)?unref_child")
    assert around(shown, "bdrv_unref_child") == (before, after)
    assert around(shown, "bdrv_co_unref_child") == (before, after)


def test_annotations() -> None:
    """Functions without a marker run under the lock that their callers need."""
    shown = viewed(GLOBAL_STATE, "9.0", "bdrv_(first|replace_node|init|co_create)")
    read = ("bdrv_graph_rdlock_main_loop()",), ("bdrv_graph_rdunlock_main_loop()",)
    write = ("bdrv_graph_wrlock()",), (SET_ERROR, "bdrv_graph_wrunlock()")
    assert around(shown, "bdrv_first") == read
    assert around(shown, "bdrv_replace_node") == write
    assert around(shown, "bdrv_init") == ((), ())
    assert around(shown, "bdrv_co_create") == ((), (SET_ERROR,))


def test_coroutine_of_another_header() -> None:
    """bdrv_pread() is here, bdrv_co_pread() is an inline function in another header."""
    shown = viewed(INCLUDE / "block/block-io.h", "9.0", "bdrv_pread")
    (call,), (method,) = shown.c.calls, shown.python.blocking
    assert (call.function, call.coroutine) == ("bdrv_co_pread", True)
    assert call.before == ("bdrv_graph_co_rdlock()",)
    assert (method.name, method.function) == ("bdrv_pread", "bdrv_co_pread")
    assert method.mixed


def test_lock_unknown_to_the_release() -> None:
    shown = viewed(GLOBAL_STATE, "8.1", "bdrv_(replace_node|init)")
    assert [call.function for call in shown.c.calls] == ["bdrv_init"]
    assert "runtime 8.1 has no wrlock for it" in shown.python.skipped[0].reason


def test_complex_numbers(tmp_path: Path) -> None:
    """Callbacks support them, because the bindings have their class. Calls do not."""
    header = tmp_path / "numbers.h"
    header.write_text(
        "#define coroutine_fn\n"
        "typedef void Visit(double _Complex z);\n"
        "int coroutine_fn each(Visit *visit);\n"
        "int coroutine_fn takes(float _Complex z);\n"
        "double _Complex coroutine_fn gives(int n);\n"
    )
    shown = viewed(header, "9.0")
    assert [call.function for call in shown.c.calls] == ["each"]
    assert {view.name for view in shown.python.skipped} == {
        '"takes"',
        '"gives"',
    }
    assert all(
        "passes a complex number" in view.reason for view in shown.python.skipped
    )


@pytest.mark.parametrize(
    ("header", "included"),
    [
        ("include/block/aio.h", "block/aio.h"),
        ("other/block/aio.h", "other/block/aio.h"),
    ],
)
def test_as_included(header: str, included: str) -> None:
    for flags in (
        ("-DNDEBUG", "-Iinclude"),
        ("-I", "include"),
        ("-isystem", "include"),
    ):
        assert as_included(header, Options(flags=flags).folders) == included


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the shims of each header of include/, with the bindings that they import."""
    directory = tmp_path_factory.mktemp("shims")
    for header in HEADERS:
        name = Path(header).stem.replace("-", "_")
        common = [str(INCLUDE / header), f"-I{INCLUDE}"]
        shims = ["--c", f"{directory}/{name}.c", "--py", f"{directory}/{name}_shims.py"]
        assert run(["bind", *common, "-o", f"{directory}/{name}.py"]) == 0
        assert run(["bridge", *common, *shims]) == 0
        threads = ["--threads", "--py", f"{directory}/{name}_threads_shims.py"]
        assert run(["bridge", *common, *threads]) == 0
    return directory


# Macros of a header with names that the C side uses.
MACROS = """
value request call n port key body next error result hint kind message opaque arg
prefix EXPORT runner done rest held fd count bytes one size max keys values
errors left start now old all head list
""".split()


def c_side(directory: Path, header: str, *options: str) -> Path:
    (directory / "some.h").write_text(header)
    paths = [f"-I{INCLUDE}", f"-I{directory}"]
    both = ["--c", f"{directory}/some_shims.c", "--py", f"{directory}/some_shims.py"]
    command = ["bridge", f"{directory}/some.h", *paths, *both, *options]
    assert run([*command, "--runtime", "9.0"]) == 0
    return directory / "some_shims.c"


def compiles(compiler: str, *files: Path) -> None:
    flags = ["-Wall", "-Wextra", "-Werror", "-fsyntax-only", f"-I{INCLUDE}"]
    if compiler == "clang":
        flags.append("-Wthread-safety")
    flags += [f"-I{file.parent}" for file in files]
    subprocess.run([compiler, *flags, *files], check=True)


def test_macros_of_the_header(tmp_path: Path) -> None:
    """They may have any name that does not begin with arg_, cob_, Cob or COB_."""
    defines = "".join(f"#define {name}\n" for name in MACROS)
    shims = c_side(
        tmp_path,
        '#include "qemu/coroutine.h"\n#include "qapi/error.h"\n'
        "int coroutine_fn some_co_call(int value, int *request, Error **errp);\n"
        f"double some_plain(void *opaque, double result);\n{defines}",
    )
    compiles("cc", shims)


def test_macros_named_like_functions_and_types(tmp_path: Path) -> None:
    """The C side calls the functions themselves, as the bindings do."""
    shims = c_side(
        tmp_path,
        '#include "qemu/coroutine.h"\n'
        "typedef struct point { int x; } point;\n"
        "int coroutine_fn some_co_call(point *at, uint64_t number);\n"
        "static inline point some_plain(int cob_value) { return (point){cob_value}; }\n"
        "#define some_co_call(at, number) some_co_call(at, (number) + 1)\n"
        "#define some_plain oops\n"
        "#define point oops\n"
        "#define struct oops\n"
        "#define cob_value oops\n"
        "#define visibility oops\n",
    )
    compiles("cc", shims)
    expanded = subprocess.run(
        ["cc", "-E", "-P", f"-I{INCLUDE}", f"-I{tmp_path}", shims],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    ).stdout
    call = "some_co_call(cob_call->arg_at, cob_call->arg_number)"
    assert call in " ".join(expanded.split())


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_qualified_types_with_a_name(compiler: str, tmp_path: Path) -> None:
    """The C side assigns to members, so they have the types without qualifiers."""
    if not shutil.which(compiler):
        pytest.skip(f"no {compiler}")
    shims = c_side(
        tmp_path,
        '#pragma GCC system_header\n#include "qemu/coroutine.h"\n'
        "typedef const int number;\n"
        "typedef int *const pointer;\n"
        "typedef pointer other;\n"
        "typedef _Atomic int counter;\n"
        "pointer coroutine_fn some_call(number n, pointer p, const other q,\n"
        "                               counter c);\n"
        "number some_plain(other p);\n"
        "counter coroutine_fn some_count(int n);\n"
        "_Atomic(int *) coroutine_fn some_pointer(_Atomic int *p);\n",
    )
    compiles(compiler, shims)
    module = shims.with_suffix(".py").read_text()
    for name in ("some_count", "some_pointer"):
        assert re.search(rf'"{name}": "[^"]*returns an _Atomic type', module), name


def test_types_that_c_can_not_store(tmp_path: Path) -> None:
    shims = c_side(
        tmp_path,
        '#pragma GCC system_header\n#include "qemu/coroutine.h"\n'
        "enum fwd coroutine_fn some_enum(int a);\n"
        "struct later coroutine_fn some_struct(int a);\n"
        "int some_argument(struct later late);\n"
        "int some_local(struct local *p);\n"
        "int some_unnamed(struct { int a; } *p);\n"
        "int coroutine_fn some_call(struct later *later);\n",
    )
    compiles("cc", shims)
    module = shims.with_suffix(".py").read_text()
    for name, reason in {
        "some_enum": "passes the incomplete type enum fwd",
        "some_struct": "passes the incomplete type struct later",
        "some_argument": "passes the incomplete type struct later",
        "some_local": "passes struct local, which only its parameter list declares",
        "some_unnamed": "passes a type without a name",
    }.items():
        assert re.search(rf'"{name}": "[^"]*{re.escape(reason)}"', module), name
        assert f"def {name}(" not in module
    assert "async def some_call(" in module


def test_functions_that_the_bindings_skip(tmp_path: Path) -> None:
    """They are in `__skipped__` of the shims too; types and macros are not."""
    (tmp_path / "lib.c").write_text("int some_there(int a) { return a; }\n")
    library = tmp_path / "libsome.so"
    subprocess.run(["cc", "-shared", tmp_path / "lib.c", "-o", library], check=True)
    shims = c_side(
        tmp_path,
        '#pragma GCC system_header\n#include "qemu/coroutine.h"\n'
        "#define some_macro(a) ({ int b = a; b; })\n"
        "int some_there(int a);\n"
        "int some_missing(int a);\n"
        "static inline int some_denied(enum fwd *p) { return 0; }\n"
        "int some_blocked(int a);\n",
        "--exported-by",
        str(library),
        "--block",
        "some_blocked",
    )
    module = shims.with_suffix(".py").read_text()
    (skipped,) = re.findall(r"__skipped__: dict\[str, str\] = {\n(.*?)}", module, re.S)
    names = re.findall(r'^    "(\w+)":', skipped, re.M)
    assert sorted(names) == ["some_denied", "some_missing"]
    assert 'some.h:5: libsome.so exports no some_missing"' in skipped


@pytest.mark.parametrize("name", ["in.h", "None.h", "async.h", "9x.h"])
def test_header_name_that_is_not_a_module_name(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    header = tmp_path / name
    header.write_text("#define coroutine_fn\nint coroutine_fn f_co(int a);\n")
    sides = ["--c", f"{tmp_path}/9x.c", "--py", f"{tmp_path}/b.py"]
    assert run(["bridge", str(header), *sides]) == 1
    assert capsys.readouterr().err == (
        f"cobindgen: error: {header.stem} is not a valid name for a Python module: "
        "give the bindings another file name, and name it with --bindings MODULE\n"
    )
    assert not (tmp_path / "b.py").exists()
    assert run(["bridge", str(header), *sides, "--bindings", "b_types"]) == 0
    # A C identifier cannot begin with a digit, as this file name does.
    assert "bridge_9x_f_co(" in (tmp_path / "9x.c").read_text()


def test_nothing_to_await(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    header = tmp_path / "some.h"
    sides = ["--c", f"{tmp_path}/b.c", "--py", f"{tmp_path}/b.py"]
    header.write_text("struct nothing;\n")
    assert run(["bridge", str(header), *sides]) == 1
    error = f"cobindgen: error: no function is declared in {header}\n"
    assert capsys.readouterr().err == error
    header.write_text("int log_it(const char *format, ...);\n")
    assert run(["bridge", str(header), *sides]) == 1
    assert 'can be awaited\n    "log_it": ' in capsys.readouterr().err
    assert not (tmp_path / "b.py").exists()
    header.write_text("int add(int a, int b);\n")
    assert run(["bridge", str(header), *sides]) == 0
    assert "warning: no coroutine in " in capsys.readouterr().err


HEADER_FILES = sorted(
    path
    for path in [*INCLUDE.rglob("*.h"), *(ROOT / "tests/runtime").glob("toy-*.h")]
    # These headers contain only macros and types.
    if path.name not in ("clang-tsa.h", "queue.h", "typedefs.h", "block-common.h")
)


@pytest.mark.parametrize("path", HEADER_FILES, ids=lambda path: path.name)
def test_every_header_compiles(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each header's shims compile, or it has nothing to await."""
    runtime = f"-I{ROOT / 'tests/runtime'}"
    command = ["bridge", str(path), f"-I{INCLUDE}", runtime, "--runtime", "9.0"]
    command += ["--bindings", "b", "--py", f"{tmp_path}/b.py"]
    if run([*command, "--c", f"{tmp_path}/b.c"]):
        assert "no function is declared in" in capsys.readouterr().err
        return
    flags = ["-Wall", "-Wextra", "-Werror", "-fsyntax-only", f"-I{INCLUDE}", runtime]
    for compiler in ("gcc", "clang"):
        if shutil.which(compiler):
            subprocess.run([compiler, *flags, tmp_path / "b.c"], check=True)


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_c_compiles(generated: Path, compiler: str) -> None:
    """With clang, also check that each function is called under the right lock."""
    if not shutil.which(compiler):
        pytest.skip(f"no {compiler}")
    compiles(compiler, *generated.glob("*.c"))


def test_python_is_formatted(generated: Path) -> None:
    files = list(generated.glob("*_shims.py"))
    subprocess.run(
        [sys.executable, "-m", "ruff", "format", "--check", *files], check=True
    )


def test_python_is_typed(generated: Path) -> None:
    """The shims and a correct program pass the type checker. A wrong program fails."""
    right = generated / "right.py"
    right.write_text(
        "from block_backend_io import BlockBackend\n"
        "from block_backend_io_shims import Bridge\n"
        "from ctypes import pointer\n"
        "async def main(blk: BlockBackend) -> int:\n"
        "    async with Bridge.open('x') as block:\n"
        "        await block.blk_co_pwrite(blk, 0, 1, b'x', 0)\n"
        "        return await block.blk_co_pread(pointer(blk), 0, 1, bytearray(1), 0)\n"
        "with Bridge.open('x') as outside:\n"
        "    outside.blk_eject(None, True)\n"
    )
    wrong = generated / "wrong.py"
    wrong.write_text(
        "from block_backend_io_shims import Bridge\n"
        "async def main(block: Bridge) -> str:\n"
        "    return await block.blk_co_pread(1.5, 'zero', 1, bytearray(1), 0)\n"
    )
    mypy = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", ".mypy"]
    shims = sorted(file.name for file in generated.glob("*_shims.py"))
    done = subprocess.run([*mypy, *shims, right.name], cwd=generated)
    assert done.returncode == 0
    done = subprocess.run(
        [*mypy, wrong.name], cwd=generated, capture_output=True, text=True
    )
    assert done.stdout.count("error:") == 3


def test_hint_without_a_header_of_errors(tmp_path: Path) -> None:
    """Up to QEMU 10.0 no header defines `struct Error`. The C side does."""
    header = tmp_path / "some.h"
    header.write_text("typedef struct Error Error;\nint some_fail(Error **errp);\n")
    (tmp_path / "old.toml").write_text(
        'base = "9.0"\nerror_hint_include = "qapi/nowhere.h"\n'
        "error_struct = '''typedef struct GString { char *str; } GString;\n"
        "struct Error { char *msg; GString *hint; }'''\n"
    )
    shims, python = tmp_path / "some_shims.c", tmp_path / "some_shims.py"
    command = ["bridge", str(header), f"-I{INCLUDE}", f"-I{tmp_path}"]
    command += ["--runtime", str(tmp_path / "old.toml")]
    assert run([*command, "--c", str(shims), "--py", str(python)]) == 0
    compiles("gcc", shims)
    assert "hint = error->hint ? error->hint->str : NULL;" in shims.read_text()
