"""The Python side of the asyncio shims: jobs -> the view of templates/bridge.py."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import PurePath

from cobindgen.c import ir
from cobindgen.c.spelling import prototype
from cobindgen.outputs.places import place
from cobindgen.outputs.python.bridge_types import PREFIX, Conversions
from cobindgen.outputs.python.names import python_names
from cobindgen.outputs.python.source import docstring, literal
from cobindgen.outputs.python.types import NoCtype
from cobindgen.qemu.plan import Job, Plan, Release
from cobindgen.qemu.runtimes import Runtime

# Names that the class Bridge and its methods use themselves.
METHODS = frozenset({"open", "aclose"})
PARAMETERS = frozenset({"self", "result"})
CTYPES_NAME = re.compile(r"(?<![\w.\"])(?:c_\w+|POINTER)\b")


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
    """A function that C runs for Python, and the method that has it run.

    result: what converts its result. undo: what releases it. For threads, which call
    the library's function: its `symbol`, the type that it `returns`, and the position
    of its error parameter.
    """

    function: str
    result: str
    parameters: tuple[str, ...]
    undo: str
    symbol: str
    returns: str
    error: str
    method: MethodView


@dataclass(frozen=True, slots=True)
class HandleView:
    """A method for `async with`, which opens by one function and closes by another."""

    method: str
    function: str
    opens: str
    closes: str
    parameters: tuple[str, ...]
    names: tuple[str, ...]
    annotation: str
    value: str
    yielded: str
    arguments: tuple[str, ...]
    opens_too: bool


@dataclass(frozen=True, slots=True)
class SkippedView:
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class BridgeView:
    """The module. classes: those of the bindings that annotations name. jobs: what the
    C side must run. opens: a handle is called `open`, as the bridge's own method is."""

    title: str
    prefix: str
    error_message_function: str
    error_free_function: str
    string_free_function: str
    has_strings: bool
    bindings: str
    uses_bindings: bool
    threads: bool
    opens: bool
    named_open: bool
    ctypes_names: tuple[str, ...]
    classes: tuple[str, ...]
    skipped: tuple[SkippedView, ...]
    calls: tuple[CallView, ...]
    blocking: tuple[MethodView, ...]
    handles: tuple[HandleView, ...]
    jobs: tuple[Job, ...]


def view(
    header: ir.Header,
    work: Plan,
    runtime: Runtime,
    *,
    title: str,
    prefix: str,
    bindings: str,
    threads: bool = False,
) -> BridgeView:
    """What the templates `bridge.py` and `bridge_threads.py` print.

    prefix: of the symbols that the C side exports. bindings: the module that
    `cobindgen bind` makes of the headers. threads: without a C side.
    """
    writer = Writer(header, runtime, work, threads)
    calls = tuple(writer.calls())
    blocking = tuple(writer.blocking())
    handles = tuple(writer.handles(calls))
    opens = any(handle.opens_too for handle in handles)
    code = "\n".join(
        [t for c in calls for t in (*c.parameters, c.result)]
        + [c.returns for c in calls if threads]
        + [line for c in calls for line in (*c.method.prepare, *c.method.parameters)]
        + [c.method.annotation for c in calls]
    )
    names = {"c_char", *CTYPES_NAME.findall(code)}
    return BridgeView(
        title=title,
        prefix=prefix,
        error_message_function=runtime.error_message.partition("(")[0],
        error_free_function=runtime.error_free.partition("(")[0],
        string_free_function=runtime.string_free.partition("(")[0],
        has_strings=any(job.owns_string(runtime) for job in writer.jobs),
        bindings=bindings,
        uses_bindings=PREFIX in code,
        threads=threads,
        opens=opens,
        named_open=not opens,
        ctypes_names=tuple(sorted(names, key=natural)),
        classes=tuple(sorted(writer.types.classes)),
        skipped=tuple(
            SkippedView(literal(name), literal(reason))
            for name, reason in writer.skipped.items()
        ),
        calls=calls,
        blocking=blocking,
        handles=handles,
        jobs=tuple(writer.jobs),
    )


class Writer:
    """Writes a method for each job."""

    def __init__(
        self, header: ir.Header, runtime: Runtime, work: Plan, threads: bool
    ) -> None:
        self.threads = threads
        self.types = Conversions(header, runtime, threads)
        self.runtime = runtime
        self.work = work
        self.jobs: list[Job] = []
        self.skipped = {
            entry.name: f"{place(entry.location)}: {entry.reason}"
            for entry in work.skipped
        }
        names = [job.function.name for job in work.jobs]
        names += [function.name for function, _, _ in work.blocking]
        self.names = python_names(dict.fromkeys(names), METHODS | work.handles.keys())

    def calls(self) -> Iterator[CallView]:
        for job in self.work.jobs:
            try:
                self.types.check_machine()
                yield self.call(job)
            except NoCtype as error:
                where = place(job.function.location)
                self.skipped[job.function.name] = f"{where}: passes {error}"
            else:
                self.jobs.append(job)

    def call(self, job: Job) -> CallView:
        name = job.function.name
        passed = [
            (position, declared, param)
            for position, (declared, param) in enumerate(job.parameters)
            if not job.is_error(param, self.runtime)
        ]
        errors = {*range(len(job.parameters))} - {position for position, _, _ in passed}
        parameters = [
            self.types.parameter(declared, param) for _, declared, param in passed
        ]
        if job.by_address and not self.threads:
            parameters.append("by_address=True")
        returns = self.types.restype(job)
        return CallView(
            function=name,
            result=self.types.converter(job),
            parameters=tuple(parameters),
            undo=self.undo(self.work.releases.get(name)),
            symbol=job.blocking or "",
            returns=returns,
            error=str(min(errors)) if errors else "None",
            method=self.method(job),
        )

    # ---- methods ----------------------------------------------------------------

    def method(self, job: Job) -> MethodView:
        function = job.function
        names = python_names((name for name, _ in job.parameters), PARAMETERS)
        passed = [
            (names[name], self.types.accepted(param.type))
            for name, param in job.parameters
            if not job.is_error(param, self.runtime)
        ]
        annotation, prepare, value, result = self.types.returned(job)
        arguments = [name for name, _ in passed]
        if prepare:
            arguments.append("ctypes.byref(result)")
        return MethodView(
            name=self.names[function.name],
            doc=self.doc(function),
            parameters=tuple(f"{name}: {kind}" for name, kind in passed),
            names=tuple(name for name, _ in passed),
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
        declared = prototype(replace(function, inline=False)).removesuffix(";")
        doc = f"{function.doc}\n\n{declared}" if function.doc else declared
        return docstring(doc, 8)

    def blocking(self) -> Iterator[MethodView]:
        """The co_wrapper functions themselves."""
        for function, marker, target in self.work.blocking:
            if target in self.skipped:
                self.skipped[function.name] = f"{target}: {self.skipped[target]}"
                continue
            method = self.method(Job(function, True, marker.lock, target))
            yield replace(
                method,
                annotation="Any" if marker.mixed else method.annotation,
                function=target,
                coroutine=self.names[target],
                mixed=marker.mixed,
            )

    # ---- what is opened and closed -------------------------------------------------

    def undo(self, release: Release | None) -> str:
        if release is None:
            return ""
        return f'("{release.function}", {release.takes_result}, {release.arguments})'

    def handles(self, calls: tuple[CallView, ...]) -> Iterator[HandleView]:
        methods = {view.function: view.method for view in calls}
        for name, opens in self.work.handles.items():
            release = self.work.releases[opens]
            if opens not in methods or release.function not in methods:
                continue
            method = methods[opens]
            given = release.takes_result
            yield HandleView(
                method=name,
                function=method.name,
                opens=opens,
                closes=release.function,
                parameters=method.parameters,
                names=method.names,
                annotation=method.annotation,
                value="handle = " if given else "",
                yielded=" handle" if given else "",
                arguments=("handle",) if given else method.names[: release.arguments],
                opens_too=name == "open",
            )


def natural(name: str) -> list[int | str]:
    """Sorts c_int8 before c_int16, as the import sorter does."""
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", name)]


def module_name(file: str) -> str:
    """`out/block-io.h` -> `block_io`."""
    return re.sub(r"\W", "_", PurePath(file).stem)
