"""ctypes bindings of block/block_int-io.h.

Made by cobindgen 0.1.0 for x86_64, LP64, little-endian. Edit the
header, not this file.
"""

from ctypes import POINTER, c_int, c_int64, c_size_t, c_uint

from _c_support import _Library, _Opaque, _check_abi, _function

import block_common as _block_common

_OWN = frozenset(globals())
_check_abi(__name__, pointer=8, long=8, order="little")

# What the headers declare and this module lacks: name -> reason.
__skipped__ = {
    "BLOCK_BLOCK_INT_IO_H": "block/block_int-io.h:3: expands to nothing",
    "bdrv_co_pread": "block/block_int-io.h:29: is static inline, so no library exports it (--glue)",
    "bdrv_co_pwrite": "block/block_int-io.h:40: is static inline, so no library exports it (--glue)",
}
struct_BdrvChild = _block_common.struct_BdrvChild
struct_BlockDriverState = _block_common.struct_BlockDriverState
BdrvRequestFlags = _block_common.BdrvRequestFlags


class struct_QEMUIOVector(_Opaque):
    """struct QEMUIOVector: opaque"""

    _declared_ = "qemu/typedefs.h"


BdrvChild = struct_BdrvChild
QEMUIOVector = struct_QEMUIOVector
BlockDriverState = struct_BlockDriverState


__all__ = [name for name in globals() if name not in _OWN and name[0] != "_"]


class Library(_Library, skipped=__skipped__):
    """The functions and variables of block/block_int-io.h in a loaded library."""

    @_function(
        c_int,
        [
            POINTER(struct_BdrvChild),
            c_int64,
            c_int64,
            POINTER(struct_QEMUIOVector),
            c_uint,
        ],
    )
    def bdrv_co_preadv(_lib, /, child, offset, bytes, qiov, flags):
        """Read into the buffers of a vector.

        int bdrv_co_preadv(BdrvChild *, int64_t, int64_t, QEMUIOVector *, BdrvRequestFlags)
        """
        return _lib.c.bdrv_co_preadv(child, offset, bytes, qiov, flags)

    @_function(
        c_int,
        [
            POINTER(struct_BdrvChild),
            c_int64,
            c_int64,
            POINTER(struct_QEMUIOVector),
            c_size_t,
            c_uint,
        ],
    )
    def bdrv_co_preadv_part(_lib, /, child, offset, bytes, qiov, qiov_offset, flags):
        """The same from qiov_offset on in the vector.

        int bdrv_co_preadv_part(BdrvChild *, int64_t, int64_t, QEMUIOVector *, size_t, BdrvRequestFlags)
        """
        return _lib.c.bdrv_co_preadv_part(
            child,
            offset,
            bytes,
            qiov,
            qiov_offset,
            flags,
        )

    @_function(
        c_int,
        [
            POINTER(struct_BdrvChild),
            c_int64,
            c_int64,
            POINTER(struct_QEMUIOVector),
            c_uint,
        ],
    )
    def bdrv_co_pwritev(_lib, /, child, offset, bytes, qiov, flags):
        """Write what the buffers of a vector hold.

        int bdrv_co_pwritev(BdrvChild *, int64_t, int64_t, QEMUIOVector *, BdrvRequestFlags)
        """
        return _lib.c.bdrv_co_pwritev(child, offset, bytes, qiov, flags)

    @_function(
        c_int,
        [
            POINTER(struct_BdrvChild),
            c_int64,
            c_int64,
            POINTER(struct_QEMUIOVector),
            c_size_t,
            c_uint,
        ],
    )
    def bdrv_co_pwritev_part(_lib, /, child, offset, bytes, qiov, qiov_offset, flags):
        """The same from qiov_offset on in the vector.

        int bdrv_co_pwritev_part(BdrvChild *, int64_t, int64_t, QEMUIOVector *, size_t, BdrvRequestFlags)
        """
        return _lib.c.bdrv_co_pwritev_part(
            child,
            offset,
            bytes,
            qiov,
            qiov_offset,
            flags,
        )

    @_function(c_int, [POINTER(struct_BlockDriverState), c_int64])
    def bdrv_co_refresh_total_sectors(_lib, /, bs, hint):
        """Ask the driver, or `hint` if it can't tell, how many sectors the node has now.

        int bdrv_co_refresh_total_sectors(BlockDriverState *, int64_t)
        """
        return _lib.c.bdrv_co_refresh_total_sectors(bs, hint)

    @_function(c_int, [POINTER(struct_BlockDriverState), c_int64])
    def bdrv_refresh_total_sectors(_lib, /, bs, hint):
        """int bdrv_refresh_total_sectors(BlockDriverState *, int64_t)"""
        return _lib.c.bdrv_refresh_total_sectors(bs, hint)

    @_function(None, [POINTER(struct_BlockDriverState)])
    def bdrv_inc_in_flight(_lib, /, bs):
        """A request began, or ended; draining waits for those between.

        void bdrv_inc_in_flight(BlockDriverState *)
        """
        return _lib.c.bdrv_inc_in_flight(bs)

    @_function(None, [POINTER(struct_BlockDriverState)])
    def bdrv_dec_in_flight(_lib, /, bs):
        """void bdrv_dec_in_flight(BlockDriverState *)"""
        return _lib.c.bdrv_dec_in_flight(bs)

    @_function(None, [POINTER(struct_BlockDriverState)])
    def bdrv_wakeup(_lib, /, bs):
        """Wake the main loop if it waits for this node.

        void bdrv_wakeup(BlockDriverState *)
        """
        return _lib.c.bdrv_wakeup(bs)

    @_function(POINTER(struct_BdrvChild), [POINTER(struct_BlockDriverState)])
    def bdrv_cow_child(_lib, /, bs):
        """The child that unallocated data comes from, or NULL.

        BdrvChild *bdrv_cow_child(BlockDriverState *)
        """
        return _lib.c.bdrv_cow_child(bs)

    @_function(POINTER(struct_BdrvChild), [POINTER(struct_BlockDriverState)])
    def bdrv_filter_child(_lib, /, bs):
        """The child of a filter that it passes requests to, or NULL.

        BdrvChild *bdrv_filter_child(BlockDriverState *)
        """
        return _lib.c.bdrv_filter_child(bs)

    @_function(POINTER(struct_BdrvChild), [POINTER(struct_BlockDriverState)])
    def bdrv_primary_child(_lib, /, bs):
        """The child whose file name stands for the node's, or NULL.

        BdrvChild *bdrv_primary_child(BlockDriverState *)
        """
        return _lib.c.bdrv_primary_child(bs)

    @_function(POINTER(struct_BlockDriverState), [POINTER(struct_BlockDriverState)])
    def bdrv_skip_filters(_lib, /, bs):
        """The first node from here down that is no filter.

        BlockDriverState *bdrv_skip_filters(BlockDriverState *)
        """
        return _lib.c.bdrv_skip_filters(bs)


def load(library):
    """The library at a path, or a loaded one, with types; None is this program."""
    return Library(library)
