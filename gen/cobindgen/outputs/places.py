"""The names of files and places in generated text: the same on every machine."""

from cobindgen.diagnostics import Location


def include_name(file: str) -> str:
    """Return the last folder and the name of a file, without the machine's path."""
    return "/".join(file.replace("\\", "/").split("/")[-2:])


def place(location: Location) -> str:
    """Return a place in a header as text."""
    return f"{include_name(location.file)}:{location.line}"
