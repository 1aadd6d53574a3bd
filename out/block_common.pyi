"""ctypes bindings of block/block-common.h.

Made by cobindgen 0.1.0 for x86_64, LP64, little-endian.
Edit the header, not this file.
"""

from _ctypes import _CArgObject, _CData, _Pointer, _SimpleCData
from ctypes import (
    CDLL,
    Array,
    Structure,
    Union,
    c_bool,
    c_char,
    c_char_p,
    c_int,
    c_uint,
    c_uint64,
    c_void_p,
)
from enum import IntEnum, IntFlag
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
BLK_PERM_CONSISTENT_READ: Final = 0x01
"""To read the content of a disk at one point in time. Nearly every node can provide
it, but not the intermediate nodes of a running commit job.
"""
BLK_PERM_WRITE: Final = 0x02
"""To change what can be read."""
BLK_PERM_WRITE_UNCHANGED: Final = 0x04
"""To write data that is already there. BLK_PERM_WRITE includes it."""
BLK_PERM_RESIZE: Final = 0x08
"""To change the size."""
BLK_PERM_ALL: Final = 0x0F
"""Every permission. Up to QEMU 6.1, bit 0x10 was another one. Those versions may
lock its byte in an image file, so the bit cannot get a new meaning.
"""
DEFAULT_PERM_PASSTHROUGH: Final = 15
"""The permissions that a filter requests of its child because its parents do."""
DEFAULT_PERM_UNCHANGED: Final = 0
"""The permissions that a filter does not change."""
BDRV_O_NO_SHARE: Final = 0x0001
"""no other user may use the node"""
BDRV_O_RDWR: Final = 0x0002
"""for writing too"""
BDRV_O_RESIZE: Final = 0x0004
"""the size may be changed"""
BDRV_O_SNAPSHOT: Final = 0x0008
"""writes go to a temporary overlay"""
BDRV_O_TEMPORARY: Final = 0x0010
"""remove the file when done"""
BDRV_O_NOCACHE: Final = 0x0020
"""bypass the host's page cache"""
BDRV_O_NATIVE_AIO: Final = 0x0080
"""use the kernel's AIO, no threads"""
BDRV_O_NO_BACKING: Final = 0x0100
"""do not open the backing file"""
BDRV_O_NO_FLUSH: Final = 0x0200
"""ignore flushes"""
BDRV_O_COPY_ON_READ: Final = 0x0400
"""store data that is read from the backing file"""
BDRV_O_INACTIVE: Final = 0x0800
"""another process still owns the image (migration)"""
BDRV_O_CHECK: Final = 0x1000
"""only check its consistency"""
BDRV_O_ALLOW_RDWR: Final = 0x2000
"""may be reopened for writing"""
BDRV_O_UNMAP: Final = 0x4000
"""carry out the guest's discards"""
BDRV_O_PROTOCOL: Final = 0x8000
"""without a driver name: use the bytes unchanged"""
BDRV_O_NO_IO: Final = 0x10000
"""no data will be read or written"""
BDRV_O_AUTO_RDONLY: Final = 0x20000
"""read-only if it cannot be opened for writing"""
BDRV_O_IO_URING: Final = 0x40000
"""use io_uring, no threads"""
BDRV_O_CACHE_MASK: Final = 544
"""The flags of a cache mode."""
BDRV_OPT_CACHE_WB: Final = b"cache.writeback"
BDRV_OPT_CACHE_DIRECT: Final = b"cache.direct"
BDRV_OPT_CACHE_NO_FLUSH: Final = b"cache.no-flush"
BDRV_OPT_READ_ONLY: Final = b"read-only"
BDRV_OPT_AUTO_READ_ONLY: Final = b"auto-read-only"
BDRV_OPT_DISCARD: Final = b"discard"
BDRV_OPT_FORCE_SHARE: Final = b"force-share"
BDRV_SECTOR_BITS: Final = 9
"""A sector as a power of two, and in bytes."""
BDRV_SECTOR_SIZE: Final = 512
BDRV_REQUEST_MAX_SECTORS: Final = 4194303
"""The longest request. Its size fits both size_t and int."""
BDRV_REQUEST_MAX_BYTES: Final = 2147483136
BDRV_MAX_ALIGNMENT: Final = 1073741824
"""The largest size of a disk, and the largest end of a request. It can be rounded up
to any allowed alignment without an overflow of int64_t.
"""
BDRV_MAX_LENGTH: Final = 9223372035781033984
BDRV_BLOCK_DATA: Final = 0x01
"""this layer has the data"""
BDRV_BLOCK_ZERO: Final = 0x02
"""it reads as zeroes"""
BDRV_BLOCK_OFFSET_VALID: Final = 0x04
"""`map` is its place in `file`"""
BDRV_BLOCK_RAW: Final = 0x08
"""ask the node in `file` instead (drivers only)"""
BDRV_BLOCK_ALLOCATED: Final = 0x10
"""this layer decides, not a backing file"""
BDRV_BLOCK_EOF: Final = 0x20
"""it extends to the end of this layer"""
BDRV_BLOCK_RECURSE: Final = 0x40
"""also look for zeroes in lower layers (drivers only)"""
BDRV_BLOCK_COMPRESSED: Final = 0x80
"""it is stored compressed"""

class BlockZoneOp(IntEnum):
    """An operation on a zone of a zoned device."""

    BLK_ZO_OPEN = 0
    """Reserve resources for writing to the zone"""
    BLK_ZO_CLOSE = 1
    """Release these resources"""
    BLK_ZO_FINISH = 2
    """Move its write pointer to the end"""
    BLK_ZO_RESET = 3
    """Move its write pointer to the start; the data is gone"""

BLK_ZO_OPEN: Final = BlockZoneOp.BLK_ZO_OPEN
BLK_ZO_CLOSE: Final = BlockZoneOp.BLK_ZO_CLOSE
BLK_ZO_FINISH: Final = BlockZoneOp.BLK_ZO_FINISH
BLK_ZO_RESET: Final = BlockZoneOp.BLK_ZO_RESET

class BlockZoneModel(IntEnum):
    """Who must respect the zones of a device."""

    BLK_Z_NONE = 0x0
    """Nobody: a device without zones"""
    BLK_Z_HM = 0x1
    """The host must: other writes fail"""
    BLK_Z_HA = 0x2
    """The host should: other writes are slower"""

BLK_Z_NONE: Final = BlockZoneModel.BLK_Z_NONE
BLK_Z_HM: Final = BlockZoneModel.BLK_Z_HM
BLK_Z_HA: Final = BlockZoneModel.BLK_Z_HA

class BlockZoneState(IntEnum):
    """The state of a zone."""

    BLK_ZS_NOT_WP = 0x0
    """It has no write pointer"""
    BLK_ZS_EMPTY = 0x1
    """Nothing written since the last reset"""
    BLK_ZS_IOPEN = 0x2
    """Opened by a write"""
    BLK_ZS_EOPEN = 0x3
    """Opened by BLK_ZO_OPEN"""
    BLK_ZS_CLOSED = 0x4
    """Partly written, not open"""
    BLK_ZS_RDONLY = 0xD
    """Can only be read"""
    BLK_ZS_FULL = 0xE
    """Completely written"""
    BLK_ZS_OFFLINE = 0xF
    """Out of order"""

BLK_ZS_NOT_WP: Final = BlockZoneState.BLK_ZS_NOT_WP
BLK_ZS_EMPTY: Final = BlockZoneState.BLK_ZS_EMPTY
BLK_ZS_IOPEN: Final = BlockZoneState.BLK_ZS_IOPEN
BLK_ZS_EOPEN: Final = BlockZoneState.BLK_ZS_EOPEN
BLK_ZS_CLOSED: Final = BlockZoneState.BLK_ZS_CLOSED
BLK_ZS_RDONLY: Final = BlockZoneState.BLK_ZS_RDONLY
BLK_ZS_FULL: Final = BlockZoneState.BLK_ZS_FULL
BLK_ZS_OFFLINE: Final = BlockZoneState.BLK_ZS_OFFLINE

class BlockZoneType(IntEnum):
    """How a zone can be written."""

    BLK_ZT_CONV = 0x1
    """At any position, as on other disks"""
    BLK_ZT_SWR = 0x2
    """Only at the write pointer"""
    BLK_ZT_SWP = 0x3
    """Preferably at the write pointer"""

BLK_ZT_CONV: Final = BlockZoneType.BLK_ZT_CONV
BLK_ZT_SWR: Final = BlockZoneType.BLK_ZT_SWR
BLK_ZT_SWP: Final = BlockZoneType.BLK_ZT_SWP

class BdrvRequestFlags(IntFlag):
    """Flags of a request."""

    BDRV_REQ_COPY_ON_READ = 0x1
    """Store data that is read from the backing file"""
    BDRV_REQ_ZERO_WRITE = 0x2
    """Write zeroes; there is no buffer"""
    BDRV_REQ_MAY_UNMAP = 0x4
    """Writing zeroes may deallocate the range if it then certainly reads as zeroes.
    Drivers see the flag only on nodes that are opened with BDRV_O_UNMAP.
    """
    BDRV_REQ_REGISTERED_BUF = 0x8
    """A hint: all buffers are registered with bdrv_register_buf(). Code that replaces
    the buffers must clear the flag.
    """
    BDRV_REQ_FUA = 0x10
    """The request ends when the data is on stable storage"""
    BDRV_REQ_WRITE_COMPRESSED = 0x20
    """Store the data compressed"""
    BDRV_REQ_WRITE_UNCHANGED = 0x40
    """A write that does not change what can be read."""
    BDRV_REQ_SERIALISING = 0x80
    """A write during which no overlapping request may run."""
    BDRV_REQ_NO_FALLBACK = 0x100
    """Fail if the storage cannot do this itself, instead of doing it slowly."""
    BDRV_REQ_PREFETCH = 0x200
    """A read only for copy-on-read: the data is copied to the top layer. The caller
    does not get it and needs no buffer.
    """
    BDRV_REQ_NO_WAIT = 0x400
    """With BDRV_REQ_SERIALISING: fail if another request overlaps. The request must
    have the alignment of the node.
    """
    BDRV_REQ_MASK = 0x7FF
    """All flags above."""

BDRV_REQ_COPY_ON_READ: Final = BdrvRequestFlags.BDRV_REQ_COPY_ON_READ
BDRV_REQ_ZERO_WRITE: Final = BdrvRequestFlags.BDRV_REQ_ZERO_WRITE
BDRV_REQ_MAY_UNMAP: Final = BdrvRequestFlags.BDRV_REQ_MAY_UNMAP
BDRV_REQ_REGISTERED_BUF: Final = BdrvRequestFlags.BDRV_REQ_REGISTERED_BUF
BDRV_REQ_FUA: Final = BdrvRequestFlags.BDRV_REQ_FUA
BDRV_REQ_WRITE_COMPRESSED: Final = BdrvRequestFlags.BDRV_REQ_WRITE_COMPRESSED
BDRV_REQ_WRITE_UNCHANGED: Final = BdrvRequestFlags.BDRV_REQ_WRITE_UNCHANGED
BDRV_REQ_SERIALISING: Final = BdrvRequestFlags.BDRV_REQ_SERIALISING
BDRV_REQ_NO_FALLBACK: Final = BdrvRequestFlags.BDRV_REQ_NO_FALLBACK
BDRV_REQ_PREFETCH: Final = BdrvRequestFlags.BDRV_REQ_PREFETCH
BDRV_REQ_NO_WAIT: Final = BdrvRequestFlags.BDRV_REQ_NO_WAIT
BDRV_REQ_MASK: Final = BdrvRequestFlags.BDRV_REQ_MASK

class enum_BlockdevDetectZeroesOptions(IntEnum):
    """What to do when a guest writes only zeroes."""

    BLOCKDEV_DETECT_ZEROES_OPTIONS_OFF = 0
    """write it"""
    BLOCKDEV_DETECT_ZEROES_OPTIONS_ON = 1
    """without data, if possible"""
    BLOCKDEV_DETECT_ZEROES_OPTIONS_UNMAP = 2
    """and discard, if allowed"""
    BLOCKDEV_DETECT_ZEROES_OPTIONS__MAX = 3

BLOCKDEV_DETECT_ZEROES_OPTIONS_OFF: Final = (
    enum_BlockdevDetectZeroesOptions.BLOCKDEV_DETECT_ZEROES_OPTIONS_OFF
)
BLOCKDEV_DETECT_ZEROES_OPTIONS_ON: Final = (
    enum_BlockdevDetectZeroesOptions.BLOCKDEV_DETECT_ZEROES_OPTIONS_ON
)
BLOCKDEV_DETECT_ZEROES_OPTIONS_UNMAP: Final = (
    enum_BlockdevDetectZeroesOptions.BLOCKDEV_DETECT_ZEROES_OPTIONS_UNMAP
)
BLOCKDEV_DETECT_ZEROES_OPTIONS__MAX: Final = (
    enum_BlockdevDetectZeroesOptions.BLOCKDEV_DETECT_ZEROES_OPTIONS__MAX
)

class BlockOpType(IntEnum):
    """Operations that a user of a node can forbid."""

    BLOCK_OP_TYPE_BACKUP_SOURCE = 0
    BLOCK_OP_TYPE_BACKUP_TARGET = 1
    BLOCK_OP_TYPE_CHANGE = 2
    BLOCK_OP_TYPE_COMMIT_SOURCE = 3
    BLOCK_OP_TYPE_COMMIT_TARGET = 4
    BLOCK_OP_TYPE_DATAPLANE = 5
    BLOCK_OP_TYPE_DRIVE_DEL = 6
    BLOCK_OP_TYPE_EJECT = 7
    BLOCK_OP_TYPE_EXTERNAL_SNAPSHOT = 8
    BLOCK_OP_TYPE_INTERNAL_SNAPSHOT = 9
    BLOCK_OP_TYPE_INTERNAL_SNAPSHOT_DELETE = 10
    BLOCK_OP_TYPE_MIRROR_SOURCE = 11
    BLOCK_OP_TYPE_MIRROR_TARGET = 12
    BLOCK_OP_TYPE_RESIZE = 13
    BLOCK_OP_TYPE_STREAM = 14
    BLOCK_OP_TYPE_REPLACE = 15
    BLOCK_OP_TYPE_MAX = 16
    """The number of operations"""

BLOCK_OP_TYPE_BACKUP_SOURCE: Final = BlockOpType.BLOCK_OP_TYPE_BACKUP_SOURCE
BLOCK_OP_TYPE_BACKUP_TARGET: Final = BlockOpType.BLOCK_OP_TYPE_BACKUP_TARGET
BLOCK_OP_TYPE_CHANGE: Final = BlockOpType.BLOCK_OP_TYPE_CHANGE
BLOCK_OP_TYPE_COMMIT_SOURCE: Final = BlockOpType.BLOCK_OP_TYPE_COMMIT_SOURCE
BLOCK_OP_TYPE_COMMIT_TARGET: Final = BlockOpType.BLOCK_OP_TYPE_COMMIT_TARGET
BLOCK_OP_TYPE_DATAPLANE: Final = BlockOpType.BLOCK_OP_TYPE_DATAPLANE
BLOCK_OP_TYPE_DRIVE_DEL: Final = BlockOpType.BLOCK_OP_TYPE_DRIVE_DEL
BLOCK_OP_TYPE_EJECT: Final = BlockOpType.BLOCK_OP_TYPE_EJECT
BLOCK_OP_TYPE_EXTERNAL_SNAPSHOT: Final = BlockOpType.BLOCK_OP_TYPE_EXTERNAL_SNAPSHOT
BLOCK_OP_TYPE_INTERNAL_SNAPSHOT: Final = BlockOpType.BLOCK_OP_TYPE_INTERNAL_SNAPSHOT
BLOCK_OP_TYPE_INTERNAL_SNAPSHOT_DELETE: Final = (
    BlockOpType.BLOCK_OP_TYPE_INTERNAL_SNAPSHOT_DELETE
)
BLOCK_OP_TYPE_MIRROR_SOURCE: Final = BlockOpType.BLOCK_OP_TYPE_MIRROR_SOURCE
BLOCK_OP_TYPE_MIRROR_TARGET: Final = BlockOpType.BLOCK_OP_TYPE_MIRROR_TARGET
BLOCK_OP_TYPE_RESIZE: Final = BlockOpType.BLOCK_OP_TYPE_RESIZE
BLOCK_OP_TYPE_STREAM: Final = BlockOpType.BLOCK_OP_TYPE_STREAM
BLOCK_OP_TYPE_REPLACE: Final = BlockOpType.BLOCK_OP_TYPE_REPLACE
BLOCK_OP_TYPE_MAX: Final = BlockOpType.BLOCK_OP_TYPE_MAX

class enum_BdrvChildRoleBits(IntFlag):
    """The role of a child for its parent. Each child has at least one of DATA, METADATA,
    FILTERED and COW.

    A filter has one child that is FILTERED and PRIMARY, and no COW child. Other drivers
    have no FILTERED child; only the raw format, which is almost a filter, may have one.
    They have at most one COW child, which is bs->backing and never PRIMARY. They have at
    most one PRIMARY child, which is bs->file.
    """

    BDRV_CHILD_DATA = 1
    """The child contains data."""
    BDRV_CHILD_METADATA = 2
    """The child contains tables of the format."""
    BDRV_CHILD_FILTERED = 4
    """The child has the same content as its parent, which forwards all requests. Not
    together with DATA, METADATA or COW. At most one child.
    """
    BDRV_CHILD_COW = 8
    """The backing file: ranges that the parent has not allocated are read from it. Not
    together with DATA, METADATA or FILTERED. At most one child.
    """
    BDRV_CHILD_PRIMARY = 16
    """The child whose file name is used for the parent. At most one child."""
    BDRV_CHILD_IMAGE = 19
    """The only child of an image format."""

BDRV_CHILD_DATA: Final = enum_BdrvChildRoleBits.BDRV_CHILD_DATA
BDRV_CHILD_METADATA: Final = enum_BdrvChildRoleBits.BDRV_CHILD_METADATA
BDRV_CHILD_FILTERED: Final = enum_BdrvChildRoleBits.BDRV_CHILD_FILTERED
BDRV_CHILD_COW: Final = enum_BdrvChildRoleBits.BDRV_CHILD_COW
BDRV_CHILD_PRIMARY: Final = enum_BdrvChildRoleBits.BDRV_CHILD_PRIMARY
BDRV_CHILD_IMAGE: Final = enum_BdrvChildRoleBits.BDRV_CHILD_IMAGE

class BdrvCheckMode(IntFlag):
    """The errors that a check may repair."""

    BDRV_FIX_LEAKS = 1
    """Clusters without a reference"""
    BDRV_FIX_ERRORS = 2
    """Anything else"""

BDRV_FIX_LEAKS: Final = BdrvCheckMode.BDRV_FIX_LEAKS
BDRV_FIX_ERRORS: Final = BdrvCheckMode.BDRV_FIX_ERRORS

class enum_BlockPermission(IntEnum):
    """The permissions of a user of a node, as management sees them."""

    BLOCK_PERMISSION_CONSISTENT_READ = 0
    BLOCK_PERMISSION_WRITE = 1
    BLOCK_PERMISSION_WRITE_UNCHANGED = 2
    BLOCK_PERMISSION_RESIZE = 3
    BLOCK_PERMISSION__MAX = 4

BLOCK_PERMISSION_CONSISTENT_READ: Final = (
    enum_BlockPermission.BLOCK_PERMISSION_CONSISTENT_READ
)
BLOCK_PERMISSION_WRITE: Final = enum_BlockPermission.BLOCK_PERMISSION_WRITE
BLOCK_PERMISSION_WRITE_UNCHANGED: Final = (
    enum_BlockPermission.BLOCK_PERMISSION_WRITE_UNCHANGED
)
BLOCK_PERMISSION_RESIZE: Final = enum_BlockPermission.BLOCK_PERMISSION_RESIZE
BLOCK_PERMISSION__MAX: Final = enum_BlockPermission.BLOCK_PERMISSION__MAX

class BlockDriver(_Record):
    """The implementation of an image format, a protocol or a filter."""

class BdrvChild(_Record):
    """An edge of the block graph: a parent's use of a node."""

class BdrvChildClass(_Record):
    """The callbacks by which a kind of parent learns about its children."""

class BlockZoneDescriptor(_Record):
    """The description of a zone in a report. Positions and sizes are in bytes."""

    start: _Field[int, int]
    """The position of the zone on the device"""
    length: _Field[int, int]
    """The distance to the next zone"""
    cap: _Field[int, int]
    """The part of it that can be written"""
    wp: _Field[int, int]
    """The write pointer"""
    type: _Field[BlockZoneType | int, BlockZoneType | int]
    state: _Field[BlockZoneState | int, BlockZoneState | int]
    def __init__(
        _self,
        /,
        start: int = ...,
        length: int = ...,
        cap: int = ...,
        wp: int = ...,
        type: BlockZoneType | int = ...,
        state: BlockZoneState | int = ...,
    ) -> None: ...

class BlockZoneWps(_Record):
    """The write pointers of all zones of a device, in bytes."""

    colock: _Field[struct_CoMutex, _Values[struct_CoMutex]]
    """Protects the array"""
    wp: _Field[Array[c_uint64], _Values[Array[c_uint64]]]
    def __init__(
        _self,
        /,
        colock: _Values[struct_CoMutex] = ...,
        wp: _Values[Array[c_uint64]] = ...,
    ) -> None: ...
    def elements(self, n: int) -> Array[c_uint64]:
        """Return the flexible array member as an array of `n` elements."""

    @classmethod
    def allocate(cls, n: int) -> BlockZoneWps:
        """Return a zeroed record with room for `n` elements in its flexible array."""

class struct_CoMutex(_Record):
    """struct CoMutex: 48 bytes"""

    locked: _Field[int, int]
    """The number of holder and waiters; 0 if it is free"""
    ctx: _Field[_Pointer[struct_AioContext], _Items[struct_AioContext]]
    """Event loop of the holder"""
    from_push: _Field[struct_CoMutex_from_push, _Values[struct_CoMutex_from_push]]
    """The coroutines that wait"""
    to_pop: _Field[struct_CoMutex_from_push, _Values[struct_CoMutex_from_push]]
    """The coroutines that wait"""
    handoff: _Field[int, int]
    """To pass the mutex on without a race"""
    sequence: _Field[int, int]
    """To pass the mutex on without a race"""
    holder: _Field[_Pointer[struct_Coroutine], _Items[struct_Coroutine]]
    def __init__(
        _self,
        /,
        locked: int = ...,
        ctx: _Items[struct_AioContext] = ...,
        from_push: _Values[struct_CoMutex_from_push] = ...,
        to_pop: _Values[struct_CoMutex_from_push] = ...,
        handoff: int = ...,
        sequence: int = ...,
        holder: _Items[struct_Coroutine] = ...,
    ) -> None: ...

class struct_AioContext(_Record):
    """struct AioContext: opaque"""

class struct_CoWaitRecord(_Record):
    """struct CoWaitRecord: opaque"""

class struct_CoMutex_from_push(_Record):
    """The coroutines that wait"""

    slh_first: _Field[_Pointer[struct_CoWaitRecord], _Items[struct_CoWaitRecord]]
    """The coroutines that wait"""
    def __init__(_self, /, slh_first: _Items[struct_CoWaitRecord] = ...) -> None: ...

class struct_Coroutine(_Record):
    """struct Coroutine: opaque"""

class BlockDriverInfo(_Record):
    """Properties of an image, as its driver reports them."""

    cluster_size: _Field[int, int]
    """Unit of allocation in bytes; 0 if there is none"""
    subcluster_size: _Field[int, int]
    """The size in bytes of the parts of a cluster that can be allocated; the cluster
    size in formats without such parts.
    """
    vm_state_offset: _Field[int, int]
    """The place for the state of the machine, 0 for none"""
    is_dirty: _Field[bool, bool | int]
    """The image was not closed properly"""
    needs_compressed_writes: _Field[bool, bool | int]
    """All writes must be compressed"""
    def __init__(
        _self,
        /,
        cluster_size: int = ...,
        subcluster_size: int = ...,
        vm_state_offset: int = ...,
        is_dirty: bool | int = ...,
        needs_compressed_writes: bool | int = ...,
    ) -> None: ...

class BlockFragInfo(_Record):
    """The number of clusters in use, and how fragmented they are."""

    allocated_clusters: _Field[int, int]
    total_clusters: _Field[int, int]
    fragmented_clusters: _Field[int, int]
    compressed_clusters: _Field[int, int]
    def __init__(
        _self,
        /,
        allocated_clusters: int = ...,
        total_clusters: int = ...,
        fragmented_clusters: int = ...,
        compressed_clusters: int = ...,
    ) -> None: ...

class BlockReopenQueue(_Union):
    """Nodes that are reopened together."""

    tqh_first: _Field[
        _Pointer[struct_BlockReopenQueueEntry],
        _Items[struct_BlockReopenQueueEntry],
    ]
    tqh_circ: _Field[struct_QTailQLink, _Values[struct_QTailQLink]]
    def __init__(
        _self,
        /,
        tqh_first: _Items[struct_BlockReopenQueueEntry] = ...,
        tqh_circ: _Values[struct_QTailQLink] = ...,
    ) -> None: ...

class struct_BlockReopenQueueEntry(_Record):
    """struct BlockReopenQueueEntry: opaque"""

class struct_QTailQLink(_Record):
    """What head and links of a tail queue have in common: a ring through both."""

    tql_next: _Field[int | None, int | c_void_p | None]
    tql_prev: _Field[_Pointer[struct_QTailQLink], _Items[struct_QTailQLink]]
    def __init__(
        _self,
        /,
        tql_next: int | c_void_p | None = ...,
        tql_prev: _Items[struct_QTailQLink] = ...,
    ) -> None: ...

class BDRVReopenState(_Record):
    """A node that is being reopened with other options."""

    bs: _Field[_Pointer[struct_BlockDriverState], _Items[struct_BlockDriverState]]
    flags: _Field[int, int]
    detect_zeroes: _Field[
        enum_BlockdevDetectZeroesOptions | int,
        enum_BlockdevDetectZeroesOptions | int,
    ]
    backing_missing: _Field[bool, bool | int]
    old_backing_bs: _Field[
        _Pointer[struct_BlockDriverState],
        _Items[struct_BlockDriverState],
    ]
    """Needed until permissions are updated"""
    old_file_bs: _Field[
        _Pointer[struct_BlockDriverState],
        _Items[struct_BlockDriverState],
    ]
    """Needed until permissions are updated"""
    options: _Field[_Pointer[struct_QDict], _Items[struct_QDict]]
    explicit_options: _Field[_Pointer[struct_QDict], _Items[struct_QDict]]
    opaque: _Field[int | None, int | c_void_p | None]
    """For the driver"""
    def __init__(
        _self,
        /,
        bs: _Items[struct_BlockDriverState] = ...,
        flags: int = ...,
        detect_zeroes: enum_BlockdevDetectZeroesOptions | int = ...,
        backing_missing: bool | int = ...,
        old_backing_bs: _Items[struct_BlockDriverState] = ...,
        old_file_bs: _Items[struct_BlockDriverState] = ...,
        options: _Items[struct_QDict] = ...,
        explicit_options: _Items[struct_QDict] = ...,
        opaque: int | c_void_p | None = ...,
    ) -> None: ...

class struct_BlockDriverState(_Record):
    """struct BlockDriverState: opaque"""

class struct_QDict(_Record):
    """struct QDict: opaque"""

class BdrvCheckResult(_Record):
    """The errors that a check of an image found and repaired."""

    corruptions: _Field[int, int]
    leaks: _Field[int, int]
    check_errors: _Field[int, int]
    """Errors that stopped the check itself"""
    corruptions_fixed: _Field[int, int]
    leaks_fixed: _Field[int, int]
    image_end_offset: _Field[int, int]
    """Where the image ends in its file"""
    bfi: _Field[BlockFragInfo, _Values[BlockFragInfo]]
    def __init__(
        _self,
        /,
        corruptions: int = ...,
        leaks: int = ...,
        check_errors: int = ...,
        corruptions_fixed: int = ...,
        leaks_fixed: int = ...,
        image_end_offset: int = ...,
        bfi: _Values[BlockFragInfo] = ...,
    ) -> None: ...

class BlockSizes(_Record):
    """Block sizes of a device, in bytes."""

    phys: _Field[int, int]
    """The size that is written at once"""
    log: _Field[int, int]
    """The unit of requests"""
    def __init__(_self, /, phys: int = ..., log: int = ...) -> None: ...

class HDGeometry(_Record):
    """The geometry of a hard disk."""

    heads: _Field[int, int]
    sectors: _Field[int, int]
    """In a track"""
    cylinders: _Field[int, int]
    def __init__(
        _self, /, heads: int = ..., sectors: int = ..., cylinders: int = ...
    ) -> None: ...

class struct_Error(_Record):
    """struct Error: opaque"""

BdrvChildRole: TypeAlias = c_uint
struct_BlockDriver: TypeAlias = BlockDriver
struct_BdrvChild: TypeAlias = BdrvChild
struct_BdrvChildClass: TypeAlias = BdrvChildClass
struct_BlockZoneDescriptor: TypeAlias = BlockZoneDescriptor
struct_BlockZoneWps: TypeAlias = BlockZoneWps
CoMutex: TypeAlias = struct_CoMutex
AioContext: TypeAlias = struct_AioContext
CoWaitRecord: TypeAlias = struct_CoWaitRecord
Coroutine: TypeAlias = struct_Coroutine
struct_BlockDriverInfo: TypeAlias = BlockDriverInfo
struct_BlockFragInfo: TypeAlias = BlockFragInfo
union_BlockReopenQueue: TypeAlias = BlockReopenQueue
BlockReopenQueueEntry: TypeAlias = struct_BlockReopenQueueEntry
QTailQLink: TypeAlias = struct_QTailQLink
struct_BDRVReopenState: TypeAlias = BDRVReopenState
BlockDriverState: TypeAlias = struct_BlockDriverState
QDict: TypeAlias = struct_QDict
struct_BdrvCheckResult: TypeAlias = BdrvCheckResult
struct_BlockSizes: TypeAlias = BlockSizes
struct_HDGeometry: TypeAlias = HDGeometry
Error: TypeAlias = struct_Error
enum_BlockZoneOp: TypeAlias = BlockZoneOp
enum_BlockZoneModel: TypeAlias = BlockZoneModel
enum_BlockZoneState: TypeAlias = BlockZoneState
enum_BlockZoneType: TypeAlias = BlockZoneType
BlockdevDetectZeroesOptions: TypeAlias = enum_BlockdevDetectZeroesOptions
enum_BlockOpType: TypeAlias = BlockOpType
BdrvChildRoleBits: TypeAlias = enum_BdrvChildRoleBits
BlockPermission: TypeAlias = enum_BlockPermission

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
    def bdrv_perm_names(_lib, /, perm: _Integer) -> _Pointer[c_char]:
        """char *bdrv_perm_names(uint64_t perm)

        Return the permissions in words, separated by commas. The caller frees the string.
        """
    def bdrv_qapi_perm_to_blk_perm(
        _lib, /, qapi_perm: enum_BlockPermission | _Integer
    ) -> int:
        """uint64_t bdrv_qapi_perm_to_blk_perm(BlockPermission qapi_perm)

        Return the BLK_PERM_ constant for the permission qapi_perm of the management.
        """
    def bdrv_init_with_whitelist(_lib, /) -> None:
        """void bdrv_init_with_whitelist(void)

        Register all drivers. After that, only drivers in the whitelist can be used.
        """
    def bdrv_uses_whitelist(_lib, /) -> bool:
        """bool bdrv_uses_whitelist(void)

        Return whether this program allows only some drivers.
        """
    def bdrv_is_whitelisted(
        _lib, /, drv: _Ref[BlockDriver], read_only: bool | _Integer
    ) -> int:
        """int bdrv_is_whitelisted(BlockDriver *drv, bool read_only)

        Return 1 if the driver may be used, 0 if not.
        """
    def bdrv_parse_aio(_lib, /, mode: _Text, flags: _Ref[c_int] | Buffer) -> int:
        """int bdrv_parse_aio(const char *mode, int *flags)

        Set the flags of the mode ("threads", "native", "io_uring") in *flags. Return 0, or -1
        if there is no such mode.
        """
    def bdrv_parse_cache_mode(
        _lib, /, mode: _Text, flags: _Ref[c_int] | Buffer, writethrough: _Ref[c_bool]
    ) -> int:
        """int bdrv_parse_cache_mode(const char *mode, int *flags, bool *writethrough)

        Set *flags and *writethrough for the cache mode ("writeback", "none", …). Return 0, or
        -1 if there is no such mode.
        """
    def bdrv_parse_discard_flags(
        _lib, /, mode: _Text, flags: _Ref[c_int] | Buffer
    ) -> int:
        """int bdrv_parse_discard_flags(const char *mode, int *flags)

        Set the flags of the discard mode ("ignore", "unmap") in *flags. Return 0, or -1 if
        there is no such mode.
        """
    def path_has_protocol(_lib, /, path: _Text) -> int:
        """int path_has_protocol(const char *path)

        Return 1 if the path begins with a protocol ("nbd:…"), else 0.
        """
    def path_is_absolute(_lib, /, path: _Text) -> int:
        """int path_is_absolute(const char *path)

        Return 1 if the path is absolute, else 0.
        """
    def path_combine(_lib, /, base_path: _Text, filename: _Text) -> _Pointer[c_char]:
        """char *path_combine(const char *base_path, const char *filename)

        Return filename relative to the directory of base_path. The caller frees the string.
        """
    def bdrv_get_full_backing_filename_from_filename(
        _lib, /, backed: _Text, backing: _Text, errp: _Ref[_Pointer[struct_Error]]
    ) -> _Pointer[c_char]:
        """char *bdrv_get_full_backing_filename_from_filename(const char *backed, const char *backing, Error **errp)

        Return the file name of the backing file `backing`, as the image `backed` names it.
        Return NULL and set *errp if it depends on a directory that `backed` does not contain.
        The caller frees the string.
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

def BDRV_ZT_IS_CONV(wp: int) -> int:
    """Nonzero if the write pointer is that of a conventional zone (its top bit is set)."""
