"""ctypes bindings of sysemu/block-backend-global-state.h.

Made by cobindgen 0.1.0 for x86_64, LP64, little-endian.
Edit the header, not this file.
"""

from _ctypes import CFuncPtr, _CArgObject, _CData, _Pointer, _SimpleCData
from collections.abc import Callable
from ctypes import CDLL, Array, Structure, Union, c_char, c_char_p, c_uint64, c_void_p
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

class enum_BlockDeviceIoStatus(IntEnum):
    """The status of the last requests of a device."""

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

class struct_BlockBackend(_Record):
    """struct BlockBackend: opaque"""

class struct_DeviceState(_Record):
    """struct DeviceState: opaque"""

class struct_BlockDevOps(_Record):
    """Callbacks from a backend to its device model. Each may be NULL."""

    change_media_cb: _Field[
        struct_BlockDevOps_change_media_cb,
        struct_BlockDevOps_change_media_cb,
    ]
    """A medium was inserted or removed."""
    eject_request_cb: _Field[
        struct_BlockDevOps_eject_request_cb,
        struct_BlockDevOps_eject_request_cb,
    ]
    """A request to open the tray although the medium is locked."""
    is_medium_locked: _Field[
        struct_BlockDevOps_is_medium_locked,
        struct_BlockDevOps_is_medium_locked,
    ]
    """Whether the medium is locked."""
    drained_begin: _Field[
        struct_BlockDevOps_drained_begin,
        struct_BlockDevOps_drained_begin,
    ]
    """Make no requests until drained_end. Calls can be nested."""
    drained_end: _Field[
        struct_BlockDevOps_drained_begin,
        struct_BlockDevOps_drained_begin,
    ]
    drained_poll: _Field[
        struct_BlockDevOps_is_medium_locked,
        struct_BlockDevOps_is_medium_locked,
    ]
    """Whether a request is still in progress."""
    is_tray_open: _Field[
        struct_BlockDevOps_is_medium_locked,
        struct_BlockDevOps_is_medium_locked,
    ]
    """Whether the tray is open."""
    resize_cb: _Field[
        struct_BlockDevOps_drained_begin,
        struct_BlockDevOps_drained_begin,
    ]
    """The size has changed."""
    def __init__(
        _self,
        /,
        change_media_cb: struct_BlockDevOps_change_media_cb = ...,
        eject_request_cb: struct_BlockDevOps_eject_request_cb = ...,
        is_medium_locked: struct_BlockDevOps_is_medium_locked = ...,
        drained_begin: struct_BlockDevOps_drained_begin = ...,
        drained_end: struct_BlockDevOps_drained_begin = ...,
        drained_poll: struct_BlockDevOps_is_medium_locked = ...,
        is_tray_open: struct_BlockDevOps_is_medium_locked = ...,
        resize_cb: struct_BlockDevOps_drained_begin = ...,
    ) -> None: ...

class struct_BlockAIOCB(_Record):
    """struct BlockAIOCB: opaque"""

class struct_BlockDevOps_change_media_cb(CFuncPtr):
    """void (*struct_BlockDevOps_change_media_cb)(void *, bool, Error **)

    Keep an instance as long as C may call it.
    """

    def __init__(
        _self, function: _struct_BlockDevOps_change_media_cb | int = ..., /
    ) -> None: ...
    def __call__(
        _self,
        opaque: _Memory,
        load: bool | _Integer,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> None: ...

_struct_BlockDevOps_change_media_cb: TypeAlias = (
    Callable[
        [int | None, bool, _Pointer[_Pointer[struct_Error]]],
        object,
    ]
    | CFuncPtr
    | None
)

class struct_BlockDevOps_eject_request_cb(CFuncPtr):
    """void (*struct_BlockDevOps_eject_request_cb)(void *, bool)

    Keep an instance as long as C may call it.
    """

    def __init__(
        _self, function: _struct_BlockDevOps_eject_request_cb | int = ..., /
    ) -> None: ...
    def __call__(_self, opaque: _Memory, force: bool | _Integer, /) -> None: ...

_struct_BlockDevOps_eject_request_cb: TypeAlias = (
    Callable[[int | None, bool], object] | CFuncPtr | None
)

class struct_BlockDevOps_is_medium_locked(CFuncPtr):
    """bool (*struct_BlockDevOps_is_medium_locked)(void *)

    Keep an instance as long as C may call it.
    """

    def __init__(
        _self, function: _struct_BlockDevOps_is_medium_locked | int = ..., /
    ) -> None: ...
    def __call__(_self, opaque: _Memory, /) -> bool: ...

_struct_BlockDevOps_is_medium_locked: TypeAlias = (
    Callable[[int | None], bool | int] | CFuncPtr | None
)

class struct_BlockDevOps_drained_begin(CFuncPtr):
    """void (*struct_BlockDevOps_drained_begin)(void *)

    Keep an instance as long as C may call it.
    """

    def __init__(
        _self, function: _struct_BlockDevOps_drained_begin | int = ..., /
    ) -> None: ...
    def __call__(_self, opaque: _Memory, /) -> None: ...

_struct_BlockDevOps_drained_begin: TypeAlias = (
    Callable[[int | None], object] | CFuncPtr | None
)

class blk_add_aio_context_notifier_attached_aio_context(CFuncPtr):
    """void (*blk_add_aio_context_notifier_attached_aio_context)(AioContext *, void *)

    Keep an instance as long as C may call it.
    """

    def __init__(
        _self,
        function: _blk_add_aio_context_notifier_attached_aio_context | int = ...,
        /,
    ) -> None: ...
    def __call__(
        _self, new_context: _Ref[struct_AioContext], opaque: _Memory, /
    ) -> None: ...

_blk_add_aio_context_notifier_attached_aio_context: TypeAlias = (
    Callable[[_Pointer[struct_AioContext], int | None], object] | CFuncPtr | None
)

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
    def blk_new(
        _lib, /, ctx: _Ref[struct_AioContext], perm: _Integer, shared_perm: _Integer
    ) -> _Pointer[struct_BlockBackend]:
        """BlockBackend *blk_new(AioContext *ctx, uint64_t perm, uint64_t shared_perm)

        Make an empty backend.
        """
    def blk_new_with_bs(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        perm: _Integer,
        shared_perm: _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> _Pointer[struct_BlockBackend]:
        """BlockBackend *blk_new_with_bs(BlockDriverState *bs, uint64_t perm, uint64_t shared_perm, Error **errp)

        Make a backend for this node.
        """
    def blk_co_new_with_bs(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        perm: _Integer,
        shared_perm: _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> _Pointer[struct_BlockBackend]:
        """BlockBackend *blk_co_new_with_bs(BlockDriverState *bs, uint64_t perm, uint64_t shared_perm, Error **errp)"""
    def blk_new_open(
        _lib,
        /,
        filename: _Text,
        reference: _Text,
        options: _Ref[struct_QDict],
        flags: _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> _Pointer[struct_BlockBackend]:
        """BlockBackend *blk_new_open(const char *filename, const char *reference, QDict *options, int flags, Error **errp)

        Open an image as bdrv_open() does, and make a backend for it.
        """
    def blk_co_new_open(
        _lib,
        /,
        filename: _Text,
        reference: _Text,
        options: _Ref[struct_QDict],
        flags: _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> _Pointer[struct_BlockBackend]:
        """BlockBackend *blk_co_new_open(const char *filename, const char *reference, QDict *options, int flags, Error **errp)"""
    def blk_ref(_lib, /, blk: _Ref[struct_BlockBackend]) -> None:
        """void blk_ref(BlockBackend *blk)

        Take a reference to the backend.
        """
    def blk_unref(_lib, /, blk: _Ref[struct_BlockBackend]) -> None:
        """void blk_unref(BlockBackend *blk)

        Drop a reference. The last one frees the backend.
        """
    def blk_co_unref(_lib, /, blk: _Ref[struct_BlockBackend]) -> None:
        """void blk_co_unref(BlockBackend *blk)"""
    def blk_get_refcnt(_lib, /, blk: _Ref[struct_BlockBackend]) -> int:
        """int blk_get_refcnt(BlockBackend *blk)

        Return the number of references.
        """
    def blk_by_name(_lib, /, name: _Text) -> _Pointer[struct_BlockBackend]:
        """BlockBackend *blk_by_name(const char *name)

        Return the backend of this name, or NULL.
        """
    def blk_next(
        _lib, /, blk: _Ref[struct_BlockBackend]
    ) -> _Pointer[struct_BlockBackend]:
        """BlockBackend *blk_next(BlockBackend *blk)

        Return the backend after this one, the first one for NULL.
        """
    def blk_remove_bs(_lib, /, blk: _Ref[struct_BlockBackend]) -> None:
        """void blk_remove_bs(BlockBackend *blk)

        Remove the node of the backend, or give it one.
        """
    def blk_insert_bs(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        bs: _Ref[struct_BlockDriverState],
        errp: _Ref[_Pointer[struct_Error]],
    ) -> int:
        """int blk_insert_bs(BlockBackend *blk, BlockDriverState *bs, Error **errp)"""
    def bdrv_has_blk(_lib, /, bs: _Ref[struct_BlockDriverState]) -> bool:
        """bool bdrv_has_blk(BlockDriverState *bs)

        Return whether a backend uses this node.
        """
    def blk_set_perm(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        perm: _Integer,
        shared_perm: _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> int:
        """int blk_set_perm(BlockBackend *blk, uint64_t perm, uint64_t shared_perm, Error **errp)

        Set or get the permissions of the backend, and those that it allows others (BLK_PERM_).
        """
    def blk_get_perm(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        perm: _Ref[c_uint64] | Buffer,
        shared_perm: _Ref[c_uint64] | Buffer,
    ) -> None:
        """void blk_get_perm(BlockBackend *blk, uint64_t *perm, uint64_t *shared_perm)"""
    def blk_iostatus(
        _lib, /, blk: _Ref[struct_BlockBackend]
    ) -> enum_BlockDeviceIoStatus | int:
        """BlockDeviceIoStatus blk_iostatus(const BlockBackend *blk)

        Return the status of its last requests.
        """
    def blk_attach_dev(
        _lib, /, blk: _Ref[struct_BlockBackend], dev: _Ref[struct_DeviceState]
    ) -> int:
        """int blk_attach_dev(BlockBackend *blk, DeviceState *dev)

        Bind it to a device. Return 0, or -EBUSY if it has one.
        """
    def blk_detach_dev(
        _lib, /, blk: _Ref[struct_BlockBackend], dev: _Ref[struct_DeviceState]
    ) -> None:
        """void blk_detach_dev(BlockBackend *blk, DeviceState *dev)"""
    def blk_get_attached_dev(
        _lib, /, blk: _Ref[struct_BlockBackend]
    ) -> _Pointer[struct_DeviceState]:
        """DeviceState *blk_get_attached_dev(BlockBackend *blk)"""
    def blk_set_dev_ops(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        ops: _Ref[struct_BlockDevOps],
        opaque: _Memory,
    ) -> None:
        """void blk_set_dev_ops(BlockBackend *blk, const BlockDevOps *ops, void *opaque)

        Call the device's `ops` with `opaque` from now on.
        """
    def blk_make_zero(
        _lib, /, blk: _Ref[struct_BlockBackend], flags: BdrvRequestFlags | _Integer
    ) -> int:
        """int blk_make_zero(BlockBackend *blk, BdrvRequestFlags flags)

        Write zeroes to the whole backend.
        """
    def blk_aio_cancel(_lib, /, acb: _Ref[struct_BlockAIOCB]) -> None:
        """void blk_aio_cancel(BlockAIOCB *acb)

        Cancel the request, and wait until it has ended.
        """
    def blk_drain(_lib, /, blk: _Ref[struct_BlockBackend]) -> None:
        """void blk_drain(BlockBackend *blk)

        Wait until no request is in progress, on this backend or on any.
        """
    def blk_drain_all(_lib, /) -> None:
        """void blk_drain_all(void)"""
    def blk_set_on_error(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        on_read_error: enum_BlockdevOnError | _Integer,
        on_write_error: enum_BlockdevOnError | _Integer,
    ) -> None:
        """void blk_set_on_error(BlockBackend *blk, BlockdevOnError on_read_error, BlockdevOnError on_write_error)

        Set what happens when its requests fail.
        """
    def blk_get_flags(_lib, /, blk: _Ref[struct_BlockBackend]) -> int:
        """int blk_get_flags(BlockBackend *blk)

        Return the BDRV_O_ flags that it was opened with.
        """
    def blk_set_aio_context(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        new_context: _Ref[struct_AioContext],
        errp: _Ref[_Pointer[struct_Error]],
    ) -> int:
        """int blk_set_aio_context(BlockBackend *blk, AioContext *new_context, Error **errp)

        Move it, and its nodes, to another event loop.
        """
    def blk_add_aio_context_notifier(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        attached_aio_context: _blk_add_aio_context_notifier_attached_aio_context,
        detach_aio_context: _struct_BlockDevOps_drained_begin,
        opaque: _Memory,
    ) -> None:
        """void blk_add_aio_context_notifier(BlockBackend *blk, void (*attached_aio_context)(AioContext *, void *), void (*detach_aio_context)(void *), void *opaque)

        Register callbacks for its move to an event loop, and before it leaves one.

        A Python function that is passed lives until the call returns. If C keeps it
        longer, pass an instance of the parameter's type, and keep that.
        """
    def blk_save_vmstate(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        buf: _Bytes,
        pos: _Integer,
        size: _Integer,
    ) -> int:
        """int blk_save_vmstate(BlockBackend *blk, const uint8_t *buf, int64_t pos, int size)

        Save or load the state of the machine.
        """
    def blk_load_vmstate(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        buf: _Bytes,
        pos: _Integer,
        size: _Integer,
    ) -> int:
        """int blk_load_vmstate(BlockBackend *blk, uint8_t *buf, int64_t pos, int size)"""
    def blk_probe_blocksizes(
        _lib, /, blk: _Ref[struct_BlockBackend], bsz: _Ref[struct_BlockSizes]
    ) -> int:
        """int blk_probe_blocksizes(BlockBackend *blk, BlockSizes *bsz)

        Get the block sizes and the geometry of the device, if it reports them.
        """
    def blk_probe_geometry(
        _lib, /, blk: _Ref[struct_BlockBackend], geo: _Ref[struct_HDGeometry]
    ) -> int:
        """int blk_probe_geometry(BlockBackend *blk, HDGeometry *geo)"""
    def blk_register_buf(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        host: _Memory,
        size: _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> bool:
        """bool blk_register_buf(BlockBackend *blk, void *host, size_t size, Error **errp)

        Register memory that requests will use, for faster I/O.
        """
    def blk_unregister_buf(
        _lib, /, blk: _Ref[struct_BlockBackend], host: _Memory, size: _Integer
    ) -> None:
        """void blk_unregister_buf(BlockBackend *blk, void *host, size_t size)"""
    def blk_root(_lib, /, blk: _Ref[struct_BlockBackend]) -> _Pointer[struct_BdrvChild]:
        """const BdrvChild *blk_root(BlockBackend *blk)

        Return its edge to the graph.
        """

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
