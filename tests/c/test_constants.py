"""Constant expressions and literals, compared with the compiler."""

import math
import random
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from cobindgen.c import ir
from cobindgen.c.constants import (
    AskCompiler,
    NotConstant,
    common,
    fold,
    promote,
    type_of,
)
from cobindgen.c.spelling import spell
from cobindgen.c.target import abi_of
from cobindgen.commands.cli import run
from cobindgen.pipeline import read
from cobindgen.reader.selection import Selection
from cobindgen.toolchain.options import Options

pytestmark = pytest.mark.skipif(shutil.which("gcc") is None, reason="no gcc")

Capture = pytest.CaptureFixture[str]
ABI = abi_of({}, ())


@dataclass(frozen=True)
class Found:
    """The result for macros: value and type of each, or the reason to skip it."""

    values: dict[str, tuple[object, str]]
    skipped: dict[str, str]


def read_macros(folder: Path, lines: list[str], *flags: str) -> Found:
    """Return the macros of a header, not proven yet."""
    header = folder / "macros.h"
    header.write_text("\n".join([*lines, ""]))
    found = read((str(header),), Options(flags=flags, cc="gcc"), Selection())
    values = {
        macro.name: (macro.value, spell(macro.type))
        for macro in found.macros
        if isinstance(macro, ir.Macro)
    }
    return Found(values, {item.name: item.reason for item in found.skipped})


def assert_proven(folder: Path, capsys: Capture, *flags: str) -> None:
    """Check that GCC confirms each value and type."""
    command = ["verify", str(folder / "macros.h"), "--cc", "gcc", "--", *flags]
    assert run(command) == 0, capsys.readouterr().err


# ---- operators -------------------------------------------------------------------

OPERANDS = (
    "0", "5", "(-7)", "3u", "0x80000000u", "2147483647", "(-2147483647 - 1)", "(-3L)",
    "7ul", "31", "40", "(char)-100", "(unsigned char)200", "(short)-300",
    "(unsigned short)60000", "(_Bool)1", "'a'", "0x7fffffffffffffffLL", "9ULL",
    "0xffffffffffffffffULL", "((__int128)1 << 70)", "(unsigned __int128)5", "1.5f",
    "(-0.25)", "0.0", "(-0.0)", "1e30", "16777217.0f", "(enum wide)LARGE", "(word)8",
)  # fmt: skip
FLOATING = {"1.5f", "(-0.25)", "0.0", "(-0.0)", "1e30", "16777217.0f"}
OPERATORS = "+ - * / % << >> < > <= >= == != & | ^ && ||".split()
PREAMBLE = ["enum wide { LARGE = 0x90000000 };", "typedef const unsigned short word;"]


def expressions() -> list[str]:
    """Return expressions: each operator with operands, unary operators, conversions.

    They are the same in every run.
    """
    chosen = random.Random("operators")
    made = []
    for operator in OPERATORS:
        for _ in range(12):
            left, right = chosen.choices(OPERANDS, k=2)
            made.append(f"({left} {operator} {right})")
    for operand in OPERANDS:
        made += [f"(-{operand})", f"(+{operand})", f"(~{operand})", f"(!{operand})"]
        for type_ in ("char", "unsigned char", "short", "_Bool", "unsigned", "long"):
            made.append(f"(({type_}){operand})")
        made += [f"((float){operand})", f"((double){operand})"]
        made.append(f"({operand} ? {chosen.choice(OPERANDS)} : {operand})")
        other = chosen.choice(OPERANDS)
        made += [f"sizeof({operand} + {other})", f"sizeof(~({operand} < {other}))"]
        made += [f"sizeof({operand} ? {other} : 'a')", f"sizeof(+{operand})"]
        if operand not in FLOATING:
            made.append(f"sizeof({operand} << 1)")
    # The type of an operand that is not evaluated. -1 shows whether it is unsigned.
    for left, right in (
        ("(char)1", "2L"),
        ("3u", "(short)4"),
        ("5L", "6"),
        ("7", "8ul"),
    ):
        made += [f"(1 ? -1 : ({left} {op} {right}))" for op in OPERATORS]
        made += [f"(0 ? ({left} {op} {right}) : -1)" for op in OPERATORS]
        made += [f"(1 ? -1 : ({op}{right}))" for op in "+-~!"]
        made += [f"(1 ? -1 : (1 ? {left} : {right}))", f"({left} << 0)"]
    return [
        *made,
        "sizeof(!2L)",
        "sizeof(1, 2L)",
        "sizeof(1L, 2)",
        "sizeof(1, 2 + 3L)",
        "sizeof(1 ? 2 : 3 + 4L)",
        "sizeof(-1.5f)",
        "sizeof(!1.5)",
    ]


def judged(made: list[str], folder: Path) -> tuple[set[int], set[int]]:
    """Return the numbers of the expressions that GCC rejects, or warns about.

    GCC warns about undefined behaviour, overflow and values out of range.
    """
    source = folder / "judge.c"
    lines = [f"__typeof__({text}) v{i} = {text};" for i, text in enumerate(made)]
    source.write_text("\n".join(["#include <stddef.h>", *PREAMBLE, *lines, ""]))
    flags = [
        "-Wall",
        "-Wextra",
        "-Wfloat-conversion",
        "-Wno-shift-overflow",
        "-fsyntax-only",
    ]
    done = subprocess.run(["gcc", *flags, source], capture_output=True, text=True)
    refused, doubtful = set(), set()
    for line, kind, text in re.findall(
        r"^\S*judge\.c:(\d+):\d+: (error|warning): (.*)$", done.stderr, re.M
    ):
        number = int(line) - 2 - len(PREAMBLE)
        if kind == "error":
            refused.add(number)
        elif re.search(r"overflow|by zero|-Wshift-count|-Wshift-neg", text):
            doubtful.add(number)
    return refused, doubtful


def test_operators(tmp_path: Path, capsys: Capture) -> None:
    made = expressions()
    lines = [f"#define M{i} {text}" for i, text in enumerate(made)]
    found = read_macros(tmp_path, [*PREAMBLE, *lines])
    refused, doubtful = judged(made, tmp_path)
    skipped = {made[int(name[1:])]: text for name, text in found.skipped.items()}
    # A float outside the range of an integer is undefined (6.3.1.4p1). GCC does not
    # warn.
    silent = {text for text in skipped if re.match(r"\(\(\w+.*\)(1e30|16777217)", text)}
    assert all(skipped[text].endswith("is undefined") for text in silent)
    wanted = {made[i] for i in refused | doubtful}
    assert skipped.keys() - silent == wanted
    assert len(found.values) > 400
    assert all(value is not None for value, _ in found.values.values())
    assert_proven(tmp_path, capsys)


# ---- literals --------------------------------------------------------------------

LITERALS = (
    "0", "00", "07", "0755", "1", "2147483647", "2147483648", "4294967295",
    "9223372036854775807", "9223372036854775807LL", "0x7fffffff", "0x80000000",
    "0xFFFFFFFF", "0X100000000", "0xffffffffffffffff", "017777777777", "037777777777",
    "0b1011", "0B11u", "5u", "5U", "5l", "5L", "5ul", "5LU", "5ll", "5LL", "5ull",
    "5LLU", "4294967296u", "0x80000000l", "0xffffffffffffffffLL", "-5", "(-5)", "( 5 )",
    "((7))", "-0x80000000", "1.0", "1.", ".5", "1e3", "1E-3", "1.5f", "1.5F", "0.1f",
    "1e39f", "1e-50f", "0x1p4", "0x1.8p-1", "0X1P+2f", "1.5l", "0.5L", "0x1p0L",
    "1.5f16", "0.1f32", "0.1f64", "0.5f128",
    "'a'", "'\\0'", "'\\377'", "'\\200'", "'\\x7f'", "'\\xff'", "'\\a'", "'\\b'",
    "'\\f'", "'\\n'", "'\\r'", "'\\t'", "'\\v'", "'\\e'", "'\\''", "'\"'", "'\\?'",
    "'\\\\'", "'ab'", "'abc'", "'\\377\\377\\377\\377'", "'\\1a'", "L'a'", "L'\\x41'",
    "L'\\u00e9'", "L'\\U0001F600'", "u'\\101'", "u'\\uffff'", "U'\\n'",
    "U'\\U0010FFFF'",  "L'\\xffffffff'", "L'\\t'", "L'\\''",
    '""', '"a"', '"a" "b"', '("c")', '"\\0b"', '"\\x41\\102"', '"\\u00e9\\U0001F600"',
    '"\\"\\\\"', 'u8"a"', 'u8"\\u00e9" "b"', 'L"a"', 'L"a" "b"', 'L"\\101\\x42\\n"',
    'L"\\U0001F600"', 'L"ab\\ue000\\ud7ff\\U0010FFFF"',
    'u"\\u00e9\\U0001F600"', 'U"\\U0001F600\\t"', 'u"a" u"b"', 'L""',
    'u"\\e\\\\"',
)  # fmt: skip


@pytest.mark.parametrize("flags", [(), ("-funsigned-char", "-fshort-wchar")])
def test_literals(flags: tuple[str, ...], tmp_path: Path, capsys: Capture) -> None:
    lines = [f"#define M{i} {text}" for i, text in enumerate(LITERALS)]
    found = read_macros(tmp_path, lines, *flags)
    assert found.skipped == {}
    assert_proven(tmp_path, capsys, *flags)


def test_literals_of_c23(tmp_path: Path, capsys: Capture) -> None:
    texts = ("1'000'000", "0x7fff'ffff", "0b1'1", "1'0.2'5", "u8'\\xff'")
    lines = [f"#define M{i} {text}" for i, text in enumerate(texts)]
    found = read_macros(tmp_path, lines, "-std=c2x")
    assert [value for value, _ in found.values.values()] == [
        10**6,
        2**31 - 1,
        3,
        10.25,
        255,
    ]
    assert_proven(tmp_path, capsys, "-std=c2x")


# ---- expressions that are not constant -------------------------------------------

REASONS = {
    "1 / 0": "divides by zero",
    "1 % 0": "divides by zero",
    "(int)(1.0 / 0)": "conversion of an infinity or NaN to an integer is undefined",
    "(long)(0.0 / 0)": "conversion of an infinity or NaN to an integer is undefined",
    "1 << 32": "shifts by 32",
    "1 << -1": "shifts by -1",
    "1LL << 64": "shifts by 64",
    "1.0 << 1": "<< of a floating value",
    "1 >> 1.0": ">> of a floating value",
    "~1.0": "~ of a floating value",
    "1.0 % 2": "% of floating values",
    "1.0 & 1": "& of floating values",
    "2147483647 + 1": "overflows int",
    "-2147483647 - 2": "overflows int",
    "0x7fffffffffffffff * 2": "overflows long",
    "-(-2147483647 - 1)": "overflows int",
    "(int)1e10": "conversion of 10000000000.0 to int is undefined",
    "(unsigned char)-1.5": "conversion of -1.5 to unsigned char is undefined",
    "(1, 2)": "has a comma, which a constant expression must not have",
    "99999999999999999999": "99999999999999999999 is too large for its type",
    "0x1ffffffffffffffff": "0x1ffffffffffffffff is too large for its type",
    '"a" + 1': "has a string in an arithmetic expression",
    'L"a" u"b"': "has adjacent string literals of different kinds",
    'L"a" u8"b"': "has adjacent string literals of different kinds",
    r'"\q"': r"has the unknown escape \q",
    r"L'\q'": r"has the unknown escape \q",
    r'L"\xd800"': "has a code unit that is not a Unicode character",
    r'U"\xffffffff"': "has a code unit that is not a Unicode character",
    r'"\ud800"': r"has \ud800, which is not a character",
    r'L"\U00110000"': r"has \U00110000, which is not a character",
    "(void *)1 + 1": "is not an arithmetic constant",
    "-(void *)1": "is not an arithmetic constant",
    "(void *)1 && 1": "is not an arithmetic constant",
    "1 && (void *)1": "is not an arithmetic constant",
    "1 ? (void *)1 : 1": "is not an arithmetic constant",
    "0 ? (void *)1 : 1": "is not an arithmetic constant",
}


def test_reasons(tmp_path: Path) -> None:
    lines = [f"#define M{i} {text}" for i, text in enumerate(REASONS)]
    found = read_macros(tmp_path, lines)
    reasons = list(REASONS)
    skipped = {reasons[int(n[1:])]: text for n, text in found.skipped.items()}
    assert skipped == REASONS


def test_a_type_that_depends_on_an_argument() -> None:
    with pytest.raises(NotConstant, match=r"^depends on an argument$"):
        type_of(ir.Unary("-", ir.Argument("x")), ABI)


def test_what_only_a_call_knows() -> None:
    int_ = ABI.integers["int"]
    with pytest.raises(NotConstant, match=r"^depends on an argument$"):
        fold(ir.Unary("-", ir.Argument("x")), ABI)
    pointer = ir.Pointer(int_, 8)
    for part in (
        ir.Call("f", (), int_),
        ir.Object("o", int_),
        ir.Address("o", pointer),
        ir.Text(b"a", ir.Array(ABI.integers["char"], 2)),
    ):
        with pytest.raises(NotConstant, match=r"^needs the library$"):
            fold(ir.Unary("-", part), ABI)
    with pytest.raises(NotConstant, match=r"^is not an arithmetic constant$"):
        fold(ir.Cast(ir.Void(), ir.Constant(1, int_)), ABI)


def test_division_by_zero_of_floats(tmp_path: Path, capsys: Capture) -> None:
    """As IEC 60559 has it (annex F)."""
    texts = {
        "1.0 / 0": (math.inf, "double"),
        "-1.0 / 0": (-math.inf, "double"),
        "1.0f / -0.0f": (-math.inf, "float"),
        "-1.0f / -0.0": (math.inf, "double"),
        "1 / 0.0f": (math.inf, "float"),
        "4.0 / 1": (4.0, "double"),
        "1e30f * 1e30f": (math.inf, "float"),
    }
    lines = [f"#define M{i} ({text})" for i, text in enumerate(texts)]
    nans = ["0.0 / 0", "-0.0f / 0", "(0.0 / 0) / 0"]
    lines += [f"#define N{i} ({text})" for i, text in enumerate(nans)]
    found = read_macros(tmp_path, lines)
    values = [found.values[f"M{i}"] for i, _ in enumerate(texts)]
    assert values == list(texts.values())
    for i, _ in enumerate(nans):
        value, type_ = found.values[f"N{i}"]
        assert isinstance(value, float) and math.isnan(value)
        assert type_ == ("float" if i == 1 else "double")
    assert_proven(tmp_path, capsys)


def test_conversions_to_a_type_wider_than_a_python_float() -> None:
    """Exact ones are made here; the compiler is asked about the others."""
    wide, double = ABI.floats["long double"], ABI.floats["double"]
    large = ir.Constant(2**63 - 1, ABI.integers["long long"])
    assert fold(ir.Cast(double, large), ABI) == ir.Constant(2.0**63, double)
    half = ir.Constant(0.5, double)
    assert fold(ir.Cast(wide, half), ABI) == ir.Constant(0.5, wide)
    with pytest.raises(AskCompiler, match=r"float cannot hold this long double$"):
        fold(ir.Cast(wide, large), ABI)
    with pytest.raises(AskCompiler, match=r"^has long double arithmetic$"):
        fold(ir.Binary("+", ir.Cast(wide, half), half), ABI)


def test_types_where_int_has_two_bytes() -> None:
    """There an unsigned short does not fit an int (6.3.1.1p2)."""
    abi = abi_of({"__SIZEOF_INT__": "2", "__SIZEOF_LONG__": "4"}, ())
    short, char = abi.integers["unsigned short"], abi.integers["unsigned char"]
    assert promote(short, abi) == abi.integers["unsigned int"]
    assert promote(char, abi) == abi.integers["int"]
    # Of one size: the unsigned type of the higher rank (6.3.1.8p1).
    long = ABI.integers["unsigned long"]
    wide = common(ABI.integers["long long"], long, ABI)
    assert wide == ABI.integers["unsigned long long"]


def test_an_undefined_part_that_is_not_evaluated(tmp_path: Path) -> None:
    texts = {
        "0 && 1 / 0": 0, "1 || 1 / 0": 1, "1 ? 2 : 1 / 0": 2, "0 ? 1 << 99 : 3": 3,
        "sizeof(1 / 0)": 4, "sizeof(1 / 0L)": 8,
    }  # fmt: skip
    lines = [f"#define M{i} {text}" for i, text in enumerate(texts)]
    found = read_macros(tmp_path, lines)
    assert [value for value, _ in found.values.values()] == list(texts.values())


def test_the_compiler_gives_values_that_python_floats_cannot_hold(
    tmp_path: Path, capsys: Capture
) -> None:
    """On x86-64, a long double has a mantissa of 64 bits, a Python float one of 53."""
    texts = {
        "0.1L": False,
        "1e400L": False,
        "(long double)0.5": True,
        "1.5L + 1": True,
        "0.1L + 1": False,
    }
    lines = [f"#define M{i} {text}" for i, text in enumerate(texts)]
    found = read_macros(tmp_path, lines)
    assert {t: f"M{i}" in found.values for i, t in enumerate(texts)} == texts
    assert_proven(tmp_path, capsys)


def test_pointers(tmp_path: Path, capsys: Capture) -> None:
    lines = ["typedef void (*handler)(int);", "#define NONE ((void *)0)"]
    lines += ["#define ERROR ((handler)-1)", "#define PLACE ((char *)0x10)"]
    found = read_macros(tmp_path, lines)
    assert found.values == {
        "NONE": (0, "void *"),
        "ERROR": (2**64 - 1, "handler"),
        "PLACE": (16, "char *"),
    }
    assert_proven(tmp_path, capsys)
