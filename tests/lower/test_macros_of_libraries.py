"""Macros that are not just values: calls, handles, paths, initializers, tags."""

from pathlib import Path

import pytest

from cobindgen.c import ir
from cobindgen.commands.cli import run
from cobindgen.pipeline import read
from cobindgen.reader.selection import Selection
from cobindgen.toolchain.options import Options

HEADER = """
#define NULL ((void *)0)
typedef struct st st;
struct rec { long a; struct { int b; } in; union { int c[2]; } un; };
struct opts { unsigned version; int flags; const char *name; };
enum color { RED };
void st_settop(st *s, int i);
int st_callk(st *s, int n, void *k);
const char *look(const struct opts *table, int v);
int init_(st *s, const char *version, int size);
struct comm;
typedef struct comm *Comm;
extern struct comm comm_world;
extern const struct opts table;
extern long native_int_g;
int open_it(void);
"""


def lowered(body: str, tmp_path: Path) -> ir.Header:
    header = tmp_path / "library.h"
    header.write_text(f"{HEADER}{body}\n")
    return read((str(header),), Options(), Selection())


def shown(expression: ir.Expression) -> str:
    """Return the expression in a short form."""
    match expression:
        case ir.Argument(name) | ir.Object(name):
            return name
        case ir.Constant(value) | ir.Text(value):
            return repr(value)
        case ir.Unary(op, operand):
            return f"{op}{shown(operand)}"
        case ir.Binary(op, left, right):
            return f"({shown(left)} {op} {shown(right)})"
        case ir.Cast(_, operand):
            return f"cast {shown(operand)}"
        case ir.Call(function, args):
            return f"{function}({', '.join(map(shown, args))})"
        case ir.Address(name):
            return f"&{name}"
        case ir.Conditional(condition, then, otherwise):
            return f"{shown(condition)} ? {shown(then)} : {shown(otherwise)}"


CALLS = {
    "M(s, n) st_settop(s, -(n) - 1)": "st_settop(s, (-n - 1))",
    "M(s, n) st_callk(s, (n), NULL)": "st_callk(s, n, cast 0)",
    "M(s) (st_callk(s, 1, 0) || st_callk(s, 2, 0))": (
        "(st_callk(s, 1, 0) || st_callk(s, 2, 0))"
    ),
    "M(v) look(&table, (v))": "look(&table, v)",
    'M(s) init_(s, "1.2", (int)sizeof(struct opts))': "init_(s, b'1.2', cast 24)",
    "M ((Comm)((void *)&(comm_world)))": "cast cast &comm_world",
    "M (open_it(), native_int_g)": "(open_it() , native_int_g)",
    "M (open_it() ? native_int_g : 2L)": "open_it() ? native_int_g : 2",
}


@pytest.mark.parametrize("define", CALLS)
def test_what_needs_the_library(define: str, tmp_path: Path) -> None:
    found = lowered(f"#define {define}".replace("24", "16"), tmp_path)
    (macro,) = found.library_macros
    assert shown(macro.expression) == CALLS[define].replace("24", "16")
    assert (macro.params is None) == (define[1] == " ")
    (reason,) = (s.reason for s in found.skipped if s.name == "M")
    assert reason.startswith("needs the library: it ")


REFUSED = {
    "M(x) (&comm_world + (x))": "computes with something that is not a number",
    "M(s) st_settop(s)": "calls st_settop with 1 arguments",
    "M(s) elsewhere(s)": "expands to an expression that calls elsewhere",
}


@pytest.mark.parametrize("define", REFUSED)
def test_what_is_skipped(define: str, tmp_path: Path) -> None:
    found = lowered(f"#define {define}", tmp_path)
    assert not found.library_macros
    assert [s.reason for s in found.skipped if s.name == "M"] != []


def test_paths(tmp_path: Path) -> None:
    found = lowered("#define rec_b in.b\n#define rec_c un.c[1]\n", tmp_path)
    assert [(m.name, m.path, m.records) for m in found.member_macros] == [
        ("rec_b", ("in", "b"), ("struct rec",)),
        ("rec_c", ("un", "c", 1), ("struct rec",)),
    ]


INITIALIZERS = {
    "OPTS_INIT { 2, 5 }": {("version",): 2, ("flags",): 5},
    'M (struct opts){ .flags = -1, "x" }': {("flags",): -1, ("name",): b"x"},
    "M (struct rec){ 1, { 2 }, { { [1] = 3 } } }": {
        ("a",): 1,
        ("in", "b"): 2,
        ("un", "c", 1): 3,
    },
    "OPTS_INITIALIZER {0}": {},
}


@pytest.mark.parametrize("define", INITIALIZERS)
def test_initializers(define: str, tmp_path: Path) -> None:
    found = lowered(f"#define {define}", tmp_path)
    (macro,) = found.initializers
    assert {p: v.value for p, v in macro.values} == INITIALIZERS[define]


def test_an_initializer_of_no_known_type(tmp_path: Path) -> None:
    found = lowered("#define LIST { 1, 2 }\n#define OPTS_INIT { 1, 2, 0, 4 }", tmp_path)
    assert not found.initializers
    assert {s.name for s in found.skipped} == {"LIST", "OPTS_INIT"}


def test_tags(tmp_path: Path) -> None:
    found = lowered("#define options opts\n#define colour color", tmp_path)
    assert [(a.name, a.key) for a in found.tag_aliases] == [
        ("options", "struct opts"),
        ("colour", "enum color"),
    ]


def test_a_cast_of_a_string(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = lowered(
        'typedef unsigned char xmlChar;\n#define S ((const xmlChar *) "a\\0\\"b")',
        tmp_path,
    )
    (macro,) = (m for m in found.macros if m.name == "S")
    assert isinstance(macro, ir.Macro) and macro.value == b'a\0"b'
    for compiler in ("gcc", "clang"):
        arguments = ["verify", str(tmp_path / "library.h"), "--cc", compiler]
        assert run(arguments) == 0, capsys.readouterr().err


def test_an_initializer_named_after_a_variable(tmp_path: Path) -> None:
    found = lowered("#define TABLE_INIT { 3, 4, 0 }", tmp_path)
    (macro,) = found.initializers
    assert {p: v.value for p, v in macro.values}[("version",)] == 3
