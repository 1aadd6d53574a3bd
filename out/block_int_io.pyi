"""ctypes bindings of block/block_int-io.h."""

import ctypes
import enum
import os
from _ctypes import CFuncPtr, _CArgObject, _CData, _Pointer
from ctypes import *
from typing import Any, Final, TypeAlias, TypeVar

# What ctypes takes for a pointer parameter besides a pointer.
_T = TypeVar("_T", bound=_CData)
_Ref: TypeAlias = _Pointer[_T] | Array[_T] | _CArgObject | _T | None
_String: TypeAlias = bytes | Array[c_char] | _Pointer[c_char] | c_char_p | None
_Address: TypeAlias = (
    int | bytes | Array[Any] | _Pointer[Any] | _CArgObject | c_void_p | CFuncPtr | None
)
_Callback: TypeAlias = CFuncPtr | None

__skipped__: dict[str, str]

class BdrvRequestFlags(enum.IntFlag):
    """How a request is to be carried out."""

    BDRV_REQ_COPY_ON_READ = 1
    """Keep what was read from the backing file"""
    BDRV_REQ_ZERO_WRITE = 2
    """Write zeroes; there is no buffer"""
    BDRV_REQ_MAY_UNMAP = 4
    """Writing zeroes may deallocate, if that is sure to read as zeroes afterwards.
    Drivers see it on nodes opened with BDRV_O_UNMAP only.
    """
    BDRV_REQ_REGISTERED_BUF = 8
    """A hint: all buffers were registered with bdrv_register_buf() before. Whoever
    replaces the buffers by others has to drop the flag.
    """
    BDRV_REQ_FUA = 16
    """Done means on stable storage"""
    BDRV_REQ_WRITE_COMPRESSED = 32
    """Store the data compressed"""
    BDRV_REQ_WRITE_UNCHANGED = 64
    """A write after which the disk reads as before."""
    BDRV_REQ_SERIALISING = 128
    """A write that no overlapping request may run beside."""
    BDRV_REQ_NO_FALLBACK = 256
    """Fail rather than do slowly what the storage can't do itself."""
    BDRV_REQ_PREFETCH = 512
    """A read for the sake of copy-on-read: the data has to reach the top layer, not
    the caller, who need not give a buffer.
    """
    BDRV_REQ_NO_WAIT = 1024
    """With BDRV_REQ_SERIALISING: fail if another request is in the way. The request
    must be aligned as the node asks.
    """
    BDRV_REQ_MASK = 2047
    """All of the above."""

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

class struct_BdrvChild(Structure):
    """struct BdrvChild: opaque"""

class struct_QEMUIOVector(Structure):
    """struct QEMUIOVector: opaque"""

class struct_BlockDriverState(Structure):
    """struct BlockDriverState: opaque"""

BdrvChild: TypeAlias = struct_BdrvChild
QEMUIOVector: TypeAlias = struct_QEMUIOVector
BlockDriverState: TypeAlias = struct_BlockDriverState

class Library:
    """The functions and variables of a loaded library, each with its types."""

    def __init__(self, library: str | os.PathLike[str] | CDLL | None) -> None: ...
    def missing(self) -> list[str]:
        """What the headers declare and the library lacks."""
    def bdrv_co_preadv(
        self,
        child: _Ref[struct_BdrvChild],
        offset: int,
        bytes: int,
        qiov: _Ref[struct_QEMUIOVector],
        flags: int,
        /,
    ) -> int:
        """Read into the buffers of a vector.

        int bdrv_co_preadv(BdrvChild *, int64_t, int64_t, QEMUIOVector *, BdrvRequestFlags)
        """
    def bdrv_co_preadv_part(
        self,
        child: _Ref[struct_BdrvChild],
        offset: int,
        bytes: int,
        qiov: _Ref[struct_QEMUIOVector],
        qiov_offset: int,
        flags: int,
        /,
    ) -> int:
        """The same from qiov_offset on in the vector.

        int bdrv_co_preadv_part(BdrvChild *, int64_t, int64_t, QEMUIOVector *, size_t, BdrvRequestFlags)
        """
    def bdrv_co_pwritev(
        self,
        child: _Ref[struct_BdrvChild],
        offset: int,
        bytes: int,
        qiov: _Ref[struct_QEMUIOVector],
        flags: int,
        /,
    ) -> int:
        """Write what the buffers of a vector hold.

        int bdrv_co_pwritev(BdrvChild *, int64_t, int64_t, QEMUIOVector *, BdrvRequestFlags)
        """
    def bdrv_co_pwritev_part(
        self,
        child: _Ref[struct_BdrvChild],
        offset: int,
        bytes: int,
        qiov: _Ref[struct_QEMUIOVector],
        qiov_offset: int,
        flags: int,
        /,
    ) -> int:
        """The same from qiov_offset on in the vector.

        int bdrv_co_pwritev_part(BdrvChild *, int64_t, int64_t, QEMUIOVector *, size_t, BdrvRequestFlags)
        """
    def bdrv_co_refresh_total_sectors(
        self,
        bs: _Ref[struct_BlockDriverState],
        hint: int,
        /,
    ) -> int:
        """Ask the driver, or `hint` if it can't tell, how many sectors the node has now.

        int bdrv_co_refresh_total_sectors(BlockDriverState *, int64_t)
        """
    def bdrv_refresh_total_sectors(
        self,
        bs: _Ref[struct_BlockDriverState],
        hint: int,
        /,
    ) -> int:
        """int bdrv_refresh_total_sectors(BlockDriverState *, int64_t)"""
    def bdrv_inc_in_flight(self, bs: _Ref[struct_BlockDriverState], /) -> None:
        """A request began, or ended; draining waits for those between.

        void bdrv_inc_in_flight(BlockDriverState *)
        """
    def bdrv_dec_in_flight(self, bs: _Ref[struct_BlockDriverState], /) -> None:
        """void bdrv_dec_in_flight(BlockDriverState *)"""
    def bdrv_wakeup(self, bs: _Ref[struct_BlockDriverState], /) -> None:
        """Wake the main loop if it waits for this node.

        void bdrv_wakeup(BlockDriverState *)
        """
    def bdrv_cow_child(
        self,
        bs: _Ref[struct_BlockDriverState],
        /,
    ) -> _Pointer[struct_BdrvChild]:
        """The child that unallocated data comes from, or NULL.

        BdrvChild *bdrv_cow_child(BlockDriverState *)
        """
    def bdrv_filter_child(
        self,
        bs: _Ref[struct_BlockDriverState],
        /,
    ) -> _Pointer[struct_BdrvChild]:
        """The child of a filter that it passes requests to, or NULL.

        BdrvChild *bdrv_filter_child(BlockDriverState *)
        """
    def bdrv_primary_child(
        self,
        bs: _Ref[struct_BlockDriverState],
        /,
    ) -> _Pointer[struct_BdrvChild]:
        """The child whose file name stands for the node's, or NULL.

        BdrvChild *bdrv_primary_child(BlockDriverState *)
        """
    def bdrv_skip_filters(
        self,
        bs: _Ref[struct_BlockDriverState],
        /,
    ) -> _Pointer[struct_BlockDriverState]:
        """The first node from here down that is no filter.

        BlockDriverState *bdrv_skip_filters(BlockDriverState *)
        """

def load(library: str | os.PathLike[str] | CDLL | None) -> Library:
    """The library at a path, or a loaded one, with types; None is this program."""
