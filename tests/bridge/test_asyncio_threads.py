"""`cobindgen bridge --threads`: the same names without a C side."""

import asyncio
import ctypes
import gc
import shutil
import subprocess
import sys
import weakref
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from bridge_build import cobindgen, import_file

from cobindgen.commands.cli import run as main

pytestmark = pytest.mark.skipif(not shutil.which("cc"), reason="no C compiler")

HEADER = """\
#include <stdbool.h>
#include <stdint.h>
#define coroutine_fn
#define co_wrapper
#define co_wrapper_mixed
#define no_co_wrapper

typedef struct Error Error;
typedef struct Point { int x, y; } Point;
typedef enum Sign { MINUS = -1, PLUS = 1 } Sign;

int coroutine_fn sum_co_add(int a, int b);
/* The sum. */
int co_wrapper sum_add(int a, int b);
int co_wrapper_mixed sum_sub(int a, int b);
int coroutine_fn sum_co_alone(int a);
double sum_half(double value);
bool sum_not(bool value);
uint64_t sum_most(void);
Point sum_swap(Point point);
const char *sum_name(const char *name);
void coroutine_fn no_co_wrapper sum_co_fill(void *buf, int64_t bytes, int byte);
void sum_fill(void *buf, int64_t bytes, int byte);
int sum_fail(int error, Error **errp, const char *message);
int sum_absent(void);
Sign sum_negate(Sign sign);
/* Waits until the gate is open. */
void sum_wait(void);
void sum_open(void);
"""
SOURCE = """\
#include <semaphore.h>
#include <stdlib.h>
#include <string.h>
#include "sum.h"

static sem_t gate;

int sum_add(int a, int b) { return a + b; }
int sum_sub(int a, int b) { return a - b; }
double sum_half(double value) { return value / 2; }
bool sum_not(bool value) { return !value; }
uint64_t sum_most(void) { return UINT64_MAX; }
Point sum_swap(Point point) { return (Point){ point.y, point.x }; }
const char *sum_name(const char *name) { return name; }
Sign sum_negate(Sign sign) { return -sign; }
void sum_wait(void) { sem_wait(&gate); }
void sum_open(void) { sem_post(&gate); }

void sum_fill(void *buf, int64_t bytes, int byte)
{
    sum_wait();
    memset(buf, byte, bytes);
}

struct Error { char *message; };

int sum_fail(int error, Error **errp, const char *message)
{
    if (error) {
        *errp = malloc(sizeof(Error));
        (*errp)->message = strdup(message);
    }
    return -error;
}

const char *error_get_pretty(const Error *error) { return error->message; }
void error_free(Error *error) { free(error->message); free(error); }
"""


@pytest.fixture(scope="module")
def shims(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    directory = tmp_path_factory.mktemp("threads")
    (directory / "sum.h").write_text(HEADER)
    (directory / "sum.c").write_text(SOURCE)
    subprocess.run(
        ["cc", "-shared", "-fPIC", "-pthread", "sum.c", "-o", "libsum.so"],
        cwd=directory,
        check=True,
    )
    cobindgen("bind", directory / "sum.h", "-o", directory / "sum.py")
    cobindgen("bridge", directory / "sum.h", "--threads", "--py", directory / "a.py")
    import_file(directory / "sum.py")
    yield import_file(directory / "a.py")
    del sys.modules["sum"], sys.modules["a"]


def run(shims: ModuleType, body: Any, **options: Any) -> Any:
    assert shims.__file__ is not None

    async def main() -> Any:
        library = Path(shims.__file__ or "").with_name("libsum.so")
        async with shims.Bridge.open(library, **options) as bridge:
            return await body(bridge)

    return asyncio.run(main())


@pytest.mark.parametrize(
    ("name", "arguments", "result"),
    [
        ("sum_co_add", (2, 3), 5),
        ("sum_co_sub", (2, 3), -1),
        # In an event loop, a mixed function returns an awaitable.
        ("sum_sub", (2, 3), -1),
        ("sum_half", (3,), 1.5),
        ("sum_not", (False,), True),
        ("sum_most", (), 2**64 - 1),
        ("sum_name", ("h\xe9",), "h\xe9".encode()),
        ("sum_open", (), None),
    ],
)
def test_call(
    shims: ModuleType, name: str, arguments: tuple[Any, ...], result: Any
) -> None:
    given = run(shims, lambda bridge: getattr(bridge, name)(*arguments))
    assert (given, type(given)) == (result, type(result))
    if name == "sum_open":
        run(shims, lambda bridge: bridge.sum_wait())


def test_many(shims: ModuleType) -> None:
    async def body(bridge: Any) -> None:
        calls = [bridge.sum_co_add(i, 1) for i in range(1000)]
        assert await asyncio.gather(*calls) == list(range(1, 1001))
        assert await bridge.sum_negate(1) is sys.modules["sum"].MINUS
        assert type(await bridge.sum_negate(5)) is int
        swapped = await bridge.sum_swap(sys.modules["sum"].Point(1, 2))
        assert (swapped.x, swapped.y) == (2, 1)

    run(shims, body, threads=3)


def test_errors(shims: ModuleType) -> None:
    async def body(bridge: Any) -> None:
        with pytest.raises(shims.BridgeError, match=r"^no luck$") as caught:
            await bridge.sum_fail(5, "no luck")
        assert caught.value.value == -5
        assert await bridge.sum_fail(0, "luck") == 0
        with pytest.raises(AttributeError, match="sum_absent"):
            await bridge.sum_absent()
        with pytest.raises(TypeError, match="sum_co_add: a: expected int, got str"):
            await bridge.sum_co_add("1", 2)
        with pytest.raises(OSError, match="Errno 1"):
            await bridge.sum_co_sub(1, 2)

    run(shims, body, errors="raise")


def test_blocking(shims: ModuleType) -> None:
    async def body(bridge: Any) -> None:
        with pytest.raises(RuntimeError, match=r"await sum_co_add\(\)"):
            bridge.sum_add(1, 2)

    run(shims, body)
    library = Path(shims.__file__ or "").with_name("libsum.so")
    with shims.Bridge.open(library) as bridge:
        assert bridge.sum_add(1, 2) == 3


def test_cancelled_buffer_stays(shims: ModuleType) -> None:
    async def body(bridge: Any) -> None:
        buffer = (ctypes.c_char * 8)()
        alive = weakref.ref(buffer)
        task = asyncio.create_task(bridge.sum_co_fill(buffer, 8, 65))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        del buffer, task
        gc.collect()
        assert alive() is not None
        await bridge.sum_open()
        await bridge.sum_most()
        # The other thread reports when it has finished.
        while bridge._port.pending:
            await asyncio.sleep(0)
        gc.collect()
        assert alive() is None

    run(shims, body, threads=2)


def test_closing_gives_up(shims: ModuleType) -> None:
    async def body(bridge: Any) -> None:
        task = asyncio.create_task(bridge.sum_wait())
        await asyncio.sleep(0)
        task.cancel()

    with pytest.raises(TimeoutError, match=r"leaked: sum_wait \(1\)"):
        run(shims, body, timeout=0.05)
    run(shims, lambda bridge: bridge.sum_open())


def test_is_typed(shims: ModuleType) -> None:
    path = Path(shims.__file__ or "")
    mypy = [sys.executable, "-m", "mypy", "--strict", path.name]
    done = subprocess.run(mypy, cwd=path.parent, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_skipped(shims: ModuleType) -> None:
    assert shims.__skipped__.keys() == {"sum_co_alone"}


def test_rename(shims: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    """Methods and types have the names of `bind --rename`. Messages have C's."""
    folder = Path(shims.__file__ or "").parent
    rules = ["--rename", "sum_(.*)=\\1", "--rename", "Point=Place"]
    cobindgen("bind", folder / "sum.h", *rules, "-o", folder / "short.py")
    command = ["bridge", str(folder / "sum.h"), "--threads", "--bindings", "short"]
    command += ["--py", str(folder / "short_shims.py")]
    assert main([*command, *rules]) == 0
    short, renamed = import_file(folder / "short.py"), folder / "short_shims.py"

    async def body(bridge: Any) -> None:
        assert await bridge.co_add(2, 3) == 5
        assert (await bridge.swap(short.Place(1, 2))).x == 2
        with pytest.raises(TypeError, match="sum_co_add: a: expected int, got str"):
            await bridge.co_add("1", 2)
        with pytest.raises(TypeError, match="sum_swap: point: expected Place, got"):
            await bridge.swap(3)

    try:
        run(import_file(renamed), body)
    finally:
        del sys.modules["short"], sys.modules["short_shims"]
    assert main([*command, "--rename", "sum_.*=same"]) == 1
    assert "--rename gives " in capsys.readouterr().err


ERROR_HEADER = """\
typedef struct Error Error;
typedef enum { CLASS_GENERIC, CLASS_NOT_FOUND } ErrorClass;
typedef struct GString { char *str; } GString;
int fail_with(int kind, const char *hint, Error **errp);
"""
# The struct of QEMU up to 10.0, which is in no header, and a struct of a header.
OLD = """\
struct Error {
    char *msg; ErrorClass err_class; const char *src, *func; int line; GString *hint;
};
"""
NEW = """\
/* struct Error { int other; } */
struct Error {
    GString *hint;  /* first */
    ErrorClass err_class;
    char *msg;
};
"""
ERROR_SOURCE = """\
#include <stddef.h>
#include "fail.h"
#include "layout.h"
static const char *const classes[] = { "GenericError", "DeviceNotFound" };
const struct { const char *const *array; int size; } QapiErrorClass_lookup =
    { classes, 2 };
static GString text;
static Error error;
int fail_with(int kind, const char *hint, Error **errp)
{
    text.str = (char *)hint;
    error.msg = "no luck";
    error.err_class = kind;
    error.hint = hint ? &text : NULL;
    *errp = &error;
    return -1;
}
ErrorClass error_get_class(const Error *e) { return e->err_class; }
const char *error_get_pretty(const Error *e) { return e->msg; }
void error_free(Error *e) { }
"""


@pytest.mark.parametrize("layout", ["old", "new"])
def test_class_and_hint_of_an_error(layout: str, tmp_path: Path) -> None:
    (tmp_path / "fail.h").write_text(ERROR_HEADER)
    (tmp_path / "layout.h").write_text(OLD if layout == "old" else NEW)
    (tmp_path / "fail.c").write_text(ERROR_SOURCE)
    if layout == "new":
        (tmp_path / "qapi").mkdir()
        (tmp_path / "qapi/error-internal.h").write_text(NEW)
    subprocess.run(
        ["cc", "-shared", "-fPIC", "fail.c", "-o", "libfail.so"],
        cwd=tmp_path,
        check=True,
    )
    header, output = tmp_path / "fail.h", tmp_path / f"fail_{layout}.py"
    cobindgen("bridge", header, f"-I{tmp_path}", "--threads", "--py", output)
    shims = import_file(output)

    async def main() -> None:
        async with shims.Bridge.open(tmp_path / "libfail.so") as bridge:
            with pytest.raises(shims.BridgeError, match="no luck") as caught:
                await bridge.fail_with(1, "Try again.\n")
            assert (caught.value.value, caught.value.kind) == (-1, "DeviceNotFound")
            assert caught.value.__notes__ == ["Try again."]
            with pytest.raises(shims.BridgeError) as caught:
                await bridge.fail_with(0, None)
            assert caught.value.kind == "GenericError"
            assert not hasattr(caught.value, "__notes__")

    asyncio.run(main())
