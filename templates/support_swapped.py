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
