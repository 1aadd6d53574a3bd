"""Growth of time and memory with the number of declarations, for `cobindgen bind`.

    python bench/growth.py [COUNT...]

For each COUNT (default: 1000, 10000 and 100000) there is a header with so many
declarations: records, enums, macros, functions, typedefs. The table has the size of the
preprocessed text, wall time, processor time with that of the compiler, and the peak
memory of cobindgen's own process.
"""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
# The largest number of elements of an array. Larger headers have more declarations, but
# no larger ones.
LARGEST = 100
KINDS = (
    "struct s{n} {{ int a; char b[{size}]; struct s{m} *next; unsigned f : 3; }};",
    "enum e{n} {{ E{n}_A = {n}, E{n}_B }};",
    "#define M{n} ({n} << 2 | 0x1u)",
    "int f{n}(struct s{m} *s, const char *name, unsigned long size);",
    "typedef struct s{m} *t{n};",
)


# A run of cobindgen that ends by printing its own peak memory in KB. The memory that
# the system counts for a process includes that of the compiler.
RUN = """
import resource, sys
from cobindgen.__main__ import main
status = main()
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
sys.exit(status)
"""


def header(count: int) -> str:
    kinds = len(KINDS)
    lines = [
        KINDS[n % kinds].format(n=n + 1, m=n - n % kinds + 1, size=n % LARGEST + 1)
        for n in range(count)
    ]
    return "\n".join([*lines, ""])


def run(text: str, folder: str) -> tuple[float, float, int]:
    """Return wall time and CPU time in s, and peak memory in bytes, of a run."""
    path = Path(folder) / "growth.h"
    path.write_text(text)
    command = [sys.executable, "-c", RUN, "bind", str(path)]
    # Without PYTHONDONTWRITEBYTECODE, as an installed program runs.
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "gen")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.perf_counter()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    printed = subprocess.run(
        [*command, "-o", str(Path(folder) / "growth.py")],
        env=environment,
        stdout=subprocess.PIPE,
        check=True,
    ).stdout
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall, cpu, 1024 * int(printed)


def measure(count: int, base: float) -> None:
    with tempfile.TemporaryDirectory() as folder:
        wall, cpu, memory = run(header(count), folder)
        text = subprocess.run(
            ["cc", "-E", "-dD", str(Path(folder) / "growth.h")],
            capture_output=True,
            check=True,
        ).stdout
    each = (memory - base - len(text)) / count / 1024
    print(
        f"{count} declarations, {len(text) / 1e6:.2f} MB: {wall:.2f} s "
        f"({1e6 * cpu / count:.0f} µs of processor each), {memory / 2**20:.0f} MB "
        f"({each:.2f} KB each over the text and what one function takes)",
        flush=True,
    )


def small() -> float:
    """Return the peak memory, in bytes, of a run with nearly nothing to do."""
    with tempfile.TemporaryDirectory() as folder:
        sizes = [run("int f(void);\n", folder)[2] for _ in range(6)]
    return statistics.median(sizes[1:])


if __name__ == "__main__":
    least = small()
    for number in [int(count) for count in sys.argv[1:]] or [1000, 10000, 100000]:
        measure(number, least)
