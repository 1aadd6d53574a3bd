"""ctypes bindings of block/coroutines.h.

Made by cobindgen 0.1.0 for x86_64, LP64, little-endian.
Edit the header, not this file.
"""

from _ctypes import _CArgObject, _CData, _Pointer, _SimpleCData
from ctypes import (
    CDLL,
    Array,
    Structure,
    Union,
    c_char,
    c_char_p,
    c_int,
    c_int64,
    c_void_p,
)
from os import PathLike
from typing import Any, SupportsFloat, SupportsIndex, TypeAlias, TypeVar

from typing_extensions import Buffer

import block_common as _block_common

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

class struct_QEMUIOVector(_Record):
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
    def bdrv_co_check(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        res: _Ref[struct_BdrvCheckResult],
        fix: BdrvCheckMode | _Integer,
    ) -> int:
        """int bdrv_co_check(BlockDriverState *bs, BdrvCheckResult *res, BdrvCheckMode fix)"""
    def bdrv_co_invalidate_cache(
        _lib, /, bs: _Ref[struct_BlockDriverState], errp: _Ref[_Pointer[struct_Error]]
    ) -> int:
        """int bdrv_co_invalidate_cache(BlockDriverState *bs, Error **errp)"""
    def bdrv_co_common_block_status_above(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        base: _Ref[struct_BlockDriverState],
        include_base: bool | _Integer,
        want_zero: bool | _Integer,
        offset: _Integer,
        bytes: _Integer,
        pnum: _Ref[c_int64] | Buffer,
        map: _Ref[c_int64] | Buffer,
        file: _Ref[_Pointer[struct_BlockDriverState]],
        depth: _Ref[c_int] | Buffer,
    ) -> int:
        """int bdrv_co_common_block_status_above(BlockDriverState *bs, BlockDriverState *base, bool include_base, bool want_zero, int64_t offset, int64_t bytes, int64_t *pnum, int64_t *map, BlockDriverState **file, int *depth)

        What all variants of bdrv_block_status() come down to. *depth is how many layers it
        went down.
        """
    def bdrv_common_block_status_above(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        base: _Ref[struct_BlockDriverState],
        include_base: bool | _Integer,
        want_zero: bool | _Integer,
        offset: _Integer,
        bytes: _Integer,
        pnum: _Ref[c_int64] | Buffer,
        map: _Ref[c_int64] | Buffer,
        file: _Ref[_Pointer[struct_BlockDriverState]],
        depth: _Ref[c_int] | Buffer,
    ) -> int:
        """int bdrv_common_block_status_above(BlockDriverState *bs, BlockDriverState *base, bool include_base, bool want_zero, int64_t offset, int64_t bytes, int64_t *pnum, int64_t *map, BlockDriverState **file, int *depth)"""
    def bdrv_co_readv_vmstate(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        qiov: _Ref[struct_QEMUIOVector],
        pos: _Integer,
    ) -> int:
        """int bdrv_co_readv_vmstate(BlockDriverState *bs, QEMUIOVector *qiov, int64_t pos)"""
    def bdrv_co_writev_vmstate(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        qiov: _Ref[struct_QEMUIOVector],
        pos: _Integer,
    ) -> int:
        """int bdrv_co_writev_vmstate(BlockDriverState *bs, QEMUIOVector *qiov, int64_t pos)"""
    def nbd_co_do_establish_connection(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        blocking: bool | _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> int:
        """int nbd_co_do_establish_connection(BlockDriverState *bs, bool blocking, Error **errp)

        Connect to the NBD server; at once or in the background.
        """
    def nbd_do_establish_connection(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        blocking: bool | _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> int:
        """int nbd_do_establish_connection(BlockDriverState *bs, bool blocking, Error **errp)"""

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
