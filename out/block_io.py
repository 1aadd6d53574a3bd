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

from _c_support import (
    _Library,
    _Opaque,
    _SEARCHED,
    _buffer,
    _check_abi,
    _found,
    _function,
    _integer,
    _pointer,
    _text,
)

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
        """int bdrv_co_pwrite_zeroes(BdrvChild *child, int64_t offset, int64_t bytes, BdrvRequestFlags flags)

        Write zeroes, as little data as the flags allow.
        """
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _pointer(
                child,
                "bdrv_co_pwrite_zeroes: child",
                "BdrvChild *",
                struct_BdrvChild,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(
                offset,
                "bdrv_co_pwrite_zeroes: offset",
                "int64_t",
                c_int64,
            )
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "bdrv_co_pwrite_zeroes: bytes", "int64_t", c_int64)
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(
                flags,
                "bdrv_co_pwrite_zeroes: flags",
                "BdrvRequestFlags",
                c_uint,
            )
        return _lib.c.bdrv_co_pwrite_zeroes(child, offset, bytes, flags)

    @_function(c_int, [POINTER(struct_BdrvChild), c_int64, c_int64, c_uint])
    def bdrv_pwrite_zeroes(_lib, /, child, offset, bytes, flags):
        """int bdrv_pwrite_zeroes(BdrvChild *child, int64_t offset, int64_t bytes, BdrvRequestFlags flags)"""
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _pointer(
                child,
                "bdrv_pwrite_zeroes: child",
                "BdrvChild *",
                struct_BdrvChild,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "bdrv_pwrite_zeroes: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "bdrv_pwrite_zeroes: bytes", "int64_t", c_int64)
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(
                flags,
                "bdrv_pwrite_zeroes: flags",
                "BdrvRequestFlags",
                c_uint,
            )
        return _lib.c.bdrv_pwrite_zeroes(child, offset, bytes, flags)

    @_function(c_int, [POINTER(struct_BdrvChild), c_uint])
    def bdrv_make_zero(_lib, /, child, flags):
        """int bdrv_make_zero(BdrvChild *child, BdrvRequestFlags flags)

        Write zeroes to all of the node, where it doesn't read so already.
        """
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _pointer(
                child,
                "bdrv_make_zero: child",
                "BdrvChild *",
                struct_BdrvChild,
            )
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(flags, "bdrv_make_zero: flags", "BdrvRequestFlags", c_uint)
        return _lib.c.bdrv_make_zero(child, flags)

    @_function(c_int, [POINTER(struct_BdrvChild), c_int64, c_int64, c_void_p, c_uint])
    def bdrv_pread(_lib, /, child, offset, bytes, buf, flags):
        """int bdrv_pread(BdrvChild *child, int64_t offset, int64_t bytes, void *buf, BdrvRequestFlags flags)

        Read into one buffer: 0 or a negative errno.
        """
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _pointer(
                child,
                "bdrv_pread: child",
                "BdrvChild *",
                struct_BdrvChild,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "bdrv_pread: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "bdrv_pread: bytes", "int64_t", c_int64)
        if buf is not None:
            buf = _buffer(buf, "bdrv_pread: buf", "void *", c_void_p)
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(flags, "bdrv_pread: flags", "BdrvRequestFlags", c_uint)
        return _lib.c.bdrv_pread(child, offset, bytes, buf, flags)

    @_function(c_int, [POINTER(struct_BdrvChild), c_int64, c_int64, c_void_p, c_uint])
    def bdrv_pwrite(_lib, /, child, offset, bytes, buf, flags):
        """int bdrv_pwrite(BdrvChild *child, int64_t offset, int64_t bytes, const void *buf, BdrvRequestFlags flags)

        Write one buffer: 0 or a negative errno.
        """
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _pointer(
                child,
                "bdrv_pwrite: child",
                "BdrvChild *",
                struct_BdrvChild,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "bdrv_pwrite: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "bdrv_pwrite: bytes", "int64_t", c_int64)
        if buf.__class__ is not b"".__class__:
            buf = _buffer(buf, "bdrv_pwrite: buf", "const void *", c_void_p)
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(flags, "bdrv_pwrite: flags", "BdrvRequestFlags", c_uint)
        return _lib.c.bdrv_pwrite(child, offset, bytes, buf, flags)

    @_function(c_int, [POINTER(struct_BdrvChild), c_int64, c_int64, c_void_p, c_uint])
    def bdrv_co_pwrite_sync(_lib, /, child, offset, bytes, buf, flags):
        """int bdrv_co_pwrite_sync(BdrvChild *child, int64_t offset, int64_t bytes, const void *buf, BdrvRequestFlags flags)

        Write one buffer, then flush.
        """
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _pointer(
                child,
                "bdrv_co_pwrite_sync: child",
                "BdrvChild *",
                struct_BdrvChild,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "bdrv_co_pwrite_sync: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "bdrv_co_pwrite_sync: bytes", "int64_t", c_int64)
        if buf.__class__ is not b"".__class__:
            buf = _buffer(buf, "bdrv_co_pwrite_sync: buf", "const void *", c_void_p)
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(
                flags,
                "bdrv_co_pwrite_sync: flags",
                "BdrvRequestFlags",
                c_uint,
            )
        return _lib.c.bdrv_co_pwrite_sync(child, offset, bytes, buf, flags)

    @_function(c_int, [POINTER(struct_BdrvChild), c_int64, c_int64, c_void_p, c_uint])
    def bdrv_pwrite_sync(_lib, /, child, offset, bytes, buf, flags):
        """int bdrv_pwrite_sync(BdrvChild *child, int64_t offset, int64_t bytes, const void *buf, BdrvRequestFlags flags)"""
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _pointer(
                child,
                "bdrv_pwrite_sync: child",
                "BdrvChild *",
                struct_BdrvChild,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "bdrv_pwrite_sync: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "bdrv_pwrite_sync: bytes", "int64_t", c_int64)
        if buf.__class__ is not b"".__class__:
            buf = _buffer(buf, "bdrv_pwrite_sync: buf", "const void *", c_void_p)
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(
                flags,
                "bdrv_pwrite_sync: flags",
                "BdrvRequestFlags",
                c_uint,
            )
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
        """int bdrv_co_truncate(BdrvChild *child, int64_t offset, bool exact, PreallocMode prealloc, BdrvRequestFlags flags, Error **errp)

        Make the node as long as `offset`; to the byte if `exact`, else at least.
        """
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _pointer(
                child,
                "bdrv_co_truncate: child",
                "BdrvChild *",
                struct_BdrvChild,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "bdrv_co_truncate: offset", "int64_t", c_int64)
        if not isinstance(prealloc, int) or not 0 <= prealloc < 2**32:
            prealloc = _integer(
                prealloc,
                "bdrv_co_truncate: prealloc",
                "PreallocMode",
                c_uint,
            )
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(
                flags,
                "bdrv_co_truncate: flags",
                "BdrvRequestFlags",
                c_uint,
            )
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_co_truncate: errp",
                "Error **",
                POINTER(struct_Error),
            )
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
        """int bdrv_truncate(BdrvChild *child, int64_t offset, bool exact, PreallocMode prealloc, BdrvRequestFlags flags, Error **errp)"""
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _pointer(
                child,
                "bdrv_truncate: child",
                "BdrvChild *",
                struct_BdrvChild,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "bdrv_truncate: offset", "int64_t", c_int64)
        if not isinstance(prealloc, int) or not 0 <= prealloc < 2**32:
            prealloc = _integer(
                prealloc,
                "bdrv_truncate: prealloc",
                "PreallocMode",
                c_uint,
            )
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(flags, "bdrv_truncate: flags", "BdrvRequestFlags", c_uint)
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_truncate: errp",
                "Error **",
                POINTER(struct_Error),
            )
        return _lib.c.bdrv_truncate(child, offset, exact, prealloc, flags, errp)

    @_function(c_int64, [POINTER(struct_BlockDriverState)])
    def bdrv_co_nb_sectors(_lib, /, bs):
        """int64_t bdrv_co_nb_sectors(BlockDriverState *bs)

        The length in sectors, or a negative errno.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_co_nb_sectors: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_co_nb_sectors(bs)

    @_function(c_int64, [POINTER(struct_BlockDriverState)])
    def bdrv_nb_sectors(_lib, /, bs):
        """int64_t bdrv_nb_sectors(BlockDriverState *bs)"""
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_nb_sectors: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_nb_sectors(bs)

    @_function(c_int64, [POINTER(struct_BlockDriverState)])
    def bdrv_co_getlength(_lib, /, bs):
        """int64_t bdrv_co_getlength(BlockDriverState *bs)

        The length in bytes, or a negative errno.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_co_getlength: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_co_getlength(bs)

    @_function(c_int64, [POINTER(struct_BlockDriverState)])
    def bdrv_getlength(_lib, /, bs):
        """int64_t bdrv_getlength(BlockDriverState *bs)"""
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_getlength: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_getlength(bs)

    @_function(c_int64, [POINTER(struct_BlockDriverState)])
    def bdrv_co_get_allocated_file_size(_lib, /, bs):
        """int64_t bdrv_co_get_allocated_file_size(BlockDriverState *bs)

        How many bytes the node takes up on its storage.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_co_get_allocated_file_size: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_co_get_allocated_file_size(bs)

    @_function(c_int64, [POINTER(struct_BlockDriverState)])
    def bdrv_get_allocated_file_size(_lib, /, bs):
        """int64_t bdrv_get_allocated_file_size(BlockDriverState *bs)"""
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_get_allocated_file_size: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
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
        """BlockMeasureInfo *bdrv_measure(BlockDriver *drv, QemuOpts *opts, BlockDriverState *in_bs, Error **errp)

        How large an image with these options would be.
        """
        if getattr(drv, "_type_", None) is not struct_BlockDriver:
            drv = _pointer(
                drv,
                "bdrv_measure: drv",
                "BlockDriver *",
                struct_BlockDriver,
            )
        if getattr(opts, "_type_", None) is not struct_QemuOpts:
            opts = _pointer(opts, "bdrv_measure: opts", "QemuOpts *", struct_QemuOpts)
        if getattr(in_bs, "_type_", None) is not struct_BlockDriverState:
            in_bs = _pointer(
                in_bs,
                "bdrv_measure: in_bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_measure: errp",
                "Error **",
                POINTER(struct_Error),
            )
        return _lib.c.bdrv_measure(drv, opts, in_bs, errp)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), POINTER(POINTER(struct_Error))],
    )
    def bdrv_co_delete_file(_lib, /, bs, errp):
        """int bdrv_co_delete_file(BlockDriverState *bs, Error **errp)

        Remove the file that the node stands for.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_co_delete_file: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_co_delete_file: errp",
                "Error **",
                POINTER(struct_Error),
            )
        return _lib.c.bdrv_co_delete_file(bs, errp)

    @_function(None, [POINTER(struct_BlockAIOCB)])
    def bdrv_aio_cancel_async(_lib, /, acb):
        """void bdrv_aio_cancel_async(BlockAIOCB *acb)

        Cancel the request, without waiting for that.
        """
        if getattr(acb, "_type_", None) is not struct_BlockAIOCB:
            acb = _pointer(
                acb,
                "bdrv_aio_cancel_async: acb",
                "BlockAIOCB *",
                struct_BlockAIOCB,
            )
        return _lib.c.bdrv_aio_cancel_async(acb)

    @_function(c_int, [POINTER(struct_BlockDriverState), c_int, c_void_p])
    def bdrv_co_ioctl(_lib, /, bs, req, buf):
        """int bdrv_co_ioctl(BlockDriverState *bs, int req, void *buf)

        Hand a control request on to the device.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_co_ioctl: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if not isinstance(req, int) or not -(2**31) <= req < 2**31:
            req = _integer(req, "bdrv_co_ioctl: req", "int", c_int)
        if buf is not None:
            buf = _buffer(buf, "bdrv_co_ioctl: buf", "void *", c_void_p)
        return _lib.c.bdrv_co_ioctl(bs, req, buf)

    @_function(c_int, [POINTER(struct_BlockDriverState)])
    def bdrv_co_flush(_lib, /, bs):
        """int bdrv_co_flush(BlockDriverState *bs)

        Bring what was written to stable storage.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_co_flush: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_co_flush(bs)

    @_function(c_int, [POINTER(struct_BlockDriverState)])
    def bdrv_flush(_lib, /, bs):
        """int bdrv_flush(BlockDriverState *bs)"""
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_flush: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_flush(bs)

    @_function(c_int, [POINTER(struct_BdrvChild), c_int64, c_int64])
    def bdrv_co_pdiscard(_lib, /, child, offset, bytes):
        """int bdrv_co_pdiscard(BdrvChild *child, int64_t offset, int64_t bytes)

        Tell the storage that nobody needs this range.
        """
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _pointer(
                child,
                "bdrv_co_pdiscard: child",
                "BdrvChild *",
                struct_BdrvChild,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "bdrv_co_pdiscard: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "bdrv_co_pdiscard: bytes", "int64_t", c_int64)
        return _lib.c.bdrv_co_pdiscard(child, offset, bytes)

    @_function(c_int, [POINTER(struct_BdrvChild), c_int64, c_int64])
    def bdrv_pdiscard(_lib, /, child, offset, bytes):
        """int bdrv_pdiscard(BdrvChild *child, int64_t offset, int64_t bytes)"""
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _pointer(
                child,
                "bdrv_pdiscard: child",
                "BdrvChild *",
                struct_BdrvChild,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "bdrv_pdiscard: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "bdrv_pdiscard: bytes", "int64_t", c_int64)
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
        """int bdrv_co_zone_report(BlockDriverState *bs, int64_t offset, unsigned int *nr_zones, BlockZoneDescriptor *zones)

        Describe up to *nr_zones zones from offset on; *nr_zones is then how many.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_co_zone_report: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "bdrv_co_zone_report: offset", "int64_t", c_int64)
        if getattr(nr_zones, "_type_", None) is not c_uint:
            nr_zones = _pointer(
                nr_zones,
                "bdrv_co_zone_report: nr_zones",
                "unsigned int *",
                c_uint,
            )
        if getattr(zones, "_type_", None) is not struct_BlockZoneDescriptor:
            zones = _pointer(
                zones,
                "bdrv_co_zone_report: zones",
                "BlockZoneDescriptor *",
                struct_BlockZoneDescriptor,
            )
        return _lib.c.bdrv_co_zone_report(bs, offset, nr_zones, zones)

    @_function(c_int, [POINTER(struct_BlockDriverState), c_uint, c_int64, c_int64])
    def bdrv_co_zone_mgmt(_lib, /, bs, op, offset, len):
        """int bdrv_co_zone_mgmt(BlockDriverState *bs, BlockZoneOp op, int64_t offset, int64_t len)

        Open, close, finish or reset the zones of a range.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_co_zone_mgmt: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if not isinstance(op, int) or not 0 <= op < 2**32:
            op = _integer(op, "bdrv_co_zone_mgmt: op", "BlockZoneOp", c_uint)
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "bdrv_co_zone_mgmt: offset", "int64_t", c_int64)
        if not isinstance(len, int) or not -(2**63) <= len < 2**63:
            len = _integer(len, "bdrv_co_zone_mgmt: len", "int64_t", c_int64)
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
        """int bdrv_co_zone_append(BlockDriverState *bs, int64_t *offset, QEMUIOVector *qiov, BdrvRequestFlags flags)

        Write at the write pointer of the zone at *offset; *offset is then where.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_co_zone_append: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(offset, "_type_", None) is not c_int64:
            offset = _pointer(
                offset,
                "bdrv_co_zone_append: offset",
                "int64_t *",
                c_int64,
            )
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _pointer(
                qiov,
                "bdrv_co_zone_append: qiov",
                "QEMUIOVector *",
                struct_QEMUIOVector,
            )
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(
                flags,
                "bdrv_co_zone_append: flags",
                "BdrvRequestFlags",
                c_uint,
            )
        return _lib.c.bdrv_co_zone_append(bs, offset, qiov, flags)

    @_function(c_bool, [POINTER(struct_BlockDriverState)])
    def bdrv_can_write_zeroes_with_unmap(_lib, /, bs):
        """bool bdrv_can_write_zeroes_with_unmap(BlockDriverState *bs)

        Whether deallocating a range makes it read as zeroes.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_can_write_zeroes_with_unmap: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
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
        """int bdrv_co_block_status(BlockDriverState *bs, int64_t offset, int64_t bytes, int64_t *pnum, int64_t *map, BlockDriverState **file)

        BDRV_BLOCK_ flags of the range at offset, or a negative errno. They hold for *pnum
        bytes, which lie at *map of *file.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_co_block_status: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(
                offset,
                "bdrv_co_block_status: offset",
                "int64_t",
                c_int64,
            )
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "bdrv_co_block_status: bytes", "int64_t", c_int64)
        if getattr(pnum, "_type_", None) is not c_int64:
            pnum = _pointer(pnum, "bdrv_co_block_status: pnum", "int64_t *", c_int64)
        if getattr(map, "_type_", None) is not c_int64:
            map = _pointer(map, "bdrv_co_block_status: map", "int64_t *", c_int64)
        if getattr(file, "_type_", None) is not POINTER(struct_BlockDriverState):
            file = _pointer(
                file,
                "bdrv_co_block_status: file",
                "BlockDriverState **",
                POINTER(struct_BlockDriverState),
            )
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
        """int bdrv_block_status(BlockDriverState *bs, int64_t offset, int64_t bytes, int64_t *pnum, int64_t *map, BlockDriverState **file)"""
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_block_status: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "bdrv_block_status: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "bdrv_block_status: bytes", "int64_t", c_int64)
        if getattr(pnum, "_type_", None) is not c_int64:
            pnum = _pointer(pnum, "bdrv_block_status: pnum", "int64_t *", c_int64)
        if getattr(map, "_type_", None) is not c_int64:
            map = _pointer(map, "bdrv_block_status: map", "int64_t *", c_int64)
        if getattr(file, "_type_", None) is not POINTER(struct_BlockDriverState):
            file = _pointer(
                file,
                "bdrv_block_status: file",
                "BlockDriverState **",
                POINTER(struct_BlockDriverState),
            )
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
        """int bdrv_co_block_status_above(BlockDriverState *bs, BlockDriverState *base, int64_t offset, int64_t bytes, int64_t *pnum, int64_t *map, BlockDriverState **file)

        The same for all layers above `base`.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_co_block_status_above: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(base, "_type_", None) is not struct_BlockDriverState:
            base = _pointer(
                base,
                "bdrv_co_block_status_above: base",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(
                offset,
                "bdrv_co_block_status_above: offset",
                "int64_t",
                c_int64,
            )
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(
                bytes,
                "bdrv_co_block_status_above: bytes",
                "int64_t",
                c_int64,
            )
        if getattr(pnum, "_type_", None) is not c_int64:
            pnum = _pointer(
                pnum,
                "bdrv_co_block_status_above: pnum",
                "int64_t *",
                c_int64,
            )
        if getattr(map, "_type_", None) is not c_int64:
            map = _pointer(map, "bdrv_co_block_status_above: map", "int64_t *", c_int64)
        if getattr(file, "_type_", None) is not POINTER(struct_BlockDriverState):
            file = _pointer(
                file,
                "bdrv_co_block_status_above: file",
                "BlockDriverState **",
                POINTER(struct_BlockDriverState),
            )
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
        """int bdrv_block_status_above(BlockDriverState *bs, BlockDriverState *base, int64_t offset, int64_t bytes, int64_t *pnum, int64_t *map, BlockDriverState **file)"""
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_block_status_above: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(base, "_type_", None) is not struct_BlockDriverState:
            base = _pointer(
                base,
                "bdrv_block_status_above: base",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(
                offset,
                "bdrv_block_status_above: offset",
                "int64_t",
                c_int64,
            )
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(
                bytes,
                "bdrv_block_status_above: bytes",
                "int64_t",
                c_int64,
            )
        if getattr(pnum, "_type_", None) is not c_int64:
            pnum = _pointer(pnum, "bdrv_block_status_above: pnum", "int64_t *", c_int64)
        if getattr(map, "_type_", None) is not c_int64:
            map = _pointer(map, "bdrv_block_status_above: map", "int64_t *", c_int64)
        if getattr(file, "_type_", None) is not POINTER(struct_BlockDriverState):
            file = _pointer(
                file,
                "bdrv_block_status_above: file",
                "BlockDriverState **",
                POINTER(struct_BlockDriverState),
            )
        return _lib.c.bdrv_block_status_above(bs, base, offset, bytes, pnum, map, file)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), c_int64, c_int64, POINTER(c_int64)],
    )
    def bdrv_co_is_allocated(_lib, /, bs, offset, bytes, pnum):
        """int bdrv_co_is_allocated(BlockDriverState *bs, int64_t offset, int64_t bytes, int64_t *pnum)

        1 if this layer has the data at offset, 0 if not; true of *pnum bytes.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_co_is_allocated: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(
                offset,
                "bdrv_co_is_allocated: offset",
                "int64_t",
                c_int64,
            )
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "bdrv_co_is_allocated: bytes", "int64_t", c_int64)
        if getattr(pnum, "_type_", None) is not c_int64:
            pnum = _pointer(pnum, "bdrv_co_is_allocated: pnum", "int64_t *", c_int64)
        return _lib.c.bdrv_co_is_allocated(bs, offset, bytes, pnum)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), c_int64, c_int64, POINTER(c_int64)],
    )
    def bdrv_is_allocated(_lib, /, bs, offset, bytes, pnum):
        """int bdrv_is_allocated(BlockDriverState *bs, int64_t offset, int64_t bytes, int64_t *pnum)"""
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_is_allocated: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "bdrv_is_allocated: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "bdrv_is_allocated: bytes", "int64_t", c_int64)
        if getattr(pnum, "_type_", None) is not c_int64:
            pnum = _pointer(pnum, "bdrv_is_allocated: pnum", "int64_t *", c_int64)
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
        """int bdrv_co_is_allocated_above(BlockDriverState *top, BlockDriverState *base, bool include_base, int64_t offset, int64_t bytes, int64_t *pnum)

        The same for any layer above `base`, or for `base` too.
        """
        if getattr(top, "_type_", None) is not struct_BlockDriverState:
            top = _pointer(
                top,
                "bdrv_co_is_allocated_above: top",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(base, "_type_", None) is not struct_BlockDriverState:
            base = _pointer(
                base,
                "bdrv_co_is_allocated_above: base",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(
                offset,
                "bdrv_co_is_allocated_above: offset",
                "int64_t",
                c_int64,
            )
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(
                bytes,
                "bdrv_co_is_allocated_above: bytes",
                "int64_t",
                c_int64,
            )
        if getattr(pnum, "_type_", None) is not c_int64:
            pnum = _pointer(
                pnum,
                "bdrv_co_is_allocated_above: pnum",
                "int64_t *",
                c_int64,
            )
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
        """int bdrv_is_allocated_above(BlockDriverState *bs, BlockDriverState *base, bool include_base, int64_t offset, int64_t bytes, int64_t *pnum)"""
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_is_allocated_above: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(base, "_type_", None) is not struct_BlockDriverState:
            base = _pointer(
                base,
                "bdrv_is_allocated_above: base",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(
                offset,
                "bdrv_is_allocated_above: offset",
                "int64_t",
                c_int64,
            )
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(
                bytes,
                "bdrv_is_allocated_above: bytes",
                "int64_t",
                c_int64,
            )
        if getattr(pnum, "_type_", None) is not c_int64:
            pnum = _pointer(pnum, "bdrv_is_allocated_above: pnum", "int64_t *", c_int64)
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
        """int bdrv_co_is_zero_fast(BlockDriverState *bs, int64_t offset, int64_t bytes)

        Whether the range is known to read as zeroes without looking at the data.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_co_is_zero_fast: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(
                offset,
                "bdrv_co_is_zero_fast: offset",
                "int64_t",
                c_int64,
            )
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "bdrv_co_is_zero_fast: bytes", "int64_t", c_int64)
        return _lib.c.bdrv_co_is_zero_fast(bs, offset, bytes)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), c_char_p, POINTER(POINTER(struct_Error))],
    )
    def bdrv_apply_auto_read_only(_lib, /, bs, errmsg, errp):
        """int bdrv_apply_auto_read_only(BlockDriverState *bs, const char *errmsg, Error **errp)

        Make the node read-only if its options allow that; errmsg says why.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_apply_auto_read_only: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if errmsg.__class__ is not bytes:
            errmsg = _text(errmsg, "bdrv_apply_auto_read_only: errmsg")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_apply_auto_read_only: errp",
                "Error **",
                POINTER(struct_Error),
            )
        return _lib.c.bdrv_apply_auto_read_only(bs, errmsg, errp)

    @_function(c_bool, [POINTER(struct_BlockDriverState)])
    def bdrv_is_read_only(_lib, /, bs):
        """bool bdrv_is_read_only(BlockDriverState *bs)

        Whether the node was opened for reading only.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_is_read_only: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_is_read_only(bs)

    @_function(c_bool, [POINTER(struct_BlockDriverState)])
    def bdrv_is_writable(_lib, /, bs):
        """bool bdrv_is_writable(BlockDriverState *bs)

        Whether it can be written to now.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_is_writable: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_is_writable(bs)

    @_function(c_bool, [POINTER(struct_BlockDriverState)])
    def bdrv_is_sg(_lib, /, bs):
        """bool bdrv_is_sg(BlockDriverState *bs)

        Whether it takes SCSI commands only.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_is_sg: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_is_sg(bs)

    @_function(c_int, [POINTER(struct_BlockDriverState)])
    def bdrv_get_flags(_lib, /, bs):
        """int bdrv_get_flags(BlockDriverState *bs)

        The BDRV_O_ flags that it was opened with.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_get_flags: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_get_flags(bs)

    @_function(c_bool, [POINTER(struct_BlockDriverState)])
    def bdrv_co_is_inserted(_lib, /, bs):
        """bool bdrv_co_is_inserted(BlockDriverState *bs)

        Whether there is a medium in the drive.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_co_is_inserted: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_co_is_inserted(bs)

    @_function(c_bool, [POINTER(struct_BlockDriverState)])
    def bdrv_is_inserted(_lib, /, bs):
        """bool bdrv_is_inserted(BlockDriverState *bs)"""
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_is_inserted: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_is_inserted(bs)

    @_function(None, [POINTER(struct_BlockDriverState), c_bool])
    def bdrv_co_lock_medium(_lib, /, bs, locked):
        """void bdrv_co_lock_medium(BlockDriverState *bs, bool locked)

        Lock the medium in the drive, or unlock it.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_co_lock_medium: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_co_lock_medium(bs, locked)

    @_function(None, [POINTER(struct_BlockDriverState), c_bool])
    def bdrv_co_eject(_lib, /, bs, eject_flag):
        """void bdrv_co_eject(BlockDriverState *bs, bool eject_flag)

        Open the tray, or close it.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_co_eject: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_co_eject(bs, eject_flag)

    @_function(c_char_p, [POINTER(struct_BlockDriverState)])
    def bdrv_get_format_name(_lib, /, bs):
        """const char *bdrv_get_format_name(BlockDriverState *bs)

        The name of the node's driver, or NULL.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_get_format_name: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_get_format_name(bs)

    @_function(c_char_p, [POINTER(struct_BlockDriverState)])
    def bdrv_get_node_name(_lib, /, bs):
        """const char *bdrv_get_node_name(const BlockDriverState *bs)

        The name of the node.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_get_node_name: bs",
                "const BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_get_node_name(bs)

    @_function(c_char_p, [POINTER(struct_BlockDriverState)])
    def bdrv_get_device_name(_lib, /, bs):
        """const char *bdrv_get_device_name(const BlockDriverState *bs)

        The name of the device on top of the node, or "".
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_get_device_name: bs",
                "const BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_get_device_name(bs)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), POINTER(struct_BlockDriverInfo)],
    )
    def bdrv_co_get_info(_lib, /, bs, bdi):
        """int bdrv_co_get_info(BlockDriverState *bs, BlockDriverInfo *bdi)

        Fill in what the driver says of the image.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_co_get_info: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(bdi, "_type_", None) is not struct_BlockDriverInfo:
            bdi = _pointer(
                bdi,
                "bdrv_co_get_info: bdi",
                "BlockDriverInfo *",
                struct_BlockDriverInfo,
            )
        return _lib.c.bdrv_co_get_info(bs, bdi)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), POINTER(struct_BlockDriverInfo)],
    )
    def bdrv_get_info(_lib, /, bs, bdi):
        """int bdrv_get_info(BlockDriverState *bs, BlockDriverInfo *bdi)"""
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_get_info: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(bdi, "_type_", None) is not struct_BlockDriverInfo:
            bdi = _pointer(
                bdi,
                "bdrv_get_info: bdi",
                "BlockDriverInfo *",
                struct_BlockDriverInfo,
            )
        return _lib.c.bdrv_get_info(bs, bdi)

    @_function(
        POINTER(struct_ImageInfoSpecific),
        [POINTER(struct_BlockDriverState), POINTER(POINTER(struct_Error))],
    )
    def bdrv_get_specific_info(_lib, /, bs, errp):
        """ImageInfoSpecific *bdrv_get_specific_info(BlockDriverState *bs, Error **errp)

        What only the image's format knows of it, or NULL.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_get_specific_info: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_get_specific_info: errp",
                "Error **",
                POINTER(struct_Error),
            )
        return _lib.c.bdrv_get_specific_info(bs, errp)

    @_function(POINTER(struct_BlockStatsSpecific), [POINTER(struct_BlockDriverState)])
    def bdrv_get_specific_stats(_lib, /, bs):
        """BlockStatsSpecific *bdrv_get_specific_stats(BlockDriverState *bs)

        Statistics that only the driver keeps, or NULL.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_get_specific_stats: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
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
        """void bdrv_round_to_subclusters(BlockDriverState *bs, int64_t offset, int64_t bytes, int64_t *cluster_offset, int64_t *cluster_bytes)

        The range extended to whole subclusters.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_round_to_subclusters: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(
                offset,
                "bdrv_round_to_subclusters: offset",
                "int64_t",
                c_int64,
            )
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(
                bytes,
                "bdrv_round_to_subclusters: bytes",
                "int64_t",
                c_int64,
            )
        if getattr(cluster_offset, "_type_", None) is not c_int64:
            cluster_offset = _pointer(
                cluster_offset,
                "bdrv_round_to_subclusters: cluster_offset",
                "int64_t *",
                c_int64,
            )
        if getattr(cluster_bytes, "_type_", None) is not c_int64:
            cluster_bytes = _pointer(
                cluster_bytes,
                "bdrv_round_to_subclusters: cluster_bytes",
                "int64_t *",
                c_int64,
            )
        return _lib.c.bdrv_round_to_subclusters(
            bs,
            offset,
            bytes,
            cluster_offset,
            cluster_bytes,
        )

    @_function(None, [POINTER(struct_BlockDriverState), POINTER(c_char), c_int])
    def bdrv_get_backing_filename(_lib, /, bs, filename, filename_size):
        """void bdrv_get_backing_filename(BlockDriverState *bs, char *filename, int filename_size)

        Copy the name of the backing file to `filename`.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_get_backing_filename: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if filename is not None:
            filename = _buffer(
                filename,
                "bdrv_get_backing_filename: filename",
                "char *",
                c_char,
            )
        if not isinstance(filename_size, int) or not -(2**31) <= filename_size < 2**31:
            filename_size = _integer(
                filename_size,
                "bdrv_get_backing_filename: filename_size",
                "int",
                c_int,
            )
        return _lib.c.bdrv_get_backing_filename(bs, filename, filename_size)

    @_function(c_int, [POINTER(struct_BlockDriverState), c_char_p, c_char_p, c_bool])
    def bdrv_co_change_backing_file(_lib, /, bs, backing_file, backing_fmt, warn):
        """int bdrv_co_change_backing_file(BlockDriverState *bs, const char *backing_file, const char *backing_fmt, bool warn)

        Write another name for the backing file into the image.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_co_change_backing_file: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if backing_file.__class__ is not bytes:
            backing_file = _text(
                backing_file,
                "bdrv_co_change_backing_file: backing_file",
            )
        if backing_fmt.__class__ is not bytes:
            backing_fmt = _text(backing_fmt, "bdrv_co_change_backing_file: backing_fmt")
        return _lib.c.bdrv_co_change_backing_file(bs, backing_file, backing_fmt, warn)

    @_function(c_int, [POINTER(struct_BlockDriverState), c_char_p, c_char_p, c_bool])
    def bdrv_change_backing_file(_lib, /, bs, backing_file, backing_fmt, warn):
        """int bdrv_change_backing_file(BlockDriverState *bs, const char *backing_file, const char *backing_fmt, bool warn)"""
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_change_backing_file: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if backing_file.__class__ is not bytes:
            backing_file = _text(backing_file, "bdrv_change_backing_file: backing_file")
        if backing_fmt.__class__ is not bytes:
            backing_fmt = _text(backing_fmt, "bdrv_change_backing_file: backing_fmt")
        return _lib.c.bdrv_change_backing_file(bs, backing_file, backing_fmt, warn)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), POINTER(c_uint8), c_int64, c_int],
    )
    def bdrv_save_vmstate(_lib, /, bs, buf, pos, size):
        """int bdrv_save_vmstate(BlockDriverState *bs, const uint8_t *buf, int64_t pos, int size)

        Save or load the state of the machine, from a plain buffer or a vector.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_save_vmstate: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if buf is not None:
            buf = _buffer(buf, "bdrv_save_vmstate: buf", "const uint8_t *", c_uint8)
        if not isinstance(pos, int) or not -(2**63) <= pos < 2**63:
            pos = _integer(pos, "bdrv_save_vmstate: pos", "int64_t", c_int64)
        if not isinstance(size, int) or not -(2**31) <= size < 2**31:
            size = _integer(size, "bdrv_save_vmstate: size", "int", c_int)
        return _lib.c.bdrv_save_vmstate(bs, buf, pos, size)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), POINTER(c_uint8), c_int64, c_int],
    )
    def bdrv_load_vmstate(_lib, /, bs, buf, pos, size):
        """int bdrv_load_vmstate(BlockDriverState *bs, uint8_t *buf, int64_t pos, int size)"""
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_load_vmstate: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if buf is not None:
            buf = _buffer(buf, "bdrv_load_vmstate: buf", "uint8_t *", c_uint8)
        if not isinstance(pos, int) or not -(2**63) <= pos < 2**63:
            pos = _integer(pos, "bdrv_load_vmstate: pos", "int64_t", c_int64)
        if not isinstance(size, int) or not -(2**31) <= size < 2**31:
            size = _integer(size, "bdrv_load_vmstate: size", "int", c_int)
        return _lib.c.bdrv_load_vmstate(bs, buf, pos, size)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), POINTER(struct_QEMUIOVector), c_int64],
    )
    def bdrv_readv_vmstate(_lib, /, bs, qiov, pos):
        """int bdrv_readv_vmstate(BlockDriverState *bs, QEMUIOVector *qiov, int64_t pos)"""
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_readv_vmstate: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _pointer(
                qiov,
                "bdrv_readv_vmstate: qiov",
                "QEMUIOVector *",
                struct_QEMUIOVector,
            )
        if not isinstance(pos, int) or not -(2**63) <= pos < 2**63:
            pos = _integer(pos, "bdrv_readv_vmstate: pos", "int64_t", c_int64)
        return _lib.c.bdrv_readv_vmstate(bs, qiov, pos)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), POINTER(struct_QEMUIOVector), c_int64],
    )
    def bdrv_writev_vmstate(_lib, /, bs, qiov, pos):
        """int bdrv_writev_vmstate(BlockDriverState *bs, QEMUIOVector *qiov, int64_t pos)"""
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_writev_vmstate: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _pointer(
                qiov,
                "bdrv_writev_vmstate: qiov",
                "QEMUIOVector *",
                struct_QEMUIOVector,
            )
        if not isinstance(pos, int) or not -(2**63) <= pos < 2**63:
            pos = _integer(pos, "bdrv_writev_vmstate: pos", "int64_t", c_int64)
        return _lib.c.bdrv_writev_vmstate(bs, qiov, pos)

    @_function(c_size_t, [POINTER(struct_BlockDriverState)])
    def bdrv_min_mem_align(_lib, /, bs):
        """size_t bdrv_min_mem_align(BlockDriverState *bs)

        The alignment of memory that the node needs, and the one it likes best.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_min_mem_align: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_min_mem_align(bs)

    @_function(c_size_t, [POINTER(struct_BlockDriverState)])
    def bdrv_opt_mem_align(_lib, /, bs):
        """size_t bdrv_opt_mem_align(BlockDriverState *bs)"""
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_opt_mem_align: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_opt_mem_align(bs)

    @_function(c_void_p, [POINTER(struct_BlockDriverState), c_size_t])
    def qemu_blockalign(_lib, /, bs, size):
        """void *qemu_blockalign(BlockDriverState *bs, size_t size)

        Memory aligned for requests on this node.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "qemu_blockalign: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if not isinstance(size, int) or not 0 <= size < 2**64:
            size = _integer(size, "qemu_blockalign: size", "size_t", c_size_t)
        return _lib.c.qemu_blockalign(bs, size)

    @_function(None, [POINTER(struct_BlockDriverState), c_uint])
    def bdrv_co_debug_event(_lib, /, bs, event):
        """void bdrv_co_debug_event(BlockDriverState *bs, BlkdebugEvent event)

        Tell debugging filters that the code came past this place.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_co_debug_event: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if not isinstance(event, int) or not 0 <= event < 2**32:
            event = _integer(
                event,
                "bdrv_co_debug_event: event",
                "BlkdebugEvent",
                c_uint,
            )
        return _lib.c.bdrv_co_debug_event(bs, event)

    @_function(None, [POINTER(struct_BlockDriverState), c_uint])
    def bdrv_debug_event(_lib, /, bs, event):
        """void bdrv_debug_event(BlockDriverState *bs, BlkdebugEvent event)"""
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_debug_event: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if not isinstance(event, int) or not 0 <= event < 2**32:
            event = _integer(event, "bdrv_debug_event: event", "BlkdebugEvent", c_uint)
        return _lib.c.bdrv_debug_event(bs, event)

    @_function(POINTER(struct_AioContext), [POINTER(struct_BlockDriverState)])
    def bdrv_get_aio_context(_lib, /, bs):
        """AioContext *bdrv_get_aio_context(BlockDriverState *bs)

        The event loop that the node lives in.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_get_aio_context: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_get_aio_context(bs)

    @_function(POINTER(struct_AioContext), [POINTER(struct_BlockDriverState)])
    def bdrv_co_enter(_lib, /, bs):
        """AioContext *bdrv_co_enter(BlockDriverState *bs)

        Move the calling coroutine to the node's event loop; returns the one it left.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_co_enter: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_co_enter(bs)

    @_function(None, [POINTER(struct_BlockDriverState), POINTER(struct_AioContext)])
    def bdrv_co_leave(_lib, /, bs, old_ctx):
        """void bdrv_co_leave(BlockDriverState *bs, AioContext *old_ctx)

        Move it back.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_co_leave: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(old_ctx, "_type_", None) is not struct_AioContext:
            old_ctx = _pointer(
                old_ctx,
                "bdrv_co_leave: old_ctx",
                "AioContext *",
                struct_AioContext,
            )
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
        """bool bdrv_co_can_store_new_dirty_bitmap(BlockDriverState *bs, const char *name, uint32_t granularity, Error **errp)

        Whether the image can keep one more bitmap, with this name.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_co_can_store_new_dirty_bitmap: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if name.__class__ is not bytes:
            name = _text(name, "bdrv_co_can_store_new_dirty_bitmap: name")
        if not isinstance(granularity, int) or not 0 <= granularity < 2**32:
            granularity = _integer(
                granularity,
                "bdrv_co_can_store_new_dirty_bitmap: granularity",
                "uint32_t",
                c_uint32,
            )
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_co_can_store_new_dirty_bitmap: errp",
                "Error **",
                POINTER(struct_Error),
            )
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
        """bool bdrv_can_store_new_dirty_bitmap(BlockDriverState *bs, const char *name, uint32_t granularity, Error **errp)"""
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_can_store_new_dirty_bitmap: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if name.__class__ is not bytes:
            name = _text(name, "bdrv_can_store_new_dirty_bitmap: name")
        if not isinstance(granularity, int) or not 0 <= granularity < 2**32:
            granularity = _integer(
                granularity,
                "bdrv_can_store_new_dirty_bitmap: granularity",
                "uint32_t",
                c_uint32,
            )
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_can_store_new_dirty_bitmap: errp",
                "Error **",
                POINTER(struct_Error),
            )
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
        """int bdrv_co_copy_range(BdrvChild *src, int64_t src_offset, BdrvChild *dst, int64_t dst_offset, int64_t bytes, BdrvRequestFlags read_flags, BdrvRequestFlags write_flags)

        Have the storage copy a range; fails where it can't.
        """
        if getattr(src, "_type_", None) is not struct_BdrvChild:
            src = _pointer(
                src,
                "bdrv_co_copy_range: src",
                "BdrvChild *",
                struct_BdrvChild,
            )
        if not isinstance(src_offset, int) or not -(2**63) <= src_offset < 2**63:
            src_offset = _integer(
                src_offset,
                "bdrv_co_copy_range: src_offset",
                "int64_t",
                c_int64,
            )
        if getattr(dst, "_type_", None) is not struct_BdrvChild:
            dst = _pointer(
                dst,
                "bdrv_co_copy_range: dst",
                "BdrvChild *",
                struct_BdrvChild,
            )
        if not isinstance(dst_offset, int) or not -(2**63) <= dst_offset < 2**63:
            dst_offset = _integer(
                dst_offset,
                "bdrv_co_copy_range: dst_offset",
                "int64_t",
                c_int64,
            )
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "bdrv_co_copy_range: bytes", "int64_t", c_int64)
        if not isinstance(read_flags, int) or not 0 <= read_flags < 2**32:
            read_flags = _integer(
                read_flags,
                "bdrv_co_copy_range: read_flags",
                "BdrvRequestFlags",
                c_uint,
            )
        if not isinstance(write_flags, int) or not 0 <= write_flags < 2**32:
            write_flags = _integer(
                write_flags,
                "bdrv_co_copy_range: write_flags",
                "BdrvRequestFlags",
                c_uint,
            )
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
        """void bdrv_drain(BlockDriverState *bs)

        Wait until no request is under way.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_drain: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_drain(bs)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), POINTER(struct_BdrvCheckResult), c_uint],
    )
    def bdrv_check(_lib, /, bs, res, fix):
        """int bdrv_check(BlockDriverState *bs, BdrvCheckResult *res, BdrvCheckMode fix)

        Check the image, and repair what `fix` says.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_check: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(res, "_type_", None) is not struct_BdrvCheckResult:
            res = _pointer(
                res,
                "bdrv_check: res",
                "BdrvCheckResult *",
                struct_BdrvCheckResult,
            )
        if not isinstance(fix, int) or not 0 <= fix < 2**32:
            fix = _integer(fix, "bdrv_check: fix", "BdrvCheckMode", c_uint)
        return _lib.c.bdrv_check(bs, res, fix)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), POINTER(POINTER(struct_Error))],
    )
    def bdrv_invalidate_cache(_lib, /, bs, errp):
        """int bdrv_invalidate_cache(BlockDriverState *bs, Error **errp)

        Forget what was read of the image's tables: somebody else wrote to it.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_invalidate_cache: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_invalidate_cache: errp",
                "Error **",
                POINTER(struct_Error),
            )
        return _lib.c.bdrv_invalidate_cache(bs, errp)

    @_function(None, [POINTER(struct_BlockDriverState)])
    def bdrv_drained_begin(_lib, /, bs):
        """void bdrv_drained_begin(BlockDriverState *bs)

        Between these two no request of others runs on the node; they nest.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_drained_begin: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_drained_begin(bs)

    @_function(None, [POINTER(struct_BlockDriverState)])
    def bdrv_drained_end(_lib, /, bs):
        """void bdrv_drained_end(BlockDriverState *bs)"""
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_drained_end: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_drained_end(bs)


def load(library=_SEARCHED, *, checked=True, use_errno=False, glue=None):
    """The library at a path, or a loaded one; None is this program.

    Without a path it is looked for by name. `glue`: the library of the file that
    `bind --glue` writes. `checked=False`: functions are ctypes' own. `use_errno`:
    ctypes.get_errno() tells what a function left in errno.
    """
    if library is _SEARCHED:
        library = _found(["block-io"], os.path.dirname(__file__))
    return Library(library, checked, use_errno, glue)
