"""ctypes bindings of sysemu/block-backend-io.h.

Made by cobindgen 0.1.0 for x86_64, LP64, little-endian.
Edit the header, not this file.
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
    _SEARCHED,
    _Callback,
    _Library,
    _Opaque,
    _Record,
    _check_abi,
    _found,
    _function,
    _member,
)

import block_common as _block_common

_OWN = frozenset(globals())
_check_abi(__name__, "x86_64", pointer=8, long=8, order="little")

# Names that the headers declare and this module lacks in whole or part -> reason.
__skipped__ = {
    "SYSEMU_BLOCK_BACKEND_IO_H": "sysemu/block-backend-io.h:3: expands to nothing",
}


class enum_BlockdevOnError(IntEnum):
    """What to do when a request of a device or job fails."""

    BLOCKDEV_ON_ERROR_REPORT = 0  # tell the guest, or end the job
    BLOCKDEV_ON_ERROR_IGNORE = 1  # continue as if there was no error
    BLOCKDEV_ON_ERROR_ENOSPC = 2  # stop if the disk is full, else report
    BLOCKDEV_ON_ERROR_STOP = 3  # pause the machine or the job
    BLOCKDEV_ON_ERROR_AUTO = 4  # the default of the device
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
    """The part of an image that is allocated when it is created or enlarged."""

    PREALLOC_MODE_OFF = 0  # nothing
    PREALLOC_MODE_METADATA = 1  # the format's tables
    PREALLOC_MODE_FALLOC = 2  # all of it, through the file system
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
    _defined_ = "qemu/iov.h"


class struct_BlockAIOCB(_Opaque):
    """struct BlockAIOCB: opaque"""

    _declared_ = "block/aio.h"
    _defined_ = "block/aio.h"


class BlockCompletionFunc(_Callback):
    """Called when a request has ended. ret is at least 0, or a negative errno.

    typedef void BlockCompletionFunc(void *, int)

    Keep an instance as long as C may call it.
    """

    _restype_ = None
    _argtypes_ = [c_void_p, c_int]


class struct_AIOCBInfo_cancel_async(_Callback):
    """void (*struct_AIOCBInfo_cancel_async)(BlockAIOCB *)

    Keep an instance as long as C may call it.
    """

    _restype_ = None
    _argtypes_ = [POINTER(struct_BlockAIOCB)]


class struct_AIOCBInfo(_Record):
    """A kind of request."""

    _fields_ = [
        ("cancel_async", struct_AIOCBInfo_cancel_async),
        ("aiocb_size", c_size_t),  # The size of such a request in bytes
    ]


# The same types by their other names.
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

    @_function(c_char_p, POINTER(struct_BlockBackend))
    def blk_name(_lib, /, blk):
        """const char *blk_name(const BlockBackend *blk)

        Return the name of the backend, or "".
        """
        _c = _lib.c.blk_name
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "const BlockBackend *")
        return _c(blk)

    @_function(POINTER(struct_BlockDriverState), POINTER(struct_BlockBackend))
    def blk_bs(_lib, /, blk):
        """BlockDriverState *blk_bs(BlockBackend *blk)

        Return the node under it, or NULL.
        """
        _c = _lib.c.blk_bs
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(
        POINTER(struct_BlockAIOCB),
        POINTER(struct_BlockBackend),
        c_int64,
        c_int64,
        c_uint,
        BlockCompletionFunc,
        c_void_p,
    )
    def blk_aio_pwrite_zeroes(_lib, /, blk, offset, bytes, flags, cb, opaque):
        """BlockAIOCB *blk_aio_pwrite_zeroes(BlockBackend *blk, int64_t offset, int64_t bytes, BdrvRequestFlags flags, BlockCompletionFunc *cb, void *opaque)

        Requests that call cb(opaque, ret) when they have ended.

        A Python function that is passed lives until the call returns. If C keeps it
        longer, pass an instance of the parameter's type, and keep that.
        """
        _c = _lib.c.blk_aio_pwrite_zeroes
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 3, "BdrvRequestFlags")
        cb = _c.callback(cb, 4, "BlockCompletionFunc *")
        opaque = _c.buffer(opaque, 5, "void *")
        return _c(blk, offset, bytes, flags, cb, opaque)

    @_function(
        POINTER(struct_BlockAIOCB),
        POINTER(struct_BlockBackend),
        c_int64,
        POINTER(struct_QEMUIOVector),
        c_uint,
        BlockCompletionFunc,
        c_void_p,
    )
    def blk_aio_preadv(_lib, /, blk, offset, qiov, flags, cb, opaque):
        """BlockAIOCB *blk_aio_preadv(BlockBackend *blk, int64_t offset, QEMUIOVector *qiov, BdrvRequestFlags flags, BlockCompletionFunc *cb, void *opaque)

        A Python function that is passed lives until the call returns. If C keeps it
        longer, pass an instance of the parameter's type, and keep that.
        """
        _c = _lib.c.blk_aio_preadv
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _c.pointer(qiov, 2, "QEMUIOVector *")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 3, "BdrvRequestFlags")
        cb = _c.callback(cb, 4, "BlockCompletionFunc *")
        opaque = _c.buffer(opaque, 5, "void *")
        return _c(blk, offset, qiov, flags, cb, opaque)

    @_function(
        POINTER(struct_BlockAIOCB),
        POINTER(struct_BlockBackend),
        c_int64,
        POINTER(struct_QEMUIOVector),
        c_uint,
        BlockCompletionFunc,
        c_void_p,
    )
    def blk_aio_pwritev(_lib, /, blk, offset, qiov, flags, cb, opaque):
        """BlockAIOCB *blk_aio_pwritev(BlockBackend *blk, int64_t offset, QEMUIOVector *qiov, BdrvRequestFlags flags, BlockCompletionFunc *cb, void *opaque)

        A Python function that is passed lives until the call returns. If C keeps it
        longer, pass an instance of the parameter's type, and keep that.
        """
        _c = _lib.c.blk_aio_pwritev
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _c.pointer(qiov, 2, "QEMUIOVector *")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 3, "BdrvRequestFlags")
        cb = _c.callback(cb, 4, "BlockCompletionFunc *")
        opaque = _c.buffer(opaque, 5, "void *")
        return _c(blk, offset, qiov, flags, cb, opaque)

    @_function(
        POINTER(struct_BlockAIOCB),
        POINTER(struct_BlockBackend),
        BlockCompletionFunc,
        c_void_p,
    )
    def blk_aio_flush(_lib, /, blk, cb, opaque):
        """BlockAIOCB *blk_aio_flush(BlockBackend *blk, BlockCompletionFunc *cb, void *opaque)

        A Python function that is passed lives until the call returns. If C keeps it
        longer, pass an instance of the parameter's type, and keep that.
        """
        _c = _lib.c.blk_aio_flush
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        cb = _c.callback(cb, 1, "BlockCompletionFunc *")
        opaque = _c.buffer(opaque, 2, "void *")
        return _c(blk, cb, opaque)

    @_function(
        POINTER(struct_BlockAIOCB),
        POINTER(struct_BlockBackend),
        c_int64,
        c_int64,
        BlockCompletionFunc,
        c_void_p,
    )
    def blk_aio_pdiscard(_lib, /, blk, offset, bytes, cb, opaque):
        """BlockAIOCB *blk_aio_pdiscard(BlockBackend *blk, int64_t offset, int64_t bytes, BlockCompletionFunc *cb, void *opaque)

        A Python function that is passed lives until the call returns. If C keeps it
        longer, pass an instance of the parameter's type, and keep that.
        """
        _c = _lib.c.blk_aio_pdiscard
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        cb = _c.callback(cb, 3, "BlockCompletionFunc *")
        opaque = _c.buffer(opaque, 4, "void *")
        return _c(blk, offset, bytes, cb, opaque)

    @_function(None, POINTER(struct_BlockAIOCB))
    def blk_aio_cancel_async(_lib, /, acb):
        """void blk_aio_cancel_async(BlockAIOCB *acb)

        Cancel the request, without waiting for that.
        """
        _c = _lib.c.blk_aio_cancel_async
        if getattr(acb, "_type_", None) is not struct_BlockAIOCB:
            acb = _c.pointer(acb, 0, "BlockAIOCB *")
        return _c(acb)

    @_function(None, POINTER(struct_BlockBackend))
    def blk_inc_in_flight(_lib, /, blk):
        """void blk_inc_in_flight(BlockBackend *blk)

        A request has begun, or ended. Draining waits for requests in between.
        """
        _c = _lib.c.blk_inc_in_flight
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(None, POINTER(struct_BlockBackend))
    def blk_dec_in_flight(_lib, /, blk):
        """void blk_dec_in_flight(BlockBackend *blk)"""
        _c = _lib.c.blk_dec_in_flight
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(c_bool, POINTER(struct_BlockBackend))
    def blk_co_is_inserted(_lib, /, blk):
        """bool blk_co_is_inserted(BlockBackend *blk)

        Return whether there is a medium in the drive.
        """
        _c = _lib.c.blk_co_is_inserted
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(c_bool, POINTER(struct_BlockBackend))
    def blk_is_inserted(_lib, /, blk):
        """bool blk_is_inserted(BlockBackend *blk)"""
        _c = _lib.c.blk_is_inserted
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(c_bool, POINTER(struct_BlockBackend))
    def blk_co_is_available(_lib, /, blk):
        """bool blk_co_is_available(BlockBackend *blk)

        Return whether there is a medium, and the tray is closed.
        """
        _c = _lib.c.blk_co_is_available
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(c_bool, POINTER(struct_BlockBackend))
    def blk_is_available(_lib, /, blk):
        """bool blk_is_available(BlockBackend *blk)"""
        _c = _lib.c.blk_is_available
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(None, POINTER(struct_BlockBackend), c_bool)
    def blk_co_lock_medium(_lib, /, blk, locked):
        """void blk_co_lock_medium(BlockBackend *blk, bool locked)

        Lock the medium in the drive, or unlock it.
        """
        _c = _lib.c.blk_co_lock_medium
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk, locked)

    @_function(None, POINTER(struct_BlockBackend), c_bool)
    def blk_lock_medium(_lib, /, blk, locked):
        """void blk_lock_medium(BlockBackend *blk, bool locked)"""
        _c = _lib.c.blk_lock_medium
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk, locked)

    @_function(None, POINTER(struct_BlockBackend), c_bool)
    def blk_co_eject(_lib, /, blk, eject_flag):
        """void blk_co_eject(BlockBackend *blk, bool eject_flag)

        Open the tray, or close it.
        """
        _c = _lib.c.blk_co_eject
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk, eject_flag)

    @_function(None, POINTER(struct_BlockBackend), c_bool)
    def blk_eject(_lib, /, blk, eject_flag):
        """void blk_eject(BlockBackend *blk, bool eject_flag)"""
        _c = _lib.c.blk_eject
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk, eject_flag)

    @_function(c_int64, POINTER(struct_BlockBackend))
    def blk_co_getlength(_lib, /, blk):
        """int64_t blk_co_getlength(BlockBackend *blk)

        Return the length in bytes, or a negative errno.
        """
        _c = _lib.c.blk_co_getlength
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(c_int64, POINTER(struct_BlockBackend))
    def blk_getlength(_lib, /, blk):
        """int64_t blk_getlength(BlockBackend *blk)"""
        _c = _lib.c.blk_getlength
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(None, POINTER(struct_BlockBackend), POINTER(c_uint64))
    def blk_co_get_geometry(_lib, /, blk, nb_sectors_ptr):
        """void blk_co_get_geometry(BlockBackend *blk, uint64_t *nb_sectors_ptr)

        Return the length in sectors, 0 if there is no medium.
        """
        _c = _lib.c.blk_co_get_geometry
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if getattr(nb_sectors_ptr, "_type_", None) is not c_uint64:
            nb_sectors_ptr = _c.pointer(nb_sectors_ptr, 1, "uint64_t *")
        return _c(blk, nb_sectors_ptr)

    @_function(None, POINTER(struct_BlockBackend), POINTER(c_uint64))
    def blk_get_geometry(_lib, /, blk, nb_sectors_ptr):
        """void blk_get_geometry(BlockBackend *blk, uint64_t *nb_sectors_ptr)"""
        _c = _lib.c.blk_get_geometry
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if getattr(nb_sectors_ptr, "_type_", None) is not c_uint64:
            nb_sectors_ptr = _c.pointer(nb_sectors_ptr, 1, "uint64_t *")
        return _c(blk, nb_sectors_ptr)

    @_function(c_int64, POINTER(struct_BlockBackend))
    def blk_co_nb_sectors(_lib, /, blk):
        """int64_t blk_co_nb_sectors(BlockBackend *blk)

        Return the length in sectors, or a negative errno.
        """
        _c = _lib.c.blk_co_nb_sectors
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(c_int64, POINTER(struct_BlockBackend))
    def blk_nb_sectors(_lib, /, blk):
        """int64_t blk_nb_sectors(BlockBackend *blk)"""
        _c = _lib.c.blk_nb_sectors
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(c_void_p, POINTER(struct_BlockBackend), c_size_t)
    def blk_blockalign(_lib, /, blk, size):
        """void *blk_blockalign(BlockBackend *blk, size_t size)

        Return memory that is aligned for requests on this backend.
        """
        _c = _lib.c.blk_blockalign
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(size, int) or not 0 <= size < 2**64:
            size = _c.integer(size, 1, "size_t")
        return _c(blk, size)

    @_function(c_bool, POINTER(struct_BlockBackend))
    def blk_is_writable(_lib, /, blk):
        """bool blk_is_writable(BlockBackend *blk)

        Return whether it can be written to now.
        """
        _c = _lib.c.blk_is_writable
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(c_bool, POINTER(struct_BlockBackend))
    def blk_enable_write_cache(_lib, /, blk):
        """bool blk_enable_write_cache(BlockBackend *blk)

        Return whether its write cache is on.
        """
        _c = _lib.c.blk_enable_write_cache
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(c_uint, POINTER(struct_BlockBackend), c_bool)
    def blk_get_on_error(_lib, /, blk, is_read):
        """BlockdevOnError blk_get_on_error(BlockBackend *blk, bool is_read)

        Return what happens when a read, or a write, fails.
        """
        _c = _lib.c.blk_get_on_error
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _member(enum_BlockdevOnError, _c(blk, is_read))

    @_function(c_uint, POINTER(struct_BlockBackend), c_bool, c_int)
    def blk_get_error_action(_lib, /, blk, is_read, error):
        """BlockErrorAction blk_get_error_action(BlockBackend *blk, bool is_read, int error)"""
        _c = _lib.c.blk_get_error_action
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(error, int) or not -(2**31) <= error < 2**31:
            error = _c.integer(error, 2, "int")
        return _member(enum_BlockErrorAction, _c(blk, is_read, error))

    @_function(POINTER(struct_AioContext), POINTER(struct_BlockBackend))
    def blk_get_aio_context(_lib, /, blk):
        """AioContext *blk_get_aio_context(BlockBackend *blk)

        Return its event loop.
        """
        _c = _lib.c.blk_get_aio_context
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(
        c_void_p,
        POINTER(struct_AIOCBInfo),
        POINTER(struct_BlockBackend),
        BlockCompletionFunc,
        c_void_p,
    )
    def blk_aio_get(_lib, /, aiocb_info, blk, cb, opaque):
        """void *blk_aio_get(const AIOCBInfo *aiocb_info, BlockBackend *blk, BlockCompletionFunc *cb, void *opaque)

        Make a request of this kind, for a caller that executes it itself.

        A Python function that is passed lives until the call returns. If C keeps it
        longer, pass an instance of the parameter's type, and keep that.
        """
        _c = _lib.c.blk_aio_get
        if getattr(aiocb_info, "_type_", None) is not struct_AIOCBInfo:
            aiocb_info = _c.pointer(aiocb_info, 0, "const AIOCBInfo *")
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 1, "BlockBackend *")
        cb = _c.callback(cb, 2, "BlockCompletionFunc *")
        opaque = _c.buffer(opaque, 3, "void *")
        return _c(aiocb_info, blk, cb, opaque)

    @_function(c_uint32, POINTER(struct_BlockBackend))
    def blk_get_request_alignment(_lib, /, blk):
        """uint32_t blk_get_request_alignment(BlockBackend *blk)

        Return the alignment of requests and their largest size, in bytes.
        """
        _c = _lib.c.blk_get_request_alignment
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(c_uint32, POINTER(struct_BlockBackend))
    def blk_get_max_transfer(_lib, /, blk):
        """uint32_t blk_get_max_transfer(BlockBackend *blk)"""
        _c = _lib.c.blk_get_max_transfer
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(c_uint64, POINTER(struct_BlockBackend))
    def blk_get_max_hw_transfer(_lib, /, blk):
        """uint64_t blk_get_max_hw_transfer(BlockBackend *blk)"""
        _c = _lib.c.blk_get_max_hw_transfer
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(
        c_int,
        POINTER(struct_BlockBackend),
        c_int64,
        POINTER(struct_BlockBackend),
        c_int64,
        c_int64,
        c_uint,
        c_uint,
    )
    def blk_co_copy_range(
        _lib, /, blk_in, off_in, blk_out, off_out, bytes, read_flags, write_flags
    ):
        """int blk_co_copy_range(BlockBackend *blk_in, int64_t off_in, BlockBackend *blk_out, int64_t off_out, int64_t bytes, BdrvRequestFlags read_flags, BdrvRequestFlags write_flags)

        Make the storage copy a range. Fail if it cannot.
        """
        _c = _lib.c.blk_co_copy_range
        if getattr(blk_in, "_type_", None) is not struct_BlockBackend:
            blk_in = _c.pointer(blk_in, 0, "BlockBackend *")
        if not isinstance(off_in, int) or not -(2**63) <= off_in < 2**63:
            off_in = _c.integer(off_in, 1, "int64_t")
        if getattr(blk_out, "_type_", None) is not struct_BlockBackend:
            blk_out = _c.pointer(blk_out, 2, "BlockBackend *")
        if not isinstance(off_out, int) or not -(2**63) <= off_out < 2**63:
            off_out = _c.integer(off_out, 3, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 4, "int64_t")
        if not isinstance(read_flags, int) or not 0 <= read_flags < 2**32:
            read_flags = _c.integer(read_flags, 5, "BdrvRequestFlags")
        if not isinstance(write_flags, int) or not 0 <= write_flags < 2**32:
            write_flags = _c.integer(write_flags, 6, "BdrvRequestFlags")
        return _c(blk_in, off_in, blk_out, off_out, bytes, read_flags, write_flags)

    @_function(c_int, POINTER(struct_BlockBackend), c_int64, c_int64, c_void_p, c_uint)
    def blk_co_pread(_lib, /, blk, offset, bytes, buf, flags):
        """int blk_co_pread(BlockBackend *blk, int64_t offset, int64_t bytes, void *buf, BdrvRequestFlags flags)

        Read into one buffer. Return 0 or a negative errno.
        """
        _c = _lib.c.blk_co_pread
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        buf = _c.buffer(buf, 3, "void *")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 4, "BdrvRequestFlags")
        return _c(blk, offset, bytes, buf, flags)

    @_function(c_int, POINTER(struct_BlockBackend), c_int64, c_int64, c_void_p, c_uint)
    def blk_pread(_lib, /, blk, offset, bytes, buf, flags):
        """int blk_pread(BlockBackend *blk, int64_t offset, int64_t bytes, void *buf, BdrvRequestFlags flags)"""
        _c = _lib.c.blk_pread
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        buf = _c.buffer(buf, 3, "void *")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 4, "BdrvRequestFlags")
        return _c(blk, offset, bytes, buf, flags)

    @_function(
        c_int,
        POINTER(struct_BlockBackend),
        c_int64,
        c_int64,
        POINTER(struct_QEMUIOVector),
        c_uint,
    )
    def blk_co_preadv(_lib, /, blk, offset, bytes, qiov, flags):
        """int blk_co_preadv(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov, BdrvRequestFlags flags)

        Read into the buffers of a vector.
        """
        _c = _lib.c.blk_co_preadv
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _c.pointer(qiov, 3, "QEMUIOVector *")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 4, "BdrvRequestFlags")
        return _c(blk, offset, bytes, qiov, flags)

    @_function(
        c_int,
        POINTER(struct_BlockBackend),
        c_int64,
        c_int64,
        POINTER(struct_QEMUIOVector),
        c_uint,
    )
    def blk_preadv(_lib, /, blk, offset, bytes, qiov, flags):
        """int blk_preadv(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov, BdrvRequestFlags flags)"""
        _c = _lib.c.blk_preadv
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _c.pointer(qiov, 3, "QEMUIOVector *")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 4, "BdrvRequestFlags")
        return _c(blk, offset, bytes, qiov, flags)

    @_function(
        c_int,
        POINTER(struct_BlockBackend),
        c_int64,
        c_int64,
        POINTER(struct_QEMUIOVector),
        c_size_t,
        c_uint,
    )
    def blk_co_preadv_part(_lib, /, blk, offset, bytes, qiov, qiov_offset, flags):
        """int blk_co_preadv_part(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov, size_t qiov_offset, BdrvRequestFlags flags)

        The same, from qiov_offset on in the vector.
        """
        _c = _lib.c.blk_co_preadv_part
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _c.pointer(qiov, 3, "QEMUIOVector *")
        if not isinstance(qiov_offset, int) or not 0 <= qiov_offset < 2**64:
            qiov_offset = _c.integer(qiov_offset, 4, "size_t")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 5, "BdrvRequestFlags")
        return _c(blk, offset, bytes, qiov, qiov_offset, flags)

    @_function(
        c_int,
        POINTER(struct_BlockBackend),
        c_int64,
        c_int64,
        POINTER(struct_QEMUIOVector),
        c_size_t,
        c_uint,
    )
    def blk_preadv_part(_lib, /, blk, offset, bytes, qiov, qiov_offset, flags):
        """int blk_preadv_part(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov, size_t qiov_offset, BdrvRequestFlags flags)"""
        _c = _lib.c.blk_preadv_part
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _c.pointer(qiov, 3, "QEMUIOVector *")
        if not isinstance(qiov_offset, int) or not 0 <= qiov_offset < 2**64:
            qiov_offset = _c.integer(qiov_offset, 4, "size_t")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 5, "BdrvRequestFlags")
        return _c(blk, offset, bytes, qiov, qiov_offset, flags)

    @_function(c_int, POINTER(struct_BlockBackend), c_int64, c_int64, c_void_p, c_uint)
    def blk_co_pwrite(_lib, /, blk, offset, bytes, buf, flags):
        """int blk_co_pwrite(BlockBackend *blk, int64_t offset, int64_t bytes, const void *buf, BdrvRequestFlags flags)

        Write one buffer. Return 0 or a negative errno.
        """
        _c = _lib.c.blk_co_pwrite
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        buf = _c.readable(buf, 3, "const void *")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 4, "BdrvRequestFlags")
        return _c(blk, offset, bytes, buf, flags)

    @_function(c_int, POINTER(struct_BlockBackend), c_int64, c_int64, c_void_p, c_uint)
    def blk_pwrite(_lib, /, blk, offset, bytes, buf, flags):
        """int blk_pwrite(BlockBackend *blk, int64_t offset, int64_t bytes, const void *buf, BdrvRequestFlags flags)"""
        _c = _lib.c.blk_pwrite
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        buf = _c.readable(buf, 3, "const void *")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 4, "BdrvRequestFlags")
        return _c(blk, offset, bytes, buf, flags)

    @_function(
        c_int,
        POINTER(struct_BlockBackend),
        c_int64,
        c_int64,
        POINTER(struct_QEMUIOVector),
        c_uint,
    )
    def blk_co_pwritev(_lib, /, blk, offset, bytes, qiov, flags):
        """int blk_co_pwritev(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov, BdrvRequestFlags flags)

        Write the contents of the buffers of a vector.
        """
        _c = _lib.c.blk_co_pwritev
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _c.pointer(qiov, 3, "QEMUIOVector *")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 4, "BdrvRequestFlags")
        return _c(blk, offset, bytes, qiov, flags)

    @_function(
        c_int,
        POINTER(struct_BlockBackend),
        c_int64,
        c_int64,
        POINTER(struct_QEMUIOVector),
        c_uint,
    )
    def blk_pwritev(_lib, /, blk, offset, bytes, qiov, flags):
        """int blk_pwritev(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov, BdrvRequestFlags flags)"""
        _c = _lib.c.blk_pwritev
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _c.pointer(qiov, 3, "QEMUIOVector *")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 4, "BdrvRequestFlags")
        return _c(blk, offset, bytes, qiov, flags)

    @_function(
        c_int,
        POINTER(struct_BlockBackend),
        c_int64,
        c_int64,
        POINTER(struct_QEMUIOVector),
        c_size_t,
        c_uint,
    )
    def blk_co_pwritev_part(_lib, /, blk, offset, bytes, qiov, qiov_offset, flags):
        """int blk_co_pwritev_part(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov, size_t qiov_offset, BdrvRequestFlags flags)

        The same, from qiov_offset on in the vector.
        """
        _c = _lib.c.blk_co_pwritev_part
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _c.pointer(qiov, 3, "QEMUIOVector *")
        if not isinstance(qiov_offset, int) or not 0 <= qiov_offset < 2**64:
            qiov_offset = _c.integer(qiov_offset, 4, "size_t")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 5, "BdrvRequestFlags")
        return _c(blk, offset, bytes, qiov, qiov_offset, flags)

    @_function(
        c_int,
        POINTER(struct_BlockBackend),
        c_int64,
        c_int64,
        POINTER(struct_QEMUIOVector),
        c_size_t,
        c_uint,
    )
    def blk_pwritev_part(_lib, /, blk, offset, bytes, qiov, qiov_offset, flags):
        """int blk_pwritev_part(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov, size_t qiov_offset, BdrvRequestFlags flags)"""
        _c = _lib.c.blk_pwritev_part
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _c.pointer(qiov, 3, "QEMUIOVector *")
        if not isinstance(qiov_offset, int) or not 0 <= qiov_offset < 2**64:
            qiov_offset = _c.integer(qiov_offset, 4, "size_t")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 5, "BdrvRequestFlags")
        return _c(blk, offset, bytes, qiov, qiov_offset, flags)

    @_function(c_int, POINTER(struct_BlockBackend), c_int64, c_int64, c_void_p)
    def blk_co_pwrite_compressed(_lib, /, blk, offset, bytes, buf):
        """int blk_co_pwrite_compressed(BlockBackend *blk, int64_t offset, int64_t bytes, const void *buf)

        Write one buffer and have the format compress it.
        """
        _c = _lib.c.blk_co_pwrite_compressed
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        buf = _c.readable(buf, 3, "const void *")
        return _c(blk, offset, bytes, buf)

    @_function(c_int, POINTER(struct_BlockBackend), c_int64, c_int64, c_void_p)
    def blk_pwrite_compressed(_lib, /, blk, offset, bytes, buf):
        """int blk_pwrite_compressed(BlockBackend *blk, int64_t offset, int64_t bytes, const void *buf)"""
        _c = _lib.c.blk_pwrite_compressed
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        buf = _c.readable(buf, 3, "const void *")
        return _c(blk, offset, bytes, buf)

    @_function(c_int, POINTER(struct_BlockBackend), c_int64, c_int64, c_uint)
    def blk_co_pwrite_zeroes(_lib, /, blk, offset, bytes, flags):
        """int blk_co_pwrite_zeroes(BlockBackend *blk, int64_t offset, int64_t bytes, BdrvRequestFlags flags)

        Write zeroes, with as little data as the flags allow.
        """
        _c = _lib.c.blk_co_pwrite_zeroes
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 3, "BdrvRequestFlags")
        return _c(blk, offset, bytes, flags)

    @_function(c_int, POINTER(struct_BlockBackend), c_int64, c_int64, c_uint)
    def blk_pwrite_zeroes(_lib, /, blk, offset, bytes, flags):
        """int blk_pwrite_zeroes(BlockBackend *blk, int64_t offset, int64_t bytes, BdrvRequestFlags flags)"""
        _c = _lib.c.blk_pwrite_zeroes
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 3, "BdrvRequestFlags")
        return _c(blk, offset, bytes, flags)

    @_function(
        c_int,
        POINTER(struct_BlockBackend),
        c_int64,
        POINTER(c_uint),
        POINTER(struct_BlockZoneDescriptor),
    )
    def blk_co_zone_report(_lib, /, blk, offset, nr_zones, zones):
        """int blk_co_zone_report(BlockBackend *blk, int64_t offset, unsigned int *nr_zones, BlockZoneDescriptor *zones)

        Describe up to *nr_zones zones from offset on. Set *nr_zones to their number.
        """
        _c = _lib.c.blk_co_zone_report
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if getattr(nr_zones, "_type_", None) is not c_uint:
            nr_zones = _c.pointer(nr_zones, 2, "unsigned int *")
        if getattr(zones, "_type_", None) is not struct_BlockZoneDescriptor:
            zones = _c.pointer(zones, 3, "BlockZoneDescriptor *")
        return _c(blk, offset, nr_zones, zones)

    @_function(
        c_int,
        POINTER(struct_BlockBackend),
        c_int64,
        POINTER(c_uint),
        POINTER(struct_BlockZoneDescriptor),
    )
    def blk_zone_report(_lib, /, blk, offset, nr_zones, zones):
        """int blk_zone_report(BlockBackend *blk, int64_t offset, unsigned int *nr_zones, BlockZoneDescriptor *zones)"""
        _c = _lib.c.blk_zone_report
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if getattr(nr_zones, "_type_", None) is not c_uint:
            nr_zones = _c.pointer(nr_zones, 2, "unsigned int *")
        if getattr(zones, "_type_", None) is not struct_BlockZoneDescriptor:
            zones = _c.pointer(zones, 3, "BlockZoneDescriptor *")
        return _c(blk, offset, nr_zones, zones)

    @_function(c_int, POINTER(struct_BlockBackend), c_uint, c_int64, c_int64)
    def blk_co_zone_mgmt(_lib, /, blk, op, offset, len):
        """int blk_co_zone_mgmt(BlockBackend *blk, BlockZoneOp op, int64_t offset, int64_t len)

        Open, close, finish or reset the zones of a range.
        """
        _c = _lib.c.blk_co_zone_mgmt
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(op, int) or not 0 <= op < 2**32:
            op = _c.integer(op, 1, "BlockZoneOp")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 2, "int64_t")
        if not isinstance(len, int) or not -(2**63) <= len < 2**63:
            len = _c.integer(len, 3, "int64_t")
        return _c(blk, op, offset, len)

    @_function(c_int, POINTER(struct_BlockBackend), c_uint, c_int64, c_int64)
    def blk_zone_mgmt(_lib, /, blk, op, offset, len):
        """int blk_zone_mgmt(BlockBackend *blk, BlockZoneOp op, int64_t offset, int64_t len)"""
        _c = _lib.c.blk_zone_mgmt
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(op, int) or not 0 <= op < 2**32:
            op = _c.integer(op, 1, "BlockZoneOp")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 2, "int64_t")
        if not isinstance(len, int) or not -(2**63) <= len < 2**63:
            len = _c.integer(len, 3, "int64_t")
        return _c(blk, op, offset, len)

    @_function(
        c_int,
        POINTER(struct_BlockBackend),
        POINTER(c_int64),
        POINTER(struct_QEMUIOVector),
        c_uint,
    )
    def blk_co_zone_append(_lib, /, blk, offset, qiov, flags):
        """int blk_co_zone_append(BlockBackend *blk, int64_t *offset, QEMUIOVector *qiov, BdrvRequestFlags flags)

        Write at the write pointer of the zone at *offset. Set *offset to the position.
        """
        _c = _lib.c.blk_co_zone_append
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if getattr(offset, "_type_", None) is not c_int64:
            offset = _c.pointer(offset, 1, "int64_t *")
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _c.pointer(qiov, 2, "QEMUIOVector *")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 3, "BdrvRequestFlags")
        return _c(blk, offset, qiov, flags)

    @_function(
        c_int,
        POINTER(struct_BlockBackend),
        POINTER(c_int64),
        POINTER(struct_QEMUIOVector),
        c_uint,
    )
    def blk_zone_append(_lib, /, blk, offset, qiov, flags):
        """int blk_zone_append(BlockBackend *blk, int64_t *offset, QEMUIOVector *qiov, BdrvRequestFlags flags)"""
        _c = _lib.c.blk_zone_append
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if getattr(offset, "_type_", None) is not c_int64:
            offset = _c.pointer(offset, 1, "int64_t *")
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _c.pointer(qiov, 2, "QEMUIOVector *")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 3, "BdrvRequestFlags")
        return _c(blk, offset, qiov, flags)

    @_function(c_int, POINTER(struct_BlockBackend), c_int64, c_int64)
    def blk_co_pdiscard(_lib, /, blk, offset, bytes):
        """int blk_co_pdiscard(BlockBackend *blk, int64_t offset, int64_t bytes)

        Tell the storage that the range is no longer needed.
        """
        _c = _lib.c.blk_co_pdiscard
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        return _c(blk, offset, bytes)

    @_function(c_int, POINTER(struct_BlockBackend), c_int64, c_int64)
    def blk_pdiscard(_lib, /, blk, offset, bytes):
        """int blk_pdiscard(BlockBackend *blk, int64_t offset, int64_t bytes)"""
        _c = _lib.c.blk_pdiscard
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        return _c(blk, offset, bytes)

    @_function(c_int, POINTER(struct_BlockBackend))
    def blk_co_flush(_lib, /, blk):
        """int blk_co_flush(BlockBackend *blk)

        Write all data to stable storage.
        """
        _c = _lib.c.blk_co_flush
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(c_int, POINTER(struct_BlockBackend))
    def blk_flush(_lib, /, blk):
        """int blk_flush(BlockBackend *blk)"""
        _c = _lib.c.blk_flush
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(c_int, POINTER(struct_BlockBackend), c_ulong, c_void_p)
    def blk_co_ioctl(_lib, /, blk, req, buf):
        """int blk_co_ioctl(BlockBackend *blk, unsigned long req, void *buf)

        Pass a control request to the device.
        """
        _c = _lib.c.blk_co_ioctl
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(req, int) or not 0 <= req < 2**64:
            req = _c.integer(req, 1, "unsigned long")
        buf = _c.buffer(buf, 2, "void *")
        return _c(blk, req, buf)

    @_function(c_int, POINTER(struct_BlockBackend), c_ulong, c_void_p)
    def blk_ioctl(_lib, /, blk, req, buf):
        """int blk_ioctl(BlockBackend *blk, unsigned long req, void *buf)"""
        _c = _lib.c.blk_ioctl
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(req, int) or not 0 <= req < 2**64:
            req = _c.integer(req, 1, "unsigned long")
        buf = _c.buffer(buf, 2, "void *")
        return _c(blk, req, buf)

    @_function(
        c_int,
        POINTER(struct_BlockBackend),
        c_int64,
        c_bool,
        c_uint,
        c_uint,
        POINTER(POINTER(struct_Error)),
    )
    def blk_co_truncate(_lib, /, blk, offset, exact, prealloc, flags, errp):
        """int blk_co_truncate(BlockBackend *blk, int64_t offset, bool exact, PreallocMode prealloc, BdrvRequestFlags flags, Error **errp)

        Set its length to `offset`: exactly if `exact` is true, else at least.
        """
        _c = _lib.c.blk_co_truncate
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(prealloc, int) or not 0 <= prealloc < 2**32:
            prealloc = _c.integer(prealloc, 3, "PreallocMode")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 4, "BdrvRequestFlags")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 5, "Error **")
        return _c(blk, offset, exact, prealloc, flags, errp)

    @_function(
        c_int,
        POINTER(struct_BlockBackend),
        c_int64,
        c_bool,
        c_uint,
        c_uint,
        POINTER(POINTER(struct_Error)),
    )
    def blk_truncate(_lib, /, blk, offset, exact, prealloc, flags, errp):
        """int blk_truncate(BlockBackend *blk, int64_t offset, bool exact, PreallocMode prealloc, BdrvRequestFlags flags, Error **errp)"""
        _c = _lib.c.blk_truncate
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(prealloc, int) or not 0 <= prealloc < 2**32:
            prealloc = _c.integer(prealloc, 3, "PreallocMode")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 4, "BdrvRequestFlags")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 5, "Error **")
        return _c(blk, offset, exact, prealloc, flags, errp)


def load(library=_SEARCHED, *, checked=True, use_errno=False, glue=None):
    """Load the library at a path, or wrap a loaded one. None is this program.

    Without a path, it is found by its name. `glue`: the library of the file that
    `bind --glue` writes. `checked=False`: functions are ctypes' own. `use_errno`:
    ctypes.get_errno() returns what a function left in errno.
    """
    if library is _SEARCHED:
        names = ["block-backend-io"]
        library = _found(names, __file__)
    return Library(library, checked, use_errno, glue)
