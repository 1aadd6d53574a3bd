"""Questions that lowering leaves to the compiler.

Are the headers valid C? What are the values of macros, enumerators and lengths that
cobindgen cannot evaluate? Without a compiler, these stay skipped.
"""

from collections.abc import Sequence
from dataclasses import replace

from cobindgen.c import ir
from cobindgen.c.target import Abi
from cobindgen.diagnostics import Diagnostic, InputError, source_line
from cobindgen.lower.macros import macro_of
from cobindgen.lower.scope import Doc
from cobindgen.lower.unit import Lowered
from cobindgen.reader.parse import WORD
from cobindgen.reader.unit import Unit
from cobindgen.toolchain.options import Options
from cobindgen.toolchain.questions import Hide, rejects, values

MOST_SHOWN = 100


def settle(
    lowered: Lowered, unit: Unit, options: Options, abi: Abi, doc: Doc
) -> ir.Header:
    """Return the header with the values that the compiler gives.

    Raises InputError if the compiler rejects the headers too.
    """
    if not (lowered.rejected or lowered.unknown) or not options.has_compiler():
        return lowered.header
    if lowered.rejected and rejects(unit.headers, options):
        raise errors(lowered, unit)
    if not lowered.unknown:
        return lowered.header
    return with_values(lowered, options, abi, doc)


def errors(lowered: Lowered, unit: Unit) -> InputError:
    """Return the errors of the headers, and the number of those that are too many."""
    found = sorted(set(lowered.rejected))
    shown = [
        Diagnostic(reason, place, source_line(place), unit.included_from(place.file))
        for place, reason in found[:MOST_SHOWN]
    ]
    if len(found) > MOST_SHOWN:
        shown.append(Diagnostic(f"and {len(found) - MOST_SHOWN} more errors"))
    return InputError(*shown)


def ask(
    unit: Unit, options: Options, expressions: Sequence[str], abi: Abi
) -> dict[str, int | None]:
    """Return the value of each integer constant expression, None for others.

    The expressions are preprocessed text, so their names are no macros.
    """
    names = dict.fromkeys(WORD.findall(" ".join(expressions)))
    questions: list[str | Hide] = [*map(Hide, names), *expressions]
    found = values(unit.headers, options, questions, abi)
    numbers = {text: found[text].value for text in expressions if text in found}
    return {
        text: number if isinstance(number := numbers.get(text), int) else None
        for text in expressions
    }


def with_values(lowered: Lowered, options: Options, abi: Abi, doc: Doc) -> ir.Header:
    """Return the header with the unknown macros whose value the compiler gives."""
    header = lowered.header
    names = [macro.name for macro in lowered.unknown]
    answers = values(header.headers, options, names, abi)
    places = {skipped.name: skipped.location for skipped in header.skipped}
    macros = (
        macro_of(macro, place := places[macro.name], answers[macro.name], doc(place))
        for macro in lowered.unknown
        if macro.name in answers
    )
    skipped = tuple(entry for entry in header.skipped if entry.name not in answers)
    return replace(header, macros=(*header.macros, *macros), skipped=skipped)
