"""`python -m cobindgen`. Answers `--version` itself: nothing else need be imported."""

import gc
import os
import sys


def main() -> int:
    if sys.argv[1:] == ["--version"]:
        from cobindgen import __version__

        print(f"cobindgen {__version__}")
        return 0
    if "--watch" not in sys.argv:
        # It is over before there is any garbage worth looking for.
        gc.disable()
    from cobindgen.commands.cli import run

    return run(sys.argv[1:])


def script() -> None:
    """`main`, and the end of the process: to take every module apart first would cost
    a tenth of a `wrap`."""
    status = main()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        status = 1
    os._exit(status)


if __name__ == "__main__":
    script()
