"""Remove from a header what the compiler denies, and what depends on it."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar

from cobindgen.c import ir
from cobindgen.prove.fact import Declared
from cobindgen.prove.verdicts import Denial, Proof

# The kind of an entry, and its name; for records and enums, their key.
Key = tuple[str, str]
# The key of a record, and the name of a member: see Subject.
Member = tuple[str, str | None]
Macro = TypeVar(
    "Macro", bound=ir.LibraryMacro | ir.MemberMacro | ir.Initializer | ir.TagAlias
)
# The number of names that a warning lists.
NAMED = 8
Entry = TypeVar("Entry", bound=Declared | ir.Enumerator)


def without_denied(header: ir.Header, denials: tuple[Denial, ...]) -> ir.Header:
    """Return `header` with denied entries, and those that need one, in `skipped`.

    A denied record becomes opaque: pointers to it are still right. A denied member is
    removed from its record if everything else in the record is right.
    """
    members = denied_members(denials)
    header = without_members(header, members)
    reasons: dict[Key, str] = {}
    for denial in denials:
        subject = denial.fact.subject
        if subject.entry is not None and subject.member not in members:
            reasons.setdefault(key_of(subject.entry), denial.message)
    spread(header, reasons)
    enums = (
        replace(enum, constants=kept(enum.constants, reasons))
        for enum in kept(header.enums, reasons)
    )
    return replace(
        header,
        records=tuple(records_left(header, reasons)),
        enums=tuple(enum for enum in enums if enum.constants),
        macros=kept(header.macros, reasons),
        typedefs=kept(header.typedefs, reasons),
        functions=kept(header.functions, reasons),
        variables=kept(header.variables, reasons),
        skipped=(*header.skipped, *skipped(header, reasons)),
        # Their names are in `skipped` already.
        library_macros=usable(header.library_macros, reasons),
        member_macros=usable(header.member_macros, reasons),
        initializers=usable(header.initializers, reasons),
        tag_aliases=usable(header.tag_aliases, reasons),
    )


def denied_members(denials: tuple[Denial, ...]) -> dict[Member, ir.Skipped]:
    """Return the members that the compiler does not let a program use.

    It rejects questions about them. It confirms all that it is asked about the record
    itself and about its other members, so that these are right without them.
    """
    by_record: dict[Key, list[Denial]] = {}
    for denial in denials:
        if isinstance(denial.fact.subject.entry, ir.Record):
            key = key_of(denial.fact.subject.entry)
            by_record.setdefault(key, []).append(denial)
    found: dict[Member, ir.Skipped] = {}
    for several in by_record.values():
        if all(d.rejected and d.fact.subject.member for d in several):
            for denial in several:
                record, member = denial.fact.subject.entry, denial.fact.subject.member
                assert isinstance(record, ir.Record) and member is not None
                name = f"{record.name or record.key}.{member[1]}"
                place = denial.fact.subject.location
                found.setdefault(member, ir.Skipped(name, place, denial.message))
    return found


def without_members(header: ir.Header, members: dict[Member, ir.Skipped]) -> ir.Header:
    records = []
    for record in header.records:
        denied = tuple(f for f in record.fields if (record.key, f.name) in members)
        left = tuple(field for field in record.fields if field not in denied)
        records.append(replace(record, fields=left, denied=denied))
    skipped = (*header.skipped, *members.values())
    return replace(header, records=tuple(records), skipped=skipped)


def usable(entries: tuple[Macro, ...], reasons: dict[Key, str]) -> tuple[Macro, ...]:
    """Return the macros that need no denied entry."""
    return tuple(e for e in entries if not any(need in reasons for need in needs(e)))


def summary(before: ir.Header, after: ir.Header, proof: Proof) -> str:
    """Return a warning with the number of denied facts and the skipped names."""
    known = {entry.name for entry in before.skipped}
    lost = [entry.name for entry in after.skipped if entry.name not in known]
    more = f" and {len(lost) - NAMED} more" if len(lost) > NAMED else ""
    return (
        f"{', '.join(before.headers)}: the compiler denies {len(proof.denials)} of "
        f"{proof.asked} facts; skipped: {', '.join(lost[:NAMED])}{more} "
        "(cobindgen verify shows why)"
    )


def key_of(entry: Declared | ir.Enumerator) -> Key:
    match entry:
        case ir.Record(key=key) | ir.Enum(key=key):
            return type(entry).__name__, key
        case ir.Macro() | ir.FunctionMacro():
            return "Macro", entry.name
        case _:
            return type(entry).__name__, entry.name


def kept(entries: tuple[Entry, ...], reasons: dict[Key, str]) -> tuple[Entry, ...]:
    return tuple(entry for entry in entries if key_of(entry) not in reasons)


def declared(header: ir.Header) -> Iterator[Declared]:
    yield from header.records
    yield from header.enums
    yield from header.macros
    yield from header.typedefs
    yield from header.functions
    yield from header.variables


def spread(header: ir.Header, reasons: dict[Key, str]) -> None:
    """Add a reason for each entry that needs a denied one, also indirectly."""
    names = {key_of(e): e.name for e in declared(header) if e.name is not None}
    # Typedefs that need a denied entry. An entry that names such a typedef needs the
    # denied entry itself, or is right, as a pointer to an opaque record is.
    typedefs: set[Key] = set()
    found = bool(reasons)
    while found:
        found = False
        for entry in declared(header):
            key = key_of(entry)
            if key in reasons:
                continue
            denied = (n for n in needs(entry) if n in reasons and n not in typedefs)
            if (need := next(denied, None)) is not None:
                found = True
                reasons[key] = reasons[need]
                if need in names:
                    reasons[key] = f"needs {names[need]}, which is skipped"
                if isinstance(entry, ir.Typedef):
                    typedefs.add(key)


def needs(node: object, *, pointed: bool = False) -> Iterator[Key]:
    """Yield the entries that must be right for `node` to be right.

    `pointed`: `node` is the target of a pointer, which may be an opaque record.
    """
    match node:
        case ir.Record(fields=members):
            yield from needs(members)
        case ir.RecordRef(key):
            if not pointed:
                yield "Record", key
        case ir.EnumRef(key):
            yield "Enum", key
        case ir.Call(function=name):
            yield "Function", name
            yield from needs(node.args)
        case ir.Object(name) | ir.Address(name):
            yield from (("Function", name), ("Variable", name))
        case ir.TypedefRef(name, type_):
            yield "Typedef", name
            yield from needs(type_, pointed=pointed)
        case ir.Qualified(type_):
            yield from needs(type_, pointed=pointed)
        case ir.Pointer(target):
            yield from needs(target, pointed=True)
        case ir.MemberMacro(records=keys):
            yield from (("Record", key) for key in keys)
        case ir.TagAlias(key=key):
            yield from (("Record", key), ("Enum", key))
        case tuple():
            for part in node:
                yield from needs(part)
        case _ if is_dataclass(node):
            for field in fields(node):
                yield from needs(getattr(node, field.name))


def records_left(header: ir.Header, reasons: dict[Key, str]) -> Iterator[ir.Record]:
    """Yield the records.

    A denied one is opaque; unnamed records inside it are removed.
    """
    records = {record.key: record for record in header.records}
    gone = {need for r in header.records for f in r.denied for need in needs(f)}

    def inside_denied(record: ir.Record) -> bool:
        outer = records.get(record.parent or "")
        if record.name is not None or outer is None:
            return False
        if key_of(outer) in reasons or key_of(record) in gone:
            return True
        return inside_denied(outer)

    for record in header.records:
        if key_of(record) in reasons:
            record = replace(record, size=None, align=None, packed=False, fields=())
        if not inside_denied(record):
            yield record


def skipped(header: ir.Header, reasons: dict[Key, str]) -> Iterator[ir.Skipped]:
    """Yield an entry of `Header.skipped` for each name that is removed."""
    lost: dict[str, ir.Skipped] = {}
    for entry in declared(header):
        reason = reasons.get(key_of(entry))
        if reason is not None and entry.name is not None:
            lost.setdefault(entry.name, ir.Skipped(entry.name, entry.location, reason))
        for constant in entry.constants if isinstance(entry, ir.Enum) else ():
            why = reasons.get(key_of(constant), reason)
            if why is not None:
                place = constant.location or entry.location
                lost.setdefault(constant.name, ir.Skipped(constant.name, place, why))
    before = {entry.name for entry in header.skipped}
    yield from (entry for name, entry in lost.items() if name not in before)
