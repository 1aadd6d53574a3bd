"""ctypes bindings of block/block-common.h."""

# Made by cobindgen from the headers; changes here are lost.

from __future__ import annotations

import ctypes
import enum
import os
from _thread import RLock
from ctypes import (
    POINTER,
    Structure,
    Union,
    c_bool,
    c_char,
    c_char_p,
    c_int32,
    c_int64,
    c_uint32,
    c_uint64,
    c_void_p,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

__skipped__: dict[str, str] = {
    "BLOCK_COMMON_H": "block/block-common.h:7: expands to nothing",
    "co_wrapper": "block/block-common.h:20: expands to nothing",
    "co_wrapper_mixed": "block/block-common.h:21: expands to nothing",
    "co_wrapper_bdrv_rdlock": "block/block-common.h:22: expands to nothing",
    "co_wrapper_mixed_bdrv_rdlock": "block/block-common.h:23: expands to nothing",
    "no_co_wrapper": "block/block-common.h:31: expands to nothing",
    "no_co_wrapper_bdrv_rdlock": "block/block-common.h:32: expands to nothing",
    "no_co_wrapper_bdrv_wrlock": "block/block-common.h:33: expands to nothing",
}

BLK_PERM_CONSISTENT_READ = 1
BLK_PERM_WRITE = 2
BLK_PERM_WRITE_UNCHANGED = 4
BLK_PERM_RESIZE = 8
BLK_PERM_ALL = 15
DEFAULT_PERM_PASSTHROUGH = 15
DEFAULT_PERM_UNCHANGED = 0
BDRV_O_NO_SHARE = 1
BDRV_O_RDWR = 2
BDRV_O_RESIZE = 4
BDRV_O_SNAPSHOT = 8
BDRV_O_TEMPORARY = 16
BDRV_O_NOCACHE = 32
BDRV_O_NATIVE_AIO = 128
BDRV_O_NO_BACKING = 256
BDRV_O_NO_FLUSH = 512
BDRV_O_COPY_ON_READ = 1024
BDRV_O_INACTIVE = 2048
BDRV_O_CHECK = 4096
BDRV_O_ALLOW_RDWR = 8192
BDRV_O_UNMAP = 16384
BDRV_O_PROTOCOL = 32768
BDRV_O_NO_IO = 65536
BDRV_O_AUTO_RDONLY = 131072
BDRV_O_IO_URING = 262144
BDRV_O_CACHE_MASK = 544
BDRV_OPT_CACHE_WB = b"cache.writeback"
BDRV_OPT_CACHE_DIRECT = b"cache.direct"
BDRV_OPT_CACHE_NO_FLUSH = b"cache.no-flush"
BDRV_OPT_READ_ONLY = b"read-only"
BDRV_OPT_AUTO_READ_ONLY = b"auto-read-only"
BDRV_OPT_DISCARD = b"discard"
BDRV_OPT_FORCE_SHARE = b"force-share"
BDRV_SECTOR_BITS = 9
BDRV_SECTOR_SIZE = 512
BDRV_REQUEST_MAX_SECTORS = 4194303
BDRV_REQUEST_MAX_BYTES = 2147483136
BDRV_MAX_ALIGNMENT = 1073741824
BDRV_MAX_LENGTH = 9223372035781033984
BDRV_BLOCK_DATA = 1
BDRV_BLOCK_ZERO = 2
BDRV_BLOCK_OFFSET_VALID = 4
BDRV_BLOCK_RAW = 8
BDRV_BLOCK_ALLOCATED = 16
BDRV_BLOCK_EOF = 32
BDRV_BLOCK_RECURSE = 64
BDRV_BLOCK_COMPRESSED = 128

# A class is made when it is first used: until then a function knows how.
_LOCK = RLock()
_ENUMS: dict[str, Any] = {}
_OWNERS: dict[str, str] = {}
_RECORDS: dict[str, Any] = {}
_TYPES: dict[str, Callable[[], Any]] = {}
_FUNCTIONS: dict[str, Callable[[], Any]] = {}
_VARIABLES: dict[str, Callable[[], Any]] = {}
_PENDING: list[str] = []


def _enum(base: Any) -> Callable[[Callable[[], Any]], None]:
    def note(members: Callable[[], Any]) -> None:
        name = members.__name__.removeprefix("_make_")
        _ENUMS[name] = base, members
        _OWNERS.update(dict.fromkeys(members(), name))

    return note


def _make_enum(name: str) -> None:
    base, members = _ENUMS[name]
    made = base(name, members(), module=__name__)
    made.__doc__ = members.__doc__
    globals()[name] = made
    # A macro hides the enumerator of its name, as in C.
    globals().update(made.__members__ | globals())


def _record(
    base: Any,
    *,
    anonymous: tuple[str, ...] = (),
    align: int = 0,
    flexible: int = 0,
    opaque: bool = False,
) -> Callable[[Callable[[], Any]], None]:
    def note(fields: Callable[[], Any]) -> None:
        space: dict[str, Any] = {"__module__": __name__, "__doc__": fields.__doc__}
        if anonymous:
            space["_anonymous_"] = anonymous
        if align:
            space["_align_"] = align
        if flexible:
            space |= _flexible(flexible)
        name = fields.__name__.removeprefix("_make_")
        _RECORDS[name] = base, space, None if opaque else fields

    return note


def _shell(name: str) -> Any:
    """The class of a record; its fields may follow."""
    made = globals().get(name)
    if made is None:
        base, space, fields = _RECORDS[name]
        anonymous = space.pop("_anonymous_", None)
        made = globals()[name] = type(base)(name, (base,), space)
        if anonymous:
            made._anonymous_ = anonymous
        if fields is not None:
            _PENDING.append(name)
    return made


def _whole(name: str) -> Any:
    """The class of a record with its fields: it is needed by value."""
    made = _shell(name)
    if name in _PENDING:
        _PENDING.remove(name)
        fields = _RECORDS[name][2]()
        made._fields_ = fields
    return made


def _pointer(name: str) -> Any:
    return ctypes.POINTER(_shell(name))


def _flexible(offset: int) -> dict[str, Any]:
    """What a record with a flexible array member can do besides."""

    def elements(self: Any, n: int) -> Any:
        """The flexible array member as an array of `n` elements."""
        kind = type(self)._fields_[-1][1]._type_
        array = (kind * n).from_address(ctypes.addressof(self) + offset)
        array._record_ = self
        return array

    def allocate(cls: Any, n: int) -> Any:
        """A zeroed record with room for `n` elements in its flexible array member."""
        kind = cls._fields_[-1][1]._type_
        size = max(ctypes.sizeof(cls), offset + n * ctypes.sizeof(kind))
        room = ctypes.create_string_buffer(size + ctypes.alignment(cls))
        skew = -ctypes.addressof(room) % ctypes.alignment(cls)
        return cls.from_buffer(room, skew)

    return {"elements": elements, "allocate": classmethod(allocate)}


@_enum(enum.IntEnum)
def _make_BlockZoneOp() -> Any:
    """What to do with a zone of a zoned device.

    BLK_ZO_OPEN: Keep resources ready for writing to it
    BLK_ZO_CLOSE: Give them back
    BLK_ZO_FINISH: Move its write pointer to the end
    BLK_ZO_RESET: Move its write pointer to the start; the data is gone
    """
    return {
        "BLK_ZO_OPEN": 0,
        "BLK_ZO_CLOSE": 1,
        "BLK_ZO_FINISH": 2,
        "BLK_ZO_RESET": 3,
    }


@_enum(enum.IntEnum)
def _make_BlockZoneModel() -> Any:
    """Who has to respect the zones of a device.

    BLK_Z_NONE: Nobody: a device without zones
    BLK_Z_HM: The host must: other writes fail
    BLK_Z_HA: The host should: other writes are slower
    """
    return {
        "BLK_Z_NONE": 0,
        "BLK_Z_HM": 1,
        "BLK_Z_HA": 2,
    }


@_enum(enum.IntEnum)
def _make_BlockZoneState() -> Any:
    """Where a zone stands.

    BLK_ZS_NOT_WP: It has no write pointer
    BLK_ZS_EMPTY: Nothing written since the last reset
    BLK_ZS_IOPEN: Opened by a write
    BLK_ZS_EOPEN: Opened by BLK_ZO_OPEN
    BLK_ZS_CLOSED: Partly written, not open
    BLK_ZS_RDONLY: Can only be read any more
    BLK_ZS_FULL: Written to its end
    BLK_ZS_OFFLINE: Out of order
    """
    return {
        "BLK_ZS_NOT_WP": 0,
        "BLK_ZS_EMPTY": 1,
        "BLK_ZS_IOPEN": 2,
        "BLK_ZS_EOPEN": 3,
        "BLK_ZS_CLOSED": 4,
        "BLK_ZS_RDONLY": 13,
        "BLK_ZS_FULL": 14,
        "BLK_ZS_OFFLINE": 15,
    }


@_enum(enum.IntEnum)
def _make_BlockZoneType() -> Any:
    """How a zone takes writes.

    BLK_ZT_CONV: Anywhere, as on other disks
    BLK_ZT_SWR: At the write pointer only
    BLK_ZT_SWP: Best at the write pointer
    """
    return {
        "BLK_ZT_CONV": 1,
        "BLK_ZT_SWR": 2,
        "BLK_ZT_SWP": 3,
    }


@_enum(enum.IntFlag)
def _make_BdrvRequestFlags() -> Any:
    """How a request is to be carried out.

    BDRV_REQ_COPY_ON_READ: Keep what was read from the backing file
    BDRV_REQ_ZERO_WRITE: Write zeroes; there is no buffer
    BDRV_REQ_MAY_UNMAP: Writing zeroes may deallocate, if that is sure to read as zeroes afterwards. Drivers see it on nodes opened with BDRV_O_UNMAP only.
    BDRV_REQ_REGISTERED_BUF: A hint: all buffers were registered with bdrv_register_buf() before. Whoever replaces the buffers by others has to drop the flag.
    BDRV_REQ_FUA: Done means on stable storage
    BDRV_REQ_WRITE_COMPRESSED: Store the data compressed
    BDRV_REQ_WRITE_UNCHANGED: A write after which the disk reads as before.
    BDRV_REQ_SERIALISING: A write that no overlapping request may run beside.
    BDRV_REQ_NO_FALLBACK: Fail rather than do slowly what the storage can't do itself.
    BDRV_REQ_PREFETCH: A read for the sake of copy-on-read: the data has to reach the top layer, not the caller, who need not give a buffer.
    BDRV_REQ_NO_WAIT: With BDRV_REQ_SERIALISING: fail if another request is in the way. The request must be aligned as the node asks.
    BDRV_REQ_MASK: All of the above.
    """
    return {
        "BDRV_REQ_COPY_ON_READ": 1,
        "BDRV_REQ_ZERO_WRITE": 2,
        "BDRV_REQ_MAY_UNMAP": 4,
        "BDRV_REQ_REGISTERED_BUF": 8,
        "BDRV_REQ_FUA": 16,
        "BDRV_REQ_WRITE_COMPRESSED": 32,
        "BDRV_REQ_WRITE_UNCHANGED": 64,
        "BDRV_REQ_SERIALISING": 128,
        "BDRV_REQ_NO_FALLBACK": 256,
        "BDRV_REQ_PREFETCH": 512,
        "BDRV_REQ_NO_WAIT": 1024,
        "BDRV_REQ_MASK": 2047,
    }


@_enum(enum.IntEnum)
def _make_enum_BlockdevDetectZeroesOptions() -> Any:
    """What to do when a guest writes nothing but zeroes.

    BLOCKDEV_DETECT_ZEROES_OPTIONS_OFF: write it
    BLOCKDEV_DETECT_ZEROES_OPTIONS_ON: without data, if possible
    BLOCKDEV_DETECT_ZEROES_OPTIONS_UNMAP: and discard, if allowed
    """
    return {
        "BLOCKDEV_DETECT_ZEROES_OPTIONS_OFF": 0,
        "BLOCKDEV_DETECT_ZEROES_OPTIONS_ON": 1,
        "BLOCKDEV_DETECT_ZEROES_OPTIONS_UNMAP": 2,
        "BLOCKDEV_DETECT_ZEROES_OPTIONS__MAX": 3,
    }


@_enum(enum.IntEnum)
def _make_BlockOpType() -> Any:
    """Operations that a user of a node can forbid to others.

    BLOCK_OP_TYPE_MAX: How many there are
    """
    return {
        "BLOCK_OP_TYPE_BACKUP_SOURCE": 0,
        "BLOCK_OP_TYPE_BACKUP_TARGET": 1,
        "BLOCK_OP_TYPE_CHANGE": 2,
        "BLOCK_OP_TYPE_COMMIT_SOURCE": 3,
        "BLOCK_OP_TYPE_COMMIT_TARGET": 4,
        "BLOCK_OP_TYPE_DATAPLANE": 5,
        "BLOCK_OP_TYPE_DRIVE_DEL": 6,
        "BLOCK_OP_TYPE_EJECT": 7,
        "BLOCK_OP_TYPE_EXTERNAL_SNAPSHOT": 8,
        "BLOCK_OP_TYPE_INTERNAL_SNAPSHOT": 9,
        "BLOCK_OP_TYPE_INTERNAL_SNAPSHOT_DELETE": 10,
        "BLOCK_OP_TYPE_MIRROR_SOURCE": 11,
        "BLOCK_OP_TYPE_MIRROR_TARGET": 12,
        "BLOCK_OP_TYPE_RESIZE": 13,
        "BLOCK_OP_TYPE_STREAM": 14,
        "BLOCK_OP_TYPE_REPLACE": 15,
        "BLOCK_OP_TYPE_MAX": 16,
    }


@_enum(enum.IntFlag)
def _make_enum_BdrvChildRoleBits() -> Any:
    """What a child is to its parent. Each child has DATA, METADATA, FILTERED or COW at
    least.

    A filter has one child that is FILTERED and PRIMARY, and no COW child. Other drivers
    have no FILTERED child (the raw format may, being all but a filter), at most
    one COW child, which is bs->backing and never PRIMARY, and at most one PRIMARY
    child, which is bs->file.

    BDRV_CHILD_DATA: It holds data.
    BDRV_CHILD_METADATA: It holds tables of the format.
    BDRV_CHILD_FILTERED: It reads as its parent does, which passes all requests on. Goes with none of DATA, METADATA and COW; one child at most.
    BDRV_CHILD_COW: The backing file: what the parent has not allocated is read from it. Goes with none of DATA, METADATA and FILTERED; one child at most.
    BDRV_CHILD_PRIMARY: The child whose file name stands for the parent's. One child at most.
    BDRV_CHILD_IMAGE: The only child of an image format.
    """
    return {
        "BDRV_CHILD_DATA": 1,
        "BDRV_CHILD_METADATA": 2,
        "BDRV_CHILD_FILTERED": 4,
        "BDRV_CHILD_COW": 8,
        "BDRV_CHILD_PRIMARY": 16,
        "BDRV_CHILD_IMAGE": 19,
    }


@_enum(enum.IntFlag)
def _make_BdrvCheckMode() -> Any:
    """What a check may repair.

    BDRV_FIX_LEAKS: Clusters that nothing refers to
    BDRV_FIX_ERRORS: Anything else
    """
    return {
        "BDRV_FIX_LEAKS": 1,
        "BDRV_FIX_ERRORS": 2,
    }


@_enum(enum.IntEnum)
def _make_enum_BlockPermission() -> Any:
    """What a user of a node may do with it, as management sees it."""
    return {
        "BLOCK_PERMISSION_CONSISTENT_READ": 0,
        "BLOCK_PERMISSION_WRITE": 1,
        "BLOCK_PERMISSION_WRITE_UNCHANGED": 2,
        "BLOCK_PERMISSION_RESIZE": 3,
        "BLOCK_PERMISSION__MAX": 4,
    }


@_record(Structure, opaque=True)
def _make_BlockDriver() -> Any:
    """What implements an image format, a protocol or a filter."""
    return []


@_record(Structure, opaque=True)
def _make_BdrvChild() -> Any:
    """An edge of the block graph: a parent's use of a node."""
    return []


@_record(Structure, opaque=True)
def _make_BdrvChildClass() -> Any:
    """What a kind of parent wants to hear about its children."""
    return []


@_record(Structure)
def _make_BlockZoneDescriptor() -> Any:
    """A zone as a report tells of it. Positions and sizes are in bytes.

    start: Where it begins on the device
    length: How far it is to the next zone
    cap: How much of that can be written
    wp: Its write pointer
    """
    return [
        ("start", c_uint64),
        ("length", c_uint64),
        ("cap", c_uint64),
        ("wp", c_uint64),
        ("type", c_uint32),
        ("state", c_uint32),
    ]


@_record(Structure, flexible=48)
def _make_BlockZoneWps() -> Any:
    """The write pointers of all zones of a device, in bytes.

    colock: Protects the array
    """
    return [("colock", _whole("struct_CoMutex")), ("wp", c_uint64 * 0)]


@_record(Structure)
def _make_struct_CoMutex() -> Any:
    """struct CoMutex: 48 bytes

    locked: The holder and all who wait; 0 if it is free
    ctx: Event loop of the holder
    from_push: Those who wait
    to_pop: Those who wait
    handoff: For handing over without a race
    sequence: For handing over without a race
    """
    return [
        ("locked", c_uint32),
        ("ctx", _pointer("struct_AioContext")),
        ("from_push", _whole("struct_CoMutex_from_push")),
        ("to_pop", _whole("struct_CoMutex_from_push")),
        ("handoff", c_uint32),
        ("sequence", c_uint32),
        ("holder", _pointer("struct_Coroutine")),
    ]


@_record(Structure, opaque=True)
def _make_struct_AioContext() -> Any:
    """struct AioContext: opaque"""
    return []


@_record(Structure, opaque=True)
def _make_struct_CoWaitRecord() -> Any:
    """struct CoWaitRecord: opaque"""
    return []


@_record(Structure)
def _make_struct_CoMutex_from_push() -> Any:
    """Those who wait

    slh_first: Those who wait
    """
    return [("slh_first", _pointer("struct_CoWaitRecord"))]


@_record(Structure, opaque=True)
def _make_struct_Coroutine() -> Any:
    """struct Coroutine: opaque"""
    return []


@_record(Structure)
def _make_BlockDriverInfo() -> Any:
    """What a driver says of an image.

    cluster_size: Unit of allocation in bytes; 0 if there is none
    subcluster_size: Bytes that a cluster's parts can be allocated in; the cluster size in formats that can't do that.
    vm_state_offset: Where to save the machine's state; 0 for nowhere
    is_dirty: It was not closed properly
    needs_compressed_writes: It takes no others
    """
    return [
        ("cluster_size", c_int32),
        ("subcluster_size", c_int32),
        ("vm_state_offset", c_int64),
        ("is_dirty", c_bool),
        ("needs_compressed_writes", c_bool),
    ]


@_record(Structure)
def _make_BlockFragInfo() -> Any:
    """How much of an image is in use, and in how many pieces."""
    return [
        ("allocated_clusters", c_uint64),
        ("total_clusters", c_uint64),
        ("fragmented_clusters", c_uint64),
        ("compressed_clusters", c_uint64),
    ]


@_record(Union)
def _make_BlockReopenQueue() -> Any:
    """Nodes to be reopened together."""
    return [
        ("tqh_first", _pointer("struct_BlockReopenQueueEntry")),
        ("tqh_circ", _whole("struct_QTailQLink")),
    ]


@_record(Structure, opaque=True)
def _make_struct_BlockReopenQueueEntry() -> Any:
    """struct BlockReopenQueueEntry: opaque"""
    return []


@_record(Structure)
def _make_struct_QTailQLink() -> Any:
    """What head and links of a tail queue have in common: a ring through both."""
    return [("tql_next", c_void_p), ("tql_prev", _pointer("struct_QTailQLink"))]


@_record(Structure)
def _make_BDRVReopenState() -> Any:
    """A node on its way to other options.

    old_backing_bs: Needed until permissions are updated
    old_file_bs: Needed until permissions are updated
    opaque: The driver's own
    """
    return [
        ("bs", _pointer("struct_BlockDriverState")),
        ("flags", c_int32),
        ("detect_zeroes", c_uint32),
        ("backing_missing", c_bool),
        ("old_backing_bs", _pointer("struct_BlockDriverState")),
        ("old_file_bs", _pointer("struct_BlockDriverState")),
        ("options", _pointer("struct_QDict")),
        ("explicit_options", _pointer("struct_QDict")),
        ("opaque", c_void_p),
    ]


@_record(Structure, opaque=True)
def _make_struct_BlockDriverState() -> Any:
    """struct BlockDriverState: opaque"""
    return []


@_record(Structure, opaque=True)
def _make_struct_QDict() -> Any:
    """struct QDict: opaque"""
    return []


@_record(Structure)
def _make_BdrvCheckResult() -> Any:
    """What a check of an image found, and repaired.

    check_errors: What kept the check from looking further
    image_end_offset: Where the image ends in its file
    """
    return [
        ("corruptions", c_int32),
        ("leaks", c_int32),
        ("check_errors", c_int32),
        ("corruptions_fixed", c_int32),
        ("leaks_fixed", c_int32),
        ("image_end_offset", c_int64),
        ("bfi", _whole("BlockFragInfo")),
    ]


@_record(Structure)
def _make_BlockSizes() -> Any:
    """Block sizes of a device, in bytes.

    phys: What it writes at once
    log: What it can be asked for
    """
    return [("phys", c_uint32), ("log", c_uint32)]


@_record(Structure)
def _make_HDGeometry() -> Any:
    """The geometry of a hard disk.

    sectors: In a track
    """
    return [("heads", c_uint32), ("sectors", c_uint32), ("cylinders", c_uint32)]


@_record(Structure, opaque=True)
def _make_struct_Error() -> Any:
    """struct Error: opaque"""
    return []


def _type(make: Callable[[], Any]) -> None:
    _TYPES[make.__name__.removeprefix("_make_")] = make


@_type
def _make_struct_BlockDriver() -> Any:
    return _get("BlockDriver")


@_type
def _make_struct_BdrvChild() -> Any:
    return _get("BdrvChild")


@_type
def _make_struct_BdrvChildClass() -> Any:
    return _get("BdrvChildClass")


@_type
def _make_struct_BlockZoneDescriptor() -> Any:
    return _get("BlockZoneDescriptor")


@_type
def _make_struct_BlockZoneWps() -> Any:
    return _get("BlockZoneWps")


@_type
def _make_CoMutex() -> Any:
    return _get("struct_CoMutex")


@_type
def _make_AioContext() -> Any:
    return _get("struct_AioContext")


@_type
def _make_CoWaitRecord() -> Any:
    return _get("struct_CoWaitRecord")


@_type
def _make_Coroutine() -> Any:
    return _get("struct_Coroutine")


@_type
def _make_struct_BlockDriverInfo() -> Any:
    return _get("BlockDriverInfo")


@_type
def _make_struct_BlockFragInfo() -> Any:
    return _get("BlockFragInfo")


@_type
def _make_union_BlockReopenQueue() -> Any:
    return _get("BlockReopenQueue")


@_type
def _make_BlockReopenQueueEntry() -> Any:
    return _get("struct_BlockReopenQueueEntry")


@_type
def _make_QTailQLink() -> Any:
    return _get("struct_QTailQLink")


@_type
def _make_struct_BDRVReopenState() -> Any:
    return _get("BDRVReopenState")


@_type
def _make_BlockDriverState() -> Any:
    return _get("struct_BlockDriverState")


@_type
def _make_QDict() -> Any:
    return _get("struct_QDict")


@_type
def _make_struct_BdrvCheckResult() -> Any:
    return _get("BdrvCheckResult")


@_type
def _make_struct_BlockSizes() -> Any:
    return _get("BlockSizes")


@_type
def _make_struct_HDGeometry() -> Any:
    return _get("HDGeometry")


@_type
def _make_Error() -> Any:
    return _get("struct_Error")


@_type
def _make_enum_BlockZoneOp() -> Any:
    return _get("BlockZoneOp")


@_type
def _make_enum_BlockZoneModel() -> Any:
    return _get("BlockZoneModel")


@_type
def _make_enum_BlockZoneState() -> Any:
    return _get("BlockZoneState")


@_type
def _make_enum_BlockZoneType() -> Any:
    return _get("BlockZoneType")


@_type
def _make_BlockdevDetectZeroesOptions() -> Any:
    return _get("enum_BlockdevDetectZeroesOptions")


@_type
def _make_enum_BlockOpType() -> Any:
    return _get("BlockOpType")


@_type
def _make_BdrvChildRoleBits() -> Any:
    return _get("enum_BdrvChildRoleBits")


@_type
def _make_BlockPermission() -> Any:
    return _get("enum_BlockPermission")


@_type
def _make_BdrvChildRole() -> Any:
    return c_uint32


def _function(signature: Callable[[], Any]) -> None:
    _FUNCTIONS[signature.__name__.removeprefix("_make_")] = signature


def _variable(place: Callable[[], Any]) -> None:
    _VARIABLES[place.__name__.removeprefix("_make_")] = place


class Library:
    """The functions and variables of a loaded library, each with its types."""

    def __init__(self, library: str | os.PathLike[str] | ctypes.CDLL | None) -> None:
        if not isinstance(library, ctypes.CDLL):
            path = None if library is None else os.fspath(library)
            library = ctypes.CDLL(path)
        self._cdll: Any = library

    def __getattr__(self, name: str) -> Any:
        made: Any
        if name in _FUNCTIONS:
            symbol, result, arguments = _FUNCTIONS[name]()
            _finish()
            made = self._symbol(symbol)
            made.restype = result
            if arguments is not None:
                made.argtypes = arguments
            made.__doc__ = _FUNCTIONS[name].__doc__
        elif name in _VARIABLES:
            symbol, kind = _VARIABLES[name]()
            _finish()
            self._symbol(symbol)
            made = kind.in_dll(self._cdll, symbol)
        else:
            raise AttributeError(f"{__name__} declares no {name}")
        setattr(self, name, made)
        return made

    def _symbol(self, symbol: str) -> Any:
        try:
            return self._cdll[symbol]
        except AttributeError:
            name = self._cdll._name or "this program"
            raise AttributeError(f"{name} has no symbol {symbol}") from None

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *_FUNCTIONS, *_VARIABLES})

    def missing(self) -> list[str]:
        """What the headers declare and the library lacks."""
        places = {**_FUNCTIONS, **_VARIABLES}
        return [n for n, p in places.items() if not hasattr(self._cdll, p()[0])]


def load(library: str | os.PathLike[str] | ctypes.CDLL | None) -> Library:
    """The library at a path, or a loaded one, with types; None is this program."""
    return Library(library)


@_function
def _make_bdrv_perm_names() -> Any:
    """The permissions in words, separated by commas; the caller frees the string.

    char *bdrv_perm_names(uint64_t)
    """
    return ("bdrv_perm_names", POINTER(c_char), [c_uint64])


@_function
def _make_bdrv_qapi_perm_to_blk_perm() -> Any:
    """The BLK_PERM_ constant of what management calls qapi_perm.

    uint64_t bdrv_qapi_perm_to_blk_perm(BlockPermission)
    """
    return ("bdrv_qapi_perm_to_blk_perm", c_uint64, [c_uint32])


@_function
def _make_bdrv_init_with_whitelist() -> Any:
    """Register all drivers; those not in the whitelist can't be used then.

    void bdrv_init_with_whitelist(void)
    """
    return ("bdrv_init_with_whitelist", None, [])


@_function
def _make_bdrv_uses_whitelist() -> Any:
    """Whether this program allows some drivers only.

    bool bdrv_uses_whitelist(void)
    """
    return ("bdrv_uses_whitelist", c_bool, [])


@_function
def _make_bdrv_is_whitelisted() -> Any:
    """1 if the driver may be used, 0 if not.

    int bdrv_is_whitelisted(BlockDriver *, bool)
    """
    return ("bdrv_is_whitelisted", c_int32, [_pointer("BlockDriver"), c_bool])


@_function
def _make_bdrv_parse_aio() -> Any:
    """Set in *flags what the mode ("threads", "native", "io_uring") means. 0, or -1 if
    there is no such mode.

    int bdrv_parse_aio(const char *, int *)
    """
    return ("bdrv_parse_aio", c_int32, [c_char_p, POINTER(c_int32)])


@_function
def _make_bdrv_parse_cache_mode() -> Any:
    """Set in *flags and *writethrough what the cache mode ("writeback", "none", …) means.
    0, or -1 if there is no such mode.

    int bdrv_parse_cache_mode(const char *, int *, bool *)
    """
    return (
        "bdrv_parse_cache_mode",
        c_int32,
        [c_char_p, POINTER(c_int32), POINTER(c_bool)],
    )


@_function
def _make_bdrv_parse_discard_flags() -> Any:
    """Set in *flags what the discard mode ("ignore", "unmap") means. 0, or -1 if there is
    no such mode.

    int bdrv_parse_discard_flags(const char *, int *)
    """
    return ("bdrv_parse_discard_flags", c_int32, [c_char_p, POINTER(c_int32)])


@_function
def _make_path_has_protocol() -> Any:
    """1 if the path begins with a protocol ("nbd:…"), else 0.

    int path_has_protocol(const char *)
    """
    return ("path_has_protocol", c_int32, [c_char_p])


@_function
def _make_path_is_absolute() -> Any:
    """1 if the path begins at the root, else 0.

    int path_is_absolute(const char *)
    """
    return ("path_is_absolute", c_int32, [c_char_p])


@_function
def _make_path_combine() -> Any:
    """filename as seen from the directory of base_path; the caller frees the string.

    char *path_combine(const char *, const char *)
    """
    return ("path_combine", POINTER(c_char), [c_char_p, c_char_p])


@_function
def _make_bdrv_get_full_backing_filename_from_filename() -> Any:
    """The file name of the backing file `backing`, as the image `backed` names it. NULL
    with *errp set if it depends on a directory that `backed` doesn't tell. The caller
    frees the string.

    char *bdrv_get_full_backing_filename_from_filename(const char *, const char *, Error **)
    """
    return (
        "bdrv_get_full_backing_filename_from_filename",
        POINTER(c_char),
        [c_char_p, c_char_p, POINTER(_pointer("struct_Error"))],
    )


def BDRV_ZT_IS_CONV(wp: int) -> int:
    """Nonzero if the write pointer is of a conventional zone: its top bit says so."""
    return wp & (1 << 63)


def _finish() -> None:
    """Give the records made so far their fields."""
    with _LOCK:
        while _PENDING:
            _whole(_PENDING[-1])


def _get(name: str) -> Any:
    """A type of this module."""
    return globals().get(name) or __getattr__(name)


def __getattr__(name: str) -> Any:
    with _LOCK:
        if name in globals():
            return globals()[name]
        if name == "__all__":
            return [n for n in __dir__() if n[0] != "_"]
        if name in _RECORDS:
            _whole(name)
            _finish()
            return globals()[name]
        if name in _ENUMS or name in _OWNERS:
            _make_enum(_OWNERS.get(name, name))
            return globals()[name]
        if name in _TYPES:
            made = globals()[name] = _TYPES[name]()
            _finish()
            return made
    if name in __skipped__:
        raise AttributeError(f"{name} was skipped: {__skipped__[name]}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    lazy = {*_RECORDS, *_ENUMS, *_OWNERS, *_TYPES}
    return sorted({*globals(), *lazy})
