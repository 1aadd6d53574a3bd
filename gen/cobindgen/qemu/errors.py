"""The members of QEMU's error objects, for Python code that reads them."""

import re
from collections.abc import Iterable
from pathlib import Path

from cobindgen.qemu.rawheader import RawHeader, read
from cobindgen.qemu.runtimes import Runtime

STRUCT = re.compile(r"\bstruct\s+\w+\s*\{([^{}]*)\}")
MEMBER = re.compile(r"(?:(.*?)\s*)(\*?)\s*(\w+)", re.S)
INTEGERS = frozenset({"int", "unsigned", "ErrorClass", "QapiErrorClass"})


def error_members(runtime: Runtime, folders: Iterable[str]) -> dict[str, str]:
    """Return the members of an error object with their ctypes types, in their order.

    They are those of the header in `folders`; if no folder has the header, those that
    the runtime lists. The result is empty if a type is unknown, or if no member is the
    hint.
    """
    text = runtime.error_struct
    for folder in folders:
        path = Path(folder) / runtime.error_hint_include
        if path.is_file():
            text = read(str(path)).code
            break
    found = STRUCT.search(RawHeader("struct", text).code)
    members: dict[str, str] = {}
    for declaration in found[1].split(";") if found else ():
        base = ""
        for declarator in declaration.split(",") if declaration.strip() else ():
            match = MEMBER.fullmatch(declarator.strip())
            if match is None:
                return {}
            base = match[1] or base
            if match[2]:
                members[match[3]] = "ctypes.c_void_p"
            elif base in INTEGERS:
                members[match[3]] = "ctypes.c_int"
            else:
                return {}
    return members if runtime.error_hint_member in members else {}
