"""An image, a thousand writes and a thousand reads at once, and what goes wrong.

`python demo.py LIBRARY`, or `make` here. `out/blk_shims.py` has the class Bridge.
"""

import asyncio
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from blk_shims import Bridge

REQUESTS = 1000
SIZE = 4096
READ_WRITE = 2  # BDRV_O_RDWR


def pattern(number: int) -> bytes:
    return number.to_bytes(4, "little") * (SIZE // 4)


async def main(library: str, image: str) -> None:
    """Each `await` runs a C function in the library's thread, and Python goes on."""
    async with (
        Bridge.open(library, errors="raise") as block,
        block.open(image, None, None, READ_WRITE) as blk,
    ):
        await block.blk_co_truncate(blk, REQUESTS * SIZE, False, 0, 0)
        show("await blk_co_getlength()", await block.blk_co_getlength(blk))

        async def write(number: int) -> None:
            data = pattern(number)
            await block.blk_co_pwrite(blk, number * SIZE, SIZE, data, 0)

        async def read(number: int) -> None:
            data = bytearray(SIZE)
            await block.blk_co_pread(blk, number * SIZE, SIZE, data, 0)
            if data != pattern(number):
                raise ValueError(f"block {number} came back wrong")

        await at_once("blk_co_pwrite", write)
        await at_once("blk_co_pread", read)
        await block.blk_co_flush(blk)

        await fails("a read behind the end", read(REQUESTS))
        await fails("a read at 2**64", block.blk_co_pread(blk, 2**64, 1, None, 0))
        await fails("no such image", block.blk_new_open("/no/image", None, None, 0))
        reading = asyncio.create_task(read(0))
        reading.cancel()
        await fails("a task that is cancelled", reading)


async def at_once(name: str, request: Callable[[int], Awaitable[None]]) -> None:
    start = time.perf_counter()
    await asyncio.gather(*map(request, range(REQUESTS)))
    rate = REQUESTS / (time.perf_counter() - start)
    show(f"{REQUESTS} x await {name}() at once", f"{rate:,.0f} a second")


async def fails(what: str, call: Awaitable[object]) -> None:
    try:
        await call
    except (Exception, asyncio.CancelledError) as error:
        show(what, f"{type(error).__name__}: {error}".removesuffix(": "))


def show(what: str, result: object) -> None:
    print(f"{what:38} {result}")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory, "image")
        path.touch()
        asyncio.run(main(sys.argv[1], str(path)))
