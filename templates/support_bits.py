def _bits(width, pieces, signed=False):
    """Make a split bit-field. A piece has a name, and its place in the bit-field."""
    (low, _), *others = sorted(pieces, key=lambda piece: piece[1])
    sign = signed << width - 1

    def read(record):
        value = getattr(record, low)
        for name, place in others:
            value |= getattr(record, name) << place
        return (value ^ sign) - sign

    def write(record, value):
        value = int(value)
        for name, place in pieces:
            setattr(record, name, value >> place)

    return property(read, write)


def _bool(name):
    """Make a bit-field of type _Bool, which ctypes lacks."""

    def read(record):
        return getattr(record, name) != 0

    def write(record, value):
        setattr(record, name, value != 0)

    return property(read, write)


class _BytesBits:
    """A bit-field that consists of the first bits of an array of bytes."""

    __slots__ = ("name", "order", "signed", "width")

    def __init__(self, width, name, order, signed=False):
        self.width, self.name = width, name
        self.order, self.signed = order, signed

    def _number(self, record):
        """Return the bytes as a number, and the position of the bit-field in it."""
        data = bytes(getattr(record, self.name))
        above = 8 * len(data) - self.width if self.order == "big" else 0
        return int.from_bytes(data, self.order), above, len(data)

    def __get__(self, record, owner=None):
        if record is None:
            return self
        number, above, _ = self._number(record)
        value = number >> above & (1 << self.width) - 1
        if self.signed and value >> self.width - 1:
            return value - (1 << self.width)
        return value

    def __set__(self, record, value):
        number, above, size = self._number(record)
        mask = (1 << self.width) - 1
        number = number & ~(mask << above) | (int(value) & mask) << above
        getattr(record, self.name)[:] = number.to_bytes(size, self.order)
