"""The proof is the default.

What the compiler denies is skipped, with what depends on it. Everything else is
written.
"""

import ctypes
import json
import shutil
import subprocess
from dataclasses import replace
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from cobindgen.commands.cli import run
from cobindgen.pipeline import read_all
from cobindgen.prove.denied import without_denied
from cobindgen.prove.verdicts import verify
from cobindgen.reader.selection import Selection
from cobindgen.toolchain.options import Options

Capture = pytest.CaptureFixture[str]

pytestmark = pytest.mark.skipif(not shutil.which("gcc"), reason="needs gcc")


def bind(
    header: str, tmp_path: Path, capsys: Capture, *options: str
) -> tuple[ModuleType, str]:
    """Return the module and the messages."""
    (tmp_path / "in.h").write_text(header)
    output = tmp_path / "made.py"
    command = ["bind", str(tmp_path / "in.h"), "-o", str(output), "--cc", "gcc"]
    assert run([*command, *options]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    spec = spec_from_file_location("made", output)
    assert spec is not None and spec.loader is not None
    made = module_from_spec(spec)
    spec.loader.exec_module(made)
    return made, err


SEMICOLON = "#define SEMI 5;\nint f(void);\n#define FIVE 5\n"
UNAVAILABLE = """\
struct old { int a; } __attribute__((unavailable));
struct apart { int a; };
int gone(void) __attribute__((unavailable("use f")));
typedef int lost __attribute__((unavailable));
enum level { LOW, HIGH __attribute__((unavailable)), TOP };
extern int object __attribute__((unavailable));
#define HIGHEST HIGH
#define LOWEST LOW
"""
MEMBERS = """\
struct old { float a; int gone __attribute__((unavailable("use b"))); double b; };
struct holds { struct old it; int last; };
struct old pass(struct old it);
int point(struct holds *it);
struct large { float a; int gone __attribute__((unavailable)); double b, c; };
struct large pass_large(struct large it);
struct outer {
    union { int gone __attribute__((unavailable)); float f; };
    struct { int x; } inner __attribute__((unavailable));
    void (*callback)(struct large) __attribute__((unavailable));
    int last;
};
struct single { double it __attribute__((unavailable)); };
struct other { float a; int gone; double b; };
#define LARGE (struct large){ .a = 1 }
#define OTHER (struct other){ 1, 2, 3 }
#define path gone
"""


def test_a_macro_that_ends_in_a_semicolon(tmp_path: Path, capsys: Capture) -> None:
    made, said = bind(SEMICOLON, tmp_path, capsys)
    assert not hasattr(made, "SEMI")
    assert "SEMI is 5: the compiler says" in made.__skipped__["SEMI"]
    assert made.FIVE == 5
    assert "the compiler denies 2 of 5 facts; skipped: SEMI (" in said
    assert said.startswith("cobindgen: warning: ")


def test_a_macro_named_sizeof(tmp_path: Path, capsys: Capture) -> None:
    """GCC also reports an error of its own in the question that follows."""
    header = "struct s { char c; double d; };\n#define sizeof 4\n"
    made, err = bind(header, tmp_path, capsys)
    assert "denies 2 of 10 facts; skipped: sizeof (" in err
    assert ctypes.sizeof(made.struct_s) == 16
    assert list(made.__skipped__) == ["sizeof"]


def test_what_is_marked_unavailable(tmp_path: Path, capsys: Capture) -> None:
    made, said = bind(UNAVAILABLE, tmp_path, capsys)
    skipped = made.__skipped__
    assert skipped.keys() == {"old", "HIGH", "HIGHEST", "lost", "gone", "object"}
    assert all("unavailable" in reason for reason in skipped.values())
    assert "skipped: old, HIGH, HIGHEST, lost, gone, object (" in said
    assert hasattr(made.struct_apart, "a")
    assert (made.LOW, made.LOWEST, made.TOP) == (0, 0, 2)


def test_a_member_that_is_marked_unavailable(tmp_path: Path, capsys: Capture) -> None:
    """It costs itself only: the layout is right, and its bytes are padding."""
    made, said = bind(MEMBERS, tmp_path, capsys)
    skipped = made.__skipped__
    members = ["old.gone", "large.gone", "outer.gone", "outer.inner"]
    members += ["outer.callback", "single.it"]
    assert skipped.keys() == {*members, "pass"}
    assert all("unavailable" in skipped[name] for name in members)
    assert skipped["old.gone"].endswith("unavailable: use b")
    assert "its member gone is skipped; --glue makes it callable" in skipped["pass"]
    assert f"skipped: {', '.join(members)} (" in said
    sizes = {"old": 16, "holds": 24, "large": 24, "outer": 24, "single": 8}
    for name, size in sizes.items():
        assert ctypes.sizeof(getattr(made, f"struct_{name}")) == size
    assert (made.struct_old.b.offset, made.struct_holds.last.offset) == (8, 16)
    assert (made.struct_outer.f.offset, made.struct_outer.last.offset) == (0, 16)
    assert not hasattr(made.struct_old, "gone")
    assert not any("inner" in name or "unnamed2" in name for name in dir(made))
    assert made.LARGE().a == 1
    assert made.OTHER().path == 2
    # It is passed in memory, whatever its members are (System V ABI, AMD64, 3.2.3).
    assert (
        "_stand_in(struct_large, (c_uint64, 3))" in (tmp_path / "made.py").read_text()
    )


def test_a_member_whose_place_is_denied(tmp_path: Path) -> None:
    """It costs the record: the header was not understood."""
    path = tmp_path / "in.h"
    path.write_text("struct pair { char a; int b __attribute__((unavailable)); };\n")
    reading = read_all((str(path),), Options(cc="gcc"), Selection())
    (record,) = reading.header.records
    first, last = record.fields
    wrong = replace(record, fields=(replace(first, offset=1), last))
    header = replace(reading.header, records=(wrong,))
    proof = verify(header, Options(cc="gcc"), reading.abi)
    left = without_denied(header, proof.denials)
    assert [entry.name for entry in left.skipped] == ["pair"]
    assert left.records[0].fields == ()


DEPRECATED = """\
#pragma GCC diagnostic error "-Wdeprecated-declarations"
struct pair { int a __attribute__((deprecated)); int b; };
enum level { LOW, HIGH __attribute__((deprecated)) };
typedef int word __attribute__((deprecated));
int old(void) __attribute__((deprecated("use f")));
#define HIGHEST HIGH
int never(int x) __attribute__((error("do not call it")));
static inline int trap(int x) __attribute__((error("do not call it")));
static inline int trap(int x) { return x; }
int warned(int x) __attribute__((warning("rather not")));
static inline int f(int x) { return x; }
"""


def test_what_is_deprecated_or_an_error_to_call(
    tmp_path: Path, capsys: Capture
) -> None:
    glue = tmp_path / "glue.c"
    options = ["--glue", str(glue), "--", "-Wall", "-Werror"]
    made, _ = bind(DEPRECATED, tmp_path, capsys, *options)
    reason = "has the attribute error: no call of it compiles"
    assert made.__skipped__.keys() == {"never", "trap"}
    assert all(said.endswith(reason) for said in made.__skipped__.values())
    assert (made.HIGHEST, made.struct_pair.a.offset) == (1, 0)
    compiled = ["gcc", "-Wall", "-Werror", "-fsyntax-only", str(glue)]
    subprocess.run(compiled, check=True)


def test_no_verify_writes_what_was_read(tmp_path: Path, capsys: Capture) -> None:
    made, said = bind(SEMICOLON, tmp_path, capsys, "--no-verify")
    assert made.SEMI == 5
    assert said == ""


def test_verify_is_still_taken(tmp_path: Path, capsys: Capture) -> None:
    made, _ = bind(SEMICOLON, tmp_path, capsys, "--verify")
    assert "SEMI" in made.__skipped__


def test_verify_itself_fails(tmp_path: Path, capsys: Capture) -> None:
    header = tmp_path / "in.h"
    header.write_text(SEMICOLON)
    assert run(["verify", str(header), "--cc", "gcc"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert f"{header}:1:1: error: SEMI is 5: the compiler says" in err


@pytest.mark.parametrize("verify", ["", "verify = true\n", "verify = false\n"])
def test_a_job(
    verify: str, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("in.h").write_text(SEMICOLON)
    Path("cobindgen.toml").write_text(
        f'[model.a]\nheaders = ["in.h"]\noutput = "a.json"\ncc = "gcc"\n{verify}'
    )
    assert run(["build"]) == 0
    model = json.loads(Path("a.json").read_text())
    bound = "SEMI" in {macro["name"] for macro in model["macros"]}
    assert bound == ("false" in verify)
    assert ("denies" in capsys.readouterr().err) == (not bound)


def test_a_header_that_does_not_compile(tmp_path: Path, capsys: Capture) -> None:
    header = tmp_path / "in.h"
    header.write_text('int f(void);\n_Static_assert(sizeof(int) == 5, "");\n')
    output = tmp_path / "made.py"
    assert run(["bind", str(header), "-o", str(output), "--cc", "gcc"]) == 1
    assert f"{header}:2:1: error: " in capsys.readouterr().err
    assert not output.exists()
