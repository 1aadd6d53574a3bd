"""Time of `cobindgen bind` on block-common.h, and of importing its output, in ms.

    python bench/bench.py [HEADER FLAG...]

The figures are medians of whole processes, in turns with the compiler on the same unit.
The default is the project's own header; any other header can follow with its flags. The
exit status is 1 if `bind` takes more than six times as long as `cc -fsyntax-only`, or
if the import takes more than twice as long as that of ctypes and enum. Headers of less
than 1 MB preprocessed have no bound: Python starts more slowly than the compiler ends.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
ROUNDS = 15
OWN = [str(ROOT / "include/block/block-common.h"), f"-I{ROOT / 'include'}"]


def measure(commands: dict[str, list[str]], folder: str) -> dict[str, float]:
    """Return name -> median time of the whole process, in ms.

    The first round does not count.
    """
    # Without PYTHONDONTWRITEBYTECODE, as an installed program runs.
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "gen")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    times: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(ROUNDS + 1):
        for name, command in commands.items():
            start = time.perf_counter()
            subprocess.run(command, env=environment, cwd=folder, check=True)
            if number:
                times[name].append(1000 * (time.perf_counter() - start))
    return {name: statistics.median(each) for name, each in times.items()}


def main(arguments: list[str]) -> int:
    header, *flags = arguments or OWN
    python = sys.executable
    with tempfile.TemporaryDirectory() as folder:
        cc = ["cc", "-x", "c", *flags]
        medians = measure(
            {
                "cc -fsyntax-only": [*cc, "-fsyntax-only", header],
                "cc -E -dD": [*cc, "-E", "-dD", header, "-o", "unit.i"],
                "cobindgen bind": [
                    *(python, "-m", "cobindgen", "bind"),
                    *(header, "-o", "made.py", *flags),
                ],
                "import ctypes, enum": [python, "-c", "import ctypes, enum"],
                "import of the module": [python, "-c", "import made"],
            },
            folder,
        )
        size = (Path(folder) / "unit.i").stat().st_size
    print(f"unit of {size:,} bytes, median of {ROUNDS}")
    for name, median in medians.items():
        print(f"{name:24} {median:8.1f} ms")
    bind = medians["cobindgen bind"] / medians["cc -fsyntax-only"]
    load = medians["import of the module"] / medians["import ctypes, enum"]
    print(f"bind / cc -fsyntax-only  {bind:8.2f}")
    print(f"import / ctypes, enum    {load:8.2f}")
    return int((bind > 6 and size > 1_000_000) or load > 2)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
