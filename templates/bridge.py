{% include "bridge_head.py" %}


# Completions taken from C in one call.
_BATCH = 256


class _Native:
    """The C side in one library."""

    def __init__(self, library: str | os.PathLike[str] | ctypes.CDLL) -> None:
        if isinstance(library, ctypes.CDLL):
            self.blocking = library
        else:
            self.blocking = ctypes.CDLL(os.fspath(library))
        # What returns at once keeps the GIL: letting go of it costs more.
        quick = ctypes.PyDLL(self.blocking._name, handle=self.blocking._handle)

        def function(name: str, result: Any, *arguments: Any) -> Any:
            found = self.blocking if name in ("open", "close") else quick
            function = found["{{ view.prefix }}_" + name]
            function.restype = result
            function.argtypes = arguments
            function.__name__ = name
            return function

        pointer, word = ctypes.c_void_p, ctypes.c_uint64
        self.open = function("open", pointer, ctypes.c_bool, pointer)
        self.close = function("close", None, pointer)
        self.port_open = function("port_open", pointer, pointer)
        self.port_close = function("port_close", None, pointer)
        self.port_fd = function("port_fd", ctypes.c_int, pointer)
        self.port_last = function("port_last", word, pointer)
        self.port_cork = function("port_cork", None, pointer, ctypes.c_bool)
        self.port_in_flight = function("port_in_flight", word, pointer)
        self.drain = function(
            "drain", ctypes.c_int, pointer, pointer, pointer, pointer, ctypes.c_int
        )
        self.free = function("free", None, pointer)
{% for call in view.calls %}
        self.call_{{ call.function }} = function(
            "{{ call.function }}",
            None,
            pointer,
            word,
{% for type in call.types %}
            {{ type }},
{% endfor %}
        )
{% endfor %}

    def start(self, own: bool) -> int:
        """What runs coroutines. Raises RuntimeError where there can't be any."""
        runner = ctypes.c_void_p()
        error = self.open(own, ctypes.byref(runner))
        if error:
            raise RuntimeError(self.message(error))
        return runner.value or 0

    def message(self, text: int) -> str:
        """The C string at that address, which is then freed."""
        message = ctypes.string_at(text).decode(errors="replace")
        self.free(text)
        return message


class _Port(_Requests):
    """Requests to the C side."""

    def __init__(self, native: _Native, runner: int) -> None:
        super().__init__()
        self.native = native
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

    def submit(self, future: _Future, function: Any, arguments: Any) -> None:
        """Hand a request to C. Raises what ctypes says of the arguments."""
        key = self.key = self.key + 1
        self.pending[key] = (future, function, arguments)
        try:
            function(self.handle, key, *arguments)
        except BaseException:
            # A signal handler may raise when C has the request already.
            if self.native.port_last(self.handle) != key:
                del self.pending[key]
            raise

    def drain(self, *, discard: bool = False) -> int:
        total = 0
        pop = self.pending.pop
        with self.lock:
            while True:
                n: int = self.native.drain(self.handle, *self.arrays, _BATCH)
                total += n
                for key, value, error in zip(
                    self.keys[:n], self.values[:n], self.errors[:n], strict=True
                ):
                    future = pop(key)[0]
                    message = self.native.message(error) if error else None
                    if discard or future.done():
                        continue
                    if message is None:
                        future.set_result(value)
                    else:
                        future.set_exception(BridgeError(message, value))
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
