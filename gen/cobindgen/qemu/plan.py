"""How each function of a header is run for Python: its job."""

import re
from dataclasses import dataclass, replace
from functools import cache

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.c.spelling import ANONYMOUS, spell
from cobindgen.qemu.markers import Marker, wrapped_name
from cobindgen.qemu.rawheader import RawHeader, read
from cobindgen.qemu.runtimes import Runtime

WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Job:
    """A function to run: in a coroutine or in a bottom half, under which lock.

    acquire: QEMU 8.1 and 8.2 lock the AioContext too, where a no_co marker says.
    blocking: the symbol that a thread can call instead, if there is one.
    """

    function: ir.Function
    coroutine: bool
    lock: str | None
    acquire: bool = False
    blocking: str | None = None

    @property
    def parameters(self) -> list[tuple[str, ir.Parameter]]:
        """The parameters, each with a name."""
        params = self.function.type.params
        return [(p.name or f"arg{n}", p) for n, p in enumerate(params, 1)]

    @property
    def by_address(self) -> bool:
        """Does C store the result where Python says? Integers and pointers are
        returned in the request."""
        returns = bare(self.function.type.returns)
        return not isinstance(returns, (ir.Void, ir.Integer, ir.Pointer))

    def is_error(self, param: ir.Parameter, runtime: Runtime) -> bool:
        """Is it the `Error **`, which the C side passes itself?"""
        return spell(stored(param.type)) == runtime.error_parameter


@dataclass(frozen=True, slots=True)
class Plan:
    """jobs: each function to run. blocking: the co_wrapper functions, with the
    coroutine that each waits for."""

    jobs: tuple[Job, ...]
    blocking: tuple[tuple[ir.Function, Marker, str], ...]


def plan(header: ir.Header, runtime: Runtime) -> Plan:
    """What each function is, by the words of its declaration."""
    words = {f.name: declaration_words(f) for f in header.functions}
    markers = {
        name: runtime.markers[word]
        for name, found in words.items()
        for word in found
        if word in runtime.markers
    }
    # Function that a marker's shim calls -> the marker.
    targets = {wrapped_name(n, m.direction): m for n, m in markers.items()}
    locks = {word: lock for lock, word in runtime.lock_annotations.items()}
    jobs: dict[str, Job] = {}
    blocking = []
    for function in header.functions:
        name = function.name
        marker = markers.get(name)
        if marker is not None and marker.direction == "co":
            target = wrapped_name(name, "co")
            blocking.append((function, marker, target))
            # It may be declared in another header than its shim.
            other = replace(function, name=target, symbol=None)
            jobs.setdefault(target, Job(other, True, marker.lock))
            continue
        lock = next((locks[word] for word in words[name] if word in locks), None)
        lock = None if lock == "none" else lock
        over = targets.get(name)
        if marker is not None:
            jobs[name] = Job(function, True, None)
        elif "coroutine_fn" in words[name]:
            jobs[name] = Job(function, True, over.lock or lock if over else lock)
        else:
            marked = over is not None and over.direction == "no_co"
            wanted = over.lock or lock if over else lock
            jobs[name] = Job(function, False, wanted, marked)
    waiting = {target: shim.symbol or shim.name for shim, _, target in blocking}
    for name, job in jobs.items():
        marker = markers.get(name)
        if marker is not None:
            symbol: str | None = wrapped_name(name, marker.direction)
        elif job.coroutine:
            symbol = waiting.get(name)
        elif job.function.inline:
            symbol = None
        else:
            symbol = job.function.symbol or name
        jobs[name] = replace(job, blocking=symbol)
    return Plan(tuple(jobs.values()), tuple(blocking))


def declaration_words(function: ir.Function) -> frozenset[str]:
    """All words of the declaration as the header spells it, macros unexpanded."""
    place = function.location
    header = raw(place.file)
    for match in re.finditer(rf"\b{re.escape(function.name)}\s*\(", header.code):
        if header.place(match.start()).line == place.line:
            start = max(header.code.rfind(c, 0, match.start()) for c in ";{}") + 1
            end = re.compile(r"[;{]|$").search(header.code, match.end())
            assert end is not None
            return frozenset(WORD.findall(header.code, start, end.start()))
    return frozenset()


@cache
def raw(file: str) -> RawHeader:
    return read(file)


def refusal(job: Job, runtime: Runtime, threads: bool) -> str | None:
    """Why the function can't be run for Python. threads: without a C side."""
    type_ = job.function.type
    if type_.variadic or not type_.prototyped:
        return "takes what C can't pass on: its parameters aren't all known"
    if any(isinstance(bare(p.type), ir.VaList) for p in type_.params):
        return "passes a va_list"
    if job.coroutine and job.lock == "wrlock":
        return "a coroutine can't take the write lock"
    if threads:
        if job.blocking is None:
            what = "an inline function" if job.function.inline else "a coroutine"
            return f"{what} that no library function stands for"
        return None
    known = runtime.co_lock if job.coroutine else runtime.main_lock
    if job.lock and job.lock not in known:
        return f"runtime {runtime.name} has no {job.lock} for it"
    types = (type_.returns, *(stored(param.type) for param in type_.params))
    if any(ANONYMOUS in spell(type_) for type_ in types):
        return "passes a type without a name"
    return None


def stored(type_: ir.Type) -> ir.Type:
    """The type of an object that keeps an argument (C11 6.7.6.3p7f., 6.3.2.1p4)."""
    match plain(type_):
        case ir.Array(element):
            return ir.Pointer(element, 8)
        case ir.FunctionType() as function:
            return ir.Pointer(function, 8)
        case other:
            return other


def plain(type_: ir.Type) -> ir.Type:
    """Without qualifiers at the top."""
    return plain(type_.type) if isinstance(type_, ir.Qualified) else type_
