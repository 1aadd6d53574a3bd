"""Hostile headers: none can run code, hang, or inject text.

The generated module can be imported, is formatted, and agrees with the compiler.
Everything else is skipped.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cobindgen.commands.cli import run

pytestmark = pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")

EVIL = '\\"\\"\\"; import os; os.abort()'
HEADERS = {
    "comments": """\
/** \"\"\" + __import__("os").abort() + \"\"\" \\ \\N{x} \\x ' " */
int a(void);
/** ends with a backslash \\*/
int b(void);
/** ends with a quote "*/
int c(void);
/** bidi \u202e \u2066, form feed \f, \x1c \x85 \u2028 \r {{ 7*7 }} {% raw %} \0 */
int d(void);
struct s { /** \\\"\"\" */ int x; /** \"\"\"*/ int y; };
enum e { /** \\ */ E1, /** \"\"\"\"\"\" */ E2 };
""",
    "strings": """\
#define A "\\"\\"\\"; import os"
#define B "\\\\"
#define C "\\x00\\n\\r"
#define D "\u202e{{ 1 }}"
#define E '"'
#define F "a" "'''" "b"
#define G "'\\""
""",
    "names": """\
int __import__(int exec, int eval, int self, int None, int __class__);
struct import { int class, def, __dict__, _fields_, __init__; };
enum lambda { True, False, None, print };
int load(void); int _get(void); int ctypes(void); int __getattr__(int);
#define __skipped__ 3
#define __all__ 4
typedef int Structure; int Library(void);
""",
    "labels": f"""\
int f(void) __asm__("{EVIL}'");
__attribute__((deprecated("{EVIL}"))) int g(void);
""",
    "parentheses": f"""\
#define X {"(" * 10000}1{")" * 10000}
int g(int a[{"(" * 1000}1{")" * 1000}]);
""",
    "pointers": f"int {'*' * 5000}p(void);",
    "functions": f"extern int {'(*' * 3000}q{')(void)' * 3000};",
    "structs": "struct a { "
    + "struct { " * 5000
    + "int x; "
    + "".join(f"}} c{i};" for i in range(5000))
    + "};",
    "expressions": f"""\
#define SUM {"+".join(["1"] * 5000)}
#define MINUS {"-" * 3001}1
#define CHAIN {"1?" * 3000}1{":0" * 3000}
#define CALL(x) {"+".join(["x"] * 5000)}
#define LEFT(x) {"+".join(["x"] * 250)}
#define BRACKETS(x) {"(1-" * 70}x{")" * 70}
""",
    "macros": "#define A0 1+1\n"
    + "".join(f"#define A{i} A{i - 1}+A{i - 1}\n" for i in range(1, 14))
    + """\
#define A B
#define B A
#define F(x) F(F(x))
#define G(x) H(x)
#define H(x) G(x)
#define L L + 1
#define HUGE_SHIFT (1<<(1<<30))
#define SHIFT(x) (1ULL << ((x) << 20))
""",
    "ranges": f"""\
enum e {{ LOW = 1, HIGH = {2**62} }};
enum f {{ NEGATIVE = -1, TOP = 0x7fffffffffffffff }};
extern char a[{2**62}];
struct s {{ char b[0x7ffffffffffffff0]; }};
int g(char c[{2**40}]);
extern int big[1 << 30][1 << 29];
""",
    "many": f"""\
int f({", ".join(f"int a{i}" for i in range(2000))});
int {"x" * 20000}(void);
#define M({", ".join(f"a{i}" for i in range(300))}) a0
/** {"y " * 50000} */ int last(void);
""",
}
DEPTHS = {
    f"{kind}-{depth}": text(depth)
    for depth in (40, 90, 150, 300, 600)
    for kind, text in {
        "pointers": lambda n: f"int {'*' * n}p(void);",
        "structs": lambda n: (
            f"struct a {{ {'struct { ' * n}int x; "
            + "".join(f"}} c{i};" for i in range(n))
            + "};"
        ),
        "functions": lambda n: f"extern int {'(*' * n}q{')(void)' * n};",
        "arrays": lambda n: f"extern char a{'[1]' * n};",
        "parentheses": lambda n: f"#define X(x) {'(1-' * n}x{')' * n}",
        "sum": lambda n: f"#define X(x) {'+'.join('x' * n)}",
    }.items()
}
USE = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
sys.path.insert(0, ".")
import made
for name in dir(made):
    try:
        getattr(made, name)
    except AttributeError as error:
        assert "no type" in str(error) or "skipped" in str(error), error
"""


def succeeds(*command: str, cwd: Path) -> None:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, (done.stdout + done.stderr)[-2000:]


def bound(header: Path) -> None:
    """Bind and use the header, which has no error."""
    folder = header.parent
    arguments = [str(header), "-o", str(folder / "made.py"), "--verify"]
    assert run(["bind", *arguments]) == 0
    succeeds(sys.executable, "-c", USE, cwd=folder)


def formatted(folder: Path) -> None:
    ruff = str(Path(sys.executable).parent / "ruff")
    succeeds(ruff, "format", "--isolated", "--check", "made.py", "made.pyi", cwd=folder)


@pytest.mark.parametrize("name", [*HEADERS, *DEPTHS])
def test_header(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    header = tmp_path / "hostile.h"
    # The last declaration is bound, whatever comes before it.
    header.write_text((HEADERS | DEPTHS)[name] + "\nint through(void);\n")
    bound(header)
    if name in HEADERS:
        # The names of structs at this depth are longer than a line.
        formatted(tmp_path)
    assert "def through(" in (tmp_path / "made.py").read_text()
    capsys.readouterr()
    assert run(["model", str(header)]) == 0
    model = json.loads(capsys.readouterr().out)
    assert model["functions"][-1]["name"] == "through"


@pytest.mark.parametrize(
    "name", ["we ird's $(touch x);#.h", "back\\slash.h", "{{ é }}%s.h", "-Dx=1.h"]
)
def test_file_name(name: str, tmp_path: Path) -> None:
    header = tmp_path / name
    header.write_text("int f(void);\n")
    bound(header)
    formatted(tmp_path)
    assert "def f(" in (tmp_path / "made.py").read_text()


@pytest.mark.parametrize("name", ['quo"te.h', "new\nline.h", "bidi\u202e.h"])
def test_file_name_that_c_can_not_write(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    header = tmp_path / name
    header.write_text("int f(void);\n")
    assert run(["bind", str(header), "-o", str(tmp_path / "made.py")]) == 1
    message = f"{str(header)!r} cannot be included because of its name; rename the file"
    assert capsys.readouterr().err == f"cobindgen: error: {message}\n"
    assert [path.name for path in tmp_path.iterdir()] == [name]
