"""`cobindgen init`: the file that it writes can be built at once."""

import shutil
import tomllib
from pathlib import Path

import pytest

from cobindgen.commands.cli import run

pytestmark = pytest.mark.skipif(not shutil.which("cc"), reason="no C compiler")
Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def outputs_of(*headers: str) -> list[str]:
    """Return the outputs that `init` chooses for the headers."""
    for header in headers:
        Path(header).parent.mkdir(parents=True, exist_ok=True)
        Path(header).write_text("int f(void);\n")
    assert run(["init", *headers]) == 0
    jobs = tomllib.loads(Path("cobindgen.toml").read_text())["bind"]
    return [job["output"] for job in jobs.values()]


def test_it_overwrites_nothing(capsys: Capture) -> None:
    assert outputs_of("a-b.h") == ["a_b.py"]
    assert run(["init", "a-b.h"]) == 1
    assert "cobindgen.toml exists; --force replaces it" in capsys.readouterr().err
    assert run(["init", "none.h", "-o", "b.toml"]) == 1


@pytest.mark.parametrize(
    ("headers", "outputs"),
    [
        # Python's own modules, and its keywords, are no names for a module.
        (["zlib.h", "class.h"], ["zlib_bindings.py", "class_bindings.py"]),
        (["a/x.h", "b/x.h", "x_2.h"], ["x.py", "x_2.py", "x_2_2.py"]),
        (["3d.h"], ["_3d.py"]),
        (["ä b-c.h"], ["__b_c.py"]),
    ],
)
def test_names(headers: list[str], outputs: list[str], capsys: Capture) -> None:
    assert outputs_of(*headers) == outputs
    assert run(["build"]) == 0
    assert capsys.readouterr().err == ""
    assert all(Path(output).exists() for output in outputs)


def test_flags() -> None:
    """They are those that the headers need, as other commands take them."""
    Path("a.h").write_text('#include "b.h"\nB f(void);\n')
    Path("include").mkdir()
    Path("include/b.h").write_text("typedef T B;\n")
    flags = ["-Iinclude", "-D", "U=long", "--", "-DT=U", "-fsigned-char"]
    assert run(["init", "a.h", *flags]) == 0
    assert run(["build"]) == 0
    defaults = tomllib.loads(Path("cobindgen.toml").read_text())["defaults"]
    assert defaults["flags"] == ["-Iinclude", "-DU=long", *flags[3:]]
    assert "def f(_lib, /)" in Path("a.py").read_text()
