"""Macros of pointer type are objects of that type, which calls and members take."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from modules import compiled, imported

HEADER = """\
#define FAILED ((void *) -1)
#define NONE ((const void *) 0)
typedef int (*opener)(int, ...);
#define NO_OPENER ((opener) 0)
typedef void (*done)(void *);
#define IGNORE ((done) 1)
#define NO_TEXT ((const char *) 0)
struct holder { void *p; };
void *get(long value);
int is_null(const char *text, void *out, const void *data, int *number);
long is_ignore(done after);
"""
SOURCE = """\
#include "made.h"
void *get(long value) { return (void *)value; }
int is_null(const char *text, void *out, const void *data, int *number)
{ return !text + 2 * !out + 4 * !data + 8 * !number; }
long is_ignore(done after) { return after == IGNORE; }
"""
USER = """\
import made

lib = made.load()
if lib.get(-1) == made.FAILED and lib.get(0) != made.NONE:
    lib.is_null(made.NONE, made.NONE, made.NONE, made.NONE)
lib.is_ignore(made.IGNORE)
"""

pytestmark = pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")


def test_pointers(tmp_path: Path) -> None:
    made = imported(HEADER, tmp_path)
    lib = made.load(compiled(SOURCE, tmp_path))
    # As C compares them.
    assert lib.get(-1) == made.FAILED and lib.get(-1) == made.FAILED
    assert lib.get(0) == made.NONE and lib.get(5) != made.NONE
    assert not made.NONE and made.FAILED
    # As C passes them: to every pointer.
    assert lib.is_null(made.NONE, made.NONE, made.NONE, made.NONE) == 15
    assert lib.is_null(made.FAILED, made.FAILED, made.FAILED, made.FAILED) == 0
    assert lib.is_null(made.NO_TEXT, None, None, None) == 15
    assert lib.is_ignore(made.IGNORE) == 1
    assert lib.is_ignore(None) == 0
    assert made.struct_holder(made.FAILED).p == made.FAILED
    assert {made.FAILED: 1}[made.FAILED] == 1
    assert repr(made.FAILED) == f"c_void_p({2**64 - 1})"
    assert isinstance(made.NO_OPENER, made.opener) and not made.NO_OPENER


def test_type_checkers_take_them(tmp_path: Path) -> None:
    imported(HEADER, tmp_path)
    (tmp_path / "user.py").write_text(USER)
    command = [sys.executable, "-m", "mypy", "--strict", "user.py"]
    done = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
