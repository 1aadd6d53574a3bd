"""The symbols that a library exports, and a header without the functions it lacks."""

from dataclasses import replace
from pathlib import Path

from cobindgen.c import ir
from cobindgen.diagnostics import fail
from cobindgen.toolchain.run import run_module


def exported_symbols(library: Path) -> frozenset[str]:
    """Return the dynamic symbols that the library defines.

    Raises InputError if the file is not an ELF file with dynamic symbols.
    """
    module, name = "cobindgen.toolchain.symbols", f"the reader of {library}"
    done = run_module(module, [str(library)], [], name)
    if done.status:
        raise fail(f"{library} {done.errors.strip() or 'cannot be read'}")
    return frozenset(done.output.decode(errors="surrogateescape").split("\n"))


def exported_only(header: ir.Header, library: Path) -> ir.Header:
    """Return the header, with the functions and variables skipped that are missing."""
    symbols = exported_symbols(library)
    skipped = list(header.skipped)

    def has(entry: ir.Function | ir.Variable) -> bool:
        inline = isinstance(entry, ir.Function) and (
            entry.inline or entry.inline_definition
        )
        symbol = entry.symbol or entry.name
        if inline or symbol in symbols:
            return True
        reason = f"{library.name} exports no {symbol}"
        skipped.append(ir.Skipped(entry.name, entry.location, reason))
        return False

    functions = tuple(filter(has, header.functions))
    variables = tuple(filter(has, header.variables))
    return replace(
        header, functions=functions, variables=variables, skipped=tuple(skipped)
    )
