"""Rules for the code: imports, writing, exiting, length of modules."""

import ast
import re
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "gen/cobindgen"
# Each room (package or module), with the rooms that it may import. These come before
# it.
ROOMS = {
    "diagnostics": "",
    "streams": "diagnostics",
    "signals": "",
    "files": "diagnostics streams",
    "render": "diagnostics",
    "c": "diagnostics",
    "toolchain": "diagnostics signals c",
    "reader": "diagnostics c toolchain",
    "lower": "diagnostics c toolchain reader",
    "prove": "diagnostics c toolchain lower",
    "qemu": "diagnostics c reader",
    "outputs": "diagnostics c qemu",
    "pipeline": "diagnostics c toolchain reader lower prove qemu",
    "compare": "diagnostics signals c toolchain reader qemu outputs pipeline",
    "build": "diagnostics streams compare",
    "commands": (
        "diagnostics streams signals files render c toolchain reader prove qemu "
        "outputs pipeline compare build"
    ),
    "api": "diagnostics c toolchain commands",
    "plugins": "diagnostics commands",
    "__main__": "streams signals commands",
}
# Imports inside functions: a command's own modules, packages of an extra, and the API,
# which the command line does not need.
DEFERRED = {"__init__", "__main__", "commands.cli", "commands.dispatch", "build.watch"}
LONGEST = 400
# toolchain.run writes temporary files for the compiler; streams opens the null device.
WRITERS = {"files", "streams", "toolchain.run"}
# The embedded preprocessor is a program of its own.
EXITS = {
    "__main__",
    "commands.cli",
    "commands.parallel",
    "signals",
    "reader.embedded",
    "toolchain.symbols",
}

SOURCES = {
    str(path.relative_to(PACKAGE).with_suffix("")).replace("/", "."): path.read_text()
    for path in PACKAGE.rglob("*.py")
    if "templates" not in path.parts
}
TREES = {name: ast.parse(text) for name, text in SOURCES.items()}


def imported(tree: ast.AST) -> Iterator[str]:
    """Yield the full names that a module imports, also inside functions."""
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
    """Return the modules of cobindgen that module `name` imports."""
    names = {n.removeprefix("cobindgen.") for n in imported(TREES[name])}
    return names & TREES.keys()


def room(name: str) -> str:
    return name.partition(".")[0]


def test_no_module_imports_in_a_circle() -> None:
    TopologicalSorter({name: ours(name) for name in TREES}).prepare()


def test_the_rooms_are_in_order() -> None:
    assert {room(name) for name in TREES} == {*ROOMS, "__init__"}
    before: set[str] = set()
    for name, imports in ROOMS.items():
        assert before.issuperset(imports.split())
        before.add(name)


@pytest.mark.parametrize("name", sorted(TREES.keys() - {"__init__"}))
def test_a_module_imports_the_rooms_before_its_own(name: str) -> None:
    allowed = {*ROOMS[room(name)].split(), room(name), "__init__"}
    assert {room(other) for other in ours(name)} <= allowed


def test_room_c_imports_only_diagnostics() -> None:
    users = {
        name for name in TREES if room(name) == "c" and "diagnostics" in ours(name)
    }
    assert users == {"c.ir"}
    assert "from cobindgen.diagnostics import Location\n" in SOURCES["c.ir"]


def deferred(tree: ast.Module) -> Iterator[ast.AST]:
    """Yield the imports that are inside functions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            for inner in ast.walk(node):
                if isinstance(inner, ast.Import | ast.ImportFrom):
                    yield inner
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "import_module":
            yield node


def test_imports_are_at_the_top() -> None:
    users = {name for name, tree in TREES.items() if any(deferred(tree))}
    assert users <= DEFERRED


def test_only_render_imports_jinja() -> None:
    users = {
        name
        for name, tree in TREES.items()
        if any(module.split(".")[0] == "jinja2" for module in imported(tree))
    }
    assert users == {"render"}


def test_modules_are_short() -> None:
    lengths = {name: text.count("\n") for name, text in SOURCES.items()}
    assert {name: n for name, n in lengths.items() if n > LONGEST} == {}


def test_values_of_outputs_are_named_tuples() -> None:
    frozen = re.compile(r"^@dataclass\(frozen=True", re.M)
    users = {name for name, text in SOURCES.items() if frozen.search(text)}
    assert {name for name in users if room(name) == "outputs"} == set()


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), node


def test_only_commands_exit() -> None:
    exits = {"sys.exit", "exit", "os._exit", "SystemExit", "quit"}
    users = {name for name, tree in TREES.items() for f, _ in calls(tree) if f in exits}
    assert users <= EXITS


def opens_for_writing(call: ast.Call) -> bool:
    modes = [*call.args[:2], *(k.value for k in call.keywords if k.arg == "mode")]
    return any(
        isinstance(mode, ast.Constant) and set(str(mode.value)) & set("wax+")
        for mode in modes
    )


def writes(function: str, call: ast.Call) -> bool:
    match function.split("."):
        case ["os", "unlink" | "replace" | "mkdir" | "makedirs" | "rename"]:
            return True
        case [*_, "open" | "fdopen"]:
            return opens_for_writing(call)
        case [*_, "write_text" | "write_bytes" | "touch" | "symlink_to"]:
            return True
    return False


def test_only_files_writes() -> None:
    users = {
        name for name, tree in TREES.items() for f, c in calls(tree) if writes(f, c)
    }
    assert users == WRITERS
