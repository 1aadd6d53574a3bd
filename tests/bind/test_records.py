"""Records in use: creation, assignment, copies, pickle, repr, lifetime."""

import copy
import ctypes
import gc
import importlib
import pickle
import shutil
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from modules import compiled, imported

pytestmark = pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")

HEADER = """\
struct node { int v; };
struct plain { char tag; struct node *n; };
struct __attribute__((packed)) entry { char tag; struct node *n; };
struct table { struct entry e[2]; struct plain p[2]; };
struct __attribute__((packed)) packed { char a; int b; };
struct bits { unsigned a : 3; unsigned b : 5; unsigned c; };
struct inside { char a; unsigned b : 20; _Bool c : 1; int d : 7; long e; };
struct holder { struct bits first; struct packed second; };
enum color { RED, GREEN, BLUE = 7 };
struct shown { enum color color; enum color bit : 4; int plain; };
union either { int i; float f; unsigned low : 3; };
struct outer { int kind; union { int i; struct { short lo, hi; }; }; };
typedef struct __attribute__((aligned(64))) { float f[16]; } vector;
struct holds { char c; vector v; vector w[2]; };
struct flexible { int n; struct packed items[]; };
struct opaque;
struct opaque *make_opaque(void);
float sum_vector(const vector *v);
"""
SOURCE = """\
#include "made.h"
float sum_vector(const vector *v) { return (long)v % 64 ? -1 : v->f[0] + v->f[15]; }
struct opaque { int i; };
struct opaque *make_opaque(void) { static struct opaque it = {5}; return &it; }
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("records")


@pytest.fixture(scope="module")
def made(folder: Path) -> ModuleType:
    return imported(HEADER, folder)


@pytest.fixture(scope="module")
def lib(folder: Path, made: ModuleType) -> Any:
    return made.load(compiled(SOURCE, folder))


# ---- members -------------------------------------------------------------------


def test_every_plain_member_is_a_ctypes_field(made: ModuleType) -> None:
    places = {"a": (0, 1), "b": (1, 4)}
    for name, place in places.items():
        field = getattr(made.struct_packed, name)
        assert type(field) is type(made.struct_node.v)
        assert (field.offset, field.size) == place


def test_positional_values_follow_c_s_order(made: ModuleType) -> None:
    assert repr(made.struct_bits(1, 2, 3)) == "struct_bits(a=1, b=2, c=3)"
    record = made.struct_inside(b"x", 77, True, -3, 9)
    assert repr(record) == "struct_inside(a=b'x', b=77, c=True, d=-3, e=9)"
    nested = made.struct_holder((1, 2, 3), (b"y", 4))
    assert (nested.first.c, nested.second.b) == (3, 4)
    with pytest.raises(TypeError, match="too many initializers"):
        made.struct_inside(b"x", 1, 1, 1, 1, 1)
    with pytest.raises(TypeError, match="duplicate values"):
        made.struct_inside(b"x", a=b"y")


@pytest.mark.parametrize("name", ["struct_node", "struct_inside", "union_either"])
def test_a_misspelt_member_is_an_error(name: str, made: ModuleType) -> None:
    class_ = getattr(made, name)
    with pytest.raises(AttributeError, match="vv"):
        class_(vv=1)
    with pytest.raises(AttributeError, match="vv"):
        class_().vv = 1
    with pytest.raises(AttributeError, match="vv"):
        print(class_().vv)


def test_repr_names_enumerators_and_members_of_anonymous_records(
    made: ModuleType,
) -> None:
    shown = made.struct_shown(made.GREEN, 7, 3)
    assert repr(shown) == "struct_shown(color=GREEN, bit=BLUE, plain=3)"
    assert "color=99" in repr(made.struct_shown(color=99))
    outer = made.struct_outer(kind=1, lo=2, hi=3)
    assert repr(outer) == f"struct_outer(kind=1, i={2 + (3 << 16)}, lo=2, hi=3)"


def test_bit_fields_keep_their_neighbours(made: ModuleType) -> None:
    record = made.struct_inside(b"x", 0xFFFFF, True, -1, -1)
    for name, value in (("b", 0), ("c", False), ("d", 0)):
        before = {n: getattr(record, n) for n in "abcde"}
        setattr(record, name, value)
        assert {n: getattr(record, n) for n in "abcde"} == {**before, name: value}


def test_a_union_s_bit_field(made: ModuleType) -> None:
    record = made.union_either(i=13)
    assert record.low == 5
    record.low = 2
    assert record.i == 10


# ---- copies --------------------------------------------------------------------


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_a_copy_is_independent(copied: Callable[[Any], Any], made: ModuleType) -> None:
    original = made.struct_packed(b"x", 5)
    other = copied(original)
    other.b = 7
    assert (original.b, other.b, bytes(other)) == (5, 7, b"x\7\0\0\0")


def test_a_copy_keeps_the_same_objects_alive(made: ModuleType) -> None:
    def fill() -> Any:
        return copy.copy(made.struct_plain(b"x", ctypes.pointer(made.struct_node(111))))

    other = fill()
    gc.collect()
    junk = [made.struct_node(-1) for _ in range(3000)]
    assert other.n.contents.v == 111 and len(junk) == 3000


def test_pickle(made: ModuleType) -> None:
    for record in (made.struct_packed(b"x", 5), made.struct_inside(b"x", 77, 1, 2, 3)):
        other = pickle.loads(pickle.dumps(record))
        assert type(other) is type(record) and bytes(other) == bytes(record)
    for refused in (pickle.dumps, copy.deepcopy):
        with pytest.raises(ValueError, match="pointers"):
            refused(made.struct_plain())


def test_pointers_are_kept_through_arrays_and_nesting(made: ModuleType) -> None:
    table = made.struct_table()

    def fill() -> None:
        table.p[0].n = ctypes.pointer(made.struct_node(111))
        table.e[0].n = ctypes.pointer(made.struct_node(222))

    fill()
    gc.collect()
    junk = [made.struct_node(-1) for _ in range(3000)]
    assert (table.p[0].n.contents.v, table.e[0].n.contents.v) == (111, 222)
    assert len(junk) == 3000


def test_from_buffer_and_resize(made: ModuleType) -> None:
    room = bytearray(b"x\5\0\0\0")
    record = made.struct_packed.from_buffer(room)
    record.b = 9
    assert room == b"x\x09\0\0\0"
    alone = made.struct_packed(b"x", 5)
    ctypes.resize(alone, 65536)
    alone.b = 9
    assert ctypes.string_at(ctypes.addressof(alone), 5) == b"x\x09\0\0\0"


def test_numpy_s_dtype(made: ModuleType) -> None:
    numpy = importlib.import_module("numpy")
    found = numpy.dtype(made.struct_packed)
    assert found.itemsize == 5 and found.fields["b"][1] == 1
    array = (made.struct_packed * 2)((b"x", 5), (b"y", 6))
    view = numpy.frombuffer(array, found)
    view["b"] += 1
    assert [item.b for item in array] == [6, 7] and list(view["a"]) == [b"x", b"y"]


def test_equality_is_identity(made: ModuleType) -> None:
    one, other = made.struct_node(1), made.struct_node(1)
    assert one != other and one == one and bytes(one) == bytes(other)


# ---- alignment -----------------------------------------------------------------


def test_instances_are_aligned(made: ModuleType, lib: Any) -> None:
    vectors = [made.vector((1, 2)) for _ in range(8)]
    vectors += [copy.copy(vectors[0]), made.struct_holds().v]
    vectors += list(made.allocate_array(made.vector, 3))
    for vector in vectors:
        assert ctypes.addressof(vector) % 64 == 0
        vector.f[15] = 4
        assert lib.sum_vector(ctypes.byref(vector)) == vector.f[0] + 4
    assert ctypes.addressof(made.struct_holds()) % 64 == 0


def test_a_plain_array_of_them_is_refused(made: ModuleType) -> None:
    for make in (lambda: made.vector * 4, lambda: 4 * made.vector):
        with pytest.raises(TypeError, match=r"allocate_array\(vector, 4\)"):
            make()


# ---- opaque and flexible ---------------------------------------------------------


def test_an_opaque_record_cannot_be_made(made: ModuleType, lib: Any) -> None:
    with pytest.raises(TypeError, match=r"is opaque: .*made\.h only declares it"):
        made.struct_opaque()
    pointer = lib.make_opaque()
    with pytest.raises(AttributeError, match="is opaque: "):
        print(pointer.contents.i)


def test_the_reason_names_the_header_that_defines_it(tmp_path: Path) -> None:
    (tmp_path / "parts.h").write_text(
        "struct part { int a[32]; };\nstruct shown { int i; };\n"
        "struct odd { _Complex long double *p; } "
        '__attribute__((scalar_storage_order("big-endian")));\n'
    )
    text = """\
#include "parts.h"
typedef struct shown shown_t;
struct unknown;
void use(struct part *, struct unknown *, struct odd *);
struct odder { struct odd odd; };
"""
    made = imported(text, tmp_path)
    # The typedef is the header's own.
    assert made.shown_t(3).i == 3 and made.struct_shown is made.shown_t
    remedy = "bind .*parts.h too, which defines it, or use --deep"
    reasons = {
        made.struct_part: f"struct_part is opaque: {remedy}",
        made.struct_unknown: "struct_unknown is opaque: .*made.h only declares it",
        made.struct_odder: "struct_odder was skipped: .*scalar_storage_order",
    }
    for record, reason in reasons.items():
        with pytest.raises(TypeError, match=reason):
            record()
        address = ctypes.cast(ctypes.create_string_buffer(8), ctypes.POINTER(record))
        with pytest.raises(AttributeError, match=reason):
            print(address.contents.i)


def test_flexible_arrays(made: ModuleType) -> None:
    record = made.struct_flexible.allocate(3)
    record.n = 3
    items = record.elements(3)
    for i in range(3):
        items[i] = made.struct_packed(b"x", i)
    assert [item.b for item in record.elements(record.n)] == [0, 1, 2]
    del record
    gc.collect()
    assert [item.b for item in items] == [0, 1, 2]
    for refused in (copy.copy, copy.deepcopy, pickle.dumps):
        with pytest.raises(TypeError, match="flexible array"):
            refused(made.struct_flexible.allocate(1))
