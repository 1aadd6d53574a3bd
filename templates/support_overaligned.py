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
