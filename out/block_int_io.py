"""ctypes bindings of block/block_int-io.h."""

# Made by cobindgen from the headers; changes here are lost.

from __future__ import annotations

import ctypes
import os
from _thread import RLock
from ctypes import Structure, c_int32, c_int64, c_uint32, c_uint64

import block_common

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

__skipped__: dict[str, str] = {
    "BLOCK_BLOCK_INT_IO_H": "block/block_int-io.h:3: expands to nothing",
    "bdrv_co_pread": "block/block_int-io.h:29: is static inline, so no library exports it (--glue)",
    "bdrv_co_pwrite": "block/block_int-io.h:40: is static inline, so no library exports it (--glue)",
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
def _make_struct_BdrvChild() -> Any:
    return block_common.struct_BdrvChild


@_type
def _make_struct_BlockDriverState() -> Any:
    return block_common.struct_BlockDriverState


@_type
def _make_BdrvRequestFlags() -> Any:
    return block_common.BdrvRequestFlags


@_type
def _make_BdrvChild() -> Any:
    return _get("struct_BdrvChild")


@_type
def _make_QEMUIOVector() -> Any:
    return _get("struct_QEMUIOVector")


@_type
def _make_BlockDriverState() -> Any:
    return _get("struct_BlockDriverState")


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
def _make_bdrv_co_preadv() -> Any:
    """Read into the buffers of a vector.

    int bdrv_co_preadv(BdrvChild *, int64_t, int64_t, QEMUIOVector *, BdrvRequestFlags)
    """
    return (
        "bdrv_co_preadv",
        c_int32,
        [
            _pointer("struct_BdrvChild"),
            c_int64,
            c_int64,
            _pointer("struct_QEMUIOVector"),
            c_uint32,
        ],
    )


@_function
def _make_bdrv_co_preadv_part() -> Any:
    """The same from qiov_offset on in the vector.

    int bdrv_co_preadv_part(BdrvChild *, int64_t, int64_t, QEMUIOVector *, size_t, BdrvRequestFlags)
    """
    return (
        "bdrv_co_preadv_part",
        c_int32,
        [
            _pointer("struct_BdrvChild"),
            c_int64,
            c_int64,
            _pointer("struct_QEMUIOVector"),
            c_uint64,
            c_uint32,
        ],
    )


@_function
def _make_bdrv_co_pwritev() -> Any:
    """Write what the buffers of a vector hold.

    int bdrv_co_pwritev(BdrvChild *, int64_t, int64_t, QEMUIOVector *, BdrvRequestFlags)
    """
    return (
        "bdrv_co_pwritev",
        c_int32,
        [
            _pointer("struct_BdrvChild"),
            c_int64,
            c_int64,
            _pointer("struct_QEMUIOVector"),
            c_uint32,
        ],
    )


@_function
def _make_bdrv_co_pwritev_part() -> Any:
    """The same from qiov_offset on in the vector.

    int bdrv_co_pwritev_part(BdrvChild *, int64_t, int64_t, QEMUIOVector *, size_t, BdrvRequestFlags)
    """
    return (
        "bdrv_co_pwritev_part",
        c_int32,
        [
            _pointer("struct_BdrvChild"),
            c_int64,
            c_int64,
            _pointer("struct_QEMUIOVector"),
            c_uint64,
            c_uint32,
        ],
    )


@_function
def _make_bdrv_co_refresh_total_sectors() -> Any:
    """Ask the driver, or `hint` if it can't tell, how many sectors the node has now.

    int bdrv_co_refresh_total_sectors(BlockDriverState *, int64_t)
    """
    return (
        "bdrv_co_refresh_total_sectors",
        c_int32,
        [_pointer("struct_BlockDriverState"), c_int64],
    )


@_function
def _make_bdrv_refresh_total_sectors() -> Any:
    """int bdrv_refresh_total_sectors(BlockDriverState *, int64_t)"""
    return (
        "bdrv_refresh_total_sectors",
        c_int32,
        [_pointer("struct_BlockDriverState"), c_int64],
    )


@_function
def _make_bdrv_inc_in_flight() -> Any:
    """A request began, or ended; draining waits for those between.

    void bdrv_inc_in_flight(BlockDriverState *)
    """
    return ("bdrv_inc_in_flight", None, [_pointer("struct_BlockDriverState")])


@_function
def _make_bdrv_dec_in_flight() -> Any:
    """void bdrv_dec_in_flight(BlockDriverState *)"""
    return ("bdrv_dec_in_flight", None, [_pointer("struct_BlockDriverState")])


@_function
def _make_bdrv_wakeup() -> Any:
    """Wake the main loop if it waits for this node.

    void bdrv_wakeup(BlockDriverState *)
    """
    return ("bdrv_wakeup", None, [_pointer("struct_BlockDriverState")])


@_function
def _make_bdrv_cow_child() -> Any:
    """The child that unallocated data comes from, or NULL.

    BdrvChild *bdrv_cow_child(BlockDriverState *)
    """
    return (
        "bdrv_cow_child",
        _pointer("struct_BdrvChild"),
        [_pointer("struct_BlockDriverState")],
    )


@_function
def _make_bdrv_filter_child() -> Any:
    """The child of a filter that it passes requests to, or NULL.

    BdrvChild *bdrv_filter_child(BlockDriverState *)
    """
    return (
        "bdrv_filter_child",
        _pointer("struct_BdrvChild"),
        [_pointer("struct_BlockDriverState")],
    )


@_function
def _make_bdrv_primary_child() -> Any:
    """The child whose file name stands for the node's, or NULL.

    BdrvChild *bdrv_primary_child(BlockDriverState *)
    """
    return (
        "bdrv_primary_child",
        _pointer("struct_BdrvChild"),
        [_pointer("struct_BlockDriverState")],
    )


@_function
def _make_bdrv_skip_filters() -> Any:
    """The first node from here down that is no filter.

    BlockDriverState *bdrv_skip_filters(BlockDriverState *)
    """
    return (
        "bdrv_skip_filters",
        _pointer("struct_BlockDriverState"),
        [_pointer("struct_BlockDriverState")],
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
