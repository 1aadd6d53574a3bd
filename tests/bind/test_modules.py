"""Modules that share types, and glue for static inline functions."""

import ctypes
import importlib
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from cobindgen.commands.cli import run

ONE = """\
typedef struct Node Node;
struct Point { int x, y; };
typedef struct { long a; } Untagged;
typedef enum { RED, GREEN } Colour;
struct Wide { char text[40]; };
"""
TWO = """\
#include <stdarg.h>
#include "one.h"
struct Line { struct Point from, to; Untagged more; };
Node *next(Node *node);
static inline int sum(struct Point p) { return p.x + p.y; }
static inline const char *name(void) { return "two"; }
static inline void set(struct Point *p, _Bool up) { p->x = up ? 7 : -7; }
static inline int many(int n, ...) { return n; }
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "one.h").write_text(ONE)
    (tmp_path / "two.h").write_text(TWO)
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    for name in ("one", "two"):
        sys.modules.pop(name, None)
    return tmp_path


def module(name: str) -> Any:
    importlib.invalidate_caches()
    return importlib.import_module(name)


def test_a_module_uses_another_s_types(folder: Path) -> None:
    assert run(["bind", "one.h", "-o", "one.py"]) == 0
    assert run(["bind", "two.h", "-o", "two.py", "--use", "one=one.h"]) == 0
    one, two = module("one"), module("two")
    assert issubclass(two.struct_Line, ctypes.Structure)
    assert type(two.struct_Line().to) is one.struct_Point
    assert type(two.struct_Line().more) is one.Untagged
    assert two.Node is one.Node
    assert ctypes.sizeof(two.struct_Line) == 24
    # Every type of two.h is in one of the modules, none in both.
    assert "struct_Wide" not in dir(two)


def test_modules_of_a_package(folder: Path) -> None:
    (folder / "pack").mkdir()
    (folder / "pack" / "__init__.py").touch()
    assert run(["bind", "one.h", "-o", "pack/one.py"]) == 0
    assert run(["bind", "two.h", "-o", "pack/two.py", "--use", ".one=one.h"]) == 0
    assert module("pack.two").Node is module("pack.one").Node


def test_use_wants_a_module_and_headers(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["bind", "two.h", "-o", "two.py", "--use", "one.h"]) == 2
    assert "'one.h' is not MODULE=HEADER" in capsys.readouterr().err


def test_static_inline_functions_can_be_called(folder: Path) -> None:
    assert run(["bind", "two.h", "-o", "two.py", "--glue", "glue.c"]) == 0
    warnings = ["-Wall", "-Wextra", "-Werror", "-Wmissing-prototypes"]
    build = ["cc", "-shared", "-fPIC", *warnings, "glue.c", "-o", "./glue.so"]
    subprocess.run(build, check=True)
    two = module("two")
    library = two.load("./glue.so")
    assert library.sum(two.struct_Point(3, 4)) == 7
    assert library.name() == b"two"
    point = two.struct_Point()
    library.set(ctypes.byref(point), True)
    assert point.x == 7
    assert two.__skipped__["many"].endswith("is static and variadic")
    assert library.missing() == ["next"]


def test_without_glue_they_are_skipped(folder: Path) -> None:
    assert run(["bind", "two.h", "-o", "two.py"]) == 0
    assert "--glue" in module("two").__skipped__["sum"]


def test_a_star_import_takes_what_the_library_has(folder: Path) -> None:
    (folder / "lib.h").write_text("int abs(int n);\nint not_in_any_library(void);\n")
    assert run(["bind", "lib.h", "-o", "lib_.py", "--library", "c"]) == 0
    space: dict[str, Any] = {}
    exec("from lib_ import *", space)
    # A builtin of Python keeps its name.
    assert space["abs_"](-3) == 3
    assert "not_in_any_library" not in space
