"""Markers are in the IR, although the preprocessor expands them to nothing."""

import json
from pathlib import Path

import pytest

from cobindgen.commands.cli import run
from cobindgen.pipeline import read
from cobindgen.reader.selection import Selection
from cobindgen.toolchain.options import Options

MACROS = """\
#define co_wrapper
#define no_co_wrapper_bdrv_wrlock
#define co_wraper
#define coroutine_fn
#define ANNOTATED(lock)
typedef struct S S;
"""


@pytest.mark.parametrize(
    ("declaration", "marker"),
    [
        ("int co_wrapper x_y(S *s);", "co_wrapper"),
        ("int x_y(S *s);", None),
        ("int /* co_wrapper */ x_y(S *s);", None),
        ("S * coroutine_fn no_co_wrapper_bdrv_wrlock\nANNOTATED(a) x_y(S *s);",
         "no_co_wrapper_bdrv_wrlock"),
        # A declaration that `cobindgen wrap` refuses has no marker in the IR.
        ("int co_wrapper x_y(S *s); int co_wraper y_z(S *s);", None),
    ],
)  # fmt: skip
def test_marker(tmp_path: Path, declaration: str, marker: str | None) -> None:
    file = tmp_path / "a.h"
    file.write_text(f"{MACROS}{declaration}\n")
    header = read((str(file),), Options(), Selection())
    assert header.functions[0].marker == marker


@pytest.mark.parametrize(
    ("declaration", "annotations"),
    [
        ("int coroutine_fn GRAPH_RDLOCK x_y(S *s);", ("coroutine_fn", "GRAPH_RDLOCK")),
        ("int x_y(S *s);", ()),
        ("int x_y(S *s) GRAPH_UNLOCKED;", ("GRAPH_UNLOCKED",)),
        ("int /* coroutine_fn */ x_y(S *s);", ()),
        # The annotation of a parameter does not belong to the function, except the lock
        # of a pointer.
        ("int x_y(S *s, int coroutine_fn (*cb)(S *s));", ()),
        (
            "no_coroutine_fn int x_y(int GRAPH_RDLOCK_PTR (*cb)(S *s));",
            ("no_coroutine_fn", "GRAPH_RDLOCK_PTR"),
        ),
        ("int coroutine_fn \\\nx_y(S *s);", ("coroutine_fn",)),
        ("int coroutine_fn z(void); int x_y(S *s);", ()),
        ("static inline int coroutine_mixed_fn\nx_y(S *s)\n{ return 0; }",
         ("coroutine_mixed_fn",)),
        ("int co_wrapper GRAPH_UNLOCKED x_y(S *s);", ("GRAPH_UNLOCKED",)),
    ],
)  # fmt: skip
def test_annotations(
    tmp_path: Path, declaration: str, annotations: tuple[str, ...]
) -> None:
    file = tmp_path / "a.h"
    words = (
        "coroutine_mixed_fn no_coroutine_fn GRAPH_RDLOCK GRAPH_UNLOCKED "
        "GRAPH_RDLOCK_PTR"
    )
    defines = "".join(f"#define {word}\n" for word in words.split())
    file.write_text(f"{MACROS}{defines}{declaration}\n")
    header = read((str(file),), Options(), Selection())
    (function,) = (f for f in header.functions if f.name == "x_y")
    assert function.annotations == annotations


def test_annotations_of_members(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Those of a pointer to a function are the member's; `diff` compares them."""
    words = "coroutine_fn GRAPH_RDLOCK_PTR GRAPH_UNLOCKED_PTR"
    defines = "".join(f"#define {word}\n" for word in words.split())
    old, new = tmp_path / "old.h", tmp_path / "new.h"
    body = (
        "struct driver {{\n    int (*open)(int flags);\n    int{} (*{}info)(\n"
        "        void *bs);\n    void {}(*end)(void), (*done)(void);\n"
        "    int last;\n}};\n"
    )
    old.write_text(defines + body.format("", "", "GRAPH_RDLOCK_PTR "))
    new.write_text(defines + body.format(" coroutine_fn GRAPH_RDLOCK_PTR", "", ""))
    (record,) = read((str(new),), Options(), Selection()).records
    found = {field.name: field.annotations for field in record.fields}
    both = ("coroutine_fn", "GRAPH_RDLOCK_PTR")
    assert found == {"open": (), "info": both, "end": (), "done": (), "last": ()}
    assert run(["diff", str(old), str(new)]) == 1
    out = capsys.readouterr().out
    assert "field driver.info: annotations none -> GRAPH_RDLOCK_PTR" in out
    assert "field driver.end: annotations GRAPH_RDLOCK_PTR -> none" in out
    assert out.startswith("1 API break, 2 additions\n")


RUNTIME = """\
includes = []
annotations = ["NODE_LOCKED", "API_*"]
coroutine_fn = "IN_FIBER"
lock_annotations.rdlock = "NODE_HELD"
markers.FROM_PLAIN.direction = "co"
"""


def test_words_of_a_runtime_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`model` and `diff` have the annotations and markers that it names."""
    old, new, runtime = tmp_path / "old.h", tmp_path / "new.h", tmp_path / "own.toml"
    words = "NODE_LOCKED IN_FIBER NODE_HELD_PTR FROM_PLAIN API_PUBLIC"
    old.write_text("".join(f"#define {word}\n" for word in words.split()))
    new.write_text(
        old.read_text() + "struct ops { void NODE_HELD_PTR (*end)(void); };\n"
        "API_PUBLIC NODE_LOCKED int walk(int n);\n"
        "int IN_FIBER a_co_b(int n);\n"
        "int FROM_PLAIN a_b(int n);\n"
    )
    runtime.write_text(RUNTIME)
    option = ["--runtime", str(runtime)]
    assert run(["model", str(new), *option]) == 0
    functions = json.loads(capsys.readouterr().out)["functions"]
    assert [(f.get("marker"), f.get("annotations")) for f in functions] == [
        (None, ["NODE_LOCKED"]),
        (None, ["IN_FIBER"]),
        ("FROM_PLAIN", None),
    ]
    assert run(["model", str(new)]) == 0
    assert "annotations" not in capsys.readouterr().out
    old.write_text(
        new.read_text()
        .replace("NODE_HELD_PTR (", "(")
        .replace("PUBLIC NODE_LOCKED int", "PUBLIC int")
        .replace("IN_FIBER a", "a")
        .replace("FROM_PLAIN a", "a")
    )
    assert run(["diff", str(old), str(new), *option]) == 1
    assert capsys.readouterr().out.startswith("4 API breaks\n")
    assert run(["diff", str(new), str(old), *option]) == 0
    assert capsys.readouterr().out.startswith("4 additions\n")
