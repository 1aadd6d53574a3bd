class _Functions(ctypes.CDLL):
    """A loaded library whose functions get their types at first use.

    A symbol that the library lacks is looked up in the glue, if there is any.
    """

    def __init__(self, library, types, use_errno=False, glue=None):
        if isinstance(library, ctypes.CDLL):
            super().__init__(library._name, handle=library._handle)
            self._FuncPtr = library._FuncPtr
        else:
            # The glue may need symbols of the library.
            mode = ctypes.DEFAULT_MODE if glue is None else ctypes.RTLD_GLOBAL
            path = None if library is None else os.fspath(library)
            super().__init__(path, mode=mode, use_errno=use_errno)
        self._FuncPtr = _converting(self._FuncPtr)
        if glue is not None and not isinstance(glue, ctypes.CDLL):
            glue = ctypes.CDLL(os.fspath(glue), use_errno=use_errno)
        self._types, self._glue, self._kept = types, glue, {}

    def __getattr__(self, name):
        # In a class body, Python renames `__x` to `_Library__x`.
        name = name.removeprefix("_Library") if "__" in name else name
        if name not in self._types:
            raise AttributeError(f"no function {name} is declared")
        declared, symbol, result, arguments, parameters = self._types[name]
        library = self._holder(symbol)
        # A new function object, whose types nobody else has set.
        function = self._FuncPtr((symbol, library))
        function.restype = result
        if arguments is not None:
            function.argtypes = arguments
            function.kinds = arguments[len(arguments) - len(parameters) :]
        function.__name__, function.parameters = declared, parameters
        if hasattr(result, "__complex__"):
            function.errcheck = lambda number, *_: complex(number)
        elif hasattr(result, "_record_"):
            record = result._record_
            function.errcheck = lambda made, *_: record.from_buffer_copy(made)
        # Another thread may have stored one first.
        return self.__dict__.setdefault(name, function)

    def _holder(self, symbol):
        """Return the library that has the symbol."""
        for library in (self, self._glue):
            if library is not None and _has(library, symbol):
                return library
        name = self._name or "this program"
        raise AttributeError(f"{name} has no symbol {symbol}")


class _Library:
    """The base of `Library`. `c` is the library with plain ctypes functions."""

    def __init_subclass__(cls, skipped):
        cls._symbols_, cls._types_, cls._macros_ = {}, {}, set()
        for name, method in list(vars(cls).items()):
            if name.startswith("_Library__"):
                # In a class body, Python renames names that begin with two underscores.
                delattr(cls, name)
                name = name.removeprefix("_Library")
                setattr(cls, name, method)
            if hasattr(method, "_types_"):
                cls._types_[name] = method._types_
                cls._symbols_[name] = method._types_[1]
            elif isinstance(method, _Variable):
                cls._symbols_[name] = method.symbol
            elif isinstance(method, property) or hasattr(method, "_is_macro_"):
                cls._macros_.add(name)

        # Attributes are set here, because a `__getattr__` would make each call slower.
        for name in skipped.keys() - vars(cls).keys():
            setattr(cls, name, _Skipped(f"{name} was skipped: {skipped[name]}"))

    def __init__(self, library, checked=True, use_errno=False, glue=None):
        self.c = _Functions(library, self._types_, use_errno, glue)
        if not checked:
            # The functions of ctypes replace the methods.
            for name, (_, symbol, *_types) in self._types_.items():
                if _has(self.c, symbol) or (glue and _has(self.c._glue, symbol)):
                    vars(self)[name] = getattr(self.c, name)

    def __setattr__(self, name, value):
        if name != "c" and not isinstance(getattr(type(self), name, None), _Variable):
            raise AttributeError(f"{name} is not a variable of the library")
        super().__setattr__(name, value)

    def missing(self):
        """Return the names that the headers declare and the library lacks."""
        held = [library for library in (self.c, self.c._glue) if library is not None]
        return [
            name
            for name, symbol in self._symbols_.items()
            if not any(_has(library, symbol) for library in held)
        ]


def _has(library, symbol):
    try:
        library[symbol]
    except AttributeError:
        return False
    return True


def _function(
    result, *arguments, name=None, symbol=None, prototype=True, by_address=False
):
    """Record the types of a method's function, in the order of CFUNCTYPE.

    `name`: the name in C, if it differs. `symbol`: the symbol in the library, if it
    differs. `prototype`: the header declares the arguments. `by_address`: it is glue that
    takes the addresses of some values.
    """

    def note(method):
        code = method.__code__
        parameters = code.co_varnames[1 : code.co_argcount]
        types = arguments if prototype else None
        declared = name or method.__name__
        method._types_ = declared, symbol or declared, result, types, parameters
        method._by_address_ = by_address
        return method

    return note


class _Skipped:
    """A function that the module lacks. Using it raises an error with the reason."""

    def __init__(self, reason):
        self.reason = reason

    def __get__(self, library, owner=None):
        raise AttributeError(self.reason)


def _macro(method):
    """Mark a method that is a macro of the header."""
    method._is_macro_ = True
    return method


class _Variable:
    """A variable of the library. Reading it gives the ctypes object at its address."""

    def __init__(self, symbol, kind, doc, const=False):
        self.symbol, self.kind, self.__doc__ = symbol, kind, doc
        self.const = const

    def __get__(self, library, owner=None):
        if library is None:
            return self
        return self.kind.in_dll(library.c._holder(self.symbol), self.symbol)

    def __set__(self, library, value):
        place, kind = self.__get__(library), self.kind
        if self.const:
            raise AttributeError(f"{self.symbol} is const")
        if not ctypes.sizeof(kind):
            raise AttributeError(f"{self.symbol} has no size in the headers")
        if issubclass(kind, ctypes._CFuncPtr):
            value = _callback(value, self.symbol, kind.__name__, kind)
        elif getattr(kind, "_type_", None) in tuple("bBhHiIlLqQ"):
            value = _integer(value, self.symbol, kind.__name__, kind)
        # A member accepts all values that ctypes accepts, such as bytes and tuples.
        members = [("value", kind)]
        record = type("_Place", (ctypes.Structure,), {"_fields_": members})
        made = record.from_address(ctypes.addressof(place))
        made.value = value
        # The object of a pointer lives until the next assignment.
        library.c._kept[self.symbol] = made, value


def _found(names, module):
    """Find a library by these names: in the system, then in the module's folder.

    A name that contains a folder is a path.
    """
    import ctypes.util

    folder = os.path.dirname(module)
    patterns = ("lib{}.so", "{}.so", "lib{}.dylib", "{}.dll", "lib{}.dll")
    looked = []
    for name in names:
        if os.sep in name or ".so" in name or name.endswith((".dll", ".dylib")):
            # The name of a file, which the system looks up.
            return name
        path = ctypes.util.find_library(name)
        if path is not None:
            return path
        looked.append(f"{name!r} by ctypes.util.find_library")
    for name in names:
        for pattern in patterns:
            path = os.path.join(folder, pattern.format(name))
            if os.path.exists(path):
                return path
        looked.append(f"{os.path.join(folder, patterns[0].format(name))} and the like")
    raise OSError(f"no library found: looked for {', '.join(looked)}; give its path")


# The default of load(): find the library.
_SEARCHED = object()
