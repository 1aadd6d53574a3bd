{% if view.opens %}
class _Opening(Generic[_P, _R]):
    """Lets `Bridge.open(library)` make a bridge, and `open()` of a bridge be a method."""

    def __init__(self, method: Callable[Concatenate[Any, _P], _R]) -> None:
        self.method: Any = method

    @overload
    def __get__(self, bridge: None, owner: type[Bridge]) -> type[Bridge]: ...
    @overload
    def __get__(self, bridge: Bridge, owner: Any) -> Callable[_P, _R]: ...
    def __get__(self, bridge: Bridge | None, owner: Any) -> Any:
        return owner if bridge is None else self.method.__get__(bridge)


{% endif %}
class Bridge:
    """The functions of the library, to be awaited in one event loop.

    `async with Bridge.open(library) as bridge:` starts the threads of the bridge. At its
    end it waits for the requests in flight, and stops the threads. `with` does the same
    outside event loops, for blocking functions. A closed bridge can be opened again, in
    the same event loop or another.

    The arguments of a call stay alive until C has finished the call. If the task is
    cancelled, only the result is discarded.

{% if view.threads %}
    threads: the number of threads that run functions. With one, the library runs one
        function at a time.
{% else %}
    context: the AioContext that runs coroutines: the main one, or a new one for this
        bridge. Other functions always run in the main one.
{% endif %}
    errors: "raise" turns a negative result of a signed type into OSError.
    limit: the most requests in flight. Further calls wait.
    timeout: the seconds that closing waits for requests in flight, None for ever.
        Then it raises TimeoutError with the names of the functions, and their memory is
        never freed, because C may still use it.
    """

    def __init__(
        self,
        library: str | os.PathLike[str] | ctypes.CDLL,
        *,
{% if view.threads %}
        threads: int = 1,
{% else %}
        context: Literal["main", "own"] = "main",
{% endif %}
        errors: Literal["return", "raise"] = "return",
        limit: int = 4096,
        timeout: float | None = 30,
    ) -> None:
        if limit < 1:
            raise ValueError("limit must be 1 or more")
        self._native = _Native(library, errors == "raise")
{% if view.threads %}
        self._where = threads
{% else %}
        self._where = context == "own"
{% endif %}
        self._limit = limit
        self._timeout = timeout
        self._refusal: str | None = "the bridge isn't open"
        self._loop: asyncio.AbstractEventLoop | None = None
        self._runner: Any = None
        self._port: Any = None
        # Awaits that the limit delays, and those that may continue but have not run.
        self._waiters: collections.deque[asyncio.Future[None]] = collections.deque()
        self._granted = 0
        self._idle: asyncio.Future[None] | None = None
        # Blocking calls: the number in use, free ports, ports left by an exception.
        self._changed = threading.Condition()
        self._blocked = 0
        self._spare: list[_Port] = []
        self._abandoned: list[_Port] = []

{% if view.named_open %}
    @classmethod
    def open(
        cls,
        library: str | os.PathLike[str] | ctypes.CDLL,
        *,
{% if view.threads %}
        threads: int = 1,
{% else %}
        context: Literal["main", "own"] = "main",
{% endif %}
        errors: Literal["return", "raise"] = "return",
        limit: int = 4096,
        timeout: float | None = 30,
    ) -> Self:
        """Make a bridge, as does `Bridge(library, …)`."""
        return cls(
            library,
{% if view.threads %}
            threads=threads,
{% else %}
            context=context,
{% endif %}
            errors=errors,
            limit=limit,
            timeout=timeout,
        )

{% endif %}
    # ---- opening and closing ----

    async def __aenter__(self) -> Self:
        loop = asyncio.get_running_loop()
        self._start()
        loop.add_reader(self._port.fd, self._drain)
        self._loop = loop
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Wait for requests in flight, then stop. Raises TimeoutError: see `Bridge`."""
        loop = self._loop
        if self._refusal is not None or loop is None:
            return
        deadline = self._shut()
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_exception(RuntimeError("the bridge was closed"))
        self._port.cork(False)
        try:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._timeout):
                    while self._port.in_flight():
                        self._idle = loop.create_future()
                        await self._idle
            if self._blocked or self._abandoned:
                await loop.run_in_executor(None, self._settle_blocked, deadline)
        finally:
            loop.remove_reader(self._port.fd)
            running = self._stop()
        if running:
            raise TimeoutError(running)

    def __enter__(self) -> Self:
        if _in_event_loop():
            raise RuntimeError("in an event loop: use async with")
        self._start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._refusal is None:
            self._finish()

    def _start(self) -> None:
        if self._refusal is None:
            raise RuntimeError("the bridge is open already")
        self._runner = self._native.start(self._where)
        try:
            self._port = _Port(self._native, self._runner)
        except OSError:
            self._native.close(self._runner)
            raise
        self._refusal = None
        _OPEN.add(self)

    def _shut(self) -> float | None:
        """Refuse new calls. Return the deadline for requests in flight, or None."""
        with self._changed:
            self._refusal = "the bridge is closed"
        return None if self._timeout is None else time.monotonic() + self._timeout

    def _settle_blocked(self, deadline: float | None) -> None:
        """Block until no other thread is in a call."""
        for port in self._abandoned:
            port.settle(deadline)
        left = None if deadline is None else max(deadline - time.monotonic(), 0)
        with self._changed:
            self._changed.wait_for(lambda: not self._blocked, left)

    def _finish(self) -> None:
        """Close without an event loop: at the end of `with`, and at exit."""
        deadline = self._shut()
        self._port.settle(deadline)
        self._settle_blocked(deadline)
        if running := self._stop():
            raise TimeoutError(running)

    def _stop(self) -> str:
        """Stop what is idle, and leak the rest. Return a message if there is a rest."""
        _OPEN.discard(self)
        ports = [self._port, *self._spare, *self._abandoned]
        self._spare, self._abandoned, self._loop = [], [], None
        running = []
        for port in ports:
            if port.in_flight():
                running.append(port.running())
                port.leak()
            else:
                port.close()
        if self._blocked:
            running.append(f"calls of other threads ({self._blocked})")
        if running:
            return f"still running in C, and leaked: {', '.join(running)}"
        self._native.close(self._runner)
        return ""

    # ---- calls ----

    def _drain(self) -> None:
        done = self._port.drain()
        if self._waiters:
            self._grant()
        if done > 1 and self._loop is not None:
            # Tasks that were just woken run before this, and will submit.
            self._port.cork(True)
            self._loop.call_soon(self._port.cork, False)
        idle = self._idle
        if idle is not None and not idle.done() and not self._port.in_flight():
            idle.set_result(None)

    def _grant(self) -> None:
        """Let as many waiting calls continue as the limit allows."""
        room = self._limit - len(self._port.pending) - self._granted
        while room > 0 and self._waiters:
            waiter = self._waiters.popleft()
            if not waiter.done():
                waiter.set_result(None)
                self._granted += 1
                room -= 1

    def _call(self, function: _Function, *arguments: Any) -> Awaitable[Any]:
        """Make C run the function. Return an awaitable for its result."""
        loop = self._loop
        if self._refusal is not None:
            raise RuntimeError(self._refusal)
        if loop is None or loop is not asyncio.get_running_loop():
            raise RuntimeError("the bridge was opened in another event loop")
        port = self._port
        if self._waiters or len(port.pending) + self._granted >= self._limit:
            return self._call_later(loop, function, arguments)
        future: asyncio.Future[Any] = loop.create_future()
        port.submit(future, function, arguments)
        if function.undo is not None:
            return self._opened(future, function, arguments)
        return future

    async def _call_later(
        self, loop: asyncio.AbstractEventLoop, function: _Function, arguments: Any
    ) -> Any:
        """Make C run the function when the limit allows it. Return its result."""
        waiter = loop.create_future()
        self._waiters.append(waiter)
        try:
            try:
                await waiter
            finally:
                if waiter.done() and not (waiter.cancelled() or waiter.exception()):
                    self._granted -= 1
            if self._refusal is not None:
                raise RuntimeError(self._refusal)
            future: asyncio.Future[Any] = loop.create_future()
            self._port.submit(future, function, arguments)
        except BaseException:
            # Cancelled, or wrong arguments: another call can use the slot.
            self._grant()
            raise
        if function.undo is not None:
            return await self._opened(future, function, arguments)
        return await future

    async def _opened(
        self, future: asyncio.Future[Any], function: _Function, arguments: Any
    ) -> Any:
        """Await a function that opens something. A cancelled task closes it."""
        try:
            return await future
        except asyncio.CancelledError:
            # If C has not finished yet, the port undoes the call later.
            if not future.cancelled() and future.exception() is None:
                self._port.undo(function, future.result(), arguments)
            raise

    async def _release(self, function: _Function, *arguments: Any) -> None:
        """Close what was opened: at once, even if the limit is reached."""
        if self._loop is None:
            raise RuntimeError(self._refusal)
        future: asyncio.Future[Any] = self._loop.create_future()
        self._port.submit(future, function, arguments)
        await future

    def _block(self, function: _Function, *arguments: Any) -> Any:
        """Make C run the function, and block until it ends. Return its result."""
        if self._native.inside():
            raise RuntimeError(f"{function.name}() in a callback would wait for itself")
        with self._changed:
            if self._refusal is not None:
                raise RuntimeError(self._refusal)
            if not self._spare:
                self._spare.append(_Port(self._native, self._runner))
            port = self._spare.pop()
            self._blocked += 1
        result = _Result()
        try:
            port.submit(result, function, arguments)
            while port.in_flight():
                port.wait(None)
                port.drain()
        finally:
            with self._changed:
                (self._abandoned if port.in_flight() else self._spare).append(port)
                self._blocked -= 1
                self._changed.notify_all()
        if result.error is not None:
            raise result.error
        return result.value

    # ---- what the headers declare ----
{% for call in view.calls %}

    async def {{ call.method.name }}(
        self,
{% for parameter in call.method.parameters %}
        {{ parameter }},
{% endfor %}
    ) -> {{ call.method.annotation }}:
        {{ call.method.doc }}
{% for line in call.method.prepare %}
        {{ line }}
{% endfor %}
        {{ call.method.value }}await self._call(
            self._native.call_{{ call.method.function }},
{% for argument in call.method.arguments %}
            {{ argument }},
{% endfor %}
        )
{% for line in call.method.result %}
        {{ line }}
{% endfor %}
{% endfor %}
{% for method in view.blocking %}

    def {{ method.name }}(
        self,
{% for parameter in method.parameters %}
        {{ parameter }},
{% endfor %}
    ) -> {{ method.annotation }}:
        {{ method.doc }}
        if _in_event_loop():
{% if method.mixed %}
            return self.{{ method.coroutine }}(
{% for name in method.names %}
                {{ name }},
{% endfor %}
            )
{% else %}
            raise RuntimeError(
                "{{ method.name }}() blocks the event loop: await {{ method.coroutine }}()",
            )
{% endif %}
{% for line in method.prepare %}
        {{ line }}
{% endfor %}
        {{ method.value }}self._block(
            self._native.call_{{ method.function }},
{% for argument in method.arguments %}
            {{ argument }},
{% endfor %}
        )
{% for line in method.result %}
        {{ line }}
{% endfor %}
{% endfor %}
{% for handle in view.handles %}

{% if handle.opens_too %}
    @_Opening
{% endif %}
    @contextlib.asynccontextmanager
    async def {{ handle.method }}(
        self,
{% for parameter in handle.parameters %}
        {{ parameter }},
{% endfor %}
    ) -> AsyncIterator[{{ handle.annotation }}]:
        """`{{ handle.opens }}()`, and on leaving `{{ handle.closes }}()`."""
{% for line in handle.prepare %}
        {{ line }}
{% endfor %}
{% if handle.names %}
        {{ handle.value }}await self.{{ handle.function }}(
{% for name in handle.names %}
            {{ name }},
{% endfor %}
        )
{% else %}
        {{ handle.value }}await self.{{ handle.function }}()
{% endif %}
        try:
            yield{{ handle.yielded }}
        finally:
            await self._release(
                self._native.call_{{ handle.closes }},
{% for argument in handle.arguments %}
                {{ argument }},
{% endfor %}
            )
{% endfor %}


_OPEN: set[Bridge] = set()


def _in_event_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


@atexit.register
def _finish_all() -> None:
    """Close bridges at exit, so that C does not use memory of a dead interpreter."""
    with contextlib.ExitStack() as stack:
        for bridge in _OPEN:
            stack.callback(bridge._finish)


def _forked() -> None:
    """Refuse calls in a forked child: C's threads exist only in the parent."""
    for bridge in _OPEN:
        bridge._refusal = "the bridge belongs to the process that forked"
    _OPEN.clear()


os.register_at_fork(after_in_child=_forked)
