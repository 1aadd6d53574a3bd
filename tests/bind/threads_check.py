"""Eight threads import a module and use all of it at once. Needs no packages.

python threads_check.py FOLDER ROUNDS

`made.py` in the folder is generated from the header in `test_threads.py`. `libmade.so`
is its library.
"""

import ctypes
import importlib
import random
import sys
import sysconfig
import threading
from typing import Any

THREADS = 8
classes: dict[str, set[type]] = {}
failures: list[BaseException] = []


def main(folder: str, rounds: int) -> None:
    sys.path.insert(0, folder)
    sys.setswitchinterval(1e-6)
    for number in range(rounds):
        sys.modules.pop("made", None)
        classes.clear()
        barrier = threading.Barrier(THREADS)
        libraries: list[Any] = []
        shared = f"{folder}/libmade.so", barrier, libraries, number
        threads = [
            threading.Thread(target=work, args=(*shared, i)) for i in range(THREADS)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if failures:
            raise failures[0]
        assert all(len(found) == 1 for found in classes.values()), classes
    if sysconfig.get_config_var("Py_GIL_DISABLED"):
        assert not vars(sys)["_is_gil_enabled"]()
    print(f"{rounds} rounds")


def work(
    path: str, barrier: threading.Barrier, libraries: list[Any], number: int, i: int
) -> None:
    try:
        barrier.wait()
        made = importlib.import_module("made")
        libraries.append(made.load(path))
        barrier.wait()
        # All use the library that one of them has loaded.
        use(made, libraries[0], random.Random(THREADS * number + i))
    except BaseException as error:
        failures.append(error)
        barrier.abort()


def use(made: Any, library: Any, chance: random.Random) -> None:
    numbers = [*range(1, 41)]
    chance.shuffle(numbers)
    for n in numbers:
        record = getattr(made, f"struct_s{n}")
        classes.setdefault(record.__name__, set()).add(record)
        value = record(a=n, bits=n % 8, inside=n)
        assert ctypes.sizeof(value) == 56 and "color=RED" in repr(value), value
        assert (value.bits, value.inside, value.flag) == (n % 8, n, False)
        result = getattr(library, f"f{n}")(value, made.GREEN, lambda x: x + 1)
        assert result == n + 2 and result.__class__ is int
        assert library.c.color_of(n % 2) == n % 2
        assert library.color_of(n % 2) is made.color(n % 2)
    assert made.TWICE(4) == 8 and library.name() == b"made"
    assert made.wide((1, 2)).f[1] == 2 and library.first(made.wide((5,))) == 5
    counter = library.counter
    assert counter.value == 3 and library.missing() == ["gone"]


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
