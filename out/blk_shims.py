"""asyncio shims of sysemu/block-backend-global-state.h, sysemu/block-backend-io.h.

Made by cobindgen: don't edit. Each function of the headers is an `async def` of
`Bridge`, below "what the headers declare"; all other code is the same for any headers.
A thread of the library runs the function, not one of Python.
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
import errno
import os
import select
import threading
import time
from ctypes import (
    POINTER,
    c_bool,
    c_char,
    c_char_p,
    c_int,
    c_int64,
    c_uint,
    c_void_p,
)
from typing import (
    TYPE_CHECKING,
    Any,
    Concatenate,
    Generic,
    Literal,
    ParamSpec,
    Self,
    SupportsFloat,
    SupportsIndex,
    TypeAlias,
    TypeVar,
    overload,
)

import blk as _bindings

if TYPE_CHECKING:
    from _ctypes import _CArgObject, _CData, _Pointer, _SimpleCData
    from collections.abc import AsyncIterator, Awaitable, Callable
    from ctypes import Array
    from os import PathLike

    from typing_extensions import Buffer

    from blk import (
        BdrvRequestFlags,
        enum_PreallocMode,
        struct_BlockBackend,
        struct_QDict,
    )

    # Integers and enums; `float` and `double`.
    _Integer: TypeAlias = SupportsIndex | _SimpleCData[int]
    _Real: TypeAlias = SupportsFloat | SupportsIndex | _SimpleCData[float]
    _T = TypeVar("_T", bound=_CData)
    # `T *`: also byref().
    _Ref: TypeAlias = _Pointer[_T] | Array[_T] | _CArgObject | _T | c_void_p | None
    # `const char *`
    _Text: TypeAlias = (
        str
        | bytes
        | PathLike[str]
        | PathLike[bytes]
        | Array[c_char]
        | _Pointer[c_char]
        | c_char_p
        | c_void_p
        | _CArgObject
        | None
    )
    # A pointer to bytes, and `void *`. If C may write to the buffer, it must be writable.
    _Bytes: TypeAlias = Buffer | _Pointer[Any] | _CData | _CArgObject | None
    _Memory: TypeAlias = int | _Bytes


_P = ParamSpec("_P")
_R = TypeVar("_R")

__all__ = ["Bridge", "BridgeError"]

# Names that the headers declare and this module lacks -> reason.
__skipped__: dict[str, str] = {}

# ---- arguments and results ----------------------------------------------------


def _integer(value, where, spelling, kind):
    """Convert an int, an enumerator or the like to an integer that fits the C type."""
    if isinstance(value, ctypes._SimpleCData):
        value = value.value
    if not hasattr(value, "__index__"):
        raise _unfit(value, where, spelling)
    number = value.__index__()
    if kind(number).value == number:
        return number
    bits = 8 * ctypes.sizeof(kind)
    low = -(1 << bits - 1) if kind(-1).value < 0 else 0
    span = f"{low} to {low + (1 << bits) - 1}"
    raise OverflowError(f"{where}: {number} does not fit {spelling} ({span})")


def _long_integer(value, where, spelling, size, signed):
    """Return the bytes of an integer for which ctypes has no type."""
    if not hasattr(value, "__index__"):
        raise _unfit(value, where, spelling)
    number = value.__index__()
    try:
        made = number.to_bytes(size, sys.byteorder, signed=signed)
    except OverflowError:
        low = -(1 << 8 * size - 1) if signed else 0
        span = f"{low} to {low + (1 << 8 * size) - 1}"
        text = f"{where}: {number} does not fit {spelling} ({span})"
        raise OverflowError(text) from None
    return (ctypes.c_uint8 * size).from_buffer_copy(made)


def _unfit(value, where, spelling, remedy=""):
    """Return the error for an argument of a wrong type."""
    words = repr(value)
    name = type(value).__name__
    shown = f"{name} {words}" if value is not None and len(words) <= 40 else name
    return TypeError(f"{where}: expected {spelling}, got {shown}{remedy}")


def _character(value, where, spelling):
    """Convert one byte or an int to a `char`."""
    if isinstance(value, ctypes._SimpleCData):
        value = value.value
    if not isinstance(value, (bytes, bytearray)):
        kind = ctypes.c_byte if getattr(value, "real", 0) < 0 else ctypes.c_ubyte
        return _integer(value, where, f"{spelling}, one byte or an int", kind) & 255
    if len(value) == 1:
        return value[0]
    raise _unfit(value, where, f"{spelling}, one byte or an int")


def _real(value, where, spelling):
    """Convert a real number to a floating number."""
    if isinstance(value, ctypes._SimpleCData):
        value = value.value
    if hasattr(value, "__float__") or hasattr(value, "__index__"):
        return float(value)
    raise _unfit(value, where, spelling)


def _complex_number(value, where, spelling):
    """Convert a number to a complex number."""
    if hasattr(value, "real") and hasattr(value, "imag"):
        return value
    raise _unfit(value, where, spelling)


def _taken(value, where, spelling, kind):
    """Return the value if ctypes accepts it as an argument of type `kind`."""
    try:
        kind.from_param(value)
    except (TypeError, AttributeError):
        raise _unfit(value, where, spelling) from None
    return value


def _record(value, where, kind):
    """Return a record that is passed by value, if it is of this class."""
    return _instance(value, where, kind.__name__, kind)


def _instance(value, where, spelling, kind):
    """Return the value if it is an object of this ctypes class."""
    if isinstance(value, kind):
        return value
    raise _unfit(value, where, spelling)


def _text(value, where):
    """Convert str (to UTF-8), bytes, a path, a char array or None to `const char *`."""
    if isinstance(value, os.PathLike):
        value = os.fsencode(value)
    elif isinstance(value, str):
        value = value.encode()
    elif isinstance(value, ctypes.c_void_p):
        return _cast(value, ctypes.c_char_p)
    else:
        # Bytes may contain NUL: another argument may be their length.
        return _taken(value, where, "const char *", ctypes.c_char_p)
    if b"\0" in value:
        raise ValueError(f"{where}: there is a NUL in {value!r}")
    return value


def _wide(value, where):
    """Convert str, an array of wchar_t or None to `const wchar_t *`."""
    if isinstance(value, str) and "\0" in value:
        raise ValueError(f"{where}: there is a NUL in {value!r}")
    return _taken(value, where, "const wchar_t *", ctypes.c_wchar_p)


def _readable(value, where, spelling, kind):
    """Convert bytes, which are not copied, or a buffer to `const void *`."""
    if value.__class__ is bytes:
        return value
    return _buffer(value, where, spelling, kind)


def _buffer(value, where, spelling, kind):
    """Convert a buffer, a ctypes object, byref() or None to a pointer to bytes.

    `kind` is the ctypes type of the bytes, or c_void_p for `void *`. Without `const` in
    `spelling`, the buffer must be writable. With it, a read-only buffer is copied.
    """
    if value is None or isinstance(value, _ADDRESSES):
        return _address(value, where, spelling, kind)
    if isinstance(value, (ctypes.Structure, ctypes.Union, ctypes._SimpleCData)):
        return _address(ctypes.byref(value), where, spelling, kind)
    try:
        view = memoryview(value)
    except TypeError:
        return _address(value, where, spelling, kind)
    element = ctypes.c_char if kind is ctypes.c_void_p else kind
    if not view.c_contiguous:
        raise _unfit(value, where, f"{spelling}, a contiguous buffer")
    if not view.readonly:
        return (element * view.nbytes).from_buffer(view)
    if spelling.startswith("const "):
        return (element * view.nbytes).from_buffer_copy(view.tobytes())
    remedy = "; C may write to it: pass a bytearray or create_string_buffer()"
    raise _unfit(value, where, f"{spelling}, a writable buffer", remedy)


def _address_types():
    """Return the ctypes types that are addresses."""
    return (
        ctypes._Pointer,
        ctypes._CFuncPtr,
        ctypes.c_void_p,
        ctypes.c_char_p,
        ctypes.c_wchar_p,
        type(ctypes.byref(ctypes.c_int())),
    )


_ADDRESSES = _address_types()


def _address(value, where, spelling, kind):
    """Convert an address of any type, as C does to and from `void *`."""
    if value is None:
        return None
    if isinstance(value, str):
        raise _unfit(value, where, spelling, "; encode it")
    if kind is ctypes.c_void_p:
        return _taken(value, where, spelling, kind)
    if isinstance(value, _ADDRESSES):
        return _cast(value, ctypes.POINTER(kind))
    raise _unfit(value, where, spelling)


def _cast(value, target):
    """Return the address as a pointer of the type `target`."""
    if isinstance(value, (ctypes.Structure, ctypes.Union)):
        value = ctypes.byref(value)
    pointer = ctypes.cast(value, target)
    # cast() does not keep the target of byref() alive.
    pointer._kept = value
    return pointer


def _pointer(value, where, spelling, kind):
    """Convert a pointer, byref(), a T, an array or buffer of T, or None to `T *`."""
    if value is None or isinstance(getattr(value, "_obj", value), kind):
        return value
    target = ctypes.POINTER(kind)
    try:
        target.from_param(value)
    except TypeError:
        if isinstance(value, ctypes.c_void_p) or _is_address_of(value, kind):
            return _cast(value, target)
        made = _elements(value, spelling, kind)
        if made is None:
            raise _unfit(value, where, spelling) from None
        return made
    return value


def _is_address_of(value, kind):
    """Return whether it is another kind of pointer for a `char **` or `void **`."""
    held = getattr(value, "_type_", None) or type(getattr(value, "_obj", None))
    if not isinstance(held, type) or isinstance(value, ctypes._SimpleCData):
        return False
    texts = (ctypes.c_char_p, ctypes.POINTER(ctypes.c_char))
    pointers = (ctypes._Pointer, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_wchar_p)
    if kind is ctypes.c_void_p:
        return issubclass(held, pointers)
    return kind in texts and issubclass(held, texts)


def _elements(value, spelling, kind):
    """Return a buffer of numbers as an array of `kind` if it has that format."""
    try:
        view = memoryview(value)
    except TypeError:
        return None
    code = getattr(kind, "_type_", None)
    if not isinstance(code, str) or not view.c_contiguous:
        return None
    if (_sort(view.format[-1:]), view.itemsize) != (_sort(code), ctypes.sizeof(kind)):
        return None
    array = kind * (view.nbytes // view.itemsize)
    if not view.readonly:
        return array.from_buffer(view)
    return array.from_buffer_copy(view) if spelling.startswith("const ") else None


def _sort(code):
    """Return what a format letter means: signed, unsigned, floating or other."""
    for letters in ("bhilqn", "BHILQN", "fdg"):
        if code in letters:
            return letters
    return code


def _variadic(arguments, where):
    """Convert arguments for `...`: int to C int, float to double, str to UTF-8."""
    return [
        value
        if isinstance(value, bytes)
        else _promoted_argument(value, f"{where}: argument {i}")
        for i, value in enumerate(arguments, 1)
    ]


def _promoted_argument(value, where):
    if isinstance(value, str):
        return _text(value, where)
    if isinstance(value, (ctypes.c_float, float)):
        return ctypes.c_double(getattr(value, "value", value))
    if isinstance(value, (bool, ctypes.c_bool, ctypes.c_byte, ctypes.c_short)):
        return int(getattr(value, "value", value))
    if isinstance(value, (ctypes.c_ubyte, ctypes.c_ushort)):
        return value.value
    # The type of a ctypes object is its C type.
    known = hasattr(type(value), "from_param") or isinstance(value, _ADDRESSES)
    if value is None or known:
        return value
    if hasattr(value, "__index__"):
        number = value.__index__()
        if -(1 << 31) <= number < 1 << 31:
            return number
        raise OverflowError(
            f"{where}: {number} does not fit int: say which type C reads, as in "
            f"ctypes.c_long({number})"
        )
    remedy = "; make it an instance of the header's type" if callable(value) else ""
    raise _unfit(value, where, "a number, text, None or a ctypes object", remedy)


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


# The most completions that one call takes from C.
_BATCH = 256


class _Error(ctypes.Structure):
    """An error as the C side stores it: CobError."""

    _fields_ = [
        ("message", ctypes.c_char_p),
        ("kind", ctypes.c_char_p),
        ("hint", ctypes.c_char_p),
    ]


class _Native:
    """The C side in one library. `raises`: negative results are errors."""

    def __init__(
        self, library: str | os.PathLike[str] | ctypes.CDLL, raises: bool
    ) -> None:
        if not isinstance(library, ctypes.CDLL):
            library = self.loaded(os.fspath(library))
        self.raises = raises
        self.blocking = library
        # Functions that return at once keep the GIL, because releasing it costs more.
        self.quick = ctypes.PyDLL(library._name, handle=library._handle)
        pointer, word = ctypes.c_void_p, ctypes.c_uint64
        self.open = self.symbol("open", pointer, ctypes.c_bool, pointer)
        self.close = self.symbol("close", None, pointer)
        self.port_open = self.symbol("port_open", pointer, pointer)
        self.port_close = self.symbol("port_close", None, pointer)
        self.port_fd = self.symbol("port_fd", ctypes.c_int, pointer)
        self.port_last = self.symbol("port_last", word, pointer)
        self.port_cork = self.symbol("port_cork", None, pointer, ctypes.c_bool)
        self.port_in_flight = self.symbol("port_in_flight", word, pointer)
        self.drain = self.symbol(
            "drain", ctypes.c_int, pointer, pointer, pointer, pointer, ctypes.c_int
        )
        self.free = self.symbol("free", None, pointer)
        self.free_error = self.symbol("free_error", None, pointer)
        self.inside = self.symbol("inside", ctypes.c_bool)
        self.call_blk_new_open = self.function(
            "blk_new_open",
            _to(POINTER(_bindings.struct_BlockBackend)),
            c_char_p,
            c_char_p,
            POINTER(_bindings.struct_QDict),
            c_int,
            undo=("blk_unref", True, 1),
        )
        self.call_blk_co_new_open = self.function(
            "blk_co_new_open",
            _to(POINTER(_bindings.struct_BlockBackend)),
            c_char_p,
            c_char_p,
            POINTER(_bindings.struct_QDict),
            c_int,
            undo=("blk_unref", True, 1),
        )
        self.call_blk_unref = self.function(
            "blk_unref",
            _nothing,
            POINTER(_bindings.struct_BlockBackend),
        )
        self.call_blk_co_unref = self.function(
            "blk_co_unref",
            _nothing,
            POINTER(_bindings.struct_BlockBackend),
        )
        self.call_blk_co_getlength = self.function(
            "blk_co_getlength",
            self.signed,
            POINTER(_bindings.struct_BlockBackend),
        )
        self.call_blk_co_pread = self.function(
            "blk_co_pread",
            self.signed,
            POINTER(_bindings.struct_BlockBackend),
            c_int64,
            c_int64,
            c_void_p,
            c_uint,
        )
        self.call_blk_co_pwrite = self.function(
            "blk_co_pwrite",
            self.signed,
            POINTER(_bindings.struct_BlockBackend),
            c_int64,
            c_int64,
            c_void_p,
            c_uint,
        )
        self.call_blk_co_flush = self.function(
            "blk_co_flush",
            self.signed,
            POINTER(_bindings.struct_BlockBackend),
        )
        self.call_blk_co_truncate = self.function(
            "blk_co_truncate",
            self.signed,
            POINTER(_bindings.struct_BlockBackend),
            c_int64,
            c_bool,
            c_uint,
            c_uint,
        )

    def loaded(self, path: str) -> ctypes.CDLL:
        try:
            return ctypes.CDLL(path)
        except OSError as error:
            if "undefined symbol" in str(error):
                error.add_note(
                    "The C side calls a function that no library exports: make both "
                    "sides again with --exported-by LIBRARY, or with --block NAME."
                )
            raise

    def symbol(self, name: str, result: Any, *arguments: Any) -> Any:
        """Return a function of the C side."""
        library = self.blocking if name in ("open", "close") else self.quick
        try:
            function = library["blk_shims_" + name]
        except AttributeError:
            raise AttributeError(
                f"{library._name} has no blk_shims_{name}: link blk_shims.c with it, "
                "made by the same run as this module"
            ) from None
        function.restype = result
        function.argtypes = arguments
        return function

    def function(
        self,
        name: str,
        result: Callable[[Any], Any],
        *arguments: Any,
        undo: tuple[str, bool, int] | None = None,
    ) -> _Function:
        """Return a function of the headers, with the ctypes types of its arguments."""
        call = self.symbol(name, None, ctypes.c_void_p, ctypes.c_uint64, *arguments)
        return _Function(name, call, result, undo)

    def signed(self, value: int) -> int:
        if value < 0 and self.raises:
            raise OSError(-value, os.strerror(-value))
        return value

    def own_string(self, value: int) -> bytes | None:
        """Return a string of C, and free it."""
        return _bytes(value)

    def error(self, address: int, value: int) -> BridgeError:
        """Return the error at that address of the C side, and free it."""
        parts = _Error.from_address(address)
        message, kind, hint = (
            part and part.decode(errors="replace")
            for part in (parts.message, parts.kind, parts.hint)
        )
        self.free_error(address)
        return BridgeError(message or "", value, kind or None, hint or None)

    def start(self, own: bool) -> int:
        """Return what runs coroutines. Raises RuntimeError if it cannot be started."""
        runner = ctypes.c_void_p()
        error = self.open(own, ctypes.byref(runner))
        if error:
            raise RuntimeError(self.message(error))
        return runner.value or 0

    def message(self, text: int) -> str:
        """Return the C string at that address, and free it."""
        message = ctypes.string_at(text).decode(errors="replace")
        self.free(text)
        return message


class _Port(_Requests):
    """Requests to the C side."""

    def __init__(self, native: _Native, runner: int) -> None:
        super().__init__(native)
        self.handle = native.port_open(runner)
        if not self.handle:
            raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))
        self.fd = native.port_fd(self.handle)
        self.keys = (ctypes.c_uint64 * _BATCH)()
        self.values = (ctypes.c_int64 * _BATCH)()
        self.errors = (ctypes.c_void_p * _BATCH)()
        self.arrays = tuple(
            ctypes.addressof(array) for array in (self.keys, self.values, self.errors)
        )

    def submit(self, future: _Future, function: _Function, arguments: Any) -> None:
        """Pass a request to C."""
        key = self.key = self.key + 1
        self.pending[key] = (future, function, arguments)
        try:
            function.call(self.handle, key, *arguments)
        except BaseException:
            # A signal handler may raise an exception after C has got the request.
            if self.native.port_last(self.handle) != key:
                del self.pending[key]
            raise

    def drain(self, *, discard: bool = False) -> int:
        total = 0
        native = self.native
        with self.lock:
            while True:
                n: int = native.drain(self.handle, *self.arrays, _BATCH)
                total += n
                for key, value, address in zip(
                    self.keys[:n], self.values[:n], self.errors[:n], strict=True
                ):
                    error = native.error(address, value) if address else None
                    self.complete(key, value, error, discard)
                if n < _BATCH:
                    return total

    def cork(self, corked: bool) -> None:
        self.native.port_cork(self.handle, corked)

    def in_flight(self) -> int:
        count: int = self.native.port_in_flight(self.handle)
        return count

    def close(self) -> None:
        self.native.port_close(self.handle)


class _Opening(Generic[_P, _R]):
    """Lets `Bridge.open(library)` make a bridge, and `open()` of a bridge be a method."""

    def __init__(self, method: Callable[Concatenate[Any, _P], _R]) -> None:
        self.method: Any = method

    @overload
    def __get__(self, bridge: None, owner: type[Bridge]) -> type[Bridge]: ...
    @overload
    def __get__(self, bridge: Bridge, owner: Any) -> Callable[_P, _R]: ...
    def __get__(self, bridge: Bridge | None, owner: Any) -> Any:
        return owner if bridge is None else self.method.__get__(bridge)


class Bridge:
    """The functions of the library, to be awaited in one event loop.

    `async with Bridge.open(library) as bridge:` starts the threads of the bridge. At its
    end it waits for the requests in flight, and stops the threads. `with` does the same
    outside event loops, for blocking functions. A closed bridge can be opened again, in
    the same event loop or another.

    The arguments of a call stay alive until C has finished the call. If the task is
    cancelled, only the result is discarded.

    context: the AioContext that runs coroutines: the main one, or a new one for this
        bridge. Other functions always run in the main one.
    errors: "raise" turns a negative result of a signed type into OSError.
    limit: the most requests in flight. Further calls wait.
    timeout: the seconds that closing waits for requests in flight, None for ever.
        Then it raises TimeoutError with the names of the functions, and their memory is
        never freed, because C may still use it.
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
        self._native = _Native(library, errors == "raise")
        self._where = context == "own"
        self._limit = limit
        self._timeout = timeout
        self._refusal: str | None = "the bridge isn't open"
        self._loop: asyncio.AbstractEventLoop | None = None
        self._runner: Any = None
        self._port: Any = None
        # Awaits that the limit delays, and those that may continue but have not run.
        self._waiters: collections.deque[asyncio.Future[None]] = collections.deque()
        self._granted = 0
        self._idle: asyncio.Future[None] | None = None
        # Blocking calls: the number in use, free ports, ports left by an exception.
        self._changed = threading.Condition()
        self._blocked = 0
        self._spare: list[_Port] = []
        self._abandoned: list[_Port] = []

    # ---- opening and closing ----

    async def __aenter__(self) -> Self:
        loop = asyncio.get_running_loop()
        self._start()
        loop.add_reader(self._port.fd, self._drain)
        self._loop = loop
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Wait for requests in flight, then stop. Raises TimeoutError: see `Bridge`."""
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
            running = self._stop()
        if running:
            raise TimeoutError(running)

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
        self._runner = self._native.start(self._where)
        try:
            self._port = _Port(self._native, self._runner)
        except OSError:
            self._native.close(self._runner)
            raise
        self._refusal = None
        _OPEN.add(self)

    def _shut(self) -> float | None:
        """Refuse new calls. Return the deadline for requests in flight, or None."""
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
        """Close without an event loop: at the end of `with`, and at exit."""
        deadline = self._shut()
        self._port.settle(deadline)
        self._settle_blocked(deadline)
        if running := self._stop():
            raise TimeoutError(running)

    def _stop(self) -> str:
        """Stop what is idle, and leak the rest. Return a message if there is a rest."""
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
            return f"still running in C, and leaked: {', '.join(running)}"
        self._native.close(self._runner)
        return ""

    # ---- calls ----

    def _drain(self) -> None:
        done = self._port.drain()
        if self._waiters:
            self._grant()
        if done > 1 and self._loop is not None:
            # Tasks that were just woken run before this, and will submit.
            self._port.cork(True)
            self._loop.call_soon(self._port.cork, False)
        idle = self._idle
        if idle is not None and not idle.done() and not self._port.in_flight():
            idle.set_result(None)

    def _grant(self) -> None:
        """Let as many waiting calls continue as the limit allows."""
        room = self._limit - len(self._port.pending) - self._granted
        while room > 0 and self._waiters:
            waiter = self._waiters.popleft()
            if not waiter.done():
                waiter.set_result(None)
                self._granted += 1
                room -= 1

    def _call(self, function: _Function, *arguments: Any) -> Awaitable[Any]:
        """Make C run the function. Return an awaitable for its result."""
        loop = self._loop
        if self._refusal is not None:
            raise RuntimeError(self._refusal)
        if loop is None or loop is not asyncio.get_running_loop():
            raise RuntimeError("the bridge was opened in another event loop")
        port = self._port
        if self._waiters or len(port.pending) + self._granted >= self._limit:
            return self._call_later(loop, function, arguments)
        future: asyncio.Future[Any] = loop.create_future()
        port.submit(future, function, arguments)
        if function.undo is not None:
            return self._opened(future, function, arguments)
        return future

    async def _call_later(
        self, loop: asyncio.AbstractEventLoop, function: _Function, arguments: Any
    ) -> Any:
        """Make C run the function when the limit allows it. Return its result."""
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
            future: asyncio.Future[Any] = loop.create_future()
            self._port.submit(future, function, arguments)
        except BaseException:
            # Cancelled, or wrong arguments: another call can use the slot.
            self._grant()
            raise
        if function.undo is not None:
            return await self._opened(future, function, arguments)
        return await future

    async def _opened(
        self, future: asyncio.Future[Any], function: _Function, arguments: Any
    ) -> Any:
        """Await a function that opens something. A cancelled task closes it."""
        try:
            return await future
        except asyncio.CancelledError:
            # If C has not finished yet, the port undoes the call later.
            if not future.cancelled() and future.exception() is None:
                self._port.undo(function, future.result(), arguments)
            raise

    async def _release(self, function: _Function, *arguments: Any) -> None:
        """Close what was opened: at once, even if the limit is reached."""
        if self._loop is None:
            raise RuntimeError(self._refusal)
        future: asyncio.Future[Any] = self._loop.create_future()
        self._port.submit(future, function, arguments)
        await future

    def _block(self, function: _Function, *arguments: Any) -> Any:
        """Make C run the function, and block until it ends. Return its result."""
        if self._native.inside():
            raise RuntimeError(f"{function.name}() in a callback would wait for itself")
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

    # ---- what the headers declare ----

    async def blk_new_open(
        self,
        filename: _Text,
        reference: _Text,
        options: _Ref[struct_QDict],
        flags: _Integer,
    ) -> _Pointer[struct_BlockBackend]:
        """Open an image as bdrv_open() does, and make a backend for it.

        BlockBackend *blk_new_open(const char *filename, const char *reference, QDict *options, int flags, Error **errp)
        """
        filename = _text(filename, "blk_new_open: filename")
        reference = _text(reference, "blk_new_open: reference")
        if getattr(options, "_type_", None) is not _bindings.struct_QDict:
            options = _pointer(
                options, "blk_new_open: options", "QDict *", _bindings.struct_QDict
            )
        if not isinstance(flags, int) or not -(2**31) <= flags < 2**31:
            flags = _integer(flags, "blk_new_open: flags", "int", c_int)
        result: _Pointer[struct_BlockBackend] = await self._call(
            self._native.call_blk_new_open,
            filename,
            reference,
            options,
            flags,
        )
        return result

    async def blk_co_new_open(
        self,
        filename: _Text,
        reference: _Text,
        options: _Ref[struct_QDict],
        flags: _Integer,
    ) -> _Pointer[struct_BlockBackend]:
        """BlockBackend *blk_co_new_open(const char *filename, const char *reference, QDict *options, int flags, Error **errp)"""
        filename = _text(filename, "blk_co_new_open: filename")
        reference = _text(reference, "blk_co_new_open: reference")
        if getattr(options, "_type_", None) is not _bindings.struct_QDict:
            options = _pointer(
                options, "blk_co_new_open: options", "QDict *", _bindings.struct_QDict
            )
        if not isinstance(flags, int) or not -(2**31) <= flags < 2**31:
            flags = _integer(flags, "blk_co_new_open: flags", "int", c_int)
        result: _Pointer[struct_BlockBackend] = await self._call(
            self._native.call_blk_co_new_open,
            filename,
            reference,
            options,
            flags,
        )
        return result

    async def blk_unref(
        self,
        blk: _Ref[struct_BlockBackend],
    ) -> None:
        """Drop a reference. The last one frees the backend.

        void blk_unref(BlockBackend *blk)
        """
        if getattr(blk, "_type_", None) is not _bindings.struct_BlockBackend:
            blk = _pointer(
                blk, "blk_unref: blk", "BlockBackend *", _bindings.struct_BlockBackend
            )
        await self._call(
            self._native.call_blk_unref,
            blk,
        )

    async def blk_co_unref(
        self,
        blk: _Ref[struct_BlockBackend],
    ) -> None:
        """void blk_co_unref(BlockBackend *blk)"""
        if getattr(blk, "_type_", None) is not _bindings.struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_unref: blk",
                "BlockBackend *",
                _bindings.struct_BlockBackend,
            )
        await self._call(
            self._native.call_blk_co_unref,
            blk,
        )

    async def blk_co_getlength(
        self,
        blk: _Ref[struct_BlockBackend],
    ) -> int:
        """Return the length in bytes, or a negative errno.

        int64_t blk_co_getlength(BlockBackend *blk)
        """
        if getattr(blk, "_type_", None) is not _bindings.struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_getlength: blk",
                "BlockBackend *",
                _bindings.struct_BlockBackend,
            )
        result: int = await self._call(
            self._native.call_blk_co_getlength,
            blk,
        )
        return result

    async def blk_co_pread(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        bytes: _Integer,
        buf: _Memory,
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """Read into one buffer. Return 0 or a negative errno.

        int blk_co_pread(BlockBackend *blk, int64_t offset, int64_t bytes, void *buf, BdrvRequestFlags flags)
        """
        if getattr(blk, "_type_", None) is not _bindings.struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_pread: blk",
                "BlockBackend *",
                _bindings.struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_co_pread: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "blk_co_pread: bytes", "int64_t", c_int64)
        buf = _buffer(buf, "blk_co_pread: buf", "void *", c_void_p)
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(flags, "blk_co_pread: flags", "BdrvRequestFlags", c_uint)
        result: int = await self._call(
            self._native.call_blk_co_pread,
            blk,
            offset,
            bytes,
            buf,
            flags,
        )
        return result

    async def blk_co_pwrite(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        bytes: _Integer,
        buf: _Memory,
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """Write one buffer. Return 0 or a negative errno.

        int blk_co_pwrite(BlockBackend *blk, int64_t offset, int64_t bytes, const void *buf, BdrvRequestFlags flags)
        """
        if getattr(blk, "_type_", None) is not _bindings.struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_pwrite: blk",
                "BlockBackend *",
                _bindings.struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_co_pwrite: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "blk_co_pwrite: bytes", "int64_t", c_int64)
        buf = _readable(buf, "blk_co_pwrite: buf", "const void *", c_void_p)
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(flags, "blk_co_pwrite: flags", "BdrvRequestFlags", c_uint)
        result: int = await self._call(
            self._native.call_blk_co_pwrite,
            blk,
            offset,
            bytes,
            buf,
            flags,
        )
        return result

    async def blk_co_flush(
        self,
        blk: _Ref[struct_BlockBackend],
    ) -> int:
        """Write all data to stable storage.

        int blk_co_flush(BlockBackend *blk)
        """
        if getattr(blk, "_type_", None) is not _bindings.struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_flush: blk",
                "BlockBackend *",
                _bindings.struct_BlockBackend,
            )
        result: int = await self._call(
            self._native.call_blk_co_flush,
            blk,
        )
        return result

    async def blk_co_truncate(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        exact: bool | _Integer,
        prealloc: enum_PreallocMode | _Integer,
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """Set its length to `offset`: exactly if `exact` is true, else at least.

        int blk_co_truncate(BlockBackend *blk, int64_t offset, bool exact, PreallocMode prealloc, BdrvRequestFlags flags, Error **errp)
        """
        if getattr(blk, "_type_", None) is not _bindings.struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_truncate: blk",
                "BlockBackend *",
                _bindings.struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_co_truncate: offset", "int64_t", c_int64)
        if not isinstance(prealloc, int) or not 0 <= prealloc < 2**32:
            prealloc = _integer(
                prealloc, "blk_co_truncate: prealloc", "PreallocMode", c_uint
            )
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(
                flags, "blk_co_truncate: flags", "BdrvRequestFlags", c_uint
            )
        result: int = await self._call(
            self._native.call_blk_co_truncate,
            blk,
            offset,
            exact,
            prealloc,
            flags,
        )
        return result

    def blk_getlength(
        self,
        blk: _Ref[struct_BlockBackend],
    ) -> Any:
        """int64_t blk_getlength(BlockBackend *blk)"""
        if _in_event_loop():
            return self.blk_co_getlength(
                blk,
            )
        if getattr(blk, "_type_", None) is not _bindings.struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_getlength: blk",
                "BlockBackend *",
                _bindings.struct_BlockBackend,
            )
        result: int = self._block(
            self._native.call_blk_co_getlength,
            blk,
        )
        return result

    def blk_pread(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        bytes: _Integer,
        buf: _Memory,
        flags: BdrvRequestFlags | _Integer,
    ) -> Any:
        """int blk_pread(BlockBackend *blk, int64_t offset, int64_t bytes, void *buf, BdrvRequestFlags flags)"""
        if _in_event_loop():
            return self.blk_co_pread(
                blk,
                offset,
                bytes,
                buf,
                flags,
            )
        if getattr(blk, "_type_", None) is not _bindings.struct_BlockBackend:
            blk = _pointer(
                blk, "blk_pread: blk", "BlockBackend *", _bindings.struct_BlockBackend
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_pread: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "blk_pread: bytes", "int64_t", c_int64)
        buf = _buffer(buf, "blk_pread: buf", "void *", c_void_p)
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(flags, "blk_pread: flags", "BdrvRequestFlags", c_uint)
        result: int = self._block(
            self._native.call_blk_co_pread,
            blk,
            offset,
            bytes,
            buf,
            flags,
        )
        return result

    def blk_pwrite(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        bytes: _Integer,
        buf: _Memory,
        flags: BdrvRequestFlags | _Integer,
    ) -> Any:
        """int blk_pwrite(BlockBackend *blk, int64_t offset, int64_t bytes, const void *buf, BdrvRequestFlags flags)"""
        if _in_event_loop():
            return self.blk_co_pwrite(
                blk,
                offset,
                bytes,
                buf,
                flags,
            )
        if getattr(blk, "_type_", None) is not _bindings.struct_BlockBackend:
            blk = _pointer(
                blk, "blk_pwrite: blk", "BlockBackend *", _bindings.struct_BlockBackend
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_pwrite: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "blk_pwrite: bytes", "int64_t", c_int64)
        buf = _readable(buf, "blk_pwrite: buf", "const void *", c_void_p)
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(flags, "blk_pwrite: flags", "BdrvRequestFlags", c_uint)
        result: int = self._block(
            self._native.call_blk_co_pwrite,
            blk,
            offset,
            bytes,
            buf,
            flags,
        )
        return result

    def blk_flush(
        self,
        blk: _Ref[struct_BlockBackend],
    ) -> Any:
        """int blk_flush(BlockBackend *blk)"""
        if _in_event_loop():
            return self.blk_co_flush(
                blk,
            )
        if getattr(blk, "_type_", None) is not _bindings.struct_BlockBackend:
            blk = _pointer(
                blk, "blk_flush: blk", "BlockBackend *", _bindings.struct_BlockBackend
            )
        result: int = self._block(
            self._native.call_blk_co_flush,
            blk,
        )
        return result

    def blk_truncate(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        exact: bool | _Integer,
        prealloc: enum_PreallocMode | _Integer,
        flags: BdrvRequestFlags | _Integer,
    ) -> Any:
        """int blk_truncate(BlockBackend *blk, int64_t offset, bool exact, PreallocMode prealloc, BdrvRequestFlags flags, Error **errp)"""
        if _in_event_loop():
            return self.blk_co_truncate(
                blk,
                offset,
                exact,
                prealloc,
                flags,
            )
        if getattr(blk, "_type_", None) is not _bindings.struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_truncate: blk",
                "BlockBackend *",
                _bindings.struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_truncate: offset", "int64_t", c_int64)
        if not isinstance(prealloc, int) or not 0 <= prealloc < 2**32:
            prealloc = _integer(
                prealloc, "blk_truncate: prealloc", "PreallocMode", c_uint
            )
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(flags, "blk_truncate: flags", "BdrvRequestFlags", c_uint)
        result: int = self._block(
            self._native.call_blk_co_truncate,
            blk,
            offset,
            exact,
            prealloc,
            flags,
        )
        return result

    @_Opening
    @contextlib.asynccontextmanager
    async def open(
        self,
        filename: _Text,
        reference: _Text,
        options: _Ref[struct_QDict],
        flags: _Integer,
    ) -> AsyncIterator[_Pointer[struct_BlockBackend]]:
        """`blk_new_open()`, and on leaving `blk_unref()`."""
        handle = await self.blk_new_open(
            filename,
            reference,
            options,
            flags,
        )
        try:
            yield handle
        finally:
            await self._release(
                self._native.call_blk_unref,
                handle,
            )


_OPEN: set[Bridge] = set()


def _in_event_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


@atexit.register
def _finish_all() -> None:
    """Close bridges at exit, so that C does not use memory of a dead interpreter."""
    with contextlib.ExitStack() as stack:
        for bridge in _OPEN:
            stack.callback(bridge._finish)


def _forked() -> None:
    """Refuse calls in a forked child: C's threads exist only in the parent."""
    for bridge in _OPEN:
        bridge._refusal = "the bridge belongs to the process that forked"
    _OPEN.clear()


os.register_at_fork(after_in_child=_forked)
