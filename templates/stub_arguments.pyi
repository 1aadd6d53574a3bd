# Integers and enums; `float` and `double`.
_Integer: TypeAlias = SupportsIndex | _SimpleCData[int]
_Real: TypeAlias = SupportsFloat | SupportsIndex | _SimpleCData[float]
_T = TypeVar("_T", bound=_CData)
# `T *`: also byref().
_Ref: TypeAlias = _Pointer[_T] | Array[_T] | _CArgObject | _T | c_void_p | None
# `const char *`
_Text: TypeAlias = (
    str
    | bytes
    | PathLike[str]
    | PathLike[bytes]
    | Array[c_char]
    | _Pointer[c_char]
    | c_char_p
    | c_void_p
    | _CArgObject
    | None
)
# A pointer to bytes, and `void *`. If C may write to the buffer, it must be writable.
_Bytes: TypeAlias = Buffer | _Pointer[Any] | _CData | _CArgObject | None
_Memory: TypeAlias = int | _Bytes
