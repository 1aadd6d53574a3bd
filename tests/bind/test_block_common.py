"""QEMU's block-common.h is bound completely.

Every fact of facts.json is true of the model and of the module, for the project's
header and for QEMU's own header with this include tree.
"""

import ctypes
import importlib.util
import json
import shutil
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from cobindgen.commands.cli import run

ROOT = Path(__file__).parents[2]
SEED = ROOT.parent / "shared" / "seed"
OURS = ROOT / "include/block/block-common.h"
THEIRS = SEED / "block-common.h"

pytestmark = [
    pytest.mark.skipif(
        not SEED.is_dir(), reason="QEMU's own block-common.h (../shared/seed) is absent"
    ),
    pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler"),
]
both = pytest.mark.parametrize("header", [OURS, THEIRS], ids=["ours", "theirs"])


@pytest.fixture(scope="module")
def facts() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SEED / "facts.json").read_text())
    return found


def model_of(header: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    assert run(["model", f"-I{ROOT / 'include'}", str(header)]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def module_of(header: Path, directory: Path) -> ModuleType:
    output = directory / "block_common_bindings.py"
    assert run(["bind", f"-I{ROOT / 'include'}", str(header), "-o", str(output)]) == 0
    spec = importlib.util.spec_from_file_location(output.stem, output)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def named(entries: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {entry["name"]: entry for entry in entries}


def bare(type_: dict[str, Any]) -> str:
    return " ".join(type_["spelling"].split())


@both
def test_the_model_has_every_fact(
    header: Path, facts: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    model = model_of(header, capsys)

    enums = {
        entry["name"] or "<anonymous>": {
            constant["name"]: constant["value"] for constant in entry["constants"]
        }
        for entry in model["enums"]
        if Path(entry["location"]["file"]).name == "block-common.h"
    }
    assert enums == facts["enums"]

    macros = {
        entry["name"]: entry["value"]
        if isinstance(entry["value"], str)
        else {"value": entry["value"], "type": entry["type"]}
        for entry in model["macros"]
        if "value" in entry
    }
    assert macros == facts["macros"]
    functions = {entry["name"] for entry in model["macros"] if "params" in entry}
    assert functions == set(facts["function_macros"])

    records = named(model["records"])
    for name, expected in facts["records"].items():
        found = records[name]
        assert found["kind"] == expected.get("kind", "struct")
        assert (found["size"], found["align"]) == (expected["size"], expected["align"])
        places = {
            field["name"]: {"offset": field["offset"], "size": field["size"]}
            for field in found["fields"]
        }
        assert places == expected["fields"], name
    assert all(records[name]["size"] is None for name in facts["opaque"])

    typedefs = named(model["typedefs"])
    for name, spelling in facts["typedefs"].items():
        assert bare(typedefs[name]["type"]) == spelling

    signatures = {
        entry["name"]: {
            "returns": bare(entry["returns"]),
            "params": [bare(param["type"]) for param in entry["params"]],
        }
        for entry in model["functions"]
    }
    assert signatures == facts["functions"]

    # Only macros that expand to nothing are left out: the guard and the markers.
    assert {
        entry["name"]: entry["reason"] for entry in model["skipped"]
    } == dict.fromkeys(["BLOCK_COMMON_H", *facts["markers"]], "expands to nothing")


@both
def test_the_module_has_every_fact(
    header: Path, facts: dict[str, Any], tmp_path: Path
) -> None:
    module = module_of(header, tmp_path)
    for name, constants in facts["enums"].items():
        if name != "<anonymous>":
            members = getattr(module, name).__members__
            assert {key: int(value) for key, value in members.items()} == constants
        for constant, value in constants.items():
            assert getattr(module, constant) == value

    for name, macro in facts["macros"].items():
        value = getattr(module, name)
        expected = macro.encode() if isinstance(macro, str) else macro["value"]
        assert value == expected and type(value) is type(expected), name
    for name, calls in facts["function_macros"].items():
        for call in calls:
            assert getattr(module, name)(*call["args"]) == call["value"]

    for name, record in facts["records"].items():
        class_ = getattr(module, name)
        union = record.get("kind") == "union"
        assert issubclass(class_, ctypes.Union if union else ctypes.Structure)
        assert ctypes.sizeof(class_) == record["size"]
        assert ctypes.alignment(class_) == record["align"]
        for field, place in record["fields"].items():
            found = getattr(class_, field)
            assert (found.offset, found.size) == (place["offset"], place["size"])
    assert module.BdrvChildRole is ctypes.c_uint
    for name in facts["opaque"]:
        assert issubclass(getattr(module, name), ctypes.Structure)
    assert set(module.__skipped__) == {"BLOCK_COMMON_H", *facts["markers"]}

    # This process has none of the functions.
    missing = module.load(None).missing()
    assert missing == list(facts["functions"])


def test_both_models_are_equal(capsys: pytest.CaptureFixture[str]) -> None:
    """The models are equal except for comments and places."""

    def plain(value: Any) -> Any:
        if isinstance(value, list):
            return [plain(item) for item in value]
        if isinstance(value, dict):
            dropped = ("doc", "location", "headers")
            return {k: plain(v) for k, v in value.items() if k not in dropped}
        return value

    ours, theirs = model_of(OURS, capsys), model_of(THEIRS, capsys)
    assert ours != theirs
    assert plain(ours) == plain(theirs)


def test_every_class_and_function_says_something(
    facts: dict[str, Any], tmp_path: Path
) -> None:
    """The comments of the project's header are docstrings of the module."""
    module = module_of(OURS, tmp_path)
    types = {*facts["records"], *facts["opaque"], *facts["enums"]} - {"<anonymous>"}
    for name in sorted(types):
        text = getattr(module, name).__doc__
        assert text.partition("\n\n")[0].endswith("."), (name, text)
    for name in facts["functions"]:
        # After the prototype.
        _, text, *_ = getattr(module.Library, name).__doc__.split("\n\n")
        assert text.rstrip().endswith("."), (name, text)


def test_verify_proves_it(capsys: pytest.CaptureFixture[str]) -> None:
    for header in (OURS, THEIRS):
        assert run(["verify", f"-I{ROOT / 'include'}", str(header)]) == 0
        number, *words = capsys.readouterr().out.split()
        assert int(number) >= 62 + 33 + 7 + 2 * 9 + 40 + 12
        assert words == ["facts", "proven"]
