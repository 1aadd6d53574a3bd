"""Add the markers and annotations, which the preprocessor removes, to the functions."""

from dataclasses import replace

from cobindgen.c import ir
from cobindgen.diagnostics import source_bytes
from cobindgen.qemu.declared import Declarations, Words
from cobindgen.qemu.runtimes import CONTRACTS
from cobindgen.qemu.scan import marked_functions

# Only files that contain these bytes are searched. Few headers do.
MARKER = b"co_wrap"
ANNOTATIONS = (b"coroutine_", b"GRAPH_")


def join_markers(header: ir.Header) -> ir.Header:
    """Return the header with the markers and annotations of its sources."""
    files = {*header.headers, *(f.location.file for f in header.functions)}
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
    return replace(header, functions=tuple(functions))


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
    found = dict.fromkeys((*words.own, *pointers))
    return tuple(word for word in found if word in CONTRACTS)
