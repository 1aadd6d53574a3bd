"""ctypes bindings of block/coroutines.h."""

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

struct_BlockDriverState: TypeAlias = _block_common.struct_BlockDriverState
struct_BdrvCheckResult: TypeAlias = _block_common.struct_BdrvCheckResult
struct_BlockFragInfo: TypeAlias = _block_common.struct_BlockFragInfo
struct_Error: TypeAlias = _block_common.struct_Error
BdrvCheckMode: TypeAlias = _block_common.BdrvCheckMode
BlockDriverState: TypeAlias = struct_BlockDriverState
BdrvCheckResult: TypeAlias = struct_BdrvCheckResult
BlockFragInfo: TypeAlias = struct_BlockFragInfo
Error: TypeAlias = struct_Error
QEMUIOVector: TypeAlias = struct_QEMUIOVector

class Library:
    """The functions and variables of a loaded library, each with its types."""

    c: Any
    def __init__(self, library: str | os.PathLike[str] | CDLL | None) -> None: ...
    def missing(self) -> list[str]:
        """Names of what the headers declare and the library lacks."""
    def bdrv_co_check(
        self,
        bs: _Ref[struct_BlockDriverState],
        res: _Ref[struct_BdrvCheckResult],
        fix: int,
        /,
    ) -> int:
        """int bdrv_co_check(BlockDriverState *, BdrvCheckResult *, BdrvCheckMode)"""
    def bdrv_co_invalidate_cache(
        self,
        bs: _Ref[struct_BlockDriverState],
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """int bdrv_co_invalidate_cache(BlockDriverState *, Error **)"""
    def bdrv_co_common_block_status_above(
        self,
        bs: _Ref[struct_BlockDriverState],
        base: _Ref[struct_BlockDriverState],
        include_base: bool,
        want_zero: bool,
        offset: int,
        bytes: int,
        pnum: _Ref[c_int64],
        map: _Ref[c_int64],
        file: _Ref[_Pointer[struct_BlockDriverState]],
        depth: _Ref[c_int],
        /,
    ) -> int:
        """What all variants of bdrv_block_status() come down to. *depth is how many layers it
        went down.

        int bdrv_co_common_block_status_above(BlockDriverState *, BlockDriverState *, bool, bool, int64_t, int64_t, int64_t *, int64_t *, BlockDriverState **, int *)
        """
    def bdrv_common_block_status_above(
        self,
        bs: _Ref[struct_BlockDriverState],
        base: _Ref[struct_BlockDriverState],
        include_base: bool,
        want_zero: bool,
        offset: int,
        bytes: int,
        pnum: _Ref[c_int64],
        map: _Ref[c_int64],
        file: _Ref[_Pointer[struct_BlockDriverState]],
        depth: _Ref[c_int],
        /,
    ) -> int:
        """int bdrv_common_block_status_above(BlockDriverState *, BlockDriverState *, bool, bool, int64_t, int64_t, int64_t *, int64_t *, BlockDriverState **, int *)"""
    def bdrv_co_readv_vmstate(
        self,
        bs: _Ref[struct_BlockDriverState],
        qiov: _Ref[struct_QEMUIOVector],
        pos: int,
        /,
    ) -> int:
        """int bdrv_co_readv_vmstate(BlockDriverState *, QEMUIOVector *, int64_t)"""
    def bdrv_co_writev_vmstate(
        self,
        bs: _Ref[struct_BlockDriverState],
        qiov: _Ref[struct_QEMUIOVector],
        pos: int,
        /,
    ) -> int:
        """int bdrv_co_writev_vmstate(BlockDriverState *, QEMUIOVector *, int64_t)"""
    def nbd_co_do_establish_connection(
        self,
        bs: _Ref[struct_BlockDriverState],
        blocking: bool,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """Connect to the NBD server; at once or in the background.

        int nbd_co_do_establish_connection(BlockDriverState *, bool, Error **)
        """
    def nbd_do_establish_connection(
        self,
        bs: _Ref[struct_BlockDriverState],
        blocking: bool,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """int nbd_do_establish_connection(BlockDriverState *, bool, Error **)"""

def load(library: str | os.PathLike[str] | CDLL | None) -> Library:
    """The library at a path, or a loaded one, with types; None is this program."""
