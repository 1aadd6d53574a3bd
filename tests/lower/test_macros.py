"""Macros whose values only the compiler knows, and their cost."""

import json
import shutil
from pathlib import Path

import pytest

from cobindgen.commands.cli import run

HEADER = """\
#include <stddef.h>
struct s { int a; char b[3]; };
#define INF __builtin_inff()
#define SWAPPED __builtin_bswap32(0x01020304)
#define CHOSEN _Generic(1.0f, float: 7, default: 8)
#define OFFSET ((size_t)&((struct s *)0)->b)
#define SIZE sizeof(((struct s *)0)->b)
#define NEGATIVE (-__builtin_abs(-5))
#define MISSPELT __builtin_foo(1)
#define CALL foo()
"""


@pytest.mark.parametrize("compiler", ["gcc", "s390x-linux-gnu-gcc"])
def test_the_compiler_is_asked(compiler: str, tmp_path: Path) -> None:
    if shutil.which(compiler) is None:
        pytest.skip(f"no {compiler}")
    header, output = tmp_path / "m.h", tmp_path / "m.json"
    header.write_text(HEADER)
    assert run(["model", str(header), "--cc", compiler, "-o", str(output)]) == 0
    model = json.loads(output.read_text())
    assert {m["name"]: (m["value"], m["type"]) for m in model["macros"]} == {
        "INF": ("inf", "float"),
        "SWAPPED": (0x04030201, "unsigned int"),
        "CHOSEN": (7, "int"),
        "OFFSET": (4, "unsigned long"),
        "SIZE": (3, "unsigned long"),
        "NEGATIVE": (-5, "int"),
    }
    assert {s["name"]: s["reason"] for s in model["skipped"]} == {
        "MISSPELT": "calls __builtin_foo",
        "CALL": "calls foo, which the headers do not declare",
    }


@pytest.mark.parametrize("compiler", ["gcc", "gcc -m32"])
def test_128_bits(compiler: str, tmp_path: Path) -> None:
    """An answer has 64 bits. Larger values are not asked for."""
    if shutil.which("gcc") is None:
        pytest.skip("no gcc")
    header, output = tmp_path / "m.h", tmp_path / "m.json"
    header.write_text(
        "#define SMALL __builtin_popcount(7)\n"
        "#ifdef __SIZEOF_INT128__\n"
        "#define BIG ((__int128)__builtin_popcount(7) << 100)\n"
        "#define KNOWN ((__int128)1 << 100)\n"
        "#endif\n"
    )
    assert run(["model", str(header), "--cc", compiler, "-o", str(output)]) == 0
    model = json.loads(output.read_text())
    values = {macro["name"]: macro["value"] for macro in model["macros"]}
    skipped = {entry["name"] for entry in model["skipped"]}
    if compiler == "gcc":
        assert (values, skipped) == ({"SMALL": 3, "KNOWN": 1 << 100}, {"BIG"})
    else:
        assert (values, skipped) == ({"SMALL": 3}, set())


def test_private_parts_are_the_header_s(tmp_path: Path) -> None:
    """A header of glibc declares sin() in a file that others must not include."""
    header, output = tmp_path / "m.h", tmp_path / "m.json"
    header.write_text("#include <math.h>\n")
    assert run(["model", "/usr/include/math.h", "-o", str(output)]) == 0
    model = json.loads(output.read_text())
    assert "sin" in {function["name"] for function in model["functions"]}
    assert not [m for m in model["macros"] if m["name"].startswith("__STDC")]


def test_an_umbrella_stands_for_its_folder(tmp_path: Path) -> None:
    """A header that only includes declares what the headers in its folder declare."""
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "all.h").write_text('#include <stdio.h>\n#include "one.h"\n')
    (tmp_path / "lib" / "one.h").write_text("#define ONE 1\nint one(void);\n")
    output = tmp_path / "m.json"
    assert run(["model", str(tmp_path / "lib" / "all.h"), "-o", str(output)]) == 0
    model = json.loads(output.read_text())
    assert [f["name"] for f in model["functions"]] == ["one"]
    assert [m["name"] for m in model["macros"]] == ["ONE"]
