"""`cobindgen build` of the system's headers, one job at a time and two.

    python bench/parallel.py [COUNT]

Makes a cobindgen.toml with a job for each of COUNT headers (200 if it is not given),
runs `build` and `build -j 2` five times in turn, and prints the medians of the clock's
time and the processor's time of each. It fails if they wrote different bytes. The
processor's time says how much of a saving is lost to work done twice; other programs on
the machine do not change it much.
"""

import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median

from scaling import INCLUDE, ROOT, headers

ROUNDS = 5
JOB = '[bind.{name}]\nheaders = ["{path}"]\noutput = "{folder}/{name}_c.py"\n'


def build(folder: Path, paths: list[Path], *options: str) -> tuple[float, float]:
    """Seconds by the clock, and of the processor."""
    (folder / "out").mkdir(parents=True)
    jobs = [
        JOB.format(
            name=re.sub(r"\W", "_", str(p.relative_to(INCLUDE))), path=p, folder="out"
        )
        for p in paths
    ]
    (folder / "cobindgen.toml").write_text("".join(jobs))
    before = getrusage(RUSAGE_CHILDREN)
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-P", "-m", "cobindgen", "build", *options],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT / "gen"), "PATH": "/usr/local/bin:/usr/bin:/bin"},
        stderr=subprocess.PIPE,
        check=False,
        text=True,
    )
    seconds = time.perf_counter() - start
    if done.returncode:
        sys.exit(done.stderr)
    after = getrusage(RUSAGE_CHILDREN)
    used = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return seconds, used


def written(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (folder / "out").iterdir()}


def main() -> None:
    paths = headers(int(sys.argv[1]) if sys.argv[1:] else 200)
    one: list[tuple[float, float]] = []
    two: list[tuple[float, float]] = []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as name:
            folders = Path(name) / "one", Path(name) / "two"
            one.append(build(folders[0], paths))
            two.append(build(folders[1], paths, "-j", "2"))
            if written(folders[0]) != written(folders[1]):
                sys.exit("the two wrote different bytes")
    print(f"one after the other: {medians(one)}")
    print(f"two at a time: {medians(two)}")
    ratio = median(clock for clock, _ in two) / median(clock for clock, _ in one)
    print(f"{ratio:.2f} of the time, the same bytes, {len(paths)} headers")


def medians(runs: list[tuple[float, float]]) -> str:
    clock, used = (median(column) for column in zip(*runs, strict=True))
    return f"{clock:.1f} s, {used:.1f} s of processor"


if __name__ == "__main__":
    main()
