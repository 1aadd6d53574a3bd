"""Complex numbers in calls: functions of libm, and the targets that support them."""

import cmath
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from cobindgen.commands.cli import run

FUNCTIONS = """
double _Complex plus(double _Complex a, double _Complex b);
float _Complex minus(float _Complex a, float _Complex b);
_Complex long double quad(int n);
"""
# The same functions with a struct and with a complex number. The registers are used up.
ALIKE = r"""
struct float_pair { float real, imag; };
struct double_pair { double real, imag; };
#ifdef STRUCTS
#define PAIR(T) struct T##_pair
#else
#define PAIR(T) T _Complex
#endif
#define SEVEN double a, double b, double c, double d, double e, double f, double g
#define FUNCTIONS(T) \
    PAIR(T) T##_first(PAIR(T) x) { return x; } \
    PAIR(T) T##_second(int i, double d, PAIR(T) x, PAIR(T) y) { return y; } \
    PAIR(T) T##_last(SEVEN, PAIR(T) x, double h, PAIR(T) y) { return y; } \
    double T##_after(SEVEN, PAIR(T) x, double h) { return h; }
FUNCTIONS(float)
FUNCTIONS(double)
"""


def bound(header: str, output: Path, compiler: str) -> dict[str, Any]:
    command = ["bind", header, "--verify", "--cc", compiler, "-o", str(output)]
    assert run(command) == 0
    space: dict[str, Any] = {"__name__": output.stem}
    exec(compile(output.read_text(), str(output), "exec"), space)
    return space


@pytest.fixture(scope="module")
def libm(tmp_path_factory: pytest.TempPathFactory) -> Any:
    if not shutil.which("gcc") or not Path("/usr/include/complex.h").exists():
        pytest.skip("no gcc, or no C library's headers")
    output = tmp_path_factory.mktemp("libm") / "libm.py"
    space = bound("/usr/include/complex.h", output, "gcc")
    lib = space["load"]("libm.so.6")
    vars(lib)["skipped"] = space["__skipped__"]
    return lib


def numbers() -> Iterator[complex]:
    random = Random(7)
    for _ in range(100):
        yield complex(random.uniform(-9, 9), random.uniform(-9, 9))


def test_libm(libm: Any) -> None:
    for z in numbers():
        assert libm.csqrt(z) == pytest.approx(cmath.sqrt(z))
        assert libm.cexp(z) == pytest.approx(cmath.exp(z))
        assert libm.cpow(z, 2 - z) == pytest.approx(z ** (2 - z))
        assert libm.cabs(z) == pytest.approx(abs(z))
        assert libm.conj(z) == z.conjugate()
        assert libm.cimag(z) == z.imag
        assert libm.csinf(z) == pytest.approx(cmath.sin(z), rel=1e-4)
        assert libm.cpowf(z, 2) == pytest.approx(z * z, rel=1e-4)
        assert libm.cargf(z) == pytest.approx(cmath.phase(z), rel=1e-4)
        assert libm.cabsl(z) == pytest.approx(abs(z))


def test_arguments_and_results_in_python(libm: Any) -> None:
    """A result is a Python number.

    Any number is accepted as an argument, as for double.
    """
    assert type(libm.csqrt(-4)) is complex
    assert libm.csqrt(-4) == 2j and libm.csqrt(complex(-4, -0.0)) == -2j
    assert libm.csqrt(4.0) == libm.csqrt(True) * 2
    for wrong in ("1j", None, [1, 2]):
        with pytest.raises(TypeError, match="csqrt: z: expected "):
            libm.csqrt(wrong)
    assert "passes _Complex long double as a result" in libm.skipped["csqrtl"]


@pytest.mark.parametrize(
    "compiler, passes",
    [
        ("gcc", True),
        ("aarch64-linux-gnu-gcc", True),
        ("riscv64-linux-gnu-gcc", False),
        ("x86_64-w64-mingw32-gcc", False),
    ],
)
def test_targets(compiler: str, passes: bool, tmp_path: Path) -> None:
    """Functions are bound where the ABI defines the call.

    The reason names those targets.
    """
    if not shutil.which(compiler):
        pytest.skip(f"no {compiler}")
    header = tmp_path / "functions.h"
    header.write_text(FUNCTIONS)
    space = bound(str(header), tmp_path / "functions.py", compiler)
    assert functions_of(space) == ({"plus", "minus"} if passes else set())
    reasons = {name: text.split(": ")[1] for name, text in space["__skipped__"].items()}
    if passes:
        assert reasons == {
            "quad": "passes _Complex long double as a result; --glue makes it callable"
        }
    else:
        where = (
            "by value, which ctypes can do on x86_64 and aarch64 only; "
            "--glue makes it callable"
        )
        assert reasons["plus"] == f"passes _Complex double {where}"
        assert reasons["minus"] == f"passes _Complex float {where}"


def functions_of(space: dict[str, Any]) -> set[str]:
    """Return the functions that the module has."""
    library = space.get("Library")
    return set() if library is None else set(library._types_)


def test_types(tmp_path: Path) -> None:
    """A program that uses the module passes the type checker, except for its error."""
    if not shutil.which("cc"):
        pytest.skip("no C compiler")
    header = tmp_path / "functions.h"
    header.write_text(FUNCTIONS)
    bound(str(header), tmp_path / "functions.py", "cc")
    (tmp_path / "user.py").write_text(
        "import functions\n"
        "library = functions.load(None)\n"
        "sum: complex = library.plus(1j, 2) + library.minus(0.5, True)\n"
        "wrong: float = library.plus('1', 2)\n"
    )
    mypy = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", ".mypy"]
    done = subprocess.run(
        [*mypy, "user.py"], cwd=tmp_path, capture_output=True, text=True
    )
    found = [line for line in done.stdout.splitlines() if ": error: " in line]
    assert len(found) == 2 and all("user.py:4:" in line for line in found), found


@pytest.mark.parametrize("system", ["linux-gnu", "apple-darwin"])
@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
def test_like_a_struct(machine: str, system: str) -> None:
    """The compiler generates the same instructions for both."""
    if not shutil.which("clang"):
        pytest.skip("no clang")
    command = ["clang", f"--target={machine}-{system}", "-O1", "-S", "-x", "c", "-w"]
    made = {
        subprocess.run(
            [*command, *define, "-o", "-", "-"],
            input=ALIKE,
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for define in ([], ["-DSTRUCTS"])
    }
    assert len(made) == 1 and "double_after" in made.pop()
