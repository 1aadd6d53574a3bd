class _StandIn(ctypes.Structure):
    """A struct that ctypes passes instead of the record `_record_`, by value."""

    def __new__(cls):
        # ctypes copies an argument of a callback into what this returns.
        return cls._record_()

    @classmethod
    def from_param(cls, value):
        if not isinstance(value, cls._record_):
            raise TypeError(f"expected {cls._record_.__name__}, got {value!r:.40}")
        return cls.from_buffer_copy(value)


def _stand_in(record, *members):
    """Return the stand-in for a record, with so many members of each type."""
    fields = [(f"m{i}", kind * n) for i, (kind, n) in enumerate(members)]
    space = {"_record_": record, "_fields_": fields}
    return type(_StandIn)(f"_{record.__name__}", (_StandIn,), space)
