"""Types as C spells them, alone and in declarations."""

import shutil
import subprocess

import pytest

from cobindgen.c import ir
from cobindgen.c.spelling import spell

INT = ir.Integer("int", 4, 4, True)
CHAR = ir.Integer("char", 1, 1, True)
U64 = ir.TypedefRef("uint64_t", ir.Integer("unsigned long", 8, 8, False))
CONST_CHAR = ir.Qualified(CHAR, ("const",))


def pointer(target: ir.Type) -> ir.Pointer:
    return ir.Pointer(target, 8)


def function(returns: ir.Type, *params: ir.Type, **more: bool) -> ir.FunctionType:
    return ir.FunctionType(
        returns, tuple(ir.Parameter(None, p) for p in params), **more
    )


CALLBACK = pointer(function(INT, INT))

CASES: list[tuple[ir.Type, str, str]] = [
    (ir.Void(), "void", ""),
    (INT, "int", "int x"),
    (ir.Floating("long double", 16, 16), "long double", "long double x"),
    (ir.Complex(ir.Floating("double", 8, 8)), "_Complex double", "_Complex double x"),
    (
        ir.Vector(INT, 4, 16),
        "int __attribute__((vector_size(16)))",
        "int __attribute__((vector_size(16))) x",
    ),
    (ir.VaList(24, 8), "__builtin_va_list", "__builtin_va_list x"),
    (CONST_CHAR, "const char", "const char x"),
    (pointer(CONST_CHAR), "const char *", "const char *x"),
    (ir.Qualified(pointer(CHAR), ("const",)), "char *const", "char *const x"),
    (
        pointer(ir.Qualified(pointer(CHAR), ("const", "volatile"))),
        "char *const volatile *",
        "char *const volatile *x",
    ),
    (pointer(pointer(ir.RecordRef("struct s", 8, 8))), "struct s **", "struct s **x"),
    (ir.RecordRef("union u", 8, 8), "union u", "union u x"),
    (ir.EnumRef("enum e", INT), "enum e", "enum e x"),
    (ir.Array(U64, 4), "uint64_t [4]", "uint64_t x[4]"),
    (ir.Array(U64, 0), "uint64_t [0]", "uint64_t x[0]"),
    (ir.Array(U64, None), "uint64_t []", "uint64_t x[]"),
    (ir.Array(ir.Array(INT, 3), 2), "int [2][3]", "int x[2][3]"),
    (ir.Array(pointer(CHAR), 4), "char *[4]", "char *x[4]"),
    (pointer(ir.Array(INT, 4)), "int (*)[4]", "int (*x)[4]"),
    (ir.Qualified(ir.Array(INT, 4), ("const",)), "const int [4]", "const int x[4]"),
    (
        pointer(ir.Qualified(ir.Array(INT, 4), ("const",))),
        "const int (*)[4]",
        "const int (*x)[4]",
    ),
    (function(INT, INT, CHAR), "int (int, char)", "int x(int, char)"),
    (function(INT), "int (void)", "int x(void)"),
    (function(INT, prototyped=False), "int ()", "int x()"),
    (
        function(INT, pointer(CONST_CHAR), variadic=True),
        "int (const char *, ...)",
        "int x(const char *, ...)",
    ),
    (CALLBACK, "int (*)(int)", "int (*x)(int)"),
    (
        ir.Qualified(CALLBACK, ("const",)),
        "int (*const)(int)",
        "int (*const x)(int)",
    ),
    (ir.Array(CALLBACK, 2), "int (*[2])(int)", "int (*x[2])(int)"),
    # A function that returns a pointer to a function: signal().
    (
        function(CALLBACK, INT, CALLBACK),
        "int (*(int, int (*)(int)))(int)",
        "int (*x(int, int (*)(int)))(int)",
    ),
]


@pytest.mark.parametrize(("ctype", "abstract", "named"), CASES)
def test_spell(ctype: ir.Type, abstract: str, named: str) -> None:
    assert spell(ctype) == abstract
    if named:
        assert spell(ctype, "x") == named


@pytest.mark.parametrize("kind", ["struct", "union", "enum"])
def test_no_tag_no_spelling(kind: str) -> None:
    key = f"{kind} a.h:3:1"
    ctype = ir.EnumRef(key, INT) if kind == "enum" else ir.RecordRef(key, 4, 4)
    assert spell(pointer(ctype), "x") == f"{kind} {{…}} *x"


@pytest.mark.skipif(not shutil.which("cc"), reason="no C compiler")
def test_the_compiler_reads_it_the_same() -> None:
    """Both spellings name the same type, because __typeof__ can redeclare the name."""
    lines = [
        "typedef unsigned long uint64_t; struct s { int i; };",
        "union u { int i; }; enum e { E };",
    ]
    for number, (ctype, abstract, named) in enumerate(CASES):
        if named:
            declared = spell(ctype, f"x{number}")
            lines += [
                f"extern {declared};",
                f"extern __typeof__({abstract}) x{number};",
            ]
    result = subprocess.run(
        ["cc", "-fsyntax-only", "-xc", "-"],
        input="\n".join(lines),
        text=True,
        capture_output=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
