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
