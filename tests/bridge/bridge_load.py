"""A load test of the bridge: very many awaits, some of them cancelled.

Each result is checked. Run it where `toy_shims.py` and its library are: `python
bridge_load.py 1000000`. Add `uvloop` to use that event loop.
"""

import asyncio
import ctypes
import random
import resource
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import Any

TASKS = 100


class Load:
    """Awaits from TASKS tasks: how many returned, and how many were cancelled.

    Each result identifies its call, so a lost, repeated or exchanged result is found.
    """

    def __init__(self, bridge: Any, awaits: int, seed: int) -> None:
        self.bridge = bridge
        self.awaits = awaits
        self.chance = random.Random(seed)
        self.finished = self.given_up = 0

    async def run(self) -> None:
        async with asyncio.TaskGroup() as group:
            for number in range(TASKS):
                group.create_task(self.worker(number))

    async def worker(self, number: int) -> None:
        left = self.awaits // TASKS
        while left > 0:
            value = number * self.awaits + left
            kind = self.chance.random()
            if kind < 0.7:
                assert await self.bridge.toy_co_i64(value) == value
            elif kind < 0.8:
                await self.cancelled(value % 2**20)
            elif kind < 0.9:
                await self.timed_out(value % 2**20)
            elif kind < 0.95:
                await self.called_back(value % 2**20)
            else:
                left -= await self.grouped(value % 2**20, min(left, 5))
                continue
            left -= 1
            self.finished += 1

    async def cancelled(self, value: int) -> None:
        task = asyncio.ensure_future(self.bridge.toy_co_hop(value))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        if task.cancelled():
            self.given_up += 1
            self.finished -= 1
        else:
            assert task.result() == value

    async def timed_out(self, value: int) -> None:
        try:
            async with asyncio.timeout(self.chance.choice([0, 0.0001, 10])):
                assert await self.bridge.toy_co_hop(value) == value
        except TimeoutError:
            self.given_up += 1
            self.finished -= 1

    async def called_back(self, value: int) -> None:
        call = self.bridge.toy_co_call(lambda _opaque, given: 2 * given, None, value)
        assert await call == 2 * value

    async def grouped(self, value: int, number: int) -> int:
        """Let one call of a group fail. The others are cancelled or already done."""

        async def fail() -> None:
            await self.bridge.toy_co_hop(value)
            raise ZeroDivisionError

        try:
            async with asyncio.TaskGroup() as group:
                for i in range(number - 1):
                    group.create_task(self.bridge.toy_co_hop(value + i))
                group.create_task(fail())
        except* ZeroDivisionError:
            self.given_up += number
        return number


async def load(bridge: Any, awaits: int, seed: int) -> tuple[int, int]:
    run = Load(bridge, awaits, seed)
    await run.run()
    return run.finished, run.given_up


async def main(library: str, awaits: int) -> None:
    """Run the load in ten parts, and check that memory does not grow."""
    async with Bridge.open(library) as bridge:
        for part in range(10):
            finished, given_up = await load(bridge, awaits // 10, part)
            assert finished + given_up == awaits // 10 // TASKS * TASKS
            await bridge.toy_co_hop(0)
            assert bridge._port.pending == {}
            print(finished, given_up, resident(), flush=True)


async def mixed(library: str, context: str, rounds: int, seed: int) -> None:
    """Call every kind of function, with a new bridge in each round."""
    chance = random.Random(seed)
    open_gate = ctypes.CDLL(library).toy_open_gate

    async def one(bridge: Any, number: int) -> None:
        match chance.randrange(12):
            case 0:
                assert await bridge.toy_co_hop(number) == number
            case 1:
                assert await bridge.toy_co_where_rdlock() & 4
            case 2:
                assert await bridge.toy_shut() & 10 == 10
            case 3:
                assert await bridge.toy_co_shut() & 10 == 10
            case 4:
                assert await bridge.toy_co_look() & 6 == 6
            case 5:
                assert await asyncio.to_thread(bridge.toy_marked_where) & 5 == 5
            case 6:
                failing = bridge.toy_co_fail(5, str(number))
                (error,) = await asyncio.gather(failing, return_exceptions=True)
                assert str(error) == str(number)
            case 7:
                task = asyncio.create_task(bridge.toy_co_hop(number))
                await asyncio.sleep(0)
                task.cancel()
                await asyncio.wait([task])
            case 8:
                buffer = bytearray(64)
                task = asyncio.create_task(bridge.toy_co_fill(buffer, 64, 65))
                while not task.done():
                    # Not through the bridge, whose limit may delay the call.
                    open_gate()
                    await asyncio.sleep(0)
                assert buffer == b"A" * 64
            case 9:
                assert await bridge.toy_replace() == 1
            case 10:
                assert await bridge.toy_co_replace() == 1
            case 11:
                task = asyncio.create_task(bridge.toy_co_open(number))
                await asyncio.sleep(0)
                task.cancel()
                while not task.done() or bridge._port.pending:
                    open_gate()
                    await asyncio.sleep(0)

    for _ in range(rounds):
        limit = chance.choice([3, 50, 1000])
        async with Bridge.open(library, context=context, limit=limit) as bridge:
            await asyncio.gather(*(one(bridge, number) for number in range(100)))


def mixed_in_threads(library: str, rounds: int) -> None:
    """Run four event loops at once: two on the main AioContext, two on their own."""
    with ThreadPoolExecutor() as pool:
        running = [
            pool.submit(asyncio.run, mixed(library, context, rounds, seed))
            for seed, context in enumerate(["main", "own", "main", "own"])
        ]
    for future in running:
        future.result()


def resident() -> int:
    """Return the peak memory of the process, in KiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    from toy_shims import Bridge  # type: ignore[import-not-found]

    run = asyncio.run
    if "uvloop" in sys.argv[2:]:
        import uvloop

        run = uvloop.run
    run(main("./libtoy.so", int(sys.argv[1])))
    mixed_in_threads("./libtoy.so", min(int(sys.argv[1]) // 500, 20))
