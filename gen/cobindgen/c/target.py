"""The ABI of a target, read from the compiler's predefined macros.

Sizes and alignments are in bytes. The tables here have what no macro says, such as
the four-byte alignment of eight-byte scalars in the i386 System V ABI, with the
source. The proof compares all of it with the compiler.
"""

from collections import Counter
from dataclasses import dataclass
from functools import cache

from cobindgen.c.ir import Floating, Integer, Target, VaList

# Canonical spelling -> conversion rank (C11 6.3.1.1p1).
RANKS = {
    "_Bool": 0,
    "char": 1,
    "signed char": 1,
    "unsigned char": 1,
    "short": 2,
    "unsigned short": 2,
    "int": 3,
    "unsigned int": 3,
    "long": 4,
    "unsigned long": 4,
    "long long": 5,
    "unsigned long long": 5,
    "__int128": 6,
    "unsigned __int128": 6,
}
MODES = {"QI": 1, "byte": 1, "HI": 2, "SI": 4, "DI": 8, "TI": 16}
FLOAT_MODES = {"SF": "float", "DF": "double", "XF": "long double", "TF": "_Float128"}

# Size and alignment of va_list by architecture macro (the psABI documents).
VA_LISTS = {
    "__x86_64__": (24, 8),
    "__aarch64__": (32, 8),
    "__s390x__": (32, 8),
    "__powerpc__": (12, 4),
}


@dataclass(frozen=True, slots=True)
class Abi:
    """The scalar types of a target, and its rules for bit-fields and enums."""

    target: Target
    integers: dict[str, Integer]
    floats: dict[str, Floating]
    va_list: VaList
    biggest_alignment: int
    # Bit-fields follow Microsoft's rule (the default of mingw), not that of System V.
    ms_bitfields: bool
    # Unnamed bit-fields align the record too (AAPCS 8.1.8).
    anonymous_bitfields_align: bool
    short_enums: bool
    # Microsoft's compiler, and clang for it, give every enum the type int.
    int_enums: bool
    wchar: str
    c23: bool
    # If one value of an enum does not fit an int, all its constants have the type of
    # the enum (C23 6.7.3.3p15).
    wide_enumerators: bool
    # clang differs from GCC in bit-fields of over-aligned types.
    clang: bool
    # `f(...)` declares a function (C23 6.7.7.4p1).
    only_variadic: bool
    # `struct tag;` in a record is an unnamed member: -fms-extensions.
    tagged_members: bool
    # The encoding of narrow strings, as iconv calls it: -fexec-charset.
    charset: str

    @property
    def size_t(self) -> Integer:
        return self.unsigned_of_size(self.target.pointer_size)

    @property
    def ptrdiff_t(self) -> Integer:
        return self.signed_of_size(self.target.pointer_size)

    def unsigned_of_size(self, size: int) -> Integer:
        names = ("unsigned int", "unsigned long", "unsigned long long")
        return self._of_size(("unsigned char", "unsigned short", *names), size)

    def signed_of_size(self, size: int) -> Integer:
        names = ("int", "long", "long long")
        return self._of_size(("signed char", "short", *names), size)

    def _of_size(self, names: tuple[str, ...], size: int) -> Integer:
        found = (self.integers[name] for name in names)
        return next(integer for integer in found if integer.size == size)


def abi_of(predefined: dict[str, str], flags: tuple[str, ...]) -> Abi:
    """Return the ABI that the compiler's predefined macros and `flags` describe."""
    pointer, long = size(predefined, "POINTER", 8), size(predefined, "LONG", 8)
    big = predefined.get("__BYTE_ORDER__") == "__ORDER_BIG_ENDIAN__"
    arm = "__arm__" in predefined or "__aarch64__" in predefined
    windows = is_windows(predefined)
    clang = "__clang__" in predefined
    c23 = predefined.get("__STDC_VERSION__", "")[:6] > "201710"
    return Abi(
        target=Target(pointer, long, big, architecture(predefined)),
        integers=integers_of(predefined, flags),
        floats=floats_of(predefined, flags),
        va_list=va_list_of(predefined),
        biggest_alignment=biggest_alignment(predefined),
        ms_bitfields=(windows and "-mno-ms-bitfields" not in flags)
        or "-mms-bitfields" in flags,
        anonymous_bitfields_align=arm and not windows,
        short_enums="-fshort-enums" in flags,
        int_enums="_MSC_VER" in predefined,
        wchar=canonical(predefined.get("__WCHAR_TYPE__", "int")),
        c23=c23,
        # GCC 13 and clang 20 do this in every mode.
        wide_enumerators=int(predefined.get("__clang_major__", 0)) >= 20
        or (int(predefined.get("__GNUC__", 13 if c23 else 0)) >= 13 and not clang),
        clang=clang,
        # GCC knows it since version 13, clang since 15.
        only_variadic=c23
        and (
            int(predefined.get("__clang_major__", 15)) >= 15
            if clang
            else int(predefined.get("__GNUC__", 13)) >= 13
        ),
        # GCC for Windows has them without a flag.
        tagged_members="_MSC_EXTENSIONS" in predefined
        or not MS_EXTENSIONS.isdisjoint(flags)
        or (not clang and "_WIN32" in predefined and NO_MS not in flags),
        charset=predefined.get("__GNUC_EXECUTION_CHARSET_NAME", '"UTF-8"').strip('"'),
    )


# Flags that make `struct tag;` an unnamed member (GCC manual, "Unnamed Structure and
# Union Fields").
NO_MS = "-fno-ms-extensions"
MS_EXTENSIONS = frozenset(
    {"-fms-extensions", "-fplan9-extensions", "-fms-compatibility"}
)


def size(predefined: dict[str, str], name: str, default: int) -> int:
    return int(predefined.get(f"__SIZEOF_{name}__", default))


def is_windows(predefined: dict[str, str]) -> bool:
    return "_WIN32" in predefined or "__MINGW32__" in predefined


def biggest_alignment(predefined: dict[str, str]) -> int:
    return int(predefined.get("__BIGGEST_ALIGNMENT__", 16))


def scalar_alignment(predefined: dict[str, str], flags: tuple[str, ...]) -> int:
    """Return the largest alignment of a standard integer or of a double in a record.

    System V ABI, Intel386 supplement, figure 3-1: eight-byte scalars in records are
    aligned to four bytes. Windows aligns them to eight.
    """
    if "__m68k__" in predefined:
        return 2
    windows = is_windows(predefined)
    if "__i386__" in predefined and not windows and "-malign-double" not in flags:
        return 4
    return biggest_alignment(predefined)


def integers_of(
    predefined: dict[str, str], flags: tuple[str, ...]
) -> dict[str, Integer]:
    """Return the integer types, by their names in `RANKS`."""
    plain_is_signed = "__CHAR_UNSIGNED__" not in predefined
    found = [
        Integer("_Bool", 1, 1, signed=False),
        Integer("char", 1, 1, signed=plain_is_signed),
        Integer("signed char", 1, 1, signed=True),
        Integer("unsigned char", 1, 1, signed=False),
    ]
    largest = scalar_alignment(predefined, flags)
    for name, bytes_, align in (
        ("short", size(predefined, "SHORT", 2), largest),
        ("int", size(predefined, "INT", 4), largest),
        ("long", size(predefined, "LONG", 8), largest),
        ("long long", size(predefined, "LONG_LONG", 8), largest),
        ("__int128", 16, biggest_alignment(predefined)),
    ):
        found.append(Integer(name, bytes_, min(bytes_, align), signed=True))
        unsigned = f"unsigned {name}"
        found.append(Integer(unsigned, bytes_, min(bytes_, align), signed=False))
    return {integer.name: integer for integer in found}


def floats_of(
    predefined: dict[str, str], flags: tuple[str, ...]
) -> dict[str, Floating]:
    """Return the floating types by name."""
    single, double = (min(n, scalar_alignment(predefined, flags)) for n in (4, 8))
    quad = min(16, biggest_alignment(predefined))
    long_double = size(predefined, "LONG_DOUBLE", 16)
    extended = min(long_double, biggest_alignment(predefined))
    clang = "__clang__" in predefined
    i386 = "__i386__" in predefined
    if i386 and (not is_windows(predefined) or long_double == 12):
        extended = 4
    found = (
        Floating("float", 4, single),
        Floating("double", 8, double),
        Floating("long double", long_double, extended),
        Floating("_Float16", 2, 2),
        Floating("__fp16", 2, 2),
        Floating("__bf16", 2, 2),
        Floating("_Float32", 4, single),
        Floating("_Float64", 8, double),
        Floating("_Float32x", 8, double),
        Floating("_Float64x", long_double, extended),
        # clang has only the older name.
        Floating("__float128" if clang else "_Float128", 16, quad),
        Floating("_Decimal32", 4, single),
        Floating("_Decimal64", 8, double),
        Floating("_Decimal128", 16, quad),
    )
    named = {floating.name: floating for floating in found}
    return {"_Float128": named["__float128"], **named} if clang else named


def va_list_of(predefined: dict[str, str]) -> VaList:
    if not is_windows(predefined):
        for macro, (bytes_, align) in VA_LISTS.items():
            if macro in predefined:
                return VaList(bytes_, align)
    pointer = size(predefined, "POINTER", 8)
    return VaList(pointer, pointer)


def architecture(predefined: dict[str, str]) -> str:
    """Return a short name of the target for people: `x86_64-linux`."""
    machines = (
        "x86_64 i386 aarch64 arm riscv s390x powerpc64 powerpc mips m68k loongarch64"
    )
    machine = next((m for m in machines.split() if f"__{m}__" in predefined), "unknown")
    systems = {"__linux__": "linux", "_WIN32": "windows", "__APPLE__": "darwin"}
    system = next((s for macro, s in systems.items() if macro in predefined), "none")
    return f"{machine}-{system}"


@cache
def canonical(spelling: str) -> str:
    """Return the name of an integer type as in `RANKS`.

    `long unsigned int` becomes `unsigned long`. Raises KeyError if the words do not
    name an integer type (C11 6.7.2p2).
    """
    words = spelling.split()
    unsigned = "unsigned" in words
    if words.count("short"):
        base = "short"
    elif words.count("long") > 1:
        base = "long long"
    elif words.count("long"):
        base = "long"
    elif "char" in words:
        base = "char"
    elif "__int128" in words:
        base = "__int128"
    elif words == ["_Bool"] or words == ["bool"]:
        return "_Bool"
    else:
        base = "int"
    allowed = Counter(base.split()) + Counter(["unsigned" if unsigned else "signed"])
    if base in ("short", "long", "long long"):
        allowed["int"] = 1
    if not words or Counter(words) - allowed:
        raise KeyError(spelling)
    if base == "char" and "signed" in words:
        return "signed char"
    return f"unsigned {base}" if unsigned else base
