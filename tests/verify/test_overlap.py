"""The outputs are made while the compiler runs the proof."""

import time
from pathlib import Path
from stat import S_IRWXU

import pytest

from cobindgen.commands.dispatch import parser_of
from cobindgen.commands.parsing import parse
from cobindgen.commands.product import Product
from cobindgen.commands.reading import made_of_reading
from cobindgen.diagnostics import InputError
from cobindgen.pipeline import Reading

# A compiler that ends its proof only after the outputs are made.
COMPILER = """\
#!/bin/sh
case " $* " in *" -S "*)
    touch started
    while ! [ -e made ]; do sleep 0.05; done
esac
exec cc "$@"
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    compiler = Path("compiler")
    compiler.write_text(COMPILER)
    compiler.chmod(S_IRWXU)
    return tmp_path


def made(header: str, fails: bool = False) -> list[Reading]:
    """Return the readings that the product of `header` is made from, first and last."""
    Path("in.h").write_text(header)
    seen: list[Reading] = []

    def make(reading: Reading) -> Product:
        seen.append(reading)
        while not Path("started").exists():
            time.sleep(0.05)
        Path("made").touch()
        if fails:
            raise InputError
        return Product({}, ())

    args = parse(parser_of("model"), ["in.h", "--cc", "./compiler"])
    made_of_reading(args, make)
    return seen


def test_made_once(place: Path) -> None:
    assert len(made("int f(void);\n")) == 1


def test_made_again_without_what_is_denied(place: Path) -> None:
    first, last = made("#define SEMI 5;\nint f(void);\n")
    assert [macro.name for macro in first.header.macros] == ["SEMI"]
    assert last.header.macros == ()


def test_the_compiler_s_errors_come_first(place: Path) -> None:
    with pytest.raises(InputError) as found:
        made('_Static_assert(sizeof(int) == 1, "small");\n', fails=True)
    assert "small" in found.value.diagnostics[0].message
