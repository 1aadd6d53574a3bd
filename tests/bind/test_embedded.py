"""The embedded preprocessor reads headers and names files as the compiler does."""

import json
import re
import shutil
from pathlib import Path

import pytest

from cobindgen.commands.cli import run

pytestmark = pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")


@pytest.mark.parametrize(
    "arguments",
    [
        ["first.h"],  # Without any flag.
        ["./first.h"],
        ["../here/first.h"],
        ["{here}/first.h"],
        ["-Ideep", "first.h"],
        ["-I", "{here}/deep", "-iquote", ".", "deep/second.h"],
        ["-I{here}/deep", "deep/../deep/third.h"],
    ],
)
def test_places(
    arguments: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    here = tmp_path / "here"
    (here / "deep").mkdir(parents=True)
    (here / "first.h").write_text('#include "deep/second.h"\nint f(struct s *);\n')
    (here / "deep/second.h").write_text('#include "third.h"\nstruct s { T x; };\n')
    (here / "deep/third.h").write_text("typedef int T;\nenum e { A };\n")
    monkeypatch.chdir(here)
    models = []
    for cpp in ("cc", "pcpp"):
        flags = [argument.format(here=here) for argument in arguments]
        assert run(["model", "--cpp", cpp, *flags]) == 0
        models.append(json.loads(capsys.readouterr().out))
    assert models[0] == models[1]
    assert models[0]["records"] or models[0]["enums"]


def test_forced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The files of -include come first, in their order.

    Their names must be valid in an #include.
    """
    monkeypatch.chdir(tmp_path)
    Path("first.h").write_text("typedef int first;\n")
    Path("second.h").write_text("typedef first second;\n")
    Path("own.h").write_text("static inline second f(first x) { return x; }\n")
    forced = ["-include", "first.h", "--include", "second.h"]
    for cpp in ("cc", "pcpp"):
        command = ["bind", "own.h", "--cpp", cpp, *forced, "--glue", "glue.c"]
        assert run([*command, "-o", "own.py"]) == 0
        included = re.findall('#include "(.*)"', Path("glue.c").read_text())
        assert included == ["first.h", "second.h", "own.h"]
    assert run(["model", "own.h", "--cpp", "pcpp", "-include", 'a"b.h']) == 1
    message = "'a\"b.h' cannot be included because of its name; rename the file"
    assert capsys.readouterr().err == f"cobindgen: error: {message}\n"


def test_names_with_a_dollar_or_a_letter_of_another_script(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    header = tmp_path / "a.h"
    header.write_text(
        "#define $MACRO 4\n#define M$ ($MACRO + 1)\n#define $F(x$) ((x$) + M$)\n"
        "#define \u03c0 3\n"
        "#if \u03c0 == 3 && defined $MACRO\nint a$b(int x$);\n#endif\n",
        encoding="utf-8",
    )
    models = []
    for cpp in ("cc", "pcpp"):
        assert run(["model", str(header), "--cpp", cpp]) == 0
        models.append(json.loads(capsys.readouterr().out))
    assert models[0] == models[1]
    assert len(models[0]["macros"]) == 4
    assert models[0]["skipped"] == []


ALIKE = {
    "directives with blanks": (
        "int f(void);\n#if 1\n# define A 1\n  #  define B(x) ((x) + A)\n"
        "# undef C\n#endif\n"
    ),
    "digraphs": (
        "%:define A 3\n%:  define B(x) ((x) + A)\n%:ifdef A\nint f(int a<::>);\n"
        "%:else\nint g(void);\n%:endif\nstruct s <% int a<:A:>; char c<:2:>; %>;\n"
        "%:define CAT(a, b) a %:%: b\n%:define NUMBER CAT(1, 2)\n"
        '%:define STR(x) %:x\n%:define TEXT STR(a<:) "%: <%"\n'
        "%:pragma pack(1)\nstruct t <% char c; int i; %>;\n"
    ),
    "trigraphs are not replaced": (
        '#define A "??/ ??! ??="\n/* a ??/\n*/\n// b ??/\nint f(void);\n'
    ),
    "continued strings": (
        '#define A "a\\\n//b"\nchar t[] = "/* a\\\n// b";\nchar u[] = "*/";\n'
        "int f(void);\n"
    ),
    "continued comments": "// don't \\\nint f(void);\n\nint h(void);\n",
}
TRIGRAPHS = """\
??=define A 5
??=define B ??/
 77
#define C "??= ??/n ??' ??( ??) ??! ??< ??> ??-"
#define D (6 ??! 1 ??' ??-0)
??=ifdef A
struct s ??< int a??(A??); ??>;
enum e ??< E = 1 ??!??! 0 ??>;
??=endif
// a comment ??/
int f(void);
int g(void);
"""


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("name", [*ALIKE, "c11", "gnu11"])
def test_alike(
    name: str, compiler: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if shutil.which(compiler) is None:
        pytest.skip(f"no {compiler}")
    header = tmp_path / "a.h"
    header.write_text(ALIKE.get(name, TRIGRAPHS))
    flags = {"c11": ["-std=c11"], "gnu11": ["--", "-std=gnu11", "-trigraphs"]}
    models = []
    for cpp in ("cc", "pcpp"):
        command = ["model", str(header), "--cc", compiler, "--cpp", cpp]
        assert run([*command, *flags.get(name, [])]) == 0
        out, err = capsys.readouterr()
        assert err == ""
        models.append(json.loads(re.sub(r', "column": \d+', "", out)))
    assert models[0] == models[1]
    assert models[0]["functions"]


def test_freestanding_headers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The headers of C11 4p6 have the values that the compiler's own have."""
    names = (
        "FLT_EPSILON FLT_MAX FLT_MIN FLT_TRUE_MIN FLT_DIG FLT_MIN_EXP DBL_EPSILON "
        "DBL_MAX DBL_MIN DBL_TRUE_MIN DBL_MAX_10_EXP LDBL_EPSILON LDBL_MANT_DIG "
        "LDBL_DIG LDBL_MIN_EXP DECIMAL_DIG INTMAX_MAX UINTMAX_MAX INTPTR_MIN "
        "UINTPTR_MAX PTRDIFF_MAX INT_LEAST8 UINT32_C(3) alignof(long)"
    )
    text = "".join(f"#include <{header}.h>\n" for header in FREESTANDING)
    text += "#define INT_LEAST8 sizeof(int_least8_t)\n"
    text += "".join(f"#define M{i} {n}\n" for i, n in enumerate(names.split()))
    text += "noreturn int f(int a, __gnuc_va_list b);\n#define AND (1 and 2)\n"
    header = tmp_path / "a.h"
    header.write_text(text)
    models = []
    for cpp in ("cc", "pcpp"):
        assert run(["model", str(header), "--cpp", cpp]) == 0
        out, err = capsys.readouterr()
        assert err == ""
        models.append(json.loads(out))
    assert models[1]["skipped"] == []
    values = [{m["name"]: m.get("value") for m in model["macros"]} for model in models]
    assert values[1] == values[0]


FREESTANDING = (
    "float iso646 limits stdalign stdarg stdbool stddef stdint stdnoreturn".split()
)


def test_a_line_marker_with_a_long_number(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is no marker (C11 6.10.4p3), and Python converts no number of 5000 digits."""
    header = tmp_path / "a.h"
    header.write_text(f'# {"1" * 5000} "x.h"\nint f(void);\n')
    assert run(["model", "--cpp", "pcpp", str(header)]) == 0
    functions = json.loads(capsys.readouterr().out)["functions"]
    assert [function["name"] for function in functions] == ["f"]
