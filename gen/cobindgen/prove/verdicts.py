"""Facts -> verdicts: what the compiler answers about each."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial

from cobindgen.c import ir
from cobindgen.c.target import Abi
from cobindgen.diagnostics import Diagnostic, fail
from cobindgen.prove.fact import Fact
from cobindgen.prove.facts import facts
from cobindgen.toolchain.options import Options
from cobindgen.toolchain.questions import (
    Answers,
    Asked,
    Assertion,
    Hide,
    Question,
    asked,
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
    """A fact that the compiler denies, and the compiler's answer.

    `rejected`: the answer is an error about the question.
    """

    fact: Fact
    answer: str
    rejected: bool

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


# There may be very many claims. They are made again if some are denied, and not kept.
Claims = Callable[[], Iterable[Fact | Hide]]


@dataclass(slots=True)
class Asking:
    """The state of the claims while the compiler works on them.

    `entries` is their number, `facts` that of the facts among them. `images` maps a
    fact to the bytes that must be the answer. `unasked` are the facts that count as
    denied.
    """

    claims: Claims
    entries: int = 0
    facts: int = 0
    images: dict[int, bytes] = field(default_factory=dict)
    unasked: set[int] = field(default_factory=set)

    def questions(self) -> Iterator[Question]:
        self.entries = self.facts = 0
        for number, claim in enumerate(self.claims()):
            self.entries += 1
            if isinstance(claim, Hide):
                yield claim
                continue
            self.facts += 1
            if claim.image is not None:
                self.images[number] = claim.image
            if claim.question is None:
                self.unasked.add(number)
            # A claim without a question keeps its number.
            yield claim.question or Assertion("1")
        yield from CONTROLS


@dataclass(frozen=True, slots=True)
class Trial:
    """Facts that the compiler is being asked about."""

    asking: Asking
    running: Asked

    def proof(self) -> Proof:
        """Wait for the verdicts.

        For the facts that the compiler denies, ask a second time for the right value.

        Raises InputError if the headers don't compile, or if the compiler confirms a
        false control question, or denies a true one.
        """
        answers = self.running.answers()
        entries = self.asking.entries
        check_controls(entries, answers, self.running.options)
        images = self.asking.images.items()
        # The claims are made again only if one of them is denied: that takes long.
        denied = (
            self.asking.unasked
            or any(n < entries for n in answers.false | answers.rejected.keys())
            or any(answers.image(n, len(image)) != image for n, image in images)
        )
        return Proof(self.asking.facts, tuple(self.denials(answers)) if denied else ())

    def denials(self, answers: Answers) -> Iterator[Denial]:
        """Yield the facts that the compiler denies."""
        denied: list[Denial] = []
        doubts: list[str | Hide] = []
        for number, fact in enumerate(self.asking.claims()):
            if isinstance(fact, Hide):
                doubts.append(fact)
            elif (answer := refutation(number, fact, answers)) is not None:
                rejected = number in answers.rejected
                denied.append(Denial(fact, answer, rejected))
                doubts += [fact.value] if fact.value else []
        run = self.running
        right = values(run.headers, run.options, doubts, run.abi)
        for denial in denied:
            known = right.get(denial.fact.value or "")
            answer = denial.answer if known is None else repr(known.value)
            yield replace(denial, answer=answer)


@contextmanager
def judging(
    claims: Claims, header: ir.Header, options: Options, abi: Abi
) -> Iterator[Trial]:
    """Start the compiler on `claims`."""
    asking = Asking(claims)
    with asked(header.headers, options, abi, asking.questions) as running:
        yield Trial(asking, running)


def judge(claims: Claims, header: ir.Header, options: Options, abi: Abi) -> Proof:
    """Return what the compiler says of `claims`: see `Trial.proof`."""
    with judging(claims, header, options, abi) as trial:
        return trial.proof()


def verify(header: ir.Header, options: Options, abi: Abi) -> Proof:
    """Return what the compiler says of every fact of `header`: see `Trial.proof`."""
    return judge(partial(facts, header, abi), header, options, abi)


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
        found = answers.image(number, len(fact.image))
        if found != fact.image:
            return fact.read(found)
    return None
