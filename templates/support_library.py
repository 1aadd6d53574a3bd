class _Functions(ctypes.CDLL):
    """A loaded library whose functions get their types at first use."""

    def __init__(self, library, types):
        if isinstance(library, ctypes.CDLL):
            super().__init__(library._name, handle=library._handle)
            self._FuncPtr = library._FuncPtr
        else:
            super().__init__(None if library is None else os.fspath(library))
        self._types = types

    def __getattr__(self, name):
        # In a class body Python writes `__x` as `_Library__x`.
        name = name.removeprefix("_Library") if "__" in name else name
        if name not in self._types:
            raise AttributeError(f"no function {name} is declared")
        symbol, result, arguments = self._types[name]
        function = self._find(symbol)
        function.restype = result
        if arguments is not None:
            function.argtypes = arguments
        if hasattr(result, "__complex__"):
            function.errcheck = lambda number, *_: complex(number)
        # Another thread may have been faster.
        return self.__dict__.setdefault(name, function)

    def _find(self, symbol):
        try:
            return self[symbol]
        except AttributeError:
            name = self._name or "this program"
            raise AttributeError(f"{name} has no symbol {symbol}") from None


class _Library:
    """The base of `Library`. `c` is the library with plain ctypes functions."""

    def __init_subclass__(cls, skipped):
        cls._skipped_ = skipped
        cls._symbols_, cls._types_ = {}, {}
        for name, method in list(vars(cls).items()):
            if name.startswith("_Library__"):
                # Python renames what begins with two underscores in a class body.
                delattr(cls, name)
                name = name.removeprefix("_Library")
                setattr(cls, name, method)
            if hasattr(method, "_types_"):
                symbol, *types = method._types_
                cls._types_[name] = symbol or name, *types
                cls._symbols_[name] = symbol or name
            elif isinstance(method, _Variable):
                cls._symbols_[name] = method.symbol

    def __init__(self, library):
        self.c = _Functions(library, self._types_)

    def __getattr__(self, name):
        if name in self._skipped_:
            raise AttributeError(f"{name} was skipped: {self._skipped_[name]}")
        raise AttributeError(f"the headers declare no {name}")

    def missing(self):
        """Names of what the headers declare and the library lacks."""
        symbols = self._symbols_.items()
        return [name for name, symbol in symbols if not _has(self.c, symbol)]


def _has(library, symbol):
    try:
        library[symbol]
    except AttributeError:
        return False
    return True


def _function(result, arguments, symbol=None):
    """Notes the ctypes types of a method's function; None: arguments are unknown."""

    def note(method):
        method._types_ = symbol, result, arguments
        return method

    return note


class _Variable:
    """A variable of the library: reading gives the ctypes object in its memory."""

    def __init__(self, symbol, kind, doc):
        self.symbol, self.kind, self.__doc__ = symbol, kind, doc

    def __get__(self, library, owner=None):
        if library is None:
            return self
        library.c._find(self.symbol)
        return self.kind.in_dll(library.c, self.symbol)

    def __set__(self, library, value):
        holder = self.__get__(library)
        made = value if isinstance(value, self.kind) else self.kind(value)
        size = ctypes.sizeof(holder)
        ctypes.memmove(ctypes.addressof(holder), ctypes.addressof(made), size)
