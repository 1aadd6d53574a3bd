"""The way of a header, stage by stage.

preprocess    headers -> Unit              cc -E, or pcpp
index         Unit -> Index                where each declaration is
lower         Index -> Lowered             what each declaration means
settle        Lowered -> ir.Header         what the compiler decides
join markers  ir.Header -> ir.Header       co_wrapper markers of QEMU's headers
prove         ir.Header -> Proof           each fact, put to the compiler

Each command ends it in its own way: view (ir.Header -> what a template shows) and
render (view -> text), or the verdicts.
"""

from dataclasses import dataclass

from cobindgen.c import ir
from cobindgen.c.target import Abi, abi_of
from cobindgen.lower.doubts import settle
from cobindgen.lower.unit import lower_unit
from cobindgen.prove.verdicts import Proof, verify
from cobindgen.qemu.join import join_markers
from cobindgen.read.comments import Comments
from cobindgen.read.index import index
from cobindgen.read.preprocess import preprocess
from cobindgen.read.selection import Selection
from cobindgen.toolchain.options import Options


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading some headers gave: the IR, the ABI it holds for, and every file
    that was read for it."""

    header: ir.Header
    abi: Abi
    files: tuple[str, ...]


def read_all(
    headers: tuple[str, ...], options: Options, selection: Selection
) -> Reading:
    """The stages from headers to the IR. Raises InputError if the headers are not C."""
    unit = preprocess(headers, options)
    abi = abi_of(unit.predefined, options.flags)
    comments = Comments()
    lowered = lower_unit(index(unit), abi, selection, comments.of)
    header = settle(lowered, unit, options, abi, comments.of)
    return Reading(join_markers(header), abi, tuple(unit.files()))


def read(headers: tuple[str, ...], options: Options, selection: Selection) -> ir.Header:
    return read_all(headers, options, selection).header


def prove(reading: Reading, options: Options) -> Proof:
    """Every fact of the reading, put to the compiler."""
    return verify(reading.header, options, reading.abi)
