"""Compare the classes of a module with a model. Runs on any Python without packages.

python layout_check.py MODULE.py MODEL.json …
"""

import ctypes
import importlib.util
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def check(record: dict[str, Any], cls: Any) -> None:
    assert ctypes.sizeof(cls) == record["size"]
    # Before Python 3.13, ctypes aligns no class more than a scalar, and a packed class
    # as its members.
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
    """Yield the named members with their offsets, also those of anonymous records."""
    for field in fields:
        if field["name"] is None:
            yield from leaves(field["fields"], base + field["offset"])
        else:
            yield base, field


def check_bits(cls: Any, field: dict[str, Any], base: int) -> None:
    """Check the bits of a bit-field.

    All ones are written to the member. The bits that change must be those of the model,
    and the value that is read must be the one that C gives.
    """
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


def main(module_file: str, model_file: str) -> None:
    spec = importlib.util.spec_from_file_location("r", module_file)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    model = json.loads(Path(model_file).read_text(encoding="utf-8"))
    for record in model["records"]:
        if record["tagged"]:
            check(record, getattr(module, f"{record['kind']}_{record['name']}"))


if __name__ == "__main__":
    files = sys.argv[1:]
    for pair in zip(files[::2], files[1::2], strict=True):
        main(*pair)
