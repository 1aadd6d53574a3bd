"""The shims run with the small runtime: correct and wrong use of each marker."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
RUNTIME = ROOT / "tests" / "runtime"
INCLUDE = ROOT / "include"
# In the order of QEMU's build.
HEADERS = [
    "block/block-io.h",
    "block/dirty-bitmap.h",
    "block/block_int-io.h",
    "block/block-global-state.h",
    "sysemu/block-backend-global-state.h",
    "sysemu/block-backend-io.h",
    "block/coroutines.h",
]

pytestmark = pytest.mark.skipif(not shutil.which("cc"), reason="no C compiler")


@pytest.fixture(scope="module")
def shims(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build shims.c with the runtime and the shims that `wrap` makes of include/.

    The toy block layer has few of the functions that the shims call. A shim that
    shims.c does not call is not linked.
    """
    directory = tmp_path_factory.mktemp("shims")
    source, program = directory / "block-gen.c", directory / "shims"
    wrap = [sys.executable, "-m", "cobindgen", "wrap", "-o", str(source)]
    headers = [str(INCLUDE / header) for header in HEADERS]
    subprocess.run([*wrap, *headers], check=True, cwd=ROOT / "gen")
    flags = ["-D_GNU_SOURCE", "-Wall", "-Wextra", "-Werror", "-O1", "-g"]
    link = ["-pthread", "-ffunction-sections", "-Wl,--gc-sections"]
    paths = [f"-I{INCLUDE}", f"-I{RUNTIME}"]
    files = [str(file) for file in sorted(RUNTIME.glob("*.c"))]
    subprocess.run(
        ["cc", *flags, *paths, *files, str(source), *link, "-o", str(program)],
        check=True,
    )
    return program


@pytest.fixture
def image(tmp_path: Path) -> Path:
    path = tmp_path / "image"
    path.write_bytes(bytes(1 << 20))
    return path


def run(program: Path, scenario: str, image: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [program, scenario, image], capture_output=True, text=True, timeout=60
    )


# What the wrapped function sees (coroutine, bottom half, main loop, readers and writers
# of the graph lock), and the lock after the shim has returned.
NO_CO = """\
1, blk_new_open: bh main r0 w0; now r0 w0
Could not open '/no/such/image': No such file or directory
0, bdrv_unref: bh main r0 w0; now r0 w0
0, bdrv_activate: bh main r1 w0; now r0 w0
1, bdrv_unref_child: bh main r0 w1; now r0 w0
"""
SCENARIOS = {
    "co_void": "0, blk_co_lock_medium: co main r0 w0; now r0 w0\n",
    "co_rdlock": """\
1, bdrv_co_is_inserted: co main r1 w0; now r0 w0
1, bdrv_co_get_allocated_file_size: co main r1 w0; now r0 w0
""",
    "co_mixed": "1048576, bdrv_co_getlength: co main r1 w0; now r0 w0\n",
    "co_mixed_rdlock": """\
1048576, bdrv_co_getlength: co main r1 w0; now r0 w0
0, bdrv_co_debug_event: co main r1 w0; now r0 w0
""",
    "inside_mixed": "1048576, bdrv_co_getlength: co main r1 w0; now r0 w0\n",
    # The caller's lock, not a second one.
    "inside_mixed_rdlock": """\
1048576, bdrv_co_getlength: co main r1 w0; now r1 w0
0, bdrv_co_debug_event: co main r1 w0; now r1 w0
now r0
""",
    "inside_no_co": NO_CO,
    "elsewhere_no_co": NO_CO,
    "writer_waits_for_reader": """\
reading 1
1, bdrv_unref_child: bh main r0 w1; now r0 w0
reading 0
""",
    "reader_waits_for_writer": "reading 0\nreading 1\n",
    "many_coroutines": "100 sectors, 0 wrong\n",
    "many_threads": "400 sectors, 0 wrong\n",
}


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_shim(shims: Path, image: Path, scenario: str) -> None:
    done = run(shims, scenario, image)
    assert (done.returncode, done.stdout) == (0, SCENARIOS[scenario]), done.stderr


@pytest.mark.parametrize(
    ("scenario", "said"),
    [
        ("inside_co_void", "blk_lock_medium: Assertion `!qemu_in_coroutine()'"),
        ("inside_co_rdlock", "bdrv_is_inserted: Assertion `!qemu_in_coroutine()'"),
        ("no_co", "blk_co_new_open: Assertion `qemu_in_coroutine()'"),
        ("unlock_unlocked", "Assertion `main_loop_readers > 0'"),
        ("write_twice", "Assertion `!main_loop_readers && !written'"),
    ],
)
def test_wrong_use_aborts(shims: Path, image: Path, scenario: str, said: str) -> None:
    done = run(shims, scenario, image)
    assert done.returncode == -6
    assert said in done.stderr
