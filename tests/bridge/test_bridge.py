"""What the asyncio shims do for each kind of declaration, by release."""

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
from cobindgen.pipeline import read_all
from cobindgen.qemu.plan import plan
from cobindgen.qemu.runtimes import RUNTIMES
from cobindgen.read.selection import Selection
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
        reading.header, work, runtime, title="", prefix="p", bindings="b"
    )
    c = c_bridge.view(python.jobs, runtime, title="", prefix="p", includes=())
    return Views(c, python)


def around(shown: Views, function: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    call = next(call for call in shown.c.calls if call.function == function)
    return call.before, call.after


SET_ERROR = "cob_set_error(&call->cob_request, call->cob_error)"


@pytest.mark.parametrize(
    ("release", "before", "after"),
    [
        ("9.0", ("bdrv_graph_wrlock()",), ("bdrv_graph_wrunlock()",)),
        (
            "8.2",
            (
                "AioContext *cob_context = bdrv_get_aio_context(call->parent)",
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
    """The locks that its no_co shim takes; the object may be gone afterwards."""
    shown = viewed(GLOBAL_STATE, release, "bdrv_(co_)?unref_child")
    assert around(shown, "bdrv_unref_child") == (before, after)
    assert around(shown, "bdrv_co_unref_child") == ((), ())


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
    """bdrv_pread() is here, bdrv_co_pread() an inline function elsewhere."""
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
    """Callbacks take them: the bindings have their class. Calls don't."""
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
    assert as_included(header, ("-DNDEBUG", "-Iinclude")) == included


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shims of each header of include/, with the bindings that they import."""
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


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_c_compiles(generated: Path, compiler: str) -> None:
    """clang checks too that each function is called under the lock it wants."""
    if not shutil.which(compiler):
        pytest.skip(f"no {compiler}")
    flags = ["-Wall", "-Wextra", "-Werror", "-fsyntax-only", f"-I{INCLUDE}"]
    if compiler == "clang":
        flags.append("-Wthread-safety")
    subprocess.run([compiler, *flags, *generated.glob("*.c")], check=True)


def test_python_is_formatted(generated: Path) -> None:
    files = list(generated.glob("*_shims.py"))
    subprocess.run(
        [sys.executable, "-m", "ruff", "format", "--check", *files], check=True
    )


def test_python_is_typed(generated: Path) -> None:
    """The shims, and a program that uses them rightly; one that doesn't fails."""
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
