"""ctypes bindings of block/graph-lock.h."""

# Made by cobindgen from the headers; changes here are lost.

from __future__ import annotations

import ctypes
import os
from _thread import RLock
from ctypes import Structure

import block_common

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

__skipped__: dict[str, str] = {
    "BLOCK_GRAPH_LOCK_H": "block/graph-lock.h:8: expands to nothing",
    "GRAPH_WRLOCK": "block/graph-lock.h:26: expands to nothing",
    "GRAPH_RDLOCK": "block/graph-lock.h:27: expands to nothing",
    "GRAPH_UNLOCKED": "block/graph-lock.h:28: expands to nothing",
    "GRAPH_RDLOCK_PTR": "block/graph-lock.h:31: expands to nothing",
    "GRAPH_WRLOCK_PTR": "block/graph-lock.h:32: expands to nothing",
    "GRAPH_UNLOCKED_PTR": "block/graph-lock.h:33: expands to nothing",
    "assume_graph_lock": "block/graph-lock.h:75: is static inline, so no library exports it (--glue)",
}

# A class is made when it is first used: until then a function knows how.
_LOCK = RLock()
_ENUMS: dict[str, Any] = {}
_OWNERS: dict[str, str] = {}
_RECORDS: dict[str, Any] = {}
_TYPES: dict[str, Callable[[], Any]] = {}
_FUNCTIONS: dict[str, Callable[[], Any]] = {}
_VARIABLES: dict[str, Callable[[], Any]] = {}
_PENDING: list[str] = []


def _record(
    base: Any,
    *,
    anonymous: tuple[str, ...] = (),
    align: int = 0,
    flexible: int = 0,
    opaque: bool = False,
) -> Callable[[Callable[[], Any]], None]:
    def note(fields: Callable[[], Any]) -> None:
        space: dict[str, Any] = {"__module__": __name__, "__doc__": fields.__doc__}
        if anonymous:
            space["_anonymous_"] = anonymous
        if align:
            space["_align_"] = align
        name = fields.__name__.removeprefix("_make_")
        _RECORDS[name] = base, space, None if opaque else fields

    return note


def _shell(name: str) -> Any:
    """The class of a record; its fields may follow."""
    made = globals().get(name)
    if made is None and name in _TYPES:
        made = globals()[name] = _TYPES[name]()
    if made is None:
        base, space, fields = _RECORDS[name]
        anonymous = space.pop("_anonymous_", None)
        made = globals()[name] = type(base)(name, (base,), space)
        if anonymous:
            made._anonymous_ = anonymous
        if fields is not None:
            _PENDING.append(name)
    return made


def _whole(name: str) -> Any:
    """The class of a record with its fields: it is needed by value."""
    made = _shell(name)
    if name in _PENDING:
        _PENDING.remove(name)
        fields = _RECORDS[name][2]()
        made._fields_ = fields
    return made


def _pointer(name: str) -> Any:
    return ctypes.POINTER(_shell(name))


@_record(Structure, opaque=True)
def _make_BdrvGraphRWlock() -> Any:
    """What one event loop counts its readers in."""
    return []


@_record(Structure)
def _make_BdrvGraphLock() -> Any:
    """The lock as clang's analysis sees it; there is nothing in it."""
    return []


def _type(make: Callable[[], Any]) -> None:
    _TYPES[make.__name__.removeprefix("_make_")] = make


@_type
def _make_struct_AioContext() -> Any:
    return block_common.struct_AioContext


@_type
def _make_struct_BdrvGraphRWlock() -> Any:
    return _get("BdrvGraphRWlock")


@_type
def _make_struct_BdrvGraphLock() -> Any:
    return _get("BdrvGraphLock")


@_type
def _make_AioContext() -> Any:
    return _get("struct_AioContext")


def _function(signature: Callable[[], Any]) -> None:
    _FUNCTIONS[signature.__name__.removeprefix("_make_")] = signature


def _variable(place: Callable[[], Any]) -> None:
    _VARIABLES[place.__name__.removeprefix("_make_")] = place


class Library:
    """The functions and variables of a loaded library, each with its types."""

    def __init__(self, library: str | os.PathLike[str] | ctypes.CDLL | None) -> None:
        if not isinstance(library, ctypes.CDLL):
            path = None if library is None else os.fspath(library)
            library = ctypes.CDLL(path)
        self._cdll: Any = library

    def __getattr__(self, name: str) -> Any:
        made: Any
        if name in _FUNCTIONS:
            symbol, result, arguments = _FUNCTIONS[name]()
            _finish()
            made = self._symbol(symbol)
            made.restype = result
            if arguments is not None:
                made.argtypes = arguments
            made.__doc__ = _FUNCTIONS[name].__doc__
        elif name in _VARIABLES:
            symbol, kind = _VARIABLES[name]()
            _finish()
            self._symbol(symbol)
            made = kind.in_dll(self._cdll, symbol)
        else:
            raise AttributeError(f"{__name__} declares no {name}")
        setattr(self, name, made)
        return made

    def _symbol(self, symbol: str) -> Any:
        try:
            return self._cdll[symbol]
        except AttributeError:
            name = self._cdll._name or "this program"
            raise AttributeError(f"{name} has no symbol {symbol}") from None

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *_FUNCTIONS, *_VARIABLES})

    def missing(self) -> list[str]:
        """What the headers declare and the library lacks."""
        places = {**_FUNCTIONS, **_VARIABLES}
        return [n for n, p in places.items() if not hasattr(self._cdll, p()[0])]


def load(library: str | os.PathLike[str] | ctypes.CDLL | None) -> Library:
    """The library at a path, or a loaded one, with types; None is this program."""
    return Library(library)


@_function
def _make_register_aiocontext() -> Any:
    """Count readers in this event loop from now on.

    void register_aiocontext(AioContext *)
    """
    return ("register_aiocontext", None, [_pointer("struct_AioContext")])


@_function
def _make_unregister_aiocontext() -> Any:
    """Count readers in this event loop no longer.

    void unregister_aiocontext(AioContext *)
    """
    return ("unregister_aiocontext", None, [_pointer("struct_AioContext")])


@_function
def _make_bdrv_graph_wrlock() -> Any:
    """Wait until all readers are gone and keep new ones out. Main loop only.

    void bdrv_graph_wrlock(void)
    """
    return ("bdrv_graph_wrlock", None, [])


@_function
def _make_bdrv_graph_wrunlock() -> Any:
    """Let readers in again.

    void bdrv_graph_wrunlock(void)
    """
    return ("bdrv_graph_wrunlock", None, [])


@_function
def _make_bdrv_graph_co_rdlock() -> Any:
    """Become a reader; yields while there is a writer.

    void bdrv_graph_co_rdlock(void)
    """
    return ("bdrv_graph_co_rdlock", None, [])


@_function
def _make_bdrv_graph_co_rdunlock() -> Any:
    """Be a reader no longer, and tell the writer if it waits for that.

    void bdrv_graph_co_rdunlock(void)
    """
    return ("bdrv_graph_co_rdunlock", None, [])


@_function
def _make_bdrv_graph_rdlock_main_loop() -> Any:
    """The same for the main loop outside coroutines. It has nothing to wait for, being
    the only writer, so these but check that the caller is that.

    void bdrv_graph_rdlock_main_loop(void)
    """
    return ("bdrv_graph_rdlock_main_loop", None, [])


@_function
def _make_bdrv_graph_rdunlock_main_loop() -> Any:
    """void bdrv_graph_rdunlock_main_loop(void)"""
    return ("bdrv_graph_rdunlock_main_loop", None, [])


@_function
def _make_assert_bdrv_graph_readable() -> Any:
    """Abort unless the graph can be read here.

    void assert_bdrv_graph_readable(void)
    """
    return ("assert_bdrv_graph_readable", None, [])


@_function
def _make_assert_bdrv_graph_writable() -> Any:
    """Abort unless the graph can be written here.

    void assert_bdrv_graph_writable(void)
    """
    return ("assert_bdrv_graph_writable", None, [])


@_variable
def _make_graph_lock() -> Any:
    """BdrvGraphLock graph_lock"""
    return ("graph_lock", _whole("BdrvGraphLock"))


def _finish() -> None:
    """Give the records made so far their fields."""
    with _LOCK:
        while _PENDING:
            _whole(_PENDING[-1])


def _get(name: str) -> Any:
    """A type of this module."""
    return globals().get(name) or __getattr__(name)


def __getattr__(name: str) -> Any:
    with _LOCK:
        if name in globals():
            return globals()[name]
        if name == "__all__":
            return [n for n in __dir__() if n[0] != "_"]
        if name in _RECORDS:
            _whole(name)
            _finish()
            return globals()[name]
        if name in _TYPES:
            made = globals()[name] = _TYPES[name]()
            _finish()
            return made
    if name in __skipped__:
        raise AttributeError(f"{name} was skipped: {__skipped__[name]}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    lazy = {*_RECORDS, *_ENUMS, *_OWNERS, *_TYPES}
    return sorted({*globals(), *lazy})
