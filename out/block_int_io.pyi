"""ctypes bindings of block/block_int-io.h.

Made by cobindgen 0.1.0 for x86_64, LP64, little-endian.
Edit the header, not this file.
"""

from _ctypes import _CArgObject, _CData, _Pointer, _SimpleCData
from ctypes import CDLL, Array, Structure, Union, c_char, c_char_p, c_void_p
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

struct_BdrvChild: TypeAlias = _block_common.struct_BdrvChild
struct_BlockDriverState: TypeAlias = _block_common.struct_BlockDriverState
BdrvRequestFlags: TypeAlias = _block_common.BdrvRequestFlags
BdrvChild: TypeAlias = struct_BdrvChild
QEMUIOVector: TypeAlias = struct_QEMUIOVector
BlockDriverState: TypeAlias = struct_BlockDriverState

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
    def bdrv_co_preadv(
        _lib,
        /,
        child: _Ref[struct_BdrvChild],
        offset: _Integer,
        bytes: _Integer,
        qiov: _Ref[struct_QEMUIOVector],
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int bdrv_co_preadv(BdrvChild *child, int64_t offset, int64_t bytes, QEMUIOVector *qiov, BdrvRequestFlags flags)

        Read into the buffers of a vector.
        """
    def bdrv_co_preadv_part(
        _lib,
        /,
        child: _Ref[struct_BdrvChild],
        offset: _Integer,
        bytes: _Integer,
        qiov: _Ref[struct_QEMUIOVector],
        qiov_offset: _Integer,
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int bdrv_co_preadv_part(BdrvChild *child, int64_t offset, int64_t bytes, QEMUIOVector *qiov, size_t qiov_offset, BdrvRequestFlags flags)

        The same, from qiov_offset on in the vector.
        """
    def bdrv_co_pwritev(
        _lib,
        /,
        child: _Ref[struct_BdrvChild],
        offset: _Integer,
        bytes: _Integer,
        qiov: _Ref[struct_QEMUIOVector],
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int bdrv_co_pwritev(BdrvChild *child, int64_t offset, int64_t bytes, QEMUIOVector *qiov, BdrvRequestFlags flags)

        Write the contents of the buffers of a vector.
        """
    def bdrv_co_pwritev_part(
        _lib,
        /,
        child: _Ref[struct_BdrvChild],
        offset: _Integer,
        bytes: _Integer,
        qiov: _Ref[struct_QEMUIOVector],
        qiov_offset: _Integer,
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int bdrv_co_pwritev_part(BdrvChild *child, int64_t offset, int64_t bytes, QEMUIOVector *qiov, size_t qiov_offset, BdrvRequestFlags flags)

        The same, from qiov_offset on in the vector.
        """
    def bdrv_co_refresh_total_sectors(
        _lib, /, bs: _Ref[struct_BlockDriverState], hint: _Integer
    ) -> int:
        """int bdrv_co_refresh_total_sectors(BlockDriverState *bs, int64_t hint)

        Get the number of sectors from the driver. Use `hint` if the driver does not know it.
        """
    def bdrv_refresh_total_sectors(
        _lib, /, bs: _Ref[struct_BlockDriverState], hint: _Integer
    ) -> int:
        """int bdrv_refresh_total_sectors(BlockDriverState *bs, int64_t hint)"""
    def bdrv_inc_in_flight(_lib, /, bs: _Ref[struct_BlockDriverState]) -> None:
        """void bdrv_inc_in_flight(BlockDriverState *bs)

        A request has begun, or ended. Draining waits for requests in between.
        """
    def bdrv_dec_in_flight(_lib, /, bs: _Ref[struct_BlockDriverState]) -> None:
        """void bdrv_dec_in_flight(BlockDriverState *bs)"""
    def bdrv_wakeup(_lib, /, bs: _Ref[struct_BlockDriverState]) -> None:
        """void bdrv_wakeup(BlockDriverState *bs)

        Wake the main loop if it waits for this node.
        """
    def bdrv_cow_child(
        _lib, /, bs: _Ref[struct_BlockDriverState]
    ) -> _Pointer[struct_BdrvChild]:
        """BdrvChild *bdrv_cow_child(BlockDriverState *bs)

        Return the child from which unallocated data is read, or NULL.
        """
    def bdrv_filter_child(
        _lib, /, bs: _Ref[struct_BlockDriverState]
    ) -> _Pointer[struct_BdrvChild]:
        """BdrvChild *bdrv_filter_child(BlockDriverState *bs)

        Return the child to which a filter forwards requests, or NULL.
        """
    def bdrv_primary_child(
        _lib, /, bs: _Ref[struct_BlockDriverState]
    ) -> _Pointer[struct_BdrvChild]:
        """BdrvChild *bdrv_primary_child(BlockDriverState *bs)

        Return the child whose file name is used for the node, or NULL.
        """
    def bdrv_skip_filters(
        _lib, /, bs: _Ref[struct_BlockDriverState]
    ) -> _Pointer[struct_BlockDriverState]:
        """BlockDriverState *bdrv_skip_filters(BlockDriverState *bs)

        Return the first node from here down that is not a filter.
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
