"""The stub: type checkers accept a correct program and reject wrong ones."""

import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from checkers import CHECKERS, check
from cobindgen.commands.cli import run

pytestmark = pytest.mark.skipif(shutil.which("gcc") is None, reason="no gcc")

HEADER = """\
#include <stdint.h>
#include <wchar.h>
/* How to open. */
typedef enum mode { MODE_READ, MODE_WRITE } mode;
struct point { int x, y; };
typedef struct file {
    mode how; /* how it was opened */
    struct point at;
    struct file *next;
    const char *name;
    uint8_t flags : 3;
    char letter : 2;
    int numbers[4];
    wchar_t wide[8];
    long bytes;
    struct { long size; } ends[];
} file;
typedef int (*on_line)(const char *line, struct point *at, void *data);
extern int count; /* How many are open. */
file *open_file(const char *name, mode how);
mode how_of(const file *f);
int each_line(file *f, on_line function, void *data);
int add(const int *numbers, int n);
int fill(uint8_t *bytes, unsigned long n);
int shown(const char *format, ...);
struct table { int (*call)(struct table *self, int n); };
int wait_for(int c_status, double seconds);
#define ROUND(n) ((n) & ~7)
#define NO_FILE ((file *)0)
#define NO_NUMBERS ((int *)0)
#define first_line(f) each_line(f, 0, 0)
typedef struct __attribute__((aligned(64))) { float f[16]; } lane;
"""
GOOD = """\
import array
from ctypes import POINTER, byref, c_char_p, c_int, pointer, sizeof
from fractions import Fraction
from pathlib import Path

import bound

lib = {library}
made = bound.file(how=bound.MODE_READ, at=bound.struct_point(1, 2))
made.next = pointer(made)
made.how = 1
offset: int = bound.file.name.offset
x: int = made.at.x + made.next.contents.numbers[2]
name: bytes | None = made.name
opened = lib.open_file(Path("a"), bound.MODE_WRITE)
opened = lib.open_file(name="a", how=1)
how: bound.mode | int = lib.how_of(opened)
lib.how_of(byref(made))
lib.how_of(made)
lib.how_of(None)


@bound.on_line
def line(text: bytes | None, at: object, data: int | None) -> int:
    return len(text or b"")


lib.each_line(opened, line, None)
lib.each_line(opened, None, None)
lib.each_line(opened, lambda text, at, data: at.contents.x, None)
lib.add(array.array("i", [1]), 1)
lib.fill(bytearray(4), 4)
lib.shown("%d", 5, b"x")
lib.add(bound.NO_NUMBERS, c_int(0))
lib.how_of(bound.NO_FILE)
called: int = bound.struct_table().call(None, 3)
lib.wait_for(c_status=bound.MODE_READ, seconds=Fraction(1, 2))
more = bound.file.allocate(3).elements(3)[0]
total: int = bound.ROUND(9) + sizeof(bound.file)
lib.first_line(opened)
lanes = bound.allocate_array(bound.lane, 2)
first: float = lanes[0].f[1]
"""
# Wrong lines. Each type checker must report each of them.
BAD = """\
bound.file(hwo=1)
made.nxet
made.nxet = 5
made.how = "read"
bound.file.name.ofset
lib.open_file(5, bound.MODE_READ)
lib.open_file("a", "r")
lib.open_file("a")
lib.opne_file("a", 1)
lib.how_of(bound.struct_point())
lib.each_line(opened, 5, None)
lib.each_line(opened, lambda text: 0, None)
lib.each_line(opened, lambda text, at, data: "five", None)
lib.fill("abc", 3)
lib.add("abc", 3)
lib.add(None, 1.5)
lib.wait_for(1, "2")
"""


@pytest.fixture(params=["load", "library"])
def folder(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("bound.h").write_text(HEADER)
    options = ["--library", "bound"] if request.param == "library" else []
    assert run(["bind", "bound.h", "--cc", "gcc", *options, "-o", "bound.py"]) == 0
    library = "bound" if options else "bound.load()"
    good = GOOD.replace("{library}", library)
    Path("good.py").write_text(good)
    Path("bad.py").write_text(good + BAD)
    return tmp_path


@pytest.mark.parametrize("checker", CHECKERS)
def test_type_checkers(folder: Path, checker: str) -> None:
    good = check(checker, folder, "good.py", "bound.pyi")
    assert good.returncode == 0, good.stdout
    bad = check(checker, folder, "bad.py")
    lines = {int(n) for n in re.findall(r"bad\.py:(\d+):", bad.stdout)}
    first = Path("good.py").read_text().count("\n") + 1
    assert lines == set(range(first, first + BAD.count("\n"))), bad.stdout


def test_formatted_and_without_unused_imports(folder: Path) -> None:
    ruff = [sys.executable, "-m", "ruff"]
    subprocess.run([*ruff, "format", "--check", "bound.pyi", "bound.py"], check=True)
    check = [*ruff, "check", "--select", "F,I", "--isolated", "bound.pyi"]
    done = subprocess.run(check, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_a_macro_that_needs_no_conversion_is_formatted(tmp_path: Path) -> None:
    header, output = tmp_path / "small.h", tmp_path / "small.py"
    header.write_text("#define least(a, b) ((a) < (b) ? (a) : (b))\n")
    assert run(["bind", str(header), "-o", str(output)]) == 0
    ruff = [sys.executable, "-m", "ruff"]
    subprocess.run([*ruff, "format", "--isolated", "--check", str(output)], check=True)


def test_docstrings(folder: Path) -> None:
    stub = Path("bound.pyi").read_text()
    assert '"""how it was opened"""' in stub
    assert '"""How many are open."""' in stub
    assert '"""mode how_of(const file *f)"""' in stub
    assert "letter: _Field[int, int]" in stub


def test_variables_have_the_names_of_the_module(tmp_path: Path) -> None:
    # `abs` is a builtin at module level, and `missing` a method of Library.
    header, output = tmp_path / "named.h", tmp_path / "named.py"
    header.write_text("extern int abs;\nextern int missing;\n")
    assert run(["bind", str(header), "-o", str(output), "--library", "named"]) == 0
    stub = output.with_suffix(".pyi").read_text()
    assert re.findall(r"^(\w+): c_int$", stub, re.M) == ["abs_", "missing"]
    assert re.findall(r"^    (\w+): _Field", stub, re.M) == ["abs", "missing_"]
    assert {"abs_", "missing"} <= {*runpy.run_path(str(output))["__dir__"]()}
