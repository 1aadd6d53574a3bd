"""The compiler finds a wrong fact of each kind, and reports no other."""

import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cobindgen.c import ir
from cobindgen.diagnostics import InputError
from cobindgen.pipeline import Reading, read_all
from cobindgen.prove.verdicts import verify
from cobindgen.reader.selection import Selection
from cobindgen.toolchain.options import Options

HEADER = r"""
struct plain { char a; int b; struct { short c; } in; };
struct bits { unsigned a : 3, b : 7; int c : 9; };
struct flexible { int n; long all[]; };
enum e { A, B = 7, C = -1 };
enum u { U = 1 };
enum hidden { HIDDEN = 3 };
#define HIDDEN nothing + 1
typedef unsigned short word;
#define NUMBER 42
#define WIDE 0x100000000
#define HUGE ((__int128)-5 << 64)
#define REAL 2.5
#define TEXT "a\"b\\\n"
#define TWICE(x) ((x) * 2)
static const int object = 5;
int function(word a, const char *b);
extern long variable;
"""
COMPILERS = ("gcc", "clang", "aarch64-linux-gnu-gcc", "s390x-linux-gnu-gcc")


@pytest.fixture(params=COMPILERS, scope="module")
def compiler(request: pytest.FixtureRequest) -> Options:
    if not shutil.which(request.param):
        pytest.skip(f"no {request.param} here")
    return Options(cc=request.param)


@pytest.fixture(scope="module")
def reading(compiler: Options, tmp_path_factory: pytest.TempPathFactory) -> Reading:
    header = tmp_path_factory.mktemp("verify") / "facts.h"
    header.write_text(HEADER)
    return read_all((str(header),), compiler, Selection())


Change = Callable[[ir.Header], ir.Header]


def changed(kind: str, name: str, **changes: Any) -> Change:
    """Return the header with the entry `name` of `kind` changed."""

    def apply(header: ir.Header) -> ir.Header:
        entries = [
            replace(entry, **changes) if entry.name == name else entry
            for entry in getattr(header, kind)
        ]
        assert entries != list(getattr(header, kind))
        return replace(header, **{kind: tuple(entries)})

    return apply


def field(record: str, name: str, **changes: Any) -> Change:
    def apply(header: ir.Header) -> ir.Header:
        (found,) = (r for r in header.records if r.name == record)
        fields = [replace(f, **changes) if f.name == name else f for f in found.fields]
        assert fields != list(found.fields)
        return changed("records", record, fields=tuple(fields))(header)

    return apply


def value(enum: str, name: str, wrong: int) -> Change:
    def apply(header: ir.Header) -> ir.Header:
        (found,) = (e for e in header.enums if e.name == enum)
        constants = [
            replace(c, value=wrong) if c.name == name else c for c in found.constants
        ]
        return changed("enums", enum, constants=tuple(constants))(header)

    return apply


INT = ir.Integer("int", 4, 4, signed=True)
UNSIGNED = ir.Integer("unsigned int", 4, 4, signed=False)
SHORT = ir.Integer("short", 2, 2, signed=True)
CHAR = ir.Integer("char", 1, 1, signed=True)
POINTER = ir.Pointer(CHAR, 8)
NOTHING = ir.FunctionType(INT, ())
PLANTED = {
    "size": (changed("records", "plain", size=16), "plain has 16 bytes"),
    "alignment": (changed("records", "plain", align=8), "plain is aligned to 8"),
    "offset": (field("plain", "b", offset=2), "plain.b is at 2"),
    "field's size": (field("plain", "a", size=2), "plain.a has 2 bytes"),
    "field's type": (field("plain", "b", type=UNSIGNED), "plain.b is unsigned int"),
    "bit-field's position": (
        field("bits", "b", bit_offset=4),
        "bits.b has 7 bits from bit 4",
    ),
    "bit-field's width": (
        field("bits", "b", bit_width=6),
        "bits.b has 6 bits from bit 3",
    ),
    "single bit": (field("bits", "b", bit_width=1), "bits.b has 1 bits from bit 3"),
    "flexible array": (field("flexible", "all", offset=4), "flexible.all is at 4"),
    "enumerator": (value("e", "B", 8), "B is 8"),
    "enumerator's sign": (value("e", "C", 0xFFFFFFFF), "C is 4294967295"),
    "hidden enumerator": (value("hidden", "HIDDEN", 4), "HIDDEN is 4"),
    "enum's size": (
        changed("enums", "u", integer=replace(UNSIGNED, size=8)),
        "enum u has 8 bytes",
    ),
    "enum's sign": (changed("enums", "u", integer=INT), "enum u is signed"),
    "macro": (changed("macros", "NUMBER", value=41), "NUMBER is 41"),
    "macro's type": (
        changed("macros", "NUMBER", type=UNSIGNED),
        "NUMBER is of type un",
    ),
    "wide macro": (changed("macros", "WIDE", value=0), "WIDE is 0"),
    "huge macro": (changed("macros", "HUGE", value=-4 << 64), "HUGE is -73786"),
    "floating macro": (changed("macros", "REAL", value=2.25), "REAL is 2.25"),
    "string": (changed("macros", "TEXT", value=b'a"b/\n'), "TEXT is b'a\"b/\\n'"),
    "string's end": (changed("macros", "TEXT", value=b'a"b'), "TEXT is b'a\"b'"),
    "object": (changed("macros", "object", value=6), "object is 6"),
    "function-like macro": (
        changed("macros", "TWICE", expression=ir.Argument("x")),
        "TWICE(1) is 1",
    ),
    "function": (changed("functions", "function", type=NOTHING), "function is int"),
    "variable": (changed("variables", "variable", type=INT), "variable is int"),
    "typedef": (changed("typedefs", "word", type=SHORT), "word is short"),
}
# The rest of the message for facts whose value the compiler knows.
TOLD = {
    "size": "12",
    "alignment": "4",
    "offset": "4",
    "field's size": "1",
    "bit-field's position": "7 bits from bit 3",
    "bit-field's width": "7 bits from bit 3",
    "single bit": "7 bits from bit 3",
    "flexible array": "8",
    "enumerator": "7",
    "enumerator's sign": "-1",
    "enum's size": "4",
    "macro": "42",
    "wide macro": "4294967296",
    "floating macro": "2.5",
    "string": r"""b'a"b\\\n'""",
    "string's end": r"""b'a"b\\' and on""",
    "object": "5",
    "function-like macro": "2",
    "hidden enumerator": "3",
}


def test_nothing_wrong(reading: Reading, compiler: Options) -> None:
    proof = verify(reading.header, compiler, reading.abi)
    assert [d.message for d in proof.wrong] == []
    assert proof.asked > 40


@pytest.mark.parametrize("kind", PLANTED)
def test_planted(kind: str, reading: Reading, compiler: Options) -> None:
    plant, claim = PLANTED[kind]
    wrong = verify(plant(reading.header), compiler, reading.abi).wrong
    # A macro is tested with several arguments, and a wrong sign changes every claim.
    assert wrong
    names = {re.split(r"[ (]", diagnostic.message)[0] for diagnostic in wrong}
    assert wrong[0].message.startswith(f"{claim}"), wrong
    assert len(names) == 1
    if kind in TOLD:
        assert wrong[0].message.endswith(f": the compiler says {TOLD[kind]}")
    assert len(wrong) == 1 or kind == "function-like macro"
    assert all(d.location and d.location.file.endswith("facts.h") for d in wrong)


# ---- what a header cannot do to a proof ------------------------------------------

EMPTIED = {
    "assertion": "#define _Static_assert(...)",
    "types": "#define __builtin_types_compatible_p(a, b) 1",
    "offsets": "#define __builtin_offsetof(type, member) 0",
}


@pytest.mark.parametrize("macro", EMPTIED)
def test_a_macro_of_the_header_cannot_empty_the_proof(
    macro: str, tmp_path: Path
) -> None:
    """The reading is of another header, so the compiler must deny everything."""
    header = tmp_path / "emptied.h"
    header.write_text("struct s { char c; double d; };\n")
    reading = read_all((str(header),), Options(), Selection())
    header.write_text(f"{EMPTIED[macro]}\nstruct s {{ int c; char d; }};\n")
    try:
        assert len(verify(reading.header, Options(), reading.abi).wrong) > 3
    except InputError as error:
        (diagnostic,) = error.diagnostics
        assert "nothing can be proven" in diagnostic.message


ASSEMBLY = r"""
__asm__(".incbin \"/dev/zero\"");
__asm__(".rept 2000000000\n\t.quad 1\n\t.endr");
static inline void spin(void) { __asm__ volatile (".include \"/dev/zero\""); }
void defined(void) { __asm__ volatile (".include \"/dev/zero\""); }
struct bits { unsigned a : 3, b : 7; };
"""


@pytest.mark.parametrize("number", [None, 0, 0x0FFFFFFF])
def test_no_assembler_reads_what_the_header_writes(
    number: int | None, compiler: Options, tmp_path: Path
) -> None:
    header = tmp_path / "assembly.h"
    label = rf'__asm__("\ncobindgen_{number}:\n.byte 1");'
    forged = "" if number is None else label
    header.write_text(ASSEMBLY + forged)
    reading = read_all((str(header),), compiler, Selection())
    if not number:
        assert not verify(reading.header, compiler, reading.abi).denials
        return
    with pytest.raises(InputError, match=f"the headers defines cobindgen_{number}$"):
        verify(reading.header, compiler, reading.abi)


def test_optimization_holds_for_reading_and_proof(
    compiler: Options, tmp_path: Path
) -> None:
    header = tmp_path / "optimized.h"
    header.write_text(
        "#ifdef __OPTIMIZE__\nstruct s { long x : 40, y : 3; };\n"
        "#else\nstruct s { char x; };\n#endif\n"
    )
    options = replace(compiler, flags=("-O2",))
    reading = read_all((str(header),), options, Selection())
    assert reading.header.records[0].fields[0].name == "x"
    assert reading.header.records[0].size == 8
    assert not verify(reading.header, options, reading.abi).denials
