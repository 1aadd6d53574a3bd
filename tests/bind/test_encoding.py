"""Bytes that are not UTF-8, and encodings that the flags choose."""

import json
import shutil
from pathlib import Path
from runpy import run_path
from typing import Any

import pytest

from cobindgen.commands.cli import run

Capture = pytest.CaptureFixture[str]

pytestmark = pytest.mark.skipif(shutil.which("gcc") is None, reason="needs gcc")

LATIN_1 = b"""\
/* caf\xe9: of no effect */
#define NAME "caf\xe9" "1"
#define CHARACTER (('\xe9'))
#define WIDE L"caf\xe9"
#define MIXED L"" "caf\xe9"
#define CALL(x) (x + L'\xe9')
#define NAMED caf\xe9
/** The caf\xe9 */
int f(void) __attribute__((deprecated("caf\xe9")));
"""
LOST = {"WIDE", "MIXED", "CALL", "NAMED"}


def bind(header: Path, *options: str) -> dict[str, Any]:
    output = header.with_name("made.py")
    assert run(["bind", str(header), "-o", str(output), *options]) == 0
    return run_path(str(output))


@pytest.mark.parametrize("options", ["--cc=gcc", "--cc=clang", "--cpp=pcpp"])
@pytest.mark.parametrize("included", [False, True])
def test_a_string_in_latin_1(options: str, included: bool, tmp_path: Path) -> None:
    if not shutil.which(options.removeprefix("--cc=")) and "cc=" in options:
        pytest.skip(f"needs {options}")
    header = tmp_path / "in.h"
    header.write_bytes(LATIN_1 + b"int ok(void);\n")
    if included:
        header = tmp_path / "outer.h"
        header.write_text('#include "in.h"\n')
    made = bind(header, options)
    assert made["NAME"] == b"caf\xe91"
    assert made["CHARACTER"] == 0xE9 - 256
    assert made["__skipped__"].keys() == LOST
    assert made["__skipped__"]["WIDE"].endswith("has a byte that is not UTF-8")
    assert hasattr(made["Library"], "ok")


def test_every_command_reads_it(tmp_path: Path, capsys: Capture) -> None:
    header = tmp_path / "in.h"
    header.write_bytes(
        LATIN_1 + b"#define co_wrapper\nint co_wrapper bdrv_g(void *bs);\n"
    )
    assert run(["model", str(header), "--cc", "gcc"]) == 0
    model = json.loads(capsys.readouterr().out)
    (name,) = (m["value"] for m in model["macros"] if m["name"] == "NAME")
    assert name.encode(errors="surrogateescape") == b"caf\xe91"
    for command in (
        ["report", str(header), "-o", str(tmp_path / "page.html")],
        ["wrap", str(header), "-o", str(tmp_path / "shims.c"), "--runtime", "9.0"],
        [
            "bridge",
            str(header),
            "--threads",
            "--py",
            str(tmp_path / "shims.py"),
            "--bindings",
            "made",
        ],
    ):
        assert run(command) == 0, capsys.readouterr().err


@pytest.mark.parametrize(
    ("charset", "text", "number"),
    [("latin1", b"caf\xe9", -23), ("IBM037", b"\x83\x81\x86Q", 81)],
)
def test_the_charset_of_strings(
    charset: str, text: bytes, number: int, tmp_path: Path, capsys: Capture
) -> None:
    header = tmp_path / "in.h"
    header.write_text(
        '#define TEXT "caf\xe9"\n#define NUMBER \'\xe9\'\n#define UTF u8"\xe9"\n',
        encoding="utf-8",
    )
    made = bind(header, "--cc=gcc", "--", f"-fexec-charset={charset}")
    assert (made["TEXT"], made["NUMBER"]) == (text, number)
    assert made["UTF"] == "\xe9".encode()
    assert capsys.readouterr().err == ""
    made = bind(header, "--cc=gcc", "--no-verify", "--", f"-fexec-charset={charset}")
    assert (made["TEXT"], made["NUMBER"]) == (text, number)


def test_a_charset_without_the_character(tmp_path: Path) -> None:
    header = tmp_path / "in.h"
    header.write_text('#define TEXT "a"\n#define EURO "\u20ac"\n', encoding="utf-8")
    made = bind(header, "--cc=gcc", "--no-verify", "--", "-fexec-charset=latin1")
    assert made["TEXT"] == b"a"
    assert "can't encode character" in made["__skipped__"]["EURO"]


@pytest.mark.parametrize(
    "flag",
    [
        "-fwide-exec-charset=UTF-16LE",
        "-fsingle-precision-constant",
        "-funsigned-bitfields",
    ],
)
def test_what_changes_values_and_is_not_read(
    flag: str, tmp_path: Path, capsys: Capture
) -> None:
    header = tmp_path / "in.h"
    header.write_text("int f(void);\n")
    output = str(tmp_path / "made.py")
    assert run(["bind", str(header), "-o", output, "--", flag]) == 1
    assert f"error: {flag} changes " in capsys.readouterr().err


def test_wide_strings_are_proven(tmp_path: Path) -> None:
    header = tmp_path / "in.h"
    header.write_text(
        '#define W L"\xe9\U0001f600"\n#define U16 u"\xe9\U0001f600" u"a"\n'
        '#define EMPTY L""\n#define P ((const int *)L"a")\n',
        encoding="utf-8",
    )
    made = bind(header, "--cc=gcc")
    assert (made["W"], made["U16"], made["EMPTY"]) == (
        "\xe9\U0001f600",
        "\xe9\U0001f600a",
        "",
    )
    assert made["__skipped__"] == {}
