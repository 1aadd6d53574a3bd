"""Which words of a header are markers, and which declaration contains each."""

import pytest

from cobindgen.diagnostics import InputError
from cobindgen.qemu.markers import MARKERS, wrapped_name
from cobindgen.qemu.rawheader import RawHeader
from cobindgen.qemu.scan import defined_markers, marked_functions, scan

OWN = {**MARKERS, "my.fiber": MARKERS["co_wrapper"], "fiber": MARKERS["co_wrapper"]}


def found(text: str) -> list[tuple[str, str, bool, tuple[str, ...]]]:
    """Return, for each marked declaration, its text and what is known about it.

    These are the text from the first marker on, whether it is a definition, and its
    conditions.
    """
    header = RawHeader("a.h", text)
    return [
        (
            header.text[marked.start : marked.end],
            header.text[marked.marker : marked.marker + 10],
            marked.defined,
            marked.conditions,
        )
        for marked in scan(header, OWN, "9.0")
    ]


def places(text: str) -> list[str]:
    """Return the places of the errors in a header."""
    with pytest.raises(InputError) as raised:
        list(scan(RawHeader("a.h", text), OWN, "9.0"))
    return [str(error.location) for error in raised.value.diagnostics]


@pytest.mark.parametrize(
    ("text", "declaration"),
    [
        ("int co_wrapper a_b(void);", "int co_wrapper a_b(void)"),
        ("int a; int co_wrapper a_b(void); int c;", "int co_wrapper a_b(void)"),
        ("int f(void) { } int co_wrapper a_b(void);", "int co_wrapper a_b(void)"),
        ('extern "C" { int co_wrapper a_b(void); }', "int co_wrapper a_b(void)"),
        ("#include <a.h>\nint co_wrapper a_b(void);", "int co_wrapper a_b(void)"),
        ("#define X\n\n  int\nco_wrapper a_b(void);", "int\nco_wrapper a_b(void)"),
        ("int co_wrapper a_b(int (*f)(int), int g[2]);",
         "int co_wrapper a_b(int (*f)(int), int g[2])"),
        ("int co_wrapper a_b(struct s { int a; } *p);",
         "int co_wrapper a_b(struct s { int a; } *p)"),
        ("int co_wrapper a_b(void)\n#define Y 1\n;", "int co_wrapper a_b(void)"),
        ("int fiber a_b(void);", "int fiber a_b(void)"),
    ],
)  # fmt: skip
def test_declaration(text: str, declaration: str) -> None:
    ((whole, marker, defined, conditions),) = found(text)
    assert RawHeader("a.h", whole).code.split() == declaration.split()
    assert marker.startswith(("co_wrapper", "fiber"))
    assert (defined, conditions) == (False, ())


def test_a_definition() -> None:
    ((whole, marker, defined, _),) = found("int co_wrapper a_b(void) { return 1; }")
    assert (whole, marker, defined) == ("int co_wrapper a_b(void) ", "co_wrapper", True)


def test_several_in_order_and_under_conditions() -> None:
    text = (
        "#if 0\nint co_wrapper a_a(void);\n#endif\n"
        "#ifdef X\nint co_wrapper a_b(void);\n#endif\n"
        "int co_wrapper_mixed co_wrapper a_c(void); int no_co_wrapper a_co_d(void);\n"
    )
    assert [(whole.split()[-1], where) for whole, _, _, where in found(text)] == [
        ("a_b(void)", ("defined(X)",)),
        ("a_c(void)", ()),
        ("a_co_d(void)", ()),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "int co_wrap(int a);",
        "int co_wrapped;",
        "int f(int co_wrapped, int co_wrapping);",
        "int co_wrappers[3];",
        "int co_wrappers = 3;",
        "struct co_wrapped *a;",
        "union co_wrapped *a; enum  co_wrapping b;",
        "typedef int co_wrapped;",
        "/* co_wrapper */ int a; // no_co_wraper b\n",
        '#define co_wrapper\n#include "co_wraper x.h"\n',
        "int xco_wrapper, yno_co_wrapper, co_wrapper2;",
        "int microco_wrap a(void);",
        "int unfiber a(void); int fibers b(void);",
    ],
)
def test_no_marker(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("int co_wraper a_b(void);", "a.h:1:5"),
        ("int cowrapper a_b(void);", "a.h:1:5"),
        ("int no_no_co_wrapper a_b(void);", "a.h:1:5"),
        ("int generated_co_wrap a_b(void);", "a.h:1:5"),
        ("int co_wrapper_x a_b(void);", "a.h:1:5"),
        ("int co_wraper x; int f(void);", "a.h:1:5"),
        ("int co_wrapper co_wrapperr a_b(void);", "a.h:1:16"),
        ("int co_wrapper a_b(void)", "a.h:1:5"),
        ("{ int co_wrapper }", "a.h:1:7"),
        ("int (co_wrapper) a) b;", "a.h:1:6"),
        ("int co_wrapper\n#ifdef X\na_b(int a);\n#endif", "a.h:2:1"),
        ("int co_wrapper a_b(int a\n#if X\n, int b\n#endif\n);", "a.h:2:1"),
    ],
)
def test_error(text: str, place: str) -> None:
    assert places(text) == [place]


def test_each_error_is_reported() -> None:
    text = (
        "int co_wraper a_b(void);\nint co_wrapper a_c(void);\nint x co_wrapp b(void);"
    )
    assert places(text) == ["a.h:1:5", "a.h:3:7"]


def test_a_marker_of_another_runtime() -> None:
    with pytest.raises(InputError) as raised:
        list(scan(RawHeader("a.h", "int co_wrapper a_b(void);"), {}, "7.2"))
    (error,) = raised.value.diagnostics
    assert str(error.location) == "a.h:1:5"
    assert all(word in error.message for word in ("co_wrapper", "a_b", "7.2"))


def test_the_nearest_marker_is_named() -> None:
    with pytest.raises(InputError) as raised:
        list(scan(RawHeader("a.h", "int co_wraper x_y(A *a);"), MARKERS, "9.0"))
    (error,) = raised.value.diagnostics
    assert all(word in error.message for word in ("co_wraper", "x_y", "co_wrapper"))


def test_no_name_and_no_marker_to_name() -> None:
    header = RawHeader("a.h", "int co_wraper x; int f(void);")
    with pytest.raises(InputError) as raised:
        list(scan(header, {}, "9.0"))
    (error,) = raised.value.diagnostics
    assert "co_wraper" in error.message
    assert " of " not in error.message and "nearest" not in error.message


def test_marked_functions() -> None:
    text = (
        "int co_wrapper a_b(void);\nint co_wrapper_mixed ATTR(x) a_c(void);\n"
        "int no_co_wrapper a_co_d(int a_b(int));\nint co_wrapper a_e(void);\n"
    )
    names = frozenset({"a_b", "a_c", "a_co_d", "other"})
    assert marked_functions("a.h", text, names) == {
        "a_b": "co_wrapper",
        "a_c": "co_wrapper_mixed",
        "a_co_d": "no_co_wrapper",
    }
    assert marked_functions("a.h", "int co_wraper a_b(void);", names) == {}
    assert marked_functions("a.h", "int a_b(void);", names) == {}


def test_defined_markers() -> None:
    text = (
        "#define co_wrapper\n#define co_wrapper_mixed /* nothing */\n"
        "#define no_co_wrapper(x) x\n#define other\n#define\n"
        "#undef generated_co_wrapper\n"
        "#ifdef co_wrapper_bdrv_rdlock\n#endif\n"
    )
    header = RawHeader("a.h", text)
    assert defined_markers(header) == {
        "co_wrapper",
        "co_wrapper_mixed",
        "no_co_wrapper",
    }


@pytest.mark.parametrize(
    ("function", "direction", "wrapped"),
    [
        ("bdrv_flush", "co", "bdrv_co_flush"),
        ("bdrv_get_length", "co", "bdrv_co_get_length"),
        ("bdrv_co_open", "no_co", "bdrv_open"),
        ("bdrv_co_open_all", "no_co", "bdrv_open_all"),
    ],
)
def test_wrapped_name(function: str, direction: str, wrapped: str) -> None:
    assert wrapped_name(function, direction) == wrapped


@pytest.mark.parametrize(
    ("function", "direction"),
    [
        ("flush", "co"),
        ("_flush", "co"),
        ("bdrv_", "co"),
        ("bdrv_co_flush", "co"),
        ("bdrv_flush", "no_co"),
        ("_co_flush", "no_co"),
        ("bdrv_co_", "no_co"),
        ("bdrv_co", "no_co"),
        ("bdrv_flush_co_all", "no_co"),
    ],
)
def test_no_wrapped_name(function: str, direction: str) -> None:
    with pytest.raises(ValueError, match=rf"^{function} "):
        wrapped_name(function, direction)


def test_a_marker_s_name_says_what_it_asks_for() -> None:
    for name, marker in MARKERS.items():
        assert marker.direction == ("no_co" if name.startswith("no_") else "co")
        assert marker.mixed == ("mixed" in name or name == "generated_co_wrapper")
        assert marker.lock == (name[-6:] if name.endswith("lock") else None)
        expected = "coroutine_fn" if marker.direction == "no_co" else ""
        assert marker.annotations == expected
