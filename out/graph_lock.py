"""ctypes bindings of block/graph-lock.h.

Made by cobindgen 0.1.0 for x86_64, LP64, little-endian. Edit the
header, not this file.
"""

import ctypes
import os
import struct
import sys
from ctypes import POINTER

import block_common as _block_common


def _check_abi(module, pointer, long, order):
    """Refuse to be imported where C's types are not those the module was made for."""
    here = ctypes.sizeof(ctypes.c_void_p), ctypes.sizeof(ctypes.c_long), sys.byteorder
    if (pointer, long, order) != here:
        words = "{}-byte pointers, {}-byte long, {}-endian"
        made = words.format(pointer, long, order)
        raise ImportError(
            f"{module} was made for {made}; this Python has {words.format(*here)}"
        )


class _StructMeta(type(ctypes.Structure)):
    """Gives each class empty slots, so that a misspelt member is an error."""

    def __new__(cls, name, bases, space, **options):
        space.setdefault("__slots__", ())
        return super().__new__(cls, name, bases, space, **options)


class _UnionMeta(type(ctypes.Union)):
    """The same for unions."""

    def __new__(cls, name, bases, space, **options):
        space.setdefault("__slots__", ())
        return super().__new__(cls, name, bases, space, **options)


class _Members:
    """What structs and unions have in common.

    `_members_` has the members in C's order where `_fields_` has padding too;
    `_enums_` has the enum class of each member that is an enum in C.
    """

    __slots__ = ()
    _members_ = ()
    _anonymous_ = ()
    _enums_ = {}

    @classmethod
    def _names(cls):
        return cls._members_ or [name for name, *_ in cls._fields_]

    def _shown(self):
        for name in self._names():
            value = getattr(self, name)
            if name in self._anonymous_:
                yield from value._shown()
            else:
                enum = self._enums_.get(name)
                yield f"{name}={_spelled(value, enum)}"

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(self._shown())})"

    def __copy__(self):
        made = type(self)()
        size = ctypes.sizeof(self)
        ctypes.memmove(ctypes.addressof(made), ctypes.addressof(self), size)
        # The copy points to what the original points to.
        made._kept = self
        return made

    def __deepcopy__(self, memo):
        self.__reduce__()
        return self.__copy__()

    def __reduce__(self):
        try:
            # ctypes refuses records with pointers, and then looks for a dict.
            super().__reduce__()
        except AttributeError:
            pass
        return _restored, (type(self), bytes(self))


def _spelled(value, enum):
    try:
        return enum(value).name or repr(value) if enum else repr(value)
    except ValueError:
        return repr(value)


def _restored(kind, data):
    """An instance of a record from its bytes."""
    made = kind()
    ctypes.memmove(ctypes.addressof(made), data, len(data))
    return made


def _initialize(record, *values, **members):
    """`__init__` of a record that has padding among its members."""
    names = record._names()
    if len(values) > len(names):
        raise TypeError("too many initializers")
    for name, value in zip(names, values):
        if name in members:
            raise TypeError(f"duplicate values for member {name!r}")
        setattr(record, name, value)
    for name, value in members.items():
        setattr(record, name, value)


class _Record(_Members, ctypes.Structure, metaclass=_StructMeta):
    """A struct of the header."""

    __slots__ = ("_kept",)


class _Union(_Members, ctypes.Union, metaclass=_UnionMeta):
    """A union of the header."""

    __slots__ = ("_kept",)


class _Opaque(_Record):
    """A struct or union that the module declares and does not define."""

    _declared_ = ""

    def __new__(cls, *_values, **_members):
        raise TypeError(cls._reason())

    def __getattr__(self, name):
        raise AttributeError(self._reason())

    @classmethod
    def _reason(cls):
        return (
            f"{cls.__name__} is opaque: only pointers to it can be used. If "
            f"{cls._declared_} or a header that it includes defines it, bind that "
            "header, or use --deep"
        )


class _Functions(ctypes.CDLL):
    """A loaded library whose functions get their types at first use."""

    def __init__(self, library, types):
        if isinstance(library, ctypes.CDLL):
            super().__init__(library._name, handle=library._handle)
            self._FuncPtr = library._FuncPtr
        else:
            super().__init__(None if library is None else os.fspath(library))
        self._types = types

    def __getattr__(self, name):
        # In a class body Python writes `__x` as `_Library__x`.
        name = name.removeprefix("_Library") if "__" in name else name
        if name not in self._types:
            raise AttributeError(f"no function {name} is declared")
        symbol, result, arguments = self._types[name]
        function = self._find(symbol)
        function.restype = result
        if arguments is not None:
            function.argtypes = arguments
        if hasattr(result, "__complex__"):
            function.errcheck = lambda number, *_: complex(number)
        # Another thread may have been faster.
        return self.__dict__.setdefault(name, function)

    def _find(self, symbol):
        try:
            return self[symbol]
        except AttributeError:
            name = self._name or "this program"
            raise AttributeError(f"{name} has no symbol {symbol}") from None


class _Library:
    """The base of `Library`. `c` is the library with plain ctypes functions."""

    def __init_subclass__(cls, skipped):
        cls._skipped_ = skipped
        cls._symbols_, cls._types_ = {}, {}
        for name, method in list(vars(cls).items()):
            if name.startswith("_Library__"):
                # Python renames what begins with two underscores in a class body.
                delattr(cls, name)
                name = name.removeprefix("_Library")
                setattr(cls, name, method)
            if hasattr(method, "_types_"):
                symbol, *types = method._types_
                cls._types_[name] = symbol or name, *types
                cls._symbols_[name] = symbol or name
            elif isinstance(method, _Variable):
                cls._symbols_[name] = method.symbol

    def __init__(self, library):
        self.c = _Functions(library, self._types_)

    def __getattr__(self, name):
        if name in self._skipped_:
            raise AttributeError(f"{name} was skipped: {self._skipped_[name]}")
        raise AttributeError(f"the headers declare no {name}")

    def missing(self):
        """Names of what the headers declare and the library lacks."""
        symbols = self._symbols_.items()
        return [name for name, symbol in symbols if not _has(self.c, symbol)]


def _has(library, symbol):
    try:
        library[symbol]
    except AttributeError:
        return False
    return True


def _function(result, arguments, symbol=None):
    """Notes the ctypes types of a method's function; None: arguments are unknown."""

    def note(method):
        method._types_ = symbol, result, arguments
        return method

    return note


class _Variable:
    """A variable of the library: reading gives the ctypes object in its memory."""

    def __init__(self, symbol, kind, doc):
        self.symbol, self.kind, self.__doc__ = symbol, kind, doc

    def __get__(self, library, owner=None):
        if library is None:
            return self
        library.c._find(self.symbol)
        return self.kind.in_dll(library.c, self.symbol)

    def __set__(self, library, value):
        holder = self.__get__(library)
        made = value if isinstance(value, self.kind) else self.kind(value)
        size = ctypes.sizeof(holder)
        ctypes.memmove(ctypes.addressof(holder), ctypes.addressof(made), size)


_OWN = frozenset(globals())
_check_abi(__name__, pointer=8, long=8, order="little")

# What the headers declare and this module lacks: name -> reason.
__skipped__ = {
    "BLOCK_GRAPH_LOCK_H": "block/graph-lock.h:8: expands to nothing",
    "GRAPH_WRLOCK": "block/graph-lock.h:26: expands to nothing",
    "GRAPH_RDLOCK": "block/graph-lock.h:27: expands to nothing",
    "GRAPH_UNLOCKED": "block/graph-lock.h:28: expands to nothing",
    "GRAPH_RDLOCK_PTR": "block/graph-lock.h:31: expands to nothing",
    "GRAPH_WRLOCK_PTR": "block/graph-lock.h:32: expands to nothing",
    "GRAPH_UNLOCKED_PTR": "block/graph-lock.h:33: expands to nothing",
    "assume_graph_lock": "block/graph-lock.h:75: is static inline, so no library exports it (--glue)",
}
struct_AioContext = _block_common.struct_AioContext


class BdrvGraphRWlock(_Opaque):
    """What one event loop counts its readers in."""

    _declared_ = "block/graph-lock.h"


class BdrvGraphLock(_Record):
    """The lock as clang's analysis sees it; there is nothing in it."""

    _fields_ = []


struct_BdrvGraphRWlock = BdrvGraphRWlock
struct_BdrvGraphLock = BdrvGraphLock
AioContext = struct_AioContext


__all__ = [name for name in globals() if name not in _OWN and name[0] != "_"]


class Library(_Library, skipped=__skipped__):
    """The functions and variables of block/graph-lock.h in a loaded library."""

    @_function(None, [POINTER(struct_AioContext)])
    def register_aiocontext(_lib, /, ctx):
        """Count readers in this event loop from now on.

        void register_aiocontext(AioContext *)
        """
        return _lib.c.register_aiocontext(ctx)

    @_function(None, [POINTER(struct_AioContext)])
    def unregister_aiocontext(_lib, /, ctx):
        """Count readers in this event loop no longer.

        void unregister_aiocontext(AioContext *)
        """
        return _lib.c.unregister_aiocontext(ctx)

    @_function(None, [])
    def bdrv_graph_wrlock(_lib, /):
        """Wait until all readers are gone and keep new ones out. Main loop only.

        void bdrv_graph_wrlock(void)
        """
        return _lib.c.bdrv_graph_wrlock()

    @_function(None, [])
    def bdrv_graph_wrunlock(_lib, /):
        """Let readers in again.

        void bdrv_graph_wrunlock(void)
        """
        return _lib.c.bdrv_graph_wrunlock()

    @_function(None, [])
    def bdrv_graph_co_rdlock(_lib, /):
        """Become a reader; yields while there is a writer.

        void bdrv_graph_co_rdlock(void)
        """
        return _lib.c.bdrv_graph_co_rdlock()

    @_function(None, [])
    def bdrv_graph_co_rdunlock(_lib, /):
        """Be a reader no longer, and tell the writer if it waits for that.

        void bdrv_graph_co_rdunlock(void)
        """
        return _lib.c.bdrv_graph_co_rdunlock()

    @_function(None, [])
    def bdrv_graph_rdlock_main_loop(_lib, /):
        """The same for the main loop outside coroutines. It has nothing to wait for, being
        the only writer, so these but check that the caller is that.

        void bdrv_graph_rdlock_main_loop(void)
        """
        return _lib.c.bdrv_graph_rdlock_main_loop()

    @_function(None, [])
    def bdrv_graph_rdunlock_main_loop(_lib, /):
        """void bdrv_graph_rdunlock_main_loop(void)"""
        return _lib.c.bdrv_graph_rdunlock_main_loop()

    @_function(None, [])
    def assert_bdrv_graph_readable(_lib, /):
        """Abort unless the graph can be read here.

        void assert_bdrv_graph_readable(void)
        """
        return _lib.c.assert_bdrv_graph_readable()

    @_function(None, [])
    def assert_bdrv_graph_writable(_lib, /):
        """Abort unless the graph can be written here.

        void assert_bdrv_graph_writable(void)
        """
        return _lib.c.assert_bdrv_graph_writable()

    graph_lock = _Variable("graph_lock", BdrvGraphLock, "BdrvGraphLock graph_lock")


def load(library):
    """The library at a path, or a loaded one, with types; None is this program."""
    return Library(library)
