"""A compiler that hangs or prints too much is stopped, also if a header causes it."""

import json
import os
import shutil
import sys
import time
import tracemalloc
from pathlib import Path
from time import process_time

import pytest

import cobindgen
from cobindgen.commands.cli import run

pytestmark = pytest.mark.skipif(os.name != "posix", reason="no ulimit")
Capture = pytest.CaptureFixture[str]

HIGHER = "if the headers are that large, set"
# A script that replaces the compiler, the limit, and the message.
COMPILERS = {
    "hangs": (
        "sleep 1000",
        "SECONDS=1",
        "did not end within 4 s and did almost nothing (does a header include a pipe?) "
        f"and was stopped; {HIGHER} COBINDGEN_SECONDS higher",
    ),
    "child hangs": ("sleep 1000 & wait", "SECONDS=1", "did not end within 4 s and did"),
    # Stopped by its CPU time, or by the clock on a busy machine.
    "runs": ("while :; do :; done", "SECONDS=1", ""),
    "prints": (
        "yes",
        "OUTPUT=1",
        f"wrote more than 1 MiB and was stopped; {HIGHER} COBINDGEN_OUTPUT higher",
    ),
    "complains": ("yes >&2", "OUTPUT=1", "wrote more than 1 MiB and was stopped"),
    "writes": ('yes > "$TMPDIR/x" || exit', "OUTPUT=1", "wrote more than 1 MiB and"),
    "grows": (
        "awk 'BEGIN { x = \"x\"; while (1) x = x x }'",
        "MEMORY=64",
        "needed more than 64 MiB of memory and was stopped",
    ),
    "is silent": ("exit 0", "OUTPUT=1", "printed only a part of the preprocessed"),
    "is cut off": (
        'cc "$@" | head -c 2000',
        "OUTPUT=1",
        "printed only a part of the preprocessed headers",
    ),
}


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    monkeypatch.setattr("tempfile.tempdir", None)
    (tmp_path / "temporary").mkdir()
    (tmp_path / "a.h").write_text("int f(void);\n")
    return tmp_path


@pytest.mark.parametrize("name", COMPILERS)
def test_a_compiler_is_stopped(
    name: str, place: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    script, limit, message = COMPILERS[name]
    variable, _, value = limit.partition("=")
    monkeypatch.setenv(f"COBINDGEN_{variable}", value)
    (place / "strange").write_text(f"#!/bin/sh\n{script}\n")
    (place / "strange").chmod(0o755)
    begin = time.monotonic()
    assert run(["bind", "a.h", "-o", "a.py", "--cc", "./strange"]) == 1
    # Far more than a busy machine needs.
    assert time.monotonic() - begin < 400
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"cobindgen: error: ./strange {message}")
    assert not (place / "a.py").exists()
    assert list((place / "temporary").iterdir()) == []


def test_the_clock_is_named(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    """A run that the clock stops ends the command, and is not tried without macros."""
    (place / "a.h").write_text("#define A 1\n")
    (place / "slow").write_text(
        "#!/bin/sh\n"
        'case "$*" in *-E*) [ -e ran ] || { touch ran; sleep 1000; };; esac\n'
        'exec cc "$@"\n'
    )
    (place / "slow").chmod(0o755)
    monkeypatch.setenv("COBINDGEN_SECONDS", "1")
    assert run(["bind", "a.h", "-o", "a.py", "--cc", "./slow"]) == 1
    assert "did not end within 4 s" in capsys.readouterr().err
    assert not (place / "a.py").exists()


def test_the_runs_of_a_command_share_the_time(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    """No run takes long, but the compiler is asked again without what it rejects."""
    monkeypatch.setenv("COBINDGEN_SECONDS", "1")
    # On a busy machine the clock must not stop a run first.
    monkeypatch.setattr("cobindgen.toolchain.run.PATIENCE", 400)
    slow_compiler(place)
    (place / "a.h").write_text("#define A 5;\n#define B __builtin_bswap32(1);\n")
    assert run(["model", "a.h", "--cc", "./slow", "--no-verify"]) == 1
    error = capsys.readouterr().err
    assert "./slow needed more than 1 s of CPU time in all its runs and was" in error
    # The next command has the whole time.
    (place / "a.h").write_text("#define A 5\n")
    assert run(["model", "a.h", "--cc", "./slow", "--no-verify"]) == 0


def test_each_job_and_each_call_has_the_whole_time(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COBINDGEN_SECONDS", "1")
    monkeypatch.setattr("cobindgen.toolchain.run.PATIENCE", 400)
    slow_compiler(place)
    (place / "a.h").write_text("#define A 5\n")
    job = 'headers = ["a.h"]\ncc = "./slow"\nverify = false\n'
    (place / "cobindgen.toml").write_text(
        "".join(f'[bind.{name}]\noutput = "{name}.py"\n{job}' for name in "abc")
    )
    assert run(["build"]) == 0
    # Together, three runs would take longer than a command may.
    for _ in range(3):
        assert cobindgen.read("a.h", cc="./slow", verify=False).macros


def slow_compiler(place: Path) -> None:
    """Make a compiler `slow` whose runs each take 0.6 s of CPU time more."""
    spin = "import time\nwhile time.process_time() < 0.6: pass"
    (place / "slow").write_text(
        f"#!/bin/sh\n{sys.executable} -c '{spin}'\nexec cc \"$@\"\n"
    )
    (place / "slow").chmod(0o755)


@pytest.mark.parametrize("text", ["many", "-1", "1.5", "9" * 5000])
def test_a_limit_is_a_number(
    text: str, place: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setenv("COBINDGEN_SECONDS", text)
    assert run(["bind", "a.h", "-o", "a.py"]) == 1
    message = f"COBINDGEN_SECONDS={text} is not a number; the default is 15\n"
    assert capsys.readouterr().err == f"cobindgen: error: {message}"


def chain(count: int, step: str) -> str:
    return "#define M0 1\n" + "".join(
        f"#define M{i} {step.format(f'M{i - 1}')}\n" for i in range(1, count)
    )


# Groups of macros: the first ones are bound, the others are refused.
MACROS = {
    "doubles": (chain(40, "{0}+{0}"), 5),
    "doubles by a call": (f"#define TWICE(x) x+x\n{chain(40, 'TWICE({0})')}", 5),
    "doubles in one line": (
        f"#define TWICE(x) x+x\n{chain(6, '{0}')}"
        f"#define M6 {'TWICE(' * 40}1{')' * 40}\n",
        5,
    ),
    "chain": (chain(10_000, "{0}"), 50),
    "chain that grows": (chain(2_000, "{0}+1"), 30),
}


@pytest.mark.parametrize("cpp", ["cc", "pcpp"])
@pytest.mark.parametrize("name", MACROS)
def test_macros_that_explode(name: str, cpp: str, place: Path, capsys: Capture) -> None:
    text, bound = MACROS[name]
    (place / "a.h").write_text(text)
    assert run(["model", "a.h", "--cpp", cpp]) == 0
    model = json.loads(capsys.readouterr().out)
    names = {macro["name"] for macro in model["macros"]}
    assert {f"M{i}" for i in range(bound)} <= names
    last = model["skipped"][-1]
    assert last["name"] not in names
    assert last["reason"].startswith("expands in ")


@pytest.mark.parametrize("cpp", ["cc", "pcpp"])
def test_a_declaration_that_explodes(
    cpp: str, place: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    """A header that expands to 2^40 tokens cannot be read."""
    monkeypatch.setenv("COBINDGEN_SECONDS", "2")
    monkeypatch.setenv("COBINDGEN_MEMORY", "200")
    (place / "a.h").write_text(f"{chain(40, '{0}+{0}')}int f(int a[M39]);\n")
    assert run(["model", "a.h", "--cpp", cpp]) == 1
    assert "was stopped; if the headers are that large, set" in capsys.readouterr().err


LONG = "9" * 200_000
# What is too large to read, and why it is skipped.
TOO_LARGE = {
    "enumerators": (
        f"enum e {{ {', '.join(f'E{i}' for i in range(150_000))} }};",
        "e",
        "has more than 100000 parts",
    ),
    "enumerators without a tag": (
        f"enum {{ {', '.join(f'E{i}' for i in range(150_000))} }};",
        "E0",
        "has more than 100000 parts",
    ),
    "initializer": (
        f"int a[] = {{ {'1, ' * 150_000} }};",
        "a",
        "has more than 100000 parts",
    ),
    "designators": (
        f"struct s {{ {' '.join(f'int m{i};' for i in range(20_000))} }};"
        f"struct s a[] = {{ {'[0].m19999 = 1, ' * 20_000} }};",
        "a",
        "has too many designators for records with many members",
    ),
    "enumerator": (f"enum e {{ E = {LONG} }};", "e", "has a number of more than 1000"),
    "floating constant": (
        f"#define A (1.{LONG} + 1)",
        "A",
        "is too long",
    ),
    "macro": (f"#define A {LONG}", "A", ""),
    "brackets": (f"extern int a{'[1]' * 3_000};", "a", "is nested too deeply"),
}


@pytest.mark.parametrize("kind", TOO_LARGE)
def test_what_is_too_large_is_skipped(kind: str, place: Path, capsys: Capture) -> None:
    """Skip it with little memory: the test's own process has limits."""
    text, name, reason = TOO_LARGE[kind]
    (place / "a.h").write_text(f"{text}\nint through(void);\n")
    begin = process_time()
    assert run(["model", "a.h", "--no-verify"]) == 0
    assert process_time() - begin < 10
    model = json.loads(capsys.readouterr().out)
    assert [function["name"] for function in model["functions"]] == ["through"]
    assert model["skipped"][0]["name"] == name
    assert reason in model["skipped"][0]["reason"]


def test_designators_of_a_large_record(place: Path, capsys: Capture) -> None:
    """A designator looks at each member before its own once."""
    members = " ".join(f"int m{i};" for i in range(20_000))
    values = "[0].m19999 = 1, " * 100
    (place / "a.h").write_text(
        f"struct s {{ {members} }};struct s a[] = {{ {values} }};"
    )
    begin = process_time()
    assert run(["model", "a.h", "--no-verify"]) == 0
    assert process_time() - begin < 20
    model = json.loads(capsys.readouterr().out)
    assert [variable["name"] for variable in model["variables"]] == ["a"]


LENGTH = 200_000
# Each token looks like the beginning of something long.
RUNS = {
    "brackets": "int " + "[" * LENGTH,
    "attributes": "int " + "[[a" * LENGTH,
    "parameter lists": "int a" + "(a)" * LENGTH,
    "strings": "int " + '"x"' * LENGTH,
    "characters": "int " + "'x'" * LENGTH,
    "directives": "int " + "# " * (LENGTH // 10),
    "bodies": "{}" * (LENGTH // 4),
    "conditions": "struct s { int " + "a ? :" * LENGTH + "; }",
    "a word": "typedef " + "a" * LENGTH + " f(int)",
    "bounds": "typedef int " + "a[ " * LENGTH + "(x)",
    "numbers": "int " + "1e+" * LENGTH,
    "characters of other alphabets": "#define M " + "\\u0041" * (LENGTH // 10),
}


@pytest.mark.parametrize("kind", RUNS)
def test_a_long_run_of_tokens(kind: str, place: Path, capsys: Capture) -> None:
    """It is read in linear time, or refused: quadratic would be hours."""
    (place / "a.h").write_text(f"{RUNS[kind]};\n")
    begin = process_time()
    assert run(["model", "a.h", "--no-verify"]) in (0, 1)
    assert process_time() - begin < 20


def test_a_long_string_needs_little_memory(place: Path, capsys: Capture) -> None:
    """The regular expressions keep no state for each character."""
    (place / "a.h").write_text(f'#define S "{"x" * 1_000_000}"\nint through(void);\n')
    tracemalloc.start()
    try:
        assert run(["model", "a.h", "--no-verify"]) == 0
        assert tracemalloc.get_traced_memory()[1] < 50_000_000
    finally:
        tracemalloc.stop()
    assert json.loads(capsys.readouterr().out)["skipped"][0]["name"] == "S"


LEVELS = 40_000
OPEN, CLOSE = "(" * LEVELS, ")" * LEVELS
# What no compiler reads, or not in linear time. GCC crashes at some of these.
DEEP = {
    "initializer": f"static const int deep = {OPEN}1{CLOSE};",
    "list": f"static const int deep = {'{' * LEVELS}1{'}' * LEVELS};",
    "length": f"extern int deep[{OPEN}1{CLOSE}];",
    "enumerator": f"enum deep {{ E = {OPEN}1{CLOSE} }};",
    "width": f"struct deep {{ int a : {OPEN}1{CLOSE}; }};",
    "declarator": f"extern int {OPEN}deep{CLOSE};",
    "pointers": f"extern int {'*' * LEVELS}deep;",
    "body": f"static inline int deep(void) {{ return {OPEN}1{CLOSE}; }}",
    "blocks": f"static inline void deep(void) {'{' * LEVELS}{'}' * LEVELS}",
    "signs": f"extern int deep[{'- ' * LEVELS}1];",
}
# A macro that must not be expanded a second time, and a pragma.
AROUND = """\
enum { LIMIT = 3 };
#define LIMIT LIMIT + 1
extern char text[LIMIT];
#pragma pack(push, 1)
%s int through(void); struct packed { char a; int b; };
#pragma pack(pop)
#define MAXIMUM 5
struct plain { char a; forced b; };
"""


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("kind", DEEP)
def test_what_is_nested_too_deeply_costs_itself_only(
    kind: str, compiler: str, place: Path, capsys: Capture
) -> None:
    if shutil.which(compiler) is None:
        pytest.skip(f"no {compiler}")
    (place / "a.h").write_text(AROUND % DEEP[kind])
    (place / "forced.h").write_text("typedef int forced;\n")
    options = ["--cc", compiler, "-include", "forced.h"]
    begin = process_time()
    assert run(["verify", "a.h", *options]) == 0
    assert "facts proven" in capsys.readouterr().out
    assert run(["model", "a.h", *options]) == 0
    assert process_time() - begin < 5
    out, err = capsys.readouterr()
    model = json.loads(out)
    assert err == ""
    assert [function["name"] for function in model["functions"]] == ["through"]
    sizes = {record["name"]: record["size"] for record in model["records"]}
    assert sizes.items() >= {"packed": 5, "plain": 8}.items()
    assert sizes.get("deep") is None
    assert "MAXIMUM" in {macro["name"] for macro in model["macros"]}
    reasons = {entry["name"]: entry["reason"] for entry in model["skipped"]}
    assert reasons["deep"] == "is nested too deeply"
    assert reasons.keys() <= {"deep", "E", "LIMIT"}


def test_what_needs_something_nested_too_deeply(place: Path, capsys: Capture) -> None:
    """The compiler gets the headers as they are."""
    levels = 300
    deep = f"struct deep {{ {'struct {' * levels} int a; {'} a;' * levels} }};"
    (place / "a.h").write_text(f"{deep}\nextern struct deep it;\nint through(void);\n")
    assert run(["model", "a.h", "--cc", "gcc"]) == 0
    model = json.loads(capsys.readouterr().out)
    assert [function["name"] for function in model["functions"]] == ["through"]
    assert {entry["name"] for entry in model["skipped"]} == {"deep", "it"}
