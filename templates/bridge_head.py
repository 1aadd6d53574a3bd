"""{{ view.title }}

{% if view.threads %}
Made by cobindgen: don't edit. Each function of the headers is an `async def` of
`Bridge`. A thread of Python runs it.
{% else %}
Made by cobindgen: don't edit. Each function of the headers is an `async def` of
`Bridge`. A thread of the library runs it, not one of Python.
{% endif %}
"""

from __future__ import annotations

import asyncio
import atexit
import collections
import contextlib
import ctypes
{% if view.threads %}
import operator
import os
import queue
{% else %}
import errno
import operator
import os
{% endif %}
import re
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
from typing import (
    TYPE_CHECKING,
    Any,
{% if view.opens %}
    Concatenate,
    Generic,
{% endif %}
    Literal,
    NamedTuple,
{% if view.opens %}
    ParamSpec,
{% endif %}
    Self,
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
    from _ctypes import CFuncPtr, _CArgObject, _CDataType, _Pointer
    from collections.abc import AsyncIterator, Awaitable, Callable

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
    _Integer: TypeAlias = SupportsIndex | ctypes._SimpleCData[int]
    _String: TypeAlias = str | bytes | os.PathLike[str] | ctypes.Array[c_char] | None
    _Readable: TypeAlias = ReadableBuffer | _CArgObject | int | None
    _Writable: TypeAlias = WriteableBuffer | _CArgObject | int | None
    _Callback: TypeAlias = CFuncPtr | Callable[..., Any] | None

{% if view.opens %}
_P = ParamSpec("_P")
_R = TypeVar("_R")

{% endif %}
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

# ---- arguments and results ----------------------------------------------------


class _Parameter(NamedTuple):
    """A parameter: its name, C's type, the type that ctypes passes, and the function
    that converts a value to it (None: ctypes does)."""

    name: str
    spelling: str
    type: Any
    convert: Callable[[Any, _Parameter, str], Any] | None = None


class _Function:
    """A function of the headers.

    result: makes Python's value of what C returned. undo: the function that releases
    what this one has opened, whether it takes the result, and how many arguments else.
    """

    def __init__(
        self,
        name: str,
        call: Any,
        result: Callable[[Any], Any],
        parameters: tuple[_Parameter, ...],
        undo: tuple[str, bool, int] | None = None,
    ) -> None:
        self.name, self.call, self.result = name, call, result
        self.parameters, self.undo = parameters, undo
        # Must a result that nobody waits for be made all the same?
        self.releases = undo is not None or result.__name__ == "own_string"

    def arguments(self, values: tuple[Any, ...]) -> list[Any]:
        """The values as ctypes takes them; what comes after the parameters stays."""
        converted = list(values)
        for i, parameter in enumerate(self.parameters):
            if parameter.convert is not None:
                converted[i] = parameter.convert(values[i], parameter, self.name)
        return converted

    def refused(self, error: ctypes.ArgumentError, values: Any, first: int) -> Any:
        """ctypes counts arguments from 1, and `first` of them are the bridge's own."""
        number = re.search(r"argument (\d+)", str(error))
        position = int(number[1]) - 1 - first if number else -1
        if not 0 <= position < len(self.parameters):
            return error
        parameter = self.parameters[position]
        return _unfit(values[position], parameter, self.name)


# What ctypes passes as a pointer by itself: addresses, its own objects, byref().
_CDATA: Any = ctypes.c_int.__mro__[-2]
_PASSED = (int, _CDATA, type(ctypes.byref(ctypes.c_int())))
_FUNCTION: Any = ctypes.CFUNCTYPE(None).__mro__[1]


def _unfit(
    value: Any, parameter: _Parameter, function: str, hint: str = ""
) -> TypeError:
    kind = type(value).__name__
    expected = hint or parameter.spelling
    return TypeError(f"{function}: {parameter.name}: expected {expected}, got {kind}")


def _integer(value: Any, parameter: _Parameter, function: str) -> int:
    """An integer in the range of its type."""
    if type(value) is not int:
        try:
            value = operator.index(value.value if isinstance(value, _CDATA) else value)
        except (AttributeError, TypeError):
            raise _unfit(value, parameter, function) from None
    if parameter.type(value).value != value:
        raise OverflowError(
            f"{function}: {parameter.name}: {value} does not fit {parameter.spelling}"
        )
    return int(value)


def _string(value: Any, parameter: _Parameter, function: str) -> Any:
    """`const char *`: text as UTF-8."""
    if isinstance(value, os.PathLike):
        value = os.fsencode(value)
    elif isinstance(value, str):
        value = value.encode()
    elif value is None or isinstance(value, (bytes, _PASSED)):
        return value
    else:
        raise _unfit(value, parameter, function, "str, bytes or a path")
    if b"\0" in value:
        raise ValueError(f"{function}: {parameter.name}: embedded null byte")
    return value


def _buffer(
    value: Any, parameter: _Parameter, function: str, expected: str
) -> memoryview:
    try:
        return memoryview(value)
    except TypeError:
        raise _unfit(value, parameter, function, expected) from None


def _element(parameter: _Parameter) -> Any:
    """`char` for `void *`, else what the pointer points to."""
    kind = parameter.type
    return ctypes.c_char if kind is ctypes.c_void_p else kind._type_


def _writable(value: Any, parameter: _Parameter, function: str) -> Any:
    """An array over the object's own memory; addresses and ctypes' own as they are."""
    if value is None or isinstance(value, _PASSED):
        return value
    hint = "a writable buffer, such as bytearray or ctypes.create_string_buffer()"
    view = _buffer(value, parameter, function, hint)
    if view.readonly:
        raise _unfit(value, parameter, function, hint)
    element = _element(parameter)
    return (element * (view.nbytes // ctypes.sizeof(element))).from_buffer(value)


def _readable(value: Any, parameter: _Parameter, function: str) -> Any:
    """The same; what can't be written is copied."""
    if value is None or isinstance(value, _PASSED):
        return value
    view = _buffer(value, parameter, function, "bytes or a buffer")
    if not view.readonly:
        return _writable(value, parameter, function)
    element = _element(parameter)
    data = view.tobytes()
    return (element * (len(data) // ctypes.sizeof(element))).from_buffer_copy(data)


def _callback(value: Any, parameter: _Parameter, function: str) -> Any:
    """A function pointer, which lives as long as the request that it is passed in.

    What Python raises or returns wrongly goes to sys.unraisablehook, and C gets zero.
    """
    kind = parameter.type
    if value is None:
        return kind()
    if isinstance(value, kind):
        return value
    if isinstance(value, _FUNCTION):
        return ctypes.cast(value, kind)
    if not callable(value):
        raise _unfit(value, parameter, function, "a callable")
    called: Any = value
    result = kind._restype_

    def guarded(*arguments: Any) -> Any:
        try:
            given = called(*arguments)
            if result is None:
                return None
            made = result(given).value
            if isinstance(given, int) and made != given:
                raise OverflowError(f"{given} does not fit {result.__name__}")
            return made
        except BaseException as error:
            report: Any = _Unraisable(error, called)
            sys.unraisablehook(report)
            return result and result().value

    return kind(guarded)


class _Unraisable:
    """What sys.unraisablehook takes."""

    def __init__(self, error: BaseException, function: Any) -> None:
        self.exc_type, self.exc_value = type(error), error
        self.exc_traceback, self.object = error.__traceback__, function
        self.err_msg = "Exception ignored in a callback"


def _as_is(value: Any) -> Any:
    return value


def _nothing(value: Any) -> None:
    """Nothing is returned, or the method has it."""


def _unsigned(value: int) -> int:
    return value % (1 << 64)


def _char(value: int) -> bytes:
    return (value & 255).to_bytes()


def _address(value: int) -> int | None:
    return value % (1 << 64) or None


def _bytes(value: int) -> bytes | None:
    return ctypes.string_at(value) if value else None


def _to(kind: Any) -> Callable[[int], Any]:
    """Makes pointers of that type."""
    return lambda value: ctypes.cast(value, kind)


class BridgeError(Exception):
    """The function set its `Error **`. Hints are notes.

    value: what the function returned. kind: the error's class, such as GenericError or
    DeviceNotFound; None where the library does not say it.
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
    """The requests of one thread.

    `pending` keeps what C may still use: a request leaves it when C has reported
    it, not when Python has lost interest.
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
        """Complete what C has done; how many that were."""
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
        """Release what a call has opened that nobody waits for."""
        if function.undo is None:
            return
        name, takes_result, number = function.undo
        if takes_result and not result:
            return
        given = [result] if takes_result else list(arguments[:number])
        self.submit(_Result(), getattr(self.native, f"call_{name}"), given)

    def cork(self, corked: bool) -> None:
        """Hold back what is submitted until uncorked, to wake C once for many."""

    def running(self) -> str:
        """Names and numbers of the functions that C has not done with."""
        names = collections.Counter(
            function.name for _, function, _ in self.pending.values()
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
