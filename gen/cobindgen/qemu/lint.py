"""`wrap --lint`: what doesn't fit together around the markers."""

import re
from collections.abc import Iterable, Iterator

from pycparser import c_ast

from cobindgen.diagnostics import Diagnostic, InputError, source_line
from cobindgen.qemu.collect import Wrappings
from cobindgen.qemu.prototype import Prototype
from cobindgen.qemu.rawheader import Conditions, RawHeader
from cobindgen.qemu.runtimes import Runtime
from cobindgen.qemu.scan import Marked, declaration
from cobindgen.qemu.spelling import spell
from cobindgen.qemu.typedefs import Typedefs
from cobindgen.qemu.wrapped import Wrapped

BRACE = re.compile(r"[{}]")


def lint(
    headers: Iterable[RawHeader], wrappings: Wrappings, runtime: Runtime
) -> list[Diagnostic]:
    """The findings, in the order of the shims."""
    finder = _Finder(headers, wrappings)
    return [
        finding
        for item in wrappings.functions
        for finding in _lint(item, finder, wrappings.typedefs, runtime)
    ]


class _Finder:
    """Declarations by name, marked or not."""

    def __init__(self, headers: Iterable[RawHeader], wrappings: Wrappings) -> None:
        self._headers = [(header, _file_scope(header)) for header in headers]
        self._reader = wrappings.reader

    def find(self, name: str) -> Iterator[tuple[Marked, Prototype]]:
        """Those that can be read; what can't be is another's business."""
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


def _file_scope(header: RawHeader) -> str:
    """The code with the insides of functions and types blank; `extern "C" {` opens
    nothing."""
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
        place = item.header.place(item.prototype.offset)
        return Diagnostic(text, place, source_line(place), severity="warning")

    name, target = item.name, item.target
    for marked, _ in finder.find(name):
        apart = marked.conditions and item.conditions
        if marked.defined and not (apart and marked.conditions != item.conditions):
            yield finding(f"{name} is also defined by hand, {_at(marked)}")
    coroutine_fn = runtime.coroutine_fn
    co = item.marker.direction == "co"
    if not co and coroutine_fn and coroutine_fn not in item.prototype.annotations:
        yield finding(f"{name} is called in coroutines, but isn't {coroutine_fn}")
    found = list(finder.find(target))
    if not found:
        yield finding(f"{name} wraps {target}, which these headers don't declare")
        return
    annotations = {word for _, other in found for word in other.annotations}
    marked, other = found[0]
    wanted, given = _signature(item.prototype, typedefs), _signature(other, typedefs)
    if wanted != given:
        yield finding(
            f"{name} wraps {target}, whose signature is another, {_at(marked)}: "
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
