"""Raw strings of GNU C: what is in them hides and changes nothing around them."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from cobindgen.commands.cli import run

Capture = pytest.CaptureFixture[str]

pytestmark = pytest.mark.skipif(shutil.which("gcc") is None, reason="no gcc")

HEADER = r"""// of A
#define A R"(x // y)"
#define B R"d(one " two )" \n)d" // behind B
#define C uR"(")" "x"
#define D LR"(\)"
#define E u8R"x({ ; } ')x"
#define F UR"(')"
int after_macros; // behind after_macros
extern const char text[sizeof R"x(first " ' // no
/* no )" {
#define HIDDEN 1
#define AFTER(x)
#endif
} ; \)x"];
// of after
int after(void);
#define AFTER 5
struct record { char a[sizeof(R"(
)")]; int b; /* member b */ };
enum numbers { G = sizeof(R"({)"), H = sizeof(LR"-(}, I)-"), I };
#define J(x) (sizeof(R"(,)") + (x))
int last __attribute__((deprecated(R"(don't use")")));
typedef struct { int x; } aligned __attribute__((aligned(sizeof(R"(1"3)"))));
const char *no_raw_string(int R, char *p); // R"(
int end;
"""
COMPILERS = ["--cc gcc", "--cc gcc -std=gnu99", "--cc clang-19 -std=gnu11"]
EVERY = [f"{cc}{more}" for cc in COMPILERS for more in ("", " --cpp pcpp")]
VALUES = {
    "A": "x // y",
    "B": 'one " two )" \\n',
    "C": '"x',
    "D": "\\",
    "E": "{ ; } '",
    "F": "'",
    "AFTER": 5,
}
DOCS = {
    "A": "of A",
    "B": "behind B",
    "after_macros": "behind after_macros",
    "after": "of after",
}


def model_of(options: str, capsys: Capture) -> dict[str, Any]:
    if shutil.which(options.split()[1]) is None:
        pytest.skip(f"no {options.split()[1]}")
    assert run(["model", "raw.h", *options.split()]) == 0, capsys.readouterr().err
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def places(model: dict[str, Any], kind: str) -> dict[str, int]:
    return {entry["name"]: entry["location"]["line"] for entry in model[kind]}


@pytest.mark.parametrize("options", EVERY)
def test_neighbours(
    options: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("raw.h").write_text(HEADER)
    model = model_of(options, capsys)
    assert model["skipped"] == []
    macros = {macro["name"]: macro.get("value") for macro in model["macros"]}
    assert {name: macros[name] for name in VALUES} == VALUES
    assert macros.keys() == VALUES.keys() | {"J"}
    (record, aligned) = model["records"]
    assert [field["offset"] for field in record["fields"]] == [0, 4]
    assert aligned["align"] == 4
    (enum,) = model["enums"]
    wide = {c["name"]: c["value"] for c in enum["constants"]}
    assert wide == {"G": 2, "H": 20, "I": 21}
    functions = {"after": 16, "no_raw_string": 24}
    assert places(model, "functions") == functions
    variables = places(model, "variables")
    assert variables.keys() == {"after_macros", "text", "last", "end"}
    assert (variables["last"], variables["end"]) == (22, 25)
    entries = [*model["macros"], *model["functions"], *model["variables"]]
    docs = {e["name"]: e["doc"] for e in entries if e.get("doc")}
    assert docs == {**DOCS, "no_raw_string": 'R"('}


def test_string_of_a_raw_string(tmp_path: Path, capsys: Capture) -> None:
    """The raw form, which gcc puts into the string, is lost with pcpp."""
    header = tmp_path / "raw.h"
    header.write_text('#define S(x) #x\n#define STRING S(R"(a)")\n')
    for more, said in ([], "value"), (["--cpp", "pcpp", "--no-verify"], "reason"):
        assert run(["model", str(header), "--cc", "gcc", *more]) == 0
        model = json.loads(capsys.readouterr().out)
        entries = {e["name"]: e for e in [*model["macros"], *model["skipped"]]}
        told = {"value": 'R"(a)"', "reason": "has the unknown escape \\R"}
        assert entries["STRING"][said] == told[said]


STRICT = """\
#define STRING(R) R"(" #R ")"
#define R "r"
#define JOINED R"(abc" ")"
// of after
int after;
"""


@pytest.mark.parametrize(
    "options", ["-std=c11", "-std=gnu89", "-std=c11 --cpp pcpp", "-std=c2x"]
)
def test_where_r_is_a_macro(
    options: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("raw.h").write_text(STRICT)
    model = model_of(f"--cc gcc {options}", capsys)
    values = {macro["name"]: macro["value"] for macro in model["macros"]}
    assert values == {"R": "r", "JOINED": "r(abc)"}
    assert places(model, "variables") == {"after": 5}


MARKED = """\
typedef struct BlockDriverState BlockDriverState;
#define DOC R"(" int co_wrapper bdrv_no(int x); /* )"
static const char text[] = R"x(
#if 0
int co_wrapper bdrv_hidden(BlockDriverState *bs); "
// )x";
int co_wrapper bdrv_good(BlockDriverState *bs, int x);
"""


def test_markers_in_raw_strings(tmp_path: Path, capsys: Capture) -> None:
    header = tmp_path / "raw.h"
    header.write_text(MARKED)
    assert run(["wrap", str(header), "--list", "--runtime", "9.0"]) == 0
    assert capsys.readouterr().out.split()[0] == "bdrv_good"


@pytest.mark.parametrize("name", ["", "{}"])
def test_unended(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    """The compiler reports it. Very many are read in linear time."""
    monkeypatch.chdir(tmp_path)
    many = "".join(f'R"{name.format(i)}(a ' for i in range(40_000))
    Path("raw.h").write_text(f"const char *p = {many};\n")
    assert run(["bind", "raw.h", "-o", "raw.py", "--cc", "gcc"]) == 1
    assert "raw.h:1:" in capsys.readouterr().err
    assert run(["wrap", "raw.h", "--list", "--runtime", "9.0"]) == 0
