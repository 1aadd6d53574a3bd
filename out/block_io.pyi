"""ctypes bindings of block/block-io.h."""

import ctypes
import enum
import os
from _ctypes import CFuncPtr, _CArgObject, _CData, _Pointer
from ctypes import *
from typing import Any, Final, TypeAlias, TypeVar

import block_common as _block_common

# What ctypes takes for a pointer parameter besides a pointer.
_T = TypeVar("_T", bound=_CData)
_Ref: TypeAlias = _Pointer[_T] | Array[_T] | _CArgObject | _T | None
_String: TypeAlias = bytes | Array[c_char] | _Pointer[c_char] | c_char_p | None
_Address: TypeAlias = (
    int | bytes | Array[Any] | _Pointer[Any] | _CArgObject | c_void_p | CFuncPtr | None
)
_Callback: TypeAlias = CFuncPtr | None

__skipped__: dict[str, str]

class enum_PreallocMode(enum.IntEnum):
    """How much of an image to allocate when it is made or grown."""

    PREALLOC_MODE_OFF = 0
    """nothing"""
    PREALLOC_MODE_METADATA = 1
    """the format's tables"""
    PREALLOC_MODE_FALLOC = 2
    """all of it, by asking the file system"""
    PREALLOC_MODE_FULL = 3
    """all of it, by writing zeroes"""
    PREALLOC_MODE__MAX = 4

PREALLOC_MODE_OFF: Final = enum_PreallocMode.PREALLOC_MODE_OFF
PREALLOC_MODE_METADATA: Final = enum_PreallocMode.PREALLOC_MODE_METADATA
PREALLOC_MODE_FALLOC: Final = enum_PreallocMode.PREALLOC_MODE_FALLOC
PREALLOC_MODE_FULL: Final = enum_PreallocMode.PREALLOC_MODE_FULL
PREALLOC_MODE__MAX: Final = enum_PreallocMode.PREALLOC_MODE__MAX

class enum_BlkdebugEvent(enum.IntEnum):
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

class struct_BlockMeasureInfo(Structure):
    """struct BlockMeasureInfo: opaque"""

class struct_QemuOpts(Structure):
    """struct QemuOpts: opaque"""

class struct_BlockAIOCB(Structure):
    """struct BlockAIOCB: opaque"""

class struct_QEMUIOVector(Structure):
    """struct QEMUIOVector: opaque"""

class struct_ImageInfoSpecific(Structure):
    """struct ImageInfoSpecific: opaque"""

class struct_BlockStatsSpecific(Structure):
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
    def __init__(self, library: str | os.PathLike[str] | CDLL | None) -> None: ...
    def missing(self) -> list[str]:
        """Names of what the headers declare and the library lacks."""
    def bdrv_co_pwrite_zeroes(
        self,
        child: _Ref[struct_BdrvChild],
        offset: int,
        bytes: int,
        flags: int,
        /,
    ) -> int:
        """Write zeroes, as little data as the flags allow.

        int bdrv_co_pwrite_zeroes(BdrvChild *, int64_t, int64_t, BdrvRequestFlags)
        """
    def bdrv_pwrite_zeroes(
        self,
        child: _Ref[struct_BdrvChild],
        offset: int,
        bytes: int,
        flags: int,
        /,
    ) -> int:
        """int bdrv_pwrite_zeroes(BdrvChild *, int64_t, int64_t, BdrvRequestFlags)"""
    def bdrv_make_zero(self, child: _Ref[struct_BdrvChild], flags: int, /) -> int:
        """Write zeroes to all of the node, where it doesn't read so already.

        int bdrv_make_zero(BdrvChild *, BdrvRequestFlags)
        """
    def bdrv_pread(
        self,
        child: _Ref[struct_BdrvChild],
        offset: int,
        bytes: int,
        buf: _Address,
        flags: int,
        /,
    ) -> int:
        """Read into one buffer: 0 or a negative errno.

        int bdrv_pread(BdrvChild *, int64_t, int64_t, void *, BdrvRequestFlags)
        """
    def bdrv_pwrite(
        self,
        child: _Ref[struct_BdrvChild],
        offset: int,
        bytes: int,
        buf: _Address,
        flags: int,
        /,
    ) -> int:
        """Write one buffer: 0 or a negative errno.

        int bdrv_pwrite(BdrvChild *, int64_t, int64_t, const void *, BdrvRequestFlags)
        """
    def bdrv_co_pwrite_sync(
        self,
        child: _Ref[struct_BdrvChild],
        offset: int,
        bytes: int,
        buf: _Address,
        flags: int,
        /,
    ) -> int:
        """Write one buffer, then flush.

        int bdrv_co_pwrite_sync(BdrvChild *, int64_t, int64_t, const void *, BdrvRequestFlags)
        """
    def bdrv_pwrite_sync(
        self,
        child: _Ref[struct_BdrvChild],
        offset: int,
        bytes: int,
        buf: _Address,
        flags: int,
        /,
    ) -> int:
        """int bdrv_pwrite_sync(BdrvChild *, int64_t, int64_t, const void *, BdrvRequestFlags)"""
    def bdrv_co_truncate(
        self,
        child: _Ref[struct_BdrvChild],
        offset: int,
        exact: bool,
        prealloc: int,
        flags: int,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """Make the node as long as `offset`; to the byte if `exact`, else at least.

        int bdrv_co_truncate(BdrvChild *, int64_t, bool, PreallocMode, BdrvRequestFlags, Error **)
        """
    def bdrv_truncate(
        self,
        child: _Ref[struct_BdrvChild],
        offset: int,
        exact: bool,
        prealloc: int,
        flags: int,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """int bdrv_truncate(BdrvChild *, int64_t, bool, PreallocMode, BdrvRequestFlags, Error **)"""
    def bdrv_co_nb_sectors(self, bs: _Ref[struct_BlockDriverState], /) -> int:
        """The length in sectors, or a negative errno.

        int64_t bdrv_co_nb_sectors(BlockDriverState *)
        """
    def bdrv_nb_sectors(self, bs: _Ref[struct_BlockDriverState], /) -> int:
        """int64_t bdrv_nb_sectors(BlockDriverState *)"""
    def bdrv_co_getlength(self, bs: _Ref[struct_BlockDriverState], /) -> int:
        """The length in bytes, or a negative errno.

        int64_t bdrv_co_getlength(BlockDriverState *)
        """
    def bdrv_getlength(self, bs: _Ref[struct_BlockDriverState], /) -> int:
        """int64_t bdrv_getlength(BlockDriverState *)"""
    def bdrv_co_get_allocated_file_size(
        self,
        bs: _Ref[struct_BlockDriverState],
        /,
    ) -> int:
        """How many bytes the node takes up on its storage.

        int64_t bdrv_co_get_allocated_file_size(BlockDriverState *)
        """
    def bdrv_get_allocated_file_size(self, bs: _Ref[struct_BlockDriverState], /) -> int:
        """int64_t bdrv_get_allocated_file_size(BlockDriverState *)"""
    def bdrv_measure(
        self,
        drv: _Ref[struct_BlockDriver],
        opts: _Ref[struct_QemuOpts],
        in_bs: _Ref[struct_BlockDriverState],
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> _Pointer[struct_BlockMeasureInfo]:
        """How large an image with these options would be.

        BlockMeasureInfo *bdrv_measure(BlockDriver *, QemuOpts *, BlockDriverState *, Error **)
        """
    def bdrv_co_delete_file(
        self,
        bs: _Ref[struct_BlockDriverState],
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """Remove the file that the node stands for.

        int bdrv_co_delete_file(BlockDriverState *, Error **)
        """
    def bdrv_aio_cancel_async(self, acb: _Ref[struct_BlockAIOCB], /) -> None:
        """Cancel the request, without waiting for that.

        void bdrv_aio_cancel_async(BlockAIOCB *)
        """
    def bdrv_co_ioctl(
        self,
        bs: _Ref[struct_BlockDriverState],
        req: int,
        buf: _Address,
        /,
    ) -> int:
        """Hand a control request on to the device.

        int bdrv_co_ioctl(BlockDriverState *, int, void *)
        """
    def bdrv_co_flush(self, bs: _Ref[struct_BlockDriverState], /) -> int:
        """Bring what was written to stable storage.

        int bdrv_co_flush(BlockDriverState *)
        """
    def bdrv_flush(self, bs: _Ref[struct_BlockDriverState], /) -> int:
        """int bdrv_flush(BlockDriverState *)"""
    def bdrv_co_pdiscard(
        self,
        child: _Ref[struct_BdrvChild],
        offset: int,
        bytes: int,
        /,
    ) -> int:
        """Tell the storage that nobody needs this range.

        int bdrv_co_pdiscard(BdrvChild *, int64_t, int64_t)
        """
    def bdrv_pdiscard(
        self,
        child: _Ref[struct_BdrvChild],
        offset: int,
        bytes: int,
        /,
    ) -> int:
        """int bdrv_pdiscard(BdrvChild *, int64_t, int64_t)"""
    def bdrv_co_zone_report(
        self,
        bs: _Ref[struct_BlockDriverState],
        offset: int,
        nr_zones: _Ref[c_uint],
        zones: _Ref[struct_BlockZoneDescriptor],
        /,
    ) -> int:
        """Describe up to *nr_zones zones from offset on; *nr_zones is then how many.

        int bdrv_co_zone_report(BlockDriverState *, int64_t, unsigned int *, BlockZoneDescriptor *)
        """
    def bdrv_co_zone_mgmt(
        self,
        bs: _Ref[struct_BlockDriverState],
        op: int,
        offset: int,
        len: int,
        /,
    ) -> int:
        """Open, close, finish or reset the zones of a range.

        int bdrv_co_zone_mgmt(BlockDriverState *, BlockZoneOp, int64_t, int64_t)
        """
    def bdrv_co_zone_append(
        self,
        bs: _Ref[struct_BlockDriverState],
        offset: _Ref[c_int64],
        qiov: _Ref[struct_QEMUIOVector],
        flags: int,
        /,
    ) -> int:
        """Write at the write pointer of the zone at *offset; *offset is then where.

        int bdrv_co_zone_append(BlockDriverState *, int64_t *, QEMUIOVector *, BdrvRequestFlags)
        """
    def bdrv_can_write_zeroes_with_unmap(
        self,
        bs: _Ref[struct_BlockDriverState],
        /,
    ) -> bool:
        """Whether deallocating a range makes it read as zeroes.

        bool bdrv_can_write_zeroes_with_unmap(BlockDriverState *)
        """
    def bdrv_co_block_status(
        self,
        bs: _Ref[struct_BlockDriverState],
        offset: int,
        bytes: int,
        pnum: _Ref[c_int64],
        map: _Ref[c_int64],
        file: _Ref[_Pointer[struct_BlockDriverState]],
        /,
    ) -> int:
        """BDRV_BLOCK_ flags of the range at offset, or a negative errno. They hold for *pnum
        bytes, which lie at *map of *file.

        int bdrv_co_block_status(BlockDriverState *, int64_t, int64_t, int64_t *, int64_t *, BlockDriverState **)
        """
    def bdrv_block_status(
        self,
        bs: _Ref[struct_BlockDriverState],
        offset: int,
        bytes: int,
        pnum: _Ref[c_int64],
        map: _Ref[c_int64],
        file: _Ref[_Pointer[struct_BlockDriverState]],
        /,
    ) -> int:
        """int bdrv_block_status(BlockDriverState *, int64_t, int64_t, int64_t *, int64_t *, BlockDriverState **)"""
    def bdrv_co_block_status_above(
        self,
        bs: _Ref[struct_BlockDriverState],
        base: _Ref[struct_BlockDriverState],
        offset: int,
        bytes: int,
        pnum: _Ref[c_int64],
        map: _Ref[c_int64],
        file: _Ref[_Pointer[struct_BlockDriverState]],
        /,
    ) -> int:
        """The same for all layers above `base`.

        int bdrv_co_block_status_above(BlockDriverState *, BlockDriverState *, int64_t, int64_t, int64_t *, int64_t *, BlockDriverState **)
        """
    def bdrv_block_status_above(
        self,
        bs: _Ref[struct_BlockDriverState],
        base: _Ref[struct_BlockDriverState],
        offset: int,
        bytes: int,
        pnum: _Ref[c_int64],
        map: _Ref[c_int64],
        file: _Ref[_Pointer[struct_BlockDriverState]],
        /,
    ) -> int:
        """int bdrv_block_status_above(BlockDriverState *, BlockDriverState *, int64_t, int64_t, int64_t *, int64_t *, BlockDriverState **)"""
    def bdrv_co_is_allocated(
        self,
        bs: _Ref[struct_BlockDriverState],
        offset: int,
        bytes: int,
        pnum: _Ref[c_int64],
        /,
    ) -> int:
        """1 if this layer has the data at offset, 0 if not; true of *pnum bytes.

        int bdrv_co_is_allocated(BlockDriverState *, int64_t, int64_t, int64_t *)
        """
    def bdrv_is_allocated(
        self,
        bs: _Ref[struct_BlockDriverState],
        offset: int,
        bytes: int,
        pnum: _Ref[c_int64],
        /,
    ) -> int:
        """int bdrv_is_allocated(BlockDriverState *, int64_t, int64_t, int64_t *)"""
    def bdrv_co_is_allocated_above(
        self,
        top: _Ref[struct_BlockDriverState],
        base: _Ref[struct_BlockDriverState],
        include_base: bool,
        offset: int,
        bytes: int,
        pnum: _Ref[c_int64],
        /,
    ) -> int:
        """The same for any layer above `base`, or for `base` too.

        int bdrv_co_is_allocated_above(BlockDriverState *, BlockDriverState *, bool, int64_t, int64_t, int64_t *)
        """
    def bdrv_is_allocated_above(
        self,
        bs: _Ref[struct_BlockDriverState],
        base: _Ref[struct_BlockDriverState],
        include_base: bool,
        offset: int,
        bytes: int,
        pnum: _Ref[c_int64],
        /,
    ) -> int:
        """int bdrv_is_allocated_above(BlockDriverState *, BlockDriverState *, bool, int64_t, int64_t, int64_t *)"""
    def bdrv_co_is_zero_fast(
        self,
        bs: _Ref[struct_BlockDriverState],
        offset: int,
        bytes: int,
        /,
    ) -> int:
        """Whether the range is known to read as zeroes without looking at the data.

        int bdrv_co_is_zero_fast(BlockDriverState *, int64_t, int64_t)
        """
    def bdrv_apply_auto_read_only(
        self,
        bs: _Ref[struct_BlockDriverState],
        errmsg: _String,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """Make the node read-only if its options allow that; errmsg says why.

        int bdrv_apply_auto_read_only(BlockDriverState *, const char *, Error **)
        """
    def bdrv_is_read_only(self, bs: _Ref[struct_BlockDriverState], /) -> bool:
        """Whether the node was opened for reading only.

        bool bdrv_is_read_only(BlockDriverState *)
        """
    def bdrv_is_writable(self, bs: _Ref[struct_BlockDriverState], /) -> bool:
        """Whether it can be written to now.

        bool bdrv_is_writable(BlockDriverState *)
        """
    def bdrv_is_sg(self, bs: _Ref[struct_BlockDriverState], /) -> bool:
        """Whether it takes SCSI commands only.

        bool bdrv_is_sg(BlockDriverState *)
        """
    def bdrv_get_flags(self, bs: _Ref[struct_BlockDriverState], /) -> int:
        """The BDRV_O_ flags that it was opened with.

        int bdrv_get_flags(BlockDriverState *)
        """
    def bdrv_co_is_inserted(self, bs: _Ref[struct_BlockDriverState], /) -> bool:
        """Whether there is a medium in the drive.

        bool bdrv_co_is_inserted(BlockDriverState *)
        """
    def bdrv_is_inserted(self, bs: _Ref[struct_BlockDriverState], /) -> bool:
        """bool bdrv_is_inserted(BlockDriverState *)"""
    def bdrv_co_lock_medium(
        self,
        bs: _Ref[struct_BlockDriverState],
        locked: bool,
        /,
    ) -> None:
        """Lock the medium in the drive, or unlock it.

        void bdrv_co_lock_medium(BlockDriverState *, bool)
        """
    def bdrv_co_eject(
        self,
        bs: _Ref[struct_BlockDriverState],
        eject_flag: bool,
        /,
    ) -> None:
        """Open the tray, or close it.

        void bdrv_co_eject(BlockDriverState *, bool)
        """
    def bdrv_get_format_name(
        self,
        bs: _Ref[struct_BlockDriverState],
        /,
    ) -> bytes | None:
        """The name of the node's driver, or NULL.

        const char *bdrv_get_format_name(BlockDriverState *)
        """
    def bdrv_get_node_name(self, bs: _Ref[struct_BlockDriverState], /) -> bytes | None:
        """The name of the node.

        const char *bdrv_get_node_name(const BlockDriverState *)
        """
    def bdrv_get_device_name(
        self,
        bs: _Ref[struct_BlockDriverState],
        /,
    ) -> bytes | None:
        """The name of the device on top of the node, or "".

        const char *bdrv_get_device_name(const BlockDriverState *)
        """
    def bdrv_co_get_info(
        self,
        bs: _Ref[struct_BlockDriverState],
        bdi: _Ref[struct_BlockDriverInfo],
        /,
    ) -> int:
        """Fill in what the driver says of the image.

        int bdrv_co_get_info(BlockDriverState *, BlockDriverInfo *)
        """
    def bdrv_get_info(
        self,
        bs: _Ref[struct_BlockDriverState],
        bdi: _Ref[struct_BlockDriverInfo],
        /,
    ) -> int:
        """int bdrv_get_info(BlockDriverState *, BlockDriverInfo *)"""
    def bdrv_get_specific_info(
        self,
        bs: _Ref[struct_BlockDriverState],
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> _Pointer[struct_ImageInfoSpecific]:
        """What only the image's format knows of it, or NULL.

        ImageInfoSpecific *bdrv_get_specific_info(BlockDriverState *, Error **)
        """
    def bdrv_get_specific_stats(
        self,
        bs: _Ref[struct_BlockDriverState],
        /,
    ) -> _Pointer[struct_BlockStatsSpecific]:
        """Statistics that only the driver keeps, or NULL.

        BlockStatsSpecific *bdrv_get_specific_stats(BlockDriverState *)
        """
    def bdrv_round_to_subclusters(
        self,
        bs: _Ref[struct_BlockDriverState],
        offset: int,
        bytes: int,
        cluster_offset: _Ref[c_int64],
        cluster_bytes: _Ref[c_int64],
        /,
    ) -> None:
        """The range extended to whole subclusters.

        void bdrv_round_to_subclusters(BlockDriverState *, int64_t, int64_t, int64_t *, int64_t *)
        """
    def bdrv_get_backing_filename(
        self,
        bs: _Ref[struct_BlockDriverState],
        filename: _Ref[c_char],
        filename_size: int,
        /,
    ) -> None:
        """Copy the name of the backing file to `filename`.

        void bdrv_get_backing_filename(BlockDriverState *, char *, int)
        """
    def bdrv_co_change_backing_file(
        self,
        bs: _Ref[struct_BlockDriverState],
        backing_file: _String,
        backing_fmt: _String,
        warn: bool,
        /,
    ) -> int:
        """Write another name for the backing file into the image.

        int bdrv_co_change_backing_file(BlockDriverState *, const char *, const char *, bool)
        """
    def bdrv_change_backing_file(
        self,
        bs: _Ref[struct_BlockDriverState],
        backing_file: _String,
        backing_fmt: _String,
        warn: bool,
        /,
    ) -> int:
        """int bdrv_change_backing_file(BlockDriverState *, const char *, const char *, bool)"""
    def bdrv_save_vmstate(
        self,
        bs: _Ref[struct_BlockDriverState],
        buf: _Ref[c_uint8],
        pos: int,
        size: int,
        /,
    ) -> int:
        """Save or load the state of the machine, from a plain buffer or a vector.

        int bdrv_save_vmstate(BlockDriverState *, const uint8_t *, int64_t, int)
        """
    def bdrv_load_vmstate(
        self,
        bs: _Ref[struct_BlockDriverState],
        buf: _Ref[c_uint8],
        pos: int,
        size: int,
        /,
    ) -> int:
        """int bdrv_load_vmstate(BlockDriverState *, uint8_t *, int64_t, int)"""
    def bdrv_readv_vmstate(
        self,
        bs: _Ref[struct_BlockDriverState],
        qiov: _Ref[struct_QEMUIOVector],
        pos: int,
        /,
    ) -> int:
        """int bdrv_readv_vmstate(BlockDriverState *, QEMUIOVector *, int64_t)"""
    def bdrv_writev_vmstate(
        self,
        bs: _Ref[struct_BlockDriverState],
        qiov: _Ref[struct_QEMUIOVector],
        pos: int,
        /,
    ) -> int:
        """int bdrv_writev_vmstate(BlockDriverState *, QEMUIOVector *, int64_t)"""
    def bdrv_min_mem_align(self, bs: _Ref[struct_BlockDriverState], /) -> int:
        """The alignment of memory that the node needs, and the one it likes best.

        size_t bdrv_min_mem_align(BlockDriverState *)
        """
    def bdrv_opt_mem_align(self, bs: _Ref[struct_BlockDriverState], /) -> int:
        """size_t bdrv_opt_mem_align(BlockDriverState *)"""
    def qemu_blockalign(
        self,
        bs: _Ref[struct_BlockDriverState],
        size: int,
        /,
    ) -> int | None:
        """Memory aligned for requests on this node.

        void *qemu_blockalign(BlockDriverState *, size_t)
        """
    def bdrv_co_debug_event(
        self,
        bs: _Ref[struct_BlockDriverState],
        event: int,
        /,
    ) -> None:
        """Tell debugging filters that the code came past this place.

        void bdrv_co_debug_event(BlockDriverState *, BlkdebugEvent)
        """
    def bdrv_debug_event(
        self,
        bs: _Ref[struct_BlockDriverState],
        event: int,
        /,
    ) -> None:
        """void bdrv_debug_event(BlockDriverState *, BlkdebugEvent)"""
    def bdrv_get_aio_context(
        self,
        bs: _Ref[struct_BlockDriverState],
        /,
    ) -> _Pointer[struct_AioContext]:
        """The event loop that the node lives in.

        AioContext *bdrv_get_aio_context(BlockDriverState *)
        """
    def bdrv_co_enter(
        self,
        bs: _Ref[struct_BlockDriverState],
        /,
    ) -> _Pointer[struct_AioContext]:
        """Move the calling coroutine to the node's event loop; returns the one it left.

        AioContext *bdrv_co_enter(BlockDriverState *)
        """
    def bdrv_co_leave(
        self,
        bs: _Ref[struct_BlockDriverState],
        old_ctx: _Ref[struct_AioContext],
        /,
    ) -> None:
        """Move it back.

        void bdrv_co_leave(BlockDriverState *, AioContext *)
        """
    def bdrv_co_can_store_new_dirty_bitmap(
        self,
        bs: _Ref[struct_BlockDriverState],
        name: _String,
        granularity: int,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> bool:
        """Whether the image can keep one more bitmap, with this name.

        bool bdrv_co_can_store_new_dirty_bitmap(BlockDriverState *, const char *, uint32_t, Error **)
        """
    def bdrv_can_store_new_dirty_bitmap(
        self,
        bs: _Ref[struct_BlockDriverState],
        name: _String,
        granularity: int,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> bool:
        """bool bdrv_can_store_new_dirty_bitmap(BlockDriverState *, const char *, uint32_t, Error **)"""
    def bdrv_co_copy_range(
        self,
        src: _Ref[struct_BdrvChild],
        src_offset: int,
        dst: _Ref[struct_BdrvChild],
        dst_offset: int,
        bytes: int,
        read_flags: int,
        write_flags: int,
        /,
    ) -> int:
        """Have the storage copy a range; fails where it can't.

        int bdrv_co_copy_range(BdrvChild *, int64_t, BdrvChild *, int64_t, int64_t, BdrvRequestFlags, BdrvRequestFlags)
        """
    def bdrv_drain(self, bs: _Ref[struct_BlockDriverState], /) -> None:
        """Wait until no request is under way.

        void bdrv_drain(BlockDriverState *)
        """
    def bdrv_check(
        self,
        bs: _Ref[struct_BlockDriverState],
        res: _Ref[struct_BdrvCheckResult],
        fix: int,
        /,
    ) -> int:
        """Check the image, and repair what `fix` says.

        int bdrv_check(BlockDriverState *, BdrvCheckResult *, BdrvCheckMode)
        """
    def bdrv_invalidate_cache(
        self,
        bs: _Ref[struct_BlockDriverState],
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """Forget what was read of the image's tables: somebody else wrote to it.

        int bdrv_invalidate_cache(BlockDriverState *, Error **)
        """
    def bdrv_drained_begin(self, bs: _Ref[struct_BlockDriverState], /) -> None:
        """Between these two no request of others runs on the node; they nest.

        void bdrv_drained_begin(BlockDriverState *)
        """
    def bdrv_drained_end(self, bs: _Ref[struct_BlockDriverState], /) -> None:
        """void bdrv_drained_end(BlockDriverState *)"""

def load(library: str | os.PathLike[str] | CDLL | None) -> Library:
    """The library at a path, or a loaded one, with types; None is this program."""
