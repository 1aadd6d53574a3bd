"""Time of `cobindgen wrap` in ms: the median of whole processes, in turns with others.

    python bench/wrap.py [QEMU]

It reads the seven headers of the project's include tree. With the root of a QEMU tree
it reads that tree's headers, and compares with the step in QEMU's build. The exit
status is 1 if `wrap` takes more than six times as long.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
ROUNDS = 31
LIMIT = 6


def inputs(root: Path) -> list[str]:
    """Return those inputs of QEMU's build (since 8.0) that exist."""
    names = [
        *(f"include/block/{n}.h" for n in ("block-io", "dirty-bitmap", "block_int-io")),
        "include/block/block-global-state.h",
        *(
            f"include/{directory}/block-backend-{n}.h"
            for directory in ("sysemu", "system")
            for n in ("global-state", "io")
        ),
        "block/coroutines.h",
        "include/block/coroutines.h",
    ]
    return [str(root / name) for name in names if (root / name).is_file()]


def measure(commands: dict[str, list[str]]) -> dict[str, float]:
    # Without PYTHONDONTWRITEBYTECODE, as an installed program runs.
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "gen")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    times: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(ROUNDS + 1):
        for name, command in commands.items():
            start = time.perf_counter()
            subprocess.run(command, env=environment, check=True)
            if number:
                times[name].append(1000 * (time.perf_counter() - start))
    return {name: statistics.median(each) for name, each in times.items()}


def main(root: Path) -> int:
    script = root / "scripts/block-coroutine-wrapper.py"
    python = sys.executable
    with tempfile.TemporaryDirectory() as folder:
        output = f"{folder}/block-gen.c"
        commands = {
            "python, nothing to do": [python, "-c", "pass"],
            "cobindgen wrap": [
                *(python, "-m", "cobindgen", "wrap"),
                *("--runtime", "auto", output, *inputs(root)),
            ],
        }
        if script.is_file():
            own = f"{folder}/own.c"
            commands["QEMU's own step"] = [python, str(script), own, *inputs(root)]
        medians = measure(commands)
    for name, median in medians.items():
        print(f"{name:<22} {median:6.1f} ms")
    if not script.is_file():
        return 0
    ratio = medians["cobindgen wrap"] / medians["QEMU's own step"]
    print(f"{ratio:.2f} times")
    return int(ratio > LIMIT)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT))
