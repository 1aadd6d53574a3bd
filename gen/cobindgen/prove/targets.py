"""The proof of a header for a further target (`--prove-for`)."""

from collections.abc import Iterator
from dataclasses import replace

from cobindgen.c import ir
from cobindgen.c.target import Abi
from cobindgen.diagnostics import Diagnostic, InputError, Location, fail
from cobindgen.prove.fact import Fact, Subject, is_number
from cobindgen.prove.facts import facts
from cobindgen.prove.verdicts import judge
from cobindgen.toolchain.options import Options
from cobindgen.toolchain.questions import Hide

# In a generated module, these types have the size that they have on the running Python.
# If a size differs, records may still agree, but calls do not.
NATIVE = ("short", "int", "long", "long long")


def proven_for(
    header: ir.Header, abi: Abi, options: Options, further: Abi
) -> ir.Header:
    """Return `header` with the target of `further` among its targets.

    `abi` is the ABI that the header was read for. `options` name the further compiler,
    and `further` is its ABI.
    Raises InputError with each fact that this compiler denies, at its place.
    """
    name = " ".join(options.command)
    if further.target.big_endian != header.target.big_endian:
        raise fail(
            f"--prove-for {name}: its target has the other byte order; bind the "
            f"headers again for it, with --cc {name}"
        )

    def claims() -> Iterator[Fact | Hide]:
        yield from native_facts(header, abi)
        yield from facts(header, abi)

    proof = judge(claims, header, options, further)
    if proof.denials:
        places = [denial.fact.subject.location for denial in proof.denials]
        said = [f"for {name}, {denial.message}" for denial in proof.denials]
        raise InputError(*map(Diagnostic, said, places))
    return replace(header, further_targets=(*header.further_targets, further.target))


def native_facts(header: ir.Header, abi: Abi) -> Iterator[Fact]:
    about = Subject(None, Location(header.headers[0], 1))
    for name in NATIVE:
        size = abi.integers[name].size
        yield is_number(about, f"{name} has {size} bytes", f"sizeof({name})", size)
    size = abi.target.pointer_size
    yield is_number(about, f"a pointer has {size} bytes", "sizeof(void *)", size)
    wide = abi.integers[abi.wchar].size
    yield is_number(about, f"wchar_t has {wide} bytes", "sizeof(L'a')", wide)
