"""Literals: their values and types, and the reasons for invalid ones.

A compiler checks many of them in test_constants.py.
"""

import math
from dataclasses import replace

import pytest

from cobindgen.c import ir
from cobindgen.c.constants import AskCompiler, NotConstant, Number
from cobindgen.c.literals import (
    character_literal,
    decode,
    float_literal,
    integer_literal,
    string_literal,
)
from cobindgen.c.target import abi_of

ABI = abi_of({}, ())
C23 = abi_of({"__STDC_VERSION__": "202311L"}, ())
WINDOWS = abi_of({"__WCHAR_TYPE__": "unsigned short"}, ())


def shown(number: Number) -> tuple[int | float, str]:
    assert isinstance(number.type, ir.Integer | ir.Floating)
    return number.value, number.type.name


@pytest.mark.parametrize(
    ("text", "value", "type_"),
    [
        ("0", 0, "int"),
        ("0" * 999 + "1", 1, "int"),
        ("0x10", 16, "int"),
        ("010", 8, "int"),
        ("0b11", 3, "int"),
    ],
)
def test_integers(text: str, value: int, type_: str) -> None:
    assert shown(integer_literal(text, ABI)) == (value, type_)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("12x", "12x is not a valid integer constant"),
        ("1" + "0" * 1000, "has a number of 1001 characters"),
        ("1e100000", "has a number with the exponent 100000"),
        ("0x1p-123456f", "has a number with the exponent 123456"),
    ],
)
def test_what_is_no_integer(text: str, reason: str) -> None:
    with pytest.raises(NotConstant, match=f"^{reason}$"):
        integer_literal(text, ABI)


def test_the_compiler_is_asked_about_bit_ints() -> None:
    for text in ("1wb", "1uwb", "0x1WBu"):
        with pytest.raises(AskCompiler, match=f"^uses the _BitInt constant {text}$"):
            integer_literal(text, ABI)


@pytest.mark.parametrize(
    ("text", "value", "type_"),
    [
        ("1e-12345", 0.0, "double"),
        ("0.1f16", 0.0999755859375, "_Float16"),
        ("0.1f", 0.10000000149011612, "float"),
        ("0.1f32x", 0.1, "_Float32x"),
        ("1.5L", 1.5, "long double"),
        ("0x1.8p1L", 3.0, "long double"),
        ("1e39f", math.inf, "float"),
    ],
)
def test_floats(text: str, value: float, type_: str) -> None:
    assert shown(float_literal(text, ABI)) == (value, type_)


def test_what_is_no_float() -> None:
    for text in ("0x1.8", "0X1.8"):
        with pytest.raises(NotConstant, match=f"^{text} is not a valid floating const"):
            float_literal(text, ABI)
    for text in ("0.1L", "1e400L"):
        reason = f"^a Python float cannot hold the long double {text}$"
        with pytest.raises(AskCompiler, match=reason):
            float_literal(text, ABI)
    with pytest.raises(
        AskCompiler, match=r"^a Python float cannot hold the double 0x1p9"
    ):
        float_literal("0x1p99999", ABI)


@pytest.mark.parametrize(
    ("text", "value", "type_"),
    [
        ("'a'", 97, "int"),
        (r"'\377'", -1, "int"),
        ("'abcd'", 0x61626364, "int"),
        ("u8'a'", 97, "char"),
        ("L'a'", 97, "int"),
        (r"u'\xffff'", 0xFFFF, "unsigned short"),
        (r"U'\xffffffff'", 0xFFFFFFFF, "unsigned int"),
    ],
)
def test_characters(text: str, value: int, type_: str) -> None:
    assert shown(character_literal(text, ABI)) == (value, type_)


def test_a_character_of_utf_8_is_unsigned_in_c23() -> None:
    assert shown(character_literal("u8'a'", C23)) == (97, "unsigned char")


def test_the_character_set_of_a_character() -> None:
    """-fexec-charset applies to 'A', but not to u8'A'."""
    ebcdic = replace(C23, charset="cp037")
    assert shown(character_literal("'A'", ebcdic)) == (0xC1 - 0x100, "int")
    assert shown(character_literal("u8'A'", ebcdic)) == (0x41, "unsigned char")


@pytest.mark.parametrize("text", ["''", "'abcde'", "u8'ab'", "u8''", "L''", "L'ab'"])
def test_what_is_no_character(text: str) -> None:
    with pytest.raises(
        NotConstant, match=f"^{text} is not a valid character constant$"
    ):
        character_literal(text, ABI)


def test_a_character_of_two_code_units() -> None:
    with pytest.raises(AskCompiler, match=r"10000' is more than one code unit$"):
        character_literal(r"u'\x10000'", ABI)


@pytest.mark.parametrize(
    ("text", "value", "element", "length"),
    [
        ('"ab" "c"', b"abc", "char", 4),
        ('u8"é" "b"', b"\xc3\xa9b", "char", 4),
        ('L"ab" L"c"', "abc", "int", 4),
        ('u"a😀"', "a😀", "unsigned short", 4),
        ('U"a😀"', "a😀", "unsigned int", 3),
        ('""', b"", "char", 1),
    ],
)
def test_strings(text: str, value: bytes | str, element: str, length: int) -> None:
    found = string_literal(text, ABI)
    assert found == (value, ir.Array(ABI.integers[element], length))


def test_strings_of_other_targets() -> None:
    assert string_literal('u8"a"', C23) == (
        b"a",
        ir.Array(C23.integers["unsigned char"], 2),
    )
    assert string_literal('"a"', C23) == (b"a", ir.Array(C23.integers["char"], 2))
    wide = ir.Array(WINDOWS.integers["unsigned short"], 3)
    assert string_literal('L"😀"', WINDOWS) == ("😀", wide)


def test_the_character_set_of_execution() -> None:
    """It holds for strings without a prefix, and u8 is UTF-8 everywhere."""
    latin = abi_of({"__GNUC_EXECUTION_CHARSET_NAME": '"ISO-8859-1"'}, ())
    char = latin.integers["char"]
    assert string_literal('"é"', latin) == (b"\xe9", ir.Array(char, 2))
    assert string_literal('u8"é"', latin) == (b"\xc3\xa9", ir.Array(char, 3))


def test_a_byte_that_is_not_utf_8() -> None:
    with pytest.raises(NotConstant, match=r"^has a byte that is not UTF-8$"):
        decode("a\\\ufffd", "UTF-8")


def test_what_is_no_string() -> None:
    for text in ("a", '"a" b', "", 'R"(a)"'):
        assert string_literal(text, ABI) is None


def test_simple_escapes_are_characters_and_octal_ones_are_bytes() -> None:
    assert decode(r"\n\101", "utf-16-le") == b"\n\0A"
    with pytest.raises(NotConstant, match=r"^is not encoded here: "):
        decode("é", "ascii")
