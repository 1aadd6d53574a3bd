"""asyncio shims: the functions of a header -> BridgeView, for C and for Python."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import PurePath

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.c.spelling import ANONYMOUS, spell
from cobindgen.outputs.python.bindings import Builder, Surroundings, stub_class
from cobindgen.outputs.python.ctypes_types import NoCtype, is_const
from cobindgen.outputs.python.names import python_names
from cobindgen.outputs.python.pyformat import call, docstring, flat, literal, text
from cobindgen.qemu.markers import Marker, wrapped_name
from cobindgen.qemu.rawheader import RawHeader, read
from cobindgen.qemu.runtimes import Runtime

# Names that the class Bridge and its methods use themselves.
METHODS = frozenset({"open", "aclose"})
PARAMETERS = frozenset({"self", "result"})
WORD = re.compile(r"\w+")
CTYPES_NAME = re.compile(r"(?<![\w.\"])(?:c_\w+|POINTER|CFUNCTYPE)\b")
CLASS = re.compile(r"_(?:whole|pointer)\(\"(\w+)\"\)")


# ---- views ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method of Bridge. `value` is what stands before the call, `result` the
    lines behind it; `names` are those of the parameters."""

    name: str
    doc: str
    parameters: tuple[str, ...]
    names: tuple[str, ...]
    annotation: str
    prepare: tuple[str, ...]
    function: str
    arguments: tuple[str, ...]
    value: str
    result: tuple[str, ...]
    coroutine: str
    mixed: bool


@dataclass(frozen=True, slots=True)
class CallView:
    """A function that C runs for Python, as C without semicolons, and the method.

    `types`: what ctypes passes to C. For threads, which call the function itself:
    its `symbol`, `returns` and the position of its error parameter.
    """

    function: str
    symbol: str
    returns: str
    error: str
    rule: str
    coroutine: bool
    coroutine_fn: str
    members: tuple[str, ...]
    before: tuple[str, ...]
    store: str
    arguments: tuple[str, ...]
    after: tuple[str, ...]
    parameters: tuple[str, ...]
    fill: tuple[str, ...]
    types: tuple[str, ...]
    method: MethodView


@dataclass(frozen=True, slots=True)
class SkippedView:
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class BridgeView:
    """`classes`: those of the bindings that annotations name."""

    title: str
    prefix: str
    includes: tuple[str, ...]
    has_coroutines: bool
    has_plain: bool
    has_errors: bool
    error_message: str
    error_free: str
    error_message_function: str
    error_free_function: str
    bindings: str
    uses_bindings: bool
    threads: bool
    ctypes_names: tuple[str, ...]
    classes: tuple[str, ...]
    skipped: tuple[SkippedView, ...]
    calls: tuple[CallView, ...]
    blocking: tuple[MethodView, ...]


# ---- what to bridge ---------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Job:
    """A function to run: in a coroutine or in a bottom half, under which lock.

    `acquire`: QEMU 8.1 and 8.2 lock the AioContext too, where a no_co marker says.
    `blocking`: the function that a thread can call instead, if there is one.
    """

    function: ir.Function
    coroutine: bool
    lock: str | None
    acquire: bool = False
    blocking: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """`blocking`: the co_wrapper functions, with the coroutine that each waits for."""

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
    # The function that a marker's shim calls -> the marker.
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


# ---- the view ---------------------------------------------------------------


def view(
    header: ir.Header,
    runtime: Runtime,
    *,
    title: str,
    prefix: str,
    includes: tuple[str, ...],
    bindings: str,
    threads: bool = False,
) -> BridgeView:
    """What the templates `bridge.c` and `bridge.py` print.

    prefix: of the symbols that the C side exports. includes: the headers as C
    includes them. bindings: the module that `cobindgen bind` makes of them. threads:
    without a C side.
    """
    work = plan(header, runtime)
    writer = Writer(header, runtime, prefix, work, threads)
    calls = tuple(writer.calls())
    blocking = tuple(writer.blocking())
    code = "\n".join(
        [t for c in calls for t in (*c.types, c.returns if threads else "")]
        + [line for c in calls for line in (*c.method.prepare, *c.method.result)]
        + [a for c in calls for a in (*c.method.arguments, *c.method.parameters)]
        + [c.method.annotation for c in calls]
    )
    return BridgeView(
        title=title,
        prefix=prefix,
        includes=tuple(
            f'"{name}"'
            for name in dict.fromkeys(
                (*runtime.includes, *runtime.bridge_includes, *includes)
            )
        ),
        has_coroutines=any(c.coroutine for c in calls),
        has_plain=not all(c.coroutine for c in calls),
        has_errors=writer.has_errors,
        error_message=runtime.error_message.format(error="error"),
        error_free=runtime.error_free.format(error="error"),
        error_message_function=runtime.error_message.partition("(")[0],
        error_free_function=runtime.error_free.partition("(")[0],
        bindings=bindings,
        threads=threads,
        uses_bindings=CLASS.search(code) is not None,
        ctypes_names=tuple(sorted(set(CTYPES_NAME.findall(code)), key=natural)),
        classes=tuple(sorted(writer.classes)),
        skipped=tuple(
            SkippedView(literal(name), literal(reason))
            for name, reason in writer.skipped.items()
        ),
        calls=calls,
        blocking=blocking,
    )


class Writer:
    """Writes each job down, in C and in Python."""

    def __init__(
        self,
        header: ir.Header,
        runtime: Runtime,
        prefix: str,
        work: Plan,
        threads: bool,
    ) -> None:
        self.threads = threads
        self.builder = Builder(header, "", Surroundings())
        self.runtime = runtime
        self.prefix = prefix
        self.work = work
        self.skipped: dict[str, str] = {}
        self.classes: set[str] = set()
        self.has_errors = False
        self.methods: dict[str, MethodView] = {}
        names = [job.function.name for job in work.jobs]
        names += [function.name for function, _, _ in work.blocking]
        self.names = python_names(dict.fromkeys(names), METHODS)

    def calls(self) -> Iterator[CallView]:
        for job in self.work.jobs:
            reason = self.refusal(job)
            if reason is None:
                try:
                    yield self.call(job)
                    continue
                except NoCtype as error:
                    reason = f"passes {error}"
            place = job.function.location
            self.skipped[job.function.name] = f"{place.file}:{place.line}: {reason}"

    def refusal(self, job: Job) -> str | None:
        """Why Python can't have this function called."""
        type_ = job.function.type
        if not self.builder.native:
            return "the bindings are for another machine"
        if type_.variadic or not type_.prototyped:
            return "takes what C can't pass on: its parameters aren't all known"
        if any(isinstance(bare(p.type), ir.VaList) for p in type_.params):
            return "passes a va_list"
        if job.coroutine and job.lock == "wrlock":
            return "a coroutine can't take the write lock"
        if self.threads:
            if job.blocking is None:
                inline = job.function.inline
                what = "an inline function" if inline else "a coroutine"
                return f"{what} that no library function stands for"
            return None
        known = self.runtime.co_lock if job.coroutine else self.runtime.main_lock
        if job.lock and job.lock not in known:
            return f"runtime {self.runtime.name} has no {job.lock} for it"
        if any(
            ANONYMOUS in spell(t) for t in (type_.returns, *map(typed, type_.params))
        ):
            return "passes a type without a name"
        return None

    def call(self, job: Job) -> CallView:
        function, runtime = job.function, self.runtime
        method = self.method(job)
        returns = bare(function.type.returns)
        members, parameters, fill, arguments, types = [], [], [], [], []
        error = None
        for position, (name, param) in enumerate(named(function)):
            if self.is_error(param):
                error = position
                members.append("Error *cob_error")
                arguments.append("&call->cob_error")
                self.has_errors = True
                continue
            declared = spell(stored(param.type), name)
            members.append(declared)
            parameters.append(declared)
            fill.append(f"cob_call->{name} = {name}")
            arguments.append(f"call->{name}")
            types.append(text(self.builder.types.argument(param.type), 12, 1))
        store = "call->cob_request.value = (int64_t)"
        match returns:
            case ir.Void():
                store = ""
            case ir.Pointer():
                store += "(intptr_t)"
            case ir.Integer():
                pass
            case _:
                declared = spell(
                    ir.Pointer(plain(function.type.returns), 8), "cob_result"
                )
                members.append(declared)
                parameters.append(declared)
                fill.append("cob_call->cob_result = cob_result")
                types += [] if self.threads else ["c_void_p"]
                store = "*call->cob_result = "
        result = text(self.builder.types.result(function.type.returns), 12, 1)
        if any("_complex(" in code for code in (*types, result)):
            raise NoCtype("a complex number")
        before, after = self.locks(job)
        if error is not None:
            after.insert(0, "cob_set_error(&call->cob_request, call->cob_error)")
        locked = f" under the graph {job.lock}" if job.lock else ""
        return CallView(
            function=function.name,
            symbol=job.blocking or "",
            returns=result,
            error=str(error),
            rule=("in a coroutine" if job.coroutine else "in a bottom half") + locked,
            coroutine=job.coroutine,
            coroutine_fn=f"{runtime.coroutine_fn} " if job.coroutine else "",
            members=tuple(members),
            before=tuple(before),
            store=store,
            arguments=tuple(arguments),
            after=tuple(after),
            parameters=("CobPort *cob_port", "uint64_t cob_key", *parameters),
            fill=tuple(fill),
            types=tuple(types),
            method=method,
        )

    def is_error(self, param: ir.Parameter) -> bool:
        return spell(stored(param.type)) == self.runtime.error_parameter

    def locks(self, job: Job) -> tuple[list[str], list[str]]:
        """What stands before and behind the call; the graph lock is the outer one."""
        runtime = self.runtime
        if job.coroutine:
            taken, given = runtime.co_lock, runtime.co_unlock
        else:
            taken, given = runtime.main_lock, runtime.main_unlock
        before, after = [], []
        if job.lock:
            before, after = [taken[job.lock]], [given[job.lock]]
        if job.acquire and runtime.context_acquire:
            context = runtime.context_acquire.format(context="cob_context")
            before = [
                f"{runtime.context_type}cob_context = {self.context(job)}",
                *before,
                context,
            ]
            after = [runtime.context_release.format(context="cob_context"), *after]
        return before, after

    def context(self, job: Job) -> str:
        """The AioContext of the first parameter, by its type."""
        for name, param in named(job.function)[:1]:
            for spelled, context in self.runtime.contexts.items():
                if spell(stored(param.type)) == spelled:
                    return context.format(parameter=f"call->{name}")
        return self.runtime.context

    # ---- Python -----------------------------------------------------------------

    def method(self, job: Job) -> MethodView:
        function = job.function
        names = python_names((name for name, _ in named(function)), PARAMETERS)
        parameters, arguments, passed = [], [], []
        for name, param in named(function):
            if self.is_error(param):
                continue
            python = names[name]
            passed.append(python)
            annotation, argument = self.passed(param.type, python)
            parameters.append(f"{python}: {annotation}")
            arguments.append(argument)
        annotation, prepare, value, result = self.returned(function.type.returns)
        if prepare:
            arguments.append("ctypes.byref(result)")
        return MethodView(
            name=self.names[function.name],
            doc=self.doc(function),
            parameters=tuple(parameters),
            names=tuple(passed),
            annotation=annotation,
            prepare=prepare,
            function=function.name,
            arguments=tuple(arguments),
            value=value,
            result=result,
            coroutine="",
            mixed=False,
        )

    def doc(self, function: ir.Function) -> str:
        prototype = spell(function.type, function.name)
        doc = f"{function.doc}\n\n{prototype}" if function.doc else prototype
        return docstring(doc, 8)

    def passed(self, type_: ir.Type, name: str) -> tuple[str, str]:
        """A parameter's annotation, and the expression that C gets."""
        code = flat(self.builder.types.argument(type_))
        inner = bare(type_)
        if not isinstance(inner, ir.Pointer):
            return self.annotation(self.builder.read(type_)), name
        target = bare(inner.target)
        constant = is_const(inner.target)
        if code == "c_char_p":
            return "_String", f"_string({name})"
        if code == "c_void_p":
            if constant:
                return "_Readable", f"_readable({name})"
            return "_Writable", f"_writable({name})"
        if code.startswith("CFUNCTYPE"):
            callback = call("_callback", name, self.builder.types.argument(type_))
            return "_Callback", text(callback, 12, 1)
        if isinstance(target, ir.Integer) and target.size == 1:
            element = code.removeprefix("POINTER(").removesuffix(")")
            if constant:
                return "_Readable", f"_readable({name}, {element})"
            return "_Writable", f"_writable({name}, {element})"
        pointed = stub_class(code).removeprefix("_Pointer[").removesuffix("]")
        return f"_Ref[{self.annotation(pointed)}]", name

    def returned(
        self, type_: ir.Type
    ) -> tuple[str, tuple[str, ...], str, tuple[str, ...]]:
        """Annotation, lines before the call, what takes its value, lines behind."""
        inner = bare(type_)
        type_code = self.builder.types.result(type_)
        code = flat(type_code)
        annotation = self.annotation(self.builder.read(type_, returned=True))
        if self.threads and not is_signed(inner) and annotation != "None":
            return annotation, (), f"result: {annotation} = ", ("return result",)
        match inner:
            case ir.Void():
                return "None", (), "", ()
            case ir.Integer(name="_Bool"):
                return "bool", (), "result: int = ", ("return bool(result)",)
            case ir.Integer(name="char"):
                return (
                    annotation,
                    (),
                    "result: int = ",
                    ("return (result & 255).to_bytes()",),
                )
            case ir.Integer(signed=True):
                return "int", (), "result: int = ", ("return self._checked(result)",)
            case ir.Integer():
                return "int", (), "result: int = ", ("return result % (1 << 64)",)
            case ir.Pointer() if code == "c_void_p":
                return (
                    annotation,
                    (),
                    "result: int = ",
                    ("return result % (1 << 64) or None",),
                )
            case ir.Pointer() if code == "c_char_p":
                back = "return ctypes.cast(result, c_char_p).value"
                return annotation, (), "result: int = ", (back,)
            case ir.Pointer():
                back = text(call("ctypes.cast", "result", type_code), 8, 7)
                return annotation, (), "result: int = ", (f"return {back}",)
            case ir.RecordRef():
                made = f"result: {annotation} = {code}()"
                return annotation, (made,), "", ("return result",)
            case _:
                value = "return result.value"
                return annotation, (f"result = {code}()",), "", (value,)

    def annotation(self, stub: str) -> str:
        """An annotation of the bindings' stub; its classes are to be imported."""
        known = set(self.builder.types.class_names.values())
        self.classes |= known.intersection(WORD.findall(stub))
        return stub

    def blocking(self) -> Iterator[MethodView]:
        """The co_wrapper functions themselves."""
        for function, marker, target in self.work.blocking:
            if target in self.skipped:
                self.skipped[function.name] = f"{target}: {self.skipped[target]}"
                continue
            job = Job(function, True, marker.lock)
            method = self.method(job)
            yield replace(
                method,
                annotation="Any" if marker.mixed else method.annotation,
                function=target,
                coroutine=self.names[target],
                mixed=marker.mixed,
            )


def named(function: ir.Function) -> list[tuple[str, ir.Parameter]]:
    """The parameters, each with a name."""
    return [(p.name or f"arg{n}", p) for n, p in enumerate(function.type.params, 1)]


def typed(param: ir.Parameter) -> ir.Type:
    return stored(param.type)


def stored(type_: ir.Type) -> ir.Type:
    """The type of an object that keeps an argument (C11 6.7.6.3p7f., 6.3.2.1p4)."""
    match plain(type_):
        case ir.Array(element):
            return ir.Pointer(element, 8)
        case ir.FunctionType() as function:
            return ir.Pointer(function, 8)
        case other:
            return other


def is_signed(type_: ir.Type) -> bool:
    return isinstance(type_, ir.Integer) and type_.signed and type_.name != "char"


def plain(type_: ir.Type) -> ir.Type:
    """Without qualifiers at the top."""
    return plain(type_.type) if isinstance(type_, ir.Qualified) else type_


def natural(name: str) -> list[int | str]:
    """Sorts c_int8 before c_int16, as the import sorter does."""
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", name)]


def module_name(file: str) -> str:
    """`out/block-io.h` -> `block_io`."""
    return re.sub(r"\W", "_", PurePath(file).stem)
