"""What the name of a macro means: a value, an expression, or another name.

In C, macros have a namespace of their own. In Python they have not, so this module
decides which declaration keeps a name that has two meanings.
"""

import re
from collections.abc import Container
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from cobindgen.c import ir
from cobindgen.c.constants import AskCompiler, NotConstant
from cobindgen.diagnostics import Location
from cobindgen.lower.errors import Unsupported, internal, limit
from cobindgen.lower.found import Found
from cobindgen.lower.initializers import lower_initializer
from cobindgen.lower.library_macros import lower_library_macro, use
from cobindgen.lower.macros import lower_macro, named_type, readable
from cobindgen.lower.member_macros import lower_member_macro
from cobindgen.lower.scope import Scope
from cobindgen.reader.deep import TOO_DEEP
from cobindgen.reader.expansions import ARGUMENT
from cobindgen.reader.index import MacroDefinition
from cobindgen.reader.parse import Unreadable

Named = TypeVar("Named", ir.Function, ir.Variable)


CALLS = re.compile(r"\bcalls (\w+)$")
# The name of a function before its parentheses, outside directives.
CALL = re.compile(r"^#[^\n]*|\b(\w+)\s*\(", re.M)
# A line that is not a directive, and a word.
LINE = re.compile(r"^(?!#).+", re.M)
WORD = re.compile(r"[\w$]+")
# Names that are no functions of headers: GCC's own, and the parameters of a macro.
NO_FUNCTION = ("__builtin_", "__atomic_", "__sync_", ARGUMENT)
# The most characters of an expansion.
LONGEST = 100_000


@dataclass(frozen=True, slots=True)
class Macros:
    """Lowers the macros of the headers, after all declarations."""

    scope: Scope
    found: Found
    # Where the unit first declares or calls each function. Empty until it is needed.
    calls: dict[str, int] = field(default_factory=dict)
    # All words of the declarations. Empty until they are needed.
    words: set[str] = field(default_factory=set)

    def lower_all(self) -> None:
        """Lower each macro that the user asks for, in the order of the source."""
        for name, macro in self.scope.index.macros.items():
            place = self.scope.index.unit.locate(macro.offset)
            if not self.found.wanted(name, place) or self.declares(name):
                continue
            try:
                self.lower(macro, place)
            except RecursionError:
                self.found.skip(name, place, TOO_DEEP)
            except Exception as error:
                self.found.skip(name, place, internal(error))

    def lower(self, macro: MacroDefinition, place: Location) -> None:
        length = len(self.scope.index.unit.expansions.get(macro.name, ""))
        if length > LONGEST:
            reason = f"expands to {length} characters, which is too long"
            self.found.skip(macro.name, place, reason)
            return
        try:
            if macro.params is not None or not self.alias(macro.name, place):
                self.keep(lower_macro(self.scope, macro))
        except (Unsupported, NotConstant) as error:
            reason = self.otherwise(macro) or f"{error}{self.elsewhere(str(error))}"
            self.found.skip(macro.name, place, readable(reason, macro.params or ()))
            if isinstance(error, AskCompiler) and macro.params is None:
                self.found.unknown.append(macro)

    def otherwise(self, macro: MacroDefinition) -> str | None:
        """Lower a macro that has no constant value: try the other kinds.

        Return the reason for outputs that cannot show it, None if no kind fits.
        """
        for lower in (self.library, self.path, self.initializer, self.tag_alias):
            with suppress(Unsupported, NotConstant, Unreadable):
                if reason := lower(macro):
                    return reason
        return None

    def elsewhere(self, reason: str) -> str:
        """Say which included header declares the function that the macro calls."""
        called = CALLS.search(reason)
        if called is None:
            return ""
        unit = self.scope.index.unit
        if not self.calls:
            for match in CALL.finditer(unit.text):
                self.calls.setdefault(match[1], match.end())
        if not (self.mentions(called[1]) or called[1].startswith(NO_FUNCTION)):
            return ", which the headers do not declare"
        offset = self.calls.get(called[1])
        place = None if offset is None else unit.locate(offset)
        if place is None or place.file in (unit.parts or unit.headers):
            return ""
        return f", a function of {Path(place.file).name}: give that header too"

    def mentions(self, name: str) -> bool:
        """Return whether a declaration has the word `name`."""
        if not self.words:
            for words in LINE.findall(self.scope.index.unit.text):
                self.words.update(WORD.findall(words))
        return name in self.words

    def library(self, macro: MacroDefinition) -> str | None:
        library = lower_library_macro(self.scope, self.found, macro)
        if library is None:
            return None
        self.found.library_macros.append(library)
        return f"needs the library: it {use(library.expression)}"

    def path(self, macro: MacroDefinition) -> str | None:
        path = lower_member_macro(self.scope, macro)
        if path is None:
            return None
        self.found.member_macros.append(path)
        return f"is the path {macro.body} to a member"

    def initializer(self, macro: MacroDefinition) -> str | None:
        initializer = lower_initializer(self.scope, macro)
        if initializer is None:
            return None
        self.found.initializers.append(initializer)
        return "initializes an object"

    def tag_alias(self, macro: MacroDefinition) -> str | None:
        """Lower `#define stat64 stat`, which is used as `struct stat64`."""
        scope = self.scope
        target = scope.index.unit.expansions.get(macro.name, "").strip()
        if macro.params is not None:
            return None
        for kind in ("struct", "union", "enum"):
            key = f"{kind} {target}"
            if key in scope.records or key in scope.enums:
                place = scope.index.unit.locate(macro.offset)
                alias = ir.TagAlias(macro.name, place, key, scope.doc(place))
                self.found.tag_aliases.append(alias)
                return f"is another name for {key}"
        return None

    def alias(self, name: str, place: Location) -> bool:
        """Lower `#define X Y` if Y is a function, an object or a type.

        A type may have several words, as `unsigned long` and `char *` have.
        """
        scope, found = self.scope, self.found
        target = scope.index.unit.expansions.get(name, "").strip()
        kinds: list[Container[str]] = [found.functions, found.variables, found.typedefs]
        known: list[Container[str]] = [*kinds[:2], scope.index.typedefs]
        which = next((i for i, names in enumerate(known) if target in names), None)
        # After `#define f f64`, C code cannot reach a function f.
        if any(name in kind for i, kind in enumerate(kinds) if i != which):
            return False
        doc = scope.doc(place)
        if which == 0:
            function = another(found.functions[target], name, place, doc)
            found.functions[name] = function
        elif which == 1:
            variable = another(found.variables[target], name, place, doc)
            found.variables[name] = variable
        elif which == 2:
            type_ = scope.typedef(target)
            found.typedefs[name] = ir.Typedef(name, place, type_, doc, macro=True)
        elif words := named_type(scope, target):
            found.typedefs[name] = ir.Typedef(name, place, words, doc, macro=True)
        else:
            return False
        return True

    def keep(self, macro: ir.Macro | ir.FunctionMacro) -> None:
        """Add a macro, unless another declaration keeps its name.

        C tells X and X(…) apart, Python does not. If X is an enumerator and an
        object-like macro, the macro keeps the name.
        """
        enumerator = self.scope.constants.get(macro.name)
        if isinstance(macro, ir.FunctionMacro):
            limit(macro.expression)
            if enumerator is not None:
                raise Unsupported("is also an enumerator, which keeps the name")
            if macro.name in self.found.typedefs:
                raise Unsupported("is also a type, which keeps the name")
        elif enumerator is not None and macro.value == enumerator.value:
            return
        self.found.macros[macro.name] = macro

    def declares(self, name: str) -> bool:
        """Return whether the macro only repeats a declaration, like `#define X X`."""
        if name not in self.scope.index.unit.expansions:
            # Defined, and perhaps undefined before the end of the headers.
            return self.gone(name)
        expansion = self.scope.index.unit.expansions[name].strip()
        return expansion == name and (
            name in self.scope.constants
            or name in self.found.functions
            or name in self.found.variables
        )

    def gone(self, name: str) -> bool:
        """Return whether the headers undefine the macro."""
        index = self.scope.index
        return index.undefined.get(name, -1) > index.macros[name].offset


def another(declared: Named, name: str, place: Location, doc: str | None) -> Named:
    """Return a function or variable under another name."""
    return replace(
        declared,
        name=name,
        location=place,
        symbol=declared.symbol or declared.name,
        doc=doc or declared.doc,
        macro=True,
    )
