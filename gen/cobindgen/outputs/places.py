"""How generated text names files and places: the same on every machine."""

from cobindgen.diagnostics import Location


def include_name(file: str) -> str:
    """A file without the machine's path: its folder's name and its own."""
    return "/".join(file.replace("\\", "/").split("/")[-2:])


def place(location: Location) -> str:
    """A place in a header."""
    return f"{include_name(location.file)}:{location.line}"
