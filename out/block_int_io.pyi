"""ctypes bindings of block/block_int-io.h."""

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

class struct_QEMUIOVector(Structure):
    """struct QEMUIOVector: opaque"""

struct_BdrvChild: TypeAlias = _block_common.struct_BdrvChild
struct_BlockDriverState: TypeAlias = _block_common.struct_BlockDriverState
BdrvRequestFlags: TypeAlias = _block_common.BdrvRequestFlags
BdrvChild: TypeAlias = struct_BdrvChild
QEMUIOVector: TypeAlias = struct_QEMUIOVector
BlockDriverState: TypeAlias = struct_BlockDriverState

class Library:
    """The functions and variables of a loaded library, each with its types."""

    c: Any
    def __init__(self, library: str | os.PathLike[str] | CDLL | None) -> None: ...
    def missing(self) -> list[str]:
        """Names of what the headers declare and the library lacks."""
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
