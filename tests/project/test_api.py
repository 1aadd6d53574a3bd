"""The functions for build scripts give what the commands give."""

import inspect
import pickle
import shutil
import subprocess
import sys
from contextlib import chdir
from pathlib import Path

import pytest

import cobindgen
from cobindgen import InputError, bind, read
from cobindgen.commands.cli import run
from cobindgen.commands.dispatch import parser_of

pytestmark = pytest.mark.skipif(not shutil.which("cc"), reason="no C compiler")


def test_bind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.h").write_text("struct a { int x; };\nint f(struct a *a);\nint g(int n);\n")
    files = bind([Path("a.h")], "a.py", library="c", block=["g"], flags=["-DA"])
    assert not Path("a.py").exists()
    assert run("bind a.h -o a.py --library c --block g -DA".split()) == 0
    assert files == {name: Path(name).read_text() for name in ("a.py", "a.pyi")}


def test_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.h").write_text("#include <stddef.h>\nstruct a { size_t x; };\n")
    header = read(["a.h"], allow=["a"])
    assert [(r.name, r.size) for r in header.records] == [("a", 8)]
    Path("a.h").write_text("struct a {")
    with pytest.raises(InputError):
        read(["a.h"])


def test_bind_takes_every_option(tmp_path: Path) -> None:
    """All options at once give what the command line gives."""
    for name, text in {
        "a.h": '#include "sub/b.h"\nint f(struct b *b);\nstatic inline int g(void) '
        "{ return 1; }\n",
        "sub/b.h": "struct b { int x; };\nint h(void);\n",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    shutil.copytree(Path(cobindgen.__file__).parent / "templates", tmp_path / "t")
    with chdir(tmp_path):
        files = bind(
            "a.h",
            Path("a.py"),
            library="c",
            glue="g.c",
            support=".s",
            use={"other": ["sub/b.h"]},
            depfile="a.d",
            templates=Path("t"),
            flags=("-DA", "--", "-funsigned-char"),
            cc="cc",
            cpp="cc",
            allow="f|g|h",
            block=["h"],
            files="*/b.h",
            deep=True,
            verify=False,
            prove_for=["cc"],
        )
        words = (
            "bind a.h -o a.py --library c --glue g.c --support .s --depfile a.d "
            "--use other=sub/b.h --templates t -DA --cc cc --cpp cc --allow f|g|h "
            "--block h --files */b.h --deep --no-verify --prove-for cc "
            "-- -funsigned-char"
        )
        assert run(words.split()) == 0
        assert files == {name: Path(name).read_text() for name in files}
    assert sorted(files) == ["a.d", "a.py", "a.pyi", "g.c"]


def test_every_option_is_an_argument() -> None:
    command_line = {
        action.dest for action in parser_of("bind")._actions if action.option_strings
    }
    left_out = {"help", "force", "depfile_target"}
    parameters = {*inspect.signature(bind).parameters} - {"headers"}
    assert parameters == command_line - left_out
    own = {"output", "library", "glue", "support", "use", "rename", "depfile"}
    assert {*inspect.signature(read).parameters} == {"headers"} | parameters - own - {
        "templates"
    }


def test_rename(tmp_path: Path) -> None:
    (tmp_path / "a.h").write_text("enum a { A_RED };\nint a_f(int a_x);\n")
    with chdir(tmp_path):
        made = bind("a.h", "m.py", rename=lambda name: name.lower().removeprefix("a_"))
        assert "m.py" in made
        scope: dict[str, object] = {"__name__": "m", "__file__": "m.py"}
        exec(made["m.py"], scope)
    assert scope["red"] == 0
    assert "def f(" in made["m.pyi"]
    with chdir(tmp_path), pytest.raises(InputError, match="the name x"):
        bind("a.h", "m.py", rename=lambda name: "x")


def test_an_error_says_where(tmp_path: Path) -> None:
    (tmp_path / "a.h").write_text('#include "no.h"\n')
    with chdir(tmp_path), pytest.raises(InputError) as raised:
        read("a.h")
    assert str(raised.value).startswith("a.h:1:10: error: can't find the include file")
    # A process of a pool passes it on.
    again = pickle.loads(pickle.dumps(raised.value))
    assert again.diagnostics == raised.value.diagnostics


def test_wrong_arguments(tmp_path: Path) -> None:
    (tmp_path / "a.h").write_text("int f(void);\n")
    with chdir(tmp_path):
        with pytest.raises(ValueError, match="not a valid regular expression"):
            read("a.h", allow="x(")
        with pytest.raises(ValueError, match="--cpp: invalid choice"):
            read("a.h", cpp="gcc")
        with pytest.raises(ValueError, match="only one output can go to -"):
            bind("a.h", "-", glue="g.c")
        with pytest.raises(ValueError, match="unknown option -x"):
            read("a.h", flags="-x")
        for wrong in ("--help", "-o", "-on.py", "--deep"):
            with pytest.raises(ValueError, match=f"{wrong} is not a header or a flag"):
                bind(wrong, "m.py")
            with pytest.raises(ValueError, match=f"{wrong} is not a header or a flag"):
                bind("a.h", "m.py", flags=["-DX", wrong])


def test_warnings_are_warnings(tmp_path: Path) -> None:
    (tmp_path / "a.h").write_text("int f(void);\n")
    with chdir(tmp_path), pytest.warns(UserWarning, match="--allow g matches") as shown:
        read("a.h", allow="f", flags=["--", "-Wall"])
        bind("a.h", "m.py", allow=["f", "g"])
    assert [Path(each.filename).name for each in shown] == [Path(__file__).name]


def test_the_package_imports_the_api_on_first_use() -> None:
    """The command line starts without the API."""
    code = (
        "import sys, cobindgen, cobindgen.commands.cli as cli\n"
        "assert 'cobindgen.api' not in sys.modules\n"
        "from cobindgen import *\n"
        "assert bind is cobindgen.bind and read is cobindgen.read is not None\n"
        "try: cobindgen.nothing\n"
        "except AttributeError as error: print(error)\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": str(Path(cobindgen.__file__).parents[1])},
        text=True,
        capture_output=True,
        check=True,
    )
    assert result.stdout == "module 'cobindgen' has no attribute 'nothing'\n"
