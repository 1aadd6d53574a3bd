"""The input of `wrap`: file names -> runtime and marked functions.

Only the named headers are read, without a preprocessor, because QEMU's build may run
this step before any generated header exists.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cobindgen.diagnostics import Diagnostic, fail
from cobindgen.qemu.collect import Wrappings, collect
from cobindgen.qemu.lint import lint
from cobindgen.qemu.rawheader import RawHeader, read
from cobindgen.qemu.release import Choice, choose
from cobindgen.qemu.wrapped import locks


@dataclass(frozen=True, slots=True)
class Wrap:
    """The headers, their runtime, and the declarations that they mark."""

    headers: list[RawHeader]
    choice: Choice
    wrappings: Wrappings

    def check(self) -> None:
        """Raise InputError if there is nothing to write."""
        if not self.wrappings.functions:
            names = ", ".join(header.name for header in self.headers)
            markers = ", ".join(self.choice.runtime.markers)
            raise fail(
                f"no declaration in {names} is marked; the markers of runtime "
                f"{self.choice.runtime.name} are {markers}"
            )

    def files(self) -> tuple[str, ...]:
        """Return every file that was read."""
        return (*(header.name for header in self.headers), *self.choice.files)

    def table(self) -> str:
        """Return a line for each shim: function, marker, target, locks, place."""
        runtime = self.choice.runtime
        rows = [
            (
                item.name,
                item.spelling,
                item.target,
                ", ".join(locks(item, runtime)) or "-",
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
        count = "1 shim" if len(rows) == 1 else f"{len(rows)} shims"
        head = f"{count}, runtime {runtime.name}, {self.choice.reason}"
        return "\n".join([*lines, head, ""])

    def lint(self, tree: Path | None) -> list[Diagnostic]:
        return lint(self.headers, self.wrappings, self.choice.runtime, tree)


def wrap(names: Sequence[str], runtime: str) -> Wrap:
    """Read the headers. Raises InputError with every error in them.

    A header without a marked declaration is not an error here: see Wrap.check.
    """
    headers = [read(name) for name in dict.fromkeys(names)]
    words = {word for header in headers for word in header.code.split()}
    choice = choose(runtime, names, words)
    return Wrap(headers, choice, collect(headers, choice.runtime, choice.headers))
