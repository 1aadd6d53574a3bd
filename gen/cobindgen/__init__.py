"""cobindgen: C headers in; ctypes bindings, co_wrapper shims, asyncio shims out."""

__version__ = "0.1.0"
