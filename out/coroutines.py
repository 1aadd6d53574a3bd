"""ctypes bindings of block/coroutines.h."""

# Made by cobindgen from the headers; changes here are lost.

from __future__ import annotations

import ctypes
import os
from _thread import RLock
from ctypes import POINTER, Structure, c_bool, c_int32, c_int64, c_uint32

import block_common

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

__skipped__: dict[str, str] = {
    "BLOCK_COROUTINES_H": "block/coroutines.h:3: expands to nothing",
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
def _make_struct_QEMUIOVector() -> Any:
    """struct QEMUIOVector: opaque"""
    return []


def _type(make: Callable[[], Any]) -> None:
    _TYPES[make.__name__.removeprefix("_make_")] = make


@_type
def _make_struct_BlockDriverState() -> Any:
    return block_common.struct_BlockDriverState


@_type
def _make_struct_BdrvCheckResult() -> Any:
    return block_common.struct_BdrvCheckResult


@_type
def _make_struct_BlockFragInfo() -> Any:
    return block_common.struct_BlockFragInfo


@_type
def _make_struct_Error() -> Any:
    return block_common.struct_Error


@_type
def _make_BdrvCheckMode() -> Any:
    return block_common.BdrvCheckMode


@_type
def _make_BlockDriverState() -> Any:
    return _get("struct_BlockDriverState")


@_type
def _make_BdrvCheckResult() -> Any:
    return _get("struct_BdrvCheckResult")


@_type
def _make_BlockFragInfo() -> Any:
    return _get("struct_BlockFragInfo")


@_type
def _make_Error() -> Any:
    return _get("struct_Error")


@_type
def _make_QEMUIOVector() -> Any:
    return _get("struct_QEMUIOVector")


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
def _make_bdrv_co_check() -> Any:
    """int bdrv_co_check(BlockDriverState *, BdrvCheckResult *, BdrvCheckMode)"""
    return (
        "bdrv_co_check",
        c_int32,
        [
            _pointer("struct_BlockDriverState"),
            _pointer("struct_BdrvCheckResult"),
            c_uint32,
        ],
    )


@_function
def _make_bdrv_co_invalidate_cache() -> Any:
    """int bdrv_co_invalidate_cache(BlockDriverState *, Error **)"""
    return (
        "bdrv_co_invalidate_cache",
        c_int32,
        [_pointer("struct_BlockDriverState"), POINTER(_pointer("struct_Error"))],
    )


@_function
def _make_bdrv_co_common_block_status_above() -> Any:
    """What all variants of bdrv_block_status() come down to. *depth is how many layers it
    went down.

    int bdrv_co_common_block_status_above(BlockDriverState *, BlockDriverState *, bool, bool, int64_t, int64_t, int64_t *, int64_t *, BlockDriverState **, int *)
    """
    return (
        "bdrv_co_common_block_status_above",
        c_int32,
        [
            _pointer("struct_BlockDriverState"),
            _pointer("struct_BlockDriverState"),
            c_bool,
            c_bool,
            c_int64,
            c_int64,
            POINTER(c_int64),
            POINTER(c_int64),
            POINTER(_pointer("struct_BlockDriverState")),
            POINTER(c_int32),
        ],
    )


@_function
def _make_bdrv_common_block_status_above() -> Any:
    """int bdrv_common_block_status_above(BlockDriverState *, BlockDriverState *, bool, bool, int64_t, int64_t, int64_t *, int64_t *, BlockDriverState **, int *)"""
    return (
        "bdrv_common_block_status_above",
        c_int32,
        [
            _pointer("struct_BlockDriverState"),
            _pointer("struct_BlockDriverState"),
            c_bool,
            c_bool,
            c_int64,
            c_int64,
            POINTER(c_int64),
            POINTER(c_int64),
            POINTER(_pointer("struct_BlockDriverState")),
            POINTER(c_int32),
        ],
    )


@_function
def _make_bdrv_co_readv_vmstate() -> Any:
    """int bdrv_co_readv_vmstate(BlockDriverState *, QEMUIOVector *, int64_t)"""
    return (
        "bdrv_co_readv_vmstate",
        c_int32,
        [_pointer("struct_BlockDriverState"), _pointer("struct_QEMUIOVector"), c_int64],
    )


@_function
def _make_bdrv_co_writev_vmstate() -> Any:
    """int bdrv_co_writev_vmstate(BlockDriverState *, QEMUIOVector *, int64_t)"""
    return (
        "bdrv_co_writev_vmstate",
        c_int32,
        [_pointer("struct_BlockDriverState"), _pointer("struct_QEMUIOVector"), c_int64],
    )


@_function
def _make_nbd_co_do_establish_connection() -> Any:
    """Connect to the NBD server; at once or in the background.

    int nbd_co_do_establish_connection(BlockDriverState *, bool, Error **)
    """
    return (
        "nbd_co_do_establish_connection",
        c_int32,
        [
            _pointer("struct_BlockDriverState"),
            c_bool,
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_nbd_do_establish_connection() -> Any:
    """int nbd_do_establish_connection(BlockDriverState *, bool, Error **)"""
    return (
        "nbd_do_establish_connection",
        c_int32,
        [
            _pointer("struct_BlockDriverState"),
            c_bool,
            POINTER(_pointer("struct_Error")),
        ],
    )


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
