"""The report: its view, its HTML, and the page in a browser."""

import base64
import hashlib
import re
import time
from collections.abc import Iterator
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import pytest

from browser import CHROMIUM, Browser
from cobindgen.c import ir
from cobindgen.diagnostics import Location
from cobindgen.outputs.report.page import RecordView, view
from cobindgen.outputs.report.shims import shim_paths
from cobindgen.render import render

INT = ir.Integer("int", 4, 4, True)
UNSIGNED = ir.Integer("unsigned int", 4, 4, False)
CHAR = ir.Integer("char", 1, 1, True)
LONG = ir.Integer("long", 8, 8, True)
U64 = ir.TypedefRef("uint64_t", ir.Integer("unsigned long", 8, 8, False))
TARGET = ir.Target(8, 8, False, "x86_64-linux-gnu")
HOSTILE = '"><img src=x onerror=alert(1)></script><script>alert(2)</script>&amp;'
STATE = ir.RecordRef("struct BlockDriverState", None, None)


def at(line: int) -> Location:
    return Location("include/block/sample.h", line)


def record(*fields: ir.Field, size: int | None, name: str = "S") -> ir.Record:
    return ir.Record(
        f"struct {name}", name, True, "struct", at(9), size, 8, fields=fields
    )


UNION = ir.Record(
    "union u:1",
    None,
    False,
    "union",
    at(30),
    8,
    8,
    fields=(
        ir.Field("sector", U64, 0, 8, doc="In sectors of 512 bytes."),
        ir.Field("text", ir.Array(CHAR, 8), 0, 8),
        ir.Field("code", INT, 0, 4),
    ),
    parent="struct Request",
)
REQUEST = ir.Record(
    "struct Request",
    "Request",
    True,
    "struct",
    at(20),
    64,
    8,
    fields=(
        ir.Field("kind", ir.EnumRef("enum Kind", UNSIGNED), 0, 4, doc="What to do."),
        ir.Field("is_write", UNSIGNED, 4, 4, 0, 1),
        ir.Field("priority", UNSIGNED, 4, 4, 1, 5, "0 is the least."),
        ir.Field("queue", UNSIGNED, 5, 4, 0, 12),
        ir.Field("bs", ir.Pointer(STATE, 8), 8, 8, doc="The node."),
        ir.Field(None, ir.RecordRef("union u:1", 8, 8), 16, 8),
        ir.Field("flag", ir.Integer("_Bool", 1, 1, False), 24, 1),
        ir.Field("name", ir.Array(CHAR, 28), 28, 28, doc="Ends in a zero."),
        ir.Field("last", INT, 56, 4),
        ir.Field("tail", ir.Array(U64, None), 64, 0),
    ),
    doc="A request on its way.\nThe queue owns it.",
)
HEADER = ir.Header(
    ("include/block/sample.h",),
    TARGET,
    enums=(
        ir.Enum(
            "enum Kind",
            "Kind",
            True,
            at(3),
            (ir.Enumerator("KIND_READ", 0, "From disk."), ir.Enumerator("KIND_MAX", 1)),
            UNSIGNED,
            False,
        ),
        ir.Enum(
            "enum Flags",
            "Flags",
            True,
            at(6),
            tuple(
                ir.Enumerator(f"FLAG_{n}", 1 << i) for i, n in enumerate("ABCDEFGHIJ")
            ),
            UNSIGNED,
            True,
            "How to do it.",
        ),
    ),
    macros=(
        ir.Macro("SECTOR_SIZE", at(12), 512, INT, "Bytes."),
        ir.Macro("OPT_CACHE", at(13), b"cache.writeback", ir.Array(CHAR, 16)),
        ir.FunctionMacro(
            "IS_CONV", at(14), ("wp",), "((wp) & (1ULL << 63))", ir.Argument("wp")
        ),
    ),
    records=(
        REQUEST,
        UNION,
        record(ir.Field("data", ir.Array(CHAR, 4096), 0, 4096), size=4096, name="Page"),
        record(size=None, name="Opaque"),
    ),
    functions=tuple(
        ir.Function(
            name,
            at(40 + i),
            ir.FunctionType(
                INT,
                (
                    ir.Parameter("bs", ir.Pointer(STATE, 8)),
                    ir.Parameter("offset", LONG),
                ),
            ),
            marker=marker,
            doc="Waits for the disk.",
        )
        for i, (name, marker) in enumerate(
            [
                ("bdrv_flush", "co_wrapper_mixed_bdrv_rdlock"),
                ("bdrv_check", "co_wrapper"),
                ("bdrv_co_unref", "no_co_wrapper"),
                ("bdrv_parse", None),
            ]
        )
    ),
    typedefs=(ir.Typedef("Request", at(20), ir.RecordRef("struct Request", 64, 8)),),
    skipped=(ir.Skipped("vprint", at(50), "a va_list can't be made in Python"),),
)


def view_of(*fields: ir.Field, size: int) -> RecordView:
    (made,) = view(ir.Header((), TARGET, records=(record(*fields, size=size),))).records
    return made


def pieces(made: RecordView) -> list[tuple[str, str, str, str, str]]:
    return [
        (row.offset, s.label, s.column, s.span, s.lane)
        for row in made.maps[0].rows
        for s in row.segments
    ]


def test_fields_holes_and_padding() -> None:
    made = view_of(ir.Field("a", CHAR, 0, 1), ir.Field("b", INT, 4, 4), size=12)
    assert pieces(made) == [
        ("0", "a", "1", "8", "1"),
        ("0", "b", "33", "32", "1"),
        ("0", "hole", "9", "24", "1"),
        ("8", "padding", "1", "32", "1"),
    ]
    assert made.facts == "12 bytes, aligned to 8"


def test_bit_fields() -> None:
    made = view_of(
        ir.Field("a", INT, 0, 4, 0, 3), ir.Field("b", INT, 0, 4, 3, 7), size=4
    )
    assert pieces(made) == [
        ("0", "a", "1", "3", "1"),
        ("0", "b", "4", "7", "1"),
        ("0", "padding", "11", "22", "1"),
    ]
    assert [(f.offset, f.size) for f in made.fields] == [("0.0", "3 b"), ("0.3", "7 b")]
    assert made.maps[0].rows[0].segments[1].tip == "int b\noffset 0, bit 3, 7 bits"


def test_a_few_bits_have_no_room_for_a_name() -> None:
    made = view_of(ir.Field("abc", INT, 0, 4, 0, 2), size=4)
    assert made.maps[0].rows[0].segments[0].label == ""


def test_a_member_on_several_rows_is_named_once() -> None:
    made = view_of(ir.Field("a", ir.Array(CHAR, 12), 4, 12), size=16)
    assert pieces(made) == [
        ("0", "a", "33", "32", "1"),
        ("0", "hole", "1", "32", "1"),
        ("8", "", "1", "64", "1"),
    ]


def test_long_members_leave_rows_out() -> None:
    made = view_of(ir.Field("a", ir.Array(CHAR, 1 << 40), 0, 1 << 40), size=1 << 40)
    assert [(row.offset, row.note) for row in made.maps[0].rows] == [
        ("0", ""),
        ("⋮", f"{(1 << 40) - 16} bytes more of the same"),
        (str((1 << 40) - 8), ""),
    ]


def test_members_of_a_union_have_a_lane_each() -> None:
    made = view(HEADER).records[0]
    row = next(row for row in made.maps[0].rows if row.offset == "16")
    assert [(s.label, s.span, s.lane) for s in row.segments] == [
        ("sector", "64", "1"),
        ("text", "64", "2"),
        ("code", "32", "3"),
    ]


def test_flexible_member() -> None:
    last = view(HEADER).records[0].maps[0].rows[-1]
    assert (last.offset, last.segments[0].label) == ("64", "tail …")
    assert last.segments[0].tip == "uint64_t [] tail\noffset 64, as many as allocated"


def test_opaque() -> None:
    opaque = view(HEADER).records[-1]
    assert (opaque.defined, opaque.maps) == (False, ())


def test_flags_show_their_bits() -> None:
    flags = view(HEADER).enums[1]
    assert [bit.css for bit in flags.constants[9].bits].index("on") == 6
    assert len(flags.constants[0].bits) == 16


@pytest.mark.parametrize(
    ("name", "marker", "expected"),
    [
        ("f", None, []),
        ("refused", "co_wrapper", []),
        ("x_y", "co_wrapper", ["x_y", "x_co_y"]),
        ("x_y", "co_wrapper_mixed_bdrv_rdlock", ["x_y", "x_co_y", "x_y", "x_co_y"]),
        ("x_co_y", "no_co_wrapper_bdrv_wrlock", ["x_co_y", "x_y"]),
    ],
)
def test_shim_paths(name: str, marker: str | None, expected: list[str]) -> None:
    paths = list(shim_paths(name, marker))
    assert [step.who for path in paths for step in path.steps[1:]] == expected


def test_a_lock_is_named() -> None:
    (path,) = shim_paths("x_co_y", "no_co_wrapper_bdrv_wrlock")
    assert path.steps[-1].how == "graph wrlock held"


def hostile() -> ir.Header:
    """Return a header in which every string is an attack."""
    text = HOSTILE
    place = Location(text, 1)
    field = ir.Field(text, ir.TypedefRef(text, INT), 0, 4, doc=text)
    constant = ir.Enumerator(text, 1, text)
    ftype = ir.FunctionType(INT, (ir.Parameter(text, INT),))
    return ir.Header(
        (text,),
        replace(TARGET, name=text),
        (ir.Enum("enum e", text, True, place, (constant,), INT, True, text),),
        (
            ir.Macro(text, place, text.encode(), INT, text),
            ir.FunctionMacro(text, place, (text,), text, ir.Argument("x"), text),
        ),
        (
            ir.Record(
                "struct s", text, True, "struct", place, 4, 4, False, (field,), doc=text
            ),
        ),
        (ir.Typedef(text, place, INT, text),),
        (ir.Function(text, place, ftype, marker="co_wrapper", doc=text),),
        (ir.Variable(text, place, INT, doc=text),),
        (ir.Skipped(text, place, text),),
    )


def test_a_header_stays_text() -> None:
    page = render("report.html", view(hostile()))
    assert "<img" not in page
    assert page.count("<script") == 1
    assert "&lt;img" in page


def test_the_policy_names_the_script() -> None:
    """If this fails, put the new hash into report.html."""
    page = render("report.html", view(HEADER))
    script = re.search(r"<script>(.*)</script>", page, re.S)
    assert script
    digest = hashlib.sha256(script[1].encode()).digest()
    assert f"script-src 'sha256-{base64.b64encode(digest).decode()}'" in page


def test_nothing_comes_from_the_network() -> None:
    page = render("report.html", view(HEADER))
    assert re.findall(r"https?://|<link|src=|@import|url\(", page) == []


# ---- in a browser ---------------------------------------------------------------

needs_browser = pytest.mark.skipif(not CHROMIUM, reason="no Chromium here")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with Browser() as started:
        yield started


def page(header: ir.Header, folder: Path) -> Path:
    file = folder / "report.html"
    file.write_text(render("report.html", view(header)))
    return file


@needs_browser
@pytest.mark.parametrize("width", [1200, 390])
def test_widths_are_those_of_the_record(
    browser: Browser, tmp_path: Path, width: int
) -> None:
    browser.open(page(HEADER, tmp_path), width)
    browser.console.clear()
    shown = browser.evaluate("""
        [...document.querySelector(".map").querySelectorAll(".seg")].map(segment => {
          const row = segment.parentElement.getBoundingClientRect();
          const box = segment.getBoundingClientRect();
          return [segment.textContent, 64 * (box.left - row.left) / row.width,
                  64 * box.width / row.width];
        })
    """)
    expected = [
        (s.label, int(s.column) - 1, int(s.span))
        for row in view(HEADER).records[0].maps[0].rows
        for s in row.segments
    ]
    assert [label for label, _, _ in shown] == [label for label, _, _ in expected]
    for (label, left, span), (_, column, bits) in zip(shown, expected, strict=True):
        assert left == pytest.approx(column, abs=0.05), label
        assert span == pytest.approx(bits, abs=0.05), label
    assert browser.evaluate(
        "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    )
    assert browser.console == []


@needs_browser
@pytest.mark.parametrize("dark", [False, True])
def test_the_default_run_s_page(browser: Browser, dark: bool) -> None:
    """out/report.html has block-common.h's records, and a picture for each shim."""
    browser.console.clear()
    browser.open(Path(__file__).parents[2] / "out" / "report.html", dark=dark)
    shown = browser.evaluate("""
        [...document.querySelectorAll("#records h3")].map(e => e.textContent)
    """)
    assert {"struct BlockZoneDescriptor", "struct BDRVReopenState"} <= set(shown)
    drawn = browser.evaluate("""
        [...document.querySelectorAll("#functions .entry")].every(
          e => !e.querySelector(".badge") == !e.querySelector(".path"))
    """)
    assert drawn
    assert browser.console == []


@needs_browser
def test_search_filters(browser: Browser, tmp_path: Path) -> None:
    browser.open(page(HEADER, tmp_path))
    search = """
        (text => {
          const box = document.getElementById("search");
          box.value = text;
          box.dispatchEvent(new Event("input"));
          return [...document.querySelectorAll("h3, .entry > td:first-child")]
            .filter(e => e.checkVisibility()).map(e => e.textContent);
        })
    """
    assert browser.evaluate(f"{search}('kind_m')") == ["enum Kind"]
    assert browser.evaluate(f"{search}('priority')") == ["struct Request"]
    assert browser.evaluate(f"{search}('co_wrapper mixed')") == ["bdrv_flush"]
    assert browser.evaluate(f"{search}('vprint')") == ["vprint"]
    assert browser.evaluate(f"{search}('no such name')") == []
    assert browser.evaluate("document.getElementById('none').checkVisibility()")
    assert len(browser.evaluate(f"{search}('')")) > 10


@needs_browser
def test_tooltip(browser: Browser, tmp_path: Path) -> None:
    browser.open(page(HEADER, tmp_path))
    tip = browser.evaluate("""
        document.querySelector(".seg").focus();
        document.getElementById("tip").innerText
    """)
    assert tip == "enum Kind kind\noffset 0, 4 bytes\nWhat to do."


@needs_browser
def test_light_and_dark(browser: Browser, tmp_path: Path) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    file = page(HEADER, tmp_path)
    browser.open(file)
    light = browser.evaluate(ground)
    browser.open(file, dark=True)
    dark = browser.evaluate(ground)
    assert light != dark
    assert (
        browser.evaluate(f"(document.getElementById('theme').click(), {ground})")
        == light
    )


@needs_browser
def test_an_attack_runs_no_script(browser: Browser, tmp_path: Path) -> None:
    browser.console.clear()
    browser.open(page(hostile(), tmp_path))
    assert browser.evaluate("document.querySelectorAll('img').length") == 0
    assert HOSTILE in browser.evaluate(
        "document.querySelector('#functions h3').innerText"
    )
    assert browser.console == []


# ---- links, keys and what a screen reader meets ----------------------------------

LINKED = ir.Header(
    headers=("a.h",),
    target=TARGET,
    records=(
        ir.Record(
            *("struct Inner", "Inner", True, "struct", at(1), 4, 4),
            fields=(ir.Field("deep", INT, 0, 4),),
        ),
        ir.Record(
            *("struct Outer", "Outer", True, "struct", at(2), 4, 4),
            fields=(ir.Field("in", ir.RecordRef("struct Inner", 4, 4), 0, 4),),
        ),
    ),
    enums=HEADER.enums,
    macros=(
        ir.Macro("Outer", at(3), 1 << 63, INT, text="(1ULL << 63)"),
        ir.Macro("PLAIN", at(4), 5, INT, text="5"),
        ir.Macro("LOWEST", at(4), -1 << 63, INT, text="(-9223372036854775807LL - 1)"),
    ),
    functions=(
        ir.Function(
            "f",
            at(5),
            ir.FunctionType(
                INT,
                (ir.Parameter("o", ir.Pointer(ir.RecordRef("struct Outer", 4, 4), 8)),),
            ),
            doc="Takes a zebra.",
        ),
    ),
)


def test_types_lead_to_their_records() -> None:
    made = view(LINKED)
    (field,) = made.records[1].fields
    assert [(p.text, p.href) for p in field.type] == [
        ("struct ", ""),
        ("Inner", "Inner"),
    ]
    assert field.inner == "Inner"
    assert ("Outer", "Outer") in {(p.text, p.href) for p in made.functions[0].text}


def test_anchors_are_unique() -> None:
    made = view(LINKED)
    lines = made.macros[0].lines
    assert [line.anchor for line in lines] == ["Outer-macro", "PLAIN", "LOWEST"]


def test_a_macro_as_written_and_its_number() -> None:
    big, plain, _ = view(LINKED).macros[0].lines
    assert (big.written, big.value) == ("(1ULL << 63)", "9223372036854775808")
    assert (plain.written, plain.value) == ("", "5")


@needs_browser
def test_links_and_back(browser: Browser, tmp_path: Path) -> None:
    browser.open(page(LINKED, tmp_path))
    browser.evaluate("document.querySelector('#Outer td a').click()")
    assert browser.evaluate("location.hash") == "#Inner"
    browser.evaluate("document.querySelector('#f pre a').click()")
    assert browser.evaluate("location.hash") == "#Outer"
    browser.evaluate(
        "new Promise(d => { addEventListener('hashchange', () => d(1));"
        " history.back() })"
    )
    assert browser.evaluate("location.hash") == "#Inner"


@needs_browser
def test_a_link_into_what_the_search_hides(browser: Browser, tmp_path: Path) -> None:
    browser.open(page(LINKED, tmp_path))
    browser.evaluate(f"{TYPE}('zebra')")
    assert not browser.evaluate("document.getElementById('Inner').checkVisibility()")
    browser.evaluate(
        "new Promise(d => { addEventListener('hashchange', () => d(1));"
        " location.hash = 'Inner' })"
    )
    assert browser.evaluate("document.getElementById('Inner').checkVisibility()")


def tall() -> ir.Header:
    """Return a header whose page has entries that are much taller than estimated."""
    return ir.Header(
        (),
        TARGET,
        records=tuple(
            record(
                *(ir.Field(f"m{i}", LONG, 8 * i, 8) for i in range(40)),
                size=320,
                name=f"R{n}",
            )
            for n in range(60)
        ),
        functions=tuple(
            ir.Function(
                f"f{n}",
                at(n),
                ir.FunctionType(
                    INT,
                    (
                        ir.Parameter(
                            "r", ir.Pointer(ir.RecordRef(f"struct R{n}", 2560, 64), 8)
                        ),
                    ),
                ),
            )
            for n in range(60)
        ),
    )


@needs_browser
@pytest.mark.parametrize("words", ["", "f40"])
def test_back_returns_to_the_same_place(
    browser: Browser, tmp_path: Path, words: str
) -> None:
    """Also if the entries above have other heights now, and with the words searched."""
    browser.open(page(tall(), tmp_path))
    place = "Math.round(document.querySelector('#f40').getBoundingClientRect().top)"
    state = "[document.getElementById('search').value, location.hash]"
    browser.evaluate(f"{TYPE}({words!r})")
    browser.evaluate("document.querySelector('#f40').scrollIntoView()")
    wait(browser, f"{place} < innerHeight")
    before = browser.evaluate(place)
    near = f"Math.abs({place} - {before}) <= 1"
    browser.evaluate("document.querySelector('#f40 pre a').click()")
    wait(browser, "location.hash === '#R40'")
    wait(browser, f"!({near})")
    browser.evaluate("history.back()")
    wait(browser, near)
    assert browser.evaluate(state) == [words, ""]
    browser.evaluate("window.old = true")
    browser.call("Page.reload")
    wait(browser, f"!window.old && document.readyState === 'complete' && {near}")
    assert browser.evaluate(state) == [words, ""]


def wait(browser: Browser, condition: str) -> None:
    """Wait until the page is drawn and the condition holds."""
    for _ in range(100):
        frames = (
            "new Promise(d => requestAnimationFrame(() => requestAnimationFrame(d)))"
        )
        if browser.evaluate(f"{frames}.then(() => {condition})"):
            return
        time.sleep(0.1)
    pytest.fail(f"not {condition}")


TYPE = """
    (text => {
      const box = document.getElementById("search");
      box.focus();
      box.value = text;
      box.dispatchEvent(new Event("input"));
    })
"""
PRESS = """
    (key => document.activeElement.dispatchEvent(
      new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })))
"""


@needs_browser
def test_search_by_comment_type_and_keyboard(browser: Browser, tmp_path: Path) -> None:
    browser.open(page(LINKED, tmp_path))
    active = "document.activeElement.id"
    browser.evaluate(f"{PRESS}('/')")
    assert browser.evaluate(active) == "search"
    browser.evaluate(f"{TYPE}('zebra')")
    browser.evaluate(f"{PRESS}('Enter')")
    assert browser.evaluate(active) == "f"
    counts = "[...document.querySelectorAll('nav b')].map(b => b.textContent)"
    assert browser.evaluate(counts) == ["0 of 2", "0 of 2", "0 of 3", "1"]
    # A record with this name comes before records that contain the name.
    browser.evaluate(f"{TYPE}('outer')")
    browser.evaluate(f"{PRESS}('Enter')")
    assert browser.evaluate(active) == "Outer"
    browser.evaluate(f"{PRESS}('ArrowDown')")
    assert browser.evaluate(active) == "Outer-macro"
    browser.evaluate(f"{PRESS}('/')")
    browser.evaluate(f"{PRESS}('Escape')")
    assert browser.evaluate(counts) == ["2", "2", "3", "1"]


@needs_browser
def test_a_member_unfolds(browser: Browser, tmp_path: Path) -> None:
    browser.open(page(LINKED, tmp_path))
    names = "[...document.querySelectorAll('#Outer td code')].map(c => c.textContent)"
    browser.evaluate("document.querySelector('#Outer .unfold').click()")
    assert "deep" in browser.evaluate(names)
    browser.evaluate("document.querySelector('#Outer .unfold').click()")
    assert "deep" not in browser.evaluate(names)


@needs_browser
def test_a_map_is_one_tab_stop(browser: Browser, tmp_path: Path) -> None:
    browser.open(page(HEADER, tmp_path))
    stops = "document.querySelectorAll('.map')[0].querySelectorAll('[tabindex=\"0\"]')"
    assert browser.evaluate(f"{stops}.length") == 1
    browser.evaluate("document.querySelector('.seg').focus()")
    browser.evaluate(f"{PRESS}('ArrowRight')")
    assert browser.evaluate(
        "document.activeElement === document.querySelectorAll('.seg')[1]"
    )
    assert browser.evaluate(f"{stops}.length") == 1


@needs_browser
@pytest.mark.parametrize("width", [400, 900, 1200])
def test_long_numbers_do_not_break(
    browser: Browser, tmp_path: Path, width: int
) -> None:
    """A number has one line, and ends before the next column begins."""
    browser.open(page(LINKED, tmp_path), width)
    numbers = browser.evaluate("""
        [...document.querySelectorAll("#LOWEST :is(.n, .number)")].map((cell) => {
          const text = document.createRange();
          text.selectNodeContents((cell.querySelector("code") ?? cell).firstChild);
          const end = text.getBoundingClientRect().right;
          const fits = end <= cell.nextElementSibling.getBoundingClientRect().left;
          return [cell.textContent, text.getClientRects().length, fits];
        })
    """)
    assert numbers == [
        ["-9223372036854775808", 1, True],
        ["-0x8000000000000000", 1, True],
    ]


@needs_browser
@pytest.mark.parametrize(("width", "dark"), [(1200, False), (1200, True), (300, False)])
def test_axe_finds_nothing(
    browser: Browser, tmp_path: Path, width: int, dark: bool
) -> None:
    found = find_spec("axe_core_python")
    if found is None or found.origin is None:
        pytest.skip("no axe-core here")
    axe = Path(found.origin).with_name("axe.min.js").read_text()
    # The page's policy is removed, because it would block the script of the test.
    file = page(HEADER, tmp_path)
    policy = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
    file.write_text(policy.sub("", file.read_text()))
    browser.open(file, width, dark)
    browser.evaluate(f"{axe}; 1")
    assert (
        browser.evaluate("""
        axe.run().then(({ violations }) => violations
          .map(v => `${v.id}: ${v.nodes.slice(0, 3).map(n => n.html).join(" | ")}`))
    """)
        == []
    )
