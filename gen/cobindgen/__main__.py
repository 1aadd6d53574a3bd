"""The entry point of `cobindgen` and of `python -m cobindgen`."""

import gc
import sys

# Containers made between two collections. A run keeps what it makes to its end, so that
# a collection finds nothing. At the default of 700 they take an eighth of the time.
COLLECT_AFTER = 100_000


def main() -> int:
    gc.set_threshold(COLLECT_AFTER)
    try:
        # Imported here, so that Ctrl-C during the import prints no traceback either.
        from cobindgen.signals import end_by_exception

        end_by_exception()
        from cobindgen.commands.cli import run
        from cobindgen.streams import guarded

        return guarded(lambda: run(sys.argv[1:]))
    except KeyboardInterrupt:
        return 130
    finally:
        # Python would search all that is left for garbage when it ends.
        gc.freeze()


if __name__ == "__main__":
    sys.exit(main())
