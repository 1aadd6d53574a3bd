"""The price of a call: a generated module beside plain ctypes and cffi.

Nanoseconds of CPU time a call, the least of many rounds, and the ratio to plain ctypes.
Exit status 1 if the checked call of three integers and bytes takes 1.5 times plain
ctypes or more. cffi is measured where it is installed.

    python bench/calls.py
"""

import ctypes
import importlib
import subprocess
import sys
import tempfile
import time
import timeit
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "gen"))

from cobindgen.commands.cli import run  # noqa: E402

DECLARATIONS = """\
typedef struct ring ring;
typedef int (*visit)(int);
int put(unsigned char kind, unsigned long at, int size, const char *text);
long hash(const void *data, unsigned long size, unsigned seed);
int state(ring *r);
double half(double x);
int each(visit f, int n);
int twice(int x);
"""
SOURCE = """\
#include "calls.h"
int put(unsigned char kind, unsigned long at, int size, const char *text)
{ return kind + (int)at + size + text[0]; }
long hash(const void *data, unsigned long size, unsigned seed)
{ return ((const char *)data)[0] + size + seed; }
int state(ring *r) { return r != 0; }
double half(double x) { return x / 2; }
int each(visit f, int n) { int s = 0; for (int i = 0; i < n; i++) s += f(i); return s; }
int twice(int x) { return 2 * x; }
"""
CALLS = {
    "three integers and bytes": "lib.put(1, 2, 3, b'x')",
    "bytes and two integers": "lib.hash(b'x', 2, 3)",
    "a pointer": "lib.state(ring)",
    "a float": "lib.half(0.5)",
    "one integer": "lib.twice(4)",
    "a callback, called 100 times": "lib.each(visit, 100)",
}
ROUNDS, NUMBER = 60, 5_000
HIGHEST = 1.5


def main() -> int:
    folder = Path(tempfile.mkdtemp())
    (folder / "calls.h").write_text(DECLARATIONS)
    (folder / "calls.c").write_text(SOURCE)
    library = str(folder / "libcalls.so")
    cc = ["cc", "-O1", "-shared", "-fPIC", str(folder / "calls.c"), "-o", library]
    subprocess.run(cc, check=True)
    assert run(["bind", str(folder / "calls.h"), "-o", str(folder / "bound.py")]) == 0
    sys.path.insert(0, str(folder))
    bound = importlib.import_module("bound")
    spaces: dict[str, dict[str, Any]] = {
        "ctypes": plain(bound, library),
        "checked": of_module(bound, bound.load(library)),
        "unchecked": of_module(bound, bound.load(library, checked=False)),
    }
    spaces |= cffi_spaces(folder, library)
    print(f"{'ns a call':30}", *(f"{name:>16}" for name in spaces))
    worst = 0.0
    for title, call in CALLS.items():
        times = measure(call, spaces)
        ratios = {name: value / times["ctypes"] for name, value in times.items()}
        cells = (f"{times[n]:8.0f} ({ratios[n]:4.2f})" for n in spaces)
        print(f"{title:30}", *(f"{cell:>16}" for cell in cells))
        if title.startswith("three"):
            worst = ratios["checked"]
    print(f"three integers and bytes, checked: {worst:.2f} (below {HIGHEST})")
    return int(worst >= HIGHEST)


def measure(call: str, spaces: dict[str, dict[str, Any]]) -> dict[str, float]:
    """Return nanoseconds for each call in each space.

    The spaces take turns, so that a change of load affects all of them.
    """
    timers = {
        name: timeit.Timer(call, globals=space, timer=time.process_time)
        for name, space in spaces.items()
    }
    best = dict.fromkeys(spaces, float("inf"))
    for _ in range(ROUNDS):
        for name, timer in timers.items():
            seconds = timer.timeit(NUMBER) / NUMBER
            best[name] = min(best[name], 1e9 * seconds)
    return best


def plain(bound: Any, library: str) -> dict[str, Any]:
    """Return prototypes as a person writes them."""
    lib = ctypes.CDLL(library)
    lib.put.argtypes = [ctypes.c_ubyte, ctypes.c_ulong, ctypes.c_int, ctypes.c_char_p]
    lib.hash.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_uint]
    lib.hash.restype = ctypes.c_long
    lib.state.argtypes = [ctypes.POINTER(bound.ring)]
    lib.half.argtypes, lib.half.restype = [ctypes.c_double], ctypes.c_double
    lib.twice.argtypes = [ctypes.c_int]
    visit_type = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int)
    lib.each.argtypes = [visit_type, ctypes.c_int]
    return {"lib": lib, "ring": pointer(bound), "visit": visit_type(lambda x: x)}


def of_module(bound: Any, lib: Any) -> dict[str, Any]:
    return {"lib": lib, "ring": pointer(bound), "visit": bound.visit(lambda x: x)}


def pointer(bound: Any) -> Any:
    return ctypes.cast(1, ctypes.POINTER(bound.ring))


def cffi_spaces(folder: Path, library: str) -> dict[str, dict[str, Any]]:
    try:
        from cffi import FFI
    except ImportError:
        return {}
    spaces = {}
    ffi = FFI()
    ffi.cdef(DECLARATIONS)
    spaces["cffi ABI"] = of_cffi(ffi, ffi.dlopen(library))
    builder = FFI()
    builder.cdef(DECLARATIONS)
    builder.set_source(
        "_api",
        '#include "calls.h"',
        include_dirs=[str(folder)],
        libraries=["calls"],
        library_dirs=[str(folder)],
        extra_link_args=[f"-Wl,-rpath,{folder}"],
    )
    builder.compile(tmpdir=str(folder))
    api = importlib.import_module("_api")
    return {**spaces, "cffi API": of_cffi(api.ffi, api.lib)}


def of_cffi(ffi: Any, lib: Any) -> dict[str, Any]:
    return {
        "lib": lib,
        "ring": ffi.cast("ring *", 1),
        "visit": ffi.callback("int(int)", lambda x: x),
    }


if __name__ == "__main__":
    sys.exit(main())
