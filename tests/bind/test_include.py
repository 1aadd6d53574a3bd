"""The headers in include/ have the same facts as QEMU's headers, and compile."""

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from cobindgen.commands.cli import run

ROOT = Path(__file__).parents[2]
INCLUDE = ROOT / "include"
SEED = ROOT.parent / "shared" / "seed"
# If both are installed, cc is one of them.
COMPILERS = [name for name in ("gcc", "clang") if shutil.which(name)] or [
    name for name in ("cc",) if shutil.which(name)
]

needs_seed = pytest.mark.skipif(
    not SEED.is_dir(), reason="QEMU's own block-common.h (../shared/seed) is absent"
)
needs_cc = pytest.mark.skipif(not COMPILERS, reason="no C compiler")
needs_clang = pytest.mark.skipif("clang" not in COMPILERS, reason="no clang")


def headers() -> list[str]:
    return sorted(str(path.relative_to(INCLUDE)) for path in INCLUDE.rglob("*.h"))


def compile_text(text: str, *flags: str, cc: str = "cc") -> str:
    """Return the compiler's messages about the text, "" if there are none."""
    command = [cc, "-std=gnu11", "-fsyntax-only", "-Wall", "-Wextra", "-Werror"]
    command += [f"-I{INCLUDE}", *flags, "-x", "c", "-"]
    run = subprocess.run(command, input=text, capture_output=True, text=True)
    assert bool(run.returncode) == bool(run.stderr), run
    return run.stderr


def asserts(facts: dict[str, Any]) -> list[str]:
    """Return facts.json as C that compiles only if the facts are true."""
    lines = []

    def claim(condition: str, what: str) -> None:
        lines.append(f'_Static_assert({condition}, "{what}");')

    for name, constants in facts["enums"].items():
        for constant, value in constants.items():
            claim(f"{constant} == {value}", f"{name}.{constant}")
    for name, macro in facts["macros"].items():
        if isinstance(macro, str):
            claim(f'__builtin_strcmp({name}, "{macro}") == 0', name)
        else:
            claim(f"{name} == {macro['value']}", name)
            claim(
                f"_Generic({name}, {macro['type']}: 1, default: 0)", f"type of {name}"
            )
    for name, record in facts["records"].items():
        claim(f"sizeof({name}) == {record['size']}", f"sizeof({name})")
        claim(f"_Alignof({name}) == {record['align']}", f"_Alignof({name})")
        for field, place in record["fields"].items():
            claim(f"offsetof({name}, {field}) == {place['offset']}", f"{name}.{field}")
            if place["size"]:  # 0: a flexible array, which has no size.
                member = f"(({name} *)0)->{field}"
                claim(f"sizeof({member}) == {place['size']}", f"size of {name}.{field}")
    for name, type_ in facts["typedefs"].items():
        claim(f"_Generic(({name})0, {type_}: 1, default: 0)", name)
    for name, calls in facts["function_macros"].items():
        for call in calls:
            arguments = ", ".join(f"{argument}ull" for argument in call["args"])
            claim(f"{name}({arguments}) == {call['value']}ull", name)
    lines += [f"typedef struct {name} {name};" for name in facts["opaque"]]
    lines += [
        f"{function['returns']} {name}({', '.join(function['params']) or 'void'});"
        for name, function in facts["functions"].items()
    ]
    return lines


def load_facts() -> dict[str, Any]:
    facts: dict[str, Any] = json.loads((SEED / "facts.json").read_text())
    return facts


@needs_seed
@needs_cc
@pytest.mark.parametrize("cc", COMPILERS)
@pytest.mark.parametrize("osdep", [["-include", "qemu/osdep.h"], []])
@pytest.mark.parametrize(
    "header", [INCLUDE / "block/block-common.h", SEED / "block-common.h"], ids=str
)
def test_facts_hold(header: Path, osdep: list[str], cc: str) -> None:
    """The facts are true for the project's header, and for QEMU's with this tree."""
    facts = load_facts()
    text = "\n".join([f'#include "{header}"', *asserts(facts)])
    assert compile_text(text, *osdep, cc=cc) == ""
    for marker in facts["markers"]:
        assert re.search(rf"^#define {marker}\b", header.read_text(), re.M), marker


@needs_seed
@needs_cc
def test_each_wrong_fact_shows() -> None:
    """Every assertion above fails for a wrong number."""
    facts = load_facts()
    bent = json.loads(
        json.dumps(facts), parse_int=lambda number: (int(number) + 1) & (2**64 - 1)
    )
    bent["records"]["BlockZoneWps"]["fields"]["wp"]["size"] = 0
    right, wrong = asserts(facts), asserts(bent)
    changed = [line for line in wrong if line not in right]
    # Enumerators, macros, records, offsets, sizes (none for the flexible array), calls.
    assert len(changed) == 62 + 33 + 2 * 9 + 40 + 39 + 3
    said = compile_text("\n".join(['#include "block/block-common.h"', *changed]))
    assert said.count("static assertion failed") == len(changed)

    functions = facts["functions"]
    for name in functions:
        functions[name]["params"] = [*functions[name]["params"], "struct other *"]
    for macro in facts["macros"].values():
        if not isinstance(macro, str):
            macro["type"] = "short"
    facts["macros"]["BDRV_OPT_DISCARD"] = "discord"
    facts["typedefs"] = {"BdrvChildRole": "int"}
    changed = [line for line in asserts(facts) if line not in right]
    said = compile_text(
        "\n".join(['struct other; \n#include "block/block-common.h"', *changed])
    )
    assert said.count("error: ") == len(changed) == 12 + 33 + 1 + 1


@needs_seed
def test_comments_are_our_own() -> None:
    """No eight consecutive words are from QEMU's comments."""

    def runs(text: str) -> set[tuple[str, ...]]:
        comments = " | ".join(re.findall(r"/\*.*?\*/", text, re.S))
        words = re.findall(r"[\w']+|\|", comments)
        return {tuple(words[i : i + 8]) for i in range(len(words))}

    theirs = runs((SEED / "block-common.h").read_text())
    for header in headers():
        assert not runs((INCLUDE / header).read_text()) & theirs, header


@needs_cc
@pytest.mark.parametrize("cc", COMPILERS)
@pytest.mark.parametrize("header", headers())
def test_compiles_alone(header: str, cc: str) -> None:
    text = f'#include "{header}"\n#include "{header}"\n'
    assert compile_text(text, "-Wredundant-decls", cc=cc) == ""
    assert compile_text(text, "-include", "qemu/osdep.h", cc=cc) == ""


def test_rests_on_freestanding_headers_only() -> None:
    """The headers include only freestanding headers, which cobindgen contains."""
    names = {
        (header, name)
        for header in headers()
        for name in re.findall(r"#include <(.*)>", (INCLUDE / header).read_text())
    }
    five = ("limits", "stdarg", "stdbool", "stddef", "stdint")
    assert names == {
        *(("qemu/osdep.h", f"{name}.h") for name in five),
        ("block/block-gen.h", "assert.h"),
    }


def test_marked_functions() -> None:
    """The headers have all 56 functions of QEMU 9.2, each with the wrapped function."""
    text = "\n".join((INCLUDE / header).read_text() for header in headers())
    text = re.sub(r"/\*.*?\*/|^#define.*?$", "", text, flags=re.S | re.M)
    marked = re.findall(r"\b((?:no_)?co_wrapper\w*)\s+(\w+)\(", text)
    count = {marker: 0 for marker, _ in marked}
    for marker, name in marked:
        count[marker] += 1
        first, _, rest = name.partition("_")
        target = rest.removeprefix("co_") if marker[0] == "n" else f"co_{rest}"
        assert target != rest, name
        assert re.search(rf"\b{first}_{target}\(", text), name
    assert count == {
        "co_wrapper": 3,
        "co_wrapper_mixed": 16,
        "co_wrapper_bdrv_rdlock": 5,
        "co_wrapper_mixed_bdrv_rdlock": 23,
        "no_co_wrapper": 7,
        "no_co_wrapper_bdrv_rdlock": 1,
        "no_co_wrapper_bdrv_wrlock": 1,
    }


@needs_clang
@pytest.mark.parametrize(
    ("body", "finding"),
    [
        ("bdrv_graph_co_rdlock(); bdrv_co_flush(bs); bdrv_graph_co_rdunlock();", ""),
        ("assume_graph_lock(); bdrv_co_flush(bs);", ""),
        ("bdrv_co_flush(bs);", "calling function 'bdrv_co_flush' requires holding"),
        ("bdrv_graph_co_rdlock();", "is still held at the end of function"),
        ("bdrv_graph_co_rdunlock();", "that was not held"),
        ("bdrv_graph_wrlock(); bdrv_schedule_unref(bs); bdrv_graph_wrunlock();", ""),
        (
            "bdrv_graph_rdlock_main_loop(); bdrv_schedule_unref(bs);"
            " bdrv_graph_rdunlock_main_loop();",
            "'bdrv_schedule_unref' requires holding mutex 'graph_lock' exclusively",
        ),
        (
            "bdrv_graph_wrlock(); bdrv_co_create_file(0, 0, 0); bdrv_graph_wrunlock();",
            "cannot call function 'bdrv_co_create_file' while mutex 'graph_lock' is",
        ),
    ],
)
def test_graph_lock_is_analysed(body: str, finding: str) -> None:
    text = f"""#include "block/coroutines.h"
        void f(BlockDriverState *bs);
        void f(BlockDriverState *bs) {{ (void)bs; {body} }}"""
    said = compile_text(text, "-Wthread-safety", cc="clang")
    assert finding in said
    assert bool(finding) == bool(said), said


@needs_cc
@pytest.mark.parametrize(
    "header", [name for name in headers() if name != "block/block-gen.h"]
)
def test_reads_the_same_without_a_compiler(
    header: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The models are equal except for glibc's own typedefs.

    block-gen.h is for C sources: it needs assert.h.
    """

    def plain(value: Any) -> Any:
        if isinstance(value, dict):
            if value.get("kind") == "typedef" and value["name"].endswith("_t"):
                return value["name"], value["size"]
            return {k: plain(v) for k, v in value.items() if k != "location"}
        return [plain(item) for item in value] if isinstance(value, list) else value

    models = []
    for cpp in ("cc", "pcpp"):
        command = ["model", "--cpp", cpp, f"-I{INCLUDE}", str(INCLUDE / header)]
        assert run(command) == 0
        models.append(plain(json.loads(capsys.readouterr().out)))
    assert models[0] == models[1]
