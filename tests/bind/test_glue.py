"""Functions that need glue: each kind is compiled and called."""

import ctypes
import importlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from cobindgen.commands.cli import run

pytestmark = pytest.mark.skipif(shutil.which("gcc") is None, reason="no gcc")

INLINE = """\
#include <stdbool.h>
static inline int twice(int n) { return 2 * n; }
inline int half(int n) { return n / 2; }
static inline int add(int a, int b) { return a + b; }
#define add(a) add(a, (a) + 5)
static inline const int constant(void) { return 7; }
static inline bool negative(double x) { return x < 0; }
static inline void store(int *place, int value) { *place = value; }
__attribute__((deprecated)) static inline int old(void) { return 1; }
static inline int many(int n, ...) { return n; }
static inline int (*chosen(void))(int) { return twice; }
"""
WARNINGS = ["-Wall", "-Wextra", "-Werror", "-Wmissing-prototypes"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    yield tmp_path
    for name, module in list(sys.modules.items()):
        if (getattr(module, "__file__", None) or "").startswith(f"{tmp_path}/"):
            del sys.modules[name]


def compiled(name: str, source: str, cc: str = "gcc", *flags: str) -> str:
    # dlopen() identifies a library by its path, so each one has another.
    output = str(Path(f"lib{name}.so").absolute())
    command = [cc, "-shared", "-fPIC", *flags, "-x", "c", source, "-o", output]
    subprocess.run(command, check=True)
    return output


def imported(name: str) -> ModuleType:
    importlib.invalidate_caches()
    return importlib.import_module(name)


@pytest.mark.parametrize("cc", ["gcc", "clang"])
@pytest.mark.parametrize("level", ["-O0", "-O2"])
def test_inline_functions(folder: Path, cc: str, level: str) -> None:
    if shutil.which(cc) is None:
        pytest.skip(f"no {cc}")
    (folder / "inline.h").write_text(INLINE)
    command = ["bind", "inline.h", "--cc", cc, "-o", "inline.py", "--glue", "glue.c"]
    assert run(command) == 0
    glue = compiled("glue", "glue.c", cc, level, *WARNINGS, "-Wno-ignored-qualifiers")
    module = imported("inline")
    library = module.load(glue)
    assert library.twice(21) == 42
    assert library.half(9) == 4
    assert library.add(1, 2) == 3
    assert library.constant() == 7
    assert library.negative(-0.5) is True
    assert library.old() == 1
    assert library.chosen()(4) == 8
    assert set(module.__skipped__) >= {"many"}
    assert "variadic" in module.__skipped__["many"]


def test_glue_in_the_library(folder: Path) -> None:
    """A file of the library may also define the C99 inline function."""
    (folder / "inline.h").write_text(INLINE)
    command = ["bind", "inline.h", "--cc", "gcc", "-o", "inline.py", "--glue", "glue.c"]
    assert run(command) == 0
    (folder / "own.c").write_text('#include "inline.h"\nextern int half(int);\n')
    build = ["gcc", "-w", "-shared", "-fPIC", "own.c", "glue.c", "-o", "libboth.so"]
    subprocess.run(build, check=True)
    assert imported("inline").load(folder / "libboth.so").half(8) == 4


LINKAGE = Path(__file__).parents[1] / "cases" / "c" / "linkage-of-functions.h"


@pytest.mark.parametrize(
    "options",
    ["--cc gcc", "--cc clang", "--cc gcc --no-verify", "--cc gcc --cpp pcpp"],
)
def test_static_functions_link(folder: Path, options: str) -> None:
    """Glue calls the static functions that the headers define, and no others."""
    _, cc, *_ = options.split()
    if shutil.which(cc) is None:
        pytest.skip(f"no {cc}")
    command = ["bind", str(LINKAGE), "-o", "linkage.py", "--glue", "glue.c"]
    assert run([*command, *options.split()]) == 0
    (folder / "exported.c").write_text("int exported(int x) { return x + 13; }")
    exported = compiled("exported", "exported.c", cc)
    flags = ["-w", "-Wl,--no-undefined", "glue.c", "-x", "none", exported]
    glue = folder / "libglue.so"
    subprocess.run([cc, "-shared", "-fPIC", *flags, "-o", glue], check=True)
    module = imported("linkage")
    lib = module.load(exported, glue=glue)
    assert [lib.defined_list(1), lib.before(1), lib.plain_later(1)] == [2, 3, 4]
    assert [lib.old_style(1), lib.nothing()] == [5, 5]
    assert [lib.body_included(1), lib.prototype_included(1)] == [22, 7]
    assert [lib.static_included(1), lib.defined_by_typedef(1)] == [23, 8]
    assert [lib.another_name(1), lib.of_library(1)] == [3, 14]
    undefined = {name for name in module.__skipped__ if "undefined" in name}
    assert module.__skipped__.keys() == undefined | {"attributes"}
    assert len(undefined) == 5


# Each header of the library, and whether C99 makes `half` an inline definition.
INLINE_LATER = [
    ("inline int half(int); inline int half(int n) { return n / 2; }", True),
    ("inline int half(int n) { return n / 2; } int half(int);", False),
    ("int half(int); inline int half(int n) { return n / 2; }", False),
    ("inline int half(int n) { return n / 2; } extern inline int half(int);", False),
    ("inline __attribute__((gnu_inline)) int half(int n) { return n / 2; }", False),
]


@pytest.mark.parametrize(("text", "needs_glue"), INLINE_LATER)
def test_inline_definitions(folder: Path, text: str, needs_glue: bool) -> None:
    """All declarations together make an inline definition (C11 6.7.4p7)."""
    (folder / "half.h").write_text(text)
    (folder / "half.c").write_text('#include "half.h"\n')
    command = ["bind", "half.h", "--cc", "gcc", "-o", "half.py", "--glue", "glue.c"]
    assert run(command) == 0
    library = compiled("half", "half.c")
    glue = compiled("glue", "glue.c")
    assert imported("half").load(library, glue=glue).half(8) == 4
    shims = (folder / "glue.c").read_text().count("int cobindgen_half(int a0)\n")
    assert shims == needs_glue


def test_variable_length_arrays_need_none(folder: Path) -> None:
    (folder / "vla.h").write_text(
        "double trace(int rows, int columns, double a[rows][columns]);\n"
        "int sum(int n, int a[static n]);\n"
    )
    (folder / "vla.c").write_text("""\
#include "vla.h"
double trace(int rows, int columns, double a[rows][columns])
{ double t = 0; for (int i = 0; i < rows; i++) t += a[i][i]; (void)columns; return t; }
int sum(int n, int a[static n])
{ int t = 0; for (int i = 0; i < n; i++) t += a[i]; return t; }
""")
    command = ["bind", "vla.h", "--cc", "gcc", "--verify", "-o", "vla.py"]
    assert run(command) == 0
    module = imported("vla")
    assert module.__skipped__ == {}
    library = module.load(compiled("vla", "vla.c"))
    from ctypes import c_double, c_int

    assert library.sum(3, (c_int * 3)(1, 2, 3)) == 6
    assert library.trace(2, 3, (c_double * 6)(1, 0, 0, 0, 5, 0)) == 6


BY_VALUE = """\
typedef struct __attribute__((packed)) small { char c; int i; } small;
typedef struct __attribute__((aligned(16))) over { long i; } over;
typedef struct __attribute__((aligned(64))) vector { float f[16]; } vector;
typedef struct extended { long double x; } extended;
typedef union either { long double x; long i; } either;
typedef struct wide { int a[9]; } wide;
small packed_twice(int before, small s, double after);
over aligned_twice(over o);
float over_aligned_sum(vector v);
vector over_aligned_make(float f);
extended extended_twice(extended e);
either either_of(long i);
long double _Complex conjugate(long double _Complex z);
wide plain_twice(wide w);
typedef small (*handler)(int, small, double);
int handle(handler h);
typedef struct mixed { long i; double d; } mixed;
double registers(int a, int b, int c, int d, int e, double x, mixed m, over o, mixed n);
"""
BY_VALUE_C = """\
#include "value.h"
small packed_twice(int before, small s, double after)
{ s.i = 2 * s.i + before + (int)after; return s; }
over aligned_twice(over o) { o.i *= 2; return o; }
float over_aligned_sum(vector v)
{ float s = 0; for (int i = 0; i < 16; i++) s += v.f[i]; return s; }
vector over_aligned_make(float f)
{ vector v; for (int i = 0; i < 16; i++) v.f[i] = f; return v; }
extended extended_twice(extended e) { e.x *= 2; return e; }
either either_of(long i) { either e; e.i = i; return e; }
long double _Complex conjugate(long double _Complex z)
{ return ~z; }
wide plain_twice(wide w) { for (int i = 0; i < 9; i++) w.a[i] *= 2; return w; }
int handle(handler h) { small s = { 0, 5 }; return h(1, s, 2).i; }
double registers(int a, int b, int c, int d, int e, double x, mixed m, over o, mixed n)
{ return x + m.i + m.d + o.i + n.i + n.d + a + b + c + d + e; }
"""


@pytest.mark.parametrize("cc", ["gcc", "clang"])
def test_by_value(folder: Path, cc: str) -> None:
    if shutil.which(cc) is None:
        pytest.skip(f"no {cc}")
    (folder / "value.h").write_text(BY_VALUE)
    (folder / "value.c").write_text(BY_VALUE_C)
    command = ["bind", "value.h", "--cc", cc, "--verify", "-o", "value.py"]
    assert run(command) == 0
    skipped = imported("value").__skipped__
    glued = {name for name in skipped if "--glue makes it" in skipped[name]}
    assert glued == set(skipped) - {"handler"}
    assert "plain_twice" not in skipped and len(skipped) == 9
    del sys.modules["value"]
    assert run([*command, "--glue", "glue.c"]) == 0
    library = compiled("value", "value.c", cc, "-w", "-O2", "-march=native")
    flags = ["-O2", "-march=native", *WARNINGS]
    glue = str(folder / "libglue.so")
    build = [cc, "-shared", "-fPIC", *flags, "glue.c", "-o", glue]
    subprocess.run([*build, library], check=True)
    value = imported("value")
    assert value.__skipped__.keys() == {"handler"}
    lib = value.load(library, glue=glue)
    made = lib.packed_twice(1, value.small(b"x", 20), 3.5)
    assert (made.c, made.i) == (b"x", 44)
    assert lib.aligned_twice(value.over(21)).i == 42
    assert lib.over_aligned_sum(lib.over_aligned_make(0.5)) == 8
    assert lib.extended_twice(value.extended(1.5)).x == 3
    assert lib.either_of(-7).i == -7
    assert lib.conjugate(1 + 2j) == 1 - 2j
    assert list(lib.plain_twice(value.wide((1, 2, 3))).a) == [2, 4, 6, *[0] * 6]
    remedy = r"h: packed_twice is called by address: pass lib\.c\['packed_twice'\]"
    with pytest.raises(TypeError, match=remedy):
        lib.handle(lib.packed_twice)
    assert lib.handle(lib.c["packed_twice"]) == 13
    mixed = value.mixed(10, 20)
    passed = (1, 2, 3, 4, 5, 0.5, mixed, value.over(40), mixed)
    assert lib.registers(*passed) == 115.5
    assert lib.missing() == []
    with pytest.raises(TypeError, match="packed_twice: s: expected small, got int"):
        lib.packed_twice(1, 5, 3.5)


WIDE = """\
typedef unsigned __int128 u128;
typedef int v4si __attribute__((vector_size(16)));
typedef double v4df __attribute__((vector_size(32)));
__int128 minus(__int128 a);
u128 largest(int n, u128 *place);
v4si add_vectors(v4si a, v4si b);
double last(v4df v, int i);
__float128 twice_quad(__float128 x);
static inline u128 low_half(u128 a) { return a & (u128)-1 >> 64; }
"""
WIDE_SOURCE = """\
#include "wide.h"
__int128 minus(__int128 a) { return -a; }
u128 largest(int n, u128 *place) { return *place = (u128)-1 >> n; }
v4si add_vectors(v4si a, v4si b) { return a + b; }
double last(v4df v, int i) { return v[i]; }
__float128 twice_quad(__float128 x) { return x + x; }
"""


@pytest.mark.parametrize("cc", ["gcc", "clang"])
def test_types_that_ctypes_lacks(folder: Path, cc: str) -> None:
    """Integers of 16 bytes are ints. Vectors and __float128 are arrays."""
    if shutil.which(cc) is None:
        pytest.skip(f"no {cc}")
    (folder / "wide.h").write_text(WIDE)
    (folder / "wide.c").write_text(WIDE_SOURCE)
    command = ["bind", "wide.h", "--cc", cc, "-o", "wide.py"]
    assert run(command) == 0
    reason = imported("wide").__skipped__["minus"]
    assert reason.endswith(
        "passes __int128 by value, which ctypes cannot do; --glue makes it callable"
    )
    del sys.modules["wide"]
    assert run([*command, "--glue", "glue.c"]) == 0
    path = compiled("wide", "wide.c", cc, "-w")
    glue = compiled("wide_glue", "glue.c", cc, path, *WARNINGS)
    module = imported("wide")
    assert "minus" not in module.__skipped__
    library = module.load(path, glue=glue)
    for number in (0, 1, -1, 2**127 - 1, 1 - 2**127, 2**64, -(2**64) - 5):
        assert library.minus(number) == -number
    with pytest.raises(
        OverflowError, match=r"minus: a: 1701\d+ does not fit __int128 "
    ):
        library.minus(2**127)
    with pytest.raises(TypeError, match=r"minus: a: expected __int128, got float 1\.5"):
        library.minus(1.5)
    assert library.low_half(2**128 - 1) == 2**64 - 1
    with pytest.raises(OverflowError, match="low_half: a: -1 does not fit u128 "):
        library.low_half(-1)
    place = (ctypes.c_uint8 * 16)()
    assert library.largest(28, place) == 2**100 - 1
    assert int.from_bytes(place, sys.byteorder) == 2**100 - 1
    vectors = module.v4si(1, 2, 3, -4), module.v4si(10, 20, 30, 40)
    assert list(library.add_vectors(*vectors)) == [11, 22, 33, 36]
    with pytest.raises(TypeError, match="add_vectors: a: expected v4si, got list"):
        library.add_vectors([1, 2, 3, 4], vectors[1])
    if cc == "clang":
        assert library.last(module.v4df(1, 2, 3, 4.5), 3) == 4.5
    else:
        assert "uses a vector of 32 bytes" in module.__skipped__["last"]
    one = (ctypes.c_uint8 * 16)(*bytes(14), 0xFF, 0x3F)
    if cc == "clang":
        # It has no _Float128.
        return
    assert bytes(library.twice_quad(one)) == bytes(14) + b"\0\x40"
