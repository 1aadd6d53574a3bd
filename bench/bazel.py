"""Bindings of the system's headers by Bazel, with a cache that a second workspace uses.

    python bench/bazel.py [COUNT]

Makes two workspaces of examples/bazel with COUNT headers (200 if it is not given) in
different directories, serves a cache over HTTP, and builds both. Prints the time of
each build, and Bazel's line about the actions that it ran. The second one should run
none. It needs Bazel: Debian's package bazel-bootstrap.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import find_spec
from pathlib import Path
from threading import Thread
from typing import ClassVar

from scaling import ROOT, headers

BUILD = 'load("//:cobindgen.bzl", "cobindgen_bind")\n'
RULE = 'cobindgen_bind(name = "{name}", header = "include/{name}.h")\n'
PACKAGES = "cobindgen jinja2 markupsafe pcpp pycparser elftools shtab tqdm".split()
COUNTS = re.compile(r"INFO: (\d+ process.*)")


class Cache(BaseHTTPRequestHandler):
    """Bazel's protocol for caches: PUT and GET of results (/ac/) and files (/cas/)."""

    protocol_version = "HTTP/1.1"
    kept: ClassVar[dict[str, bytes]] = {}

    def do_GET(self) -> None:
        body = self.kept.get(self.path)
        self.send_response(404 if body is None else 200)
        self.send_header("Content-Length", str(len(body or b"")))
        self.end_headers()
        self.wfile.write(body or b"")

    def do_PUT(self) -> None:
        self.kept[self.path] = self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


def served() -> str:
    """Return the address of a cache that is served until this process ends."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Cache)
    Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


def workspace(folder: Path, paths: list[Path]) -> None:
    """Make the example with cobindgen, and a target for each of the headers."""
    shutil.copytree(ROOT / "examples/bazel", folder)
    names = [re.sub(r"\W", "_", path.stem) for path in paths]
    for name, path in zip(names, paths, strict=True):
        shutil.copy(path, folder / "include" / f"{name}.h")
    rules = "".join(RULE.format(name=name) for name in sorted({*names}))
    (folder / "BUILD").write_text(BUILD + rules)
    install(folder / "tools/site")


def install(site: Path) -> None:
    """Install cobindgen and its requirements like `pip install --target`."""
    for name in PACKAGES:
        spec = find_spec(name)
        assert spec is not None and spec.origin is not None
        leave = shutil.ignore_patterns("__pycache__")
        shutil.copytree(Path(spec.origin).parent, site / name, ignore=leave)


def build(folder: Path, *options: str) -> tuple[float, str]:
    """Return the seconds, and Bazel's report about the actions."""
    bazel = ["bazel", f"--output_user_root={folder.parent / (folder.name + '.bazel')}"]
    start = time.perf_counter()
    done = subprocess.run(
        [*bazel, "build", "//...", *options],
        cwd=folder,
        text=True,
        capture_output=True,
        check=False,
    )
    seconds = time.perf_counter() - start
    subprocess.run([*bazel, "shutdown"], cwd=folder, capture_output=True, check=True)
    if done.returncode:
        sys.exit(done.stderr)
    counts = COUNTS.findall(done.stderr)
    return seconds, counts[-1]


def main() -> None:
    paths = headers(int(sys.argv[1]) if sys.argv[1:] else 200)
    with tempfile.TemporaryDirectory() as name:
        cache = served()
        for part in ("first", "second"):
            folder = Path(name) / part / "workspace"
            folder.parent.mkdir()
            workspace(folder, paths)
            seconds, counts = build(folder, f"--remote_cache={cache}")
            print(f"{part}: {seconds:.1f} s, {counts}")


if __name__ == "__main__":
    main()
