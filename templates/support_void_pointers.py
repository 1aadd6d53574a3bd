class _VoidPointer(ctypes.c_void_p):
    """A constant of type `void *`: equal to the int, or None, that a call returns."""

    def __eq__(self, other):
        return self.value == getattr(other, "value", other)

    def __hash__(self):
        return hash(self.value)

    def __repr__(self):
        return f"c_void_p({self.value})"
