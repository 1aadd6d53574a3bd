"""Awaits without number, some of them cancelled: is each result the right one?

By hand, where `toy_shims.py` and its library are: `python bridge_load.py 1000000`.
"""

import asyncio
import ctypes
import random
import resource
import sys
from collections.abc import Awaitable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

TASKS = 100


async def load(bridge: Any, awaits: int, seed: int) -> tuple[int, int]:
    """Awaits by TASKS tasks: how many came back, and how many were cancelled.

    Each result tells whose it is, so none is lost, doubled or another's.
    """
    chance = random.Random(seed)
    finished = cancelled = 0

    async def worker(number: int) -> None:
        nonlocal finished, cancelled
        for i in range(awaits // TASKS):
            value = number * awaits + i
            call: Awaitable[int]
            if chance.random() < 0.5:
                call = bridge.toy_co_i64(value)
            else:
                value %= 2**20
                call = bridge.toy_co_hop(value)
            if chance.random() < 0.1:
                task = asyncio.ensure_future(call)
                await asyncio.sleep(0)
                task.cancel()
                await asyncio.wait([task])
                if task.cancelled():
                    cancelled += 1
                    continue
                call = task
            assert await call == value
            finished += 1

    await asyncio.gather(*map(worker, range(TASKS)))
    return finished, cancelled


async def main(library: str, awaits: int) -> None:
    """In ten parts, so that memory that grows is seen to."""
    async with Bridge.open(library) as bridge:
        for part in range(10):
            finished, cancelled = await load(bridge, awaits // 10, part)
            assert finished + cancelled == awaits // 10
            await bridge.toy_co_hop(0)
            assert bridge._port.pending == {}
            print(finished, cancelled, resident(), flush=True)


async def mixed(library: str, context: str, rounds: int, seed: int) -> None:
    """Calls of every kind, by a bridge that is opened anew each round."""
    chance = random.Random(seed)
    open_gate = ctypes.CDLL(library).toy_open_gate

    async def one(bridge: Any, number: int) -> None:
        match chance.randrange(9):
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
                    # Not by the bridge: its limit may hold that back.
                    open_gate()
                    await asyncio.sleep(0)
                assert buffer == b"A" * 64

    for _ in range(rounds):
        limit = chance.choice([3, 50, 1000])
        async with Bridge.open(library, context=context, limit=limit) as bridge:
            await asyncio.gather(*(one(bridge, number) for number in range(100)))


def mixed_in_threads(library: str, rounds: int) -> None:
    """Four event loops at once, two on the main AioContext, two on their own."""
    with ThreadPoolExecutor() as pool:
        running = [
            pool.submit(asyncio.run, mixed(library, context, rounds, seed))
            for seed, context in enumerate(["main", "own", "main", "own"])
        ]
    for future in running:
        future.result()


def resident() -> int:
    """Most memory ever used, in KiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    from toy_shims import Bridge  # type: ignore[import-not-found]

    asyncio.run(main("./libtoy.so", int(sys.argv[1])))
    mixed_in_threads("./libtoy.so", int(sys.argv[1]) // 500)
