"""ctypes bindings of block/block_int-io.h.

Made by cobindgen 0.1.0 for x86_64, LP64, little-endian.
Edit the header, not this file.
"""

from ctypes import POINTER, c_int, c_int64, c_size_t, c_uint

from _c_support import _SEARCHED, _Library, _Opaque, _check_abi, _found, _function

import block_common as _block_common

_OWN = frozenset(globals())
_check_abi(__name__, "x86_64", pointer=8, long=8, order="little")

# Names that the headers declare and this module lacks in whole or part -> reason.
__skipped__ = {
    "BLOCK_BLOCK_INT_IO_H": "block/block_int-io.h:3: expands to nothing",
    "bdrv_co_pread": "block/block_int-io.h:29: is static, so no library exports it; --glue makes it callable",
    "bdrv_co_pwrite": "block/block_int-io.h:40: is static, so no library exports it; --glue makes it callable",
}

struct_BdrvChild = _block_common.struct_BdrvChild
struct_BlockDriverState = _block_common.struct_BlockDriverState
BdrvRequestFlags = _block_common.BdrvRequestFlags


class struct_QEMUIOVector(_Opaque):
    """struct QEMUIOVector: opaque"""

    _declared_ = "qemu/typedefs.h"
    _defined_ = "qemu/iov.h"


# The same types by their other names.
BdrvChild = struct_BdrvChild
QEMUIOVector = struct_QEMUIOVector
BlockDriverState = struct_BlockDriverState


__all__ = [name for name in globals() if name not in _OWN and name[0] != "_"]


class Library(_Library, skipped=__skipped__):
    """The functions and variables of block/block_int-io.h in a loaded library."""

    @_function(
        c_int,
        POINTER(struct_BdrvChild),
        c_int64,
        c_int64,
        POINTER(struct_QEMUIOVector),
        c_uint,
    )
    def bdrv_co_preadv(_lib, /, child, offset, bytes, qiov, flags):
        """int bdrv_co_preadv(BdrvChild *child, int64_t offset, int64_t bytes, QEMUIOVector *qiov, BdrvRequestFlags flags)

        Read into the buffers of a vector.
        """
        _c = _lib.c.bdrv_co_preadv
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _c.pointer(child, 0, "BdrvChild *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _c.pointer(qiov, 3, "QEMUIOVector *")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 4, "BdrvRequestFlags")
        return _c(child, offset, bytes, qiov, flags)

    @_function(
        c_int,
        POINTER(struct_BdrvChild),
        c_int64,
        c_int64,
        POINTER(struct_QEMUIOVector),
        c_size_t,
        c_uint,
    )
    def bdrv_co_preadv_part(_lib, /, child, offset, bytes, qiov, qiov_offset, flags):
        """int bdrv_co_preadv_part(BdrvChild *child, int64_t offset, int64_t bytes, QEMUIOVector *qiov, size_t qiov_offset, BdrvRequestFlags flags)

        The same, from qiov_offset on in the vector.
        """
        _c = _lib.c.bdrv_co_preadv_part
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _c.pointer(child, 0, "BdrvChild *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _c.pointer(qiov, 3, "QEMUIOVector *")
        if not isinstance(qiov_offset, int) or not 0 <= qiov_offset < 2**64:
            qiov_offset = _c.integer(qiov_offset, 4, "size_t")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 5, "BdrvRequestFlags")
        return _c(child, offset, bytes, qiov, qiov_offset, flags)

    @_function(
        c_int,
        POINTER(struct_BdrvChild),
        c_int64,
        c_int64,
        POINTER(struct_QEMUIOVector),
        c_uint,
    )
    def bdrv_co_pwritev(_lib, /, child, offset, bytes, qiov, flags):
        """int bdrv_co_pwritev(BdrvChild *child, int64_t offset, int64_t bytes, QEMUIOVector *qiov, BdrvRequestFlags flags)

        Write the contents of the buffers of a vector.
        """
        _c = _lib.c.bdrv_co_pwritev
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _c.pointer(child, 0, "BdrvChild *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _c.pointer(qiov, 3, "QEMUIOVector *")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 4, "BdrvRequestFlags")
        return _c(child, offset, bytes, qiov, flags)

    @_function(
        c_int,
        POINTER(struct_BdrvChild),
        c_int64,
        c_int64,
        POINTER(struct_QEMUIOVector),
        c_size_t,
        c_uint,
    )
    def bdrv_co_pwritev_part(_lib, /, child, offset, bytes, qiov, qiov_offset, flags):
        """int bdrv_co_pwritev_part(BdrvChild *child, int64_t offset, int64_t bytes, QEMUIOVector *qiov, size_t qiov_offset, BdrvRequestFlags flags)

        The same, from qiov_offset on in the vector.
        """
        _c = _lib.c.bdrv_co_pwritev_part
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _c.pointer(child, 0, "BdrvChild *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _c.pointer(qiov, 3, "QEMUIOVector *")
        if not isinstance(qiov_offset, int) or not 0 <= qiov_offset < 2**64:
            qiov_offset = _c.integer(qiov_offset, 4, "size_t")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 5, "BdrvRequestFlags")
        return _c(child, offset, bytes, qiov, qiov_offset, flags)

    @_function(c_int, POINTER(struct_BlockDriverState), c_int64)
    def bdrv_co_refresh_total_sectors(_lib, /, bs, hint):
        """int bdrv_co_refresh_total_sectors(BlockDriverState *bs, int64_t hint)

        Get the number of sectors from the driver. Use `hint` if the driver does not know it.
        """
        _c = _lib.c.bdrv_co_refresh_total_sectors
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if not isinstance(hint, int) or not -(2**63) <= hint < 2**63:
            hint = _c.integer(hint, 1, "int64_t")
        return _c(bs, hint)

    @_function(c_int, POINTER(struct_BlockDriverState), c_int64)
    def bdrv_refresh_total_sectors(_lib, /, bs, hint):
        """int bdrv_refresh_total_sectors(BlockDriverState *bs, int64_t hint)"""
        _c = _lib.c.bdrv_refresh_total_sectors
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if not isinstance(hint, int) or not -(2**63) <= hint < 2**63:
            hint = _c.integer(hint, 1, "int64_t")
        return _c(bs, hint)

    @_function(None, POINTER(struct_BlockDriverState))
    def bdrv_inc_in_flight(_lib, /, bs):
        """void bdrv_inc_in_flight(BlockDriverState *bs)

        A request has begun, or ended. Draining waits for requests in between.
        """
        _c = _lib.c.bdrv_inc_in_flight
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(None, POINTER(struct_BlockDriverState))
    def bdrv_dec_in_flight(_lib, /, bs):
        """void bdrv_dec_in_flight(BlockDriverState *bs)"""
        _c = _lib.c.bdrv_dec_in_flight
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(None, POINTER(struct_BlockDriverState))
    def bdrv_wakeup(_lib, /, bs):
        """void bdrv_wakeup(BlockDriverState *bs)

        Wake the main loop if it waits for this node.
        """
        _c = _lib.c.bdrv_wakeup
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(POINTER(struct_BdrvChild), POINTER(struct_BlockDriverState))
    def bdrv_cow_child(_lib, /, bs):
        """BdrvChild *bdrv_cow_child(BlockDriverState *bs)

        Return the child from which unallocated data is read, or NULL.
        """
        _c = _lib.c.bdrv_cow_child
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(POINTER(struct_BdrvChild), POINTER(struct_BlockDriverState))
    def bdrv_filter_child(_lib, /, bs):
        """BdrvChild *bdrv_filter_child(BlockDriverState *bs)

        Return the child to which a filter forwards requests, or NULL.
        """
        _c = _lib.c.bdrv_filter_child
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(POINTER(struct_BdrvChild), POINTER(struct_BlockDriverState))
    def bdrv_primary_child(_lib, /, bs):
        """BdrvChild *bdrv_primary_child(BlockDriverState *bs)

        Return the child whose file name is used for the node, or NULL.
        """
        _c = _lib.c.bdrv_primary_child
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(POINTER(struct_BlockDriverState), POINTER(struct_BlockDriverState))
    def bdrv_skip_filters(_lib, /, bs):
        """BlockDriverState *bdrv_skip_filters(BlockDriverState *bs)

        Return the first node from here down that is not a filter.
        """
        _c = _lib.c.bdrv_skip_filters
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)


def load(library=_SEARCHED, *, checked=True, use_errno=False, glue=None):
    """Load the library at a path, or wrap a loaded one. None is this program.

    Without a path, it is found by its name. `glue`: the library of the file that
    `bind --glue` writes. `checked=False`: functions are ctypes' own. `use_errno`:
    ctypes.get_errno() returns what a function left in errno.
    """
    if library is _SEARCHED:
        names = ["block_int-io"]
        library = _found(names, __file__)
    return Library(library, checked, use_errno, glue)
