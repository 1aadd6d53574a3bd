class _Complex(ctypes.Structure):
    """A complex number in a call. The ABI passes it like a struct of its parts."""

    def __complex__(self):
        return complex(self.real, self.imag)

    @classmethod
    def from_param(cls, value):
        return cls(value.real, value.imag)


class _ComplexFloat(_Complex):
    _fields_ = [("real", ctypes.c_float), ("imag", ctypes.c_float)]


class _ComplexDouble(_Complex):
    _fields_ = [("real", ctypes.c_double), ("imag", ctypes.c_double)]


class _ComplexLongDouble(_Complex):
    _fields_ = [("real", ctypes.c_longdouble), ("imag", ctypes.c_longdouble)]
