"""Time from a save until `build --watch` has written the module: the median, in ms.

    python bench/watch.py [HEADER [FLAG...]]

There is one bind job, on a copy of HEADER (default: include/block/block-common.h). Each
save adds a macro to it.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
SAVES = 15


def main(header: Path, flags: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / header.name
        output = Path(folder) / "out.py"
        shutil.copy(header, copy)
        listed = ", ".join(f'"{flag}"' for flag in flags)
        (Path(folder) / "cobindgen.toml").write_text(
            f'[bind.it]\nheaders = ["{copy.name}"]\noutput = "out.py"\n'
            f"flags = [{listed}]\n"
        )
        process = subprocess.Popen(
            [sys.executable, "-m", "cobindgen", "build", "--watch"],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT / "gen")},
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout
        try:
            for line in process.stdout:
                if line.startswith("watching"):
                    break
            text = copy.read_text()
            times = [saved(copy, output, text, n) for n in range(SAVES)]
        finally:
            process.terminate()
    print(f"{header.name}: {statistics.median(times):.0f} ms from save to output")


def saved(header: Path, output: Path, text: str, number: int) -> float:
    """Return the time from a save until the output is written, in milliseconds."""
    time.sleep(0.7)
    mark = f"COBINDGEN_BENCH_{number} "
    start = time.perf_counter()
    header.write_text(f"{text}\n#define {mark}{number}\n")
    while mark not in output.read_text():
        time.sleep(0.001)
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    given = sys.argv[1:] or [
        str(ROOT / "include/block/block-common.h"),
        f"-I{ROOT / 'include'}",
    ]
    main(Path(given[0]), given[1:])
