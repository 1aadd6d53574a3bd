"""ctypes bindings of block/dirty-bitmap.h.

Made by cobindgen 0.1.0 for x86_64, LP64, little-endian.
Edit the header, not this file.
"""

from _ctypes import _CArgObject, _CData, _Pointer, _SimpleCData
from ctypes import CDLL, Array, Structure, Union, c_char, c_char_p, c_void_p
from enum import IntFlag
from os import PathLike
from typing import Any, Final, SupportsFloat, SupportsIndex, TypeAlias, TypeVar

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
BDRV_BITMAP_DEFAULT: Final = 7
"""The states that most users check."""
BDRV_BITMAP_ALLOW_RO: Final = 5
"""The states for users that do not change the bitmap."""
BDRV_BITMAP_MAX_NAME_SIZE: Final = 1023
"""The longest name in bytes."""

class BitmapCheckFlags(IntFlag):
    """States that a bitmap must not have."""

    BDRV_BITMAP_BUSY = 1
    """In use by a job"""
    BDRV_BITMAP_RO = 2
    """Read-only, like its image"""
    BDRV_BITMAP_INCONSISTENT = 4
    """Not saved when it was used last"""

BDRV_BITMAP_BUSY: Final = BitmapCheckFlags.BDRV_BITMAP_BUSY
BDRV_BITMAP_RO: Final = BitmapCheckFlags.BDRV_BITMAP_RO
BDRV_BITMAP_INCONSISTENT: Final = BitmapCheckFlags.BDRV_BITMAP_INCONSISTENT

class struct_BdrvDirtyBitmap(_Record):
    """struct BdrvDirtyBitmap: opaque"""

struct_BlockDriverState: TypeAlias = _block_common.struct_BlockDriverState
struct_Error: TypeAlias = _block_common.struct_Error
BdrvDirtyBitmap: TypeAlias = struct_BdrvDirtyBitmap
BlockDriverState: TypeAlias = struct_BlockDriverState
Error: TypeAlias = struct_Error
enum_BitmapCheckFlags: TypeAlias = BitmapCheckFlags

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
    def bdrv_create_dirty_bitmap(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        granularity: _Integer,
        name: _Text,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> _Pointer[struct_BdrvDirtyBitmap]:
        """BdrvDirtyBitmap *bdrv_create_dirty_bitmap(BlockDriverState *bs, uint32_t granularity, const char *name, Error **errp)

        Make a bitmap with a bit for each `granularity` bytes of the node.
        """
    def bdrv_find_dirty_bitmap(
        _lib, /, bs: _Ref[struct_BlockDriverState], name: _Text
    ) -> _Pointer[struct_BdrvDirtyBitmap]:
        """BdrvDirtyBitmap *bdrv_find_dirty_bitmap(BlockDriverState *bs, const char *name)

        Return the bitmap of this name, or NULL.
        """
    def bdrv_dirty_bitmap_check(
        _lib,
        /,
        bitmap: _Ref[struct_BdrvDirtyBitmap],
        flags: _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> int:
        """int bdrv_dirty_bitmap_check(const BdrvDirtyBitmap *bitmap, uint32_t flags, Error **errp)

        Return 0. Return -1 and set *errp if the bitmap has one of the BitmapCheckFlags.
        """
    def bdrv_release_dirty_bitmap(
        _lib, /, bitmap: _Ref[struct_BdrvDirtyBitmap]
    ) -> None:
        """void bdrv_release_dirty_bitmap(BdrvDirtyBitmap *bitmap)

        Free the bitmap.
        """
    def bdrv_co_remove_persistent_dirty_bitmap(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        name: _Text,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> int:
        """int bdrv_co_remove_persistent_dirty_bitmap(BlockDriverState *bs, const char *name, Error **errp)

        Remove a bitmap that the image stores.
        """
    def bdrv_remove_persistent_dirty_bitmap(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        name: _Text,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> int:
        """int bdrv_remove_persistent_dirty_bitmap(BlockDriverState *bs, const char *name, Error **errp)"""
    def bdrv_disable_dirty_bitmap(
        _lib, /, bitmap: _Ref[struct_BdrvDirtyBitmap]
    ) -> None:
        """void bdrv_disable_dirty_bitmap(BdrvDirtyBitmap *bitmap)

        Stop recording writes, or start again.
        """
    def bdrv_enable_dirty_bitmap(_lib, /, bitmap: _Ref[struct_BdrvDirtyBitmap]) -> None:
        """void bdrv_enable_dirty_bitmap(BdrvDirtyBitmap *bitmap)"""
    def bdrv_get_default_bitmap_granularity(
        _lib, /, bs: _Ref[struct_BlockDriverState]
    ) -> int:
        """uint32_t bdrv_get_default_bitmap_granularity(BlockDriverState *bs)

        Return the bytes for each bit, for new bitmaps of this node and for this bitmap.
        """
    def bdrv_dirty_bitmap_granularity(
        _lib, /, bitmap: _Ref[struct_BdrvDirtyBitmap]
    ) -> int:
        """uint32_t bdrv_dirty_bitmap_granularity(const BdrvDirtyBitmap *bitmap)"""
    def bdrv_dirty_bitmap_name(
        _lib, /, bitmap: _Ref[struct_BdrvDirtyBitmap]
    ) -> bytes | None:
        """const char *bdrv_dirty_bitmap_name(const BdrvDirtyBitmap *bitmap)

        Return its name, or NULL.
        """
    def bdrv_dirty_bitmap_size(_lib, /, bitmap: _Ref[struct_BdrvDirtyBitmap]) -> int:
        """int64_t bdrv_dirty_bitmap_size(const BdrvDirtyBitmap *bitmap)

        Return the number of bytes of the node that it covers.
        """
    def bdrv_set_dirty_bitmap(
        _lib, /, bitmap: _Ref[struct_BdrvDirtyBitmap], offset: _Integer, bytes: _Integer
    ) -> None:
        """void bdrv_set_dirty_bitmap(BdrvDirtyBitmap *bitmap, int64_t offset, int64_t bytes)

        Set or clear the bits of a range.
        """
    def bdrv_reset_dirty_bitmap(
        _lib, /, bitmap: _Ref[struct_BdrvDirtyBitmap], offset: _Integer, bytes: _Integer
    ) -> None:
        """void bdrv_reset_dirty_bitmap(BdrvDirtyBitmap *bitmap, int64_t offset, int64_t bytes)"""
    def bdrv_dirty_bitmap_get(
        _lib, /, bitmap: _Ref[struct_BdrvDirtyBitmap], offset: _Integer
    ) -> bool:
        """bool bdrv_dirty_bitmap_get(BdrvDirtyBitmap *bitmap, int64_t offset)

        Return whether the byte at offset was written.
        """
    def bdrv_get_dirty_count(_lib, /, bitmap: _Ref[struct_BdrvDirtyBitmap]) -> int:
        """int64_t bdrv_get_dirty_count(BdrvDirtyBitmap *bitmap)

        Return the number of bytes that were written.
        """
    def bdrv_dirty_bitmap_next_dirty(
        _lib, /, bitmap: _Ref[struct_BdrvDirtyBitmap], offset: _Integer, bytes: _Integer
    ) -> int:
        """int64_t bdrv_dirty_bitmap_next_dirty(BdrvDirtyBitmap *bitmap, int64_t offset, int64_t bytes)

        Return the first dirty or clean byte of a range, or -1.
        """
    def bdrv_dirty_bitmap_next_zero(
        _lib, /, bitmap: _Ref[struct_BdrvDirtyBitmap], offset: _Integer, bytes: _Integer
    ) -> int:
        """int64_t bdrv_dirty_bitmap_next_zero(BdrvDirtyBitmap *bitmap, int64_t offset, int64_t bytes)"""
    def bdrv_dirty_bitmap_first(
        _lib, /, bs: _Ref[struct_BlockDriverState]
    ) -> _Pointer[struct_BdrvDirtyBitmap]:
        """BdrvDirtyBitmap *bdrv_dirty_bitmap_first(BlockDriverState *bs)

        Return the first bitmap of a node, or the next one; NULL at the end.
        """
    def bdrv_dirty_bitmap_next(
        _lib, /, bitmap: _Ref[struct_BdrvDirtyBitmap]
    ) -> _Pointer[struct_BdrvDirtyBitmap]:
        """BdrvDirtyBitmap *bdrv_dirty_bitmap_next(BdrvDirtyBitmap *bitmap)"""

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
