"""Preprocessing takes the markers away; this stage gives them back."""

from dataclasses import replace
from pathlib import Path

from cobindgen.c import ir
from cobindgen.qemu.scan import marked_functions


def join_markers(header: ir.Header) -> ir.Header:
    """The header's functions with the co_wrapper markers that its sources have."""
    names = frozenset(function.name for function in header.functions)
    markers: dict[str, str] = {}
    for name in header.headers:
        source = Path(name).read_bytes()
        # Few headers mark anything, and this search is quick.
        if b"co_wrap" in source:
            text = source.decode(errors="replace")
            markers |= marked_functions(name, text, names)
    if not markers:
        return header
    marked = (replace(f, marker=markers.get(f.name)) for f in header.functions)
    return replace(header, functions=tuple(marked))
