"""Generated modules: their size, the time of their import, the time of reading members.

    python bench/module.py

Times are of the CPU. Import times are the best of ten processes, bytecode cached. They
include `import ctypes, enum`, which is measured too. "By hand" is a module of the same
enums, records and function-pointer types, written with ctypes and enum alone: no
docstrings, no functions, no checks. The time to read a member is in nanoseconds, beside
that of a plain ctypes Structure.
"""

import ast
import ctypes
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from timeit import repeat
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "gen"), str(ROOT / "tests")]

from cobindgen.commands.cli import run  # noqa: E402
from modules import imported  # noqa: E402

HEADERS = (
    ROOT / "include/block/block-common.h",
    Path("/usr/include/sqlite3.h"),
    Path("/usr/include/vulkan/vulkan_core.h"),
)
RECORDS = """\
struct plain { int a; int b; };
struct __attribute__((packed)) packed { char tag; int a; };
struct bits { unsigned a : 3; unsigned b : 29; };
struct inside { char tag; unsigned a : 20; };
"""


class Plain(ctypes.Structure):
    _fields_ = (("a", ctypes.c_int), ("b", ctypes.c_int))


def import_time(modules: str, folder: Path) -> float:
    """Return the time of the import, in milliseconds."""
    code = f"import time; s = time.process_time(); import {modules}\n"
    code += "print(time.process_time() - s)"
    # Without site, which may have imported some of it.
    command = [sys.executable, "-S", "-c", code]
    environment = {"PYTHONPATH": str(folder)}
    times = [
        subprocess.run(
            command, env=environment, capture_output=True, text=True, check=True
        ).stdout
        for _ in range(10)
    ]
    return 1000 * min(map(float, times))


def by_hand(text: str) -> str:
    """Return the classes and constants of a module, without all that ctypes lacks."""
    body: list[ast.stmt] = [*ast.parse(PLAIN).body]
    for node in ast.parse(text).body:
        match node:
            case ast.ImportFrom(module="ctypes" | "enum"):
                body.append(node)
            case ast.ClassDef(name=name, bases=bases) if name[0] != "_":
                body += plain_class(node, ast.unparse(bases[-1]))
            case ast.Assign(targets=[ast.Attribute(attr="_fields_")]):
                body.append(node)
            case ast.Expr() if ast.unparse(node).startswith("globals()"):
                body.append(node)
            case ast.Assign(targets=[ast.Name(id=name)]) if name[0] != "_":
                body.append(node)
    return ast.unparse(ast.Module(body, []))


PLAIN = """\
from ctypes import CFUNCTYPE, Structure, Union, c_void_p, cast
_Record = _Opaque = Structure
_Union = Union
_VoidPointer = c_void_p
"""


def plain_class(node: ast.ClassDef, base: str) -> list[ast.stmt]:
    """Return the class without what ctypes and enum do not use."""
    values = {
        statement.targets[0].id: statement.value
        for statement in node.body
        if isinstance(statement, ast.Assign)
        and isinstance(statement.targets[0], ast.Name)
    }
    if base in ("_Callback", "_PointerCallback"):
        result = values.get("_restype_", ast.Name("c_void_p"))
        listed = values["_argtypes_"]
        assert isinstance(listed, ast.List)
        types = ", ".join(map(ast.unparse, [result, *listed.elts]))
        return ast.parse(f"{node.name} = CFUNCTYPE({types})").body
    if base == "_Library":
        return []
    if not base.startswith("Int"):
        kept = ("_fields_", "_anonymous_", "_pack_", "_layout_")
        values = {name: value for name, value in values.items() if name in kept}
    lines = [f"    {name} = {ast.unparse(value)}" for name, value in values.items()]
    return ast.parse(
        "\n".join([f"class {node.name}({base}):", *lines, "    pass"])
    ).body


def read_time(record: Any) -> float:
    """Return the time of `record.a`, in nanoseconds."""
    space, timer = {"r": record}, time.process_time
    best = min(repeat("r.a", globals=space, timer=timer, number=100_000, repeat=15))
    return 1e4 * best


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plain = import_time("ctypes, enum", folder)
        print(f"import ctypes, enum: {plain:.1f} ms")
        for header in filter(Path.exists, HEADERS):
            module = header.stem.replace("-", "_") + "_c"
            output = folder / f"{module}.py"
            flags = [f"-I{ROOT / 'include'}", "--no-verify", "-o", str(output)]
            run(["bind", str(header), *flags])
            text = output.read_text()
            (folder / f"{module}_plain.py").write_text(by_hand(text))
            spent = import_time(f"ctypes, enum, {module}", folder)
            least = import_time(f"ctypes, enum, {module}_plain", folder)
            lines, ratio = text.count("\n"), f"{spent / plain:.1f} x"
            print(f"{header.name}: {lines} lines, {spent:.1f} ms, {ratio}", end=", ")
            print(f"by hand {least:.1f} ms, {least / plain:.1f} x")
        made = imported(RECORDS, folder)
        plain = read_time(Plain())
        print(f"a member of a plain Structure: {plain:.0f} ns")
        for kind in ("plain", "packed", "bits", "inside"):
            spent = read_time(getattr(made, f"struct_{kind}")())
            print(f"{kind}: {spent:.0f} ns, {spent / plain:.1f} x")


if __name__ == "__main__":
    main()
