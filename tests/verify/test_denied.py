"""An entry that the compiler denies is skipped with what depends on it."""

from dataclasses import replace
from pathlib import Path

import pytest

from cobindgen.c import ir
from cobindgen.pipeline import read_all
from cobindgen.prove.denied import without_denied
from cobindgen.prove.verdicts import verify
from cobindgen.reader.selection import Selection
from cobindgen.toolchain.options import Options

HEADER = """
enum level { LOW, HIGH };
typedef unsigned short word;
struct bad { char a; int b; };
struct holds { struct bad it; };
struct array { struct { struct bad it[2]; } in; };
struct points { struct bad *next; };
struct calls { void (*on)(struct bad it); };
typedef struct bad bad_t;
typedef struct bad *bad_p;
struct other { word w; enum level level; };
void by_value(struct holds it);
void by_pointer(const bad_t *it);
void by_callback(void (*on)(bad_t it));
extern struct bad object;
extern bad_p pointer;
void set(enum level to);
word get(void);
int apart(void);
#define NULL_BAD ((struct bad *)0)
#define HIGHER ((enum level)1)
#define AS_WORD(x) ((word)(x))
"""


@pytest.fixture(scope="module")
def header(tmp_path_factory: pytest.TempPathFactory) -> ir.Header:
    path = tmp_path_factory.mktemp("denied") / "denied.h"
    path.write_text(HEADER)
    return read_all((str(path),), Options(), Selection()).header


def test_nothing_denied(header: ir.Header) -> None:
    assert without_denied(header, ()) == header


def lost(header: ir.Header, wrong: ir.Header) -> dict[str, str]:
    """Return name -> reason of what is skipped if the compiler denies `wrong`."""
    path = Path(header.headers[0])
    reading = read_all((str(path),), Options(), Selection())
    left = without_denied(wrong, verify(wrong, Options(), reading.abi).denials)
    names = {name for kind in SECTIONS for name in names_of(left, kind)}
    skipped = {entry.name: entry.reason for entry in left.skipped}
    opaque = {r.name for r in left.records if r.size is None}
    assert not names & skipped.keys() - opaque
    assert names | skipped.keys() >= {
        name for kind in SECTIONS for name in names_of(header, kind)
    }
    return skipped


SECTIONS = ("records", "enums", "macros", "typedefs", "functions", "variables")


def names_of(header: ir.Header, kind: str) -> set[str]:
    names = {entry.name for entry in getattr(header, kind) if entry.name is not None}
    if kind == "enums":
        names |= {c.name for enum in header.enums for c in enum.constants}
    return names


def test_a_record(header: ir.Header) -> None:
    wrong = [replace(r, size=16) if r.name == "bad" else r for r in header.records]
    found = lost(header, replace(header, records=tuple(wrong)))
    assert found == {
        "bad": "bad has 16 bytes: the compiler says 8",
        "holds": "needs bad, which is skipped",
        "array": "needs bad, which is skipped",
        "calls": "needs bad, which is skipped",
        "bad_t": "needs bad, which is skipped",
        "by_value": "needs holds, which is skipped",
        "by_callback": "needs bad, which is skipped",
        "object": "needs bad, which is skipped",
    }


def test_an_enum(header: ir.Header) -> None:
    (enum,) = header.enums
    integer = replace(enum.integer, size=8)
    wrong = replace(enum, integer=integer)
    found = lost(header, replace(header, enums=(wrong,)))
    assert found.pop("level") == "enum level has 8 bytes: the compiler says 4"
    assert found["other"] == found["set"] == "needs level, which is skipped"
    assert found.keys() == {"LOW", "HIGH", "HIGHER", "other", "set"}


def test_an_enumerator(header: ir.Header) -> None:
    (enum,) = header.enums
    low, high = enum.constants
    wrong = replace(enum, constants=(low, replace(high, value=2)))
    found = lost(header, replace(header, enums=(wrong,)))
    assert found == {"HIGH": "HIGH is 2: the compiler says 1"}


def test_a_typedef(header: ir.Header) -> None:
    short = ir.Integer("short", 2, 2, signed=True)
    wrong = [replace(t, type=short) if t.name == "word" else t for t in header.typedefs]
    found = lost(header, replace(header, typedefs=tuple(wrong)))
    assert found.pop("word") == "word is short: the compiler says no"
    assert set(found.values()) == {"needs word, which is skipped"}
    assert found.keys() == {"other", "get", "AS_WORD"}


def test_a_function(header: ir.Header) -> None:
    nothing = ir.FunctionType(ir.Void(), ())
    wrong = [
        replace(f, type=nothing) if f.name == "apart" else f for f in header.functions
    ]
    found = lost(header, replace(header, functions=tuple(wrong)))
    assert found == {"apart": "apart is void (void): the compiler says no"}
