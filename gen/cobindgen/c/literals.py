"""Literals: numbers, characters and strings (C11 6.4.4, 6.4.5), with C's types."""

import math
import re
from collections.abc import Iterator
from fractions import Fraction

from cobindgen.c import ir
from cobindgen.c.constants import (
    AskCompiler,
    NotConstant,
    Number,
    fits,
    round_float,
    wrap,
)
from cobindgen.c.target import Abi

INTEGER = re.compile(
    r"(0[xX][0-9a-fA-F']+|0[bB][01']+|[0-9][0-9']*)([uU]?(?:ll|LL|l|L)?[uU]?)$"
)
BIT_INT = re.compile(r"(?:wb|WB)[uU]?$|[uU](?:wb|WB)$")
FLOAT = re.compile(r"(.+?)([fFlL]|[fF](?:16|32|64|128)x?)?$", re.S)
EXPONENT = re.compile(r"(?:[pP]|(?<!0x)(?<!0X)[eE])[+-]?0*(\d+)[fFlL\d]*$")
CHARACTER = re.compile(
    r"\\(?:([0-7]{1,3})|x([0-9a-fA-F]+)|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))|(.)",
    re.S,
)
STRING = re.compile(r'\s*(u8|[uUL])?"((?:[^"\\\n]++|\\.)*+)"')
# Behind a backslash in a wide literal: a byte of the header that is not UTF-8.
NO_TEXT = "\ufffd"
SIMPLE_ESCAPES = dict(zip("abfnrtve'\"?\\", "\a\b\f\n\r\t\v\x1b'\"?\\", strict=True))


# A number with more characters, or with more digits in its exponent, fits no C type,
# and Python may need very long to read it.
LONGEST = 1000
LONGEST_EXPONENT = 5


def bounded(text: str) -> str:
    """Return `text`. Raises NotConstant for a number that is too long to read."""
    if len(text) > LONGEST:
        raise NotConstant(f"has a number of {len(text)} characters")
    exponent = EXPONENT.search(text)
    if exponent is not None and len(exponent[1]) > LONGEST_EXPONENT:
        raise NotConstant(f"has a number with the exponent {exponent[1]}")
    return text


def integer_literal(text: str, abi: Abi) -> Number:
    """Return the value and type of an integer constant (6.4.4.1p5)."""
    match = INTEGER.match(bounded(text))
    if match is None and BIT_INT.search(text):
        raise AskCompiler(f"uses the _BitInt constant {text}")
    if match is None:
        raise NotConstant(f"{text} is not a valid integer constant")
    digits, suffix = match[1].replace("'", ""), match[2].lower()
    octal = digits[0] == "0" and digits.isdecimal() and len(digits) > 1
    value = int(digits, 8 if octal else 0) if digits != "0" else 0
    first = suffix.count("l")
    names = ["int", "long", "long long"][first:]
    decimal = digits[0] != "0"
    for name in names:
        if "u" not in suffix and fits(value, abi.integers[name]):
            return Number(value, abi.integers[name])
        unsigned = abi.integers[f"unsigned {name}"]
        if ("u" in suffix or not decimal) and fits(value, unsigned):
            return Number(value, unsigned)
    # GCC and clang treat a decimal constant that exceeds long long differently: as
    # __int128 or as unsigned, with a warning.
    raise NotConstant(f"{text} is too large for its type")


def float_literal(text: str, abi: Abi) -> Number:
    """Return the value and type of a floating constant (6.4.4.2)."""
    match = FLOAT.match(bounded(text).replace("'", ""))
    assert match is not None
    suffix = (match[2] or "").lower()
    if text[:2].lower() == "0x" and "p" not in text.lower():
        raise NotConstant(f"{text} is not a valid floating constant")
    name = {"": "double", "f": "float", "l": "long double"}.get(suffix)
    if name is None:
        name = f"_Float{suffix[1:]}"
    hexadecimal = match[1][:2].lower() == "0x"
    type_ = abi.floats[name]
    try:
        value = float.fromhex(match[1]) if hexadecimal else float(match[1])
    except OverflowError:
        raise AskCompiler(f"a Python float cannot hold the {name} {text}") from None
    if type_.size <= 8:
        return Number(round_float(value, type_), type_)
    if not hexadecimal and (math.isinf(value) or Fraction(match[1]) != Fraction(value)):
        raise AskCompiler(f"a Python float cannot hold the {name} {text}")
    return Number(value, type_)


def character_literal(text: str, abi: Abi) -> Number:
    """Return the value and type of a character constant (6.4.4.4).

    With several characters, each one shifts the value by eight bits, as in GCC and
    clang.
    """
    prefix, _, body = text.partition("'")
    body = body[:-1]
    if prefix in ("", "u8"):
        data = decode(body, "UTF-8" if prefix else abi.charset)
        if not data or len(data) > 4 or (prefix and len(data) > 1):
            raise NotConstant(f"{text} is not a valid character constant")
        value = int.from_bytes(data, "big")
        if prefix:
            return Number(value, abi.integers["unsigned char" if abi.c23 else "char"])
        if len(data) == 1:
            value = wrap(value, abi.integers["char"])
        return Number(wrap(value, abi.integers["int"]), abi.integers["int"])
    values = [value for value, _ in characters(body)]
    if len(values) != 1:
        raise NotConstant(f"{text} is not a valid character constant")
    names = {"L": abi.wchar, "u": "unsigned short", "U": "unsigned int"}
    type_ = abi.integers[names[prefix]]
    if values[0] >> 8 * type_.size:
        raise AskCompiler(f"{text} is more than one code unit")
    return Number(wrap(values[0], type_), type_)


def string_literal(text: str, abi: Abi) -> tuple[bytes | str, ir.Type] | None:
    """Return the value and array type of adjacent string literals.

    The value is bytes for char and u8, str for wide literals. Returns None if `text` is
    not a sequence of string literals.
    """
    parts: list[str] = []
    at = 0
    prefixes: set[str] = set()
    while match := STRING.match(text, at):
        prefixes.add(match[1] or "")
        parts.append(match[2])
        at = match.end()
    if not parts or text[at:].strip():
        return None
    wide = prefixes - {"", "u8"}
    if len(wide) > 1 or (wide and "u8" in prefixes):
        raise NotConstant("has adjacent string literals of different kinds")
    if not wide:
        charset = "UTF-8" if "u8" in prefixes else abi.charset
        data = b"".join(decode(part, charset) for part in parts)
        # C23's char8_t.
        unit = "unsigned char" if abi.c23 and "u8" in prefixes else "char"
        return data, ir.Array(abi.integers[unit], len(data) + 1)
    names = {"L": abi.wchar, "u": "unsigned short", "U": "unsigned int"}
    element = abi.integers[names[wide.pop()]]
    value = "".join(map(decode_wide, parts))
    units = len(value.encode("utf-16-le")) // 2 if element.size == 2 else len(value)
    return value, ir.Array(element, units + 1)


def decode(body: str, charset: str) -> bytes:
    """Return the bytes of the text between the quotes of a narrow literal.

    Raises NotConstant if `charset` has no such character, or Python has no `charset`.
    """
    try:
        return b"".join(
            bytes([value & 0xFF]) if is_unit else chr(value).encode(charset)
            for value, is_unit in characters(body)
        )
    except (UnicodeEncodeError, LookupError) as error:
        raise NotConstant(f"is not encoded here: {error}") from None


def decode_wide(body: str) -> str:
    """Return the text between the quotes of a wide literal.

    Raises NotConstant if it contains a number that is not a Unicode character.
    """
    values = [value for value, _ in characters(body)]
    if not all(map(is_character, values)):
        raise NotConstant("has a code unit that is not a Unicode character")
    return "".join(map(chr, values))


def characters(body: str) -> Iterator[tuple[int, bool]]:
    """Yield the number of each character between the quotes of a literal.

    The bool is true if the number is a code unit, written as an octal or hexadecimal
    escape, and not a character.
    """
    for match in CHARACTER.finditer(body):
        octal, hexadecimal, short, long, simple, plain = match.groups()
        if octal or hexadecimal:
            yield int(octal, 8) if octal else int(hexadecimal, 16), True
        elif short or long:
            value = int(short or long, 16)
            if not is_character(value):
                raise NotConstant(f"has {match[0]}, which is not a character")
            yield value, False
        elif simple == NO_TEXT:
            raise NotConstant("has a byte that is not UTF-8")
        elif simple:
            if simple not in SIMPLE_ESCAPES:
                raise NotConstant(f"has the unknown escape \\{simple}")
            yield ord(SIMPLE_ESCAPES[simple]), False
        else:
            yield ord(plain), False


def is_character(value: int) -> bool:
    """Return whether `value` is a Unicode character and not a surrogate."""
    return value < 0xD800 or 0xE000 <= value <= 0x10FFFF
