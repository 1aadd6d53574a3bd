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
