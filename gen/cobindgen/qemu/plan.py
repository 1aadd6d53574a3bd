"""How each function of a header is run for Python: its job."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.c.spelling import ANONYMOUS, spell
from cobindgen.qemu.declared import Declarations
from cobindgen.qemu.markers import Marker, wrapped_name
from cobindgen.qemu.runtimes import Runtime


@dataclass(frozen=True, slots=True)
class Job:
    """A function to run: in a coroutine or in the main loop, and under which lock.

    `calls`: the C function, if it is not `function` itself. `acquire`: also lock the
    AioContext, as a no_co marker requires in QEMU 8.1 and 8.2. `blocking`: the symbol
    that a thread can call instead, if there is one.
    """

    function: ir.Function
    coroutine: bool
    lock: str | None
    calls: str
    acquire: bool = False
    blocking: str | None = None

    @property
    def parameters(self) -> list[tuple[str, ir.Parameter]]:
        """The parameters, each with a name."""
        params = self.function.type.params
        return [(p.name or f"arg{n}", p) for n, p in enumerate(params, 1)]

    @property
    def by_address(self) -> bool:
        """Whether C stores the result at an address that Python gives.

        Integers and pointers are returned in the request.
        """
        match bare(self.function.type.returns):
            case ir.Void() | ir.Pointer():
                return False
            case ir.Integer(size=size):
                return size > 8
            case _:
                return True

    def is_error(self, param: ir.Parameter, runtime: Runtime) -> bool:
        """Return whether it is the `Error **`, which the C side passes itself."""
        return spell(stored(param.type)) == runtime.error_parameter

    def owns_string(self, runtime: Runtime) -> bool:
        """Return whether the function returns a string that Python must free."""
        returns = spell(plain(self.function.type.returns))
        return bool(runtime.string_free) and returns == "char *"


@dataclass(frozen=True, slots=True)
class Release:
    """How to undo a call.

    `function` is called with the result, or with the first `arguments` arguments.
    """

    function: str
    takes_result: bool
    arguments: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What the bridge runs.

    `jobs`: the functions that can be run. `skipped`: the others, with reasons.
    `blocking`: the co_wrapper functions, with the coroutine that each waits for.
    `releases`: function -> how to undo it. `handles`: method for `async with` ->
    function in `releases`.
    """

    jobs: tuple[Job, ...]
    skipped: tuple[ir.Skipped, ...]
    blocking: tuple[tuple[ir.Function, Marker, str], ...]
    releases: dict[str, Release]
    handles: dict[str, str]


def plan(header: ir.Header, runtime: Runtime, threads: bool = False) -> Plan:
    """Return how each function is run, by the words of its declaration.

    `threads`: there is no C side.
    """
    declarations = Declarations()
    words = {f.name: frozenset(declarations.words(f).own) for f in header.functions}
    markers = {
        name: runtime.markers[word]
        for name, found in words.items()
        for word in found
        if word in runtime.markers
    }
    blocking = tuple(
        (function, marker, wrapped_name(function.name, "co"))
        for function in header.functions
        if (marker := markers.get(function.name)) and marker.direction == "co"
    )
    waiting = {target: shim.symbol or shim.name for shim, _, target in blocking}
    jobs = {
        name: replace(job, blocking=blocking_symbol(job, markers, waiting))
        for name, job in jobs_of(header, words, markers, runtime).items()
    }
    reasons = {n: refusal(j, header, runtime, threads) for n, j in jobs.items()}
    kept = {name: job for name, job in jobs.items() if reasons[name] is None}
    releases = {
        name: Release(
            release,
            not isinstance(bare(kept[name].function.type.returns), ir.Void),
            len(kept[release].function.type.params),
        )
        for name, release in runtime.releases.items()
        if name in kept and release in kept
    }
    handles = {m: name for m, name in runtime.handles.items() if name in releases}
    skipped = tuple(
        ir.Skipped(name, jobs[name].function.location, reason)
        for name, reason in reasons.items()
        if reason is not None
    )
    skipped += tuple(
        entry
        for entry in header.skipped
        if entry.name not in jobs and declarations.is_function(entry)
    )
    return Plan(tuple(kept.values()), skipped, blocking, releases, handles)


def jobs_of(
    header: ir.Header,
    words: Mapping[str, frozenset[str]],
    markers: Mapping[str, Marker],
    runtime: Runtime,
) -> dict[str, Job]:
    """Return the job of each function by name.

    The job of a co_wrapper function is that of the coroutine that it waits for.
    """
    # Function that a marker's shim calls -> the marker.
    targets = {wrapped_name(n, m.direction): m for n, m in markers.items()}
    locks = {word: lock for lock, word in runtime.lock_annotations.items()}
    jobs: dict[str, Job] = {}
    for function in header.functions:
        name = function.name
        marker = markers.get(name)
        if marker is None:
            coroutine = runtime.coroutine_fn in words[name]
            lock = next((locks[word] for word in words[name] if word in locks), None)
            lock = None if lock == "none" else lock
            over = targets.get(name)
            lock = over.lock or lock if over else lock
            acquire = not coroutine and over is not None and over.direction == "no_co"
            jobs[name] = Job(function, coroutine, lock, name, acquire)
        elif marker.direction == "co":
            # The coroutine may be declared in another header than its shim.
            target = wrapped_name(name, "co")
            other = replace(function, name=target, symbol=None)
            jobs.setdefault(target, Job(other, True, marker.lock, target))
        else:
            # The shim would run the plain function in a bottom half, perhaps while
            # another function polls. Called directly, the plain function waits.
            plain_one = wrapped_name(name, "no_co")
            jobs[name] = Job(function, False, marker.lock, plain_one, acquire=True)
    return jobs


def blocking_symbol(
    job: Job, markers: Mapping[str, Marker], waiting: Mapping[str, str]
) -> str | None:
    """Return the symbol that a thread can call instead, None if there is none.

    `waiting`: coroutine -> the symbol of the co_wrapper function that waits for it.
    """
    function = job.function
    if function.name in markers:
        return job.calls
    if job.coroutine:
        return waiting.get(function.name)
    return None if function.inline else function.symbol or function.name


def refusal(job: Job, header: ir.Header, runtime: Runtime, threads: bool) -> str | None:
    """Return why the function cannot be run for Python, None if it can.

    `threads`: there is no C side.
    """
    type_ = job.function.type
    if type_.variadic or not type_.prototyped:
        return "the header does not name all its parameters"
    if any(isinstance(bare(p.type), ir.VaList) for p in type_.params):
        return "passes a va_list"
    if job.coroutine and job.lock == "wrlock":
        return "a coroutine can't take the write lock"
    if threads:
        if job.blocking is None:
            if job.function.inline:
                return "is inline, so no library exports it"
            return "is a coroutine, and no co_wrapper function waits for it"
        return None
    known = runtime.co_lock if job.coroutine else runtime.main_lock
    if job.lock and job.lock not in known:
        return f"runtime {runtime.name} has no {job.lock} for it"
    if "_Atomic" in qualifiers(type_.returns):
        return "returns an _Atomic type, which clang cannot convert"
    types = (type_.returns, *(stored(param.type) for param in type_.params))
    if any(ANONYMOUS in spell(type_) for type_ in types):
        return "passes a type without a name"
    for passed in types:
        if not is_complete(passed, header):
            return f"passes the incomplete type {spell(plain(passed))}"
        if name := local_tag(passed, header):
            return f"passes {name}, which only its parameter list declares"
    return None


def is_complete(type_: ir.Type, header: ir.Header) -> bool:
    """Return whether C can store a value of the type (C11 6.2.5p22)."""
    match type_:
        case ir.TypedefRef(type=inner) | ir.Qualified(inner):
            return is_complete(inner, header)
        case ir.EnumRef(key):
            return any(enum.key == key for enum in header.enums)
        case ir.RecordRef(size=None):
            return False
        case _:
            return True


def local_tag(type_: ir.Type, header: ir.Header) -> str | None:
    """Return the record in `type_` that a parameter list declares, or None.

    No other declaration can name it (C11 6.2.1p4).
    """
    match type_:
        case ir.Pointer(target) | ir.Array(target):
            return local_tag(target, header)
        case ir.Qualified(inner):
            return local_tag(inner, header)
        case ir.RecordRef(key):
            scoped = any(r.key == key and r.scoped for r in header.records)
            return key if scoped else None
        case _:
            return None


def stored(type_: ir.Type) -> ir.Type:
    """Return the type of an object that stores an argument.

    Arrays and functions become pointers (C11 6.7.6.3p7f., 6.3.2.1p4).
    """
    match plain(type_):
        case ir.Array(element):
            return ir.Pointer(element, 8)
        case ir.FunctionType() as function:
            return ir.Pointer(function, 8)
        case other:
            return other


def plain(type_: ir.Type) -> ir.Type:
    """Return the type without qualifiers at the top, also those of a typedef."""
    if isinstance(type_, ir.Qualified):
        return plain(type_.type)
    if isinstance(type_, ir.TypedefRef) and qualifiers(type_):
        return plain(type_.type)
    return type_


def qualifiers(type_: ir.Type) -> frozenset[str]:
    """Return the qualifiers at the top of the type."""
    match type_:
        case ir.Qualified(inner, quals):
            return qualifiers(inner) | frozenset(quals)
        case ir.TypedefRef(type=inner):
            return qualifiers(inner)
        case _:
            return frozenset()
