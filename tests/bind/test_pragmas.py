"""Pragmas that change layouts, with each compiler and with pcpp."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from cobindgen.commands.cli import run

Capture = pytest.CaptureFixture[str]
COMPILERS = [cc for cc in ("gcc", "clang") if shutil.which(cc)]
RECORD = "struct s { char c; double d; int i; };"
HEADERS = {
    "levels": (
        f"#pragma pack(push, 2)\n#pragma pack(push, 1)\n#pragma pack(pop)\n{RECORD}"
    ),
    "name": (
        "#pragma pack(push, nm, 2)\n#pragma pack(push, 1)\n#pragma pack(pop, nm)\n"
        f"{RECORD}"
    ),
    "name within": (
        "#pragma pack(push, 4)\n#pragma pack(push, nm, 2)\n#pragma pack(push, 1)\n"
        f"#pragma pack(pop, nm)\n{RECORD}"
    ),
    "name twice": (
        "#pragma pack(push, nm, 4)\n#pragma pack(push, nm, 2)\n#pragma pack(push, 1)\n"
        f"#pragma pack(pop, nm)\n{RECORD}"
    ),
    "other name": (
        "#pragma pack(push, 4)\n#pragma pack(push, nm, 1)\n#pragma pack(pop, other)\n"
        f"{RECORD}"
    ),
    "pop and set": f"#pragma pack(push, 4)\n#pragma pack(pop, 2)\n{RECORD}",
    "set in a level": (
        "#pragma pack(2)\n#pragma pack(push)\n#pragma pack(1)\n#pragma pack(pop)\n"
        f"{RECORD}"
    ),
    "reset": f"#pragma pack(1)\n#pragma pack()\n{RECORD}",
    "zero": f"#pragma pack(1)\n#pragma pack(0)\n{RECORD}",
    "hexadecimal": f"#pragma pack(0x2)\n{RECORD}",
    "blanks": f"#  pragma   pack  ( push ,  2 )\n{RECORD}",
    "three": f"#pragma pack(2)\n#pragma pack(3)\n{RECORD}",
    "push three": (
        f"#pragma pack(2)\n#pragma pack(push, 3)\n#pragma pack(pop)\n{RECORD}"
    ),
    "no parentheses": f"#pragma pack 1\n{RECORD}",
    "open": f"#pragma pack(1\n{RECORD}",
    "rest": f"#pragma pack(1) x\n{RECORD}",
    "word": f"#pragma pack(word)\n{RECORD}",
    "too many": f"#pragma pack(push, a, b, 1)\n{RECORD}",
    "pop of nothing": f"#pragma pack(pop)\n#pragma pack(pop)\n{RECORD}",
    "inside": (
        "struct s { char a;\n#pragma pack(1)\nint b; };\nstruct t { char a; int b; };"
    ),
    "inside, ended": (
        "struct s { char a;\n#pragma pack(push, 1)\nint b;\n#pragma pack(pop)\n"
        "int c; };"
    ),
    "operator": (
        '#define BEGIN _Pragma("pack(push, 1)")\n#define END _Pragma("pack(pop)")\n'
        "BEGIN\nstruct s { char a; int b; };\nEND struct t { char a; int b; };\n"
        '_Pragma("pack(2)") struct u { char a; int b; }; _Pragma("pack()")\n'
        "struct v { char a; int b; };"
    ),
    "macro": f"#define PK 2\n#pragma pack(PK)\n{RECORD}",
    "macro, pushed": f"#define PK P\n#define P 1\n#pragma pack(push, PK)\n{RECORD}",
    "macro, gone": f"#define PK 2\n#undef PK\n#pragma pack(push, PK)\n{RECORD}",
    "macro of itself": f"#define PK PK\n#pragma pack(PK)\n{RECORD}",
    "octal": f"#pragma pack(01)\n{RECORD}",
    "octal, too large": f"#pragma pack(020)\n{RECORD}",
    "binary": f"#pragma pack(0b10)\n{RECORD}",
    "wide operator": f'_Pragma(L"pack(1)")\n{RECORD}',
    "options align": (
        f"#pragma options align=packed\n{RECORD}\n#pragma options align = natural\n"
        "struct u { char a; int b; };\n#pragma pack(pop)\n"
        "struct v { char a; int b; };\n"
        "#pragma align=reset\nstruct w { char a; int b; };\n#pragma align 1\n"
        "struct x { char a; int b; };\n"
    ),
    "bit-fields": "#pragma pack(1)\nstruct s { char c; int a : 3, b : 30; };",
}

pytestmark = pytest.mark.skipif(not COMPILERS, reason="no C compiler")


@pytest.mark.parametrize("name", HEADERS)
def test_pack(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    """The proof denies nothing, so sizes and offsets are the compiler's."""
    monkeypatch.chdir(tmp_path)
    Path("a.h").write_text(f"{HEADERS[name]}\nextern char last;\n")
    models = []
    for cc in COMPILERS:
        assert run(["verify", "a.h", "--cc", cc]) == 0
        capsys.readouterr()
        assert run(["model", "a.h", "--cc", cc]) == 0
        out, err = capsys.readouterr()
        assert err == ""
        models.append(json.loads(out))
        assert {s["name"] for s in models[-1]["skipped"]} <= {"BEGIN", "END", "PK", "P"}
        assert run(["model", "a.h", "--no-verify", "--cpp", "pcpp", "--cc", cc]) == 0
        assert layouts(json.loads(capsys.readouterr().out)) == layouts(models[-1])


def layouts(model: dict[str, Any]) -> list[object]:
    """Return the layouts of the records. The columns depend on the preprocessor."""
    return [
        [r["name"], r["size"], r["align"], [f["offset"] for f in r["fields"]]]
        for r in model["records"]
    ]


@pytest.mark.parametrize("options", [["--cc", cc] for cc in COMPILERS])
def test_a_pragma_inside_several_records(
    options: list[str], tmp_path: Path, capsys: Capture
) -> None:
    header = tmp_path / "a.h"
    header.write_text(
        "struct s { struct { char c;\n#pragma pack(1)\nint i; } in; int j; };\n"
        "#pragma pack()\nstruct t { char c; int i; };\n"
    )
    assert run(["model", str(header), *options]) == 0
    model = json.loads(capsys.readouterr().out)
    (skipped,) = model["skipped"]
    assert skipped["name"] == "s"
    assert skipped["reason"] == "has a #pragma pack inside, with other records"
    assert [record["size"] for record in model["records"] if record["size"]] == [8]


@pytest.mark.skipif("clang" not in COMPILERS, reason="no clang")
def test_a_macro_with_parameters_in_a_pragma(tmp_path: Path, capsys: Capture) -> None:
    header = tmp_path / "a.h"
    header.write_text(f"#define F(x) x\n#pragma pack(F(1))\n{RECORD}\n")
    assert run(["model", str(header), "--cc", "clang"]) == 0
    (skipped,) = json.loads(capsys.readouterr().out)["skipped"]
    reason = "follows a #pragma pack whose macros cobindgen cannot expand"
    assert (skipped["name"], skipped["reason"]) == ("s", reason)


@pytest.mark.parametrize("options", [["--cc", cc] for cc in COMPILERS])
@pytest.mark.parametrize("preprocessor", ["cc", "pcpp"])
def test_scalar_storage_order(
    preprocessor: str, options: list[str], tmp_path: Path, capsys: Capture
) -> None:
    """Only GCC has the pragma. It ignores it for the native byte order."""
    header = tmp_path / "a.h"
    header.write_text(
        "#define ONE 1\n#pragma scalar_storage_order little-endian\n"
        "struct s { int i; };\n#pragma scalar_storage_order default\n"
        "struct t { int i; };\n#pragma scalar_storage_order big-endian\n"
        "struct u { int i; };\n#pragma scalar_storage_order nonsense\n"
        "struct v { int i; };\n#pragma scalar_storage_order default extra\n"
        "struct w { int i; };\n"
    )
    assert run(["model", str(header), "--cpp", preprocessor, *options]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    model = json.loads(out)
    assert model["macros"][0]["value"] == 1
    skipped = {entry["name"]: entry["reason"] for entry in model["skipped"]}
    reason = "has its bytes reversed by #pragma scalar_storage_order"
    assert skipped == ({"u": reason, "v": reason} if "gcc" in options else {})


@pytest.mark.parametrize("options", [["--cc", cc] for cc in COMPILERS])
def test_the_attribute_scalar_storage_order(
    options: list[str], tmp_path: Path, capsys: Capture
) -> None:
    header = tmp_path / "a.h"
    header.write_text(
        "#define ORDER(x) __attribute__((scalar_storage_order(x)))\n"
        'struct ORDER("big-endian") s { int i; };\n'
        'struct ORDER("little-endian") t { int i; };\n'
        'typedef struct t u ORDER("big-endian");\nstruct v { struct s in; };\n'
    )
    assert run(["model", str(header), *options]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    skipped = {entry["name"] for entry in json.loads(out)["skipped"]}
    assert skipped - {"ORDER"} == ({"s", "u", "v"} if "gcc" in options else set())
