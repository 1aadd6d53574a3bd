"""Very long declarations and conditions are read in linear time, or refused."""

from pathlib import Path
from time import process_time

import pytest

from cobindgen.commands.cli import run

LENGTH = 100_000
HEADERS = {
    "parameters": f"int co_wrapper bdrv_f({'a=' * LENGTH});",
    "ends of declarations": f"int co_wrapper bdrv_f({';' * LENGTH});",
    "words": f"int co_wrapper {'a ' * LENGTH} bdrv_f(void);",
    "parameter lists": f"int co_wrapper bdrv_f{'(a)' * LENGTH};",
}


@pytest.mark.parametrize("kind", HEADERS)
def test_a_long_declaration(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    header = tmp_path / "a.h"
    header.write_text(HEADERS[kind])
    begin = process_time()
    status = run(["wrap", str(header), "-o", str(tmp_path / "a.c")])
    assert process_time() - begin < 20
    # The words are annotations.
    assert status == (0 if kind == "words" else 1)
    assert status == 0 or f"{header}:1:" in capsys.readouterr().err


def test_a_condition_with_a_long_number(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Python converts no number of more than 4300 digits."""
    header = tmp_path / "a.h"
    text = "#if {}\nint co_wrapper bdrv_f(BlockDriverState *bs);\n#endif\n"
    for number, shims in (("0" * 5000, 0), ("1" * 5000, 1)):
        header.write_text(text.format(number))
        status = run(["wrap", str(header), "-o", str(tmp_path / "a.c")])
        assert (status == 0) == bool(shims), capsys.readouterr().err
