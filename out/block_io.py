"""ctypes bindings of block/block-io.h.

Made by cobindgen 0.1.0 for x86_64, LP64, little-endian.
Edit the header, not this file.
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

from _c_support import _SEARCHED, _Library, _Opaque, _check_abi, _found, _function

import block_common as _block_common

_OWN = frozenset(globals())
_check_abi(__name__, "x86_64", pointer=8, long=8, order="little")

# Names that the headers declare and this module lacks in whole or part -> reason.
__skipped__ = {
    "BLOCK_BLOCK_IO_H": "block/block-io.h:3: expands to nothing",
}


class enum_PreallocMode(IntEnum):
    """The part of an image that is allocated when it is created or enlarged."""

    PREALLOC_MODE_OFF = 0  # nothing
    PREALLOC_MODE_METADATA = 1  # the format's tables
    PREALLOC_MODE_FALLOC = 2  # all of it, through the file system
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
    _defined_ = "qemu/iov.h"


class struct_QemuOpts(_Opaque):
    """struct QemuOpts: opaque"""

    _declared_ = "qemu/typedefs.h"


class struct_BlockAIOCB(_Opaque):
    """struct BlockAIOCB: opaque"""

    _declared_ = "block/aio.h"
    _defined_ = "block/aio.h"


# The same types by their other names.
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

    @_function(c_int, POINTER(struct_BdrvChild), c_int64, c_int64, c_uint)
    def bdrv_co_pwrite_zeroes(_lib, /, child, offset, bytes, flags):
        """int bdrv_co_pwrite_zeroes(BdrvChild *child, int64_t offset, int64_t bytes, BdrvRequestFlags flags)

        Write zeroes, with as little data as the flags allow.
        """
        _c = _lib.c.bdrv_co_pwrite_zeroes
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _c.pointer(child, 0, "BdrvChild *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 3, "BdrvRequestFlags")
        return _c(child, offset, bytes, flags)

    @_function(c_int, POINTER(struct_BdrvChild), c_int64, c_int64, c_uint)
    def bdrv_pwrite_zeroes(_lib, /, child, offset, bytes, flags):
        """int bdrv_pwrite_zeroes(BdrvChild *child, int64_t offset, int64_t bytes, BdrvRequestFlags flags)"""
        _c = _lib.c.bdrv_pwrite_zeroes
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _c.pointer(child, 0, "BdrvChild *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 3, "BdrvRequestFlags")
        return _c(child, offset, bytes, flags)

    @_function(c_int, POINTER(struct_BdrvChild), c_uint)
    def bdrv_make_zero(_lib, /, child, flags):
        """int bdrv_make_zero(BdrvChild *child, BdrvRequestFlags flags)

        Write zeroes to all parts of the node that do not already read as zeroes.
        """
        _c = _lib.c.bdrv_make_zero
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _c.pointer(child, 0, "BdrvChild *")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 1, "BdrvRequestFlags")
        return _c(child, flags)

    @_function(c_int, POINTER(struct_BdrvChild), c_int64, c_int64, c_void_p, c_uint)
    def bdrv_pread(_lib, /, child, offset, bytes, buf, flags):
        """int bdrv_pread(BdrvChild *child, int64_t offset, int64_t bytes, void *buf, BdrvRequestFlags flags)

        Read into one buffer. Return 0 or a negative errno.
        """
        _c = _lib.c.bdrv_pread
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _c.pointer(child, 0, "BdrvChild *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        buf = _c.buffer(buf, 3, "void *")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 4, "BdrvRequestFlags")
        return _c(child, offset, bytes, buf, flags)

    @_function(c_int, POINTER(struct_BdrvChild), c_int64, c_int64, c_void_p, c_uint)
    def bdrv_pwrite(_lib, /, child, offset, bytes, buf, flags):
        """int bdrv_pwrite(BdrvChild *child, int64_t offset, int64_t bytes, const void *buf, BdrvRequestFlags flags)

        Write one buffer. Return 0 or a negative errno.
        """
        _c = _lib.c.bdrv_pwrite
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _c.pointer(child, 0, "BdrvChild *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        buf = _c.readable(buf, 3, "const void *")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 4, "BdrvRequestFlags")
        return _c(child, offset, bytes, buf, flags)

    @_function(c_int, POINTER(struct_BdrvChild), c_int64, c_int64, c_void_p, c_uint)
    def bdrv_co_pwrite_sync(_lib, /, child, offset, bytes, buf, flags):
        """int bdrv_co_pwrite_sync(BdrvChild *child, int64_t offset, int64_t bytes, const void *buf, BdrvRequestFlags flags)

        Write one buffer, then flush.
        """
        _c = _lib.c.bdrv_co_pwrite_sync
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _c.pointer(child, 0, "BdrvChild *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        buf = _c.readable(buf, 3, "const void *")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 4, "BdrvRequestFlags")
        return _c(child, offset, bytes, buf, flags)

    @_function(c_int, POINTER(struct_BdrvChild), c_int64, c_int64, c_void_p, c_uint)
    def bdrv_pwrite_sync(_lib, /, child, offset, bytes, buf, flags):
        """int bdrv_pwrite_sync(BdrvChild *child, int64_t offset, int64_t bytes, const void *buf, BdrvRequestFlags flags)"""
        _c = _lib.c.bdrv_pwrite_sync
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _c.pointer(child, 0, "BdrvChild *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        buf = _c.readable(buf, 3, "const void *")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 4, "BdrvRequestFlags")
        return _c(child, offset, bytes, buf, flags)

    @_function(
        c_int,
        POINTER(struct_BdrvChild),
        c_int64,
        c_bool,
        c_uint,
        c_uint,
        POINTER(POINTER(struct_Error)),
    )
    def bdrv_co_truncate(_lib, /, child, offset, exact, prealloc, flags, errp):
        """int bdrv_co_truncate(BdrvChild *child, int64_t offset, bool exact, PreallocMode prealloc, BdrvRequestFlags flags, Error **errp)

        Set the length of the node to `offset`: exactly if `exact` is true, else at least.
        """
        _c = _lib.c.bdrv_co_truncate
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _c.pointer(child, 0, "BdrvChild *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(prealloc, int) or not 0 <= prealloc < 2**32:
            prealloc = _c.integer(prealloc, 3, "PreallocMode")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 4, "BdrvRequestFlags")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 5, "Error **")
        return _c(child, offset, exact, prealloc, flags, errp)

    @_function(
        c_int,
        POINTER(struct_BdrvChild),
        c_int64,
        c_bool,
        c_uint,
        c_uint,
        POINTER(POINTER(struct_Error)),
    )
    def bdrv_truncate(_lib, /, child, offset, exact, prealloc, flags, errp):
        """int bdrv_truncate(BdrvChild *child, int64_t offset, bool exact, PreallocMode prealloc, BdrvRequestFlags flags, Error **errp)"""
        _c = _lib.c.bdrv_truncate
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _c.pointer(child, 0, "BdrvChild *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(prealloc, int) or not 0 <= prealloc < 2**32:
            prealloc = _c.integer(prealloc, 3, "PreallocMode")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 4, "BdrvRequestFlags")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 5, "Error **")
        return _c(child, offset, exact, prealloc, flags, errp)

    @_function(c_int64, POINTER(struct_BlockDriverState))
    def bdrv_co_nb_sectors(_lib, /, bs):
        """int64_t bdrv_co_nb_sectors(BlockDriverState *bs)

        Return the length in sectors, or a negative errno.
        """
        _c = _lib.c.bdrv_co_nb_sectors
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(c_int64, POINTER(struct_BlockDriverState))
    def bdrv_nb_sectors(_lib, /, bs):
        """int64_t bdrv_nb_sectors(BlockDriverState *bs)"""
        _c = _lib.c.bdrv_nb_sectors
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(c_int64, POINTER(struct_BlockDriverState))
    def bdrv_co_getlength(_lib, /, bs):
        """int64_t bdrv_co_getlength(BlockDriverState *bs)

        Return the length in bytes, or a negative errno.
        """
        _c = _lib.c.bdrv_co_getlength
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(c_int64, POINTER(struct_BlockDriverState))
    def bdrv_getlength(_lib, /, bs):
        """int64_t bdrv_getlength(BlockDriverState *bs)"""
        _c = _lib.c.bdrv_getlength
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(c_int64, POINTER(struct_BlockDriverState))
    def bdrv_co_get_allocated_file_size(_lib, /, bs):
        """int64_t bdrv_co_get_allocated_file_size(BlockDriverState *bs)

        Return the number of bytes that the node uses on its storage.
        """
        _c = _lib.c.bdrv_co_get_allocated_file_size
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(c_int64, POINTER(struct_BlockDriverState))
    def bdrv_get_allocated_file_size(_lib, /, bs):
        """int64_t bdrv_get_allocated_file_size(BlockDriverState *bs)"""
        _c = _lib.c.bdrv_get_allocated_file_size
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(
        POINTER(struct_BlockMeasureInfo),
        POINTER(struct_BlockDriver),
        POINTER(struct_QemuOpts),
        POINTER(struct_BlockDriverState),
        POINTER(POINTER(struct_Error)),
    )
    def bdrv_measure(_lib, /, drv, opts, in_bs, errp):
        """BlockMeasureInfo *bdrv_measure(BlockDriver *drv, QemuOpts *opts, BlockDriverState *in_bs, Error **errp)

        Return the size that an image with these options would have.
        """
        _c = _lib.c.bdrv_measure
        if getattr(drv, "_type_", None) is not struct_BlockDriver:
            drv = _c.pointer(drv, 0, "BlockDriver *")
        if getattr(opts, "_type_", None) is not struct_QemuOpts:
            opts = _c.pointer(opts, 1, "QemuOpts *")
        if getattr(in_bs, "_type_", None) is not struct_BlockDriverState:
            in_bs = _c.pointer(in_bs, 2, "BlockDriverState *")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 3, "Error **")
        return _c(drv, opts, in_bs, errp)

    @_function(c_int, POINTER(struct_BlockDriverState), POINTER(POINTER(struct_Error)))
    def bdrv_co_delete_file(_lib, /, bs, errp):
        """int bdrv_co_delete_file(BlockDriverState *bs, Error **errp)

        Remove the file of the node.
        """
        _c = _lib.c.bdrv_co_delete_file
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 1, "Error **")
        return _c(bs, errp)

    @_function(None, POINTER(struct_BlockAIOCB))
    def bdrv_aio_cancel_async(_lib, /, acb):
        """void bdrv_aio_cancel_async(BlockAIOCB *acb)

        Cancel the request, without waiting for that.
        """
        _c = _lib.c.bdrv_aio_cancel_async
        if getattr(acb, "_type_", None) is not struct_BlockAIOCB:
            acb = _c.pointer(acb, 0, "BlockAIOCB *")
        return _c(acb)

    @_function(c_int, POINTER(struct_BlockDriverState), c_int, c_void_p)
    def bdrv_co_ioctl(_lib, /, bs, req, buf):
        """int bdrv_co_ioctl(BlockDriverState *bs, int req, void *buf)

        Pass a control request to the device.
        """
        _c = _lib.c.bdrv_co_ioctl
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if not isinstance(req, int) or not -(2**31) <= req < 2**31:
            req = _c.integer(req, 1, "int")
        buf = _c.buffer(buf, 2, "void *")
        return _c(bs, req, buf)

    @_function(c_int, POINTER(struct_BlockDriverState))
    def bdrv_co_flush(_lib, /, bs):
        """int bdrv_co_flush(BlockDriverState *bs)

        Write all data to stable storage.
        """
        _c = _lib.c.bdrv_co_flush
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(c_int, POINTER(struct_BlockDriverState))
    def bdrv_flush(_lib, /, bs):
        """int bdrv_flush(BlockDriverState *bs)"""
        _c = _lib.c.bdrv_flush
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(c_int, POINTER(struct_BdrvChild), c_int64, c_int64)
    def bdrv_co_pdiscard(_lib, /, child, offset, bytes):
        """int bdrv_co_pdiscard(BdrvChild *child, int64_t offset, int64_t bytes)

        Tell the storage that the range is no longer needed.
        """
        _c = _lib.c.bdrv_co_pdiscard
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _c.pointer(child, 0, "BdrvChild *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        return _c(child, offset, bytes)

    @_function(c_int, POINTER(struct_BdrvChild), c_int64, c_int64)
    def bdrv_pdiscard(_lib, /, child, offset, bytes):
        """int bdrv_pdiscard(BdrvChild *child, int64_t offset, int64_t bytes)"""
        _c = _lib.c.bdrv_pdiscard
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _c.pointer(child, 0, "BdrvChild *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        return _c(child, offset, bytes)

    @_function(
        c_int,
        POINTER(struct_BlockDriverState),
        c_int64,
        POINTER(c_uint),
        POINTER(struct_BlockZoneDescriptor),
    )
    def bdrv_co_zone_report(_lib, /, bs, offset, nr_zones, zones):
        """int bdrv_co_zone_report(BlockDriverState *bs, int64_t offset, unsigned int *nr_zones, BlockZoneDescriptor *zones)

        Describe up to *nr_zones zones from offset on. Set *nr_zones to their number.
        """
        _c = _lib.c.bdrv_co_zone_report
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if getattr(nr_zones, "_type_", None) is not c_uint:
            nr_zones = _c.pointer(nr_zones, 2, "unsigned int *")
        if getattr(zones, "_type_", None) is not struct_BlockZoneDescriptor:
            zones = _c.pointer(zones, 3, "BlockZoneDescriptor *")
        return _c(bs, offset, nr_zones, zones)

    @_function(c_int, POINTER(struct_BlockDriverState), c_uint, c_int64, c_int64)
    def bdrv_co_zone_mgmt(_lib, /, bs, op, offset, len):
        """int bdrv_co_zone_mgmt(BlockDriverState *bs, BlockZoneOp op, int64_t offset, int64_t len)

        Open, close, finish or reset the zones of a range.
        """
        _c = _lib.c.bdrv_co_zone_mgmt
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if not isinstance(op, int) or not 0 <= op < 2**32:
            op = _c.integer(op, 1, "BlockZoneOp")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 2, "int64_t")
        if not isinstance(len, int) or not -(2**63) <= len < 2**63:
            len = _c.integer(len, 3, "int64_t")
        return _c(bs, op, offset, len)

    @_function(
        c_int,
        POINTER(struct_BlockDriverState),
        POINTER(c_int64),
        POINTER(struct_QEMUIOVector),
        c_uint,
    )
    def bdrv_co_zone_append(_lib, /, bs, offset, qiov, flags):
        """int bdrv_co_zone_append(BlockDriverState *bs, int64_t *offset, QEMUIOVector *qiov, BdrvRequestFlags flags)

        Write at the write pointer of the zone at *offset. Set *offset to the position.
        """
        _c = _lib.c.bdrv_co_zone_append
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(offset, "_type_", None) is not c_int64:
            offset = _c.pointer(offset, 1, "int64_t *")
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _c.pointer(qiov, 2, "QEMUIOVector *")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 3, "BdrvRequestFlags")
        return _c(bs, offset, qiov, flags)

    @_function(c_bool, POINTER(struct_BlockDriverState))
    def bdrv_can_write_zeroes_with_unmap(_lib, /, bs):
        """bool bdrv_can_write_zeroes_with_unmap(BlockDriverState *bs)

        Return whether deallocating a range makes it read as zeroes.
        """
        _c = _lib.c.bdrv_can_write_zeroes_with_unmap
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(
        c_int,
        POINTER(struct_BlockDriverState),
        c_int64,
        c_int64,
        POINTER(c_int64),
        POINTER(c_int64),
        POINTER(POINTER(struct_BlockDriverState)),
    )
    def bdrv_co_block_status(_lib, /, bs, offset, bytes, pnum, map, file):
        """int bdrv_co_block_status(BlockDriverState *bs, int64_t offset, int64_t bytes, int64_t *pnum, int64_t *map, BlockDriverState **file)

        Return BDRV_BLOCK_ flags of the range at offset, or a negative errno. They apply to
        *pnum bytes, which are at *map of *file.
        """
        _c = _lib.c.bdrv_co_block_status
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        if getattr(pnum, "_type_", None) is not c_int64:
            pnum = _c.pointer(pnum, 3, "int64_t *")
        if getattr(map, "_type_", None) is not c_int64:
            map = _c.pointer(map, 4, "int64_t *")
        if getattr(file, "_type_", None) is not POINTER(struct_BlockDriverState):
            file = _c.pointer(file, 5, "BlockDriverState **")
        return _c(bs, offset, bytes, pnum, map, file)

    @_function(
        c_int,
        POINTER(struct_BlockDriverState),
        c_int64,
        c_int64,
        POINTER(c_int64),
        POINTER(c_int64),
        POINTER(POINTER(struct_BlockDriverState)),
    )
    def bdrv_block_status(_lib, /, bs, offset, bytes, pnum, map, file):
        """int bdrv_block_status(BlockDriverState *bs, int64_t offset, int64_t bytes, int64_t *pnum, int64_t *map, BlockDriverState **file)"""
        _c = _lib.c.bdrv_block_status
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        if getattr(pnum, "_type_", None) is not c_int64:
            pnum = _c.pointer(pnum, 3, "int64_t *")
        if getattr(map, "_type_", None) is not c_int64:
            map = _c.pointer(map, 4, "int64_t *")
        if getattr(file, "_type_", None) is not POINTER(struct_BlockDriverState):
            file = _c.pointer(file, 5, "BlockDriverState **")
        return _c(bs, offset, bytes, pnum, map, file)

    @_function(
        c_int,
        POINTER(struct_BlockDriverState),
        POINTER(struct_BlockDriverState),
        c_int64,
        c_int64,
        POINTER(c_int64),
        POINTER(c_int64),
        POINTER(POINTER(struct_BlockDriverState)),
    )
    def bdrv_co_block_status_above(_lib, /, bs, base, offset, bytes, pnum, map, file):
        """int bdrv_co_block_status_above(BlockDriverState *bs, BlockDriverState *base, int64_t offset, int64_t bytes, int64_t *pnum, int64_t *map, BlockDriverState **file)

        Return the same for all layers above `base`.
        """
        _c = _lib.c.bdrv_co_block_status_above
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(base, "_type_", None) is not struct_BlockDriverState:
            base = _c.pointer(base, 1, "BlockDriverState *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 2, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 3, "int64_t")
        if getattr(pnum, "_type_", None) is not c_int64:
            pnum = _c.pointer(pnum, 4, "int64_t *")
        if getattr(map, "_type_", None) is not c_int64:
            map = _c.pointer(map, 5, "int64_t *")
        if getattr(file, "_type_", None) is not POINTER(struct_BlockDriverState):
            file = _c.pointer(file, 6, "BlockDriverState **")
        return _c(bs, base, offset, bytes, pnum, map, file)

    @_function(
        c_int,
        POINTER(struct_BlockDriverState),
        POINTER(struct_BlockDriverState),
        c_int64,
        c_int64,
        POINTER(c_int64),
        POINTER(c_int64),
        POINTER(POINTER(struct_BlockDriverState)),
    )
    def bdrv_block_status_above(_lib, /, bs, base, offset, bytes, pnum, map, file):
        """int bdrv_block_status_above(BlockDriverState *bs, BlockDriverState *base, int64_t offset, int64_t bytes, int64_t *pnum, int64_t *map, BlockDriverState **file)"""
        _c = _lib.c.bdrv_block_status_above
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(base, "_type_", None) is not struct_BlockDriverState:
            base = _c.pointer(base, 1, "BlockDriverState *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 2, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 3, "int64_t")
        if getattr(pnum, "_type_", None) is not c_int64:
            pnum = _c.pointer(pnum, 4, "int64_t *")
        if getattr(map, "_type_", None) is not c_int64:
            map = _c.pointer(map, 5, "int64_t *")
        if getattr(file, "_type_", None) is not POINTER(struct_BlockDriverState):
            file = _c.pointer(file, 6, "BlockDriverState **")
        return _c(bs, base, offset, bytes, pnum, map, file)

    @_function(
        c_int, POINTER(struct_BlockDriverState), c_int64, c_int64, POINTER(c_int64)
    )
    def bdrv_co_is_allocated(_lib, /, bs, offset, bytes, pnum):
        """int bdrv_co_is_allocated(BlockDriverState *bs, int64_t offset, int64_t bytes, int64_t *pnum)

        Return 1 if this layer has the data at offset, 0 if not. It applies to *pnum bytes.
        """
        _c = _lib.c.bdrv_co_is_allocated
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        if getattr(pnum, "_type_", None) is not c_int64:
            pnum = _c.pointer(pnum, 3, "int64_t *")
        return _c(bs, offset, bytes, pnum)

    @_function(
        c_int, POINTER(struct_BlockDriverState), c_int64, c_int64, POINTER(c_int64)
    )
    def bdrv_is_allocated(_lib, /, bs, offset, bytes, pnum):
        """int bdrv_is_allocated(BlockDriverState *bs, int64_t offset, int64_t bytes, int64_t *pnum)"""
        _c = _lib.c.bdrv_is_allocated
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        if getattr(pnum, "_type_", None) is not c_int64:
            pnum = _c.pointer(pnum, 3, "int64_t *")
        return _c(bs, offset, bytes, pnum)

    @_function(
        c_int,
        POINTER(struct_BlockDriverState),
        POINTER(struct_BlockDriverState),
        c_bool,
        c_int64,
        c_int64,
        POINTER(c_int64),
    )
    def bdrv_co_is_allocated_above(
        _lib, /, top, base, include_base, offset, bytes, pnum
    ):
        """int bdrv_co_is_allocated_above(BlockDriverState *top, BlockDriverState *base, bool include_base, int64_t offset, int64_t bytes, int64_t *pnum)

        Return the same for any layer above `base`, or also for `base`.
        """
        _c = _lib.c.bdrv_co_is_allocated_above
        if getattr(top, "_type_", None) is not struct_BlockDriverState:
            top = _c.pointer(top, 0, "BlockDriverState *")
        if getattr(base, "_type_", None) is not struct_BlockDriverState:
            base = _c.pointer(base, 1, "BlockDriverState *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 3, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 4, "int64_t")
        if getattr(pnum, "_type_", None) is not c_int64:
            pnum = _c.pointer(pnum, 5, "int64_t *")
        return _c(top, base, include_base, offset, bytes, pnum)

    @_function(
        c_int,
        POINTER(struct_BlockDriverState),
        POINTER(struct_BlockDriverState),
        c_bool,
        c_int64,
        c_int64,
        POINTER(c_int64),
    )
    def bdrv_is_allocated_above(_lib, /, bs, base, include_base, offset, bytes, pnum):
        """int bdrv_is_allocated_above(BlockDriverState *bs, BlockDriverState *base, bool include_base, int64_t offset, int64_t bytes, int64_t *pnum)"""
        _c = _lib.c.bdrv_is_allocated_above
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(base, "_type_", None) is not struct_BlockDriverState:
            base = _c.pointer(base, 1, "BlockDriverState *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 3, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 4, "int64_t")
        if getattr(pnum, "_type_", None) is not c_int64:
            pnum = _c.pointer(pnum, 5, "int64_t *")
        return _c(bs, base, include_base, offset, bytes, pnum)

    @_function(c_int, POINTER(struct_BlockDriverState), c_int64, c_int64)
    def bdrv_co_is_zero_fast(_lib, /, bs, offset, bytes):
        """int bdrv_co_is_zero_fast(BlockDriverState *bs, int64_t offset, int64_t bytes)

        Return whether the range is known to read as zeroes without looking at the data.
        """
        _c = _lib.c.bdrv_co_is_zero_fast
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        return _c(bs, offset, bytes)

    @_function(
        c_int,
        POINTER(struct_BlockDriverState),
        c_char_p,
        POINTER(POINTER(struct_Error)),
    )
    def bdrv_apply_auto_read_only(_lib, /, bs, errmsg, errp):
        """int bdrv_apply_auto_read_only(BlockDriverState *bs, const char *errmsg, Error **errp)

        Make the node read-only if its options allow that. errmsg is the reason.
        """
        _c = _lib.c.bdrv_apply_auto_read_only
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        errmsg = _c.text(errmsg, 1)
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 2, "Error **")
        return _c(bs, errmsg, errp)

    @_function(c_bool, POINTER(struct_BlockDriverState))
    def bdrv_is_read_only(_lib, /, bs):
        """bool bdrv_is_read_only(BlockDriverState *bs)

        Return whether the node was opened only for reading.
        """
        _c = _lib.c.bdrv_is_read_only
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(c_bool, POINTER(struct_BlockDriverState))
    def bdrv_is_writable(_lib, /, bs):
        """bool bdrv_is_writable(BlockDriverState *bs)

        Return whether it can be written to now.
        """
        _c = _lib.c.bdrv_is_writable
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(c_bool, POINTER(struct_BlockDriverState))
    def bdrv_is_sg(_lib, /, bs):
        """bool bdrv_is_sg(BlockDriverState *bs)

        Return whether it accepts only SCSI commands.
        """
        _c = _lib.c.bdrv_is_sg
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(c_int, POINTER(struct_BlockDriverState))
    def bdrv_get_flags(_lib, /, bs):
        """int bdrv_get_flags(BlockDriverState *bs)

        Return the BDRV_O_ flags that it was opened with.
        """
        _c = _lib.c.bdrv_get_flags
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(c_bool, POINTER(struct_BlockDriverState))
    def bdrv_co_is_inserted(_lib, /, bs):
        """bool bdrv_co_is_inserted(BlockDriverState *bs)

        Return whether there is a medium in the drive.
        """
        _c = _lib.c.bdrv_co_is_inserted
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(c_bool, POINTER(struct_BlockDriverState))
    def bdrv_is_inserted(_lib, /, bs):
        """bool bdrv_is_inserted(BlockDriverState *bs)"""
        _c = _lib.c.bdrv_is_inserted
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(None, POINTER(struct_BlockDriverState), c_bool)
    def bdrv_co_lock_medium(_lib, /, bs, locked):
        """void bdrv_co_lock_medium(BlockDriverState *bs, bool locked)

        Lock the medium in the drive, or unlock it.
        """
        _c = _lib.c.bdrv_co_lock_medium
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs, locked)

    @_function(None, POINTER(struct_BlockDriverState), c_bool)
    def bdrv_co_eject(_lib, /, bs, eject_flag):
        """void bdrv_co_eject(BlockDriverState *bs, bool eject_flag)

        Open the tray, or close it.
        """
        _c = _lib.c.bdrv_co_eject
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs, eject_flag)

    @_function(c_char_p, POINTER(struct_BlockDriverState))
    def bdrv_get_format_name(_lib, /, bs):
        """const char *bdrv_get_format_name(BlockDriverState *bs)

        Return the name of the node's driver, or NULL.
        """
        _c = _lib.c.bdrv_get_format_name
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(c_char_p, POINTER(struct_BlockDriverState))
    def bdrv_get_node_name(_lib, /, bs):
        """const char *bdrv_get_node_name(const BlockDriverState *bs)

        Return the name of the node.
        """
        _c = _lib.c.bdrv_get_node_name
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "const BlockDriverState *")
        return _c(bs)

    @_function(c_char_p, POINTER(struct_BlockDriverState))
    def bdrv_get_device_name(_lib, /, bs):
        """const char *bdrv_get_device_name(const BlockDriverState *bs)

        Return the name of the device on top of the node, or "".
        """
        _c = _lib.c.bdrv_get_device_name
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "const BlockDriverState *")
        return _c(bs)

    @_function(c_int, POINTER(struct_BlockDriverState), POINTER(struct_BlockDriverInfo))
    def bdrv_co_get_info(_lib, /, bs, bdi):
        """int bdrv_co_get_info(BlockDriverState *bs, BlockDriverInfo *bdi)

        Fill in the properties of the image that the driver reports.
        """
        _c = _lib.c.bdrv_co_get_info
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(bdi, "_type_", None) is not struct_BlockDriverInfo:
            bdi = _c.pointer(bdi, 1, "BlockDriverInfo *")
        return _c(bs, bdi)

    @_function(c_int, POINTER(struct_BlockDriverState), POINTER(struct_BlockDriverInfo))
    def bdrv_get_info(_lib, /, bs, bdi):
        """int bdrv_get_info(BlockDriverState *bs, BlockDriverInfo *bdi)"""
        _c = _lib.c.bdrv_get_info
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(bdi, "_type_", None) is not struct_BlockDriverInfo:
            bdi = _c.pointer(bdi, 1, "BlockDriverInfo *")
        return _c(bs, bdi)

    @_function(
        POINTER(struct_ImageInfoSpecific),
        POINTER(struct_BlockDriverState),
        POINTER(POINTER(struct_Error)),
    )
    def bdrv_get_specific_info(_lib, /, bs, errp):
        """ImageInfoSpecific *bdrv_get_specific_info(BlockDriverState *bs, Error **errp)

        Return the information that only the image format has, or NULL.
        """
        _c = _lib.c.bdrv_get_specific_info
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 1, "Error **")
        return _c(bs, errp)

    @_function(POINTER(struct_BlockStatsSpecific), POINTER(struct_BlockDriverState))
    def bdrv_get_specific_stats(_lib, /, bs):
        """BlockStatsSpecific *bdrv_get_specific_stats(BlockDriverState *bs)

        Return statistics that only the driver has, or NULL.
        """
        _c = _lib.c.bdrv_get_specific_stats
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(
        None,
        POINTER(struct_BlockDriverState),
        c_int64,
        c_int64,
        POINTER(c_int64),
        POINTER(c_int64),
    )
    def bdrv_round_to_subclusters(
        _lib, /, bs, offset, bytes, cluster_offset, cluster_bytes
    ):
        """void bdrv_round_to_subclusters(BlockDriverState *bs, int64_t offset, int64_t bytes, int64_t *cluster_offset, int64_t *cluster_bytes)

        Extend the range to whole subclusters.
        """
        _c = _lib.c.bdrv_round_to_subclusters
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        if getattr(cluster_offset, "_type_", None) is not c_int64:
            cluster_offset = _c.pointer(cluster_offset, 3, "int64_t *")
        if getattr(cluster_bytes, "_type_", None) is not c_int64:
            cluster_bytes = _c.pointer(cluster_bytes, 4, "int64_t *")
        return _c(bs, offset, bytes, cluster_offset, cluster_bytes)

    @_function(None, POINTER(struct_BlockDriverState), POINTER(c_char), c_int)
    def bdrv_get_backing_filename(_lib, /, bs, filename, filename_size):
        """void bdrv_get_backing_filename(BlockDriverState *bs, char *filename, int filename_size)

        Copy the name of the backing file to `filename`.
        """
        _c = _lib.c.bdrv_get_backing_filename
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        filename = _c.buffer(filename, 1, "char *")
        if not isinstance(filename_size, int) or not -(2**31) <= filename_size < 2**31:
            filename_size = _c.integer(filename_size, 2, "int")
        return _c(bs, filename, filename_size)

    @_function(c_int, POINTER(struct_BlockDriverState), c_char_p, c_char_p, c_bool)
    def bdrv_co_change_backing_file(_lib, /, bs, backing_file, backing_fmt, warn):
        """int bdrv_co_change_backing_file(BlockDriverState *bs, const char *backing_file, const char *backing_fmt, bool warn)

        Write a new name of the backing file into the image.
        """
        _c = _lib.c.bdrv_co_change_backing_file
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        backing_file = _c.text(backing_file, 1)
        backing_fmt = _c.text(backing_fmt, 2)
        return _c(bs, backing_file, backing_fmt, warn)

    @_function(c_int, POINTER(struct_BlockDriverState), c_char_p, c_char_p, c_bool)
    def bdrv_change_backing_file(_lib, /, bs, backing_file, backing_fmt, warn):
        """int bdrv_change_backing_file(BlockDriverState *bs, const char *backing_file, const char *backing_fmt, bool warn)"""
        _c = _lib.c.bdrv_change_backing_file
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        backing_file = _c.text(backing_file, 1)
        backing_fmt = _c.text(backing_fmt, 2)
        return _c(bs, backing_file, backing_fmt, warn)

    @_function(
        c_int, POINTER(struct_BlockDriverState), POINTER(c_uint8), c_int64, c_int
    )
    def bdrv_save_vmstate(_lib, /, bs, buf, pos, size):
        """int bdrv_save_vmstate(BlockDriverState *bs, const uint8_t *buf, int64_t pos, int size)

        Save or load the state of the machine, from a plain buffer or a vector.
        """
        _c = _lib.c.bdrv_save_vmstate
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        buf = _c.buffer(buf, 1, "const uint8_t *")
        if not isinstance(pos, int) or not -(2**63) <= pos < 2**63:
            pos = _c.integer(pos, 2, "int64_t")
        if not isinstance(size, int) or not -(2**31) <= size < 2**31:
            size = _c.integer(size, 3, "int")
        return _c(bs, buf, pos, size)

    @_function(
        c_int, POINTER(struct_BlockDriverState), POINTER(c_uint8), c_int64, c_int
    )
    def bdrv_load_vmstate(_lib, /, bs, buf, pos, size):
        """int bdrv_load_vmstate(BlockDriverState *bs, uint8_t *buf, int64_t pos, int size)"""
        _c = _lib.c.bdrv_load_vmstate
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        buf = _c.buffer(buf, 1, "uint8_t *")
        if not isinstance(pos, int) or not -(2**63) <= pos < 2**63:
            pos = _c.integer(pos, 2, "int64_t")
        if not isinstance(size, int) or not -(2**31) <= size < 2**31:
            size = _c.integer(size, 3, "int")
        return _c(bs, buf, pos, size)

    @_function(
        c_int, POINTER(struct_BlockDriverState), POINTER(struct_QEMUIOVector), c_int64
    )
    def bdrv_readv_vmstate(_lib, /, bs, qiov, pos):
        """int bdrv_readv_vmstate(BlockDriverState *bs, QEMUIOVector *qiov, int64_t pos)"""
        _c = _lib.c.bdrv_readv_vmstate
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _c.pointer(qiov, 1, "QEMUIOVector *")
        if not isinstance(pos, int) or not -(2**63) <= pos < 2**63:
            pos = _c.integer(pos, 2, "int64_t")
        return _c(bs, qiov, pos)

    @_function(
        c_int, POINTER(struct_BlockDriverState), POINTER(struct_QEMUIOVector), c_int64
    )
    def bdrv_writev_vmstate(_lib, /, bs, qiov, pos):
        """int bdrv_writev_vmstate(BlockDriverState *bs, QEMUIOVector *qiov, int64_t pos)"""
        _c = _lib.c.bdrv_writev_vmstate
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _c.pointer(qiov, 1, "QEMUIOVector *")
        if not isinstance(pos, int) or not -(2**63) <= pos < 2**63:
            pos = _c.integer(pos, 2, "int64_t")
        return _c(bs, qiov, pos)

    @_function(c_size_t, POINTER(struct_BlockDriverState))
    def bdrv_min_mem_align(_lib, /, bs):
        """size_t bdrv_min_mem_align(BlockDriverState *bs)

        Return the alignment of memory that the node requires, and the one that it prefers.
        """
        _c = _lib.c.bdrv_min_mem_align
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(c_size_t, POINTER(struct_BlockDriverState))
    def bdrv_opt_mem_align(_lib, /, bs):
        """size_t bdrv_opt_mem_align(BlockDriverState *bs)"""
        _c = _lib.c.bdrv_opt_mem_align
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(c_void_p, POINTER(struct_BlockDriverState), c_size_t)
    def qemu_blockalign(_lib, /, bs, size):
        """void *qemu_blockalign(BlockDriverState *bs, size_t size)

        Return memory that is aligned for requests on this node.
        """
        _c = _lib.c.qemu_blockalign
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if not isinstance(size, int) or not 0 <= size < 2**64:
            size = _c.integer(size, 1, "size_t")
        return _c(bs, size)

    @_function(None, POINTER(struct_BlockDriverState), c_uint)
    def bdrv_co_debug_event(_lib, /, bs, event):
        """void bdrv_co_debug_event(BlockDriverState *bs, BlkdebugEvent event)

        Tell debugging filters that the code has reached this place.
        """
        _c = _lib.c.bdrv_co_debug_event
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if not isinstance(event, int) or not 0 <= event < 2**32:
            event = _c.integer(event, 1, "BlkdebugEvent")
        return _c(bs, event)

    @_function(None, POINTER(struct_BlockDriverState), c_uint)
    def bdrv_debug_event(_lib, /, bs, event):
        """void bdrv_debug_event(BlockDriverState *bs, BlkdebugEvent event)"""
        _c = _lib.c.bdrv_debug_event
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if not isinstance(event, int) or not 0 <= event < 2**32:
            event = _c.integer(event, 1, "BlkdebugEvent")
        return _c(bs, event)

    @_function(POINTER(struct_AioContext), POINTER(struct_BlockDriverState))
    def bdrv_get_aio_context(_lib, /, bs):
        """AioContext *bdrv_get_aio_context(BlockDriverState *bs)

        Return the event loop of the node.
        """
        _c = _lib.c.bdrv_get_aio_context
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(POINTER(struct_AioContext), POINTER(struct_BlockDriverState))
    def bdrv_co_enter(_lib, /, bs):
        """AioContext *bdrv_co_enter(BlockDriverState *bs)

        Move the calling coroutine to the node's event loop. Return the previous one.
        """
        _c = _lib.c.bdrv_co_enter
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(None, POINTER(struct_BlockDriverState), POINTER(struct_AioContext))
    def bdrv_co_leave(_lib, /, bs, old_ctx):
        """void bdrv_co_leave(BlockDriverState *bs, AioContext *old_ctx)

        Move the coroutine back.
        """
        _c = _lib.c.bdrv_co_leave
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(old_ctx, "_type_", None) is not struct_AioContext:
            old_ctx = _c.pointer(old_ctx, 1, "AioContext *")
        return _c(bs, old_ctx)

    @_function(
        c_bool,
        POINTER(struct_BlockDriverState),
        c_char_p,
        c_uint32,
        POINTER(POINTER(struct_Error)),
    )
    def bdrv_co_can_store_new_dirty_bitmap(_lib, /, bs, name, granularity, errp):
        """bool bdrv_co_can_store_new_dirty_bitmap(BlockDriverState *bs, const char *name, uint32_t granularity, Error **errp)

        Return whether the image can store one more bitmap, with this name.
        """
        _c = _lib.c.bdrv_co_can_store_new_dirty_bitmap
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        name = _c.text(name, 1)
        if not isinstance(granularity, int) or not 0 <= granularity < 2**32:
            granularity = _c.integer(granularity, 2, "uint32_t")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 3, "Error **")
        return _c(bs, name, granularity, errp)

    @_function(
        c_bool,
        POINTER(struct_BlockDriverState),
        c_char_p,
        c_uint32,
        POINTER(POINTER(struct_Error)),
    )
    def bdrv_can_store_new_dirty_bitmap(_lib, /, bs, name, granularity, errp):
        """bool bdrv_can_store_new_dirty_bitmap(BlockDriverState *bs, const char *name, uint32_t granularity, Error **errp)"""
        _c = _lib.c.bdrv_can_store_new_dirty_bitmap
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        name = _c.text(name, 1)
        if not isinstance(granularity, int) or not 0 <= granularity < 2**32:
            granularity = _c.integer(granularity, 2, "uint32_t")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 3, "Error **")
        return _c(bs, name, granularity, errp)

    @_function(
        c_int,
        POINTER(struct_BdrvChild),
        c_int64,
        POINTER(struct_BdrvChild),
        c_int64,
        c_int64,
        c_uint,
        c_uint,
    )
    def bdrv_co_copy_range(
        _lib, /, src, src_offset, dst, dst_offset, bytes, read_flags, write_flags
    ):
        """int bdrv_co_copy_range(BdrvChild *src, int64_t src_offset, BdrvChild *dst, int64_t dst_offset, int64_t bytes, BdrvRequestFlags read_flags, BdrvRequestFlags write_flags)

        Make the storage copy a range. Fail if it cannot.
        """
        _c = _lib.c.bdrv_co_copy_range
        if getattr(src, "_type_", None) is not struct_BdrvChild:
            src = _c.pointer(src, 0, "BdrvChild *")
        if not isinstance(src_offset, int) or not -(2**63) <= src_offset < 2**63:
            src_offset = _c.integer(src_offset, 1, "int64_t")
        if getattr(dst, "_type_", None) is not struct_BdrvChild:
            dst = _c.pointer(dst, 2, "BdrvChild *")
        if not isinstance(dst_offset, int) or not -(2**63) <= dst_offset < 2**63:
            dst_offset = _c.integer(dst_offset, 3, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 4, "int64_t")
        if not isinstance(read_flags, int) or not 0 <= read_flags < 2**32:
            read_flags = _c.integer(read_flags, 5, "BdrvRequestFlags")
        if not isinstance(write_flags, int) or not 0 <= write_flags < 2**32:
            write_flags = _c.integer(write_flags, 6, "BdrvRequestFlags")
        return _c(src, src_offset, dst, dst_offset, bytes, read_flags, write_flags)

    @_function(None, POINTER(struct_BlockDriverState))
    def bdrv_drain(_lib, /, bs):
        """void bdrv_drain(BlockDriverState *bs)

        Wait until no request is in progress.
        """
        _c = _lib.c.bdrv_drain
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(
        c_int, POINTER(struct_BlockDriverState), POINTER(struct_BdrvCheckResult), c_uint
    )
    def bdrv_check(_lib, /, bs, res, fix):
        """int bdrv_check(BlockDriverState *bs, BdrvCheckResult *res, BdrvCheckMode fix)

        Check the image, and repair the errors in `fix`.
        """
        _c = _lib.c.bdrv_check
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(res, "_type_", None) is not struct_BdrvCheckResult:
            res = _c.pointer(res, 1, "BdrvCheckResult *")
        if not isinstance(fix, int) or not 0 <= fix < 2**32:
            fix = _c.integer(fix, 2, "BdrvCheckMode")
        return _c(bs, res, fix)

    @_function(c_int, POINTER(struct_BlockDriverState), POINTER(POINTER(struct_Error)))
    def bdrv_invalidate_cache(_lib, /, bs, errp):
        """int bdrv_invalidate_cache(BlockDriverState *bs, Error **errp)

        Discard cached tables of the image, because another process has written to it.
        """
        _c = _lib.c.bdrv_invalidate_cache
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 1, "Error **")
        return _c(bs, errp)

    @_function(None, POINTER(struct_BlockDriverState))
    def bdrv_drained_begin(_lib, /, bs):
        """void bdrv_drained_begin(BlockDriverState *bs)

        Between these two, no request of other users runs on the node. Calls can be nested.
        """
        _c = _lib.c.bdrv_drained_begin
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(None, POINTER(struct_BlockDriverState))
    def bdrv_drained_end(_lib, /, bs):
        """void bdrv_drained_end(BlockDriverState *bs)"""
        _c = _lib.c.bdrv_drained_end
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)


def load(library=_SEARCHED, *, checked=True, use_errno=False, glue=None):
    """Load the library at a path, or wrap a loaded one. None is this program.

    Without a path, it is found by its name. `glue`: the library of the file that
    `bind --glue` writes. `checked=False`: functions are ctypes' own. `use_errno`:
    ctypes.get_errno() returns what a function left in errno.
    """
    if library is _SEARCHED:
        names = ["block-io"]
        library = _found(names, __file__)
    return Library(library, checked, use_errno, glue)
