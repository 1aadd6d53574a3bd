"""Forms of a marked declaration: wrapped as the compiler reads it, or refused."""

import re
import subprocess
from pathlib import Path

import pytest

from cobindgen.commands.cli import run

RECORDER = Path(__file__).parent / "recorder"
# The declarations that the parameter's type needs, and the parameter.
FIRST_PARAMETERS = [
    ("", "BlockDriverState *bs"),
    ("", "struct BlockDriverState *restrict bs"),
    ("", "register BlockDriverState (*bs)"),
    ("", "BlockDriverState const *bs"),
    ("", "BlockDriverState **bs"),
    ("", "BlockDriverState *bs[]"),
    ("", "BdrvChild child[static 1]"),
    ("", "BlockDriverState *BlockDriverState"),
    ("", "BlockDriverState *bs __attribute__((unused))"),
    ("typedef BlockDriverState N1;", "N1 *bs"),
    ("typedef struct BlockDriverState N2; typedef N2 *P2;", "P2 const bs"),
    ("typedef BdrvChild N3[2];", "N3 child"),
    ("typedef const BlockDriverState N4;", "N4 *bs"),
    ("BlockDriverState typedef *N5;", "N5 bs"),
    ("typedef struct Blob { BlockDriverState *bs; } *N6;", "N6 bs"),
    ("typedef struct { BlockBackend *blk; } N7;", "N7 *bs"),
    ("struct N8; typedef BlockDriverState N8;", "N8 *bs"),
    ("#if 0\ntypedef int N9;\n#endif\ntypedef BlockBackend N9;", "N9 *bs"),
    ("static inline int f(void) { typedef int N10; return (N10)1; }\n"
     "typedef BlockBackend N10;", "N10 *bs"),
    ("typedef BlockDriverState N11;\ntypedef struct BlockDriverState N11;", "N11 *bs"),
    ("struct BlockBackend { int n; };\n"
     "typedef struct BlockBackend N12, *P12;", "P12 bs"),
    ('#ifdef __cplusplus\nextern "C" {\n#endif\ntypedef BdrvChild *N13;\n'
     "#ifdef __cplusplus\n}\n#endif", "N13 child"),
    ("#define N14 BlockDriverState", "N14 *bs"),
    ("#define N15 struct BdrvChild *\n#define M15 N15", "M15 child"),
    ("#define N16", "N16 BlockDriverState *bs N16"),
    ("#define N17 __attribute__((unused))", "BlockDriverState *bs N17"),
    ("#define N18(n) int n(void);\nN18(g)", "BlockDriverState *bs"),
    ("#define bs18 bs", "BlockDriverState *bs18"),
    ('#define N19 "co_wrapper"', "BlockBackend *blk"),
]  # fmt: skip
CONTEXTS = {
    "1": "bdrv_get_aio_context({})",
    "2": "bdrv_get_aio_context({}->bs)",
    "3": "blk_get_aio_context({})",
    "0": "qemu_get_aio_context()",
}
MARKERS = "#define co_wrapper\n"


@pytest.mark.parametrize("release", ["8.1", "9.0"])
def test_first_parameter(release: str, tmp_path: Path) -> None:
    """The context belongs to the parameter's type as the compiler knows it.

    The shims compile without a warning.
    """
    names = [f"bdrv_f{n}" for n in range(len(FIRST_PARAMETERS))]
    lines = []
    for name, (before, parameter) in zip(names, FIRST_PARAMETERS, strict=True):
        lines.append(f"{before}\nint co_wrapper {name}({parameter});\n")
    header = tmp_path / "shims.h"
    header.write_text("#pragma once\n" + "".join(lines))
    for stem in (
        "qemu/osdep",
        "block/coroutines",
        "block/block-gen",
        "block/dirty-bitmap",
    ):
        path = tmp_path / f"{stem}.h"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f'#include "recorder.h"\n{MARKERS}#include "all.h"\n')
    declared = "".join(
        f"extern __typeof__({name}) {name.replace('_', '_co_')};\n" for name in names
    )
    (tmp_path / "all.h").write_text(f'#pragma once\n#include "shims.h"\n{declared}')
    source = tmp_path / "out.c"
    arguments = ["wrap", "--runtime", release, str(header), "-o", str(source)]
    assert run(arguments) == 0
    flags = [f"-DRUNTIME={release.replace('.', '')}", f"-I{RECORDER}", f"-I{tmp_path}"]
    warnings = ["-Wall", "-Wextra", "-Werror", "-Wno-old-style-declaration"]
    subprocess.run(
        ["cc", *flags, *warnings, "-c", str(source), "-o", str(tmp_path / "out.o")],
        check=True,
    )
    text = source.read_text()
    for name, kind in zip(names, kinds_of(names, flags, tmp_path), strict=True):
        shim = text[text.index(f"\nint {name}(") :]
        found = re.search(r"\.ctx = (.*),", shim)
        parameter = re.search(r"(\w+)(?:\[.*\]|__attribute__.*)?\)\n", shim)
        assert found and parameter
        wanted = CONTEXTS[kind].format(parameter[1])
        if release == "9.0":
            wanted = "qemu_get_current_aio_context()"
        assert found[1] == wanted, name


def kinds_of(names: list[str], flags: list[str], directory: Path) -> list[str]:
    """Return which of the objects each function takes, according to the compiler."""
    kind = (
        "int (*)(BlockDriverState *): 1, int (*)(BdrvChild *): 2, "
        "int (*)(BlockBackend *): 3, default: 0"
    )
    prints = "".join(f'printf("%d\\n", _Generic(&{name}, {kind}));\n' for name in names)
    source = directory / "kinds.c"
    source.write_text(
        '#include "block/block-gen.h"\n#include <stdio.h>\n'
        f"int main(void)\n{{\n{prints}return 0;\n}}\n"
    )
    binary = directory / "kinds"
    subprocess.run(["cc", *flags, "-w", str(source), "-o", str(binary)], check=True)
    done = subprocess.run([str(binary)], stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout.split()


REFUSED = [
    ("", "typeof(BlockDriverState) *bs", "its first parameter is a typeof: write the"),
    ("", "__typeof__(BlockDriverState *) bs", "its first parameter is a typeof: write"),
    ("typedef typeof(BdrvChild) N;", "N *child", "its first parameter is a typeof"),
    ("", "BlockDriverState *bs, typeof(bs) other", "depends on another's value"),
    ("", "int n, int values[*]", "depends on another's value"),
    ("#ifdef X\ntypedef int N;\n#else\ntypedef BdrvChild N;\n#endif", "N *n",
     "N is defined more than once"),
    ("#ifdef X\n#define N int\n#else\n#define N BdrvChild\n#endif", "N *n",
     "N is defined more than once"),
    ("typedef int N;\n#define N BdrvChild", "N *n", "N is defined more than once"),
    ("#define N BdrvChild\n#undef N", "N *n", "N is a macro that is undefined again"),
    ("#define ALIAS(a, b) typedef a b\nALIAS(BdrvChild, N);", "N *n",
     "the macro ALIAS may declare N"),
    ("#define N BdrvChild *n, int flags", "N", "N is a macro that is not a type"),
    ("#define N BdrvChild *n", "N, int flags", "N is a macro that is not a type"),
    ("#define NOTHING void", "NOTHING", "a parameter is void: write (void)"),
    ("typedef void Nothing;", "Nothing", "a parameter is void: write (void)"),
    ("#define STAR *", "BdrvChild STAR child", "STAR is a macro that is more than an"),
    ("#define CONST const", "CONST BdrvChild *c", "CONST is a macro that is more than"),
    ("#define DIMS [3]", "BdrvChild *c, int a DIMS", "DIMS is a macro that is more"),
    ("#define ptr(t) t *", "ptr(BdrvChild) c", "ptr(…) is a macro that is called"),
    ("#define ptr(t) t *", "BdrvChild *c, void (*done)(ptr(int))", "ptr(…) is a macro"),
    ("#define name(t) t", "BdrvChild *c, int (*name(f))(int)", "name(…) is a macro"),
    ("#define s 3", "BdrvChild *c", "a shim uses the name s: give the macro another"),
    ("#define in_progress 3", "BdrvChild *c", "a shim uses the name in_progress: give"),
    ("#define bdrv_f(c) (bdrv_f)(c)", "BdrvChild *c", "bdrv_f is also a macro with"),
    ("#define M(x) co_##x\nint M(wrapper) bdrv_g(void);", "BdrvChild *c",
     "M is a macro that makes co_wrapper: write it out here"),
    ("#define CAT(a, b) a ## b\nint CAT(co_, wrapper) bdrv_g(void);", "BdrvChild *c",
     "CAT is a macro that makes co_wrapper: write it out here"),
    ("#define D(f) int co_wrapper f(int n);\n#define E D(bdrv_g)\nE", "BdrvChild *c",
     "E is a macro that holds co_wrapper: write it out here"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "parameters", "message"), REFUSED)
def test_refused(
    before: str,
    parameters: str,
    message: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    header, output = tmp_path / "a.h", tmp_path / "out.c"
    header.write_text(f"{before}\nint co_wrapper bdrv_f({parameters});\n")
    arguments = ["wrap", "--runtime", "8.1", str(header), "-o", str(output)]
    assert run(arguments) == 1
    assert message in capsys.readouterr().err
    assert not output.exists()


def test_types_and_macros_of_block_common(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Definitions in the headers that tell the runtime are used too."""
    (tmp_path / "graph-lock.h").write_text(
        "void bdrv_graph_wrlock(BlockDriverState *);"
    )
    common = tmp_path / "block-common.h"
    common.write_text("#define no_co_wrapper\ntypedef BlockDriverState Node;\n")
    header, output = tmp_path / "a.h", tmp_path / "out.c"
    header.write_text("int co_wrapper bdrv_f(Node *bs);\n")
    assert run(["wrap", str(header), "-o", str(output)]) == 0
    assert ".ctx = bdrv_get_aio_context(bs)," in output.read_text()
    common.write_text("#define no_co_wrapper\n#define D(f) int co_wrapper f(int n)\n")
    header.write_text("D(bdrv_g);\nint co_wrapper bdrv_f(Node *bs);\n")
    assert run(["wrap", str(header), "-o", str(output)]) == 1
    assert "D is a macro that holds co_wrapper" in capsys.readouterr().err
