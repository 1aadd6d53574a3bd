"""{{ view.title }}

{% if view.threads %}
Made by cobindgen: don't edit. Each function of the headers is an `async def` of
`Bridge`, below "what the headers declare"; all other code is the same for any headers.
A thread of Python runs the function.
{% else %}
Made by cobindgen: don't edit. Each function of the headers is an `async def` of
`Bridge`, below "what the headers declare"; all other code is the same for any headers.
A thread of the library runs the function, not one of Python.
{% endif %}
"""

# The functions that convert arguments have no annotations.
# mypy: allow-untyped-defs, allow-untyped-calls, no-check-untyped-defs
# mypy: no-warn-return-any

from __future__ import annotations

import asyncio
import atexit
import collections
import contextlib
import ctypes
{% if view.threads %}
import os
import queue
{% else %}
import errno
import os
{% endif %}
import select
import threading
import time
{% if view.ctypes_names %}
from ctypes import (
{% for name in view.ctypes_names %}
    {{ name }},
{% endfor %}
)
{% endif %}
from typing import (
    TYPE_CHECKING,
    Any,
{% if view.opens %}
    Concatenate,
    Generic,
{% endif %}
    Literal,
{% if view.opens %}
    ParamSpec,
{% endif %}
    Self,
    SupportsFloat,
    SupportsIndex,
    TypeAlias,
    TypeVar,
{% if view.opens %}
    overload,
{% endif %}
)

{% if view.uses_bindings %}
import {{ view.bindings }} as _bindings

{% endif %}
if TYPE_CHECKING:
    from _ctypes import _CArgObject, _CData, _Pointer, _SimpleCData
    from collections.abc import AsyncIterator, Awaitable, Callable
    from ctypes import Array
    from os import PathLike

    from typing_extensions import Buffer
{% if view.classes %}

    from {{ view.bindings }} import (
{% for name in view.classes %}
        {{ name }},
{% endfor %}
    )
{% endif %}

{% filter indent(4, true) %}{% include "stub_arguments.pyi" %}{% endfilter %}


{% if view.opens %}
_P = ParamSpec("_P")
_R = TypeVar("_R")

{% endif %}
__all__ = ["Bridge", "BridgeError"]

# Names that the headers declare and this module lacks -> reason.
{% if view.skipped %}
__skipped__: dict[str, str] = {
{% for skipped in view.skipped %}
    {{ skipped.name }}: {{ skipped.reason }},
{% endfor %}
}
{% else %}
__skipped__: dict[str, str] = {}
{% endif %}

# ---- arguments and results ----------------------------------------------------
{% for template in view.support.templates %}


{% include template %}
{% endfor %}


class _Function:
    """A function of the headers.

    `result`: makes a Python value from C's result. `undo`: the function that releases what
    this one opens, whether it takes the result, and the number of arguments if not.
    """

    def __init__(
        self,
        name: str,
        call: Any,
        result: Callable[[Any], Any],
        undo: tuple[str, bool, int] | None = None,
    ) -> None:
        self.name, self.call, self.result, self.undo = name, call, result, undo
        # Whether a result that nobody awaits must be made, to be released.
        self.releases = undo is not None or result.__name__ == "own_string"


def _as_is(value: Any) -> Any:
    return value


def _nothing(value: Any) -> None:
    """Return None: there is no result, or the method already has it."""


def _unsigned(value: int) -> int:
    return value % (1 << 64)


def _char(value: int) -> bytes:
    return (value & 255).to_bytes()


def _as_address(value: int) -> int | None:
    return value % (1 << 64) or None


def _bytes(value: int) -> bytes | None:
    return ctypes.string_at(value) if value else None


def _to(kind: Any) -> Callable[[int], Any]:
    """Return a function that makes pointers of that type."""
    return lambda value: ctypes.cast(value, kind)


class BridgeError(Exception):
    """The function set its `Error **`. Hints are notes.

    `value`: the result of the function. `kind`: the class of the error, such as
    GenericError or DeviceNotFound, or None if the library does not have it.
    """

    def __init__(
        self,
        message: str,
        value: Any,
        kind: str | None = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(message)
        self.value, self.kind = value, kind
        if hint:
            self.add_note(hint.rstrip())


# ---- requests -----------------------------------------------------------------


class _Result:
    """The result of a call for a caller that blocks, as a future is for asyncio."""

    def __init__(self) -> None:
        self.value: Any = None
        self.error: BaseException | None = None

    def done(self) -> bool:
        return False

    def set_result(self, value: Any) -> None:
        self.value = value

    def set_exception(self, error: BaseException) -> None:
        self.error = error


_Future = asyncio.Future[Any] | _Result


class _Requests:
    """The requests of one thread.

    `pending` keeps everything that C may still use. A request is removed when C has
    reported it, not when its task is cancelled.
    """

    fd: int

    def __init__(self, native: _Native) -> None:
        self.native = native
        self.pending: dict[int, tuple[_Future, _Function, Any]] = {}
        self.key = 0
        self.lock = threading.Lock()

    def submit(self, future: _Future, function: _Function, arguments: Any) -> None:
        raise NotImplementedError

    def drain(self, *, discard: bool = False) -> int:
        """Complete the requests that C has finished. Return their number."""
        raise NotImplementedError

    def in_flight(self) -> int:
        raise NotImplementedError

    def complete(
        self, key: int, value: Any, error: BaseException | None, discard: bool
    ) -> None:
        """Give the future its result, while the arguments are still alive."""
        future, function, arguments = self.pending.pop(key)
        if discard or future.done():
            if error is None and function.releases:
                self.undo(function, function.result(value), arguments)
        elif error is not None:
            future.set_exception(error)
        else:
            try:
                future.set_result(function.result(value))
            except Exception as raised:
                future.set_exception(raised)

    def undo(self, function: _Function, result: Any, arguments: Any) -> None:
        """Release what a call has opened if nobody awaits it."""
        if function.undo is None:
            return
        name, takes_result, number = function.undo
        if takes_result and not result:
            return
        given = [result] if takes_result else list(arguments[:number])
        self.submit(_Result(), getattr(self.native, f"call_{name}"), given)

    def cork(self, corked: bool) -> None:
        """Delay submitted requests until uncorked, to wake C once for many."""

    def running(self) -> str:
        """Return names and numbers of the functions that C has not finished."""
        names = collections.Counter(
            function.name for _, function, _ in self.pending.values()
        )
        return ", ".join(f"{name} ({n})" for name, n in sorted(names.items()))

    def wait(self, deadline: float | None) -> bool:
        """Block until a request is done. Return False after the deadline (monotonic)."""
        poll = select.poll()
        poll.register(self.fd, select.POLLIN)
        left = None if deadline is None else max(deadline - time.monotonic(), 0) * 1000
        return bool(poll.poll(left))

    def settle(self, deadline: float | None) -> bool:
        """Block until nothing is in flight, and discard the results."""
        self.cork(False)
        while self.in_flight():
            if not self.wait(deadline):
                return False
            self.drain(discard=True)
        return True

    def leak(self) -> None:
        """Keep everything until the process ends, because C may still write to it."""
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(self))
