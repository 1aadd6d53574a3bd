"""What a call accepts and refuses for each kind of parameter; results and variables.

The asyncio shims convert arguments with the same functions, so the tables test them
too.
"""

import array
import asyncio
import ctypes
import gc
import inspect
import mmap
import shutil
import subprocess
import sys
from collections.abc import Iterator
from enum import IntEnum
from pathlib import Path
from typing import Any

import pytest

from cobindgen.commands.cli import run

pytestmark = pytest.mark.skipif(shutil.which("gcc") is None, reason="no gcc")

HEADER = """\
#include <stdint.h>
#include <stddef.h>
#include <wchar.h>
#include <stdbool.h>
enum mode { OFF, ON, LATER = 70000 };
typedef enum bits { A = 1, B = 2, C = 8 } bits;
typedef struct point { int x, y; } point;
typedef struct other { int x, y; } other;
/* Adds. */
long add(signed char a, uint8_t b, int c, unsigned long d);
enum mode next(enum mode m);
bits both(bits a, bits b);
bool negate(bool b);
int code(char c);
double half(double x);
size_t length(const char *text);
int fill(char *text, size_t size);
unsigned sum(const unsigned char *p, size_t n);
unsigned sum8(const uint8_t *p, size_t n);
typedef const uint8_t *const_bytes;
typedef const int *const_numbers;
unsigned sum_typedef(const_bytes p, size_t n);
long add_typedef(const_numbers p, int n);
int sum_signed(const signed char *p, size_t n);
int negate_all(signed char *p, size_t n);
unsigned total(const void *p, size_t n);
int clear(void *p, size_t n);
int clear8(uint8_t *p, size_t n);
int sum_points(const point *p, int n);
int count(int *n);
long add_all(const int *p, int n);
double mean(const double *p, int n);
int texts(char **names);
int texts_const(const char *const *names);
int new_text(char **out);
int new_thing(void **out);
size_t wide_length(const wchar_t *s);
const wchar_t *wide(void);
wchar_t wide_next(wchar_t c);
const char *name(void);
int first(int, int);
long longs(const char *format, ...);
int type(int type, point *point, int class);
typedef int (*step)(int x);
typedef int (*other_step)(long x);
#define STEP_STAY ((step)1)
int run(step f, int x);
int run_plain(int (*f)(int), int x);
int triple(int x);
int open_with(int flags);
extern int gcount;
extern point origin;
extern const int limit;
extern int table[3];
extern char label[8];
extern step stepper;
extern const char *version;
int call_stepper(int x);
int get_gcount(void);
int fails(int number);
"""
SOURCE = """\
#include "args.h"
#include <errno.h>
#include <stdarg.h>
#include <string.h>
long add(signed char a, uint8_t b, int c, unsigned long d)
{ return a + b + c + (long)d; }
enum mode next(enum mode m) { return m + 1; }
bits both(bits a, bits b) { return a | b; }
bool negate(bool b) { return !b; }
int code(char c) { return c; }
double half(double x) { return x / 2; }
size_t length(const char *text) { return text ? strlen(text) : 999; }
int fill(char *text, size_t size)
{ if (!text) return 0; memset(text, 'x', size); return 1; }
unsigned sum(const unsigned char *p, size_t n)
{ unsigned s = 0; for (size_t i = 0; p && i < n; i++) s += p[i]; return s; }
unsigned sum8(const uint8_t *p, size_t n) { return sum(p, n); }
unsigned sum_typedef(const_bytes p, size_t n) { return sum(p, n); }
long add_typedef(const_numbers p, int n)
{ long s = 0; for (int i = 0; i < n; i++) s += p[i]; return s; }
int sum_signed(const signed char *p, size_t n)
{ int s = 0; for (size_t i = 0; p && i < n; i++) s += p[i]; return s; }
int negate_all(signed char *p, size_t n)
{ for (size_t i = 0; i < n; i++) p[i] = -p[i]; return sum_signed(p, n); }
unsigned total(const void *p, size_t n) { return sum(p, n); }
int clear(void *p, size_t n) { if (!p) return 0; memset(p, 0, n); return 1; }
int clear8(uint8_t *p, size_t n) { return clear(p, n); }
int sum_points(const point *p, int n)
{ int s = 0; for (int i = 0; p && i < n; i++) s += p[i].x + p[i].y; return s; }
int count(int *n) { return n ? ++*n : -1; }
long add_all(const int *p, int n)
{ long s = 0; for (int i = 0; i < n; i++) s += p[i]; return s; }
double mean(const double *p, int n)
{ double s = 0; for (int i = 0; i < n; i++) s += p[i]; return s / n; }
int texts(char **names) { int n = 0; while (names && names[n]) n++; return n; }
int texts_const(const char *const *names) { return texts((char **)names); }
int new_text(char **out) { *out = "made"; return 1; }
int new_thing(void **out) { static int thing = 7; *out = &thing; return 1; }
size_t wide_length(const wchar_t *s) { return s ? wcslen(s) : 999; }
wchar_t wide_next(wchar_t c) { return c + 1; }
const wchar_t *wide(void) { return L"w\\u00efde"; }
const char *name(void) { return "name"; }
int first(int a, int b) { (void)b; return a; }
long longs(const char *format, ...)
{
    va_list list; long s = 0; va_start(list, format);
    for (; *format; format++)
        if (*format == 'i') s += va_arg(list, int);
        else if (*format == 'l') s += va_arg(list, long);
        else if (*format == 'd') s += va_arg(list, double);
        else s += strlen(va_arg(list, char *));
    va_end(list); return s;
}
int type(int type, point *point, int class) { return type + point->x + class; }
int run(step f, int x) { return f == STEP_STAY ? x : f ? f(x) : -1; }
int run_plain(int (*f)(int), int x) { return run(f, x); }
int triple(int x) { return 3 * x; }
int open_with(int flags) { return flags; }
int gcount = 7;
point origin = {1, 2};
const int limit = 5;
int table[3] = {1, 2, 3};
char label[8] = "abc";
step stepper;
const char *version = "1";
int call_stepper(int x) { return run(stepper, x); }
int get_gcount(void) { return gcount; }
int fails(int number) { errno = number; return -1; }
"""


@pytest.fixture(scope="module")
def args(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("arguments")
    (folder / "args.h").write_text(HEADER)
    (folder / "args.c").write_text(SOURCE)
    library = str(folder / "libargs.so")
    command = ["gcc", "-w", "-shared", "-fPIC", str(folder / "args.c"), "-o", library]
    subprocess.run(command, check=True)
    output = folder / "args.py"
    command = ["bind", str(folder / "args.h"), "--cc", "gcc", "--verify"]
    assert run([*command, "-o", str(output)]) == 0
    shims = ["--threads", "--runtime", "9.0", "--py", str(folder / "args_shims.py")]
    assert run(["bridge", str(folder / "args.h"), "--cc", "gcc", *shims]) == 0
    sys.path.insert(0, str(folder))
    import args as module  # type: ignore[import-not-found]
    import args_shims  # type: ignore[import-not-found]

    sys.path.remove(str(folder))
    module.Bridge = args_shims.Bridge
    module.lib = module.load(library)
    module.path = library
    yield module
    del sys.modules["args"], sys.modules["args_shims"]


class Number:
    def __index__(self) -> int:
        return 3


class Fruit(IntEnum):
    PEAR = 4


class Where:
    def __init__(self, path: str) -> None:
        self.path = path

    def __fspath__(self) -> str:
        return self.path


TAKEN = {
    "add(-128, 255, -2**31, 2**62)": 127 - 2**31 + 2**62,
    "add(1, 2, 3, 4)": 10,
    "add(a=1, b=2, c=3, d=4)": 10,
    "add(Number(), Fruit.PEAR, True, ctypes.c_int(5))": 13,
    "next(args.OFF)": 1,
    "next(5)": 6,
    "both(args.A, 2)": 3,
    "negate('')": True,
    "code(b'A')": 65,
    "code(-1)": -1,
    "code(255)": -1,
    "half(3)": 1.5,
    "half(ctypes.c_float(0.5))": 0.25,
    "length(b'abc')": 3,
    "length('äb')": 3,
    "length(Where('a/b'))": 3,
    "length(None)": 999,
    "length(ctypes.create_string_buffer(b'ab'))": 2,
    "length(b'ab\\0c')": 2,
    "fill(ctypes.create_string_buffer(4), 3)": 1,
    "fill(bytearray(3), 3)": 1,
    "fill(None, 0)": 0,
    "sum(b'abc', 3)": 294,
    "sum(bytearray(b'abc'), 3)": 294,
    "sum8(memoryview(b'abc'), 3)": 294,
    "sum8((ctypes.c_uint8 * 3)(1, 2, 3), 3)": 6,
    "sum8(ctypes.byref(ctypes.c_uint8(9)), 1)": 9,
    "sum8(ctypes.create_string_buffer(b'ab'), 2)": 195,
    "sum8(array.array('i', [257]), 2)": 2,
    "sum8(None, 0)": 0,
    "sum8(memoryview(bytearray(b'abc')).toreadonly(), 3)": 294,
    "sum8(mmap.mmap(-1, 16, access=mmap.ACCESS_READ), 16)": 0,
    "sum_typedef(b'abc', 3)": 294,
    "sum_typedef(memoryview(b'abc'), 3)": 294,
    "add_typedef(memoryview(array.array('i', [1, 2])).toreadonly(), 2)": 3,
    "sum_signed(b'\\xff\\x03', 2)": 2,
    "sum_signed(array.array('b', [-5, 3]), 2)": -2,
    "negate_all(bytearray(b'\\x01\\x02'), 2)": -3,
    "total(b'abc', 3)": 294,
    "total(args.point(1, 2), 8)": 3,
    "total(ctypes.byref(args.point(1, 2)), 8)": 3,
    "total(ctypes.c_int(5), 4)": 5,
    "clear(bytearray(3), 3)": 1,
    "clear(mmap.mmap(-1, 16), 16)": 1,
    "clear(0, 0)": 0,
    "clear8(array.array('d', [1.0]), 8)": 1,
    "sum_points(args.point(1, 2), 1)": 3,
    "sum_points(ctypes.byref(args.point(1, 2)), 1)": 3,
    "sum_points(ctypes.pointer(args.point(1, 2)), 1)": 3,
    "sum_points((args.point * 2)((1, 2), (3, 4)), 2)": 10,
    "sum_points(None, 0)": 0,
    "count(ctypes.c_int(4))": 5,
    "count(ctypes.byref(ctypes.c_int(4)))": 5,
    "count(array.array('i', [4]))": 5,
    "count(None)": -1,
    "add_all(memoryview(array.array('i', [1, 2])).toreadonly(), 2)": 3,
    "mean(array.array('d', [1, 2]), 2)": 1.5,
    "texts((ctypes.c_char_p * 3)(b'a', b'b'))": 2,
    "texts_const((ctypes.c_char_p * 3)(b'a', b'b'))": 2,
    "texts(None)": 0,
    "new_text(ctypes.byref(ctypes.c_char_p()))": 1,
    "new_text(ctypes.byref(ctypes.POINTER(ctypes.c_char)()))": 1,
    "new_thing(ctypes.byref(ctypes.c_void_p()))": 1,
    "new_thing(ctypes.byref(ctypes.POINTER(args.point)()))": 1,
    "new_text((ctypes.c_char_p * 1)())": 1,
    "wide_length('äbc')": 3,
    "wide_next('ä')": "å",
    "wide_length(ctypes.create_unicode_buffer('ab'))": 2,
    "wide()": "wïde",
    "name()": b"name",
    "first(1, 2)": 1,
    "longs(b'ilds', 1, ctypes.c_long(2**40), 0.5, 'ä')": 2**40 + 3,
    "longs(b'ii', True, args.ON)": 2,
    "type(1, args.point(2, 0), 3)": 6,
    "type(type=1, point=args.point(2, 0), class_=3)": 6,
    "run(lambda x: x + 1, 3)": 4,
    "run(None, 3)": -1,
    "run(args.STEP_STAY, 3)": 3,
    "run(args.step(lambda x: 7), 3)": 7,
    "run(args.lib.triple, 3)": 9,
    "run(args.lib.c.triple, 3)": 9,
    "run(ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int)(lambda x: 8), 3)": 8,
    "run_plain(lambda x: x + 1, 3)": 4,
    "run_plain(args.step(lambda x: 7), 3)": 7,
}
REFUSED = {
    "add(128, 0, 0, 0)": "OverflowError: add: a: 128 does not fit signed char "
    "(-128 to 127)",
    "add(0, -1, 0, 0)": "OverflowError: add: b: -1 does not fit uint8_t (0 to 255)",
    "add(0, 0, 2**31, 0)": "OverflowError: add: c: 2147483648 does not fit int "
    "(-2147483648 to 2147483647)",
    "add(0, 0, 0, 2**64)": "OverflowError: add: d: 18446744073709551616 does not fit "
    "unsigned long (0 to 18446744073709551615)",
    "add(1.0, 0, 0, 0)": "TypeError: add: a: expected signed char, got float 1.0",
    "add('1', 0, 0, 0)": "TypeError: add: a: expected signed char, got str '1'",
    "add(None, 0, 0, 0)": "TypeError: add: a: expected signed char, got NoneType",
    "add(1, 2, 3, 4, 5)": "TypeError: ",
    "add(1, 2, 3)": "TypeError: ",
    "next(2**32)": "OverflowError: next: m: 4294967296 does not fit enum mode "
    "(0 to 4294967295)",
    "code('A')": "TypeError: code: c: expected char, one byte or an int, got str 'A'",
    "code(256)": "OverflowError: code: c: 256 does not fit char",
    "half('1')": "TypeError: half: x: expected double, got str '1'",
    "length('a\\0b')": "ValueError: length: text: there is a NUL in b'a\\x00b'",
    "length(Where('a\\0b'))": "ValueError: length: text: there is a NUL",
    "length(5)": "TypeError: length: text: expected const char *, got int 5",
    "fill(b'abc', 3)": "TypeError: fill: text: expected char *, a writable buffer, got "
    "bytes b'abc'; C may write to it: pass a bytearray or create_string_buffer()",
    "fill('abc', 3)": "TypeError: fill: text: expected char *, got str 'abc'",
    "sum('abc', 3)": "TypeError: sum: p: expected const unsigned char *, got str",
    "sum(5, 3)": "TypeError: sum: p: expected const unsigned char *, got int 5",
    "wide_next('ab')": "TypeError: wide_next: c: expected wchar_t, got str 'ab'",
    "wide_next(5)": "TypeError: wide_next: c: expected wchar_t, got int 5",
    "total('abc', 3)": "TypeError: total: p: expected const void *, got str 'abc'",
    "clear(b'abc', 3)": "TypeError: clear: p: expected void *, a writable buffer",
    "clear('abc', 3)": "TypeError: clear: p: expected void *, got str",
    "clear8(b'abc', 3)": "TypeError: clear8: p: expected uint8_t *, a writable buffer",
    "sum_points(args.other(1, 2), 1)": "TypeError: sum_points: p: expected const point "
    "*, got other",
    "sum_points(5, 1)": "TypeError: sum_points: p: expected const point *, got int 5",
    "count(ctypes.c_long(4))": "TypeError: count: n: expected int *, got c_long",
    "count(array.array('d', [4]))": "TypeError: count: n: expected int *, got array",
    "count(array.array('I', [4]))": "TypeError: count: n: expected int *, got array",
    "count(memoryview(array.array('i', [4])).toreadonly())": "TypeError: count: n: ",
    "wide_length(b'abc')": "TypeError: wide_length: s: expected const wchar_t *",
    "first('x', 2)": "TypeError: first: argument 1: expected int, got str 'x'",
    "longs(b'i', 2**31)": "OverflowError: longs: argument 1: 2147483648 does not fit "
    "int: say which type C reads, as in ctypes.c_long(2147483648)",
    "longs(b'i', len)": "TypeError: longs: argument 1: expected",
    "longs(b's', 'a\\0b')": "ValueError: longs: argument 1: there is a NUL",
    "fill(memoryview(b'abc'), 3)": "TypeError: fill: text: expected char *, a writable",
    "negate_all(b'abc', 3)": "TypeError: negate_all: p: expected signed char *, a "
    "writable buffer, got bytes b'abc'",
    "clear(mmap.mmap(-1, 16, access=mmap.ACCESS_READ), 16)": "TypeError: clear: p: ",
    "sum8(memoryview(b'abcd')[::2], 2)": "TypeError: sum8: p: expected const uint8_t *"
    ", a contiguous buffer, got memoryview",
    "texts(5)": "TypeError: texts: names: expected char **, got int 5",
    "texts(b'a')": "TypeError: texts: names: expected char **, got bytes b'a'",
    "run(5, 3)": "TypeError: run: f: expected step, a callable, got int 5",
    "run('triple', 3)": "TypeError: run: f: expected step, a callable, got str",
    "run(args.other_step(lambda x: 7), 3)": "TypeError: run: f: expected step, got "
    "other_step",
    "run_plain(args.other_step(len), 3)": "TypeError: run_plain: f: expected int "
    "(*)(int), got other_step",
    "run(ctypes.CFUNCTYPE(None)(len), 3)": "TypeError: run: f: expected step, got ",
    "nothing()": "AttributeError: 'Library' object has no attribute 'nothing'",
}


def evaluate(call: str, args: Any, library: Any) -> Any:
    space = {"args": args, "ctypes": ctypes, "array": array, "mmap": mmap}
    space |= {"Number": Number, "Fruit": Fruit, "Where": Where, "library": library}
    return eval(f"library.{call}", space)


@pytest.mark.parametrize("call", TAKEN)
def test_taken(args: Any, call: str) -> None:
    assert evaluate(call, args, args.lib) == TAKEN[call]


@pytest.mark.parametrize("call", REFUSED)
def test_refused(args: Any, call: str) -> None:
    with pytest.raises(Exception) as error:
        evaluate(call, args, args.lib)
    assert f"{type(error.value).__name__}: {error.value}".startswith(REFUSED[call])


def in_shims(args: Any, call: str) -> Any:
    async def main() -> Any:
        async with args.Bridge.open(args.path) as bridge:
            return await evaluate(call, args, bridge)

    return asyncio.run(main())


# The shims do not support variadic functions.
@pytest.mark.parametrize("call", [c for c in TAKEN if not c.startswith("longs")])
def test_taken_by_shims(args: Any, call: str) -> None:
    assert in_shims(args, call) == TAKEN[call]


@pytest.mark.parametrize(
    "call", [c for c in REFUSED if not c.startswith(("longs", "nothing"))]
)
def test_refused_by_shims(args: Any, call: str) -> None:
    with pytest.raises(Exception) as error:
        in_shims(args, call)
    assert f"{type(error.value).__name__}: {error.value}".startswith(REFUSED[call])


def test_results_of_enums_in_shims(args: Any) -> None:
    assert in_shims(args, "next(args.OFF)") is args.ON
    assert type(in_shims(args, "next(args.ON)")) is int


def test_results_of_enums(args: Any) -> None:
    """Results are members of the class.

    A value that the header does not have is an int.
    """
    assert args.lib.next(args.OFF) is args.ON
    assert type(args.lib.next(args.ON)) is int
    both = args.lib.both(args.A, args.C)
    assert isinstance(both, args.bits) and both == 9
    assert isinstance(args.lib.both(0, 32), args.bits)


def test_signature(args: Any) -> None:
    assert str(inspect.signature(args.lib.add)) == "(a, b, c, d)"
    assert str(inspect.signature(args.lib.longs)) == "(format, /, *arguments)"
    assert inspect.getdoc(args.lib.add) == (
        "long add(signed char a, uint8_t b, int c, unsigned long d)\n\nAdds."
    )


def test_variables(args: Any) -> None:
    """An assignment writes to C's variable."""
    args.lib.gcount = 9
    assert args.lib.get_gcount() == 9 and args.lib.gcount.value == 9
    args.lib.origin = args.point(5, 6)
    assert (args.lib.origin.x, args.lib.origin.y) == (5, 6)
    args.lib.origin.x = 8
    assert args.lib.origin.x == 8
    args.lib.origin = (3, 4)
    assert (args.lib.origin.x, args.lib.origin.y) == (3, 4)
    args.lib.table = (7, 8, 9)
    assert list(args.lib.table) == [7, 8, 9]
    args.lib.label = b"xyz"
    assert args.lib.label.value == b"xyz"
    args.lib.version = b"two"
    assert args.lib.version.value == b"two"
    args.lib.gcount = args.ON
    assert args.lib.get_gcount() == 1
    with pytest.raises(AttributeError, match="gcuont is not a variable"):
        args.lib.gcuont = 9


def test_assigned_functions_are_kept(args: Any) -> None:
    args.lib.stepper = lambda x: x + 20
    gc.collect()
    assert args.lib.call_stepper(1) == 21
    args.lib.stepper = args.lib.triple
    assert args.lib.call_stepper(2) == 6
    args.lib.stepper = None
    assert args.lib.call_stepper(2) == -1


@pytest.mark.parametrize(
    ("name", "value", "error", "words"),
    [
        ("limit", 6, AttributeError, "limit is const"),
        ("gcount", 2**31, OverflowError, "gcount: 2147483648 does not fit c_int"),
        ("gcount", 1.5, TypeError, r"gcount: expected c_int, got float 1\.5"),
        ("origin", 5, TypeError, "expected point instance, got int"),
        ("label", b"far too long", ValueError, "bytes too long"),
        ("stepper", 5, TypeError, "stepper: expected step, a callable, got int 5"),
    ],
)
def test_refused_assignments(
    args: Any, name: str, value: Any, error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        setattr(args.lib, name, value)
    assert args.lib.limit.value == 5


def test_unchecked(args: Any) -> None:
    plain = args.load(args.path, checked=False)
    assert plain.add(1, 2, 3, 2**64 + 4) == 10
    with pytest.raises(ctypes.ArgumentError):
        plain.half("x")
    assert isinstance(plain.add, ctypes._CFuncPtr)
    assert args.lib.c.add(1, 2, 3, 2**64) == 6


def test_errno(args: Any) -> None:
    lib = args.load(args.path, use_errno=True)
    ctypes.set_errno(0)
    assert lib.fails(13) == -1 and ctypes.get_errno() == 13


def test_load_finds_the_library(args: Any, tmp_path: Path) -> None:
    """Without a path, `load()` looks for the library's name, then beside the module."""
    assert args.load().add(1, 2, 3, 4) == 10
    (tmp_path / "none_such.h").write_text("int f(void);\n")
    output = tmp_path / "none_such.py"
    header = str(tmp_path / "none_such.h")
    assert run(["bind", header, "--cc", "gcc", "-o", str(output)]) == 0
    space: dict[str, Any] = {"__name__": "none_such", "__file__": str(output)}
    exec(compile(output.read_text(), str(output), "exec"), space)
    with pytest.raises(OSError, match="looked for 'none_such' by") as error:
        space["load"]()
    assert str(tmp_path / "libnone_such.so") in str(error.value)


def test_byref_is_kept_during_the_call(args: Any) -> None:
    """What a converted pointer points to is not freed during the call."""

    def fresh() -> Any:
        return (ctypes.c_uint8 * 100_000)(*[1] * 100_000)

    for _ in range(20):
        assert args.lib.sum(ctypes.byref(fresh()), 100_000) == 100_000
        call = "sum(ctypes.byref((ctypes.c_uint8 * 9)(*[1] * 9)), 9)"
        assert in_shims(args, call) == 9
