"""What all tests share."""

import os
import sys

from hypothesis import settings

# Under `make test`, a make that a test runs is nobody's sub-make.
for name in ("MAKEFLAGS", "MAKELEVEL", "MFLAGS"):
    os.environ.pop(name, None)

# Two modules of one name, size and second would share their bytecode.
sys.dont_write_bytecode = True

# A slow machine is no failure.
settings.register_profile("cobindgen", deadline=None)
settings.load_profile("cobindgen")
