"""A preprocessed unit -> ir.Header: the stages of lowering, in order."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from cobindgen.c import ir
from cobindgen.c.target import Abi
from cobindgen.c.tokens import without_literals
from cobindgen.diagnostics import Location
from cobindgen.lower.callbacks import complete_passed, define_callbacks
from cobindgen.lower.choose import Chooser
from cobindgen.lower.declarations import Declarations, names_in
from cobindgen.lower.definitions import FileScope
from cobindgen.lower.errors import Unsupported
from cobindgen.lower.found import Found
from cobindgen.lower.linkage import settle_linkages
from cobindgen.lower.macro_names import Macros
from cobindgen.lower.position import Position
from cobindgen.lower.scope import Doc, Scope
from cobindgen.lower.trees import Trees
from cobindgen.reader.index import Index, MacroDefinition
from cobindgen.reader.parse import Parser
from cobindgen.reader.selection import Selection


@dataclass(frozen=True, slots=True)
class Lowered:
    """The declarations of the headers, and what only the compiler can decide.

    `unknown`: macros whose value only the compiler knows. `asked`: integer constant
    expressions of that kind; if there are any, the header is provisional. `rejected`:
    places that do not seem to be valid C; they are errors if the compiler agrees.
    `unmatched`: options that choose names and do not match any.
    """

    header: ir.Header
    unknown: tuple[MacroDefinition, ...]
    asked: tuple[str, ...]
    rejected: tuple[tuple[Location, str], ...]
    unmatched: tuple[str, ...]


def lower_unit(
    indexed: Index,
    abi: Abi,
    wanted: Selection,
    doc: Doc,
    answers: Mapping[str, int | None],
    *,
    asking: bool,
) -> Lowered:
    """Lower the declarations of the unit's headers, and the types that they need.

    `answers`: values of integer constant expressions, None if the compiler rejects one.
    `asking`: leave questions for the compiler.
    """
    trees = Trees(indexed, Parser(indexed, c23=abi.c23))
    position = Position(indexed)
    scope = FileScope(
        abi, indexed, trees, position, doc, answers=answers, asking=asking
    )
    chooser = Chooser(wanted, indexed.unit.text)
    found = Found(chooser)
    declarations = Declarations(scope, found)
    for chunk in indexed.asked:
        declarations.chunk(chunk)
    settle_linkages(found, indexed)
    Macros(scope, found).lower_all()
    if wanted.deep:
        define_all(scope, found)
    complete_passed(scope, found)
    define_callbacks(scope, found, chooser)
    skip_failed(scope, found)
    skip_scoped(scope, found)
    skip_malformed(scope, found)
    header = ir.Header(
        headers=indexed.unit.headers,
        target=abi.target,
        enums=tuple(enum for enum in scope.enums.values() if enum.constants),
        macros=tuple(found.macros.values()),
        records=tuple(with_definition(scope, r) for r in scope.records.values()),
        typedefs=tuple(found.typedefs.values()),
        functions=tuple(found.functions.values()),
        variables=tuple(found.variables.values()),
        skipped=tuple(found.skipped.values()),
        library_macros=tuple(found.library_macros),
        member_macros=tuple(found.member_macros),
        initializers=tuple(found.initializers),
        tag_aliases=tuple(found.tag_aliases),
    )
    rejected = tuple(scope.rejected)
    unknown, asked = tuple(found.unknown), tuple(scope.asked)
    return Lowered(header, unknown, asked, rejected, chooser.unmatched)


def define_all(scope: Scope, found: Found) -> None:
    """Lower the records that are only targets of pointers, and those that they need."""
    done: set[str] = set()
    while opaque := [
        key for key, r in scope.records.items() if r.size is None and key not in done
    ]:
        for key in opaque:
            done.add(key)
            try:
                scope.record(key, complete=True)
            except Unsupported as error:
                record = scope.records[key]
                found.skip(record.name or key, record.location, error.reason)


def with_definition(scope: Scope, record: ir.Record) -> ir.Record:
    """Return the record; if opaque, with the place of its definition, if known."""
    chunk = scope.index.tags.get(record.key.partition(" ")[2])
    if record.size is not None or chunk is None or record.key in scope.failed:
        return record
    return replace(record, definition=scope.index.locate(chunk))


def skip_failed(scope: Scope, found: Found) -> None:
    """Skip the records that cannot be lowered, and the enums without a constant."""
    for key, reason in scope.failed.items():
        if key in scope.records:
            record = scope.records[key]
            found.skip(record.name or f"{record.kind} {{…}}", record.location, reason)
    for enum in scope.enums.values():
        if not enum.constants and enum.name is not None:
            integer = enum.integer.name
            reason = f"has no constants here; values of the type are {integer}"
            found.skip(enum.name or enum.key, enum.location, reason)


def skip_scoped(scope: Scope, found: Found) -> None:
    """Skip names that only parameter lists declare."""
    reason = "is declared in a parameter list, and is unknown outside it"
    known = {record.name for record in scope.records.values()}
    known |= {enum.name for enum in scope.enums.values()} | scope.constants.keys()
    for name, place in found.scoped.items():
        if name not in known:
            found.skip(name, place, reason)


def skip_malformed(scope: Scope, found: Found) -> None:
    """Skip what the index could not read as a declaration, and repeated tags."""
    indexed = scope.index
    for offset, reason in indexed.malformed + indexed.repeated:
        place = indexed.unit.locate(offset)
        scope.rejected.append((place, reason))
        if scope.abi.c23 and (offset, reason) in indexed.repeated:
            continue
        # In a unterminated declaration, only the first line is reliable.
        line = indexed.unit.text[offset:].partition("\n")[0]
        for name in names_in(without_literals(line)):
            found.skip(name, place, reason)
