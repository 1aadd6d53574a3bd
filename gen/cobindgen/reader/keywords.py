"""Keywords of GNU C and C23 that pycparser does not have."""

# Alternate spellings (GCC manual, "Alternate Keywords"; C23 6.4.1) and types that
# pycparser doesn't know: spelling -> (token type, value).
KEYWORDS: dict[str, tuple[str, str]] = {
    "__const": ("CONST", "const"),
    "__const__": ("CONST", "const"),
    "__volatile": ("VOLATILE", "volatile"),
    "__volatile__": ("VOLATILE", "volatile"),
    "__restrict": ("RESTRICT", "restrict"),
    "__restrict__": ("RESTRICT", "restrict"),
    "__inline": ("INLINE", "inline"),
    "__inline__": ("INLINE", "inline"),
    "__signed": ("SIGNED", "signed"),
    "__signed__": ("SIGNED", "signed"),
    "__complex__": ("_COMPLEX", "_Complex"),
    "__complex": ("_COMPLEX", "_Complex"),
    "__alignof": ("_ALIGNOF", "_Alignof"),
    "__alignof__": ("_ALIGNOF", "_Alignof"),
    "__typeof": ("TYPEOF", "typeof"),
    "__typeof__": ("TYPEOF", "typeof"),
    "typeof": ("TYPEOF", "typeof"),
    "__typeof_unqual": ("TYPEOF_UNQUAL", "typeof_unqual"),
    "__typeof_unqual__": ("TYPEOF_UNQUAL", "typeof_unqual"),
    "__thread": ("_THREAD_LOCAL", "_Thread_local"),
    "__builtin_offsetof": ("OFFSETOF", "offsetof"),
    # A macro of <stddef.h>. It is expanded by now, so this is an ordinary name.
    "offsetof": ("ID", "offsetof"),
    "__builtin_va_list": ("INT", "__builtin_va_list"),
    "__int128": ("__INT128", "__int128"),
    "__int128_t": ("__INT128", "__int128"),
    "__uint128_t": ("INT", "__uint128_t"),
    "__auto_type": ("INT", "__auto_type"),
    "_Float16": ("DOUBLE", "_Float16"),
    "_Float32": ("DOUBLE", "_Float32"),
    "_Float64": ("DOUBLE", "_Float64"),
    "_Float128": ("DOUBLE", "_Float128"),
    "_Float32x": ("DOUBLE", "_Float32x"),
    "_Float64x": ("DOUBLE", "_Float64x"),
    "__float128": ("DOUBLE", "_Float128"),
    "__fp16": ("DOUBLE", "__fp16"),
    "__bf16": ("DOUBLE", "__bf16"),
    "_Decimal32": ("_DECIMAL32", "_Decimal32"),
    "_Decimal64": ("_DECIMAL64", "_Decimal64"),
    "_Decimal128": ("_DECIMAL128", "_Decimal128"),
}

# C23 keywords that were identifiers before. Older headers define them.
C23_WORDS = frozenset(
    "alignas alignof bool constexpr false nullptr static_assert thread_local true "
    "typeof_unqual".split()
)
