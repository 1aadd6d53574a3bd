"""Brackets, commas and `#` in strings and character constants are not punctuation."""

import json
from pathlib import Path

import pytest

from cobindgen.commands.cli import run

LITERALS = [
    *("'('", "')'", "'['", "']'", "'{'", "'}'", "','", "';'", "'='", "'#'", "'/'"),
    *("'\"'", r"'\''", r"'\\'", "L'('", 'sizeof("(")', 'sizeof("],;")', 'sizeof("}")'),
    *(r'sizeof("\"(")', 'sizeof("/*")'),
]
# LITERAL is 2 or more.
DECLARATIONS = """\
enum { FIRST = LITERAL, SECOND };
typedef char array[LITERAL], *pointer[LITERAL], character;
struct record { char bytes[LITERAL]; enum { INNER = LITERAL } inner; };
typedef struct { char bytes[LITERAL]; } unnamed;
static inline int defined(int a[LITERAL]) { return LITERAL; }
int declared(int a[LITERAL], character b) __asm__("declared(");
typedef char aligned __attribute__((aligned(LITERAL > 1 ? 8 : 4)));
typedef int (*called)(int a[LITERAL]);
static const int constant = LITERAL;
_Static_assert(LITERAL > 1, "({[");
typedef short last;
#define ADDED(x) ((x) + LITERAL)
"""
USES = """\
extern struct record *one;
extern unnamed *two;
int uses(array, pointer, character, aligned *, called, last);
struct sizes { char a[FIRST + 1 == SECOND ? 3 : -1], b[INNER == FIRST ? 5 : -1]; };
"""


@pytest.mark.parametrize("literal", LITERALS)
@pytest.mark.parametrize("place", ["included", "own"])
def test_a_literal_in_each_declaration(
    place: str, literal: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    declarations = DECLARATIONS.replace("LITERAL", literal)
    if place == "included":
        (tmp_path / "inner.h").write_text(declarations)
        declarations = '#include "inner.h"\n'
    (tmp_path / "a.h").write_text(declarations + USES)
    assert run(["model", str(tmp_path / "a.h")]) == 0
    model = json.loads(capsys.readouterr().out)
    assert model["skipped"] == []
    assert {each["name"] for each in model["variables"]} == {"one", "two"}
    assert "uses" in {each["name"] for each in model["functions"]}
    assert ("sizes", 8) in {(each["name"], each["size"]) for each in model["records"]}
    if place == "own":
        assert {"defined", "declared"} <= {each["name"] for each in model["functions"]}
        assert "constant" in {each["name"] for each in model["macros"]}
