"""Constructs whose cost would grow without limit are skipped with a reason."""

from pathlib import Path

import pytest

from cobindgen.c import ir
from cobindgen.pipeline import read
from cobindgen.reader.selection import Selection
from cobindgen.toolchain.options import Options

NUMBERS = {
    "1e-100000000L": "has a number with the exponent 100000000",
    "1e9999999": "has a number with the exponent 9999999",
    "0x1p99999999999999": "has a number with the exponent 99999999999999",
    "9" * 5000: "has a number of 5000 characters",
    "0x" + "f" * 5000: "has a number of 5002 characters",
    "1." + "0" * 5000: "has a number of 5002 characters",
    "9" * 200_000: "expands to 200000 characters, which is too long",
}


def lowered(text: str, tmp_path: Path) -> ir.Header:
    header = tmp_path / "bounds.h"
    header.write_text(text)
    return read((str(header),), Options(), Selection())


@pytest.mark.parametrize("number", NUMBERS, ids=range(len(NUMBERS)))
def test_numbers(number: str, tmp_path: Path) -> None:
    found = lowered(f"#define N {number}\nint after(void);\n", tmp_path)
    assert [s.reason for s in found.skipped] == [NUMBERS[number]]
    assert [f.name for f in found.functions] == ["after"]


def test_types_that_double(tmp_path: Path) -> None:
    """Written out, the last type has 3**40 parts."""
    nested = "".join(f"typedef f{i} (*f{i + 1})(f{i}, f{i});\n" for i in range(40))
    found = lowered(f"typedef int (*f0)(int);\n{nested}extern f40 deep;\n", tmp_path)
    reasons = {s.name: s.reason for s in found.skipped}
    assert reasons["f8"] == "is too large"
    assert reasons["f39"] == reasons["deep"] == "is nested too deeply"
    assert [t.name for t in found.typedefs] == [f"f{i}" for i in range(7)]


def test_records_that_double(tmp_path: Path) -> None:
    nested = "".join(f"struct s{i + 1} {{ struct s{i} a, b; }};\n" for i in range(50))
    found = lowered(f"struct s0 {{ int a; }};\n{nested}", tmp_path)
    assert found.records[-1].size == 4 << 50 and not found.skipped


SHOWN = {
    "M(f, x) f(x)": "expands to an expression that calls f",
    "M(x) ((x)->m)": "expands to an expression that contains a member of a record, "
    "so it is not a constant",
    "M(x) x++": "expands to an expression that contains the operator ++, "
    "so it is not a constant",
    "M (*(int *)0)": "contains the object that a pointer points to, "
    "so it is not a constant",
    "M(x) x y": "expands to `x y`, which is not an expression",
}


@pytest.mark.parametrize("define", SHOWN)
def test_reasons_are_about_c(define: str, tmp_path: Path) -> None:
    found = lowered(f"#define {define}\n", tmp_path)
    assert [s.reason for s in found.skipped] == [SHOWN[define]]
