"""`python -m cobindgen`, and the script `cobindgen`."""

import sys

from cobindgen.commands.cli import run


def main() -> int:
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
