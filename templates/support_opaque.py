class _Opaque(_Record):
    """A struct or union that the module does not define. Only pointers to it exist."""

    _declared_ = _defined_ = _skipped_ = None

    def __new__(cls, *_values, **_members):
        raise TypeError(cls._reason())

    def __getattr__(self, name):
        raise AttributeError(self._reason())

    @classmethod
    def _reason(cls):
        if cls._skipped_:
            return f"{cls.__name__} was skipped: {cls._skipped_}"
        if cls._defined_:
            remedy = f"bind {cls._defined_} too, which defines it, or use --deep"
        else:
            remedy = f"{cls._declared_} only declares it; bind what defines it too"
        return f"{cls.__name__} is opaque: {remedy}"
