"""Function pointers: what may be passed, what C gets back, and who keeps it alive."""

import ctypes
import gc
import importlib
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cobindgen.commands.cli import run
from modules import compiled, imported

pytestmark = pytest.mark.skipif(shutil.which("gcc") is None, reason="no gcc")

ONLY = "only C can define and call it: it passes"
HEADER = """\
struct node { int v; };
typedef int (*on_event)(int x);
typedef long (*other)(long x);
#define ON_IGNORE ((on_event)1)
int run(on_event f, int x);
int run_two(int (*f)(void *, int, char **), int x);
int twice(int x);
long wide(long x);
typedef struct node *(*make_node)(int v);
int use_node(make_node f, int v);
typedef char *(*make_text)(const char *);
int use_text(make_text f);
typedef const char *(*const_text)(int);
int use_const(const_text f);
typedef on_event (*chooser)(int which);
int choose(chooser f, int x);
typedef double (*real)(float);
double use_real(real f, float x);
typedef void (*nothing)(int);
void use_nothing(nothing f);
typedef char (*letter)(char);
int use_letter(letter f);
typedef __WCHAR_TYPE__ wchar_t;
typedef wchar_t (*wide_letter)(wchar_t);
int use_wide_letter(wide_letter f);
typedef struct node (*by_value)(int);
typedef double _Complex (*by_complex)(int);
struct ops { make_node make; on_event event; by_value value; };
make_node the_maker(void);
void keep(on_event f);
int call_kept(int x);
"""
SOURCE = """\
#include "callbacks.h"
#include <stdlib.h>
#include <string.h>
int run(on_event f, int x) { return f == ON_IGNORE ? -1 : f ? f(x) : 0; }
int run_two(int (*f)(void *, int, char **), int x) { return f ? f(0, x, 0) : 0; }
int twice(int x) { return 2 * x; }
long wide(long x) { return x; }
int use_node(make_node f, int v) { struct node *n = f(v); return n ? n->v : -1; }
int use_text(make_text f) { char *s = f("p"); return s ? (int)strlen(s) : -1; }
int use_const(const_text f) { const char *s = f(1); return s ? (int)strlen(s) : -1; }
int choose(chooser f, int x) { on_event g = f(1); return g ? g(x) : -1; }
double use_real(real f, float x) { return f(x); }
void use_nothing(nothing f) { f(1); }
int use_letter(letter f) { return f('a'); }
int use_wide_letter(wide_letter f) { return f(L'a'); }
static struct node *made(int v) { static struct node n; n.v = v; return &n; }
make_node the_maker(void) { return made; }
static on_event kept;
void keep(on_event f) { kept = f; }
int call_kept(int x) { return kept(x); }
"""


@pytest.fixture(scope="module")
def back(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("callbacks")
    (folder / "callbacks.h").write_text(HEADER)
    (folder / "callbacks.c").write_text(SOURCE)
    library = str(folder / "libcallbacks.so")
    command = ["gcc", "-w", "-shared", "-fPIC", str(folder / "callbacks.c")]
    subprocess.run([*command, "-o", library], check=True)
    output = folder / "callbacks.py"
    command = ["bind", str(folder / "callbacks.h"), "--cc", "gcc", "-o", str(output)]
    assert run(command) == 0
    sys.path.insert(0, str(folder))
    import callbacks as module  # type: ignore[import-not-found]

    sys.path.remove(str(folder))
    module.lib = module.load(library)
    yield module
    del sys.modules["callbacks"]


@pytest.fixture
def unraisable(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    found: list[BaseException] = []
    monkeypatch.setattr(
        sys, "unraisablehook", lambda args: found.append(args.exc_value)
    )
    return found


def test_what_is_taken(back: Any) -> None:
    lib = back.lib
    assert lib.run(lambda x: x + 1, 3) == 4
    assert lib.run(None, 3) == 0
    assert lib.run(back.ON_IGNORE, 3) == -1
    assert lib.run(lib.twice, 3) == 6
    assert lib.run(lib.c.twice, 3) == 6
    assert lib.run(back.on_event(lambda x: 7), 3) == 7
    assert lib.run(back.on_event(lib.twice), 3) == 6
    assert lib.run_two(None, 3) == 0
    assert lib.run_two(lambda data, n, names: n * 5, 3) == 15


def test_what_is_refused(back: Any) -> None:
    for wrong in (5, "f", back.other(lambda x: x)):
        with pytest.raises(TypeError, match="run: f: expected on_event, "):
            back.lib.run(wrong, 3)


def test_types_of_another_module(back: Any, tmp_path: Path) -> None:
    """Another module has classes of its own. What counts is the signature."""
    other = imported(
        "struct node { int v; };\ntypedef int (*event)(int);\n"
        "typedef int (*event2)(int, int);\ntypedef int (*event_l)(long);\n"
        "typedef void (*no_result)(int);\n"
        "typedef struct node *(*maker)(int);\ntypedef int *(*number_maker)(int);\n",
        tmp_path,
        name="other_callbacks",
    )
    assert back.lib.run(other.event(lambda x: x + 5), 3) == 8
    for wrong in (other.event2, other.event_l, other.no_result, other.maker):
        with pytest.raises(TypeError, match="run: f: expected on_event, got "):
            back.lib.run(wrong(lambda *_: 1), 3)
    node = back.node(9)
    assert back.lib.use_node(other.maker(lambda v: ctypes.pointer(node)), 3) == 9
    with pytest.raises(TypeError, match="use_node: f: expected make_node, got number_"):
        back.lib.use_node(other.number_maker(lambda v: None), 3)
    plain = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_int)
    assert back.lib.use_node(plain(lambda v: ctypes.addressof(node)), 3) == 9
    del sys.modules["other_callbacks"]


def test_decorator(back: Any) -> None:
    @back.on_event
    def event(x: int) -> int:
        return x * 3

    assert isinstance(event, back.on_event)
    assert back.lib.run(event, 3) == 9 and event(4) == 12
    back.lib.keep(event)
    gc.collect()
    assert back.lib.call_kept(5) == 15


def test_no_thunk_for_a_function_of_the_library(back: Any) -> None:
    plain = ctypes.cast(back.lib.c.twice, ctypes.c_void_p).value
    made = back.on_event(back.lib.twice)
    assert ctypes.cast(made, ctypes.c_void_p).value == plain


def test_pointer_results(back: Any) -> None:
    node = back.node(9)
    lib = back.lib
    assert lib.use_node(lambda v: ctypes.pointer(node), 3) == 9
    assert lib.use_node(lambda v: node, 3) == 9
    assert lib.use_node(lambda v: ctypes.addressof(node), 3) == 9
    assert lib.use_node(lambda v: None, 3) == -1
    assert lib.use_text(lambda s: None) == -1
    assert lib.use_text(lambda s: s + b"qr") == 3
    assert lib.use_text(lambda s: ctypes.create_string_buffer(b"four")) == 4
    assert lib.use_const(lambda n: "fünf") == 5
    assert lib.choose(lambda which: lib.c.twice, 4) == 8
    assert lib.choose(lambda which: None, 4) == -1
    assert type(back.ops().make)(lambda v: node)(1).contents.v == 9


def test_pointer_results_of_c(back: Any) -> None:
    """A C function that Python calls returns what the header declares."""
    assert back.lib.the_maker()(5).contents.v == 5
    const = back.const_text(lambda n: b"text")
    assert const(1) == b"text"


def test_results_of_wrong_types(back: Any, unraisable: list[BaseException]) -> None:
    """C gets zero, and sys.unraisablehook gets the error."""
    lib = back.lib

    def fails(x: Any) -> Any:
        raise KeyError("mine")

    assert lib.run(fails, 3) == 0
    assert lib.run(lambda x: "five", 3) == 0
    assert lib.run(lambda x: 2**31, 3) == 0
    assert lib.run(lambda x: None, 3) == 0
    assert lib.use_real(lambda x: "half", 1.0) == 0.0
    assert lib.use_node(lambda v: 0.5, 3) == -1
    assert lib.use_node(fails, 3) == -1
    assert lib.use_letter(lambda c: b"xy") == 0
    lib.use_nothing(fails)
    assert lib.use_wide_letter(lambda c: "xy") == 0
    names = [type(error).__name__ for error in unraisable]
    assert names == [
        *("KeyError", "TypeError", "OverflowError", "TypeError", "TypeError"),
        *("TypeError", "KeyError", "TypeError", "KeyError", "TypeError"),
    ]
    assert str(unraisable[2]) == (
        "the callback's result: 2147483648 does not fit c_int "
        "(-2147483648 to 2147483647)"
    )


def test_other_results(back: Any) -> None:
    assert back.lib.use_real(lambda x: x / 2, 1.0) == 0.5
    assert back.lib.use_letter(lambda c: c) == ord("a")
    assert back.lib.use_letter(lambda c: 66) == 66
    assert back.lib.use_wide_letter(lambda c: c) == ord("a")
    assert back.lib.use_wide_letter(lambda c: 0x1F600) == 0x1F600
    seen: list[int] = []
    back.lib.use_nothing(seen.append)
    assert seen == [1]


def test_what_ctypes_cannot_make(back: Any) -> None:
    assert f"{ONLY} _Complex double as a result" in back.__skipped__["by_complex"]
    assert ctypes.sizeof(back.ops) == 3 * ctypes.sizeof(ctypes.c_void_p)


ONLY_C = """\
struct __attribute__((packed)) small { char c; int i; };
typedef int (*packed)(struct small s);
typedef void (*print)(int level, const char *text, ...);
typedef int (*old)();
struct ops { int (*log)(int, ...); packed p; };
int call_packed(packed f);
packed the_packed(void);
int call_old(old f);
void set_print(print f, void (*other)(int));
"""
ONLY_C_SOURCE = """\
#include "only_c.h"
static int sum(struct small s) { return s.c + s.i; }
packed the_packed(void) { return sum; }
int call_packed(packed f) { struct small s = { 1, 2 }; return f ? f(s) : -1; }
int call_old(old f) { return f(); }
void set_print(print f, void (*other)(int)) { }
"""


def test_functions_that_only_c_can_define(tmp_path: Path) -> None:
    """Their pointers have a class with the reason. It takes functions of C."""
    module = imported(ONLY_C, tmp_path, name="only_c")
    lib = module.load(compiled(ONLY_C_SOURCE, tmp_path))
    assert {n: r.partition(": ")[2] for n, r in module.__skipped__.items()} == {
        "packed": f"{ONLY} small by value, which ctypes cannot do: it is packed",
        "print": f"{ONLY} variadic arguments",
        "old": f"{ONLY} arguments that the header does not declare",
        "struct_ops_log": f"{ONLY} variadic arguments",
    }
    assert "it passes small by value" in module.packed.__doc__
    words = "expected packed, a function of C, got .*: it is packed"
    with pytest.raises(TypeError, match=f"call_packed: f: {words}"):
        lib.call_packed(lambda s: 1)
    with pytest.raises(TypeError, match=words):
        module.packed(lambda s: 1)
    with pytest.raises(
        TypeError, match=r"packed: .*only_c\.h:2: only C can define and"
    ):
        lib.the_packed()(module.struct_small())
    address = ctypes.cast(lib.the_packed(), ctypes.c_void_p).value
    for given in (lib.the_packed(), module.packed(address)):
        assert lib.call_packed(given) == 3
    assert lib.call_packed(None) == -1
    assert lib.call_old(ctypes.CFUNCTYPE(ctypes.c_int)(lambda: 7)) == 7
    with pytest.raises(TypeError, match=r"f: expected print, got packed .* signature"):
        lib.set_print(lib.the_packed(), None)
    ops = module.struct_ops(p=lib.the_packed())
    assert lib.call_packed(ops.p) == 3 and not ops.log
    assert "lives until the call returns" not in lib.call_packed.__doc__
    assert "lives until the call returns" in lib.set_print.__doc__


def test_docstrings_say_how_long_callbacks_live(back: Any) -> None:
    assert "Keep an instance as long as C may call it." in back.on_event.__doc__
    assert "lives until the call returns" in back.lib.run.__doc__


def test_types_of_other_headers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A callback that the header uses has its typedef. --block omits it."""
    (tmp_path / "base.h").write_text(
        "/* Called at the end. */\n"
        "typedef void Done(void *opaque, int ret);\n"
        "typedef int (*Compare)(const void *, const void *);\n"
        "typedef Done *DonePointer;\n"
        "typedef int Chosen(Compare);\n"
        "typedef int Unused(void);\n"
        "typedef int Printer(const char *, ...);\n"
    )
    header = tmp_path / "dev.h"
    header.write_text(
        '#include "base.h"\n'
        "struct ops { DonePointer done; };\n"
        "void dev_start(Done *cb, void *opaque);\n"
        "void dev_choose(Chosen *chosen, Printer *printer);\n"
    )
    assert run(["bind", str(header), "-o", str(tmp_path / "dev_types.py")]) == 0
    monkeypatch.syspath_prepend(tmp_path)
    dev = importlib.import_module("dev_types")
    assert dev.__skipped__.keys() == {"Printer"}
    made = dev.Done(lambda _opaque, _ret: None)
    assert "Called at the end." in dev.Done.__doc__
    assert not hasattr(dev, "Unused")
    assert dev.struct_ops(done=made).done is not None
    assert dev.Chosen._argtypes_ == [dev.Compare]
    source, built = tmp_path / "dev.c", tmp_path / "libdev.so"
    source.write_text(
        '#include "dev.h"\nvoid dev_start(Done *cb, void *p) { cb(p, 1); }'
    )
    subprocess.run(["gcc", "-shared", "-fPIC", source, "-o", built], check=True)
    library = dev.load(built)
    library.dev_start(made, None)
    with pytest.raises(TypeError, match=r"cb: expected Done \*, got Compare"):
        library.dev_start(dev.Compare(lambda _a, _b: 0), None)
    arguments = ["--block", "Done", "-o", str(tmp_path / "dev_blocked.py")]
    assert run(["bind", str(header), *arguments]) == 0
    assert not hasattr(importlib.import_module("dev_blocked"), "Done")


def test_wrong_record_for_a_function_pointer(tmp_path: Path) -> None:
    """A pointer to a C function takes the union that the header declares."""
    module = imported(
        "union number { int i; void *p; }; struct pair { union number a[2]; };\n"
        "typedef int (*heard)(union number);\n",
        tmp_path,
        name="unions",
    )
    heard = module.heard(lambda number: number.i)
    assert heard(module.union_number(i=4)) == 4
    for wrong in (4, module.struct_pair()):
        with pytest.raises(ctypes.ArgumentError, match="expected union_number, got "):
            heard(wrong)


def test_macros_of_the_library_are_python_functions(tmp_path: Path) -> None:
    header = (
        "extern int base;\n#define PLUS_BASE(x) ((x) + base)\n"
        "int ask(int (*f)(int), int x);\n"
    )
    module = imported(header, tmp_path, name="asks")
    source = "int base = 3; int ask(int (*f)(int), int x) { return f(x); }"
    library = module.load(compiled(source, tmp_path))
    assert library.ask(library.PLUS_BASE, 4) == 7


@pytest.mark.skipif(platform.machine() != "x86_64", reason="needs x86-64")
def test_results_that_are_records(
    tmp_path: Path, unraisable: list[BaseException]
) -> None:
    """C gets the record, or zeros after an error."""
    header = """\
union number { int i; float f; };
struct large { long a[4]; };
struct two { long a, b; };
typedef union number (*small)(int);
typedef struct large (*memory)(struct large, int);
typedef struct two (*pair)(int);
int ask_small(small f);
long ask_memory(memory f);
small the_small(void);
"""
    source = """\
#include "results.h"
int ask_small(small f) { return f(4).i; }
long ask_memory(memory f) { struct large l = {{ 1, 2, 3, 4 }}; return f(l, 5).a[3]; }
static union number made(int n) { union number u = { n }; return u; }
small the_small(void) { return made; }
"""
    module = imported(header, tmp_path, name="results")
    lib = module.load(compiled(source, tmp_path))
    number, large = module.union_number, module.struct_large
    assert lib.ask_small(lambda n: number(n + 1)) == 5
    assert lib.the_small()(7).i == 7 and lib.ask_small(lib.the_small()) == 4

    def longer(given: Any, n: int) -> Any:
        given.a[3] += n
        return given

    assert lib.ask_memory(longer) == 9
    kept = module.memory(longer)
    gc.collect()
    assert lib.ask_memory(kept) == 9 and kept(large(), 6).a[3] == 6
    assert lib.ask_small(lambda n: 4) == 0
    assert lib.ask_memory(lambda given, n: number()) == 0
    assert lib.ask_memory(lambda given: given) == 0
    assert [str(error).partition(",")[0] for error in unraisable[:2]] == [
        "the callback's result: expected union_number",
        "the callback's result: expected struct_large",
    ]
    assert "it is in two registers" in module.__skipped__["pair"]


def test_records_of_other_headers(tmp_path: Path) -> None:
    """A record that a callback takes is defined, also if an included file has it."""
    (tmp_path / "points.h").write_text(
        "struct inner { int (*f)(struct last); };\nstruct last { int i; };\n"
        "struct point { int x, y; struct inner in; };\n"
        "typedef int (*visit)(struct point);\n"
        "struct unused { int i; };\n"
    )
    module = imported(
        '#include "points.h"\nint run(visit v);\nint ask(int (*f)(struct point));\n'
        "int skip(struct unused *);\n",
        tmp_path,
        name="visits",
    )
    assert module.__skipped__ == {}
    source = '#include "visits.h"\nint run(visit v) { struct point p = { 3, 4 };'
    lib = module.load(compiled(f"{source} return v(p); }}", tmp_path))
    assert lib.run(lambda point: point.x + point.y) == 7
    assert module.struct_inner_f._argtypes_ == [module.struct_last]
    assert not hasattr(module.struct_unused, "_fields_")
