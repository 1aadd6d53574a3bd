"""Raw headers -> the marked functions, or an error for each that cannot have a shim."""

from collections.abc import Iterable
from dataclasses import dataclass

from cobindgen.diagnostics import Diagnostic, InputError
from cobindgen.qemu.macros import Macros, hidden_markers
from cobindgen.qemu.markers import wrapped_name
from cobindgen.qemu.prototype import Reader
from cobindgen.qemu.rawheader import RawHeader
from cobindgen.qemu.runtimes import Runtime
from cobindgen.qemu.scan import Marked, scan
from cobindgen.qemu.typedefs import Typedefs
from cobindgen.qemu.wrapped import Wrapped, refusal

# Variables and members in the text of each shim.
OWN_NAMES = frozenset({"co", "ctx", "opaque", "poll_state", "ret", "s"})


@dataclass(frozen=True, slots=True)
class Wrappings:
    """The marked functions of some headers, and the types that they use."""

    functions: list[Wrapped]
    typedefs: Typedefs
    macros: Macros
    reader: Reader


def collect(
    headers: Iterable[RawHeader], runtime: Runtime, beside: Iterable[RawHeader]
) -> Wrappings:
    """Return every marked function.

    `beside`: headers that are not searched for markers, but whose macros and typedefs
    count. Raises InputError with all functions that cannot have a shim.
    """
    headers = list(headers)
    names = {header.name for header in headers}
    known = [*(header for header in beside if header.name not in names), *headers]
    macros = Macros(known)
    reader = Reader(runtime.annotations, runtime.markers, macros.function_like)
    typedefs = Typedefs(known, reader, macros, runtime.contexts)
    found: list[Wrapped] = []
    errors: list[Diagnostic] = []
    for header in headers:
        try:
            for marked in scan(header, runtime.markers, runtime.name):
                try:
                    found += _read(marked, reader, typedefs, macros, runtime)
                except InputError as error:
                    errors += error.diagnostics
        except InputError as error:
            errors += error.diagnostics
    errors += _doubles(found)
    errors += hidden_markers(headers, macros, runtime.markers)
    errors += _own_names(macros, runtime)
    if errors:
        raise InputError(*sorted(errors, key=lambda e: _order(headers, e)))
    return Wrappings(found, typedefs, macros, reader)


def _order(headers: list[RawHeader], error: Diagnostic) -> tuple[int, int, int]:
    """Return a sort key for errors: header, line and column."""
    place = error.location
    if place is None:
        return (0, 0, 0)
    names = [header.name for header in headers]
    index = names.index(place.file) if place.file in names else -1
    return (index, place.line, place.column)


def _read(
    marked: Marked,
    reader: Reader,
    typedefs: Typedefs,
    macros: Macros,
    runtime: Runtime,
) -> list[Wrapped]:
    header = marked.header
    functions = reader.read(header, marked.start, marked.end, marked.marker)
    wrapped = []
    for function in functions:
        if len(function.markers) > 1:
            words = " and ".join(function.markers)
            raise header.error(
                f"{function.name} has two markers: {words}", function.offset
            )
        if not function.markers:
            continue
        spelling = function.markers[0]
        marker = runtime.markers[spelling]
        try:
            target = wrapped_name(function.name, marker.direction)
        except ValueError as error:
            text = f"{spelling} can't be here: {error}"
            raise header.error(text, function.offset) from None
        for word in sorted(function.annotations):
            if word not in runtime.markers and not macros.is_annotation(word):
                raise header.error(
                    f"{word} is a macro that is more than an annotation: write its "
                    f"expansion in the declaration of {function.name}",
                    function.offset,
                )
        if function.name in macros.function_like:
            raise header.error(
                f"{function.name} is also a macro with parameters", function.offset
            )
        item = Wrapped(function, marker, spelling, target, marked.conditions)
        if reason := refusal(item, marked.defined, typedefs, runtime):
            raise header.error(
                f"{function.name} can't be wrapped: {reason}", function.offset
            )
        wrapped.append(item)
    if not wrapped:
        raise header.error("this marker does not belong to a function", marked.marker)
    return wrapped


def _own_names(macros: Macros, runtime: Runtime) -> Iterable[Diagnostic]:
    """Yield an error for each macro whose name every shim uses."""
    names = OWN_NAMES | {
        runtime.poll_context,
        runtime.poll_in_progress,
        runtime.poll_coroutine,
        runtime.poll_result,
    }
    for macro in (macro for name in sorted(names) for macro in macros.named(name)):
        text = f"a shim uses the name {macro.name}: give the macro another name"
        yield macro.header.diagnostic(text, macro.offset)


def _doubles(found: list[Wrapped]) -> Iterable[Diagnostic]:
    """Yield an error for a function that is marked twice.

    Two declarations under different #if conditions are allowed.
    """
    first: dict[str, Wrapped] = {}
    for item in found:
        other = first.setdefault(item.name, item)
        same = item.conditions == other.conditions
        if other is not item and (same or not (item.conditions and other.conditions)):
            place = other.header.place(other.prototype.offset)
            text = f"{item.name} is marked twice, first at {place.file}:{place.line}"
            yield item.header.diagnostic(text, item.prototype.offset)
