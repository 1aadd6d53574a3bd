"""ctypes bindings of sysemu/block-backend-io.h.

Made by cobindgen 0.1.0 for x86_64, LP64, little-endian.
Edit the header, not this file.
"""

from _ctypes import CFuncPtr, _CArgObject, _CData, _Pointer, _SimpleCData
from collections.abc import Callable
from ctypes import (
    CDLL,
    Array,
    Structure,
    Union,
    c_char,
    c_char_p,
    c_int64,
    c_uint,
    c_uint64,
    c_void_p,
)
from enum import IntEnum
from os import PathLike
from typing import (
    Any,
    Final,
    Generic,
    SupportsFloat,
    SupportsIndex,
    TypeAlias,
    TypeVar,
    overload,
)

from typing_extensions import Buffer, Self

import block_common as _block_common

_Element = TypeVar("_Element", bound=_CData)
_Got = TypeVar("_Got")
_Set = TypeVar("_Set")
# The values that may be assigned to a pointer, and to a record or an array.
_Items: TypeAlias = _Pointer[_Element] | Array[_Element] | None
_Values: TypeAlias = _Got | tuple[Any, ...]

class _Field(Generic[_Got, _Set]):
    """A member: of the class, its offset and size in bytes; of a record, its value."""

    offset: int
    size: int
    @overload
    def __get__(self, record: None, owner: type) -> Self: ...
    @overload
    def __get__(self, record: object, owner: type | None = None) -> _Got: ...
    def __set__(self, record: object, value: _Set) -> None: ...

class _Record(Structure):
    # An unknown member is an error.
    __getattr__: None  # type: ignore  # pyright: ignore
    __setattr__: None  # type: ignore  # pyright: ignore

class _Union(Union):
    __getattr__: None  # type: ignore  # pyright: ignore
    __setattr__: None  # type: ignore  # pyright: ignore

# Integers and enums; `float` and `double`.
_Integer: TypeAlias = SupportsIndex | _SimpleCData[int]
_Real: TypeAlias = SupportsFloat | SupportsIndex | _SimpleCData[float]
_T = TypeVar("_T", bound=_CData)
# `T *`: also byref().
_Ref: TypeAlias = _Pointer[_T] | Array[_T] | _CArgObject | _T | c_void_p | None
# `const char *`
_Text: TypeAlias = (
    str
    | bytes
    | PathLike[str]
    | PathLike[bytes]
    | Array[c_char]
    | _Pointer[c_char]
    | c_char_p
    | c_void_p
    | _CArgObject
    | None
)
# A pointer to bytes, and `void *`. If C may write to the buffer, it must be writable.
_Bytes: TypeAlias = Buffer | _Pointer[Any] | _CData | _CArgObject | None
_Memory: TypeAlias = int | _Bytes

__skipped__: dict[str, str]

class enum_BlockdevOnError(IntEnum):
    """What to do when a request of a device or job fails."""

    BLOCKDEV_ON_ERROR_REPORT = 0
    """tell the guest, or end the job"""
    BLOCKDEV_ON_ERROR_IGNORE = 1
    """continue as if there was no error"""
    BLOCKDEV_ON_ERROR_ENOSPC = 2
    """stop if the disk is full, else report"""
    BLOCKDEV_ON_ERROR_STOP = 3
    """pause the machine or the job"""
    BLOCKDEV_ON_ERROR_AUTO = 4
    """the default of the device"""
    BLOCKDEV_ON_ERROR__MAX = 5

BLOCKDEV_ON_ERROR_REPORT: Final = enum_BlockdevOnError.BLOCKDEV_ON_ERROR_REPORT
BLOCKDEV_ON_ERROR_IGNORE: Final = enum_BlockdevOnError.BLOCKDEV_ON_ERROR_IGNORE
BLOCKDEV_ON_ERROR_ENOSPC: Final = enum_BlockdevOnError.BLOCKDEV_ON_ERROR_ENOSPC
BLOCKDEV_ON_ERROR_STOP: Final = enum_BlockdevOnError.BLOCKDEV_ON_ERROR_STOP
BLOCKDEV_ON_ERROR_AUTO: Final = enum_BlockdevOnError.BLOCKDEV_ON_ERROR_AUTO
BLOCKDEV_ON_ERROR__MAX: Final = enum_BlockdevOnError.BLOCKDEV_ON_ERROR__MAX

class enum_BlockErrorAction(IntEnum):
    """What was done about a failed request."""

    BLOCK_ERROR_ACTION_IGNORE = 0
    BLOCK_ERROR_ACTION_REPORT = 1
    BLOCK_ERROR_ACTION_STOP = 2
    BLOCK_ERROR_ACTION__MAX = 3

BLOCK_ERROR_ACTION_IGNORE: Final = enum_BlockErrorAction.BLOCK_ERROR_ACTION_IGNORE
BLOCK_ERROR_ACTION_REPORT: Final = enum_BlockErrorAction.BLOCK_ERROR_ACTION_REPORT
BLOCK_ERROR_ACTION_STOP: Final = enum_BlockErrorAction.BLOCK_ERROR_ACTION_STOP
BLOCK_ERROR_ACTION__MAX: Final = enum_BlockErrorAction.BLOCK_ERROR_ACTION__MAX

class enum_PreallocMode(IntEnum):
    """The part of an image that is allocated when it is created or enlarged."""

    PREALLOC_MODE_OFF = 0
    """nothing"""
    PREALLOC_MODE_METADATA = 1
    """the format's tables"""
    PREALLOC_MODE_FALLOC = 2
    """all of it, through the file system"""
    PREALLOC_MODE_FULL = 3
    """all of it, by writing zeroes"""
    PREALLOC_MODE__MAX = 4

PREALLOC_MODE_OFF: Final = enum_PreallocMode.PREALLOC_MODE_OFF
PREALLOC_MODE_METADATA: Final = enum_PreallocMode.PREALLOC_MODE_METADATA
PREALLOC_MODE_FALLOC: Final = enum_PreallocMode.PREALLOC_MODE_FALLOC
PREALLOC_MODE_FULL: Final = enum_PreallocMode.PREALLOC_MODE_FULL
PREALLOC_MODE__MAX: Final = enum_PreallocMode.PREALLOC_MODE__MAX

class struct_BlockBackend(_Record):
    """struct BlockBackend: opaque"""

class struct_BlockAIOCB(_Record):
    """struct BlockAIOCB: opaque"""

class struct_QEMUIOVector(_Record):
    """struct QEMUIOVector: opaque"""

class struct_AIOCBInfo(_Record):
    """A kind of request."""

    cancel_async: _Field[struct_AIOCBInfo_cancel_async, struct_AIOCBInfo_cancel_async]
    aiocb_size: _Field[int, int]
    """The size of such a request in bytes"""
    def __init__(
        _self,
        /,
        cancel_async: struct_AIOCBInfo_cancel_async = ...,
        aiocb_size: int = ...,
    ) -> None: ...

class BlockCompletionFunc(CFuncPtr):
    """Called when a request has ended. ret is at least 0, or a negative errno.

    typedef void BlockCompletionFunc(void *, int)

    Keep an instance as long as C may call it.
    """

    def __init__(_self, function: _BlockCompletionFunc | int = ..., /) -> None: ...
    def __call__(_self, opaque: _Memory, ret: _Integer, /) -> None: ...

_BlockCompletionFunc: TypeAlias = Callable[[int | None, int], object] | CFuncPtr | None

class struct_AIOCBInfo_cancel_async(CFuncPtr):
    """void (*struct_AIOCBInfo_cancel_async)(BlockAIOCB *)

    Keep an instance as long as C may call it.
    """

    def __init__(
        _self, function: _struct_AIOCBInfo_cancel_async | int = ..., /
    ) -> None: ...
    def __call__(_self, acb: _Ref[struct_BlockAIOCB], /) -> None: ...

_struct_AIOCBInfo_cancel_async: TypeAlias = (
    Callable[[_Pointer[struct_BlockAIOCB]], object] | CFuncPtr | None
)

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

class Library:
    """The functions and variables of a loaded library, each with its types."""

    c: Any
    """The library with ctypes' own functions, which check less."""
    def __init__(
        self,
        library: str | PathLike[str] | CDLL | None,
        checked: bool = True,
        use_errno: bool = False,
        glue: str | PathLike[str] | CDLL | None = None,
    ) -> None: ...
    def missing(self) -> list[str]:
        """Return the names that the headers declare and the library lacks."""
    def blk_name(_lib, /, blk: _Ref[struct_BlockBackend]) -> bytes | None:
        """const char *blk_name(const BlockBackend *blk)

        Return the name of the backend, or "".
        """
    def blk_bs(
        _lib, /, blk: _Ref[struct_BlockBackend]
    ) -> _Pointer[struct_BlockDriverState]:
        """BlockDriverState *blk_bs(BlockBackend *blk)

        Return the node under it, or NULL.
        """
    def blk_aio_pwrite_zeroes(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        bytes: _Integer,
        flags: BdrvRequestFlags | _Integer,
        cb: _BlockCompletionFunc,
        opaque: _Memory,
    ) -> _Pointer[struct_BlockAIOCB]:
        """BlockAIOCB *blk_aio_pwrite_zeroes(BlockBackend *blk, int64_t offset, int64_t bytes, BdrvRequestFlags flags, BlockCompletionFunc *cb, void *opaque)

        Requests that call cb(opaque, ret) when they have ended.

        A Python function that is passed lives until the call returns. If C keeps it
        longer, pass an instance of the parameter's type, and keep that.
        """
    def blk_aio_preadv(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        qiov: _Ref[struct_QEMUIOVector],
        flags: BdrvRequestFlags | _Integer,
        cb: _BlockCompletionFunc,
        opaque: _Memory,
    ) -> _Pointer[struct_BlockAIOCB]:
        """BlockAIOCB *blk_aio_preadv(BlockBackend *blk, int64_t offset, QEMUIOVector *qiov, BdrvRequestFlags flags, BlockCompletionFunc *cb, void *opaque)

        A Python function that is passed lives until the call returns. If C keeps it
        longer, pass an instance of the parameter's type, and keep that.
        """
    def blk_aio_pwritev(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        qiov: _Ref[struct_QEMUIOVector],
        flags: BdrvRequestFlags | _Integer,
        cb: _BlockCompletionFunc,
        opaque: _Memory,
    ) -> _Pointer[struct_BlockAIOCB]:
        """BlockAIOCB *blk_aio_pwritev(BlockBackend *blk, int64_t offset, QEMUIOVector *qiov, BdrvRequestFlags flags, BlockCompletionFunc *cb, void *opaque)

        A Python function that is passed lives until the call returns. If C keeps it
        longer, pass an instance of the parameter's type, and keep that.
        """
    def blk_aio_flush(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        cb: _BlockCompletionFunc,
        opaque: _Memory,
    ) -> _Pointer[struct_BlockAIOCB]:
        """BlockAIOCB *blk_aio_flush(BlockBackend *blk, BlockCompletionFunc *cb, void *opaque)

        A Python function that is passed lives until the call returns. If C keeps it
        longer, pass an instance of the parameter's type, and keep that.
        """
    def blk_aio_pdiscard(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        bytes: _Integer,
        cb: _BlockCompletionFunc,
        opaque: _Memory,
    ) -> _Pointer[struct_BlockAIOCB]:
        """BlockAIOCB *blk_aio_pdiscard(BlockBackend *blk, int64_t offset, int64_t bytes, BlockCompletionFunc *cb, void *opaque)

        A Python function that is passed lives until the call returns. If C keeps it
        longer, pass an instance of the parameter's type, and keep that.
        """
    def blk_aio_cancel_async(_lib, /, acb: _Ref[struct_BlockAIOCB]) -> None:
        """void blk_aio_cancel_async(BlockAIOCB *acb)

        Cancel the request, without waiting for that.
        """
    def blk_inc_in_flight(_lib, /, blk: _Ref[struct_BlockBackend]) -> None:
        """void blk_inc_in_flight(BlockBackend *blk)

        A request has begun, or ended. Draining waits for requests in between.
        """
    def blk_dec_in_flight(_lib, /, blk: _Ref[struct_BlockBackend]) -> None:
        """void blk_dec_in_flight(BlockBackend *blk)"""
    def blk_co_is_inserted(_lib, /, blk: _Ref[struct_BlockBackend]) -> bool:
        """bool blk_co_is_inserted(BlockBackend *blk)

        Return whether there is a medium in the drive.
        """
    def blk_is_inserted(_lib, /, blk: _Ref[struct_BlockBackend]) -> bool:
        """bool blk_is_inserted(BlockBackend *blk)"""
    def blk_co_is_available(_lib, /, blk: _Ref[struct_BlockBackend]) -> bool:
        """bool blk_co_is_available(BlockBackend *blk)

        Return whether there is a medium, and the tray is closed.
        """
    def blk_is_available(_lib, /, blk: _Ref[struct_BlockBackend]) -> bool:
        """bool blk_is_available(BlockBackend *blk)"""
    def blk_co_lock_medium(
        _lib, /, blk: _Ref[struct_BlockBackend], locked: bool | _Integer
    ) -> None:
        """void blk_co_lock_medium(BlockBackend *blk, bool locked)

        Lock the medium in the drive, or unlock it.
        """
    def blk_lock_medium(
        _lib, /, blk: _Ref[struct_BlockBackend], locked: bool | _Integer
    ) -> None:
        """void blk_lock_medium(BlockBackend *blk, bool locked)"""
    def blk_co_eject(
        _lib, /, blk: _Ref[struct_BlockBackend], eject_flag: bool | _Integer
    ) -> None:
        """void blk_co_eject(BlockBackend *blk, bool eject_flag)

        Open the tray, or close it.
        """
    def blk_eject(
        _lib, /, blk: _Ref[struct_BlockBackend], eject_flag: bool | _Integer
    ) -> None:
        """void blk_eject(BlockBackend *blk, bool eject_flag)"""
    def blk_co_getlength(_lib, /, blk: _Ref[struct_BlockBackend]) -> int:
        """int64_t blk_co_getlength(BlockBackend *blk)

        Return the length in bytes, or a negative errno.
        """
    def blk_getlength(_lib, /, blk: _Ref[struct_BlockBackend]) -> int:
        """int64_t blk_getlength(BlockBackend *blk)"""
    def blk_co_get_geometry(
        _lib, /, blk: _Ref[struct_BlockBackend], nb_sectors_ptr: _Ref[c_uint64] | Buffer
    ) -> None:
        """void blk_co_get_geometry(BlockBackend *blk, uint64_t *nb_sectors_ptr)

        Return the length in sectors, 0 if there is no medium.
        """
    def blk_get_geometry(
        _lib, /, blk: _Ref[struct_BlockBackend], nb_sectors_ptr: _Ref[c_uint64] | Buffer
    ) -> None:
        """void blk_get_geometry(BlockBackend *blk, uint64_t *nb_sectors_ptr)"""
    def blk_co_nb_sectors(_lib, /, blk: _Ref[struct_BlockBackend]) -> int:
        """int64_t blk_co_nb_sectors(BlockBackend *blk)

        Return the length in sectors, or a negative errno.
        """
    def blk_nb_sectors(_lib, /, blk: _Ref[struct_BlockBackend]) -> int:
        """int64_t blk_nb_sectors(BlockBackend *blk)"""
    def blk_blockalign(
        _lib, /, blk: _Ref[struct_BlockBackend], size: _Integer
    ) -> int | None:
        """void *blk_blockalign(BlockBackend *blk, size_t size)

        Return memory that is aligned for requests on this backend.
        """
    def blk_is_writable(_lib, /, blk: _Ref[struct_BlockBackend]) -> bool:
        """bool blk_is_writable(BlockBackend *blk)

        Return whether it can be written to now.
        """
    def blk_enable_write_cache(_lib, /, blk: _Ref[struct_BlockBackend]) -> bool:
        """bool blk_enable_write_cache(BlockBackend *blk)

        Return whether its write cache is on.
        """
    def blk_get_on_error(
        _lib, /, blk: _Ref[struct_BlockBackend], is_read: bool | _Integer
    ) -> enum_BlockdevOnError | int:
        """BlockdevOnError blk_get_on_error(BlockBackend *blk, bool is_read)

        Return what happens when a read, or a write, fails.
        """
    def blk_get_error_action(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        is_read: bool | _Integer,
        error: _Integer,
    ) -> enum_BlockErrorAction | int:
        """BlockErrorAction blk_get_error_action(BlockBackend *blk, bool is_read, int error)"""
    def blk_get_aio_context(
        _lib, /, blk: _Ref[struct_BlockBackend]
    ) -> _Pointer[struct_AioContext]:
        """AioContext *blk_get_aio_context(BlockBackend *blk)

        Return its event loop.
        """
    def blk_aio_get(
        _lib,
        /,
        aiocb_info: _Ref[struct_AIOCBInfo],
        blk: _Ref[struct_BlockBackend],
        cb: _BlockCompletionFunc,
        opaque: _Memory,
    ) -> int | None:
        """void *blk_aio_get(const AIOCBInfo *aiocb_info, BlockBackend *blk, BlockCompletionFunc *cb, void *opaque)

        Make a request of this kind, for a caller that executes it itself.

        A Python function that is passed lives until the call returns. If C keeps it
        longer, pass an instance of the parameter's type, and keep that.
        """
    def blk_get_request_alignment(_lib, /, blk: _Ref[struct_BlockBackend]) -> int:
        """uint32_t blk_get_request_alignment(BlockBackend *blk)

        Return the alignment of requests and their largest size, in bytes.
        """
    def blk_get_max_transfer(_lib, /, blk: _Ref[struct_BlockBackend]) -> int:
        """uint32_t blk_get_max_transfer(BlockBackend *blk)"""
    def blk_get_max_hw_transfer(_lib, /, blk: _Ref[struct_BlockBackend]) -> int:
        """uint64_t blk_get_max_hw_transfer(BlockBackend *blk)"""
    def blk_co_copy_range(
        _lib,
        /,
        blk_in: _Ref[struct_BlockBackend],
        off_in: _Integer,
        blk_out: _Ref[struct_BlockBackend],
        off_out: _Integer,
        bytes: _Integer,
        read_flags: BdrvRequestFlags | _Integer,
        write_flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int blk_co_copy_range(BlockBackend *blk_in, int64_t off_in, BlockBackend *blk_out, int64_t off_out, int64_t bytes, BdrvRequestFlags read_flags, BdrvRequestFlags write_flags)

        Make the storage copy a range. Fail if it cannot.
        """
    def blk_co_pread(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        bytes: _Integer,
        buf: _Memory,
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int blk_co_pread(BlockBackend *blk, int64_t offset, int64_t bytes, void *buf, BdrvRequestFlags flags)

        Read into one buffer. Return 0 or a negative errno.
        """
    def blk_pread(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        bytes: _Integer,
        buf: _Memory,
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int blk_pread(BlockBackend *blk, int64_t offset, int64_t bytes, void *buf, BdrvRequestFlags flags)"""
    def blk_co_preadv(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        bytes: _Integer,
        qiov: _Ref[struct_QEMUIOVector],
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int blk_co_preadv(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov, BdrvRequestFlags flags)

        Read into the buffers of a vector.
        """
    def blk_preadv(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        bytes: _Integer,
        qiov: _Ref[struct_QEMUIOVector],
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int blk_preadv(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov, BdrvRequestFlags flags)"""
    def blk_co_preadv_part(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        bytes: _Integer,
        qiov: _Ref[struct_QEMUIOVector],
        qiov_offset: _Integer,
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int blk_co_preadv_part(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov, size_t qiov_offset, BdrvRequestFlags flags)

        The same, from qiov_offset on in the vector.
        """
    def blk_preadv_part(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        bytes: _Integer,
        qiov: _Ref[struct_QEMUIOVector],
        qiov_offset: _Integer,
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int blk_preadv_part(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov, size_t qiov_offset, BdrvRequestFlags flags)"""
    def blk_co_pwrite(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        bytes: _Integer,
        buf: _Memory,
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int blk_co_pwrite(BlockBackend *blk, int64_t offset, int64_t bytes, const void *buf, BdrvRequestFlags flags)

        Write one buffer. Return 0 or a negative errno.
        """
    def blk_pwrite(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        bytes: _Integer,
        buf: _Memory,
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int blk_pwrite(BlockBackend *blk, int64_t offset, int64_t bytes, const void *buf, BdrvRequestFlags flags)"""
    def blk_co_pwritev(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        bytes: _Integer,
        qiov: _Ref[struct_QEMUIOVector],
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int blk_co_pwritev(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov, BdrvRequestFlags flags)

        Write the contents of the buffers of a vector.
        """
    def blk_pwritev(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        bytes: _Integer,
        qiov: _Ref[struct_QEMUIOVector],
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int blk_pwritev(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov, BdrvRequestFlags flags)"""
    def blk_co_pwritev_part(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        bytes: _Integer,
        qiov: _Ref[struct_QEMUIOVector],
        qiov_offset: _Integer,
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int blk_co_pwritev_part(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov, size_t qiov_offset, BdrvRequestFlags flags)

        The same, from qiov_offset on in the vector.
        """
    def blk_pwritev_part(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        bytes: _Integer,
        qiov: _Ref[struct_QEMUIOVector],
        qiov_offset: _Integer,
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int blk_pwritev_part(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov, size_t qiov_offset, BdrvRequestFlags flags)"""
    def blk_co_pwrite_compressed(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        bytes: _Integer,
        buf: _Memory,
    ) -> int:
        """int blk_co_pwrite_compressed(BlockBackend *blk, int64_t offset, int64_t bytes, const void *buf)

        Write one buffer and have the format compress it.
        """
    def blk_pwrite_compressed(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        bytes: _Integer,
        buf: _Memory,
    ) -> int:
        """int blk_pwrite_compressed(BlockBackend *blk, int64_t offset, int64_t bytes, const void *buf)"""
    def blk_co_pwrite_zeroes(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        bytes: _Integer,
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int blk_co_pwrite_zeroes(BlockBackend *blk, int64_t offset, int64_t bytes, BdrvRequestFlags flags)

        Write zeroes, with as little data as the flags allow.
        """
    def blk_pwrite_zeroes(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        bytes: _Integer,
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int blk_pwrite_zeroes(BlockBackend *blk, int64_t offset, int64_t bytes, BdrvRequestFlags flags)"""
    def blk_co_zone_report(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        nr_zones: _Ref[c_uint] | Buffer,
        zones: _Ref[struct_BlockZoneDescriptor],
    ) -> int:
        """int blk_co_zone_report(BlockBackend *blk, int64_t offset, unsigned int *nr_zones, BlockZoneDescriptor *zones)

        Describe up to *nr_zones zones from offset on. Set *nr_zones to their number.
        """
    def blk_zone_report(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        nr_zones: _Ref[c_uint] | Buffer,
        zones: _Ref[struct_BlockZoneDescriptor],
    ) -> int:
        """int blk_zone_report(BlockBackend *blk, int64_t offset, unsigned int *nr_zones, BlockZoneDescriptor *zones)"""
    def blk_co_zone_mgmt(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        op: enum_BlockZoneOp | _Integer,
        offset: _Integer,
        len: _Integer,
    ) -> int:
        """int blk_co_zone_mgmt(BlockBackend *blk, BlockZoneOp op, int64_t offset, int64_t len)

        Open, close, finish or reset the zones of a range.
        """
    def blk_zone_mgmt(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        op: enum_BlockZoneOp | _Integer,
        offset: _Integer,
        len: _Integer,
    ) -> int:
        """int blk_zone_mgmt(BlockBackend *blk, BlockZoneOp op, int64_t offset, int64_t len)"""
    def blk_co_zone_append(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Ref[c_int64] | Buffer,
        qiov: _Ref[struct_QEMUIOVector],
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int blk_co_zone_append(BlockBackend *blk, int64_t *offset, QEMUIOVector *qiov, BdrvRequestFlags flags)

        Write at the write pointer of the zone at *offset. Set *offset to the position.
        """
    def blk_zone_append(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Ref[c_int64] | Buffer,
        qiov: _Ref[struct_QEMUIOVector],
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int blk_zone_append(BlockBackend *blk, int64_t *offset, QEMUIOVector *qiov, BdrvRequestFlags flags)"""
    def blk_co_pdiscard(
        _lib, /, blk: _Ref[struct_BlockBackend], offset: _Integer, bytes: _Integer
    ) -> int:
        """int blk_co_pdiscard(BlockBackend *blk, int64_t offset, int64_t bytes)

        Tell the storage that the range is no longer needed.
        """
    def blk_pdiscard(
        _lib, /, blk: _Ref[struct_BlockBackend], offset: _Integer, bytes: _Integer
    ) -> int:
        """int blk_pdiscard(BlockBackend *blk, int64_t offset, int64_t bytes)"""
    def blk_co_flush(_lib, /, blk: _Ref[struct_BlockBackend]) -> int:
        """int blk_co_flush(BlockBackend *blk)

        Write all data to stable storage.
        """
    def blk_flush(_lib, /, blk: _Ref[struct_BlockBackend]) -> int:
        """int blk_flush(BlockBackend *blk)"""
    def blk_co_ioctl(
        _lib, /, blk: _Ref[struct_BlockBackend], req: _Integer, buf: _Memory
    ) -> int:
        """int blk_co_ioctl(BlockBackend *blk, unsigned long req, void *buf)

        Pass a control request to the device.
        """
    def blk_ioctl(
        _lib, /, blk: _Ref[struct_BlockBackend], req: _Integer, buf: _Memory
    ) -> int:
        """int blk_ioctl(BlockBackend *blk, unsigned long req, void *buf)"""
    def blk_co_truncate(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        exact: bool | _Integer,
        prealloc: enum_PreallocMode | _Integer,
        flags: BdrvRequestFlags | _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> int:
        """int blk_co_truncate(BlockBackend *blk, int64_t offset, bool exact, PreallocMode prealloc, BdrvRequestFlags flags, Error **errp)

        Set its length to `offset`: exactly if `exact` is true, else at least.
        """
    def blk_truncate(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        exact: bool | _Integer,
        prealloc: enum_PreallocMode | _Integer,
        flags: BdrvRequestFlags | _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> int:
        """int blk_truncate(BlockBackend *blk, int64_t offset, bool exact, PreallocMode prealloc, BdrvRequestFlags flags, Error **errp)"""

def load(
    library: str | PathLike[str] | CDLL | None = ...,
    *,
    checked: bool = True,
    use_errno: bool = False,
    glue: str | PathLike[str] | CDLL | None = None,
) -> Library:
    """Load the library at a path, or wrap a loaded one. None is this program.

    Without a path, it is found by its name. `glue`: the library of the file that
    `bind --glue` writes. `checked=False`: functions are ctypes' own. `use_errno`:
    ctypes.get_errno() returns what a function left in errno.
    """
