"""Real headers: bound, imported, and proven by the compiler; what was skipped, and why.

    python tests/corpus/corpus.py [FLAGS…] [HEADER or FOLDER…]

Every header that the compiler accepts alone, of /usr/include if none is given. A
line for each; then the totals. How much was bound is judged by the compiler too: it
says of each skipped name whether it is a constant, a function or a record.
"""

import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "gen")]

from cobindgen.c import ir  # noqa: E402
from cobindgen.commands.bind import bindings  # noqa: E402
from cobindgen.diagnostics import InputError  # noqa: E402
from cobindgen.outputs.python.bindings import view  # noqa: E402
from cobindgen.outputs.python.scope import Surroundings  # noqa: E402
from cobindgen.pipeline import Reading, read_all  # noqa: E402
from cobindgen.prove.verdicts import verify  # noqa: E402
from cobindgen.reader.selection import Selection  # noqa: E402
from cobindgen.toolchain.options import Options  # noqa: E402
from cobindgen.toolchain.questions import Assertion, Question, asked, values  # noqa: E402

# Many headers use size_t without including its header.
ALWAYS = ("-include", "stddef.h")
KINDS = ("enumerators", "macros", "records", "functions")
INLINE = "static inline"


@dataclass
class Result:
    """The result for one header.

    `bound` and `missed` count each of KINDS. `reasons`: the number of skipped names by
    reason. `wrong`: the facts that the compiler denies. `failed`: why there is no
    module, "" if there is one.
    """

    header: str
    bound: Counter[str] = field(default_factory=Counter)
    missed: dict[str, list[str]] = field(default_factory=dict)
    reasons: Counter[str] = field(default_factory=Counter)
    names: int = 0
    facts: int = 0
    wrong: list[str] = field(default_factory=list)
    failed: str = ""

    def __str__(self) -> str:
        if self.failed:
            return f"{self.header}: {self.failed}"
        counts = f"{self.names} names, {self.facts} facts, {len(self.wrong)} wrong"
        skipped = ", ".join(f"{n} {reason}" for reason, n in self.reasons.most_common())
        return f"{self.header}: {counts}; skipped: {skipped or 'nothing'}"


def judge(header: str, flags: tuple[str, ...] = ()) -> Result:
    result = Result(header)
    options = Options(flags=(*ALWAYS, *flags))
    try:
        reading = read_all((header,), options, Selection())
        module = made(reading)
        proof = verify(reading.header, options, reading.abi)
    except InputError as error:
        result.failed = error.diagnostics[0].render().splitlines()[0]
        return result
    except Exception as error:
        result.failed = f"{type(error).__name__}: {error}"
        return result
    result.facts = proof.asked
    result.wrong = [f"{d.location}: {d.message}" for d in proof.wrong]
    found = reading.header
    skipped = module["__skipped__"]
    functions = functions_of(module)
    result.names = len(module["__all__"]) + len(functions)
    result.reasons = Counter(map(summary, skipped.values()))
    result.bound = Counter(
        enumerators=sum(len(enum.constants) for enum in found.enums),
        macros=sum(isinstance(macro, ir.Macro) for macro in found.macros),
        records=sum(record.tagged for record in found.records),
        functions=len(functions),
    )
    bound = bound_names(found) | functions
    absent = [
        name
        for name, reason in skipped.items()
        if name not in bound and name.isidentifier() and INLINE not in reason
    ]
    try:
        for kind, name in kinds_of(absent, reading, options) if absent else ():
            result.missed.setdefault(kind, []).append(name)
    except InputError as error:
        result.failed = f"can't be judged: {error.diagnostics[0].message}"
    return result


def bound_names(header: ir.Header) -> set[str]:
    names = {constant.name for enum in header.enums for constant in enum.constants}
    return names | {macro.name for macro in header.macros}


def made(reading: Reading) -> dict[str, Any]:
    """Return the module and everything in it."""
    shown = view(reading.header, "Bindings.", Surroundings())
    code = bindings(shown, "corpus.py", None)["corpus.py"]
    module: dict[str, Any] = {"__name__": "corpus"}
    exec(compile(code, "corpus.py", "exec"), module)
    return module


def functions_of(module: dict[str, Any]) -> set[str]:
    """Return the functions that the module has."""
    return set(module["Library"]._types_) if "Library" in module else set()


def summary(reason: str) -> str:
    """Return a reason without the names in it."""
    words = reason.split(": ", 1)[-1]
    words = re.sub(r"`.*`", "`…`", words)
    return re.sub(r"(names|calls|needs|before|uses) .*", r"\1 …", words)


def kinds_of(
    names: list[str], reading: Reading, options: Options
) -> Iterator[tuple[str, str]]:
    """Yield the kind of each skipped name according to the compiler."""
    headers = reading.header.headers
    constants = values(headers, options, names, reading.abi)
    questions: list[Question] = []
    for name in names:
        questions += [
            # A function's name and what it points to are of one type.
            Assertion(f"cobindgen_same(__typeof__(*({name})), __typeof__({name}))"),
            Assertion(f"sizeof(struct {name}) + 1"),
            Assertion(f"sizeof(union {name}) + 1"),
            Assertion(f"cobindgen_same(__typeof__({name}), char[sizeof({name})])"),
        ]
    with asked(headers, options, reading.abi, lambda: questions) as asking:
        answers = asking.answers()
    no = answers.false | answers.rejected.keys()
    text = "".join(Path(file).read_text(errors="replace") for file in reading.files)
    for i, name in enumerate(names):
        function, struct, union, string = (4 * i + k not in no for k in range(4))
        macro = re.search(rf"#\s*define\s+{name}\b", text)
        if name in constants or string:
            yield ("macros" if macro else "enumerators"), name
        elif function and not macro:
            yield "functions", name
        elif (struct or union) and not macro:
            yield "records", name


def accepted(header: str, flags: tuple[str, ...]) -> bool:
    command = ["cc", "-fsyntax-only", "-w", "-x", "c", *ALWAYS, *flags, header]
    return not subprocess.run(command, capture_output=True, check=False).returncode


def headers_of(paths: list[str]) -> Iterator[str]:
    for path in map(Path, paths):
        if path.is_dir():
            yield from map(str, sorted(path.rglob("*.h")))
        else:
            yield str(path)


def report(results: list[Result]) -> Iterator[str]:
    """Yield the totals."""
    good = [result for result in results if not result.failed]
    wrong = sum(len(result.wrong) for result in good)
    facts = sum(result.facts for result in good)
    yield f"{len(good)} of {len(results)} headers bound and imported"
    yield f"{facts} facts asked, {wrong} wrong"
    for kind in KINDS:
        bound = sum(result.bound[kind] for result in good)
        missed = sum(len(result.missed.get(kind, ())) for result in good)
        share = 100 * bound / (bound + missed) if bound + missed else 100
        yield f"{kind}: {bound} bound, {missed} missed, {share:.2f} %"
    reasons: Counter[str] = Counter()
    for result in good:
        reasons += result.reasons
    yield "skipped:"
    yield from (f"  {count} {reason}" for reason, count in reasons.most_common(30))


def main(arguments: list[str]) -> int:
    flags = tuple(a for a in arguments if a.startswith("-"))
    paths = [a for a in arguments if not a.startswith("-")] or ["/usr/include"]
    start = time.perf_counter()
    results = []
    for header in headers_of(paths):
        if accepted(header, flags):
            results.append(judge(header, flags))
            print(results[-1], flush=True)
            for claim in results[-1].wrong:
                print("  WRONG", claim)
            for kind, names in results[-1].missed.items():
                print(f"  missed {kind}: {' '.join(names)}")
    print("\n".join(report(results)))
    print(f"{time.perf_counter() - start:.0f} s")
    return any(result.failed or result.wrong for result in results)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
