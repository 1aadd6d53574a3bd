"""The house's rules: who may import whom, and who may write files or exit."""

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "gen/cobindgen"
# Each may import those before it, and none behind it.
STAGES = (
    "diagnostics read.preprocess read.index read.parse lower.types lower.macros "
    "lower.declarations lower.unit pipeline commands.cli __main__"
).split()
READING = frozenset(
    "read.preprocess read.index read.gnu read.parse lower.types lower.macros "
    "lower.declarations lower.unit".split()
)
TREES = {
    str(path.relative_to(PACKAGE).with_suffix("")).replace("/", "."): ast.parse(
        path.read_text()
    )
    for path in PACKAGE.rglob("*.py")
    if "templates" not in path.parts
}


def imported(tree: ast.AST) -> Iterator[str]:
    """The full names that the module imports, wherever in it."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=str(module), names=names):
                yield module
                yield from (f"{module}.{alias.name}" for alias in names)
            case ast.Call(func=ast.Name("import_module"), args=[ast.Constant(name)]):
                yield str(name)


def ours(name: str) -> set[str]:
    """The modules of ours that module `name` imports."""
    names = {n.removeprefix("cobindgen.") for n in imported(TREES[name])}
    return names & TREES.keys()


def test_nobody_imports_in_a_circle() -> None:
    TopologicalSorter({name: ours(name) for name in TREES}).prepare()


@pytest.mark.parametrize("name", STAGES)
def test_one_direction(name: str) -> None:
    assert ours(name).isdisjoint(STAGES[STAGES.index(name) :])


@pytest.mark.parametrize("name", sorted(n for n in TREES if n.startswith("outputs")))
def test_outputs_know_the_ir_only(name: str) -> None:
    assert ours(name).isdisjoint({*READING, "pipeline", "render", "commands.cli"})


def test_the_ir_knows_no_output() -> None:
    assert ours("c.ir") == {"diagnostics"}


def test_only_render_imports_jinja() -> None:
    users = {
        name
        for name, tree in TREES.items()
        if any(module.split(".")[0] == "jinja2" for module in imported(tree))
    }
    assert users == {"render"}


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), node


def test_only_commands_exit() -> None:
    exits = {"sys.exit", "exit", "os._exit", "SystemExit", "quit"}
    users = {name for name, tree in TREES.items() for f, _ in calls(tree) if f in exits}
    assert users <= {"commands.cli", "__main__"}


def opens_for_writing(call: ast.Call) -> bool:
    modes = [*call.args[:2], *(k.value for k in call.keywords if k.arg == "mode")]
    return any(isinstance(m, ast.Constant) and m.value in ("w", "wb") for m in modes)


def writes(function: str, call: ast.Call) -> bool:
    match function.split("."):
        case ["os", "unlink" | "replace" | "mkdir" | "makedirs" | "rename"]:
            return True
        case [*_, "open"]:
            return opens_for_writing(call)
        case [*_, "write_text" | "write_bytes"]:
            return True
    return False


def test_only_files_writes() -> None:
    users = {
        name for name, tree in TREES.items() for f, c in calls(tree) if writes(f, c)
    }
    assert users == {"files"}
