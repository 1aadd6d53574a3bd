"""`cobindgen build` of the system's headers, one job at a time and two.

    python bench/parallel.py [COUNT]

Makes a cobindgen.toml with a job for each of COUNT headers (200 if it is not given),
runs `build` and `build -j 2`, and prints the clock's time and the processor's time of
each. It also prints whether they wrote the same bytes. The processor's time says how
much of a saving is lost to work done twice; other programs on the machine do not
change it much.
"""

import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

from scaling import INCLUDE, ROOT, headers

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
    subprocess.run(
        [sys.executable, "-P", "-m", "cobindgen", "build", *options],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT / "gen"), "PATH": "/usr/local/bin:/usr/bin:/bin"},
        stderr=subprocess.DEVNULL,
        check=True,
    )
    seconds = time.perf_counter() - start
    after = getrusage(RUSAGE_CHILDREN)
    used = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return seconds, used


def written(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (folder / "out").iterdir()}


def main() -> None:
    paths = headers(int(sys.argv[1]) if sys.argv[1:] else 200)
    with tempfile.TemporaryDirectory() as name:
        one, two = Path(name) / "one", Path(name) / "two"
        clock, used = build(one, paths)
        print(f"one after the other: {clock:.1f} s, {used:.1f} s of processor")
        both, used = build(two, paths, "-j", "2")
        same = "the same" if written(one) == written(two) else "DIFFERENT"
        print(f"two at a time: {both:.1f} s, {used:.1f} s of processor")
        print(f"{both / clock:.2f} of the time, {same} bytes, {len(paths)} headers")


if __name__ == "__main__":
    main()
