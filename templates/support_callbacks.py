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
