"""Compress and decompress a stream with zlib."""

from ctypes import byref, c_ubyte, c_ulong

import zlib_ as z


def main() -> None:
    data = b"to be or not to be " * 50
    packed = bytearray(z.compressBound(len(data)))
    size = c_ulong(len(packed))
    assert z.compress(packed, byref(size), data, len(data)) == z.Z_OK
    back = bytearray(len(data))
    length = c_ulong(len(back))
    assert z.uncompress(back, byref(length), packed, size.value) == z.Z_OK
    assert back == data
    assert z.crc32(0, data, len(data)) == z.crc32(0, memoryview(data), len(data))

    source = (c_ubyte * len(data)).from_buffer_copy(data)
    target = (c_ubyte * 200)()
    stream = z.z_stream(
        next_in=source, avail_in=len(data), next_out=target, avail_out=200
    )
    assert z.deflateInit(stream, z.Z_DEFAULT_COMPRESSION) == z.Z_OK
    assert z.deflate(byref(stream), z.Z_FINISH) == z.Z_STREAM_END
    assert z.deflateEnd(stream) == z.Z_OK
    length = c_ulong(len(back))
    assert z.uncompress(back, length, target, stream.total_out) == z.Z_OK
    assert back == data
