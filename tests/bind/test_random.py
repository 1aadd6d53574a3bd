"""Random macros, enums and prototypes, compared with the compiler."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from cobindgen.commands.cli import run
from headers import calls, macros, prototypes

EXAMPLES = int(os.environ.get("COBINDGEN_EXAMPLES", "12"))
few = settings(
    max_examples=EXAMPLES,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
compilers = pytest.mark.parametrize(
    "compiler", ["gcc", "clang", "i686-linux-gnu-gcc", "s390x-linux-gnu-gcc"]
)


def bound(text: str, compiler: str, folder: Path) -> dict[str, Any]:
    """Return the names of the header's module, which is proven."""
    header, output = folder / "random.h", folder / "random_bindings.py"
    header.write_text(text)
    command = ["bind", str(header), "--cc", compiler, "--verify", "-o", str(output)]
    assert run(command) == 0, text
    space: dict[str, Any] = {"__name__": "random_bindings"}
    exec(compile(output.read_text(), str(output), "exec"), space)
    return space


@compilers
def test_macros_and_enums(compiler: str, tmp_path: Path) -> None:
    if shutil.which(compiler) is None:
        pytest.skip(f"no {compiler}")

    @few
    @given(macros())
    def judge(text: str) -> None:
        module = bound(text, compiler, tmp_path)
        found = {*module, *module["__skipped__"]}
        assert {f"M{i}" for i in range(12)} | {"E0", "LAST"} <= found
        # Only expressions that C leaves undefined are not constants.
        for name, reason in module["__skipped__"].items():
            assert any(word in reason for word in UNDEFINED), (
                f"{name}: {reason}\n{text}"
            )

    judge()


UNDEFINED = ("overflows", "is undefined", "too large", "divides by zero", "hides it")


@compilers
def test_prototypes(compiler: str, tmp_path: Path) -> None:
    if shutil.which(compiler) is None:
        pytest.skip(f"no {compiler}")

    @few
    @given(prototypes())
    def judge(text: str) -> None:
        bound(text, compiler, tmp_path)

    judge()


@few
@given(calls())
def test_function_like_macros(
    tmp_path_factory: pytest.TempPathFactory,
    made: tuple[str, list[tuple[str, list[int]]]],
) -> None:
    """Each call gives the same result in Python and in C."""
    folder = tmp_path_factory.mktemp("calls")
    text, wanted = made
    module = bound(text, "gcc", folder)
    wanted = [call for call in wanted if call[0] in module]
    in_c = results(folder, wanted)
    for (name, arguments), (kind, result) in zip(wanted, in_c, strict=True):
        value = module[name](*arguments)
        expected: int | float = float.fromhex(result) if kind == "f" else int(result)
        assert type(value) is type(expected), (name, text)
        same = value == expected or (value != value and expected != expected)
        assert same, f"{name}{arguments} is {value}, not {expected}\n{text}"


PROGRAM = """\
#include <stdio.h>
#include "random.h"
#define SHOW(x) _Generic((x), float: show_f, double: show_f, \\
    unsigned: show_u, unsigned long: show_u, unsigned long long: show_u, \\
    default: show_i)(x)
static void show_f(double x) { printf("f %a\\n", x); }
static void show_u(unsigned long x) { printf("u %lu\\n", x); }
static void show_i(long x) { printf("i %ld\\n", x); }
int main(void) {
"""


def results(folder: Path, calls: list[tuple[str, list[int]]]) -> list[list[str]]:
    lines = [f"SHOW({n}({', '.join(map(str, args))}));" for n, args in calls]
    source, program = folder / "calls.c", folder / "calls"
    source.write_text(PROGRAM + "\n".join(lines) + "\nreturn 0; }\n")
    # In Python, numbers behave as GCC defines them where the standard does not.
    cc = ["gcc", "-w", "-fwrapv", "-o", str(program), str(source)]
    subprocess.run(cc, check=True)
    output = subprocess.run([program], check=True, capture_output=True, text=True)
    return [line.split() for line in output.stdout.splitlines()]
