"""Whether the C compiler denies a fact of a module.

The module is imported and inspected. No code of cobindgen is used.
"""

import ctypes
import re
import subprocess
from collections.abc import Iterator
from types import ModuleType

RECORDS = (ctypes.Structure, ctypes.Union)
# An error in a macro counts where the macro is used.
FLAGS = ["-w", "-fsyntax-only", "-fmax-errors=0", "-ftrack-macro-expansion=0"]
FALSE = "static assertion failed"
NOT_CONSTANT = "expression in static assertion is not constant"
WRONG = re.compile(r"^<facts>:(\d+):\d+: error: (.*)", re.M)


def denied(module: ModuleType, header: str, flags: list[str]) -> list[str]:
    """Return the facts of `module` that gcc finds wrong."""
    facts = list(facts_of(module))
    # First which names C has, then what it says of those.
    unknown = compiled(header, flags, [known(name) for name, _, _ in facts])
    left = [fact for i, fact in enumerate(facts) if i not in unknown]
    wrong = compiled(header, flags, [asserted(check) for _, check, _ in left])
    found = []
    for number, message in wrong.items():
        name, check, said = left[number]
        if FALSE not in message:
            # GCC reports a name that C does not have once, maybe for another fact.
            if compiled(header, flags, [known(name)]):
                continue
            message = compiled(header, flags, [asserted(check)]).get(0, "")
        if message == NOT_CONSTANT and not compiled(header, flags, [again(name)]):
            # The value of a const object, about which GCC cannot be asked so.
            continue
        if message:
            found.append(f"{said}: {message}")
    return found


def known(name: str) -> str:
    """Return a declaration that C rejects if it does not have this name."""
    return f"char {{}}[sizeof({name}) + 1];"


def again(name: str) -> str:
    """Return a declaration that C rejects if `name` is not an object."""
    return f"extern __typeof__({name}) {name};"


def asserted(check: str) -> str:
    return f'_Static_assert({check}, "");'


def compiled(header: str, flags: list[str], lines: list[str]) -> dict[int, str]:
    """Return the numbers of the lines that gcc rejects, with the reasons."""
    unit = [f'#include "{header}"', "#undef _Static_assert", "#undef sizeof"]
    for number, line in enumerate(lines):
        name = f"cobindgen_check_{number}"
        unit += [f'#line {number + 1} "<facts>"', line.replace("{}", name)]
    command = ["gcc", "-x", "c", *flags, *FLAGS, "-"]
    text = "\n".join(unit) + "\n"
    # The limit on CPU time is that of the process: see test_mutated.py.
    done = subprocess.run(
        command, input=text.encode(), capture_output=True, check=False
    )
    errors = done.stderr.decode(errors="replace")
    return {int(n) - 1: message for n, message in WRONG.findall(errors)}


def facts_of(module: ModuleType) -> Iterator[tuple[str, str, str]]:
    """Yield an expression or type that C must know, an assertion, and its name."""
    for name in dir(module):
        if name.startswith("_") or name.endswith("_"):
            continue
        match getattr(module, name):
            case bool():
                pass
            case int() as number if -(1 << 63) <= number < 1 << 64:
                yield name, equal(name, int(number)), f"{name} = {int(number)}"
            case type() as record if issubclass(record, RECORDS):
                if record.__module__ == module.__name__ and hasattr(record, "_fields_"):
                    yield from record_facts(name, record)


def equal(name: str, number: int) -> str:
    sign = "<" if number < 0 else ">="
    bits = number & ((1 << 64) - 1)
    return f"(unsigned long long)({name}) == {bits}ULL && ({name}) {sign} 0"


def record_facts(name: str, record: type) -> Iterator[tuple[str, str, str]]:
    kind, _, tag = name.partition("_")
    type_ = f"{kind} {tag}" if kind in ("struct", "union") and tag else name
    size = ctypes.sizeof(record)
    if not size:
        return
    yield type_, f"sizeof({type_}) == {size}", f"sizeof({type_}) = {size}"
    for field, *_ in record._fields_:  # type: ignore[attr-defined]
        place = getattr(record, field, None)
        offset = getattr(place, "offset", None)
        # A bit-field has its width in the upper half of `size`.
        if field.startswith("_") or offset is None or place.size >> 16:
            continue
        member = f"(({type_} *)0)->{field}"
        checked = f"__builtin_offsetof({type_}, {field}) == {offset}"
        yield member, checked, f"{type_}.{field} at {offset}"
