"""--prove-for: one module for several targets, each proven with its own compiler."""

import platform
import shutil
from pathlib import Path
from runpy import run_path

import pytest

from cobindgen.commands.cli import run

Capture = pytest.CaptureFixture[str]
HEADER = """\
struct s { long a; unsigned b : 3; char c[4]; };
enum e { A, B = 7 };
#define SIZE (sizeof(struct s) * 2)
int f(struct s *it, long n);
"""


def needs(*compilers: str) -> pytest.MarkDecorator:
    missing = [name for name in compilers if not shutil.which(name)]
    return pytest.mark.skipif(bool(missing), reason=f"no {', '.join(missing)} here")


def bind(header: str, folder: Path, *options: str) -> int:
    (folder / "a.h").write_text(header)
    output = str(folder / "a.py")
    return run(["bind", str(folder / "a.h"), "--cc", "gcc", "-o", output, *options])


@needs("gcc", "aarch64-linux-gnu-gcc")
def test_the_head_names_the_targets(tmp_path: Path) -> None:
    assert bind(HEADER, tmp_path, "--prove-for", "aarch64-linux-gnu-gcc") == 0
    text = (tmp_path / "a.py").read_text()
    assert " for x86_64 and aarch64, LP64, little-endian." in " ".join(text.split())
    assert '_check_abi(__name__, "x86_64 and aarch64", pointer=8, ' in text


@needs("gcc", "x86_64-w64-mingw32-gcc")
def test_what_differs_is_an_error(tmp_path: Path, capsys: Capture) -> None:
    assert bind(HEADER, tmp_path, "--prove-for", "x86_64-w64-mingw32-gcc") == 1
    said = capsys.readouterr().err
    cc = "x86_64-w64-mingw32-gcc"
    assert f"a.h:1:1: error: for {cc}, long has 8 bytes: the compiler says 4" in said
    assert f"a.h:1:8: error: for {cc}, s has 16 bytes: the compiler says 12" in said
    assert not (tmp_path / "a.py").exists()


@pytest.mark.skipif(platform.machine() != "x86_64", reason="-m32 is of x86")
@needs("gcc")
def test_a_compiler_with_flags(tmp_path: Path, capsys: Capture) -> None:
    assert bind(HEADER, tmp_path, "--prove-for", "gcc -m32") == 1
    said = capsys.readouterr().err
    assert "a.h:1:1: error: for gcc -m32, long has 8 bytes: the compiler says 4" in said
    assert "a.h:1:17: error: for gcc -m32, s.a has 8 bytes: the compiler says 4" in said


@needs("gcc", "s390x-linux-gnu-gcc")
def test_another_byte_order(tmp_path: Path, capsys: Capture) -> None:
    assert bind(HEADER, tmp_path, "--prove-for", "s390x-linux-gnu-gcc") == 1
    message = (
        "--prove-for s390x-linux-gnu-gcc: its target has the other byte order; bind "
        "the headers again for it, with --cc s390x-linux-gnu-gcc"
    )
    assert message in capsys.readouterr().err


@needs("gcc", "aarch64-linux-gnu-gcc")
def test_a_macro_of_one_target_only(tmp_path: Path, capsys: Capture) -> None:
    text = "#ifdef __aarch64__\n#define PAGE 65536\n#else\n#define PAGE 4096\n#endif\n"
    assert bind(text, tmp_path, "--prove-for", "aarch64-linux-gnu-gcc") == 1
    said = "PAGE is 4096: the compiler says 65536"
    assert (
        f"a.h:4:1: error: for aarch64-linux-gnu-gcc, {said}" in capsys.readouterr().err
    )


@needs("gcc")
def test_bytes_in_another_order_are_denied(tmp_path: Path) -> None:
    text = 'struct s { int a; } __attribute__((scalar_storage_order("big-endian")));'
    assert bind(text + "\nint f(void);\n", tmp_path) == 0
    assert '"s": "' in (tmp_path / "a.py").read_text()


@needs("gcc")
def test_bit_fields_of_a_huge_record_are_not_proven(tmp_path: Path) -> None:
    text = "struct s { int bit : 1; char rest[1 << 30]; };\nstruct t { int a; };\n"
    assert bind(text, tmp_path) == 0
    made = run_path(str(tmp_path / "a.py"))
    assert "is not asked about records over 65536 bytes" in made["__skipped__"]["s"]
    assert "struct_t" in made
