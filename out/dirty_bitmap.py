"""ctypes bindings of block/dirty-bitmap.h."""

# Made by cobindgen from the headers; changes here are lost.

from __future__ import annotations

import ctypes
import enum
import os
from _thread import RLock
from ctypes import POINTER, Structure, c_bool, c_char_p, c_int32, c_int64, c_uint32

import block_common

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

__skipped__: dict[str, str] = {
    "BLOCK_DIRTY_BITMAP_H": "block/dirty-bitmap.h:3: expands to nothing",
}

BDRV_BITMAP_DEFAULT = 7
BDRV_BITMAP_ALLOW_RO = 5
BDRV_BITMAP_MAX_NAME_SIZE = 1023

# A class is made when it is first used: until then a function knows how.
_LOCK = RLock()
_ENUMS: dict[str, Any] = {}
_OWNERS: dict[str, str] = {}
_RECORDS: dict[str, Any] = {}
_TYPES: dict[str, Callable[[], Any]] = {}
_FUNCTIONS: dict[str, Callable[[], Any]] = {}
_VARIABLES: dict[str, Callable[[], Any]] = {}
_PENDING: list[str] = []


def _enum(base: Any) -> Callable[[Callable[[], Any]], None]:
    def note(members: Callable[[], Any]) -> None:
        name = members.__name__.removeprefix("_make_")
        _ENUMS[name] = base, members
        _OWNERS.update(dict.fromkeys(members(), name))

    return note


def _make_enum(name: str) -> None:
    base, members = _ENUMS[name]
    made = base(name, members(), module=__name__)
    made.__doc__ = members.__doc__
    globals()[name] = made
    # A macro hides the enumerator of its name, as in C.
    globals().update(made.__members__ | globals())


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


@_enum(enum.IntFlag)
def _make_BitmapCheckFlags() -> Any:
    """What a bitmap must not be.

    BDRV_BITMAP_BUSY: In use by a job
    BDRV_BITMAP_RO: Read-only, as its image is
    BDRV_BITMAP_INCONSISTENT: Not saved when it was used last
    """
    return {
        "BDRV_BITMAP_BUSY": 1,
        "BDRV_BITMAP_RO": 2,
        "BDRV_BITMAP_INCONSISTENT": 4,
    }


@_record(Structure, opaque=True)
def _make_struct_BdrvDirtyBitmap() -> Any:
    """struct BdrvDirtyBitmap: opaque"""
    return []


def _type(make: Callable[[], Any]) -> None:
    _TYPES[make.__name__.removeprefix("_make_")] = make


@_type
def _make_struct_BlockDriverState() -> Any:
    return block_common.struct_BlockDriverState


@_type
def _make_struct_Error() -> Any:
    return block_common.struct_Error


@_type
def _make_BdrvDirtyBitmap() -> Any:
    return _get("struct_BdrvDirtyBitmap")


@_type
def _make_BlockDriverState() -> Any:
    return _get("struct_BlockDriverState")


@_type
def _make_Error() -> Any:
    return _get("struct_Error")


@_type
def _make_enum_BitmapCheckFlags() -> Any:
    return _get("BitmapCheckFlags")


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
def _make_bdrv_create_dirty_bitmap() -> Any:
    """Make a bitmap with a bit for each `granularity` bytes of the node.

    BdrvDirtyBitmap *bdrv_create_dirty_bitmap(BlockDriverState *, uint32_t, const char *, Error **)
    """
    return (
        "bdrv_create_dirty_bitmap",
        _pointer("struct_BdrvDirtyBitmap"),
        [
            _pointer("struct_BlockDriverState"),
            c_uint32,
            c_char_p,
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_bdrv_find_dirty_bitmap() -> Any:
    """The bitmap of this name, or NULL.

    BdrvDirtyBitmap *bdrv_find_dirty_bitmap(BlockDriverState *, const char *)
    """
    return (
        "bdrv_find_dirty_bitmap",
        _pointer("struct_BdrvDirtyBitmap"),
        [_pointer("struct_BlockDriverState"), c_char_p],
    )


@_function
def _make_bdrv_dirty_bitmap_check() -> Any:
    """0, or -1 with *errp set if the bitmap is something of BitmapCheckFlags.

    int bdrv_dirty_bitmap_check(const BdrvDirtyBitmap *, uint32_t, Error **)
    """
    return (
        "bdrv_dirty_bitmap_check",
        c_int32,
        [
            _pointer("struct_BdrvDirtyBitmap"),
            c_uint32,
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_bdrv_release_dirty_bitmap() -> Any:
    """Free the bitmap.

    void bdrv_release_dirty_bitmap(BdrvDirtyBitmap *)
    """
    return ("bdrv_release_dirty_bitmap", None, [_pointer("struct_BdrvDirtyBitmap")])


@_function
def _make_bdrv_co_remove_persistent_dirty_bitmap() -> Any:
    """Remove a bitmap that the image keeps.

    int bdrv_co_remove_persistent_dirty_bitmap(BlockDriverState *, const char *, Error **)
    """
    return (
        "bdrv_co_remove_persistent_dirty_bitmap",
        c_int32,
        [
            _pointer("struct_BlockDriverState"),
            c_char_p,
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_bdrv_remove_persistent_dirty_bitmap() -> Any:
    """int bdrv_remove_persistent_dirty_bitmap(BlockDriverState *, const char *, Error **)"""
    return (
        "bdrv_remove_persistent_dirty_bitmap",
        c_int32,
        [
            _pointer("struct_BlockDriverState"),
            c_char_p,
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_bdrv_disable_dirty_bitmap() -> Any:
    """Record no more writes, or record them again.

    void bdrv_disable_dirty_bitmap(BdrvDirtyBitmap *)
    """
    return ("bdrv_disable_dirty_bitmap", None, [_pointer("struct_BdrvDirtyBitmap")])


@_function
def _make_bdrv_enable_dirty_bitmap() -> Any:
    """void bdrv_enable_dirty_bitmap(BdrvDirtyBitmap *)"""
    return ("bdrv_enable_dirty_bitmap", None, [_pointer("struct_BdrvDirtyBitmap")])


@_function
def _make_bdrv_get_default_bitmap_granularity() -> Any:
    """Bytes to a bit, for new bitmaps of this node and for this bitmap.

    uint32_t bdrv_get_default_bitmap_granularity(BlockDriverState *)
    """
    return (
        "bdrv_get_default_bitmap_granularity",
        c_uint32,
        [_pointer("struct_BlockDriverState")],
    )


@_function
def _make_bdrv_dirty_bitmap_granularity() -> Any:
    """uint32_t bdrv_dirty_bitmap_granularity(const BdrvDirtyBitmap *)"""
    return (
        "bdrv_dirty_bitmap_granularity",
        c_uint32,
        [_pointer("struct_BdrvDirtyBitmap")],
    )


@_function
def _make_bdrv_dirty_bitmap_name() -> Any:
    """Its name, or NULL.

    const char *bdrv_dirty_bitmap_name(const BdrvDirtyBitmap *)
    """
    return ("bdrv_dirty_bitmap_name", c_char_p, [_pointer("struct_BdrvDirtyBitmap")])


@_function
def _make_bdrv_dirty_bitmap_size() -> Any:
    """Bytes of the node that it covers.

    int64_t bdrv_dirty_bitmap_size(const BdrvDirtyBitmap *)
    """
    return ("bdrv_dirty_bitmap_size", c_int64, [_pointer("struct_BdrvDirtyBitmap")])


@_function
def _make_bdrv_set_dirty_bitmap() -> Any:
    """Set or clear the bits of a range.

    void bdrv_set_dirty_bitmap(BdrvDirtyBitmap *, int64_t, int64_t)
    """
    return (
        "bdrv_set_dirty_bitmap",
        None,
        [_pointer("struct_BdrvDirtyBitmap"), c_int64, c_int64],
    )


@_function
def _make_bdrv_reset_dirty_bitmap() -> Any:
    """void bdrv_reset_dirty_bitmap(BdrvDirtyBitmap *, int64_t, int64_t)"""
    return (
        "bdrv_reset_dirty_bitmap",
        None,
        [_pointer("struct_BdrvDirtyBitmap"), c_int64, c_int64],
    )


@_function
def _make_bdrv_dirty_bitmap_get() -> Any:
    """Whether the byte at offset was written to.

    bool bdrv_dirty_bitmap_get(BdrvDirtyBitmap *, int64_t)
    """
    return (
        "bdrv_dirty_bitmap_get",
        c_bool,
        [_pointer("struct_BdrvDirtyBitmap"), c_int64],
    )


@_function
def _make_bdrv_get_dirty_count() -> Any:
    """How many bytes were written to.

    int64_t bdrv_get_dirty_count(BdrvDirtyBitmap *)
    """
    return ("bdrv_get_dirty_count", c_int64, [_pointer("struct_BdrvDirtyBitmap")])


@_function
def _make_bdrv_dirty_bitmap_next_dirty() -> Any:
    """The first dirty or clean byte of a range, or -1.

    int64_t bdrv_dirty_bitmap_next_dirty(BdrvDirtyBitmap *, int64_t, int64_t)
    """
    return (
        "bdrv_dirty_bitmap_next_dirty",
        c_int64,
        [_pointer("struct_BdrvDirtyBitmap"), c_int64, c_int64],
    )


@_function
def _make_bdrv_dirty_bitmap_next_zero() -> Any:
    """int64_t bdrv_dirty_bitmap_next_zero(BdrvDirtyBitmap *, int64_t, int64_t)"""
    return (
        "bdrv_dirty_bitmap_next_zero",
        c_int64,
        [_pointer("struct_BdrvDirtyBitmap"), c_int64, c_int64],
    )


@_function
def _make_bdrv_dirty_bitmap_first() -> Any:
    """The first bitmap of a node, and the one after; NULL at the end.

    BdrvDirtyBitmap *bdrv_dirty_bitmap_first(BlockDriverState *)
    """
    return (
        "bdrv_dirty_bitmap_first",
        _pointer("struct_BdrvDirtyBitmap"),
        [_pointer("struct_BlockDriverState")],
    )


@_function
def _make_bdrv_dirty_bitmap_next() -> Any:
    """BdrvDirtyBitmap *bdrv_dirty_bitmap_next(BdrvDirtyBitmap *)"""
    return (
        "bdrv_dirty_bitmap_next",
        _pointer("struct_BdrvDirtyBitmap"),
        [_pointer("struct_BdrvDirtyBitmap")],
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
        if name in _ENUMS or name in _OWNERS:
            _make_enum(_OWNERS.get(name, name))
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
