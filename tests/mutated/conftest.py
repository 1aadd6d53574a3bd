"""The number of mutants, and the seed that makes them.

An ordinary run has the same mutants every time. A run with a number of its own has
others, unless COBINDGEN_SEED repeats one.
"""

import os
import random

MUTANTS = int(os.environ.get("COBINDGEN_MUTANTS", "240"))
DEFAULT = random.randrange(1 << 32) if "COBINDGEN_MUTANTS" in os.environ else 1
# The same in all processes of one run.
SEED = int(os.environ.setdefault("COBINDGEN_SEED", str(DEFAULT)))


def pytest_report_header() -> str:
    return f"mutants: {MUTANTS}, COBINDGEN_SEED={SEED}"
