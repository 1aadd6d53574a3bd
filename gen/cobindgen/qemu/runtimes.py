"""The names of functions and types in each QEMU release: one row for each release.

A runtime is data. No template and no view depends on a release.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from cobindgen.qemu.markers import MARKERS, Marker

Words = Mapping[str, str]

# Functions of QEMU -> the function that undoes each.
_RELEASES = {
    "blk_new": "blk_unref",
    "blk_new_open": "blk_unref",
    "blk_co_new_open": "blk_unref",
    "blk_new_with_bs": "blk_unref",
    "bdrv_open": "bdrv_unref",
    "bdrv_co_open": "bdrv_unref",
    "bdrv_new_open_driver": "bdrv_unref",
    "bdrv_drained_begin": "bdrv_drained_end",
    "bdrv_drain_all_begin": "bdrv_drain_all_end",
}
_HANDLES = {
    "open": "blk_new_open",
    "drained": "bdrv_drained_begin",
    "all_drained": "bdrv_drain_all_begin",
}


@dataclass(frozen=True, slots=True)
class Runtime:
    """A runtime. The calls are C expressions with placeholders in braces.

    A TOML file for `--runtime` has the same keys, except `name`.
    """

    name: str
    markers: Mapping[str, Marker]
    includes: tuple[str, ...]
    # Words in declarations that are not types. `X*` means all words that begin with X.
    # A word without `*` is a rule for callers: it is in the model.
    annotations: tuple[str, ...] = (
        "coroutine_fn", "coroutine_mixed_fn", "no_coroutine_fn",
        "G_GNUC_*", "G_BEGIN_*", "G_END_*", "G_NORETURN*", "GRAPH_*", "TSA_*", "QEMU_*",
    )  # fmt: skip
    # The annotation before the name of a coroutine's body.
    coroutine_fn: str = "coroutine_fn"
    in_coroutine: str = "qemu_in_coroutine()"
    assertion: str = "assert({condition})"
    create: str = "qemu_coroutine_create({entry}, {block})"
    current: str = "qemu_coroutine_self()"
    coroutine: str = "Coroutine *"
    suspend: str = "qemu_coroutine_yield()"
    wake: str = "aio_co_wake({coroutine})"
    # Run `entry(block)` outside coroutines.
    schedule: str = "aio_bh_schedule_oneshot(qemu_get_aio_context(), {entry}, {block})"
    # The type of the poll state, and its members.
    poll_state: str = "BdrvPollCo"
    # Empty: the poll state has no context.
    poll_context: str = "ctx"
    poll_in_progress: str = "in_progress"
    poll_coroutine: str = "co"
    # The member that stores a result of type int, which `poll` then returns.
    poll_result: str = ""
    poll: str = "bdrv_poll_co({state})"
    kick: str = "aio_wait_kick()"
    # Type of the first parameter -> its context. `context` is for all other types; if
    # it is empty, such functions are refused.
    contexts: Words = field(default_factory=dict)
    context: str = "qemu_get_aio_context()"
    # The lock around the call in no_co shims, for the same context.
    context_type: str = "AioContext *"
    context_acquire: str = ""
    context_release: str = ""
    # Lock -> calls.
    co_lock: Words = field(default_factory=dict)
    co_unlock: Words = field(default_factory=dict)
    main_lock: Words = field(default_factory=dict)
    main_unlock: Words = field(default_factory=dict)
    # For the direct path of a mixed shim, whose caller has the lock.
    assume_lock: Words = field(default_factory=dict)
    # Lock -> annotation of functions that must be called with it, for --lint. `none`
    # is for functions that must be called without it.
    lock_annotations: Words = field(default_factory=dict)
    # ---- For asyncio shims ----
    # The further headers that they include.
    bridge_includes: tuple[str, ...] = (
        "block/aio.h", "qapi/error.h", "qemu/coroutine.h", "qemu/main-loop.h",
        "qemu/rcu.h",
    )  # fmt: skip
    # How an error is read and freed. Empty: an error has no class, or no hint.
    error_parameter: str = "Error **"
    error_message: str = "error_get_pretty({error})"
    error_kind: str = "QapiErrorClass_str(error_get_class({error}))"
    error_hint: str = "{error}->hint ? {error}->hint->str : NULL"
    # The header that defines `struct Error`. QEMU has it since 10.1. Up to 10.0,
    # util/error.c defines the struct as in `error_struct`.
    error_hint_include: str = "qapi/error-internal.h"
    error_struct: str = """\
struct Error {
    char *msg;
    ErrorClass err_class;
    const char *src, *func;
    int line;
    GString *hint;
}"""
    # For shims without a C side: the function that returns the class of an error, the
    # variable that begins with the table of their names, and the member with the hint.
    error_class: str = "error_get_class"
    error_classes: str = "QapiErrorClass_lookup"
    error_hint_member: str = "hint"
    error_free: str = "error_free({error})"
    # Free a string that a function returns as `char *`. Empty: Python gets the
    # pointer.
    string_free: str = "g_free({pointer})"
    # Function -> the function that undoes it, called with its result, or with its first
    # arguments if it has no result.
    releases: Words = field(default_factory=lambda: _RELEASES)
    # Method of the bridge for `async with` -> the function in `releases` that it calls.
    handles: Words = field(default_factory=lambda: _HANDLES)

    def rules(self) -> frozenset[str]:
        """Return the annotations that state where a function may be called.

        Those that end in _PTR are for function pointers.
        """
        words = {word for word in self.annotations if not word.endswith("*")}
        words |= {self.coroutine_fn} - {""}
        locks = set(self.lock_annotations.values())
        return frozenset(words | locks | {f"{lock}_PTR" for lock in locks})


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
V8_1 = replace(
    V8_0,
    name="8.1",
    context_acquire="aio_context_acquire({context})",
    context_release="aio_context_release({context})",
)
V8_2 = replace(
    V8_1,
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
V9_0 = replace(
    V8_2,
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
