"""Which declaration a comment belongs to."""

import json
from pathlib import Path

from cobindgen.commands.cli import run

HEADER = """\
/* A colour. */
enum colour { RED, GREEN = 5 /* As grass. */ };

struct pair { int first; int second; }; /* Two. */
int both(int a, int b); /* Of two numbers. */
/* Before. */
#define LIMIT 5
"""


def test_a_comment_after_code_belongs_to_the_last_declaration(tmp_path: Path) -> None:
    header, output = tmp_path / "c.h", tmp_path / "c.json"
    header.write_text(HEADER)
    assert run(["model", str(header), "-o", str(output)]) == 0
    model = json.loads(output.read_text())
    (colour,) = model["enums"]
    assert colour["doc"] == "A colour."
    assert [c.get("doc") for c in colour["constants"]] == [None, "As grass."]
    (pair,) = model["records"]
    assert pair["doc"] == "Two."
    assert [f.get("doc") for f in pair["fields"]] == [None, None]
    assert [f["doc"] for f in model["functions"]] == ["Of two numbers."]
    assert [m["doc"] for m in model["macros"]] == ["Before."]


def test_a_string_on_several_lines_does_not_move_comments(tmp_path: Path) -> None:
    header, output = tmp_path / "s.h", tmp_path / "s.json"
    header.write_text(
        '#define TEXT "one \\\ntwo \\\nthree \\\nfour"\n\n'
        "/* Of f. */\nint f(void);\n\nint g(void);\n\nint h(void); /* Of h. */\n"
    )
    assert run(["model", str(header), "-o", str(output)]) == 0
    functions = json.loads(output.read_text())["functions"]
    assert [f.get("doc") for f in functions] == ["Of f.", None, "Of h."]


def test_a_comment_after_a_declaration_ends_it(tmp_path: Path) -> None:
    header, output = tmp_path / "e.h", tmp_path / "e.json"
    header.write_text(
        "/* Of a. */\nint a(void); /* behind */\nint b(void);\n"
        "/* Of S. */\nstruct S { /* brace */\n  int x; };\n"
    )
    assert run(["model", str(header), "-o", str(output)]) == 0
    model = json.loads(output.read_text())
    assert [f.get("doc") for f in model["functions"]] == ["behind", None]
    assert model["records"][0]["fields"][0].get("doc") is None
