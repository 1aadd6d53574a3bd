"""Macros that are paths to members -> properties; initializers -> functions."""

from collections.abc import Iterator
from typing import NamedTuple

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.outputs.python.module_names import ModuleNames, bare_reference
from cobindgen.outputs.python.source import bracketed, literal

Path = tuple[str | int, ...]


class PathView(NamedTuple):
    """A statement that gives a record's class a property. `record` is its key."""

    record: str
    name: str
    lines: tuple[str, ...]


def path_views(macro: ir.MemberMacro, names: ModuleNames) -> Iterator[PathView]:
    """Yield a property for each record of the module that has the path."""
    for key in macro.records:
        record = names.records.get(key)
        if record is None or record.size is None or key in names.imported:
            continue
        found = python_path(record, macro.path, names)
        fields = names.all_field_names(record)
        name = names.names[macro.name]
        if found is None or name in fields.values():
            continue
        steps, _ = found
        opening = f"{names.classes[key]}.{name} = _Path("
        yield PathView(
            key, name, tuple(bracketed(opening, list(map(literal, steps)), ")", 0))
        )


def python_path(
    record: ir.Record, path: Path, names: ModuleNames
) -> tuple[Path, ir.Type | None] | None:
    """Return the path with the members' names in Python, and the type at its end.

    Returns None if a step is unknown.
    """
    steps: list[str | int] = []
    type_: ir.Type | None = None
    inner: ir.Record | None = record
    for step in path:
        if isinstance(step, int):
            array = None if type_ is None else bare(type_)
            if not isinstance(array, ir.Array):
                return None
            steps.append(step)
            type_ = array.element
        else:
            found = None if inner is None else names.all_field_names(inner).get(step)
            field = None if inner is None else member(inner, step, names)
            if found is None or field is None:
                return None
            steps.append(found)
            type_ = field.type
        inner = names.records.get(bare_reference(type_) or "")
    return tuple(steps), type_


def member(record: ir.Record, name: str, names: ModuleNames) -> ir.Field | None:
    """Return the member of that name, also if an anonymous member contains it."""
    for field in record.fields:
        if field.name == name:
            return field
        if field.name is None:
            inner = names.records.get(bare_reference(field.type) or "")
            found = None if inner is None else member(inner, name, names)
            if found is not None:
                return found
    return None


def initializer_statements(
    macro: ir.Initializer, names: ModuleNames
) -> tuple[str, tuple[str, ...]] | None:
    """Return the class and the statements of a function that makes the object.

    Returns None if the module has no such class.
    """
    key = bare_reference(macro.type)
    record = names.records.get(key or "")
    if record is None or record.size is None or key is None:
        return None
    made = names.classes[key]
    lines = [f"made = {made}()"]
    for path, value in macro.values:
        found = python_path(record, path, names)
        if found is None:
            return None
        steps, type_ = found
        place = "".join(f"[{s}]" if isinstance(s, int) else f".{s}" for s in steps)
        lines.append(f"made{place} = {value_of(value, type_, f'made{place}')}")
    return made, (*lines, "return made")


def value_of(value: ir.Constant | ir.Text, type_: ir.Type | None, place: str) -> str:
    """Return what to assign to a member of the type, which is at `place`."""
    pointer = None if type_ is None else bare(type_)
    if isinstance(value, ir.Constant) and isinstance(pointer, ir.Pointer):
        if isinstance(bare(pointer.target), ir.FunctionType):
            # ctypes takes no None and no address for a function pointer.
            return f"type({place})({value.value or ''})"
        if value.value == 0:
            return "None"
    if isinstance(value, ir.Constant) and isinstance(bare(value.type), ir.Pointer):
        return "None" if value.value == 0 else str(value.value)
    return literal(value.value)
