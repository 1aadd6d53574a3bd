"""Find the runtime for some headers."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from cobindgen.diagnostics import fail
from cobindgen.qemu.custom_runtime import load
from cobindgen.qemu.rawheader import RawHeader, read
from cobindgen.qemu.runtimes import RUNTIMES, V7_2, V8_0, V8_1, V8_2, V9_0, Runtime
from cobindgen.qemu.scan import defined_markers

WRLOCK = re.compile(
    r"\bbdrv_graph_wrlock\s*\(\s*(void|(?:struct\s+)?BlockDriverState)?"
)


@dataclass(frozen=True, slots=True)
class Choice:
    """A runtime, the reason for it, and the files that were read to choose it.

    `headers`: those of the files that are headers.
    """

    runtime: Runtime
    reason: str
    files: tuple[str, ...] = ()
    headers: tuple[RawHeader, ...] = ()


def choose(name: str, headers: Iterable[str], words: Iterable[str]) -> Choice:
    """Return the runtime `name`: a row, a TOML file, or `auto`.

    `words`: the markers in use. They decide if no header does. Raises InputError if
    there is no such runtime, or if the headers fit none.
    """
    if name == "auto":
        return _told(headers, words)
    if name.endswith(".toml"):
        return Choice(load(name), f"read from {Path(name).name}", (name,))
    if name in RUNTIMES:
        return Choice(RUNTIMES[name], "as requested")
    rows = ", ".join(RUNTIMES)
    raise fail(f"no runtime {name}: give one of {rows}, auto, or a file FILE.toml")


def _told(headers: Iterable[str], words: Iterable[str]) -> Choice:
    """Choose by what block-common.h defines (up to 6.2: block.h)."""
    for directory in dict.fromkeys(Path(header).parent for header in headers):
        for stem in ("block-common.h", "block.h"):
            common = _read_if_there(directory / stem)
            if common is None:
                continue
            markers = defined_markers(common)
            if not markers:
                continue
            lock = _read_if_there(directory / "graph-lock.h")
            read_ = (common, lock) if lock else (common,)
            files = tuple(header.name for header in read_)
            row = _fitting(markers, lock)
            if row is None:
                raise fail(
                    f"can't tell the runtime from {' and '.join(files)}: "
                    "give --runtime NAME"
                )
            stems = " and ".join(Path(file).name for file in files)
            return Choice(row, f"according to {stems}", files, read_)
    row = V7_2 if "generated_co_wrapper" in words else V9_0
    return Choice(row, "assumed: no block-common.h beside the headers")


def _fitting(markers: set[str], lock: RawHeader | None) -> Runtime | None:
    if "generated_co_wrapper" in markers:
        return V7_2
    match = WRLOCK.search(lock.code) if lock else None
    if "no_co_wrapper" not in markers and (match is None or match[1] == "void"):
        # Development trees between 7.2 and 8.0.
        return V8_0
    if match is None or not match[1]:
        return None
    by_node = match[1] != "void"
    if "no_co_wrapper_bdrv_wrlock" in markers:
        return V8_2 if by_node else V9_0
    return V8_1 if by_node else V8_0


def _read_if_there(path: Path) -> RawHeader | None:
    return read(str(path)) if path.is_file() else None
