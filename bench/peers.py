"""The answers of rust-bindgen and cffi to the questions of compare.py about traps.h.

A Rust program asks bindgen's bindings, one question for each definition. cffi has no
generator, so the declarations below are written by hand.
"""

import json
import re
import subprocess
import tempfile
from pathlib import Path

TRAPS = Path(__file__).parent / "traps.h"
Questions = tuple[tuple[str, ...], tuple[str, ...], dict[str, tuple[str, ...]]]
Answers = dict[str, object]

# What bindgen calls the members of anonymous records.
PATHS = {
    "number": "__bindgen_anon_1.number",
    "high": "__bindgen_anon_1.__bindgen_anon_1.high",
}
RUST = """
#![allow(warnings)]
mod made {{ include!("made.rs"); }}
use made::*;
macro_rules! offset {{ ($record:ident, $($field:tt)+) => {{ unsafe {{
    let place = std::mem::MaybeUninit::<$record>::uninit();
    let start = place.as_ptr();
    std::ptr::addr_of!((*start).$($field)+) as usize - start as usize
}} }} }}
fn main() {{ {lines} }}
"""


def bindgen(program: str, questions: Questions) -> Answers:
    constants, strings, records = questions
    with tempfile.TemporaryDirectory() as folder:
        made, source = Path(folder) / "made.rs", Path(folder) / "main.rs"
        subprocess.run([program, TRAPS, "-o", made], capture_output=True, check=True)
        text = made.read_text()
        types = dict(re.findall(r"^pub const (\w+): (\S+|&.*?) =", text, re.M))
        lines = [
            f'println!("{name} {{}}", {name});' for name in constants if name in types
        ]
        lines += [f'println!("{n} {{:?}}", {n});' for n in strings if n in types]
        for tag, fields in records.items():
            if f"pub struct {tag} " not in text:
                continue
            size = f"std::mem::size_of::<{tag}>()"
            lines.append(f'println!("{tag} {{}}", {size});')
            body = text.split(f"pub struct {tag} ")[1].split("\n}")[0]
            for name in fields:
                if f"pub {name}:" in body or name in PATHS:
                    place = f"offset!({tag}, {PATHS.get(name, name)})"
                    lines.append(f'println!("{tag}.{name} {{}}", {place});')
        source.write_text(RUST.format(lines="\n".join(lines)))
        # Constants of enumerators have the enum's name in front.
        found = source.read_text()
        for name in re.findall(r"^pub const t_enum_(\w+):", text, re.M):
            line = f'println!("{name} {{}}", t_enum_{name});'
            found = found.replace("fn main() {", f"fn main() {{ {line}", 1)
        source.write_text(found)
        build = ["rustc", "-A", "warnings", "-o", Path(folder) / "main", source]
        subprocess.run(build, check=True, capture_output=True)
        done = subprocess.run(
            [Path(folder) / "main"], check=True, capture_output=True, text=True
        )
    answers: Answers = {}
    for line in done.stdout.splitlines():
        name, _, value = line.partition(" ")
        if value.startswith("["):
            answers[name] = json.loads(value)[:-1]
        else:
            answers[name] = float(value) if "." in value else int(value)
    return answers


# ABI mode reads declarations only: no expression of a macro, no `packed` of a member
# or of one record among others, no `aligned`.
ABI = """
typedef union t_data { void *pointer; uint64_t number; } t_data;
enum t_enum { T_FIRST = 255, T_NEXT, T_SELF = 40 };
#define T_OCTAL 0755
struct iphdr { unsigned int ihl:4; unsigned int version:4; uint8_t tos;
    uint16_t tot_len; uint16_t id; uint16_t frag_off; uint8_t ttl; uint8_t protocol;
    uint16_t check; uint32_t saddr; uint32_t daddr; };
struct t_bits { char a; unsigned b : 4; unsigned c : 12; uint8_t d : 3; long e : 40;
    short f; };
struct t_anonymous { int tag;
    union { long number; struct { char low, high; }; }; };
struct t_flexible { int count; double item[]; };
"""
PACKED = """
struct t_packed { char c; int i; uint16_t s; };
struct t_event { uint32_t events; t_data data; };
"""
# In API mode, the compiler fills in what `...` leaves out.
API = """
typedef union t_data { void *pointer; uint64_t number; } t_data;
enum t_enum { T_FIRST, T_NEXT, ... };
struct iphdr { uint8_t tos; uint16_t tot_len; uint32_t daddr; ...; };
struct t_packed { char c; int i; uint16_t s; ...; };
struct t_trailing_packed { long l; ...; };
struct t_event { uint32_t events; t_data data; ...; };
struct t_aligned { int i; ...; };
struct t_bits { short f; ...; };
struct t_anonymous { int tag; long number; char high; ...; };
struct t_pragma { long l; ...; };
struct t_flexible { int count; double item[]; ...; };
"""

ASK = """
import json, sys
from cffi import FFI
given = json.load(sys.stdin)
constants, strings, records, abi, packed, api, traps, folder, mode = given
ffi = FFI()
if mode == "abi":
    ffi.cdef(abi)
    ffi.cdef(packed, packed=True)
    lib = ffi.dlopen(None)
else:
    lines = "".join(f"#define {n} ...\\n" for n in constants
                    if n not in ("T_FLOAT", "T_FIRST", "T_NEXT"))
    texts = "".join(f"static char *const {n};\\n" for n in strings)
    ffi.cdef(api + lines + "static const double T_FLOAT;\\n" + texts)
    ffi.set_source("made", f'#include "{traps}"')
    ffi.compile(tmpdir=folder, verbose=False)
    sys.path.insert(0, folder)
    from made import ffi, lib
def tell(question):
    try:
        return question()
    except Exception:
        return None
answers = {n: tell(lambda: getattr(lib, n)) for n in constants}
for n in strings:
    answers[n] = tell(lambda: list(ffi.string(getattr(lib, n))))
for tag, fields in records.items():
    answers[tag] = tell(lambda: ffi.sizeof(f"struct {tag}"))
    for n in fields:
        answers[f"{tag}.{n}"] = tell(lambda: ffi.offsetof(f"struct {tag}", n))
print(json.dumps(answers))
"""


def cffi(python: str, mode: str, questions: Questions) -> Answers:
    """Return cffi's answers.

    `mode`: `abi` or `api`. `python`: the interpreter of an environment with cffi and
    setuptools.
    """
    with tempfile.TemporaryDirectory() as folder:
        data = [*questions, ABI, PACKED, API, str(TRAPS), folder, mode]
        done = subprocess.run(
            [python, "-c", ASK],
            input=json.dumps(data),
            capture_output=True,
            text=True,
            check=True,
        )
    answers: Answers = json.loads(done.stdout.splitlines()[-1])
    return answers
