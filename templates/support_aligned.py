def _aligned(kind, size, alignment):
    """A zeroed instance of `kind` in `size` bytes at a multiple of `alignment`."""
    room = (ctypes.c_char * (size + alignment))()
    return kind.from_buffer(room, -ctypes.addressof(room) % alignment)
