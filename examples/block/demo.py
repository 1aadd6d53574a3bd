"""An image, a thousand writes and a thousand reads at once, and what goes wrong.

`python demo.py LIBRARY`, or `make` here.
"""

import asyncio
import sys
import tempfile
import time
from pathlib import Path

from blk_shims import Bridge, BridgeError

REQUESTS = 1000
SIZE = 4096
READ_WRITE = 2  # BDRV_O_RDWR


def pattern(number: int) -> bytes:
    return number.to_bytes(4, "little") * (SIZE // 4)


async def main(library: str, image: Path) -> None:
    async with Bridge.open(library, errors="raise") as block:
        blk = await block.blk_new_open(str(image), None, None, READ_WRITE)
        await block.blk_co_truncate(blk, REQUESTS * SIZE, False, 0, 0)
        print(f"{await block.blk_co_getlength(blk)} bytes")

        async def write(number: int) -> None:
            data = pattern(number)
            await block.blk_co_pwrite(blk, number * SIZE, SIZE, data, 0)

        async def read(number: int) -> None:
            data = bytearray(SIZE)
            await block.blk_co_pread(blk, number * SIZE, SIZE, data, 0)
            if data != pattern(number):
                raise ValueError(f"block {number} came back wrong")

        for request in (write, read):
            start = time.perf_counter()
            await asyncio.gather(*map(request, range(REQUESTS)))
            rate = REQUESTS / (time.perf_counter() - start)
            print(f"{REQUESTS} x {request.__name__} at once: {rate:,.0f} a second")
        await block.blk_co_flush(blk)

        try:
            await read(REQUESTS)
        except OSError as error:
            print(f"behind the end: {error}")
        try:
            await block.blk_new_open("/no/such/image", None, None, 0)
        except BridgeError as error:
            print(f"no image: {error}")
        await block.blk_unref(blk)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory, "image")
        path.touch()
        asyncio.run(main(sys.argv[1], path))
