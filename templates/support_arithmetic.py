class _C:
    """A number with its C type. Operators compute as C does.

    Without a type, it has the type of C's literal for the value. A division by zero has
    a type but no value. It is an error if the result needs the value.
    """

    __slots__ = ("kind", "value")

    def __init__(self, value, type=""):
        if isinstance(value, _C):
            value, self.kind = value.value, value.kind
        else:
            # A ctypes scalar and an enumerator have their number in `value`.
            value = getattr(value, "value", value)
            self.kind = (8,) if isinstance(value, float) else _literal_kind(value)
        if type:
            self.kind = _KINDS[type]
        self.value = _converted(value, self.kind)

    def __int__(self):
        if len(self.kind) == 1:
            raise TypeError("a floating value where C has an integer")
        if self.value is None:
            raise ZeroDivisionError("division by zero in a C expression")
        return int(self.value)

    def __float__(self):
        if self.value is None:
            raise ZeroDivisionError("division by zero in a C expression")
        return float(self.value)

    def __neg__(self):
        return _C(0) - self

    def __pos__(self):
        return _C(0) + self

    def __invert__(self):
        return _C(-1) ^ self

    def __add__(self, other):
        return _compute(self, other, lambda a, b: a + b)

    def __sub__(self, other):
        return _compute(self, other, lambda a, b: a - b)

    def __mul__(self, other):
        return _compute(self, other, lambda a, b: a * b)

    def __truediv__(self, other):
        return _compute(self, other, _quotient)

    def __mod__(self, other):
        return _compute(self, other, _remainder)

    def __and__(self, other):
        return _compute(self, other, lambda a, b: a & b)

    def __or__(self, other):
        return _compute(self, other, lambda a, b: a | b)

    def __xor__(self, other):
        return _compute(self, other, lambda a, b: a ^ b)

    def __lshift__(self, other):
        kind = _promoted(self.kind)
        return _compute(self, int(_C(other)) % kind[1], lambda a, b: a << b, kind)

    def __rshift__(self, other):
        kind = _promoted(self.kind)
        return _compute(self, int(_C(other)) % kind[1], lambda a, b: a >> b, kind)

    def __lt__(self, other):
        return _compare(self, other, lambda a, b: a < b)

    def __gt__(self, other):
        return _compare(self, other, lambda a, b: a > b)

    def __le__(self, other):
        return _compare(self, other, lambda a, b: a <= b)

    def __ge__(self, other):
        return _compare(self, other, lambda a, b: a >= b)

    def __eq__(self, other):
        return _compare(self, other, lambda a, b: a == b)

    def __ne__(self, other):
        return _compare(self, other, lambda a, b: a != b)

    __hash__ = None


def _number(value, kind):
    """Return a number of a kind. A `value` of None is a division by zero."""
    made = _C.__new__(_C)
    made.kind, made.value = kind, _converted(value, kind)
    return made


def _literal_kind(value):
    """Return the kind of a Python number: the first kind of a literal that fits."""
    for kind in _LITERALS:
        _, bits, signed = kind
        if -(1 << bits - 1) * signed <= value < 1 << bits - signed:
            return kind
    raise OverflowError(f"no C integer type holds {value}")


def _converted(value, kind):
    """Convert `value` to a type as C does."""
    if value is None:
        return None
    if len(kind) == 3:
        rank, bits, signed = kind
        value = int(value != 0) if rank == 0 else int(value) & (1 << bits) - 1
        return value - (1 << bits) if signed and value >> bits - 1 else value
    value = float(value)
    if kind == (8,) or value - value != 0:
        return value
    try:
        return struct.unpack("f", struct.pack("f", value))[0]
    except OverflowError:
        return value * float("inf")


def _promoted(kind):
    return kind if kind[0] >= 3 else (3, 32, True)


def _common(a, b):
    """Return the common kind (usual arithmetic conversions)."""
    if len(a) == 1 or len(b) == 1:
        return max(kind for kind in (a, b) if len(kind) == 1)
    a, b = _promoted(a), _promoted(b)
    if a[2] == b[2]:
        return max(a, b)
    unsigned, signed = (b, a) if a[2] else (a, b)
    if unsigned[0] >= signed[0]:
        return unsigned
    return signed if signed[1] > unsigned[1] else (signed[0], signed[1], False)


def _compute(left, right, operation, kind=None):
    right = _C(right)
    kind = kind or _common(left.kind, right.kind)
    a, b = _converted(left.value, kind), _converted(right.value, kind)
    if a is None or b is None:
        return _number(None, kind)
    try:
        return _number(operation(a, b), kind)
    except ZeroDivisionError:
        return _number(None, kind)


def _compare(left, right, operation):
    right = _C(right)
    kind = _common(left.kind, right.kind)
    a, b = _converted(left.value, kind), _converted(right.value, kind)
    unknown = a is None or b is None
    return _number(None if unknown else operation(a, b), (3, 32, True))


def _truth(a):
    return _C(a) != 0


def _not(a):
    return _C(a) == 0


def _and(a, b):
    first = _truth(a)
    return _truth(b) if first.value else first


def _or(a, b):
    first = _truth(a)
    return _truth(b) if first.value == 0 else first


def _select(condition, then, otherwise):
    """Return C's `condition ? then : otherwise`, in the common type of both."""
    condition, then, otherwise = _C(condition), _C(then), _C(otherwise)
    value = (then if condition.value else otherwise).value
    kind = _common(then.kind, otherwise.kind)
    return _number(None if condition.value is None else value, kind)
