"""Settings that all tests share."""

import os
import sys

from hypothesis import settings

# If `make test` runs the tests, a make that a test starts must not be its sub-make.
for name in ("MAKEFLAGS", "MAKELEVEL", "MFLAGS"):
    os.environ.pop(name, None)

# Modules with the same name, size and time in seconds would share their bytecode.
sys.dont_write_bytecode = True

# No test fails because the machine is slow, or by chance: an ordinary run tries the
# same random inputs every time. COBINDGEN_EXAMPLES asks for others.
settings.register_profile(
    "cobindgen", deadline=None, derandomize="COBINDGEN_EXAMPLES" not in os.environ
)
settings.load_profile("cobindgen")
