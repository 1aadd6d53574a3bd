"""ctypes bindings of block/dirty-bitmap.h.

Made by cobindgen 0.1.0 for x86_64, LP64, little-endian. Edit the
header, not this file.
"""

import ctypes
import os
import struct
import sys
from ctypes import POINTER, c_bool, c_char_p, c_int, c_int64, c_uint32
from enum import IntFlag

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
    "BLOCK_DIRTY_BITMAP_H": "block/dirty-bitmap.h:3: expands to nothing",
}


class BitmapCheckFlags(IntFlag):
    """What a bitmap must not be."""

    BDRV_BITMAP_BUSY = 1  # In use by a job
    BDRV_BITMAP_RO = 2  # Read-only, as its image is
    BDRV_BITMAP_INCONSISTENT = 4  # Not saved when it was used last


globals().update(BitmapCheckFlags.__members__)


BDRV_BITMAP_DEFAULT = 7  # What most users check for.
BDRV_BITMAP_ALLOW_RO = 5  # What users check for that don't change the bitmap.
BDRV_BITMAP_MAX_NAME_SIZE = 1023  # The longest name in bytes.
struct_BlockDriverState = _block_common.struct_BlockDriverState
struct_Error = _block_common.struct_Error


class struct_BdrvDirtyBitmap(_Opaque):
    """struct BdrvDirtyBitmap: opaque"""

    _declared_ = "qemu/typedefs.h"


BdrvDirtyBitmap = struct_BdrvDirtyBitmap
BlockDriverState = struct_BlockDriverState
Error = struct_Error
enum_BitmapCheckFlags = BitmapCheckFlags


__all__ = [name for name in globals() if name not in _OWN and name[0] != "_"]


class Library(_Library, skipped=__skipped__):
    """The functions and variables of block/dirty-bitmap.h in a loaded library."""

    @_function(
        POINTER(struct_BdrvDirtyBitmap),
        [
            POINTER(struct_BlockDriverState),
            c_uint32,
            c_char_p,
            POINTER(POINTER(struct_Error)),
        ],
    )
    def bdrv_create_dirty_bitmap(_lib, /, bs, granularity, name, errp):
        """Make a bitmap with a bit for each `granularity` bytes of the node.

        BdrvDirtyBitmap *bdrv_create_dirty_bitmap(BlockDriverState *, uint32_t, const char *, Error **)
        """
        return _lib.c.bdrv_create_dirty_bitmap(bs, granularity, name, errp)

    @_function(
        POINTER(struct_BdrvDirtyBitmap),
        [POINTER(struct_BlockDriverState), c_char_p],
    )
    def bdrv_find_dirty_bitmap(_lib, /, bs, name):
        """The bitmap of this name, or NULL.

        BdrvDirtyBitmap *bdrv_find_dirty_bitmap(BlockDriverState *, const char *)
        """
        return _lib.c.bdrv_find_dirty_bitmap(bs, name)

    @_function(
        c_int,
        [POINTER(struct_BdrvDirtyBitmap), c_uint32, POINTER(POINTER(struct_Error))],
    )
    def bdrv_dirty_bitmap_check(_lib, /, bitmap, flags, errp):
        """0, or -1 with *errp set if the bitmap is something of BitmapCheckFlags.

        int bdrv_dirty_bitmap_check(const BdrvDirtyBitmap *, uint32_t, Error **)
        """
        return _lib.c.bdrv_dirty_bitmap_check(bitmap, flags, errp)

    @_function(None, [POINTER(struct_BdrvDirtyBitmap)])
    def bdrv_release_dirty_bitmap(_lib, /, bitmap):
        """Free the bitmap.

        void bdrv_release_dirty_bitmap(BdrvDirtyBitmap *)
        """
        return _lib.c.bdrv_release_dirty_bitmap(bitmap)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), c_char_p, POINTER(POINTER(struct_Error))],
    )
    def bdrv_co_remove_persistent_dirty_bitmap(_lib, /, bs, name, errp):
        """Remove a bitmap that the image keeps.

        int bdrv_co_remove_persistent_dirty_bitmap(BlockDriverState *, const char *, Error **)
        """
        return _lib.c.bdrv_co_remove_persistent_dirty_bitmap(bs, name, errp)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), c_char_p, POINTER(POINTER(struct_Error))],
    )
    def bdrv_remove_persistent_dirty_bitmap(_lib, /, bs, name, errp):
        """int bdrv_remove_persistent_dirty_bitmap(BlockDriverState *, const char *, Error **)"""
        return _lib.c.bdrv_remove_persistent_dirty_bitmap(bs, name, errp)

    @_function(None, [POINTER(struct_BdrvDirtyBitmap)])
    def bdrv_disable_dirty_bitmap(_lib, /, bitmap):
        """Record no more writes, or record them again.

        void bdrv_disable_dirty_bitmap(BdrvDirtyBitmap *)
        """
        return _lib.c.bdrv_disable_dirty_bitmap(bitmap)

    @_function(None, [POINTER(struct_BdrvDirtyBitmap)])
    def bdrv_enable_dirty_bitmap(_lib, /, bitmap):
        """void bdrv_enable_dirty_bitmap(BdrvDirtyBitmap *)"""
        return _lib.c.bdrv_enable_dirty_bitmap(bitmap)

    @_function(c_uint32, [POINTER(struct_BlockDriverState)])
    def bdrv_get_default_bitmap_granularity(_lib, /, bs):
        """Bytes to a bit, for new bitmaps of this node and for this bitmap.

        uint32_t bdrv_get_default_bitmap_granularity(BlockDriverState *)
        """
        return _lib.c.bdrv_get_default_bitmap_granularity(bs)

    @_function(c_uint32, [POINTER(struct_BdrvDirtyBitmap)])
    def bdrv_dirty_bitmap_granularity(_lib, /, bitmap):
        """uint32_t bdrv_dirty_bitmap_granularity(const BdrvDirtyBitmap *)"""
        return _lib.c.bdrv_dirty_bitmap_granularity(bitmap)

    @_function(c_char_p, [POINTER(struct_BdrvDirtyBitmap)])
    def bdrv_dirty_bitmap_name(_lib, /, bitmap):
        """Its name, or NULL.

        const char *bdrv_dirty_bitmap_name(const BdrvDirtyBitmap *)
        """
        return _lib.c.bdrv_dirty_bitmap_name(bitmap)

    @_function(c_int64, [POINTER(struct_BdrvDirtyBitmap)])
    def bdrv_dirty_bitmap_size(_lib, /, bitmap):
        """Bytes of the node that it covers.

        int64_t bdrv_dirty_bitmap_size(const BdrvDirtyBitmap *)
        """
        return _lib.c.bdrv_dirty_bitmap_size(bitmap)

    @_function(None, [POINTER(struct_BdrvDirtyBitmap), c_int64, c_int64])
    def bdrv_set_dirty_bitmap(_lib, /, bitmap, offset, bytes):
        """Set or clear the bits of a range.

        void bdrv_set_dirty_bitmap(BdrvDirtyBitmap *, int64_t, int64_t)
        """
        return _lib.c.bdrv_set_dirty_bitmap(bitmap, offset, bytes)

    @_function(None, [POINTER(struct_BdrvDirtyBitmap), c_int64, c_int64])
    def bdrv_reset_dirty_bitmap(_lib, /, bitmap, offset, bytes):
        """void bdrv_reset_dirty_bitmap(BdrvDirtyBitmap *, int64_t, int64_t)"""
        return _lib.c.bdrv_reset_dirty_bitmap(bitmap, offset, bytes)

    @_function(c_bool, [POINTER(struct_BdrvDirtyBitmap), c_int64])
    def bdrv_dirty_bitmap_get(_lib, /, bitmap, offset):
        """Whether the byte at offset was written to.

        bool bdrv_dirty_bitmap_get(BdrvDirtyBitmap *, int64_t)
        """
        return _lib.c.bdrv_dirty_bitmap_get(bitmap, offset)

    @_function(c_int64, [POINTER(struct_BdrvDirtyBitmap)])
    def bdrv_get_dirty_count(_lib, /, bitmap):
        """How many bytes were written to.

        int64_t bdrv_get_dirty_count(BdrvDirtyBitmap *)
        """
        return _lib.c.bdrv_get_dirty_count(bitmap)

    @_function(c_int64, [POINTER(struct_BdrvDirtyBitmap), c_int64, c_int64])
    def bdrv_dirty_bitmap_next_dirty(_lib, /, bitmap, offset, bytes):
        """The first dirty or clean byte of a range, or -1.

        int64_t bdrv_dirty_bitmap_next_dirty(BdrvDirtyBitmap *, int64_t, int64_t)
        """
        return _lib.c.bdrv_dirty_bitmap_next_dirty(bitmap, offset, bytes)

    @_function(c_int64, [POINTER(struct_BdrvDirtyBitmap), c_int64, c_int64])
    def bdrv_dirty_bitmap_next_zero(_lib, /, bitmap, offset, bytes):
        """int64_t bdrv_dirty_bitmap_next_zero(BdrvDirtyBitmap *, int64_t, int64_t)"""
        return _lib.c.bdrv_dirty_bitmap_next_zero(bitmap, offset, bytes)

    @_function(POINTER(struct_BdrvDirtyBitmap), [POINTER(struct_BlockDriverState)])
    def bdrv_dirty_bitmap_first(_lib, /, bs):
        """The first bitmap of a node, and the one after; NULL at the end.

        BdrvDirtyBitmap *bdrv_dirty_bitmap_first(BlockDriverState *)
        """
        return _lib.c.bdrv_dirty_bitmap_first(bs)

    @_function(POINTER(struct_BdrvDirtyBitmap), [POINTER(struct_BdrvDirtyBitmap)])
    def bdrv_dirty_bitmap_next(_lib, /, bitmap):
        """BdrvDirtyBitmap *bdrv_dirty_bitmap_next(BdrvDirtyBitmap *)"""
        return _lib.c.bdrv_dirty_bitmap_next(bitmap)


def load(library):
    """The library at a path, or a loaded one, with types; None is this program."""
    return Library(library)
