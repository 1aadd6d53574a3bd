"""ctypes bindings of block/block-common.h.

Made by cobindgen 0.1.0 for x86_64, LP64, little-endian.
Edit the header, not this file.
"""

from ctypes import (
    POINTER,
    c_bool,
    c_char,
    c_char_p,
    c_int,
    c_int64,
    c_uint,
    c_uint32,
    c_uint64,
    c_void_p,
)
from enum import IntEnum, IntFlag

from _c_support import (
    _SEARCHED,
    _Flexible,
    _Library,
    _Opaque,
    _Record,
    _Union,
    _check_abi,
    _found,
    _function,
)

_OWN = frozenset(globals())
_check_abi(__name__, "x86_64", pointer=8, long=8, order="little")

# Names that the headers declare and this module lacks in whole or part -> reason.
__skipped__ = {
    "BLOCK_COMMON_H": "block/block-common.h:7: expands to nothing",
    "co_wrapper": "block/block-common.h:20: expands to nothing",
    "co_wrapper_mixed": "block/block-common.h:21: expands to nothing",
    "co_wrapper_bdrv_rdlock": "block/block-common.h:22: expands to nothing",
    "co_wrapper_mixed_bdrv_rdlock": "block/block-common.h:23: expands to nothing",
    "no_co_wrapper": "block/block-common.h:31: expands to nothing",
    "no_co_wrapper_bdrv_rdlock": "block/block-common.h:32: expands to nothing",
    "no_co_wrapper_bdrv_wrlock": "block/block-common.h:33: expands to nothing",
}


class BlockZoneOp(IntEnum):
    """An operation on a zone of a zoned device."""

    BLK_ZO_OPEN = 0  # Reserve resources for writing to the zone
    BLK_ZO_CLOSE = 1  # Release these resources
    BLK_ZO_FINISH = 2  # Move its write pointer to the end
    BLK_ZO_RESET = 3  # Move its write pointer to the start; the data is gone


globals().update(BlockZoneOp.__members__)


class BlockZoneModel(IntEnum):
    """Who must respect the zones of a device."""

    BLK_Z_NONE = 0x0  # Nobody: a device without zones
    BLK_Z_HM = 0x1  # The host must: other writes fail
    BLK_Z_HA = 0x2  # The host should: other writes are slower


globals().update(BlockZoneModel.__members__)


class BlockZoneState(IntEnum):
    """The state of a zone."""

    BLK_ZS_NOT_WP = 0x0  # It has no write pointer
    BLK_ZS_EMPTY = 0x1  # Nothing written since the last reset
    BLK_ZS_IOPEN = 0x2  # Opened by a write
    BLK_ZS_EOPEN = 0x3  # Opened by BLK_ZO_OPEN
    BLK_ZS_CLOSED = 0x4  # Partly written, not open
    BLK_ZS_RDONLY = 0xD  # Can only be read
    BLK_ZS_FULL = 0xE  # Completely written
    BLK_ZS_OFFLINE = 0xF  # Out of order


globals().update(BlockZoneState.__members__)


class BlockZoneType(IntEnum):
    """How a zone can be written."""

    BLK_ZT_CONV = 0x1  # At any position, as on other disks
    BLK_ZT_SWR = 0x2  # Only at the write pointer
    BLK_ZT_SWP = 0x3  # Preferably at the write pointer


globals().update(BlockZoneType.__members__)


class BdrvRequestFlags(IntFlag):
    """Flags of a request."""

    BDRV_REQ_COPY_ON_READ = 0x1  # Store data that is read from the backing file
    BDRV_REQ_ZERO_WRITE = 0x2  # Write zeroes; there is no buffer
    # Writing zeroes may deallocate the range if it then certainly reads as zeroes.
    # Drivers see the flag only on nodes that are opened with BDRV_O_UNMAP.
    BDRV_REQ_MAY_UNMAP = 0x4
    # A hint: all buffers are registered with bdrv_register_buf(). Code that replaces
    # the buffers must clear the flag.
    BDRV_REQ_REGISTERED_BUF = 0x8
    BDRV_REQ_FUA = 0x10  # The request ends when the data is on stable storage
    BDRV_REQ_WRITE_COMPRESSED = 0x20  # Store the data compressed
    BDRV_REQ_WRITE_UNCHANGED = 0x40  # A write that does not change what can be read.
    BDRV_REQ_SERIALISING = 0x80  # A write during which no overlapping request may run.
    # Fail if the storage cannot do this itself, instead of doing it slowly.
    BDRV_REQ_NO_FALLBACK = 0x100
    # A read only for copy-on-read: the data is copied to the top layer. The caller
    # does not get it and needs no buffer.
    BDRV_REQ_PREFETCH = 0x200
    # With BDRV_REQ_SERIALISING: fail if another request overlaps. The request must
    # have the alignment of the node.
    BDRV_REQ_NO_WAIT = 0x400
    BDRV_REQ_MASK = 0x7FF  # All flags above.


globals().update(BdrvRequestFlags.__members__)


class enum_BlockdevDetectZeroesOptions(IntEnum):
    """What to do when a guest writes only zeroes."""

    BLOCKDEV_DETECT_ZEROES_OPTIONS_OFF = 0  # write it
    BLOCKDEV_DETECT_ZEROES_OPTIONS_ON = 1  # without data, if possible
    BLOCKDEV_DETECT_ZEROES_OPTIONS_UNMAP = 2  # and discard, if allowed
    BLOCKDEV_DETECT_ZEROES_OPTIONS__MAX = 3


globals().update(enum_BlockdevDetectZeroesOptions.__members__)


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
    BLOCK_OP_TYPE_MAX = 16  # The number of operations


globals().update(BlockOpType.__members__)


class enum_BdrvChildRoleBits(IntFlag):
    """The role of a child for its parent. Each child has at least one of DATA, METADATA,
    FILTERED and COW.

    A filter has one child that is FILTERED and PRIMARY, and no COW child. Other drivers
    have no FILTERED child; only the raw format, which is almost a filter, may have one.
    They have at most one COW child, which is bs->backing and never PRIMARY. They have at
    most one PRIMARY child, which is bs->file.
    """

    # The child contains data.
    BDRV_CHILD_DATA = 1  # 1 << 0
    # The child contains tables of the format.
    BDRV_CHILD_METADATA = 2  # 1 << 1
    # The child has the same content as its parent, which forwards all requests. Not
    # together with DATA, METADATA or COW. At most one child.
    BDRV_CHILD_FILTERED = 4  # 1 << 2
    # The backing file: ranges that the parent has not allocated are read from it. Not
    # together with DATA, METADATA or FILTERED. At most one child.
    BDRV_CHILD_COW = 8  # 1 << 3
    # The child whose file name is used for the parent. At most one child.
    BDRV_CHILD_PRIMARY = 16  # 1 << 4
    BDRV_CHILD_IMAGE = 19  # The only child of an image format.


globals().update(enum_BdrvChildRoleBits.__members__)


class BdrvCheckMode(IntFlag):
    """The errors that a check may repair."""

    BDRV_FIX_LEAKS = 1  # Clusters without a reference
    BDRV_FIX_ERRORS = 2  # Anything else


globals().update(BdrvCheckMode.__members__)


class enum_BlockPermission(IntEnum):
    """The permissions of a user of a node, as management sees them."""

    BLOCK_PERMISSION_CONSISTENT_READ = 0
    BLOCK_PERMISSION_WRITE = 1
    BLOCK_PERMISSION_WRITE_UNCHANGED = 2
    BLOCK_PERMISSION_RESIZE = 3
    BLOCK_PERMISSION__MAX = 4


globals().update(enum_BlockPermission.__members__)


# To read the content of a disk at one point in time. Nearly every node can provide
# it, but not the intermediate nodes of a running commit job.
BLK_PERM_CONSISTENT_READ = 0x01
BLK_PERM_WRITE = 0x02  # To change what can be read.
# To write data that is already there. BLK_PERM_WRITE includes it.
BLK_PERM_WRITE_UNCHANGED = 0x04
BLK_PERM_RESIZE = 0x08  # To change the size.
# Every permission. Up to QEMU 6.1, bit 0x10 was another one. Those versions may
# lock its byte in an image file, so the bit cannot get a new meaning.
BLK_PERM_ALL = 0x0F
# The permissions that a filter requests of its child because its parents do.
DEFAULT_PERM_PASSTHROUGH = 15
# The permissions that a filter does not change.
DEFAULT_PERM_UNCHANGED = 0  # BLK_PERM_ALL & (~DEFAULT_PERM_PASSTHROUGH)
BDRV_O_NO_SHARE = 0x0001  # no other user may use the node
BDRV_O_RDWR = 0x0002  # for writing too
BDRV_O_RESIZE = 0x0004  # the size may be changed
BDRV_O_SNAPSHOT = 0x0008  # writes go to a temporary overlay
BDRV_O_TEMPORARY = 0x0010  # remove the file when done
BDRV_O_NOCACHE = 0x0020  # bypass the host's page cache
BDRV_O_NATIVE_AIO = 0x0080  # use the kernel's AIO, no threads
BDRV_O_NO_BACKING = 0x0100  # do not open the backing file
BDRV_O_NO_FLUSH = 0x0200  # ignore flushes
BDRV_O_COPY_ON_READ = 0x0400  # store data that is read from the backing file
BDRV_O_INACTIVE = 0x0800  # another process still owns the image (migration)
BDRV_O_CHECK = 0x1000  # only check its consistency
BDRV_O_ALLOW_RDWR = 0x2000  # may be reopened for writing
BDRV_O_UNMAP = 0x4000  # carry out the guest's discards
BDRV_O_PROTOCOL = 0x8000  # without a driver name: use the bytes unchanged
BDRV_O_NO_IO = 0x10000  # no data will be read or written
BDRV_O_AUTO_RDONLY = 0x20000  # read-only if it cannot be opened for writing
BDRV_O_IO_URING = 0x40000  # use io_uring, no threads
# The flags of a cache mode.
BDRV_O_CACHE_MASK = 544  # (BDRV_O_NOCACHE | BDRV_O_NO_FLUSH)
BDRV_OPT_CACHE_WB = b"cache.writeback"
BDRV_OPT_CACHE_DIRECT = b"cache.direct"
BDRV_OPT_CACHE_NO_FLUSH = b"cache.no-flush"
BDRV_OPT_READ_ONLY = b"read-only"
BDRV_OPT_AUTO_READ_ONLY = b"auto-read-only"
BDRV_OPT_DISCARD = b"discard"
BDRV_OPT_FORCE_SHARE = b"force-share"
BDRV_SECTOR_BITS = 9  # A sector as a power of two, and in bytes.
BDRV_SECTOR_SIZE = 512  # (1ULL << BDRV_SECTOR_BITS)
# The longest request. Its size fits both size_t and int.
BDRV_REQUEST_MAX_SECTORS = 4194303
BDRV_REQUEST_MAX_BYTES = 2147483136  # (BDRV_REQUEST_MAX_SECTORS << BDRV_SECTOR_BITS)
# The largest size of a disk, and the largest end of a request. It can be rounded up
# to any allowed alignment without an overflow of int64_t.
BDRV_MAX_ALIGNMENT = 1073741824  # (1L << 30)
BDRV_MAX_LENGTH = 9223372035781033984
BDRV_BLOCK_DATA = 0x01  # this layer has the data
BDRV_BLOCK_ZERO = 0x02  # it reads as zeroes
BDRV_BLOCK_OFFSET_VALID = 0x04  # `map` is its place in `file`
BDRV_BLOCK_RAW = 0x08  # ask the node in `file` instead (drivers only)
BDRV_BLOCK_ALLOCATED = 0x10  # this layer decides, not a backing file
BDRV_BLOCK_EOF = 0x20  # it extends to the end of this layer
BDRV_BLOCK_RECURSE = 0x40  # also look for zeroes in lower layers (drivers only)
BDRV_BLOCK_COMPRESSED = 0x80  # it is stored compressed


class BlockDriver(_Opaque):
    """The implementation of an image format, a protocol or a filter."""

    _declared_ = "block/block-common.h"


class BdrvChild(_Opaque):
    """An edge of the block graph: a parent's use of a node."""

    _declared_ = "block/block-common.h"


class BdrvChildClass(_Opaque):
    """The callbacks by which a kind of parent learns about its children."""

    _declared_ = "block/block-common.h"


class BlockZoneDescriptor(_Record):
    """The description of a zone in a report. Positions and sizes are in bytes."""

    _fields_ = [
        ("start", c_uint64),  # The position of the zone on the device
        ("length", c_uint64),  # The distance to the next zone
        ("cap", c_uint64),  # The part of it that can be written
        ("wp", c_uint64),  # The write pointer
        ("type", c_uint),
        ("state", c_uint),
    ]
    _enums_ = {
        "type": BlockZoneType,
        "state": BlockZoneState,
    }


class struct_AioContext(_Opaque):
    """struct AioContext: opaque"""

    _declared_ = "qemu/typedefs.h"


class struct_CoWaitRecord(_Opaque):
    """struct CoWaitRecord: opaque"""

    _declared_ = "qemu/coroutine.h"


class struct_CoMutex_from_push(_Record):
    """The coroutines that wait"""

    _fields_ = [
        ("slh_first", POINTER(struct_CoWaitRecord)),  # The coroutines that wait
    ]


class struct_Coroutine(_Opaque):
    """struct Coroutine: opaque"""

    _declared_ = "qemu/coroutine.h"


class struct_CoMutex(_Record):
    """struct CoMutex: 48 bytes"""

    _fields_ = [
        ("locked", c_uint),  # The number of holder and waiters; 0 if it is free
        ("ctx", POINTER(struct_AioContext)),  # Event loop of the holder
        ("from_push", struct_CoMutex_from_push),  # The coroutines that wait
        ("to_pop", struct_CoMutex_from_push),  # The coroutines that wait
        ("handoff", c_uint),  # To pass the mutex on without a race
        ("sequence", c_uint),  # To pass the mutex on without a race
        ("holder", POINTER(struct_Coroutine)),
    ]


class BlockZoneWps(_Flexible, _Record):
    """The write pointers of all zones of a device, in bytes."""

    _fields_ = [
        ("colock", struct_CoMutex),  # Protects the array
        ("wp", c_uint64 * 0),
    ]


class BlockDriverInfo(_Record):
    """Properties of an image, as its driver reports them."""

    _fields_ = [
        ("cluster_size", c_int),  # Unit of allocation in bytes; 0 if there is none
        # The size in bytes of the parts of a cluster that can be allocated; the cluster
        # size in formats without such parts.
        ("subcluster_size", c_int),
        # The place for the state of the machine, 0 for none
        ("vm_state_offset", c_int64),
        ("is_dirty", c_bool),  # The image was not closed properly
        ("needs_compressed_writes", c_bool),  # All writes must be compressed
    ]


class BlockFragInfo(_Record):
    """The number of clusters in use, and how fragmented they are."""

    _fields_ = [
        ("allocated_clusters", c_uint64),
        ("total_clusters", c_uint64),
        ("fragmented_clusters", c_uint64),
        ("compressed_clusters", c_uint64),
    ]


class struct_BlockReopenQueueEntry(_Opaque):
    """struct BlockReopenQueueEntry: opaque"""

    _declared_ = "block/block-common.h"


class struct_QTailQLink(_Record):
    """What head and links of a tail queue have in common: a ring through both."""


struct_QTailQLink._fields_ = [
    ("tql_next", c_void_p),
    ("tql_prev", POINTER(struct_QTailQLink)),
]


class BlockReopenQueue(_Union):
    """Nodes that are reopened together."""

    _fields_ = [
        ("tqh_first", POINTER(struct_BlockReopenQueueEntry)),
        ("tqh_circ", struct_QTailQLink),
    ]


class struct_BlockDriverState(_Opaque):
    """struct BlockDriverState: opaque"""

    _declared_ = "qemu/typedefs.h"


class struct_QDict(_Opaque):
    """struct QDict: opaque"""

    _declared_ = "qemu/typedefs.h"


class BDRVReopenState(_Record):
    """A node that is being reopened with other options."""

    _fields_ = [
        ("bs", POINTER(struct_BlockDriverState)),
        ("flags", c_int),
        ("detect_zeroes", c_uint),
        ("backing_missing", c_bool),
        # Needed until permissions are updated
        ("old_backing_bs", POINTER(struct_BlockDriverState)),
        # Needed until permissions are updated
        ("old_file_bs", POINTER(struct_BlockDriverState)),
        ("options", POINTER(struct_QDict)),
        ("explicit_options", POINTER(struct_QDict)),
        ("opaque", c_void_p),  # For the driver
    ]
    _enums_ = {
        "detect_zeroes": enum_BlockdevDetectZeroesOptions,
    }


BdrvChildRole = c_uint


class BdrvCheckResult(_Record):
    """The errors that a check of an image found and repaired."""

    _fields_ = [
        ("corruptions", c_int),
        ("leaks", c_int),
        ("check_errors", c_int),  # Errors that stopped the check itself
        ("corruptions_fixed", c_int),
        ("leaks_fixed", c_int),
        ("image_end_offset", c_int64),  # Where the image ends in its file
        ("bfi", BlockFragInfo),
    ]


class BlockSizes(_Record):
    """Block sizes of a device, in bytes."""

    _fields_ = [
        ("phys", c_uint32),  # The size that is written at once
        ("log", c_uint32),  # The unit of requests
    ]


class HDGeometry(_Record):
    """The geometry of a hard disk."""

    _fields_ = [
        ("heads", c_uint32),
        ("sectors", c_uint32),  # In a track
        ("cylinders", c_uint32),
    ]


class struct_Error(_Opaque):
    """struct Error: opaque"""

    _declared_ = "qemu/typedefs.h"


# The same types by their other names.
struct_BlockDriver = BlockDriver
struct_BdrvChild = BdrvChild
struct_BdrvChildClass = BdrvChildClass
struct_BlockZoneDescriptor = BlockZoneDescriptor
struct_BlockZoneWps = BlockZoneWps
CoMutex = struct_CoMutex
AioContext = struct_AioContext
CoWaitRecord = struct_CoWaitRecord
Coroutine = struct_Coroutine
struct_BlockDriverInfo = BlockDriverInfo
struct_BlockFragInfo = BlockFragInfo
union_BlockReopenQueue = BlockReopenQueue
BlockReopenQueueEntry = struct_BlockReopenQueueEntry
QTailQLink = struct_QTailQLink
struct_BDRVReopenState = BDRVReopenState
BlockDriverState = struct_BlockDriverState
QDict = struct_QDict
struct_BdrvCheckResult = BdrvCheckResult
struct_BlockSizes = BlockSizes
struct_HDGeometry = HDGeometry
Error = struct_Error
enum_BlockZoneOp = BlockZoneOp
enum_BlockZoneModel = BlockZoneModel
enum_BlockZoneState = BlockZoneState
enum_BlockZoneType = BlockZoneType
BlockdevDetectZeroesOptions = enum_BlockdevDetectZeroesOptions
enum_BlockOpType = BlockOpType
BdrvChildRoleBits = enum_BdrvChildRoleBits
BlockPermission = enum_BlockPermission


def BDRV_ZT_IS_CONV(wp: int) -> int:
    """Nonzero if the write pointer is that of a conventional zone (its top bit is set)."""
    return wp & (1 << 63)


__all__ = [name for name in globals() if name not in _OWN and name[0] != "_"]


class Library(_Library, skipped=__skipped__):
    """The functions and variables of block/block-common.h in a loaded library."""

    @_function(POINTER(c_char), c_uint64)
    def bdrv_perm_names(_lib, /, perm):
        """char *bdrv_perm_names(uint64_t perm)

        Return the permissions in words, separated by commas. The caller frees the string.
        """
        _c = _lib.c.bdrv_perm_names
        if not isinstance(perm, int) or not 0 <= perm < 2**64:
            perm = _c.integer(perm, 0, "uint64_t")
        return _c(perm)

    @_function(c_uint64, c_uint)
    def bdrv_qapi_perm_to_blk_perm(_lib, /, qapi_perm):
        """uint64_t bdrv_qapi_perm_to_blk_perm(BlockPermission qapi_perm)

        Return the BLK_PERM_ constant for the permission qapi_perm of the management.
        """
        _c = _lib.c.bdrv_qapi_perm_to_blk_perm
        if not isinstance(qapi_perm, int) or not 0 <= qapi_perm < 2**32:
            qapi_perm = _c.integer(qapi_perm, 0, "BlockPermission")
        return _c(qapi_perm)

    @_function(None)
    def bdrv_init_with_whitelist(_lib, /):
        """void bdrv_init_with_whitelist(void)

        Register all drivers. After that, only drivers in the whitelist can be used.
        """
        return _lib.c.bdrv_init_with_whitelist()

    @_function(c_bool)
    def bdrv_uses_whitelist(_lib, /):
        """bool bdrv_uses_whitelist(void)

        Return whether this program allows only some drivers.
        """
        return _lib.c.bdrv_uses_whitelist()

    @_function(c_int, POINTER(BlockDriver), c_bool)
    def bdrv_is_whitelisted(_lib, /, drv, read_only):
        """int bdrv_is_whitelisted(BlockDriver *drv, bool read_only)

        Return 1 if the driver may be used, 0 if not.
        """
        _c = _lib.c.bdrv_is_whitelisted
        if getattr(drv, "_type_", None) is not BlockDriver:
            drv = _c.pointer(drv, 0, "BlockDriver *")
        return _c(drv, read_only)

    @_function(c_int, c_char_p, POINTER(c_int))
    def bdrv_parse_aio(_lib, /, mode, flags):
        """int bdrv_parse_aio(const char *mode, int *flags)

        Set the flags of the mode ("threads", "native", "io_uring") in *flags. Return 0, or -1
        if there is no such mode.
        """
        _c = _lib.c.bdrv_parse_aio
        mode = _c.text(mode, 0)
        if getattr(flags, "_type_", None) is not c_int:
            flags = _c.pointer(flags, 1, "int *")
        return _c(mode, flags)

    @_function(c_int, c_char_p, POINTER(c_int), POINTER(c_bool))
    def bdrv_parse_cache_mode(_lib, /, mode, flags, writethrough):
        """int bdrv_parse_cache_mode(const char *mode, int *flags, bool *writethrough)

        Set *flags and *writethrough for the cache mode ("writeback", "none", …). Return 0, or
        -1 if there is no such mode.
        """
        _c = _lib.c.bdrv_parse_cache_mode
        mode = _c.text(mode, 0)
        if getattr(flags, "_type_", None) is not c_int:
            flags = _c.pointer(flags, 1, "int *")
        if getattr(writethrough, "_type_", None) is not c_bool:
            writethrough = _c.pointer(writethrough, 2, "bool *")
        return _c(mode, flags, writethrough)

    @_function(c_int, c_char_p, POINTER(c_int))
    def bdrv_parse_discard_flags(_lib, /, mode, flags):
        """int bdrv_parse_discard_flags(const char *mode, int *flags)

        Set the flags of the discard mode ("ignore", "unmap") in *flags. Return 0, or -1 if
        there is no such mode.
        """
        _c = _lib.c.bdrv_parse_discard_flags
        mode = _c.text(mode, 0)
        if getattr(flags, "_type_", None) is not c_int:
            flags = _c.pointer(flags, 1, "int *")
        return _c(mode, flags)

    @_function(c_int, c_char_p)
    def path_has_protocol(_lib, /, path):
        """int path_has_protocol(const char *path)

        Return 1 if the path begins with a protocol ("nbd:…"), else 0.
        """
        _c = _lib.c.path_has_protocol
        path = _c.text(path, 0)
        return _c(path)

    @_function(c_int, c_char_p)
    def path_is_absolute(_lib, /, path):
        """int path_is_absolute(const char *path)

        Return 1 if the path is absolute, else 0.
        """
        _c = _lib.c.path_is_absolute
        path = _c.text(path, 0)
        return _c(path)

    @_function(POINTER(c_char), c_char_p, c_char_p)
    def path_combine(_lib, /, base_path, filename):
        """char *path_combine(const char *base_path, const char *filename)

        Return filename relative to the directory of base_path. The caller frees the string.
        """
        _c = _lib.c.path_combine
        base_path = _c.text(base_path, 0)
        filename = _c.text(filename, 1)
        return _c(base_path, filename)

    @_function(POINTER(c_char), c_char_p, c_char_p, POINTER(POINTER(struct_Error)))
    def bdrv_get_full_backing_filename_from_filename(_lib, /, backed, backing, errp):
        """char *bdrv_get_full_backing_filename_from_filename(const char *backed, const char *backing, Error **errp)

        Return the file name of the backing file `backing`, as the image `backed` names it.
        Return NULL and set *errp if it depends on a directory that `backed` does not contain.
        The caller frees the string.
        """
        _c = _lib.c.bdrv_get_full_backing_filename_from_filename
        backed = _c.text(backed, 0)
        backing = _c.text(backing, 1)
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 2, "Error **")
        return _c(backed, backing, errp)


def load(library=_SEARCHED, *, checked=True, use_errno=False, glue=None):
    """Load the library at a path, or wrap a loaded one. None is this program.

    Without a path, it is found by its name. `glue`: the library of the file that
    `bind --glue` writes. `checked=False`: functions are ctypes' own. `use_errno`:
    ctypes.get_errno() returns what a function left in errno.
    """
    if library is _SEARCHED:
        names = ["block-common"]
        library = _found(names, __file__)
    return Library(library, checked, use_errno, glue)
