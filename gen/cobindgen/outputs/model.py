"""The IR as JSON, for programs that use the facts directly."""

import json
from math import isfinite
from typing import Any, assert_never

from cobindgen.c import ir
from cobindgen.c.spelling import spell
from cobindgen.diagnostics import Location

SCHEMA = 1

Json = dict[str, Any]


def view(header: ir.Header) -> Json:
    """Return the model of `header`. Sizes and offsets are in bytes."""
    records = {record.key: record for record in header.records}
    return {
        "schema": SCHEMA,
        "headers": list(header.headers),
        "enums": [_enum(enum) for enum in header.enums],
        "macros": [_macro(macro) for macro in header.macros],
        "records": [
            _record(record, records)
            for record in header.records
            # An unnamed record inside another is part of the entry of its member.
            if record.name is not None or record.parent is None
        ],
        "typedefs": [
            {**_entry(typedef), "type": _type(typedef.type)}
            for typedef in header.typedefs
        ],
        "functions": [_function(function) for function in header.functions],
        "variables": [_variable(variable) for variable in header.variables],
        "skipped": [
            {"name": s.name, "location": _location(s.location), "reason": s.reason}
            for s in header.skipped
        ],
    }


def dump(header: ir.Header) -> str:
    """Return the model as text: a line for each entry and each of its parts."""
    sections = []
    for name, value in view(header).items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            entries = ",\n".join(f"    {_lines(entry)}" for entry in value)
            sections.append(f'  "{name}": [\n{entries}\n  ]')
        else:
            sections.append(f'  "{name}": {_json(value)}')
    return "{\n" + ",\n".join(sections) + "\n}\n"


def _lines(entry: Json) -> str:
    """Return an entry as one line, and a line for each of its parts."""
    members = []
    for name, value in entry.items():
        if name in ("constants", "fields", "params") and len(value) > 1:
            parts = ",\n".join(f"        {_json(part)}" for part in value)
            members.append(f'"{name}": [\n{parts}\n      ]')
        else:
            members.append(f'"{name}": {_json(value)}')
    return "{" + ", ".join(members) + "}"


def _json(value: object) -> str:
    return json.dumps(value, allow_nan=False)


def _location(location: Location) -> Json:
    return {"file": location.file, "line": location.line, "column": location.column}


Entry = (
    ir.Enum
    | ir.Macro
    | ir.FunctionMacro
    | ir.Record
    | ir.Typedef
    | ir.Function
    | ir.Variable
)
Part = ir.Field | ir.Enumerator


def _entry(entry: Entry) -> Json:
    """Return what all entries have: name, location, comment."""
    return {"name": entry.name, "location": _location(entry.location), **_doc(entry)}


def _doc(entry: Entry | Part) -> Json:
    return {"doc": entry.doc} if entry.doc is not None else {}


def _part_location(part: Part) -> Json:
    return {"location": _location(part.location)} if part.location else {}


def _enum(enum: ir.Enum) -> Json:
    return {
        **_entry(enum),
        "tagged": enum.tagged,
        "underlying": {"size": enum.integer.size, "signed": enum.integer.signed},
        "flags": enum.flags,
        "constants": [
            {
                "name": constant.name,
                "value": constant.value,
                **_part_location(constant),
                **_doc(constant),
            }
            for constant in enum.constants
        ],
    }


def _macro(macro: ir.Macro | ir.FunctionMacro) -> Json:
    match macro:
        case ir.Macro(value=value, type=ctype):
            return {**_entry(macro), "value": _value(value), "type": spell(ctype)}
        case ir.FunctionMacro(params=params, text=text):
            return {**_entry(macro), "params": list(params), "expression": text}
        case _:
            assert_never(macro)


def _value(value: int | float | bytes | str) -> int | float | str:
    """Return the value for JSON, which has no bytes and no infinity.

    Both become text. A byte that is not UTF-8 becomes U+DC80 to U+DCFF.
    """
    match value:
        case bytes():
            return value.decode("utf-8", "surrogateescape")
        case float() if not isfinite(value):
            return str(value)
        case _:
            return value


def _record(record: ir.Record, records: dict[str, ir.Record]) -> Json:
    return {
        **_entry(record),
        "kind": record.kind,
        "tagged": record.tagged,
        "size": record.size,
        "align": record.align,
        "packed": record.packed,
        "fields": _fields(record, records),
    }


def _fields(record: ir.Record, records: dict[str, ir.Record]) -> list[Json]:
    return [_field(field, records) for field in record.fields]


def _field(field: ir.Field, records: dict[str, ir.Record]) -> Json:
    result: Json = {
        "name": field.name,
        "type": _type(field.type),
        "offset": field.offset,
        "size": field.size,
    }
    if field.bit_width is not None:
        result |= {"bit_offset": field.bit_offset, "bit_width": field.bit_width}
    result |= _part_location(field) | _doc(field)
    if field.annotations:
        result["annotations"] = list(field.annotations)
    inner = _unnamed_record(field.type, records)
    if inner is not None:
        # Offsets count from the start of the member.
        result["fields"] = _fields(inner, records)
    return result


def _unnamed_record(
    ctype: ir.Type,
    records: dict[str, ir.Record],
) -> ir.Record | None:
    """Return the definition of a member's type if it has no name."""
    match ctype:
        case ir.RecordRef(key) if key in records and records[key].name is None:
            return records[key]
        case ir.Qualified(inner) | ir.Array(inner):
            return _unnamed_record(inner, records)
        case _:
            return None


def _function(function: ir.Function) -> Json:
    ctype = function.type
    result = {
        **_entry(function),
        "returns": _type(ctype.returns),
        "params": [
            {"name": param.name, "type": _type(param.type)} for param in ctype.params
        ],
        "variadic": ctype.variadic,
        "prototyped": ctype.prototyped,
    }
    if function.symbol is not None:
        result["symbol"] = function.symbol
    if function.inline:
        result["inline"] = True
    if function.marker is not None:
        result["marker"] = function.marker
    if function.annotations:
        result["annotations"] = list(function.annotations)
    return result


def _variable(variable: ir.Variable) -> Json:
    result = {**_entry(variable), "type": _type(variable.type)}
    if variable.symbol is not None:
        result["symbol"] = variable.symbol
    return result


def _type(ctype: ir.Type) -> Json:
    """Return `kind`, `size` in bytes (null if incomplete), `spelling` and parts."""
    match ctype:
        case ir.Void():
            return _plain("void", None, ctype)
        case ir.Integer(size=size, signed=signed):
            return {**_plain("integer", size, ctype), "signed": signed}
        case ir.Floating(size=size):
            return _plain("floating", size, ctype)
        case ir.Complex(part):
            return _plain("complex", 2 * part.size, ctype)
        case ir.VaList(size):
            return _plain("va_list", size, ctype)
        case ir.Vector(element, length, size):
            return {
                **_plain("vector", size, ctype),
                "element": _type(element),
                "length": length,
            }
        case ir.Pointer(target, size):
            return {**_plain("pointer", size, ctype), "target": _type(target)}
        case ir.Array(element, length):
            inner = _type(element)
            sized = length is not None and inner["size"] is not None
            return {
                **_plain("array", length * inner["size"] if sized else None, ctype),
                "element": inner,
                "length": length,
            }
        case ir.FunctionType(returns, params, variadic, prototyped):
            return {
                **_plain("function", None, ctype),
                "returns": _type(returns),
                "params": [_type(param.type) for param in params],
                "variadic": variadic,
                "prototyped": prototyped,
            }
        case ir.RecordRef(key, size):
            return _plain(key.partition(" ")[0], size, ctype)
        case ir.EnumRef(integer=integer):
            return {**_plain("enum", integer.size, ctype), "signed": integer.signed}
        case ir.TypedefRef(name, target):
            inner = _type(target)
            return {
                **_plain("typedef", inner["size"], ctype),
                "name": name,
                "target": inner,
            }
        case ir.Qualified(inner_type, quals):
            return {
                **_type(inner_type),
                "spelling": spell(ctype),
                "qualifiers": list(quals),
            }
        case _:
            assert_never(ctype)


def _plain(kind: str, size: int | None, ctype: ir.Type) -> Json:
    return {"kind": kind, "size": size, "spelling": spell(ctype)}
