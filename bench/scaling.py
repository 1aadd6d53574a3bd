"""Growth of time with the number of headers, for bindings made by `make -j2`.

    python bench/scaling.py [COUNT...]

For each COUNT (default: 25, 50, 100 and 200) there are so many headers of /usr/include
that the compiler accepts alone, each with its own job. The table has wall time and
processor time of the first `make -j2`, of the next, which has nothing to do, and of one
after a change of one header.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

ROOT = Path(__file__).parent.parent
INCLUDE = Path("/usr/include")
MAKEFILE = """\
export PYTHONPATH = {gen}
HEADERS = {headers}
OUTPUTS = $(HEADERS:.h=.py)
all: $(OUTPUTS)
%.py: %.h
\t@{python} -P -m cobindgen bind $< -o $@ --depfile $*.d
\t@touch $@
-include $(OUTPUTS:.py=.d)
"""


def headers(count: int) -> list[Path]:
    """Return the first `count` headers that compile alone."""
    found: list[Path] = []
    for path in sorted(INCLUDE.glob("*.h")) + sorted(INCLUDE.glob("linux/*.h")):
        check = ["cc", "-fsyntax-only", "-w", "-xc", str(path)]
        if not subprocess.run(check, capture_output=True, check=False).returncode:
            found.append(path)
        if len(found) == count:
            break
    return found


def measure(paths: list[Path]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for path in paths:
            name = "_".join(path.relative_to(INCLUDE).parts).replace("-", "_")
            # A header of its own, so that one can change.
            (Path(folder) / name).write_text(
                f"#include <{path.relative_to(INCLUDE)}>\n"
            )
            names.append(name)
        makefile = MAKEFILE.format(
            gen=ROOT / "gen", headers=" ".join(names), python=sys.executable
        )
        (Path(folder) / "Makefile").write_text(makefile)
        before = getrusage(RUSAGE_CHILDREN)
        first = make(folder)
        after = getrusage(RUSAGE_CHILDREN)
        busy = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
        made = len(list(Path(folder).glob("*.py")))
        again = make(folder)
        with (Path(folder) / names[0]).open("a") as header:
            header.write("#define CHANGED 1\n")
        changed = make(folder)
    shown = f"{first:.1f} s, {1000 * busy / len(paths):.0f} ms of processor each"
    print(f"{made} headers: {shown}; nothing to do {again:.2f} s; one {changed:.2f} s")


def make(folder: str) -> float:
    start = time.perf_counter()
    subprocess.run(["make", "-sk", "-j2"], cwd=folder, check=False)
    return time.perf_counter() - start


if __name__ == "__main__":
    counts = [int(count) for count in sys.argv[1:]] or [25, 50, 100, 200]
    every = headers(max(counts))
    for size in counts:
        measure(every[:size])
