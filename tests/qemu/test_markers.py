"""Markers reach the IR, although preprocessing expands them away."""

from pathlib import Path

import pytest

from cobindgen.pipeline import read
from cobindgen.read.selection import Selection
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
        # What `cobindgen wrap` refuses has no marker here.
        ("int co_wrapper x_y(S *s); int co_wraper y_z(S *s);", None),
    ],
)  # fmt: skip
def test_marker(tmp_path: Path, declaration: str, marker: str | None) -> None:
    file = tmp_path / "a.h"
    file.write_text(f"{MACROS}{declaration}\n")
    header = read((str(file),), Options(), Selection())
    assert header.functions[0].marker == marker
