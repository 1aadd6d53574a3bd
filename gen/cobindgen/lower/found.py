"""The result of lowering: declarations, and skipped names with the reason."""

from collections.abc import Callable
from dataclasses import dataclass, field

from cobindgen.c import ir
from cobindgen.diagnostics import Location
from cobindgen.reader.index import MacroDefinition


@dataclass(slots=True)
class Linkage:
    """What the declarations of a function say; see linkage.py.

    `static`: it has internal linkage. `only_inline`: each declaration is `inline` and
    none is `extern`, so that a definition is a C99 inline definition (6.7.4p7).
    """

    static: bool
    defined: bool = False
    only_inline: bool = True


@dataclass(slots=True)
class Found:
    """Declarations by name, in the order of the source.

    `wanted` returns whether the user asks for a name.
    """

    wanted: Callable[[str, Location], bool]
    macros: dict[str, ir.Macro | ir.FunctionMacro] = field(default_factory=dict)
    typedefs: dict[str, ir.Typedef] = field(default_factory=dict)
    functions: dict[str, ir.Function] = field(default_factory=dict)
    linkages: dict[str, Linkage] = field(default_factory=dict)
    variables: dict[str, ir.Variable] = field(default_factory=dict)
    library_macros: list[ir.LibraryMacro] = field(default_factory=list)
    member_macros: list[ir.MemberMacro] = field(default_factory=list)
    initializers: list[ir.Initializer] = field(default_factory=list)
    tag_aliases: list[ir.TagAlias] = field(default_factory=list)
    # Tags and enumerators that parameter lists declare.
    scoped: dict[str, Location] = field(default_factory=dict)
    skipped: dict[str, ir.Skipped] = field(default_factory=dict)
    # Macros whose value only the compiler knows.
    unknown: list[MacroDefinition] = field(default_factory=list)

    def skip(self, name: str, location: Location, reason: str) -> None:
        """Skip a name. The first reason for a name is kept."""
        self.skipped.setdefault(name, ir.Skipped(name, location, reason))
