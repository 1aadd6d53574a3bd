class _CFunction(_Callback):
    """A pointer to a function that only C can define and call. `_skipped_` says why."""

    def __new__(cls, *values):
        if values and callable(values[0]) and _function_pointer(values[0]) is None:
            expected = f"{cls.__name__}, a function of C"
            raise TypeError(f"expected {expected}, got {values[0]!r}: {cls._skipped_}")
        return super().__new__(cls, *values)

    def __call__(self, *arguments):
        raise TypeError(f"{type(self).__name__}: {self._skipped_}")
