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
