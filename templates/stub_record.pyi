class _Record(Structure):
    # An unknown member is an error.
    __getattr__: None  # type: ignore  # pyright: ignore
    __setattr__: None  # type: ignore  # pyright: ignore

class _Union(Union):
    __getattr__: None  # type: ignore  # pyright: ignore
    __setattr__: None  # type: ignore  # pyright: ignore
