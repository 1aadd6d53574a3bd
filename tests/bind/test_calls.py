"""A generated library with every kind of argument, called with random values."""

import ctypes
import shutil
import struct
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

import pytest

from cobindgen.commands.cli import run

pytestmark = pytest.mark.skipif(shutil.which("gcc") is None, reason="no gcc")


def single(value: float) -> float:
    return float(struct.unpack("f", struct.pack("f", value))[0])


Make = Callable[[Random], Any]


def signed(bits: int) -> Make:
    return lambda random: random.choice(
        [-(2 ** (bits - 1)), -1, 2 ** (bits - 1) - 1, random.getrandbits(bits - 1)]
    )


def unsigned(bits: int) -> Make:
    return lambda random: random.choice([2**bits - 1, random.getrandbits(bits)])


def real(random: Random) -> float:
    return random.choice([-0.0, 1e300, 5e-324, random.uniform(-1e6, 1e6)])


def small(random: Random) -> float:
    return single(random.uniform(-1e6, 1e6))


# C type -> a function that makes a value for Python to pass.
SCALARS: dict[str, Make] = {
    "_Bool": lambda random: random.random() < 0.5,
    "char": lambda random: random.randbytes(1),
    "signed char": signed(8),
    "unsigned char": unsigned(8),
    "short": signed(16),
    "unsigned short": unsigned(16),
    "int": signed(32),
    "unsigned": unsigned(32),
    "long": signed(64),
    "unsigned long": unsigned(64),
    "long long": signed(64),
    "unsigned long long": unsigned(64),
    "float": small,
    "double": real,
    "long double": real,
    "float _Complex": lambda random: complex(small(random), small(random)),
    "double _Complex": lambda random: complex(real(random), real(random)),
    "enum colour": lambda random: random.choice([-1, 5, 70000]),
    "enum wide": lambda random: random.choice([0, 2**40]),
    "const char *": lambda random: random.choice(
        [None, b"", random.randbytes(9).replace(b"\0", b"")]
    ),
    "void *": lambda random: random.choice([None, random.randrange(1, 2**47)]),
}
# Up to 64 bytes: passed in integer registers, floating registers, both, or memory.
STRUCTS: dict[str, tuple[str, ...]] = {
    "one_char": ("signed char",),
    "one_float": ("float",),
    "one_double": ("double",),
    "two_floats": ("float", "float"),
    "three_floats": ("float", "float", "float"),
    "four_floats": ("float",) * 4,
    "five_floats": ("float",) * 5,
    "two_doubles": ("double", "double"),
    "four_doubles": ("double",) * 4,
    "two_longs": ("long", "unsigned long"),
    "three_longs": ("long", "long", "long"),
    "eight_longs": ("long",) * 8,
    "int_float": ("int", "float"),
    "float_int": ("float", "int"),
    "double_int": ("double", "int"),
    "long_double_last": ("int", "long double"),
    "mixed": ("signed char", "short", "int", "long"),
    "chars": ("unsigned char",) * 3,
    "chars7": ("unsigned char",) * 7,
    "shorts": ("short",) * 5,
    "pointers": ("void *", "const char *"),
    "padded": ("signed char", "double"),
    "bools": ("_Bool", "_Bool", "int"),
    "enums": ("enum colour", "enum wide"),
}
ARRAYS = {
    "float_array": ("float", 4),
    "int_array": ("int", 3),
    "big_array": ("long", 8),
}


@dataclass(frozen=True)
class Call:
    """A function `returns name(params)` that returns its parameter number `which`."""

    name: str
    params: tuple[str, ...]
    which: int

    @property
    def prototype(self) -> str:
        listed = ", ".join(f"{p} p{i}" for i, p in enumerate(self.params))
        return f"{self.params[self.which]} {self.name}({listed})"


def types() -> list[str]:
    structs = [f"struct {name}" for name in (*STRUCTS, *ARRAYS)]
    return [*SCALARS, *structs, "struct nested"]


def every() -> list[Call]:
    """Return each type alone, and at every position among other types."""
    found = [Call(f"same{i}", (t,), 0) for i, t in enumerate(types())]
    kinds = types()
    for i in range(len(kinds)):
        # The registers are used up at different positions.
        params = tuple(kinds[(i * 7 + k * 5) % len(kinds)] for k in range(9))
        found += [Call(f"pick{i}_{which}", params, which) for which in (0, 4, 8)]
    return found


CALLS = every()
# In ctypes, a callback cannot return a record or a complex number, and a string that it
# returns leaks.
CALLBACKS = [
    Call(
        f"through{i}",
        (t, "double", "int"),
        int(t.startswith(("struct ", "const char")) or t.endswith("_Complex")),
    )
    for i, t in enumerate(types())
]


def header() -> str:
    lines = ["enum colour { RED = -1, GREEN = 5, BLUE = 70000 };"]
    lines.append("enum wide { NEAR, FAR = 0x10000000000 };")
    for name, members in STRUCTS.items():
        body = " ".join(f"{t} m{i};" for i, t in enumerate(members))
        lines.append(f"struct {name} {{ {body} }};")
    for name, (element, count) in ARRAYS.items():
        lines.append(f"struct {name} {{ {element} m0[{count}]; }};")
    lines.append("struct nested { struct two_floats m0; struct int_float m1; };")
    lines += [f"{call.prototype};" for call in CALLS]
    lines += [f"{forwarder(call)};" for call in CALLBACKS]
    return "\n".join([*lines, ""])


def forwarder(call: Call) -> str:
    """Return a function that calls a callback of its own type."""
    listed = ", ".join(call.params)
    arguments = ", ".join(f"{p} p{i}" for i, p in enumerate(call.params))
    result = call.params[call.which]
    return f"{result} {call.name}({result} (*f)({listed}), {arguments})"


def source() -> str:
    lines = ['#include "calls.h"']
    lines += [f"{call.prototype} {{ return p{call.which}; }}" for call in CALLS]
    for call in CALLBACKS:
        names = ", ".join(f"p{i}" for i in range(len(call.params)))
        lines.append(f"{forwarder(call)} {{ return f({names}); }}")
    return "\n".join([*lines, ""])


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Return the bindings. `lib` is the library.

    Some functions need glue: libffi before 3.4.7 passes them a wrong floating number.
    """
    folder = tmp_path_factory.mktemp("calls")
    (folder / "calls.h").write_text(header())
    (folder / "calls.c").write_text(source())
    output, library = folder / "calls_bindings.py", folder / "libcalls.so"
    command = ["gcc", "-w", "-O1", "-shared", "-fPIC", str(folder / "calls.c")]
    subprocess.run([*command, "-o", str(library)], check=True)
    glue, flags = folder / "calls_glue.c", ["--cc", "gcc", "--verify"]
    flags += ["--glue", str(glue)]
    assert run(["bind", str(folder / "calls.h"), *flags, "-o", str(output)]) == 0
    glued = folder / "libcalls_glue.so"
    subprocess.run([*command[:-1], str(glue), "-o", str(glued)], check=True)
    space: dict[str, Any] = {"__name__": "calls_bindings"}
    exec(compile(output.read_text(), str(output), "exec"), space)
    assert space["__skipped__"] == {}
    space["lib"] = space["load"](str(library), glue=str(glued))
    return space


def draw(random: Random, type_: str, module: dict[str, Any]) -> Any:
    """Return a random value of the type, as a call accepts it."""
    if type_ in SCALARS:
        return SCALARS[type_](random)
    name = type_.removeprefix("struct ")
    make = module[f"struct_{name}"]
    if name == "nested":
        parts = ("struct two_floats", "struct int_float")
        return make(*(draw(random, part, module) for part in parts))
    if name in ARRAYS:
        element, count = ARRAYS[name]
        values = [SCALARS[element](random) for _ in range(count)]
        return make((getattr(ctypes, f"c_{element}") * count)(*values))
    return make(*(SCALARS[member](random) for member in STRUCTS[name]))


def plain(value: Any) -> Any:
    """Return the value, or the members of a record."""
    if isinstance(value, ctypes.Array):
        return list(value)
    if hasattr(value, "__complex__"):
        return complex(value)
    if isinstance(value, ctypes.Structure):
        return [plain(getattr(value, field[0])) for field in value._fields_]
    return value


@pytest.mark.parametrize("seed", range(8))
def test_arguments_and_results(module: dict[str, Any], seed: int) -> None:
    random = Random(seed)
    for call in CALLS:
        arguments = [draw(random, p, module) for p in call.params]
        result = getattr(module["lib"], call.name)(*arguments)
        assert plain(result) == plain(arguments[call.which]), call.prototype


@pytest.mark.parametrize("seed", range(8))
def test_callbacks(module: dict[str, Any], seed: int) -> None:
    """Python gets the arguments that C passes, and C gets the result."""
    random = Random(seed)
    for call in CALLBACKS:
        function = getattr(module["lib"], call.name)
        seen: list[Any] = []
        back = getattr(module["lib"].c, call.name).argtypes[0](
            recorder(seen, call.which)
        )
        arguments = [draw(random, p, module) for p in call.params]
        result = function(back, *arguments)
        assert seen == [[plain(a) for a in arguments]], call.name
        assert plain(result) == plain(arguments[call.which]), call.name


def recorder(seen: list[Any], which: int) -> Callable[..., Any]:
    def back(*arguments: Any) -> Any:
        seen.append([plain(argument) for argument in arguments])
        return arguments[which]

    return back
