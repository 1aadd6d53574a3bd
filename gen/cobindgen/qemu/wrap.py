"""The stages of `wrap`: raw headers -> marked functions -> view -> text.

Nothing here is preprocessed, so nothing but the headers themselves is read. ir.py
isn't needed either: a build runs this step often, and its time is that of imports.
"""

from collections.abc import Iterable, Sequence
from os.path import isdir, join
from typing import NamedTuple

from cobindgen.diagnostics import Diagnostic, fail
from cobindgen.outputs.c import co_wrapper
from cobindgen.outputs.c.co_wrapper import Wrappings
from cobindgen.qemu.rawheader import RawHeader, read
from cobindgen.qemu.runtimes import Choice, choose

TEMPLATE = "co_wrapper.c"


class Wrap(NamedTuple):
    """What was found in the headers, from which every output of `wrap` is made."""

    headers: list[RawHeader]
    choice: Choice
    wrappings: Wrappings
    includes: Sequence[str]
    templates: str | None

    def text(self) -> str:
        """The shims."""
        from cobindgen.render import render

        view = co_wrapper.view(
            self.wrappings, self.choice.runtime, self.choice.reason, self.includes
        )
        return render(TEMPLATE, view, self.templates)

    def files(self) -> Iterable[str]:
        """All that the text depends on, but for cobindgen itself."""
        yield from (header.name for header in self.headers)
        yield from self.choice.files
        if self.templates:
            yield join(self.templates, TEMPLATE)

    def table(self) -> str:
        """A line for each shim: function, marker, wrapped function, locks, place."""
        runtime = self.choice.runtime
        rows = [
            (
                item.name,
                item.spelling,
                item.target,
                ", ".join(co_wrapper.locks(item, runtime)) or "-",
                str(item.header.place(item.prototype.offset)),
            )
            for item in self.wrappings.functions
        ]
        widths = [max((len(row[i]) for row in rows), default=0) for i in range(4)]
        lines = [
            "  ".join(
                [*(c.ljust(w) for c, w in zip(row, widths, strict=False)), row[4]]
            )
            for row in rows
        ]
        head = f"{len(rows)} shims, runtime {runtime.name}, {self.choice.reason}"
        return "\n".join([*lines, head, ""])

    def lint(self) -> Sequence[Diagnostic]:
        from cobindgen.qemu.lint import lint

        return lint(self.headers, self.wrappings, self.choice.runtime)


def wrap(
    names: Sequence[str],
    runtime: str = "auto",
    includes: Sequence[str] = (),
    templates: str | None = None,
) -> Wrap:
    """Read the headers. Raises InputError with everything that is wrong in them."""
    if templates is not None and not isdir(templates):
        raise fail(f"{templates} is no directory")
    headers = [read(name) for name in dict.fromkeys(names)]
    words = {word for header in headers for word in header.code.split()}
    choice = choose(runtime, names, words)
    return Wrap(
        headers,
        choice,
        co_wrapper.collect(headers, choice.runtime),
        includes,
        templates,
    )
