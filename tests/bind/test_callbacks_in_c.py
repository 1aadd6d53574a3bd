"""Callbacks of each kind, called by libraries of gcc and clang, on every Python."""

import platform
import shutil
import subprocess
from pathlib import Path

import pytest

from interpreters import VERSIONS, interpreters
from modules import compiled, imported

HEADER = """\
#include <stdbool.h>
enum color { RED, GREEN = 5 };
int of_bool(bool (*f)(bool), int x);
int of_char(char (*f)(char), int x);
int of_signed(signed char (*f)(signed char), int x);
int of_byte(unsigned char (*f)(unsigned char), int x);
int of_short(short (*f)(short), int x);
int of_word(unsigned short (*f)(unsigned short), int x);
long long of_unsigned(unsigned (*f)(unsigned), long long x);
double of_float(float (*f)(float), double x);
long double of_double(long double (*f)(long double), long double x);
int of_color(enum color (*f)(enum color), int x);
union number { int i; double d; void *p; };
struct grid { signed char c[4][3]; };
struct large { long a[4]; };
long of_records(
    long (*f)(union number, struct grid, struct large),
    union number n, struct grid g, struct large l);
int of_union(union number (*f)(int), int x);
long of_large(struct large (*f)(int), int x);
struct ops { bool (*test)(bool); int (*plain)(void *, int); };
int call(const struct ops *o, int x);
void in_threads(int (*f)(int), int n, int *results);
"""
SOURCE = """\
#include "made.h"
#include <pthread.h>
int of_bool(bool (*f)(bool), int x) { return f(x); }
int of_char(char (*f)(char), int x) { return (signed char)f(x); }
int of_signed(signed char (*f)(signed char), int x) { return f(x); }
int of_byte(unsigned char (*f)(unsigned char), int x) { return f(x); }
int of_short(short (*f)(short), int x) { return f(x); }
int of_word(unsigned short (*f)(unsigned short), int x) { return f(x); }
long long of_unsigned(unsigned (*f)(unsigned), long long x) { return f(x); }
double of_float(float (*f)(float), double x) { return f(x); }
long double of_double(long double (*f)(long double), long double x) { return f(x); }
int of_color(enum color (*f)(enum color), int x) { return f(x); }
long of_records(
    long (*f)(union number, struct grid, struct large),
    union number n, struct grid g, struct large l) { return f(n, g, l); }
int of_union(union number (*f)(int), int x) { return f(x).i; }
long of_large(struct large (*f)(int), int x) {
    struct large l = f(x);
    return l.a[0] + l.a[1] + l.a[2] + l.a[3];
}
int call(const struct ops *o, int x) { return o->plain ? o->plain(0, x) : -1; }
struct job { int (*f)(int), n, result; };
static void *run(void *p) { struct job *j = p; j->result = j->f(j->n); return 0; }
void in_threads(int (*f)(int), int n, int *results) {
    pthread_t threads[8];
    struct job jobs[8];
    for (int i = 0; i < n; i++) {
        jobs[i] = (struct job){ f, i, 0 };
        pthread_create(&threads[i], 0, run, &jobs[i]);
    }
    for (int i = 0; i < n; i++) {
        pthread_join(threads[i], 0);
        results[i] = jobs[i].result;
    }
}
"""


@pytest.mark.skipif(platform.machine() != "x86_64", reason="needs x86-64")
@pytest.mark.parametrize("cc", ["gcc", "clang"])
def test_callbacks(cc: str, tmp_path: Path) -> None:
    if shutil.which(cc) is None:
        pytest.skip(f"no {cc}")
    imported(HEADER, tmp_path, "--cc", cc)
    library = compiled(SOURCE, tmp_path, "-O2", "-pthread", cc=cc)
    check = Path(__file__).with_name("callbacks_check.py")
    for python in interpreters(*VERSIONS):
        subprocess.run([python, check, library], cwd=tmp_path, check=True)
