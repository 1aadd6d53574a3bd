"""The number of mutants, and the seed that makes them."""

import os
import random

MUTANTS = int(os.environ.get("COBINDGEN_MUTANTS", "240"))
# The same in all processes of one run.
SEED = int(os.environ.setdefault("COBINDGEN_SEED", str(random.randrange(1 << 32))))


def pytest_report_header() -> str:
    return f"mutants: {MUTANTS}, COBINDGEN_SEED={SEED}"
