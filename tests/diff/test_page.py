"""`diff --html`: the page of changes, with changed records side by side."""

import base64
import hashlib
import re
from pathlib import Path

import pytest

from browser import CHROMIUM, Browser
from cobindgen.commands.cli import run
from cobindgen.compare.diff import diff
from cobindgen.compare.page import view
from cobindgen.outputs.model import view as model_of
from cobindgen.pipeline import read
from cobindgen.reader.selection import Selection
from cobindgen.toolchain.options import Options

OLD = """\
struct ring { unsigned start; unsigned flags : 4, mode : 3; struct { int x; } at; };
struct same { int a; };
int push(struct ring *r, int n);
"""
NEW = """\
struct ring { void *owner; unsigned start; unsigned flags : 4, mode : 3;
              struct { int x; } at; };
struct same { int a; };
int push(struct ring *r, int n), pop(struct ring *r);
"""


@pytest.fixture
def headers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    monkeypatch.chdir(tmp_path)
    Path("old.h").write_text(OLD)
    Path("new.h").write_text(NEW)
    return "old.h", "new.h"


def test_the_changed_record_is_drawn_twice(headers: tuple[str, str]) -> None:
    old, new = (model_of(read((h,), Options(), Selection())) for h in headers)
    made = view(diff(old, new), old, new)
    assert made.title == "old.h → new.h"
    assert [(c.css, c.number) for c in made.classes] == [
        ("abi", "7"),
        ("addition", "2"),
    ]
    (ring,) = made.records
    assert [side.facts for side in ring.sides] == [
        "12 bytes, aligned to 4",
        "24 bytes, aligned to 8",
    ]
    tones = []
    for side in ring.sides:
        segments = [s for row in side.maps[0].rows for s in row.segments if s.label]
        tones.append({s.label: s.css.split()[0] for s in segments})
        assert all("moved" in s.css for s in segments if "hole" not in s.css)
    before, after = tones
    assert before["start"] == after["start"]
    assert before["at.x"] == after["at.x"]
    assert "owner" in after


def test_the_command(headers: tuple[str, str]) -> None:
    assert run(["diff", *headers, "--html", "out.html"]) == 1
    page = Path("out.html").read_text()
    script = re.search(r"<script>(.*)</script>", page, re.S)
    assert script
    # If this fails, put the hash into diff.html.
    digest = base64.b64encode(hashlib.sha256(script[1].encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in page
    if CHROMIUM:
        with Browser() as browser:
            browser.open(Path("out.html").resolve())
            tops = browser.evaluate(
                "[...document.querySelectorAll('.map')]"
                ".map(map => map.getBoundingClientRect().top)"
            )
            assert len(tops) == 2
            assert tops[0] == tops[1]
            assert browser.console == []


@pytest.mark.skipif(not CHROMIUM, reason="no Chromium")
def test_words_and_sections_have_room(headers: tuple[str, str]) -> None:
    """No word of the first column breaks, and all headings begin at the same place."""
    Path("old.h").write_text("enum e { A = 1 };\n")
    Path("new.h").write_text("/* New. */\nenum e { A = 2 };\n")
    run(["diff", *headers, "--all", "--html", "out.html"])
    with Browser() as browser:
        browser.open(Path("out.html").resolve(), width=900)
        words = browser.evaluate("""
            [...document.querySelectorAll("td:first-child")].map((cell) => {
              const word = document.createRange();
              word.selectNodeContents(cell.firstChild);
              return [cell.textContent, word.getClientRects().length];
            })
        """)
        assert words == [["enumerator", 1], ["enum", 1]]
        starts = browser.evaluate("""
            [...document.querySelectorAll("h2")].map((heading) => {
              const text = document.createRange();
              text.selectNodeContents(heading);
              return text.getBoundingClientRect().left;
            })
        """)
        assert len(starts) == 2
        assert starts[0] == starts[1]
