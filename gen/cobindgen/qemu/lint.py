"""`wrap --lint`: inconsistent declarations around the markers."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from pycparser import c_ast

from cobindgen.diagnostics import Diagnostic, InputError
from cobindgen.qemu.collect import Wrappings
from cobindgen.qemu.prototype import Prototype
from cobindgen.qemu.rawheader import Conditions, RawHeader, read
from cobindgen.qemu.runtimes import Runtime
from cobindgen.qemu.scan import Marked, declaration, scan
from cobindgen.qemu.spelling import spell
from cobindgen.qemu.typedefs import Typedefs
from cobindgen.qemu.wrapped import Wrapped

BRACE = re.compile(r"[{}]")


def lint(
    headers: Iterable[RawHeader],
    wrappings: Wrappings,
    runtime: Runtime,
    tree: Path | None,
) -> list[Diagnostic]:
    """Return the findings in the order of the shims.

    Then come marked declarations in headers below `tree` that are not inputs.
    """
    headers = list(headers)
    beside = _beside(headers, tree)
    finder = _Finder(headers, beside, wrappings)
    findings = [
        finding
        for item in wrappings.functions
        for finding in _lint(item, finder, wrappings.typedefs, runtime)
    ]
    if tree is not None:
        findings += _left_out(beside, runtime)
    return findings


def _beside(headers: list[RawHeader], tree: Path | None) -> list[Path]:
    """Return the other headers below `tree`, or in the directories of the inputs."""
    inputs = {Path(header.name).resolve() for header in headers}
    if tree is not None:
        found = set(tree.rglob("*.h"))
    else:
        folders = {Path(header.name).parent for header in headers}
        found = {path for folder in folders for path in folder.glob("*.h")}
    return sorted(path for path in found if path.resolve() not in inputs)


def _left_out(paths: Iterable[Path], runtime: Runtime) -> Iterator[Diagnostic]:
    """Yield marked declarations in headers that are not inputs."""
    words = [marker.encode() for marker in runtime.markers]
    for path in paths:
        source = path.read_bytes()
        if not any(word in source for word in words):
            continue
        try:
            for marked in scan(read(str(path)), runtime.markers, runtime.name):
                text = "this declaration is marked, but its header is not an input"
                yield marked.header.diagnostic(text, marked.marker, "warning")
        except InputError as error:
            yield from error.diagnostics


class _Finder:
    """Finds declarations by name, marked or not."""

    def __init__(
        self, headers: Iterable[RawHeader], beside: list[Path], wrappings: Wrappings
    ) -> None:
        self._beside = beside
        self._headers = [(header, _file_scope(header)) for header in headers]
        self._reader = wrappings.reader

    def find(self, name: str) -> Iterator[tuple[Marked, Prototype]]:
        """Yield the declarations that can be read. Others are ignored here."""
        pattern = re.compile(rf"\b{re.escape(name)}\s*\(")
        for header, scope in self._headers:
            conditions = Conditions(header)
            for match in pattern.finditer(scope):
                where = conditions.at(match.start())
                if where is None:
                    continue
                try:
                    marked = declaration(header, match.start(), where)
                    read = self._reader.read(
                        header, marked.start, marked.end, match.start()
                    )
                except InputError:
                    continue
                yield from ((marked, p) for p in read if p.name == name)

    def is_inline_elsewhere(self, name: str) -> bool:
        """Return whether another header defines it as an inline function."""
        pattern = re.compile(rf"\binline\b[^;{{}}]*\b{re.escape(name)}\s*\(")
        for path in self._beside:
            source = path.read_bytes()
            if name.encode() in source and pattern.search(read(str(path)).code):
                return True
        return False


def _file_scope(header: RawHeader) -> str:
    """Return the code with the bodies of functions and types blank.

    `extern "C" {` does not open a body.
    """
    code, parts, depth, last = header.code, [], 0, 0
    for match in BRACE.finditer(code):
        if match[0] == "{" and code[: match.start()].rstrip().endswith("extern"):
            continue
        depth += 1 if match[0] == "{" else -1
        if depth == 1 and match[0] == "{":
            parts.append(code[last : match.end()])
            last = match.end()
        elif depth <= 0:
            parts.append(" " * (match.start() - last) if depth == 0 else "")
            last = match.start() if depth == 0 else last
            depth = 0
    parts.append(code[last:])
    return "".join(parts)


def _lint(
    item: Wrapped, finder: _Finder, typedefs: Typedefs, runtime: Runtime
) -> Iterator[Diagnostic]:
    def finding(text: str) -> Diagnostic:
        return item.header.diagnostic(text, item.prototype.offset, "warning")

    name, target = item.name, item.target
    own = item.prototype.annotations
    for marked, _ in finder.find(name):
        apart = marked.conditions and item.conditions
        if marked.defined and not (apart and marked.conditions != item.conditions):
            yield finding(f"{name} is also defined by hand, {_at(marked)}")
    coroutine_fn = runtime.coroutine_fn
    co = item.marker.direction == "co"
    if not co and coroutine_fn and coroutine_fn not in own:
        yield finding(f"{name} is called in coroutines, but isn't {coroutine_fn}")
    if co and coroutine_fn in own:
        yield finding(f"{name} is called outside coroutines, but is {coroutine_fn}")
    found = list(finder.find(target))
    if not found and not finder.is_inline_elsewhere(target):
        yield finding(f"{name} wraps {target}, which these headers don't declare")
    if not found:
        return
    annotations = {word for _, other in found for word in other.annotations}
    marked, other = found[0]
    wanted, given = _signature(item.prototype, typedefs), _signature(other, typedefs)
    if wanted != given:
        yield finding(
            f"{name} wraps {target}, whose signature differs, {_at(marked)}: "
            f"{_text(other)}"
        )
    if coroutine_fn and co is not (coroutine_fn in annotations):
        state = "isn't" if co else "is"
        yield finding(f"{name} wraps {target}, which {state} {coroutine_fn}")
    lock = item.marker.lock
    locks = runtime.lock_annotations
    for kind, word in locks.items():
        if kind == lock and word not in annotations:
            yield finding(f"{name} takes the {lock}, {target} isn't {word}")
        if kind not in (lock, "none") and word in annotations:
            yield finding(f"{name} doesn't take the {kind}, {target} is {word}")


def _at(marked: Marked) -> str:
    place = marked.header.place(marked.start)
    return f"{place.file}:{place.line}"


def _signature(function: Prototype, typedefs: Typedefs) -> list[str]:
    return [
        typedefs.canonical(function.returns),
        *(
            "..." if isinstance(p, c_ast.EllipsisParam) else typedefs.canonical(p.type)
            for p in function.params
        ),
    ]


def _text(function: Prototype) -> str:
    params = [
        "..." if isinstance(p, c_ast.EllipsisParam) else spell(p.type, p.name or "")
        for p in function.params
    ]
    return spell(function.returns, f"{function.name}({', '.join(params) or 'void'})")
