"""What each runtime calls what: one row a QEMU release, or a user's TOML table.

A runtime is data; nothing in the templates or the views knows a release.
"""

import re
from collections.abc import Iterable, Mapping
from os.path import basename, dirname, isfile, join
from types import MappingProxyType
from typing import Any, NamedTuple, get_args

from cobindgen.diagnostics import fail
from cobindgen.qemu.markers import MARKERS, Direction, Lock, Marker, defined_markers
from cobindgen.qemu.rawheader import RawHeader, read


class Runtime(NamedTuple):
    """The calls are C expressions; what stands in braces is put in by the shim.

    The keys are those of a runtime's TOML table, but for `name`.
    """

    name: str
    markers: Mapping[str, Marker]
    includes: tuple[str, ...]
    # Words in declarations that are no type; `X*` is each one that begins with X.
    annotations: tuple[str, ...] = (
        "coroutine_fn", "coroutine_mixed_fn", "no_coroutine_fn",
        "G_GNUC_*", "G_BEGIN_*", "G_END_*", "G_NORETURN", "GRAPH_*", "TSA_*", "QEMU_*",
    )  # fmt: skip
    # What stands before the name of a coroutine's body.
    coroutine_fn: str = "coroutine_fn"
    in_coroutine: str = "qemu_in_coroutine()"
    assertion: str = "assert({condition})"
    create: str = "qemu_coroutine_create({entry}, {block})"
    current: str = "qemu_coroutine_self()"
    coroutine: str = "Coroutine *"
    suspend: str = "qemu_coroutine_yield()"
    wake: str = "aio_co_wake({coroutine})"
    # Runs `entry(block)` outside coroutines.
    schedule: str = "aio_bh_schedule_oneshot(qemu_get_aio_context(), {entry}, {block})"
    # The poll state's type, and its members.
    poll_state: str = "BdrvPollCo"
    # Empty: it has no place for a context.
    poll_context: str = "ctx"
    poll_in_progress: str = "in_progress"
    poll_coroutine: str = "co"
    # The member that keeps a result of type int, which `poll` then returns.
    poll_result: str = ""
    poll: str = "bdrv_poll_co({state})"
    kick: str = "aio_wait_kick()"
    # First parameter's type -> the context it belongs to. `context` is that of any
    # other; empty: there is none, refuse.
    contexts: Mapping[str, str] = {}
    context: str = "qemu_get_aio_context()"
    # Taken in no_co shims around the call, for the context as above.
    context_type: str = "AioContext *"
    context_acquire: str = ""
    context_release: str = ""
    # Lock -> calls.
    co_lock: Mapping[str, str] = {}
    co_unlock: Mapping[str, str] = {}
    main_lock: Mapping[str, str] = {}
    main_unlock: Mapping[str, str] = {}
    # In a mixed shim's direct path, whose caller holds the lock.
    assume_lock: Mapping[str, str] = {}
    # Lock -> annotation of a function to be called with it, for --lint; `none` is
    # that of one to be called without.
    lock_annotations: Mapping[str, str] = {}
    # For asyncio shims: what they need besides, and how an error is read and freed.
    bridge_includes: tuple[str, ...] = (
        "block/aio.h", "qapi/error.h", "qemu/coroutine.h", "qemu/main-loop.h",
        "qemu/rcu.h",
    )  # fmt: skip
    error_parameter: str = "Error **"
    error_message: str = "error_get_pretty({error})"
    error_free: str = "error_free({error})"


# Key -> what is put in.
PLACES: dict[str, tuple[str, ...]] = {
    "assertion": ("condition",),
    "create": ("entry", "block", "name"),
    "wake": ("coroutine",),
    "schedule": ("entry", "block", "name"),
    "poll": ("state",),
    "contexts": ("parameter",),
    "context_acquire": ("context",),
    "context_release": ("context",),
}


def _row(name: str, markers: str, **keys: Any) -> Runtime:
    return Runtime(name, {word: MARKERS[word] for word in markers.split()}, **keys)


_INCLUDES = ("qemu/osdep.h", "block/coroutines.h", "block/block-gen.h")
_CONTEXTS = {
    "BlockDriverState *": "bdrv_get_aio_context({parameter})",
    "BdrvChild *": "bdrv_get_aio_context({parameter}->bs)",
    "BlockBackend *": "blk_get_aio_context({parameter})",
}

V7_2 = _row(
    "7.2",
    "generated_co_wrapper",
    includes=_INCLUDES,
    poll_context="bs",
    poll_result="ret",
    contexts={
        "BlockDriverState *": "{parameter}",
        "BdrvChild *": "{parameter}->bs",
        "BlockBackend *": "blk_bs({parameter})",
    },
    context="",
)
V8_0 = _row(
    "8.0",
    "co_wrapper co_wrapper_mixed co_wrapper_bdrv_rdlock co_wrapper_mixed_bdrv_rdlock "
    "no_co_wrapper",
    includes=(*_INCLUDES, "block/dirty-bitmap.h"),
    contexts=_CONTEXTS,
    co_lock={"rdlock": "bdrv_graph_co_rdlock()"},
    co_unlock={"rdlock": "bdrv_graph_co_rdunlock()"},
    assume_lock={"rdlock": "assume_graph_lock()"},
    lock_annotations={
        "rdlock": "GRAPH_RDLOCK",
        "wrlock": "GRAPH_WRLOCK",
        "none": "GRAPH_UNLOCKED",
    },
)
V8_1 = V8_0._replace(
    name="8.1",
    context_acquire="aio_context_acquire({context})",
    context_release="aio_context_release({context})",
)
V8_2 = V8_1._replace(
    name="8.2",
    markers={m: MARKERS[m] for m in MARKERS if m != "generated_co_wrapper"},
    main_lock={
        "rdlock": "bdrv_graph_rdlock_main_loop()",
        "wrlock": "bdrv_graph_wrlock(NULL)",
    },
    main_unlock={
        "rdlock": "bdrv_graph_rdunlock_main_loop()",
        "wrlock": "bdrv_graph_wrunlock(NULL)",
    },
)
V9_0 = V8_2._replace(
    name="9.0",
    contexts={},
    context="qemu_get_current_aio_context()",
    context_acquire="",
    context_release="",
    main_lock={
        "rdlock": "bdrv_graph_rdlock_main_loop()",
        "wrlock": "bdrv_graph_wrlock()",
    },
    main_unlock={
        "rdlock": "bdrv_graph_rdunlock_main_loop()",
        "wrlock": "bdrv_graph_wrunlock()",
    },
)

RUNTIMES = {row.name: row for row in (V7_2, V8_0, V8_1, V8_2, V9_0)}

WRLOCK = re.compile(
    r"\bbdrv_graph_wrlock\s*\(\s*(void|(?:struct\s+)?BlockDriverState)?"
)


class Choice(NamedTuple):
    """A runtime, why it was taken, and the files that told."""

    runtime: Runtime
    reason: str
    files: tuple[str, ...] = ()


def choose(name: str, headers: Iterable[str], words: Iterable[str]) -> Choice:
    """The runtime called `name`: a row, a TOML file, or `auto`.

    words: the markers in use, which decide where no header says it. Raises
    InputError if there is no such runtime or the headers fit none.
    """
    if name == "auto":
        return _told(headers, words)
    if name.endswith(".toml"):
        return Choice(load(name), f"read from {basename(name)}", (name,))
    if name in RUNTIMES:
        return Choice(RUNTIMES[name], "as asked for")
    rows = ", ".join(RUNTIMES)
    raise fail(f"no runtime {name}: give one of {rows}, auto, or a file FILE.toml")


def _told(headers: Iterable[str], words: Iterable[str]) -> Choice:
    """By what block-common.h (6.2 and before: block.h) beside the headers defines."""
    for directory in dict.fromkeys(dirname(header) for header in headers):
        for stem in ("block-common.h", "block.h"):
            common = _read_if_there(join(directory, stem))
            if common is None:
                continue
            markers = defined_markers(common)
            if not markers:
                continue
            lock = _read_if_there(join(directory, "graph-lock.h"))
            files = (common.name, lock.name) if lock else (common.name,)
            row = _fitting(markers, lock)
            if row is None:
                raise fail(
                    f"can't tell the runtime from {' and '.join(files)}: "
                    "give --runtime NAME"
                )
            stems = " and ".join(map(basename, files))
            return Choice(row, f"told from {stems}", files)
    row = V7_2 if "generated_co_wrapper" in words else V9_0
    return Choice(row, "assumed: no block-common.h beside the headers")


def _fitting(markers: set[str], lock: RawHeader | None) -> Runtime | None:
    if "generated_co_wrapper" in markers:
        return V7_2
    match = WRLOCK.search(lock.code) if lock else None
    if "no_co_wrapper" not in markers and (match is None or match[1] == "void"):
        # The trees between 7.2 and 8.0.
        return V8_0
    if match is None or not match[1]:
        return None
    by_node = match[1] != "void"
    if "no_co_wrapper_bdrv_wrlock" in markers:
        return V8_2 if by_node else V9_0
    return V8_1 if by_node else V8_0


def _read_if_there(path: str) -> RawHeader | None:
    return read(path) if isfile(path) else None


def load(name: str) -> Runtime:
    """A user's runtime. Raises InputError for what is no TOML or not understood.

    `base` names a row whose keys hold where the table has none.
    """
    import tomllib

    try:
        with open(name, "rb") as file:
            table: dict[str, Any] = tomllib.load(file)
    except OSError as error:
        raise fail(f"can't read {name}: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise fail(f"{name}: {error}") from None
    base = table.pop("base", None)
    if base is not None and base not in RUNTIMES:
        raise fail(f"{name}: base must be one of {', '.join(RUNTIMES)}, not {base}")
    keys: dict[str, Any] = {"name": basename(name).removesuffix(".toml")}
    keys |= {key: _value(name, key, value) for key, value in table.items()}
    if base is not None:
        row = RUNTIMES[base]
        for key, value in keys.items():
            if isinstance(value, dict):
                # A table adds to the row's, an array or a string takes its place.
                keys[key] = {**getattr(row, key), **value}
        return row._replace(**keys)
    for key in ("markers", "includes"):
        if key not in keys:
            raise fail(f"{name}: {key} is missing")
    return Runtime(**keys)


def _value(file: str, key: str, value: Any) -> Any:
    """The value of a key, checked against the field's kind."""
    kinds = {k: kind for k, kind in Runtime.__annotations__.items() if k != "name"}
    if key not in kinds:
        raise fail(f"{file}: no key {key}{_nearest(key, kinds)}")
    if key == "markers":
        return _markers(file, value)
    if key in ("includes", "annotations", "bridge_includes"):
        if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
            raise fail(f"{file}: {key} must be an array of strings")
        return tuple(value)
    if kinds[key] is str:
        if not isinstance(value, str):
            raise fail(f"{file}: {key} must be a string")
        _check_places(file, key, value)
        return value
    if not isinstance(value, dict) or not all(
        isinstance(v, str) for v in value.values()
    ):
        raise fail(f"{file}: {key} must be a table of strings")
    for text in value.values():
        _check_places(file, key, text)
    return value


def _check_places(file: str, key: str, text: str) -> None:
    """Is what stands in braces what the shims put in there?"""
    from string import Formatter

    places = PLACES.get(key)
    if places is None:
        return
    known = " and ".join(f"{{{place}}}" for place in places)
    try:
        fields = [field for _, field, _, _ in Formatter().parse(text)]
    except ValueError as error:
        raise fail(f"{file}: {key}: {error}; a brace itself is doubled") from None
    for field in fields:
        if field is not None and field not in places:
            raise fail(f"{file}: {key} has no {{{field}}}, but {known}")


def _markers(file: str, value: Any) -> Mapping[str, Marker]:
    """Names of QEMU's markers, or a table of spellings with what each asks for."""
    if isinstance(value, list):
        for word in value:
            if word not in MARKERS:
                raise fail(f"{file}: no marker {word}{_nearest(str(word), MARKERS)}")
        # Not a dict: as any array it takes the place of the row's.
        return MappingProxyType({word: MARKERS[word] for word in value})
    if not isinstance(value, dict):
        raise fail(f"{file}: markers must be an array or a table")
    return {word: _marker(file, word, keys) for word, keys in value.items()}


def _marker(file: str, word: str, keys: Any) -> Marker:
    if not isinstance(keys, dict) or keys.get("direction") not in get_args(Direction):
        raise fail(f'{file}: marker {word} needs direction = "co" or "no_co"')
    for key, value in keys.items():
        if key not in Marker._fields:
            hint = _nearest(key, Marker._fields)
            raise fail(f"{file}: marker {word} has no key {key}{hint}")
        if not isinstance(value, bool if key == "mixed" else str):
            kind = "true or false" if key == "mixed" else "a string"
            raise fail(f"{file}: marker {word}: {key} must be {kind}")
    if keys.get("lock") not in (None, *get_args(Lock)):
        raise fail(f'{file}: marker {word}: lock is "rdlock" or "wrlock"')
    if keys.get("mixed") and keys["direction"] == "no_co":
        raise fail(f"{file}: marker {word}: a no_co marker can't be mixed")
    return Marker(**keys)


def _nearest(word: str, words: Iterable[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(word, list(words), 1)
    return f"; the nearest is {close[0]}" if close else ""
