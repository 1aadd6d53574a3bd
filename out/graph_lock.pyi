"""ctypes bindings of block/graph-lock.h."""

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

class BdrvGraphRWlock(Structure):
    """What one event loop counts its readers in."""

class BdrvGraphLock(Structure):
    """The lock as clang's analysis sees it; there is nothing in it."""

struct_AioContext: TypeAlias = _block_common.struct_AioContext
struct_BdrvGraphRWlock: TypeAlias = BdrvGraphRWlock
struct_BdrvGraphLock: TypeAlias = BdrvGraphLock
AioContext: TypeAlias = struct_AioContext

class Library:
    """The functions and variables of a loaded library, each with its types."""

    c: Any
    def __init__(self, library: str | os.PathLike[str] | CDLL | None) -> None: ...
    def missing(self) -> list[str]:
        """Names of what the headers declare and the library lacks."""
    graph_lock: BdrvGraphLock
    """BdrvGraphLock graph_lock"""
    def register_aiocontext(self, ctx: _Ref[struct_AioContext], /) -> None:
        """Count readers in this event loop from now on.

        void register_aiocontext(AioContext *)
        """
    def unregister_aiocontext(self, ctx: _Ref[struct_AioContext], /) -> None:
        """Count readers in this event loop no longer.

        void unregister_aiocontext(AioContext *)
        """
    def bdrv_graph_wrlock(self) -> None:
        """Wait until all readers are gone and keep new ones out. Main loop only.

        void bdrv_graph_wrlock(void)
        """
    def bdrv_graph_wrunlock(self) -> None:
        """Let readers in again.

        void bdrv_graph_wrunlock(void)
        """
    def bdrv_graph_co_rdlock(self) -> None:
        """Become a reader; yields while there is a writer.

        void bdrv_graph_co_rdlock(void)
        """
    def bdrv_graph_co_rdunlock(self) -> None:
        """Be a reader no longer, and tell the writer if it waits for that.

        void bdrv_graph_co_rdunlock(void)
        """
    def bdrv_graph_rdlock_main_loop(self) -> None:
        """The same for the main loop outside coroutines. It has nothing to wait for, being
        the only writer, so these but check that the caller is that.

        void bdrv_graph_rdlock_main_loop(void)
        """
    def bdrv_graph_rdunlock_main_loop(self) -> None:
        """void bdrv_graph_rdunlock_main_loop(void)"""
    def assert_bdrv_graph_readable(self) -> None:
        """Abort unless the graph can be read here.

        void assert_bdrv_graph_readable(void)
        """
    def assert_bdrv_graph_writable(self) -> None:
        """Abort unless the graph can be written here.

        void assert_bdrv_graph_writable(void)
        """

def load(library: str | os.PathLike[str] | CDLL | None) -> Library:
    """The library at a path, or a loaded one, with types; None is this program."""
