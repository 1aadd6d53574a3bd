"""The shims in C: marked declarations -> ShimView."""

import re
from collections.abc import Iterable
from os.path import abspath
from typing import Any, NamedTuple

from pycparser import c_ast

from cobindgen.diagnostics import Diagnostic, InputError
from cobindgen.qemu.markers import Marked, Marker, scan, wrapped_name
from cobindgen.qemu.prototype import (
    VA_LISTS,
    Prototype,
    Reader,
    Typedefs,
    expression,
    spell,
)
from cobindgen.qemu.rawheader import RawHeader
from cobindgen.qemu.runtimes import Runtime

WIDTH = 80
# The block's own members.
OWN_MEMBERS = frozenset({"co", "ret", "poll_state"})
# An identifier that isn't a member or a place to fill in.
IDENTIFIER = re.compile(r"(?<![\w.>{])[A-Za-z_]\w*")


class ShimView(NamedTuple):
    """One shim. The strings are C without its semicolon; empty is: leave it out."""

    co: bool
    mixed: bool
    place: str
    marker: str
    conditions: tuple[str, ...]
    block: str
    members: list[str]
    local: str
    initializers: list[str]
    entry_head: str
    head: str
    lock: str
    unlock: str
    assume_lock: str
    call: str
    direct_call: str
    direct_return: bool
    context: str
    held_context: str
    create: str
    poll: str
    schedule: str
    result: str


class FileView(NamedTuple):
    runtime: str
    includes: tuple[str, ...]
    shims: list[ShimView]
    poll_state: str
    poll_context: str
    poll_in_progress: str
    coroutine: str
    kick: str
    in_coroutine: str
    assert_outside: str
    assert_inside: str
    current: str
    suspend: str
    wake: str
    context_acquire: str
    context_release: str


class Wrapped(NamedTuple):
    """A function to define, and the one that it calls."""

    prototype: Prototype
    marker: Marker
    spelling: str
    target: str
    conditions: tuple[str, ...]

    @property
    def name(self) -> str:
        return self.prototype.name

    @property
    def header(self) -> RawHeader:
        return self.prototype.header


class Wrappings(NamedTuple):
    """The marked functions of some headers, and the types that they name."""

    functions: list[Wrapped]
    typedefs: Typedefs
    reader: Reader


def collect(headers: Iterable[RawHeader], runtime: Runtime) -> Wrappings:
    """Every marked function. Raises InputError with all that can't get a shim."""
    headers = list(headers)
    reader = Reader(runtime.annotations, runtime.markers)
    typedefs = Typedefs(headers, reader)
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
    if errors:
        raise InputError(*sorted(errors, key=lambda e: _order(headers, e)))
    return Wrappings(found, typedefs, reader)


def _order(headers: list[RawHeader], error: Diagnostic) -> tuple[int, int, int]:
    """Findings come in the order of the headers, whichever step made them."""
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
        if reason := _refusal(item, marked, typedefs, runtime):
            raise header.error(
                f"{function.name} can't be wrapped: {reason}", function.offset
            )
        wrapped.append(item)
    if not wrapped:
        raise header.error("this marker belongs to no function", marked.marker)
    return wrapped


def _refusal(
    item: Wrapped, marked: Marked, typedefs: Typedefs, runtime: Runtime
) -> str | None:
    """Why no shim can stand for this function."""
    function, marker = item.prototype, item.marker
    if marked.defined:
        return "this is its definition"
    for word in ("static", "inline"):
        if word in function.annotations:
            return f"it is {word}, the shim would be another function"
    for param in function.params:
        if isinstance(param, c_ast.EllipsisParam):
            return "it is variadic"
        node = typedefs.resolve(param.type)
        while isinstance(node, (c_ast.PtrDecl, c_ast.ArrayDecl)):
            node = typedefs.resolve(node.type)
        if isinstance(node, c_ast.TypeDecl):
            if VA_LISTS & set(getattr(node.type, "names", ())):
                return "a va_list can't be read by another coroutine"
            if getattr(node.type, "decls", None) or getattr(node.type, "values", None):
                return "a parameter's type is defined in it"
        if _variable(param.type, function):
            return "the type of a parameter depends on another's value"
    lock = marker.lock
    if lock and lock not in (
        runtime.co_lock if marker.direction == "co" else runtime.main_lock
    ):
        return f"runtime {runtime.name} has no {lock} for {marker.direction} shims"
    if marker.direction == "co":
        returns = typedefs.canonical(function.returns)
        if runtime.poll_result and returns not in ("int", "void"):
            text = spell(function.returns)
            return f"it returns {text}, runtime {runtime.name} keeps an int"
        if runtime.poll_context and not _context(item, typedefs, runtime, "p"):
            types = " or ".join(runtime.contexts)
            return f"runtime {runtime.name} needs {types} as its first parameter"
    return None


def _variable(node: Any, function: Prototype) -> bool:
    """Would the stored type be variably modified? The outermost bound isn't stored."""
    names = {getattr(param, "name", None) for param in function.params}
    node = node.type if isinstance(node, c_ast.ArrayDecl) else node
    while not isinstance(node, (c_ast.TypeDecl, c_ast.FuncDecl)):
        if isinstance(node, c_ast.ArrayDecl) and node.dim is not None:
            words = set(IDENTIFIER.findall(expression(node.dim)))
            if words & names or expression(node.dim) == "*":
                return True
        node = node.type
    return False


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


def locks(item: Wrapped, runtime: Runtime) -> list[str]:
    """What is held around the call, outermost first."""
    held: list[str] = [item.marker.lock] if item.marker.lock else []
    if item.marker.direction == "no_co" and runtime.context_acquire:
        held.append("context")
    return held


def view(
    wrappings: Wrappings, runtime: Runtime, reason: str, includes: Iterable[str] = ()
) -> FileView:
    """What the template needs. `reason` says why this runtime."""
    taken = frozenset({"assert", "true", "false"})
    for value in runtime:
        for text in value.values() if isinstance(value, dict) else [value]:
            if isinstance(text, str) and "(" in text:
                taken |= set(IDENTIFIER.findall(text))
    inside = runtime.in_coroutine
    outside = f"!({inside})" if " " in inside else f"!{inside}"
    return FileView(
        runtime=f"{runtime.name}, {reason}",
        includes=(*runtime.includes, *includes),
        shims=[
            _shim(item, wrappings.typedefs, runtime, taken)
            for item in wrappings.functions
        ],
        poll_state=runtime.poll_state,
        poll_context=runtime.poll_context,
        poll_in_progress=runtime.poll_in_progress,
        coroutine=_declare(runtime.coroutine, "co"),
        kick=runtime.kick,
        in_coroutine=runtime.in_coroutine,
        assert_outside=runtime.assertion.format(condition=outside),
        assert_inside=runtime.assertion.format(condition=runtime.in_coroutine),
        current=runtime.current,
        suspend=runtime.suspend,
        wake=runtime.wake.format(coroutine="s->co"),
        context_acquire=runtime.context_acquire.format(context="ctx"),
        context_release=runtime.context_release.format(context="ctx"),
    )


def _shim(
    item: Wrapped, typedefs: Typedefs, runtime: Runtime, taken: frozenset[str]
) -> ShimView:
    function, marker = item.prototype, item.marker
    co = marker.direction == "co"
    name = function.name
    block = f"{name}__args"
    entry = f"{name}__entry" if co else f"{name}__bh"
    declared = [param.name or f"arg{n}" for n, param in enumerate(function.params, 1)]
    # Only what hides a function that the shim calls can't be called as declared.
    names = _apart(declared, taken | {name, item.target, block, entry})
    stored = _apart(names, OWN_MEMBERS)
    (local,) = _apart(["s"], frozenset(names))
    void = typedefs.canonical(function.returns) == "void"
    result = (
        f"poll_state.{runtime.poll_result}" if co and runtime.poll_result else "ret"
    )
    members = [
        spell(typedefs.stored(param.type), new)
        for param, new in zip(function.params, stored, strict=True)
    ]
    if not void and result == "ret":
        members.insert(0, spell(typedefs.stored(function.returns), "ret"))
    context = _context(item, typedefs, runtime, names[0] if names else "")
    held = ""
    if not co and runtime.context_acquire:
        value = _context(item, typedefs, runtime, f"s->{stored[0]}" if stored else "")
        held = f"{_declare(runtime.context_type, 'ctx')} = {value}"
    arguments = [f"s->{new}" for new in stored]
    store = "" if void else f"s->{result} = "
    poll = runtime.poll.format(state=f"&{local}.poll_state")
    if co and runtime.poll_result and not void:
        poll = f"return {poll}"
    lock, unlock = (
        (runtime.co_lock, runtime.co_unlock)
        if co
        else (runtime.main_lock, runtime.main_unlock)
    )
    key = marker.lock or ""
    create = runtime.create.format(entry=entry, block=f"&{local}", name=name)
    schedule = runtime.schedule.format(entry=entry, block=f"&{local}", name=name)
    direct = _call("" if void else "return ", item.target, names, 8)
    body = f"static void {runtime.coroutine_fn} " if co else "static void "
    return ShimView(
        co=co,
        mixed=marker.mixed,
        place=_place(function),
        marker=item.spelling,
        conditions=item.conditions,
        block=block,
        members=members,
        local=local,
        initializers=[
            f".{new} = {name}" for new, name in zip(stored, names, strict=True)
        ],
        entry_head=_definition(body, entry, ["void *opaque"]),
        head=_head(function, names, marker),
        lock=lock.get(key, ""),
        unlock=unlock.get(key, ""),
        assume_lock=runtime.assume_lock.get(key, ""),
        call=_call(store, item.target, arguments, 4),
        direct_call=direct,
        direct_return=void,
        context=context,
        held_context=held,
        create=_fill(f"{local}.poll_state.{runtime.poll_coroutine} = {create}", 4),
        poll=poll,
        schedule=_fill(schedule, 4),
        result="" if void or poll.startswith("return ") else f"{local}.ret",
    )


def _apart(names: list[str], taken: frozenset[str]) -> list[str]:
    """The names, with underscores behind those that are taken."""
    used = set(taken)
    apart = []
    for name in names:
        new = name
        while new in used or (new != name and new in names):
            new += "_"
        used.add(new)
        apart.append(new)
    return apart


def _context(
    item: Wrapped, typedefs: Typedefs, runtime: Runtime, parameter: str
) -> str:
    """The context of the first parameter by its type, as an expression."""
    params = item.prototype.params
    if params and runtime.contexts:
        expression = runtime.contexts.get(typedefs.canonical(params[0].type))
        if expression is not None:
            return expression.format(parameter=parameter)
    return runtime.context


def _place(function: Prototype) -> str:
    """`block/block-io.h:123`: below `include/` if it is; no machine's path."""
    place = function.header.place(function.offset)
    path = abspath(place.file)
    _, include, below = path.rpartition("/include/")
    return f"{below if include else path.rpartition('/')[2]}:{place.line}"


# ---- layout: 80 columns, what doesn't fit goes on under the parenthesis -----------


def _head(function: Prototype, names: list[str], marker: Marker) -> str:
    """The definition's first lines, with the types of the declaration."""
    renamed = {
        param.name: new
        for param, new in zip(function.params, names, strict=True)
        if param.name and param.name != new
    }
    params = [
        _renamed(spell(param.type, "\0"), renamed).replace("\0", new)
        for param, new in zip(function.params, names, strict=True)
    ]
    # The parameters stand in the middle of a returned function pointer's type.
    before, after = spell(function.returns, "\0").split("\0")
    if marker.annotations:
        before = f"{before.rstrip()} {marker.annotations} "
    return _definition(before, function.name, params, after)


def _renamed(text: str, names: dict[str, str]) -> str:
    """`int a[n]` where the parameter n got another name."""
    for old, new in names.items():
        text = re.sub(rf"\b{re.escape(old)}\b", new, text)
    return text


def _definition(before: str, name: str, params: list[str], after: str = "") -> str:
    items = params or ["void"]
    head = f"{before}{name}("
    if _fits(head, items, len(after) + 1):
        return _list(head, items, f"){after}", len(head))
    # The type gets a line of its own.
    head = f"{name}("
    indent = len(head) if _fits(head, items, len(after) + 1) else 4
    return f"{before.rstrip()}\n" + _list(head, items, f"){after}", indent)


def _fits(head: str, items: list[str], after: int) -> bool:
    return len(head) + max(len(item) for item in items) + after <= WIDTH


def _call(before: str, name: str, arguments: list[str], indent: int) -> str:
    return _fill(f"{before}{name}({', '.join(arguments)})", indent)


def _fill(call: str, indent: int) -> str:
    """A call that stands behind `indent` blanks, broken after commas where needed."""
    if indent + len(call) + 1 <= WIDTH or "(" not in call:
        return call
    head, _, rest = call.partition("(")
    items, depth = [""], 0
    for char in rest[:-1]:
        depth += (char == "(") - (char == ")")
        if char == "," and depth == 0:
            items.append("")
        else:
            items[-1] += char
    items = [item.strip() for item in items]
    head += "("
    under = indent + len(head)
    if under + max(len(item) for item in items) + 2 > WIDTH:
        target, equals, value = call.partition(" = ")
        if equals:
            indent += 4
            return f"{target} =\n{' ' * indent}{_fill(value, indent)}"
        under = indent + 4
    return _list(head, items, ")", under, indent + len(head))


def _list(
    head: str, items: list[str], close: str, under: int, column: int | None = None
) -> str:
    """The items with commas, as many on a line as fit; `column` is where they begin."""
    text = head
    column = len(head) if column is None else column
    for number, item in enumerate(items):
        last = number == len(items) - 1
        piece = item + (f"{close};" if last else ",")
        space = 1 if number else 0
        if column + space + len(piece) > WIDTH and (number or under < column):
            text += "\n" + " " * under
            column = under
        else:
            text += " " * space
            column += space
        text += piece
        column += len(piece)
    return text[:-1]


def _declare(spelling: str, name: str) -> str:
    """`AioContext *` and `ctx` -> `AioContext *ctx`."""
    return f"{spelling}{'' if spelling.endswith('*') else ' '}{name}"
