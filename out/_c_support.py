"""Code that the ctypes modules beside this file share.

Made by cobindgen. Edit its templates, not this file.
"""

import ctypes
import math
import os
import sys


def _check_abi(module, machines, pointer, long, order):
    """Raise ImportError if C's types differ from those of the module's target."""
    here = ctypes.sizeof(ctypes.c_void_p), ctypes.sizeof(ctypes.c_long), sys.byteorder
    if (pointer, long, order) != here:
        words = "{}-byte pointers, {}-byte long, {}-endian"
        made = words.format(pointer, long, order)
        raise ImportError(
            f"{module} was made for {machines}, {made}; "
            f"this Python has {words.format(*here)}"
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
    """The common part of structs and unions.

    `_members_`: the members in C's order, if `_fields_` also has padding. `_enums_`: the
    enum class of each member that is an enum in C.
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
        # The copy points to the same objects as the original.
        made._kept = self
        return made

    def __deepcopy__(self, memo):
        self.__reduce__()
        return self.__copy__()

    def __reduce__(self):
        try:
            # ctypes refuses records with pointers, and then reads a dict.
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
    """Make an instance of a record from its bytes."""
    made = kind()
    ctypes.memmove(ctypes.addressof(made), data, len(data))
    return made


def _initialize(record, *values, **members):
    """Initialize a record that has padding among its members."""
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
    """A struct or union that the module does not define. Only pointers to it exist."""

    _declared_ = _defined_ = _skipped_ = None

    def __new__(cls, *_values, **_members):
        raise TypeError(cls._reason())

    def __getattr__(self, name):
        raise AttributeError(self._reason())

    @classmethod
    def _reason(cls):
        if cls._skipped_:
            return f"{cls.__name__} was skipped: {cls._skipped_}"
        if cls._defined_:
            remedy = f"bind {cls._defined_} too, which defines it, or use --deep"
        else:
            remedy = f"{cls._declared_} only declares it; bind what defines it too"
        return f"{cls.__name__} is opaque: {remedy}"


def _bits(width, pieces, signed=False):
    """Make a split bit-field. A piece has a name, and its place in the bit-field."""
    (low, _), *others = sorted(pieces, key=lambda piece: piece[1])
    sign = signed << width - 1

    def read(record):
        value = getattr(record, low)
        for name, place in others:
            value |= getattr(record, name) << place
        return (value ^ sign) - sign

    def write(record, value):
        value = int(value)
        for name, place in pieces:
            setattr(record, name, value >> place)

    return property(read, write)


def _bool(name):
    """Make a bit-field of type _Bool, which ctypes lacks."""

    def read(record):
        return getattr(record, name) != 0

    def write(record, value):
        setattr(record, name, value != 0)

    return property(read, write)


class _BytesBits:
    """A bit-field that consists of the first bits of an array of bytes."""

    __slots__ = ("name", "order", "signed", "width")

    def __init__(self, width, name, order, signed=False):
        self.width, self.name = width, name
        self.order, self.signed = order, signed

    def _number(self, record):
        """Return the bytes as a number, and the position of the bit-field in it."""
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
    """Return the type in the other byte order than this Python's."""
    for name in ("__ctype_be__", "__ctype_le__"):
        swapped = getattr(kind, name, kind)
        if swapped is not kind:
            return swapped
    if issubclass(kind, ctypes.Array):
        return _other_order(kind._type_) * kind._length_
    return kind


def _swapped(fields):
    """Return `_fields_` with each member in the other byte order."""
    return [(name, _other_order(kind), *bits) for name, kind, *bits in fields]


class _SwappedStructMeta(_StructMeta):
    def __setattr__(cls, name, value):
        super().__setattr__(name, _swapped(value) if name == "_fields_" else value)


class _SwappedUnionMeta(_UnionMeta):
    def __setattr__(cls, name, value):
        super().__setattr__(name, _swapped(value) if name == "_fields_" else value)


class _SwappedRecord(_Members, ctypes.Structure, metaclass=_SwappedStructMeta):
    """A struct in the other byte order than this Python's."""

    __slots__ = ("_kept",)
    _swappedbytes_ = None


class _SwappedUnion(_Members, ctypes.Union, metaclass=_SwappedUnionMeta):
    """A union in the other byte order than this Python's."""

    __slots__ = ("_kept",)
    _swappedbytes_ = None


def _aligned(kind, size, alignment):
    """Return a zeroed instance of `kind` in `size` bytes, aligned to `alignment`."""
    room = (ctypes.c_char * (size + alignment))()
    return kind.from_buffer(room, -ctypes.addressof(room) % alignment)


class _Flexible:
    """The methods of a struct whose last member is a flexible array."""

    __slots__ = ()

    @classmethod
    def allocate(cls, n):
        """Return a zeroed record with room for `n` elements in its flexible array."""
        name, array = cls._fields_[-1]
        size = getattr(cls, name).offset + n * ctypes.sizeof(array._type_)
        alignment = getattr(cls, "_aligned_", 16)
        return _aligned(cls, max(size, ctypes.sizeof(cls)), alignment)

    def elements(self, n):
        """Return the flexible array member as an array of `n` elements."""
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
    """Return the array type, for members and for aligned memory."""
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
    """Return a zeroed array of `n` records, with the alignment that C needs."""
    made = _array(kind, n)
    return _aligned(made, ctypes.sizeof(made), kind._aligned_)


class _Complex(ctypes.Structure):
    """A complex number in a call. The ABI passes it like a struct of its parts."""

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


def _integer(value, where, spelling, kind):
    """Convert an int, an enumerator or the like to an integer that fits the C type."""
    if isinstance(value, ctypes._SimpleCData):
        value = value.value
    if not hasattr(value, "__index__"):
        raise _unfit(value, where, spelling)
    number = value.__index__()
    if kind(number).value == number:
        return number
    bits = 8 * ctypes.sizeof(kind)
    low = -(1 << bits - 1) if kind(-1).value < 0 else 0
    span = f"{low} to {low + (1 << bits) - 1}"
    raise OverflowError(f"{where}: {number} does not fit {spelling} ({span})")


def _long_integer(value, where, spelling, size, signed):
    """Return the bytes of an integer for which ctypes has no type."""
    if not hasattr(value, "__index__"):
        raise _unfit(value, where, spelling)
    number = value.__index__()
    try:
        made = number.to_bytes(size, sys.byteorder, signed=signed)
    except OverflowError:
        low = -(1 << 8 * size - 1) if signed else 0
        span = f"{low} to {low + (1 << 8 * size) - 1}"
        text = f"{where}: {number} does not fit {spelling} ({span})"
        raise OverflowError(text) from None
    return (ctypes.c_uint8 * size).from_buffer_copy(made)


def _unfit(value, where, spelling, remedy=""):
    """Return the error for an argument of a wrong type."""
    words = repr(value)
    name = type(value).__name__
    shown = f"{name} {words}" if value is not None and len(words) <= 40 else name
    return TypeError(f"{where}: expected {spelling}, got {shown}{remedy}")


def _character(value, where, spelling):
    """Convert one byte or an int to a `char`."""
    if isinstance(value, ctypes._SimpleCData):
        value = value.value
    if not isinstance(value, (bytes, bytearray)):
        kind = ctypes.c_byte if getattr(value, "real", 0) < 0 else ctypes.c_ubyte
        return _integer(value, where, f"{spelling}, one byte or an int", kind) & 255
    if len(value) == 1:
        return value[0]
    raise _unfit(value, where, f"{spelling}, one byte or an int")


def _real(value, where, spelling):
    """Convert a real number to a floating number."""
    if isinstance(value, ctypes._SimpleCData):
        value = value.value
    if hasattr(value, "__float__") or hasattr(value, "__index__"):
        return float(value)
    raise _unfit(value, where, spelling)


def _complex_number(value, where, spelling):
    """Convert a number to a complex number."""
    if hasattr(value, "real") and hasattr(value, "imag"):
        return value
    raise _unfit(value, where, spelling)


def _taken(value, where, spelling, kind):
    """Return the value if ctypes accepts it as an argument of type `kind`."""
    try:
        kind.from_param(value)
    except (TypeError, AttributeError):
        raise _unfit(value, where, spelling) from None
    return value


def _record(value, where, kind):
    """Return a record that is passed by value, if it is of this class."""
    return _instance(value, where, kind.__name__, kind)


def _instance(value, where, spelling, kind):
    """Return the value if it is an object of this ctypes class."""
    if isinstance(value, kind):
        return value
    raise _unfit(value, where, spelling)


def _text(value, where):
    """Convert str (to UTF-8), bytes, a path, a char array or None to `const char *`."""
    if isinstance(value, os.PathLike):
        value = os.fsencode(value)
    elif isinstance(value, str):
        value = value.encode()
    elif isinstance(value, ctypes.c_void_p):
        return _cast(value, ctypes.c_char_p)
    else:
        # Bytes may contain NUL: another argument may be their length.
        return _taken(value, where, "const char *", ctypes.c_char_p)
    if b"\0" in value:
        raise ValueError(f"{where}: there is a NUL in {value!r}")
    return value


def _wide(value, where):
    """Convert str, an array of wchar_t or None to `const wchar_t *`."""
    if isinstance(value, str) and "\0" in value:
        raise ValueError(f"{where}: there is a NUL in {value!r}")
    return _taken(value, where, "const wchar_t *", ctypes.c_wchar_p)


def _readable(value, where, spelling, kind):
    """Convert bytes, which are not copied, or a buffer to `const void *`."""
    if value.__class__ is bytes:
        return value
    return _buffer(value, where, spelling, kind)


def _buffer(value, where, spelling, kind):
    """Convert a buffer, a ctypes object, byref() or None to a pointer to bytes.

    `kind` is the ctypes type of the bytes, or c_void_p for `void *`. Without `const` in
    `spelling`, the buffer must be writable. With it, a read-only buffer is copied.
    """
    if value is None or isinstance(value, _ADDRESSES):
        return _address(value, where, spelling, kind)
    if isinstance(value, (ctypes.Structure, ctypes.Union, ctypes._SimpleCData)):
        return _address(ctypes.byref(value), where, spelling, kind)
    try:
        view = memoryview(value)
    except TypeError:
        return _address(value, where, spelling, kind)
    element = ctypes.c_char if kind is ctypes.c_void_p else kind
    if not view.c_contiguous:
        raise _unfit(value, where, f"{spelling}, a contiguous buffer")
    if not view.readonly:
        return (element * view.nbytes).from_buffer(view)
    if spelling.startswith("const "):
        return (element * view.nbytes).from_buffer_copy(view.tobytes())
    remedy = "; C may write to it: pass a bytearray or create_string_buffer()"
    raise _unfit(value, where, f"{spelling}, a writable buffer", remedy)


def _address_types():
    """Return the ctypes types that are addresses."""
    return (
        ctypes._Pointer,
        ctypes._CFuncPtr,
        ctypes.c_void_p,
        ctypes.c_char_p,
        ctypes.c_wchar_p,
        type(ctypes.byref(ctypes.c_int())),
    )


_ADDRESSES = _address_types()


def _address(value, where, spelling, kind):
    """Convert an address of any type, as C does to and from `void *`."""
    if value is None:
        return None
    if isinstance(value, str):
        raise _unfit(value, where, spelling, "; encode it")
    if kind is ctypes.c_void_p:
        return _taken(value, where, spelling, kind)
    if isinstance(value, _ADDRESSES):
        return _cast(value, ctypes.POINTER(kind))
    raise _unfit(value, where, spelling)


def _cast(value, target):
    """Return the address as a pointer of the type `target`."""
    if isinstance(value, (ctypes.Structure, ctypes.Union)):
        value = ctypes.byref(value)
    pointer = ctypes.cast(value, target)
    # cast() does not keep the target of byref() alive.
    pointer._kept = value
    return pointer


def _pointer(value, where, spelling, kind):
    """Convert a pointer, byref(), a T, an array or buffer of T, or None to `T *`."""
    if value is None or isinstance(getattr(value, "_obj", value), kind):
        return value
    target = ctypes.POINTER(kind)
    try:
        target.from_param(value)
    except TypeError:
        if isinstance(value, ctypes.c_void_p) or _is_address_of(value, kind):
            return _cast(value, target)
        made = _elements(value, spelling, kind)
        if made is None:
            raise _unfit(value, where, spelling) from None
        return made
    return value


def _is_address_of(value, kind):
    """Return whether it is another kind of pointer for a `char **` or `void **`."""
    held = getattr(value, "_type_", None) or type(getattr(value, "_obj", None))
    if not isinstance(held, type) or isinstance(value, ctypes._SimpleCData):
        return False
    texts = (ctypes.c_char_p, ctypes.POINTER(ctypes.c_char))
    pointers = (ctypes._Pointer, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_wchar_p)
    if kind is ctypes.c_void_p:
        return issubclass(held, pointers)
    return kind in texts and issubclass(held, texts)


def _elements(value, spelling, kind):
    """Return a buffer of numbers as an array of `kind` if it has that format."""
    try:
        view = memoryview(value)
    except TypeError:
        return None
    code = getattr(kind, "_type_", None)
    if not isinstance(code, str) or not view.c_contiguous:
        return None
    if (_sort(view.format[-1:]), view.itemsize) != (_sort(code), ctypes.sizeof(kind)):
        return None
    array = kind * (view.nbytes // view.itemsize)
    if not view.readonly:
        return array.from_buffer(view)
    return array.from_buffer_copy(view) if spelling.startswith("const ") else None


def _sort(code):
    """Return what a format letter means: signed, unsigned, floating or other."""
    for letters in ("bhilqn", "BHILQN", "fdg"):
        if code in letters:
            return letters
    return code


def _variadic(arguments, where):
    """Convert arguments for `...`: int to C int, float to double, str to UTF-8."""
    return [
        value
        if isinstance(value, bytes)
        else _promoted_argument(value, f"{where}: argument {i}")
        for i, value in enumerate(arguments, 1)
    ]


def _promoted_argument(value, where):
    if isinstance(value, str):
        return _text(value, where)
    if isinstance(value, (ctypes.c_float, float)):
        return ctypes.c_double(getattr(value, "value", value))
    if isinstance(value, (bool, ctypes.c_bool, ctypes.c_byte, ctypes.c_short)):
        return int(getattr(value, "value", value))
    if isinstance(value, (ctypes.c_ubyte, ctypes.c_ushort)):
        return value.value
    # The type of a ctypes object is its C type.
    known = hasattr(type(value), "from_param") or isinstance(value, _ADDRESSES)
    if value is None or known:
        return value
    if hasattr(value, "__index__"):
        number = value.__index__()
        if -(1 << 31) <= number < 1 << 31:
            return number
        raise OverflowError(
            f"{where}: {number} does not fit int: say which type C reads, as in "
            f"ctypes.c_long({number})"
        )
    remedy = "; make it an instance of the header's type" if callable(value) else ""
    raise _unfit(value, where, "a number, text, None or a ctypes object", remedy)


def _callback(value, where, spelling, kind):
    """Convert a callable, an instance of the type, or None to a function pointer."""
    if isinstance(value, kind):
        return value
    if value is None:
        return kind()
    if not callable(value):
        raise _unfit(value, where, f"{spelling}, a callable")
    if isinstance(value, ctypes._CFuncPtr) and not _same_signature(type(value), kind):
        raise _unfit(value, where, spelling, ", which has another signature")
    try:
        return kind(value)
    except TypeError as error:
        raise TypeError(f"{where}: {error}") from None


def _same_signature(given, kind):
    """Return whether two functions have the same types, as far as these are known."""
    if hasattr(given, "_skipped_"):
        return given.__name__ == kind.__name__
    known, wanted = (getattr(f, "_argtypes_", None) for f in (given, kind))
    if known is None or wanted is None:
        return True
    results = [getattr(f, "_returns_", f._restype_) for f in (given, kind)]
    pairs = [results, *zip(known, wanted)]
    return len(known) == len(wanted) and all(_same_type(a, b) for a, b in pairs)


def _same_type(a, b):
    """Return whether it is the same type in C, also for classes of two modules."""
    if a is None or b is None:
        return a is b
    texts = (ctypes.c_char_p, ctypes.c_wchar_p)
    pointers = (ctypes._Pointer, ctypes._CFuncPtr, ctypes.c_void_p, *texts)
    if ctypes.c_void_p in (a, b):
        return issubclass(a, pointers) and issubclass(b, pointers)
    return a is b or a.__name__ == b.__name__


class _CallbackMeta(type(ctypes._CFuncPtr)):
    """Gives each class the attributes that ctypes reads from the class itself."""

    def __new__(cls, name, bases, space):
        space.setdefault("_flags_", ctypes._FUNCFLAG_CDECL)
        if "_returns_" in space:
            space["_restype_"] = ctypes.c_void_p
        return super().__new__(cls, name, bases, space)

    def from_param(cls, value):
        if value is None:
            return cls()
        if isinstance(value, ctypes._CFuncPtr):
            # Two names of a function pointer type are the same type in C.
            return value
        return super().from_param(value)


class _Callback(ctypes._CFuncPtr, metaclass=_CallbackMeta):
    """A pointer to a function, of C or of Python.

    If it is made from a Python function, C can call it as long as the instance lives. If
    the function raises an exception or returns a wrong type, sys.unraisablehook gets the
    error, and C gets zero.
    """

    def __new__(cls, *values):
        if len(values) == 1:
            address = _function_pointer(values[0])
            if address is not None:
                return ctypes.cast(address, cls)
            if callable(values[0]):
                return super().__new__(cls, _guarded(cls, values[0]))
        return super().__new__(cls, *values)


class _PointerCallback(_Callback):
    """A function pointer whose result is a pointer of the type `_returns_`.

    What a Python function returns must stay alive while C uses it. Bytes are kept until
    the next call.
    """

    def __call__(self, *arguments):
        result = ctypes.cast(super().__call__(*arguments), self._returns_)
        return result.value if isinstance(result, ctypes._SimpleCData) else result


def _function_pointer(value):
    """Return a function that is already in C: of ctypes, or a method of `Library`."""
    if isinstance(value, ctypes._CFuncPtr):
        return value
    library = getattr(value, "__self__", None)
    if not isinstance(getattr(library, "c", None), ctypes.CDLL):
        return None
    if not hasattr(value, "_types_"):
        # A macro is a Python function.
        return None
    if value._by_address_:
        name = value.__name__
        raise TypeError(f"{name} is called by address: pass lib.c[{name!r}] instead")
    return getattr(library.c, value.__name__)


def _guarded(cls, function):
    """Wrap `function` so that C always gets a result of its type."""
    kind = cls._restype_
    low, high = _bounds(kind)
    kept = []

    def called(*arguments):
        try:
            value = function(*arguments)
            if value.__class__ is int and low <= value <= high:
                return value
            return _result(value, kind, kept)
        except BaseException as error:
            _report(error, function)
            return "\0" if kind is ctypes.c_wchar else 0

    return called


def _bounds(kind):
    """Return the range of an integer type, an empty range for another type."""
    if kind not in _INTEGERS:
        return 0, -1
    bits = 8 * ctypes.sizeof(kind)
    low = -(1 << bits - 1) if kind(-1).value < 0 else 0
    return low, low + (1 << bits) - 1


_INTEGERS = {
    *(ctypes.c_byte, ctypes.c_short, ctypes.c_int, ctypes.c_long, ctypes.c_longlong),
    *(ctypes.c_ubyte, ctypes.c_ushort, ctypes.c_uint, ctypes.c_ulong),
    ctypes.c_ulonglong,
}


def _result(value, kind, kept):
    """Return the result of a Python function in a form that ctypes converts."""
    where = "the callback's result"
    if kind is None:
        return None
    if kind is ctypes.c_bool:
        return bool(value)
    if kind is ctypes.c_char:
        return _character(value, where, "char")
    if kind is ctypes.c_wchar:
        return ctypes.c_wchar(chr(value) if isinstance(value, int) else value).value
    if kind in (ctypes.c_float, ctypes.c_double, ctypes.c_longdouble):
        return _real(value, where, "a number")
    if kind is ctypes.c_void_p:
        return _address_of(value, where, kept)
    return _integer(value, where, kind.__name__, kind)


def _address_of(value, where, kept):
    """Return the address of a pointer result."""
    if isinstance(value, str):
        value = value.encode()
    if isinstance(value, (ctypes.Structure, ctypes.Union, ctypes.Array)):
        value = ctypes.pointer(value)
    if isinstance(value, bytes):
        value = ctypes.c_char_p(value)
    kept[:] = [value]
    if value is None or isinstance(value, int):
        return value
    if isinstance(value, _ADDRESSES):
        return ctypes.cast(value, ctypes.c_void_p).value
    raise _unfit(value, where, "a pointer, bytes or None")


def _report(error, function):
    """Pass an error that no caller can catch to sys.unraisablehook."""
    # ctypes does so for a callback without a result.
    ctypes.CFUNCTYPE(None)(_Failed(error, function))()


class _Failed:
    """An object that raises the error of a Python function when ctypes reads it."""

    def __init__(self, error, function):
        self.error, self.function = error, function

    def __call__(self):
        raise self.error

    def __repr__(self):
        return repr(self.function)


class _RecordCallback(_Callback):
    """A pointer to a function whose result is a record, in a register or in memory.

    ctypes cannot make one from a Python function. It can make a pointer to a function
    that returns the same register, of the type `_register_`. `c_void_p` stands for
    memory: C passes its address as the first argument, and gets it back.
    """

    def __new__(cls, *values):
        plain = len(values) == 1 and callable(values[0])
        if not plain or _function_pointer(values[0]) is not None:
            return super().__new__(cls, *values)
        in_memory = cls._register_ is ctypes.c_void_p
        first = [ctypes.c_void_p] if in_memory else []
        kind = ctypes.CFUNCTYPE(cls._register_, *first, *cls._argtypes_)
        # What cast() returns keeps the function alive.
        return ctypes.cast(kind(_returning(cls, values[0], in_memory)), cls)

    def __call__(self, *arguments):
        result = super().__call__(*arguments)
        record = getattr(self._restype_, "_record_", None)
        return result if record is None else record.from_buffer_copy(result)


def _returning(cls, function, in_memory):
    """Wrap `function` so that C always gets a record."""
    record = getattr(cls._restype_, "_record_", cls._restype_)

    def called(*arguments):
        place = cls._register_()
        address = ctypes.addressof(place)
        if in_memory:
            address, *arguments = arguments
        try:
            value = function(*arguments)
            if not isinstance(value, record):
                raise _unfit(value, "the callback's result", record.__name__)
        except BaseException as error:
            _report(error, function)
            value = record()
        ctypes.memmove(address, ctypes.addressof(value), ctypes.sizeof(record))
        return address if in_memory else place.value

    return called


class _CFunction(_Callback):
    """A pointer to a function that only C can define and call. `_skipped_` says why."""

    def __new__(cls, *values):
        if values and callable(values[0]) and _function_pointer(values[0]) is None:
            expected = f"{cls.__name__}, a function of C"
            raise TypeError(f"expected {expected}, got {values[0]!r}: {cls._skipped_}")
        return super().__new__(cls, *values)

    def __call__(self, *arguments):
        raise TypeError(f"{type(self).__name__}: {self._skipped_}")


class _StandIn(ctypes.Structure):
    """A struct that ctypes passes instead of the record `_record_`, by value."""

    def __new__(cls):
        # ctypes copies an argument of a callback into what this returns.
        return cls._record_()

    @classmethod
    def from_param(cls, value):
        if not isinstance(value, cls._record_):
            raise TypeError(f"expected {cls._record_.__name__}, got {value!r:.40}")
        return cls.from_buffer_copy(value)


def _stand_in(record, *members):
    """Return the stand-in for a record, with so many members of each type."""
    fields = [(f"m{i}", kind * n) for i, (kind, n) in enumerate(members)]
    space = {"_record_": record, "_fields_": fields}
    return type(_StandIn)(f"_{record.__name__}", (_StandIn,), space)


class _VoidPointer(ctypes.c_void_p):
    """A constant of type `void *`: equal to the int, or None, that a call returns."""

    def __eq__(self, other):
        return self.value == getattr(other, "value", other)

    def __hash__(self):
        return hash(self.value)

    def __repr__(self):
        return f"c_void_p({self.value})"


def _member(enum, value):
    """Return a member of the enum, or an int if the header does not have the value."""
    found = enum._value2member_map_.get(value)
    if found is not None:
        return found
    try:
        # A combination of flags.
        return enum(value)
    except ValueError:
        return value


class _Path:
    """A property that is a path to a member: names and subscripts."""

    def __init__(self, *steps):
        self.steps = steps

    def __get__(self, record, owner=None):
        return self if record is None else self._follow(record, self.steps)

    def __set__(self, record, value):
        *steps, last = self.steps
        holder = self._follow(record, steps)
        if isinstance(last, int):
            holder[last] = value
        else:
            setattr(holder, last, value)

    @staticmethod
    def _follow(value, steps):
        for step in steps:
            value = value[step] if isinstance(step, int) else getattr(value, step)
        return value


class _Conversions:
    """A ctypes function that converts or refuses arguments. `i` counts parameters."""

    def where(self, i):
        """Return the function and the parameter, for messages."""
        name = self.parameters[i]
        unnamed = name.startswith("arg") and name[3:].isdigit()
        return f"{self.__name__}: {f'argument {i + 1}' if unnamed else name}"

    def integer(self, value, i, spelling):
        return _integer(value, self.where(i), spelling, self.kinds[i])

    def long_integer(self, value, i, spelling, size, signed):
        return _long_integer(value, self.where(i), spelling, size, signed)

    def character(self, value, i, spelling):
        return _character(value, self.where(i), spelling)

    def real(self, value, i, spelling):
        return _real(value, self.where(i), spelling)

    def complex_number(self, value, i, spelling):
        return _complex_number(value, self.where(i), spelling)

    def taken(self, value, i, spelling):
        return _taken(value, self.where(i), spelling, self.kinds[i])

    def text(self, value, i):
        if value.__class__ is bytes:
            return value
        return _text(value, self.where(i))

    def wide(self, value, i):
        return _wide(value, self.where(i))

    def readable(self, value, i, spelling):
        if value.__class__ is bytes:
            return value
        return _readable(value, self.where(i), spelling, self.kinds[i])

    def buffer(self, value, i, spelling):
        kind = getattr(self.kinds[i], "_type_", "P")
        kind = ctypes.c_void_p if kind == "P" else kind
        return _buffer(value, self.where(i), spelling, kind)

    def pointer(self, value, i, spelling):
        kind = self.kinds[i]
        kind = ctypes.c_wchar if kind is ctypes.c_wchar_p else kind._type_
        return _pointer(value, self.where(i), spelling, kind)

    def record(self, value, i):
        # Glue takes the address of a record; a stand-in may replace it.
        kind = getattr(self.kinds[i], "_type_", self.kinds[i])
        return _record(value, self.where(i), getattr(kind, "_record_", kind))

    def instance(self, value, i, spelling):
        return _instance(value, self.where(i), spelling, self.kinds[i]._type_)

    def callback(self, value, i, spelling):
        return _callback(value, self.where(i), spelling, self.kinds[i])

    def variadic(self, arguments):
        return _variadic(arguments, self.__name__)


def _converting(kind):
    """Return `kind`, the class of a library's functions, with the conversions."""
    # ctypes reads these from the class itself.
    space = {"_flags_": kind._flags_, "_restype_": kind._restype_}
    return type("_Function", (_Conversions, kind), space)


class _Functions(ctypes.CDLL):
    """A loaded library whose functions get their types at first use.

    A symbol that the library lacks is looked up in the glue, if there is any.
    """

    def __init__(self, library, types, use_errno=False, glue=None):
        if isinstance(library, ctypes.CDLL):
            super().__init__(library._name, handle=library._handle)
            self._FuncPtr = library._FuncPtr
        else:
            # The glue may need symbols of the library.
            mode = ctypes.DEFAULT_MODE if glue is None else ctypes.RTLD_GLOBAL
            path = None if library is None else os.fspath(library)
            super().__init__(path, mode=mode, use_errno=use_errno)
        self._FuncPtr = _converting(self._FuncPtr)
        if glue is not None and not isinstance(glue, ctypes.CDLL):
            glue = ctypes.CDLL(os.fspath(glue), use_errno=use_errno)
        self._types, self._glue, self._kept = types, glue, {}

    def __getattr__(self, name):
        # In a class body, Python renames `__x` to `_Library__x`.
        name = name.removeprefix("_Library") if "__" in name else name
        if name not in self._types:
            raise AttributeError(f"no function {name} is declared")
        declared, symbol, result, arguments, parameters = self._types[name]
        library = self._holder(symbol)
        # A new function object, whose types nobody else has set.
        function = self._FuncPtr((symbol, library))
        function.restype = result
        if arguments is not None:
            function.argtypes = arguments
            function.kinds = arguments[len(arguments) - len(parameters) :]
        function.__name__, function.parameters = declared, parameters
        if hasattr(result, "__complex__"):
            function.errcheck = lambda number, *_: complex(number)
        elif hasattr(result, "_record_"):
            record = result._record_
            function.errcheck = lambda made, *_: record.from_buffer_copy(made)
        # Another thread may have stored one first.
        return self.__dict__.setdefault(name, function)

    def _holder(self, symbol):
        """Return the library that has the symbol."""
        for library in (self, self._glue):
            if library is not None and _has(library, symbol):
                return library
        name = self._name or "this program"
        raise AttributeError(f"{name} has no symbol {symbol}")


class _Library:
    """The base of `Library`. `c` is the library with plain ctypes functions."""

    def __init_subclass__(cls, skipped):
        cls._symbols_, cls._types_, cls._macros_ = {}, {}, set()
        for name, method in list(vars(cls).items()):
            if name.startswith("_Library__"):
                # In a class body, Python renames names that begin with two underscores.
                delattr(cls, name)
                name = name.removeprefix("_Library")
                setattr(cls, name, method)
            if hasattr(method, "_types_"):
                cls._types_[name] = method._types_
                cls._symbols_[name] = method._types_[1]
            elif isinstance(method, _Variable):
                cls._symbols_[name] = method.symbol
            elif isinstance(method, property) or hasattr(method, "_is_macro_"):
                cls._macros_.add(name)

        # Attributes are set here, because a `__getattr__` would make each call slower.
        for name in skipped.keys() - vars(cls).keys():
            setattr(cls, name, _Skipped(f"{name} was skipped: {skipped[name]}"))

    def __init__(self, library, checked=True, use_errno=False, glue=None):
        self.c = _Functions(library, self._types_, use_errno, glue)
        if not checked:
            # The functions of ctypes replace the methods.
            for name, (_, symbol, *_types) in self._types_.items():
                if _has(self.c, symbol) or (glue and _has(self.c._glue, symbol)):
                    vars(self)[name] = getattr(self.c, name)

    def __setattr__(self, name, value):
        if name != "c" and not isinstance(getattr(type(self), name, None), _Variable):
            raise AttributeError(f"{name} is not a variable of the library")
        super().__setattr__(name, value)

    def missing(self):
        """Return the names that the headers declare and the library lacks."""
        held = [library for library in (self.c, self.c._glue) if library is not None]
        return [
            name
            for name, symbol in self._symbols_.items()
            if not any(_has(library, symbol) for library in held)
        ]


def _has(library, symbol):
    try:
        library[symbol]
    except AttributeError:
        return False
    return True


def _function(
    result, *arguments, name=None, symbol=None, prototype=True, by_address=False
):
    """Record the types of a method's function, in the order of CFUNCTYPE.

    `name`: the name in C, if it differs. `symbol`: the symbol in the library, if it
    differs. `prototype`: the header declares the arguments. `by_address`: it is glue that
    takes the addresses of some values.
    """

    def note(method):
        code = method.__code__
        parameters = code.co_varnames[1 : code.co_argcount]
        types = arguments if prototype else None
        declared = name or method.__name__
        method._types_ = declared, symbol or declared, result, types, parameters
        method._by_address_ = by_address
        return method

    return note


class _Skipped:
    """A function that the module lacks. Using it raises an error with the reason."""

    def __init__(self, reason):
        self.reason = reason

    def __get__(self, library, owner=None):
        raise AttributeError(self.reason)


def _macro(method):
    """Mark a method that is a macro of the header."""
    method._is_macro_ = True
    return method


class _Variable:
    """A variable of the library. Reading it gives the ctypes object at its address."""

    def __init__(self, symbol, kind, doc, const=False):
        self.symbol, self.kind, self.__doc__ = symbol, kind, doc
        self.const = const

    def __get__(self, library, owner=None):
        if library is None:
            return self
        return self.kind.in_dll(library.c._holder(self.symbol), self.symbol)

    def __set__(self, library, value):
        place, kind = self.__get__(library), self.kind
        if self.const:
            raise AttributeError(f"{self.symbol} is const")
        if not ctypes.sizeof(kind):
            raise AttributeError(f"{self.symbol} has no size in the headers")
        if issubclass(kind, ctypes._CFuncPtr):
            value = _callback(value, self.symbol, kind.__name__, kind)
        elif getattr(kind, "_type_", None) in tuple("bBhHiIlLqQ"):
            value = _integer(value, self.symbol, kind.__name__, kind)
        # A member accepts all values that ctypes accepts, such as bytes and tuples.
        members = [("value", kind)]
        record = type("_Place", (ctypes.Structure,), {"_fields_": members})
        made = record.from_address(ctypes.addressof(place))
        made.value = value
        # The object of a pointer lives until the next assignment.
        library.c._kept[self.symbol] = made, value


def _found(names, module):
    """Find a library by these names: in the system, then in the module's folder.

    A name that contains a folder is a path.
    """
    import ctypes.util

    folder = os.path.dirname(module)
    patterns = ("lib{}.so", "{}.so", "lib{}.dylib", "{}.dll", "lib{}.dll")
    looked = []
    for name in names:
        if os.sep in name or ".so" in name or name.endswith((".dll", ".dylib")):
            # The name of a file, which the system looks up.
            return name
        path = ctypes.util.find_library(name)
        if path is not None:
            return path
        looked.append(f"{name!r} by ctypes.util.find_library")
    for name in names:
        for pattern in patterns:
            path = os.path.join(folder, pattern.format(name))
            if os.path.exists(path):
                return path
        looked.append(f"{os.path.join(folder, patterns[0].format(name))} and the like")
    raise OSError(f"no library found: looked for {', '.join(looked)}; give its path")


# The default of load(): find the library.
_SEARCHED = object()


def _quotient(a, b):
    """Return C's `a / b`, which truncates toward zero. Of floats it may be infinite."""
    if not isinstance(a, float):
        return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)
    if b:
        return a / b
    return math.copysign(math.inf, a) * math.copysign(1, b) if a else math.nan


def _remainder(a, b):
    """Return C's `a % b`, which has the sign of `a`."""
    return a - _quotient(a, b) * b


def _signed(value, bits):
    """Return `value` in a signed integer type of that width, modulo 2**bits."""
    return (value + (1 << bits - 1)) % (1 << bits) - (1 << bits - 1)
