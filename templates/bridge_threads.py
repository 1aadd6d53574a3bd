{% include "bridge_head.py" %}
{% if view.error_members %}


class _Error(ctypes.Structure):
    """An error of the library."""

    _fields_ = [
{% for member in view.error_members %}
        ("{{ member.name }}", {{ member.type }}),
{% endfor %}
    ]
{% endif %}


class _Native:
    """The functions of the library. There is no C side: threads call them and wait."""

    def __init__(
        self, library: str | os.PathLike[str] | ctypes.CDLL, raises: bool
    ) -> None:
        if not isinstance(library, ctypes.CDLL):
            library = ctypes.CDLL(os.fspath(library))
        self.raises = raises
        self.library = library
        self.running = threading.local()
{% if view.has_strings %}
        self.free_string = library["{{ view.string_free_function }}"]
        self.free_string.argtypes = [ctypes.c_void_p]
{% endif %}
{% for call in view.calls %}
        self.call_{{ call.function }} = self.function(
            "{{ call.function }}",
            {{ call.result }},
{% for argument in call.arguments %}
            {{ argument }},
{% endfor %}
            symbol="{{ call.symbol }}",
            returns={{ call.returns }},
            error={{ call.error }},
{% if call.undo %}
            undo={{ call.undo }},
{% endif %}
        )
{% endfor %}

    def function(
        self,
        name: str,
        result: Callable[[Any], Any],
        *arguments: Any,
        symbol: str,
        returns: Any,
        error: int | None,
        undo: tuple[str, bool, int] | None = None,
    ) -> _Function:
        """Return a function of the library. `error`: the position of its `Error **`."""
        types = list(arguments)
        try:
            call: Any = self.library[symbol]
        except AttributeError as missing:
            return _Function(name, self.missing(missing), result)
        call.restype = returns
        if hasattr(returns, "_record_"):
            call.errcheck = lambda made, *_: returns._record_.from_buffer_copy(made)
        if error is not None:
            types.insert(error, ctypes.c_void_p)
        call.argtypes = types
        if error is not None:
            call = self.raising(call, error)
        return _Function(name, call, result, undo)

    def missing(self, error: AttributeError) -> Any:
        """Return a function that raises an error: the library lacks the function."""

        def call(*_: Any) -> Any:
            raise error

        return call

    def raising(self, function: Any, position: int) -> Any:
        """Return the function without its `Error **`. It raises the error that is set."""
        message = self.library["{{ view.error_message_function }}"]
        free = self.library["{{ view.error_free_function }}"]
        message.argtypes = free.argtypes = [ctypes.c_void_p]
        message.restype, free.restype = ctypes.c_char_p, None

        def call(*arguments: Any) -> Any:
            error = ctypes.c_void_p()
            given = [*arguments[:position], ctypes.byref(error), *arguments[position:]]
            value = function(*given)
            if error:
                text = message(error).decode(errors="replace")
                kind, hint = self.details(error)
                free(error)
                raise BridgeError(text, value, kind, hint)
            return value

        return call

    def details(self, error: ctypes.c_void_p) -> tuple[str | None, str | None]:
        """Return the class of an error and its hint, if the library has such classes."""
        try:
            class_of = self.library["{{ view.error_class }}"]
            table = ctypes.c_void_p.in_dll(self.library, "{{ view.error_classes }}")
        except (AttributeError, ValueError):
            return None, None
        class_of.argtypes = [ctypes.c_void_p]
        names = (ctypes.c_char_p * (class_of(error) + 1)).from_address(table.value or 0)
        kind = (names[-1] or b"").decode()
{% if view.error_members %}
        # A GString begins with the pointer to its text.
        hint = _Error.from_address(error.value or 0).{{ view.error_hint_member }}
        text = ctypes.c_char_p.from_address(hint).value if hint else None
        return kind, (text or b"").decode(errors="replace") or None
{% else %}
        return kind, None
{% endif %}

    def signed(self, value: int) -> int:
        if value < 0 and self.raises:
            raise OSError(-value, os.strerror(-value))
        return value

    def own_string(self, value: int | None) -> bytes | None:
        """Return a string of C, and free it."""
{% if view.has_strings %}
        text = _bytes(value or 0)
        self.free_string(value)
        return text
{% else %}
        return _bytes(value or 0)
{% endif %}

    def inside(self) -> bool:
        """Return whether the caller is a callback from a function of the library."""
        return getattr(self.running, "now", False)

    def start(self, threads: int) -> _Threads:
        return _Threads(threads, self.running)

    def close(self, threads: _Threads) -> None:
        threads.stop()


class _Threads:
    """Threads that run functions one after the other.

    They are daemon threads: a C function that never returns does not keep Python alive.
    """

    def __init__(self, number: int, running: threading.local) -> None:
        self.running = running
        self.queue: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self.all = [
            threading.Thread(target=self.run, daemon=True, name="bridge")
            for _ in range(number)
        ]
        for thread in self.all:
            thread.start()

    def run(self) -> None:
        self.running.now = True
        while (request := self.queue.get()) is not None:
            port, key, function, arguments = request
            value = error = None
            try:
                value = function.call(*arguments)
            except BaseException as raised:
                error = raised
            # Not between the two: the port may be closed when all requests are done.
            with port.lock:
                port.done.append((key, value, error))
                port.wake()
            del request, port, function, arguments, value, error

    def stop(self) -> None:
        for _ in self.all:
            self.queue.put(None)
        for thread in self.all:
            thread.join()


class _Port(_Requests):
    """Requests to threads."""

    def __init__(self, native: _Native, threads: _Threads) -> None:
        super().__init__(native)
        self.threads = threads
        self.fd, self.wake_fd = os.pipe()
        os.set_blocking(self.fd, False)
        os.set_blocking(self.wake_fd, False)
        self.done: collections.deque[tuple[int, Any, BaseException | None]]
        self.done = collections.deque()

    def submit(self, future: _Future, function: _Function, arguments: Any) -> None:
        key = self.key = self.key + 1
        self.pending[key] = (future, function, arguments)
        self.threads.queue.put((self, key, function, arguments))

    def wake(self) -> None:
        # If the pipe is full, it is readable anyway.
        with contextlib.suppress(BlockingIOError):
            os.write(self.wake_fd, b"\0")

    def drain(self, *, discard: bool = False) -> int:
        total = 0
        with self.lock:
            with contextlib.suppress(BlockingIOError):
                while len(os.read(self.fd, 4096)) == 4096:
                    pass
            while self.done:
                self.complete(*self.done.popleft(), discard)
                total += 1
        return total

    def in_flight(self) -> int:
        return len(self.pending)

    def close(self) -> None:
        os.close(self.fd)
        os.close(self.wake_fd)


{% include "bridge_class.py" %}
