"""Add the markers and annotations, which the preprocessor removes, to the functions."""

from collections.abc import Iterable
from dataclasses import replace

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.diagnostics import source_bytes
from cobindgen.qemu.declared import Declarations, Words
from cobindgen.qemu.runtimes import CONTRACTS
from cobindgen.qemu.scan import marked_functions

# Only files that contain these bytes are searched. Few headers do.
MARKER = b"co_wrap"
ANNOTATIONS = (b"coroutine_", b"GRAPH_")


def join_markers(header: ir.Header) -> ir.Header:
    """Return the header with the markers and annotations of its sources."""
    files = {*header.headers}
    files |= {function.location.file for function in header.functions}
    files |= {record.location.file for record in header.records}
    sources = {name: _source(name) for name in files}
    names = frozenset(function.name for function in header.functions)
    markers: dict[str, str] = {}
    for name in header.headers:
        if MARKER in sources[name]:
            text = sources[name].decode(errors="replace")
            markers |= marked_functions(name, text, names)
    annotated = {
        name
        for name, source in sources.items()
        if any(word in source for word in ANNOTATIONS)
    }
    if not markers and not annotated:
        return header
    declarations = Declarations()
    functions = (
        replace(
            function,
            marker=markers.get(function.name),
            annotations=_contracts(declarations.words(function))
            if function.location.file in annotated
            else (),
        )
        for function in header.functions
    )
    records = (
        replace(
            record,
            fields=tuple(
                replace(field, annotations=_kept(declarations.member(field)))
                if is_callback(field.type)
                else field
                for field in record.fields
            ),
        )
        if record.location.file in annotated
        else record
        for record in header.records
    )
    return replace(header, functions=tuple(functions), records=tuple(records))


def is_callback(type_: ir.Type) -> bool:
    """Return whether the type is a pointer to a function."""
    inner = bare(type_)
    return isinstance(inner, ir.Pointer) and isinstance(
        bare(inner.target), ir.FunctionType
    )


def _source(name: str) -> bytes:
    """Return the bytes of the file, none if it does not exist.

    A #line directive may name such a file.
    """
    try:
        return source_bytes(name)
    except OSError:
        return b""


def _contracts(words: Words) -> tuple[str, ...]:
    """Return the annotations among the words.

    In the parameters, only those of function pointers count.
    """
    pointers = (word for word in words.parameters if word.endswith("_PTR"))
    return _kept((*words.own, *pointers))


def _kept(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(word for word in dict.fromkeys(words) if word in CONTRACTS)
