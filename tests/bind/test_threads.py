"""Threads that import a module and use it first, on every Python of this machine.

COBINDGEN_ROUNDS=300 is a long run.
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from interpreters import FREE_THREADED, VERSIONS, interpreters
from modules import compiled, imported

ROUNDS = os.environ.get("COBINDGEN_ROUNDS", "10")
NUMBERS = range(1, 41)
RECORDS = "".join(
    f"struct s{n} {{ int a; unsigned bits : 3; enum color color; struct inner in[2];"
    " char tag; unsigned inside : 20; _Bool flag : 1; };\n"
    f"int f{n}(struct s{n} *, enum color, int (*)(int));\n"
    for n in NUMBERS
)
HEADER = f"""\
#define TWICE(x) ((x) * 2)
enum color {{ RED, GREEN }};
struct inner {{ int a; double *d; }};
struct wide {{ float f[4]; }} __attribute__((aligned(32)));
{RECORDS}
enum color color_of(int);
const char *name(void);
float first(const struct wide *);
extern int counter;
int gone(void);
"""
SOURCE = """\
#include "made.h"
int counter = 3;
enum color color_of(int n) { return n; }
const char *name(void) { return "made"; }
float first(const struct wide *w) { return w->f[0]; }
""" + "".join(
    f"int f{n}(struct s{n} *s, enum color c, int (*back)(int)) "
    "{ return back(s->a + c); }\n"
    for n in NUMBERS
)

pytestmark = pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("threads")
    imported(HEADER, folder)
    compiled(SOURCE, folder)
    return folder


@pytest.mark.parametrize(
    "python", interpreters(*VERSIONS, *FREE_THREADED), ids=lambda path: path.name
)
def test_first_import_and_first_use(python: Path, folder: Path) -> None:
    script = Path(__file__).with_name("threads_check.py")
    command = [python, "-W", "error", "-B", str(script), str(folder), ROUNDS]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    assert done.stdout == f"{ROUNDS} rounds\n"
