"""Facts -> verdicts: what the compiler says of each."""

from dataclasses import dataclass

from cobindgen.c import ir
from cobindgen.c.target import Abi
from cobindgen.diagnostics import Diagnostic
from cobindgen.prove.facts import Fact, facts
from cobindgen.toolchain.options import Options
from cobindgen.toolchain.questions import Answers, Hide, ask, values


@dataclass(frozen=True, slots=True)
class Proof:
    """How many facts the compiler was asked, and what it said of the wrong ones."""

    asked: int
    wrong: tuple[Diagnostic, ...]


def verify(header: ir.Header, options: Options, abi: Abi) -> Proof:
    """Ask the compiler about every fact of `header`; of the wrong ones, once more, what
    is right."""
    claims = list(facts(header, abi))
    answers = ask(header.headers, options, [fact.question for fact in claims])
    said: dict[int, str] = {}
    doubts: list[str | Hide] = []
    for number, fact in enumerate(claims):
        if isinstance(fact.question, Hide):
            doubts.append(fact.question)
        elif (answer := refutation(number, fact, answers)) is not None:
            said[number] = answer
            doubts += [fact.value] if fact.value else []
    right = values(header.headers, options, doubts, abi) if said else {}
    wrong = []
    for number, answer in said.items():
        fact = claims[number]
        if fact.value in right:
            answer = repr(right[fact.value].value)
        message = f"{fact.claim}: the compiler says {answer}"
        wrong.append(Diagnostic(message, fact.location))
    asked = sum(not isinstance(fact.question, Hide) for fact in claims)
    return Proof(asked, tuple(wrong))


def refutation(number: int, fact: Fact, answers: Answers) -> str | None:
    """What the compiler says instead, None if it agrees."""
    if number in answers.rejected:
        return answers.rejected[number]
    if number in answers.false:
        return "no"
    if fact.image is not None:
        found = answers.images.get(number, b"")[: len(fact.image)]
        if found != fact.image:
            return fact.read(found)
    return None
