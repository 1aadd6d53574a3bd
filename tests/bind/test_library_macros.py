"""Macros that call functions of the library, or name its objects."""

import importlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from ctypes import addressof, byref, pointer
from pathlib import Path
from typing import Any

import pytest

from cobindgen.commands.cli import run

pytestmark = pytest.mark.skipif(shutil.which("gcc") is None, reason="no gcc")

HEADER = """\
typedef struct stack { int top; int items[9]; } stack;
int opened(void);
int open_it(void);
int settop(stack *s, int i);
int push(stack *s, int n, const char *name, int size);
int kind(stack *s, int i);
const char *text(stack *s, unsigned long *length);
/* Removes n items. */
#define pop(s, n) settop(s, -(n) - 1)
#define push_named(s, n) push((s), (n), "name", (int)sizeof(stack))
#define drop(s, n) ((void)settop(s, -(n) - 1))
#define drop_twice(s) (open_it(), (void)settop(s, -2), (void)settop(s, -2))
#define pop_of(any) settop((stack *)(any), -2)
#define is_empty(s) (kind(s, 0) == 0)
#define has_two(s) (kind(s, 0) && kind(s, 1))
#define size_of(s) (kind(s, 0) + 1u)
int count(int n, const char *format, ...);
#define count_all(n, ...) count(n, __VA_ARGS__)
#define count_gnu(n, format, rest...) count((n) + 1, format, ##rest)
#define count_any(...) kind(__VA_ARGS__)
#define count_wrong(...) (kind(0, 1) + (__VA_ARGS__))
#define text_of(s) text(s, (unsigned long *)0)
#define unsure(s, n) ((n) > 1 ? kind(s, n) : (n))
struct comm;
typedef struct comm *Comm;
extern struct comm comm_world;
int is_world(Comm comm);
#define Comm_world ((Comm)((void *)&(comm_world)))
extern long native_int_g;
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
#include <stdarg.h>
int count(int n, const char *format, ...)
{
    va_list list; va_start(list, format);
    for (; *format; format++) n += va_arg(list, int);
    va_end(list); return n;
}
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
    for given in (s, byref(s), pointer(s), addressof(s)):
        # As in C, the cast takes each of them.
        s.top = 4
        assert lib.pop_of(given) == 3 == s.top
    assert lib.pop.__doc__ == "Removes n items."
    s.top = 4
    assert lib.drop(s, 1) is None and s.top == 3
    assert lib.drop_twice(s) is None and s.top == 1
    with pytest.raises(OverflowError, match="push: n: 2147483648 does not fit int"):
        lib.push_named(s, 2**31)


def test_any_number_of_arguments(bound: tuple[Any, Any]) -> None:
    module, lib = bound
    assert lib.count_all(1, "ii", 2, 3) == 6
    assert lib.count_gnu(1, "") == 2
    assert lib.count_gnu(1, "i", 10) == 12
    s = module.stack(top=1, items=(4,))
    assert lib.count_any(s, 0) == 4
    with pytest.raises(TypeError, match="missing 1 required positional argument"):
        lib.count_any(s)
    assert "outside a call" in module.__skipped__["count_wrong"]
    assert "def count_all(_lib, /, n: Any, *arguments: Any) -> int:" in (
        Path(f"{module.__file__}i").read_text()
    )


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


def test_skipped_macros_have_a_reason(bound: tuple[Any, Any]) -> None:
    module, _ = bound
    assert "calls unbound, which is not bound" in module.__skipped__["calls_unbound"]
    assert "calls kind only if C needs it" in module.__skipped__["unsure"]
    for name in ("pop", "Comm_world", "NATIVE_INT", "NATIVE_CHAR", "FLAG"):
        assert name not in module.__skipped__


def test_stub(bound: tuple[Any, Any]) -> None:
    stub = Path(f"{bound[0].__file__}i").read_text()
    assert "def pop(_lib, /, s: Any, n: Any) -> int:" in stub
    assert "def Comm_world(_lib) -> _Pointer[struct_comm]:" in stub


def test_macros_of_qemu_and_glib(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A macro over a function of an included header is bound if that header is given.

    Declarations of GLib's macros for g_autoptr() are omitted unless `--allow` names
    them.
    """
    (tmp_path / "util.h").write_text(
        "#pragma once\n"
        "typedef struct QEnumLookup { const char *const *array; } QEnumLookup;\n"
        "const char *qapi_enum_lookup(const QEnumLookup *lookup, int val);\n"
    )
    header = tmp_path / "qapi_types.h"
    header.write_text(
        '#include "util.h"\n'
        "typedef enum OnError { ON_ERROR_REPORT, ON_ERROR_STOP } OnError;\n"
        "#define OnError_str(val) qapi_enum_lookup(&OnError_lookup, (val))\n"
        "extern const QEnumLookup OnError_lookup;\n"
        "typedef struct QDict { int size; } QDict;\n"
        "long send_receive(int to, const char *data, unsigned long n, _Bool send);\n"
        "#define send_all(socket, data, n) send_receive(socket, data, n, 1)\n"
        "static inline void qdict_put_str(QDict *dict, const char *key)\n"
        "{ dict->size++; }\n"
        "#define G_DEFINE_AUTO(T) typedef T *T##_autoptr; typedef T *T##_listautoptr; "
        "static inline void glib_autoptr_clear_##T(T *p) { (void)p; } "
        "static inline void glib_listautoptr_cleanup_##T(T **p) { (void)p; }\n"
        "G_DEFINE_AUTO(QDict)\n"
    )
    source = tmp_path / "q.c"
    source.write_text(
        '#include "qapi_types.h"\n'
        'static const char *const names[] = { "report", "stop" };\n'
        "const QEnumLookup OnError_lookup = { names };\n"
        "const char *qapi_enum_lookup(const QEnumLookup *l, int v)\n"
        "{ return l->array[v]; }\n"
        "long send_receive(int s, const char *d, unsigned long n, _Bool b)\n"
        "{ return b ? (long)n + d[0] - s : -1; }\n"
    )
    glue, library = tmp_path / "glue.c", tmp_path / "libq.so"

    def bind(module: str, *more: str) -> Any:
        output = ["-o", str(tmp_path / f"{module}.py"), "--glue", str(glue)]
        assert run(["bind", *more, str(header), f"-I{tmp_path}", *output]) == 0
        return importlib.import_module(module)

    monkeypatch.syspath_prepend(tmp_path)
    alone = bind("q_alone")
    assert alone.__skipped__["OnError_str"].endswith(
        "calls qapi_enum_lookup, a function of util.h: give that header too"
    )
    assert not [name for name in dir(alone) if "auto" in name]
    everything = bind("q_everything", "--allow", ".*")
    assert hasattr(everything, "QDict_listautoptr")
    both = bind("q_both", str(tmp_path / "util.h"))
    flags = ["-shared", "-fPIC", f"-I{tmp_path}", source, glue, "-o", library]
    subprocess.run(["gcc", *flags], check=True)
    lib = both.load(library)
    assert not [name for name in dir(both.Library) if "glib" in name]
    assert lib.OnError_str(both.ON_ERROR_STOP) == b"stop"
    assert lib.send_all(5, b"a", 10) == 10 + 97 - 5
    dictionary = both.QDict()
    lib.qdict_put_str(dictionary, "key")
    assert dictionary.size == 1
