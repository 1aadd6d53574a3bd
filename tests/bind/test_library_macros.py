"""Macros that call functions of the library, or name its objects."""

import importlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cobindgen.commands.cli import run

pytestmark = pytest.mark.skipif(shutil.which("gcc") is None, reason="no gcc")

HEADER = """\
typedef struct stack { int top; int items[9]; } stack;
int settop(stack *s, int i);
int push(stack *s, int n, const char *name, int size);
int kind(stack *s, int i);
const char *text(stack *s, unsigned long *length);
/* Removes n items. */
#define pop(s, n) settop(s, -(n) - 1)
#define push_named(s, n) push((s), (n), "name", (int)sizeof(stack))
#define is_empty(s) (kind(s, 0) == 0)
#define has_two(s) (kind(s, 0) && kind(s, 1))
#define size_of(s) (kind(s, 0) + 1u)
#define text_of(s) text(s, (unsigned long *)0)
#define unsure(s, n) ((n) > 1 ? kind(s, n) : (n))
struct comm;
typedef struct comm *Comm;
extern struct comm comm_world;
int is_world(Comm comm);
#define Comm_world ((Comm)((void *)&(comm_world)))
extern long native_int_g;
int opened(void);
int open_it(void);
#define NATIVE_INT (open_it(), native_int_g)
#define CHECKED open_it(),
#define FLAG (CHECKED open_it(), 4u)
#define NATIVE_CHAR ((char)-1 < 0 ? NATIVE_INT : (open_it(), 1L))
#define ORIGIN (&origin)
extern stack origin;
int unbound(struct nowhere by_value);
#define calls_unbound(x) unbound(x)
"""
SOURCE = """\
#include "macros.h"
int settop(stack *s, int i) { if (i < 0) i += s->top + 1; s->top = i; return i; }
int push(stack *s, int n, const char *name, int size)
{ s->items[s->top++] = n; return name[0] + size; }
int kind(stack *s, int i) { return i < s->top ? s->items[i] : 0; }
const char *text(stack *s, unsigned long *length) { return length ? "long" : "short"; }
struct comm { int x; } comm_world = { 5 };
int is_world(Comm comm) { return comm == &comm_world; }
long native_int_g = 0;
static int calls;
int opened(void) { return calls; }
int open_it(void) { native_int_g = 77; return ++calls; }
stack origin = { 3 };
"""


@pytest.fixture(scope="module", params=[False, True], ids=["load", "library"])
def bound(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Any, Any]]:
    """Yield the module, and the object with the macros: a library or the module."""
    folder = tmp_path_factory.mktemp("macros")
    (folder / "macros.h").write_text(HEADER)
    (folder / "macros.c").write_text(SOURCE)
    library = folder / "libmacros.so"
    command = ["gcc", "-w", "-shared", "-fPIC", str(folder / "macros.c"), "-o"]
    subprocess.run([*command, str(library)], check=True)
    name = f"macros_{int(request.param)}"
    options = ["--library", "macros"] if request.param else []
    command = ["bind", str(folder / "macros.h"), "--cc", "gcc", *options]
    assert run([*command, "-o", str(folder / f"{name}.py")]) == 0
    sys.path.insert(0, str(folder))
    module = importlib.import_module(name)
    sys.path.remove(str(folder))
    yield module, module if request.param else module.load(library)
    del sys.modules[name]


def test_calls(bound: tuple[Any, Any]) -> None:
    module, lib = bound
    s = module.stack()
    assert lib.push_named(s, 41) == ord("n") + 40
    assert lib.push_named(s, 5) and s.top == 2
    assert lib.is_empty(s) == 0 and type(lib.is_empty(s)) is int
    assert lib.has_two(s) == 1
    assert lib.size_of(s) == 42
    assert lib.pop(s, 1) == 1 and lib.has_two(s) == 0
    assert lib.text_of(s) == b"short"
    assert lib.pop.__doc__ == "Removes n items."
    with pytest.raises(OverflowError, match="push: n: 2147483648 does not fit int"):
        lib.push_named(s, 2**31)


def test_handles(bound: tuple[Any, Any]) -> None:
    """Handles are evaluated at each use."""
    _, lib = bound
    assert lib.is_world(lib.Comm_world) == 1
    before = lib.opened()
    assert lib.NATIVE_INT == 77 and lib.NATIVE_INT == 77
    assert lib.opened() == before + 2
    assert lib.FLAG == 4 and lib.opened() == before + 4
    assert lib.NATIVE_CHAR == 77 and lib.opened() == before + 5
    assert lib.ORIGIN.contents.top == 3


def test_what_is_not_there_says_why(bound: tuple[Any, Any]) -> None:
    module, _ = bound
    assert "calls unbound, which is not bound" in module.__skipped__["calls_unbound"]
    assert "calls kind only if C needs it" in module.__skipped__["unsure"]
    for name in ("pop", "Comm_world", "NATIVE_INT", "NATIVE_CHAR", "FLAG"):
        assert name not in module.__skipped__


def test_stub(bound: tuple[Any, Any]) -> None:
    stub = Path(f"{bound[0].__file__}i").read_text()
    assert "def pop(_lib, /, s: Any, n: Any) -> int:" in stub
    assert "def Comm_world(_lib) -> _Pointer[struct_comm]:" in stub
