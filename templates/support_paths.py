class _Path:
    """A property that is a path to a member: names and subscripts."""

    def __init__(self, *steps):
        self.steps = steps

    def __get__(self, record, owner=None):
        return self if record is None else self._follow(record, self.steps)

    def __set__(self, record, value):
        *steps, last = self.steps
        holder = self._follow(record, steps)
        if isinstance(last, int):
            holder[last] = value
        else:
            setattr(holder, last, value)

    @staticmethod
    def _follow(value, steps):
        for step in steps:
            value = value[step] if isinstance(step, int) else getattr(value, step)
        return value
