class _Opaque(_Record):
    """A struct or union that the module declares and does not define."""

    _declared_ = ""

    def __new__(cls, *_values, **_members):
        raise TypeError(cls._reason())

    def __getattr__(self, name):
        raise AttributeError(self._reason())

    @classmethod
    def _reason(cls):
        return (
            f"{cls.__name__} is opaque: only pointers to it can be used. If "
            f"{cls._declared_} or a header that it includes defines it, bind that "
            "header, or use --deep"
        )
