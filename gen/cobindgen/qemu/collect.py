"""Raw headers -> the marked functions, or an error for each that can't have a shim."""

from collections.abc import Iterable
from dataclasses import dataclass

from cobindgen.diagnostics import Diagnostic, InputError
from cobindgen.qemu.macros import hidden_markers, macros_of
from cobindgen.qemu.markers import wrapped_name
from cobindgen.qemu.prototype import Reader
from cobindgen.qemu.rawheader import RawHeader
from cobindgen.qemu.runtimes import Runtime
from cobindgen.qemu.scan import Marked, scan
from cobindgen.qemu.typedefs import Typedefs
from cobindgen.qemu.wrapped import Wrapped, refusal


@dataclass(frozen=True, slots=True)
class Wrappings:
    """The marked functions of some headers, and the types that they name."""

    functions: list[Wrapped]
    typedefs: Typedefs
    reader: Reader


def collect(headers: Iterable[RawHeader], runtime: Runtime) -> Wrappings:
    """Every marked function. Raises InputError with all that can't get a shim."""
    headers = list(headers)
    macros = macros_of(headers)
    called = frozenset(macro.name for macro in macros if macro.function_like)
    reader = Reader(runtime.annotations, runtime.markers, called)
    types = {m.name: m.body for m in macros if not m.function_like and m.words}
    typedefs = Typedefs(headers, reader, types)
    found: list[Wrapped] = []
    errors: list[Diagnostic] = []
    for header in headers:
        try:
            for marked in scan(header, runtime.markers, runtime.name):
                try:
                    found += _read(marked, reader, typedefs, runtime)
                except InputError as error:
                    errors += error.diagnostics
        except InputError as error:
            errors += error.diagnostics
    errors += _doubles(found)
    errors += hidden_markers(headers, macros, runtime.markers)
    if errors:
        raise InputError(*sorted(errors, key=lambda e: _order(headers, e)))
    return Wrappings(found, typedefs, reader)


def _order(headers: list[RawHeader], error: Diagnostic) -> tuple[int, int, int]:
    """Sorts errors by header, line and column."""
    place = error.location
    if place is None:
        return (0, 0, 0)
    names = [header.name for header in headers]
    return (names.index(place.file), place.line, place.column)


def _read(
    marked: Marked, reader: Reader, typedefs: Typedefs, runtime: Runtime
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
        item = Wrapped(function, marker, spelling, target, marked.conditions)
        if reason := refusal(item, marked.defined, typedefs, runtime):
            raise header.error(
                f"{function.name} can't be wrapped: {reason}", function.offset
            )
        wrapped.append(item)
    if not wrapped:
        raise header.error("this marker belongs to no function", marked.marker)
    return wrapped


def _doubles(found: list[Wrapped]) -> Iterable[Diagnostic]:
    """A function marked twice, unless each time under its own #if."""
    first: dict[str, Wrapped] = {}
    for item in found:
        other = first.setdefault(item.name, item)
        same = item.conditions == other.conditions
        if other is not item and (same or not (item.conditions and other.conditions)):
            place = other.header.place(other.prototype.offset)
            text = f"{item.name} is marked twice, first at {place.file}:{place.line}"
            yield item.header.error(text, item.prototype.offset).diagnostics[0]
