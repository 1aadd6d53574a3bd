"""The stages from a header to the IR, in their order.

preprocess    headers -> Unit              cc -E, or pcpp
index         Unit -> Index                find where each declaration is
lower         Index -> Lowered             find what each declaration means; again, with
                                           the answers, if it has to ask the compiler
settle        Lowered -> ir.Header         ask the compiler about what is in doubt
join markers  ir.Header -> ir.Header       add the co_wrapper markers of QEMU's headers
prove         ir.Header -> ir.Header       move what the compiler denies to `skipped`

Each command adds its own last stages: view (ir.Header -> the values that a template
shows) and render (view -> text), or the verdicts.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial

from cobindgen.c import ir
from cobindgen.c.target import Abi, abi_of
from cobindgen.diagnostics import Diagnostic
from cobindgen.lower.doubts import ask, settle
from cobindgen.lower.scope import Doc
from cobindgen.lower.unit import Lowered, lower_unit
from cobindgen.prove.denied import summary, without_denied
from cobindgen.prove.facts import facts
from cobindgen.prove.targets import proven_for
from cobindgen.prove.verdicts import judging
from cobindgen.qemu.join import ALL, join_markers
from cobindgen.qemu.runtimes import Runtime
from cobindgen.reader.comments import Comments
from cobindgen.reader.deep import without
from cobindgen.reader.index import Index, index
from cobindgen.reader.parts import beside, matching
from cobindgen.reader.preprocess import preprocess
from cobindgen.reader.selection import Selection
from cobindgen.reader.unit import Unit
from cobindgen.toolchain.options import Options
from cobindgen.toolchain.questions import rejects

# How often the compiler is asked for constants on which others depend.
MOST_ROUNDS = 8


@dataclass(frozen=True, slots=True)
class Reading:
    """The result of reading headers: the IR, its ABI, the files read, and warnings.

    `options`: how the compiler reads the headers for the proof.
    """

    header: ir.Header
    abi: Abi
    options: Options
    files: tuple[str, ...]
    warnings: tuple[Diagnostic, ...] = ()


def read_all(
    headers: tuple[str, ...],
    options: Options,
    selection: Selection,
    runtime: Runtime = ALL,
) -> Reading:
    """Run the stages up to the IR. Raises InputError if the headers are not valid C.

    `runtime`: has the names of the markers and annotations.
    """
    unit = preprocess(headers, options, selection.files)
    abi = abi_of(unit.predefined, options.flags)
    comments = Comments()
    indexed = index(unit, options.flags)
    lowered, left = lower(indexed, options, abi, selection, comments.of)
    header = settle(lowered, unit, left, abi, comments.of)
    files = tuple(unit.files())
    warnings = warnings_of(unit, options, selection, lowered.unmatched)
    return Reading(join_markers(header, runtime), abi, left, files, tuple(warnings))


def lower(
    indexed: Index, options: Options, abi: Abi, selection: Selection, doc: Doc
) -> tuple[Lowered, Options]:
    """Lower the unit, and return options for the compiler without what is too deep.

    If the value of a constant is only known to the compiler, the compiler is asked and
    the unit is lowered again.
    """
    answers: dict[str, int | None] = {}
    rounds = MOST_ROUNDS if options.has_compiler() else 0
    while True:
        asking = rounds > 0
        lowered = lower_unit(indexed, abi, selection, doc, answers, asking=asking)
        left = without_deep(indexed, options)
        if not lowered.asked:
            return lowered, left
        answers |= ask(indexed.unit, left, lowered.asked, abi)
        rounds -= 1


def without_deep(indexed: Index, options: Options) -> Options:
    """Return options for the compiler, without what is nested too deeply.

    They are the same options if nothing is, or if the compiler needs it.
    """
    if not indexed.deep or not options.has_compiler():
        return options
    left = options.reading(without(indexed.unit.text, indexed.deep))
    return options if rejects(indexed.unit.headers, left) else left


def warnings_of(
    unit: Unit, options: Options, selection: Selection, unmatched: tuple[str, ...]
) -> Iterator[Diagnostic]:
    if options.dropped:
        flags = " ".join(options.dropped)
        message = f"dropped flags that do not change how headers are read: {flags}"
        yield Diagnostic(message, severity="note")
    for option in unmatched:
        yield Diagnostic(f"{option} matches no name", severity="warning")
    for glob in selection.files:
        if not matching(unit, glob):
            yield Diagnostic(f"--files {glob} matches no file", severity="warning")
    if not (selection.files or selection.allow):
        yield from beside(unit)


def read(headers: tuple[str, ...], options: Options, selection: Selection) -> ir.Header:
    return read_all(headers, options, selection).header


def prove(reading: Reading) -> Reading:
    """Return the reading without what the compiler denies: see `proving`."""
    with proving(reading) as proven:
        return proven()


@contextmanager
def proving(reading: Reading) -> Iterator[Callable[[], Reading]]:
    """Start the compiler on every fact; yield a function that waits for its answer.

    The function returns the same reading if all facts are true. Otherwise it returns a
    reading that skips what the compiler denies, and what depends on it, with a warning
    that gives the number. Raises InputError if the compiler rejects the headers.
    """
    claims = partial(facts, reading.header, reading.abi)
    with judging(claims, reading.header, reading.options, reading.abi) as trial:

        def proven() -> Reading:
            proof = trial.proof()
            if not proof.denials:
                return reading
            header = without_denied(reading.header, proof.denials)
            return warned(reading, header, summary(reading.header, header, proof))

        yield proven


def prove_for(reading: Reading, options: Options) -> Reading:
    """Prove the reading with a further compiler, that of `options`.

    Raises InputError for each fact that differs on its target.
    """
    unit = preprocess(reading.header.headers, options)
    abi = abi_of(unit.predefined, options.flags)
    left = without_deep(index(unit, options.flags), options)
    header = proven_for(reading.header, reading.abi, left, abi)
    return replace(reading, header=header)


def unproven(reading: Reading) -> Reading:
    """Return the reading with a warning about the missing compiler."""
    compiler = reading.options.command[0]
    message = f"nothing is proven, because there is no {compiler}"
    return warned(reading, reading.header, message)


def warned(reading: Reading, header: ir.Header, message: str) -> Reading:
    warnings = (*reading.warnings, Diagnostic(message, severity="warning"))
    return replace(reading, header=header, warnings=warnings)
