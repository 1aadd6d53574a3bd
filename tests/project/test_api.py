"""The functions for build scripts give what the commands give."""

import shutil
from pathlib import Path

import pytest

from cobindgen.api import InputError, bind, read
from cobindgen.commands.cli import run

pytestmark = pytest.mark.skipif(not shutil.which("cc"), reason="no C compiler")


def test_bind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.h").write_text("struct a { int x; };\nint f(struct a *a);\nint g(int n);\n")
    files = bind([Path("a.h")], "a.py", library="c", block=["g"], flags=["-DA"])
    assert not Path("a.py").exists()
    assert run("bind a.h -o a.py --library c --block g -DA".split()) == 0
    assert files == {name: Path(name).read_text() for name in ("a.py", "a.pyi")}


def test_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.h").write_text("#include <stddef.h>\nstruct a { size_t x; };\n")
    header = read(["a.h"], allow=["a"])
    assert [(r.name, r.size) for r in header.records] == [("a", 8)]
    Path("a.h").write_text("struct a {")
    with pytest.raises(InputError):
        read(["a.h"])


def test_init(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The file that `init` writes can be built, and is not written over."""
    monkeypatch.chdir(tmp_path)
    Path("a-b.h").write_text("int f(void);\n")
    assert run(["init", "a-b.h"]) == 0
    assert run(["build"]) == 0
    assert Path("a_b.py").exists()
    assert run(["init", "a-b.h"]) == 1
    assert "cobindgen.toml exists; --force replaces it" in capsys.readouterr().err
    assert run(["init", "none.h", "-o", "b.toml"]) == 1
