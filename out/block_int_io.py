"""ctypes bindings of block/block_int-io.h.

Made by cobindgen 0.1.0 for x86_64, LP64, little-endian. Edit the
header, not this file.
"""

from ctypes import POINTER, c_int, c_int64, c_size_t, c_uint

from _c_support import (
    _Library,
    _Opaque,
    _SEARCHED,
    _check_abi,
    _found,
    _function,
    _integer,
    _pointer,
)

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
        """int bdrv_co_preadv(BdrvChild *child, int64_t offset, int64_t bytes, QEMUIOVector *qiov, BdrvRequestFlags flags)

        Read into the buffers of a vector.
        """
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _pointer(
                child,
                "bdrv_co_preadv: child",
                "BdrvChild *",
                struct_BdrvChild,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "bdrv_co_preadv: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "bdrv_co_preadv: bytes", "int64_t", c_int64)
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _pointer(
                qiov,
                "bdrv_co_preadv: qiov",
                "QEMUIOVector *",
                struct_QEMUIOVector,
            )
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(flags, "bdrv_co_preadv: flags", "BdrvRequestFlags", c_uint)
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
        """int bdrv_co_preadv_part(BdrvChild *child, int64_t offset, int64_t bytes, QEMUIOVector *qiov, size_t qiov_offset, BdrvRequestFlags flags)

        The same from qiov_offset on in the vector.
        """
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _pointer(
                child,
                "bdrv_co_preadv_part: child",
                "BdrvChild *",
                struct_BdrvChild,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "bdrv_co_preadv_part: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "bdrv_co_preadv_part: bytes", "int64_t", c_int64)
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _pointer(
                qiov,
                "bdrv_co_preadv_part: qiov",
                "QEMUIOVector *",
                struct_QEMUIOVector,
            )
        if not isinstance(qiov_offset, int) or not 0 <= qiov_offset < 2**64:
            qiov_offset = _integer(
                qiov_offset,
                "bdrv_co_preadv_part: qiov_offset",
                "size_t",
                c_size_t,
            )
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(
                flags,
                "bdrv_co_preadv_part: flags",
                "BdrvRequestFlags",
                c_uint,
            )
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
        """int bdrv_co_pwritev(BdrvChild *child, int64_t offset, int64_t bytes, QEMUIOVector *qiov, BdrvRequestFlags flags)

        Write what the buffers of a vector hold.
        """
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _pointer(
                child,
                "bdrv_co_pwritev: child",
                "BdrvChild *",
                struct_BdrvChild,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(offset, "bdrv_co_pwritev: offset", "int64_t", c_int64)
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "bdrv_co_pwritev: bytes", "int64_t", c_int64)
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _pointer(
                qiov,
                "bdrv_co_pwritev: qiov",
                "QEMUIOVector *",
                struct_QEMUIOVector,
            )
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(
                flags,
                "bdrv_co_pwritev: flags",
                "BdrvRequestFlags",
                c_uint,
            )
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
        """int bdrv_co_pwritev_part(BdrvChild *child, int64_t offset, int64_t bytes, QEMUIOVector *qiov, size_t qiov_offset, BdrvRequestFlags flags)

        The same from qiov_offset on in the vector.
        """
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _pointer(
                child,
                "bdrv_co_pwritev_part: child",
                "BdrvChild *",
                struct_BdrvChild,
            )
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _integer(
                offset,
                "bdrv_co_pwritev_part: offset",
                "int64_t",
                c_int64,
            )
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _integer(bytes, "bdrv_co_pwritev_part: bytes", "int64_t", c_int64)
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _pointer(
                qiov,
                "bdrv_co_pwritev_part: qiov",
                "QEMUIOVector *",
                struct_QEMUIOVector,
            )
        if not isinstance(qiov_offset, int) or not 0 <= qiov_offset < 2**64:
            qiov_offset = _integer(
                qiov_offset,
                "bdrv_co_pwritev_part: qiov_offset",
                "size_t",
                c_size_t,
            )
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _integer(
                flags,
                "bdrv_co_pwritev_part: flags",
                "BdrvRequestFlags",
                c_uint,
            )
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
        """int bdrv_co_refresh_total_sectors(BlockDriverState *bs, int64_t hint)

        Ask the driver, or `hint` if it can't tell, how many sectors the node has now.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_co_refresh_total_sectors: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if not isinstance(hint, int) or not -(2**63) <= hint < 2**63:
            hint = _integer(
                hint,
                "bdrv_co_refresh_total_sectors: hint",
                "int64_t",
                c_int64,
            )
        return _lib.c.bdrv_co_refresh_total_sectors(bs, hint)

    @_function(c_int, [POINTER(struct_BlockDriverState), c_int64])
    def bdrv_refresh_total_sectors(_lib, /, bs, hint):
        """int bdrv_refresh_total_sectors(BlockDriverState *bs, int64_t hint)"""
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_refresh_total_sectors: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if not isinstance(hint, int) or not -(2**63) <= hint < 2**63:
            hint = _integer(
                hint,
                "bdrv_refresh_total_sectors: hint",
                "int64_t",
                c_int64,
            )
        return _lib.c.bdrv_refresh_total_sectors(bs, hint)

    @_function(None, [POINTER(struct_BlockDriverState)])
    def bdrv_inc_in_flight(_lib, /, bs):
        """void bdrv_inc_in_flight(BlockDriverState *bs)

        A request began, or ended; draining waits for those between.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_inc_in_flight: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_inc_in_flight(bs)

    @_function(None, [POINTER(struct_BlockDriverState)])
    def bdrv_dec_in_flight(_lib, /, bs):
        """void bdrv_dec_in_flight(BlockDriverState *bs)"""
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_dec_in_flight: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_dec_in_flight(bs)

    @_function(None, [POINTER(struct_BlockDriverState)])
    def bdrv_wakeup(_lib, /, bs):
        """void bdrv_wakeup(BlockDriverState *bs)

        Wake the main loop if it waits for this node.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_wakeup: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_wakeup(bs)

    @_function(POINTER(struct_BdrvChild), [POINTER(struct_BlockDriverState)])
    def bdrv_cow_child(_lib, /, bs):
        """BdrvChild *bdrv_cow_child(BlockDriverState *bs)

        The child that unallocated data comes from, or NULL.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_cow_child: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_cow_child(bs)

    @_function(POINTER(struct_BdrvChild), [POINTER(struct_BlockDriverState)])
    def bdrv_filter_child(_lib, /, bs):
        """BdrvChild *bdrv_filter_child(BlockDriverState *bs)

        The child of a filter that it passes requests to, or NULL.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_filter_child: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_filter_child(bs)

    @_function(POINTER(struct_BdrvChild), [POINTER(struct_BlockDriverState)])
    def bdrv_primary_child(_lib, /, bs):
        """BdrvChild *bdrv_primary_child(BlockDriverState *bs)

        The child whose file name stands for the node's, or NULL.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_primary_child: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_primary_child(bs)

    @_function(POINTER(struct_BlockDriverState), [POINTER(struct_BlockDriverState)])
    def bdrv_skip_filters(_lib, /, bs):
        """BlockDriverState *bdrv_skip_filters(BlockDriverState *bs)

        The first node from here down that is no filter.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_skip_filters: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_skip_filters(bs)


def load(library=_SEARCHED, *, checked=True, use_errno=False, glue=None):
    """The library at a path, or a loaded one; None is this program.

    Without a path it is looked for by name. `glue`: the library of the file that
    `bind --glue` writes. `checked=False`: functions are ctypes' own. `use_errno`:
    ctypes.get_errno() tells what a function left in errno.
    """
    if library is _SEARCHED:
        library = _found(["block_int-io"], os.path.dirname(__file__))
    return Library(library, checked, use_errno, glue)
