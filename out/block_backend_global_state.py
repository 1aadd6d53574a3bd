"""ctypes bindings of sysemu/block-backend-global-state.h.

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
    c_uint64,
    c_uint8,
    c_void_p,
)
from enum import IntEnum

from _c_support import _Callback, _Library, _Opaque, _Record, _check_abi, _function

import block_common as _block_common

_OWN = frozenset(globals())
_check_abi(__name__, pointer=8, long=8, order="little")

# What the headers declare and this module lacks: name -> reason.
__skipped__ = {
    "SYSEMU_BLOCK_BACKEND_GLOBAL_STATE_H": "sysemu/block-backend-global-state.h:3: expands to nothing",
}


class enum_BlockDeviceIoStatus(IntEnum):
    """How the last requests of a device went."""

    BLOCK_DEVICE_IO_STATUS_OK = 0
    BLOCK_DEVICE_IO_STATUS_FAILED = 1
    BLOCK_DEVICE_IO_STATUS_NOSPACE = 2
    BLOCK_DEVICE_IO_STATUS__MAX = 3


globals().update(enum_BlockDeviceIoStatus.__members__)


class enum_BlockdevOnError(IntEnum):
    """What to do when a request of a device or job fails."""

    BLOCKDEV_ON_ERROR_REPORT = 0  # tell the guest, or end the job
    BLOCKDEV_ON_ERROR_IGNORE = 1  # go on as if nothing was
    BLOCKDEV_ON_ERROR_ENOSPC = 2  # stop if the disk is full, else report
    BLOCKDEV_ON_ERROR_STOP = 3  # pause the machine or the job
    BLOCKDEV_ON_ERROR_AUTO = 4  # as the device's default says
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
    """void (*struct_BlockDevOps_change_media_cb)(void *, bool, Error **)"""

    _restype_ = None
    _argtypes_ = [c_void_p, c_bool, POINTER(POINTER(struct_Error))]


class struct_BlockDevOps_eject_request_cb(_Callback):
    """void (*struct_BlockDevOps_eject_request_cb)(void *, bool)"""

    _restype_ = None
    _argtypes_ = [c_void_p, c_bool]


class struct_BlockDevOps_is_medium_locked(_Callback):
    """bool (*struct_BlockDevOps_is_medium_locked)(void *)"""

    _restype_ = c_bool
    _argtypes_ = [c_void_p]


class struct_BlockDevOps_drained_begin(_Callback):
    """void (*struct_BlockDevOps_drained_begin)(void *)"""

    _restype_ = None
    _argtypes_ = [c_void_p]


class struct_BlockDevOps(_Record):
    """What a device model wants to hear from its backend. Any member may be NULL."""

    _fields_ = [
        # A medium came or went.
        ("change_media_cb", struct_BlockDevOps_change_media_cb),
        # Somebody wants the tray open though the medium is locked.
        ("eject_request_cb", struct_BlockDevOps_eject_request_cb),
        # Is the medium locked?
        ("is_medium_locked", struct_BlockDevOps_is_medium_locked),
        # Make no requests until drained_end; they nest.
        ("drained_begin", struct_BlockDevOps_drained_begin),
        ("drained_end", struct_BlockDevOps_drained_begin),
        # Is a request still under way?
        ("drained_poll", struct_BlockDevOps_is_medium_locked),
        ("is_tray_open", struct_BlockDevOps_is_medium_locked),  # Is the tray open?
        ("resize_cb", struct_BlockDevOps_drained_begin),  # The size changed.
    ]


class struct_BlockAIOCB(_Opaque):
    """struct BlockAIOCB: opaque"""

    _declared_ = "block/aio.h"


class blk_add_aio_context_notifier_attached_aio_context(_Callback):
    """void (*blk_add_aio_context_notifier_attached_aio_context)(AioContext *, void *)"""

    _restype_ = None
    _argtypes_ = [POINTER(struct_AioContext), c_void_p]


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
        POINTER(struct_BlockBackend),
        [POINTER(struct_AioContext), c_uint64, c_uint64],
    )
    def blk_new(_lib, /, ctx, perm, shared_perm):
        """Make a backend of nothing.

        BlockBackend *blk_new(AioContext *, uint64_t, uint64_t)
        """
        return _lib.c.blk_new(ctx, perm, shared_perm)

    @_function(
        POINTER(struct_BlockBackend),
        [
            POINTER(struct_BlockDriverState),
            c_uint64,
            c_uint64,
            POINTER(POINTER(struct_Error)),
        ],
    )
    def blk_new_with_bs(_lib, /, bs, perm, shared_perm, errp):
        """Make a backend for this node.

        BlockBackend *blk_new_with_bs(BlockDriverState *, uint64_t, uint64_t, Error **)
        """
        return _lib.c.blk_new_with_bs(bs, perm, shared_perm, errp)

    @_function(
        POINTER(struct_BlockBackend),
        [
            POINTER(struct_BlockDriverState),
            c_uint64,
            c_uint64,
            POINTER(POINTER(struct_Error)),
        ],
    )
    def blk_co_new_with_bs(_lib, /, bs, perm, shared_perm, errp):
        """BlockBackend *blk_co_new_with_bs(BlockDriverState *, uint64_t, uint64_t, Error **)"""
        return _lib.c.blk_co_new_with_bs(bs, perm, shared_perm, errp)

    @_function(
        POINTER(struct_BlockBackend),
        [
            c_char_p,
            c_char_p,
            POINTER(struct_QDict),
            c_int,
            POINTER(POINTER(struct_Error)),
        ],
    )
    def blk_new_open(_lib, /, filename, reference, options, flags, errp):
        """Open an image as bdrv_open() does, and make a backend for it.

        BlockBackend *blk_new_open(const char *, const char *, QDict *, int, Error **)
        """
        return _lib.c.blk_new_open(filename, reference, options, flags, errp)

    @_function(
        POINTER(struct_BlockBackend),
        [
            c_char_p,
            c_char_p,
            POINTER(struct_QDict),
            c_int,
            POINTER(POINTER(struct_Error)),
        ],
    )
    def blk_co_new_open(_lib, /, filename, reference, options, flags, errp):
        """BlockBackend *blk_co_new_open(const char *, const char *, QDict *, int, Error **)"""
        return _lib.c.blk_co_new_open(filename, reference, options, flags, errp)

    @_function(None, [POINTER(struct_BlockBackend)])
    def blk_ref(_lib, /, blk):
        """Keep the backend.

        void blk_ref(BlockBackend *)
        """
        return _lib.c.blk_ref(blk)

    @_function(None, [POINTER(struct_BlockBackend)])
    def blk_unref(_lib, /, blk):
        """Drop it; the last one frees it.

        void blk_unref(BlockBackend *)
        """
        return _lib.c.blk_unref(blk)

    @_function(None, [POINTER(struct_BlockBackend)])
    def blk_co_unref(_lib, /, blk):
        """void blk_co_unref(BlockBackend *)"""
        return _lib.c.blk_co_unref(blk)

    @_function(c_int, [POINTER(struct_BlockBackend)])
    def blk_get_refcnt(_lib, /, blk):
        """How many keep it.

        int blk_get_refcnt(BlockBackend *)
        """
        return _lib.c.blk_get_refcnt(blk)

    @_function(POINTER(struct_BlockBackend), [c_char_p])
    def blk_by_name(_lib, /, name):
        """The backend of this name, or NULL.

        BlockBackend *blk_by_name(const char *)
        """
        return _lib.c.blk_by_name(name)

    @_function(POINTER(struct_BlockBackend), [POINTER(struct_BlockBackend)])
    def blk_next(_lib, /, blk):
        """The backend after this one; the first for NULL.

        BlockBackend *blk_next(BlockBackend *)
        """
        return _lib.c.blk_next(blk)

    @_function(None, [POINTER(struct_BlockBackend)])
    def blk_remove_bs(_lib, /, blk):
        """Take the node away from it, and give it one.

        void blk_remove_bs(BlockBackend *)
        """
        return _lib.c.blk_remove_bs(blk)

    @_function(
        c_int,
        [
            POINTER(struct_BlockBackend),
            POINTER(struct_BlockDriverState),
            POINTER(POINTER(struct_Error)),
        ],
    )
    def blk_insert_bs(_lib, /, blk, bs, errp):
        """int blk_insert_bs(BlockBackend *, BlockDriverState *, Error **)"""
        return _lib.c.blk_insert_bs(blk, bs, errp)

    @_function(c_bool, [POINTER(struct_BlockDriverState)])
    def bdrv_has_blk(_lib, /, bs):
        """Whether a backend uses this node.

        bool bdrv_has_blk(BlockDriverState *)
        """
        return _lib.c.bdrv_has_blk(bs)

    @_function(
        c_int,
        [
            POINTER(struct_BlockBackend),
            c_uint64,
            c_uint64,
            POINTER(POINTER(struct_Error)),
        ],
    )
    def blk_set_perm(_lib, /, blk, perm, shared_perm, errp):
        """What the backend may do, and lets others do, of BLK_PERM_ bits.

        int blk_set_perm(BlockBackend *, uint64_t, uint64_t, Error **)
        """
        return _lib.c.blk_set_perm(blk, perm, shared_perm, errp)

    @_function(
        None,
        [POINTER(struct_BlockBackend), POINTER(c_uint64), POINTER(c_uint64)],
    )
    def blk_get_perm(_lib, /, blk, perm, shared_perm):
        """void blk_get_perm(BlockBackend *, uint64_t *, uint64_t *)"""
        return _lib.c.blk_get_perm(blk, perm, shared_perm)

    @_function(c_uint, [POINTER(struct_BlockBackend)])
    def blk_iostatus(_lib, /, blk):
        """How its last requests went.

        BlockDeviceIoStatus blk_iostatus(const BlockBackend *)
        """
        return _lib.c.blk_iostatus(blk)

    @_function(c_int, [POINTER(struct_BlockBackend), POINTER(struct_DeviceState)])
    def blk_attach_dev(_lib, /, blk, dev):
        """Bind it to a device: 0, or -EBUSY if it has one.

        int blk_attach_dev(BlockBackend *, DeviceState *)
        """
        return _lib.c.blk_attach_dev(blk, dev)

    @_function(None, [POINTER(struct_BlockBackend), POINTER(struct_DeviceState)])
    def blk_detach_dev(_lib, /, blk, dev):
        """void blk_detach_dev(BlockBackend *, DeviceState *)"""
        return _lib.c.blk_detach_dev(blk, dev)

    @_function(POINTER(struct_DeviceState), [POINTER(struct_BlockBackend)])
    def blk_get_attached_dev(_lib, /, blk):
        """DeviceState *blk_get_attached_dev(BlockBackend *)"""
        return _lib.c.blk_get_attached_dev(blk)

    @_function(
        None,
        [POINTER(struct_BlockBackend), POINTER(struct_BlockDevOps), c_void_p],
    )
    def blk_set_dev_ops(_lib, /, blk, ops, opaque):
        """Call the device's `ops` with `opaque` from now on.

        void blk_set_dev_ops(BlockBackend *, const BlockDevOps *, void *)
        """
        return _lib.c.blk_set_dev_ops(blk, ops, opaque)

    @_function(c_int, [POINTER(struct_BlockBackend), c_uint])
    def blk_make_zero(_lib, /, blk, flags):
        """Write zeroes to all of it.

        int blk_make_zero(BlockBackend *, BdrvRequestFlags)
        """
        return _lib.c.blk_make_zero(blk, flags)

    @_function(None, [POINTER(struct_BlockAIOCB)])
    def blk_aio_cancel(_lib, /, acb):
        """Cancel the request and wait until it is gone.

        void blk_aio_cancel(BlockAIOCB *)
        """
        return _lib.c.blk_aio_cancel(acb)

    @_function(None, [POINTER(struct_BlockBackend)])
    def blk_drain(_lib, /, blk):
        """Wait until no request is under way, on this or on any backend.

        void blk_drain(BlockBackend *)
        """
        return _lib.c.blk_drain(blk)

    @_function(None, [])
    def blk_drain_all(_lib, /):
        """void blk_drain_all(void)"""
        return _lib.c.blk_drain_all()

    @_function(None, [POINTER(struct_BlockBackend), c_uint, c_uint])
    def blk_set_on_error(_lib, /, blk, on_read_error, on_write_error):
        """What to do when its requests fail.

        void blk_set_on_error(BlockBackend *, BlockdevOnError, BlockdevOnError)
        """
        return _lib.c.blk_set_on_error(blk, on_read_error, on_write_error)

    @_function(c_int, [POINTER(struct_BlockBackend)])
    def blk_get_flags(_lib, /, blk):
        """The BDRV_O_ flags that it was opened with.

        int blk_get_flags(BlockBackend *)
        """
        return _lib.c.blk_get_flags(blk)

    @_function(
        c_int,
        [
            POINTER(struct_BlockBackend),
            POINTER(struct_AioContext),
            POINTER(POINTER(struct_Error)),
        ],
    )
    def blk_set_aio_context(_lib, /, blk, new_context, errp):
        """Move it, and its nodes, to another event loop.

        int blk_set_aio_context(BlockBackend *, AioContext *, Error **)
        """
        return _lib.c.blk_set_aio_context(blk, new_context, errp)

    @_function(
        None,
        [
            POINTER(struct_BlockBackend),
            blk_add_aio_context_notifier_attached_aio_context,
            struct_BlockDevOps_drained_begin,
            c_void_p,
        ],
    )
    def blk_add_aio_context_notifier(
        _lib,
        /,
        blk,
        attached_aio_context,
        detach_aio_context,
        opaque,
    ):
        """Be called when it moves to an event loop and before it leaves one.

        void blk_add_aio_context_notifier(BlockBackend *, void (*)(AioContext *, void *), void (*)(void *), void *)
        """
        return _lib.c.blk_add_aio_context_notifier(
            blk,
            attached_aio_context,
            detach_aio_context,
            opaque,
        )

    @_function(c_int, [POINTER(struct_BlockBackend), POINTER(c_uint8), c_int64, c_int])
    def blk_save_vmstate(_lib, /, blk, buf, pos, size):
        """Save or load the state of the machine.

        int blk_save_vmstate(BlockBackend *, const uint8_t *, int64_t, int)
        """
        return _lib.c.blk_save_vmstate(blk, buf, pos, size)

    @_function(c_int, [POINTER(struct_BlockBackend), POINTER(c_uint8), c_int64, c_int])
    def blk_load_vmstate(_lib, /, blk, buf, pos, size):
        """int blk_load_vmstate(BlockBackend *, uint8_t *, int64_t, int)"""
        return _lib.c.blk_load_vmstate(blk, buf, pos, size)

    @_function(c_int, [POINTER(struct_BlockBackend), POINTER(struct_BlockSizes)])
    def blk_probe_blocksizes(_lib, /, blk, bsz):
        """The block sizes and the geometry that the device has, if it tells.

        int blk_probe_blocksizes(BlockBackend *, BlockSizes *)
        """
        return _lib.c.blk_probe_blocksizes(blk, bsz)

    @_function(c_int, [POINTER(struct_BlockBackend), POINTER(struct_HDGeometry)])
    def blk_probe_geometry(_lib, /, blk, geo):
        """int blk_probe_geometry(BlockBackend *, HDGeometry *)"""
        return _lib.c.blk_probe_geometry(blk, geo)

    @_function(
        c_bool,
        [
            POINTER(struct_BlockBackend),
            c_void_p,
            c_size_t,
            POINTER(POINTER(struct_Error)),
        ],
    )
    def blk_register_buf(_lib, /, blk, host, size, errp):
        """Memory that requests are going to use, for faster I/O.

        bool blk_register_buf(BlockBackend *, void *, size_t, Error **)
        """
        return _lib.c.blk_register_buf(blk, host, size, errp)

    @_function(None, [POINTER(struct_BlockBackend), c_void_p, c_size_t])
    def blk_unregister_buf(_lib, /, blk, host, size):
        """void blk_unregister_buf(BlockBackend *, void *, size_t)"""
        return _lib.c.blk_unregister_buf(blk, host, size)

    @_function(POINTER(struct_BdrvChild), [POINTER(struct_BlockBackend)])
    def blk_root(_lib, /, blk):
        """Its edge to the graph.

        const BdrvChild *blk_root(BlockBackend *)
        """
        return _lib.c.blk_root(blk)


def load(library):
    """The library at a path, or a loaded one, with types; None is this program."""
    return Library(library)
