"""{{ view.title }}

Made by cobindgen: don't edit. Each coroutine of the headers is an `async def` of
`Bridge`, run by a thread of the library, not by one of Python.
"""

from __future__ import annotations

import asyncio
import atexit
import collections
import contextlib
import ctypes
import errno
import os
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

{% if view.uses_bindings %}

def _whole(name: str) -> Any:
    return getattr(_bindings, name)


def _pointer(name: str) -> Any:
    return ctypes.POINTER(getattr(_bindings, name))


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


# Completions taken from C in one call.
_BATCH = 256


class BridgeError(Exception):
    """The function set its `Error **`. `value` is what it returned, as C's integer."""

    def __init__(self, message: str, value: int) -> None:
        super().__init__(message)
        self.value = value


class _Native:
    """The C side in one library."""

    def __init__(self, library: str | os.PathLike[str] | ctypes.CDLL) -> None:
        if isinstance(library, ctypes.CDLL):
            self.blocking = library
        else:
            self.blocking = ctypes.CDLL(os.fspath(library))
        # What returns at once keeps the GIL: letting go of it costs more.
        quick = ctypes.PyDLL(self.blocking._name, handle=self.blocking._handle)

        def function(name: str, result: Any, *arguments: Any) -> Any:
            found = self.blocking if name in ("open", "close") else quick
            function = found["{{ view.prefix }}_" + name]
            function.restype = result
            function.argtypes = arguments
            return function

        pointer, word = ctypes.c_void_p, ctypes.c_uint64
        self.open = function("open", pointer, ctypes.c_bool, pointer)
        self.close = function("close", None, pointer)
        self.port_open = function("port_open", pointer, pointer)
        self.port_close = function("port_close", None, pointer)
        self.port_fd = function("port_fd", ctypes.c_int, pointer)
        self.port_last = function("port_last", word, pointer)
        self.port_cork = function("port_cork", None, pointer, ctypes.c_bool)
        self.port_in_flight = function("port_in_flight", word, pointer)
        self.drain = function(
            "drain", ctypes.c_int, pointer, pointer, pointer, pointer, ctypes.c_int
        )
        self.free = function("free", None, pointer)
{% for call in view.calls %}
        self.call_{{ call.function }} = function(
            "{{ call.function }}",
            None,
            pointer,
            word,
{% for type in call.types %}
            {{ type }},
{% endfor %}
        )
{% endfor %}

    def message(self, text: int) -> str:
        """The C string at that address, which is then freed."""
        message = ctypes.string_at(text).decode(errors="replace")
        self.free(text)
        return message


class _Result:
    """What a future is to asyncio, for a caller that blocks."""

    def __init__(self) -> None:
        self.value = 0
        self.error: BridgeError | None = None

    def done(self) -> bool:
        return False

    def set_result(self, value: int) -> None:
        self.value = value

    def set_exception(self, error: BridgeError) -> None:
        self.error = error


_Future = asyncio.Future[int] | _Result


class _Port:
    """Where one thread's requests go out and come back.

    `pending` keeps what C may still use: a request leaves it when C has reported
    it, not when Python has lost interest.
    """

    def __init__(self, native: _Native, runner: int) -> None:
        self.native = native
        self.handle = native.port_open(runner)
        if not self.handle:
            raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))
        self.fd: int = native.port_fd(self.handle)
        self.pending: dict[int, tuple[_Future, Any, Any]] = {}
        self.key = 0
        self.lock = threading.Lock()
        self.keys = (ctypes.c_uint64 * _BATCH)()
        self.values = (ctypes.c_int64 * _BATCH)()
        self.errors = (ctypes.c_void_p * _BATCH)()
        self.arrays = tuple(
            ctypes.addressof(array) for array in (self.keys, self.values, self.errors)
        )

    def submit(self, future: _Future, function: Any, arguments: Any) -> None:
        """Hand a request to C. Raises what ctypes says of the arguments."""
        key = self.key = self.key + 1
        self.pending[key] = (future, function, arguments)
        try:
            function(self.handle, key, *arguments)
        except BaseException:
            # A signal handler may raise when C has the request already.
            if self.native.port_last(self.handle) != key:
                del self.pending[key]
            raise

    def drain(self, *, discard: bool = False) -> int:
        """Complete what C has done; how many that were."""
        total = 0
        pop = self.pending.pop
        with self.lock:
            while True:
                n: int = self.native.drain(self.handle, *self.arrays, _BATCH)
                total += n
                for key, value, error in zip(
                    self.keys[:n], self.values[:n], self.errors[:n], strict=True
                ):
                    future = pop(key)[0]
                    message = self.native.message(error) if error else None
                    if discard or future.done():
                        continue
                    if message is None:
                        future.set_result(value)
                    else:
                        future.set_exception(BridgeError(message, value))
                if n < _BATCH:
                    return total

    def cork(self, corked: bool) -> None:
        """Hold back what is submitted until uncorked, to wake C once for many."""
        self.native.port_cork(self.handle, corked)

    def in_flight(self) -> int:
        count: int = self.native.port_in_flight(self.handle)
        return count

    def running(self) -> str:
        """Names and numbers of the functions that C has not done with."""
        names = collections.Counter(
            function.__name__.removeprefix("{{ view.prefix }}_")
            for _, function, _ in self.pending.values()
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

    def close(self) -> None:
        self.native.port_close(self.handle)

    def leak(self) -> None:
        """C may write there for ever: keep all of it to the end of the process."""
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(self))


class Bridge:
    """The library's functions, awaitable, in one event loop.

    `async with Bridge.open(library) as bridge:` starts the library's thread and
    on exit waits for what is in flight, then stops it. `with` does so outside
    event loops, for the functions that block. A bridge can be opened again after
    that, in the same event loop or another.

    What an awaited function was given stays alive until C is done with it, also
    if the task is cancelled: that abandons the result, not the memory.
    """

    def __init__(
        self,
        library: str | os.PathLike[str] | ctypes.CDLL,
        *,
        context: Literal["main", "own"] = "main",
        errors: Literal["return", "raise"] = "return",
        limit: int = 4096,
        timeout: float | None = 30,
    ) -> None:
        if limit < 1:
            raise ValueError("limit must be 1 or more")
        self._native = _Native(library)
        self._own = context == "own"
        self._raise = errors == "raise"
        self._limit = limit
        self._timeout = timeout
        self._refusal: str | None = "the bridge isn't open"
        self._loop: asyncio.AbstractEventLoop | None = None
        self._runner = 0
        self._port: Any = None
        # Awaits that the limit holds back, and those let go and not yet run.
        self._waiters: collections.deque[asyncio.Future[None]] = collections.deque()
        self._granted = 0
        self._idle: asyncio.Future[None] | None = None
        # Calls that block: ports in use, ports at hand, ports left by an exception.
        self._changed = threading.Condition()
        self._blocked = 0
        self._spare: list[_Port] = []
        self._abandoned: list[_Port] = []

    @classmethod
    def open(
        cls,
        library: str | os.PathLike[str] | ctypes.CDLL,
        *,
        context: Literal["main", "own"] = "main",
        errors: Literal["return", "raise"] = "return",
        limit: int = 4096,
        timeout: float | None = 30,
    ) -> Self:
        """A bridge to the library, to be entered with `async with` or `with`.

        context: where coroutines run: the main AioContext, or one made for this
        bridge; other functions always run in the main one. errors: "raise" turns
        a negative result of a signed type into OSError. limit: requests in flight;
        further awaits wait. timeout: seconds that closing waits for those in
        flight, None for ever; after that it raises TimeoutError naming them, and
        their memory is leaked rather than freed while C uses it.
        """
        return cls(
            library, context=context, errors=errors, limit=limit, timeout=timeout
        )

    # ---- opening and closing ----

    async def __aenter__(self) -> Self:
        self._start()
        self._loop = asyncio.get_running_loop()
        self._loop.add_reader(self._port.fd, self._drain)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Wait for what is in flight, then stop. Raises TimeoutError as `open` says."""
        loop = self._loop
        if self._refusal is not None or loop is None:
            return
        deadline = self._shut()
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_exception(RuntimeError("the bridge was closed"))
        self._port.cork(False)
        try:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._timeout):
                    while self._port.in_flight():
                        self._idle = loop.create_future()
                        await self._idle
            if self._blocked or self._abandoned:
                await loop.run_in_executor(None, self._settle_blocked, deadline)
        finally:
            loop.remove_reader(self._port.fd)
            self._stop()

    def __enter__(self) -> Self:
        if _in_event_loop():
            raise RuntimeError("in an event loop: use async with")
        self._start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._refusal is None:
            self._finish()

    def _start(self) -> None:
        if self._refusal is None:
            raise RuntimeError("the bridge is open already")
        runner = ctypes.c_void_p()
        error = self._native.open(self._own, ctypes.byref(runner))
        if error:
            raise RuntimeError(self._native.message(error))
        self._runner = runner.value or 0
        try:
            self._port = _Port(self._native, self._runner)
        except OSError:
            self._native.close(self._runner)
            raise
        self._refusal = None
        _OPEN.add(self)

    def _shut(self) -> float | None:
        """Take no more calls; until when to wait for those in flight."""
        with self._changed:
            self._refusal = "the bridge is closed"
        return None if self._timeout is None else time.monotonic() + self._timeout

    def _settle_blocked(self, deadline: float | None) -> None:
        """Block until no other thread is in a call."""
        for port in self._abandoned:
            port.settle(deadline)
        left = None if deadline is None else max(deadline - time.monotonic(), 0)
        with self._changed:
            self._changed.wait_for(lambda: not self._blocked, left)

    def _finish(self) -> None:
        """Close where no event loop runs: on leaving `with`, and at exit."""
        deadline = self._shut()
        self._port.settle(deadline)
        self._settle_blocked(deadline)
        self._stop()

    def _stop(self) -> None:
        """Stop what is idle. Leaks the rest, and raises TimeoutError naming it."""
        _OPEN.discard(self)
        ports = [self._port, *self._spare, *self._abandoned]
        self._spare, self._abandoned, self._loop = [], [], None
        running = []
        for port in ports:
            if port.in_flight():
                running.append(port.running())
                port.leak()
            else:
                port.close()
        if self._blocked:
            running.append(f"calls of other threads ({self._blocked})")
        if running:
            raise TimeoutError(f"still running in C, and leaked: {', '.join(running)}")
        self._native.close(self._runner)

    # ---- calls ----

    def _drain(self) -> None:
        done = self._port.drain()
        if self._waiters:
            self._grant()
        if done > 1 and self._loop is not None:
            # What was woken just now runs before this, and is going to submit.
            self._port.cork(True)
            self._loop.call_soon(self._port.cork, False)
        idle = self._idle
        if idle is not None and not idle.done() and not self._port.in_flight():
            idle.set_result(None)

    def _grant(self) -> None:
        """Let as many of those that wait go on as the limit has room for."""
        room = self._limit - len(self._port.pending) - self._granted
        while room > 0 and self._waiters:
            waiter = self._waiters.popleft()
            if not waiter.done():
                waiter.set_result(None)
                self._granted += 1
                room -= 1

    def _call(self, function: Any, *arguments: Any) -> Awaitable[int]:
        """Have C run the function; its result is what is to be awaited."""
        loop = self._loop
        if self._refusal is not None:
            raise RuntimeError(self._refusal)
        if loop is None or loop is not asyncio.get_running_loop():
            raise RuntimeError("the bridge was opened in another event loop")
        port = self._port
        if self._waiters or len(port.pending) + self._granted >= self._limit:
            return self._call_later(loop, function, arguments)
        future: asyncio.Future[int] = loop.create_future()
        port.submit(future, function, arguments)
        return future

    async def _call_later(
        self, loop: asyncio.AbstractEventLoop, function: Any, arguments: Any
    ) -> int:
        """The same when the limit has room for it."""
        waiter = loop.create_future()
        self._waiters.append(waiter)
        try:
            try:
                await waiter
            finally:
                if waiter.done() and not (waiter.cancelled() or waiter.exception()):
                    self._granted -= 1
            if self._refusal is not None:
                raise RuntimeError(self._refusal)
            future: asyncio.Future[int] = loop.create_future()
            self._port.submit(future, function, arguments)
        except BaseException:
            # Cancelled, or wrong arguments: the room is another's.
            self._grant()
            raise
        return await future

    def _block(self, function: Any, *arguments: Any) -> int:
        """The same for a caller that waits, in a thread without an event loop."""
        with self._changed:
            if self._refusal is not None:
                raise RuntimeError(self._refusal)
            if not self._spare:
                self._spare.append(_Port(self._native, self._runner))
            port = self._spare.pop()
            self._blocked += 1
        result = _Result()
        try:
            port.submit(result, function, arguments)
            while port.in_flight():
                port.wait(None)
                port.drain()
        finally:
            with self._changed:
                (self._abandoned if port.in_flight() else self._spare).append(port)
                self._blocked -= 1
                self._changed.notify_all()
        if result.error is not None:
            raise result.error
        return result.value

    def _checked(self, value: int) -> int:
        if value < 0 and self._raise:
            raise OSError(-value, os.strerror(-value))
        return value

    # ---- what the headers declare ----
{% for call in view.calls %}

    async def {{ call.method.name }}(
        self,
{% for parameter in call.method.parameters %}
        {{ parameter }},
{% endfor %}
    ) -> {{ call.method.annotation }}:
        {{ call.method.doc }}
{% for line in call.method.prepare %}
        {{ line }}
{% endfor %}
        {{ call.method.value }}await self._call(
            self._native.call_{{ call.method.function }},
{% for argument in call.method.arguments %}
            {{ argument }},
{% endfor %}
        )
{% for line in call.method.result %}
        {{ line }}
{% endfor %}
{% endfor %}
{% for method in view.blocking %}

    def {{ method.name }}(
        self,
{% for parameter in method.parameters %}
        {{ parameter }},
{% endfor %}
    ) -> {{ method.annotation }}:
        {{ method.doc }}
        if _in_event_loop():
{% if method.mixed %}
            return self.{{ method.coroutine }}(
{% for name in method.names %}
                {{ name }},
{% endfor %}
            )
{% else %}
            raise RuntimeError(
                "{{ method.name }}() blocks the event loop: await {{ method.coroutine }}()",
            )
{% endif %}
{% for line in method.prepare %}
        {{ line }}
{% endfor %}
        {{ method.value }}self._block(
            self._native.call_{{ method.function }},
{% for argument in method.arguments %}
            {{ argument }},
{% endfor %}
        )
{% for line in method.result %}
        {{ line }}
{% endfor %}
{% endfor %}


_OPEN: set[Bridge] = set()


def _in_event_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


@atexit.register
def _finish_all() -> None:
    """The memory of requests in flight must not go with the interpreter."""
    with contextlib.ExitStack() as stack:
        for bridge in _OPEN:
            stack.callback(bridge._finish)


def _forked() -> None:
    """C's threads stayed behind in the parent."""
    for bridge in _OPEN:
        bridge._refusal = "the bridge belongs to the process that forked"
    _OPEN.clear()


os.register_at_fork(after_in_child=_forked)
