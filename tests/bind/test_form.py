"""A generated module is readable: most of its lines are facts of the header."""

import ast
import inspect
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from cobindgen import __version__
from cobindgen.commands.cli import run
from cobindgen.outputs.python import support
from modules import imported

ROOT = Path(__file__).parents[2]
SQLITE = Path("/usr/include/sqlite3.h")

pytestmark = pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")


def share_of_facts(text: str) -> float:
    """Return the share of lines that are facts of the header.

    The head, the end, lone brackets and empty lines do not count.
    """
    lines = text.split("\n")
    start = lines.index(
        "# Names that the headers declare and this module lacks in whole or part"
        " -> reason."
    )
    counted = [line.strip() for line in lines[start:] if line.strip(' ()[]{},"')]
    own = [line for line in counted if OWN.match(line)]
    return 1 - len(own) / len(counted)


# Lines that do not depend on the header: once in a module, for each enum, and in a
# method. The test of a range shows the range of C's type, so it counts as a fact.
OWN = re.compile(
    r"# Names that the headers|# The same types by|__skipped__ = |__all__ = "
    r"|class Library\(|def load\("
    r'|"""Load the library at a path|return Library\('
    r'|globals\(\)\.update\(|__init__ = _initialize|_layout_ = "ms"'
    r"|_c = |\w+ = _c\.|if getattr\(|if \w+\.__class__ is not "
    r"|return (_c|_member|_lib\.c)\b"
)


def test_block_common_is_mostly_facts() -> None:
    assert share_of_facts((ROOT / "out/block_common.py").read_text()) >= 0.85


@pytest.mark.skipif(not SQLITE.exists(), reason="no sqlite3.h")
def test_sqlite_is_mostly_facts(tmp_path: Path) -> None:
    output = tmp_path / "sqlite.py"
    run(["bind", str(SQLITE), "--support", "_c_support", "-o", str(output)])
    assert share_of_facts(output.read_text()) >= 0.85


HEADER = """\
struct first { int a; struct second *later; };
struct second { struct first by_value; int (*visit)(struct second *, void *); };
enum color { RED, GREEN };
typedef int (*callback)(const char *text);
int each(struct second *all, callback back);
#define TWICE(x) ((x) * 2)
"""


@pytest.fixture
def made(tmp_path: Path) -> ModuleType:
    return imported(HEADER, tmp_path)


def test_python_tools_find_classes_and_functions(made: ModuleType) -> None:
    """`inspect`, which debuggers and `help` use, finds each class and function."""
    for thing in (
        made.struct_first,
        made.struct_second,
        made.enum_color,
        made.callback,
        made.Library,
    ):
        assert inspect.getsource(thing).startswith(f"class {thing.__name__}(")
    assert inspect.getsource(made.TWICE).startswith("def TWICE(x")
    assert "def each(_lib, /, all, back)" in inspect.getsource(made.Library.each)


def test_classes_are_in_the_header_s_order(made: ModuleType) -> None:
    classes = [
        node.name
        for node in ast.parse(inspect.getsource(made)).body
        if isinstance(node, ast.ClassDef) and node.name[0] != "_"
    ]
    assert classes[0] == "enum_color"
    # A pointer needs the class `struct_second`, whose fields are set later.
    assert classes[1:3] == ["struct_second", "struct_first"]
    assert classes[3:] == ["struct_second_visit", "callback", "Library"]


def test_a_comment_says_what_the_other_names_of_types_are(made: ModuleType) -> None:
    text = inspect.getsource(made)
    comment = "\n\n\n# The same types by their other names.\n"
    others = text.split(comment)[1].split("\n\n")[0].splitlines()
    assert "second = struct_second" in others
    assert "color = enum_color" in others
    assert all(re.fullmatch(r"\w+ = \w+", line) for line in others)


def test_a_star_import_brings_the_header_s_names(made: ModuleType) -> None:
    space: dict[str, object] = {}
    sys.modules[made.__name__] = made
    exec(f"from {made.__name__} import *", space)
    del space["__builtins__"]
    assert space.keys() == {
        "RED",
        "GREEN",
        "TWICE",
        "callback",
        "color",
        "enum_color",
        "first",
        "second",
        "struct_first",
        "struct_second",
        "struct_second_visit",
    }


def test_the_head_names_headers_target_and_version(made: ModuleType) -> None:
    assert made.__doc__ is not None
    first, _, second = made.__doc__.strip().split("\n", 2)
    folder = Path(made.__file__ or "").parent.name
    assert first == f"ctypes bindings of {folder}/made.h."
    assert second.startswith(f"Made by cobindgen {__version__} for ")
    assert "-endian." in second


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ("pointer=4", ", 4-byte pointers"),
        ("long=4", "8-byte pointers, 4-byte long"),
        ('order="big"', "big-endian; this Python has"),
    ],
)
def test_another_abi_is_refused(wrong: str, words: str, tmp_path: Path) -> None:
    module = imported(HEADER, tmp_path)
    text = Path(module.__file__ or "").read_text()
    key = wrong.partition("=")[0]
    for right in ("pointer=8", "long=8", 'order="little"'):
        if right.startswith(key):
            text = text.replace(f" {right}", f" {wrong}")
    other = tmp_path / "other.py"
    other.write_text(text)
    done = subprocess.run(
        [sys.executable, "-c", "import other"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "ImportError: other was made for" in done.stderr
    assert words in done.stderr


def test_an_output_that_cannot_be_imported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    header = tmp_path / "a.h"
    header.write_text("int f(void);\n")
    for name in ("a-b.py", "class.py"):
        assert run(["bind", str(header), "-o", str(tmp_path / name)]) == 0
        assert capsys.readouterr().err == (
            f"cobindgen: warning: {tmp_path / name}: "
            f"{name} cannot be imported, because of its name\n"
        )


def test_an_output_that_hides_python_s_own_module(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    imported("int f(void);", tmp_path, name="zlib")
    del sys.modules["zlib"]
    assert capsys.readouterr().err == (
        f"cobindgen: warning: {tmp_path}/zlib.py: "
        "zlib.py hides Python's own module zlib from programs "
        "in its folder; another name is safer: zlib_bindings.py\n"
    )
    (tmp_path / "__init__.py").touch()
    imported("int f(void);", tmp_path, name="zlib")
    del sys.modules["zlib"]
    assert capsys.readouterr().err == ""


def test_the_formatter_changes_nothing(made: ModuleType) -> None:
    path = Path(made.__file__ or "")
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--check"]
    subprocess.run([*command, str(path), str(path.with_suffix(".pyi"))], check=True)


LONG = """\
#define QUOTE "both \\" and '"
#define DIVIDED(a, b) ((a) / (b))
enum layout {
    STRUCTURE_TYPE_DESCRIPTOR_SET_VARIABLE_DESCRIPTOR_COUNT_LAYOUT_SUPPORT = 1000161004,
    /* Of an odd kind. */
    STRUCTURE_TYPE_DESCRIPTOR_SET_VARIABLE_DESCRIPTOR_COUNT_LAYOUT_SUPPORTED = 1 << 20
};
/* All of it
 *   is indented
 *     in its comment. */
struct stencil_of_a_rather_long_name_that_fills_the_line {
    int separately_accumulating_saturating_4x8_bit_packed_mixed_signedness_accelerated;
    struct stencil_of_a_rather_long_name_that_fills_the_line *parameters_of_template;
};
typedef struct stencil_of_a_rather_long_name_that_fills_the_line *another_long_name;
typedef void (*visit)(struct stencil_of_a_rather_long_name_that_fills_the_line *self);
enum layout formats(int physical_device, int format, int type_of_it, int tiling,
                    int usage, int properties);
int numeric(int character);
#define ALPHANUMERIC(c) (numeric(c) || numeric((c) + 1) || numeric((c) + 2) || \\
                         numeric((c) + 3) || numeric((c) + 4))
#define THE_RATHER_LONG_NAME_OF_A_TEXT_THAT_IS_NOT_CONSTANT ((char *)"a long text")
/* Lines about "it",
   and others. */
extern int variable;
"""


@pytest.mark.parametrize("support", [(), ("--support", "_c_support")])
def test_long_lines(support: tuple[str, ...], tmp_path: Path) -> None:
    """The formatter changes nothing, and the linter finds no wrong name."""
    output = tmp_path / "_c_support.py"
    assert run(["support", "-o", str(output)]) == 0
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(tmp_path))
        made = imported(LONG, tmp_path, *support)
    assert made.DIVIDED(-7, 2) == -3
    judged(tmp_path)
    with pytest.raises(OSError, match="no library found"):
        made.load()


def judged(folder: Path) -> None:
    """Fail if the formatter or the linter finds something in a folder."""
    ruff = [sys.executable, "-m", "ruff"]
    subprocess.run([*ruff, "format", "--isolated", "--check", folder], check=True)
    rules = ["--select", "E9,F401,F811,F821"]
    subprocess.run([*ruff, "check", "--isolated", *rules, folder], check=True)


BIG = {
    "sqlite3.h": (),
    "vulkan/vulkan_core.h": (),
    "x86_64-linux-gnu/curl/curl.h": ("--files", "*curl/*.h"),
    "git2.h": ("--files", "*git2/*.h"),
}


@pytest.mark.parametrize("header", BIG)
def test_big_headers(header: str, tmp_path: Path) -> None:
    path = Path("/usr/include") / header
    if not path.exists():
        pytest.skip(f"no {path}")
    output = tmp_path / "big.py"
    command = ["bind", str(path), *BIG[header], "--support", "_c_support"]
    assert run([*command, "--no-verify", "-o", str(output)]) == 0
    judged(tmp_path)


def test_each_helper_is_defined_once() -> None:
    names = [name for part in support.parts() for name in part.defines]
    assert sorted(names) == sorted({*names})
