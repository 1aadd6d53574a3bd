"""No name in a header changes the meaning of the module's own code."""

import builtins
import re
from keyword import iskeyword
from pathlib import Path
from types import ModuleType

import pytest

from cobindgen.outputs.python import support
from cobindgen.outputs.python.module_names import IMPORTED, PUBLIC
from cobindgen.outputs.python.names import BUILTINS
from modules import compiled, imported

# Keywords of C, which a header cannot use as names.
KEYWORDS = frozenset("bool float int struct _Complex".split())
NAMES = sorted(
    name
    for name in {*dir(builtins), *support.reserved(), *IMPORTED, *PUBLIC}
    if name not in KEYWORDS and not iskeyword(name) and not name.startswith("__")
)
# Declarations that need every part of the support template.
MACHINERY = """
struct user_flexible { int n; double more[]; };
struct user_bits { char a; unsigned b : 20; _Bool c : 1; };
struct user_packed { char a; int b; } __attribute__((packed));
struct __attribute__((aligned(64))) user_aligned { float f[16]; };
union user_union { int i; float f; };
enum user_enum { USER_RED, USER_GREEN };
struct user_opaque;
typedef int (*user_callback)(int);
int user_call(user_callback back, int n);
struct user_opaque *user_make(void);
extern int user_variable;
#define USER_ADD(x) ((x) + 1)
#define USER_DIVIDE(a, b) ((a) / (b))
#define USER_MASK(x) ((unsigned char)~(x) ? (x) * 1.5f : -(x))
"""
KINDS = {
    "macro": "#define {name} 12\n",
    "function macro": "#define {name}(x) ((x) + 12)\n",
    "enumerator": "enum {{ {name} = 12 }};\n",
    "struct": "struct {name} {{ int member; }};\n",
    "typedef": "typedef short {name};\n",
    "function": "int {name}(int a, int b);\n",
    "variable": "extern short {name};\n",
}


def test_the_table_has_every_builtin() -> None:
    """The table contains the builtins of this Python.

    It is the same for all versions.
    """
    missing = {name for name in dir(builtins) if name[0] != "_"} - BUILTINS
    assert {name for name in missing if not iskeyword(name)} == set()


@pytest.mark.parametrize("kind", KINDS)
def test_names(kind: str, tmp_path: Path) -> None:
    text = MACHINERY + "".join(KINDS[kind].format(name=name) for name in NAMES)
    module = imported(text, tmp_path, "--", "-fno-builtin", "-w")
    library = compiled(
        f"{MACHINERY}\nint user_call(user_callback back, int n) {{ return back(n); }}\n"
        "int user_variable = 3;\n",
        tmp_path,
    )
    works(module, library)
    assert not {n for n in NAMES if n in module.__skipped__}
    of_library = kind in ("function", "variable")
    held = vars(module.Library if of_library else module)
    for name in NAMES:
        expected = f"struct_{name}" if kind == "struct" else name
        assert expected in held or f"{expected}_" in held, name


def works(module: ModuleType, library: str) -> None:
    """Use every part of the module's own code."""
    made = module.struct_user_flexible.allocate(3)
    made.elements(3)[2] = 4.5
    assert list(made.elements(3)) == [0, 0, 4.5]
    bits = module.struct_user_bits(b"x", b=77, c=5)
    assert repr(bits) == "struct_user_bits(a=b'x', b=77, c=True)"
    packed = module.struct_user_packed(b"x", 5)
    assert bytes(packed.__copy__()) == b"x\5\0\0\0"
    assert module.allocate_array(module.struct_user_aligned, 2)[1].f[3] == 0
    assert module.union_user_union(7).i == 7
    assert module.USER_ADD(1) == 2
    assert module.USER_DIVIDE(-7, 2) == -3
    assert module.USER_MASK(3) == 4.5
    lib = module.load(library)
    assert lib.user_call(module.user_callback(lambda n: n + 1), 4) == 5
    assert lib.user_variable.value == 3
    assert "user_make" in lib.missing()
    with pytest.raises(AttributeError, match="has no symbol user_make"):
        lib.user_make()
    with pytest.raises(TypeError, match="user_opaque is opaque"):
        module.struct_user_opaque()
    assert module.__all__ and not {"load", "Library", "ctypes"} & {*module.__all__}
    source = Path(module.__file__ or "").read_text()
    assert re.search(r"^class struct_user_bits\(_Record\):", source, re.M)
