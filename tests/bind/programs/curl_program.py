"""A file read by libcurl: a callback and other arguments through `...`."""

from ctypes import _Pointer as Pointer
from ctypes import byref, c_char, c_long, string_at
from pathlib import Path

import curl_ as c


def main() -> None:
    path = Path("read.txt").absolute()
    path.write_text("what curl reads")
    got = bytearray()

    @c.curl_write_callback
    def write(data: "Pointer[c_char]", size: int, n: int, user: int | None) -> int:
        got.extend(string_at(data, size * n))
        return size * n

    handle = c.curl_easy_init()
    c.curl_easy_setopt(handle, c.CURLOPT_URL, path.as_uri())
    c.curl_easy_setopt(handle, c.CURLOPT_WRITEFUNCTION, write)
    c.curl_easy_setopt(handle, c.CURLOPT_VERBOSE, c_long(0))
    assert c.curl_easy_perform(handle) is c.CURLE_OK
    size = c_long()
    info = c.CURLINFO_REDIRECT_COUNT
    assert c.curl_easy_getinfo(handle, info, byref(size)) == c.CURLE_OK
    c.curl_easy_cleanup(handle)
    assert got == b"what curl reads" and size.value == 0
