"""The way of a header, stage by stage.

preprocess    headers -> Unit              cc -E, or pcpp
index         Unit -> Index                where each declaration is
lower         Index -> Lowered             what each declaration means
settle        Lowered -> ir.Header         what the compiler decides
join markers  ir.Header -> ir.Header       co_wrapper markers of QEMU's headers
prove         ir.Header -> Proof           each fact, put to the compiler
view          ir.Header -> view            what a template shows
render        view -> text
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cobindgen.c import ir
from cobindgen.c.target import Abi, abi_of
from cobindgen.lower.doubts import settle
from cobindgen.lower.unit import lower_unit
from cobindgen.outputs.places import include_name
from cobindgen.prove.verdicts import Proof, verify
from cobindgen.qemu.join import join_markers
from cobindgen.read.comments import Comments
from cobindgen.read.index import index
from cobindgen.read.preprocess import preprocess
from cobindgen.read.selection import Selection
from cobindgen.toolchain.options import Options

if TYPE_CHECKING:
    from pathlib import Path

    from cobindgen.outputs.python.bindings import Surroundings
    from cobindgen.qemu.wrap import Wrap


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


def model_of(
    headers: tuple[str, ...], options: Options, selection: Selection
) -> dict[str, Any]:
    """The IR as JSON, for the diff."""
    from cobindgen.outputs.model import view

    return view(read(headers, options, selection))


def model(reading: Reading) -> str:
    """The IR as JSON text."""
    from cobindgen.outputs.model import dump

    return dump(reading.header)


def report(reading: Reading, templates: Path | None = None) -> str:
    """What the headers declare, as an HTML page."""
    from cobindgen.outputs.python.docstrings import with_readable_docs
    from cobindgen.outputs.report.page import view
    from cobindgen.render import render

    header = with_readable_docs(reading.header)
    return render("report.html", view(header), templates)


def bindings(
    reading: Reading,
    output: str,
    around: Surroundings | None = None,
    templates: Path | None = None,
) -> dict[str, str]:
    """The ctypes module `output` and its stub beside it."""
    from cobindgen.outputs.python.bindings import Surroundings, view
    from cobindgen.render import render

    name = title(reading.header.headers)
    shown = view(reading.header, name, around or Surroundings())
    return {
        output: render("bindings.py", shown, templates),
        f"{output}i": render("bindings.pyi", shown, templates),
    }


def static_inline(
    reading: Reading, options: Options, templates: Path | None = None
) -> str:
    """The C file that exports the headers' static inline functions."""
    from cobindgen.outputs.c.static_inline import view
    from cobindgen.render import render

    return render("static_inline.c", view(reading.header, options.forced), templates)


def title(headers: tuple[str, ...]) -> str:
    return f"ctypes bindings of {', '.join(map(include_name, headers))}."


def shims(found: Wrap, includes: tuple[str, ...], templates: Path | None = None) -> str:
    """The co_wrapper shims in C; they include `includes` too."""
    from cobindgen.outputs.c.co_wrapper import view
    from cobindgen.render import render

    choice = found.choice
    shown = view(found.wrappings, choice.runtime, choice.reason, includes)
    return render("co_wrapper.c", shown, templates)


def bridge(
    reading: Reading,
    flags: tuple[str, ...],
    *,
    c: str | None,
    py: str,
    runtime: str,
    bindings: str | None = None,
    templates: Path | None = None,
) -> dict[str, str]:
    """The asyncio shims: the C side in file `c`, the Python side in file `py`.

    Without `c`, the Python side alone, which runs functions that block in threads.
    """
    from cobindgen.outputs.c.bridge import view as c_view
    from cobindgen.outputs.python.bridge import module_name, view
    from cobindgen.qemu.plan import plan
    from cobindgen.qemu.release import choose
    from cobindgen.render import render

    headers = reading.header.headers
    row = choose(runtime, headers, ()).runtime
    name = f"asyncio shims of {', '.join(map(include_name, headers))}."
    shown = view(
        reading.header,
        plan(reading.header, row),
        row,
        title=name,
        prefix=module_name(c or py),
        bindings=bindings or module_name(headers[0]),
        threads=c is None,
    )
    if c is None:
        return {py: render("bridge_threads.py", shown, templates)}
    native = c_view(
        shown.jobs,
        row,
        title=name,
        prefix=shown.prefix,
        includes=tuple(as_included(name, flags) for name in headers),
    )
    return {
        c: render("bridge.c", native, templates),
        py: render("bridge.py", shown, templates),
    }


def as_included(header: str, flags: tuple[str, ...]) -> str:
    """How a C file includes it: relative to the -I directory that it is in."""
    from pathlib import PurePath

    path = PurePath(header)
    for flag in flags:
        if flag.startswith("-I") and path.is_relative_to(flag[2:]):
            return str(path.relative_to(flag[2:]))
    return header
