"""ctypes bindings of sysemu/block-backend-global-state.h.

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
    c_uint64,
    c_uint8,
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
    "SYSEMU_BLOCK_BACKEND_GLOBAL_STATE_H": "sysemu/block-backend-global-state.h:3: expands to nothing",
}


class enum_BlockDeviceIoStatus(IntEnum):
    """The status of the last requests of a device."""

    BLOCK_DEVICE_IO_STATUS_OK = 0
    BLOCK_DEVICE_IO_STATUS_FAILED = 1
    BLOCK_DEVICE_IO_STATUS_NOSPACE = 2
    BLOCK_DEVICE_IO_STATUS__MAX = 3


globals().update(enum_BlockDeviceIoStatus.__members__)


class enum_BlockdevOnError(IntEnum):
    """What to do when a request of a device or job fails."""

    BLOCKDEV_ON_ERROR_REPORT = 0  # tell the guest, or end the job
    BLOCKDEV_ON_ERROR_IGNORE = 1  # continue as if there was no error
    BLOCKDEV_ON_ERROR_ENOSPC = 2  # stop if the disk is full, else report
    BLOCKDEV_ON_ERROR_STOP = 3  # pause the machine or the job
    BLOCKDEV_ON_ERROR_AUTO = 4  # the default of the device
    BLOCKDEV_ON_ERROR__MAX = 5


globals().update(enum_BlockdevOnError.__members__)

struct_AioContext = _block_common.struct_AioContext
struct_BlockDriverState = _block_common.struct_BlockDriverState
struct_Error = _block_common.struct_Error
struct_QDict = _block_common.struct_QDict
struct_BlockSizes = _block_common.struct_BlockSizes
struct_HDGeometry = _block_common.struct_HDGeometry
struct_BdrvChild = _block_common.struct_BdrvChild
BdrvRequestFlags = _block_common.BdrvRequestFlags


class struct_BlockBackend(_Opaque):
    """struct BlockBackend: opaque"""

    _declared_ = "qemu/typedefs.h"


class struct_DeviceState(_Opaque):
    """struct DeviceState: opaque"""

    _declared_ = "qemu/typedefs.h"


class struct_BlockDevOps_change_media_cb(_Callback):
    """void (*struct_BlockDevOps_change_media_cb)(void *, bool, Error **)

    Keep an instance as long as C may call it.
    """

    _restype_ = None
    _argtypes_ = [c_void_p, c_bool, POINTER(POINTER(struct_Error))]


class struct_BlockDevOps_eject_request_cb(_Callback):
    """void (*struct_BlockDevOps_eject_request_cb)(void *, bool)

    Keep an instance as long as C may call it.
    """

    _restype_ = None
    _argtypes_ = [c_void_p, c_bool]


class struct_BlockDevOps_is_medium_locked(_Callback):
    """bool (*struct_BlockDevOps_is_medium_locked)(void *)

    Keep an instance as long as C may call it.
    """

    _restype_ = c_bool
    _argtypes_ = [c_void_p]


class struct_BlockDevOps_drained_begin(_Callback):
    """void (*struct_BlockDevOps_drained_begin)(void *)

    Keep an instance as long as C may call it.
    """

    _restype_ = None
    _argtypes_ = [c_void_p]


class struct_BlockDevOps(_Record):
    """Callbacks from a backend to its device model. Each may be NULL."""

    _fields_ = [
        # A medium was inserted or removed.
        ("change_media_cb", struct_BlockDevOps_change_media_cb),
        # A request to open the tray although the medium is locked.
        ("eject_request_cb", struct_BlockDevOps_eject_request_cb),
        # Whether the medium is locked.
        ("is_medium_locked", struct_BlockDevOps_is_medium_locked),
        # Make no requests until drained_end. Calls can be nested.
        ("drained_begin", struct_BlockDevOps_drained_begin),
        ("drained_end", struct_BlockDevOps_drained_begin),
        # Whether a request is still in progress.
        ("drained_poll", struct_BlockDevOps_is_medium_locked),
        # Whether the tray is open.
        ("is_tray_open", struct_BlockDevOps_is_medium_locked),
        ("resize_cb", struct_BlockDevOps_drained_begin),  # The size has changed.
    ]


class struct_BlockAIOCB(_Opaque):
    """struct BlockAIOCB: opaque"""

    _declared_ = "block/aio.h"
    _defined_ = "block/aio.h"


class blk_add_aio_context_notifier_attached_aio_context(_Callback):
    """void (*blk_add_aio_context_notifier_attached_aio_context)(AioContext *, void *)

    Keep an instance as long as C may call it.
    """

    _restype_ = None
    _argtypes_ = [POINTER(struct_AioContext), c_void_p]


# The same types by their other names.
BlockBackend = struct_BlockBackend
AioContext = struct_AioContext
BlockDriverState = struct_BlockDriverState
Error = struct_Error
QDict = struct_QDict
DeviceState = struct_DeviceState
BlockDevOps = struct_BlockDevOps
BlockAIOCB = struct_BlockAIOCB
BlockSizes = struct_BlockSizes
HDGeometry = struct_HDGeometry
BdrvChild = struct_BdrvChild
BlockDeviceIoStatus = enum_BlockDeviceIoStatus
BlockdevOnError = enum_BlockdevOnError


__all__ = [name for name in globals() if name not in _OWN and name[0] != "_"]


class Library(_Library, skipped=__skipped__):
    """The functions and variables of sysemu/block-backend-global-state.h in a loaded library."""

    @_function(
        POINTER(struct_BlockBackend), POINTER(struct_AioContext), c_uint64, c_uint64
    )
    def blk_new(_lib, /, ctx, perm, shared_perm):
        """BlockBackend *blk_new(AioContext *ctx, uint64_t perm, uint64_t shared_perm)

        Make an empty backend.
        """
        _c = _lib.c.blk_new
        if getattr(ctx, "_type_", None) is not struct_AioContext:
            ctx = _c.pointer(ctx, 0, "AioContext *")
        if not isinstance(perm, int) or not 0 <= perm < 2**64:
            perm = _c.integer(perm, 1, "uint64_t")
        if not isinstance(shared_perm, int) or not 0 <= shared_perm < 2**64:
            shared_perm = _c.integer(shared_perm, 2, "uint64_t")
        return _c(ctx, perm, shared_perm)

    @_function(
        POINTER(struct_BlockBackend),
        POINTER(struct_BlockDriverState),
        c_uint64,
        c_uint64,
        POINTER(POINTER(struct_Error)),
    )
    def blk_new_with_bs(_lib, /, bs, perm, shared_perm, errp):
        """BlockBackend *blk_new_with_bs(BlockDriverState *bs, uint64_t perm, uint64_t shared_perm, Error **errp)

        Make a backend for this node.
        """
        _c = _lib.c.blk_new_with_bs
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if not isinstance(perm, int) or not 0 <= perm < 2**64:
            perm = _c.integer(perm, 1, "uint64_t")
        if not isinstance(shared_perm, int) or not 0 <= shared_perm < 2**64:
            shared_perm = _c.integer(shared_perm, 2, "uint64_t")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 3, "Error **")
        return _c(bs, perm, shared_perm, errp)

    @_function(
        POINTER(struct_BlockBackend),
        POINTER(struct_BlockDriverState),
        c_uint64,
        c_uint64,
        POINTER(POINTER(struct_Error)),
    )
    def blk_co_new_with_bs(_lib, /, bs, perm, shared_perm, errp):
        """BlockBackend *blk_co_new_with_bs(BlockDriverState *bs, uint64_t perm, uint64_t shared_perm, Error **errp)"""
        _c = _lib.c.blk_co_new_with_bs
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if not isinstance(perm, int) or not 0 <= perm < 2**64:
            perm = _c.integer(perm, 1, "uint64_t")
        if not isinstance(shared_perm, int) or not 0 <= shared_perm < 2**64:
            shared_perm = _c.integer(shared_perm, 2, "uint64_t")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 3, "Error **")
        return _c(bs, perm, shared_perm, errp)

    @_function(
        POINTER(struct_BlockBackend),
        c_char_p,
        c_char_p,
        POINTER(struct_QDict),
        c_int,
        POINTER(POINTER(struct_Error)),
    )
    def blk_new_open(_lib, /, filename, reference, options, flags, errp):
        """BlockBackend *blk_new_open(const char *filename, const char *reference, QDict *options, int flags, Error **errp)

        Open an image as bdrv_open() does, and make a backend for it.
        """
        _c = _lib.c.blk_new_open
        filename = _c.text(filename, 0)
        reference = _c.text(reference, 1)
        if getattr(options, "_type_", None) is not struct_QDict:
            options = _c.pointer(options, 2, "QDict *")
        if not isinstance(flags, int) or not -(2**31) <= flags < 2**31:
            flags = _c.integer(flags, 3, "int")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 4, "Error **")
        return _c(filename, reference, options, flags, errp)

    @_function(
        POINTER(struct_BlockBackend),
        c_char_p,
        c_char_p,
        POINTER(struct_QDict),
        c_int,
        POINTER(POINTER(struct_Error)),
    )
    def blk_co_new_open(_lib, /, filename, reference, options, flags, errp):
        """BlockBackend *blk_co_new_open(const char *filename, const char *reference, QDict *options, int flags, Error **errp)"""
        _c = _lib.c.blk_co_new_open
        filename = _c.text(filename, 0)
        reference = _c.text(reference, 1)
        if getattr(options, "_type_", None) is not struct_QDict:
            options = _c.pointer(options, 2, "QDict *")
        if not isinstance(flags, int) or not -(2**31) <= flags < 2**31:
            flags = _c.integer(flags, 3, "int")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 4, "Error **")
        return _c(filename, reference, options, flags, errp)

    @_function(None, POINTER(struct_BlockBackend))
    def blk_ref(_lib, /, blk):
        """void blk_ref(BlockBackend *blk)

        Take a reference to the backend.
        """
        _c = _lib.c.blk_ref
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(None, POINTER(struct_BlockBackend))
    def blk_unref(_lib, /, blk):
        """void blk_unref(BlockBackend *blk)

        Drop a reference. The last one frees the backend.
        """
        _c = _lib.c.blk_unref
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(None, POINTER(struct_BlockBackend))
    def blk_co_unref(_lib, /, blk):
        """void blk_co_unref(BlockBackend *blk)"""
        _c = _lib.c.blk_co_unref
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(c_int, POINTER(struct_BlockBackend))
    def blk_get_refcnt(_lib, /, blk):
        """int blk_get_refcnt(BlockBackend *blk)

        Return the number of references.
        """
        _c = _lib.c.blk_get_refcnt
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(POINTER(struct_BlockBackend), c_char_p)
    def blk_by_name(_lib, /, name):
        """BlockBackend *blk_by_name(const char *name)

        Return the backend of this name, or NULL.
        """
        _c = _lib.c.blk_by_name
        name = _c.text(name, 0)
        return _c(name)

    @_function(POINTER(struct_BlockBackend), POINTER(struct_BlockBackend))
    def blk_next(_lib, /, blk):
        """BlockBackend *blk_next(BlockBackend *blk)

        Return the backend after this one, the first one for NULL.
        """
        _c = _lib.c.blk_next
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(None, POINTER(struct_BlockBackend))
    def blk_remove_bs(_lib, /, blk):
        """void blk_remove_bs(BlockBackend *blk)

        Remove the node of the backend, or give it one.
        """
        _c = _lib.c.blk_remove_bs
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(
        c_int,
        POINTER(struct_BlockBackend),
        POINTER(struct_BlockDriverState),
        POINTER(POINTER(struct_Error)),
    )
    def blk_insert_bs(_lib, /, blk, bs, errp):
        """int blk_insert_bs(BlockBackend *blk, BlockDriverState *bs, Error **errp)"""
        _c = _lib.c.blk_insert_bs
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 1, "BlockDriverState *")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 2, "Error **")
        return _c(blk, bs, errp)

    @_function(c_bool, POINTER(struct_BlockDriverState))
    def bdrv_has_blk(_lib, /, bs):
        """bool bdrv_has_blk(BlockDriverState *bs)

        Return whether a backend uses this node.
        """
        _c = _lib.c.bdrv_has_blk
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(
        c_int,
        POINTER(struct_BlockBackend),
        c_uint64,
        c_uint64,
        POINTER(POINTER(struct_Error)),
    )
    def blk_set_perm(_lib, /, blk, perm, shared_perm, errp):
        """int blk_set_perm(BlockBackend *blk, uint64_t perm, uint64_t shared_perm, Error **errp)

        Set or get the permissions of the backend, and those that it allows others (BLK_PERM_).
        """
        _c = _lib.c.blk_set_perm
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(perm, int) or not 0 <= perm < 2**64:
            perm = _c.integer(perm, 1, "uint64_t")
        if not isinstance(shared_perm, int) or not 0 <= shared_perm < 2**64:
            shared_perm = _c.integer(shared_perm, 2, "uint64_t")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 3, "Error **")
        return _c(blk, perm, shared_perm, errp)

    @_function(None, POINTER(struct_BlockBackend), POINTER(c_uint64), POINTER(c_uint64))
    def blk_get_perm(_lib, /, blk, perm, shared_perm):
        """void blk_get_perm(BlockBackend *blk, uint64_t *perm, uint64_t *shared_perm)"""
        _c = _lib.c.blk_get_perm
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if getattr(perm, "_type_", None) is not c_uint64:
            perm = _c.pointer(perm, 1, "uint64_t *")
        if getattr(shared_perm, "_type_", None) is not c_uint64:
            shared_perm = _c.pointer(shared_perm, 2, "uint64_t *")
        return _c(blk, perm, shared_perm)

    @_function(c_uint, POINTER(struct_BlockBackend))
    def blk_iostatus(_lib, /, blk):
        """BlockDeviceIoStatus blk_iostatus(const BlockBackend *blk)

        Return the status of its last requests.
        """
        _c = _lib.c.blk_iostatus
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "const BlockBackend *")
        return _member(enum_BlockDeviceIoStatus, _c(blk))

    @_function(c_int, POINTER(struct_BlockBackend), POINTER(struct_DeviceState))
    def blk_attach_dev(_lib, /, blk, dev):
        """int blk_attach_dev(BlockBackend *blk, DeviceState *dev)

        Bind it to a device. Return 0, or -EBUSY if it has one.
        """
        _c = _lib.c.blk_attach_dev
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if getattr(dev, "_type_", None) is not struct_DeviceState:
            dev = _c.pointer(dev, 1, "DeviceState *")
        return _c(blk, dev)

    @_function(None, POINTER(struct_BlockBackend), POINTER(struct_DeviceState))
    def blk_detach_dev(_lib, /, blk, dev):
        """void blk_detach_dev(BlockBackend *blk, DeviceState *dev)"""
        _c = _lib.c.blk_detach_dev
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if getattr(dev, "_type_", None) is not struct_DeviceState:
            dev = _c.pointer(dev, 1, "DeviceState *")
        return _c(blk, dev)

    @_function(POINTER(struct_DeviceState), POINTER(struct_BlockBackend))
    def blk_get_attached_dev(_lib, /, blk):
        """DeviceState *blk_get_attached_dev(BlockBackend *blk)"""
        _c = _lib.c.blk_get_attached_dev
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(
        None, POINTER(struct_BlockBackend), POINTER(struct_BlockDevOps), c_void_p
    )
    def blk_set_dev_ops(_lib, /, blk, ops, opaque):
        """void blk_set_dev_ops(BlockBackend *blk, const BlockDevOps *ops, void *opaque)

        Call the device's `ops` with `opaque` from now on.
        """
        _c = _lib.c.blk_set_dev_ops
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if getattr(ops, "_type_", None) is not struct_BlockDevOps:
            ops = _c.pointer(ops, 1, "const BlockDevOps *")
        opaque = _c.buffer(opaque, 2, "void *")
        return _c(blk, ops, opaque)

    @_function(c_int, POINTER(struct_BlockBackend), c_uint)
    def blk_make_zero(_lib, /, blk, flags):
        """int blk_make_zero(BlockBackend *blk, BdrvRequestFlags flags)

        Write zeroes to the whole backend.
        """
        _c = _lib.c.blk_make_zero
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 1, "BdrvRequestFlags")
        return _c(blk, flags)

    @_function(None, POINTER(struct_BlockAIOCB))
    def blk_aio_cancel(_lib, /, acb):
        """void blk_aio_cancel(BlockAIOCB *acb)

        Cancel the request, and wait until it has ended.
        """
        _c = _lib.c.blk_aio_cancel
        if getattr(acb, "_type_", None) is not struct_BlockAIOCB:
            acb = _c.pointer(acb, 0, "BlockAIOCB *")
        return _c(acb)

    @_function(None, POINTER(struct_BlockBackend))
    def blk_drain(_lib, /, blk):
        """void blk_drain(BlockBackend *blk)

        Wait until no request is in progress, on this backend or on any.
        """
        _c = _lib.c.blk_drain
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(None)
    def blk_drain_all(_lib, /):
        """void blk_drain_all(void)"""
        return _lib.c.blk_drain_all()

    @_function(None, POINTER(struct_BlockBackend), c_uint, c_uint)
    def blk_set_on_error(_lib, /, blk, on_read_error, on_write_error):
        """void blk_set_on_error(BlockBackend *blk, BlockdevOnError on_read_error, BlockdevOnError on_write_error)

        Set what happens when its requests fail.
        """
        _c = _lib.c.blk_set_on_error
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(on_read_error, int) or not 0 <= on_read_error < 2**32:
            on_read_error = _c.integer(on_read_error, 1, "BlockdevOnError")
        if not isinstance(on_write_error, int) or not 0 <= on_write_error < 2**32:
            on_write_error = _c.integer(on_write_error, 2, "BlockdevOnError")
        return _c(blk, on_read_error, on_write_error)

    @_function(c_int, POINTER(struct_BlockBackend))
    def blk_get_flags(_lib, /, blk):
        """int blk_get_flags(BlockBackend *blk)

        Return the BDRV_O_ flags that it was opened with.
        """
        _c = _lib.c.blk_get_flags
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(
        c_int,
        POINTER(struct_BlockBackend),
        POINTER(struct_AioContext),
        POINTER(POINTER(struct_Error)),
    )
    def blk_set_aio_context(_lib, /, blk, new_context, errp):
        """int blk_set_aio_context(BlockBackend *blk, AioContext *new_context, Error **errp)

        Move it, and its nodes, to another event loop.
        """
        _c = _lib.c.blk_set_aio_context
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if getattr(new_context, "_type_", None) is not struct_AioContext:
            new_context = _c.pointer(new_context, 1, "AioContext *")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 2, "Error **")
        return _c(blk, new_context, errp)

    @_function(
        None,
        POINTER(struct_BlockBackend),
        blk_add_aio_context_notifier_attached_aio_context,
        struct_BlockDevOps_drained_begin,
        c_void_p,
    )
    def blk_add_aio_context_notifier(
        _lib, /, blk, attached_aio_context, detach_aio_context, opaque
    ):
        """void blk_add_aio_context_notifier(BlockBackend *blk, void (*attached_aio_context)(AioContext *, void *), void (*detach_aio_context)(void *), void *opaque)

        Register callbacks for its move to an event loop, and before it leaves one.

        A Python function that is passed lives until the call returns. If C keeps it
        longer, pass an instance of the parameter's type, and keep that.
        """
        _c = _lib.c.blk_add_aio_context_notifier
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        attached_aio_context = _c.callback(
            attached_aio_context, 1, "void (*)(AioContext *, void *)"
        )
        detach_aio_context = _c.callback(detach_aio_context, 2, "void (*)(void *)")
        opaque = _c.buffer(opaque, 3, "void *")
        return _c(blk, attached_aio_context, detach_aio_context, opaque)

    @_function(c_int, POINTER(struct_BlockBackend), POINTER(c_uint8), c_int64, c_int)
    def blk_save_vmstate(_lib, /, blk, buf, pos, size):
        """int blk_save_vmstate(BlockBackend *blk, const uint8_t *buf, int64_t pos, int size)

        Save or load the state of the machine.
        """
        _c = _lib.c.blk_save_vmstate
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        buf = _c.buffer(buf, 1, "const uint8_t *")
        if not isinstance(pos, int) or not -(2**63) <= pos < 2**63:
            pos = _c.integer(pos, 2, "int64_t")
        if not isinstance(size, int) or not -(2**31) <= size < 2**31:
            size = _c.integer(size, 3, "int")
        return _c(blk, buf, pos, size)

    @_function(c_int, POINTER(struct_BlockBackend), POINTER(c_uint8), c_int64, c_int)
    def blk_load_vmstate(_lib, /, blk, buf, pos, size):
        """int blk_load_vmstate(BlockBackend *blk, uint8_t *buf, int64_t pos, int size)"""
        _c = _lib.c.blk_load_vmstate
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        buf = _c.buffer(buf, 1, "uint8_t *")
        if not isinstance(pos, int) or not -(2**63) <= pos < 2**63:
            pos = _c.integer(pos, 2, "int64_t")
        if not isinstance(size, int) or not -(2**31) <= size < 2**31:
            size = _c.integer(size, 3, "int")
        return _c(blk, buf, pos, size)

    @_function(c_int, POINTER(struct_BlockBackend), POINTER(struct_BlockSizes))
    def blk_probe_blocksizes(_lib, /, blk, bsz):
        """int blk_probe_blocksizes(BlockBackend *blk, BlockSizes *bsz)

        Get the block sizes and the geometry of the device, if it reports them.
        """
        _c = _lib.c.blk_probe_blocksizes
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if getattr(bsz, "_type_", None) is not struct_BlockSizes:
            bsz = _c.pointer(bsz, 1, "BlockSizes *")
        return _c(blk, bsz)

    @_function(c_int, POINTER(struct_BlockBackend), POINTER(struct_HDGeometry))
    def blk_probe_geometry(_lib, /, blk, geo):
        """int blk_probe_geometry(BlockBackend *blk, HDGeometry *geo)"""
        _c = _lib.c.blk_probe_geometry
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if getattr(geo, "_type_", None) is not struct_HDGeometry:
            geo = _c.pointer(geo, 1, "HDGeometry *")
        return _c(blk, geo)

    @_function(
        c_bool,
        POINTER(struct_BlockBackend),
        c_void_p,
        c_size_t,
        POINTER(POINTER(struct_Error)),
    )
    def blk_register_buf(_lib, /, blk, host, size, errp):
        """bool blk_register_buf(BlockBackend *blk, void *host, size_t size, Error **errp)

        Register memory that requests will use, for faster I/O.
        """
        _c = _lib.c.blk_register_buf
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        host = _c.buffer(host, 1, "void *")
        if not isinstance(size, int) or not 0 <= size < 2**64:
            size = _c.integer(size, 2, "size_t")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 3, "Error **")
        return _c(blk, host, size, errp)

    @_function(None, POINTER(struct_BlockBackend), c_void_p, c_size_t)
    def blk_unregister_buf(_lib, /, blk, host, size):
        """void blk_unregister_buf(BlockBackend *blk, void *host, size_t size)"""
        _c = _lib.c.blk_unregister_buf
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        host = _c.buffer(host, 1, "void *")
        if not isinstance(size, int) or not 0 <= size < 2**64:
            size = _c.integer(size, 2, "size_t")
        return _c(blk, host, size)

    @_function(POINTER(struct_BdrvChild), POINTER(struct_BlockBackend))
    def blk_root(_lib, /, blk):
        """const BdrvChild *blk_root(BlockBackend *blk)

        Return its edge to the graph.
        """
        _c = _lib.c.blk_root
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)


def load(library=_SEARCHED, *, checked=True, use_errno=False, glue=None):
    """Load the library at a path, or wrap a loaded one. None is this program.

    Without a path, it is found by its name. `glue`: the library of the file that
    `bind --glue` writes. `checked=False`: functions are ctypes' own. `use_errno`:
    ctypes.get_errno() returns what a function left in errno.
    """
    if library is _SEARCHED:
        names = ["block-backend-global-state"]
        library = _found(names, __file__)
    return Library(library, checked, use_errno, glue)
