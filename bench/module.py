"""Generated modules: their size, the time of their import, the time of reading members.

    python bench/module.py

Import times are the best of ten processes with cached bytecode. They include
`import ctypes, enum`, which is measured too. The time to read a member is in
nanoseconds, beside that of a plain ctypes Structure.
"""

import ctypes
import subprocess
import sys
import tempfile
from pathlib import Path
from timeit import repeat
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "gen"), str(ROOT / "tests")]

from cobindgen.commands.cli import run  # noqa: E402
from modules import imported  # noqa: E402

HEADERS = (
    ROOT / "include/block/block-common.h",
    Path("/usr/include/sqlite3.h"),
    Path("/usr/include/vulkan/vulkan_core.h"),
)
RECORDS = """\
struct plain { int a; int b; };
struct __attribute__((packed)) packed { char tag; int a; };
struct bits { unsigned a : 3; unsigned b : 29; };
struct inside { char tag; unsigned a : 20; };
"""


class Plain(ctypes.Structure):
    _fields_ = (("a", ctypes.c_int), ("b", ctypes.c_int))


def import_time(modules: str, folder: Path) -> float:
    """Return the time of the import, in milliseconds."""
    code = f"import time; s = time.perf_counter(); import {modules}\n"
    code += "print(time.perf_counter() - s)"
    # Without site, which may have imported some of it.
    command = [sys.executable, "-S", "-c", code]
    environment = {"PYTHONPATH": str(folder)}
    times = [
        subprocess.run(
            command, env=environment, capture_output=True, text=True, check=True
        ).stdout
        for _ in range(10)
    ]
    return 1000 * min(map(float, times))


def read_time(record: Any) -> float:
    """Return the time of `record.a`, in nanoseconds."""
    return 1e4 * min(repeat("r.a", globals={"r": record}, number=100_000, repeat=7))


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plain = import_time("ctypes, enum", folder)
        print(f"import ctypes, enum: {plain:.1f} ms")
        for header in filter(Path.exists, HEADERS):
            module = header.stem.replace("-", "_") + "_c"
            output = folder / f"{module}.py"
            flags = [f"-I{ROOT / 'include'}", "--no-verify", "-o", str(output)]
            run(["bind", str(header), *flags])
            time = import_time(f"ctypes, enum, {module}", folder)
            lines = output.read_text().count("\n")
            print(f"{header.name}: {lines} lines, {time:.1f} ms, {time / plain:.1f} x")
        made = imported(RECORDS, folder)
        plain = read_time(Plain())
        print(f"a member of a plain Structure: {plain:.0f} ns")
        for kind in ("plain", "packed", "bits", "inside"):
            time = read_time(getattr(made, f"struct_{kind}")())
            print(f"{kind}: {time:.0f} ns, {time / plain:.1f} x")


if __name__ == "__main__":
    main()
