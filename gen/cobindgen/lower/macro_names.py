"""What a macro's name stands for: a value, an expression, or another name.

C has names for macros apart from all others, Python has not: here it is decided who
keeps a name that is two things.
"""

from collections.abc import Container
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TypeVar

from cobindgen.c import ir
from cobindgen.c.constants import AskCompiler, NotConstant
from cobindgen.diagnostics import Location
from cobindgen.lower.errors import TOO_DEEP, Unsupported, internal, limit
from cobindgen.lower.found import Found
from cobindgen.lower.initializers import lower_initializer
from cobindgen.lower.library import lower_library_macro, use
from cobindgen.lower.macros import lower_macro, readable
from cobindgen.lower.paths import lower_path
from cobindgen.lower.scope import Scope
from cobindgen.reader.index import MacroDefinition
from cobindgen.reader.parse import Unreadable

Named = TypeVar("Named", ir.Function, ir.Variable)


# Characters of an expansion.
LONGEST = 100_000


@dataclass(frozen=True, slots=True)
class Macros:
    """Lowers the headers' macros into `found`, when all declarations are there."""

    scope: Scope
    found: Found

    def lower_all(self) -> None:
        """Each macro that was asked for, in the order of the source."""
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
            reason = f"expands to {length} characters, too many to be read"
            self.found.skip(macro.name, place, reason)
            return
        try:
            if macro.params is not None or not self.alias(macro.name, place):
                self.keep(lower_macro(self.scope, macro))
        except (Unsupported, NotConstant) as error:
            reason = self.otherwise(macro) or str(error)
            self.found.skip(macro.name, place, readable(reason, macro.params or ()))
            if isinstance(error, AskCompiler) and macro.params is None:
                self.found.unknown.append(macro)

    def otherwise(self, macro: MacroDefinition) -> str | None:
        """Lower a macro that is no value alone. Returns why outputs that cannot show it
        skip it; None if it is nothing else either."""
        for lower in (self.library, self.path, self.initializer, self.tag_alias):
            with suppress(Unsupported, NotConstant, Unreadable):
                if reason := lower(macro):
                    return reason
        return None

    def library(self, macro: MacroDefinition) -> str | None:
        library = lower_library_macro(self.scope, self.found, macro)
        if library is None:
            return None
        self.found.library_macros.append(library)
        return f"needs the library: it {use(library.expression)}"

    def path(self, macro: MacroDefinition) -> str | None:
        path = lower_path(self.scope, macro)
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
        """`#define stat64 stat`, for `struct stat64`."""
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
                return f"is another name of {key}"
        return None

    def alias(self, name: str, place: Location) -> bool:
        """`#define X Y` of a function, an object or a type: X is Y, as it is in C."""
        scope, found = self.scope, self.found
        target = scope.index.unit.expansions.get(name, "").strip()
        kinds: list[Container[str]] = [found.functions, found.variables, found.typedefs]
        known: list[Container[str]] = [*kinds[:2], scope.index.typedefs]
        which = next((i for i, names in enumerate(known) if target in names), None)
        # `#define f f64`: where f is a function too, C has no way to it any more.
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
        else:
            return False
        return True

    def keep(self, macro: ir.Macro | ir.FunctionMacro) -> None:
        """Python has one name where C has an X and an X(…); an X that is both an
        enumerator and a macro is the macro."""
        enumerator = self.scope.constants.get(macro.name)
        if isinstance(macro, ir.FunctionMacro):
            limit(macro.expression)
            if enumerator is not None:
                raise Unsupported("is an enumerator too, which keeps the name")
            if macro.name in self.found.typedefs:
                raise Unsupported("is a type too, which keeps the name")
        elif enumerator is not None and macro.value == enumerator.value:
            return
        self.found.macros[macro.name] = macro

    def declares(self, name: str) -> bool:
        """`#define X X` beside an enumerator, function or object X adds nothing."""
        if name not in self.scope.index.unit.expansions:
            # Defined and undefined again before the headers' end.
            return self.gone(name)
        expansion = self.scope.index.unit.expansions[name].strip()
        return expansion == name and (
            name in self.scope.constants
            or name in self.found.functions
            or name in self.found.variables
        )

    def gone(self, name: str) -> bool:
        """Is the macro undefined again?"""
        macro = self.scope.index.macros[name]
        return f"#undef {name}\n" in self.scope.index.unit.text[macro.offset :]


def another(declared: Named, name: str, place: Location, doc: str | None) -> Named:
    """A function or variable by another name."""
    return replace(
        declared,
        name=name,
        location=place,
        symbol=declared.symbol or declared.name,
        doc=doc or declared.doc,
        macro=True,
    )
