"""A C library called through its bindings, with each way to pass a value."""

import ctypes
import importlib.util
import json
import os
import posixpath
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

ROOT = Path(__file__).parents[2]
LIVE = ROOT / "tests" / "bind" / "live"
HEADERS = [
    ROOT / "include/block/block-common.h",
    ROOT / "include/qapi/error.h",
    LIVE / "live.h",
]
FLAGS = [f"-I{ROOT / 'include'}", f"-I{LIVE}"]

pytestmark = pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")

i64 = st.integers(-(2**63), 2**63 - 1)
u64 = st.integers(0, 2**64 - 1)
u32 = st.integers(0, 2**32 - 1)
i32 = st.integers(-(2**31), 2**31 - 1)
small = st.integers(-(10**6), 10**6)
real = st.floats(allow_nan=False)
# These numbers and small multiples of them are exact in single precision.
exact = st.integers(-1000, 1000).map(lambda n: n / 4)
words = st.binary(max_size=40).map(lambda data: data.replace(b"\0", b""))
name = st.from_regex(r"[a-z0-9_.]{1,8}", fullmatch=True)
path = st.lists(name, min_size=1, max_size=4).map("/".join)


def cobindgen(*arguments: str | Path) -> str:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "gen")}
    command = [sys.executable, "-m", "cobindgen", *map(str, arguments)]
    return subprocess.run(
        command, env=environment, check=True, capture_output=True, text=True
    ).stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[ModuleType, Path]:
    """Return the imported bindings and the library."""
    directory = tmp_path_factory.mktemp("live")
    library = directory / "liblive.so"
    sources = sorted(LIVE.glob("*.c"))
    cc = ["cc", "-std=gnu11", "-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror"]
    subprocess.run(
        [*cc, *FLAGS, *map(str, sources), "-o", str(library)],
        check=True,
    )
    bindings = directory / "live_bindings.py"
    cobindgen("bind", *HEADERS, *FLAGS, "-o", bindings)
    spec = importlib.util.spec_from_file_location("live_bindings", bindings)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["live_bindings"] = module
    spec.loader.exec_module(module)
    return module, library


@pytest.fixture(scope="module")
def live(built: tuple[ModuleType, Path]) -> Any:
    return built[0]


@pytest.fixture(scope="module")
def lib(built: tuple[ModuleType, Path]) -> Any:
    module, library = built
    return module.load(str(library))


def taken(lib: Any, string: Any) -> bytes:
    """Return the bytes of a string that the caller must free."""
    assert string
    value = ctypes.cast(string, ctypes.c_char_p).value
    assert value is not None
    lib.live_free(string)
    return value


def message(lib: Any, error: Any) -> bytes:
    """Return the message of an Error, and free it."""
    assert error
    text: bytes = lib.error_get_pretty(error)
    lib.error_free(error)
    return text


# ---- block-common.h ----------------------------------------------------------


@given(perm=st.integers(0, 15))
def test_perm_names(lib: Any, live: Any, perm: int) -> None:
    names = taken(lib, lib.bdrv_perm_names(perm))
    expected = [
        text
        for bit, text in (
            (live.BLK_PERM_CONSISTENT_READ, b"consistent read"),
            (live.BLK_PERM_WRITE, b"write"),
            (live.BLK_PERM_WRITE_UNCHANGED, b"write unchanged"),
            (live.BLK_PERM_RESIZE, b"resize"),
        )
        if perm & bit
    ]
    assert names == b", ".join(expected)


def test_qapi_perm(lib: Any, live: Any) -> None:
    found = [
        lib.bdrv_qapi_perm_to_blk_perm(permission)
        for permission in live.BlockPermission
        if permission != live.BLOCK_PERMISSION__MAX
    ]
    assert found == [1, 2, 4, 8]
    assert sum(found) == live.BLK_PERM_ALL


def test_whitelist(lib: Any) -> None:
    lib.bdrv_init_with_whitelist()
    assert lib.bdrv_uses_whitelist() is True
    raw, vvfat = lib.live_driver(b"raw"), lib.live_driver(b"vvfat")
    assert not lib.live_driver(b"floppy")
    assert lib.bdrv_is_whitelisted(raw, False) == 1
    assert lib.bdrv_is_whitelisted(vvfat, False) == 0
    assert lib.bdrv_is_whitelisted(vvfat, True) == 1


@pytest.mark.parametrize(
    ("mode", "status", "bits"),
    [
        (b"threads", 0, ()),
        (b"native", 0, ("BDRV_O_NATIVE_AIO",)),
        (b"io_uring", 0, ("BDRV_O_IO_URING",)),
        (b"", -1, ()),
    ],
)
def test_parse_aio(
    lib: Any, live: Any, mode: bytes, status: int, bits: tuple[str, ...]
) -> None:
    flags = ctypes.c_int(live.BDRV_O_RDWR)
    assert lib.bdrv_parse_aio(mode, ctypes.byref(flags)) == status
    assert flags.value == live.BDRV_O_RDWR + sum(getattr(live, bit) for bit in bits)


@pytest.mark.parametrize(
    ("mode", "bit", "through"),
    [
        (b"none", "BDRV_O_NOCACHE", False),
        (b"off", "BDRV_O_NOCACHE", False),
        (b"directsync", "BDRV_O_NOCACHE", True),
        (b"writeback", None, False),
        (b"writethrough", None, True),
        (b"unsafe", "BDRV_O_NO_FLUSH", False),
    ],
)
def test_parse_cache_mode(
    lib: Any, live: Any, mode: bytes, bit: str | None, through: bool
) -> None:
    flags = ctypes.c_int(live.BDRV_O_CACHE_MASK | live.BDRV_O_UNMAP)
    writethrough = ctypes.c_bool(not through)
    status = lib.bdrv_parse_cache_mode(
        mode, ctypes.byref(flags), ctypes.byref(writethrough)
    )
    assert status == 0
    assert flags.value == live.BDRV_O_UNMAP | (getattr(live, bit) if bit else 0)
    assert writethrough.value is through


def test_parse_cache_mode_wrong(lib: Any) -> None:
    flags, writethrough = ctypes.c_int(0), ctypes.c_bool(True)
    assert lib.bdrv_parse_cache_mode(b"fast", flags, writethrough) == -1
    assert writethrough.value is True


@pytest.mark.parametrize(
    ("mode", "status", "unmap"),
    [
        (b"unmap", 0, True),
        (b"on", 0, True),
        (b"ignore", 0, False),
        (b"off", 0, False),
        (b"perhaps", -1, False),
    ],
)
def test_parse_discard_flags(
    lib: Any, live: Any, mode: bytes, status: int, unmap: bool
) -> None:
    flags = ctypes.c_int(live.BDRV_O_UNMAP | live.BDRV_O_RDWR)
    assert lib.bdrv_parse_discard_flags(mode, ctypes.byref(flags)) == status
    assert flags.value == live.BDRV_O_RDWR | (live.BDRV_O_UNMAP if unmap else 0)


@given(path=path, protocol=st.sampled_from(["", "nbd:", "fat:rw:"]), root=st.booleans())
def test_paths(lib: Any, path: str, protocol: str, root: bool) -> None:
    text = (protocol + "/" * root + path).encode()
    assert lib.path_has_protocol(text) == bool(protocol)
    assert lib.path_is_absolute(text) == (root and not protocol)


@given(base=path, file=path, protocol=st.sampled_from(["", "nbd:", "/", "//"]))
def test_path_combine(lib: Any, base: str, file: str, protocol: str) -> None:
    combined = taken(lib, lib.path_combine((protocol + base).encode(), file.encode()))
    directory = posixpath.dirname(base)
    expected = protocol + (f"{directory}/" if directory else "") + file
    assert combined.decode() == expected


@given(base=path, file=path)
def test_full_backing_filename(lib: Any, live: Any, base: str, file: str) -> None:
    full = lib.bdrv_get_full_backing_filename_from_filename
    error = ctypes.POINTER(live.Error)()
    result = full(f"/{base}".encode(), file.encode(), ctypes.byref(error))
    assert not error
    expected = posixpath.join(posixpath.dirname(f"/{base}"), file)
    assert taken(lib, result).decode() == expected
    assert not full(b"a", b"", None)

    result = full(f"json:{base}".encode(), file.encode(), ctypes.byref(error))
    assert not result
    copy = lib.error_copy(error)
    text = f"no directory for a relative name: 'json:{base}'".encode()
    assert message(lib, error) == text
    assert message(lib, copy) == text
    # The caller does not ask for the error.
    assert not full(f"json:{base}".encode(), file.encode(), None)


def test_error_propagate(lib: Any, live: Any) -> None:
    full = lib.bdrv_get_full_backing_filename_from_filename
    first, second = ctypes.POINTER(live.Error)(), ctypes.POINTER(live.Error)()
    full(b"json:1", b"x", ctypes.byref(first))
    full(b"json:2", b"x", ctypes.byref(second))
    target = ctypes.POINTER(live.Error)()
    lib.error_propagate(ctypes.byref(target), first)
    lib.error_propagate(ctypes.byref(target), second)  # frees it
    assert message(lib, target).endswith(b"'json:1'")


def test_error_class(lib: Any, live: Any) -> None:
    error = ctypes.POINTER(live.Error)()
    lib.bdrv_get_full_backing_filename_from_filename(
        b"json:1", b"x", ctypes.byref(error)
    )
    kind = lib.error_get_class(error)
    assert kind is live.ErrorClass.ERROR_CLASS_GENERIC_ERROR
    lookup = lib.QapiErrorClass_lookup
    assert lib.qapi_enum_lookup(lookup, kind) == b"GenericError"
    assert lookup.array[lookup.size - 1] == b"KVMMissingCap"
    lib.error_free(error)


# ---- numbers -----------------------------------------------------------------


@given(data=st.data())
@pytest.mark.parametrize("signed", [True, False])
@pytest.mark.parametrize("bits", [8, 16, 32, 64])
def test_integers(lib: Any, data: st.DataObject, bits: int, signed: bool) -> None:
    low, high = (-(2 ** (bits - 1)), 2 ** (bits - 1)) if signed else (0, 2**bits)
    value = data.draw(st.integers(low, high - 1))
    same = {
        (8, True): lib.live_i8,
        (8, False): lib.live_u8,
        (16, True): lib.live_i16,
        (16, False): lib.live_u16,
        (32, True): lib.live_i32,
        (32, False): lib.live_u32,
        (64, True): lib.live_i64,
        (64, False): lib.live_u64,
    }[bits, signed]
    assert same(value) == value


@given(size=st.integers(0, 2 ** (8 * ctypes.sizeof(ctypes.c_size_t)) - 1), number=i32)
def test_sizes(lib: Any, size: int, number: int) -> None:
    assert lib.live_size(size) == size
    assert lib.live_long(number) == number
    assert (lib.live_pointer(size) or 0) == size


@given(value=real, char=st.binary(min_size=1, max_size=1), flag=st.booleans())
def test_scalars(lib: Any, value: float, char: bytes, flag: bool) -> None:
    assert lib.live_f64(value) == value
    assert lib.live_f80(value) == value
    single = ctypes.c_float(value).value
    assert lib.live_f32(single) == single
    assert lib.live_char(char) == char
    assert lib.live_not(flag) is (not flag)


@given(integers=st.lists(st.integers(0, 100), min_size=9, max_size=9), data=st.data())
def test_many_arguments(lib: Any, integers: list[int], data: st.DataObject) -> None:
    reals = [data.draw(exact) for _ in range(9)]
    arguments = [x for pair in zip(integers, reals, strict=True) for x in pair]
    expected = sum((-1) ** i * (i + 1) * x for i, x in enumerate(arguments))
    assert lib.live_many(*arguments) == expected


# ---- enums -------------------------------------------------------------------


def test_enums(lib: Any, live: Any) -> None:
    assert lib.live_next_level(live.LIVE_LOW) == live.LIVE_MIDDLE == -4
    assert lib.live_next_level(live.LIVE_MIDDLE) == live.LIVE_HIGH == 1000
    assert live.live_level(lib.live_next_level(live.LIVE_HIGH)) is live.LIVE_LOW
    assert live.live_level is live.enum_live_level
    states = [live.BlockZoneState(lib.live_zone_state(op)) for op in live.BlockZoneOp]
    assert states == [
        live.BLK_ZS_EOPEN,
        live.BLK_ZS_CLOSED,
        live.BLK_ZS_FULL,
        live.BLK_ZS_EMPTY,
    ]


@given(flags=st.integers(0, 0x7FF), which=st.integers(0, 0x7FF))
def test_flags(lib: Any, live: Any, flags: int, which: int) -> None:
    kind = live.BdrvRequestFlags
    assert kind(lib.live_toggle(kind(flags), kind(which))) == kind(flags) ^ kind(which)


# ---- structs -----------------------------------------------------------------


@given(a=st.tuples(exact, exact), b=st.tuples(exact, exact))
def test_floating_struct(
    lib: Any, live: Any, a: tuple[float, float], b: tuple[float, float]
) -> None:
    total = lib.live_add(live.live_point(*a), live.live_point(*b))
    assert (total.x, total.y) == (a[0] + b[0], a[1] + b[1])
    lib.live_scale(ctypes.byref(total), 0.5)
    assert (total.x, total.y) == ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)


@given(weight=exact, rank=st.integers(-(2**15) + 1, 2**15 - 1), score=exact)
def test_mixed_struct(
    lib: Any, live: Any, weight: float, rank: int, score: float
) -> None:
    swapped = lib.live_swap(live.live_mixed(weight, rank, score))
    assert (swapped.weight, swapped.rank, swapped.score) == (score, -rank, weight)


@given(values=st.lists(i64, min_size=5, max_size=5), text=name, x=real, y=real)
def test_large_struct(
    lib: Any, live: Any, values: list[int], text: str, x: float, y: float
) -> None:
    array = (ctypes.c_int64 * 5)(*values)
    value = live.live_large(array, live.live_point(x, y), text.encode())
    result = lib.live_reverse(value)
    assert list(result.values) == values[::-1]
    assert (result.centre.x, result.centre.y) == (y, x)
    assert result.name == text[::-1].encode()
    assert list(value.values) == values  # passed by value


@given(sizes=st.lists(st.integers(0, 2**16), min_size=3, max_size=3), phys=u32, log=u32)
def test_integer_structs(
    lib: Any, live: Any, sizes: list[int], phys: int, log: int
) -> None:
    heads, sectors, cylinders = sizes
    geometry = live.HDGeometry(heads=heads, sectors=sectors, cylinders=cylinders)
    expected = live.BDRV_SECTOR_SIZE * heads * sectors * cylinders
    assert lib.live_capacity(geometry) == expected % 2**64
    swapped = lib.live_exchange(live.BlockSizes(phys=phys, log=log))
    assert (swapped.phys, swapped.log) == (log, phys)


@given(numbers=st.lists(small, min_size=20, max_size=20))
def test_nested_struct(lib: Any, live: Any, numbers: list[int]) -> None:
    def result(part: list[int]) -> Any:
        counts, end, clusters = part[:5], part[5], [abs(x) for x in part[6:10]]
        return live.BdrvCheckResult(*counts, end, live.BlockFragInfo(*clusters))

    a, b = numbers[:10], numbers[10:]
    merged = lib.live_merge(result(a), result(b))
    for at, field in enumerate(
        ["corruptions", "leaks", "check_errors", "corruptions_fixed", "leaks_fixed"]
    ):
        assert getattr(merged, field) == a[at] + b[at]
    assert merged.image_end_offset == max(a[5], b[5])
    assert merged.bfi.total_clusters == abs(a[7]) + abs(b[7])
    assert merged.bfi.compressed_clusters == abs(a[9]) + abs(b[9])


@given(
    kind=st.integers(0, 7),
    delta=st.integers(-16, 15),
    place=st.integers(0, 2**40 - 1),
    last=st.booleans(),
    tail=st.integers(0, 511),
)
def test_bit_fields(
    lib: Any, live: Any, kind: int, delta: int, place: int, last: bool, tail: int
) -> None:
    fields = {"kind": kind, "delta": delta, "place": place, "last": last, "tail": tail}
    bits = live.live_bits()
    lib.live_bits_set(ctypes.byref(bits), *fields.values())
    assert {name: getattr(bits, name) for name in fields} == fields
    for which, (field, value) in enumerate(fields.items()):
        for new in (0, value):
            setattr(bits, field, new)
            assert lib.live_bits_get(ctypes.byref(bits), which) == new
    assert {name: getattr(bits, name) for name in fields} == fields


@given(tag=st.integers(0, 255), length=u32, total=st.integers(0, 2**16 - 1), offset=u64)
def test_packed(
    lib: Any, live: Any, tag: int, length: int, total: int, offset: int
) -> None:
    packed = live.live_packed()
    assert ctypes.sizeof(packed) == 15
    lib.live_packed_set(ctypes.byref(packed), tag, length, total, offset)
    found = (packed.tag, packed.length, packed.sum, packed.offset)
    assert found == (tag, length, total, offset)


@given(value=u64)
def test_union(lib: Any, live: Any, value: int) -> None:
    word = live.live_word(whole=value)
    rotated = int.from_bytes(
        (data := value.to_bytes(8, sys.byteorder))[1:] + data[:1], sys.byteorder
    )
    assert lib.live_word_rotate(ctypes.byref(word)) == rotated == word.whole
    assert bytes(word.bytes) == rotated.to_bytes(8, sys.byteorder)


@given(numbers=st.lists(small, min_size=1, max_size=20))
def test_tree(lib: Any, live: Any, numbers: list[int]) -> None:
    """Python builds the tree, C walks it."""
    nodes = [live.live_node(number=number) for number in numbers]
    for at, node in enumerate(nodes):
        for side, child in (("left", 2 * at + 1), ("right", 2 * at + 2)):
            if child < len(nodes):
                setattr(node, side, ctypes.pointer(nodes[child]))
    assert lib.live_tree_sum(ctypes.byref(nodes[0])) == sum(numbers)
    assert lib.live_tree_sum(None) == 0
    if sys.byteorder == "little":
        assert nodes[0].low == numbers[0] & 0xFFFFFFFF


@given(digits=st.lists(st.integers(0, 9), min_size=3, max_size=3))
def test_names_that_python_keeps(lib: Any, live: Any, digits: list[int]) -> None:
    node = live.live_node()
    node.from_, node.class_, node.None_ = digits
    expected = digits[0] + 10 * digits[1] + 100 * digits[2]
    assert lib.live_keywords(ctypes.byref(node)) == expected
    assert lib.pass_(digits[0]) == 1000 + digits[0]


@given(offset=st.integers(0, 2**60), room=st.integers(0, 9))
def test_array_of_structs(lib: Any, live: Any, offset: int, room: int) -> None:
    zones = (live.BlockZoneDescriptor * 9)()
    count = ctypes.c_uint(room)
    assert lib.live_zone_report(offset, 4096, ctypes.byref(count), zones) == 0
    assert count.value == min(room, 7)
    for at, zone in enumerate(zones[: count.value]):
        assert (zone.start, zone.length) == (offset + at * 4096, 4096)
        assert (zone.cap, zone.wp) == (4096 - at, offset + at * 4097)
        assert zone.type == (live.BLK_ZT_SWR if at else live.BLK_ZT_CONV)
        assert zone.state == (live.BLK_ZS_IOPEN if at else live.BLK_ZS_NOT_WP)
    assert all(zone.length == 0 for zone in zones[count.value :])


@given(count=st.integers(0, 50), first=u64, step=u64)
def test_flexible_array(lib: Any, live: Any, count: int, first: int, step: int) -> None:
    """C fills the array, in memory of C and of Python."""
    expected = [(first + at * step) % 2**64 for at in range(count)]
    theirs = lib.live_wps_new(count, first, step)
    assert list(theirs.contents.elements(count)) == expected
    assert theirs.contents.colock.sequence == count

    ours = live.BlockZoneWps.allocate(count)
    assert list(ours.elements(count)) == [0] * count
    lib.live_wps_fill(ctypes.byref(ours), count, first, step)
    assert list(ours.elements(count)) == expected
    if count:
        # Python writes, C reads.
        ours.elements(count)[count - 1] = 0
        theirs.contents.elements(count)[count - 1] = 0
        expected[-1] = 0
    for wps in (ctypes.byref(ours), theirs):
        assert lib.live_wps_sum(wps, count) == sum(expected) % 2**64
    lib.live_free(theirs)


# ---- strings and memory ------------------------------------------------------


@given(strings=st.lists(words, max_size=6), between=words)
def test_strings(lib: Any, strings: list[bytes], between: bytes) -> None:
    array = (ctypes.c_char_p * len(strings))(*strings)
    joined = taken(lib, lib.live_join(array, len(strings), between))
    assert joined == between.join(strings)
    assert lib.live_length(joined) == len(joined)
    assert lib.live_greeting().decode() == "grüß dich"


@given(text=st.from_regex(r"[ -~]{0,30}", fullmatch=True), number=i32, value=exact)
def test_buffers(lib: Any, text: str, number: int, value: float) -> None:
    buffer = ctypes.create_string_buffer(b"x" * 100)
    length = lib.live_format(
        buffer,
        len(buffer),
        b"%s %d %.2f",
        text.encode(),
        ctypes.c_int(number),
        ctypes.c_double(value),
    )
    assert buffer.value == f"{text} {number} {value:.2f}".encode()
    assert length == len(buffer.value)
    lib.live_upper(buffer)
    assert buffer.value == f"{text} {number} {value:.2f}".upper().encode()


@given(data=st.binary(max_size=50))
def test_bytes(lib: Any, data: bytes) -> None:
    total = 0
    for byte in data:
        total = (total * 31 + byte) % 2**32
    assert lib.live_checksum(data, len(data)) == total
    array = (ctypes.c_uint8 * len(data))(*data)
    assert lib.live_checksum(array, len(data)) == total


# ---- out-parameters ----------------------------------------------------------


@given(a=i64, b=i64)
def test_divide(lib: Any, live: Any, a: int, b: int) -> None:
    quotient, rest = ctypes.c_int64(77), ctypes.c_int64(77)
    error = ctypes.POINTER(live.Error)()
    outs = [ctypes.byref(x) for x in (quotient, rest, error)]
    if lib.live_divide(a, b, *outs):
        assert not error
        assert quotient.value * b + rest.value == a
        assert abs(rest.value) < abs(b)
    else:
        assert (quotient.value, rest.value) == (77, 77)
        assert message(lib, error) == b"can't divide: '%s'" % (b"-1" if b else b"0")
    assert lib.live_divide(a, 0, None, None, None) is False


def test_pointer_to_pointer(lib: Any, live: Any) -> None:
    node = ctypes.POINTER(live.live_node)()
    assert lib.live_open(b"seven", ctypes.byref(node)) == 0
    assert node.contents.number == 5
    lib.live_free(node)
    assert lib.live_open(b"", ctypes.byref(node)) == -1
    assert not node


# ---- callbacks ---------------------------------------------------------------


@given(values=st.lists(small, max_size=20), start=small)
def test_callback(lib: Any, live: Any, values: list[int], start: int) -> None:
    array = (ctypes.c_int64 * len(values))(*values)
    seen = []

    def fold(total: int, value: int, opaque: int | None) -> int:
        seen.append((value, opaque))
        return total - value

    callback = callback_type(lib.c.live_reduce, 2)(fold)
    result = lib.live_reduce(array, len(values), callback, start, 4242)
    assert result == start - sum(values)
    assert seen == [(value, 4242) for value in values]


@given(values=st.lists(st.floats(allow_nan=False, allow_infinity=False), max_size=20))
def test_comparison(lib: Any, values: list[float]) -> None:
    array = (ctypes.c_double * len(values))(*values)

    def compare(a: int, b: int) -> int:
        left = ctypes.c_double.from_address(a).value
        right = ctypes.c_double.from_address(b).value
        return (left < right) - (left > right)

    lib.live_sort(array, len(values), callback_type(lib.c.live_sort, 2)(compare))
    assert list(array) == sorted(values, reverse=True)


@given(x=exact, y=exact, steps=st.integers(0, 9))
def test_table_of_functions(
    lib: Any, live: Any, x: float, y: float, steps: int
) -> None:
    """Callbacks get structs by pointer and by value, and a struct of pointers."""
    ended = []

    def move(point: Any, by: float, opaque: int | None) -> None:
        assert opaque == 99
        point.contents.x += by
        point.contents.y -= by

    def measure(point: Any, mixed: Any) -> float:
        assert (mixed.weight, mixed.rank, mixed.score) == (0.5, -7, 3.0)
        return float(point.x * 1000 + point.y)

    types = {name: kind for name, kind, *_ in live.live_ops._fields_}
    ops = live.live_ops(types["move"](move), types["measure"](measure))
    start = live.live_point(x, y)
    expected = (x + steps**2 / 2) * 1000 + y - steps**2 / 2
    assert lib.live_walk(ctypes.byref(ops), start, steps, 99) == expected
    ops.done = types["done"](lambda text, ok: ended.append((text, ok)))
    assert lib.live_walk(ctypes.byref(ops), start, steps, 99) == expected
    assert ended == [(b"arrived", steps > 0)]


@given(values=st.lists(st.integers(-5, 5), max_size=8))
def test_function_pointer_from_c(lib: Any, values: list[int]) -> None:
    """Python calls a function pointer that C returns, and passes it back."""
    plus, minus, times = (lib.live_operation(sign) for sign in (b"+", b"-", b"*"))
    assert plus(40, 2, None) == 42
    assert minus(40, 2, None) == 38
    assert times(40, 2, None) == 80
    assert not lib.live_operation(b"/")
    array = (ctypes.c_int64 * len(values))(*values)
    assert lib.live_reduce(array, len(values), plus, 7, None) == 7 + sum(values)


def callback_type(function: Any, index: int) -> Callable[..., Any]:
    kind: Callable[..., Any] = function.argtypes[index]
    return kind


# ---- the rest ----------------------------------------------------------------


def test_variables(lib: Any) -> None:
    before = lib.live_calls.value
    lib.live_count()
    assert lib.live_calls.value == before + 1
    lib.live_calls.value = 10
    lib.live_count()
    assert lib.live_calls.value == 11
    assert lib.live_version.value == b"1.2.3"
    assert list(lib.live_primes) == [2, 3, 5, 7, 11, 13]


def test_renamed_symbol(lib: Any) -> None:
    assert lib.live_renamed(21) == 42


def test_missing_symbol(built: tuple[ModuleType, Path], lib: Any) -> None:
    assert lib.missing() == ["live_missing"]
    with pytest.raises(AttributeError) as caught:
        lib.live_missing(1)
    assert "live_missing" in str(caught.value)
    assert str(built[1]) in str(caught.value)


def test_nothing_is_forgotten(live: Any) -> None:
    """Every function of the three headers is called above or skipped."""
    model = json.loads(cobindgen("model", *HEADERS, *FLAGS))
    names = {function["name"] for function in model["functions"]}
    assert len(names) == 12 + 6 + 56
    called = set(re.findall(r"\blib\.(\w+)", Path(__file__).read_text()))
    python = {f"{name}_" if name == "pass" else name for name in names}
    assert python - called == {"live_inline"} == names & set(live.__skipped__)
