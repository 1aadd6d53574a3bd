"""ctypes bindings of sysemu/block-backend-io.h."""

# Made by cobindgen from the headers; changes here are lost.

from __future__ import annotations

import ctypes
import enum
import os
from _thread import RLock
from ctypes import (
    CFUNCTYPE,
    POINTER,
    Structure,
    c_bool,
    c_char_p,
    c_int32,
    c_int64,
    c_uint32,
    c_uint64,
    c_void_p,
)

import block_common

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

__skipped__: dict[str, str] = {
    "SYSEMU_BLOCK_BACKEND_IO_H": "sysemu/block-backend-io.h:3: expands to nothing",
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


@_enum(enum.IntEnum)
def _make_enum_BlockdevOnError() -> Any:
    """What to do when a request of a device or job fails.

    BLOCKDEV_ON_ERROR_REPORT: tell the guest, or end the job
    BLOCKDEV_ON_ERROR_IGNORE: go on as if nothing was
    BLOCKDEV_ON_ERROR_ENOSPC: stop if the disk is full, else report
    BLOCKDEV_ON_ERROR_STOP: pause the machine or the job
    BLOCKDEV_ON_ERROR_AUTO: as the device's default says
    """
    return {
        "BLOCKDEV_ON_ERROR_REPORT": 0,
        "BLOCKDEV_ON_ERROR_IGNORE": 1,
        "BLOCKDEV_ON_ERROR_ENOSPC": 2,
        "BLOCKDEV_ON_ERROR_STOP": 3,
        "BLOCKDEV_ON_ERROR_AUTO": 4,
        "BLOCKDEV_ON_ERROR__MAX": 5,
    }


@_enum(enum.IntEnum)
def _make_enum_BlockErrorAction() -> Any:
    """What was done about a failed request."""
    return {
        "BLOCK_ERROR_ACTION_IGNORE": 0,
        "BLOCK_ERROR_ACTION_REPORT": 1,
        "BLOCK_ERROR_ACTION_STOP": 2,
        "BLOCK_ERROR_ACTION__MAX": 3,
    }


@_enum(enum.IntEnum)
def _make_enum_PreallocMode() -> Any:
    """How much of an image to allocate when it is made or grown.

    PREALLOC_MODE_OFF: nothing
    PREALLOC_MODE_METADATA: the format's tables
    PREALLOC_MODE_FALLOC: all of it, by asking the file system
    PREALLOC_MODE_FULL: all of it, by writing zeroes
    """
    return {
        "PREALLOC_MODE_OFF": 0,
        "PREALLOC_MODE_METADATA": 1,
        "PREALLOC_MODE_FALLOC": 2,
        "PREALLOC_MODE_FULL": 3,
        "PREALLOC_MODE__MAX": 4,
    }


@_record(Structure, opaque=True)
def _make_struct_BlockBackend() -> Any:
    """struct BlockBackend: opaque"""
    return []


@_record(Structure, opaque=True)
def _make_struct_BlockAIOCB() -> Any:
    """struct BlockAIOCB: opaque"""
    return []


@_record(Structure, opaque=True)
def _make_struct_QEMUIOVector() -> Any:
    """struct QEMUIOVector: opaque"""
    return []


@_record(Structure)
def _make_struct_AIOCBInfo() -> Any:
    """What a kind of request looks like.

    aiocb_size: Bytes that such a request takes
    """
    return [
        ("cancel_async", CFUNCTYPE(None, _pointer("struct_BlockAIOCB"))),
        ("aiocb_size", c_uint64),
    ]


def _type(make: Callable[[], Any]) -> None:
    _TYPES[make.__name__.removeprefix("_make_")] = make


@_type
def _make_struct_BlockDriverState() -> Any:
    return block_common.struct_BlockDriverState


@_type
def _make_struct_AioContext() -> Any:
    return block_common.struct_AioContext


@_type
def _make_struct_BlockZoneDescriptor() -> Any:
    return block_common.struct_BlockZoneDescriptor


@_type
def _make_struct_Error() -> Any:
    return block_common.struct_Error


@_type
def _make_BdrvRequestFlags() -> Any:
    return block_common.BdrvRequestFlags


@_type
def _make_enum_BlockZoneType() -> Any:
    return block_common.enum_BlockZoneType


@_type
def _make_enum_BlockZoneState() -> Any:
    return block_common.enum_BlockZoneState


@_type
def _make_enum_BlockZoneOp() -> Any:
    return block_common.enum_BlockZoneOp


@_type
def _make_BlockBackend() -> Any:
    return _get("struct_BlockBackend")


@_type
def _make_BlockDriverState() -> Any:
    return _get("struct_BlockDriverState")


@_type
def _make_BlockAIOCB() -> Any:
    return _get("struct_BlockAIOCB")


@_type
def _make_QEMUIOVector() -> Any:
    return _get("struct_QEMUIOVector")


@_type
def _make_AioContext() -> Any:
    return _get("struct_AioContext")


@_type
def _make_AIOCBInfo() -> Any:
    return _get("struct_AIOCBInfo")


@_type
def _make_BlockZoneDescriptor() -> Any:
    return _get("struct_BlockZoneDescriptor")


@_type
def _make_Error() -> Any:
    return _get("struct_Error")


@_type
def _make_BlockdevOnError() -> Any:
    return _get("enum_BlockdevOnError")


@_type
def _make_BlockErrorAction() -> Any:
    return _get("enum_BlockErrorAction")


@_type
def _make_BlockZoneType() -> Any:
    return _get("enum_BlockZoneType")


@_type
def _make_BlockZoneState() -> Any:
    return _get("enum_BlockZoneState")


@_type
def _make_BlockZoneOp() -> Any:
    return _get("enum_BlockZoneOp")


@_type
def _make_PreallocMode() -> Any:
    return _get("enum_PreallocMode")


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
def _make_blk_name() -> Any:
    """The name of the backend, or "".

    const char *blk_name(const BlockBackend *)
    """
    return ("blk_name", c_char_p, [_pointer("struct_BlockBackend")])


@_function
def _make_blk_bs() -> Any:
    """The node under it, or NULL.

    BlockDriverState *blk_bs(BlockBackend *)
    """
    return (
        "blk_bs",
        _pointer("struct_BlockDriverState"),
        [_pointer("struct_BlockBackend")],
    )


@_function
def _make_blk_aio_pwrite_zeroes() -> Any:
    """Requests that call cb(opaque, ret) when done.

    BlockAIOCB *blk_aio_pwrite_zeroes(BlockBackend *, int64_t, int64_t, BdrvRequestFlags, BlockCompletionFunc *, void *)
    """
    return (
        "blk_aio_pwrite_zeroes",
        _pointer("struct_BlockAIOCB"),
        [
            _pointer("struct_BlockBackend"),
            c_int64,
            c_int64,
            c_uint32,
            CFUNCTYPE(None, c_void_p, c_int32),
            c_void_p,
        ],
    )


@_function
def _make_blk_aio_preadv() -> Any:
    """BlockAIOCB *blk_aio_preadv(BlockBackend *, int64_t, QEMUIOVector *, BdrvRequestFlags, BlockCompletionFunc *, void *)"""
    return (
        "blk_aio_preadv",
        _pointer("struct_BlockAIOCB"),
        [
            _pointer("struct_BlockBackend"),
            c_int64,
            _pointer("struct_QEMUIOVector"),
            c_uint32,
            CFUNCTYPE(None, c_void_p, c_int32),
            c_void_p,
        ],
    )


@_function
def _make_blk_aio_pwritev() -> Any:
    """BlockAIOCB *blk_aio_pwritev(BlockBackend *, int64_t, QEMUIOVector *, BdrvRequestFlags, BlockCompletionFunc *, void *)"""
    return (
        "blk_aio_pwritev",
        _pointer("struct_BlockAIOCB"),
        [
            _pointer("struct_BlockBackend"),
            c_int64,
            _pointer("struct_QEMUIOVector"),
            c_uint32,
            CFUNCTYPE(None, c_void_p, c_int32),
            c_void_p,
        ],
    )


@_function
def _make_blk_aio_flush() -> Any:
    """BlockAIOCB *blk_aio_flush(BlockBackend *, BlockCompletionFunc *, void *)"""
    return (
        "blk_aio_flush",
        _pointer("struct_BlockAIOCB"),
        [_pointer("struct_BlockBackend"), CFUNCTYPE(None, c_void_p, c_int32), c_void_p],
    )


@_function
def _make_blk_aio_pdiscard() -> Any:
    """BlockAIOCB *blk_aio_pdiscard(BlockBackend *, int64_t, int64_t, BlockCompletionFunc *, void *)"""
    return (
        "blk_aio_pdiscard",
        _pointer("struct_BlockAIOCB"),
        [
            _pointer("struct_BlockBackend"),
            c_int64,
            c_int64,
            CFUNCTYPE(None, c_void_p, c_int32),
            c_void_p,
        ],
    )


@_function
def _make_blk_aio_cancel_async() -> Any:
    """Cancel the request, without waiting for that.

    void blk_aio_cancel_async(BlockAIOCB *)
    """
    return ("blk_aio_cancel_async", None, [_pointer("struct_BlockAIOCB")])


@_function
def _make_blk_inc_in_flight() -> Any:
    """A request began, or ended; draining waits for those between.

    void blk_inc_in_flight(BlockBackend *)
    """
    return ("blk_inc_in_flight", None, [_pointer("struct_BlockBackend")])


@_function
def _make_blk_dec_in_flight() -> Any:
    """void blk_dec_in_flight(BlockBackend *)"""
    return ("blk_dec_in_flight", None, [_pointer("struct_BlockBackend")])


@_function
def _make_blk_co_is_inserted() -> Any:
    """Whether there is a medium in the drive.

    bool blk_co_is_inserted(BlockBackend *)
    """
    return ("blk_co_is_inserted", c_bool, [_pointer("struct_BlockBackend")])


@_function
def _make_blk_is_inserted() -> Any:
    """bool blk_is_inserted(BlockBackend *)"""
    return ("blk_is_inserted", c_bool, [_pointer("struct_BlockBackend")])


@_function
def _make_blk_co_is_available() -> Any:
    """Whether there is a medium, and the tray is closed.

    bool blk_co_is_available(BlockBackend *)
    """
    return ("blk_co_is_available", c_bool, [_pointer("struct_BlockBackend")])


@_function
def _make_blk_is_available() -> Any:
    """bool blk_is_available(BlockBackend *)"""
    return ("blk_is_available", c_bool, [_pointer("struct_BlockBackend")])


@_function
def _make_blk_co_lock_medium() -> Any:
    """Lock the medium in the drive, or unlock it.

    void blk_co_lock_medium(BlockBackend *, bool)
    """
    return ("blk_co_lock_medium", None, [_pointer("struct_BlockBackend"), c_bool])


@_function
def _make_blk_lock_medium() -> Any:
    """void blk_lock_medium(BlockBackend *, bool)"""
    return ("blk_lock_medium", None, [_pointer("struct_BlockBackend"), c_bool])


@_function
def _make_blk_co_eject() -> Any:
    """Open the tray, or close it.

    void blk_co_eject(BlockBackend *, bool)
    """
    return ("blk_co_eject", None, [_pointer("struct_BlockBackend"), c_bool])


@_function
def _make_blk_eject() -> Any:
    """void blk_eject(BlockBackend *, bool)"""
    return ("blk_eject", None, [_pointer("struct_BlockBackend"), c_bool])


@_function
def _make_blk_co_getlength() -> Any:
    """The length in bytes, or a negative errno.

    int64_t blk_co_getlength(BlockBackend *)
    """
    return ("blk_co_getlength", c_int64, [_pointer("struct_BlockBackend")])


@_function
def _make_blk_getlength() -> Any:
    """int64_t blk_getlength(BlockBackend *)"""
    return ("blk_getlength", c_int64, [_pointer("struct_BlockBackend")])


@_function
def _make_blk_co_get_geometry() -> Any:
    """The length in sectors, 0 if there is no medium.

    void blk_co_get_geometry(BlockBackend *, uint64_t *)
    """
    return (
        "blk_co_get_geometry",
        None,
        [_pointer("struct_BlockBackend"), POINTER(c_uint64)],
    )


@_function
def _make_blk_get_geometry() -> Any:
    """void blk_get_geometry(BlockBackend *, uint64_t *)"""
    return (
        "blk_get_geometry",
        None,
        [_pointer("struct_BlockBackend"), POINTER(c_uint64)],
    )


@_function
def _make_blk_co_nb_sectors() -> Any:
    """The length in sectors, or a negative errno.

    int64_t blk_co_nb_sectors(BlockBackend *)
    """
    return ("blk_co_nb_sectors", c_int64, [_pointer("struct_BlockBackend")])


@_function
def _make_blk_nb_sectors() -> Any:
    """int64_t blk_nb_sectors(BlockBackend *)"""
    return ("blk_nb_sectors", c_int64, [_pointer("struct_BlockBackend")])


@_function
def _make_blk_blockalign() -> Any:
    """Memory aligned for requests on this backend.

    void *blk_blockalign(BlockBackend *, size_t)
    """
    return ("blk_blockalign", c_void_p, [_pointer("struct_BlockBackend"), c_uint64])


@_function
def _make_blk_is_writable() -> Any:
    """Whether it can be written to now.

    bool blk_is_writable(BlockBackend *)
    """
    return ("blk_is_writable", c_bool, [_pointer("struct_BlockBackend")])


@_function
def _make_blk_enable_write_cache() -> Any:
    """Whether its write cache is on.

    bool blk_enable_write_cache(BlockBackend *)
    """
    return ("blk_enable_write_cache", c_bool, [_pointer("struct_BlockBackend")])


@_function
def _make_blk_get_on_error() -> Any:
    """What to do when a read, or a write, fails.

    BlockdevOnError blk_get_on_error(BlockBackend *, bool)
    """
    return ("blk_get_on_error", c_uint32, [_pointer("struct_BlockBackend"), c_bool])


@_function
def _make_blk_get_error_action() -> Any:
    """BlockErrorAction blk_get_error_action(BlockBackend *, bool, int)"""
    return (
        "blk_get_error_action",
        c_uint32,
        [_pointer("struct_BlockBackend"), c_bool, c_int32],
    )


@_function
def _make_blk_get_aio_context() -> Any:
    """The event loop that it lives in.

    AioContext *blk_get_aio_context(BlockBackend *)
    """
    return (
        "blk_get_aio_context",
        _pointer("struct_AioContext"),
        [_pointer("struct_BlockBackend")],
    )


@_function
def _make_blk_aio_get() -> Any:
    """A request of this kind, for somebody who carries it out himself.

    void *blk_aio_get(const AIOCBInfo *, BlockBackend *, BlockCompletionFunc *, void *)
    """
    return (
        "blk_aio_get",
        c_void_p,
        [
            _pointer("struct_AIOCBInfo"),
            _pointer("struct_BlockBackend"),
            CFUNCTYPE(None, c_void_p, c_int32),
            c_void_p,
        ],
    )


@_function
def _make_blk_get_request_alignment() -> Any:
    """What requests have to be a multiple of, and how long they can be, in bytes.

    uint32_t blk_get_request_alignment(BlockBackend *)
    """
    return ("blk_get_request_alignment", c_uint32, [_pointer("struct_BlockBackend")])


@_function
def _make_blk_get_max_transfer() -> Any:
    """uint32_t blk_get_max_transfer(BlockBackend *)"""
    return ("blk_get_max_transfer", c_uint32, [_pointer("struct_BlockBackend")])


@_function
def _make_blk_get_max_hw_transfer() -> Any:
    """uint64_t blk_get_max_hw_transfer(BlockBackend *)"""
    return ("blk_get_max_hw_transfer", c_uint64, [_pointer("struct_BlockBackend")])


@_function
def _make_blk_co_copy_range() -> Any:
    """Have the storage copy a range; fails where it can't.

    int blk_co_copy_range(BlockBackend *, int64_t, BlockBackend *, int64_t, int64_t, BdrvRequestFlags, BdrvRequestFlags)
    """
    return (
        "blk_co_copy_range",
        c_int32,
        [
            _pointer("struct_BlockBackend"),
            c_int64,
            _pointer("struct_BlockBackend"),
            c_int64,
            c_int64,
            c_uint32,
            c_uint32,
        ],
    )


@_function
def _make_blk_co_pread() -> Any:
    """Read into one buffer: 0 or a negative errno.

    int blk_co_pread(BlockBackend *, int64_t, int64_t, void *, BdrvRequestFlags)
    """
    return (
        "blk_co_pread",
        c_int32,
        [_pointer("struct_BlockBackend"), c_int64, c_int64, c_void_p, c_uint32],
    )


@_function
def _make_blk_pread() -> Any:
    """int blk_pread(BlockBackend *, int64_t, int64_t, void *, BdrvRequestFlags)"""
    return (
        "blk_pread",
        c_int32,
        [_pointer("struct_BlockBackend"), c_int64, c_int64, c_void_p, c_uint32],
    )


@_function
def _make_blk_co_preadv() -> Any:
    """Read into the buffers of a vector.

    int blk_co_preadv(BlockBackend *, int64_t, int64_t, QEMUIOVector *, BdrvRequestFlags)
    """
    return (
        "blk_co_preadv",
        c_int32,
        [
            _pointer("struct_BlockBackend"),
            c_int64,
            c_int64,
            _pointer("struct_QEMUIOVector"),
            c_uint32,
        ],
    )


@_function
def _make_blk_preadv() -> Any:
    """int blk_preadv(BlockBackend *, int64_t, int64_t, QEMUIOVector *, BdrvRequestFlags)"""
    return (
        "blk_preadv",
        c_int32,
        [
            _pointer("struct_BlockBackend"),
            c_int64,
            c_int64,
            _pointer("struct_QEMUIOVector"),
            c_uint32,
        ],
    )


@_function
def _make_blk_co_preadv_part() -> Any:
    """The same from qiov_offset on in the vector.

    int blk_co_preadv_part(BlockBackend *, int64_t, int64_t, QEMUIOVector *, size_t, BdrvRequestFlags)
    """
    return (
        "blk_co_preadv_part",
        c_int32,
        [
            _pointer("struct_BlockBackend"),
            c_int64,
            c_int64,
            _pointer("struct_QEMUIOVector"),
            c_uint64,
            c_uint32,
        ],
    )


@_function
def _make_blk_preadv_part() -> Any:
    """int blk_preadv_part(BlockBackend *, int64_t, int64_t, QEMUIOVector *, size_t, BdrvRequestFlags)"""
    return (
        "blk_preadv_part",
        c_int32,
        [
            _pointer("struct_BlockBackend"),
            c_int64,
            c_int64,
            _pointer("struct_QEMUIOVector"),
            c_uint64,
            c_uint32,
        ],
    )


@_function
def _make_blk_co_pwrite() -> Any:
    """Write one buffer: 0 or a negative errno.

    int blk_co_pwrite(BlockBackend *, int64_t, int64_t, const void *, BdrvRequestFlags)
    """
    return (
        "blk_co_pwrite",
        c_int32,
        [_pointer("struct_BlockBackend"), c_int64, c_int64, c_void_p, c_uint32],
    )


@_function
def _make_blk_pwrite() -> Any:
    """int blk_pwrite(BlockBackend *, int64_t, int64_t, const void *, BdrvRequestFlags)"""
    return (
        "blk_pwrite",
        c_int32,
        [_pointer("struct_BlockBackend"), c_int64, c_int64, c_void_p, c_uint32],
    )


@_function
def _make_blk_co_pwritev() -> Any:
    """Write what the buffers of a vector hold.

    int blk_co_pwritev(BlockBackend *, int64_t, int64_t, QEMUIOVector *, BdrvRequestFlags)
    """
    return (
        "blk_co_pwritev",
        c_int32,
        [
            _pointer("struct_BlockBackend"),
            c_int64,
            c_int64,
            _pointer("struct_QEMUIOVector"),
            c_uint32,
        ],
    )


@_function
def _make_blk_pwritev() -> Any:
    """int blk_pwritev(BlockBackend *, int64_t, int64_t, QEMUIOVector *, BdrvRequestFlags)"""
    return (
        "blk_pwritev",
        c_int32,
        [
            _pointer("struct_BlockBackend"),
            c_int64,
            c_int64,
            _pointer("struct_QEMUIOVector"),
            c_uint32,
        ],
    )


@_function
def _make_blk_co_pwritev_part() -> Any:
    """The same from qiov_offset on in the vector.

    int blk_co_pwritev_part(BlockBackend *, int64_t, int64_t, QEMUIOVector *, size_t, BdrvRequestFlags)
    """
    return (
        "blk_co_pwritev_part",
        c_int32,
        [
            _pointer("struct_BlockBackend"),
            c_int64,
            c_int64,
            _pointer("struct_QEMUIOVector"),
            c_uint64,
            c_uint32,
        ],
    )


@_function
def _make_blk_pwritev_part() -> Any:
    """int blk_pwritev_part(BlockBackend *, int64_t, int64_t, QEMUIOVector *, size_t, BdrvRequestFlags)"""
    return (
        "blk_pwritev_part",
        c_int32,
        [
            _pointer("struct_BlockBackend"),
            c_int64,
            c_int64,
            _pointer("struct_QEMUIOVector"),
            c_uint64,
            c_uint32,
        ],
    )


@_function
def _make_blk_co_pwrite_compressed() -> Any:
    """Write one buffer and have the format compress it.

    int blk_co_pwrite_compressed(BlockBackend *, int64_t, int64_t, const void *)
    """
    return (
        "blk_co_pwrite_compressed",
        c_int32,
        [_pointer("struct_BlockBackend"), c_int64, c_int64, c_void_p],
    )


@_function
def _make_blk_pwrite_compressed() -> Any:
    """int blk_pwrite_compressed(BlockBackend *, int64_t, int64_t, const void *)"""
    return (
        "blk_pwrite_compressed",
        c_int32,
        [_pointer("struct_BlockBackend"), c_int64, c_int64, c_void_p],
    )


@_function
def _make_blk_co_pwrite_zeroes() -> Any:
    """Write zeroes, as little data as the flags allow.

    int blk_co_pwrite_zeroes(BlockBackend *, int64_t, int64_t, BdrvRequestFlags)
    """
    return (
        "blk_co_pwrite_zeroes",
        c_int32,
        [_pointer("struct_BlockBackend"), c_int64, c_int64, c_uint32],
    )


@_function
def _make_blk_pwrite_zeroes() -> Any:
    """int blk_pwrite_zeroes(BlockBackend *, int64_t, int64_t, BdrvRequestFlags)"""
    return (
        "blk_pwrite_zeroes",
        c_int32,
        [_pointer("struct_BlockBackend"), c_int64, c_int64, c_uint32],
    )


@_function
def _make_blk_co_zone_report() -> Any:
    """Describe up to *nr_zones zones from offset on; *nr_zones is then how many.

    int blk_co_zone_report(BlockBackend *, int64_t, unsigned int *, BlockZoneDescriptor *)
    """
    return (
        "blk_co_zone_report",
        c_int32,
        [
            _pointer("struct_BlockBackend"),
            c_int64,
            POINTER(c_uint32),
            _pointer("struct_BlockZoneDescriptor"),
        ],
    )


@_function
def _make_blk_zone_report() -> Any:
    """int blk_zone_report(BlockBackend *, int64_t, unsigned int *, BlockZoneDescriptor *)"""
    return (
        "blk_zone_report",
        c_int32,
        [
            _pointer("struct_BlockBackend"),
            c_int64,
            POINTER(c_uint32),
            _pointer("struct_BlockZoneDescriptor"),
        ],
    )


@_function
def _make_blk_co_zone_mgmt() -> Any:
    """Open, close, finish or reset the zones of a range.

    int blk_co_zone_mgmt(BlockBackend *, BlockZoneOp, int64_t, int64_t)
    """
    return (
        "blk_co_zone_mgmt",
        c_int32,
        [_pointer("struct_BlockBackend"), c_uint32, c_int64, c_int64],
    )


@_function
def _make_blk_zone_mgmt() -> Any:
    """int blk_zone_mgmt(BlockBackend *, BlockZoneOp, int64_t, int64_t)"""
    return (
        "blk_zone_mgmt",
        c_int32,
        [_pointer("struct_BlockBackend"), c_uint32, c_int64, c_int64],
    )


@_function
def _make_blk_co_zone_append() -> Any:
    """Write at the write pointer of the zone at *offset; *offset is then where.

    int blk_co_zone_append(BlockBackend *, int64_t *, QEMUIOVector *, BdrvRequestFlags)
    """
    return (
        "blk_co_zone_append",
        c_int32,
        [
            _pointer("struct_BlockBackend"),
            POINTER(c_int64),
            _pointer("struct_QEMUIOVector"),
            c_uint32,
        ],
    )


@_function
def _make_blk_zone_append() -> Any:
    """int blk_zone_append(BlockBackend *, int64_t *, QEMUIOVector *, BdrvRequestFlags)"""
    return (
        "blk_zone_append",
        c_int32,
        [
            _pointer("struct_BlockBackend"),
            POINTER(c_int64),
            _pointer("struct_QEMUIOVector"),
            c_uint32,
        ],
    )


@_function
def _make_blk_co_pdiscard() -> Any:
    """Tell the storage that nobody needs this range.

    int blk_co_pdiscard(BlockBackend *, int64_t, int64_t)
    """
    return (
        "blk_co_pdiscard",
        c_int32,
        [_pointer("struct_BlockBackend"), c_int64, c_int64],
    )


@_function
def _make_blk_pdiscard() -> Any:
    """int blk_pdiscard(BlockBackend *, int64_t, int64_t)"""
    return (
        "blk_pdiscard",
        c_int32,
        [_pointer("struct_BlockBackend"), c_int64, c_int64],
    )


@_function
def _make_blk_co_flush() -> Any:
    """Bring what was written to stable storage.

    int blk_co_flush(BlockBackend *)
    """
    return ("blk_co_flush", c_int32, [_pointer("struct_BlockBackend")])


@_function
def _make_blk_flush() -> Any:
    """int blk_flush(BlockBackend *)"""
    return ("blk_flush", c_int32, [_pointer("struct_BlockBackend")])


@_function
def _make_blk_co_ioctl() -> Any:
    """Hand a control request on to the device.

    int blk_co_ioctl(BlockBackend *, unsigned long, void *)
    """
    return (
        "blk_co_ioctl",
        c_int32,
        [_pointer("struct_BlockBackend"), c_uint64, c_void_p],
    )


@_function
def _make_blk_ioctl() -> Any:
    """int blk_ioctl(BlockBackend *, unsigned long, void *)"""
    return (
        "blk_ioctl",
        c_int32,
        [_pointer("struct_BlockBackend"), c_uint64, c_void_p],
    )


@_function
def _make_blk_co_truncate() -> Any:
    """Make it as long as `offset`; to the byte if `exact`, else at least.

    int blk_co_truncate(BlockBackend *, int64_t, bool, PreallocMode, BdrvRequestFlags, Error **)
    """
    return (
        "blk_co_truncate",
        c_int32,
        [
            _pointer("struct_BlockBackend"),
            c_int64,
            c_bool,
            c_uint32,
            c_uint32,
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_blk_truncate() -> Any:
    """int blk_truncate(BlockBackend *, int64_t, bool, PreallocMode, BdrvRequestFlags, Error **)"""
    return (
        "blk_truncate",
        c_int32,
        [
            _pointer("struct_BlockBackend"),
            c_int64,
            c_bool,
            c_uint32,
            c_uint32,
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
