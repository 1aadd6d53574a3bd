"""Callbacks of each kind, called by a library of C: `callbacks_check.py LIBRARY`.

The module `made` is in the current directory.
"""

import ctypes
import gc
import sys
import threading

sys.path.insert(0, "")
import made as m  # type: ignore[import-not-found]

lib = m.load(sys.argv[1])
errors: list[BaseException] = []
sys.unraisablehook = lambda failure: errors.append(failure.exc_value)


def test_small_types() -> None:
    """C converts each result to int or double."""
    assert [lib.of_bool(lambda b: b, x) for x in (0, 1, 5)] == [0, 1, 1]
    assert lib.of_bool(lambda b: "text", 0) == 1
    for ask in (lib.of_char, lib.of_signed):
        assert [ask(lambda c: c, x) for x in (-128, -1, 0, 127)] == [-128, -1, 0, 127]
    assert [lib.of_char(lambda c, r=r: r, 0) for r in (-1, 255, b"\xff")] == [-1] * 3
    assert [lib.of_byte(lambda c: c, x) for x in (0, 255)] == [0, 255]
    limits = (-32768, -1, 32767)
    assert tuple(lib.of_short(lambda c: c, x) for x in limits) == limits
    assert [lib.of_word(lambda c: c, x) for x in (0, 65535)] == [0, 65535]
    assert lib.of_unsigned(lambda x: x, 2**32 - 1) == 2**32 - 1
    assert lib.of_float(lambda x: x / 2, 3.0) == 1.5
    assert lib.of_double(lambda x: 1, 3.0) == 1.0
    assert lib.of_color(lambda c: m.GREEN if c == m.GREEN else m.RED, 5) == m.GREEN


def test_records() -> None:
    union, grid, large = m.union_number, m.struct_grid, m.struct_large

    def ask(number, cells, big):  # type: ignore[no-untyped-def]
        assert (type(number), type(cells), type(big)) == (union, grid, large)
        return number.i + cells.c[3][2] + big.a[3]

    cells = grid()
    cells.c[3][2] = 20
    passed = union(i=1), cells, large((0, 0, 0, 300))
    assert lib.of_records(ask, *passed) == m.of_records_f(ask)(*passed) == 321
    assert lib.of_union(lambda n: union(i=n + 1), 6) == 7
    assert lib.of_large(lambda n: large((n, 2, 3, 4)), 6) == 15


def test_errors() -> None:
    """C gets zero, also after Ctrl-C and sys.exit()."""

    def stop(x: int) -> int:
        raise KeyboardInterrupt

    for wrong in (stop, sys.exit, lambda c: 40000, lambda c: None, lambda: 1):
        assert lib.of_short(wrong, 1) == 0
    names = [type(error).__name__ for error in errors]
    assert (
        names
        == "KeyboardInterrupt SystemExit OverflowError TypeError TypeError".split()
    )


def test_members() -> None:
    """A record keeps the functions that its members point to."""
    ops = m.struct_ops()
    assert lib.call(ops, 3) == -1
    ops.plain = m.struct_ops_plain(lambda data, x: x + 1)
    gc.collect()
    assert lib.call(ops, 3) == 4
    for wrong in (lambda data, x: x, None, 5):
        try:
            ops.plain = wrong
        except TypeError as error:
            assert "expected struct_ops_plain instance, got" in str(error)
        else:
            raise AssertionError("the member took it")
    ops.plain = m.struct_ops_plain()
    assert not ops.plain and lib.call(ops, 3) == -1


def test_threads() -> None:
    """Threads of C call a Python function, each in a thread object of its own."""
    names = set()

    def square(n: int) -> int:
        names.add(threading.current_thread().name)
        return n * n

    results = (ctypes.c_int * 4)()
    lib.in_threads(square, 4, results)
    assert [*results] == [0, 1, 4, 9]
    assert len(names) == 4 and threading.current_thread().name not in names


for name, test in list(globals().items()):
    if name.startswith("test_"):
        test()
