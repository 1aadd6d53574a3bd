"""The Python side of the asyncio shims: jobs -> the view of templates/bridge.py."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import PurePath
from typing import NamedTuple

from cobindgen.c import ir
from cobindgen.c.spelling import prototype
from cobindgen.outputs.places import place
from cobindgen.outputs.python import support
from cobindgen.outputs.python.bridge_types import PREFIX, Conversions
from cobindgen.outputs.python.conversions import RESERVED, Argument
from cobindgen.outputs.python.names import (
    Rename,
    python_names,
    rename_all,
)
from cobindgen.outputs.python.source import docstring, literal, names_in
from cobindgen.outputs.python.types import NoCtype
from cobindgen.qemu.errors import error_members
from cobindgen.qemu.plan import Job, Plan, Release
from cobindgen.qemu.runtimes import Runtime

# Names that the class Bridge and its methods use themselves.
METHODS = frozenset({"open", "aclose"})
PARAMETERS = support.helpers() | RESERVED | {"self", "result", "ctypes", "_bindings"}
CTYPES_NAME = re.compile(r"(?<![\w.\"])(?:c_\w+|POINTER)\b")
# Names that the annotations of every module use.
ALWAYS_NAMED = ("c_char", "c_char_p", "c_void_p")


# ---- views ------------------------------------------------------------------


class MethodView(NamedTuple):
    """A method of Bridge.

    `prepare`: statements that convert the arguments. `value`: the text before the call.
    `result`: the lines after it. `names`: the names of the parameters.
    """

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


class CallView(NamedTuple):
    """A function that C runs for Python, and the method that requests it.

    `result`: converts the result. `arguments`: the ctypes types of the arguments.
    `undo`: releases the result. The bridge with threads calls the library's function:
    its `symbol`, the type that it `returns`, and the position of its error parameter.
    """

    function: str
    result: str
    arguments: tuple[str, ...]
    undo: str
    symbol: str
    returns: str
    error: str
    method: MethodView


class HandleView(NamedTuple):
    """A method for `async with`: one function opens, another one closes.

    `prepare`: statements that convert the arguments of the closing function.
    """

    method: str
    function: str
    opens: str
    closes: str
    parameters: tuple[str, ...]
    names: tuple[str, ...]
    annotation: str
    prepare: tuple[str, ...]
    value: str
    yielded: str
    arguments: tuple[str, ...]
    opens_too: bool


class SkippedView(NamedTuple):
    name: str
    reason: str


class MemberView(NamedTuple):
    """A member of an error object, with its ctypes type."""

    name: str
    type: str


class BridgeView(NamedTuple):
    """The module.

    `classes`: the classes of the bindings that annotations name. `jobs`: what the C
    side must run. `opens`: a handle has the name `open`, which is also the name of a
    method of the bridge.
    """

    title: str
    prefix: str
    error_message_function: str
    error_free_function: str
    error_class: str
    error_classes: str
    error_members: tuple[MemberView, ...]
    error_hint_member: str
    string_free_function: str
    has_strings: bool
    bindings: str
    uses_bindings: bool
    threads: bool
    opens: bool
    named_open: bool
    support: support.SupportView
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
    rename: Rename,
    threads: bool,
    folders: Iterable[str],
) -> BridgeView:
    """Return the view of the templates `bridge.py` and `bridge_threads.py`.

    `prefix`: the prefix of the symbols that the C side exports. `bindings`: the module
    that `cobindgen bind` makes of the headers. `threads`: there is no C side.
    `folders`: where included headers are; only shims without a C side read one.
    """
    writer = Writer(header, runtime, work, rename, threads)
    calls = tuple(writer.calls())
    blocking = tuple(writer.blocking())
    handles = tuple(writer.handles(calls))
    opens = any(handle.opens_too for handle in handles)
    code = "\n".join(code_of(calls, blocking, handles, threads))
    used = names_in([code]) & support.helpers()
    names = {*ALWAYS_NAMED, *CTYPES_NAME.findall(code)}
    return BridgeView(
        title=title,
        prefix=prefix,
        error_message_function=runtime.error_message.partition("(")[0],
        error_free_function=runtime.error_free.partition("(")[0],
        error_class=runtime.error_class,
        error_classes=runtime.error_classes,
        error_members=tuple(
            MemberView(name, type_)
            for name, type_ in error_members(runtime, folders).items()
        )
        if threads and any(call.error != "None" for call in calls)
        else (),
        error_hint_member=runtime.error_hint_member,
        string_free_function=runtime.string_free.partition("(")[0],
        has_strings=any(job.owns_string(runtime) for job in writer.jobs),
        bindings=bindings,
        uses_bindings=PREFIX in code,
        threads=threads,
        opens=opens,
        support=support.included(support.needed(used)),
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


def code_of(
    calls: Iterable[CallView],
    blocking: Iterable[MethodView],
    handles: Iterable[HandleView],
    threads: bool,
) -> Iterator[str]:
    """Yield the code of the methods: what it names, the module must define."""
    for method in (*(call.method for call in calls), *blocking):
        yield from (*method.prepare, *method.parameters, *method.result)
        yield method.annotation
    for handle in handles:
        yield from handle.prepare
    for call in calls:
        yield from (*call.arguments, call.result)
        if threads:
            yield call.returns


class Writer:
    """Writes a method for each job."""

    def __init__(
        self,
        header: ir.Header,
        runtime: Runtime,
        work: Plan,
        rename: Rename,
        threads: bool,
    ) -> None:
        self.threads = threads
        self.types = Conversions(header, runtime, rename, threads)
        self.runtime = runtime
        self.work = work
        self.jobs: list[Job] = []
        self.skipped = {
            entry.name: f"{place(entry.location)}: {entry.reason}"
            for entry in work.skipped
        }
        names = [job.function.name for job in work.jobs]
        names += [function.name for function, _, _ in work.blocking]
        reserved = METHODS | work.handles.keys()
        self.names = python_names(dict.fromkeys(names), reserved)
        rename_all(self.names, rename, reserved)

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
        arguments = [self.types.argument(param.type) for _, _, param in passed]
        if job.by_address and not self.threads:
            arguments.append("ctypes.c_void_p")
        returns = self.types.restype(job)
        return CallView(
            function=name,
            result=self.types.converter(job),
            arguments=tuple(arguments),
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
            (names[name], param.name or f"argument {n}", param.type)
            for n, (name, param) in enumerate(job.parameters, 1)
            if not job.is_error(param, self.runtime)
        ]
        annotation, made, value, result = self.types.returned(job)
        arguments = [name for name, _, _ in passed]
        if made:
            arguments.append("ctypes.byref(result)")
        return MethodView(
            name=self.names[function.name],
            doc=self.doc(function),
            parameters=tuple(
                f"{name}: {self.types.accepted(type_)}" for name, _, type_ in passed
            ),
            names=tuple(name for name, _, _ in passed),
            annotation=annotation,
            prepare=(*self.converted(function.name, passed), *made),
            function=function.name,
            arguments=tuple(arguments),
            value=value,
            result=result,
            coroutine="",
            mixed=False,
        )

    def converted(
        self, function: str, passed: list[tuple[str, str, ir.Type]]
    ) -> Iterator[str]:
        """Yield the statements that convert the arguments, from `passed`."""
        others = frozenset(name for name, _, _ in passed)
        for name, declared, type_ in passed:
            where = literal(f"{function}: {declared}")
            yield from self.types.converted(Argument(name, where, type_, others))

    def doc(self, function: ir.Function) -> str:
        declared = prototype(replace(function, inline=False)).removesuffix(";")
        doc = f"{function.doc}\n\n{declared}" if function.doc else declared
        return docstring(doc, 8)

    def blocking(self) -> Iterator[MethodView]:
        """Yield the methods of the co_wrapper functions themselves."""
        for function, marker, target in self.work.blocking:
            if target in self.skipped:
                self.skipped[function.name] = f"{target}: {self.skipped[target]}"
                continue
            # Its parameters are those of the coroutine, which can be called.
            method = self.method(Job(function, True, marker.lock, target))
            yield method._replace(
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
        jobs = {job.function.name: job for job in self.jobs}
        for name, opens in self.work.handles.items():
            release = self.work.releases[opens]
            if opens not in methods or release.function not in methods:
                continue
            method = methods[opens]
            given = release.takes_result
            names = () if given else method.names[: release.arguments]
            closing = jobs[release.function].parameters
            pairs = zip(names, closing, strict=False)
            passed = [
                (name, param.name or f"argument {n}", param.type)
                for n, (name, (_, param)) in enumerate(pairs, 1)
            ]
            yield HandleView(
                method=name,
                function=method.name,
                opens=opens,
                closes=release.function,
                parameters=method.parameters,
                names=method.names,
                annotation=method.annotation,
                prepare=tuple(self.converted(release.function, passed)),
                value="handle = " if given else "",
                yielded=" handle" if given else "",
                arguments=("handle",) if given else names,
                opens_too=name == "open",
            )


def natural(name: str) -> list[int | str]:
    """Return a sort key that puts c_int8 before c_int16, as import sorters do."""
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", name)]


def module_name(file: str) -> str:
    """Return the module name for a header: `block_io` for `out/block-io.h`."""
    return re.sub(r"\W", "_", PurePath(file).stem)
