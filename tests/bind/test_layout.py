"""Random records against the compiler, and the generated module against both."""

import ctypes
import importlib.util
import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from cobindgen.commands.cli import run
from headers import records

# More for a long run: COBINDGEN_EXAMPLES=250 is two thousand records a compiler.
EXAMPLES = int(os.environ.get("COBINDGEN_EXAMPLES", "12"))
COMPILERS = (
    "gcc",
    "clang",
    "i686-linux-gnu-gcc",
    "arm-linux-gnueabihf-gcc",
    "aarch64-linux-gnu-gcc",
    "riscv64-linux-gnu-gcc",
    "s390x-linux-gnu-gcc",
    "x86_64-w64-mingw32-gcc",
)


def random(text: str, compiler: str, folder: Path) -> tuple[dict[str, Any], Any]:
    """The model of a header, proven, and its module."""
    header, output = folder / "r.h", folder / "r.py"
    header.write_text(text)
    flags = [str(header), "--cc", compiler]
    assert run(["verify", *flags]) == 0, text
    assert run(["model", *flags, "-o", str(folder / "r.json")]) == 0
    assert run(["bind", *flags, "-o", str(output)]) == 0
    return json.loads((folder / "r.json").read_text()), load(output)


def load(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location("r", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    # The module asks for its own types by name.
    return module


@pytest.mark.parametrize("compiler", COMPILERS)
def test_random_records(compiler: str, tmp_path: Path) -> None:
    if shutil.which(compiler) is None:
        pytest.skip(f"no {compiler}")

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(records(8))
    def judge(text: str) -> None:
        model, module = random(text, compiler, tmp_path)
        assert not model["skipped"], model["skipped"]
        assert len([r for r in model["records"] if r["tagged"]]) == 8
        for record in model["records"]:
            if record["tagged"]:
                check(record, getattr(module, f"{record['kind']}_{record['name']}"))

    judge()


def check(record: dict[str, Any], cls: Any) -> None:
    assert ctypes.sizeof(cls) == record["size"]
    # Before Python 3.13 ctypes aligns no class past what a scalar has, and a packed one
    # as its members are.
    assert record["align"] % ctypes.alignment(cls) == 0
    if record["align"] <= 8 and not hasattr(cls, "_pack_"):
        assert ctypes.alignment(cls) == record["align"]
    for base, field in leaves(record["fields"]):
        place = getattr(cls, field["name"])
        if "bit_width" in field:
            check_bits(cls, field, base)
        else:
            assert place.offset == base + field["offset"], field
            assert place.size == field["size"], field


def leaves(
    fields: list[dict[str, Any]], base: int = 0
) -> Iterator[tuple[int, dict[str, Any]]]:
    """The members that have a name, anonymous records' included."""
    for field in fields:
        if field["name"] is None:
            yield from leaves(field["fields"], base + field["offset"])
        else:
            yield base, field


def check_bits(cls: Any, field: dict[str, Any], base: int) -> None:
    """All ones written to the member are the bits that the compiler says, and read
    back as the value that C would have."""
    width, first = (
        field["bit_width"],
        8 * (base + field["offset"]) + field["bit_offset"],
    )
    record = cls()
    setattr(
        record, field["name"], -1 if field["type"].get("signed") else (1 << width) - 1
    )
    ones = (1 << width) - 1
    data = bytes(record)
    if "Swapped" in cls.__mro__[1].__name__:
        expected = (ones << (8 * len(data) - first - width)).to_bytes(len(data), "big")
    else:
        expected = (ones << first).to_bytes(len(data), "little")
    assert data == expected, field
    value = -1 if field["type"].get("signed") else ones
    assert getattr(record, field["name"]) == value
    setattr(record, field["name"], 0)
    assert not any(bytes(record))
