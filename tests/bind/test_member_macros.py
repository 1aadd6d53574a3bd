"""Macros that are paths to members, initialize an object, or rename a tag."""

import ctypes
import shutil
from pathlib import Path
from typing import Any

import pytest

from cobindgen.commands.cli import run

pytestmark = pytest.mark.skipif(shutil.which("gcc") is None, reason="no gcc")

HEADER = """\
struct ts { long tv_sec, tv_nsec; };
struct st { int mode; struct ts st_mtim; union { unsigned char b[16]; int w[4]; } u; };
#define st_mtime st_mtim.tv_sec
#define st_bytes u.b
#define st_third u.w[2]
struct opts {
    unsigned version; int flags; const char *name; struct ts at; char text[8]; int n[3];
};
#define OPTS_INIT { 2, 5, "x", { 1, 2 }, "abc", { [1] = 9 } }
/* The newest. */
#define OPTS (struct opts){ .version = 2, .at = { .tv_nsec = 7 } }
struct hooks { int (*call)(int); void *data; struct hooks *next; void (*end)(int); };
#define HOOKS_INIT { (void *)0, 0, (void *)0, (void (*)(int))1 }
#define HOOKS_DEFAULT { 0, 0, 0 }
struct hooks the_hooks = HOOKS_INIT;
struct hooks no_hooks = HOOKS_DEFAULT;
struct opts the_default = OPTS_INIT;
#define st64 st
struct st64;
"""


@pytest.fixture
def bound(tmp_path: Path) -> dict[str, Any]:
    header, output = tmp_path / "members.h", tmp_path / "members.py"
    header.write_text(HEADER)
    assert run(["bind", str(header), "--cc", "gcc", "-o", str(output)]) == 0
    space: dict[str, Any] = {"__name__": "members", "stub": output.with_suffix(".pyi")}
    exec(compile(output.read_text(), str(output), "exec"), space)
    return space


def test_paths(bound: dict[str, Any]) -> None:
    record = bound["st"]()
    record.st_mtime = 5
    assert record.st_mtim.tv_sec == 5
    record.st_third = 7
    assert record.u.w[2] == 7 and record.st_third == 7
    assert record.st_bytes[8] == 7
    assert not hasattr(bound["ts"](), "st_mtime")
    assert "st_mtime: _Field[Any, Any]" in bound["stub"].read_text()


def test_initializers(bound: dict[str, Any]) -> None:
    made = bound["OPTS_INIT"]()
    assert (made.version, made.flags, made.name, made.text) == (2, 5, b"x", b"abc")
    assert (made.at.tv_sec, made.at.tv_nsec, list(made.n)) == (1, 2, [0, 9, 0])
    newest = bound["OPTS"]()
    assert (newest.version, newest.flags, newest.at.tv_nsec) == (2, 0, 7)
    assert bound["OPTS"].__doc__ == "The newest."
    assert "def OPTS() -> struct_opts:" in bound["stub"].read_text()


def test_initializers_of_pointers(bound: dict[str, Any]) -> None:
    for name in ("HOOKS_INIT", "HOOKS_DEFAULT"):
        made = bound[name]()
        assert not made.call and made.data is None and not made.next
        address = ctypes.cast(made.end, ctypes.c_void_p).value
        assert address == (1 if name == "HOOKS_INIT" else None)


def test_renamed_tags(bound: dict[str, Any]) -> None:
    assert bound["st64"] is bound["struct_st"]


def test_none_is_skipped(bound: dict[str, Any]) -> None:
    assert bound["__skipped__"] == {}
