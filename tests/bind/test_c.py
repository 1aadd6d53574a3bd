"""The C language, one construct a header of cases/c.

Each header is bound and proven; clang's AST says what it declares, and each name is
in the module or in `__skipped__`. Its own comments say what else is to be true:

    // options: --cc clang -std=c2x     what else the command line has; `c23` for --cc
                                        is a compiler that knows C23; a run for each
    // holds: EXPRESSION                in the module, with `ctypes` and `lib` beside
    // skips: NAME: WORDS               and the reason has the words
    // library: C                       to be compiled into the library that `lib` is
"""

import ast
import ctypes
import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import c23
from cobindgen.commands.cli import run

HEADERS = sorted((Path(__file__).parents[1] / "cases" / "c").glob("*.h"))

pytestmark = pytest.mark.skipif(shutil.which("gcc") is None, reason="no gcc")


def said(text: str, what: str) -> list[str]:
    return re.findall(rf"^// {what}: (.*)$", text, re.M)


CASES = [
    pytest.param(header, options, id=" ".join([header.stem, options][: len(lines)]))
    for header in HEADERS
    for lines in [said(header.read_text(), "options") or ["--cc gcc"]]
    for options in lines
]


@pytest.mark.parametrize(("header", "command"), CASES)
def test_case(
    header: Path, command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = header.read_text()
    options = command.split()
    if options[1] == "c23":
        options[1] = c23.compiler() or "a C23 compiler"
    if shutil.which(options[1]) is None:
        pytest.skip(f"no {options[1]}")
    output = tmp_path / "case.py"
    code = run(["bind", str(header), "--verify", "-o", str(output), *options])
    assert code == 0, capsys.readouterr().err
    ast.parse(output.with_suffix(".pyi").read_text())
    module = Module(output)
    found = module.names | module.skipped.keys()
    assert [n for n in declared(header, options) if not spellings(n) & found] == []
    reasons = dict(line.split(":", 1) for line in said(text, "skips"))
    for name, words in reasons.items():
        assert words.strip() in module.skipped[name]
    assert module.skipped.keys() - reasons.keys() == set()
    if lines := said(text, "library"):
        module.scope["lib"] = module.load(library(header, lines, options, tmp_path))
    for condition in said(text, "holds"):
        assert eval(condition, module.scope), condition


def flags_of(options: list[str]) -> list[str]:
    """Return the compiler's flags: what follows `--cc CC`, without other options."""
    own = ("--", "--cpp", "pcpp", "--no-verify")
    return [option for option in options[2:] if option not in own]


class Module:
    """A generated module, and the names in it."""

    def __init__(self, path: Path) -> None:
        space: dict[str, Any] = {"__name__": "case"}
        exec(compile(path.read_text(), str(path), "exec"), space)
        self.names = set(space)
        self.skipped: dict[str, str] = space["__skipped__"]
        if "Library" in space:
            self.names |= vars(space["Library"]).keys()
        # Paths to members are properties of records.
        for record in filter(lambda value: hasattr(value, "_fields_"), space.values()):
            self.names |= vars(record).keys()
        self.load = space.get("load")
        self.scope = {"ctypes": ctypes, **space}


def spellings(name: str) -> set[str]:
    """Return the names that a C name may have in the module."""
    plain = name.replace("$", "_")
    return {
        form
        for base in (name, plain)
        for form in (base, f"{base}_", f"struct_{base}", f"union_{base}")
    } | {f"enum_{plain}"}


def declared(header: Path, options: list[str]) -> Iterator[str]:
    """Yield every name that the header declares or defines, according to clang."""
    flags = ["-x", "c", "-w", *flags_of(options), str(header)]
    clang = options[1] if "clang" in options[1] else "clang"
    if shutil.which(clang) is None:
        return
    # clang prints the names that it knows even if only gcc accepts the whole header.
    dump = subprocess.run(
        [clang, "-fsyntax-only", "-Xclang", "-ast-dump=json", *flags],
        capture_output=True,
        check=False,
    ).stdout
    here = True
    for node in json.loads(dump)["inner"]:
        place = node["loc"].get("expansionLoc", node["loc"])
        if "file" in place:
            here = place["file"] == str(header)
        if not here or node.get("isImplicit") or "line" not in place | {"line": 1}:
            continue
        if "includedFrom" in place:
            continue
        yield from names_of(node)
    defined = macros(clang, [*flags[:-1], str(header)])
    predefined = macros(clang, [*flags[:-1], "-"])
    text = header.read_text()
    yield from (n for n in defined - predefined if f"define {n}" in text)


def names_of(node: dict[str, Any]) -> Iterator[str]:
    kinds = ("RecordDecl", "EnumDecl", "TypedefDecl", "FunctionDecl", "VarDecl")
    if node["kind"] in (*kinds, "EnumConstantDecl") and node.get("name"):
        yield node["name"]
    if node["kind"] in ("RecordDecl", "EnumDecl"):
        for inner in node.get("inner", ()):
            yield from names_of(inner)


def macros(clang: str, flags: list[str]) -> set[str]:
    done = subprocess.run(
        [clang, "-E", "-dM", *flags], input="", capture_output=True, text=True
    )
    return set(re.findall(r"^#define ([^\s(]+)", done.stdout, re.M))


def library(header: Path, lines: list[str], options: list[str], folder: Path) -> str:
    source, output = folder / "case.c", folder / "case.so"
    source.write_text(f'#include "{header}"\n' + "\n".join(lines) + "\n")
    cc = [options[1], "-shared", "-fPIC", "-w", *flags_of(options)]
    subprocess.run([*cc, str(source), "-o", str(output)], check=True)
    return str(output)
