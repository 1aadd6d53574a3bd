"""ctypes bindings of block/dirty-bitmap.h."""

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
BDRV_BITMAP_DEFAULT: Final = 7
"""What most users check for."""
BDRV_BITMAP_ALLOW_RO: Final = 5
"""What users check for that don't change the bitmap."""
BDRV_BITMAP_MAX_NAME_SIZE: Final = 1023
"""The longest name in bytes."""

class BitmapCheckFlags(enum.IntFlag):
    """What a bitmap must not be."""

    BDRV_BITMAP_BUSY = 1
    """In use by a job"""
    BDRV_BITMAP_RO = 2
    """Read-only, as its image is"""
    BDRV_BITMAP_INCONSISTENT = 4
    """Not saved when it was used last"""

BDRV_BITMAP_BUSY: Final = BitmapCheckFlags.BDRV_BITMAP_BUSY
BDRV_BITMAP_RO: Final = BitmapCheckFlags.BDRV_BITMAP_RO
BDRV_BITMAP_INCONSISTENT: Final = BitmapCheckFlags.BDRV_BITMAP_INCONSISTENT

class struct_BdrvDirtyBitmap(Structure):
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
    def __init__(self, library: str | os.PathLike[str] | CDLL | None) -> None: ...
    def missing(self) -> list[str]:
        """Names of what the headers declare and the library lacks."""
    def bdrv_create_dirty_bitmap(
        self,
        bs: _Ref[struct_BlockDriverState],
        granularity: int,
        name: _String,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> _Pointer[struct_BdrvDirtyBitmap]:
        """Make a bitmap with a bit for each `granularity` bytes of the node.

        BdrvDirtyBitmap *bdrv_create_dirty_bitmap(BlockDriverState *, uint32_t, const char *, Error **)
        """
    def bdrv_find_dirty_bitmap(
        self,
        bs: _Ref[struct_BlockDriverState],
        name: _String,
        /,
    ) -> _Pointer[struct_BdrvDirtyBitmap]:
        """The bitmap of this name, or NULL.

        BdrvDirtyBitmap *bdrv_find_dirty_bitmap(BlockDriverState *, const char *)
        """
    def bdrv_dirty_bitmap_check(
        self,
        bitmap: _Ref[struct_BdrvDirtyBitmap],
        flags: int,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """0, or -1 with *errp set if the bitmap is something of BitmapCheckFlags.

        int bdrv_dirty_bitmap_check(const BdrvDirtyBitmap *, uint32_t, Error **)
        """
    def bdrv_release_dirty_bitmap(
        self,
        bitmap: _Ref[struct_BdrvDirtyBitmap],
        /,
    ) -> None:
        """Free the bitmap.

        void bdrv_release_dirty_bitmap(BdrvDirtyBitmap *)
        """
    def bdrv_co_remove_persistent_dirty_bitmap(
        self,
        bs: _Ref[struct_BlockDriverState],
        name: _String,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """Remove a bitmap that the image keeps.

        int bdrv_co_remove_persistent_dirty_bitmap(BlockDriverState *, const char *, Error **)
        """
    def bdrv_remove_persistent_dirty_bitmap(
        self,
        bs: _Ref[struct_BlockDriverState],
        name: _String,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """int bdrv_remove_persistent_dirty_bitmap(BlockDriverState *, const char *, Error **)"""
    def bdrv_disable_dirty_bitmap(
        self,
        bitmap: _Ref[struct_BdrvDirtyBitmap],
        /,
    ) -> None:
        """Record no more writes, or record them again.

        void bdrv_disable_dirty_bitmap(BdrvDirtyBitmap *)
        """
    def bdrv_enable_dirty_bitmap(self, bitmap: _Ref[struct_BdrvDirtyBitmap], /) -> None:
        """void bdrv_enable_dirty_bitmap(BdrvDirtyBitmap *)"""
    def bdrv_get_default_bitmap_granularity(
        self,
        bs: _Ref[struct_BlockDriverState],
        /,
    ) -> int:
        """Bytes to a bit, for new bitmaps of this node and for this bitmap.

        uint32_t bdrv_get_default_bitmap_granularity(BlockDriverState *)
        """
    def bdrv_dirty_bitmap_granularity(
        self,
        bitmap: _Ref[struct_BdrvDirtyBitmap],
        /,
    ) -> int:
        """uint32_t bdrv_dirty_bitmap_granularity(const BdrvDirtyBitmap *)"""
    def bdrv_dirty_bitmap_name(
        self,
        bitmap: _Ref[struct_BdrvDirtyBitmap],
        /,
    ) -> bytes | None:
        """Its name, or NULL.

        const char *bdrv_dirty_bitmap_name(const BdrvDirtyBitmap *)
        """
    def bdrv_dirty_bitmap_size(self, bitmap: _Ref[struct_BdrvDirtyBitmap], /) -> int:
        """Bytes of the node that it covers.

        int64_t bdrv_dirty_bitmap_size(const BdrvDirtyBitmap *)
        """
    def bdrv_set_dirty_bitmap(
        self,
        bitmap: _Ref[struct_BdrvDirtyBitmap],
        offset: int,
        bytes: int,
        /,
    ) -> None:
        """Set or clear the bits of a range.

        void bdrv_set_dirty_bitmap(BdrvDirtyBitmap *, int64_t, int64_t)
        """
    def bdrv_reset_dirty_bitmap(
        self,
        bitmap: _Ref[struct_BdrvDirtyBitmap],
        offset: int,
        bytes: int,
        /,
    ) -> None:
        """void bdrv_reset_dirty_bitmap(BdrvDirtyBitmap *, int64_t, int64_t)"""
    def bdrv_dirty_bitmap_get(
        self,
        bitmap: _Ref[struct_BdrvDirtyBitmap],
        offset: int,
        /,
    ) -> bool:
        """Whether the byte at offset was written to.

        bool bdrv_dirty_bitmap_get(BdrvDirtyBitmap *, int64_t)
        """
    def bdrv_get_dirty_count(self, bitmap: _Ref[struct_BdrvDirtyBitmap], /) -> int:
        """How many bytes were written to.

        int64_t bdrv_get_dirty_count(BdrvDirtyBitmap *)
        """
    def bdrv_dirty_bitmap_next_dirty(
        self,
        bitmap: _Ref[struct_BdrvDirtyBitmap],
        offset: int,
        bytes: int,
        /,
    ) -> int:
        """The first dirty or clean byte of a range, or -1.

        int64_t bdrv_dirty_bitmap_next_dirty(BdrvDirtyBitmap *, int64_t, int64_t)
        """
    def bdrv_dirty_bitmap_next_zero(
        self,
        bitmap: _Ref[struct_BdrvDirtyBitmap],
        offset: int,
        bytes: int,
        /,
    ) -> int:
        """int64_t bdrv_dirty_bitmap_next_zero(BdrvDirtyBitmap *, int64_t, int64_t)"""
    def bdrv_dirty_bitmap_first(
        self,
        bs: _Ref[struct_BlockDriverState],
        /,
    ) -> _Pointer[struct_BdrvDirtyBitmap]:
        """The first bitmap of a node, and the one after; NULL at the end.

        BdrvDirtyBitmap *bdrv_dirty_bitmap_first(BlockDriverState *)
        """
    def bdrv_dirty_bitmap_next(
        self,
        bitmap: _Ref[struct_BdrvDirtyBitmap],
        /,
    ) -> _Pointer[struct_BdrvDirtyBitmap]:
        """BdrvDirtyBitmap *bdrv_dirty_bitmap_next(BdrvDirtyBitmap *)"""

def load(library: str | os.PathLike[str] | CDLL | None) -> Library:
    """The library at a path, or a loaded one, with types; None is this program."""
