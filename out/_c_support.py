"""What the ctypes modules beside this file share.

Made by cobindgen. Edit its templates, not this file.
"""

import ctypes
import math
import os
import struct
import sys


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


class _Bits:
    """A bit-field that is made of others: the name of each, and its place in it."""

    __slots__ = ("boolean", "pieces", "signed", "width")

    def __init__(self, width, pieces, signed=False, boolean=False):
        self.width, self.pieces = width, pieces
        self.signed, self.boolean = signed, boolean

    def __get__(self, record, owner=None):
        if record is None:
            return self
        value = 0
        for name, place in self.pieces:
            value |= getattr(record, name) << place
        if self.boolean:
            return value != 0
        if self.signed and value >> self.width - 1:
            return value - (1 << self.width)
        return value

    def __set__(self, record, value):
        value = value != 0 if self.boolean else int(value)
        for name, place in self.pieces:
            setattr(record, name, value >> place)


class _BytesBits:
    """A bit-field that is the first bits of an array of bytes."""

    __slots__ = ("name", "order", "signed", "width")

    def __init__(self, width, name, order, signed=False):
        self.width, self.name = width, name
        self.order, self.signed = order, signed

    def _number(self, record):
        """The bytes as a number, and how far up the bit-field is in it."""
        data = bytes(getattr(record, self.name))
        above = 8 * len(data) - self.width if self.order == "big" else 0
        return int.from_bytes(data, self.order), above, len(data)

    def __get__(self, record, owner=None):
        if record is None:
            return self
        number, above, _ = self._number(record)
        value = number >> above & (1 << self.width) - 1
        if self.signed and value >> self.width - 1:
            return value - (1 << self.width)
        return value

    def __set__(self, record, value):
        number, above, size = self._number(record)
        mask = (1 << self.width) - 1
        number = number & ~(mask << above) | (int(value) & mask) << above
        getattr(record, self.name)[:] = number.to_bytes(size, self.order)


def _other_order(kind):
    """The type in the byte order that is not this Python's."""
    for name in ("__ctype_be__", "__ctype_le__"):
        swapped = getattr(kind, name, kind)
        if swapped is not kind:
            return swapped
    if issubclass(kind, ctypes.Array):
        return _other_order(kind._type_) * kind._length_
    return kind


def _swapped(fields):
    """`_fields_` with each member in the other byte order."""
    return [(name, _other_order(kind), *bits) for name, kind, *bits in fields]


class _SwappedStructMeta(_StructMeta):
    def __setattr__(cls, name, value):
        super().__setattr__(name, _swapped(value) if name == "_fields_" else value)


class _SwappedUnionMeta(_UnionMeta):
    def __setattr__(cls, name, value):
        super().__setattr__(name, _swapped(value) if name == "_fields_" else value)


class _SwappedRecord(_Members, ctypes.Structure, metaclass=_SwappedStructMeta):
    """A struct whose byte order is not this Python's."""

    __slots__ = ("_kept",)
    _swappedbytes_ = None


class _SwappedUnion(_Members, ctypes.Union, metaclass=_SwappedUnionMeta):
    """A union whose byte order is not this Python's."""

    __slots__ = ("_kept",)
    _swappedbytes_ = None


def _aligned(kind, size, alignment):
    """A zeroed instance of `kind` in `size` bytes at a multiple of `alignment`."""
    room = (ctypes.c_char * (size + alignment))()
    return kind.from_buffer(room, -ctypes.addressof(room) % alignment)


class _Flexible:
    """What a struct whose last member is a flexible array has besides."""

    __slots__ = ()

    @classmethod
    def allocate(cls, n):
        """A zeroed record with room for `n` elements in its flexible array member."""
        name, array = cls._fields_[-1]
        size = getattr(cls, name).offset + n * ctypes.sizeof(array._type_)
        alignment = getattr(cls, "_aligned_", 16)
        return _aligned(cls, max(size, ctypes.sizeof(cls)), alignment)

    def elements(self, n):
        """The flexible array member as an array of `n` elements."""
        name, array = self._fields_[-1]
        place = ctypes.addressof(self) + getattr(type(self), name).offset
        made = (array._type_ * n).from_address(place)
        made._record = self
        return made

    def __copy__(self):
        raise TypeError(
            f"{type(self).__name__} ends in a flexible array: copy it with allocate()"
        )

    def __reduce__(self):
        raise TypeError(
            f"{type(self).__name__} ends in a flexible array: pickle its bytes"
        )


def _no_array(cls, count):
    raise TypeError(
        f"ctypes does not align arrays of {cls.__name__}: use "
        f"allocate_array({cls.__name__}, {count})"
    )


class _AlignedStructMeta(_StructMeta):
    __mul__ = __rmul__ = _no_array


class _AlignedUnionMeta(_UnionMeta):
    __mul__ = __rmul__ = _no_array


def _array(kind, count):
    """The array type, for members and for memory that is aligned."""
    base = ctypes.Union if issubclass(kind, ctypes.Union) else ctypes.Structure
    return type(base).__mul__(kind, count)


class _AlignedRecord(_Record, metaclass=_AlignedStructMeta):
    """A struct that needs more alignment than ctypes gives: `_aligned_` bytes."""

    def __new__(cls, *_values, **_members):
        return _aligned(cls, ctypes.sizeof(cls), cls._aligned_)


class _AlignedUnion(_Union, metaclass=_AlignedUnionMeta):
    """The same for unions."""

    __new__ = _AlignedRecord.__new__


def allocate_array(kind, n):
    """A zeroed array of `n` records, aligned as C needs it."""
    made = _array(kind, n)
    return _aligned(made, ctypes.sizeof(made), kind._aligned_)


class _Complex(ctypes.Structure):
    """A complex number in a call: the ABI passes it like a struct of its parts."""

    def __complex__(self):
        return complex(self.real, self.imag)

    @classmethod
    def from_param(cls, value):
        return cls(value.real, value.imag)


class _ComplexFloat(_Complex):
    _fields_ = [("real", ctypes.c_float), ("imag", ctypes.c_float)]


class _ComplexDouble(_Complex):
    _fields_ = [("real", ctypes.c_double), ("imag", ctypes.c_double)]


class _ComplexLongDouble(_Complex):
    _fields_ = [("real", ctypes.c_longdouble), ("imag", ctypes.c_longdouble)]


class _CallbackMeta(type(ctypes._CFuncPtr)):
    """Gives each class C's calling convention."""

    def __new__(cls, name, bases, space):
        space.setdefault("_flags_", ctypes._FUNCFLAG_CDECL)
        return super().__new__(cls, name, bases, space)


class _Callback(ctypes._CFuncPtr, metaclass=_CallbackMeta):
    """A pointer to a function, of C or of Python."""

    @classmethod
    def from_param(cls, value):
        if value is None:
            return cls()
        if isinstance(value, ctypes._CFuncPtr):
            # Two names of a function pointer's type are the same type in C.
            return value
        return super().from_param(value)


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


def _quotient(a, b):
    """C's `a / b`, which truncates toward zero; of floats it may be infinite."""
    if not isinstance(a, float):
        return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)
    if b:
        return a / b
    return math.copysign(math.inf, a) * math.copysign(1, b) if a else math.nan


def _remainder(a, b):
    """C's `a % b`, which has the sign of `a`."""
    return a - _quotient(a, b) * b


def _signed(value, bits):
    """`value` in a signed integer type of that width, modulo 2**bits."""
    return (value + (1 << bits - 1)) % (1 << bits) - (1 << bits - 1)
