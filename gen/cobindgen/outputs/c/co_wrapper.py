"""The co_wrapper shims in C: marked functions -> the view of co_wrapper.c."""

import re
from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path
from typing import NamedTuple

from cobindgen.outputs.c.lines import call, declare, definition, fill
from cobindgen.qemu.collect import Wrappings
from cobindgen.qemu.prototype import Prototype
from cobindgen.qemu.runtimes import Runtime
from cobindgen.qemu.spelling import spell
from cobindgen.qemu.typedefs import Typedefs
from cobindgen.qemu.wrapped import Wrapped, context_of

# Members of the argument block that are not parameters.
OWN_MEMBERS = frozenset({"co", "ret", "poll_state"})
# An identifier that is neither a member nor a placeholder in braces.
IDENTIFIER = re.compile(r"(?<![\w.>{])[A-Za-z_]\w*")


class ShimView(NamedTuple):
    """One shim. The strings are C without semicolons; the template omits empty ones."""

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
    """The file: its shims, and what all shims of a runtime have in common."""

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


def view(
    wrappings: Wrappings, runtime: Runtime, reason: str, includes: Iterable[str] = ()
) -> FileView:
    """Return the view. `reason`: why this runtime was chosen."""
    taken = _called(runtime) | wrappings.macros.names()
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
        coroutine=declare(runtime.coroutine, "co"),
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


def _called(runtime: Runtime) -> frozenset[str]:
    """Return the names that the runtime's calls use. No parameter may hide one."""
    taken = {"assert", "true", "false"}
    for field in fields(runtime):
        value = getattr(runtime, field.name)
        for text in value.values() if isinstance(value, dict) else [value]:
            if isinstance(text, str) and "(" in text:
                taken |= set(IDENTIFIER.findall(text))
    return frozenset(taken)


def _shim(
    item: Wrapped, typedefs: Typedefs, runtime: Runtime, taken: frozenset[str]
) -> ShimView:
    function, marker = item.prototype, item.marker
    co = marker.direction == "co"
    name = function.name
    block = f"{name}__args"
    entry = f"{name}__entry" if co else f"{name}__bh"
    declared = [param.name or f"arg{n}" for n, param in enumerate(function.params, 1)]
    # A parameter keeps its name unless it hides a function that the shim calls, or
    # is a macro.
    names = _apart(declared, taken | {name, item.target, block, entry})
    stored = _apart(names, OWN_MEMBERS)
    (local,) = _apart(["s"], frozenset(names))
    void = typedefs.canonical(function.returns) == "void"
    # Up to QEMU 7.2, the poll state stores the result, and the poll returns it.
    in_poll_state = bool(co and runtime.poll_result)
    kept = f"poll_state.{runtime.poll_result}" if in_poll_state else "ret"
    members = [
        spell(typedefs.stored(param.type), new)
        for param, new in zip(function.params, stored, strict=True)
    ]
    in_block = not void and not in_poll_state
    if in_block:
        members.insert(0, spell(typedefs.stored(function.returns), "ret"))
    poll = runtime.poll.format(state=f"&{local}.poll_state")
    if in_poll_state and not void:
        poll = f"return {poll}"
    lock, unlock = (
        (runtime.co_lock, runtime.co_unlock)
        if co
        else (runtime.main_lock, runtime.main_unlock)
    )
    key = marker.lock or ""
    create = runtime.create.format(entry=entry, block=f"&{local}", name=name)
    schedule = runtime.schedule.format(entry=entry, block=f"&{local}", name=name)
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
        entry_head=definition(
            f"static void {runtime.coroutine_fn} " if co else "static void ",
            entry,
            ["void *opaque"],
        ),
        head=_head(function, names, marker.annotations),
        lock=lock.get(key, ""),
        unlock=unlock.get(key, ""),
        assume_lock=runtime.assume_lock.get(key, ""),
        call=call(
            "" if void else f"s->{kept} = ",
            item.target,
            [f"s->{new}" for new in stored],
            4,
        ),
        direct_call=call("" if void else "return ", item.target, names, 8),
        direct_return=void,
        context=context_of(item, typedefs, runtime, names[0] if names else ""),
        held_context=_held_context(item, typedefs, runtime, stored),
        create=fill(f"{local}.poll_state.{runtime.poll_coroutine} = {create}", 4),
        poll=poll,
        schedule=fill(schedule, 4),
        result=f"{local}.ret" if in_block else "",
    )


def _held_context(
    item: Wrapped, typedefs: Typedefs, runtime: Runtime, members: list[str]
) -> str:
    """Return the declaration of the AioContext that a bottom half locks, or "".

    `members`: those of the argument block that are parameters.
    """
    if item.marker.direction == "co" or not runtime.context_acquire:
        return ""
    first = f"s->{members[0]}" if members else ""
    context = context_of(item, typedefs, runtime, first)
    return f"{declare(runtime.context_type, 'ctx')} = {context}"


def _apart(names: list[str], taken: frozenset[str]) -> list[str]:
    """Return the names; those in `taken` get underscores at the end."""
    used = set(taken)
    apart = []
    for name in names:
        new = name
        while new in used or (new != name and new in names):
            new += "_"
        used.add(new)
        apart.append(new)
    return apart


def _place(function: Prototype) -> str:
    """Return `block/block-io.h:123`: the path below `include/`, or the name."""
    place = function.header.place(function.offset)
    parts = Path(place.file).absolute().parts
    if "include" in parts[1:-1]:
        after = len(parts) - parts[::-1].index("include")
        return f"{'/'.join(parts[after:])}:{place.line}"
    return f"{parts[-1]}:{place.line}"


def _head(function: Prototype, names: list[str], annotations: str) -> str:
    """Return the first lines of the definition, with the types of the declaration."""
    renamed = {
        param.name: new
        for param, new in zip(function.params, names, strict=True)
        if param.name and param.name != new
    }
    params = [
        _renamed(spell(param.type, "\0"), renamed).replace("\0", new)
        for param, new in zip(function.params, names, strict=True)
    ]
    # If the result is a function pointer, its type surrounds the parameters.
    before, after = spell(function.returns, "\0").split("\0")
    if annotations:
        before = f"{before.rstrip()} {annotations} "
    return definition(before, function.name, params, after)


def _renamed(text: str, names: dict[str, str]) -> str:
    """Return the text with renamed parameters, as in the bound of `int a[n]`."""
    for old, new in names.items():
        text = re.sub(rf"\b{re.escape(old)}\b", new, text)
    return text
