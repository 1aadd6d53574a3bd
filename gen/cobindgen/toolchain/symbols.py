"""Print the symbols that a library exports, one per line.

    python -m cobindgen.toolchain.symbols LIBRARY

This is a program of its own, so that the limits on time and memory hold for a damaged
library too. The exit status is 1, with a message, if the symbols cannot be read.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from elftools.elf.elffile import ELFFile
from elftools.elf.sections import SymbolTableSection

BINDINGS = frozenset({"STB_GLOBAL", "STB_WEAK", "STB_GNU_UNIQUE"})


def exported_symbols(library: Path) -> Iterator[str]:
    """Yield the dynamic symbols that the library defines (ELF, "Symbol Table")."""
    with library.open("rb") as file:
        section = ELFFile(file).get_section_by_name(".dynsym")
        if not isinstance(section, SymbolTableSection):
            sys.exit("has no dynamic symbols")
        for symbol in section.iter_symbols():
            defined = symbol["st_shndx"] != "SHN_UNDEF"
            if defined and symbol["st_info"]["bind"] in BINDINGS:
                yield symbol.name


def main(library: str) -> None:
    try:
        print(*exported_symbols(Path(library)), sep="\n")
    except OSError as error:
        sys.exit(f"cannot be read: {error.strerror}")
    except Exception as error:
        # A damaged file can make the parser raise any exception.
        sys.exit(f"is not an ELF library: {error}")


if __name__ == "__main__":
    main(sys.argv[1])
