def _aligned(kind, size, alignment):
    """Return a zeroed instance of `kind` in `size` bytes, aligned to `alignment`."""
    room = (ctypes.c_char * (size + alignment))()
    return kind.from_buffer(room, -ctypes.addressof(room) % alignment)
