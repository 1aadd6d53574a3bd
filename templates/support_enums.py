def _member(enum, value):
    """A result as a member of its enum; a value that the header has not stays int."""
    found = enum._value2member_map_.get(value)
    if found is not None:
        return found
    try:
        # Of flags that are or-ed.
        return enum(value)
    except ValueError:
        return value
