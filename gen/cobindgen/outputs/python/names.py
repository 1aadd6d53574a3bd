"""C name -> a name that is valid in Python.

A name that Python accepts is not changed. Others get a trailing `_`.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from keyword import iskeyword

from cobindgen.diagnostics import fail

# Python reserves these for itself (language reference, 2.3.2).
DUNDER = re.compile(r"__[a-z0-9_]+__")
# The same for members of an enum class (enum, "Supported _sunder_ names").
SUNDER = re.compile(r"_[^_](.*[^_])?_")
UNIVERSAL = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")

# The names of Python's builtins in 3.11 to 3.14, so that every version makes the same
# module. A declaration with such a name gets a `_` at module level.
BUILTINS = frozenset(
    """
    ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup
    BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError
    ConnectionAbortedError ConnectionError ConnectionRefusedError
    ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning
    EnvironmentError Exception ExceptionGroup FileExistsError FileNotFoundError
    FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning
    IndentationError IndexError InterruptedError IsADirectoryError KeyError
    KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError
    NotADirectoryError NotImplemented NotImplementedError OSError OverflowError
    PendingDeprecationWarning PermissionError ProcessLookupError
    PythonFinalizationError RecursionError ReferenceError ResourceWarning
    RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError
    SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError
    UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError
    UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning WindowsError
    ZeroDivisionError abs aiter all anext any ascii bin bool breakpoint bytearray
    bytes callable chr classmethod compile complex copyright credits delattr dict
    dir divmod enumerate eval exec exit filter float format frozenset getattr
    globals hasattr hash help hex id input int isinstance issubclass iter len
    license list locals map max memoryview min next object oct open ord pow print
    property quit range repr reversed round set setattr slice sorted staticmethod
    str sum super tuple type vars zip
    """.split()
)

# Attributes that ctypes uses on Structure and Union classes and their instances.
FIELD_RESERVED = frozenset(
    {
        "_align_",
        "_aligned_",
        "_anonymous_",
        "_as_parameter_",
        "_b_base_",
        "_b_needsfree_",
        "_declared_",
        "_defined_",
        "_skipped_",
        "_enums_",
        "_fields_",
        "_layout_",
        "_kept",
        "_length_",
        "_members_",
        "_names",
        "_objects",
        "_pack_",
        "_reason",
        "_shown",
        "_swappedbytes_",
        "_type_",
        "from_address",
        "from_buffer",
        "from_buffer_copy",
        "from_param",
        "in_dll",
        "mro",
    }
)


# The same for records that have a flexible array member.
FLEXIBLE_RESERVED = frozenset({"allocate", "elements"})
# The attributes of `Library` that are not functions or variables of the header.
LIBRARY = frozenset({"c", "missing", "_lib"})


def python_name(name: str, reserved: frozenset[str] = frozenset()) -> str:
    """Return the Python name of `name`, without regard to other names."""
    plain = identifier(name)
    if iskeyword(plain) or DUNDER.fullmatch(plain) or plain in reserved:
        return plain + "_"
    return plain


def is_private(name: str) -> bool:
    """Return whether Python renames it in a class body (language reference, 6.2.1)."""
    return name.startswith("__") and not name.endswith("__")


def reference(name: str) -> str:
    """Return the name of a class that is also valid in class bodies."""
    return f"_c{name}" if is_private(name) else name


def python_names(
    names: Iterable[str], reserved: frozenset[str] = frozenset()
) -> dict[str, str]:
    """Return C name -> Python name. No two are alike.

    A name that Python accepts is not changed. Each other name gets as many `_` as it
    needs. The result depends only on the names and their order.
    """
    result = dict.fromkeys(names, "")
    settle(result, reserved)
    return result


class Names(dict[str, str]):
    """C name -> Python name.

    Only names that differ are stored, because there may be very many.
    """

    def __missing__(self, name: str) -> str:
        return name


def settle(names: dict[str, str], reserved: frozenset[str] = frozenset()) -> None:
    """Give each key its Python name, in place, because there may be very many."""
    for name in names:
        names[name] = python_name(name, reserved)
    given: set[str] = set()
    for name, python in names.items():
        if python == name:
            # Key and value share one string.
            names[name] = name
            continue
        while python in reserved or python in given or names.get(python) == python:
            python += "_"
        given.add(python)
        names[name] = python


Rename = Callable[[str], str]


def as_it_is(name: str) -> str:
    """Return the name unchanged."""
    return name


def rename_all(
    names: dict[str, str], rename: Rename, reserved: frozenset[str] = frozenset()
) -> None:
    """Give each key the Python name of what `rename` returns, in place.

    Raises InputError if two names become the same.
    """
    if rename is as_it_is:
        return
    for name in names:
        if (wanted := rename(name)) != name:
            names[name] = python_name(wanted, reserved)
    owners: dict[str, str] = {}
    for name, python in names.items():
        other = owners.setdefault(python, name)
        if other != name:
            raise fail(f"--rename gives {other} and {name} the name {python}")


def enumerator_reserved(names: Iterable[str]) -> frozenset[str]:
    """Return those of `names` that an enum class does not accept as members."""
    return frozenset(n for n in names if n == "mro" or SUNDER.fullmatch(n))


def identifier(name: str) -> str:
    """Return `name` with characters that are valid in Python identifiers.

    Python compares identifiers in NFKC (PEP 3131), C as they are spelled. `$` and other
    characters that GNU C accepts become `_`.
    """
    name = UNIVERSAL.sub(lambda m: chr(int(m[1] or m[2], 16)), name)
    name = unicodedata.normalize("NFKC", name)
    if name.isidentifier():
        return name
    name = "".join(c if ("_" + c).isidentifier() else "_" for c in name)
    return name if name.isidentifier() else f"_{name}"
