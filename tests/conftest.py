"""What all tests share."""

import os

from hypothesis import settings

# Under `make test`, a make that a test runs is nobody's sub-make.
for name in ("MAKEFLAGS", "MAKELEVEL", "MFLAGS"):
    os.environ.pop(name, None)

# A slow machine is no failure.
settings.register_profile("cobindgen", deadline=None)
settings.load_profile("cobindgen")
