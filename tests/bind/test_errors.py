"""Errors in the input are reported at their place, and nothing is written.

Each tests/cases/bind/*.h begins with its options. Beside it, the .err file has the
exact messages, which are the same for every compiler. COBINDGEN_UPDATE rewrites these
files, as in tests/wrap/test_wrap.py.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest

import cobindgen
from cobindgen.commands.cli import run

CASES = Path(__file__).parents[1] / "cases/bind"
NAMES = sorted(path.stem for path in CASES.glob("*.h"))
Capture = pytest.CaptureFixture[str]

needs_cc = pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")
OLD = "# Made by cobindgen: as it was.\n"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Change to an empty directory."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def options(header: Path) -> list[str]:
    line = header.read_bytes().split(b"*/")[0].decode()
    return line.removeprefix("/* cobindgen bind").split()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("cc", ["gcc", "clang"])
def test_case(
    name: str, cc: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    if not shutil.which(cc):
        pytest.skip(f"no {cc} here")
    monkeypatch.chdir(CASES)
    header = CASES / f"{name}.h"
    written = tmp_path / "out.py"
    written.write_text(OLD)
    depfile = tmp_path / "out.d"
    arguments = [*options(header), "--cc", cc, header.name]
    assert run(["bind", *arguments, "-o", str(written), "--depfile", str(depfile)]) == 1
    err = capsys.readouterr().err
    expected = header.with_suffix(".err")
    if "COBINDGEN_UPDATE" in os.environ:
        expected.write_text(err)
    assert err == expected.read_text()
    assert [path.name for path in tmp_path.iterdir()] == ["out.py"]
    assert written.read_text() == OLD
    for command in ("model", "verify"):
        assert run([command, *arguments]) == 1
        assert capsys.readouterr() == ("", err)


@pytest.mark.parametrize("cc", ["gcc", "clang"])
def test_an_unclosed_struct(cc: str, place: Path, capsys: Capture) -> None:
    """Errors that follow in cobindgen's own lines are not shown: they have no place."""
    if not shutil.which(cc):
        pytest.skip(f"no {cc} here")
    (place / "b.h").write_text("struct b { int v;\n")
    (place / "a.h").write_text('#include "b.h"\nint f(struct b *x);\n')
    assert run(["bind", "a.h", "-o", "a.py", "--cc", cc]) == 1
    errors = [line for line in capsys.readouterr().err.splitlines() if "error:" in line]
    assert errors
    assert all(error.startswith(("a.h:", "b.h:")) for error in errors)


@needs_cc
@pytest.mark.parametrize(
    ("text", "skipped"),
    [
        # What the compiler accepts is not an error. It is skipped, and the rest is
        # bound.
        ("int f(int (^block)(void));", "has a block, which ctypes has no type for"),
        ("typedef int t; int f(struct { int a; } x, _Fract y);", "unknown type _Fract"),
    ],
)
def test_headers_that_only_the_compiler_can_read(
    text: str, skipped: str, place: Path, capsys: Capture
) -> None:
    (place / "a.h").write_text(f"{text}\nint ok(void);\n")
    (place / "anything").write_text('#!/bin/sh\ncase "$*" in *-E*) exec cc "$@";; esac')
    (place / "anything").chmod(0o755)
    command = ["bind", "a.h", "--cc", "./anything", "-o", "a.py"]
    assert run([*command, "--no-verify"]) == 0
    written = (place / "a.py").read_text()
    assert f'"f": "a.h:1: {skipped}",' in written
    assert "ok" in written
    assert run(command) == 1
    message = "./anything reports success, but writes no object"
    assert capsys.readouterr().err == f"cobindgen: error: {message}\n"


# ---- files ----------------------------------------------------------------------


LONG = "n" * 300
FILES = {
    "no header": ("bind no.h -o a.py", "can't read no.h: No such file or directory"),
    "folder": ("bind folder -o a.py", "can't read folder: Is a directory"),
    "no folder": (
        "bind a.h -o no/a.py",
        "can't write no/a.py: No such file or directory; make the directory no first",
    ),
    "folder is a file": ("bind a.h -o a.h/a.py", "can't write a.h/a.py: Not a dir"),
    "link to itself": (
        "bind a.h -o loop",
        "can't write loop: Too many levels of symbolic links",
    ),
    "below a link to itself": (
        "bind a.h -o loop/a.py",
        "can't write loop/a.py: Too many levels of symbolic links",
    ),
    "root": ("bind a.h -o /", "can't write /: Is a directory"),
    "long output": (f"bind a.h -o {LONG}", f"{LONG}: File name too long"),
    "long include": (f"bind a.h -o a.py --include {LONG}", f"{LONG}: File name"),
    "long tree": (f"wrap a.h --lint --tree {LONG}", f"{LONG}: File name too long"),
    "long first header": (f"init {LONG}", f"{LONG}: File name too long"),
    "output": ("bind a.h -o folder", "can't write folder: Is a directory"),
    "full": ("bind a.h -o /dev/full", "can't write /dev/full: No space left on device"),
    "depfile": (
        "bind a.h -o a.py --depfile no/a.d",
        "can't write no/a.d: No such file or directory; make the directory no first",
    ),
    "no compiler": ("bind a.h -o a.py --cc nocc", "can't find the compiler nocc"),
    "no program": ("model a.h --cc ./a.h", "can't find the compiler ./a.h"),
    "quotes": ("verify a.h --cc '", '"\'" is not a command for a C compiler'),
    "fails": ("bind a.h -o a.py --cc false", "false failed: no message"),
    "flag": ("bind a.h -o a.py --cc gcc -std=c3", "gcc: unrecognized command-line opt"),
    "templates": (
        "bind a.h -o a.py --templates no",
        "--templates: no is not a directory",
    ),
    "job": ("build b", "cobindgen.toml has no job b; it has a"),
    "config": (
        "build --config no.toml",
        "can't read no.toml: No such file or directory",
    ),
}


@pytest.fixture
def work(place: Path) -> Path:
    (place / "a.h").write_text("int f(void);\n")
    (place / "folder").mkdir()
    (place / "loop").symlink_to("loop")
    (place / "cobindgen.toml").write_text('[model.a]\nheaders="a.h"\noutput="a.json"')
    return place


@needs_cc
@pytest.mark.parametrize("kind", FILES)
def test_files_and_programs(kind: str, work: Path, capsys: Capture) -> None:
    line, message = FILES[kind]
    before = sorted(work.rglob("*"))
    assert run(line.split()) == 1
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert err.startswith(f"cobindgen: error: {message}")
    assert sorted(work.rglob("*")) == before


@needs_cc
def test_disk_fills_up(
    work: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If there is no space for the second file, the first one is unchanged."""
    (work / "a.py").write_text(OLD)
    (work / "a.pyi").symlink_to("/dev/full")
    assert run(["bind", "a.h", "-o", "a.py"]) == 1
    assert "can't write a.pyi: No space left on device" in capsys.readouterr().err
    assert (work / "a.py").read_text() == OLD
    names = sorted(path.name for path in work.iterdir())
    assert names == ["a.h", "a.py", "a.pyi", "cobindgen.toml", "folder", "loop"]


@needs_cc
def test_standard_output_is_a_file(work: Path) -> None:
    """The shell's other output to the file is kept, and no stub is written."""
    command = f"{sys.executable} -m cobindgen bind a.h -o /dev/stdout"
    with (work / "all").open("wb") as output:
        subprocess.run(
            f"echo before; {command}; echo after",
            shell=True,
            check=True,
            stdout=output,
            env={**os.environ, "PYTHONPATH": str(Path(cobindgen.__file__).parents[1])},
        )
    first, *module, last = (work / "all").read_text().splitlines()
    assert (first, last) == ("before", "after")
    assert "Library" in "\n".join(module)


@needs_cc
@pytest.mark.parametrize(
    "template, words",
    [
        ("{{ 1 / 0 }}", "ZeroDivisionError"),
        ("{{ view.doc + 1 }}", "TypeError"),
        ("{{ view.nothing }}", "has no attribute 'nothing'"),
    ],
)
def test_a_template_that_fails(
    template: str, words: str, work: Path, capsys: Capture
) -> None:
    (work / "folder/bindings.py").write_text(template)
    (work / "a.py").write_text(OLD)
    assert run(["bind", "a.h", "--templates", "folder", "-o", "a.py"]) == 1
    err = capsys.readouterr().err
    assert "template bindings.py: " in err and words in err
    assert (work / "a.py").read_text() == OLD


@needs_cc
def test_the_depfile_has_what_a_template_includes(work: Path) -> None:
    (work / "folder/bindings.py").write_text('{% include "part" %}{{ view.doc }}')
    (work / "folder/part").write_text("# By us.\n")
    flags = ["--templates", "folder", "--depfile", "a.d"]
    assert run(["bind", "a.h", *flags, "-o", "a.py"]) == 0
    assert "folder/part:" in (work / "a.d").read_text()


@pytest.mark.skipif(shutil.which("gcc") is None, reason="no gcc")
def test_errors_in_questions_are_not_errors_of_the_header(
    work: Path, capsys: Capture
) -> None:
    """An error in a question about a macro, which gcc reports at the #define."""
    (work / "b.h").write_text(
        "#define BITS 5wb\n#define WIDE sizeof(struct none)\n"
        "static inline int f(void) { return undeclared; }\n"
    )
    assert run(["verify", "b.h", "--cc", "gcc"]) == 1
    errors = [s for s in capsys.readouterr().err.splitlines() if ": error: " in s]
    assert len(errors) == 1 and errors[0].startswith("b.h:3:36: error: ")


@needs_cc
@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_write_protected(work: Path, capsys: Capture) -> None:
    (work / "folder").chmod(0o555)
    assert run(["bind", "a.h", "-o", "folder/a.py"]) == 1
    assert "can't write folder/a.py: Permission denied" in capsys.readouterr().err


def test_an_option_without_its_argument(work: Path, capsys: Capture) -> None:
    assert run(["bind", "a.h", "-o", "a.py", "--library=--"]) == 2
    message = "cobindgen bind: error: argument --library: expected one argument\n"
    assert capsys.readouterr().err == message


@needs_cc
def test_a_regular_expression_is_checked(work: Path, capsys: Capture) -> None:
    assert run(["bind", "a.h", "-o", "a.py", "--allow", "("]) == 2
    message = "argument --allow: '(' is not a valid regular expression"
    assert message in capsys.readouterr().err


# ---- errors of our own -----------------------------------------------------------


def fails(*_: object) -> NoReturn:
    raise KeyError("plan")


@needs_cc
def test_a_declaration_with_an_internal_error_is_skipped(
    work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (work / "a.h").write_text("int f(void);\n#define M 1\nstruct s { int x; };\n")
    monkeypatch.setattr("cobindgen.lower.declarations.lower_function", fails)
    monkeypatch.setattr("cobindgen.lower.macro_names.lower_macro", fails)
    assert run(["bind", "a.h", "-o", "a.py"]) == 0
    text = (work / "a.py").read_text()
    reason = "causes an internal error of cobindgen (KeyError)"
    assert f'"f": "a.h:1: {reason}",' in text
    assert f'"M": "a.h:2: {reason}",' in text
    assert "struct_s" in text


@needs_cc
def test_an_internal_error_says_so(
    work: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setattr("cobindgen.pipeline.index", fails)
    assert run(["bind", "a.h", "-o", "a.py"]) == 70
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("cobindgen: internal error: KeyError: 'plan' (test_e")
    assert "Please report it" in err and "Traceback" not in err
    assert not (work / "a.py").exists()
    monkeypatch.setenv("COBINDGEN_TRACEBACK", "1")
    assert run(["bind", "a.h", "-o", "a.py"]) == 70
    assert capsys.readouterr().err.startswith("Traceback")


# ---- the configuration ----------------------------------------------------------

GOOD = '[bind.a]\nheaders = "a.h"\noutput = "a.py"\n'
CONFIGURATIONS = {
    '[bind.a]\nheader = "a.h"\n': "2:1: error: unknown key header; did you mean he",
    "[bnd.a]\n": "1:2: error: unknown key bnd; did you mean bind?",
    "[defaults]\nverfy = true\n" + GOOD: "2:1: error: unknown key verfy; did you mea",
    f"{GOOD}zzz = 1\n": "4:1: error: unknown key zzz\n",
    "bind = 3\n": "1:1: error: bind must be a table of jobs",
    "[bind]\na = 3\n": "2:1: error: bind.a must be a table",
    f"defaults = 3\n{GOOD}": "1:1: error: defaults must be a table",
    '[bind.a]\nheaders = ["a.h"\n': "2:1: error: Unclosed array",
    "[bind.a\n": "1:8: error: Expected ']' at the end of a table declaration",
    '[bind.a]\nheaders = "a.h"\n': "1:7: error: bind.a: the following arguments are",
    f'{GOOD}verify = "x"\n': "1:7: error: bind.a: verify: ignored explicit argument",
    f'{GOOD}allow = "("\n': "1:7: error: bind.a: allow: '(' is not a valid",
    f'{GOOD}cpp = "x"\n': "1:7: error: bind.a: cpp: invalid choice: 'x'",
    f"{GOOD}deep = {{ a = 1 }}\n": "4:1: error: deep must be text or a list of it",
    f'{GOOD}[model.b]\nheaders = "a.h"\noutput = "a.py"\n': (
        "4:8: error: a.py is also the output of bind.a"
    ),
    f'{GOOD}[bind.b]\nheaders = "a.h"\nheader = "b.py"\n': (
        "6:1: error: unknown key header; did you mean headers?"
    ),
    f'{GOOD}flags = "--help"\n': "1:7: error: bind.a: --help is not a header or a fl",
    f'{GOOD}flags = ["-I.", "-ob.py"]\n': "1:7: error: bind.a: -ob.py is not a header",
    '[model.a]\nheaders = ["-DX", "--help"]\noutput = "a.json"\n': (
        "1:8: error: model.a: --help is not a header or a flag of the preprocessor"
    ),
    f'{GOOD}support = "c"\n': (
        "4:1: error: support must name a table [support.NAME] with an output: c"
    ),
    f'{GOOD}support = "c"\n[support.c]\noutput = "d/c.py"\n': (
        "4:1: error: d/c.py must be in the directory of a.py, to be imported"
    ),
}


@needs_cc
@pytest.mark.parametrize("text", CONFIGURATIONS)
def test_configuration(text: str, work: Path, capsys: Capture) -> None:
    (work / "cobindgen.toml").write_text(text)
    assert run(["build"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"cobindgen.toml:{CONFIGURATIONS[text]}")
    # The line and the caret under its column.
    message, line, caret = err.splitlines()
    number, column = message.split(":")[1:3]
    assert line.strip() == text.splitlines()[int(number) - 1]
    assert caret.index("^") == 3 + int(column)
    assert not (work / "a.py").exists()


def test_configuration_is_not_utf8(work: Path, capsys: Capture) -> None:
    (work / "cobindgen.toml").write_bytes(b'a = "\xe9"')
    assert run(["build"]) == 1
    message = "cobindgen: error: can't read cobindgen.toml: not UTF-8\n"
    assert capsys.readouterr().err == message


@pytest.mark.parametrize("forced", [[], ["-include", "forced.h"]])
@pytest.mark.parametrize("cpp", ["cc", "pcpp"])
@needs_cc
def test_the_include_chain(
    cpp: str, forced: list[str], place: Path, capsys: Capture
) -> None:
    """It is right if files begin with an #include, and if others come before them."""
    (place / "forced.h").write_text("/* No declarations first. */\nint forced(void);\n")
    (place / "first.h").write_text('#include "second.h"\nint first(void);\n')
    (place / "second.h").write_text("int second(void);\nunknown_t wrong(void);\n")
    (place / "top.h").write_text('\n#include "first.h"\nint top(void);\n')
    options = ["--cpp", cpp, *forced, "--files", "*.h", "--no-verify", "-o", "out.py"]
    assert run(["bind", "top.h", *options]) == 1
    assert capsys.readouterr().err == (
        "In file included from first.h:1:\n"
        "                 from top.h:2:\n"
        "second.h:2:1: error: unknown type unknown_t\n"
        "    unknown_t wrong(void);\n"
        "    ^\n"
    )
