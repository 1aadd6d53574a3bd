"""ctypes bindings of block/graph-lock.h.

Made by cobindgen 0.1.0 for x86_64, LP64, little-endian.
Edit the header, not this file.
"""

from ctypes import POINTER

from _c_support import (
    _SEARCHED,
    _Library,
    _Opaque,
    _Record,
    _Variable,
    _check_abi,
    _found,
    _function,
)

import block_common as _block_common

_OWN = frozenset(globals())
_check_abi(__name__, "x86_64", pointer=8, long=8, order="little")

# Names that the headers declare and this module lacks in whole or part -> reason.
__skipped__ = {
    "BLOCK_GRAPH_LOCK_H": "block/graph-lock.h:8: expands to nothing",
    "GRAPH_WRLOCK": "block/graph-lock.h:26: expands to nothing",
    "GRAPH_RDLOCK": "block/graph-lock.h:27: expands to nothing",
    "GRAPH_UNLOCKED": "block/graph-lock.h:28: expands to nothing",
    "GRAPH_RDLOCK_PTR": "block/graph-lock.h:31: expands to nothing",
    "GRAPH_WRLOCK_PTR": "block/graph-lock.h:32: expands to nothing",
    "GRAPH_UNLOCKED_PTR": "block/graph-lock.h:33: expands to nothing",
    "assume_graph_lock": "block/graph-lock.h:75: is static, so no library exports it; --glue makes it callable",
}

struct_AioContext = _block_common.struct_AioContext


class BdrvGraphRWlock(_Opaque):
    """The counter of an event loop for its readers."""

    _declared_ = "block/graph-lock.h"


class BdrvGraphLock(_Record):
    """The lock for clang's analysis. It has no content."""

    _fields_ = []


# The same types by their other names.
struct_BdrvGraphRWlock = BdrvGraphRWlock
struct_BdrvGraphLock = BdrvGraphLock
AioContext = struct_AioContext


__all__ = [name for name in globals() if name not in _OWN and name[0] != "_"]


class Library(_Library, skipped=__skipped__):
    """The functions and variables of block/graph-lock.h in a loaded library."""

    @_function(None, POINTER(struct_AioContext))
    def register_aiocontext(_lib, /, ctx):
        """void register_aiocontext(AioContext *ctx)

        Start to count readers in this event loop.
        """
        _c = _lib.c.register_aiocontext
        if getattr(ctx, "_type_", None) is not struct_AioContext:
            ctx = _c.pointer(ctx, 0, "AioContext *")
        return _c(ctx)

    @_function(None, POINTER(struct_AioContext))
    def unregister_aiocontext(_lib, /, ctx):
        """void unregister_aiocontext(AioContext *ctx)

        Stop counting readers in this event loop.
        """
        _c = _lib.c.unregister_aiocontext
        if getattr(ctx, "_type_", None) is not struct_AioContext:
            ctx = _c.pointer(ctx, 0, "AioContext *")
        return _c(ctx)

    @_function(None)
    def bdrv_graph_wrlock(_lib, /):
        """void bdrv_graph_wrlock(void)

        Wait until there are no readers, and block new ones. Only in the main loop.
        """
        return _lib.c.bdrv_graph_wrlock()

    @_function(None)
    def bdrv_graph_wrunlock(_lib, /):
        """void bdrv_graph_wrunlock(void)

        Allow readers again.
        """
        return _lib.c.bdrv_graph_wrunlock()

    @_function(None)
    def bdrv_graph_co_rdlock(_lib, /):
        """void bdrv_graph_co_rdlock(void)

        Become a reader. Yield while there is a writer.
        """
        return _lib.c.bdrv_graph_co_rdlock()

    @_function(None)
    def bdrv_graph_co_rdunlock(_lib, /):
        """void bdrv_graph_co_rdunlock(void)

        Stop being a reader, and wake the writer if it waits.
        """
        return _lib.c.bdrv_graph_co_rdunlock()

    @_function(None)
    def bdrv_graph_rdlock_main_loop(_lib, /):
        """void bdrv_graph_rdlock_main_loop(void)

        The same for the main loop outside coroutines. It has nothing to wait for, being
        the only writer, so these but check that the caller is that.
        """
        return _lib.c.bdrv_graph_rdlock_main_loop()

    @_function(None)
    def bdrv_graph_rdunlock_main_loop(_lib, /):
        """void bdrv_graph_rdunlock_main_loop(void)"""
        return _lib.c.bdrv_graph_rdunlock_main_loop()

    @_function(None)
    def assert_bdrv_graph_readable(_lib, /):
        """void assert_bdrv_graph_readable(void)

        Abort unless the graph can be read here.
        """
        return _lib.c.assert_bdrv_graph_readable()

    @_function(None)
    def assert_bdrv_graph_writable(_lib, /):
        """void assert_bdrv_graph_writable(void)

        Abort unless the graph can be written here.
        """
        return _lib.c.assert_bdrv_graph_writable()

    graph_lock = _Variable("graph_lock", BdrvGraphLock, "BdrvGraphLock graph_lock")


def load(library=_SEARCHED, *, checked=True, use_errno=False, glue=None):
    """Load the library at a path, or wrap a loaded one. None is this program.

    Without a path, it is found by its name. `glue`: the library of the file that
    `bind --glue` writes. `checked=False`: functions are ctypes' own. `use_errno`:
    ctypes.get_errno() returns what a function left in errno.
    """
    if library is _SEARCHED:
        names = ["graph-lock"]
        library = _found(names, __file__)
    return Library(library, checked, use_errno, glue)
