"""The Python text of function-like macros."""

import inspect
import shutil
import textwrap
from typing import Any

import pytest

from cobindgen.commands.cli import run

pytestmark = pytest.mark.skipif(shutil.which("gcc") is None, reason="no gcc")

HEADER = """\
#define STATE(wp) ((wp) & (1ULL << 63))
#define EXITED(status) (((status) & 0x7f) == 0)
#define LOWER(c) ((c) >= 'a' && (c) <= 'z')
#define LOW(x) ((unsigned)(x))
#define BYTES(n) (sizeof(long) * (n))
#define SIGN(x) ((int)(x) / 2)
#define MASK(bits) ((1u << (bits)) - 1)
#define SQUARE(x) ((x) * (x))
#define NOT(x) (!(x))
#define FIRST(a, b) ((b) ? (a) / (b) : 0)
"""
BODIES = {
    "STATE": "return wp & (1 << 63)",
    "EXITED": "return int(status & 0x7F == 0)",
    "LOWER": "return int(c >= 97 and c <= 122)",
    "LOW": "return x & 0xFFFFFFFF",
    "BYTES": "return 8 * n & 0xFFFFFFFFFFFFFFFF",
    "SIGN": "return _quotient(_signed(x, 32), 2)",
    "MASK": "return (1 << bits % 32) - 1",
    # The result's type is that of the argument.
    "SQUARE": "x = _C(x)\nreturn int(x * x)",
    "NOT": "return int(not x)",
    "FIRST": "a, b = _C(a), _C(b)\nreturn int(_select(b, a / b, 0))",
}


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("macros")
    header, output = folder / "macros.h", folder / "macros_read.py"
    header.write_text(HEADER)
    assert run(["bind", str(header), "--cc", "gcc", "-o", str(output)]) == 0
    space: dict[str, Any] = {"__name__": "macros_read"}
    exec(compile(output.read_text(), str(output), "exec"), space)
    space["source"] = output.read_text()
    return space


@pytest.mark.parametrize("name", BODIES)
def test_readable(module: dict[str, Any], name: str) -> None:
    definition = module["source"].partition(f"def {name}(")[2].partition("\n\n\n")[0]
    _, _, body = definition.partition('"""\n')
    assert textwrap.dedent(body).strip() == BODIES[name]
    assert inspect.getdoc(module[name])


def test_values(module: dict[str, Any]) -> None:
    assert module["STATE"](-1) == 1 << 63
    assert module["SIGN"](-7) == -3
    assert module["SQUARE"](65536) == 0
    assert module["SQUARE"](2**31) == 2**62
    assert module["FIRST"](5, 0) == 0 and module["FIRST"](-7, 2) == -3
    with pytest.raises(TypeError):
        module["LOW"](1.5)
    with pytest.raises(OverflowError, match="no C integer type holds"):
        module["SQUARE"](2**64)
