"""ctypes bindings of sysemu/block-backend-io.h."""

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

class enum_BlockErrorAction(enum.IntEnum):
    """What was done about a failed request."""

    BLOCK_ERROR_ACTION_IGNORE = 0
    BLOCK_ERROR_ACTION_REPORT = 1
    BLOCK_ERROR_ACTION_STOP = 2
    BLOCK_ERROR_ACTION__MAX = 3

BLOCK_ERROR_ACTION_IGNORE: Final = enum_BlockErrorAction.BLOCK_ERROR_ACTION_IGNORE
BLOCK_ERROR_ACTION_REPORT: Final = enum_BlockErrorAction.BLOCK_ERROR_ACTION_REPORT
BLOCK_ERROR_ACTION_STOP: Final = enum_BlockErrorAction.BLOCK_ERROR_ACTION_STOP
BLOCK_ERROR_ACTION__MAX: Final = enum_BlockErrorAction.BLOCK_ERROR_ACTION__MAX

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

class struct_BlockBackend(Structure):
    """struct BlockBackend: opaque"""

class struct_BlockAIOCB(Structure):
    """struct BlockAIOCB: opaque"""

class struct_QEMUIOVector(Structure):
    """struct QEMUIOVector: opaque"""

class struct_AIOCBInfo(Structure):
    """What a kind of request looks like."""

    cancel_async: CFuncPtr
    aiocb_size: int
    """Bytes that such a request takes"""

struct_BlockDriverState: TypeAlias = _block_common.struct_BlockDriverState
struct_AioContext: TypeAlias = _block_common.struct_AioContext
struct_BlockZoneDescriptor: TypeAlias = _block_common.struct_BlockZoneDescriptor
struct_Error: TypeAlias = _block_common.struct_Error
BdrvRequestFlags: TypeAlias = _block_common.BdrvRequestFlags
enum_BlockZoneType: TypeAlias = _block_common.enum_BlockZoneType
enum_BlockZoneState: TypeAlias = _block_common.enum_BlockZoneState
enum_BlockZoneOp: TypeAlias = _block_common.enum_BlockZoneOp
BlockBackend: TypeAlias = struct_BlockBackend
BlockDriverState: TypeAlias = struct_BlockDriverState
BlockAIOCB: TypeAlias = struct_BlockAIOCB
QEMUIOVector: TypeAlias = struct_QEMUIOVector
AioContext: TypeAlias = struct_AioContext
AIOCBInfo: TypeAlias = struct_AIOCBInfo
BlockZoneDescriptor: TypeAlias = struct_BlockZoneDescriptor
Error: TypeAlias = struct_Error
BlockdevOnError: TypeAlias = enum_BlockdevOnError
BlockErrorAction: TypeAlias = enum_BlockErrorAction
BlockZoneType: TypeAlias = enum_BlockZoneType
BlockZoneState: TypeAlias = enum_BlockZoneState
BlockZoneOp: TypeAlias = enum_BlockZoneOp
PreallocMode: TypeAlias = enum_PreallocMode
struct_AIOCBInfo_cancel_async: TypeAlias = CFuncPtr

class Library:
    """The functions and variables of a loaded library, each with its types."""

    c: Any
    def __init__(self, library: str | os.PathLike[str] | CDLL | None) -> None: ...
    def missing(self) -> list[str]:
        """Names of what the headers declare and the library lacks."""
    def blk_name(self, blk: _Ref[struct_BlockBackend], /) -> bytes | None:
        """The name of the backend, or "".

        const char *blk_name(const BlockBackend *)
        """
    def blk_bs(
        self,
        blk: _Ref[struct_BlockBackend],
        /,
    ) -> _Pointer[struct_BlockDriverState]:
        """The node under it, or NULL.

        BlockDriverState *blk_bs(BlockBackend *)
        """
    def blk_aio_pwrite_zeroes(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: int,
        bytes: int,
        flags: int,
        cb: _Address,
        opaque: _Address,
        /,
    ) -> _Pointer[struct_BlockAIOCB]:
        """Requests that call cb(opaque, ret) when done.

        BlockAIOCB *blk_aio_pwrite_zeroes(BlockBackend *, int64_t, int64_t, BdrvRequestFlags, BlockCompletionFunc *, void *)
        """
    def blk_aio_preadv(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: int,
        qiov: _Ref[struct_QEMUIOVector],
        flags: int,
        cb: _Address,
        opaque: _Address,
        /,
    ) -> _Pointer[struct_BlockAIOCB]:
        """BlockAIOCB *blk_aio_preadv(BlockBackend *, int64_t, QEMUIOVector *, BdrvRequestFlags, BlockCompletionFunc *, void *)"""
    def blk_aio_pwritev(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: int,
        qiov: _Ref[struct_QEMUIOVector],
        flags: int,
        cb: _Address,
        opaque: _Address,
        /,
    ) -> _Pointer[struct_BlockAIOCB]:
        """BlockAIOCB *blk_aio_pwritev(BlockBackend *, int64_t, QEMUIOVector *, BdrvRequestFlags, BlockCompletionFunc *, void *)"""
    def blk_aio_flush(
        self,
        blk: _Ref[struct_BlockBackend],
        cb: _Address,
        opaque: _Address,
        /,
    ) -> _Pointer[struct_BlockAIOCB]:
        """BlockAIOCB *blk_aio_flush(BlockBackend *, BlockCompletionFunc *, void *)"""
    def blk_aio_pdiscard(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: int,
        bytes: int,
        cb: _Address,
        opaque: _Address,
        /,
    ) -> _Pointer[struct_BlockAIOCB]:
        """BlockAIOCB *blk_aio_pdiscard(BlockBackend *, int64_t, int64_t, BlockCompletionFunc *, void *)"""
    def blk_aio_cancel_async(self, acb: _Ref[struct_BlockAIOCB], /) -> None:
        """Cancel the request, without waiting for that.

        void blk_aio_cancel_async(BlockAIOCB *)
        """
    def blk_inc_in_flight(self, blk: _Ref[struct_BlockBackend], /) -> None:
        """A request began, or ended; draining waits for those between.

        void blk_inc_in_flight(BlockBackend *)
        """
    def blk_dec_in_flight(self, blk: _Ref[struct_BlockBackend], /) -> None:
        """void blk_dec_in_flight(BlockBackend *)"""
    def blk_co_is_inserted(self, blk: _Ref[struct_BlockBackend], /) -> bool:
        """Whether there is a medium in the drive.

        bool blk_co_is_inserted(BlockBackend *)
        """
    def blk_is_inserted(self, blk: _Ref[struct_BlockBackend], /) -> bool:
        """bool blk_is_inserted(BlockBackend *)"""
    def blk_co_is_available(self, blk: _Ref[struct_BlockBackend], /) -> bool:
        """Whether there is a medium, and the tray is closed.

        bool blk_co_is_available(BlockBackend *)
        """
    def blk_is_available(self, blk: _Ref[struct_BlockBackend], /) -> bool:
        """bool blk_is_available(BlockBackend *)"""
    def blk_co_lock_medium(
        self,
        blk: _Ref[struct_BlockBackend],
        locked: bool,
        /,
    ) -> None:
        """Lock the medium in the drive, or unlock it.

        void blk_co_lock_medium(BlockBackend *, bool)
        """
    def blk_lock_medium(self, blk: _Ref[struct_BlockBackend], locked: bool, /) -> None:
        """void blk_lock_medium(BlockBackend *, bool)"""
    def blk_co_eject(self, blk: _Ref[struct_BlockBackend], eject_flag: bool, /) -> None:
        """Open the tray, or close it.

        void blk_co_eject(BlockBackend *, bool)
        """
    def blk_eject(self, blk: _Ref[struct_BlockBackend], eject_flag: bool, /) -> None:
        """void blk_eject(BlockBackend *, bool)"""
    def blk_co_getlength(self, blk: _Ref[struct_BlockBackend], /) -> int:
        """The length in bytes, or a negative errno.

        int64_t blk_co_getlength(BlockBackend *)
        """
    def blk_getlength(self, blk: _Ref[struct_BlockBackend], /) -> int:
        """int64_t blk_getlength(BlockBackend *)"""
    def blk_co_get_geometry(
        self,
        blk: _Ref[struct_BlockBackend],
        nb_sectors_ptr: _Ref[c_uint64],
        /,
    ) -> None:
        """The length in sectors, 0 if there is no medium.

        void blk_co_get_geometry(BlockBackend *, uint64_t *)
        """
    def blk_get_geometry(
        self,
        blk: _Ref[struct_BlockBackend],
        nb_sectors_ptr: _Ref[c_uint64],
        /,
    ) -> None:
        """void blk_get_geometry(BlockBackend *, uint64_t *)"""
    def blk_co_nb_sectors(self, blk: _Ref[struct_BlockBackend], /) -> int:
        """The length in sectors, or a negative errno.

        int64_t blk_co_nb_sectors(BlockBackend *)
        """
    def blk_nb_sectors(self, blk: _Ref[struct_BlockBackend], /) -> int:
        """int64_t blk_nb_sectors(BlockBackend *)"""
    def blk_blockalign(
        self,
        blk: _Ref[struct_BlockBackend],
        size: int,
        /,
    ) -> int | None:
        """Memory aligned for requests on this backend.

        void *blk_blockalign(BlockBackend *, size_t)
        """
    def blk_is_writable(self, blk: _Ref[struct_BlockBackend], /) -> bool:
        """Whether it can be written to now.

        bool blk_is_writable(BlockBackend *)
        """
    def blk_enable_write_cache(self, blk: _Ref[struct_BlockBackend], /) -> bool:
        """Whether its write cache is on.

        bool blk_enable_write_cache(BlockBackend *)
        """
    def blk_get_on_error(self, blk: _Ref[struct_BlockBackend], is_read: bool, /) -> int:
        """What to do when a read, or a write, fails.

        BlockdevOnError blk_get_on_error(BlockBackend *, bool)
        """
    def blk_get_error_action(
        self,
        blk: _Ref[struct_BlockBackend],
        is_read: bool,
        error: int,
        /,
    ) -> int:
        """BlockErrorAction blk_get_error_action(BlockBackend *, bool, int)"""
    def blk_get_aio_context(
        self,
        blk: _Ref[struct_BlockBackend],
        /,
    ) -> _Pointer[struct_AioContext]:
        """The event loop that it lives in.

        AioContext *blk_get_aio_context(BlockBackend *)
        """
    def blk_aio_get(
        self,
        aiocb_info: _Ref[struct_AIOCBInfo],
        blk: _Ref[struct_BlockBackend],
        cb: _Address,
        opaque: _Address,
        /,
    ) -> int | None:
        """A request of this kind, for somebody who carries it out himself.

        void *blk_aio_get(const AIOCBInfo *, BlockBackend *, BlockCompletionFunc *, void *)
        """
    def blk_get_request_alignment(self, blk: _Ref[struct_BlockBackend], /) -> int:
        """What requests have to be a multiple of, and how long they can be, in bytes.

        uint32_t blk_get_request_alignment(BlockBackend *)
        """
    def blk_get_max_transfer(self, blk: _Ref[struct_BlockBackend], /) -> int:
        """uint32_t blk_get_max_transfer(BlockBackend *)"""
    def blk_get_max_hw_transfer(self, blk: _Ref[struct_BlockBackend], /) -> int:
        """uint64_t blk_get_max_hw_transfer(BlockBackend *)"""
    def blk_co_copy_range(
        self,
        blk_in: _Ref[struct_BlockBackend],
        off_in: int,
        blk_out: _Ref[struct_BlockBackend],
        off_out: int,
        bytes: int,
        read_flags: int,
        write_flags: int,
        /,
    ) -> int:
        """Have the storage copy a range; fails where it can't.

        int blk_co_copy_range(BlockBackend *, int64_t, BlockBackend *, int64_t, int64_t, BdrvRequestFlags, BdrvRequestFlags)
        """
    def blk_co_pread(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: int,
        bytes: int,
        buf: _Address,
        flags: int,
        /,
    ) -> int:
        """Read into one buffer: 0 or a negative errno.

        int blk_co_pread(BlockBackend *, int64_t, int64_t, void *, BdrvRequestFlags)
        """
    def blk_pread(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: int,
        bytes: int,
        buf: _Address,
        flags: int,
        /,
    ) -> int:
        """int blk_pread(BlockBackend *, int64_t, int64_t, void *, BdrvRequestFlags)"""
    def blk_co_preadv(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: int,
        bytes: int,
        qiov: _Ref[struct_QEMUIOVector],
        flags: int,
        /,
    ) -> int:
        """Read into the buffers of a vector.

        int blk_co_preadv(BlockBackend *, int64_t, int64_t, QEMUIOVector *, BdrvRequestFlags)
        """
    def blk_preadv(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: int,
        bytes: int,
        qiov: _Ref[struct_QEMUIOVector],
        flags: int,
        /,
    ) -> int:
        """int blk_preadv(BlockBackend *, int64_t, int64_t, QEMUIOVector *, BdrvRequestFlags)"""
    def blk_co_preadv_part(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: int,
        bytes: int,
        qiov: _Ref[struct_QEMUIOVector],
        qiov_offset: int,
        flags: int,
        /,
    ) -> int:
        """The same from qiov_offset on in the vector.

        int blk_co_preadv_part(BlockBackend *, int64_t, int64_t, QEMUIOVector *, size_t, BdrvRequestFlags)
        """
    def blk_preadv_part(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: int,
        bytes: int,
        qiov: _Ref[struct_QEMUIOVector],
        qiov_offset: int,
        flags: int,
        /,
    ) -> int:
        """int blk_preadv_part(BlockBackend *, int64_t, int64_t, QEMUIOVector *, size_t, BdrvRequestFlags)"""
    def blk_co_pwrite(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: int,
        bytes: int,
        buf: _Address,
        flags: int,
        /,
    ) -> int:
        """Write one buffer: 0 or a negative errno.

        int blk_co_pwrite(BlockBackend *, int64_t, int64_t, const void *, BdrvRequestFlags)
        """
    def blk_pwrite(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: int,
        bytes: int,
        buf: _Address,
        flags: int,
        /,
    ) -> int:
        """int blk_pwrite(BlockBackend *, int64_t, int64_t, const void *, BdrvRequestFlags)"""
    def blk_co_pwritev(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: int,
        bytes: int,
        qiov: _Ref[struct_QEMUIOVector],
        flags: int,
        /,
    ) -> int:
        """Write what the buffers of a vector hold.

        int blk_co_pwritev(BlockBackend *, int64_t, int64_t, QEMUIOVector *, BdrvRequestFlags)
        """
    def blk_pwritev(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: int,
        bytes: int,
        qiov: _Ref[struct_QEMUIOVector],
        flags: int,
        /,
    ) -> int:
        """int blk_pwritev(BlockBackend *, int64_t, int64_t, QEMUIOVector *, BdrvRequestFlags)"""
    def blk_co_pwritev_part(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: int,
        bytes: int,
        qiov: _Ref[struct_QEMUIOVector],
        qiov_offset: int,
        flags: int,
        /,
    ) -> int:
        """The same from qiov_offset on in the vector.

        int blk_co_pwritev_part(BlockBackend *, int64_t, int64_t, QEMUIOVector *, size_t, BdrvRequestFlags)
        """
    def blk_pwritev_part(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: int,
        bytes: int,
        qiov: _Ref[struct_QEMUIOVector],
        qiov_offset: int,
        flags: int,
        /,
    ) -> int:
        """int blk_pwritev_part(BlockBackend *, int64_t, int64_t, QEMUIOVector *, size_t, BdrvRequestFlags)"""
    def blk_co_pwrite_compressed(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: int,
        bytes: int,
        buf: _Address,
        /,
    ) -> int:
        """Write one buffer and have the format compress it.

        int blk_co_pwrite_compressed(BlockBackend *, int64_t, int64_t, const void *)
        """
    def blk_pwrite_compressed(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: int,
        bytes: int,
        buf: _Address,
        /,
    ) -> int:
        """int blk_pwrite_compressed(BlockBackend *, int64_t, int64_t, const void *)"""
    def blk_co_pwrite_zeroes(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: int,
        bytes: int,
        flags: int,
        /,
    ) -> int:
        """Write zeroes, as little data as the flags allow.

        int blk_co_pwrite_zeroes(BlockBackend *, int64_t, int64_t, BdrvRequestFlags)
        """
    def blk_pwrite_zeroes(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: int,
        bytes: int,
        flags: int,
        /,
    ) -> int:
        """int blk_pwrite_zeroes(BlockBackend *, int64_t, int64_t, BdrvRequestFlags)"""
    def blk_co_zone_report(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: int,
        nr_zones: _Ref[c_uint],
        zones: _Ref[struct_BlockZoneDescriptor],
        /,
    ) -> int:
        """Describe up to *nr_zones zones from offset on; *nr_zones is then how many.

        int blk_co_zone_report(BlockBackend *, int64_t, unsigned int *, BlockZoneDescriptor *)
        """
    def blk_zone_report(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: int,
        nr_zones: _Ref[c_uint],
        zones: _Ref[struct_BlockZoneDescriptor],
        /,
    ) -> int:
        """int blk_zone_report(BlockBackend *, int64_t, unsigned int *, BlockZoneDescriptor *)"""
    def blk_co_zone_mgmt(
        self,
        blk: _Ref[struct_BlockBackend],
        op: int,
        offset: int,
        len: int,
        /,
    ) -> int:
        """Open, close, finish or reset the zones of a range.

        int blk_co_zone_mgmt(BlockBackend *, BlockZoneOp, int64_t, int64_t)
        """
    def blk_zone_mgmt(
        self,
        blk: _Ref[struct_BlockBackend],
        op: int,
        offset: int,
        len: int,
        /,
    ) -> int:
        """int blk_zone_mgmt(BlockBackend *, BlockZoneOp, int64_t, int64_t)"""
    def blk_co_zone_append(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: _Ref[c_int64],
        qiov: _Ref[struct_QEMUIOVector],
        flags: int,
        /,
    ) -> int:
        """Write at the write pointer of the zone at *offset; *offset is then where.

        int blk_co_zone_append(BlockBackend *, int64_t *, QEMUIOVector *, BdrvRequestFlags)
        """
    def blk_zone_append(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: _Ref[c_int64],
        qiov: _Ref[struct_QEMUIOVector],
        flags: int,
        /,
    ) -> int:
        """int blk_zone_append(BlockBackend *, int64_t *, QEMUIOVector *, BdrvRequestFlags)"""
    def blk_co_pdiscard(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: int,
        bytes: int,
        /,
    ) -> int:
        """Tell the storage that nobody needs this range.

        int blk_co_pdiscard(BlockBackend *, int64_t, int64_t)
        """
    def blk_pdiscard(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: int,
        bytes: int,
        /,
    ) -> int:
        """int blk_pdiscard(BlockBackend *, int64_t, int64_t)"""
    def blk_co_flush(self, blk: _Ref[struct_BlockBackend], /) -> int:
        """Bring what was written to stable storage.

        int blk_co_flush(BlockBackend *)
        """
    def blk_flush(self, blk: _Ref[struct_BlockBackend], /) -> int:
        """int blk_flush(BlockBackend *)"""
    def blk_co_ioctl(
        self,
        blk: _Ref[struct_BlockBackend],
        req: int,
        buf: _Address,
        /,
    ) -> int:
        """Hand a control request on to the device.

        int blk_co_ioctl(BlockBackend *, unsigned long, void *)
        """
    def blk_ioctl(
        self,
        blk: _Ref[struct_BlockBackend],
        req: int,
        buf: _Address,
        /,
    ) -> int:
        """int blk_ioctl(BlockBackend *, unsigned long, void *)"""
    def blk_co_truncate(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: int,
        exact: bool,
        prealloc: int,
        flags: int,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """Make it as long as `offset`; to the byte if `exact`, else at least.

        int blk_co_truncate(BlockBackend *, int64_t, bool, PreallocMode, BdrvRequestFlags, Error **)
        """
    def blk_truncate(
        self,
        blk: _Ref[struct_BlockBackend],
        offset: int,
        exact: bool,
        prealloc: int,
        flags: int,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """int blk_truncate(BlockBackend *, int64_t, bool, PreallocMode, BdrvRequestFlags, Error **)"""

def load(library: str | os.PathLike[str] | CDLL | None) -> Library:
    """The library at a path, or a loaded one, with types; None is this program."""
