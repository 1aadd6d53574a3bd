"""How time and memory grow with the declarations asked for: a whole `cobindgen bind`.

    python bench/growth.py [COUNT...]

For each COUNT (1000, 10000 and 100000 if none is given): a header of so many
declarations (records, enums, macros, functions, typedefs), the preprocessed text's
size, wall time, processor time, and the most memory that the process held.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
KINDS = (
    "struct s{n} {{ int a; char b[{n}]; struct s{m} *next; unsigned f : 3; }};",
    "enum e{n} {{ E{n}_A = {n}, E{n}_B }};",
    "#define M{n} ({n} << 2 | 0x1u)",
    "int f{n}(struct s{m} *s, const char *name, unsigned long size);",
    "typedef struct s{m} *t{n};",
)


def header(count: int) -> str:
    kinds = len(KINDS)
    lines = [
        KINDS[n % kinds].format(n=n + 1, m=n - n % kinds + 1) for n in range(count)
    ]
    return "\n".join([*lines, ""])


def measure(count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "growth.h"
        path.write_text(header(count))
        text = subprocess.run(
            ["cc", "-E", "-dD", str(path)], capture_output=True, check=True
        ).stdout
        command = [sys.executable, "-m", "cobindgen", "bind", str(path)]
        start = time.perf_counter()
        process = subprocess.Popen(
            [*command, "-o", str(Path(folder) / "growth.py")],
            env={**os.environ, "PYTHONPATH": str(ROOT / "gen")},
        )
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    assert status == 0
    cpu, memory = used.ru_utime + used.ru_stime, used.ru_maxrss / 1024
    each = (memory * 1024 - BASE) / count
    print(
        f"{count} declarations, {len(text) / 1e6:.2f} MB: {wall:.2f} s "
        f"({1e6 * cpu / count:.0f} µs of processor each), {memory:.0f} MB "
        f"({each:.2f} KB each over an empty header's)",
        flush=True,
    )


def base() -> int:
    """The memory of a run with nothing to do, in KB."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "empty.h"
        path.write_text("int f(void);\n")
        process = subprocess.Popen(
            [sys.executable, "-m", "cobindgen", "bind", str(path), "-o", os.devnull],
            env={**os.environ, "PYTHONPATH": str(ROOT / "gen")},
            stderr=subprocess.DEVNULL,
        )
        _, _, used = os.wait4(process.pid, 0)
    return used.ru_maxrss


BASE = 0

if __name__ == "__main__":
    BASE = base()
    for number in [int(count) for count in sys.argv[1:]] or [1000, 10000, 100000]:
        measure(number)
