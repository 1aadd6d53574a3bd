"""Do the tests notice a fault? Mutation testing of the modules that decide facts.

    python tests/mutation.py [ROOM/MODULE.py ...]

mutmut changes one thing at a time (a number, an operator, a string, a condition) in a
copy of the project and runs the tests nearest to it. A change that no test notices
shows a missing test, or code that does nothing. It needs mutmut
(`pip install mutmut`) and an hour or two; the copy is left in build/mutants, where
`mutmut show NAME` shows a change.
"""

import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]
COPY = ROOT / "build" / "mutants"
MODULES = (
    "c/layout.py",
    "c/constants.py",
    "c/literals.py",
    "c/attributes.py",
    "qemu/markers.py",
    "qemu/scan.py",
)
# Fast tests only, because a mutant that survives runs all tests near it.
TESTS = ("tests/c", "tests/qemu", "tests/wrap/test_wrap.py::test_case")
PARTS = ("tests", "include", "templates", "bench", "examples", "out", "cobindgen.toml")

CONFIGURATION = """
[tool.mutmut]
source_paths = ["src"]
timeout_multiplier = 20.0
only_mutate = {modules}
also_copy = {parts}
pytest_add_cli_args_test_selection = {tests}
"""


def main() -> int:
    modules = sys.argv[1:] or MODULES
    copy(modules)
    command = [sys.executable, "-m", "mutmut"]
    run = subprocess.run([*command, "run", "--max-children", "1"], cwd=COPY)
    done = subprocess.run(
        [*command, "results", "--all", "true"], cwd=COPY, capture_output=True, text=True
    )
    if run.returncode or done.returncode:
        print(done.stderr, file=sys.stderr)
        return 1
    print(table(done.stdout))
    return 0


def copy(modules: tuple[str, ...] | list[str]) -> None:
    """Copy the project as mutmut needs it, with its sources in src/."""
    shutil.rmtree(COPY, ignore_errors=True)
    COPY.mkdir(parents=True)
    for part in PARTS:
        source = ROOT / part
        copy = shutil.copytree if source.is_dir() else shutil.copyfile
        copy(source, COPY / part)
    # The symbolic link to templates/ becomes a directory.
    shutil.copytree(ROOT / "gen", COPY / "src")
    (COPY / "gen").symlink_to("src")
    settings = (ROOT / "pyproject.toml").read_text()
    settings = settings.replace('pythonpath = ["gen"', 'pythonpath = ["src"')
    settings += CONFIGURATION.format(
        modules=[f"src/cobindgen/{module}" for module in modules],
        parts=["gen", "src/cobindgen/templates", *PARTS[1:]],
        tests=list(TESTS),
    )
    (COPY / "pyproject.toml").write_text(settings)


def table(results: str) -> str:
    """Return a row for each module, from lines such as the first below.

    `    cobindgen.c.layout.x_round_up__mutmut_1: killed`
    """
    counts: dict[str, Counter[str]] = {}
    for module, verdict in re.findall(
        r"^ *cobindgen\.(\S+)\.\S+: (.*)$", results, re.M
    ):
        counts.setdefault(module, Counter())[verdict] += 1
    rows = [f"{'module':24}{'mutants':>9}{'noticed':>9}"]
    for module, verdicts in sorted(counts.items()):
        noticed = verdicts["killed"] + verdicts["timeout"] + verdicts["segfault"]
        rows.append(f"{module:24}{verdicts.total():9}{noticed / verdicts.total():9.0%}")
    return "\n".join(rows)


if __name__ == "__main__":
    sys.exit(main())
