"""Awaits without number, some of them cancelled: is each result the right one?

By hand, where `toy_shims.py` and its library are: `python bridge_load.py 1000000`.
"""

import asyncio
import random
import resource
import sys
from collections.abc import Awaitable
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
    from toy_shims import Bridge  # type: ignore[import-not-found]

    async with Bridge.open(library) as bridge:
        for part in range(10):
            finished, cancelled = await load(bridge, awaits // 10, part)
            assert finished + cancelled == awaits // 10
            await bridge.toy_co_hop(0)
            assert bridge._port.pending == {}
            print(finished, cancelled, resident(), flush=True)


def resident() -> int:
    """Most memory ever used, in KiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    asyncio.run(main("./libtoy.so", int(sys.argv[1])))
