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
