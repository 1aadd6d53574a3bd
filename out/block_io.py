"""ctypes bindings of block/block-io.h.

Made by cobindgen 0.1.0 for x86_64, LP64, little-endian. Edit the
header, not this file.
"""

from ctypes import (
    POINTER,
    c_bool,
    c_char,
    c_char_p,
    c_int,
    c_int64,
    c_size_t,
    c_uint,
    c_uint32,
    c_uint8,
    c_void_p,
)
from enum import IntEnum

from _c_support import _Library, _Opaque, _check_abi, _function

import block_common as _block_common

_OWN = frozenset(globals())
_check_abi(__name__, pointer=8, long=8, order="little")

# What the headers declare and this module lacks: name -> reason.
__skipped__ = {
    "BLOCK_BLOCK_IO_H": "block/block-io.h:3: expands to nothing",
}


class enum_PreallocMode(IntEnum):
    """How much of an image to allocate when it is made or grown."""

    PREALLOC_MODE_OFF = 0  # nothing
    PREALLOC_MODE_METADATA = 1  # the format's tables
    PREALLOC_MODE_FALLOC = 2  # all of it, by asking the file system
    PREALLOC_MODE_FULL = 3  # all of it, by writing zeroes
    PREALLOC_MODE__MAX = 4


globals().update(enum_PreallocMode.__members__)


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


globals().update(enum_BlkdebugEvent.__members__)
struct_BdrvChild = _block_common.struct_BdrvChild
struct_Error = _block_common.struct_Error
struct_BlockDriverState = _block_common.struct_BlockDriverState
struct_BlockDriver = _block_common.struct_BlockDriver
struct_BlockZoneDescriptor = _block_common.struct_BlockZoneDescriptor
struct_BlockDriverInfo = _block_common.struct_BlockDriverInfo
struct_AioContext = _block_common.struct_AioContext
struct_BdrvCheckResult = _block_common.struct_BdrvCheckResult
struct_BlockFragInfo = _block_common.struct_BlockFragInfo
BdrvRequestFlags = _block_common.BdrvRequestFlags
enum_BlockZoneType = _block_common.enum_BlockZoneType
enum_BlockZoneState = _block_common.enum_BlockZoneState
enum_BlockZoneOp = _block_common.enum_BlockZoneOp
BdrvCheckMode = _block_common.BdrvCheckMode


class struct_BlockMeasureInfo(_Opaque):
    """struct BlockMeasureInfo: opaque"""

    _declared_ = "qapi/qapi-types-block-core.h"


class struct_ImageInfoSpecific(_Opaque):
    """struct ImageInfoSpecific: opaque"""

    _declared_ = "qapi/qapi-types-block-core.h"


class struct_BlockStatsSpecific(_Opaque):
    """struct BlockStatsSpecific: opaque"""

    _declared_ = "qapi/qapi-types-block-core.h"


class struct_QEMUIOVector(_Opaque):
    """struct QEMUIOVector: opaque"""

    _declared_ = "qemu/typedefs.h"


class struct_QemuOpts(_Opaque):
    """struct QemuOpts: opaque"""

    _declared_ = "qemu/typedefs.h"


class struct_BlockAIOCB(_Opaque):
    """struct BlockAIOCB: opaque"""

    _declared_ = "block/aio.h"


BdrvChild = struct_BdrvChild
Error = struct_Error
BlockDriverState = struct_BlockDriverState
BlockMeasureInfo = struct_BlockMeasureInfo
BlockDriver = struct_BlockDriver
QemuOpts = struct_QemuOpts
BlockAIOCB = struct_BlockAIOCB
BlockZoneDescriptor = struct_BlockZoneDescriptor
QEMUIOVector = struct_QEMUIOVector
BlockDriverInfo = struct_BlockDriverInfo
ImageInfoSpecific = struct_ImageInfoSpecific
BlockStatsSpecific = struct_BlockStatsSpecific
AioContext = struct_AioContext
BdrvCheckResult = struct_BdrvCheckResult
BlockFragInfo = struct_BlockFragInfo
PreallocMode = enum_PreallocMode
BlockZoneType = enum_BlockZoneType
BlockZoneState = enum_BlockZoneState
BlockZoneOp = enum_BlockZoneOp
BlkdebugEvent = enum_BlkdebugEvent


__all__ = [name for name in globals() if name not in _OWN and name[0] != "_"]


class Library(_Library, skipped=__skipped__):
    """The functions and variables of block/block-io.h in a loaded library."""

    @_function(c_int, [POINTER(struct_BdrvChild), c_int64, c_int64, c_uint])
    def bdrv_co_pwrite_zeroes(_lib, /, child, offset, bytes, flags):
        """Write zeroes, as little data as the flags allow.

        int bdrv_co_pwrite_zeroes(BdrvChild *, int64_t, int64_t, BdrvRequestFlags)
        """
        return _lib.c.bdrv_co_pwrite_zeroes(child, offset, bytes, flags)

    @_function(c_int, [POINTER(struct_BdrvChild), c_int64, c_int64, c_uint])
    def bdrv_pwrite_zeroes(_lib, /, child, offset, bytes, flags):
        """int bdrv_pwrite_zeroes(BdrvChild *, int64_t, int64_t, BdrvRequestFlags)"""
        return _lib.c.bdrv_pwrite_zeroes(child, offset, bytes, flags)

    @_function(c_int, [POINTER(struct_BdrvChild), c_uint])
    def bdrv_make_zero(_lib, /, child, flags):
        """Write zeroes to all of the node, where it doesn't read so already.

        int bdrv_make_zero(BdrvChild *, BdrvRequestFlags)
        """
        return _lib.c.bdrv_make_zero(child, flags)

    @_function(c_int, [POINTER(struct_BdrvChild), c_int64, c_int64, c_void_p, c_uint])
    def bdrv_pread(_lib, /, child, offset, bytes, buf, flags):
        """Read into one buffer: 0 or a negative errno.

        int bdrv_pread(BdrvChild *, int64_t, int64_t, void *, BdrvRequestFlags)
        """
        return _lib.c.bdrv_pread(child, offset, bytes, buf, flags)

    @_function(c_int, [POINTER(struct_BdrvChild), c_int64, c_int64, c_void_p, c_uint])
    def bdrv_pwrite(_lib, /, child, offset, bytes, buf, flags):
        """Write one buffer: 0 or a negative errno.

        int bdrv_pwrite(BdrvChild *, int64_t, int64_t, const void *, BdrvRequestFlags)
        """
        return _lib.c.bdrv_pwrite(child, offset, bytes, buf, flags)

    @_function(c_int, [POINTER(struct_BdrvChild), c_int64, c_int64, c_void_p, c_uint])
    def bdrv_co_pwrite_sync(_lib, /, child, offset, bytes, buf, flags):
        """Write one buffer, then flush.

        int bdrv_co_pwrite_sync(BdrvChild *, int64_t, int64_t, const void *, BdrvRequestFlags)
        """
        return _lib.c.bdrv_co_pwrite_sync(child, offset, bytes, buf, flags)

    @_function(c_int, [POINTER(struct_BdrvChild), c_int64, c_int64, c_void_p, c_uint])
    def bdrv_pwrite_sync(_lib, /, child, offset, bytes, buf, flags):
        """int bdrv_pwrite_sync(BdrvChild *, int64_t, int64_t, const void *, BdrvRequestFlags)"""
        return _lib.c.bdrv_pwrite_sync(child, offset, bytes, buf, flags)

    @_function(
        c_int,
        [
            POINTER(struct_BdrvChild),
            c_int64,
            c_bool,
            c_uint,
            c_uint,
            POINTER(POINTER(struct_Error)),
        ],
    )
    def bdrv_co_truncate(_lib, /, child, offset, exact, prealloc, flags, errp):
        """Make the node as long as `offset`; to the byte if `exact`, else at least.

        int bdrv_co_truncate(BdrvChild *, int64_t, bool, PreallocMode, BdrvRequestFlags, Error **)
        """
        return _lib.c.bdrv_co_truncate(child, offset, exact, prealloc, flags, errp)

    @_function(
        c_int,
        [
            POINTER(struct_BdrvChild),
            c_int64,
            c_bool,
            c_uint,
            c_uint,
            POINTER(POINTER(struct_Error)),
        ],
    )
    def bdrv_truncate(_lib, /, child, offset, exact, prealloc, flags, errp):
        """int bdrv_truncate(BdrvChild *, int64_t, bool, PreallocMode, BdrvRequestFlags, Error **)"""
        return _lib.c.bdrv_truncate(child, offset, exact, prealloc, flags, errp)

    @_function(c_int64, [POINTER(struct_BlockDriverState)])
    def bdrv_co_nb_sectors(_lib, /, bs):
        """The length in sectors, or a negative errno.

        int64_t bdrv_co_nb_sectors(BlockDriverState *)
        """
        return _lib.c.bdrv_co_nb_sectors(bs)

    @_function(c_int64, [POINTER(struct_BlockDriverState)])
    def bdrv_nb_sectors(_lib, /, bs):
        """int64_t bdrv_nb_sectors(BlockDriverState *)"""
        return _lib.c.bdrv_nb_sectors(bs)

    @_function(c_int64, [POINTER(struct_BlockDriverState)])
    def bdrv_co_getlength(_lib, /, bs):
        """The length in bytes, or a negative errno.

        int64_t bdrv_co_getlength(BlockDriverState *)
        """
        return _lib.c.bdrv_co_getlength(bs)

    @_function(c_int64, [POINTER(struct_BlockDriverState)])
    def bdrv_getlength(_lib, /, bs):
        """int64_t bdrv_getlength(BlockDriverState *)"""
        return _lib.c.bdrv_getlength(bs)

    @_function(c_int64, [POINTER(struct_BlockDriverState)])
    def bdrv_co_get_allocated_file_size(_lib, /, bs):
        """How many bytes the node takes up on its storage.

        int64_t bdrv_co_get_allocated_file_size(BlockDriverState *)
        """
        return _lib.c.bdrv_co_get_allocated_file_size(bs)

    @_function(c_int64, [POINTER(struct_BlockDriverState)])
    def bdrv_get_allocated_file_size(_lib, /, bs):
        """int64_t bdrv_get_allocated_file_size(BlockDriverState *)"""
        return _lib.c.bdrv_get_allocated_file_size(bs)

    @_function(
        POINTER(struct_BlockMeasureInfo),
        [
            POINTER(struct_BlockDriver),
            POINTER(struct_QemuOpts),
            POINTER(struct_BlockDriverState),
            POINTER(POINTER(struct_Error)),
        ],
    )
    def bdrv_measure(_lib, /, drv, opts, in_bs, errp):
        """How large an image with these options would be.

        BlockMeasureInfo *bdrv_measure(BlockDriver *, QemuOpts *, BlockDriverState *, Error **)
        """
        return _lib.c.bdrv_measure(drv, opts, in_bs, errp)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), POINTER(POINTER(struct_Error))],
    )
    def bdrv_co_delete_file(_lib, /, bs, errp):
        """Remove the file that the node stands for.

        int bdrv_co_delete_file(BlockDriverState *, Error **)
        """
        return _lib.c.bdrv_co_delete_file(bs, errp)

    @_function(None, [POINTER(struct_BlockAIOCB)])
    def bdrv_aio_cancel_async(_lib, /, acb):
        """Cancel the request, without waiting for that.

        void bdrv_aio_cancel_async(BlockAIOCB *)
        """
        return _lib.c.bdrv_aio_cancel_async(acb)

    @_function(c_int, [POINTER(struct_BlockDriverState), c_int, c_void_p])
    def bdrv_co_ioctl(_lib, /, bs, req, buf):
        """Hand a control request on to the device.

        int bdrv_co_ioctl(BlockDriverState *, int, void *)
        """
        return _lib.c.bdrv_co_ioctl(bs, req, buf)

    @_function(c_int, [POINTER(struct_BlockDriverState)])
    def bdrv_co_flush(_lib, /, bs):
        """Bring what was written to stable storage.

        int bdrv_co_flush(BlockDriverState *)
        """
        return _lib.c.bdrv_co_flush(bs)

    @_function(c_int, [POINTER(struct_BlockDriverState)])
    def bdrv_flush(_lib, /, bs):
        """int bdrv_flush(BlockDriverState *)"""
        return _lib.c.bdrv_flush(bs)

    @_function(c_int, [POINTER(struct_BdrvChild), c_int64, c_int64])
    def bdrv_co_pdiscard(_lib, /, child, offset, bytes):
        """Tell the storage that nobody needs this range.

        int bdrv_co_pdiscard(BdrvChild *, int64_t, int64_t)
        """
        return _lib.c.bdrv_co_pdiscard(child, offset, bytes)

    @_function(c_int, [POINTER(struct_BdrvChild), c_int64, c_int64])
    def bdrv_pdiscard(_lib, /, child, offset, bytes):
        """int bdrv_pdiscard(BdrvChild *, int64_t, int64_t)"""
        return _lib.c.bdrv_pdiscard(child, offset, bytes)

    @_function(
        c_int,
        [
            POINTER(struct_BlockDriverState),
            c_int64,
            POINTER(c_uint),
            POINTER(struct_BlockZoneDescriptor),
        ],
    )
    def bdrv_co_zone_report(_lib, /, bs, offset, nr_zones, zones):
        """Describe up to *nr_zones zones from offset on; *nr_zones is then how many.

        int bdrv_co_zone_report(BlockDriverState *, int64_t, unsigned int *, BlockZoneDescriptor *)
        """
        return _lib.c.bdrv_co_zone_report(bs, offset, nr_zones, zones)

    @_function(c_int, [POINTER(struct_BlockDriverState), c_uint, c_int64, c_int64])
    def bdrv_co_zone_mgmt(_lib, /, bs, op, offset, len):
        """Open, close, finish or reset the zones of a range.

        int bdrv_co_zone_mgmt(BlockDriverState *, BlockZoneOp, int64_t, int64_t)
        """
        return _lib.c.bdrv_co_zone_mgmt(bs, op, offset, len)

    @_function(
        c_int,
        [
            POINTER(struct_BlockDriverState),
            POINTER(c_int64),
            POINTER(struct_QEMUIOVector),
            c_uint,
        ],
    )
    def bdrv_co_zone_append(_lib, /, bs, offset, qiov, flags):
        """Write at the write pointer of the zone at *offset; *offset is then where.

        int bdrv_co_zone_append(BlockDriverState *, int64_t *, QEMUIOVector *, BdrvRequestFlags)
        """
        return _lib.c.bdrv_co_zone_append(bs, offset, qiov, flags)

    @_function(c_bool, [POINTER(struct_BlockDriverState)])
    def bdrv_can_write_zeroes_with_unmap(_lib, /, bs):
        """Whether deallocating a range makes it read as zeroes.

        bool bdrv_can_write_zeroes_with_unmap(BlockDriverState *)
        """
        return _lib.c.bdrv_can_write_zeroes_with_unmap(bs)

    @_function(
        c_int,
        [
            POINTER(struct_BlockDriverState),
            c_int64,
            c_int64,
            POINTER(c_int64),
            POINTER(c_int64),
            POINTER(POINTER(struct_BlockDriverState)),
        ],
    )
    def bdrv_co_block_status(_lib, /, bs, offset, bytes, pnum, map, file):
        """BDRV_BLOCK_ flags of the range at offset, or a negative errno. They hold for *pnum
        bytes, which lie at *map of *file.

        int bdrv_co_block_status(BlockDriverState *, int64_t, int64_t, int64_t *, int64_t *, BlockDriverState **)
        """
        return _lib.c.bdrv_co_block_status(bs, offset, bytes, pnum, map, file)

    @_function(
        c_int,
        [
            POINTER(struct_BlockDriverState),
            c_int64,
            c_int64,
            POINTER(c_int64),
            POINTER(c_int64),
            POINTER(POINTER(struct_BlockDriverState)),
        ],
    )
    def bdrv_block_status(_lib, /, bs, offset, bytes, pnum, map, file):
        """int bdrv_block_status(BlockDriverState *, int64_t, int64_t, int64_t *, int64_t *, BlockDriverState **)"""
        return _lib.c.bdrv_block_status(bs, offset, bytes, pnum, map, file)

    @_function(
        c_int,
        [
            POINTER(struct_BlockDriverState),
            POINTER(struct_BlockDriverState),
            c_int64,
            c_int64,
            POINTER(c_int64),
            POINTER(c_int64),
            POINTER(POINTER(struct_BlockDriverState)),
        ],
    )
    def bdrv_co_block_status_above(_lib, /, bs, base, offset, bytes, pnum, map, file):
        """The same for all layers above `base`.

        int bdrv_co_block_status_above(BlockDriverState *, BlockDriverState *, int64_t, int64_t, int64_t *, int64_t *, BlockDriverState **)
        """
        return _lib.c.bdrv_co_block_status_above(
            bs,
            base,
            offset,
            bytes,
            pnum,
            map,
            file,
        )

    @_function(
        c_int,
        [
            POINTER(struct_BlockDriverState),
            POINTER(struct_BlockDriverState),
            c_int64,
            c_int64,
            POINTER(c_int64),
            POINTER(c_int64),
            POINTER(POINTER(struct_BlockDriverState)),
        ],
    )
    def bdrv_block_status_above(_lib, /, bs, base, offset, bytes, pnum, map, file):
        """int bdrv_block_status_above(BlockDriverState *, BlockDriverState *, int64_t, int64_t, int64_t *, int64_t *, BlockDriverState **)"""
        return _lib.c.bdrv_block_status_above(bs, base, offset, bytes, pnum, map, file)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), c_int64, c_int64, POINTER(c_int64)],
    )
    def bdrv_co_is_allocated(_lib, /, bs, offset, bytes, pnum):
        """1 if this layer has the data at offset, 0 if not; true of *pnum bytes.

        int bdrv_co_is_allocated(BlockDriverState *, int64_t, int64_t, int64_t *)
        """
        return _lib.c.bdrv_co_is_allocated(bs, offset, bytes, pnum)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), c_int64, c_int64, POINTER(c_int64)],
    )
    def bdrv_is_allocated(_lib, /, bs, offset, bytes, pnum):
        """int bdrv_is_allocated(BlockDriverState *, int64_t, int64_t, int64_t *)"""
        return _lib.c.bdrv_is_allocated(bs, offset, bytes, pnum)

    @_function(
        c_int,
        [
            POINTER(struct_BlockDriverState),
            POINTER(struct_BlockDriverState),
            c_bool,
            c_int64,
            c_int64,
            POINTER(c_int64),
        ],
    )
    def bdrv_co_is_allocated_above(
        _lib,
        /,
        top,
        base,
        include_base,
        offset,
        bytes,
        pnum,
    ):
        """The same for any layer above `base`, or for `base` too.

        int bdrv_co_is_allocated_above(BlockDriverState *, BlockDriverState *, bool, int64_t, int64_t, int64_t *)
        """
        return _lib.c.bdrv_co_is_allocated_above(
            top,
            base,
            include_base,
            offset,
            bytes,
            pnum,
        )

    @_function(
        c_int,
        [
            POINTER(struct_BlockDriverState),
            POINTER(struct_BlockDriverState),
            c_bool,
            c_int64,
            c_int64,
            POINTER(c_int64),
        ],
    )
    def bdrv_is_allocated_above(_lib, /, bs, base, include_base, offset, bytes, pnum):
        """int bdrv_is_allocated_above(BlockDriverState *, BlockDriverState *, bool, int64_t, int64_t, int64_t *)"""
        return _lib.c.bdrv_is_allocated_above(
            bs,
            base,
            include_base,
            offset,
            bytes,
            pnum,
        )

    @_function(c_int, [POINTER(struct_BlockDriverState), c_int64, c_int64])
    def bdrv_co_is_zero_fast(_lib, /, bs, offset, bytes):
        """Whether the range is known to read as zeroes without looking at the data.

        int bdrv_co_is_zero_fast(BlockDriverState *, int64_t, int64_t)
        """
        return _lib.c.bdrv_co_is_zero_fast(bs, offset, bytes)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), c_char_p, POINTER(POINTER(struct_Error))],
    )
    def bdrv_apply_auto_read_only(_lib, /, bs, errmsg, errp):
        """Make the node read-only if its options allow that; errmsg says why.

        int bdrv_apply_auto_read_only(BlockDriverState *, const char *, Error **)
        """
        return _lib.c.bdrv_apply_auto_read_only(bs, errmsg, errp)

    @_function(c_bool, [POINTER(struct_BlockDriverState)])
    def bdrv_is_read_only(_lib, /, bs):
        """Whether the node was opened for reading only.

        bool bdrv_is_read_only(BlockDriverState *)
        """
        return _lib.c.bdrv_is_read_only(bs)

    @_function(c_bool, [POINTER(struct_BlockDriverState)])
    def bdrv_is_writable(_lib, /, bs):
        """Whether it can be written to now.

        bool bdrv_is_writable(BlockDriverState *)
        """
        return _lib.c.bdrv_is_writable(bs)

    @_function(c_bool, [POINTER(struct_BlockDriverState)])
    def bdrv_is_sg(_lib, /, bs):
        """Whether it takes SCSI commands only.

        bool bdrv_is_sg(BlockDriverState *)
        """
        return _lib.c.bdrv_is_sg(bs)

    @_function(c_int, [POINTER(struct_BlockDriverState)])
    def bdrv_get_flags(_lib, /, bs):
        """The BDRV_O_ flags that it was opened with.

        int bdrv_get_flags(BlockDriverState *)
        """
        return _lib.c.bdrv_get_flags(bs)

    @_function(c_bool, [POINTER(struct_BlockDriverState)])
    def bdrv_co_is_inserted(_lib, /, bs):
        """Whether there is a medium in the drive.

        bool bdrv_co_is_inserted(BlockDriverState *)
        """
        return _lib.c.bdrv_co_is_inserted(bs)

    @_function(c_bool, [POINTER(struct_BlockDriverState)])
    def bdrv_is_inserted(_lib, /, bs):
        """bool bdrv_is_inserted(BlockDriverState *)"""
        return _lib.c.bdrv_is_inserted(bs)

    @_function(None, [POINTER(struct_BlockDriverState), c_bool])
    def bdrv_co_lock_medium(_lib, /, bs, locked):
        """Lock the medium in the drive, or unlock it.

        void bdrv_co_lock_medium(BlockDriverState *, bool)
        """
        return _lib.c.bdrv_co_lock_medium(bs, locked)

    @_function(None, [POINTER(struct_BlockDriverState), c_bool])
    def bdrv_co_eject(_lib, /, bs, eject_flag):
        """Open the tray, or close it.

        void bdrv_co_eject(BlockDriverState *, bool)
        """
        return _lib.c.bdrv_co_eject(bs, eject_flag)

    @_function(c_char_p, [POINTER(struct_BlockDriverState)])
    def bdrv_get_format_name(_lib, /, bs):
        """The name of the node's driver, or NULL.

        const char *bdrv_get_format_name(BlockDriverState *)
        """
        return _lib.c.bdrv_get_format_name(bs)

    @_function(c_char_p, [POINTER(struct_BlockDriverState)])
    def bdrv_get_node_name(_lib, /, bs):
        """The name of the node.

        const char *bdrv_get_node_name(const BlockDriverState *)
        """
        return _lib.c.bdrv_get_node_name(bs)

    @_function(c_char_p, [POINTER(struct_BlockDriverState)])
    def bdrv_get_device_name(_lib, /, bs):
        """The name of the device on top of the node, or "".

        const char *bdrv_get_device_name(const BlockDriverState *)
        """
        return _lib.c.bdrv_get_device_name(bs)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), POINTER(struct_BlockDriverInfo)],
    )
    def bdrv_co_get_info(_lib, /, bs, bdi):
        """Fill in what the driver says of the image.

        int bdrv_co_get_info(BlockDriverState *, BlockDriverInfo *)
        """
        return _lib.c.bdrv_co_get_info(bs, bdi)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), POINTER(struct_BlockDriverInfo)],
    )
    def bdrv_get_info(_lib, /, bs, bdi):
        """int bdrv_get_info(BlockDriverState *, BlockDriverInfo *)"""
        return _lib.c.bdrv_get_info(bs, bdi)

    @_function(
        POINTER(struct_ImageInfoSpecific),
        [POINTER(struct_BlockDriverState), POINTER(POINTER(struct_Error))],
    )
    def bdrv_get_specific_info(_lib, /, bs, errp):
        """What only the image's format knows of it, or NULL.

        ImageInfoSpecific *bdrv_get_specific_info(BlockDriverState *, Error **)
        """
        return _lib.c.bdrv_get_specific_info(bs, errp)

    @_function(POINTER(struct_BlockStatsSpecific), [POINTER(struct_BlockDriverState)])
    def bdrv_get_specific_stats(_lib, /, bs):
        """Statistics that only the driver keeps, or NULL.

        BlockStatsSpecific *bdrv_get_specific_stats(BlockDriverState *)
        """
        return _lib.c.bdrv_get_specific_stats(bs)

    @_function(
        None,
        [
            POINTER(struct_BlockDriverState),
            c_int64,
            c_int64,
            POINTER(c_int64),
            POINTER(c_int64),
        ],
    )
    def bdrv_round_to_subclusters(
        _lib,
        /,
        bs,
        offset,
        bytes,
        cluster_offset,
        cluster_bytes,
    ):
        """The range extended to whole subclusters.

        void bdrv_round_to_subclusters(BlockDriverState *, int64_t, int64_t, int64_t *, int64_t *)
        """
        return _lib.c.bdrv_round_to_subclusters(
            bs,
            offset,
            bytes,
            cluster_offset,
            cluster_bytes,
        )

    @_function(None, [POINTER(struct_BlockDriverState), POINTER(c_char), c_int])
    def bdrv_get_backing_filename(_lib, /, bs, filename, filename_size):
        """Copy the name of the backing file to `filename`.

        void bdrv_get_backing_filename(BlockDriverState *, char *, int)
        """
        return _lib.c.bdrv_get_backing_filename(bs, filename, filename_size)

    @_function(c_int, [POINTER(struct_BlockDriverState), c_char_p, c_char_p, c_bool])
    def bdrv_co_change_backing_file(_lib, /, bs, backing_file, backing_fmt, warn):
        """Write another name for the backing file into the image.

        int bdrv_co_change_backing_file(BlockDriverState *, const char *, const char *, bool)
        """
        return _lib.c.bdrv_co_change_backing_file(bs, backing_file, backing_fmt, warn)

    @_function(c_int, [POINTER(struct_BlockDriverState), c_char_p, c_char_p, c_bool])
    def bdrv_change_backing_file(_lib, /, bs, backing_file, backing_fmt, warn):
        """int bdrv_change_backing_file(BlockDriverState *, const char *, const char *, bool)"""
        return _lib.c.bdrv_change_backing_file(bs, backing_file, backing_fmt, warn)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), POINTER(c_uint8), c_int64, c_int],
    )
    def bdrv_save_vmstate(_lib, /, bs, buf, pos, size):
        """Save or load the state of the machine, from a plain buffer or a vector.

        int bdrv_save_vmstate(BlockDriverState *, const uint8_t *, int64_t, int)
        """
        return _lib.c.bdrv_save_vmstate(bs, buf, pos, size)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), POINTER(c_uint8), c_int64, c_int],
    )
    def bdrv_load_vmstate(_lib, /, bs, buf, pos, size):
        """int bdrv_load_vmstate(BlockDriverState *, uint8_t *, int64_t, int)"""
        return _lib.c.bdrv_load_vmstate(bs, buf, pos, size)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), POINTER(struct_QEMUIOVector), c_int64],
    )
    def bdrv_readv_vmstate(_lib, /, bs, qiov, pos):
        """int bdrv_readv_vmstate(BlockDriverState *, QEMUIOVector *, int64_t)"""
        return _lib.c.bdrv_readv_vmstate(bs, qiov, pos)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), POINTER(struct_QEMUIOVector), c_int64],
    )
    def bdrv_writev_vmstate(_lib, /, bs, qiov, pos):
        """int bdrv_writev_vmstate(BlockDriverState *, QEMUIOVector *, int64_t)"""
        return _lib.c.bdrv_writev_vmstate(bs, qiov, pos)

    @_function(c_size_t, [POINTER(struct_BlockDriverState)])
    def bdrv_min_mem_align(_lib, /, bs):
        """The alignment of memory that the node needs, and the one it likes best.

        size_t bdrv_min_mem_align(BlockDriverState *)
        """
        return _lib.c.bdrv_min_mem_align(bs)

    @_function(c_size_t, [POINTER(struct_BlockDriverState)])
    def bdrv_opt_mem_align(_lib, /, bs):
        """size_t bdrv_opt_mem_align(BlockDriverState *)"""
        return _lib.c.bdrv_opt_mem_align(bs)

    @_function(c_void_p, [POINTER(struct_BlockDriverState), c_size_t])
    def qemu_blockalign(_lib, /, bs, size):
        """Memory aligned for requests on this node.

        void *qemu_blockalign(BlockDriverState *, size_t)
        """
        return _lib.c.qemu_blockalign(bs, size)

    @_function(None, [POINTER(struct_BlockDriverState), c_uint])
    def bdrv_co_debug_event(_lib, /, bs, event):
        """Tell debugging filters that the code came past this place.

        void bdrv_co_debug_event(BlockDriverState *, BlkdebugEvent)
        """
        return _lib.c.bdrv_co_debug_event(bs, event)

    @_function(None, [POINTER(struct_BlockDriverState), c_uint])
    def bdrv_debug_event(_lib, /, bs, event):
        """void bdrv_debug_event(BlockDriverState *, BlkdebugEvent)"""
        return _lib.c.bdrv_debug_event(bs, event)

    @_function(POINTER(struct_AioContext), [POINTER(struct_BlockDriverState)])
    def bdrv_get_aio_context(_lib, /, bs):
        """The event loop that the node lives in.

        AioContext *bdrv_get_aio_context(BlockDriverState *)
        """
        return _lib.c.bdrv_get_aio_context(bs)

    @_function(POINTER(struct_AioContext), [POINTER(struct_BlockDriverState)])
    def bdrv_co_enter(_lib, /, bs):
        """Move the calling coroutine to the node's event loop; returns the one it left.

        AioContext *bdrv_co_enter(BlockDriverState *)
        """
        return _lib.c.bdrv_co_enter(bs)

    @_function(None, [POINTER(struct_BlockDriverState), POINTER(struct_AioContext)])
    def bdrv_co_leave(_lib, /, bs, old_ctx):
        """Move it back.

        void bdrv_co_leave(BlockDriverState *, AioContext *)
        """
        return _lib.c.bdrv_co_leave(bs, old_ctx)

    @_function(
        c_bool,
        [
            POINTER(struct_BlockDriverState),
            c_char_p,
            c_uint32,
            POINTER(POINTER(struct_Error)),
        ],
    )
    def bdrv_co_can_store_new_dirty_bitmap(_lib, /, bs, name, granularity, errp):
        """Whether the image can keep one more bitmap, with this name.

        bool bdrv_co_can_store_new_dirty_bitmap(BlockDriverState *, const char *, uint32_t, Error **)
        """
        return _lib.c.bdrv_co_can_store_new_dirty_bitmap(bs, name, granularity, errp)

    @_function(
        c_bool,
        [
            POINTER(struct_BlockDriverState),
            c_char_p,
            c_uint32,
            POINTER(POINTER(struct_Error)),
        ],
    )
    def bdrv_can_store_new_dirty_bitmap(_lib, /, bs, name, granularity, errp):
        """bool bdrv_can_store_new_dirty_bitmap(BlockDriverState *, const char *, uint32_t, Error **)"""
        return _lib.c.bdrv_can_store_new_dirty_bitmap(bs, name, granularity, errp)

    @_function(
        c_int,
        [
            POINTER(struct_BdrvChild),
            c_int64,
            POINTER(struct_BdrvChild),
            c_int64,
            c_int64,
            c_uint,
            c_uint,
        ],
    )
    def bdrv_co_copy_range(
        _lib,
        /,
        src,
        src_offset,
        dst,
        dst_offset,
        bytes,
        read_flags,
        write_flags,
    ):
        """Have the storage copy a range; fails where it can't.

        int bdrv_co_copy_range(BdrvChild *, int64_t, BdrvChild *, int64_t, int64_t, BdrvRequestFlags, BdrvRequestFlags)
        """
        return _lib.c.bdrv_co_copy_range(
            src,
            src_offset,
            dst,
            dst_offset,
            bytes,
            read_flags,
            write_flags,
        )

    @_function(None, [POINTER(struct_BlockDriverState)])
    def bdrv_drain(_lib, /, bs):
        """Wait until no request is under way.

        void bdrv_drain(BlockDriverState *)
        """
        return _lib.c.bdrv_drain(bs)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), POINTER(struct_BdrvCheckResult), c_uint],
    )
    def bdrv_check(_lib, /, bs, res, fix):
        """Check the image, and repair what `fix` says.

        int bdrv_check(BlockDriverState *, BdrvCheckResult *, BdrvCheckMode)
        """
        return _lib.c.bdrv_check(bs, res, fix)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), POINTER(POINTER(struct_Error))],
    )
    def bdrv_invalidate_cache(_lib, /, bs, errp):
        """Forget what was read of the image's tables: somebody else wrote to it.

        int bdrv_invalidate_cache(BlockDriverState *, Error **)
        """
        return _lib.c.bdrv_invalidate_cache(bs, errp)

    @_function(None, [POINTER(struct_BlockDriverState)])
    def bdrv_drained_begin(_lib, /, bs):
        """Between these two no request of others runs on the node; they nest.

        void bdrv_drained_begin(BlockDriverState *)
        """
        return _lib.c.bdrv_drained_begin(bs)

    @_function(None, [POINTER(struct_BlockDriverState)])
    def bdrv_drained_end(_lib, /, bs):
        """void bdrv_drained_end(BlockDriverState *)"""
        return _lib.c.bdrv_drained_end(bs)


def load(library):
    """The library at a path, or a loaded one, with types; None is this program."""
    return Library(library)
