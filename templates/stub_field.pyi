_Element = TypeVar("_Element", bound=_CData)
_Got = TypeVar("_Got")
_Set = TypeVar("_Set")
# The values that may be assigned to a pointer, and to a record or an array.
_Items: TypeAlias = _Pointer[_Element] | Array[_Element] | None
_Values: TypeAlias = _Got | tuple[Any, ...]

class _Field(Generic[_Got, _Set]):
    """A member: of the class, its offset and size in bytes; of a record, its value."""

    offset: int
    size: int
    @overload
    def __get__(self, record: None, owner: type) -> Self: ...
    @overload
    def __get__(self, record: object, owner: type | None = None) -> _Got: ...
    def __set__(self, record: object, value: _Set) -> None: ...
