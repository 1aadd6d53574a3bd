class _StandIn(ctypes.Structure):
    """A struct that ctypes passes instead of the record `_record_`, by value."""

    @classmethod
    def from_param(cls, value):
        return cls.from_buffer_copy(value)


def _stand_in(record, *members):
    """Return the stand-in for a record, with so many members of each type."""
    fields = [(f"m{i}", kind * n) for i, (kind, n) in enumerate(members)]
    space = {"_record_": record, "_fields_": fields}
    return type(_StandIn)(f"_{record.__name__}", (_StandIn,), space)
