"""{{ view.title }}

{% if view.threads %}
Made by cobindgen: don't edit. Each function of the headers is an `async def` of
`Bridge`, which a thread runs.
{% else %}
Made by cobindgen: don't edit. Each coroutine of the headers is an `async def` of
`Bridge`, run by a thread of the library, not by one of Python.
{% endif %}
"""

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
import sys
import threading
import time
{% if view.ctypes_names %}
from ctypes import (
{% for name in view.ctypes_names %}
    {{ name }},
{% endfor %}
)
{% endif %}
from typing import TYPE_CHECKING, Any, Literal, Self, TypeAlias, TypeVar

{% if view.uses_bindings %}
import {{ view.bindings }} as _bindings

{% endif %}
if TYPE_CHECKING:
    from _ctypes import CFuncPtr, _CArgObject, _CDataType, _Pointer
    from collections.abc import Awaitable, Callable

    from _typeshed import ReadableBuffer, WriteableBuffer
{% if view.classes %}
    from {{ view.bindings }} import (
{% for name in view.classes %}
        {{ name }},
{% endfor %}
    )
{% endif %}

    _T = TypeVar("_T", bound=_CDataType)
    # What ctypes passes by reference.
    _Ref: TypeAlias = _Pointer[_T] | ctypes.Array[_T] | _T | _CArgObject | None
    _String: TypeAlias = str | bytes | None
    _Readable: TypeAlias = ReadableBuffer | _CArgObject | int | None
    _Writable: TypeAlias = WriteableBuffer | _CArgObject | int | None
    _Callback: TypeAlias = CFuncPtr | Callable[..., Any] | None

__all__ = ["Bridge", "BridgeError"]

# What the headers declare and this module lacks: name -> reason.
{% if view.skipped %}
__skipped__: dict[str, str] = {
{% for skipped in view.skipped %}
    {{ skipped.name }}: {{ skipped.reason }},
{% endfor %}
}
{% else %}
__skipped__: dict[str, str] = {}
{% endif %}

# What ctypes passes as a pointer by itself: addresses, its own objects, byref().
_CDATA: Any = ctypes.c_int.__mro__[-2]
_PASSED = (int, _CDATA, type(ctypes.byref(ctypes.c_int())))


def _string(value: _String) -> bytes | None:
    return value.encode() if isinstance(value, str) else value


def _writable(value: Any, element: Any = ctypes.c_char) -> Any:
    """An array over the object's own memory; addresses and ctypes' own as they are."""
    if value is None or isinstance(value, _PASSED):
        return value
    size = memoryview(value).nbytes // ctypes.sizeof(element)
    return (element * size).from_buffer(value)


def _readable(value: Any, element: Any = ctypes.c_char) -> Any:
    """The same; a copy of what can't be written, as bytes but for an exact type."""
    if value is None or isinstance(value, _PASSED):
        return value
    if isinstance(value, bytes) and element is ctypes.c_char:
        return value
    view = memoryview(value)
    if not view.readonly:
        return _writable(value, element)
    data = view.tobytes()
    return (element * (len(data) // ctypes.sizeof(element))).from_buffer_copy(data)


def _callback(value: _Callback, type_: Any) -> Any:
    """A function pointer, which lives as long as the request that it is passed in.

    ctypes would give C whatever lies about as the result of a function that raised;
    here it gets zero, and sys.excepthook the exception.
    """
    if value is None:
        return ctypes.cast(0, type_)
    if isinstance(value, type_):
        return value
    function: Any = value

    def guarded(*arguments: Any) -> Any:
        try:
            return function(*arguments)
        except BaseException:
            sys.excepthook(*sys.exc_info())
            return type_._restype_ and type_._restype_().value

    return type_(guarded)


class BridgeError(Exception):
    """The function set its `Error **`. `value` is what it returned."""

    def __init__(self, message: str, value: Any) -> None:
        super().__init__(message)
        self.value = value


class _Result:
    """What a future is to asyncio, for a caller that blocks."""

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
    """Those of one thread, where they go out and come back.

    `pending` keeps what C may still use: a request leaves it when C has reported
    it, not when Python has lost interest.
    """

    fd: int

    def __init__(self) -> None:
        self.pending: dict[int, tuple[_Future, Any, Any]] = {}
        self.key = 0
        self.lock = threading.Lock()

    def drain(self, *, discard: bool = False) -> int:
        """Complete what C has done; how many that were."""
        raise NotImplementedError

    def in_flight(self) -> int:
        raise NotImplementedError

    def cork(self, corked: bool) -> None:
        """Hold back what is submitted until uncorked, to wake C once for many."""

    def running(self) -> str:
        """Names and numbers of the functions that C has not done with."""
        names = collections.Counter(
            function.__name__ for _, function, _ in self.pending.values()
        )
        return ", ".join(f"{name} ({n})" for name, n in sorted(names.items()))

    def wait(self, deadline: float | None) -> bool:
        """Block until something is done; False if the deadline (monotonic) passed."""
        poll = select.poll()
        poll.register(self.fd, select.POLLIN)
        left = None if deadline is None else max(deadline - time.monotonic(), 0) * 1000
        return bool(poll.poll(left))

    def settle(self, deadline: float | None) -> bool:
        """Block until nothing is in flight, and forget the results."""
        self.cork(False)
        while self.in_flight():
            if not self.wait(deadline):
                return False
            self.drain(discard=True)
        return True

    def leak(self) -> None:
        """C may write there for ever: keep all of it to the end of the process."""
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(self))
