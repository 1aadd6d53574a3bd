"""Invalid C is never bound: the compiler rejects it, or it is skipped."""

import shutil
import subprocess
from pathlib import Path

import pytest

from cobindgen.diagnostics import InputError
from cobindgen.pipeline import read
from cobindgen.reader.selection import Selection
from cobindgen.toolchain.options import Options

COMPILERS = [cc for cc in ("gcc", "clang") if shutil.which(cc)]
INVALID = {
    "typedef int row[3]; row wrong(void);": "is a function that returns an array",
    "typedef int call(void); call wrong(void);": "that returns a function",
    "typedef int call(void); extern call wrong[3];": "elements are not objects",
    "extern void wrong[3];": "has an array whose elements are not objects",
    "typedef int t __attribute__((aligned(16))); extern t wrong[2];": "more than its",
    "typedef _Bool wrong __attribute__((vector_size(8)));": "vector_size on _Bool",
    "extern int wrong[][];": "has an array whose elements have no size",
    "typedef int wrong __attribute__((vector_size(3)));": "has a vector of 3 bytes",
    "struct wrong { int a; long a; };": "has two members of one name",
    "struct wrong { int a; struct { int a; }; };": "has two members of one name",
    "struct t; extern struct t wrong[];": "needs struct t, which is incomplete here",
    "struct t; typedef struct t wrong[2];": "needs struct t, which is incomplete here",
    "int wrong __attribute__((mode(SF)));": "a type that is not floating",
    "int wrong[] = { [-1] = 2 };": "has an initializer with a wrong index",
    "int wrong[] = { [3 ... 1] = 2 };": "has an initializer with a wrong index",
    "int wrong[][2] = { [0][2] = 1 };": "behind the end of an array",
    "struct t { int a; } wrong[] = { [0].b = 1 };": "b, which is not a member",
    "int wrong[] = { [0].b = 1 };": "of a member that it does not have",
    'int wrong[] = "text";': "has a string of other characters",
    'char wrong[] = L"text";': "has a string of other characters",
    "struct wrong { int a[]; int b; };": "has a flexible array a before other members",
    "extern int wrong[-1];": "has an array of negative size",
    "extern char wrong[0x7fffffffffffffff][2];": "is larger than any object can be",
    "struct wrong { char c[0x7fffffffffffffff]; long l; };": "is larger than any",
    "struct wrong { int b : 33; };": "has a bit-field of 33 bits",
    "struct wrong { _Bool b : 2; };": "has a bit-field of 2 bits",
    "struct wrong { float b : 3; };": "has a bit-field whose type is not an integer",
    "struct wrong { int b : 0; };": "has a bit-field of 0 bits",
    "struct wrong { struct wrong inner; };": "is incomplete here",
    "struct wrong { int f(void); };": "of function type",
    "long long long wrong(void);": "uses long long long, which is not a type",
    "short double wrong(void);": "uses short double, which is not a type",
    "int int wrong(void);": "uses int int, which is not a type",
    "signed unsigned wrong(void);": "which is not a type",
    "char int wrong(void);": "uses char int, which is not a type",
    "int wrong(...);": "has no parameter before the ...",
    "int wrong(int a, int a);": "has two parameters of one name",
    "auto int wrong;": "is auto",
    "auto int wrong(void);": "is auto",
    "struct wrong { int a; } __attribute__((aligned(3)));": "has an alignment of 3",
    "struct wrong { int a __attribute__((aligned(-4))); };": "has an alignment of -4",
    "typedef int wrong __attribute__((aligned(0x20000000)));": "of 536870912 bytes",
    "struct wrong { _Alignas(3) char a; };": "has _Alignas",
    "struct wrong { _Alignas(2) int a; };": "has _Alignas",
}


# clang takes them, so they are skipped, and the rest is bound.
FOR_CLANG = {
    "typedef int t __attribute__((aligned(16))); extern t wrong[2];",
    "typedef int wrong __attribute__((aligned(0x20000000)));",
}


# With a compiler, its own message is shown, or clang needs all memory.
WITHOUT = {
    "int wrong[] = { [0x7fffffffffffffff] = 2 };": "is larger than any object",
    "struct t { int b : 3; }; extern char wrong[__builtin_offsetof(struct t, b)];": (
        "has an offsetof of a bit-field"
    ),
}


@pytest.mark.parametrize("compiler", COMPILERS)
@pytest.mark.parametrize("text", INVALID)
def test_with_a_compiler(text: str, compiler: str, tmp_path: Path) -> None:
    header = tmp_path / "invalid.h"
    header.write_text(f"{text}\nint after(void);\n")
    if compiler == "clang" and text in FOR_CLANG:
        found = read((str(header),), Options(cc=compiler), Selection())
        assert [s.name for s in found.skipped] == ["wrong"]
        return
    with pytest.raises(InputError, match=INVALID[text]):
        read((str(header),), Options(cc=compiler), Selection())


@pytest.mark.parametrize("text", [*INVALID, *WITHOUT])
def test_without(text: str, tmp_path: Path) -> None:
    header = tmp_path / "invalid.h"
    header.write_text(f"{text}\nint after(void);\n")
    options = Options(cpp="pcpp", cc="no-such-compiler")
    found = read((str(header),), options, Selection())
    (reason,) = (s.reason for s in found.skipped if s.name == "wrong")
    assert (INVALID | WITHOUT)[text] in reason
    bound = {f.name for f in found.functions} | {v.name for v in found.variables}
    assert bound - {"after"} == set()


@pytest.mark.parametrize("compiler", [*COMPILERS, "clang-19"])
def test_dots_alone(compiler: str, tmp_path: Path) -> None:
    """Compilers that know only a part of C23 refuse `int f(...);`."""
    if shutil.which(compiler) is None:
        pytest.skip(f"no {compiler}")
    header = tmp_path / "dots.h"
    header.write_text("int dots(...);\n")
    command = [compiler, "-std=c2x", "-fsyntax-only", str(header)]
    refused = subprocess.run(command, capture_output=True).returncode != 0
    options = Options(cc=compiler, flags=("-std=c2x",))
    if refused:
        with pytest.raises(InputError, match=r"has no parameter before the \.\.\."):
            read((str(header),), options, Selection())
    else:
        found = read((str(header),), options, Selection())
        assert [function.name for function in found.functions] == ["dots"]
