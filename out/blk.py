"""ctypes bindings of sysemu/block-backend-global-state.h, sysemu/block-backend-io.h.

Made by cobindgen 0.1.0 for x86_64, LP64, little-endian.
Edit the header, not this file.
"""

from ctypes import POINTER, c_bool, c_char_p, c_int, c_int64, c_uint, c_void_p
from enum import IntEnum, IntFlag

from _c_support import _SEARCHED, _Library, _Opaque, _check_abi, _found, _function

_OWN = frozenset(globals())
_check_abi(__name__, "x86_64", pointer=8, long=8, order="little")

# Names that the headers declare and this module lacks in whole or part -> reason.
__skipped__ = {}


class BdrvRequestFlags(IntFlag):
    """Flags of a request."""

    BDRV_REQ_COPY_ON_READ = 0x1  # Store data that is read from the backing file
    BDRV_REQ_ZERO_WRITE = 0x2  # Write zeroes; there is no buffer
    # Writing zeroes may deallocate the range if it then certainly reads as zeroes.
    # Drivers see the flag only on nodes that are opened with BDRV_O_UNMAP.
    BDRV_REQ_MAY_UNMAP = 0x4
    # A hint: all buffers are registered with bdrv_register_buf(). Code that replaces
    # the buffers must clear the flag.
    BDRV_REQ_REGISTERED_BUF = 0x8
    BDRV_REQ_FUA = 0x10  # The request ends when the data is on stable storage
    BDRV_REQ_WRITE_COMPRESSED = 0x20  # Store the data compressed
    BDRV_REQ_WRITE_UNCHANGED = 0x40  # A write that does not change what can be read.
    BDRV_REQ_SERIALISING = 0x80  # A write during which no overlapping request may run.
    # Fail if the storage cannot do this itself, instead of doing it slowly.
    BDRV_REQ_NO_FALLBACK = 0x100
    # A read only for copy-on-read: the data is copied to the top layer. The caller
    # does not get it and needs no buffer.
    BDRV_REQ_PREFETCH = 0x200
    # With BDRV_REQ_SERIALISING: fail if another request overlaps. The request must
    # have the alignment of the node.
    BDRV_REQ_NO_WAIT = 0x400
    BDRV_REQ_MASK = 0x7FF  # All flags above.


globals().update(BdrvRequestFlags.__members__)


class enum_PreallocMode(IntEnum):
    """The part of an image that is allocated when it is created or enlarged."""

    PREALLOC_MODE_OFF = 0  # nothing
    PREALLOC_MODE_METADATA = 1  # the format's tables
    PREALLOC_MODE_FALLOC = 2  # all of it, through the file system
    PREALLOC_MODE_FULL = 3  # all of it, by writing zeroes
    PREALLOC_MODE__MAX = 4


globals().update(enum_PreallocMode.__members__)


class struct_BlockBackend(_Opaque):
    """struct BlockBackend: opaque"""

    _declared_ = "qemu/typedefs.h"


class struct_Error(_Opaque):
    """struct Error: opaque"""

    _declared_ = "qemu/typedefs.h"


class struct_QDict(_Opaque):
    """struct QDict: opaque"""

    _declared_ = "qemu/typedefs.h"


# The same types by their other names.
BlockBackend = struct_BlockBackend
QDict = struct_QDict
Error = struct_Error
PreallocMode = enum_PreallocMode


__all__ = [name for name in globals() if name not in _OWN and name[0] != "_"]


class Library(_Library, skipped=__skipped__):
    """The functions and variables of sysemu/block-backend-global-state.h, sysemu/block-backend-io.h in a loaded library."""

    @_function(
        POINTER(struct_BlockBackend),
        c_char_p,
        c_char_p,
        POINTER(struct_QDict),
        c_int,
        POINTER(POINTER(struct_Error)),
    )
    def blk_new_open(_lib, /, filename, reference, options, flags, errp):
        """BlockBackend *blk_new_open(const char *filename, const char *reference, QDict *options, int flags, Error **errp)

        Open an image as bdrv_open() does, and make a backend for it.
        """
        _c = _lib.c.blk_new_open
        filename = _c.text(filename, 0)
        reference = _c.text(reference, 1)
        if getattr(options, "_type_", None) is not struct_QDict:
            options = _c.pointer(options, 2, "QDict *")
        if not isinstance(flags, int) or not -(2**31) <= flags < 2**31:
            flags = _c.integer(flags, 3, "int")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 4, "Error **")
        return _c(filename, reference, options, flags, errp)

    @_function(
        POINTER(struct_BlockBackend),
        c_char_p,
        c_char_p,
        POINTER(struct_QDict),
        c_int,
        POINTER(POINTER(struct_Error)),
    )
    def blk_co_new_open(_lib, /, filename, reference, options, flags, errp):
        """BlockBackend *blk_co_new_open(const char *filename, const char *reference, QDict *options, int flags, Error **errp)"""
        _c = _lib.c.blk_co_new_open
        filename = _c.text(filename, 0)
        reference = _c.text(reference, 1)
        if getattr(options, "_type_", None) is not struct_QDict:
            options = _c.pointer(options, 2, "QDict *")
        if not isinstance(flags, int) or not -(2**31) <= flags < 2**31:
            flags = _c.integer(flags, 3, "int")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 4, "Error **")
        return _c(filename, reference, options, flags, errp)

    @_function(None, POINTER(struct_BlockBackend))
    def blk_unref(_lib, /, blk):
        """void blk_unref(BlockBackend *blk)

        Drop a reference. The last one frees the backend.
        """
        _c = _lib.c.blk_unref
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(None, POINTER(struct_BlockBackend))
    def blk_co_unref(_lib, /, blk):
        """void blk_co_unref(BlockBackend *blk)"""
        _c = _lib.c.blk_co_unref
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(c_int64, POINTER(struct_BlockBackend))
    def blk_co_getlength(_lib, /, blk):
        """int64_t blk_co_getlength(BlockBackend *blk)

        Return the length in bytes, or a negative errno.
        """
        _c = _lib.c.blk_co_getlength
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(c_int64, POINTER(struct_BlockBackend))
    def blk_getlength(_lib, /, blk):
        """int64_t blk_getlength(BlockBackend *blk)"""
        _c = _lib.c.blk_getlength
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(c_int, POINTER(struct_BlockBackend), c_int64, c_int64, c_void_p, c_uint)
    def blk_co_pread(_lib, /, blk, offset, bytes, buf, flags):
        """int blk_co_pread(BlockBackend *blk, int64_t offset, int64_t bytes, void *buf, BdrvRequestFlags flags)

        Read into one buffer. Return 0 or a negative errno.
        """
        _c = _lib.c.blk_co_pread
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        buf = _c.buffer(buf, 3, "void *")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 4, "BdrvRequestFlags")
        return _c(blk, offset, bytes, buf, flags)

    @_function(c_int, POINTER(struct_BlockBackend), c_int64, c_int64, c_void_p, c_uint)
    def blk_pread(_lib, /, blk, offset, bytes, buf, flags):
        """int blk_pread(BlockBackend *blk, int64_t offset, int64_t bytes, void *buf, BdrvRequestFlags flags)"""
        _c = _lib.c.blk_pread
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        buf = _c.buffer(buf, 3, "void *")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 4, "BdrvRequestFlags")
        return _c(blk, offset, bytes, buf, flags)

    @_function(c_int, POINTER(struct_BlockBackend), c_int64, c_int64, c_void_p, c_uint)
    def blk_co_pwrite(_lib, /, blk, offset, bytes, buf, flags):
        """int blk_co_pwrite(BlockBackend *blk, int64_t offset, int64_t bytes, const void *buf, BdrvRequestFlags flags)

        Write one buffer. Return 0 or a negative errno.
        """
        _c = _lib.c.blk_co_pwrite
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        buf = _c.readable(buf, 3, "const void *")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 4, "BdrvRequestFlags")
        return _c(blk, offset, bytes, buf, flags)

    @_function(c_int, POINTER(struct_BlockBackend), c_int64, c_int64, c_void_p, c_uint)
    def blk_pwrite(_lib, /, blk, offset, bytes, buf, flags):
        """int blk_pwrite(BlockBackend *blk, int64_t offset, int64_t bytes, const void *buf, BdrvRequestFlags flags)"""
        _c = _lib.c.blk_pwrite
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(bytes, int) or not -(2**63) <= bytes < 2**63:
            bytes = _c.integer(bytes, 2, "int64_t")
        buf = _c.readable(buf, 3, "const void *")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 4, "BdrvRequestFlags")
        return _c(blk, offset, bytes, buf, flags)

    @_function(c_int, POINTER(struct_BlockBackend))
    def blk_co_flush(_lib, /, blk):
        """int blk_co_flush(BlockBackend *blk)

        Write all data to stable storage.
        """
        _c = _lib.c.blk_co_flush
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(c_int, POINTER(struct_BlockBackend))
    def blk_flush(_lib, /, blk):
        """int blk_flush(BlockBackend *blk)"""
        _c = _lib.c.blk_flush
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        return _c(blk)

    @_function(
        c_int,
        POINTER(struct_BlockBackend),
        c_int64,
        c_bool,
        c_uint,
        c_uint,
        POINTER(POINTER(struct_Error)),
    )
    def blk_co_truncate(_lib, /, blk, offset, exact, prealloc, flags, errp):
        """int blk_co_truncate(BlockBackend *blk, int64_t offset, bool exact, PreallocMode prealloc, BdrvRequestFlags flags, Error **errp)

        Set its length to `offset`: exactly if `exact` is true, else at least.
        """
        _c = _lib.c.blk_co_truncate
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(prealloc, int) or not 0 <= prealloc < 2**32:
            prealloc = _c.integer(prealloc, 3, "PreallocMode")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 4, "BdrvRequestFlags")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 5, "Error **")
        return _c(blk, offset, exact, prealloc, flags, errp)

    @_function(
        c_int,
        POINTER(struct_BlockBackend),
        c_int64,
        c_bool,
        c_uint,
        c_uint,
        POINTER(POINTER(struct_Error)),
    )
    def blk_truncate(_lib, /, blk, offset, exact, prealloc, flags, errp):
        """int blk_truncate(BlockBackend *blk, int64_t offset, bool exact, PreallocMode prealloc, BdrvRequestFlags flags, Error **errp)"""
        _c = _lib.c.blk_truncate
        if getattr(blk, "_type_", None) is not struct_BlockBackend:
            blk = _c.pointer(blk, 0, "BlockBackend *")
        if not isinstance(offset, int) or not -(2**63) <= offset < 2**63:
            offset = _c.integer(offset, 1, "int64_t")
        if not isinstance(prealloc, int) or not 0 <= prealloc < 2**32:
            prealloc = _c.integer(prealloc, 3, "PreallocMode")
        if not isinstance(flags, int) or not 0 <= flags < 2**32:
            flags = _c.integer(flags, 4, "BdrvRequestFlags")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 5, "Error **")
        return _c(blk, offset, exact, prealloc, flags, errp)


def load(library=_SEARCHED, *, checked=True, use_errno=False, glue=None):
    """Load the library at a path, or wrap a loaded one. None is this program.

    Without a path, it is found by its name. `glue`: the library of the file that
    `bind --glue` writes. `checked=False`: functions are ctypes' own. `use_errno`:
    ctypes.get_errno() returns what a function left in errno.
    """
    if library is _SEARCHED:
        names = ["block-backend-global-state", "block-backend-io"]
        library = _found(names, __file__)
    return Library(library, checked, use_errno, glue)
