"""ctypes bindings of block/coroutines.h.

Made by cobindgen 0.1.0 for x86_64, LP64, little-endian. Edit the
header, not this file.
"""

from ctypes import POINTER, c_bool, c_int, c_int64, c_uint

from _c_support import _Library, _Opaque, _check_abi, _function

import block_common as _block_common

_OWN = frozenset(globals())
_check_abi(__name__, pointer=8, long=8, order="little")

# What the headers declare and this module lacks: name -> reason.
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


BlockDriverState = struct_BlockDriverState
BdrvCheckResult = struct_BdrvCheckResult
BlockFragInfo = struct_BlockFragInfo
Error = struct_Error
QEMUIOVector = struct_QEMUIOVector


__all__ = [name for name in globals() if name not in _OWN and name[0] != "_"]


class Library(_Library, skipped=__skipped__):
    """The functions and variables of block/coroutines.h in a loaded library."""

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), POINTER(struct_BdrvCheckResult), c_uint],
    )
    def bdrv_co_check(_lib, /, bs, res, fix):
        """int bdrv_co_check(BlockDriverState *, BdrvCheckResult *, BdrvCheckMode)"""
        return _lib.c.bdrv_co_check(bs, res, fix)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), POINTER(POINTER(struct_Error))],
    )
    def bdrv_co_invalidate_cache(_lib, /, bs, errp):
        """int bdrv_co_invalidate_cache(BlockDriverState *, Error **)"""
        return _lib.c.bdrv_co_invalidate_cache(bs, errp)

    @_function(
        c_int,
        [
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
        ],
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
        """What all variants of bdrv_block_status() come down to. *depth is how many layers it
        went down.

        int bdrv_co_common_block_status_above(BlockDriverState *, BlockDriverState *, bool, bool, int64_t, int64_t, int64_t *, int64_t *, BlockDriverState **, int *)
        """
        return _lib.c.bdrv_co_common_block_status_above(
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
        )

    @_function(
        c_int,
        [
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
        ],
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
        """int bdrv_common_block_status_above(BlockDriverState *, BlockDriverState *, bool, bool, int64_t, int64_t, int64_t *, int64_t *, BlockDriverState **, int *)"""
        return _lib.c.bdrv_common_block_status_above(
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
        )

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), POINTER(struct_QEMUIOVector), c_int64],
    )
    def bdrv_co_readv_vmstate(_lib, /, bs, qiov, pos):
        """int bdrv_co_readv_vmstate(BlockDriverState *, QEMUIOVector *, int64_t)"""
        return _lib.c.bdrv_co_readv_vmstate(bs, qiov, pos)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), POINTER(struct_QEMUIOVector), c_int64],
    )
    def bdrv_co_writev_vmstate(_lib, /, bs, qiov, pos):
        """int bdrv_co_writev_vmstate(BlockDriverState *, QEMUIOVector *, int64_t)"""
        return _lib.c.bdrv_co_writev_vmstate(bs, qiov, pos)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), c_bool, POINTER(POINTER(struct_Error))],
    )
    def nbd_co_do_establish_connection(_lib, /, bs, blocking, errp):
        """Connect to the NBD server; at once or in the background.

        int nbd_co_do_establish_connection(BlockDriverState *, bool, Error **)
        """
        return _lib.c.nbd_co_do_establish_connection(bs, blocking, errp)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), c_bool, POINTER(POINTER(struct_Error))],
    )
    def nbd_do_establish_connection(_lib, /, bs, blocking, errp):
        """int nbd_do_establish_connection(BlockDriverState *, bool, Error **)"""
        return _lib.c.nbd_do_establish_connection(bs, blocking, errp)


def load(library):
    """The library at a path, or a loaded one, with types; None is this program."""
    return Library(library)
