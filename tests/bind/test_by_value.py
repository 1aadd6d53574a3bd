"""Random records are passed and returned by value, with random bytes."""

import ctypes
import os
import platform
import shutil
import subprocess
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from cobindgen.c import ir
from cobindgen.outputs.python.by_value import NeedsGlue, scalars, stand_in
from cobindgen.pipeline import read
from cobindgen.reader.selection import Selection
from cobindgen.toolchain.options import Options
from headers import records

pytestmark = pytest.mark.skipif(
    shutil.which("gcc") is None or platform.machine() != "x86_64",
    reason="needs gcc on x86-64",
)
EXAMPLES = int(os.environ.get("COBINDGEN_EXAMPLES", "12"))

KINDS = """\
struct small_bits { unsigned a : 3, b : 17; };
struct bits16 { long head; unsigned a : 3, b : 20; int tail; };
struct bits_float { float f; int b : 7; };
struct flags24 { long long head; unsigned a : 3, b : 17; long long tail; };
union number { int i; void *p; };
union mixed { int i; double d; };
union floats { float f; double d; };
union one_float { float f; };
union words { short s[3]; char c; };
union text { char c[3]; };
union big24 { long long l[3]; char text[24]; double d; };
struct with_union { int tag; union number n; };
struct float_union { union one_float a, b, c; };
struct two { union mixed m; double d; };
struct __attribute__((packed)) packed27 { char c; double d; short s; long q[2]; };
struct __attribute__((packed)) packed5 { char c; int i; };
struct __attribute__((packed)) packed_bytes { char c[5]; };
struct __attribute__((packed)) packed_fits { short s; char c; };
struct __attribute__((aligned(8))) raised { int i; };
struct __attribute__((aligned(16))) over { long i; };
struct extended { long double x; };
struct extended_last { int i; long double x; };
struct none { };
struct wide { __int128 x; };
struct unnamed_bits { float f; int : 32; };
struct unnamed_first { int : 32; float f; };
"""
GLUE = set(
    "packed5 over extended extended_last none wide unnamed_bits unnamed_first".split()
)


FEW, MANY = "int a", "int a, long b, long c, long d, long e, double x"


def library(text: str, tagged: list[ir.Record], folder: Path) -> ctypes.CDLL:
    """Return functions that take each record twice and return one of the two.

    In some of them, both records fit in registers; in others they do not.
    """
    lines = [f"{text}\nint last; double real;"]
    for record in tagged:
        for name, before in (("few", FEW), ("many", MANY)):
            lines.append(
                f"{record.key} {name}_{record.name}({before}, {record.key} first, "
                f"double y, {record.key} second, int z)"
                "{ last = z; real = y; return a ? second : first; }"
            )
    source = folder / "records.c"
    source.write_text("\n".join(lines) + "\n")
    output = folder / f"lib{len(list(folder.glob('*.so')))}.so"
    command = ["gcc", "-w", "-O1", "-shared", "-fPIC", str(source), "-o", str(output)]
    subprocess.run(command, check=True)
    return ctypes.CDLL(str(output))


def check(text: str, folder: Path, random: Random) -> dict[str, bool]:
    """Pass and return each record. Return whether each one, by tag, has a stand-in."""
    header = folder / "records.h"
    header.write_text(text)
    found = read((str(header),), Options(cc="gcc"), Selection())
    known = {record.key: record for record in found.records}
    tagged = [r for r in found.records if r.tagged and r.size is not None]
    loaded = library(text, tagged, folder)
    result = {}
    for record in tagged:
        try:
            members = stand_in(record, known)
        except NeedsGlue:
            result[str(record.name)] = False
            continue
        result[str(record.name)] = True
        fields = [(f"m{i}", getattr(ctypes, n) * k) for i, (n, k) in enumerate(members)]
        base = type(ctypes.Structure)
        class_ = base("stand_in", (ctypes.Structure,), {"_fields_": fields})
        # C does not have to copy padding.
        parts = scalars(record, known, 0) if ctypes.sizeof(class_) <= 16 else ()
        kept = [slice(first, last) for first, last, _ in parts] or [slice(None)]
        for name, extra in (("few", []), ("many", [2, 3, 4, 5, 0.5])):
            function = getattr(loaded, f"{name}_{record.name}")
            call(function, class_, extra, kept, random)
            last = ctypes.c_int.in_dll(loaded, "last").value
            real = ctypes.c_double.in_dll(loaded, "real").value
            assert (last, real) == (-3, 0.25), record.key
    return result


def call(
    function: Any, class_: Any, extra: list[Any], kept: list[slice], random: Random
) -> None:
    types = [ctypes.c_double if isinstance(x, float) else ctypes.c_long for x in extra]
    function.argtypes = [
        ctypes.c_int,
        *types,
        class_,
        ctypes.c_double,
        class_,
        ctypes.c_int,
    ]
    function.restype = class_
    size = ctypes.sizeof(class_)
    for which in (0, 7):
        # Each byte is a valid `_Bool`.
        first, second = (bytes(random.choices((0, 1), k=size)) for _ in range(2))
        made = [class_.from_buffer_copy(data) for data in (first, second)]
        result = function(which, *extra, made[0], 0.25, made[1], -3)
        for part in kept:
            expected = (second if which else first)[part]
            assert bytes(result)[part] == expected, function.__name__


def test_each_kind(tmp_path: Path) -> None:
    found = check(KINDS, tmp_path, Random(1))
    assert {name for name, passed in found.items() if not passed} == GLUE


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(records(), st.randoms(use_true_random=False))
def test_random_records(
    tmp_path_factory: pytest.TempPathFactory, text: str, random: Random
) -> None:
    check(text, tmp_path_factory.mktemp("records"), random)
