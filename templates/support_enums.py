def _member(enum, value):
    """Return a member of the enum, or an int if the header does not have the value."""
    found = enum._value2member_map_.get(value)
    if found is not None:
        return found
    try:
        # A combination of flags.
        return enum(value)
    except ValueError:
        return value
