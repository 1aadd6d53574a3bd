"""Headers of macOS and Windows, read and proven on another system."""

import re
import shutil
import subprocess
from pathlib import Path
from runpy import run_path

import pytest

from cobindgen.commands.cli import run

Capture = pytest.CaptureFixture[str]
MINGW = "x86_64-w64-mingw32-gcc"
RECORDS = """\
#include <stdint.h>
#include <stddef.h>
struct bits { unsigned a : 3; unsigned char b : 4; unsigned long c : 12; };
struct zero { int : 0; char c; int n : 3; int : 0; char d; };
struct mixed { char c; long l; long long q; long double d; void *p; size_t n; };
#pragma pack(push, 2)
struct packed { char c; long l; double d; };
#pragma pack(pop)
struct aligned { char c; _Alignas(16) int x; };
enum e { A, B = -1 };
enum positive { C, D = 5 };
struct holder { enum positive p : 4; enum e e; };
int f(struct mixed *m, long n);
#define LONG (sizeof(long) + 1L)
"""
# clang's targets, and how long their `long` is.
TARGETS = {
    "x86_64-apple-macos13": 8,
    "arm64-apple-macos13": 8,
    "x86_64-pc-windows-msvc": 4,
    "aarch64-pc-windows-msvc": 4,
    "i686-pc-windows-msvc": 4,
    "x86_64-w64-mingw32": 4,
    "i686-w64-mingw32": 4,
}
needs_mingw = pytest.mark.skipif(not shutil.which(MINGW), reason=f"no {MINGW}")


def proven(header: Path, *options: str) -> bool:
    return run(["verify", str(header), *options]) == 0


@pytest.mark.parametrize("target", TARGETS)
def test_clang_proves_the_target(target: str, tmp_path: Path) -> None:
    options = ["--cc", "clang", "--", "-target", target]
    probe = ["clang", "-target", target, "-fsyntax-only", "-xc", "/dev/null"]
    if not shutil.which("clang") or subprocess.run(probe, capture_output=True).stderr:
        pytest.skip(f"no clang for {target}")
    header = tmp_path / "a.h"
    header.write_text(RECORDS)
    assert proven(header, *options)
    assert run(["bind", str(header), "-o", str(tmp_path / "a.py"), *options]) == 0
    text = (tmp_path / "a.py").read_text()
    assert re.search(rf"^LONG = {TARGETS[target] + 1}\b", text, re.M)
    # This Python has no `long double` and no pointers of 32-bit targets.
    assert "__skipped__ = {}" in text or target.startswith("i686")


@needs_mingw
def test_mingw_proves_records(tmp_path: Path) -> None:
    (tmp_path / "a.h").write_text(RECORDS)
    assert proven(tmp_path / "a.h", "--cc", MINGW)


DECLSPEC = """\
__declspec(align(16)) struct before { int x; };
struct __declspec(align(16)) behind { int x; };
struct member { char c; __declspec(align(16)) int x; };
struct outer { char c; __attribute__((aligned(16))) struct tagged { int x; }; };
typedef __declspec(align(64)) int number;
struct all { char c; struct before a; struct behind b; struct member d; number n; };
"""


@needs_mingw
def test_mingw_proves_declspec(tmp_path: Path) -> None:
    """GCC has no attribute `align`, but unnamed members with tags, without a flag."""
    (tmp_path / "a.h").write_text(DECLSPEC)
    assert proven(tmp_path / "a.h", "--cc", MINGW)


@needs_mingw
@pytest.mark.parametrize("name", ["stdio.h", "winsock2.h", "fileapi.h", "minwindef.h"])
def test_mingw_proves_headers_of_windows(
    name: str, tmp_path: Path, capsys: Capture
) -> None:
    (tmp_path / "a.h").write_text(f"#include <windows.h>\n#include <{name}>\n")
    assert proven(tmp_path / "a.h", "--files", f"*/{name}", "--cc", MINGW)
    count = capsys.readouterr().out.split()[0]
    assert int(count) > 20


@needs_mingw
def test_a_module_for_windows(tmp_path: Path) -> None:
    """Its types have fixed sizes, so Python can import it on this system."""
    (tmp_path / "a.h").write_text(
        "#include <windows.h>\n"
        "struct s { long l; unsigned char a : 3; unsigned short b : 4; wchar_t w[3]; };"
        "\nDWORD WINAPI f(struct s *s, HANDLE h);\nint __fastcall g(int n);\n"
    )
    output = tmp_path / "a.py"
    assert run(["bind", str(tmp_path / "a.h"), "-o", str(output), "--cc", MINGW]) == 0
    module = run_path(str(output))
    record = module["struct_s"]
    assert (record.l.size, record.b.offset, record.w.offset) == (4, 6, 8)
    assert module["__skipped__"].keys() == {"g"}
    assert "fastcall" in module["__skipped__"]["g"]


def test_what_differs_in_microsoft_s_abi_is_skipped(tmp_path: Path) -> None:
    if not shutil.which("clang"):
        pytest.skip("no clang")
    (tmp_path / "a.h").write_text(
        "enum e { FINE };\nenum big { BIG = 0xffffffff };\n"
        "union u { int a : 3; char c; };\nstruct empty { };\nstruct s { int n; };\n"
    )
    output = tmp_path / "a.py"
    options = ["--cc", "clang", "--", "-target", "x86_64-pc-windows-msvc"]
    assert run(["bind", str(tmp_path / "a.h"), "-o", str(output), *options]) == 0
    module = run_path(str(output))
    assert {"BIG", "empty"} <= module["__skipped__"].keys()
    assert {"struct_s", "union_u", "enum_e"} <= module.keys()
