"""`python -m cobindgen`. Answers `--version` itself: nothing else need be imported."""

import sys


def main() -> int:
    if sys.argv[1:] == ["--version"]:
        from cobindgen import __version__

        print(f"cobindgen {__version__}")
        return 0
    from cobindgen.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
