"""Write the pages in docs/reference/ that can be derived from the program.

python docs/generate.py [--check]. With --check nothing is written, and the exit status
is 1 if a page is stale.
"""

import ast
import inspect
import json
import re
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cobindgen
from cobindgen.c import ir
from cobindgen.commands.dispatch import COMMANDS, maker_of, parser_of
from cobindgen.commands.jobs import keys_of
from cobindgen.outputs.model import view
from cobindgen.pipeline import read
from cobindgen.reader.selection import Selection
from cobindgen.toolchain.options import Options

REFERENCE = Path(__file__).parent / "reference"

# What each key of the model means. `entry` is what every entry has, `type` the
# object that describes a C type.
SYMBOL = "the name for the linker, if an asm label or a macro gives another name"
MEANINGS = {
    "schema": "the version of this schema: 1",
    "headers[]": "the headers that were read, as the command line names them",
    "entry.name": "the name in C; null for an enum or record without one",
    "entry.location.file": "the file, as the preprocessor names it",
    "entry.location.line": "counts from 1",
    "entry.location.column": "counts from 1, in characters",
    "entry.doc": "the comment, if there is one",
    "enums[].tagged": "whether the name is a tag, and not that of a typedef",
    "enums[].underlying.size": "the size of the compatible integer type, in bytes",
    "enums[].underlying.signed": "whether that type is signed",
    "enums[].flags": "whether the values are bits that programs combine with `|`",
    "enums[].constants[].name": "the enumerator",
    "enums[].constants[].value": "its value",
    "enums[].constants[].location.file": "its place: see Every entry",
    "enums[].constants[].location.line": "counts from 1",
    "enums[].constants[].location.column": "counts from 1, in characters",
    "enums[].constants[].doc": "its comment, if there is one",
    "macros[].value": "of an object-like macro: its value. A string is without its "
    "final zero, and a byte that is not UTF-8 is U+DC80 to U+DCFF. An infinity or NaN "
    "is a string",
    "macros[].type": "the type of the value, as C spells it",
    "macros[].params[]": "of a function-like macro: its parameters",
    "macros[].expression": "of a function-like macro: what it expands to",
    "records[].kind": "`struct` or `union`",
    "records[].tagged": "whether the name is a tag, and not that of a typedef",
    "records[].size": "the size in bytes; null if the record is not defined",
    "records[].align": "the alignment in bytes; null if the record is not defined",
    "records[].packed": "whether it has the attribute `packed`",
    "field.name": "null for an anonymous struct or union",
    "field.type": "a type",
    "field.offset": "in bytes from the start of the record; for a bit-field, the byte "
    "that contains its first bit",
    "field.size": "the size of its type, in bytes; 0 for a flexible array",
    "field.bit_offset": "of a bit-field: the position of its first bit in that byte, "
    "counted from the least significant bit (big-endian: from the most significant)",
    "field.bit_width": "of a bit-field: its width in bits",
    "field.location.file": "its place: see Every entry",
    "field.location.line": "counts from 1",
    "field.location.column": "counts from 1, in characters",
    "field.doc": "its comment, if there is one",
    "field.fields[]": "the members of a struct or union without a name; their "
    "offsets count from its start",
    "field.annotations[]": "`GRAPH_RDLOCK_PTR` or the like, of a pointer to a function",
    "records[].fields[]": "its members",
    "typedefs[].type": "the type that it names",
    "functions[].returns": "a type",
    "functions[].params[].name": "null if the header gives no name",
    "functions[].params[].type": "a type",
    "functions[].variadic": "whether it ends in `...`",
    "functions[].prototyped": "false for `()`, which does not describe the parameters",
    "functions[].symbol": SYMBOL,
    "functions[].inline": "true for a `static` function",
    "functions[].marker": "`co_wrapper` or the like, if it is marked",
    "functions[].annotations[]": "`coroutine_fn`, `GRAPH_RDLOCK` or the like: rules "
    "for callers",
    "variables[].type": "a type",
    "variables[].symbol": SYMBOL,
    "skipped[].reason": "why it cannot be bound",
    "type.kind": "`void`, `integer`, `floating`, `complex`, `vector`, `va_list`, "
    "`pointer`, `array`, `function`, `struct`, `union`, `enum` or `typedef`",
    "type.size": "in bytes; null if there is no size or it is not known",
    "type.spelling": "the type in C, without a name",
    "type.signed": "of an integer or enum",
    "type.qualifiers[]": "`const`, `volatile`, `restrict`, `_Atomic`",
    "type.target": "the type that a pointer points to or a typedef names",
    "type.element": "the type of the elements of an array or vector",
    "type.length": "the number of elements; null if it is not known",
    "type.name": "of a typedef",
    "type.returns": "of a function",
    "type.params[]": "the types of a function's parameters",
    "type.variadic": "whether a function ends in `...`",
    "type.prototyped": "of a function; see above",
}
# Only headers with markers, or with asm labels on variables, have these.
NOT_IN_THE_SAMPLE = {
    "functions[].marker",
    "field.annotations[]",
    "functions[].annotations[]",
    "variables[].symbol",
}
KINDS = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    type(None): "null",
}
TYPES = {"type", "target", "element", "returns"}
SECTIONS = {
    "The whole": ("schema", "headers"),
    "Every entry": ("entry",),
    "Enums": ("enums",),
    "Macros": ("macros",),
    "Records": ("records",),
    "Fields": ("field",),
    "Typedefs": ("typedefs",),
    "Functions": ("functions",),
    "Variables": ("variables",),
    "Skipped": ("skipped",),
    "Types": ("type",),
}


def pages() -> dict[str, str]:
    """Return the text of each page by its file name."""
    return {
        "api.md": api_page(),
        "commands.md": commands_page(),
        "configuration.md": configuration_page(),
        "model.md": model_page(),
    }


API = """\
# Python API

A build script can call cobindgen instead of running it. The functions take what the
[command line](commands.md) takes, do the same, and write nothing:

```pycon
>>> import cobindgen
>>> header = cobindgen.read("include/block/block-common.h", flags=["-Iinclude"])
>>> zone = next(r for r in header.records if r.name == "BlockZoneDescriptor")
>>> zone.size, [(field.name, field.offset) for field in zone.fields][:2]
(40, [('start', 0), ('length', 8)])
>>> files = cobindgen.bind(
...     "examples/lib/shapes.h", "shapes.py", rename=lambda name: name.lower()
... )
>>> list(files)
['shapes.py', 'shapes.pyi']

```

`files` has the text of each file. [Options by example](options.md) shows what each
option does. In the signatures, a `Name` is a `str` or a path, and `Several` is one
`Name` or several.
"""
DECLARATIONS = """\
## cobindgen.Header

The values are frozen dataclasses of `cobindgen.c.ir`, whose docstrings say what each
attribute means. C's types are in `cobindgen.c.types`. Most scripts need these:

"""


def api_page() -> str:
    """Return the functions and what they return, from their docstrings."""
    parts = [API]
    for function in (cobindgen.read, cobindgen.bind):
        signature = inspect.getsource(function).partition('    """')[0].rstrip()
        text = docstring(inspect.getdoc(function) or "")
        parts.append(f"\n## cobindgen.{function.__name__}\n\n")
        parts.append(f"```python\n{signature} ...\n```\n\n{text}\n")
    shown = (ir.Header, ir.Record, ir.Field, ir.Enum, ir.Enumerator, ir.Function)
    fields = "\n\n\n".join(map(fields_of, (*shown, ir.Macro, ir.Skipped)))
    return f"{''.join(parts)}\n{DECLARATIONS}```python\n{fields}\n```\n"


def fields_of(one: type) -> str:
    """Return the class without its docstring."""
    tree = ast.parse(inspect.getsource(one)).body[0]
    assert isinstance(tree, ast.ClassDef)
    tree.body = [line for line in tree.body if isinstance(line, ast.AnnAssign)]
    tree.decorator_list = []
    return ast.unparse(tree).replace("'", '"')


def docstring(text: str) -> str:
    """Return the sections of a docstring as lists in Markdown."""
    lines = []
    for line in text.replace("\n        ", " ").splitlines():
        if entry := re.fullmatch(r"    (\w+): (.*)", line):
            lines.append(f"- `{entry[1]}`: {entry[2]}")
        elif section := re.fullmatch(r"(\w+):", line):
            lines.append(f"**{section[1]}**\n")
        else:
            lines.append(line)
    return "\n".join(lines)


def commands_page() -> str:
    parts = [
        "# Commands\n\n",
        "The exit status is 0 for success; 1 if the input is wrong, a file is stale or "
        "a change breaks\ncallers; 2 for wrong usage. Diagnostics go to stderr.\n",
    ]
    for name in sorted(COMMANDS):
        text = parser_of(name).format_help()
        parts.append(f"\n## cobindgen {name}\n\n```text\n{text}```\n")
    return "".join(parts)


CONFIGURATION = """\
# Configuration

`cobindgen build` runs every job of `cobindgen.toml`, or of `[tool.cobindgen]` in
`pyproject.toml`. A job is a table `[COMMAND.NAME]`. Its keys are the long options of
the command, and `headers`. An unknown key is an error. `[defaults]` sets default values
for all jobs.

```toml
[defaults]
flags = ["-Iinclude"]

[bind.zlib]
headers = ["/usr/include/zlib.h"]
output = "zlib_c.py"
library = "z"
deep = true
```

is `cobindgen bind /usr/include/zlib.h --output zlib_c.py --library z --deep -Iinclude`.
A list gives an option several times. `true` gives an option that has no value.
`verify = false` is `--no-verify`. `flags` are flags for the preprocessor; flags after
`"--"` are for the compiler.

The table `[diff]` applies to every `cobindgen diff` in the directory. Its keys `grows`
and `ignore` are lists of regular expressions. They mean the same as the options.
"""


def configuration_page() -> str:
    parts = [CONFIGURATION]
    for name in sorted(filter(maker_of, COMMANDS)):
        command = parser_of(name)
        helps = {
            option.removeprefix("--"): (action.help or "").replace("\n", " ")
            if not option.startswith("--no-")
            else f"the opposite of `{option.removeprefix('--no-')}`"
            for action in command._actions
            for option in action.option_strings
        }
        parts.append(f"\n## [{name}.NAME]\n\n| key | meaning |\n|---|---|\n")
        for key in sorted(keys_of(command)):
            meaning = helps.get(key, "") or PLAIN.get(key, "see the command")
            parts.append(f"| `{key}` | {meaning} |\n")
    return "".join(parts)


# Keys that have no help text in argparse.
PLAIN = {
    "headers": "the headers",
    "flags": "flags for the preprocessor, and after `--` for the compiler",
    "output": "the file to write",
    "py": "the module to write",
    "c": "the C file to write",
    "include": "a header to include first",
}


def model_page() -> str:
    sample = REFERENCE / "sample.h"
    header = read((str(sample),), Options(), Selection())
    model = relative(view(header), str(sample))
    kinds: dict[str, set[str]] = {}
    for key, kind in walk(model, ""):
        kinds.setdefault(key, set()).add(kind)
    found = {key: " or ".join(sorted(names)) for key, names in kinds.items()}
    unknown = found.keys() - MEANINGS.keys()
    gone = MEANINGS.keys() - found.keys() - NOT_IN_THE_SAMPLE
    if unknown or gone:
        sys.exit(f"MEANINGS: add {sorted(unknown)}, take away {sorted(gone)}")
    parts = [
        "# The JSON model\n\n",
        "`cobindgen model HEADER…` prints it. Keys that do not apply are left out.\n",
    ]
    for title, prefixes in SECTIONS.items():
        rows = [
            f"| `{rest or first}` | {found.get(key, 'string')} | {text} |"
            for key, text in MEANINGS.items()
            for first, _, rest in [key.partition(".")]
            if first.removesuffix("[]") in prefixes
        ]
        parts.append(f"\n## {title}\n\n| key | JSON | meaning |\n|---|---|---|\n")
        parts.append("\n".join(rows) + "\n")
    entry = next(r for r in model["records"] if r["name"] == "request")
    parts.append(
        "\n## An example\n\nThe record `request` of [sample.h](sample.h):\n\n"
        f"```json\n{json.dumps(entry, indent=2, ensure_ascii=False)}\n```\n"
    )
    return "".join(parts)


def relative(model: Any, sample: str) -> Any:
    """Return the model with the place of the sample as readers see it."""
    return json.loads(json.dumps(model).replace(json.dumps(sample)[1:-1], "sample.h"))


def walk(value: Any, path: str) -> Iterator[tuple[str, str]]:
    """Yield each key of MEANINGS with its value in the JSON."""
    match value:
        case dict():
            for key, inner in value.items():
                yield from walk_key(path, key, inner)
        case list():
            for inner in value:
                yield from walk(inner, f"{path}[]")
        case _:
            yield path, KINDS[type(value)]


def walk_key(path: str, key: str, inner: Any) -> Iterator[tuple[str, str]]:
    full = f"{path}.{key}" if path else key
    if key in TYPES and isinstance(inner, dict):
        yield full, "object"
        yield from walk(inner, "type")
    elif key == "fields" or full == "type.params":
        yield f"{full}[]", "object"
        for part in inner:
            yield from walk(part, "field" if key == "fields" else "type")
    elif key in ("name", "location", "doc") and path.count("[]") == 1:
        yield from walk(inner, f"entry.{key}")
    else:
        yield from walk(inner, full)


def main() -> int:
    arguments = ArgumentParser(description=__doc__)
    arguments.add_argument("--check", action="store_true")
    check = arguments.parse_args().check
    stale = [
        REFERENCE / name
        for name, text in pages().items()
        if not (REFERENCE / name).exists() or (REFERENCE / name).read_text() != text
    ]
    for page in stale:
        if check:
            print(f"{page} is stale: run python docs/generate.py", file=sys.stderr)
        else:
            page.write_text(pages()[page.name])
    return int(check and bool(stale))


if __name__ == "__main__":
    sys.exit(main())
