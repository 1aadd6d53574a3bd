_Aligned = TypeVar("_Aligned", bound=Structure | Union)

def allocate_array(kind: type[_Aligned], n: int) -> Array[_Aligned]:
    """Return a zeroed array of `n` records, with the alignment that C needs."""
