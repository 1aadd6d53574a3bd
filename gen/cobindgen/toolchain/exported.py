"""The symbols that a library exports, and a header without the functions it lacks."""

from dataclasses import replace
from pathlib import Path

from elftools.common.exceptions import ELFError
from elftools.elf.elffile import ELFFile
from elftools.elf.sections import SymbolTableSection

from cobindgen.c import ir
from cobindgen.diagnostics import fail

BINDINGS = frozenset({"STB_GLOBAL", "STB_WEAK", "STB_GNU_UNIQUE"})


def exported_symbols(library: Path) -> frozenset[str]:
    """Return the dynamic symbols that the library defines (ELF, "Symbol Table").

    Raises InputError if the file is not an ELF file with dynamic symbols.
    """
    try:
        with library.open("rb") as file:
            section = ELFFile(file).get_section_by_name(".dynsym")
            if not isinstance(section, SymbolTableSection):
                raise fail(f"{library} has no dynamic symbols")
            return frozenset(
                symbol.name
                for symbol in section.iter_symbols()
                if symbol["st_shndx"] != "SHN_UNDEF"
                and symbol["st_info"]["bind"] in BINDINGS
            )
    except OSError as error:
        raise fail(f"cannot read {library}: {error.strerror}") from None
    except ELFError as error:
        raise fail(f"{library} is not an ELF library: {error}") from None


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
