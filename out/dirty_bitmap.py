"""ctypes bindings of block/dirty-bitmap.h.

Made by cobindgen 0.1.0 for x86_64, LP64, little-endian.
Edit the header, not this file.
"""

from ctypes import POINTER, c_bool, c_char_p, c_int, c_int64, c_uint32
from enum import IntFlag

from _c_support import _SEARCHED, _Library, _Opaque, _check_abi, _found, _function

import block_common as _block_common

_OWN = frozenset(globals())
_check_abi(__name__, "x86_64", pointer=8, long=8, order="little")

# Names that the headers declare and this module lacks in whole or part -> reason.
__skipped__ = {
    "BLOCK_DIRTY_BITMAP_H": "block/dirty-bitmap.h:3: expands to nothing",
}


class BitmapCheckFlags(IntFlag):
    """States that a bitmap must not have."""

    BDRV_BITMAP_BUSY = 1  # In use by a job
    BDRV_BITMAP_RO = 2  # Read-only, like its image
    BDRV_BITMAP_INCONSISTENT = 4  # Not saved when it was used last


globals().update(BitmapCheckFlags.__members__)


BDRV_BITMAP_DEFAULT = 7  # The states that most users check.
# The states for users that do not change the bitmap.
BDRV_BITMAP_ALLOW_RO = 5  # (BDRV_BITMAP_BUSY | BDRV_BITMAP_INCONSISTENT)
BDRV_BITMAP_MAX_NAME_SIZE = 1023  # The longest name in bytes.

struct_BlockDriverState = _block_common.struct_BlockDriverState
struct_Error = _block_common.struct_Error


class struct_BdrvDirtyBitmap(_Opaque):
    """struct BdrvDirtyBitmap: opaque"""

    _declared_ = "qemu/typedefs.h"


# The same types by their other names.
BdrvDirtyBitmap = struct_BdrvDirtyBitmap
BlockDriverState = struct_BlockDriverState
Error = struct_Error
enum_BitmapCheckFlags = BitmapCheckFlags


__all__ = [name for name in globals() if name not in _OWN and name[0] != "_"]


class Library(_Library, skipped=__skipped__):
    """The functions and variables of block/dirty-bitmap.h in a loaded library."""

    @_function(
        POINTER(struct_BdrvDirtyBitmap),
        POINTER(struct_BlockDriverState),
        c_uint32,
        c_char_p,
        POINTER(POINTER(struct_Error)),
    )
    def bdrv_create_dirty_bitmap(_lib, /, bs, granularity, name, errp):
        """BdrvDirtyBitmap *bdrv_create_dirty_bitmap(BlockDriverState *bs, uint32_t granularity, const char *name, Error **errp)

        Make a bitmap with a bit for each `granularity` bytes of the node.
        """
        _c = _lib.c.bdrv_create_dirty_bitmap
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if not isinstance(granularity, int) or not 0 <= granularity < 2**32:
            granularity = _c.integer(granularity, 1, "uint32_t")
        name = _c.text(name, 2)
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 3, "Error **")
        return _c(bs, granularity, name, errp)

    @_function(
        POINTER(struct_BdrvDirtyBitmap), POINTER(struct_BlockDriverState), c_char_p
    )
    def bdrv_find_dirty_bitmap(_lib, /, bs, name):
        """BdrvDirtyBitmap *bdrv_find_dirty_bitmap(BlockDriverState *bs, const char *name)

        Return the bitmap of this name, or NULL.
        """
        _c = _lib.c.bdrv_find_dirty_bitmap
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        name = _c.text(name, 1)
        return _c(bs, name)

    @_function(
        c_int, POINTER(struct_BdrvDirtyBitmap), c_uint32, POINTER(POINTER(struct_Error))
    )
    def bdrv_dirty_bitmap_check(_lib, /, bitmap, flags, errp):
        """int bdrv_dirty_bitmap_check(const BdrvDirtyBitmap *bitmap, uint32_t flags, Error **errp)

        Return 0. Return -1 and set *errp if the bitmap has one of the BitmapCheckFlags.
        """
        _c = _lib.c.bdrv_dirty_bitmap_check
        if getattr(bitmap, "_type_", None) is not struct_BdrvDirtyBitmap:
            bitmap = _c.pointer(bitmap, 0, "const BdrvDirtyBitmap *")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 1, "uint32_t")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 2, "Error **")
        return _c(bitmap, flags, errp)

    @_function(None, POINTER(struct_BdrvDirtyBitmap))
    def bdrv_release_dirty_bitmap(_lib, /, bitmap):
        """void bdrv_release_dirty_bitmap(BdrvDirtyBitmap *bitmap)

        Free the bitmap.
        """
        _c = _lib.c.bdrv_release_dirty_bitmap
        if getattr(bitmap, "_type_", None) is not struct_BdrvDirtyBitmap:
            bitmap = _c.pointer(bitmap, 0, "BdrvDirtyBitmap *")
        return _c(bitmap)

    @_function(
        c_int,
        POINTER(struct_BlockDriverState),
        c_char_p,
        POINTER(POINTER(struct_Error)),
    )
    def bdrv_co_remove_persistent_dirty_bitmap(_lib, /, bs, name, errp):
        """int bdrv_co_remove_persistent_dirty_bitmap(BlockDriverState *bs, const char *name, Error **errp)

        Remove a bitmap that the image stores.
        """
        _c = _lib.c.bdrv_co_remove_persistent_dirty_bitmap
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        name = _c.text(name, 1)
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 2, "Error **")
        return _c(bs, name, errp)

    @_function(
        c_int,
        POINTER(struct_BlockDriverState),
        c_char_p,
        POINTER(POINTER(struct_Error)),
    )
    def bdrv_remove_persistent_dirty_bitmap(_lib, /, bs, name, errp):
        """int bdrv_remove_persistent_dirty_bitmap(BlockDriverState *bs, const char *name, Error **errp)"""
        _c = _lib.c.bdrv_remove_persistent_dirty_bitmap
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        name = _c.text(name, 1)
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 2, "Error **")
        return _c(bs, name, errp)

    @_function(None, POINTER(struct_BdrvDirtyBitmap))
    def bdrv_disable_dirty_bitmap(_lib, /, bitmap):
        """void bdrv_disable_dirty_bitmap(BdrvDirtyBitmap *bitmap)

        Stop recording writes, or start again.
        """
        _c = _lib.c.bdrv_disable_dirty_bitmap
        if getattr(bitmap, "_type_", None) is not struct_BdrvDirtyBitmap:
            bitmap = _c.pointer(bitmap, 0, "BdrvDirtyBitmap *")
        return _c(bitmap)

    @_function(None, POINTER(struct_BdrvDirtyBitmap))
    def bdrv_enable_dirty_bitmap(_lib, /, bitmap):
        """void bdrv_enable_dirty_bitmap(BdrvDirtyBitmap *bitmap)"""
        _c = _lib.c.bdrv_enable_dirty_bitmap
        if getattr(bitmap, "_type_", None) is not struct_BdrvDirtyBitmap:
            bitmap = _c.pointer(bitmap, 0, "BdrvDirtyBitmap *")
        return _c(bitmap)

    @_function(c_uint32, POINTER(struct_BlockDriverState))
    def bdrv_get_default_bitmap_granularity(_lib, /, bs):
        """uint32_t bdrv_get_default_bitmap_granularity(BlockDriverState *bs)

        Return the bytes for each bit, for new bitmaps of this node and for this bitmap.
        """
        _c = _lib.c.bdrv_get_default_bitmap_granularity
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(c_uint32, POINTER(struct_BdrvDirtyBitmap))
    def bdrv_dirty_bitmap_granularity(_lib, /, bitmap):
        """uint32_t bdrv_dirty_bitmap_granularity(const BdrvDirtyBitmap *bitmap)"""
        _c = _lib.c.bdrv_dirty_bitmap_granularity
        if getattr(bitmap, "_type_", None) is not struct_BdrvDirtyBitmap:
            bitmap = _c.pointer(bitmap, 0, "const BdrvDirtyBitmap *")
        return _c(bitmap)

    @_function(c_char_p, POINTER(struct_BdrvDirtyBitmap))
    def bdrv_dirty_bitmap_name(_lib, /, bitmap):
        """const char *bdrv_dirty_bitmap_name(const BdrvDirtyBitmap *bitmap)

        Return its name, or NULL.
        """
        _c = _lib.c.bdrv_dirty_bitmap_name
        if getattr(bitmap, "_type_", None) is not struct_BdrvDirtyBitmap:
            bitmap = _c.pointer(bitmap, 0, "const BdrvDirtyBitmap *")
        return _c(bitmap)

    @_function(c_int64, POINTER(struct_BdrvDirtyBitmap))
    def bdrv_dirty_bitmap_size(_lib, /, bitmap):
        """int64_t bdrv_dirty_bitmap_size(const BdrvDirtyBitmap *bitmap)

        Return the number of bytes of the node that it covers.
        """
        _c = _lib.c.bdrv_dirty_bitmap_size
        if getattr(bitmap, "_type_", None) is not struct_BdrvDirtyBitmap:
            bitmap = _c.pointer(bitmap, 0, "const BdrvDirtyBitmap *")
        return _c(bitmap)

    @_function(None, POINTER(struct_BdrvDirtyBitmap), c_int64, c_int64)
    def bdrv_set_dirty_bitmap(_lib, /, bitmap, offset, bytes):
        """void bdrv_set_dirty_bitmap(BdrvDirtyBitmap *bitmap, int64_t offset, int64_t bytes)

        Set or clear the bits of a range.
        """
        _c = _lib.c.bdrv_set_dirty_bitmap
        if getattr(bitmap, "_type_", None) is not struct_BdrvDirtyBitmap:
            bitmap = _c.pointer(bitmap, 0, "BdrvDirtyBitmap *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        return _c(bitmap, offset, bytes)

    @_function(None, POINTER(struct_BdrvDirtyBitmap), c_int64, c_int64)
    def bdrv_reset_dirty_bitmap(_lib, /, bitmap, offset, bytes):
        """void bdrv_reset_dirty_bitmap(BdrvDirtyBitmap *bitmap, int64_t offset, int64_t bytes)"""
        _c = _lib.c.bdrv_reset_dirty_bitmap
        if getattr(bitmap, "_type_", None) is not struct_BdrvDirtyBitmap:
            bitmap = _c.pointer(bitmap, 0, "BdrvDirtyBitmap *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        return _c(bitmap, offset, bytes)

    @_function(c_bool, POINTER(struct_BdrvDirtyBitmap), c_int64)
    def bdrv_dirty_bitmap_get(_lib, /, bitmap, offset):
        """bool bdrv_dirty_bitmap_get(BdrvDirtyBitmap *bitmap, int64_t offset)

        Return whether the byte at offset was written.
        """
        _c = _lib.c.bdrv_dirty_bitmap_get
        if getattr(bitmap, "_type_", None) is not struct_BdrvDirtyBitmap:
            bitmap = _c.pointer(bitmap, 0, "BdrvDirtyBitmap *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        return _c(bitmap, offset)

    @_function(c_int64, POINTER(struct_BdrvDirtyBitmap))
    def bdrv_get_dirty_count(_lib, /, bitmap):
        """int64_t bdrv_get_dirty_count(BdrvDirtyBitmap *bitmap)

        Return the number of bytes that were written.
        """
        _c = _lib.c.bdrv_get_dirty_count
        if getattr(bitmap, "_type_", None) is not struct_BdrvDirtyBitmap:
            bitmap = _c.pointer(bitmap, 0, "BdrvDirtyBitmap *")
        return _c(bitmap)

    @_function(c_int64, POINTER(struct_BdrvDirtyBitmap), c_int64, c_int64)
    def bdrv_dirty_bitmap_next_dirty(_lib, /, bitmap, offset, bytes):
        """int64_t bdrv_dirty_bitmap_next_dirty(BdrvDirtyBitmap *bitmap, int64_t offset, int64_t bytes)

        Return the first dirty or clean byte of a range, or -1.
        """
        _c = _lib.c.bdrv_dirty_bitmap_next_dirty
        if getattr(bitmap, "_type_", None) is not struct_BdrvDirtyBitmap:
            bitmap = _c.pointer(bitmap, 0, "BdrvDirtyBitmap *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        return _c(bitmap, offset, bytes)

    @_function(c_int64, POINTER(struct_BdrvDirtyBitmap), c_int64, c_int64)
    def bdrv_dirty_bitmap_next_zero(_lib, /, bitmap, offset, bytes):
        """int64_t bdrv_dirty_bitmap_next_zero(BdrvDirtyBitmap *bitmap, int64_t offset, int64_t bytes)"""
        _c = _lib.c.bdrv_dirty_bitmap_next_zero
        if getattr(bitmap, "_type_", None) is not struct_BdrvDirtyBitmap:
            bitmap = _c.pointer(bitmap, 0, "BdrvDirtyBitmap *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        return _c(bitmap, offset, bytes)

    @_function(POINTER(struct_BdrvDirtyBitmap), POINTER(struct_BlockDriverState))
    def bdrv_dirty_bitmap_first(_lib, /, bs):
        """BdrvDirtyBitmap *bdrv_dirty_bitmap_first(BlockDriverState *bs)

        Return the first bitmap of a node, or the next one; NULL at the end.
        """
        _c = _lib.c.bdrv_dirty_bitmap_first
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(POINTER(struct_BdrvDirtyBitmap), POINTER(struct_BdrvDirtyBitmap))
    def bdrv_dirty_bitmap_next(_lib, /, bitmap):
        """BdrvDirtyBitmap *bdrv_dirty_bitmap_next(BdrvDirtyBitmap *bitmap)"""
        _c = _lib.c.bdrv_dirty_bitmap_next
        if getattr(bitmap, "_type_", None) is not struct_BdrvDirtyBitmap:
            bitmap = _c.pointer(bitmap, 0, "BdrvDirtyBitmap *")
        return _c(bitmap)


def load(library=_SEARCHED, *, checked=True, use_errno=False, glue=None):
    """Load the library at a path, or wrap a loaded one. None is this program.

    Without a path, it is found by its name. `glue`: the library of the file that
    `bind --glue` writes. `checked=False`: functions are ctypes' own. `use_errno`:
    ctypes.get_errno() returns what a function left in errno.
    """
    if library is _SEARCHED:
        names = ["dirty-bitmap"]
        library = _found(names, __file__)
    return Library(library, checked, use_errno, glue)
