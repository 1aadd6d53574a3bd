{% include "bridge_head.py" %}


# The most completions that one call takes from C.
_BATCH = 256


class _Error(ctypes.Structure):
    """An error as the C side stores it: CobError."""

    _fields_ = [
        ("message", ctypes.c_char_p),
        ("kind", ctypes.c_char_p),
        ("hint", ctypes.c_char_p),
    ]


class _Native:
    """The C side in one library. `raises`: negative results are errors."""

    def __init__(
        self, library: str | os.PathLike[str] | ctypes.CDLL, raises: bool
    ) -> None:
        if not isinstance(library, ctypes.CDLL):
            library = self.loaded(os.fspath(library))
        self.raises = raises
        self.blocking = library
        # Functions that return at once keep the GIL, because releasing it costs more.
        self.quick = ctypes.PyDLL(library._name, handle=library._handle)
        pointer, word = ctypes.c_void_p, ctypes.c_uint64
        self.open = self.symbol("open", pointer, ctypes.c_bool, pointer)
        self.close = self.symbol("close", None, pointer)
        self.port_open = self.symbol("port_open", pointer, pointer)
        self.port_close = self.symbol("port_close", None, pointer)
        self.port_fd = self.symbol("port_fd", ctypes.c_int, pointer)
        self.port_last = self.symbol("port_last", word, pointer)
        self.port_cork = self.symbol("port_cork", None, pointer, ctypes.c_bool)
        self.port_in_flight = self.symbol("port_in_flight", word, pointer)
        self.drain = self.symbol(
            "drain", ctypes.c_int, pointer, pointer, pointer, pointer, ctypes.c_int
        )
        self.free = self.symbol("free", None, pointer)
        self.free_error = self.symbol("free_error", None, pointer)
        self.inside = self.symbol("inside", ctypes.c_bool)
{% if view.has_strings %}
        self.free_string = self.symbol("free_string", None, pointer)
{% endif %}
{% for call in view.calls %}
        self.call_{{ call.function }} = self.function(
            "{{ call.function }}",
            {{ call.result }},
{% for argument in call.arguments %}
            {{ argument }},
{% endfor %}
{% if call.undo %}
            undo={{ call.undo }},
{% endif %}
        )
{% endfor %}

    def loaded(self, path: str) -> ctypes.CDLL:
        try:
            return ctypes.CDLL(path)
        except OSError as error:
            if "undefined symbol" in str(error):
                error.add_note(
                    "The C side calls a function that no library exports: make both "
                    "sides again with --exported-by LIBRARY, or with --block NAME."
                )
            raise

    def symbol(self, name: str, result: Any, *arguments: Any) -> Any:
        """Return a function of the C side."""
        library = self.blocking if name in ("open", "close") else self.quick
        try:
            function = library["{{ view.prefix }}_" + name]
        except AttributeError:
            raise AttributeError(
                f"{library._name} has no {{ view.prefix }}_{name}: link {{ view.prefix }}.c with it, "
                "made by the same run as this module"
            ) from None
        function.restype = result
        function.argtypes = arguments
        return function

    def function(
        self,
        name: str,
        result: Callable[[Any], Any],
        *arguments: Any,
        undo: tuple[str, bool, int] | None = None,
    ) -> _Function:
        """Return a function of the headers, with the ctypes types of its arguments."""
        call = self.symbol(name, None, ctypes.c_void_p, ctypes.c_uint64, *arguments)
        return _Function(name, call, result, undo)

    def signed(self, value: int) -> int:
        if value < 0 and self.raises:
            raise OSError(-value, os.strerror(-value))
        return value

    def own_string(self, value: int) -> bytes | None:
        """Return a string of C, and free it."""
{% if view.has_strings %}
        text = _bytes(value)
        self.free_string(value)
        return text
{% else %}
        return _bytes(value)
{% endif %}

    def error(self, address: int, value: int) -> BridgeError:
        """Return the error at that address of the C side, and free it."""
        parts = _Error.from_address(address)
        message, kind, hint = (
            part and part.decode(errors="replace")
            for part in (parts.message, parts.kind, parts.hint)
        )
        self.free_error(address)
        return BridgeError(message or "", value, kind or None, hint or None)

    def start(self, own: bool) -> int:
        """Return what runs coroutines. Raises RuntimeError if it cannot be started."""
        runner = ctypes.c_void_p()
        error = self.open(own, ctypes.byref(runner))
        if error:
            raise RuntimeError(self.message(error))
        return runner.value or 0

    def message(self, text: int) -> str:
        """Return the C string at that address, and free it."""
        message = ctypes.string_at(text).decode(errors="replace")
        self.free(text)
        return message


class _Port(_Requests):
    """Requests to the C side."""

    def __init__(self, native: _Native, runner: int) -> None:
        super().__init__(native)
        self.handle = native.port_open(runner)
        if not self.handle:
            raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))
        self.fd = native.port_fd(self.handle)
        self.keys = (ctypes.c_uint64 * _BATCH)()
        self.values = (ctypes.c_int64 * _BATCH)()
        self.errors = (ctypes.c_void_p * _BATCH)()
        self.arrays = tuple(
            ctypes.addressof(array) for array in (self.keys, self.values, self.errors)
        )

    def submit(self, future: _Future, function: _Function, arguments: Any) -> None:
        """Pass a request to C."""
        key = self.key = self.key + 1
        self.pending[key] = (future, function, arguments)
        try:
            function.call(self.handle, key, *arguments)
        except BaseException:
            # A signal handler may raise an exception after C has got the request.
            if self.native.port_last(self.handle) != key:
                del self.pending[key]
            raise

    def drain(self, *, discard: bool = False) -> int:
        total = 0
        native = self.native
        with self.lock:
            while True:
                n: int = native.drain(self.handle, *self.arrays, _BATCH)
                total += n
                for key, value, address in zip(
                    self.keys[:n], self.values[:n], self.errors[:n], strict=True
                ):
                    error = native.error(address, value) if address else None
                    self.complete(key, value, error, discard)
                if n < _BATCH:
                    return total

    def cork(self, corked: bool) -> None:
        self.native.port_cork(self.handle, corked)

    def in_flight(self) -> int:
        count: int = self.native.port_in_flight(self.handle)
        return count

    def close(self) -> None:
        self.native.port_close(self.handle)


{% include "bridge_class.py" %}
