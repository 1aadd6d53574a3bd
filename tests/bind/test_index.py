"""The names that the index finds in typedefs."""

import pytest

from cobindgen.reader.declared import typedef_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("typedef int plain;", ["plain"]),
        ("typedef int row[3], *pointer;", ["row", "pointer"]),
        ("typedef int called(int);", ["called"]),
        ("typedef void called(T);", ["called"]),
        # The name is inside the parentheses, not before them.
        ("typedef int (walker)(void *p);", ["walker"]),
        ("typedef void ( Accessor )(T *object,\n  int (*f)(void));", ["Accessor"]),
        ("typedef int (rows)[3];", ["rows"]),
        ("typedef int (*pointed)(int (inner)(int));", ["pointed"]),
        ("typedef int (*(*twice)(int))(char);", ["twice"]),
        ("typedef int (*table[4])(void), (other)(int);", ["table", "other"]),
        (
            "typedef int (*first)(int), second(char), (third)[2];",
            ["first", "second", "third"],
        ),
        (
            "typedef struct { int x; } one, (*two)(int), (three);",
            ["one", "two", "three"],
        ),
        ("typedef struct tag { int x; } (enclosed);", ["enclosed"]),
        ("typedef char sized[sizeof(struct { int x; })];", ["sized"]),
    ],
)
def test_typedef_names(text: str, names: list[str]) -> None:
    assert typedef_names(text) == names
