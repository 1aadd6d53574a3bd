"""ctypes bindings of block/block-io.h.

Made by cobindgen 0.1.0 for x86_64, LP64, little-endian.
Edit the header, not this file.
"""

from _ctypes import _CArgObject, _CData, _Pointer, _SimpleCData
from ctypes import (
    CDLL,
    Array,
    Structure,
    Union,
    c_char,
    c_char_p,
    c_int64,
    c_uint,
    c_void_p,
)
from enum import IntEnum
from os import PathLike
from typing import Any, Final, SupportsFloat, SupportsIndex, TypeAlias, TypeVar

from typing_extensions import Buffer

import block_common as _block_common

class _Record(Structure):
    # An unknown member is an error.
    __getattr__: None  # type: ignore  # pyright: ignore
    __setattr__: None  # type: ignore  # pyright: ignore

class _Union(Union):
    __getattr__: None  # type: ignore  # pyright: ignore
    __setattr__: None  # type: ignore  # pyright: ignore

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

__skipped__: dict[str, str]

class enum_PreallocMode(IntEnum):
    """The part of an image that is allocated when it is created or enlarged."""

    PREALLOC_MODE_OFF = 0
    """nothing"""
    PREALLOC_MODE_METADATA = 1
    """the format's tables"""
    PREALLOC_MODE_FALLOC = 2
    """all of it, through the file system"""
    PREALLOC_MODE_FULL = 3
    """all of it, by writing zeroes"""
    PREALLOC_MODE__MAX = 4

PREALLOC_MODE_OFF: Final = enum_PreallocMode.PREALLOC_MODE_OFF
PREALLOC_MODE_METADATA: Final = enum_PreallocMode.PREALLOC_MODE_METADATA
PREALLOC_MODE_FALLOC: Final = enum_PreallocMode.PREALLOC_MODE_FALLOC
PREALLOC_MODE_FULL: Final = enum_PreallocMode.PREALLOC_MODE_FULL
PREALLOC_MODE__MAX: Final = enum_PreallocMode.PREALLOC_MODE__MAX

class enum_BlkdebugEvent(IntEnum):
    """Places in the drivers where a test can inject an error or stop."""

    BLKDBG_L1_UPDATE = 0
    BLKDBG_L1_GROW_ALLOC_TABLE = 1
    BLKDBG_L1_GROW_WRITE_TABLE = 2
    BLKDBG_L1_GROW_ACTIVATE_TABLE = 3
    BLKDBG_L2_LOAD = 4
    BLKDBG_L2_UPDATE = 5
    BLKDBG_L2_UPDATE_COMPRESSED = 6
    BLKDBG_L2_ALLOC_COW_READ = 7
    BLKDBG_L2_ALLOC_WRITE = 8
    BLKDBG_READ_AIO = 9
    BLKDBG_READ_BACKING_AIO = 10
    BLKDBG_READ_COMPRESSED = 11
    BLKDBG_WRITE_AIO = 12
    BLKDBG_WRITE_COMPRESSED = 13
    BLKDBG_VMSTATE_LOAD = 14
    BLKDBG_VMSTATE_SAVE = 15
    BLKDBG_COW_READ = 16
    BLKDBG_COW_WRITE = 17
    BLKDBG_REFTABLE_LOAD = 18
    BLKDBG_REFTABLE_GROW = 19
    BLKDBG_REFTABLE_UPDATE = 20
    BLKDBG_REFBLOCK_LOAD = 21
    BLKDBG_REFBLOCK_UPDATE = 22
    BLKDBG_REFBLOCK_UPDATE_PART = 23
    BLKDBG_REFBLOCK_ALLOC = 24
    BLKDBG_REFBLOCK_ALLOC_HOOKUP = 25
    BLKDBG_REFBLOCK_ALLOC_WRITE = 26
    BLKDBG_REFBLOCK_ALLOC_WRITE_BLOCKS = 27
    BLKDBG_REFBLOCK_ALLOC_WRITE_TABLE = 28
    BLKDBG_REFBLOCK_ALLOC_SWITCH_TABLE = 29
    BLKDBG_CLUSTER_ALLOC = 30
    BLKDBG_CLUSTER_ALLOC_BYTES = 31
    BLKDBG_CLUSTER_FREE = 32
    BLKDBG_FLUSH_TO_OS = 33
    BLKDBG_FLUSH_TO_DISK = 34
    BLKDBG_PWRITEV_RMW_HEAD = 35
    BLKDBG_PWRITEV_RMW_AFTER_HEAD = 36
    BLKDBG_PWRITEV_RMW_TAIL = 37
    BLKDBG_PWRITEV_RMW_AFTER_TAIL = 38
    BLKDBG_PWRITEV = 39
    BLKDBG_PWRITEV_ZERO = 40
    BLKDBG_PWRITEV_DONE = 41
    BLKDBG_EMPTY_IMAGE_PREPARE = 42
    BLKDBG_L1_SHRINK_WRITE_TABLE = 43
    BLKDBG_L1_SHRINK_FREE_L2_CLUSTERS = 44
    BLKDBG_COR_WRITE = 45
    BLKDBG_CLUSTER_ALLOC_SPACE = 46
    BLKDBG_NONE = 47
    BLKDBG__MAX = 48

BLKDBG_L1_UPDATE: Final = enum_BlkdebugEvent.BLKDBG_L1_UPDATE
BLKDBG_L1_GROW_ALLOC_TABLE: Final = enum_BlkdebugEvent.BLKDBG_L1_GROW_ALLOC_TABLE
BLKDBG_L1_GROW_WRITE_TABLE: Final = enum_BlkdebugEvent.BLKDBG_L1_GROW_WRITE_TABLE
BLKDBG_L1_GROW_ACTIVATE_TABLE: Final = enum_BlkdebugEvent.BLKDBG_L1_GROW_ACTIVATE_TABLE
BLKDBG_L2_LOAD: Final = enum_BlkdebugEvent.BLKDBG_L2_LOAD
BLKDBG_L2_UPDATE: Final = enum_BlkdebugEvent.BLKDBG_L2_UPDATE
BLKDBG_L2_UPDATE_COMPRESSED: Final = enum_BlkdebugEvent.BLKDBG_L2_UPDATE_COMPRESSED
BLKDBG_L2_ALLOC_COW_READ: Final = enum_BlkdebugEvent.BLKDBG_L2_ALLOC_COW_READ
BLKDBG_L2_ALLOC_WRITE: Final = enum_BlkdebugEvent.BLKDBG_L2_ALLOC_WRITE
BLKDBG_READ_AIO: Final = enum_BlkdebugEvent.BLKDBG_READ_AIO
BLKDBG_READ_BACKING_AIO: Final = enum_BlkdebugEvent.BLKDBG_READ_BACKING_AIO
BLKDBG_READ_COMPRESSED: Final = enum_BlkdebugEvent.BLKDBG_READ_COMPRESSED
BLKDBG_WRITE_AIO: Final = enum_BlkdebugEvent.BLKDBG_WRITE_AIO
BLKDBG_WRITE_COMPRESSED: Final = enum_BlkdebugEvent.BLKDBG_WRITE_COMPRESSED
BLKDBG_VMSTATE_LOAD: Final = enum_BlkdebugEvent.BLKDBG_VMSTATE_LOAD
BLKDBG_VMSTATE_SAVE: Final = enum_BlkdebugEvent.BLKDBG_VMSTATE_SAVE
BLKDBG_COW_READ: Final = enum_BlkdebugEvent.BLKDBG_COW_READ
BLKDBG_COW_WRITE: Final = enum_BlkdebugEvent.BLKDBG_COW_WRITE
BLKDBG_REFTABLE_LOAD: Final = enum_BlkdebugEvent.BLKDBG_REFTABLE_LOAD
BLKDBG_REFTABLE_GROW: Final = enum_BlkdebugEvent.BLKDBG_REFTABLE_GROW
BLKDBG_REFTABLE_UPDATE: Final = enum_BlkdebugEvent.BLKDBG_REFTABLE_UPDATE
BLKDBG_REFBLOCK_LOAD: Final = enum_BlkdebugEvent.BLKDBG_REFBLOCK_LOAD
BLKDBG_REFBLOCK_UPDATE: Final = enum_BlkdebugEvent.BLKDBG_REFBLOCK_UPDATE
BLKDBG_REFBLOCK_UPDATE_PART: Final = enum_BlkdebugEvent.BLKDBG_REFBLOCK_UPDATE_PART
BLKDBG_REFBLOCK_ALLOC: Final = enum_BlkdebugEvent.BLKDBG_REFBLOCK_ALLOC
BLKDBG_REFBLOCK_ALLOC_HOOKUP: Final = enum_BlkdebugEvent.BLKDBG_REFBLOCK_ALLOC_HOOKUP
BLKDBG_REFBLOCK_ALLOC_WRITE: Final = enum_BlkdebugEvent.BLKDBG_REFBLOCK_ALLOC_WRITE
BLKDBG_REFBLOCK_ALLOC_WRITE_BLOCKS: Final = (
    enum_BlkdebugEvent.BLKDBG_REFBLOCK_ALLOC_WRITE_BLOCKS
)
BLKDBG_REFBLOCK_ALLOC_WRITE_TABLE: Final = (
    enum_BlkdebugEvent.BLKDBG_REFBLOCK_ALLOC_WRITE_TABLE
)
BLKDBG_REFBLOCK_ALLOC_SWITCH_TABLE: Final = (
    enum_BlkdebugEvent.BLKDBG_REFBLOCK_ALLOC_SWITCH_TABLE
)
BLKDBG_CLUSTER_ALLOC: Final = enum_BlkdebugEvent.BLKDBG_CLUSTER_ALLOC
BLKDBG_CLUSTER_ALLOC_BYTES: Final = enum_BlkdebugEvent.BLKDBG_CLUSTER_ALLOC_BYTES
BLKDBG_CLUSTER_FREE: Final = enum_BlkdebugEvent.BLKDBG_CLUSTER_FREE
BLKDBG_FLUSH_TO_OS: Final = enum_BlkdebugEvent.BLKDBG_FLUSH_TO_OS
BLKDBG_FLUSH_TO_DISK: Final = enum_BlkdebugEvent.BLKDBG_FLUSH_TO_DISK
BLKDBG_PWRITEV_RMW_HEAD: Final = enum_BlkdebugEvent.BLKDBG_PWRITEV_RMW_HEAD
BLKDBG_PWRITEV_RMW_AFTER_HEAD: Final = enum_BlkdebugEvent.BLKDBG_PWRITEV_RMW_AFTER_HEAD
BLKDBG_PWRITEV_RMW_TAIL: Final = enum_BlkdebugEvent.BLKDBG_PWRITEV_RMW_TAIL
BLKDBG_PWRITEV_RMW_AFTER_TAIL: Final = enum_BlkdebugEvent.BLKDBG_PWRITEV_RMW_AFTER_TAIL
BLKDBG_PWRITEV: Final = enum_BlkdebugEvent.BLKDBG_PWRITEV
BLKDBG_PWRITEV_ZERO: Final = enum_BlkdebugEvent.BLKDBG_PWRITEV_ZERO
BLKDBG_PWRITEV_DONE: Final = enum_BlkdebugEvent.BLKDBG_PWRITEV_DONE
BLKDBG_EMPTY_IMAGE_PREPARE: Final = enum_BlkdebugEvent.BLKDBG_EMPTY_IMAGE_PREPARE
BLKDBG_L1_SHRINK_WRITE_TABLE: Final = enum_BlkdebugEvent.BLKDBG_L1_SHRINK_WRITE_TABLE
BLKDBG_L1_SHRINK_FREE_L2_CLUSTERS: Final = (
    enum_BlkdebugEvent.BLKDBG_L1_SHRINK_FREE_L2_CLUSTERS
)
BLKDBG_COR_WRITE: Final = enum_BlkdebugEvent.BLKDBG_COR_WRITE
BLKDBG_CLUSTER_ALLOC_SPACE: Final = enum_BlkdebugEvent.BLKDBG_CLUSTER_ALLOC_SPACE
BLKDBG_NONE: Final = enum_BlkdebugEvent.BLKDBG_NONE
BLKDBG__MAX: Final = enum_BlkdebugEvent.BLKDBG__MAX

class struct_BlockMeasureInfo(_Record):
    """struct BlockMeasureInfo: opaque"""

class struct_QemuOpts(_Record):
    """struct QemuOpts: opaque"""

class struct_BlockAIOCB(_Record):
    """struct BlockAIOCB: opaque"""

class struct_QEMUIOVector(_Record):
    """struct QEMUIOVector: opaque"""

class struct_ImageInfoSpecific(_Record):
    """struct ImageInfoSpecific: opaque"""

class struct_BlockStatsSpecific(_Record):
    """struct BlockStatsSpecific: opaque"""

struct_BdrvChild: TypeAlias = _block_common.struct_BdrvChild
struct_Error: TypeAlias = _block_common.struct_Error
struct_BlockDriverState: TypeAlias = _block_common.struct_BlockDriverState
struct_BlockDriver: TypeAlias = _block_common.struct_BlockDriver
struct_BlockZoneDescriptor: TypeAlias = _block_common.struct_BlockZoneDescriptor
struct_BlockDriverInfo: TypeAlias = _block_common.struct_BlockDriverInfo
struct_AioContext: TypeAlias = _block_common.struct_AioContext
struct_BdrvCheckResult: TypeAlias = _block_common.struct_BdrvCheckResult
struct_BlockFragInfo: TypeAlias = _block_common.struct_BlockFragInfo
BdrvRequestFlags: TypeAlias = _block_common.BdrvRequestFlags
enum_BlockZoneType: TypeAlias = _block_common.enum_BlockZoneType
enum_BlockZoneState: TypeAlias = _block_common.enum_BlockZoneState
enum_BlockZoneOp: TypeAlias = _block_common.enum_BlockZoneOp
BdrvCheckMode: TypeAlias = _block_common.BdrvCheckMode
BdrvChild: TypeAlias = struct_BdrvChild
Error: TypeAlias = struct_Error
BlockDriverState: TypeAlias = struct_BlockDriverState
BlockMeasureInfo: TypeAlias = struct_BlockMeasureInfo
BlockDriver: TypeAlias = struct_BlockDriver
QemuOpts: TypeAlias = struct_QemuOpts
BlockAIOCB: TypeAlias = struct_BlockAIOCB
BlockZoneDescriptor: TypeAlias = struct_BlockZoneDescriptor
QEMUIOVector: TypeAlias = struct_QEMUIOVector
BlockDriverInfo: TypeAlias = struct_BlockDriverInfo
ImageInfoSpecific: TypeAlias = struct_ImageInfoSpecific
BlockStatsSpecific: TypeAlias = struct_BlockStatsSpecific
AioContext: TypeAlias = struct_AioContext
BdrvCheckResult: TypeAlias = struct_BdrvCheckResult
BlockFragInfo: TypeAlias = struct_BlockFragInfo
PreallocMode: TypeAlias = enum_PreallocMode
BlockZoneType: TypeAlias = enum_BlockZoneType
BlockZoneState: TypeAlias = enum_BlockZoneState
BlockZoneOp: TypeAlias = enum_BlockZoneOp
BlkdebugEvent: TypeAlias = enum_BlkdebugEvent

class Library:
    """The functions and variables of a loaded library, each with its types."""

    c: Any
    """The library with ctypes' own functions, which check less."""
    def __init__(
        self,
        library: str | PathLike[str] | CDLL | None,
        checked: bool = True,
        use_errno: bool = False,
        glue: str | PathLike[str] | CDLL | None = None,
    ) -> None: ...
    def missing(self) -> list[str]:
        """Return the names that the headers declare and the library lacks."""
    def bdrv_co_pwrite_zeroes(
        _lib,
        /,
        child: _Ref[struct_BdrvChild],
        offset: _Integer,
        bytes: _Integer,
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int bdrv_co_pwrite_zeroes(BdrvChild *child, int64_t offset, int64_t bytes, BdrvRequestFlags flags)

        Write zeroes, with as little data as the flags allow.
        """
    def bdrv_pwrite_zeroes(
        _lib,
        /,
        child: _Ref[struct_BdrvChild],
        offset: _Integer,
        bytes: _Integer,
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int bdrv_pwrite_zeroes(BdrvChild *child, int64_t offset, int64_t bytes, BdrvRequestFlags flags)"""
    def bdrv_make_zero(
        _lib, /, child: _Ref[struct_BdrvChild], flags: BdrvRequestFlags | _Integer
    ) -> int:
        """int bdrv_make_zero(BdrvChild *child, BdrvRequestFlags flags)

        Write zeroes to all parts of the node that do not already read as zeroes.
        """
    def bdrv_pread(
        _lib,
        /,
        child: _Ref[struct_BdrvChild],
        offset: _Integer,
        bytes: _Integer,
        buf: _Memory,
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int bdrv_pread(BdrvChild *child, int64_t offset, int64_t bytes, void *buf, BdrvRequestFlags flags)

        Read into one buffer. Return 0 or a negative errno.
        """
    def bdrv_pwrite(
        _lib,
        /,
        child: _Ref[struct_BdrvChild],
        offset: _Integer,
        bytes: _Integer,
        buf: _Memory,
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int bdrv_pwrite(BdrvChild *child, int64_t offset, int64_t bytes, const void *buf, BdrvRequestFlags flags)

        Write one buffer. Return 0 or a negative errno.
        """
    def bdrv_co_pwrite_sync(
        _lib,
        /,
        child: _Ref[struct_BdrvChild],
        offset: _Integer,
        bytes: _Integer,
        buf: _Memory,
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int bdrv_co_pwrite_sync(BdrvChild *child, int64_t offset, int64_t bytes, const void *buf, BdrvRequestFlags flags)

        Write one buffer, then flush.
        """
    def bdrv_pwrite_sync(
        _lib,
        /,
        child: _Ref[struct_BdrvChild],
        offset: _Integer,
        bytes: _Integer,
        buf: _Memory,
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int bdrv_pwrite_sync(BdrvChild *child, int64_t offset, int64_t bytes, const void *buf, BdrvRequestFlags flags)"""
    def bdrv_co_truncate(
        _lib,
        /,
        child: _Ref[struct_BdrvChild],
        offset: _Integer,
        exact: bool | _Integer,
        prealloc: enum_PreallocMode | _Integer,
        flags: BdrvRequestFlags | _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> int:
        """int bdrv_co_truncate(BdrvChild *child, int64_t offset, bool exact, PreallocMode prealloc, BdrvRequestFlags flags, Error **errp)

        Set the length of the node to `offset`: exactly if `exact` is true, else at least.
        """
    def bdrv_truncate(
        _lib,
        /,
        child: _Ref[struct_BdrvChild],
        offset: _Integer,
        exact: bool | _Integer,
        prealloc: enum_PreallocMode | _Integer,
        flags: BdrvRequestFlags | _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> int:
        """int bdrv_truncate(BdrvChild *child, int64_t offset, bool exact, PreallocMode prealloc, BdrvRequestFlags flags, Error **errp)"""
    def bdrv_co_nb_sectors(_lib, /, bs: _Ref[struct_BlockDriverState]) -> int:
        """int64_t bdrv_co_nb_sectors(BlockDriverState *bs)

        Return the length in sectors, or a negative errno.
        """
    def bdrv_nb_sectors(_lib, /, bs: _Ref[struct_BlockDriverState]) -> int:
        """int64_t bdrv_nb_sectors(BlockDriverState *bs)"""
    def bdrv_co_getlength(_lib, /, bs: _Ref[struct_BlockDriverState]) -> int:
        """int64_t bdrv_co_getlength(BlockDriverState *bs)

        Return the length in bytes, or a negative errno.
        """
    def bdrv_getlength(_lib, /, bs: _Ref[struct_BlockDriverState]) -> int:
        """int64_t bdrv_getlength(BlockDriverState *bs)"""
    def bdrv_co_get_allocated_file_size(
        _lib, /, bs: _Ref[struct_BlockDriverState]
    ) -> int:
        """int64_t bdrv_co_get_allocated_file_size(BlockDriverState *bs)

        Return the number of bytes that the node uses on its storage.
        """
    def bdrv_get_allocated_file_size(_lib, /, bs: _Ref[struct_BlockDriverState]) -> int:
        """int64_t bdrv_get_allocated_file_size(BlockDriverState *bs)"""
    def bdrv_measure(
        _lib,
        /,
        drv: _Ref[struct_BlockDriver],
        opts: _Ref[struct_QemuOpts],
        in_bs: _Ref[struct_BlockDriverState],
        errp: _Ref[_Pointer[struct_Error]],
    ) -> _Pointer[struct_BlockMeasureInfo]:
        """BlockMeasureInfo *bdrv_measure(BlockDriver *drv, QemuOpts *opts, BlockDriverState *in_bs, Error **errp)

        Return the size that an image with these options would have.
        """
    def bdrv_co_delete_file(
        _lib, /, bs: _Ref[struct_BlockDriverState], errp: _Ref[_Pointer[struct_Error]]
    ) -> int:
        """int bdrv_co_delete_file(BlockDriverState *bs, Error **errp)

        Remove the file of the node.
        """
    def bdrv_aio_cancel_async(_lib, /, acb: _Ref[struct_BlockAIOCB]) -> None:
        """void bdrv_aio_cancel_async(BlockAIOCB *acb)

        Cancel the request, without waiting for that.
        """
    def bdrv_co_ioctl(
        _lib, /, bs: _Ref[struct_BlockDriverState], req: _Integer, buf: _Memory
    ) -> int:
        """int bdrv_co_ioctl(BlockDriverState *bs, int req, void *buf)

        Pass a control request to the device.
        """
    def bdrv_co_flush(_lib, /, bs: _Ref[struct_BlockDriverState]) -> int:
        """int bdrv_co_flush(BlockDriverState *bs)

        Write all data to stable storage.
        """
    def bdrv_flush(_lib, /, bs: _Ref[struct_BlockDriverState]) -> int:
        """int bdrv_flush(BlockDriverState *bs)"""
    def bdrv_co_pdiscard(
        _lib, /, child: _Ref[struct_BdrvChild], offset: _Integer, bytes: _Integer
    ) -> int:
        """int bdrv_co_pdiscard(BdrvChild *child, int64_t offset, int64_t bytes)

        Tell the storage that the range is no longer needed.
        """
    def bdrv_pdiscard(
        _lib, /, child: _Ref[struct_BdrvChild], offset: _Integer, bytes: _Integer
    ) -> int:
        """int bdrv_pdiscard(BdrvChild *child, int64_t offset, int64_t bytes)"""
    def bdrv_co_zone_report(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        offset: _Integer,
        nr_zones: _Ref[c_uint] | Buffer,
        zones: _Ref[struct_BlockZoneDescriptor],
    ) -> int:
        """int bdrv_co_zone_report(BlockDriverState *bs, int64_t offset, unsigned int *nr_zones, BlockZoneDescriptor *zones)

        Describe up to *nr_zones zones from offset on. Set *nr_zones to their number.
        """
    def bdrv_co_zone_mgmt(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        op: enum_BlockZoneOp | _Integer,
        offset: _Integer,
        len: _Integer,
    ) -> int:
        """int bdrv_co_zone_mgmt(BlockDriverState *bs, BlockZoneOp op, int64_t offset, int64_t len)

        Open, close, finish or reset the zones of a range.
        """
    def bdrv_co_zone_append(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        offset: _Ref[c_int64] | Buffer,
        qiov: _Ref[struct_QEMUIOVector],
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int bdrv_co_zone_append(BlockDriverState *bs, int64_t *offset, QEMUIOVector *qiov, BdrvRequestFlags flags)

        Write at the write pointer of the zone at *offset. Set *offset to the position.
        """
    def bdrv_can_write_zeroes_with_unmap(
        _lib, /, bs: _Ref[struct_BlockDriverState]
    ) -> bool:
        """bool bdrv_can_write_zeroes_with_unmap(BlockDriverState *bs)

        Return whether deallocating a range makes it read as zeroes.
        """
    def bdrv_co_block_status(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        offset: _Integer,
        bytes: _Integer,
        pnum: _Ref[c_int64] | Buffer,
        map: _Ref[c_int64] | Buffer,
        file: _Ref[_Pointer[struct_BlockDriverState]],
    ) -> int:
        """int bdrv_co_block_status(BlockDriverState *bs, int64_t offset, int64_t bytes, int64_t *pnum, int64_t *map, BlockDriverState **file)

        Return BDRV_BLOCK_ flags of the range at offset, or a negative errno. They apply to
        *pnum bytes, which are at *map of *file.
        """
    def bdrv_block_status(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        offset: _Integer,
        bytes: _Integer,
        pnum: _Ref[c_int64] | Buffer,
        map: _Ref[c_int64] | Buffer,
        file: _Ref[_Pointer[struct_BlockDriverState]],
    ) -> int:
        """int bdrv_block_status(BlockDriverState *bs, int64_t offset, int64_t bytes, int64_t *pnum, int64_t *map, BlockDriverState **file)"""
    def bdrv_co_block_status_above(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        base: _Ref[struct_BlockDriverState],
        offset: _Integer,
        bytes: _Integer,
        pnum: _Ref[c_int64] | Buffer,
        map: _Ref[c_int64] | Buffer,
        file: _Ref[_Pointer[struct_BlockDriverState]],
    ) -> int:
        """int bdrv_co_block_status_above(BlockDriverState *bs, BlockDriverState *base, int64_t offset, int64_t bytes, int64_t *pnum, int64_t *map, BlockDriverState **file)

        Return the same for all layers above `base`.
        """
    def bdrv_block_status_above(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        base: _Ref[struct_BlockDriverState],
        offset: _Integer,
        bytes: _Integer,
        pnum: _Ref[c_int64] | Buffer,
        map: _Ref[c_int64] | Buffer,
        file: _Ref[_Pointer[struct_BlockDriverState]],
    ) -> int:
        """int bdrv_block_status_above(BlockDriverState *bs, BlockDriverState *base, int64_t offset, int64_t bytes, int64_t *pnum, int64_t *map, BlockDriverState **file)"""
    def bdrv_co_is_allocated(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        offset: _Integer,
        bytes: _Integer,
        pnum: _Ref[c_int64] | Buffer,
    ) -> int:
        """int bdrv_co_is_allocated(BlockDriverState *bs, int64_t offset, int64_t bytes, int64_t *pnum)

        Return 1 if this layer has the data at offset, 0 if not. It applies to *pnum bytes.
        """
    def bdrv_is_allocated(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        offset: _Integer,
        bytes: _Integer,
        pnum: _Ref[c_int64] | Buffer,
    ) -> int:
        """int bdrv_is_allocated(BlockDriverState *bs, int64_t offset, int64_t bytes, int64_t *pnum)"""
    def bdrv_co_is_allocated_above(
        _lib,
        /,
        top: _Ref[struct_BlockDriverState],
        base: _Ref[struct_BlockDriverState],
        include_base: bool | _Integer,
        offset: _Integer,
        bytes: _Integer,
        pnum: _Ref[c_int64] | Buffer,
    ) -> int:
        """int bdrv_co_is_allocated_above(BlockDriverState *top, BlockDriverState *base, bool include_base, int64_t offset, int64_t bytes, int64_t *pnum)

        Return the same for any layer above `base`, or also for `base`.
        """
    def bdrv_is_allocated_above(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        base: _Ref[struct_BlockDriverState],
        include_base: bool | _Integer,
        offset: _Integer,
        bytes: _Integer,
        pnum: _Ref[c_int64] | Buffer,
    ) -> int:
        """int bdrv_is_allocated_above(BlockDriverState *bs, BlockDriverState *base, bool include_base, int64_t offset, int64_t bytes, int64_t *pnum)"""
    def bdrv_co_is_zero_fast(
        _lib, /, bs: _Ref[struct_BlockDriverState], offset: _Integer, bytes: _Integer
    ) -> int:
        """int bdrv_co_is_zero_fast(BlockDriverState *bs, int64_t offset, int64_t bytes)

        Return whether the range is known to read as zeroes without looking at the data.
        """
    def bdrv_apply_auto_read_only(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        errmsg: _Text,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> int:
        """int bdrv_apply_auto_read_only(BlockDriverState *bs, const char *errmsg, Error **errp)

        Make the node read-only if its options allow that. errmsg is the reason.
        """
    def bdrv_is_read_only(_lib, /, bs: _Ref[struct_BlockDriverState]) -> bool:
        """bool bdrv_is_read_only(BlockDriverState *bs)

        Return whether the node was opened only for reading.
        """
    def bdrv_is_writable(_lib, /, bs: _Ref[struct_BlockDriverState]) -> bool:
        """bool bdrv_is_writable(BlockDriverState *bs)

        Return whether it can be written to now.
        """
    def bdrv_is_sg(_lib, /, bs: _Ref[struct_BlockDriverState]) -> bool:
        """bool bdrv_is_sg(BlockDriverState *bs)

        Return whether it accepts only SCSI commands.
        """
    def bdrv_get_flags(_lib, /, bs: _Ref[struct_BlockDriverState]) -> int:
        """int bdrv_get_flags(BlockDriverState *bs)

        Return the BDRV_O_ flags that it was opened with.
        """
    def bdrv_co_is_inserted(_lib, /, bs: _Ref[struct_BlockDriverState]) -> bool:
        """bool bdrv_co_is_inserted(BlockDriverState *bs)

        Return whether there is a medium in the drive.
        """
    def bdrv_is_inserted(_lib, /, bs: _Ref[struct_BlockDriverState]) -> bool:
        """bool bdrv_is_inserted(BlockDriverState *bs)"""
    def bdrv_co_lock_medium(
        _lib, /, bs: _Ref[struct_BlockDriverState], locked: bool | _Integer
    ) -> None:
        """void bdrv_co_lock_medium(BlockDriverState *bs, bool locked)

        Lock the medium in the drive, or unlock it.
        """
    def bdrv_co_eject(
        _lib, /, bs: _Ref[struct_BlockDriverState], eject_flag: bool | _Integer
    ) -> None:
        """void bdrv_co_eject(BlockDriverState *bs, bool eject_flag)

        Open the tray, or close it.
        """
    def bdrv_get_format_name(
        _lib, /, bs: _Ref[struct_BlockDriverState]
    ) -> bytes | None:
        """const char *bdrv_get_format_name(BlockDriverState *bs)

        Return the name of the node's driver, or NULL.
        """
    def bdrv_get_node_name(_lib, /, bs: _Ref[struct_BlockDriverState]) -> bytes | None:
        """const char *bdrv_get_node_name(const BlockDriverState *bs)

        Return the name of the node.
        """
    def bdrv_get_device_name(
        _lib, /, bs: _Ref[struct_BlockDriverState]
    ) -> bytes | None:
        """const char *bdrv_get_device_name(const BlockDriverState *bs)

        Return the name of the device on top of the node, or "".
        """
    def bdrv_co_get_info(
        _lib, /, bs: _Ref[struct_BlockDriverState], bdi: _Ref[struct_BlockDriverInfo]
    ) -> int:
        """int bdrv_co_get_info(BlockDriverState *bs, BlockDriverInfo *bdi)

        Fill in the properties of the image that the driver reports.
        """
    def bdrv_get_info(
        _lib, /, bs: _Ref[struct_BlockDriverState], bdi: _Ref[struct_BlockDriverInfo]
    ) -> int:
        """int bdrv_get_info(BlockDriverState *bs, BlockDriverInfo *bdi)"""
    def bdrv_get_specific_info(
        _lib, /, bs: _Ref[struct_BlockDriverState], errp: _Ref[_Pointer[struct_Error]]
    ) -> _Pointer[struct_ImageInfoSpecific]:
        """ImageInfoSpecific *bdrv_get_specific_info(BlockDriverState *bs, Error **errp)

        Return the information that only the image format has, or NULL.
        """
    def bdrv_get_specific_stats(
        _lib, /, bs: _Ref[struct_BlockDriverState]
    ) -> _Pointer[struct_BlockStatsSpecific]:
        """BlockStatsSpecific *bdrv_get_specific_stats(BlockDriverState *bs)

        Return statistics that only the driver has, or NULL.
        """
    def bdrv_round_to_subclusters(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        offset: _Integer,
        bytes: _Integer,
        cluster_offset: _Ref[c_int64] | Buffer,
        cluster_bytes: _Ref[c_int64] | Buffer,
    ) -> None:
        """void bdrv_round_to_subclusters(BlockDriverState *bs, int64_t offset, int64_t bytes, int64_t *cluster_offset, int64_t *cluster_bytes)

        Extend the range to whole subclusters.
        """
    def bdrv_get_backing_filename(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        filename: _Bytes,
        filename_size: _Integer,
    ) -> None:
        """void bdrv_get_backing_filename(BlockDriverState *bs, char *filename, int filename_size)

        Copy the name of the backing file to `filename`.
        """
    def bdrv_co_change_backing_file(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        backing_file: _Text,
        backing_fmt: _Text,
        warn: bool | _Integer,
    ) -> int:
        """int bdrv_co_change_backing_file(BlockDriverState *bs, const char *backing_file, const char *backing_fmt, bool warn)

        Write a new name of the backing file into the image.
        """
    def bdrv_change_backing_file(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        backing_file: _Text,
        backing_fmt: _Text,
        warn: bool | _Integer,
    ) -> int:
        """int bdrv_change_backing_file(BlockDriverState *bs, const char *backing_file, const char *backing_fmt, bool warn)"""
    def bdrv_save_vmstate(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        buf: _Bytes,
        pos: _Integer,
        size: _Integer,
    ) -> int:
        """int bdrv_save_vmstate(BlockDriverState *bs, const uint8_t *buf, int64_t pos, int size)

        Save or load the state of the machine, from a plain buffer or a vector.
        """
    def bdrv_load_vmstate(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        buf: _Bytes,
        pos: _Integer,
        size: _Integer,
    ) -> int:
        """int bdrv_load_vmstate(BlockDriverState *bs, uint8_t *buf, int64_t pos, int size)"""
    def bdrv_readv_vmstate(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        qiov: _Ref[struct_QEMUIOVector],
        pos: _Integer,
    ) -> int:
        """int bdrv_readv_vmstate(BlockDriverState *bs, QEMUIOVector *qiov, int64_t pos)"""
    def bdrv_writev_vmstate(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        qiov: _Ref[struct_QEMUIOVector],
        pos: _Integer,
    ) -> int:
        """int bdrv_writev_vmstate(BlockDriverState *bs, QEMUIOVector *qiov, int64_t pos)"""
    def bdrv_min_mem_align(_lib, /, bs: _Ref[struct_BlockDriverState]) -> int:
        """size_t bdrv_min_mem_align(BlockDriverState *bs)

        Return the alignment of memory that the node requires, and the one that it prefers.
        """
    def bdrv_opt_mem_align(_lib, /, bs: _Ref[struct_BlockDriverState]) -> int:
        """size_t bdrv_opt_mem_align(BlockDriverState *bs)"""
    def qemu_blockalign(
        _lib, /, bs: _Ref[struct_BlockDriverState], size: _Integer
    ) -> int | None:
        """void *qemu_blockalign(BlockDriverState *bs, size_t size)

        Return memory that is aligned for requests on this node.
        """
    def bdrv_co_debug_event(
        _lib, /, bs: _Ref[struct_BlockDriverState], event: enum_BlkdebugEvent | _Integer
    ) -> None:
        """void bdrv_co_debug_event(BlockDriverState *bs, BlkdebugEvent event)

        Tell debugging filters that the code has reached this place.
        """
    def bdrv_debug_event(
        _lib, /, bs: _Ref[struct_BlockDriverState], event: enum_BlkdebugEvent | _Integer
    ) -> None:
        """void bdrv_debug_event(BlockDriverState *bs, BlkdebugEvent event)"""
    def bdrv_get_aio_context(
        _lib, /, bs: _Ref[struct_BlockDriverState]
    ) -> _Pointer[struct_AioContext]:
        """AioContext *bdrv_get_aio_context(BlockDriverState *bs)

        Return the event loop of the node.
        """
    def bdrv_co_enter(
        _lib, /, bs: _Ref[struct_BlockDriverState]
    ) -> _Pointer[struct_AioContext]:
        """AioContext *bdrv_co_enter(BlockDriverState *bs)

        Move the calling coroutine to the node's event loop. Return the previous one.
        """
    def bdrv_co_leave(
        _lib, /, bs: _Ref[struct_BlockDriverState], old_ctx: _Ref[struct_AioContext]
    ) -> None:
        """void bdrv_co_leave(BlockDriverState *bs, AioContext *old_ctx)

        Move the coroutine back.
        """
    def bdrv_co_can_store_new_dirty_bitmap(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        name: _Text,
        granularity: _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> bool:
        """bool bdrv_co_can_store_new_dirty_bitmap(BlockDriverState *bs, const char *name, uint32_t granularity, Error **errp)

        Return whether the image can store one more bitmap, with this name.
        """
    def bdrv_can_store_new_dirty_bitmap(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        name: _Text,
        granularity: _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> bool:
        """bool bdrv_can_store_new_dirty_bitmap(BlockDriverState *bs, const char *name, uint32_t granularity, Error **errp)"""
    def bdrv_co_copy_range(
        _lib,
        /,
        src: _Ref[struct_BdrvChild],
        src_offset: _Integer,
        dst: _Ref[struct_BdrvChild],
        dst_offset: _Integer,
        bytes: _Integer,
        read_flags: BdrvRequestFlags | _Integer,
        write_flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int bdrv_co_copy_range(BdrvChild *src, int64_t src_offset, BdrvChild *dst, int64_t dst_offset, int64_t bytes, BdrvRequestFlags read_flags, BdrvRequestFlags write_flags)

        Make the storage copy a range. Fail if it cannot.
        """
    def bdrv_drain(_lib, /, bs: _Ref[struct_BlockDriverState]) -> None:
        """void bdrv_drain(BlockDriverState *bs)

        Wait until no request is in progress.
        """
    def bdrv_check(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        res: _Ref[struct_BdrvCheckResult],
        fix: BdrvCheckMode | _Integer,
    ) -> int:
        """int bdrv_check(BlockDriverState *bs, BdrvCheckResult *res, BdrvCheckMode fix)

        Check the image, and repair the errors in `fix`.
        """
    def bdrv_invalidate_cache(
        _lib, /, bs: _Ref[struct_BlockDriverState], errp: _Ref[_Pointer[struct_Error]]
    ) -> int:
        """int bdrv_invalidate_cache(BlockDriverState *bs, Error **errp)

        Discard cached tables of the image, because another process has written to it.
        """
    def bdrv_drained_begin(_lib, /, bs: _Ref[struct_BlockDriverState]) -> None:
        """void bdrv_drained_begin(BlockDriverState *bs)

        Between these two, no request of other users runs on the node. Calls can be nested.
        """
    def bdrv_drained_end(_lib, /, bs: _Ref[struct_BlockDriverState]) -> None:
        """void bdrv_drained_end(BlockDriverState *bs)"""

def load(
    library: str | PathLike[str] | CDLL | None = ...,
    *,
    checked: bool = True,
    use_errno: bool = False,
    glue: str | PathLike[str] | CDLL | None = None,
) -> Library:
    """Load the library at a path, or wrap a loaded one. None is this program.

    Without a path, it is found by its name. `glue`: the library of the file that
    `bind --glue` writes. `checked=False`: functions are ctypes' own. `use_errno`:
    ctypes.get_errno() returns what a function left in errno.
    """
