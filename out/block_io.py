"""ctypes bindings of block/block-io.h."""

# Made by cobindgen from the headers; changes here are lost.

from __future__ import annotations

import ctypes
import enum
import os
from _thread import RLock
from ctypes import (
    POINTER,
    Structure,
    c_bool,
    c_char,
    c_char_p,
    c_int32,
    c_int64,
    c_uint32,
    c_uint64,
    c_uint8,
    c_void_p,
)

import block_common

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

__skipped__: dict[str, str] = {
    "BLOCK_BLOCK_IO_H": "block/block-io.h:3: expands to nothing",
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


@_enum(enum.IntEnum)
def _make_enum_BlkdebugEvent() -> Any:
    """Places in the drivers where a test can inject an error or stop."""
    return {
        "BLKDBG_L1_UPDATE": 0,
        "BLKDBG_L1_GROW_ALLOC_TABLE": 1,
        "BLKDBG_L1_GROW_WRITE_TABLE": 2,
        "BLKDBG_L1_GROW_ACTIVATE_TABLE": 3,
        "BLKDBG_L2_LOAD": 4,
        "BLKDBG_L2_UPDATE": 5,
        "BLKDBG_L2_UPDATE_COMPRESSED": 6,
        "BLKDBG_L2_ALLOC_COW_READ": 7,
        "BLKDBG_L2_ALLOC_WRITE": 8,
        "BLKDBG_READ_AIO": 9,
        "BLKDBG_READ_BACKING_AIO": 10,
        "BLKDBG_READ_COMPRESSED": 11,
        "BLKDBG_WRITE_AIO": 12,
        "BLKDBG_WRITE_COMPRESSED": 13,
        "BLKDBG_VMSTATE_LOAD": 14,
        "BLKDBG_VMSTATE_SAVE": 15,
        "BLKDBG_COW_READ": 16,
        "BLKDBG_COW_WRITE": 17,
        "BLKDBG_REFTABLE_LOAD": 18,
        "BLKDBG_REFTABLE_GROW": 19,
        "BLKDBG_REFTABLE_UPDATE": 20,
        "BLKDBG_REFBLOCK_LOAD": 21,
        "BLKDBG_REFBLOCK_UPDATE": 22,
        "BLKDBG_REFBLOCK_UPDATE_PART": 23,
        "BLKDBG_REFBLOCK_ALLOC": 24,
        "BLKDBG_REFBLOCK_ALLOC_HOOKUP": 25,
        "BLKDBG_REFBLOCK_ALLOC_WRITE": 26,
        "BLKDBG_REFBLOCK_ALLOC_WRITE_BLOCKS": 27,
        "BLKDBG_REFBLOCK_ALLOC_WRITE_TABLE": 28,
        "BLKDBG_REFBLOCK_ALLOC_SWITCH_TABLE": 29,
        "BLKDBG_CLUSTER_ALLOC": 30,
        "BLKDBG_CLUSTER_ALLOC_BYTES": 31,
        "BLKDBG_CLUSTER_FREE": 32,
        "BLKDBG_FLUSH_TO_OS": 33,
        "BLKDBG_FLUSH_TO_DISK": 34,
        "BLKDBG_PWRITEV_RMW_HEAD": 35,
        "BLKDBG_PWRITEV_RMW_AFTER_HEAD": 36,
        "BLKDBG_PWRITEV_RMW_TAIL": 37,
        "BLKDBG_PWRITEV_RMW_AFTER_TAIL": 38,
        "BLKDBG_PWRITEV": 39,
        "BLKDBG_PWRITEV_ZERO": 40,
        "BLKDBG_PWRITEV_DONE": 41,
        "BLKDBG_EMPTY_IMAGE_PREPARE": 42,
        "BLKDBG_L1_SHRINK_WRITE_TABLE": 43,
        "BLKDBG_L1_SHRINK_FREE_L2_CLUSTERS": 44,
        "BLKDBG_COR_WRITE": 45,
        "BLKDBG_CLUSTER_ALLOC_SPACE": 46,
        "BLKDBG_NONE": 47,
        "BLKDBG__MAX": 48,
    }


@_record(Structure, opaque=True)
def _make_struct_BlockMeasureInfo() -> Any:
    """struct BlockMeasureInfo: opaque"""
    return []


@_record(Structure, opaque=True)
def _make_struct_QemuOpts() -> Any:
    """struct QemuOpts: opaque"""
    return []


@_record(Structure, opaque=True)
def _make_struct_BlockAIOCB() -> Any:
    """struct BlockAIOCB: opaque"""
    return []


@_record(Structure, opaque=True)
def _make_struct_QEMUIOVector() -> Any:
    """struct QEMUIOVector: opaque"""
    return []


@_record(Structure, opaque=True)
def _make_struct_ImageInfoSpecific() -> Any:
    """struct ImageInfoSpecific: opaque"""
    return []


@_record(Structure, opaque=True)
def _make_struct_BlockStatsSpecific() -> Any:
    """struct BlockStatsSpecific: opaque"""
    return []


def _type(make: Callable[[], Any]) -> None:
    _TYPES[make.__name__.removeprefix("_make_")] = make


@_type
def _make_struct_BdrvChild() -> Any:
    return block_common.struct_BdrvChild


@_type
def _make_struct_Error() -> Any:
    return block_common.struct_Error


@_type
def _make_struct_BlockDriverState() -> Any:
    return block_common.struct_BlockDriverState


@_type
def _make_struct_BlockDriver() -> Any:
    return block_common.struct_BlockDriver


@_type
def _make_struct_BlockZoneDescriptor() -> Any:
    return block_common.struct_BlockZoneDescriptor


@_type
def _make_struct_BlockDriverInfo() -> Any:
    return block_common.struct_BlockDriverInfo


@_type
def _make_struct_AioContext() -> Any:
    return block_common.struct_AioContext


@_type
def _make_struct_BdrvCheckResult() -> Any:
    return block_common.struct_BdrvCheckResult


@_type
def _make_struct_BlockFragInfo() -> Any:
    return block_common.struct_BlockFragInfo


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
def _make_BdrvCheckMode() -> Any:
    return block_common.BdrvCheckMode


@_type
def _make_BdrvChild() -> Any:
    return _get("struct_BdrvChild")


@_type
def _make_Error() -> Any:
    return _get("struct_Error")


@_type
def _make_BlockDriverState() -> Any:
    return _get("struct_BlockDriverState")


@_type
def _make_BlockMeasureInfo() -> Any:
    return _get("struct_BlockMeasureInfo")


@_type
def _make_BlockDriver() -> Any:
    return _get("struct_BlockDriver")


@_type
def _make_QemuOpts() -> Any:
    return _get("struct_QemuOpts")


@_type
def _make_BlockAIOCB() -> Any:
    return _get("struct_BlockAIOCB")


@_type
def _make_BlockZoneDescriptor() -> Any:
    return _get("struct_BlockZoneDescriptor")


@_type
def _make_QEMUIOVector() -> Any:
    return _get("struct_QEMUIOVector")


@_type
def _make_BlockDriverInfo() -> Any:
    return _get("struct_BlockDriverInfo")


@_type
def _make_ImageInfoSpecific() -> Any:
    return _get("struct_ImageInfoSpecific")


@_type
def _make_BlockStatsSpecific() -> Any:
    return _get("struct_BlockStatsSpecific")


@_type
def _make_AioContext() -> Any:
    return _get("struct_AioContext")


@_type
def _make_BdrvCheckResult() -> Any:
    return _get("struct_BdrvCheckResult")


@_type
def _make_BlockFragInfo() -> Any:
    return _get("struct_BlockFragInfo")


@_type
def _make_PreallocMode() -> Any:
    return _get("enum_PreallocMode")


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
def _make_BlkdebugEvent() -> Any:
    return _get("enum_BlkdebugEvent")


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
def _make_bdrv_co_pwrite_zeroes() -> Any:
    """Write zeroes, as little data as the flags allow.

    int bdrv_co_pwrite_zeroes(BdrvChild *, int64_t, int64_t, BdrvRequestFlags)
    """
    return (
        "bdrv_co_pwrite_zeroes",
        c_int32,
        [_pointer("struct_BdrvChild"), c_int64, c_int64, c_uint32],
    )


@_function
def _make_bdrv_pwrite_zeroes() -> Any:
    """int bdrv_pwrite_zeroes(BdrvChild *, int64_t, int64_t, BdrvRequestFlags)"""
    return (
        "bdrv_pwrite_zeroes",
        c_int32,
        [_pointer("struct_BdrvChild"), c_int64, c_int64, c_uint32],
    )


@_function
def _make_bdrv_make_zero() -> Any:
    """Write zeroes to all of the node, where it doesn't read so already.

    int bdrv_make_zero(BdrvChild *, BdrvRequestFlags)
    """
    return ("bdrv_make_zero", c_int32, [_pointer("struct_BdrvChild"), c_uint32])


@_function
def _make_bdrv_pread() -> Any:
    """Read into one buffer: 0 or a negative errno.

    int bdrv_pread(BdrvChild *, int64_t, int64_t, void *, BdrvRequestFlags)
    """
    return (
        "bdrv_pread",
        c_int32,
        [_pointer("struct_BdrvChild"), c_int64, c_int64, c_void_p, c_uint32],
    )


@_function
def _make_bdrv_pwrite() -> Any:
    """Write one buffer: 0 or a negative errno.

    int bdrv_pwrite(BdrvChild *, int64_t, int64_t, const void *, BdrvRequestFlags)
    """
    return (
        "bdrv_pwrite",
        c_int32,
        [_pointer("struct_BdrvChild"), c_int64, c_int64, c_void_p, c_uint32],
    )


@_function
def _make_bdrv_co_pwrite_sync() -> Any:
    """Write one buffer, then flush.

    int bdrv_co_pwrite_sync(BdrvChild *, int64_t, int64_t, const void *, BdrvRequestFlags)
    """
    return (
        "bdrv_co_pwrite_sync",
        c_int32,
        [_pointer("struct_BdrvChild"), c_int64, c_int64, c_void_p, c_uint32],
    )


@_function
def _make_bdrv_pwrite_sync() -> Any:
    """int bdrv_pwrite_sync(BdrvChild *, int64_t, int64_t, const void *, BdrvRequestFlags)"""
    return (
        "bdrv_pwrite_sync",
        c_int32,
        [_pointer("struct_BdrvChild"), c_int64, c_int64, c_void_p, c_uint32],
    )


@_function
def _make_bdrv_co_truncate() -> Any:
    """Make the node as long as `offset`; to the byte if `exact`, else at least.

    int bdrv_co_truncate(BdrvChild *, int64_t, bool, PreallocMode, BdrvRequestFlags, Error **)
    """
    return (
        "bdrv_co_truncate",
        c_int32,
        [
            _pointer("struct_BdrvChild"),
            c_int64,
            c_bool,
            c_uint32,
            c_uint32,
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_bdrv_truncate() -> Any:
    """int bdrv_truncate(BdrvChild *, int64_t, bool, PreallocMode, BdrvRequestFlags, Error **)"""
    return (
        "bdrv_truncate",
        c_int32,
        [
            _pointer("struct_BdrvChild"),
            c_int64,
            c_bool,
            c_uint32,
            c_uint32,
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_bdrv_co_nb_sectors() -> Any:
    """The length in sectors, or a negative errno.

    int64_t bdrv_co_nb_sectors(BlockDriverState *)
    """
    return ("bdrv_co_nb_sectors", c_int64, [_pointer("struct_BlockDriverState")])


@_function
def _make_bdrv_nb_sectors() -> Any:
    """int64_t bdrv_nb_sectors(BlockDriverState *)"""
    return ("bdrv_nb_sectors", c_int64, [_pointer("struct_BlockDriverState")])


@_function
def _make_bdrv_co_getlength() -> Any:
    """The length in bytes, or a negative errno.

    int64_t bdrv_co_getlength(BlockDriverState *)
    """
    return ("bdrv_co_getlength", c_int64, [_pointer("struct_BlockDriverState")])


@_function
def _make_bdrv_getlength() -> Any:
    """int64_t bdrv_getlength(BlockDriverState *)"""
    return ("bdrv_getlength", c_int64, [_pointer("struct_BlockDriverState")])


@_function
def _make_bdrv_co_get_allocated_file_size() -> Any:
    """How many bytes the node takes up on its storage.

    int64_t bdrv_co_get_allocated_file_size(BlockDriverState *)
    """
    return (
        "bdrv_co_get_allocated_file_size",
        c_int64,
        [_pointer("struct_BlockDriverState")],
    )


@_function
def _make_bdrv_get_allocated_file_size() -> Any:
    """int64_t bdrv_get_allocated_file_size(BlockDriverState *)"""
    return (
        "bdrv_get_allocated_file_size",
        c_int64,
        [_pointer("struct_BlockDriverState")],
    )


@_function
def _make_bdrv_measure() -> Any:
    """How large an image with these options would be.

    BlockMeasureInfo *bdrv_measure(BlockDriver *, QemuOpts *, BlockDriverState *, Error **)
    """
    return (
        "bdrv_measure",
        _pointer("struct_BlockMeasureInfo"),
        [
            _pointer("struct_BlockDriver"),
            _pointer("struct_QemuOpts"),
            _pointer("struct_BlockDriverState"),
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_bdrv_co_delete_file() -> Any:
    """Remove the file that the node stands for.

    int bdrv_co_delete_file(BlockDriverState *, Error **)
    """
    return (
        "bdrv_co_delete_file",
        c_int32,
        [_pointer("struct_BlockDriverState"), POINTER(_pointer("struct_Error"))],
    )


@_function
def _make_bdrv_aio_cancel_async() -> Any:
    """Cancel the request, without waiting for that.

    void bdrv_aio_cancel_async(BlockAIOCB *)
    """
    return ("bdrv_aio_cancel_async", None, [_pointer("struct_BlockAIOCB")])


@_function
def _make_bdrv_co_ioctl() -> Any:
    """Hand a control request on to the device.

    int bdrv_co_ioctl(BlockDriverState *, int, void *)
    """
    return (
        "bdrv_co_ioctl",
        c_int32,
        [_pointer("struct_BlockDriverState"), c_int32, c_void_p],
    )


@_function
def _make_bdrv_co_flush() -> Any:
    """Bring what was written to stable storage.

    int bdrv_co_flush(BlockDriverState *)
    """
    return ("bdrv_co_flush", c_int32, [_pointer("struct_BlockDriverState")])


@_function
def _make_bdrv_flush() -> Any:
    """int bdrv_flush(BlockDriverState *)"""
    return ("bdrv_flush", c_int32, [_pointer("struct_BlockDriverState")])


@_function
def _make_bdrv_co_pdiscard() -> Any:
    """Tell the storage that nobody needs this range.

    int bdrv_co_pdiscard(BdrvChild *, int64_t, int64_t)
    """
    return (
        "bdrv_co_pdiscard",
        c_int32,
        [_pointer("struct_BdrvChild"), c_int64, c_int64],
    )


@_function
def _make_bdrv_pdiscard() -> Any:
    """int bdrv_pdiscard(BdrvChild *, int64_t, int64_t)"""
    return ("bdrv_pdiscard", c_int32, [_pointer("struct_BdrvChild"), c_int64, c_int64])


@_function
def _make_bdrv_co_zone_report() -> Any:
    """Describe up to *nr_zones zones from offset on; *nr_zones is then how many.

    int bdrv_co_zone_report(BlockDriverState *, int64_t, unsigned int *, BlockZoneDescriptor *)
    """
    return (
        "bdrv_co_zone_report",
        c_int32,
        [
            _pointer("struct_BlockDriverState"),
            c_int64,
            POINTER(c_uint32),
            _pointer("struct_BlockZoneDescriptor"),
        ],
    )


@_function
def _make_bdrv_co_zone_mgmt() -> Any:
    """Open, close, finish or reset the zones of a range.

    int bdrv_co_zone_mgmt(BlockDriverState *, BlockZoneOp, int64_t, int64_t)
    """
    return (
        "bdrv_co_zone_mgmt",
        c_int32,
        [_pointer("struct_BlockDriverState"), c_uint32, c_int64, c_int64],
    )


@_function
def _make_bdrv_co_zone_append() -> Any:
    """Write at the write pointer of the zone at *offset; *offset is then where.

    int bdrv_co_zone_append(BlockDriverState *, int64_t *, QEMUIOVector *, BdrvRequestFlags)
    """
    return (
        "bdrv_co_zone_append",
        c_int32,
        [
            _pointer("struct_BlockDriverState"),
            POINTER(c_int64),
            _pointer("struct_QEMUIOVector"),
            c_uint32,
        ],
    )


@_function
def _make_bdrv_can_write_zeroes_with_unmap() -> Any:
    """Whether deallocating a range makes it read as zeroes.

    bool bdrv_can_write_zeroes_with_unmap(BlockDriverState *)
    """
    return (
        "bdrv_can_write_zeroes_with_unmap",
        c_bool,
        [_pointer("struct_BlockDriverState")],
    )


@_function
def _make_bdrv_co_block_status() -> Any:
    """BDRV_BLOCK_ flags of the range at offset, or a negative errno. They hold for *pnum
    bytes, which lie at *map of *file.

    int bdrv_co_block_status(BlockDriverState *, int64_t, int64_t, int64_t *, int64_t *, BlockDriverState **)
    """
    return (
        "bdrv_co_block_status",
        c_int32,
        [
            _pointer("struct_BlockDriverState"),
            c_int64,
            c_int64,
            POINTER(c_int64),
            POINTER(c_int64),
            POINTER(_pointer("struct_BlockDriverState")),
        ],
    )


@_function
def _make_bdrv_block_status() -> Any:
    """int bdrv_block_status(BlockDriverState *, int64_t, int64_t, int64_t *, int64_t *, BlockDriverState **)"""
    return (
        "bdrv_block_status",
        c_int32,
        [
            _pointer("struct_BlockDriverState"),
            c_int64,
            c_int64,
            POINTER(c_int64),
            POINTER(c_int64),
            POINTER(_pointer("struct_BlockDriverState")),
        ],
    )


@_function
def _make_bdrv_co_block_status_above() -> Any:
    """The same for all layers above `base`.

    int bdrv_co_block_status_above(BlockDriverState *, BlockDriverState *, int64_t, int64_t, int64_t *, int64_t *, BlockDriverState **)
    """
    return (
        "bdrv_co_block_status_above",
        c_int32,
        [
            _pointer("struct_BlockDriverState"),
            _pointer("struct_BlockDriverState"),
            c_int64,
            c_int64,
            POINTER(c_int64),
            POINTER(c_int64),
            POINTER(_pointer("struct_BlockDriverState")),
        ],
    )


@_function
def _make_bdrv_block_status_above() -> Any:
    """int bdrv_block_status_above(BlockDriverState *, BlockDriverState *, int64_t, int64_t, int64_t *, int64_t *, BlockDriverState **)"""
    return (
        "bdrv_block_status_above",
        c_int32,
        [
            _pointer("struct_BlockDriverState"),
            _pointer("struct_BlockDriverState"),
            c_int64,
            c_int64,
            POINTER(c_int64),
            POINTER(c_int64),
            POINTER(_pointer("struct_BlockDriverState")),
        ],
    )


@_function
def _make_bdrv_co_is_allocated() -> Any:
    """1 if this layer has the data at offset, 0 if not; true of *pnum bytes.

    int bdrv_co_is_allocated(BlockDriverState *, int64_t, int64_t, int64_t *)
    """
    return (
        "bdrv_co_is_allocated",
        c_int32,
        [_pointer("struct_BlockDriverState"), c_int64, c_int64, POINTER(c_int64)],
    )


@_function
def _make_bdrv_is_allocated() -> Any:
    """int bdrv_is_allocated(BlockDriverState *, int64_t, int64_t, int64_t *)"""
    return (
        "bdrv_is_allocated",
        c_int32,
        [_pointer("struct_BlockDriverState"), c_int64, c_int64, POINTER(c_int64)],
    )


@_function
def _make_bdrv_co_is_allocated_above() -> Any:
    """The same for any layer above `base`, or for `base` too.

    int bdrv_co_is_allocated_above(BlockDriverState *, BlockDriverState *, bool, int64_t, int64_t, int64_t *)
    """
    return (
        "bdrv_co_is_allocated_above",
        c_int32,
        [
            _pointer("struct_BlockDriverState"),
            _pointer("struct_BlockDriverState"),
            c_bool,
            c_int64,
            c_int64,
            POINTER(c_int64),
        ],
    )


@_function
def _make_bdrv_is_allocated_above() -> Any:
    """int bdrv_is_allocated_above(BlockDriverState *, BlockDriverState *, bool, int64_t, int64_t, int64_t *)"""
    return (
        "bdrv_is_allocated_above",
        c_int32,
        [
            _pointer("struct_BlockDriverState"),
            _pointer("struct_BlockDriverState"),
            c_bool,
            c_int64,
            c_int64,
            POINTER(c_int64),
        ],
    )


@_function
def _make_bdrv_co_is_zero_fast() -> Any:
    """Whether the range is known to read as zeroes without looking at the data.

    int bdrv_co_is_zero_fast(BlockDriverState *, int64_t, int64_t)
    """
    return (
        "bdrv_co_is_zero_fast",
        c_int32,
        [_pointer("struct_BlockDriverState"), c_int64, c_int64],
    )


@_function
def _make_bdrv_apply_auto_read_only() -> Any:
    """Make the node read-only if its options allow that; errmsg says why.

    int bdrv_apply_auto_read_only(BlockDriverState *, const char *, Error **)
    """
    return (
        "bdrv_apply_auto_read_only",
        c_int32,
        [
            _pointer("struct_BlockDriverState"),
            c_char_p,
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_bdrv_is_read_only() -> Any:
    """Whether the node was opened for reading only.

    bool bdrv_is_read_only(BlockDriverState *)
    """
    return ("bdrv_is_read_only", c_bool, [_pointer("struct_BlockDriverState")])


@_function
def _make_bdrv_is_writable() -> Any:
    """Whether it can be written to now.

    bool bdrv_is_writable(BlockDriverState *)
    """
    return ("bdrv_is_writable", c_bool, [_pointer("struct_BlockDriverState")])


@_function
def _make_bdrv_is_sg() -> Any:
    """Whether it takes SCSI commands only.

    bool bdrv_is_sg(BlockDriverState *)
    """
    return ("bdrv_is_sg", c_bool, [_pointer("struct_BlockDriverState")])


@_function
def _make_bdrv_get_flags() -> Any:
    """The BDRV_O_ flags that it was opened with.

    int bdrv_get_flags(BlockDriverState *)
    """
    return ("bdrv_get_flags", c_int32, [_pointer("struct_BlockDriverState")])


@_function
def _make_bdrv_co_is_inserted() -> Any:
    """Whether there is a medium in the drive.

    bool bdrv_co_is_inserted(BlockDriverState *)
    """
    return ("bdrv_co_is_inserted", c_bool, [_pointer("struct_BlockDriverState")])


@_function
def _make_bdrv_is_inserted() -> Any:
    """bool bdrv_is_inserted(BlockDriverState *)"""
    return ("bdrv_is_inserted", c_bool, [_pointer("struct_BlockDriverState")])


@_function
def _make_bdrv_co_lock_medium() -> Any:
    """Lock the medium in the drive, or unlock it.

    void bdrv_co_lock_medium(BlockDriverState *, bool)
    """
    return ("bdrv_co_lock_medium", None, [_pointer("struct_BlockDriverState"), c_bool])


@_function
def _make_bdrv_co_eject() -> Any:
    """Open the tray, or close it.

    void bdrv_co_eject(BlockDriverState *, bool)
    """
    return ("bdrv_co_eject", None, [_pointer("struct_BlockDriverState"), c_bool])


@_function
def _make_bdrv_get_format_name() -> Any:
    """The name of the node's driver, or NULL.

    const char *bdrv_get_format_name(BlockDriverState *)
    """
    return ("bdrv_get_format_name", c_char_p, [_pointer("struct_BlockDriverState")])


@_function
def _make_bdrv_get_node_name() -> Any:
    """The name of the node.

    const char *bdrv_get_node_name(const BlockDriverState *)
    """
    return ("bdrv_get_node_name", c_char_p, [_pointer("struct_BlockDriverState")])


@_function
def _make_bdrv_get_device_name() -> Any:
    """The name of the device on top of the node, or "".

    const char *bdrv_get_device_name(const BlockDriverState *)
    """
    return ("bdrv_get_device_name", c_char_p, [_pointer("struct_BlockDriverState")])


@_function
def _make_bdrv_co_get_info() -> Any:
    """Fill in what the driver says of the image.

    int bdrv_co_get_info(BlockDriverState *, BlockDriverInfo *)
    """
    return (
        "bdrv_co_get_info",
        c_int32,
        [_pointer("struct_BlockDriverState"), _pointer("struct_BlockDriverInfo")],
    )


@_function
def _make_bdrv_get_info() -> Any:
    """int bdrv_get_info(BlockDriverState *, BlockDriverInfo *)"""
    return (
        "bdrv_get_info",
        c_int32,
        [_pointer("struct_BlockDriverState"), _pointer("struct_BlockDriverInfo")],
    )


@_function
def _make_bdrv_get_specific_info() -> Any:
    """What only the image's format knows of it, or NULL.

    ImageInfoSpecific *bdrv_get_specific_info(BlockDriverState *, Error **)
    """
    return (
        "bdrv_get_specific_info",
        _pointer("struct_ImageInfoSpecific"),
        [_pointer("struct_BlockDriverState"), POINTER(_pointer("struct_Error"))],
    )


@_function
def _make_bdrv_get_specific_stats() -> Any:
    """Statistics that only the driver keeps, or NULL.

    BlockStatsSpecific *bdrv_get_specific_stats(BlockDriverState *)
    """
    return (
        "bdrv_get_specific_stats",
        _pointer("struct_BlockStatsSpecific"),
        [_pointer("struct_BlockDriverState")],
    )


@_function
def _make_bdrv_round_to_subclusters() -> Any:
    """The range extended to whole subclusters.

    void bdrv_round_to_subclusters(BlockDriverState *, int64_t, int64_t, int64_t *, int64_t *)
    """
    return (
        "bdrv_round_to_subclusters",
        None,
        [
            _pointer("struct_BlockDriverState"),
            c_int64,
            c_int64,
            POINTER(c_int64),
            POINTER(c_int64),
        ],
    )


@_function
def _make_bdrv_get_backing_filename() -> Any:
    """Copy the name of the backing file to `filename`.

    void bdrv_get_backing_filename(BlockDriverState *, char *, int)
    """
    return (
        "bdrv_get_backing_filename",
        None,
        [_pointer("struct_BlockDriverState"), POINTER(c_char), c_int32],
    )


@_function
def _make_bdrv_co_change_backing_file() -> Any:
    """Write another name for the backing file into the image.

    int bdrv_co_change_backing_file(BlockDriverState *, const char *, const char *, bool)
    """
    return (
        "bdrv_co_change_backing_file",
        c_int32,
        [_pointer("struct_BlockDriverState"), c_char_p, c_char_p, c_bool],
    )


@_function
def _make_bdrv_change_backing_file() -> Any:
    """int bdrv_change_backing_file(BlockDriverState *, const char *, const char *, bool)"""
    return (
        "bdrv_change_backing_file",
        c_int32,
        [_pointer("struct_BlockDriverState"), c_char_p, c_char_p, c_bool],
    )


@_function
def _make_bdrv_save_vmstate() -> Any:
    """Save or load the state of the machine, from a plain buffer or a vector.

    int bdrv_save_vmstate(BlockDriverState *, const uint8_t *, int64_t, int)
    """
    return (
        "bdrv_save_vmstate",
        c_int32,
        [_pointer("struct_BlockDriverState"), POINTER(c_uint8), c_int64, c_int32],
    )


@_function
def _make_bdrv_load_vmstate() -> Any:
    """int bdrv_load_vmstate(BlockDriverState *, uint8_t *, int64_t, int)"""
    return (
        "bdrv_load_vmstate",
        c_int32,
        [_pointer("struct_BlockDriverState"), POINTER(c_uint8), c_int64, c_int32],
    )


@_function
def _make_bdrv_readv_vmstate() -> Any:
    """int bdrv_readv_vmstate(BlockDriverState *, QEMUIOVector *, int64_t)"""
    return (
        "bdrv_readv_vmstate",
        c_int32,
        [_pointer("struct_BlockDriverState"), _pointer("struct_QEMUIOVector"), c_int64],
    )


@_function
def _make_bdrv_writev_vmstate() -> Any:
    """int bdrv_writev_vmstate(BlockDriverState *, QEMUIOVector *, int64_t)"""
    return (
        "bdrv_writev_vmstate",
        c_int32,
        [_pointer("struct_BlockDriverState"), _pointer("struct_QEMUIOVector"), c_int64],
    )


@_function
def _make_bdrv_min_mem_align() -> Any:
    """The alignment of memory that the node needs, and the one it likes best.

    size_t bdrv_min_mem_align(BlockDriverState *)
    """
    return ("bdrv_min_mem_align", c_uint64, [_pointer("struct_BlockDriverState")])


@_function
def _make_bdrv_opt_mem_align() -> Any:
    """size_t bdrv_opt_mem_align(BlockDriverState *)"""
    return ("bdrv_opt_mem_align", c_uint64, [_pointer("struct_BlockDriverState")])


@_function
def _make_qemu_blockalign() -> Any:
    """Memory aligned for requests on this node.

    void *qemu_blockalign(BlockDriverState *, size_t)
    """
    return (
        "qemu_blockalign",
        c_void_p,
        [_pointer("struct_BlockDriverState"), c_uint64],
    )


@_function
def _make_bdrv_co_debug_event() -> Any:
    """Tell debugging filters that the code came past this place.

    void bdrv_co_debug_event(BlockDriverState *, BlkdebugEvent)
    """
    return (
        "bdrv_co_debug_event",
        None,
        [_pointer("struct_BlockDriverState"), c_uint32],
    )


@_function
def _make_bdrv_debug_event() -> Any:
    """void bdrv_debug_event(BlockDriverState *, BlkdebugEvent)"""
    return ("bdrv_debug_event", None, [_pointer("struct_BlockDriverState"), c_uint32])


@_function
def _make_bdrv_get_aio_context() -> Any:
    """The event loop that the node lives in.

    AioContext *bdrv_get_aio_context(BlockDriverState *)
    """
    return (
        "bdrv_get_aio_context",
        _pointer("struct_AioContext"),
        [_pointer("struct_BlockDriverState")],
    )


@_function
def _make_bdrv_co_enter() -> Any:
    """Move the calling coroutine to the node's event loop; returns the one it left.

    AioContext *bdrv_co_enter(BlockDriverState *)
    """
    return (
        "bdrv_co_enter",
        _pointer("struct_AioContext"),
        [_pointer("struct_BlockDriverState")],
    )


@_function
def _make_bdrv_co_leave() -> Any:
    """Move it back.

    void bdrv_co_leave(BlockDriverState *, AioContext *)
    """
    return (
        "bdrv_co_leave",
        None,
        [_pointer("struct_BlockDriverState"), _pointer("struct_AioContext")],
    )


@_function
def _make_bdrv_co_can_store_new_dirty_bitmap() -> Any:
    """Whether the image can keep one more bitmap, with this name.

    bool bdrv_co_can_store_new_dirty_bitmap(BlockDriverState *, const char *, uint32_t, Error **)
    """
    return (
        "bdrv_co_can_store_new_dirty_bitmap",
        c_bool,
        [
            _pointer("struct_BlockDriverState"),
            c_char_p,
            c_uint32,
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_bdrv_can_store_new_dirty_bitmap() -> Any:
    """bool bdrv_can_store_new_dirty_bitmap(BlockDriverState *, const char *, uint32_t, Error **)"""
    return (
        "bdrv_can_store_new_dirty_bitmap",
        c_bool,
        [
            _pointer("struct_BlockDriverState"),
            c_char_p,
            c_uint32,
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_bdrv_co_copy_range() -> Any:
    """Have the storage copy a range; fails where it can't.

    int bdrv_co_copy_range(BdrvChild *, int64_t, BdrvChild *, int64_t, int64_t, BdrvRequestFlags, BdrvRequestFlags)
    """
    return (
        "bdrv_co_copy_range",
        c_int32,
        [
            _pointer("struct_BdrvChild"),
            c_int64,
            _pointer("struct_BdrvChild"),
            c_int64,
            c_int64,
            c_uint32,
            c_uint32,
        ],
    )


@_function
def _make_bdrv_drain() -> Any:
    """Wait until no request is under way.

    void bdrv_drain(BlockDriverState *)
    """
    return ("bdrv_drain", None, [_pointer("struct_BlockDriverState")])


@_function
def _make_bdrv_check() -> Any:
    """Check the image, and repair what `fix` says.

    int bdrv_check(BlockDriverState *, BdrvCheckResult *, BdrvCheckMode)
    """
    return (
        "bdrv_check",
        c_int32,
        [
            _pointer("struct_BlockDriverState"),
            _pointer("struct_BdrvCheckResult"),
            c_uint32,
        ],
    )


@_function
def _make_bdrv_invalidate_cache() -> Any:
    """Forget what was read of the image's tables: somebody else wrote to it.

    int bdrv_invalidate_cache(BlockDriverState *, Error **)
    """
    return (
        "bdrv_invalidate_cache",
        c_int32,
        [_pointer("struct_BlockDriverState"), POINTER(_pointer("struct_Error"))],
    )


@_function
def _make_bdrv_drained_begin() -> Any:
    """Between these two no request of others runs on the node; they nest.

    void bdrv_drained_begin(BlockDriverState *)
    """
    return ("bdrv_drained_begin", None, [_pointer("struct_BlockDriverState")])


@_function
def _make_bdrv_drained_end() -> Any:
    """void bdrv_drained_end(BlockDriverState *)"""
    return ("bdrv_drained_end", None, [_pointer("struct_BlockDriverState")])


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
