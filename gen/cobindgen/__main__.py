"""`python -m cobindgen`, and the script `cobindgen`."""

import signal
import sys
from types import FrameType
from typing import NoReturn


def main() -> int:
    signal.signal(signal.SIGTERM, terminate)
    try:
        # Here, so that Ctrl-C ends without a traceback while modules are imported too.
        from cobindgen.commands.cli import run
        from cobindgen.streams import guarded

        return guarded(lambda: run(sys.argv[1:]))
    except KeyboardInterrupt:
        return 130


def terminate(number: int, _frame: FrameType | None) -> NoReturn:
    """End as after an exception: temporary files are removed."""
    sys.exit(128 + number)


if __name__ == "__main__":
    sys.exit(main())
