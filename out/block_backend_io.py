"""ctypes bindings of sysemu/block-backend-io.h.

Made by cobindgen 0.1.0 for x86_64, LP64, little-endian. Edit the
header, not this file.
"""

from ctypes import (
    POINTER,
    c_bool,
    c_char_p,
    c_int,
    c_int64,
    c_size_t,
    c_uint,
    c_uint32,
    c_uint64,
    c_ulong,
    c_void_p,
)
from enum import IntEnum

from _c_support import _Callback, _Library, _Opaque, _Record, _check_abi, _function

import block_common as _block_common

_OWN = frozenset(globals())
_check_abi(__name__, pointer=8, long=8, order="little")

# What the headers declare and this module lacks: name -> reason.
__skipped__ = {
    "SYSEMU_BLOCK_BACKEND_IO_H": "sysemu/block-backend-io.h:3: expands to nothing",
}


class enum_BlockdevOnError(IntEnum):
    """What to do when a request of a device or job fails."""

    BLOCKDEV_ON_ERROR_REPORT = 0  # tell the guest, or end the job
    BLOCKDEV_ON_ERROR_IGNORE = 1  # go on as if nothing was
    BLOCKDEV_ON_ERROR_ENOSPC = 2  # stop if the disk is full, else report
    BLOCKDEV_ON_ERROR_STOP = 3  # pause the machine or the job
    BLOCKDEV_ON_ERROR_AUTO = 4  # as the device's default says
    BLOCKDEV_ON_ERROR__MAX = 5


globals().update(enum_BlockdevOnError.__members__)


class enum_BlockErrorAction(IntEnum):
    """What was done about a failed request."""

    BLOCK_ERROR_ACTION_IGNORE = 0
    BLOCK_ERROR_ACTION_REPORT = 1
    BLOCK_ERROR_ACTION_STOP = 2
    BLOCK_ERROR_ACTION__MAX = 3


globals().update(enum_BlockErrorAction.__members__)


class enum_PreallocMode(IntEnum):
    """How much of an image to allocate when it is made or grown."""

    PREALLOC_MODE_OFF = 0  # nothing
    PREALLOC_MODE_METADATA = 1  # the format's tables
    PREALLOC_MODE_FALLOC = 2  # all of it, by asking the file system
    PREALLOC_MODE_FULL = 3  # all of it, by writing zeroes
    PREALLOC_MODE__MAX = 4


globals().update(enum_PreallocMode.__members__)
struct_BlockDriverState = _block_common.struct_BlockDriverState
struct_AioContext = _block_common.struct_AioContext
struct_BlockZoneDescriptor = _block_common.struct_BlockZoneDescriptor
struct_Error = _block_common.struct_Error
BdrvRequestFlags = _block_common.BdrvRequestFlags
enum_BlockZoneType = _block_common.enum_BlockZoneType
enum_BlockZoneState = _block_common.enum_BlockZoneState
enum_BlockZoneOp = _block_common.enum_BlockZoneOp


class struct_BlockBackend(_Opaque):
    """struct BlockBackend: opaque"""

    _declared_ = "qemu/typedefs.h"


class struct_QEMUIOVector(_Opaque):
    """struct QEMUIOVector: opaque"""

    _declared_ = "qemu/typedefs.h"


class struct_BlockAIOCB(_Opaque):
    """struct BlockAIOCB: opaque"""

    _declared_ = "block/aio.h"


class struct_AIOCBInfo_cancel_async(_Callback):
    """void (*struct_AIOCBInfo_cancel_async)(BlockAIOCB *)"""

    _restype_ = None
    _argtypes_ = [POINTER(struct_BlockAIOCB)]


class struct_AIOCBInfo(_Record):
    """What a kind of request looks like."""

    _fields_ = [
        ("cancel_async", struct_AIOCBInfo_cancel_async),
        ("aiocb_size", c_size_t),  # Bytes that such a request takes
    ]


BlockBackend = struct_BlockBackend
BlockDriverState = struct_BlockDriverState
BlockAIOCB = struct_BlockAIOCB
QEMUIOVector = struct_QEMUIOVector
AioContext = struct_AioContext
AIOCBInfo = struct_AIOCBInfo
BlockZoneDescriptor = struct_BlockZoneDescriptor
Error = struct_Error
BlockdevOnError = enum_BlockdevOnError
BlockErrorAction = enum_BlockErrorAction
BlockZoneType = enum_BlockZoneType
BlockZoneState = enum_BlockZoneState
BlockZoneOp = enum_BlockZoneOp
PreallocMode = enum_PreallocMode


__all__ = [name for name in globals() if name not in _OWN and name[0] != "_"]


class Library(_Library, skipped=__skipped__):
    """The functions and variables of sysemu/block-backend-io.h in a loaded library."""

    @_function(c_char_p, [POINTER(struct_BlockBackend)])
    def blk_name(_lib, /, blk):
        """The name of the backend, or "".

        const char *blk_name(const BlockBackend *)
        """
        return _lib.c.blk_name(blk)

    @_function(POINTER(struct_BlockDriverState), [POINTER(struct_BlockBackend)])
    def blk_bs(_lib, /, blk):
        """The node under it, or NULL.

        BlockDriverState *blk_bs(BlockBackend *)
        """
        return _lib.c.blk_bs(blk)

    @_function(
        POINTER(struct_BlockAIOCB),
        [POINTER(struct_BlockBackend), c_int64, c_int64, c_uint, c_void_p, c_void_p],
    )
    def blk_aio_pwrite_zeroes(_lib, /, blk, offset, bytes, flags, cb, opaque):
        """Requests that call cb(opaque, ret) when done.

        BlockAIOCB *blk_aio_pwrite_zeroes(BlockBackend *, int64_t, int64_t, BdrvRequestFlags, BlockCompletionFunc *, void *)
        """
        return _lib.c.blk_aio_pwrite_zeroes(blk, offset, bytes, flags, cb, opaque)

    @_function(
        POINTER(struct_BlockAIOCB),
        [
            POINTER(struct_BlockBackend),
            c_int64,
            POINTER(struct_QEMUIOVector),
            c_uint,
            c_void_p,
            c_void_p,
        ],
    )
    def blk_aio_preadv(_lib, /, blk, offset, qiov, flags, cb, opaque):
        """BlockAIOCB *blk_aio_preadv(BlockBackend *, int64_t, QEMUIOVector *, BdrvRequestFlags, BlockCompletionFunc *, void *)"""
        return _lib.c.blk_aio_preadv(blk, offset, qiov, flags, cb, opaque)

    @_function(
        POINTER(struct_BlockAIOCB),
        [
            POINTER(struct_BlockBackend),
            c_int64,
            POINTER(struct_QEMUIOVector),
            c_uint,
            c_void_p,
            c_void_p,
        ],
    )
    def blk_aio_pwritev(_lib, /, blk, offset, qiov, flags, cb, opaque):
        """BlockAIOCB *blk_aio_pwritev(BlockBackend *, int64_t, QEMUIOVector *, BdrvRequestFlags, BlockCompletionFunc *, void *)"""
        return _lib.c.blk_aio_pwritev(blk, offset, qiov, flags, cb, opaque)

    @_function(
        POINTER(struct_BlockAIOCB),
        [POINTER(struct_BlockBackend), c_void_p, c_void_p],
    )
    def blk_aio_flush(_lib, /, blk, cb, opaque):
        """BlockAIOCB *blk_aio_flush(BlockBackend *, BlockCompletionFunc *, void *)"""
        return _lib.c.blk_aio_flush(blk, cb, opaque)

    @_function(
        POINTER(struct_BlockAIOCB),
        [POINTER(struct_BlockBackend), c_int64, c_int64, c_void_p, c_void_p],
    )
    def blk_aio_pdiscard(_lib, /, blk, offset, bytes, cb, opaque):
        """BlockAIOCB *blk_aio_pdiscard(BlockBackend *, int64_t, int64_t, BlockCompletionFunc *, void *)"""
        return _lib.c.blk_aio_pdiscard(blk, offset, bytes, cb, opaque)

    @_function(None, [POINTER(struct_BlockAIOCB)])
    def blk_aio_cancel_async(_lib, /, acb):
        """Cancel the request, without waiting for that.

        void blk_aio_cancel_async(BlockAIOCB *)
        """
        return _lib.c.blk_aio_cancel_async(acb)

    @_function(None, [POINTER(struct_BlockBackend)])
    def blk_inc_in_flight(_lib, /, blk):
        """A request began, or ended; draining waits for those between.

        void blk_inc_in_flight(BlockBackend *)
        """
        return _lib.c.blk_inc_in_flight(blk)

    @_function(None, [POINTER(struct_BlockBackend)])
    def blk_dec_in_flight(_lib, /, blk):
        """void blk_dec_in_flight(BlockBackend *)"""
        return _lib.c.blk_dec_in_flight(blk)

    @_function(c_bool, [POINTER(struct_BlockBackend)])
    def blk_co_is_inserted(_lib, /, blk):
        """Whether there is a medium in the drive.

        bool blk_co_is_inserted(BlockBackend *)
        """
        return _lib.c.blk_co_is_inserted(blk)

    @_function(c_bool, [POINTER(struct_BlockBackend)])
    def blk_is_inserted(_lib, /, blk):
        """bool blk_is_inserted(BlockBackend *)"""
        return _lib.c.blk_is_inserted(blk)

    @_function(c_bool, [POINTER(struct_BlockBackend)])
    def blk_co_is_available(_lib, /, blk):
        """Whether there is a medium, and the tray is closed.

        bool blk_co_is_available(BlockBackend *)
        """
        return _lib.c.blk_co_is_available(blk)

    @_function(c_bool, [POINTER(struct_BlockBackend)])
    def blk_is_available(_lib, /, blk):
        """bool blk_is_available(BlockBackend *)"""
        return _lib.c.blk_is_available(blk)

    @_function(None, [POINTER(struct_BlockBackend), c_bool])
    def blk_co_lock_medium(_lib, /, blk, locked):
        """Lock the medium in the drive, or unlock it.

        void blk_co_lock_medium(BlockBackend *, bool)
        """
        return _lib.c.blk_co_lock_medium(blk, locked)

    @_function(None, [POINTER(struct_BlockBackend), c_bool])
    def blk_lock_medium(_lib, /, blk, locked):
        """void blk_lock_medium(BlockBackend *, bool)"""
        return _lib.c.blk_lock_medium(blk, locked)

    @_function(None, [POINTER(struct_BlockBackend), c_bool])
    def blk_co_eject(_lib, /, blk, eject_flag):
        """Open the tray, or close it.

        void blk_co_eject(BlockBackend *, bool)
        """
        return _lib.c.blk_co_eject(blk, eject_flag)

    @_function(None, [POINTER(struct_BlockBackend), c_bool])
    def blk_eject(_lib, /, blk, eject_flag):
        """void blk_eject(BlockBackend *, bool)"""
        return _lib.c.blk_eject(blk, eject_flag)

    @_function(c_int64, [POINTER(struct_BlockBackend)])
    def blk_co_getlength(_lib, /, blk):
        """The length in bytes, or a negative errno.

        int64_t blk_co_getlength(BlockBackend *)
        """
        return _lib.c.blk_co_getlength(blk)

    @_function(c_int64, [POINTER(struct_BlockBackend)])
    def blk_getlength(_lib, /, blk):
        """int64_t blk_getlength(BlockBackend *)"""
        return _lib.c.blk_getlength(blk)

    @_function(None, [POINTER(struct_BlockBackend), POINTER(c_uint64)])
    def blk_co_get_geometry(_lib, /, blk, nb_sectors_ptr):
        """The length in sectors, 0 if there is no medium.

        void blk_co_get_geometry(BlockBackend *, uint64_t *)
        """
        return _lib.c.blk_co_get_geometry(blk, nb_sectors_ptr)

    @_function(None, [POINTER(struct_BlockBackend), POINTER(c_uint64)])
    def blk_get_geometry(_lib, /, blk, nb_sectors_ptr):
        """void blk_get_geometry(BlockBackend *, uint64_t *)"""
        return _lib.c.blk_get_geometry(blk, nb_sectors_ptr)

    @_function(c_int64, [POINTER(struct_BlockBackend)])
    def blk_co_nb_sectors(_lib, /, blk):
        """The length in sectors, or a negative errno.

        int64_t blk_co_nb_sectors(BlockBackend *)
        """
        return _lib.c.blk_co_nb_sectors(blk)

    @_function(c_int64, [POINTER(struct_BlockBackend)])
    def blk_nb_sectors(_lib, /, blk):
        """int64_t blk_nb_sectors(BlockBackend *)"""
        return _lib.c.blk_nb_sectors(blk)

    @_function(c_void_p, [POINTER(struct_BlockBackend), c_size_t])
    def blk_blockalign(_lib, /, blk, size):
        """Memory aligned for requests on this backend.

        void *blk_blockalign(BlockBackend *, size_t)
        """
        return _lib.c.blk_blockalign(blk, size)

    @_function(c_bool, [POINTER(struct_BlockBackend)])
    def blk_is_writable(_lib, /, blk):
        """Whether it can be written to now.

        bool blk_is_writable(BlockBackend *)
        """
        return _lib.c.blk_is_writable(blk)

    @_function(c_bool, [POINTER(struct_BlockBackend)])
    def blk_enable_write_cache(_lib, /, blk):
        """Whether its write cache is on.

        bool blk_enable_write_cache(BlockBackend *)
        """
        return _lib.c.blk_enable_write_cache(blk)

    @_function(c_uint, [POINTER(struct_BlockBackend), c_bool])
    def blk_get_on_error(_lib, /, blk, is_read):
        """What to do when a read, or a write, fails.

        BlockdevOnError blk_get_on_error(BlockBackend *, bool)
        """
        return _lib.c.blk_get_on_error(blk, is_read)

    @_function(c_uint, [POINTER(struct_BlockBackend), c_bool, c_int])
    def blk_get_error_action(_lib, /, blk, is_read, error):
        """BlockErrorAction blk_get_error_action(BlockBackend *, bool, int)"""
        return _lib.c.blk_get_error_action(blk, is_read, error)

    @_function(POINTER(struct_AioContext), [POINTER(struct_BlockBackend)])
    def blk_get_aio_context(_lib, /, blk):
        """The event loop that it lives in.

        AioContext *blk_get_aio_context(BlockBackend *)
        """
        return _lib.c.blk_get_aio_context(blk)

    @_function(
        c_void_p,
        [POINTER(struct_AIOCBInfo), POINTER(struct_BlockBackend), c_void_p, c_void_p],
    )
    def blk_aio_get(_lib, /, aiocb_info, blk, cb, opaque):
        """A request of this kind, for somebody who carries it out himself.

        void *blk_aio_get(const AIOCBInfo *, BlockBackend *, BlockCompletionFunc *, void *)
        """
        return _lib.c.blk_aio_get(aiocb_info, blk, cb, opaque)

    @_function(c_uint32, [POINTER(struct_BlockBackend)])
    def blk_get_request_alignment(_lib, /, blk):
        """What requests have to be a multiple of, and how long they can be, in bytes.

        uint32_t blk_get_request_alignment(BlockBackend *)
        """
        return _lib.c.blk_get_request_alignment(blk)

    @_function(c_uint32, [POINTER(struct_BlockBackend)])
    def blk_get_max_transfer(_lib, /, blk):
        """uint32_t blk_get_max_transfer(BlockBackend *)"""
        return _lib.c.blk_get_max_transfer(blk)

    @_function(c_uint64, [POINTER(struct_BlockBackend)])
    def blk_get_max_hw_transfer(_lib, /, blk):
        """uint64_t blk_get_max_hw_transfer(BlockBackend *)"""
        return _lib.c.blk_get_max_hw_transfer(blk)

    @_function(
        c_int,
        [
            POINTER(struct_BlockBackend),
            c_int64,
            POINTER(struct_BlockBackend),
            c_int64,
            c_int64,
            c_uint,
            c_uint,
        ],
    )
    def blk_co_copy_range(
        _lib,
        /,
        blk_in,
        off_in,
        blk_out,
        off_out,
        bytes,
        read_flags,
        write_flags,
    ):
        """Have the storage copy a range; fails where it can't.

        int blk_co_copy_range(BlockBackend *, int64_t, BlockBackend *, int64_t, int64_t, BdrvRequestFlags, BdrvRequestFlags)
        """
        return _lib.c.blk_co_copy_range(
            blk_in,
            off_in,
            blk_out,
            off_out,
            bytes,
            read_flags,
            write_flags,
        )

    @_function(
        c_int,
        [POINTER(struct_BlockBackend), c_int64, c_int64, c_void_p, c_uint],
    )
    def blk_co_pread(_lib, /, blk, offset, bytes, buf, flags):
        """Read into one buffer: 0 or a negative errno.

        int blk_co_pread(BlockBackend *, int64_t, int64_t, void *, BdrvRequestFlags)
        """
        return _lib.c.blk_co_pread(blk, offset, bytes, buf, flags)

    @_function(
        c_int,
        [POINTER(struct_BlockBackend), c_int64, c_int64, c_void_p, c_uint],
    )
    def blk_pread(_lib, /, blk, offset, bytes, buf, flags):
        """int blk_pread(BlockBackend *, int64_t, int64_t, void *, BdrvRequestFlags)"""
        return _lib.c.blk_pread(blk, offset, bytes, buf, flags)

    @_function(
        c_int,
        [
            POINTER(struct_BlockBackend),
            c_int64,
            c_int64,
            POINTER(struct_QEMUIOVector),
            c_uint,
        ],
    )
    def blk_co_preadv(_lib, /, blk, offset, bytes, qiov, flags):
        """Read into the buffers of a vector.

        int blk_co_preadv(BlockBackend *, int64_t, int64_t, QEMUIOVector *, BdrvRequestFlags)
        """
        return _lib.c.blk_co_preadv(blk, offset, bytes, qiov, flags)

    @_function(
        c_int,
        [
            POINTER(struct_BlockBackend),
            c_int64,
            c_int64,
            POINTER(struct_QEMUIOVector),
            c_uint,
        ],
    )
    def blk_preadv(_lib, /, blk, offset, bytes, qiov, flags):
        """int blk_preadv(BlockBackend *, int64_t, int64_t, QEMUIOVector *, BdrvRequestFlags)"""
        return _lib.c.blk_preadv(blk, offset, bytes, qiov, flags)

    @_function(
        c_int,
        [
            POINTER(struct_BlockBackend),
            c_int64,
            c_int64,
            POINTER(struct_QEMUIOVector),
            c_size_t,
            c_uint,
        ],
    )
    def blk_co_preadv_part(_lib, /, blk, offset, bytes, qiov, qiov_offset, flags):
        """The same from qiov_offset on in the vector.

        int blk_co_preadv_part(BlockBackend *, int64_t, int64_t, QEMUIOVector *, size_t, BdrvRequestFlags)
        """
        return _lib.c.blk_co_preadv_part(blk, offset, bytes, qiov, qiov_offset, flags)

    @_function(
        c_int,
        [
            POINTER(struct_BlockBackend),
            c_int64,
            c_int64,
            POINTER(struct_QEMUIOVector),
            c_size_t,
            c_uint,
        ],
    )
    def blk_preadv_part(_lib, /, blk, offset, bytes, qiov, qiov_offset, flags):
        """int blk_preadv_part(BlockBackend *, int64_t, int64_t, QEMUIOVector *, size_t, BdrvRequestFlags)"""
        return _lib.c.blk_preadv_part(blk, offset, bytes, qiov, qiov_offset, flags)

    @_function(
        c_int,
        [POINTER(struct_BlockBackend), c_int64, c_int64, c_void_p, c_uint],
    )
    def blk_co_pwrite(_lib, /, blk, offset, bytes, buf, flags):
        """Write one buffer: 0 or a negative errno.

        int blk_co_pwrite(BlockBackend *, int64_t, int64_t, const void *, BdrvRequestFlags)
        """
        return _lib.c.blk_co_pwrite(blk, offset, bytes, buf, flags)

    @_function(
        c_int,
        [POINTER(struct_BlockBackend), c_int64, c_int64, c_void_p, c_uint],
    )
    def blk_pwrite(_lib, /, blk, offset, bytes, buf, flags):
        """int blk_pwrite(BlockBackend *, int64_t, int64_t, const void *, BdrvRequestFlags)"""
        return _lib.c.blk_pwrite(blk, offset, bytes, buf, flags)

    @_function(
        c_int,
        [
            POINTER(struct_BlockBackend),
            c_int64,
            c_int64,
            POINTER(struct_QEMUIOVector),
            c_uint,
        ],
    )
    def blk_co_pwritev(_lib, /, blk, offset, bytes, qiov, flags):
        """Write what the buffers of a vector hold.

        int blk_co_pwritev(BlockBackend *, int64_t, int64_t, QEMUIOVector *, BdrvRequestFlags)
        """
        return _lib.c.blk_co_pwritev(blk, offset, bytes, qiov, flags)

    @_function(
        c_int,
        [
            POINTER(struct_BlockBackend),
            c_int64,
            c_int64,
            POINTER(struct_QEMUIOVector),
            c_uint,
        ],
    )
    def blk_pwritev(_lib, /, blk, offset, bytes, qiov, flags):
        """int blk_pwritev(BlockBackend *, int64_t, int64_t, QEMUIOVector *, BdrvRequestFlags)"""
        return _lib.c.blk_pwritev(blk, offset, bytes, qiov, flags)

    @_function(
        c_int,
        [
            POINTER(struct_BlockBackend),
            c_int64,
            c_int64,
            POINTER(struct_QEMUIOVector),
            c_size_t,
            c_uint,
        ],
    )
    def blk_co_pwritev_part(_lib, /, blk, offset, bytes, qiov, qiov_offset, flags):
        """The same from qiov_offset on in the vector.

        int blk_co_pwritev_part(BlockBackend *, int64_t, int64_t, QEMUIOVector *, size_t, BdrvRequestFlags)
        """
        return _lib.c.blk_co_pwritev_part(blk, offset, bytes, qiov, qiov_offset, flags)

    @_function(
        c_int,
        [
            POINTER(struct_BlockBackend),
            c_int64,
            c_int64,
            POINTER(struct_QEMUIOVector),
            c_size_t,
            c_uint,
        ],
    )
    def blk_pwritev_part(_lib, /, blk, offset, bytes, qiov, qiov_offset, flags):
        """int blk_pwritev_part(BlockBackend *, int64_t, int64_t, QEMUIOVector *, size_t, BdrvRequestFlags)"""
        return _lib.c.blk_pwritev_part(blk, offset, bytes, qiov, qiov_offset, flags)

    @_function(c_int, [POINTER(struct_BlockBackend), c_int64, c_int64, c_void_p])
    def blk_co_pwrite_compressed(_lib, /, blk, offset, bytes, buf):
        """Write one buffer and have the format compress it.

        int blk_co_pwrite_compressed(BlockBackend *, int64_t, int64_t, const void *)
        """
        return _lib.c.blk_co_pwrite_compressed(blk, offset, bytes, buf)

    @_function(c_int, [POINTER(struct_BlockBackend), c_int64, c_int64, c_void_p])
    def blk_pwrite_compressed(_lib, /, blk, offset, bytes, buf):
        """int blk_pwrite_compressed(BlockBackend *, int64_t, int64_t, const void *)"""
        return _lib.c.blk_pwrite_compressed(blk, offset, bytes, buf)

    @_function(c_int, [POINTER(struct_BlockBackend), c_int64, c_int64, c_uint])
    def blk_co_pwrite_zeroes(_lib, /, blk, offset, bytes, flags):
        """Write zeroes, as little data as the flags allow.

        int blk_co_pwrite_zeroes(BlockBackend *, int64_t, int64_t, BdrvRequestFlags)
        """
        return _lib.c.blk_co_pwrite_zeroes(blk, offset, bytes, flags)

    @_function(c_int, [POINTER(struct_BlockBackend), c_int64, c_int64, c_uint])
    def blk_pwrite_zeroes(_lib, /, blk, offset, bytes, flags):
        """int blk_pwrite_zeroes(BlockBackend *, int64_t, int64_t, BdrvRequestFlags)"""
        return _lib.c.blk_pwrite_zeroes(blk, offset, bytes, flags)

    @_function(
        c_int,
        [
            POINTER(struct_BlockBackend),
            c_int64,
            POINTER(c_uint),
            POINTER(struct_BlockZoneDescriptor),
        ],
    )
    def blk_co_zone_report(_lib, /, blk, offset, nr_zones, zones):
        """Describe up to *nr_zones zones from offset on; *nr_zones is then how many.

        int blk_co_zone_report(BlockBackend *, int64_t, unsigned int *, BlockZoneDescriptor *)
        """
        return _lib.c.blk_co_zone_report(blk, offset, nr_zones, zones)

    @_function(
        c_int,
        [
            POINTER(struct_BlockBackend),
            c_int64,
            POINTER(c_uint),
            POINTER(struct_BlockZoneDescriptor),
        ],
    )
    def blk_zone_report(_lib, /, blk, offset, nr_zones, zones):
        """int blk_zone_report(BlockBackend *, int64_t, unsigned int *, BlockZoneDescriptor *)"""
        return _lib.c.blk_zone_report(blk, offset, nr_zones, zones)

    @_function(c_int, [POINTER(struct_BlockBackend), c_uint, c_int64, c_int64])
    def blk_co_zone_mgmt(_lib, /, blk, op, offset, len):
        """Open, close, finish or reset the zones of a range.

        int blk_co_zone_mgmt(BlockBackend *, BlockZoneOp, int64_t, int64_t)
        """
        return _lib.c.blk_co_zone_mgmt(blk, op, offset, len)

    @_function(c_int, [POINTER(struct_BlockBackend), c_uint, c_int64, c_int64])
    def blk_zone_mgmt(_lib, /, blk, op, offset, len):
        """int blk_zone_mgmt(BlockBackend *, BlockZoneOp, int64_t, int64_t)"""
        return _lib.c.blk_zone_mgmt(blk, op, offset, len)

    @_function(
        c_int,
        [
            POINTER(struct_BlockBackend),
            POINTER(c_int64),
            POINTER(struct_QEMUIOVector),
            c_uint,
        ],
    )
    def blk_co_zone_append(_lib, /, blk, offset, qiov, flags):
        """Write at the write pointer of the zone at *offset; *offset is then where.

        int blk_co_zone_append(BlockBackend *, int64_t *, QEMUIOVector *, BdrvRequestFlags)
        """
        return _lib.c.blk_co_zone_append(blk, offset, qiov, flags)

    @_function(
        c_int,
        [
            POINTER(struct_BlockBackend),
            POINTER(c_int64),
            POINTER(struct_QEMUIOVector),
            c_uint,
        ],
    )
    def blk_zone_append(_lib, /, blk, offset, qiov, flags):
        """int blk_zone_append(BlockBackend *, int64_t *, QEMUIOVector *, BdrvRequestFlags)"""
        return _lib.c.blk_zone_append(blk, offset, qiov, flags)

    @_function(c_int, [POINTER(struct_BlockBackend), c_int64, c_int64])
    def blk_co_pdiscard(_lib, /, blk, offset, bytes):
        """Tell the storage that nobody needs this range.

        int blk_co_pdiscard(BlockBackend *, int64_t, int64_t)
        """
        return _lib.c.blk_co_pdiscard(blk, offset, bytes)

    @_function(c_int, [POINTER(struct_BlockBackend), c_int64, c_int64])
    def blk_pdiscard(_lib, /, blk, offset, bytes):
        """int blk_pdiscard(BlockBackend *, int64_t, int64_t)"""
        return _lib.c.blk_pdiscard(blk, offset, bytes)

    @_function(c_int, [POINTER(struct_BlockBackend)])
    def blk_co_flush(_lib, /, blk):
        """Bring what was written to stable storage.

        int blk_co_flush(BlockBackend *)
        """
        return _lib.c.blk_co_flush(blk)

    @_function(c_int, [POINTER(struct_BlockBackend)])
    def blk_flush(_lib, /, blk):
        """int blk_flush(BlockBackend *)"""
        return _lib.c.blk_flush(blk)

    @_function(c_int, [POINTER(struct_BlockBackend), c_ulong, c_void_p])
    def blk_co_ioctl(_lib, /, blk, req, buf):
        """Hand a control request on to the device.

        int blk_co_ioctl(BlockBackend *, unsigned long, void *)
        """
        return _lib.c.blk_co_ioctl(blk, req, buf)

    @_function(c_int, [POINTER(struct_BlockBackend), c_ulong, c_void_p])
    def blk_ioctl(_lib, /, blk, req, buf):
        """int blk_ioctl(BlockBackend *, unsigned long, void *)"""
        return _lib.c.blk_ioctl(blk, req, buf)

    @_function(
        c_int,
        [
            POINTER(struct_BlockBackend),
            c_int64,
            c_bool,
            c_uint,
            c_uint,
            POINTER(POINTER(struct_Error)),
        ],
    )
    def blk_co_truncate(_lib, /, blk, offset, exact, prealloc, flags, errp):
        """Make it as long as `offset`; to the byte if `exact`, else at least.

        int blk_co_truncate(BlockBackend *, int64_t, bool, PreallocMode, BdrvRequestFlags, Error **)
        """
        return _lib.c.blk_co_truncate(blk, offset, exact, prealloc, flags, errp)

    @_function(
        c_int,
        [
            POINTER(struct_BlockBackend),
            c_int64,
            c_bool,
            c_uint,
            c_uint,
            POINTER(POINTER(struct_Error)),
        ],
    )
    def blk_truncate(_lib, /, blk, offset, exact, prealloc, flags, errp):
        """int blk_truncate(BlockBackend *, int64_t, bool, PreallocMode, BdrvRequestFlags, Error **)"""
        return _lib.c.blk_truncate(blk, offset, exact, prealloc, flags, errp)


def load(library):
    """The library at a path, or a loaded one, with types; None is this program."""
    return Library(library)
