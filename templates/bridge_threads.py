{% include "bridge_head.py" %}


class _Native:
    """The library's functions. No C side: threads call them, and wait."""

    def __init__(self, library: str | os.PathLike[str] | ctypes.CDLL) -> None:
        if not isinstance(library, ctypes.CDLL):
            library = ctypes.CDLL(os.fspath(library))
        self.library = library

        def function(
            name: str, symbol: str, error: int | None, result: Any, *arguments: Any
        ) -> Any:
            try:
                function: Any = library[symbol]
            except AttributeError as missing:
                return self.missing(missing)
            function.restype = result
            function.argtypes = arguments
            if error is not None:
                types = [*arguments[:error], ctypes.c_void_p, *arguments[error:]]
                function.argtypes = types
                function = self.raising(function, error)
            function.__name__ = name
            return function

{% for call in view.calls %}
        self.call_{{ call.function }} = function(
            "{{ call.function }}",
            "{{ call.symbol }}",
            {{ call.error }},
            {{ call.returns }},
{% for type in call.types %}
            {{ type }},
{% endfor %}
        )
{% endfor %}

    def missing(self, error: AttributeError) -> Any:
        """A function that the library lacks: that shows when it is called."""

        def call(*_: Any) -> Any:
            raise error

        return call

    def raising(self, function: Any, position: int) -> Any:
        """The function without its `Error **`, raising the error that it sets."""
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
                free(error)
                raise BridgeError(text, value)
            return value

        return call

    def start(self, threads: int) -> _Threads:
        return _Threads(threads)

    def close(self, threads: _Threads) -> None:
        threads.stop()


class _Threads:
    """Threads that run functions one after the other.

    They are daemons: one that C never comes back from doesn't keep Python alive.
    """

    def __init__(self, number: int) -> None:
        self.queue: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self.all = [
            threading.Thread(target=self.run, daemon=True, name="bridge")
            for _ in range(number)
        ]
        for thread in self.all:
            thread.start()

    def run(self) -> None:
        while (request := self.queue.get()) is not None:
            port, key, function, arguments = request
            value = error = None
            try:
                value = function(*arguments)
            except BaseException as raised:
                error = raised
            port.done.append((key, value, error))
            os.eventfd_write(port.fd, 1)
            del request, port, function, arguments, value, error

    def stop(self) -> None:
        for _ in self.all:
            self.queue.put(None)
        for thread in self.all:
            thread.join()


class _Port(_Requests):
    """Requests to threads."""

    def __init__(self, _native: _Native, threads: _Threads) -> None:
        super().__init__()
        self.threads = threads
        self.fd = os.eventfd(0, os.EFD_CLOEXEC | os.EFD_NONBLOCK)
        self.done: collections.deque[tuple[int, Any, BaseException | None]]
        self.done = collections.deque()

    def submit(self, future: _Future, function: Any, arguments: Any) -> None:
        key = self.key = self.key + 1
        self.pending[key] = (future, function, arguments)
        self.threads.queue.put((self, key, function, arguments))

    def drain(self, *, discard: bool = False) -> int:
        total = 0
        with self.lock, contextlib.suppress(BlockingIOError):
            os.eventfd_read(self.fd)
        while self.done:
            key, value, error = self.done.popleft()
            total += 1
            future = self.pending.pop(key)[0]
            if discard or future.done():
                continue
            if error is None:
                future.set_result(value)
            else:
                future.set_exception(error)
        return total

    def in_flight(self) -> int:
        return len(self.pending)

    def close(self) -> None:
        os.close(self.fd)


{% include "bridge_class.py" %}
