def _quotient(a, b):
    """Return C's `a / b`, which truncates toward zero. Of floats it may be infinite."""
    if not isinstance(a, float):
        return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)
    if b:
        return a / b
    return math.copysign(math.inf, a) * math.copysign(1, b) if a else math.nan


def _remainder(a, b):
    """Return C's `a % b`, which has the sign of `a`."""
    return a - _quotient(a, b) * b


def _signed(value, bits):
    """Return `value` in a signed integer type of that width, modulo 2**bits."""
    return (value + (1 << bits - 1)) % (1 << bits) - (1 << bits - 1)
