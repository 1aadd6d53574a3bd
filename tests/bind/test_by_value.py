"""Random records are passed and returned by value, with random bytes.

COBINDGEN_EXAMPLES says how many headers there are.
"""

import ctypes
import os
import platform
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.outputs.python.by_value import size_of
from cobindgen.pipeline import read
from cobindgen.reader.selection import Selection
from cobindgen.toolchain.options import Options
from headers import records
from modules import compiled, imported

pytestmark = pytest.mark.skipif(
    shutil.which("gcc") is None or platform.machine() != "x86_64",
    reason="needs gcc on x86-64",
)
# The module is made for gcc, and the same for a library that clang made.
compilers = pytest.mark.parametrize(
    "cc",
    [
        "gcc",
        pytest.param(
            "clang",
            marks=pytest.mark.skipif(not shutil.which("clang"), reason="no clang"),
        ),
    ],
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
typedef struct { long i; } low __attribute__((aligned(2)));
typedef struct { char c; } raised_char __attribute__((aligned(8)));
typedef struct { float f, g; } raised_float __attribute__((aligned(8)));
struct matrix { float f[2][2]; };
struct wide_matrix { float f[2][3]; };
struct grid { signed char c[4][3]; };
struct complexes { float _Complex z[2]; };
struct grids { struct { char c[3][1]; } a[2][2]; short s; };
struct large_matrix { double d[3][3]; };
#pragma pack(push, 2)
struct low_record {
    char c;
    struct { char c; short s, t; } __attribute__((aligned(4))) i;
};
#pragma pack(pop)
struct bits_in_union { short s; union { int b : 17 __attribute__((packed)); }; };
struct bytes_in_union { short s; union { char b : 3; short c : 12; } u; };
struct no_width { float f; int : 0; float g; };
union unnamed_in_union { int : 5; double d; };
struct unnamed_integer { int a : 3, : 5, b : 8; int : 0; short s; };
struct gap { struct { float f; } __attribute__((aligned(8))) a; float b; };
struct nothing { int : 3; } __attribute__((aligned(4)));
struct large_nothing { struct nothing n[6]; int : 7; struct none e; };
struct with_low { int i; low l; };
struct with_raised { char c; raised_char r; };
struct with_floats { float f; raised_float r; };
"""
GLUE = set(
    "packed5 over extended none wide unnamed_bits unnamed_first nothing "
    "no_width unnamed_in_union low_record large_nothing bits_in_union with_low".split()
)


# libffi would write them over a floating argument.
GLUE_LATE = {"two"}
FEW, MANY = "int a", "int a, long b, long c, long d, long e, double x"
# The arguments for them. `a` chooses the record that is returned.
EXTRA = {FEW: "", MANY: "2, 3, 4, 5, 0.5, "}
NAMES = {"few": FEW, "many": MANY}
CALLBACK = """\
typedef int (*heard_{name})({before}, {key} first, double y, {key} second, int z);
int tell_{name}(heard_{name} heard, {key} *first, {key} *second)"""
RESULT = """\
typedef {key} (*gives_{name})({before}, {key} first, int z);
void ask_{name}(gives_{name} gives, {key} *first, {key} *result)"""


def prototypes(tagged: list[ir.Record]) -> list[str]:
    """Functions that take each record twice.

    In some of them, both records fit in registers; in others they do not.
    """
    return [
        f"{record.key} {name}_{record.name}({before}, {record.key} first, double y, "
        f"{record.key} second, int z)"
        for record in tagged
        for name, before in NAMES.items()
    ]


def check(
    text: str, folder: Path, random: Random, cc: str
) -> tuple[set[str], set[str]]:
    """Pass and return each record through a generated module, and to callbacks.

    Return the tags of the records that need glue, and of those that need it only after
    some other arguments.
    """
    header = folder / "records.h"
    header.write_text(text)
    records = read((str(header),), Options(cc="gcc"), Selection()).records
    known = {record.key: record for record in records}
    tagged = [r for r in records if r.tagged and r.size is not None]
    heads = prototypes(tagged)
    body = "{ last = z; real = x + y; return a ? second : first; }"
    definitions = "\n".join(f"{head} {body}" for head in heads)
    callbacks = []
    for record in tagged:
        for name, before in NAMES.items():
            label = f"{name}_{record.name}"
            callback = CALLBACK.format(key=record.key, name=label, before=before)
            callbacks.append(callback)
            passed = f"5, {EXTRA[before]}*first, 0.25, *second, -3"
            definitions += f"\n{callback} {{ return heard({passed}); }}"
            callback = RESULT.format(key=record.key, name=label, before=before)
            callbacks.append(callback)
            passed = f"5, {EXTRA[before]}*first, -3"
            definitions += f"\n{callback} {{ *result = gives({passed}); }}"
    source = f"{text}\nint last; double real, x;\n{definitions}\n"
    library = compiled(source, folder, "-O1", cc=cc)
    declared = [
        *(f"{head};" for head in heads + callbacks),
        "extern int last;extern double real;",
    ]
    module = imported(f"{text}\n{chr(10).join(declared)}\n", folder, "--no-verify")
    lib = module.load(library)
    glue, glue_late = set(), set()
    for record in tagged:
        name = str(record.name)
        # C does not have to copy padding.
        kept = 0
        for first, width in bits(record, known, 0):
            kept |= ((1 << width) - 1) << first
        kind = getattr(module, f"{record.kind}_{name}", None) or getattr(module, name)
        if f"few_{name}" in module.__skipped__:
            assert f"many_{name}" in module.__skipped__
            assert f"heard_few_{name}" in module.__skipped__
            glue.add(name)
            continue
        for function, extra in (("few", []), ("many", [2, 3, 4, 5, 0.5])):
            if extra and f"many_{name}" in module.__skipped__:
                assert "libffi" in module.__skipped__[f"many_{name}"]
                assert "libffi" in module.__skipped__[f"heard_many_{name}"]
                glue_late.add(name)
                continue
            call(getattr(lib, f"{function}_{name}"), kind, extra, kept, random)
            real = 0.75 if extra else 0.25
            assert (lib.last.value, lib.real.value) == (-3, real), record.key
            heard = getattr(module, f"heard_{function}_{name}")
            tell = getattr(lib, f"tell_{function}_{name}")
            hear(tell, heard, kind, extra, kept, random)
            ask = getattr(lib, f"ask_{function}_{name}")
            gives = getattr(module, f"gives_{function}_{name}")
            reason = module.__skipped__.get(gives.__name__, "")
            # ctypes can return one register only.
            assert ("two registers" in reason) == (8 < ctypes.sizeof(kind) <= 16)
            if not reason:
                give(ask, gives, kind, extra, kept, random)
    return glue, glue_late


def bits(
    record: ir.Record, known: Mapping[str, ir.Record], at: int
) -> Iterator[tuple[int, int]]:
    """Yield the first bit of each member, and how many bits it has."""
    for field in record.fields:
        begin = at + 8 * field.offset
        if field.bit_width is None:
            yield from bits_of(field.type, known, begin)
        else:
            assert field.bit_offset is not None
            yield begin + field.bit_offset, field.bit_width


def bits_of(
    type_: ir.Type, known: Mapping[str, ir.Record], at: int
) -> Iterator[tuple[int, int]]:
    match bare(type_):
        case ir.RecordRef(key):
            yield from bits(known[key], known, at)
        case ir.Array(element, length):
            for i in range(length or 0):
                yield from bits_of(element, known, at + 8 * i * size_of(element, known))
        case other:
            yield at, 8 * size_of(other, known)


def pair(kind: Any, random: Random) -> tuple[bytes, bytes]:
    """Return the bytes of two records. Each byte is a valid `_Bool`."""
    size = ctypes.sizeof(kind)
    first, second = (bytes(random.choices((0, 1), k=size)) for _ in range(2))
    return first, second


def call(function: Any, kind: Any, extra: list[Any], kept: int, random: Random) -> None:
    for which in (0, 7):
        first, second = pair(kind, random)
        made = [kind.from_buffer_copy(data) for data in (first, second)]
        result = function(which, *extra, made[0], 0.25, made[1], -3)
        assert isinstance(result, kind)
        assert same(result, second if which else first, kept), function.__name__


def hear(
    tell: Any, heard: Any, kind: Any, extra: list[Any], kept: int, random: Random
) -> None:
    """Pass two records to a Python function, from C and from Python."""
    first, second = pair(kind, random)

    @heard
    def judge(a: int, *others: Any) -> int:
        assert [a, *others[: len(extra)]] == [5, *extra]
        one, y, two, z = others[len(extra) :]
        assert (y, z, type(one), type(two)) == (0.25, -3, kind, kind)
        return same(one, first, kept) and same(two, second, kept)

    made = [kind.from_buffer_copy(data) for data in (first, second)]
    assert tell(judge, *made) == 1, tell.__name__
    assert judge(5, *extra, made[0], 0.25, made[1], -3) == 1, heard.__name__


def give(
    ask: Any, gives: Any, kind: Any, extra: list[Any], kept: int, random: Random
) -> None:
    """Return a record from a Python function, to C and to Python."""
    first, second = pair(kind, random)

    @gives
    def answer(a: int, *others: Any) -> Any:
        assert [a, *others[: len(extra)], others[-1]] == [5, *extra, -3]
        assert same(others[-2], first, kept)
        return kind.from_buffer_copy(second)

    result, passed = kind(), kind.from_buffer_copy(first)
    ask(answer, passed, result)
    assert same(result, second, kept), ask.__name__
    result = answer(5, *extra, passed, -3)
    assert type(result) is kind and same(result, second, kept), gives.__name__


def same(record: Any, expected: bytes, kept: int) -> bool:
    """Return whether the bits in `kept` are as expected."""
    found = int.from_bytes(bytes(record), "little")
    return (found ^ int.from_bytes(expected, "little")) & kept == 0


@compilers
def test_each_kind(cc: str, tmp_path: Path) -> None:
    assert check(KINDS, tmp_path, Random(1), cc) == (GLUE, GLUE_LATE)


@pytest.mark.skipif(not shutil.which("aarch64-linux-gnu-gcc"), reason="no compiler")
def test_arrays_of_arrays_elsewhere(tmp_path: Path) -> None:
    """AArch64 passes four floats in registers, also if they are `float f[2][2]`."""
    text = (
        "struct row { float f[4]; }; void of_row(struct row);\n"
        "struct matrix { float f[2][2]; }; void of_matrix(struct matrix);\n"
    )
    module = imported(text, tmp_path, "--cc", "aarch64-linux-gnu-gcc")
    assert module.__skipped__.keys() == {"of_matrix"}


@compilers
def test_random_records(cc: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(records(), st.randoms(use_true_random=False))
    def judge(text: str, random: Random) -> None:
        # A library of the same path would not be loaded again.
        check(text, tmp_path_factory.mktemp("records"), random, cc)

    judge()
