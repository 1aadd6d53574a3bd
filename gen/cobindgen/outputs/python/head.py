"""The head of a module: the generator, the target, the imports."""

from cobindgen import __version__
from cobindgen.c import ir


def made_by(header: ir.Header) -> str:
    """Return the sentences of the docstring that name the generator and the targets."""
    target = header.target
    models = {(4, 4): "ILP32", (8, 8): "LP64", (8, 4): "LLP64"}
    sizes = target.pointer_size, target.long_size
    model = models.get(sizes, f"{sizes[0]}-byte pointers, {sizes[1]}-byte long")
    return (
        f"Made by cobindgen {__version__} for {machines(header)}, {model}, "
        f"{target.byte_order}-endian.\n"
        "Edit the header, not this file."
    )


def machines(header: ir.Header) -> str:
    """Return the names of the machines that the module was proven for."""
    targets = (header.target, *header.further_targets)
    return " and ".join(dict.fromkeys(t.name.partition("-")[0] for t in targets))


def abi_check(header: ir.Header) -> str:
    """Return the statement that makes the import fail on another kind of machine."""
    target = header.target
    sizes = f"pointer={target.pointer_size}, long={target.long_size}"
    order = f'order="{target.byte_order}"'
    return f'_check_abi(__name__, "{machines(header)}", {sizes}, {order})'


def import_lines(module: str, names: list[str]) -> list[str]:
    """Return `from module import …`, with one name in each line if there are many."""
    if not names:
        return []
    line = f"from {module} import {', '.join(names)}"
    if len(line) <= 88:
        return [line]
    return [f"from {module} import (", *(f"    {name}," for name in names), ")"]


def import_order(name: str) -> tuple[int, str]:
    """Return a sort key as import sorters have it: CONSTANTS, Classes, functions."""
    plain = name.lstrip("_")
    rank = 0 if plain.isupper() else 1 if plain[:1].isupper() else 2
    return rank, name


def import_statement(module: str) -> str:
    """Return the import of `name`, `package.name` or `.name`, under a private name.

    No header has that private name.
    """
    package, dot, name = module.rpartition(".")
    if not dot:
        return f"import {name} as _{name}"
    return f"from {package or '.'} import {name} as _{name}"
