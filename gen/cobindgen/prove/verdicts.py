"""Facts -> verdicts: what the compiler answers about each."""

from dataclasses import dataclass

from cobindgen.c import ir
from cobindgen.c.target import Abi
from cobindgen.diagnostics import Diagnostic, fail
from cobindgen.prove.fact import Fact
from cobindgen.prove.facts import facts
from cobindgen.toolchain.options import Options
from cobindgen.toolchain.questions import (
    Answers,
    Assertion,
    Hide,
    Question,
    ask,
    values,
)

# Questions that are part of every proof, with their answers. They detect a proof in
# which the compiler confirms or denies everything.
CONTROLS: dict[Assertion, bool] = {
    Assertion("sizeof(char[2]) == 2"): True,
    Assertion("sizeof(char[2]) == 3"): False,
    Assertion("_Alignof(char) == 1"): True,
    Assertion("_Alignof(char) == 2"): False,
    Assertion("cobindgen_same(cobindgen_value((char)1), char)"): True,
    Assertion("cobindgen_same(cobindgen_value((char)1), int)"): False,
    Assertion("cobindgen_offset(struct { char a[3]; char b; }, b) == 3"): True,
    Assertion("cobindgen_offset(struct { char a[3]; char b; }, b) == 4"): False,
}


@dataclass(frozen=True, slots=True)
class Denial:
    """A fact that the compiler denies, and the compiler's answer."""

    fact: Fact
    answer: str

    @property
    def message(self) -> str:
        if self.fact.unasked:
            return f"{self.fact.claim}: the compiler {self.fact.unasked}"
        return f"{self.fact.claim}: the compiler says {self.answer}"

    @property
    def diagnostic(self) -> Diagnostic:
        return Diagnostic(self.message, self.fact.subject.location)


@dataclass(frozen=True, slots=True)
class Proof:
    """The number of facts, and those of them that the compiler denies."""

    asked: int
    denials: tuple[Denial, ...]

    @property
    def wrong(self) -> tuple[Diagnostic, ...]:
        return tuple(denial.diagnostic for denial in self.denials)


def verify(header: ir.Header, options: Options, abi: Abi) -> Proof:
    """Ask the compiler about every fact of `header`.

    For those that it denies, ask a second time for the right value. Raises InputError
    if the compiler confirms a false control question, or denies a true one.
    """
    return judge(list(facts(header, abi)), header, options, abi)


def judge(
    claims: list[Fact | Hide], header: ir.Header, options: Options, abi: Abi
) -> Proof:
    questions: list[Question] = []
    for claim in claims:
        question = claim if isinstance(claim, Hide) else claim.question
        # A fact that is not asked keeps its number, with a true assertion.
        questions.append(question or Assertion("1"))
    answers = ask(header.headers, options, [*questions, *CONTROLS])
    check_controls(len(questions), answers, options)
    denied: dict[int, str] = {}
    doubts: list[str | Hide] = []
    for number, fact in enumerate(claims):
        if isinstance(fact, Hide):
            doubts.append(fact)
        elif (answer := refutation(number, fact, answers)) is not None:
            denied[number] = answer
            doubts += [fact.value] if fact.value else []
    right = values(header.headers, options, doubts, abi) if denied else {}
    denials = []
    for number, answer in denied.items():
        fact = claims[number]
        assert isinstance(fact, Fact)
        known = right.get(fact.value or "")
        denials.append(Denial(fact, answer if known is None else repr(known.value)))
    asked = sum(isinstance(claim, Fact) for claim in claims)
    return Proof(asked, tuple(denials))


def check_controls(first: int, answers: Answers, options: Options) -> None:
    for number, (control, true) in enumerate(CONTROLS.items(), first):
        if number in answers.rejected or true == (number in answers.false):
            said = answers.rejected.get(number, f"{not true}".lower())
            raise fail(
                f"nothing can be proven: {options.command[0]} says of "
                f"{control.expression}: {said}. Does a macro of the headers have the "
                "name of an operator or a keyword?"
            )


def refutation(number: int, fact: Fact, answers: Answers) -> str | None:
    """Return the compiler's answer if it denies the fact, None if it agrees."""
    if fact.unasked:
        return ""
    if number in answers.rejected:
        return answers.rejected[number]
    if number in answers.false:
        return "no"
    if fact.image is not None:
        found = answers.images.get(number, b"")[: len(fact.image)]
        if found != fact.image:
            return fact.read(found)
    return None
