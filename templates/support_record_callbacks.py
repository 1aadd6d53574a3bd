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
