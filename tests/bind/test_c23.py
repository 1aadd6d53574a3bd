"""C23 in several headers: GNU mode, no compiler, includes, and a C program.

The constructs are in cases/c/c23-*.h.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import c23
from cobindgen.commands.cli import run

CASES = sorted((Path(__file__).parents[1] / "cases" / "c").glob("c23-*.h"))
COMPILER = c23.compiler() or ""

pytestmark = pytest.mark.skipif(not COMPILER, reason="no C23 compiler")


def model(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    """Return what the headers declare, without places."""
    assert run(["model", *arguments]) == 0, capsys.readouterr().err
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    for entries in found.values():
        for entry in entries if isinstance(entries, list) else ():
            if isinstance(entry, dict):
                entry.pop("location", None)
    return found


@pytest.mark.parametrize("header", CASES, ids=lambda path: path.stem)
def test_gnu_dialect(header: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = [str(header), "--cc", COMPILER]
    assert run(["verify", *options, "-std=gnu23"]) == 0, capsys.readouterr().err
    capsys.readouterr()
    strict = model(capsys, *options, "-std=c23")
    assert model(capsys, *options, "-std=gnu23") == strict


@pytest.mark.parametrize("header", CASES, ids=lambda path: path.stem)
def test_no_compiler(
    header: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """The embedded preprocessor gives what the compiler gives, or skips it."""
    wanted = model(capsys, str(header), "--cc", COMPILER, "-std=c23")
    monkeypatch.setenv("PATH", str(tmp_path))
    found = model(capsys, str(header), "--cpp", "pcpp", "-std=c23")
    skipped = {entry["name"] for entry in found["skipped"]}
    for kind in ("enums", "macros", "records", "typedefs", "functions", "variables"):
        for entry in wanted[kind]:
            assert entry in found[kind] or entry["name"] in skipped
        assert all(entry in wanted[kind] for entry in found[kind])


INNER = """\
constexpr int LIMIT = 10, LAST = LIMIT + 1;
enum [[deprecated("(a)")]] e { A [[deprecated]] = 3, B __attribute__((deprecated)), C };
enum like : typeof(1ul) { D = 5 };
enum short_one : short;
static inline int f(void) { constexpr int LOCAL = 3; return LOCAL; }
"""
OUTER = """\
#include "inner.h"
struct s { char a[LAST]; enum short_one one; char c; enum like like; };
#define SUM (LIMIT + A + B + C + D)
"""
PROGRAM = """\
#include <stddef.h>
#include <stdio.h>
#include "outer.h"
int main() {
    printf("%zu %zu %zu %zu %lu", sizeof(struct s), offsetof(struct s, one),
           offsetof(struct s, c), offsetof(struct s, like), SUM);
}
"""
USE = """\
import ctypes, made
print(ctypes.sizeof(made.s), made.s.one.offset, made.s.c.offset, made.s.like.offset,
      made.SUM, end="")
"""


def test_what_an_include_declares(tmp_path: Path) -> None:
    files = {"inner.h": INNER, "outer.h": OUTER, "program.c": PROGRAM}
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    output, header = tmp_path / "made.py", str(tmp_path / "outer.h")
    command = ["bind", header, "--cc", COMPILER, "-std=c23", "-o", str(output)]
    assert run([*command, "--verify"]) == 0
    compile_ = [COMPILER, "-std=c23", "-w", "program.c", "-o", "program"]
    subprocess.run(compile_, check=True, cwd=tmp_path)
    said = [
        subprocess.run(words, check=True, cwd=tmp_path, capture_output=True).stdout
        for words in (["./program"], [sys.executable, "-c", USE])
    ]
    assert said[0] == said[1]


def test_static_inline(tmp_path: Path) -> None:
    header = tmp_path / "inline.h"
    header.write_text("""\
[[nodiscard]] static inline bool f(bool x, typeof(nullptr), [[maybe_unused]] int c)
{ return !x; }
enum e : unsigned char { A = 200 };
static inline enum e g(enum e x) { return x; }
""")
    made, shims = tmp_path / "made.py", tmp_path / "shims.c"
    command = ["bind", str(header), "--cc", COMPILER, "-std=c23", "-o", str(made)]
    assert run([*command, "--glue", str(shims), "--verify"]) == 0
    shared = [COMPILER, "-std=c23", "-shared", "-fPIC", str(shims), "-o", "shims.so"]
    subprocess.run(shared, check=True, cwd=tmp_path)
    use = (
        "import made; l = made.load('./shims.so'); print(l.f(False, None, 1), l.g(200))"
    )
    done = subprocess.run(
        [sys.executable, "-c", use], check=True, cwd=tmp_path, capture_output=True
    )
    assert done.stdout == b"True 200\n"


TWICE = """\
struct s { struct { int a; } x; char c; };
struct s { struct { int a; } x; char c; };
enum e : short { A = 1 };
enum e : short { A = 1 };
typedef struct t { int a; } t;
typedef struct t { int a; } t;
struct holds { enum e : short { A = 1 } e; struct t { int a; } t; };
extern struct s { struct { int a; } x; char c; } object;
"""


def test_defined_twice(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """C23 allows a tag to be defined again in the same way (6.7.3.4)."""
    header = tmp_path / "twice.h"
    header.write_text(TWICE)
    options = [str(header), "--cc", COMPILER, "-std=c23"]
    command = [COMPILER, "-std=c23", "-fsyntax-only", str(header)]
    if subprocess.run(command, capture_output=True).returncode:
        # Not every C23 compiler supports it. cobindgen then agrees with the compiler.
        assert run(["verify", *options]) == 1
        assert "redefinition of s" in capsys.readouterr().err
        # Without a compiler, the same declarations are read.
        options = [str(header), "--cpp", "pcpp", "--cc", "no compiler", "-std=c23"]
    else:
        assert run(["verify", *options]) == 0
        capsys.readouterr()
    found = model(capsys, *options)
    assert found["skipped"] == []
    assert [record["size"] for record in found["records"] if record["tagged"]] == [
        8,
        4,
        8,
    ]
    assert [variable["name"] for variable in found["variables"]] == ["object"]


def test_enumerators_of_a_wide_enum(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """All enumerators have the type of the enum (C23), or each has its own (GNU C).

    The result depends on the compiler.
    """
    header = tmp_path / "wide.h"
    header.write_text("""\
enum wide { SMALL, LARGE = 1ull << 40 };
enum negative { NEGATIVE = -1, POSITIVE = 0x80000000 };
#define SIZE (sizeof(SMALL) + sizeof(NEGATIVE))
#define LESS (SMALL - 1 < 0)
""")
    for standard in ("c23", "c17"):
        options = [str(header), "--cc", COMPILER, f"-std={standard}"]
        assert run(["verify", *options]) == 0, capsys.readouterr().err
