"""ctypes bindings of sysemu/block-backend-global-state.h, sysemu/block-backend-io.h.

Made by cobindgen 0.1.0 for x86_64, LP64, little-endian.
Edit the header, not this file.
"""

from _ctypes import _CArgObject, _CData, _Pointer, _SimpleCData
from ctypes import CDLL, Array, Structure, Union, c_char, c_char_p, c_void_p
from enum import IntEnum, IntFlag
from os import PathLike
from typing import Any, Final, SupportsFloat, SupportsIndex, TypeAlias, TypeVar

from typing_extensions import Buffer

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

class BdrvRequestFlags(IntFlag):
    """Flags of a request."""

    BDRV_REQ_COPY_ON_READ = 0x1
    """Store data that is read from the backing file"""
    BDRV_REQ_ZERO_WRITE = 0x2
    """Write zeroes; there is no buffer"""
    BDRV_REQ_MAY_UNMAP = 0x4
    """Writing zeroes may deallocate the range if it then certainly reads as zeroes.
    Drivers see the flag only on nodes that are opened with BDRV_O_UNMAP.
    """
    BDRV_REQ_REGISTERED_BUF = 0x8
    """A hint: all buffers are registered with bdrv_register_buf(). Code that replaces
    the buffers must clear the flag.
    """
    BDRV_REQ_FUA = 0x10
    """The request ends when the data is on stable storage"""
    BDRV_REQ_WRITE_COMPRESSED = 0x20
    """Store the data compressed"""
    BDRV_REQ_WRITE_UNCHANGED = 0x40
    """A write that does not change what can be read."""
    BDRV_REQ_SERIALISING = 0x80
    """A write during which no overlapping request may run."""
    BDRV_REQ_NO_FALLBACK = 0x100
    """Fail if the storage cannot do this itself, instead of doing it slowly."""
    BDRV_REQ_PREFETCH = 0x200
    """A read only for copy-on-read: the data is copied to the top layer. The caller
    does not get it and needs no buffer.
    """
    BDRV_REQ_NO_WAIT = 0x400
    """With BDRV_REQ_SERIALISING: fail if another request overlaps. The request must
    have the alignment of the node.
    """
    BDRV_REQ_MASK = 0x7FF
    """All flags above."""

BDRV_REQ_COPY_ON_READ: Final = BdrvRequestFlags.BDRV_REQ_COPY_ON_READ
BDRV_REQ_ZERO_WRITE: Final = BdrvRequestFlags.BDRV_REQ_ZERO_WRITE
BDRV_REQ_MAY_UNMAP: Final = BdrvRequestFlags.BDRV_REQ_MAY_UNMAP
BDRV_REQ_REGISTERED_BUF: Final = BdrvRequestFlags.BDRV_REQ_REGISTERED_BUF
BDRV_REQ_FUA: Final = BdrvRequestFlags.BDRV_REQ_FUA
BDRV_REQ_WRITE_COMPRESSED: Final = BdrvRequestFlags.BDRV_REQ_WRITE_COMPRESSED
BDRV_REQ_WRITE_UNCHANGED: Final = BdrvRequestFlags.BDRV_REQ_WRITE_UNCHANGED
BDRV_REQ_SERIALISING: Final = BdrvRequestFlags.BDRV_REQ_SERIALISING
BDRV_REQ_NO_FALLBACK: Final = BdrvRequestFlags.BDRV_REQ_NO_FALLBACK
BDRV_REQ_PREFETCH: Final = BdrvRequestFlags.BDRV_REQ_PREFETCH
BDRV_REQ_NO_WAIT: Final = BdrvRequestFlags.BDRV_REQ_NO_WAIT
BDRV_REQ_MASK: Final = BdrvRequestFlags.BDRV_REQ_MASK

class enum_PreallocMode(IntEnum):
    """The part of an image that is allocated when it is created or enlarged."""

    PREALLOC_MODE_OFF = 0
    """nothing"""
    PREALLOC_MODE_METADATA = 1
    """the format's tables"""
    PREALLOC_MODE_FALLOC = 2
    """all of it, through the file system"""
    PREALLOC_MODE_FULL = 3
    """all of it, by writing zeroes"""
    PREALLOC_MODE__MAX = 4

PREALLOC_MODE_OFF: Final = enum_PreallocMode.PREALLOC_MODE_OFF
PREALLOC_MODE_METADATA: Final = enum_PreallocMode.PREALLOC_MODE_METADATA
PREALLOC_MODE_FALLOC: Final = enum_PreallocMode.PREALLOC_MODE_FALLOC
PREALLOC_MODE_FULL: Final = enum_PreallocMode.PREALLOC_MODE_FULL
PREALLOC_MODE__MAX: Final = enum_PreallocMode.PREALLOC_MODE__MAX

class struct_BlockBackend(_Record):
    """struct BlockBackend: opaque"""

class struct_QDict(_Record):
    """struct QDict: opaque"""

class struct_Error(_Record):
    """struct Error: opaque"""

BlockBackend: TypeAlias = struct_BlockBackend
QDict: TypeAlias = struct_QDict
Error: TypeAlias = struct_Error
PreallocMode: TypeAlias = enum_PreallocMode

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
    def blk_new_open(
        _lib,
        /,
        filename: _Text,
        reference: _Text,
        options: _Ref[struct_QDict],
        flags: _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> _Pointer[struct_BlockBackend]:
        """BlockBackend *blk_new_open(const char *filename, const char *reference, QDict *options, int flags, Error **errp)

        Open an image as bdrv_open() does, and make a backend for it.
        """
    def blk_co_new_open(
        _lib,
        /,
        filename: _Text,
        reference: _Text,
        options: _Ref[struct_QDict],
        flags: _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> _Pointer[struct_BlockBackend]:
        """BlockBackend *blk_co_new_open(const char *filename, const char *reference, QDict *options, int flags, Error **errp)"""
    def blk_unref(_lib, /, blk: _Ref[struct_BlockBackend]) -> None:
        """void blk_unref(BlockBackend *blk)

        Drop a reference. The last one frees the backend.
        """
    def blk_co_unref(_lib, /, blk: _Ref[struct_BlockBackend]) -> None:
        """void blk_co_unref(BlockBackend *blk)"""
    def blk_co_getlength(_lib, /, blk: _Ref[struct_BlockBackend]) -> int:
        """int64_t blk_co_getlength(BlockBackend *blk)

        Return the length in bytes, or a negative errno.
        """
    def blk_getlength(_lib, /, blk: _Ref[struct_BlockBackend]) -> int:
        """int64_t blk_getlength(BlockBackend *blk)"""
    def blk_co_pread(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        bytes: _Integer,
        buf: _Memory,
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int blk_co_pread(BlockBackend *blk, int64_t offset, int64_t bytes, void *buf, BdrvRequestFlags flags)

        Read into one buffer. Return 0 or a negative errno.
        """
    def blk_pread(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        bytes: _Integer,
        buf: _Memory,
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int blk_pread(BlockBackend *blk, int64_t offset, int64_t bytes, void *buf, BdrvRequestFlags flags)"""
    def blk_co_pwrite(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        bytes: _Integer,
        buf: _Memory,
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int blk_co_pwrite(BlockBackend *blk, int64_t offset, int64_t bytes, const void *buf, BdrvRequestFlags flags)

        Write one buffer. Return 0 or a negative errno.
        """
    def blk_pwrite(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        bytes: _Integer,
        buf: _Memory,
        flags: BdrvRequestFlags | _Integer,
    ) -> int:
        """int blk_pwrite(BlockBackend *blk, int64_t offset, int64_t bytes, const void *buf, BdrvRequestFlags flags)"""
    def blk_co_flush(_lib, /, blk: _Ref[struct_BlockBackend]) -> int:
        """int blk_co_flush(BlockBackend *blk)

        Write all data to stable storage.
        """
    def blk_flush(_lib, /, blk: _Ref[struct_BlockBackend]) -> int:
        """int blk_flush(BlockBackend *blk)"""
    def blk_co_truncate(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        exact: bool | _Integer,
        prealloc: enum_PreallocMode | _Integer,
        flags: BdrvRequestFlags | _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> int:
        """int blk_co_truncate(BlockBackend *blk, int64_t offset, bool exact, PreallocMode prealloc, BdrvRequestFlags flags, Error **errp)

        Set its length to `offset`: exactly if `exact` is true, else at least.
        """
    def blk_truncate(
        _lib,
        /,
        blk: _Ref[struct_BlockBackend],
        offset: _Integer,
        exact: bool | _Integer,
        prealloc: enum_PreallocMode | _Integer,
        flags: BdrvRequestFlags | _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> int:
        """int blk_truncate(BlockBackend *blk, int64_t offset, bool exact, PreallocMode prealloc, BdrvRequestFlags flags, Error **errp)"""

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
