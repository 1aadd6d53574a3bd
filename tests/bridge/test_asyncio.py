"""The asyncio shims in use: a library with the small runtime, awaited from Python."""

import asyncio
import ctypes
import errno
import gc
import os
import shutil
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pytest
from bridge_build import build, import_file
from bridge_load import load

from interpreters import VERSIONS, interpreters

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(not shutil.which("cc"), reason="no C compiler")


class Toy(NamedTuple):
    """The library's path, its directory, the bindings and the asyncio shims."""

    library: Path
    directory: Path
    bindings: ModuleType
    shims: ModuleType

    def open(self, **options: Any) -> Any:
        return self.shims.Bridge.open(self.library, **options)

    @property
    def direct(self) -> ctypes.CDLL:
        """The same library, called without the bridge."""
        return ctypes.CDLL(str(self.library))

    def run(
        self, body: Callable[[Any], Coroutine[Any, Any, Any]], **options: Any
    ) -> Any:
        """Return the result of `body` with a bridge, in an event loop of its own."""

        async def main() -> Any:
            async with self.open(**options) as bridge:
                return await body(bridge)

        return asyncio.run(main())

    def script(self, text: str) -> subprocess.CompletedProcess[str]:
        """Run a program with `Bridge` and `LIBRARY` defined."""
        head = (
            "import asyncio, ctypes, os, signal, sys, threading\n"
            "from toy_shims import Bridge, BridgeError\n"
            f"LIBRARY = {str(self.library)!r}\n"
        )
        return subprocess.run(
            [sys.executable, "-c", head + text],
            cwd=self.directory,
            capture_output=True,
            text=True,
            timeout=60,
        )


@pytest.fixture(scope="module")
def toy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Toy]:
    directory = tmp_path_factory.mktemp("bridge")
    library = build(directory)
    bindings = import_file(directory / "toy_calls.py")
    yield Toy(library, directory, bindings, import_file(directory / "toy_shims.py"))
    del sys.modules["toy_calls"], sys.modules["toy_shims"]


async def waiting(toy: Toy, number: int) -> None:
    """Wait until `number` calls wait at the gate.

    The wait itself uses no slot of the bridge.
    """
    while toy.direct.toy_waiting() != number:
        await asyncio.sleep(0)


# ---- calls ------------------------------------------------------------------


def test_many_in_flight(toy: Toy) -> None:
    async def body(bridge: Any) -> None:
        results = await asyncio.gather(*map(bridge.toy_co_hop, range(1000)))
        assert results == list(range(1000))

    toy.run(body)


IN_COROUTINE, IN_MAIN, READ, WRITTEN = 1, 2, 4, 8


@pytest.mark.parametrize(
    ("name", "where"),
    [
        ("toy_co_where", IN_COROUTINE | IN_MAIN),
        ("toy_co_where_rdlock", IN_COROUTINE | IN_MAIN | READ),
        # The lock in the marker of toy_marked_where().
        ("toy_co_marked_where", IN_COROUTINE | IN_MAIN | READ),
        ("toy_where", IN_MAIN),
        ("toy_where_rdlock", IN_MAIN | READ),
        ("toy_where_wrlock", IN_MAIN | WRITTEN),
        # no_co_wrapper_bdrv_wrlock: the target by itself, and through its shim.
        ("toy_shut", IN_MAIN | WRITTEN),
        ("toy_co_shut", IN_MAIN | WRITTEN),
        ("toy_look", IN_MAIN | READ),
        ("toy_co_look", IN_MAIN | READ),
    ],
)
def test_where_it_runs(toy: Toy, name: str, where: int) -> None:
    assert toy.run(lambda bridge: getattr(bridge, name)()) == where


@pytest.mark.parametrize(
    ("name", "arguments", "result"),
    [
        ("toy_co_add", (2, -3), -1),
        ("toy_co_not", (True,), False),
        ("toy_co_not", (False,), True),
        ("toy_co_u64", (2**64 - 1,), 2**64 - 1),
        ("toy_co_i64", (-(2**63),), -(2**63)),
        ("toy_co_u8", (200,), 200),
        ("toy_co_char", (b"\xff",), b"\xff"),
        ("toy_co_half", (3,), 1.5),
        ("toy_co_float", (0.25,), 0.25),
        ("toy_co_color", (7,), 7),
        ("toy_co_address", (2**64 - 8,), 2**64 - 8),
        ("toy_co_address", (None,), None),
        ("toy_co_bytes", (b"\1\2\3", 3), 6),
        ("toy_co_bytes", (bytearray(b"\1\2"), 2), 3),
        ("toy_co_bytes", (memoryview(b"\1\2"), 2), 3),
        ("toy_co_nothing", (), None),
        ("toy_co_names", (1, 2, 3, 4, 5, 6, 7, 8), 36),
    ],
)
def test_conversion(
    toy: Toy, name: str, arguments: tuple[Any, ...], result: Any
) -> None:
    given = toy.run(lambda bridge: getattr(bridge, name)(*arguments))
    assert (given, type(given)) == (result, type(result))


def test_records_and_pointers(toy: Toy) -> None:
    async def body(bridge: Any) -> None:
        point = toy.bindings.ToyPoint(1, 2, 3.0)
        moved = await bridge.toy_co_move(point, 4)
        assert (moved.x, moved.y, moved.weight, point.x) == (5, 2, 3.0, 1)
        await bridge.toy_co_moved(point, 10)
        assert point.x == 11
        assert not await bridge.toy_co_thing(0)
        thing = await bridge.toy_co_thing(9)
        assert await bridge.toy_co_thing_value(thing) == 9
        a, b = ctypes.c_int64(1), ctypes.c_int64(2)
        await bridge.toy_co_swap(ctypes.byref(a), b)
        assert (a.value, b.value) == (2, 1)

    toy.run(body)


def test_strings_are_converted_while_their_arguments_live(toy: Toy) -> None:
    """The result points into the argument."""

    async def body(bridge: Any) -> None:
        names = [f"caf\xe9-{i}" * 8 for i in range(200)]
        tasks = [asyncio.create_task(bridge.toy_co_name(name)) for name in names]
        await waiting(toy, 200)
        await bridge.toy_open_gate()
        assert await asyncio.gather(*tasks) == [name.encode() for name in names]

    toy.run(body)


def test_string_lives_until_done(toy: Toy) -> None:
    async def body(bridge: Any) -> None:
        task = asyncio.create_task(bridge.toy_co_name("h\xe9llo" * 100))
        await waiting(toy, 1)
        gc.collect()
        await bridge.toy_open_gate()
        assert await task == ("h\xe9llo" * 100).encode()

    toy.run(body)


@pytest.mark.parametrize(
    ("name", "arguments", "error", "message"),
    [
        ("toy_co_add", ("2", 3), TypeError, "toy_co_add: a: expected int, got str '2'"),
        (
            "toy_co_add",
            (2, 3.0),
            TypeError,
            "toy_co_add: b: expected int, got float 3.0",
        ),
        (
            "toy_co_add",
            (2, 2**31),
            OverflowError,
            "toy_co_add: b: 2147483648 does not fit int (-2147483648 to 2147483647)",
        ),
        (
            "toy_co_u64",
            (-1,),
            OverflowError,
            "toy_co_u64: value: -1 does not fit uint64_t (0 to 18446744073709551615)",
        ),
        (
            "toy_co_u64",
            (2**64,),
            OverflowError,
            "toy_co_u64: value: 18446744073709551616 does not fit uint64_t "
            "(0 to 18446744073709551615)",
        ),
        (
            "toy_co_fill",
            (b"constant", 8, 1),
            TypeError,
            "toy_co_fill: buf: expected void *, a writable buffer, got bytes "
            "b'constant'; C may write to it: pass a bytearray or "
            "create_string_buffer()",
        ),
        (
            "toy_co_count",
            ("text", 4, 1),
            TypeError,
            "toy_co_count: buf: expected const void *, got str 'text'; encode it",
        ),
        (
            "toy_co_upper",
            ("text",),
            TypeError,
            "toy_co_upper: text: expected char *, got str 'text'; encode it",
        ),
        (
            "toy_co_name",
            ("a\0b",),
            ValueError,
            r"toy_co_name: name: there is a NUL in b'a\x00b'",
        ),
        (
            "toy_co_name",
            (5.0,),
            TypeError,
            "toy_co_name: name: expected const char *, got float 5.0",
        ),
        (
            "toy_co_thing_value",
            (ctypes.c_int(1),),
            TypeError,
            "toy_co_thing_value: thing: expected ToyThing *, got c_int c_int(1)",
        ),
        (
            "toy_co_call",
            (7.5, None, 1),
            TypeError,
            "toy_co_call: callback: expected ToyCallback *, a callable, got float 7.5",
        ),
    ],
)
def test_wrong_argument(
    toy: Toy,
    name: str,
    arguments: tuple[Any, ...],
    error: type[Exception],
    message: str,
) -> None:
    """The argument is refused before the call, and nothing stays in flight."""

    async def body(bridge: Any) -> None:
        with pytest.raises(error) as caught:
            await getattr(bridge, name)(*arguments)
        assert str(caught.value) == message
        assert bridge._port.pending == {}
        assert await bridge.toy_co_add(2, 3) == 5

    toy.run(body)


def test_arguments_of_many_kinds(toy: Toy) -> None:
    async def body(bridge: Any) -> None:
        assert await bridge.toy_co_add(True, ctypes.c_int(3)) == 4
        # A result is a member of the enum.
        assert await bridge.toy_co_color(5) is toy.bindings.TOY_GREEN
        assert await bridge.toy_co_color(toy.bindings.TOY_GREEN) == 5
        buffer = ctypes.create_string_buffer(b"text")
        await bridge.toy_co_upper(buffer)
        assert buffer.value == b"TEXT"
        task = asyncio.create_task(bridge.toy_co_name(Path("/a/b")))
        await waiting(toy, 1)
        await bridge.toy_open_gate()
        assert await task == b"/a/b"

    toy.run(body)


def test_callback(toy: Toy) -> None:
    async def body(bridge: Any) -> None:
        assert await bridge.toy_co_call(None, None, 1) == -1
        threads = set()

        def double(opaque: int | None, value: int) -> int:
            threads.add(threading.get_ident())
            assert opaque == 77
            return 2 * value

        assert await bridge.toy_co_call(double, 77, 21) == 42
        assert threading.get_ident() not in threads

    toy.run(body)


@pytest.mark.parametrize(
    ("returned", "error"),
    [
        (None, TypeError),
        ("text", TypeError),
        (2**40, OverflowError),
        (ZeroDivisionError(), ZeroDivisionError),
    ],
)
def test_callback_that_fails(
    toy: Toy, monkeypatch: pytest.MonkeyPatch, returned: Any, error: type[Exception]
) -> None:
    """The exception does not pass through C: Python reports it, and C gets 0."""
    seen: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", seen.append)

    def fail(_opaque: int | None, _value: int) -> Any:
        if isinstance(returned, Exception):
            raise returned
        return returned

    assert toy.run(lambda bridge: bridge.toy_co_call(fail, None, 1)) == 0
    assert [one.exc_type for one in seen] == [error]
    assert repr(fail) in (repr(seen[0].object) + (seen[0].err_msg or ""))


def test_callback_that_blocks(toy: Toy, monkeypatch: pytest.MonkeyPatch) -> None:
    """A callback cannot block in the thread that it would wait for."""
    seen: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", seen.append)

    async def body(bridge: Any) -> int:
        def call(_opaque: int | None, _value: int) -> int:
            added: int = bridge.toy_add(1, 2)
            return added

        call_it = bridge.toy_co_call(call, None, 1)
        result: int = await asyncio.wait_for(call_it, 10)
        return result

    assert toy.run(body) == 0
    assert isinstance(seen[0].exc_value, RuntimeError)
    assert "toy_co_add() in a callback would wait for itself" in str(seen[0].exc_value)


def test_callback_that_c_keeps(toy: Toy) -> None:
    """The user keeps a reference to an instance of the header's type."""

    async def body(bridge: Any) -> None:
        double = toy.bindings.ToyCallback(lambda _opaque, value: 2 * value)
        await bridge.toy_keep(double, None)
        gc.collect()
        assert await bridge.toy_co_call_kept(21) == 42
        await bridge.toy_keep(None, None)
        assert await bridge.toy_co_call_kept(21) == -1

    toy.run(body)


def test_callback_type_of_another_header(toy: Toy) -> None:
    """It is in the module of the bindings; one with another signature is refused."""
    seen: list[tuple[int | None, int]] = []

    async def body(bridge: Any) -> None:
        @toy.bindings.BlockCompletionFunc
        def done(opaque: int | None, ret: int) -> None:
            seen.append((opaque, ret))

        await bridge.toy_keep_completion(done, 8)
        gc.collect()
        await bridge.toy_co_complete(-5)
        await bridge.toy_keep_completion(None, None)
        await bridge.toy_co_complete(0)
        other = toy.bindings.ToyCallback(lambda _opaque, value: value)
        with pytest.raises(TypeError, match="cb: expected BlockCompletionFunc"):
            await bridge.toy_keep_completion(other, None)

    toy.run(body)
    assert seen == [(8, -5)]


def test_error_object(toy: Toy) -> None:
    async def body(bridge: Any) -> None:
        for function in (bridge.toy_co_fail, bridge.toy_fail):
            with pytest.raises(toy.shims.BridgeError, match=r"^no luck$") as caught:
                await function(errno.EIO, "no luck")
            assert caught.value.value == -errno.EIO
            assert await function(0, "unused") == 0

    toy.run(body)


def test_error_object_with_class_and_hint(toy: Toy) -> None:
    async def body(bridge: Any) -> None:
        with pytest.raises(toy.shims.BridgeError) as caught:
            await bridge.toy_fail_with_hint("no disk", "Try another.\n")
        assert str(caught.value) == "no disk"
        assert caught.value.kind == "DeviceNotFound"
        assert caught.value.__notes__ == ["Try another."]
        with pytest.raises(toy.shims.BridgeError) as plain:
            await bridge.toy_fail(1, "no luck")
        assert plain.value.kind == "GenericError"
        assert not hasattr(plain.value, "__notes__")

    toy.run(body)


def test_errno(toy: Toy) -> None:
    minus = -errno.ENOSPC
    assert toy.run(lambda bridge: bridge.toy_co_hop(minus)) == minus
    with pytest.raises(OSError) as caught:
        toy.run(lambda bridge: bridge.toy_co_hop(minus), errors="raise")
    assert caught.value.errno == errno.ENOSPC


def test_skipped(toy: Toy) -> None:
    assert toy.shims.__skipped__.keys() == {"toy_variadic", "toy_co_impossible"}
    assert "can't take the write lock" in toy.shims.__skipped__["toy_co_impossible"]


# ---- functions that poll ----------------------------------------------------


@pytest.mark.parametrize("number", [2, 8, 64])
@pytest.mark.parametrize("name", ["toy_replace", "toy_co_replace"])
def test_functions_that_poll_run_one_at_a_time(
    toy: Toy, name: str, number: int
) -> None:
    """If two of them ran at once, each would wait for ever for the one below it."""

    async def body(bridge: Any) -> None:
        calls = [getattr(bridge, name)() for _ in range(number)]
        depths = await asyncio.wait_for(asyncio.gather(*calls), 20)
        assert depths == [1] * number

    toy.run(body)


def test_functions_that_poll_beside_others(toy: Toy) -> None:
    """Coroutines continue while a function polls. Other plain functions wait."""

    async def body(bridge: Any) -> None:
        order: list[str] = []

        async def note(name: str, call: Any) -> None:
            await call
            order.append(name)

        async with asyncio.timeout(20), asyncio.TaskGroup() as group:
            group.create_task(note("drain", bridge.toy_drain()))
            group.create_task(note("replace", bridge.toy_replace()))
            group.create_task(note("shut", bridge.toy_co_shut()))
            await asyncio.gather(*map(bridge.toy_co_hop, range(100)))
            assert order == []
            opened = ctypes.CDLL(str(toy.library)).toy_open_gate
            while not opened():
                await asyncio.sleep(0)
        assert order == ["drain", "replace", "shut"]

    toy.run(body)


# ---- handles ----------------------------------------------------------------


def test_handle(toy: Toy) -> None:
    async def body(bridge: Any) -> None:
        async def use() -> None:
            async with bridge.open(5) as thing, bridge.section(10):
                assert await bridge.toy_co_thing_value(thing) == 5
                assert await bridge.toy_opened() == 11
                raise ZeroDivisionError

        task = asyncio.create_task(use())
        for _ in range(2):
            await waiting(toy, 1)
            await bridge.toy_open_gate()
        with pytest.raises(ZeroDivisionError):
            await task
        assert await bridge.toy_opened() == 0

    toy.run(body)


@pytest.mark.parametrize("limit", [100, 1])
def test_cancelled_open_closes(toy: Toy, limit: int) -> None:
    open_gate = ctypes.CDLL(str(toy.library)).toy_open_gate

    async def body(bridge: Any) -> None:
        for call in (bridge.toy_co_open(1), bridge.toy_co_section_begin(1)):
            task = asyncio.create_task(call)
            await asyncio.sleep(0.01)
            task.cancel()
            await asyncio.wait([task])
            assert task.cancelled()
            while bridge._port.pending:
                open_gate()
                await asyncio.sleep(0)
        assert await bridge.toy_opened() == 0

    toy.run(body, limit=limit)


def test_open_cancelled_when_it_is_done(toy: Toy) -> None:
    """The result exists, but the task does not get it any more."""

    async def body(bridge: Any) -> None:
        task = asyncio.create_task(bridge.toy_co_open(1))
        await waiting(toy, 1)
        ctypes.CDLL(str(toy.library)).toy_open_gate()
        while bridge._port.pending:
            # Blocks the event loop, so that the task has not run when it returns.
            bridge._port.wait(None)
            bridge._port.drain()
        task.cancel()
        await asyncio.wait([task])
        assert task.cancelled()
        assert await bridge.toy_opened() == 0

    toy.run(body)


def test_closing_closes_what_a_cancelled_task_opened(toy: Toy) -> None:
    async def main() -> None:
        async with toy.open() as bridge:
            task = asyncio.create_task(bridge.toy_co_open(1))
            await waiting(toy, 1)
            task.cancel()
            await bridge.toy_open_gate_in(20)
        async with toy.open() as bridge:
            assert await bridge.toy_opened() == 0

    asyncio.run(main())


def test_string_is_freed(toy: Toy) -> None:
    async def body(bridge: Any) -> None:
        kept = asyncio.create_task(bridge.toy_co_text(7))
        lost = asyncio.create_task(bridge.toy_co_text(8))
        await waiting(toy, 2)
        lost.cancel()
        await bridge.toy_open_gate()
        assert await kept == b"number 7"
        await bridge.toy_co_hop(0)
        assert await bridge.toy_strings() == 0

    toy.run(body)


# ---- calls that block -------------------------------------------------------


def test_blocking_outside_event_loops(toy: Toy) -> None:
    with toy.open() as bridge:
        assert bridge.toy_add(3, 4) == 7
        assert bridge.toy_marked_where() == IN_COROUTINE | IN_MAIN | READ


def test_blocking_refuses_in_event_loop(toy: Toy) -> None:
    async def body(bridge: Any) -> None:
        with pytest.raises(RuntimeError, match=r"await toy_co_gate\(\)"):
            bridge.toy_gate(1)

    toy.run(body)


def test_mixed_in_event_loop(toy: Toy) -> None:
    async def body(bridge: Any) -> int:
        result: int = await bridge.toy_add(3, 4)
        return result

    assert toy.run(body) == 7


def test_blocking_in_threads_beside_event_loop(toy: Toy) -> None:
    async def body(bridge: Any) -> None:
        tasks = [asyncio.to_thread(bridge.toy_gate, i) for i in range(3)]
        group = asyncio.gather(*tasks)
        await waiting(toy, 3)
        await bridge.toy_open_gate()
        assert await group == [0, 1, 2]

    toy.run(body)


def test_blocking_call_interrupted(toy: Toy) -> None:
    """An exception in a signal handler ends the call. The C function ends later."""
    done = toy.script("""
class Alarm(Exception): pass
handled = threading.Event()
def handler(*_):
    if not handled.is_set():
        handled.set()
        raise Alarm
signal.signal(signal.SIGALRM, handler)
library = ctypes.CDLL(LIBRARY)
def alarm():
    while library.toy_waiting() != 1:
        pass
    # A signal that comes just before the main thread begins to wait does not wake it.
    while not handled.wait(0.1):
        signal.pthread_kill(threading.main_thread().ident, signal.SIGALRM)
buffer = bytearray(8)
with Bridge.open(LIBRARY) as bridge:
    try:
        threading.Thread(target=alarm).start()
        bridge.toy_fill(buffer, 8, 65)
    except Alarm:
        print("interrupted", bytes(buffer))
    asyncio.run(asyncio.sleep(0))
    library.toy_open_gate_in(50)
print("closed", bytes(buffer))
""")
    expected = (
        "interrupted b'\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00'\nclosed b'AAAAAAAA'\n"
    )
    assert (done.returncode, done.stdout) == (0, expected), done.stderr


# ---- memory -----------------------------------------------------------------


def test_cancelled_buffer_stays(toy: Toy) -> None:
    async def body(bridge: Any) -> None:
        buffer = (ctypes.c_char * 64)()
        alive = weakref.ref(buffer)
        task = asyncio.create_task(bridge.toy_co_fill(buffer, 64, 65))
        await waiting(toy, 1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        del buffer, task
        gc.collect()
        assert alive() is not None
        await bridge.toy_open_gate()
        await bridge.toy_co_hop(0)
        gc.collect()
        assert alive() is None

    toy.run(body)


def test_buffer_in_use_keeps_its_size(toy: Toy) -> None:
    async def body(bridge: Any) -> None:
        buffer = bytearray(8)
        task = asyncio.create_task(bridge.toy_co_fill(buffer, 8, 65))
        await waiting(toy, 1)
        with pytest.raises(BufferError):
            buffer.extend(b"more")
        await bridge.toy_open_gate()
        await task
        assert buffer == b"A" * 8
        del task
        buffer.extend(b"more")

    toy.run(body)


def test_cancelled_before_it_runs(toy: Toy) -> None:
    """A request that is cancelled early enough never reaches C."""

    async def body(bridge: Any) -> None:
        task = asyncio.create_task(bridge.toy_co_gate(1))
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await bridge.toy_waiting() == 0

    toy.run(body)


# ---- limit ------------------------------------------------------------------


def test_limit(toy: Toy) -> None:
    async def body(bridge: Any) -> None:
        tasks = [asyncio.create_task(bridge.toy_co_gate(i)) for i in range(20)]
        await asyncio.sleep(0)
        assert len(bridge._port.pending) == 4
        # The limit leaves no slot for the call that would open the gate.
        opener = threading.Thread(target=toy.direct.toy_open_gate_in, args=(0,))
        opener.start()
        opener.join()
        while not all(task.done() for task in tasks):
            assert len(bridge._port.pending) <= 4
            toy.direct.toy_open_gate_in(0)
            await asyncio.sleep(0.001)
        assert [task.result() for task in tasks] == list(range(20))

    toy.run(body, limit=4)


def test_limit_passes_room_on(toy: Toy) -> None:
    """A cancelled task, or one with a wrong argument, frees its slot."""

    async def body(bridge: Any) -> None:
        first = asyncio.create_task(bridge.toy_co_gate(1))
        await asyncio.sleep(0)
        cancelled = asyncio.create_task(bridge.toy_co_add(1, 1))
        wrong = asyncio.create_task(bridge.toy_co_add("1", 1))
        granted = asyncio.create_task(bridge.toy_co_add(2, 2))
        last = asyncio.create_task(bridge.toy_co_add(3, 3))
        await asyncio.sleep(0)
        cancelled.cancel()
        await waiting(toy, 1)
        toy.direct.toy_open_gate_in(0)
        await first
        granted.cancel()
        with pytest.raises(TypeError):
            await wrong
        assert await asyncio.wait_for(last, 10) == 6
        assert bridge._granted == 0

    toy.run(body, limit=1)


# ---- opening and closing ----------------------------------------------------


def test_closing_waits(toy: Toy) -> None:
    async def main() -> None:
        async with toy.open() as bridge:
            task = asyncio.create_task(bridge.toy_co_gate(5))
            await waiting(toy, 1)
            await bridge.toy_open_gate_in(20)
        assert task.done() and task.result() == 5
        with pytest.raises(RuntimeError, match="closed"):
            await bridge.toy_co_gate(5)
        await bridge.aclose()

    asyncio.run(main())


def test_closing_fails_calls_that_the_limit_delays(toy: Toy) -> None:
    async def main() -> None:
        async with toy.open(limit=1) as bridge:
            first = asyncio.create_task(bridge.toy_co_gate(5))
            await asyncio.sleep(0)
            second = asyncio.create_task(bridge.toy_co_gate(6))
            await waiting(toy, 1)
            toy.direct.toy_open_gate_in(20)
        assert first.result() == 5
        with pytest.raises(RuntimeError, match="closed"):
            await second

    asyncio.run(main())


def test_closing_gives_up(toy: Toy) -> None:
    """Closing reports what still runs, and keeps its memory."""

    async def main() -> None:
        buffer = (ctypes.c_char * 8)()
        alive = weakref.ref(buffer)
        tasks = []
        expected = r"toy_co_fill \(1\), toy_co_gate \(2\)"
        with pytest.raises(TimeoutError, match=expected):
            async with toy.open(timeout=0.05) as bridge:
                tasks = [asyncio.create_task(bridge.toy_co_gate(i)) for i in (1, 2)]
                tasks += [asyncio.create_task(bridge.toy_co_fill(buffer, 8, 65))]
                await waiting(toy, 3)
        for task in tasks:
            task.cancel()
        del bridge, buffer, tasks, task
        gc.collect()
        async with toy.open() as other:
            await other.toy_open_gate()
            left = alive()
            assert left is not None and left.value == b"A" * 8

    asyncio.run(main())


def test_event_loops_in_turn(toy: Toy) -> None:
    bridge = toy.open()
    for i in range(3):

        async def main(i: int = i) -> None:
            async with bridge:
                assert await bridge.toy_co_hop(i) == i
                with pytest.raises(RuntimeError, match="open already"):
                    await bridge.__aenter__()

        asyncio.run(main())


def test_other_event_loop_is_refused(toy: Toy) -> None:
    async def body(bridge: Any) -> None:
        async def elsewhere() -> None:
            await bridge.toy_co_hop(1)

        with pytest.raises(RuntimeError, match="another event loop"):
            await asyncio.to_thread(asyncio.run, elsewhere())

    toy.run(body)


def test_bridges_on_contexts_of_their_own(toy: Toy) -> None:
    async def main() -> None:
        async with (
            toy.open() as first,
            toy.open(context="own") as second,
            toy.open(context="own") as third,
        ):
            assert await first.toy_co_where() == IN_COROUTINE | IN_MAIN
            assert await second.toy_co_where() == IN_COROUTINE
            assert await second.toy_co_where_rdlock() == IN_COROUTINE | READ
            assert await second.toy_where() == IN_MAIN
            assert await third.toy_co_shut() == IN_MAIN | WRITTEN
            bridges = (first, second, third)
            calls = [b.toy_co_hop(i) for i in range(500) for b in bridges]
            results = await asyncio.gather(*calls)
            assert results == [i for i in range(500) for _ in bridges]

    asyncio.run(main())


def test_event_loops_at_once(toy: Toy) -> None:
    """Two threads have an event loop each, and bridges on the same context."""
    results: list[list[int]] = []

    def thread() -> None:
        async def body(bridge: Any) -> None:
            results.append(await asyncio.gather(*map(bridge.toy_co_hop, range(2000))))

        toy.run(body)

    threads = [threading.Thread(target=thread) for _ in range(2)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert results == [list(range(2000))] * 2


def test_opening_and_closing_leaves_nothing(toy: Toy) -> None:
    def counts() -> tuple[int, int]:
        threads, files = (
            len(list(Path("/proc/self", d).iterdir())) for d in ("task", "fd")
        )
        return threads, files

    def once() -> None:
        toy.run(lambda bridge: bridge.toy_co_hop(1), context="own")

    once()
    before = counts()
    for _ in range(20):
        once()
    # A thread of an earlier test may end meanwhile.
    after = counts()
    assert after[0] <= before[0] and after[1] <= before[1]


def test_uvloop(toy: Toy) -> None:
    uvloop = pytest.importorskip("uvloop")

    async def main() -> None:
        async with toy.open() as bridge:
            results = await asyncio.gather(*map(bridge.toy_co_hop, range(1000)))
            assert results == list(range(1000))

    uvloop.run(main())


# ---- the process ------------------------------------------------------------


def test_fork(toy: Toy) -> None:
    done = toy.script("""
async def main():
    async with Bridge.open(LIBRARY) as bridge:
        child = os.fork()
        if not child:
            for attempt in (
                lambda: bridge._call(None),
                bridge.__enter__,
                Bridge.open(LIBRARY).__enter__,
            ):
                try:
                    attempt()
                except RuntimeError as error:
                    print(error, flush=True)
            os._exit(0)
        os.waitpid(child, 0)
        print(await bridge.toy_co_hop(3))
asyncio.run(main())
""")
    assert done.stdout == (
        "the bridge belongs to the process that forked\n"
        "the library's threads exist only in the process that forked\n"
        "the library's threads exist only in the process that forked\n"
        "3\n"
    ), done.stderr
    assert done.returncode == 0


OPEN_AND_LEAVE = """
loop = asyncio.new_event_loop()
bridge = Bridge.open(LIBRARY, timeout=TIMEOUT)
async def main():
    global task
    await bridge.__aenter__()
    task = asyncio.create_task(bridge.toy_co_fill(bytearray(1 << 16), 1 << 16, 65))
    while await bridge.toy_waiting() != 1:
        pass
    GATE
loop.run_until_complete(main())
LEAVE
"""


@pytest.mark.parametrize(
    "leave", ["", "loop.close()", "sys.exit(0)", "del loop, bridge"]
)
def test_interpreter_ends_with_requests_in_flight(toy: Toy, leave: str) -> None:
    """The interpreter waits for them, so that C never writes to freed memory."""
    text = OPEN_AND_LEAVE.replace("GATE", "await bridge.toy_open_gate_in(100)")
    text = text.replace("TIMEOUT", "30").replace("LEAVE", leave)
    done = toy.script(text + "\nimport atexit\n")
    assert done.returncode == 0
    assert "still running" not in done.stderr


def test_interpreter_ends_before_c_does(toy: Toy) -> None:
    text = OPEN_AND_LEAVE.replace("GATE", "").replace("LEAVE", "")
    done = toy.script(text.replace("TIMEOUT", "0.1"))
    assert done.returncode == 0
    assert "still running in C, and leaked: toy_co_fill (1)" in done.stderr


def test_interrupt(toy: Toy) -> None:
    """Ctrl-C cancels the await. Closing then waits for C."""
    done = toy.script("""
async def main():
    def interrupt():
        while library.toy_waiting() != 1:
            pass
        os.kill(os.getpid(), signal.SIGINT)
        # A signal just before the loop waits for events does not end that wait.
        loop.call_soon_threadsafe(int)
    library = ctypes.CDLL(LIBRARY)
    loop = asyncio.get_running_loop()
    async with Bridge.open(LIBRARY) as bridge:
        try:
            threading.Thread(target=interrupt).start()
            await bridge.toy_co_gate(1)
        finally:
            print("cancelled")
            await bridge.toy_open_gate_in(50)
# A shell's background jobs are born with the signal ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)
try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("interrupted")
""")
    assert (done.returncode, done.stdout) == (0, "cancelled\ninterrupted\n"), (
        done.stderr
    )


# ---- load -------------------------------------------------------------------


def test_load(toy: Toy) -> None:
    async def body(bridge: Any) -> tuple[int, int]:
        counts = await load(bridge, 100_000, seed=1)
        await bridge.toy_co_hop(0)
        assert bridge._port.pending == {}
        return counts

    finished, given_up = toy.run(body)
    assert finished + given_up == 100_000
    assert given_up > 1000


def test_load_through_pipes(tmp_path: Path) -> None:
    """The bridge also works on systems without eventfd."""
    build(tmp_path, "-DCOB_USE_PIPE")
    done = load_apart([sys.executable], tmp_path, 1000)
    assert done.returncode == 0, done.stderr


heavy = pytest.mark.skipif(
    "COBINDGEN_LOAD" not in os.environ, reason="takes minutes: set COBINDGEN_LOAD"
)
PYTHONS = interpreters(*VERSIONS)


@heavy
@pytest.mark.parametrize("python", [Path(sys.executable), *PYTHONS], ids=str)
@pytest.mark.parametrize("loop", ["asyncio", "uvloop"])
def test_heavy_load(toy: Toy, python: Path, loop: str) -> None:
    found = subprocess.run([python, "-c", f"import {loop}"], capture_output=True)
    if found.returncode:
        pytest.skip(f"no {loop} for {python}")
    done = load_apart([str(python)], toy.directory, 1_000_000, loop)
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(not shutil.which("make"), reason="no make")
def test_demo(tmp_path: Path) -> None:
    """examples/block runs: the demo checks its blocks and shows errors."""
    done = subprocess.run(
        ["make", "-C", ROOT / "examples/block"],
        env={**os.environ, "BUILD": str(tmp_path), "PYTHON": sys.executable},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    lines = [line.split("  ", 1) for line in done.stdout.splitlines()]
    said = {line[0]: line[1].strip() for line in lines if len(line) == 2}
    assert said["await blk_co_getlength()"] == "4096000"
    assert "1000 x await blk_co_pread() at once" in said
    assert said["a read behind the end"].startswith("OSError: [Errno 5]")
    assert said["a read at 2**64"].startswith("OverflowError: blk_co_pread: offset:")
    assert said["no such image"].startswith("BridgeError: Could not open '/no/image'")
    assert said["a task that is cancelled"] == "CancelledError"


def sanitizer(name: str) -> str | None:
    """Return the compiler's runtime library, which must be loaded before Python."""
    found = subprocess.run(
        ["cc", f"-print-file-name=lib{name}.so"], capture_output=True, text=True
    ).stdout.strip()
    return found if Path(found).is_absolute() else None


AWAITS = 100_000 if "COBINDGEN_LOAD" in os.environ else 1000


@pytest.mark.parametrize("names", ["address,undefined", "thread"])
def test_load_under_sanitizer(tmp_path: Path, names: str) -> None:
    """ThreadSanitizer cannot map its shadow if addresses are too random."""
    first = names.partition(",")[0]
    library = sanitizer({"address": "asan", "thread": "tsan"}[first])
    if not library or not shutil.which("setarch"):
        pytest.skip(f"no {first} sanitizer")
    build(tmp_path, f"-fsanitize={names}", "-fno-sanitize-recover=undefined")
    # The loader frees the variables of a joined thread under a lock that
    # ThreadSanitizer does not see.
    suppressions = tmp_path / "suppressions"
    suppressions.write_text("race:dl_deallocate_tls\n")
    done = load_apart(
        ["setarch", "-R", sys.executable],
        tmp_path,
        AWAITS,
        LD_PRELOAD=library,
        ASAN_OPTIONS="detect_leaks=0",
        TSAN_OPTIONS=f"suppressions={suppressions}",
    )
    assert done.returncode == 0, done.stderr
    assert "Sanitizer:" not in done.stderr
    assert "runtime error" not in done.stderr


def test_load_under_valgrind(toy: Toy) -> None:
    """Only reports that name the library count, not those about Python's memory."""
    if not shutil.which("valgrind"):
        pytest.skip("no valgrind")
    command = ["valgrind", "-q", sys.executable]
    done = load_apart(command, toy.directory, 1000, PYTHONMALLOC="malloc")
    assert done.returncode == 0, done.stderr
    assert "toy_shims" not in done.stderr
    assert "coroutine.c" not in done.stderr


def load_apart(
    command: list[str],
    directory: Path,
    awaits: int,
    loop: str = "asyncio",
    **environment: str,
) -> subprocess.CompletedProcess[str]:
    """Run a load test in a process of its own."""
    script = ROOT / "tests/bridge/bridge_load.py"
    return subprocess.run(
        [*command, str(script), str(awaits), loop],
        cwd=directory,
        env={**os.environ, "PYTHONPATH": str(directory), **environment},
        capture_output=True,
        text=True,
        timeout=1200,
    )
