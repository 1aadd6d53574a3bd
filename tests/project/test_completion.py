"""The shell completes what the parser accepts."""

import shutil
import subprocess
from pathlib import Path

import pytest

from cobindgen.commands.cli import run

COMPLETE = """
source /dev/stdin
complete_words() {
  COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
  local completion=$(complete -p cobindgen)
  completion=${completion##*-F }
  ${completion% cobindgen} cobindgen "${COMP_WORDS[COMP_CWORD]}"
  printf '%s\\n' "${COMPREPLY[@]}"
}
"""


def completed(capsys: pytest.CaptureFixture[str], *words: str) -> list[str]:
    """Return what bash offers for the last of `words`."""
    run(["completion", "bash"])
    script = capsys.readouterr().out
    quoted = " ".join(f"'{word}'" for word in words)
    result = subprocess.run(
        ["bash", "-c", f"{COMPLETE}\ncomplete_words {quoted}"],
        input=script,
        text=True,
        capture_output=True,
        check=True,
    )
    return result.stdout.split()


needs_bash = pytest.mark.skipif(not shutil.which("bash"), reason="no bash here")


@needs_bash
def test_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert completed(capsys, "cobindgen", "mo") == ["model"]


@needs_bash
def test_options(capsys: pytest.CaptureFixture[str]) -> None:
    assert completed(capsys, "cobindgen", "diff", "--ig") == ["--ignore"]


@needs_bash
def test_choices(capsys: pytest.CaptureFixture[str]) -> None:
    assert completed(capsys, "cobindgen", "model", "--cpp", "") == [
        "auto",
        "cc",
        "pcpp",
    ]


@needs_bash
def test_files(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("block.h").touch()
    assert completed(capsys, "cobindgen", "model", "bl") == ["block.h"]


@pytest.mark.skipif(not shutil.which("zsh"), reason="no zsh here")
def test_zsh_accepts_it(capsys: pytest.CaptureFixture[str]) -> None:
    run(["completion", "zsh"])
    script = "autoload -U +X compinit && compinit -D\n" + capsys.readouterr().out
    subprocess.run(["zsh", "-f"], input=script, text=True, check=True)


@pytest.mark.skipif(not shutil.which("fish"), reason="no fish here")
def test_fish_completes(capsys: pytest.CaptureFixture[str]) -> None:
    run(["completion", "fish"])
    script = capsys.readouterr().out + "\ncomplete -C 'cobindgen mo'\n"
    result = subprocess.run(
        ["fish", "-N"], input=script, text=True, check=True, capture_output=True
    )
    assert result.stdout.split()[:1] == ["model"]
