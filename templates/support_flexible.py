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
