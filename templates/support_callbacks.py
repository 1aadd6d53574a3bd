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
