"""ctypes bindings of sysemu/block-backend-global-state.h."""

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

class enum_BlockDeviceIoStatus(enum.IntEnum):
    """How the last requests of a device went."""

    BLOCK_DEVICE_IO_STATUS_OK = 0
    BLOCK_DEVICE_IO_STATUS_FAILED = 1
    BLOCK_DEVICE_IO_STATUS_NOSPACE = 2
    BLOCK_DEVICE_IO_STATUS__MAX = 3

BLOCK_DEVICE_IO_STATUS_OK: Final = enum_BlockDeviceIoStatus.BLOCK_DEVICE_IO_STATUS_OK
BLOCK_DEVICE_IO_STATUS_FAILED: Final = (
    enum_BlockDeviceIoStatus.BLOCK_DEVICE_IO_STATUS_FAILED
)
BLOCK_DEVICE_IO_STATUS_NOSPACE: Final = (
    enum_BlockDeviceIoStatus.BLOCK_DEVICE_IO_STATUS_NOSPACE
)
BLOCK_DEVICE_IO_STATUS__MAX: Final = (
    enum_BlockDeviceIoStatus.BLOCK_DEVICE_IO_STATUS__MAX
)

class enum_BlockdevOnError(enum.IntEnum):
    """What to do when a request of a device or job fails."""

    BLOCKDEV_ON_ERROR_REPORT = 0
    """tell the guest, or end the job"""
    BLOCKDEV_ON_ERROR_IGNORE = 1
    """go on as if nothing was"""
    BLOCKDEV_ON_ERROR_ENOSPC = 2
    """stop if the disk is full, else report"""
    BLOCKDEV_ON_ERROR_STOP = 3
    """pause the machine or the job"""
    BLOCKDEV_ON_ERROR_AUTO = 4
    """as the device's default says"""
    BLOCKDEV_ON_ERROR__MAX = 5

BLOCKDEV_ON_ERROR_REPORT: Final = enum_BlockdevOnError.BLOCKDEV_ON_ERROR_REPORT
BLOCKDEV_ON_ERROR_IGNORE: Final = enum_BlockdevOnError.BLOCKDEV_ON_ERROR_IGNORE
BLOCKDEV_ON_ERROR_ENOSPC: Final = enum_BlockdevOnError.BLOCKDEV_ON_ERROR_ENOSPC
BLOCKDEV_ON_ERROR_STOP: Final = enum_BlockdevOnError.BLOCKDEV_ON_ERROR_STOP
BLOCKDEV_ON_ERROR_AUTO: Final = enum_BlockdevOnError.BLOCKDEV_ON_ERROR_AUTO
BLOCKDEV_ON_ERROR__MAX: Final = enum_BlockdevOnError.BLOCKDEV_ON_ERROR__MAX

class struct_BlockBackend(Structure):
    """struct BlockBackend: opaque"""

class struct_DeviceState(Structure):
    """struct DeviceState: opaque"""

class struct_BlockDevOps(Structure):
    """What a device model wants to hear from its backend. Any member may be NULL."""

    change_media_cb: CFuncPtr
    """A medium came or went."""
    eject_request_cb: CFuncPtr
    """Somebody wants the tray open though the medium is locked."""
    is_medium_locked: CFuncPtr
    """Is the medium locked?"""
    drained_begin: CFuncPtr
    """Make no requests until drained_end; they nest."""
    drained_end: CFuncPtr
    drained_poll: CFuncPtr
    """Is a request still under way?"""
    is_tray_open: CFuncPtr
    """Is the tray open?"""
    resize_cb: CFuncPtr
    """The size changed."""

class struct_BlockAIOCB(Structure):
    """struct BlockAIOCB: opaque"""

struct_AioContext: TypeAlias = _block_common.struct_AioContext
struct_BlockDriverState: TypeAlias = _block_common.struct_BlockDriverState
struct_Error: TypeAlias = _block_common.struct_Error
struct_QDict: TypeAlias = _block_common.struct_QDict
struct_BlockSizes: TypeAlias = _block_common.struct_BlockSizes
struct_HDGeometry: TypeAlias = _block_common.struct_HDGeometry
struct_BdrvChild: TypeAlias = _block_common.struct_BdrvChild
BdrvRequestFlags: TypeAlias = _block_common.BdrvRequestFlags
BlockBackend: TypeAlias = struct_BlockBackend
AioContext: TypeAlias = struct_AioContext
BlockDriverState: TypeAlias = struct_BlockDriverState
Error: TypeAlias = struct_Error
QDict: TypeAlias = struct_QDict
DeviceState: TypeAlias = struct_DeviceState
BlockDevOps: TypeAlias = struct_BlockDevOps
BlockAIOCB: TypeAlias = struct_BlockAIOCB
BlockSizes: TypeAlias = struct_BlockSizes
HDGeometry: TypeAlias = struct_HDGeometry
BdrvChild: TypeAlias = struct_BdrvChild
BlockDeviceIoStatus: TypeAlias = enum_BlockDeviceIoStatus
BlockdevOnError: TypeAlias = enum_BlockdevOnError
struct_BlockDevOps_change_media_cb: TypeAlias = CFuncPtr
struct_BlockDevOps_eject_request_cb: TypeAlias = CFuncPtr
struct_BlockDevOps_is_medium_locked: TypeAlias = CFuncPtr
struct_BlockDevOps_drained_begin: TypeAlias = CFuncPtr
blk_add_aio_context_notifier_attached_aio_context: TypeAlias = CFuncPtr

class Library:
    """The functions and variables of a loaded library, each with its types."""

    c: Any
    def __init__(self, library: str | os.PathLike[str] | CDLL | None) -> None: ...
    def missing(self) -> list[str]:
        """Names of what the headers declare and the library lacks."""
    def blk_new(
        self,
        ctx: _Ref[struct_AioContext],
        perm: int,
        shared_perm: int,
        /,
    ) -> _Pointer[struct_BlockBackend]:
        """Make a backend of nothing.

        BlockBackend *blk_new(AioContext *, uint64_t, uint64_t)
        """
    def blk_new_with_bs(
        self,
        bs: _Ref[struct_BlockDriverState],
        perm: int,
        shared_perm: int,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> _Pointer[struct_BlockBackend]:
        """Make a backend for this node.

        BlockBackend *blk_new_with_bs(BlockDriverState *, uint64_t, uint64_t, Error **)
        """
    def blk_co_new_with_bs(
        self,
        bs: _Ref[struct_BlockDriverState],
        perm: int,
        shared_perm: int,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> _Pointer[struct_BlockBackend]:
        """BlockBackend *blk_co_new_with_bs(BlockDriverState *, uint64_t, uint64_t, Error **)"""
    def blk_new_open(
        self,
        filename: _String,
        reference: _String,
        options: _Ref[struct_QDict],
        flags: int,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> _Pointer[struct_BlockBackend]:
        """Open an image as bdrv_open() does, and make a backend for it.

        BlockBackend *blk_new_open(const char *, const char *, QDict *, int, Error **)
        """
    def blk_co_new_open(
        self,
        filename: _String,
        reference: _String,
        options: _Ref[struct_QDict],
        flags: int,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> _Pointer[struct_BlockBackend]:
        """BlockBackend *blk_co_new_open(const char *, const char *, QDict *, int, Error **)"""
    def blk_ref(self, blk: _Ref[struct_BlockBackend], /) -> None:
        """Keep the backend.

        void blk_ref(BlockBackend *)
        """
    def blk_unref(self, blk: _Ref[struct_BlockBackend], /) -> None:
        """Drop it; the last one frees it.

        void blk_unref(BlockBackend *)
        """
    def blk_co_unref(self, blk: _Ref[struct_BlockBackend], /) -> None:
        """void blk_co_unref(BlockBackend *)"""
    def blk_get_refcnt(self, blk: _Ref[struct_BlockBackend], /) -> int:
        """How many keep it.

        int blk_get_refcnt(BlockBackend *)
        """
    def blk_by_name(self, name: _String, /) -> _Pointer[struct_BlockBackend]:
        """The backend of this name, or NULL.

        BlockBackend *blk_by_name(const char *)
        """
    def blk_next(
        self,
        blk: _Ref[struct_BlockBackend],
        /,
    ) -> _Pointer[struct_BlockBackend]:
        """The backend after this one; the first for NULL.

        BlockBackend *blk_next(BlockBackend *)
        """
    def blk_remove_bs(self, blk: _Ref[struct_BlockBackend], /) -> None:
        """Take the node away from it, and give it one.

        void blk_remove_bs(BlockBackend *)
        """
    def blk_insert_bs(
        self,
        blk: _Ref[struct_BlockBackend],
        bs: _Ref[struct_BlockDriverState],
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """int blk_insert_bs(BlockBackend *, BlockDriverState *, Error **)"""
    def bdrv_has_blk(self, bs: _Ref[struct_BlockDriverState], /) -> bool:
        """Whether a backend uses this node.

        bool bdrv_has_blk(BlockDriverState *)
        """
    def blk_set_perm(
        self,
        blk: _Ref[struct_BlockBackend],
        perm: int,
        shared_perm: int,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """What the backend may do, and lets others do, of BLK_PERM_ bits.

        int blk_set_perm(BlockBackend *, uint64_t, uint64_t, Error **)
        """
    def blk_get_perm(
        self,
        blk: _Ref[struct_BlockBackend],
        perm: _Ref[c_uint64],
        shared_perm: _Ref[c_uint64],
        /,
    ) -> None:
        """void blk_get_perm(BlockBackend *, uint64_t *, uint64_t *)"""
    def blk_iostatus(self, blk: _Ref[struct_BlockBackend], /) -> int:
        """How its last requests went.

        BlockDeviceIoStatus blk_iostatus(const BlockBackend *)
        """
    def blk_attach_dev(
        self,
        blk: _Ref[struct_BlockBackend],
        dev: _Ref[struct_DeviceState],
        /,
    ) -> int:
        """Bind it to a device: 0, or -EBUSY if it has one.

        int blk_attach_dev(BlockBackend *, DeviceState *)
        """
    def blk_detach_dev(
        self,
        blk: _Ref[struct_BlockBackend],
        dev: _Ref[struct_DeviceState],
        /,
    ) -> None:
        """void blk_detach_dev(BlockBackend *, DeviceState *)"""
    def blk_get_attached_dev(
        self,
        blk: _Ref[struct_BlockBackend],
        /,
    ) -> _Pointer[struct_DeviceState]:
        """DeviceState *blk_get_attached_dev(BlockBackend *)"""
    def blk_set_dev_ops(
        self,
        blk: _Ref[struct_BlockBackend],
        ops: _Ref[struct_BlockDevOps],
        opaque: _Address,
        /,
    ) -> None:
        """Call the device's `ops` with `opaque` from now on.

        void blk_set_dev_ops(BlockBackend *, const BlockDevOps *, void *)
        """
    def blk_make_zero(self, blk: _Ref[struct_BlockBackend], flags: int, /) -> int:
        """Write zeroes to all of it.

        int blk_make_zero(BlockBackend *, BdrvRequestFlags)
        """
    def blk_aio_cancel(self, acb: _Ref[struct_BlockAIOCB], /) -> None:
        """Cancel the request and wait until it is gone.

        void blk_aio_cancel(BlockAIOCB *)
        """
    def blk_drain(self, blk: _Ref[struct_BlockBackend], /) -> None:
        """Wait until no request is under way, on this or on any backend.

        void blk_drain(BlockBackend *)
        """
    def blk_drain_all(self) -> None:
        """void blk_drain_all(void)"""
    def blk_set_on_error(
        self,
        blk: _Ref[struct_BlockBackend],
        on_read_error: int,
        on_write_error: int,
        /,
    ) -> None:
        """What to do when its requests fail.

        void blk_set_on_error(BlockBackend *, BlockdevOnError, BlockdevOnError)
        """
    def blk_get_flags(self, blk: _Ref[struct_BlockBackend], /) -> int:
        """The BDRV_O_ flags that it was opened with.

        int blk_get_flags(BlockBackend *)
        """
    def blk_set_aio_context(
        self,
        blk: _Ref[struct_BlockBackend],
        new_context: _Ref[struct_AioContext],
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """Move it, and its nodes, to another event loop.

        int blk_set_aio_context(BlockBackend *, AioContext *, Error **)
        """
    def blk_add_aio_context_notifier(
        self,
        blk: _Ref[struct_BlockBackend],
        attached_aio_context: _Callback,
        detach_aio_context: _Callback,
        opaque: _Address,
        /,
    ) -> None:
        """Be called when it moves to an event loop and before it leaves one.

        void blk_add_aio_context_notifier(BlockBackend *, void (*)(AioContext *, void *), void (*)(void *), void *)
        """
    def blk_save_vmstate(
        self,
        blk: _Ref[struct_BlockBackend],
        buf: _Ref[c_uint8],
        pos: int,
        size: int,
        /,
    ) -> int:
        """Save or load the state of the machine.

        int blk_save_vmstate(BlockBackend *, const uint8_t *, int64_t, int)
        """
    def blk_load_vmstate(
        self,
        blk: _Ref[struct_BlockBackend],
        buf: _Ref[c_uint8],
        pos: int,
        size: int,
        /,
    ) -> int:
        """int blk_load_vmstate(BlockBackend *, uint8_t *, int64_t, int)"""
    def blk_probe_blocksizes(
        self,
        blk: _Ref[struct_BlockBackend],
        bsz: _Ref[struct_BlockSizes],
        /,
    ) -> int:
        """The block sizes and the geometry that the device has, if it tells.

        int blk_probe_blocksizes(BlockBackend *, BlockSizes *)
        """
    def blk_probe_geometry(
        self,
        blk: _Ref[struct_BlockBackend],
        geo: _Ref[struct_HDGeometry],
        /,
    ) -> int:
        """int blk_probe_geometry(BlockBackend *, HDGeometry *)"""
    def blk_register_buf(
        self,
        blk: _Ref[struct_BlockBackend],
        host: _Address,
        size: int,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> bool:
        """Memory that requests are going to use, for faster I/O.

        bool blk_register_buf(BlockBackend *, void *, size_t, Error **)
        """
    def blk_unregister_buf(
        self,
        blk: _Ref[struct_BlockBackend],
        host: _Address,
        size: int,
        /,
    ) -> None:
        """void blk_unregister_buf(BlockBackend *, void *, size_t)"""
    def blk_root(self, blk: _Ref[struct_BlockBackend], /) -> _Pointer[struct_BdrvChild]:
        """Its edge to the graph.

        const BdrvChild *blk_root(BlockBackend *)
        """

def load(library: str | os.PathLike[str] | CDLL | None) -> Library:
    """The library at a path, or a loaded one, with types; None is this program."""
