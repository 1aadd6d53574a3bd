def _check_abi(module, machines, pointer, long, order):
    """Raise ImportError if C's types differ from those of the module's target."""
    here = ctypes.sizeof(ctypes.c_void_p), ctypes.sizeof(ctypes.c_long), sys.byteorder
    if (pointer, long, order) != here:
        words = "{}-byte pointers, {}-byte long, {}-endian"
        made = words.format(pointer, long, order)
        raise ImportError(
            f"{module} was made for {machines}, {made}; "
            f"this Python has {words.format(*here)}"
        )
