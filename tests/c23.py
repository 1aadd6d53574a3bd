"""Find a compiler that knows C23, for the tests that need one."""

import shutil
import subprocess
from functools import cache

PROGRAM = "constexpr bool b = nullptr == nullptr; static_assert(b);"


@cache
def compiler() -> str | None:
    """Return the first installed compiler that accepts the keywords of C23."""
    for name in ("clang-19", "clang", "gcc"):
        command = [name, "-std=c23", "-fsyntax-only", "-x", "c", "-"]
        if shutil.which(name) is not None:
            done = subprocess.run(command, input=PROGRAM.encode(), capture_output=True)
            if done.returncode == 0:
                return name
    return None
