"""Awaits per second, and their CPU time: asyncio shims beside run_in_executor.

The function adds two numbers, so only the overhead of a call is measured. The exit
status is 1 if a ratio misses a bound below.
"""

import asyncio
import ctypes
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests" / "bridge"))

from bridge_build import build  # noqa: E402

ROUNDS = 5
# In flight -> awaits in a round.
AWAITS = {1: 10_000, 64: 50_000, 1024: 50_000, 10_000: 100_000}

Function = Callable[[int, int], Awaitable[int]]


async def once(function: Function, in_flight: int, awaits: int) -> tuple[float, float]:
    """Return seconds and CPU seconds of all threads, for each await."""
    go = asyncio.get_running_loop().create_future()

    async def worker() -> None:
        await go
        for i in range(awaits // in_flight):
            await function(i, 1)

    tasks = [asyncio.create_task(worker()) for _ in range(in_flight)]
    await asyncio.sleep(0)
    start, cpu = time.perf_counter(), time.process_time()
    go.set_result(None)
    await asyncio.gather(*tasks)
    took, used = time.perf_counter() - start, time.process_time() - cpu
    return took / awaits, used / awaits


async def measure(functions: dict[str, Function]) -> dict[tuple[str, int], float]:
    """Return the best round of each, taken in turns: (name, in flight) -> seconds."""
    best: dict[tuple[str, int], tuple[float, float]] = {}
    for in_flight, awaits in AWAITS.items():
        for _ in range(ROUNDS):
            for name, function in functions.items():
                found = await once(function, in_flight, awaits)
                best[name, in_flight] = min(found, best.get((name, in_flight), found))
        for name in functions:
            took, used = best[name, in_flight]
            print(f"{in_flight:>9}  {name:<17} {1 / took:>9,.0f} {used * 1e6:>8.1f}")
    return {key: took for key, (took, _) in best.items()}


async def main(directory: Path) -> int:
    library = build(directory, "-O2")
    sys.path.insert(0, str(directory))
    from toy_shims import Bridge  # type: ignore[import-not-found]

    blocking: Any = ctypes.CDLL(str(library)).toy_co_add
    blocking.argtypes = [ctypes.c_int, ctypes.c_int]
    loop = asyncio.get_running_loop()

    async def executor(a: int, b: int) -> int:
        result: int = await loop.run_in_executor(None, blocking, a, b)
        return result

    async with Bridge.open(library, limit=10_000) as bridge:

        async def yielding(a: int, _b: int) -> int:
            result: int = await bridge.toy_co_hop(a)
            return result

        print(f"{'in flight':>9}  {'':<17} {'awaits/s':>9} {'CPU us':>8}")
        took = await measure(
            {"bridge": bridge.toy_co_add, "bridge, yielding": yielding}
            | {"executor": executor}
        )
    asked = [
        ("one at a time, rate of the executor's", "executor", 1, "bridge", 1, 2),
        ("64 in flight, rate of the executor's", "executor", 64, "bridge", 64, 4),
        ("10,000 in flight, rate of that of 64", "bridge", 64, "bridge", 10_000, 2 / 3),
    ]
    missed = 0
    for text, base, base_flight, name, flight, least in asked:
        ratio = took[base, base_flight] / took[name, flight]
        missed += ratio < least
        print(f"{text}: {ratio:.2f} x, at least {least:.2f} asked for")
    return int(missed > 0)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        sys.exit(asyncio.run(main(Path(temporary))))
