"""ctypes bindings of block/coroutines.h.

Made by cobindgen 0.1.0 for x86_64, LP64, little-endian.
Edit the header, not this file.
"""

from ctypes import POINTER, c_bool, c_int, c_int64, c_uint

from _c_support import _SEARCHED, _Library, _Opaque, _check_abi, _found, _function

import block_common as _block_common

_OWN = frozenset(globals())
_check_abi(__name__, "x86_64", pointer=8, long=8, order="little")

# Names that the headers declare and this module lacks in whole or part -> reason.
__skipped__ = {
    "BLOCK_COROUTINES_H": "block/coroutines.h:3: expands to nothing",
}

struct_BlockDriverState = _block_common.struct_BlockDriverState
struct_BdrvCheckResult = _block_common.struct_BdrvCheckResult
struct_BlockFragInfo = _block_common.struct_BlockFragInfo
struct_Error = _block_common.struct_Error
BdrvCheckMode = _block_common.BdrvCheckMode


class struct_QEMUIOVector(_Opaque):
    """struct QEMUIOVector: opaque"""

    _declared_ = "qemu/typedefs.h"
    _defined_ = "qemu/iov.h"


# The same types by their other names.
BlockDriverState = struct_BlockDriverState
BdrvCheckResult = struct_BdrvCheckResult
BlockFragInfo = struct_BlockFragInfo
Error = struct_Error
QEMUIOVector = struct_QEMUIOVector


__all__ = [name for name in globals() if name not in _OWN and name[0] != "_"]


class Library(_Library, skipped=__skipped__):
    """The functions and variables of block/coroutines.h in a loaded library."""

    @_function(
        c_int, POINTER(struct_BlockDriverState), POINTER(struct_BdrvCheckResult), c_uint
    )
    def bdrv_co_check(_lib, /, bs, res, fix):
        """int bdrv_co_check(BlockDriverState *bs, BdrvCheckResult *res, BdrvCheckMode fix)"""
        _c = _lib.c.bdrv_co_check
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(res, "_type_", None) is not struct_BdrvCheckResult:
            res = _c.pointer(res, 1, "BdrvCheckResult *")
        if not isinstance(fix, int) or not 0 <= fix < 2**32:
            fix = _c.integer(fix, 2, "BdrvCheckMode")
        return _c(bs, res, fix)

    @_function(c_int, POINTER(struct_BlockDriverState), POINTER(POINTER(struct_Error)))
    def bdrv_co_invalidate_cache(_lib, /, bs, errp):
        """int bdrv_co_invalidate_cache(BlockDriverState *bs, Error **errp)"""
        _c = _lib.c.bdrv_co_invalidate_cache
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 1, "Error **")
        return _c(bs, errp)

    @_function(
        c_int,
        POINTER(struct_BlockDriverState),
        POINTER(struct_BlockDriverState),
        c_bool,
        c_bool,
        c_int64,
        c_int64,
        POINTER(c_int64),
        POINTER(c_int64),
        POINTER(POINTER(struct_BlockDriverState)),
        POINTER(c_int),
    )
    def bdrv_co_common_block_status_above(
        _lib,
        /,
        bs,
        base,
        include_base,
        want_zero,
        offset,
        bytes,
        pnum,
        map,
        file,
        depth,
    ):
        """int bdrv_co_common_block_status_above(BlockDriverState *bs, BlockDriverState *base, bool include_base, bool want_zero, int64_t offset, int64_t bytes, int64_t *pnum, int64_t *map, BlockDriverState **file, int *depth)

        What all variants of bdrv_block_status() come down to. *depth is how many layers it
        went down.
        """
        _c = _lib.c.bdrv_co_common_block_status_above
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(base, "_type_", None) is not struct_BlockDriverState:
            base = _c.pointer(base, 1, "BlockDriverState *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 4, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 5, "int64_t")
        if getattr(pnum, "_type_", None) is not c_int64:
            pnum = _c.pointer(pnum, 6, "int64_t *")
        if getattr(map, "_type_", None) is not c_int64:
            map = _c.pointer(map, 7, "int64_t *")
        if getattr(file, "_type_", None) is not POINTER(struct_BlockDriverState):
            file = _c.pointer(file, 8, "BlockDriverState **")
        if getattr(depth, "_type_", None) is not c_int:
            depth = _c.pointer(depth, 9, "int *")
        return _c(
            bs, base, include_base, want_zero, offset, bytes, pnum, map, file, depth
        )

    @_function(
        c_int,
        POINTER(struct_BlockDriverState),
        POINTER(struct_BlockDriverState),
        c_bool,
        c_bool,
        c_int64,
        c_int64,
        POINTER(c_int64),
        POINTER(c_int64),
        POINTER(POINTER(struct_BlockDriverState)),
        POINTER(c_int),
    )
    def bdrv_common_block_status_above(
        _lib,
        /,
        bs,
        base,
        include_base,
        want_zero,
        offset,
        bytes,
        pnum,
        map,
        file,
        depth,
    ):
        """int bdrv_common_block_status_above(BlockDriverState *bs, BlockDriverState *base, bool include_base, bool want_zero, int64_t offset, int64_t bytes, int64_t *pnum, int64_t *map, BlockDriverState **file, int *depth)"""
        _c = _lib.c.bdrv_common_block_status_above
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(base, "_type_", None) is not struct_BlockDriverState:
            base = _c.pointer(base, 1, "BlockDriverState *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 4, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 5, "int64_t")
        if getattr(pnum, "_type_", None) is not c_int64:
            pnum = _c.pointer(pnum, 6, "int64_t *")
        if getattr(map, "_type_", None) is not c_int64:
            map = _c.pointer(map, 7, "int64_t *")
        if getattr(file, "_type_", None) is not POINTER(struct_BlockDriverState):
            file = _c.pointer(file, 8, "BlockDriverState **")
        if getattr(depth, "_type_", None) is not c_int:
            depth = _c.pointer(depth, 9, "int *")
        return _c(
            bs, base, include_base, want_zero, offset, bytes, pnum, map, file, depth
        )

    @_function(
        c_int, POINTER(struct_BlockDriverState), POINTER(struct_QEMUIOVector), c_int64
    )
    def bdrv_co_readv_vmstate(_lib, /, bs, qiov, pos):
        """int bdrv_co_readv_vmstate(BlockDriverState *bs, QEMUIOVector *qiov, int64_t pos)"""
        _c = _lib.c.bdrv_co_readv_vmstate
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _c.pointer(qiov, 1, "QEMUIOVector *")
        if not isinstance(pos, int) or not -(2**63) <= pos < 2**63:
            pos = _c.integer(pos, 2, "int64_t")
        return _c(bs, qiov, pos)

    @_function(
        c_int, POINTER(struct_BlockDriverState), POINTER(struct_QEMUIOVector), c_int64
    )
    def bdrv_co_writev_vmstate(_lib, /, bs, qiov, pos):
        """int bdrv_co_writev_vmstate(BlockDriverState *bs, QEMUIOVector *qiov, int64_t pos)"""
        _c = _lib.c.bdrv_co_writev_vmstate
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(qiov, "_type_", None) is not struct_QEMUIOVector:
            qiov = _c.pointer(qiov, 1, "QEMUIOVector *")
        if not isinstance(pos, int) or not -(2**63) <= pos < 2**63:
            pos = _c.integer(pos, 2, "int64_t")
        return _c(bs, qiov, pos)

    @_function(
        c_int, POINTER(struct_BlockDriverState), c_bool, POINTER(POINTER(struct_Error))
    )
    def nbd_co_do_establish_connection(_lib, /, bs, blocking, errp):
        """int nbd_co_do_establish_connection(BlockDriverState *bs, bool blocking, Error **errp)

        Connect to the NBD server; at once or in the background.
        """
        _c = _lib.c.nbd_co_do_establish_connection
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 2, "Error **")
        return _c(bs, blocking, errp)

    @_function(
        c_int, POINTER(struct_BlockDriverState), c_bool, POINTER(POINTER(struct_Error))
    )
    def nbd_do_establish_connection(_lib, /, bs, blocking, errp):
        """int nbd_do_establish_connection(BlockDriverState *bs, bool blocking, Error **errp)"""
        _c = _lib.c.nbd_do_establish_connection
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 2, "Error **")
        return _c(bs, blocking, errp)


def load(library=_SEARCHED, *, checked=True, use_errno=False, glue=None):
    """Load the library at a path, or wrap a loaded one. None is this program.

    Without a path, it is found by its name. `glue`: the library of the file that
    `bind --glue` writes. `checked=False`: functions are ctypes' own. `use_errno`:
    ctypes.get_errno() returns what a function left in errno.
    """
    if library is _SEARCHED:
        names = ["coroutines"]
        library = _found(names, __file__)
    return Library(library, checked, use_errno, glue)
