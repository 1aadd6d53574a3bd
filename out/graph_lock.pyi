"""ctypes bindings of block/graph-lock.h.

Made by cobindgen 0.1.0 for x86_64, LP64, little-endian.
Edit the header, not this file.
"""

from _ctypes import _CArgObject, _CData, _Pointer, _SimpleCData
from ctypes import CDLL, Array, Structure, Union, c_char, c_char_p, c_void_p
from os import PathLike
from typing import (
    Any,
    Generic,
    SupportsFloat,
    SupportsIndex,
    TypeAlias,
    TypeVar,
    overload,
)

from typing_extensions import Buffer, Self

import block_common as _block_common

_Element = TypeVar("_Element", bound=_CData)
_Got = TypeVar("_Got")
_Set = TypeVar("_Set")
# The values that may be assigned to a pointer, and to a record or an array.
_Items: TypeAlias = _Pointer[_Element] | Array[_Element] | None
_Values: TypeAlias = _Got | tuple[Any, ...]

class _Field(Generic[_Got, _Set]):
    """A member: of the class, its offset and size in bytes; of a record, its value."""

    offset: int
    size: int
    @overload
    def __get__(self, record: None, owner: type) -> Self: ...
    @overload
    def __get__(self, record: object, owner: type | None = None) -> _Got: ...
    def __set__(self, record: object, value: _Set) -> None: ...

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

class BdrvGraphRWlock(_Record):
    """The counter of an event loop for its readers."""

class BdrvGraphLock(_Record):
    """The lock for clang's analysis. It has no content."""

struct_AioContext: TypeAlias = _block_common.struct_AioContext
struct_BdrvGraphRWlock: TypeAlias = BdrvGraphRWlock
struct_BdrvGraphLock: TypeAlias = BdrvGraphLock
AioContext: TypeAlias = struct_AioContext

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
    graph_lock: _Field[BdrvGraphLock, Any]
    """BdrvGraphLock graph_lock"""
    def register_aiocontext(_lib, /, ctx: _Ref[struct_AioContext]) -> None:
        """void register_aiocontext(AioContext *ctx)

        Start to count readers in this event loop.
        """
    def unregister_aiocontext(_lib, /, ctx: _Ref[struct_AioContext]) -> None:
        """void unregister_aiocontext(AioContext *ctx)

        Stop counting readers in this event loop.
        """
    def bdrv_graph_wrlock(_lib, /) -> None:
        """void bdrv_graph_wrlock(void)

        Wait until there are no readers, and block new ones. Only in the main loop.
        """
    def bdrv_graph_wrunlock(_lib, /) -> None:
        """void bdrv_graph_wrunlock(void)

        Allow readers again.
        """
    def bdrv_graph_co_rdlock(_lib, /) -> None:
        """void bdrv_graph_co_rdlock(void)

        Become a reader. Yield while there is a writer.
        """
    def bdrv_graph_co_rdunlock(_lib, /) -> None:
        """void bdrv_graph_co_rdunlock(void)

        Stop being a reader, and wake the writer if it waits.
        """
    def bdrv_graph_rdlock_main_loop(_lib, /) -> None:
        """void bdrv_graph_rdlock_main_loop(void)

        The same for the main loop outside coroutines. It has nothing to wait for, being
        the only writer, so these but check that the caller is that.
        """
    def bdrv_graph_rdunlock_main_loop(_lib, /) -> None:
        """void bdrv_graph_rdunlock_main_loop(void)"""
    def assert_bdrv_graph_readable(_lib, /) -> None:
        """void assert_bdrv_graph_readable(void)

        Abort unless the graph can be read here.
        """
    def assert_bdrv_graph_writable(_lib, /) -> None:
        """void assert_bdrv_graph_writable(void)

        Abort unless the graph can be written here.
        """

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
