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

from _c_support import (
    _Callback,
    _Library,
    _Opaque,
    _Record,
    _SEARCHED,
    _buffer,
    _check_abi,
    _found,
    _function,
    _integer,
    _member,
    _pointer,
    _result,
)

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
    """void (*struct_AIOCBInfo_cancel_async)(BlockAIOCB *)

    Keep an instance as long as C may call it.
    """

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
        """const char *blk_name(const BlockBackend *blk)

        The name of the backend, or "".
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_name: blk",
                "const BlockBackend *",
                struct_BlockBackend,
            )
        return _lib.c.blk_name(blk)

    @_function(POINTER(struct_BlockDriverState), [POINTER(struct_BlockBackend)])
    def blk_bs(_lib, /, blk):
        """BlockDriverState *blk_bs(BlockBackend *blk)

        The node under it, or NULL.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(blk, "blk_bs: blk", "BlockBackend *", struct_BlockBackend)
        return _lib.c.blk_bs(blk)

    @_function(
        POINTER(struct_BlockAIOCB),
        [POINTER(struct_BlockBackend), c_int64, c_int64, c_uint, c_void_p, c_void_p],
    )
    def blk_aio_pwrite_zeroes(_lib, /, blk, offset, bytes, flags, cb, opaque):
        """BlockAIOCB *blk_aio_pwrite_zeroes(BlockBackend *blk, int64_t offset, int64_t bytes, BdrvRequestFlags flags, BlockCompletionFunc *cb, void *opaque)

        Requests that call cb(opaque, ret) when done.

        A Python function that is passed lives until the call returns. If C keeps it
        longer, pass an instance of the parameter's type, and keep that.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_aio_pwrite_zeroes: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(
                offset,
                "blk_aio_pwrite_zeroes: offset",
                "int64_t",
                c_int64,
            )
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "blk_aio_pwrite_zeroes: bytes", "int64_t", c_int64)
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(
                flags,
                "blk_aio_pwrite_zeroes: flags",
                "BdrvRequestFlags",
                c_uint,
            )
        cb = _buffer(cb, "blk_aio_pwrite_zeroes: cb", "BlockCompletionFunc *", c_void_p)
        if opaque is not None:
            opaque = _buffer(
                opaque,
                "blk_aio_pwrite_zeroes: opaque",
                "void *",
                c_void_p,
            )
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
        """BlockAIOCB *blk_aio_preadv(BlockBackend *blk, int64_t offset, QEMUIOVector *qiov, BdrvRequestFlags flags, BlockCompletionFunc *cb, void *opaque)

        A Python function that is passed lives until the call returns. If C keeps it
        longer, pass an instance of the parameter's type, and keep that.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_aio_preadv: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_aio_preadv: offset", "int64_t", c_int64)
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _pointer(
                qiov,
                "blk_aio_preadv: qiov",
                "QEMUIOVector *",
                struct_QEMUIOVector,
            )
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(flags, "blk_aio_preadv: flags", "BdrvRequestFlags", c_uint)
        cb = _buffer(cb, "blk_aio_preadv: cb", "BlockCompletionFunc *", c_void_p)
        if opaque is not None:
            opaque = _buffer(opaque, "blk_aio_preadv: opaque", "void *", c_void_p)
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
        """BlockAIOCB *blk_aio_pwritev(BlockBackend *blk, int64_t offset, QEMUIOVector *qiov, BdrvRequestFlags flags, BlockCompletionFunc *cb, void *opaque)

        A Python function that is passed lives until the call returns. If C keeps it
        longer, pass an instance of the parameter's type, and keep that.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_aio_pwritev: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_aio_pwritev: offset", "int64_t", c_int64)
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _pointer(
                qiov,
                "blk_aio_pwritev: qiov",
                "QEMUIOVector *",
                struct_QEMUIOVector,
            )
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(
                flags,
                "blk_aio_pwritev: flags",
                "BdrvRequestFlags",
                c_uint,
            )
        cb = _buffer(cb, "blk_aio_pwritev: cb", "BlockCompletionFunc *", c_void_p)
        if opaque is not None:
            opaque = _buffer(opaque, "blk_aio_pwritev: opaque", "void *", c_void_p)
        return _lib.c.blk_aio_pwritev(blk, offset, qiov, flags, cb, opaque)

    @_function(
        POINTER(struct_BlockAIOCB),
        [POINTER(struct_BlockBackend), c_void_p, c_void_p],
    )
    def blk_aio_flush(_lib, /, blk, cb, opaque):
        """BlockAIOCB *blk_aio_flush(BlockBackend *blk, BlockCompletionFunc *cb, void *opaque)

        A Python function that is passed lives until the call returns. If C keeps it
        longer, pass an instance of the parameter's type, and keep that.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_aio_flush: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        cb = _buffer(cb, "blk_aio_flush: cb", "BlockCompletionFunc *", c_void_p)
        if opaque is not None:
            opaque = _buffer(opaque, "blk_aio_flush: opaque", "void *", c_void_p)
        return _lib.c.blk_aio_flush(blk, cb, opaque)

    @_function(
        POINTER(struct_BlockAIOCB),
        [POINTER(struct_BlockBackend), c_int64, c_int64, c_void_p, c_void_p],
    )
    def blk_aio_pdiscard(_lib, /, blk, offset, bytes, cb, opaque):
        """BlockAIOCB *blk_aio_pdiscard(BlockBackend *blk, int64_t offset, int64_t bytes, BlockCompletionFunc *cb, void *opaque)

        A Python function that is passed lives until the call returns. If C keeps it
        longer, pass an instance of the parameter's type, and keep that.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_aio_pdiscard: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_aio_pdiscard: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "blk_aio_pdiscard: bytes", "int64_t", c_int64)
        cb = _buffer(cb, "blk_aio_pdiscard: cb", "BlockCompletionFunc *", c_void_p)
        if opaque is not None:
            opaque = _buffer(opaque, "blk_aio_pdiscard: opaque", "void *", c_void_p)
        return _lib.c.blk_aio_pdiscard(blk, offset, bytes, cb, opaque)

    @_function(None, [POINTER(struct_BlockAIOCB)])
    def blk_aio_cancel_async(_lib, /, acb):
        """void blk_aio_cancel_async(BlockAIOCB *acb)

        Cancel the request, without waiting for that.
        """
        if getattr(acb, "_type_", None) is not struct_BlockAIOCB:
            acb = _pointer(
                acb,
                "blk_aio_cancel_async: acb",
                "BlockAIOCB *",
                struct_BlockAIOCB,
            )
        return _lib.c.blk_aio_cancel_async(acb)

    @_function(None, [POINTER(struct_BlockBackend)])
    def blk_inc_in_flight(_lib, /, blk):
        """void blk_inc_in_flight(BlockBackend *blk)

        A request began, or ended; draining waits for those between.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_inc_in_flight: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        return _lib.c.blk_inc_in_flight(blk)

    @_function(None, [POINTER(struct_BlockBackend)])
    def blk_dec_in_flight(_lib, /, blk):
        """void blk_dec_in_flight(BlockBackend *blk)"""
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_dec_in_flight: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        return _lib.c.blk_dec_in_flight(blk)

    @_function(c_bool, [POINTER(struct_BlockBackend)])
    def blk_co_is_inserted(_lib, /, blk):
        """bool blk_co_is_inserted(BlockBackend *blk)

        Whether there is a medium in the drive.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_is_inserted: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        return _lib.c.blk_co_is_inserted(blk)

    @_function(c_bool, [POINTER(struct_BlockBackend)])
    def blk_is_inserted(_lib, /, blk):
        """bool blk_is_inserted(BlockBackend *blk)"""
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_is_inserted: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        return _lib.c.blk_is_inserted(blk)

    @_function(c_bool, [POINTER(struct_BlockBackend)])
    def blk_co_is_available(_lib, /, blk):
        """bool blk_co_is_available(BlockBackend *blk)

        Whether there is a medium, and the tray is closed.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_is_available: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        return _lib.c.blk_co_is_available(blk)

    @_function(c_bool, [POINTER(struct_BlockBackend)])
    def blk_is_available(_lib, /, blk):
        """bool blk_is_available(BlockBackend *blk)"""
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_is_available: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        return _lib.c.blk_is_available(blk)

    @_function(None, [POINTER(struct_BlockBackend), c_bool])
    def blk_co_lock_medium(_lib, /, blk, locked):
        """void blk_co_lock_medium(BlockBackend *blk, bool locked)

        Lock the medium in the drive, or unlock it.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_lock_medium: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        return _lib.c.blk_co_lock_medium(blk, locked)

    @_function(None, [POINTER(struct_BlockBackend), c_bool])
    def blk_lock_medium(_lib, /, blk, locked):
        """void blk_lock_medium(BlockBackend *blk, bool locked)"""
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_lock_medium: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        return _lib.c.blk_lock_medium(blk, locked)

    @_function(None, [POINTER(struct_BlockBackend), c_bool])
    def blk_co_eject(_lib, /, blk, eject_flag):
        """void blk_co_eject(BlockBackend *blk, bool eject_flag)

        Open the tray, or close it.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_eject: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        return _lib.c.blk_co_eject(blk, eject_flag)

    @_function(None, [POINTER(struct_BlockBackend), c_bool])
    def blk_eject(_lib, /, blk, eject_flag):
        """void blk_eject(BlockBackend *blk, bool eject_flag)"""
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(blk, "blk_eject: blk", "BlockBackend *", struct_BlockBackend)
        return _lib.c.blk_eject(blk, eject_flag)

    @_function(c_int64, [POINTER(struct_BlockBackend)])
    def blk_co_getlength(_lib, /, blk):
        """int64_t blk_co_getlength(BlockBackend *blk)

        The length in bytes, or a negative errno.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_getlength: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        return _lib.c.blk_co_getlength(blk)

    @_function(c_int64, [POINTER(struct_BlockBackend)])
    def blk_getlength(_lib, /, blk):
        """int64_t blk_getlength(BlockBackend *blk)"""
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_getlength: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        return _lib.c.blk_getlength(blk)

    @_function(None, [POINTER(struct_BlockBackend), POINTER(c_uint64)])
    def blk_co_get_geometry(_lib, /, blk, nb_sectors_ptr):
        """void blk_co_get_geometry(BlockBackend *blk, uint64_t *nb_sectors_ptr)

        The length in sectors, 0 if there is no medium.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_get_geometry: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if getattr(nb_sectors_ptr, "_type_", None) is not c_uint64:
            nb_sectors_ptr = _pointer(
                nb_sectors_ptr,
                "blk_co_get_geometry: nb_sectors_ptr",
                "uint64_t *",
                c_uint64,
            )
        return _lib.c.blk_co_get_geometry(blk, nb_sectors_ptr)

    @_function(None, [POINTER(struct_BlockBackend), POINTER(c_uint64)])
    def blk_get_geometry(_lib, /, blk, nb_sectors_ptr):
        """void blk_get_geometry(BlockBackend *blk, uint64_t *nb_sectors_ptr)"""
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_get_geometry: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if getattr(nb_sectors_ptr, "_type_", None) is not c_uint64:
            nb_sectors_ptr = _pointer(
                nb_sectors_ptr,
                "blk_get_geometry: nb_sectors_ptr",
                "uint64_t *",
                c_uint64,
            )
        return _lib.c.blk_get_geometry(blk, nb_sectors_ptr)

    @_function(c_int64, [POINTER(struct_BlockBackend)])
    def blk_co_nb_sectors(_lib, /, blk):
        """int64_t blk_co_nb_sectors(BlockBackend *blk)

        The length in sectors, or a negative errno.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_nb_sectors: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        return _lib.c.blk_co_nb_sectors(blk)

    @_function(c_int64, [POINTER(struct_BlockBackend)])
    def blk_nb_sectors(_lib, /, blk):
        """int64_t blk_nb_sectors(BlockBackend *blk)"""
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_nb_sectors: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        return _lib.c.blk_nb_sectors(blk)

    @_function(c_void_p, [POINTER(struct_BlockBackend), c_size_t])
    def blk_blockalign(_lib, /, blk, size):
        """void *blk_blockalign(BlockBackend *blk, size_t size)

        Memory aligned for requests on this backend.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_blockalign: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(size, int) or not 0 <= size < 2**64:
            size = _integer(size, "blk_blockalign: size", "size_t", c_size_t)
        return _lib.c.blk_blockalign(blk, size)

    @_function(c_bool, [POINTER(struct_BlockBackend)])
    def blk_is_writable(_lib, /, blk):
        """bool blk_is_writable(BlockBackend *blk)

        Whether it can be written to now.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_is_writable: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        return _lib.c.blk_is_writable(blk)

    @_function(c_bool, [POINTER(struct_BlockBackend)])
    def blk_enable_write_cache(_lib, /, blk):
        """bool blk_enable_write_cache(BlockBackend *blk)

        Whether its write cache is on.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_enable_write_cache: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        return _lib.c.blk_enable_write_cache(blk)

    @_function(c_uint, [POINTER(struct_BlockBackend), c_bool])
    def blk_get_on_error(_lib, /, blk, is_read):
        """BlockdevOnError blk_get_on_error(BlockBackend *blk, bool is_read)

        What to do when a read, or a write, fails.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_get_on_error: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        return _member(enum_BlockdevOnError, _lib.c.blk_get_on_error(blk, is_read))

    @_function(c_uint, [POINTER(struct_BlockBackend), c_bool, c_int])
    def blk_get_error_action(_lib, /, blk, is_read, error):
        """BlockErrorAction blk_get_error_action(BlockBackend *blk, bool is_read, int error)"""
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_get_error_action: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(error, int) or not -(2**31) <= error < 2**31:
            error = _integer(error, "blk_get_error_action: error", "int", c_int)
        _result = _lib.c.blk_get_error_action(blk, is_read, error)
        return _member(enum_BlockErrorAction, _result)

    @_function(POINTER(struct_AioContext), [POINTER(struct_BlockBackend)])
    def blk_get_aio_context(_lib, /, blk):
        """AioContext *blk_get_aio_context(BlockBackend *blk)

        The event loop that it lives in.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_get_aio_context: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        return _lib.c.blk_get_aio_context(blk)

    @_function(
        c_void_p,
        [POINTER(struct_AIOCBInfo), POINTER(struct_BlockBackend), c_void_p, c_void_p],
    )
    def blk_aio_get(_lib, /, aiocb_info, blk, cb, opaque):
        """void *blk_aio_get(const AIOCBInfo *aiocb_info, BlockBackend *blk, BlockCompletionFunc *cb, void *opaque)

        A request of this kind, for somebody who carries it out himself.

        A Python function that is passed lives until the call returns. If C keeps it
        longer, pass an instance of the parameter's type, and keep that.
        """
        if getattr(aiocb_info, "_type_", None) is not struct_AIOCBInfo:
            aiocb_info = _pointer(
                aiocb_info,
                "blk_aio_get: aiocb_info",
                "const AIOCBInfo *",
                struct_AIOCBInfo,
            )
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_aio_get: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        cb = _buffer(cb, "blk_aio_get: cb", "BlockCompletionFunc *", c_void_p)
        if opaque is not None:
            opaque = _buffer(opaque, "blk_aio_get: opaque", "void *", c_void_p)
        return _lib.c.blk_aio_get(aiocb_info, blk, cb, opaque)

    @_function(c_uint32, [POINTER(struct_BlockBackend)])
    def blk_get_request_alignment(_lib, /, blk):
        """uint32_t blk_get_request_alignment(BlockBackend *blk)

        What requests have to be a multiple of, and how long they can be, in bytes.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_get_request_alignment: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        return _lib.c.blk_get_request_alignment(blk)

    @_function(c_uint32, [POINTER(struct_BlockBackend)])
    def blk_get_max_transfer(_lib, /, blk):
        """uint32_t blk_get_max_transfer(BlockBackend *blk)"""
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_get_max_transfer: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        return _lib.c.blk_get_max_transfer(blk)

    @_function(c_uint64, [POINTER(struct_BlockBackend)])
    def blk_get_max_hw_transfer(_lib, /, blk):
        """uint64_t blk_get_max_hw_transfer(BlockBackend *blk)"""
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_get_max_hw_transfer: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
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
        """int blk_co_copy_range(BlockBackend *blk_in, int64_t off_in, BlockBackend *blk_out, int64_t off_out, int64_t bytes, BdrvRequestFlags read_flags, BdrvRequestFlags write_flags)

        Have the storage copy a range; fails where it can't.
        """
        if getattr(blk_in, "_type_", None) is not struct_BlockBackend:
            blk_in = _pointer(
                blk_in,
                "blk_co_copy_range: blk_in",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(off_in, int) or not -(2**63) <= off_in < 2**63:
            off_in = _integer(off_in, "blk_co_copy_range: off_in", "int64_t", c_int64)
        if getattr(blk_out, "_type_", None) is not struct_BlockBackend:
            blk_out = _pointer(
                blk_out,
                "blk_co_copy_range: blk_out",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(off_out, int) or not -(2**63) <= off_out < 2**63:
            off_out = _integer(
                off_out,
                "blk_co_copy_range: off_out",
                "int64_t",
                c_int64,
            )
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "blk_co_copy_range: bytes", "int64_t", c_int64)
        if not isinstance(read_flags, int) or not 0 <= read_flags < 2**32:
            read_flags = _integer(
                read_flags,
                "blk_co_copy_range: read_flags",
                "BdrvRequestFlags",
                c_uint,
            )
        if not isinstance(write_flags, int) or not 0 <= write_flags < 2**32:
            write_flags = _integer(
                write_flags,
                "blk_co_copy_range: write_flags",
                "BdrvRequestFlags",
                c_uint,
            )
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
        """int blk_co_pread(BlockBackend *blk, int64_t offset, int64_t bytes, void *buf, BdrvRequestFlags flags)

        Read into one buffer: 0 or a negative errno.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_pread: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_co_pread: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "blk_co_pread: bytes", "int64_t", c_int64)
        if buf is not None:
            buf = _buffer(buf, "blk_co_pread: buf", "void *", c_void_p)
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(flags, "blk_co_pread: flags", "BdrvRequestFlags", c_uint)
        return _lib.c.blk_co_pread(blk, offset, bytes, buf, flags)

    @_function(
        c_int,
        [POINTER(struct_BlockBackend), c_int64, c_int64, c_void_p, c_uint],
    )
    def blk_pread(_lib, /, blk, offset, bytes, buf, flags):
        """int blk_pread(BlockBackend *blk, int64_t offset, int64_t bytes, void *buf, BdrvRequestFlags flags)"""
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(blk, "blk_pread: blk", "BlockBackend *", struct_BlockBackend)
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_pread: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "blk_pread: bytes", "int64_t", c_int64)
        if buf is not None:
            buf = _buffer(buf, "blk_pread: buf", "void *", c_void_p)
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(flags, "blk_pread: flags", "BdrvRequestFlags", c_uint)
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
        """int blk_co_preadv(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov, BdrvRequestFlags flags)

        Read into the buffers of a vector.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_preadv: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_co_preadv: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "blk_co_preadv: bytes", "int64_t", c_int64)
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _pointer(
                qiov,
                "blk_co_preadv: qiov",
                "QEMUIOVector *",
                struct_QEMUIOVector,
            )
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(flags, "blk_co_preadv: flags", "BdrvRequestFlags", c_uint)
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
        """int blk_preadv(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov, BdrvRequestFlags flags)"""
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_preadv: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_preadv: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "blk_preadv: bytes", "int64_t", c_int64)
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _pointer(
                qiov,
                "blk_preadv: qiov",
                "QEMUIOVector *",
                struct_QEMUIOVector,
            )
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(flags, "blk_preadv: flags", "BdrvRequestFlags", c_uint)
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
        """int blk_co_preadv_part(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov, size_t qiov_offset, BdrvRequestFlags flags)

        The same from qiov_offset on in the vector.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_preadv_part: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_co_preadv_part: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "blk_co_preadv_part: bytes", "int64_t", c_int64)
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _pointer(
                qiov,
                "blk_co_preadv_part: qiov",
                "QEMUIOVector *",
                struct_QEMUIOVector,
            )
        if not isinstance(qiov_offset, int) or not 0 <= qiov_offset < 2**64:
            qiov_offset = _integer(
                qiov_offset,
                "blk_co_preadv_part: qiov_offset",
                "size_t",
                c_size_t,
            )
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(
                flags,
                "blk_co_preadv_part: flags",
                "BdrvRequestFlags",
                c_uint,
            )
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
        """int blk_preadv_part(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov, size_t qiov_offset, BdrvRequestFlags flags)"""
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_preadv_part: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_preadv_part: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "blk_preadv_part: bytes", "int64_t", c_int64)
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _pointer(
                qiov,
                "blk_preadv_part: qiov",
                "QEMUIOVector *",
                struct_QEMUIOVector,
            )
        if not isinstance(qiov_offset, int) or not 0 <= qiov_offset < 2**64:
            qiov_offset = _integer(
                qiov_offset,
                "blk_preadv_part: qiov_offset",
                "size_t",
                c_size_t,
            )
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(
                flags,
                "blk_preadv_part: flags",
                "BdrvRequestFlags",
                c_uint,
            )
        return _lib.c.blk_preadv_part(blk, offset, bytes, qiov, qiov_offset, flags)

    @_function(
        c_int,
        [POINTER(struct_BlockBackend), c_int64, c_int64, c_void_p, c_uint],
    )
    def blk_co_pwrite(_lib, /, blk, offset, bytes, buf, flags):
        """int blk_co_pwrite(BlockBackend *blk, int64_t offset, int64_t bytes, const void *buf, BdrvRequestFlags flags)

        Write one buffer: 0 or a negative errno.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_pwrite: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_co_pwrite: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "blk_co_pwrite: bytes", "int64_t", c_int64)
        if buf.__class__ is not b"".__class__:
            buf = _buffer(buf, "blk_co_pwrite: buf", "const void *", c_void_p)
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(flags, "blk_co_pwrite: flags", "BdrvRequestFlags", c_uint)
        return _lib.c.blk_co_pwrite(blk, offset, bytes, buf, flags)

    @_function(
        c_int,
        [POINTER(struct_BlockBackend), c_int64, c_int64, c_void_p, c_uint],
    )
    def blk_pwrite(_lib, /, blk, offset, bytes, buf, flags):
        """int blk_pwrite(BlockBackend *blk, int64_t offset, int64_t bytes, const void *buf, BdrvRequestFlags flags)"""
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_pwrite: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_pwrite: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "blk_pwrite: bytes", "int64_t", c_int64)
        if buf.__class__ is not b"".__class__:
            buf = _buffer(buf, "blk_pwrite: buf", "const void *", c_void_p)
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(flags, "blk_pwrite: flags", "BdrvRequestFlags", c_uint)
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
        """int blk_co_pwritev(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov, BdrvRequestFlags flags)

        Write what the buffers of a vector hold.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_pwritev: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_co_pwritev: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "blk_co_pwritev: bytes", "int64_t", c_int64)
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _pointer(
                qiov,
                "blk_co_pwritev: qiov",
                "QEMUIOVector *",
                struct_QEMUIOVector,
            )
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(flags, "blk_co_pwritev: flags", "BdrvRequestFlags", c_uint)
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
        """int blk_pwritev(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov, BdrvRequestFlags flags)"""
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_pwritev: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_pwritev: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "blk_pwritev: bytes", "int64_t", c_int64)
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _pointer(
                qiov,
                "blk_pwritev: qiov",
                "QEMUIOVector *",
                struct_QEMUIOVector,
            )
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(flags, "blk_pwritev: flags", "BdrvRequestFlags", c_uint)
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
        """int blk_co_pwritev_part(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov, size_t qiov_offset, BdrvRequestFlags flags)

        The same from qiov_offset on in the vector.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_pwritev_part: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_co_pwritev_part: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "blk_co_pwritev_part: bytes", "int64_t", c_int64)
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _pointer(
                qiov,
                "blk_co_pwritev_part: qiov",
                "QEMUIOVector *",
                struct_QEMUIOVector,
            )
        if not isinstance(qiov_offset, int) or not 0 <= qiov_offset < 2**64:
            qiov_offset = _integer(
                qiov_offset,
                "blk_co_pwritev_part: qiov_offset",
                "size_t",
                c_size_t,
            )
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(
                flags,
                "blk_co_pwritev_part: flags",
                "BdrvRequestFlags",
                c_uint,
            )
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
        """int blk_pwritev_part(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov, size_t qiov_offset, BdrvRequestFlags flags)"""
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_pwritev_part: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_pwritev_part: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "blk_pwritev_part: bytes", "int64_t", c_int64)
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _pointer(
                qiov,
                "blk_pwritev_part: qiov",
                "QEMUIOVector *",
                struct_QEMUIOVector,
            )
        if not isinstance(qiov_offset, int) or not 0 <= qiov_offset < 2**64:
            qiov_offset = _integer(
                qiov_offset,
                "blk_pwritev_part: qiov_offset",
                "size_t",
                c_size_t,
            )
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(
                flags,
                "blk_pwritev_part: flags",
                "BdrvRequestFlags",
                c_uint,
            )
        return _lib.c.blk_pwritev_part(blk, offset, bytes, qiov, qiov_offset, flags)

    @_function(c_int, [POINTER(struct_BlockBackend), c_int64, c_int64, c_void_p])
    def blk_co_pwrite_compressed(_lib, /, blk, offset, bytes, buf):
        """int blk_co_pwrite_compressed(BlockBackend *blk, int64_t offset, int64_t bytes, const void *buf)

        Write one buffer and have the format compress it.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_pwrite_compressed: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(
                offset,
                "blk_co_pwrite_compressed: offset",
                "int64_t",
                c_int64,
            )
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(
                bytes,
                "blk_co_pwrite_compressed: bytes",
                "int64_t",
                c_int64,
            )
        if buf.__class__ is not b"".__class__:
            buf = _buffer(
                buf,
                "blk_co_pwrite_compressed: buf",
                "const void *",
                c_void_p,
            )
        return _lib.c.blk_co_pwrite_compressed(blk, offset, bytes, buf)

    @_function(c_int, [POINTER(struct_BlockBackend), c_int64, c_int64, c_void_p])
    def blk_pwrite_compressed(_lib, /, blk, offset, bytes, buf):
        """int blk_pwrite_compressed(BlockBackend *blk, int64_t offset, int64_t bytes, const void *buf)"""
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_pwrite_compressed: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(
                offset,
                "blk_pwrite_compressed: offset",
                "int64_t",
                c_int64,
            )
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "blk_pwrite_compressed: bytes", "int64_t", c_int64)
        if buf.__class__ is not b"".__class__:
            buf = _buffer(buf, "blk_pwrite_compressed: buf", "const void *", c_void_p)
        return _lib.c.blk_pwrite_compressed(blk, offset, bytes, buf)

    @_function(c_int, [POINTER(struct_BlockBackend), c_int64, c_int64, c_uint])
    def blk_co_pwrite_zeroes(_lib, /, blk, offset, bytes, flags):
        """int blk_co_pwrite_zeroes(BlockBackend *blk, int64_t offset, int64_t bytes, BdrvRequestFlags flags)

        Write zeroes, as little data as the flags allow.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_pwrite_zeroes: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(
                offset,
                "blk_co_pwrite_zeroes: offset",
                "int64_t",
                c_int64,
            )
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "blk_co_pwrite_zeroes: bytes", "int64_t", c_int64)
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(
                flags,
                "blk_co_pwrite_zeroes: flags",
                "BdrvRequestFlags",
                c_uint,
            )
        return _lib.c.blk_co_pwrite_zeroes(blk, offset, bytes, flags)

    @_function(c_int, [POINTER(struct_BlockBackend), c_int64, c_int64, c_uint])
    def blk_pwrite_zeroes(_lib, /, blk, offset, bytes, flags):
        """int blk_pwrite_zeroes(BlockBackend *blk, int64_t offset, int64_t bytes, BdrvRequestFlags flags)"""
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_pwrite_zeroes: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_pwrite_zeroes: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "blk_pwrite_zeroes: bytes", "int64_t", c_int64)
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(
                flags,
                "blk_pwrite_zeroes: flags",
                "BdrvRequestFlags",
                c_uint,
            )
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
        """int blk_co_zone_report(BlockBackend *blk, int64_t offset, unsigned int *nr_zones, BlockZoneDescriptor *zones)

        Describe up to *nr_zones zones from offset on; *nr_zones is then how many.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_zone_report: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_co_zone_report: offset", "int64_t", c_int64)
        if getattr(nr_zones, "_type_", None) is not c_uint:
            nr_zones = _pointer(
                nr_zones,
                "blk_co_zone_report: nr_zones",
                "unsigned int *",
                c_uint,
            )
        if getattr(zones, "_type_", None) is not struct_BlockZoneDescriptor:
            zones = _pointer(
                zones,
                "blk_co_zone_report: zones",
                "BlockZoneDescriptor *",
                struct_BlockZoneDescriptor,
            )
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
        """int blk_zone_report(BlockBackend *blk, int64_t offset, unsigned int *nr_zones, BlockZoneDescriptor *zones)"""
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_zone_report: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_zone_report: offset", "int64_t", c_int64)
        if getattr(nr_zones, "_type_", None) is not c_uint:
            nr_zones = _pointer(
                nr_zones,
                "blk_zone_report: nr_zones",
                "unsigned int *",
                c_uint,
            )
        if getattr(zones, "_type_", None) is not struct_BlockZoneDescriptor:
            zones = _pointer(
                zones,
                "blk_zone_report: zones",
                "BlockZoneDescriptor *",
                struct_BlockZoneDescriptor,
            )
        return _lib.c.blk_zone_report(blk, offset, nr_zones, zones)

    @_function(c_int, [POINTER(struct_BlockBackend), c_uint, c_int64, c_int64])
    def blk_co_zone_mgmt(_lib, /, blk, op, offset, len):
        """int blk_co_zone_mgmt(BlockBackend *blk, BlockZoneOp op, int64_t offset, int64_t len)

        Open, close, finish or reset the zones of a range.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_zone_mgmt: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(op, int) or not 0 <= op < 2**32:
            op = _integer(op, "blk_co_zone_mgmt: op", "BlockZoneOp", c_uint)
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_co_zone_mgmt: offset", "int64_t", c_int64)
        if not isinstance(len, int) or not -(2**63) <= len < 2**63:
            len = _integer(len, "blk_co_zone_mgmt: len", "int64_t", c_int64)
        return _lib.c.blk_co_zone_mgmt(blk, op, offset, len)

    @_function(c_int, [POINTER(struct_BlockBackend), c_uint, c_int64, c_int64])
    def blk_zone_mgmt(_lib, /, blk, op, offset, len):
        """int blk_zone_mgmt(BlockBackend *blk, BlockZoneOp op, int64_t offset, int64_t len)"""
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_zone_mgmt: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(op, int) or not 0 <= op < 2**32:
            op = _integer(op, "blk_zone_mgmt: op", "BlockZoneOp", c_uint)
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_zone_mgmt: offset", "int64_t", c_int64)
        if not isinstance(len, int) or not -(2**63) <= len < 2**63:
            len = _integer(len, "blk_zone_mgmt: len", "int64_t", c_int64)
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
        """int blk_co_zone_append(BlockBackend *blk, int64_t *offset, QEMUIOVector *qiov, BdrvRequestFlags flags)

        Write at the write pointer of the zone at *offset; *offset is then where.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_zone_append: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if getattr(offset, "_type_", None) is not c_int64:
            offset = _pointer(
                offset,
                "blk_co_zone_append: offset",
                "int64_t *",
                c_int64,
            )
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _pointer(
                qiov,
                "blk_co_zone_append: qiov",
                "QEMUIOVector *",
                struct_QEMUIOVector,
            )
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(
                flags,
                "blk_co_zone_append: flags",
                "BdrvRequestFlags",
                c_uint,
            )
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
        """int blk_zone_append(BlockBackend *blk, int64_t *offset, QEMUIOVector *qiov, BdrvRequestFlags flags)"""
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_zone_append: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if getattr(offset, "_type_", None) is not c_int64:
            offset = _pointer(offset, "blk_zone_append: offset", "int64_t *", c_int64)
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _pointer(
                qiov,
                "blk_zone_append: qiov",
                "QEMUIOVector *",
                struct_QEMUIOVector,
            )
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(
                flags,
                "blk_zone_append: flags",
                "BdrvRequestFlags",
                c_uint,
            )
        return _lib.c.blk_zone_append(blk, offset, qiov, flags)

    @_function(c_int, [POINTER(struct_BlockBackend), c_int64, c_int64])
    def blk_co_pdiscard(_lib, /, blk, offset, bytes):
        """int blk_co_pdiscard(BlockBackend *blk, int64_t offset, int64_t bytes)

        Tell the storage that nobody needs this range.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_pdiscard: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_co_pdiscard: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "blk_co_pdiscard: bytes", "int64_t", c_int64)
        return _lib.c.blk_co_pdiscard(blk, offset, bytes)

    @_function(c_int, [POINTER(struct_BlockBackend), c_int64, c_int64])
    def blk_pdiscard(_lib, /, blk, offset, bytes):
        """int blk_pdiscard(BlockBackend *blk, int64_t offset, int64_t bytes)"""
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_pdiscard: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_pdiscard: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "blk_pdiscard: bytes", "int64_t", c_int64)
        return _lib.c.blk_pdiscard(blk, offset, bytes)

    @_function(c_int, [POINTER(struct_BlockBackend)])
    def blk_co_flush(_lib, /, blk):
        """int blk_co_flush(BlockBackend *blk)

        Bring what was written to stable storage.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_flush: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        return _lib.c.blk_co_flush(blk)

    @_function(c_int, [POINTER(struct_BlockBackend)])
    def blk_flush(_lib, /, blk):
        """int blk_flush(BlockBackend *blk)"""
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(blk, "blk_flush: blk", "BlockBackend *", struct_BlockBackend)
        return _lib.c.blk_flush(blk)

    @_function(c_int, [POINTER(struct_BlockBackend), c_ulong, c_void_p])
    def blk_co_ioctl(_lib, /, blk, req, buf):
        """int blk_co_ioctl(BlockBackend *blk, unsigned long req, void *buf)

        Hand a control request on to the device.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_ioctl: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(req, int) or not 0 <= req < 2**64:
            req = _integer(req, "blk_co_ioctl: req", "unsigned long", c_ulong)
        if buf is not None:
            buf = _buffer(buf, "blk_co_ioctl: buf", "void *", c_void_p)
        return _lib.c.blk_co_ioctl(blk, req, buf)

    @_function(c_int, [POINTER(struct_BlockBackend), c_ulong, c_void_p])
    def blk_ioctl(_lib, /, blk, req, buf):
        """int blk_ioctl(BlockBackend *blk, unsigned long req, void *buf)"""
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(blk, "blk_ioctl: blk", "BlockBackend *", struct_BlockBackend)
        if not isinstance(req, int) or not 0 <= req < 2**64:
            req = _integer(req, "blk_ioctl: req", "unsigned long", c_ulong)
        if buf is not None:
            buf = _buffer(buf, "blk_ioctl: buf", "void *", c_void_p)
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
        """int blk_co_truncate(BlockBackend *blk, int64_t offset, bool exact, PreallocMode prealloc, BdrvRequestFlags flags, Error **errp)

        Make it as long as `offset`; to the byte if `exact`, else at least.
        """
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_co_truncate: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_co_truncate: offset", "int64_t", c_int64)
        if not isinstance(prealloc, int) or not 0 <= prealloc < 2**32:
            prealloc = _integer(
                prealloc,
                "blk_co_truncate: prealloc",
                "PreallocMode",
                c_uint,
            )
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(
                flags,
                "blk_co_truncate: flags",
                "BdrvRequestFlags",
                c_uint,
            )
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "blk_co_truncate: errp",
                "Error **",
                POINTER(struct_Error),
            )
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
        """int blk_truncate(BlockBackend *blk, int64_t offset, bool exact, PreallocMode prealloc, BdrvRequestFlags flags, Error **errp)"""
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _pointer(
                blk,
                "blk_truncate: blk",
                "BlockBackend *",
                struct_BlockBackend,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "blk_truncate: offset", "int64_t", c_int64)
        if not isinstance(prealloc, int) or not 0 <= prealloc < 2**32:
            prealloc = _integer(
                prealloc,
                "blk_truncate: prealloc",
                "PreallocMode",
                c_uint,
            )
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(flags, "blk_truncate: flags", "BdrvRequestFlags", c_uint)
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "blk_truncate: errp",
                "Error **",
                POINTER(struct_Error),
            )
        return _lib.c.blk_truncate(blk, offset, exact, prealloc, flags, errp)


def load(library=_SEARCHED, *, checked=True, use_errno=False, glue=None):
    """The library at a path, or a loaded one; None is this program.

    Without a path it is looked for by name. `glue`: the library of the file that
    `bind --glue` writes. `checked=False`: functions are ctypes' own. `use_errno`:
    ctypes.get_errno() tells what a function left in errno.
    """
    if library is _SEARCHED:
        library = _found(["block-backend-io"], os.path.dirname(__file__))
    return Library(library, checked, use_errno, glue)
