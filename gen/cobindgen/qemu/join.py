"""Add the markers and annotations, which the preprocessor removes, to the functions."""

from collections.abc import Iterable
from dataclasses import replace

from cobindgen.c import ir
from cobindgen.c.constants import is_function_pointer
from cobindgen.diagnostics import source_bytes
from cobindgen.qemu.declared import Declarations, Words
from cobindgen.qemu.markers import MARKERS
from cobindgen.qemu.runtimes import V9_0, Runtime
from cobindgen.qemu.scan import marked_functions

# The markers of all releases, and the annotations of the newest one.
ALL = replace(V9_0, markers=MARKERS)


def join_markers(header: ir.Header, runtime: Runtime) -> ir.Header:
    """Return the header with the markers and annotations of its sources.

    `runtime`: has their names.
    """
    rules = runtime.rules()
    files = {*header.headers}
    files |= {function.location.file for function in header.functions}
    files |= {record.location.file for record in header.records}
    sources = {name: _source(name) for name in files}
    names = frozenset(function.name for function in header.functions)
    markers: dict[str, str] = {}
    # Few headers contain such a word. Only those are searched.
    for name in header.headers:
        if any(word.encode() in sources[name] for word in runtime.markers):
            text = sources[name].decode(errors="replace")
            markers |= marked_functions(name, text, names, runtime.markers)
    annotated = {
        name
        for name, source in sources.items()
        if any(word.encode() in source for word in rules)
    }
    if not markers and not annotated:
        return header
    declarations = Declarations()
    functions = (
        replace(
            function,
            marker=markers.get(function.name),
            annotations=rules_of(declarations.words(function), rules)
            if function.location.file in annotated
            else (),
        )
        for function in header.functions
    )
    records = (
        replace(
            record,
            fields=tuple(
                replace(field, annotations=kept(declarations.member(field), rules))
                if is_function_pointer(field.type)
                else field
                for field in record.fields
            ),
        )
        if record.location.file in annotated
        else record
        for record in header.records
    )
    return replace(header, functions=tuple(functions), records=tuple(records))


def _source(name: str) -> bytes:
    """Return the bytes of the file, none if it does not exist.

    A #line directive may name such a file.
    """
    try:
        return source_bytes(name)
    except OSError:
        return b""


def rules_of(words: Words, rules: frozenset[str]) -> tuple[str, ...]:
    """Return the rules among the words of a function.

    In the parameters, only those of function pointers count.
    """
    pointers = (word for word in words.parameters if word.endswith("_PTR"))
    return kept((*words.own, *pointers), rules)


def kept(words: Iterable[str], rules: frozenset[str]) -> tuple[str, ...]:
    return tuple(word for word in dict.fromkeys(words) if word in rules)
